<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AmountInWords</name>
    <message>
        <source>An amount below zero cannot be written in letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of a million million or more cannot be written in letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2; an attachment may have %3 at most. Scan it again with fewer dots, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged in this file. Look for it in a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy could not be read back: it was removed. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The journal has a gap before entry %1: entries were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 does not hold what was written: its content was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 does not fit the one before it: it was changed or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not what the journal says: it was changed with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Framework agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft (agreement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved (agreement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected (agreement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed (agreement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force (agreement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed (agreement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated (agreement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled (agreement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deconcentrated service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned (instalment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested (instalment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released (instalment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid (instalment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (instalment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly minimum wage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accident insurance, rate of the wage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accident insurance, amount per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision fee per person-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum months per worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum months per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer of wages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of an instalment to justify before the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Social Security Fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of people with a disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young people&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provincial council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director general of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active (partner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended (partner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debarred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (document)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery hiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and livelihoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extraordinary session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle (district)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned (worksite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open (worksite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended (worksite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished (worksite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed (worksite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled (worksite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalment due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective action overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind of partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic and French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic, French and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French and Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English and French</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Say where the file is to be: --out F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors, %2 to do or to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file: --file F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day: write year-month-day, 2024-01-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition “%1” in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a verb. Verbs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record “%1” of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a breakdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days as year-month-day, 2024-01-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds: %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is broken at entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the office a name: --name-ar or --name-fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as dotted lines: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>%1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate of %1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate of %1 has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Instalment to release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence missing for an instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalment coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement past its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite late to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite late to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective action overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident not closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” in column “%2” is not a number: write digits with a dot and at most %3 decimals.</source>
        <extracomment>%1 is what was read, %2 the column, %3 a number of decimals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a date: write year-month-day, 2023-04-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “%1” holds no text by language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not an instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in column “%2” is neither 0 nor 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a known code. Known codes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds a NUL byte: this is not a text file. Save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not in UTF-8. Save the file as CSV in UTF-8, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 columns; %2 at most are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the heading has %3. Is a quotation mark missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Cut it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported, because line %1 of the same record is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States, signatures and what else only verbs write cannot be changed by an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds no CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is not one of “%2”: unknown column %1. “template %2” prints the heading that is accepted.</source>
        <extracomment>%1 is a list of column headings, %2 the name of a kind of record on the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is not one of “%2”: column %1 is missing. “template %2” prints the heading that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not known: import that record first, or correct the code.</source>
        <extracomment>%1 is what was read, %2 a column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already stands in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record %1 for this line to belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the mapping needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a column mapping.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Party as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act of delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-months added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberation no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the framework agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a person-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision fee per person-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by another payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberation executory on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa granted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-protection authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers are done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space for backups (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIB (24 digits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of legal deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of renewal of the bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICE (15 digits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade register and court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNSS affiliation (7 digits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of cooperatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISCO-08 code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions requested, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unemployment rate (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the old unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompanying service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motive of withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override, with its motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Write it like %1, with at most %2 decimals.</source>
        <extracomment>%1 is an example such as 1.234,50; %2 the number of decimals.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is called “%1”: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write day, month, year: 14/04/2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is written by the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Worksites planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites of the edition that are not cancelled on the last day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites whose first opening took effect by the last day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites that are finished or closed on the last day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites opened in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites whose first opening took effect within the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job slots of the planned worksites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job slots whose worksite has opened by the last day, less slots withdrawn by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs opened in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job slots whose worksite opened within the period, less slots withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest target of the highest status: adopted before proposed before allotted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest number of jobs that the council adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest number of jobs that the provincial committee proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs allotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest quota of jobs allotted to the province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months of the job slots of the planned worksites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-months targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest target of person-months of the highest status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes with a planned worksite, beside the number of communes of the province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes of the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes valid on the last day under the office&apos;s territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements of the edition, of every kind and state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners that carry an agreement of the edition, each counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current amounts, amendments in force included, of partnership agreements signed, in force, completed or terminated on the last day. Framework agreements are never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalments released within the period, less what was recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalments paid within the period, less what was recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest budget target of the highest status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Instalment %1 was due on %2; still missing: %3</source>
        <extracomment>%1 number of an instalment, %2 a date, %3 the papers it needs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalment %1 was due on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it can go on the agenda: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements of the edition: who commits what, for which worksites, paid how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To act on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount and budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberation and visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of the council that agreements and reports refer to by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instalments sum to the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in the instalments: %1</source>
        <extracomment>%1 is an amount, negative when the instalments exceed what is to be paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <extracomment>%1 is &quot;Suspended&quot; or &quot;Debarred&quot;, %2 a date, %3 the motive.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mandate ended on %1: ask for the new bureau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mandate ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document ended on %1: ask for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associations, cooperatives and services that carry worksites stand here with their papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended or debarred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that partners hand in, and from which kinds of partner each is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run of a programme with its targets, budget lines and dated rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes that the office takes part in over the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of work that worksites belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New priority marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transversal priorities that worksites can serve, whatever their sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupations of the job slots, by their ISCO-08 code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions, provinces and communes with their figures. Import the national file to have them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces and prefectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New crosswalk line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unit of an old division became which of a new one, from what day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to open on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to end on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A corrective action was due on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident of %1 is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary worksites of the edition: where, who employs, when, how many jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job slots of the edition&apos;s worksites. Add them from a worksite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New texts of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write for a report: its introduction, conclusions and the decisions it asks for. Figures are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <extracomment>Foot of a printed page: %1 this page, %2 the last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>There is no demonstration “%1”. There is: %2.</source>
        <extracomment>%1 is what was typed, %2 the names that exist.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no territory with the code “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office number lies between 1 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no office in it: its setting up was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has several accounts: say which one you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1” in this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>“%1” could not be written. Nothing was changed.</source>
        <extracomment>%1 is the path of a paper or list being written</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperTemplate</name>
    <message>
        <source>Line %1: a ** has no second half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this paper cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: this section is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: these braces are never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a paper can neither include another nor change the braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: these braces hold no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: this end has no beginning, or another section is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: this paper knows no “%2”.</source>
        <extracomment>%1 line of the text, %2 a name written by the user between braces or after @table</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The record of this paper no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfRenderer</name>
    <message>
        <source>This paper could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the follow-up committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosswalk line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>This line cannot be deleted: it was signed, requested or paid. Annul that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Its draft is kept in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deleted: other records rely on it — %2.</source>
        <extracomment>%1 is the record, %2 a list such as &quot;Agreements (2), Worksites (1)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not in the bin any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just changed %1. Nothing was written: look at the new version, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add between 1 and %1 slots at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksite is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: changed since by another hand — %1. Nothing was written.</source>
        <extracomment>%1 is a list of records.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be taken back: other records rely on it by now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The instalments sum to %1, but %2 are to be paid by instalments: %3 apart.</source>
        <extracomment>%1, %2 and %3 are amounts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two instalments have the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment may extend an agreement, never shorten it: it ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement has two parties at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which partner this party is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same partner is party twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: it cannot be chosen for new work.</source>
        <extracomment>%1 is a partner&apos;s name, %2 &quot;Suspended&quot; or &quot;Debarred&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mandate or document of %1 has ended. Renew it, or record an override with its motive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same worksite stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksite belongs to another edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements carry %2 person-months of worksite %1, its slots have %3.</source>
        <extracomment>%1 is a worksite&apos;s code; %2 and %3 count person-months.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksites carry %1 person-months, the agreement has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this one, the partnership agreements of the edition reach %1 person-months; its target is %2. Record an override with its motive if it was decided so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This budget line belongs to another edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This component belongs to another edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement starts outside its edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement cannot stand under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who pays the wages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parameter has two values from the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not set: costs cannot be computed.</source>
        <extracomment>%1 is the name of a parameter.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two targets of the same measure and status have the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %, any other target is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 does not fit the rest of the RIB. Compare it with the bank&apos;s certificate and correct it.</source>
        <extracomment>%1 is the last two digits of a bank account number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A RIB has 24 digits; this one has %1. Compare it with the bank&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ICE does not fit its own key: 15 digits are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This CNSS affiliation does not fit its own check digit: 7 digits are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tax identifier has 7 or 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number does not look complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address does not look complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not begin or end with a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be more than 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a value that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” points to a record that is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes after “%2”: the dates are the wrong way round.</source>
        <extracomment>%1 and %2 are names of date fields.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” %2 is already taken by another record.</source>
        <extracomment>%1 is the name of a field (&quot;Number&quot;), %2 what was typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the data-protection authorisation is empty (law 09-08): forms and exports will show a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no “%1”, which this kind of partner must hand in.</source>
        <extracomment>%1 is a kind of document: &quot;Statutes&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This partner is %1: it cannot be chosen for new work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to this territory and is valid for longer. Change its dates first.</source>
        <extracomment>%1 is the name of a territory.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 belongs to %2 in the same years. Give another code, or other dates.</source>
        <extracomment>%1 is a code, %2 the name of the territory that has it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A territory cannot belong to itself or to a part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid all the time that this territory is. Change the dates or the territory above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The territory above is not of a larger kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies before the previous change of state, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalment %1 comes first: it has not been released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalment %1 is justified to %2; the next one asks for %3.</source>
        <extracomment>%1 is a number of an instalment, %2 and %3 are percentages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instalment is released before every party has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalment %1 cannot be released yet: its evidence has not been received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This party signed on %1: a party signs once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This party has not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement comes into force once its deliberation is executory: fill in that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every party has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the motive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which line it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This edition&apos;s worksites last %n month(s) at least.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The planned end is too early: with its months this worksite cannot end before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned days lie outside the edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a commune, not a larger territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This commune is not valid on the planned start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both latitude and longitude, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A latitude lies between -90 and 90 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same priority stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slot has one month at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksite already has a slot of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot has more months than its worksite lasts (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible in the state “%2”.</source>
        <extracomment>%1 is a verb (&quot;Sign&quot;), %2 a state (&quot;Draft&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation mixes two versions of SQLite: the file was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Sijill file. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to another program, not to Sijill. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is cut short: part of it is missing. It was left as it is; restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may only be read: nothing can be changed. Copy it to a folder of yours to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link. Open the file that it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Is the medium plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: ask for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies on a network share, where it could be damaged. Copy it to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies on a network share, where it could be damaged. Choose a folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by a newer Sijill (format %1; this program knows %2). Install the newer program. The file was left as it is.</source>
        <extracomment>%1 is the file&apos;s version, %2 the program&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A migration script is missing: reinstall the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be brought to this program&apos;s format. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged and was left as it is. Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has an older format and may only be read. Copy it to a folder of yours, then open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed: make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this file. Nothing was changed: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record stands in the way: a duplicate, or one that relies on this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed: check the disk and the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer to a later session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annul a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring into force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request an instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release an instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse an instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annul a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annul a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debar the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition of slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>The document could not be put together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::AttachmentTab</name>
    <message>
        <source>Drag files here: scans, photos, PDF; 20 MB each at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <extracomment>%1 is the name of an attached file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::BackupPage</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1: the 3 latest, one for each of 7 days and of 4 weeks. Keep one on another medium too.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::BinPage</name>
    <message>
        <source>Deleted records stay here, whole, until they are brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::ChartView</name>
    <message>
        <source>not known yet</source>
        <extracomment>A value of a chart that is not known yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <extracomment>One part of a bar: %1 category, %2 part, %3 value, %4 unit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3, target %4</source>
        <extracomment>One bar: %1 category, %2 value, %3 unit, %4 target.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>One bar: %1 category, %2 value, %3 unit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::ChoiceFilter</name>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>In the box over a column: nothing is filtered out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::ColumnMatcher</name>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <extracomment>%1 is a column heading of a foreign file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::ColumnMenu</name>
    <message>
        <source>Fit the columns to the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::DateField</name>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud for a filter: %1 is its word, %2 how many records it leaves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::HistoryTab</name>
    <message>
        <source>%1: %2 lines before, %3 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>One changed field: %1 its name, %2 what stood there, %3 what stands there now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A line of the journal: %1 day and hour, %2 who, %3 the verb.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motive: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a weekday, %2 a date in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed %1, quota %2</source>
        <extracomment>Three dated figures of one edition that differ and stay apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every commune has a worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of what is committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs planned by sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs planned by commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksites by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some communes have no worksite yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released: %1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>Second line of a change: %1 kind of record, %2 its number, %3 who.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::ImportModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::ImportPage</name>
    <message>
        <source>What the columns of the file are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the refused lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: %1</source>
        <extracomment>%1 is a kind of record in the plural: &quot;Partners&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV in UTF-8 (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported; one Undo takes all of them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is broken at entry %1: it was changed with another program. Compare with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds: every entry fits the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::KpiCard</name>
    <message>
        <source>%1: %2 %3. %4</source>
        <extracomment>Read aloud for a key figure: title, value, target, remark.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::LineFilter</name>
    <message>
        <source>Filter %1</source>
        <extracomment>Read aloud for the box over a column: %1 is the column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from..to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value, a range (10..20) or a limit (&gt;10, &lt;20)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::LocalizedField</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 is a field, %2 a language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::MainWindow</name>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration — %1</source>
        <extracomment>%1 is a date in words. The file lives on its own day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sijill</source>
        <extracomment>Title of the window: %1 is the office&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Sijill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::Navigation</name>
    <message>
        <source>Fold the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::NewOfficeForm</name>
    <message>
        <source>A new office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four questions, then it is ready: regions, provinces, sectors, trades and the dated rules of Awrach come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its place and create it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::OfficeSwitch</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What the button reads aloud: %1 the office, %2 the edition.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::PaperDesk</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as text (ODT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as spreadsheet (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as a dotted line: %1</source>
        <extracomment>%1 is a list of things that the paper shows as a dotted line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::PaperPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::PartGrid</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row (Ctrl+Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::PartGridModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Head of a column: %1 is a field, %2 the language it is written in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::PartTable</name>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::RecordForm</name>
    <message>
        <source>Draft of %1 brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) prevent saving</source>
        <extracomment>%n fields of a form prevent saving it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <extracomment>%1 is an hour.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::RecordPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Total: %n row(s)</source>
        <extracomment>Under a list: how many rows it has.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n</source>
        <extracomment>Under a list: how many rows are selected.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields marked with a star are required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter edits in the pane · Alt+← goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the bin; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filter of now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::RecordPages</name>
    <message>
        <source>Registers of this area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::RecordPane</name>
    <message>
        <source>Parts of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::ReferenceField</name>
    <message>
        <source>Number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::RuleBadge</name>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::SearchBox</name>
    <message>
        <source>Find a name, a number, a date, an amount…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::SettingsPage</name>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::SlotTab</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1: %1 a slot × %2 = %3 %4</source>
        <extracomment>Rule P1: %1 what one slot costs, %2 how many, %3 the product, %4 the currency.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::StartScreen</name>
    <message>
        <source>The register of public-works programmes, from the call for projects to the quarterly report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four questions, then it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .sijill file on this computer or a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round the demonstration province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khénifra: 61 worksites, invented people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy, verify it, open it at a new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data stay in one file, on this computer. Nothing is sent over the Internet. Keep a copy on another medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: is the medium plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup: less than an hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::TerritoryTree</name>
    <message>
        <source>Territorial division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole division</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::TopBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::TotalsRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a sum under a column: %1 is the column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::VerbPanel</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — this cannot be undone, only annulled with a motive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sijill::Workspace</name>
    <message>
        <source>DH</source>
        <extracomment>Short word for the Moroccan dirham, beside amounts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Undo&quot; or &quot;Redo&quot;, %2 the record it was about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
