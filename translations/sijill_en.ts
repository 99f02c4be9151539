<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Accounts</name>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
    <message>
        <source>This name and this password do not belong together.</source>
        <translation>This name and this password do not belong together.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>This account is not there any more.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: the next try is possible in %n second(s).</source>
        <extracomment>%n is a number of seconds.</extracomment>
        <translation>
            <numerusform>Too many wrong passwords: the next try is possible in %n second.</numerusform>
            <numerusform>Too many wrong passwords: the next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give your own account a password first; otherwise nobody could sign in.</source>
        <translation>Give your own account a password first; otherwise nobody could sign in.</translation>
    </message>
    <message>
        <source>Several people use this file: login stays on. End the access of the others first.</source>
        <translation>Several people use this file: login stays on. End the access of the others first.</translation>
    </message>
    <message>
        <source>The computer has no memory free for keeping a password safely. Close other programs, then try again.</source>
        <translation>The computer has no memory free for keeping a password safely. Close other programs, then try again.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nobody is signed in.</translation>
    </message>
    <message>
        <source>The journal names this person, so the account stays. End its access instead.</source>
        <translation>The journal names this person, so the account stays. End its access instead.</translation>
    </message>
    <message>
        <source>The office would be left without an administrator who can sign in. Make somebody else an administrator first.</source>
        <translation>The office would be left without an administrator who can sign in. Make somebody else an administrator first.</translation>
    </message>
    <message>
        <source>The journal knows this person by the login “%1”: it stays. Change the name instead.</source>
        <translation>The journal knows this person by the login “%1”: it stays. Change the name instead.</translation>
    </message>
    <message>
        <source>The journal has entries of another person with this login. Choose another one.</source>
        <translation>The journal has entries of another person with this login. Choose another one.</translation>
    </message>
    <message>
        <source>Switch login on first: two people in one file each sign in, so that the journal knows who did what.</source>
        <translation>Switch login on first: two people in one file each sign in, so that the journal knows who did what.</translation>
    </message>
</context>
<context>
    <name>AmountInWords</name>
    <message>
        <source>An amount below zero cannot be written in letters.</source>
        <translation>An amount below zero cannot be written in letters.</translation>
    </message>
    <message>
        <source>An amount of a million million or more cannot be written in letters.</source>
        <translation>An amount of a million million or more cannot be written in letters.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>“%1” has %2; an attachment may have %3 at most. Scan it again with fewer dots, or split it.</source>
        <translation>“%1” has %2; an attachment may have %3 at most. Scan it again with fewer dots, or split it.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>“%1” is damaged in this file. Look for it in a backup.</source>
        <translation>“%1” is damaged in this file. Look for it in a backup.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy could not be read back: it was removed. Check the disk.</source>
        <translation>The copy could not be read back: it was removed. Check the disk.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>The folder “%1” could not be made.</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation>“%1” already exists. Choose another name.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one.</source>
        <translation>This backup is damaged. Choose another one.</translation>
    </message>
    <message>
        <source>What was restored is not what was backed up: its journal differs. Take a new backup, then check the disk.</source>
        <translation>What was restored is not what was backed up: its journal differs. Take a new backup, then check the disk.</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>It has no geometry.</source>
        <translation>It has no geometry.</translation>
    </message>
    <message>
        <source>Its geometry is a “%1”; only Polygon and MultiPolygon enclose a territory.</source>
        <extracomment>%1 is a type of GeoJSON geometry (&quot;Point&quot;).</extracomment>
        <translation>Its geometry is a “%1”; only Polygon and MultiPolygon enclose a territory.</translation>
    </message>
    <message>
        <source>A position is not a pair of numbers, longitude and latitude.</source>
        <translation>A position is not a pair of numbers, longitude and latitude.</translation>
    </message>
    <message>
        <source>The position %1, %2 is not on the globe: longitude and latitude in degrees (WGS 84) are expected. Convert the file first.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>The position %1, %2 is not on the globe: longitude and latitude in degrees (WGS 84) are expected. Convert the file first.</translation>
    </message>
    <message>
        <source>A ring is not closed: its last position must be its first, with two others between them at least.</source>
        <translation>A ring is not closed: its last position must be its first, with two others between them at least.</translation>
    </message>
    <message>
        <source>“%1” is not JSON. Save the boundaries as GeoJSON and choose that file.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>“%1” is not JSON. Save the boundaries as GeoJSON and choose that file.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but no GeoJSON FeatureCollection: boundaries are read from its features.</source>
        <translation>“%1” is JSON, but no GeoJSON FeatureCollection: boundaries are read from its features.</translation>
    </message>
    <message>
        <source>“%1” has no features: there is nothing to import.</source>
        <translation>“%1” has no features: there is nothing to import.</translation>
    </message>
    <message>
        <source>No unit of “%1” has a usable outline. The first: %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence about its first unit.</extracomment>
        <translation>No unit of “%1” has a usable outline. The first: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>“%1” has %2; boundaries may have %3 at most. Simplify them first, or keep your province only.</source>
        <extracomment>%1 a file, %2 its size, %3 the greatest size.</extracomment>
        <translation>“%1” has %2; boundaries may have %3 at most. Simplify them first, or keep your province only.</translation>
    </message>
    <message>
        <source>No unit of “%1” fits a territory of this file. Compared with codes and names: %2. Import the territories first, or say which property holds the code.</source>
        <extracomment>%1 is a file, %2 a list of properties of its units.</extracomment>
        <translation>No unit of “%1” fits a territory of this file. Compared with codes and names: %2. Import the territories first, or say which property holds the code.</translation>
    </message>
    <message>
        <source>There are no boundaries called “%1” in this file.</source>
        <extracomment>%1 is the name of a layer of boundaries.</extracomment>
        <translation>There are no boundaries called “%1” in this file.</translation>
    </message>
    <message>
        <source>Other units of the file are %1 too.</source>
        <extracomment>%1 is the name of a territory.</extracomment>
        <translation>Other units of the file are %1 too.</translation>
    </message>
    <message>
        <source>No territory has its code or name.</source>
        <translation>No territory has its code or name.</translation>
    </message>
    <message>
        <source>Several territories fit it: %1.</source>
        <translation>Several territories fit it: %1.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nothing to show yet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The journal has a gap before entry %1: entries were taken out.</source>
        <translation>The journal has a gap before entry %1: entries were taken out.</translation>
    </message>
    <message>
        <source>Journal entry %1 does not hold what was written: its content was changed.</source>
        <translation>Journal entry %1 does not hold what was written: its content was changed.</translation>
    </message>
    <message>
        <source>Journal entry %1 does not fit the one before it: it was changed or replaced.</source>
        <translation>Journal entry %1 does not fit the one before it: it was changed or replaced.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>This record is not what the journal says: it was changed with another program.</source>
        <translation>This record is not what the journal says: it was changed with another program.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Framework agreement</source>
        <translation>Framework agreement</translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation>Partnership agreement</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Draft (agreement)</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>Approved (agreement)</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Rejected (agreement)</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Signed (agreement)</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>In force (agreement)</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Completed (agreement)</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Terminated (agreement)</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>Cancelled (agreement)</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Deconcentrated service</source>
        <translation>Deconcentrated service</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Planned (instalment)</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Requested (instalment)</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Released (instalment)</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Paid (instalment)</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Refused (instalment)</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Hourly minimum wage</source>
        <translation>Hourly minimum wage</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>Hours per month</translation>
    </message>
    <message>
        <source>Days per month</source>
        <translation>Days per month</translation>
    </message>
    <message>
        <source>Accident insurance, rate of the wage</source>
        <translation>Accident insurance, rate of the wage</translation>
    </message>
    <message>
        <source>Accident insurance, amount per month</source>
        <translation>Accident insurance, amount per month</translation>
    </message>
    <message>
        <source>Supervision fee per person-month</source>
        <translation>Supervision fee per person-month</translation>
    </message>
    <message>
        <source>Minimum months per worksite</source>
        <translation>Minimum months per worksite</translation>
    </message>
    <message>
        <source>Maximum months per person</source>
        <translation>Maximum months per person</translation>
    </message>
    <message>
        <source>Payer of wages</source>
        <translation>Payer of wages</translation>
    </message>
    <message>
        <source>Share of an instalment to justify before the next</source>
        <translation>Share of an instalment to justify before the next</translation>
    </message>
    <message>
        <source>National Social Security Fund</source>
        <translation>National Social Security Fund</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Person-months</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Worksites</translation>
    </message>
    <message>
        <source>Women&apos;s share</source>
        <translation>Women&apos;s share</translation>
    </message>
    <message>
        <source>Share of people with a disability</source>
        <translation>Share of people with a disability</translation>
    </message>
    <message>
        <source>Young people&apos;s share</source>
        <translation>Young people&apos;s share</translation>
    </message>
    <message>
        <source>Rural share</source>
        <translation>Rural share</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Allotted</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Provincial council</source>
        <translation>Provincial council</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Ministry service</source>
        <translation>Ministry service</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>President</source>
        <translation>President</translation>
    </message>
    <message>
        <source>Director general of services</source>
        <translation>Director general of services</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Council secretary</source>
        <translation>Council secretary</translation>
    </message>
    <message>
        <source>Governor</source>
        <translation>Governor</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation>Programme officer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Active (partner)</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Suspended (partner)</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Debarred</source>
        <translation>Debarred</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Refused (document)</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Public works</source>
        <translation>Public works</translation>
    </message>
    <message>
        <source>Recovery hiring</source>
        <translation>Recovery hiring</translation>
    </message>
    <message>
        <source>Training and livelihoods</source>
        <translation>Training and livelihoods</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Session report</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>Quarterly report</translation>
    </message>
    <message>
        <source>Ordinary session</source>
        <translation>Ordinary session</translation>
    </message>
    <message>
        <source>Extraordinary session</source>
        <translation>Extraordinary session</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Circle (district)</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Hamlet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>Urban</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>Planned (worksite)</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Open (worksite)</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Suspended (worksite)</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Finished (worksite)</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Closed (worksite)</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cancelled (worksite)</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Work accident</source>
        <translation>Work accident</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nothing due</translation>
    </message>
    <message>
        <source>Instalment due</source>
        <translation>Instalment due</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Evidence missing</translation>
    </message>
    <message>
        <source>Signatures awaited</source>
        <translation>Signatures awaited</translation>
    </message>
    <message>
        <source>Past its end</source>
        <translation>Past its end</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Due within 30 days</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Late to open</source>
        <translation>Late to open</translation>
    </message>
    <message>
        <source>Late to finish</source>
        <translation>Late to finish</translation>
    </message>
    <message>
        <source>Corrective action overdue</source>
        <translation>Corrective action overdue</translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation>Incident open</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>No breakdown</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>By commune</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>By sector</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>By partner</translation>
    </message>
    <message>
        <source>By kind of partner</source>
        <translation>By kind of partner</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>By component</translation>
    </message>
    <message>
        <source>By priority marker</source>
        <translation>By priority marker</translation>
    </message>
    <message>
        <source>By wave</source>
        <translation>By wave</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>By state</translation>
    </message>
    <message>
        <source>Arabic and French</source>
        <translation>Arabic and French</translation>
    </message>
    <message>
        <source>Arabic, French and English</source>
        <translation>Arabic, French and English</translation>
    </message>
    <message>
        <source>French and Arabic</source>
        <translation>French and Arabic</translation>
    </message>
    <message>
        <source>English and French</source>
        <translation>English and French</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants</source>
        <translation>Per 1,000 inhabitants</translation>
    </message>
    <message>
        <source>Per 1,000 unemployed</source>
        <translation>Per 1,000 unemployed</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Card of a partner</source>
        <translation>Card of a partner</translation>
    </message>
    <message>
        <source>Sheet of a worksite</source>
        <translation>Sheet of a worksite</translation>
    </message>
    <message>
        <source>Sheet of a territory</source>
        <translation>Sheet of a territory</translation>
    </message>
    <message>
        <source>Issued [paper]</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Withdrawn [paper]</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Session and quarterly report</source>
        <translation>Session and quarterly report</translation>
    </message>
    <message>
        <source>As many in each class</source>
        <translation>As many in each class</translation>
    </message>
    <message>
        <source>Equal steps</source>
        <translation>Equal steps</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>Same receipt</source>
        <translation>Same receipt</translation>
    </message>
    <message>
        <source>Same ICE</source>
        <translation>Same ICE</translation>
    </message>
    <message>
        <source>Same RIB</source>
        <translation>Same RIB</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Same phone</translation>
    </message>
    <message>
        <source>Call for projects</source>
        <translation>Call for projects</translation>
    </message>
    <message>
        <source>Call for expressions of interest</source>
        <translation>Call for expressions of interest</translation>
    </message>
    <message>
        <source>Draft (call)</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Open (call)</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed (call)</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Decided (call)</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Cancelled (call)</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Received (proposal)</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Incomplete (proposal)</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Complete (proposal)</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Admitted (proposal)</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Inadmissible (proposal)</source>
        <translation>Inadmissible</translation>
    </message>
    <message>
        <source>Under review (proposal)</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Ranked (proposal)</source>
        <translation>Ranked</translation>
    </message>
    <message>
        <source>Selected (proposal)</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>Reserve list (proposal)</source>
        <translation>Reserve list</translation>
    </message>
    <message>
        <source>Rejected (proposal)</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Withdrawn (proposal)</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Contracted (proposal)</source>
        <translation>Contracted</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Awaited</translation>
    </message>
    <message>
        <source>In order (paper)</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Not in order</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>Chair of the committee</source>
        <translation>Chair of the committee</translation>
    </message>
    <message>
        <source>Member of the committee</source>
        <translation>Member of the committee</translation>
    </message>
    <message>
        <source>Secretary of the committee</source>
        <translation>Secretary of the committee</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>To answer (complaint)</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Upheld (complaint)</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>Dismissed (complaint)</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Withdrawn (complaint)</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Spread of marks to be discussed, share of the scale</source>
        <translation>Spread of marks to be discussed, share of the scale</translation>
    </message>
    <message>
        <source>Days to answer a complaint</source>
        <translation>Days to answer a complaint</translation>
    </message>
    <message>
        <source>Notice of a call</source>
        <translation>Notice of a call</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>Deposit receipt</translation>
    </message>
    <message>
        <source>Register of deposits</source>
        <translation>Register of deposits</translation>
    </message>
    <message>
        <source>Request for missing documents</source>
        <translation>Request for missing documents</translation>
    </message>
    <message>
        <source>Letter of inadmissibility</source>
        <translation>Letter of inadmissibility</translation>
    </message>
    <message>
        <source>To mark (review)</source>
        <translation>To mark</translation>
    </message>
    <message>
        <source>Submitted (review)</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Withdrawn (review)</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Cut-off line</source>
        <translation>Cut-off line</translation>
    </message>
    <message>
        <source>Fairest allocation</source>
        <translation>Fairest allocation</translation>
    </message>
    <message>
        <source>Kept (run)</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Decided (run)</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Set aside (run)</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Score sheet of a member</source>
        <translation>Score sheet of a member</translation>
    </message>
    <message>
        <source>Comparative table of the files</source>
        <translation>Comparative table of the files</translation>
    </message>
    <message>
        <source>Minutes of the selection committee</source>
        <translation>Minutes of the selection committee</translation>
    </message>
    <message>
        <source>Results of the selection, to be posted</source>
        <translation>Results of the selection, to be posted</translation>
    </message>
    <message>
        <source>Letter on what became of a file</source>
        <translation>Letter on what became of a file</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Programme or budget</source>
        <translation>Programme or budget</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Report heard, without vote</source>
        <translation>Report heard, without vote</translation>
    </message>
    <message>
        <source>Other point</source>
        <translation>Other point</translation>
    </message>
    <message>
        <source>Not voted yet (agenda item)</source>
        <translation>Not voted yet</translation>
    </message>
    <message>
        <source>Adopted unanimously (agenda item)</source>
        <translation>Adopted unanimously</translation>
    </message>
    <message>
        <source>Adopted by majority (agenda item)</source>
        <translation>Adopted by majority</translation>
    </message>
    <message>
        <source>Rejected (agenda item)</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Deferred (agenda item)</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Withdrawn (agenda item)</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Struck off by the governor (agenda item)</source>
        <translation>Struck off by the governor</translation>
    </message>
    <message>
        <source>The bureau</source>
        <translation>The bureau</translation>
    </message>
    <message>
        <source>The governor</source>
        <translation>The governor</translation>
    </message>
    <message>
        <source>Members, in writing</source>
        <translation>Members, in writing</translation>
    </message>
    <message>
        <source>No opinion given</source>
        <translation>No opinion given</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favourable</translation>
    </message>
    <message>
        <source>With reservations</source>
        <translation>With reservations</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>Unfavourable</translation>
    </message>
    <message>
        <source>Public, by show of hands</source>
        <translation>Public, by show of hands</translation>
    </message>
    <message>
        <source>Public, by name</source>
        <translation>Public, by name</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Votes cast</source>
        <translation>Votes cast</translation>
    </message>
    <message>
        <source>Members in office</source>
        <translation>Members in office</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Blank or void</source>
        <translation>Blank or void</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>Member of the council</source>
        <translation>Member of the council</translation>
    </message>
    <message>
        <source>President of the council</source>
        <translation>President of the council</translation>
    </message>
    <message>
        <source>Vice-president of the council</source>
        <translation>Vice-president of the council</translation>
    </message>
    <message>
        <source>Secretary of the council</source>
        <translation>Secretary of the council</translation>
    </message>
    <message>
        <source>Deputy secretary of the council</source>
        <translation>Deputy secretary of the council</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Vice-chair of the committee</source>
        <translation>Vice-chair of the committee</translation>
    </message>
    <message>
        <source>Days from convocation to an ordinary session</source>
        <translation>Days from convocation to an ordinary session</translation>
    </message>
    <message>
        <source>Days from sending the agenda to an ordinary session</source>
        <translation>Days from sending the agenda to an ordinary session</translation>
    </message>
    <message>
        <source>Days for the governor to add or oppose items</source>
        <translation>Days for the governor to add or oppose items</translation>
    </message>
    <message>
        <source>Quorum at the first convocation, more than %</source>
        <translation>Quorum at the first convocation, more than %</translation>
    </message>
    <message>
        <source>Quorum at the second convocation, more than %</source>
        <translation>Quorum at the second convocation, more than %</translation>
    </message>
    <message>
        <source>Quorum at the third convocation, more than % (0: any number)</source>
        <translation>Quorum at the third convocation, more than % (0: any number)</translation>
    </message>
    <message>
        <source>Majority, more than %</source>
        <translation>Majority, more than %</translation>
    </message>
    <message>
        <source>An abstention ends unanimity (1 yes, 0 no)</source>
        <translation>An abstention ends unanimity (1 yes, 0 no)</translation>
    </message>
    <message>
        <source>Days for posting a summary of deliberations</source>
        <translation>Days for posting a summary of deliberations</translation>
    </message>
    <message>
        <source>Working days for sending deliberations to the governor</source>
        <translation>Working days for sending deliberations to the governor</translation>
    </message>
    <message>
        <source>Working days for the governor to oppose a deliberation</source>
        <translation>Working days for the governor to oppose a deliberation</translation>
    </message>
    <message>
        <source>Days after which silence is a visa</source>
        <translation>Days after which silence is a visa</translation>
    </message>
    <message>
        <source>Days from convocation to an extraordinary session</source>
        <translation>Days from convocation to an extraordinary session</translation>
    </message>
    <message>
        <source>Days from sending the agenda to an extraordinary session</source>
        <translation>Days from sending the agenda to an extraordinary session</translation>
    </message>
    <message>
        <source>To transcribe (deliberation)</source>
        <translation>To transcribe</translation>
    </message>
    <message>
        <source>Transcribed (deliberation)</source>
        <translation>Transcribed</translation>
    </message>
    <message>
        <source>With the governor (deliberation)</source>
        <translation>With the governor</translation>
    </message>
    <message>
        <source>Awaiting the visa (deliberation)</source>
        <translation>Awaiting the visa</translation>
    </message>
    <message>
        <source>Executory (deliberation)</source>
        <translation>Executory</translation>
    </message>
    <message>
        <source>Opposed (deliberation)</source>
        <translation>Opposed</translation>
    </message>
    <message>
        <source>Visa refused (deliberation)</source>
        <translation>Visa refused</translation>
    </message>
    <message>
        <source>Annulled (deliberation)</source>
        <translation>Annulled</translation>
    </message>
    <message>
        <source>Transcribed into the register</source>
        <translation>Transcribed into the register</translation>
    </message>
    <message>
        <source>Posted at the seat</source>
        <translation>Posted at the seat</translation>
    </message>
    <message>
        <source>Sent to the governor</source>
        <translation>Sent to the governor</translation>
    </message>
    <message>
        <source>Opposed by the governor</source>
        <translation>Opposed by the governor</translation>
    </message>
    <message>
        <source>Visa requested</source>
        <translation>Visa requested</translation>
    </message>
    <message>
        <source>Visa granted</source>
        <translation>Visa granted</translation>
    </message>
    <message>
        <source>Visa refused</source>
        <translation>Visa refused</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Annulled by the council</source>
        <translation>Annulled by the council</translation>
    </message>
    <message>
        <source>Open (recommendation)</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Under way (recommendation)</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done (recommendation)</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped (recommendation)</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>In preparation (session)</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Convened (session)</source>
        <translation>Convened</translation>
    </message>
    <message>
        <source>Open (session)</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed (session)</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cancelled (session)</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>The president</source>
        <translation>The president</translation>
    </message>
    <message>
        <source>A third of the members</source>
        <translation>A third of the members</translation>
    </message>
    <message>
        <source>The absolute majority of the members</source>
        <translation>The absolute majority of the members</translation>
    </message>
    <message>
        <source>By hand, against signature</source>
        <translation>By hand, against signature</translation>
    </message>
    <message>
        <source>Registered letter</source>
        <translation>Registered letter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Agent of the authority</source>
        <translation>Agent of the authority</translation>
    </message>
    <message>
        <source>Planned (sitting)</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Open (sitting)</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed (sitting)</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>No quorum (sitting)</source>
        <translation>No quorum</translation>
    </message>
    <message>
        <source>Deliberation of the council</source>
        <translation>Deliberation of the council</translation>
    </message>
    <message>
        <source>Minutes of a session</source>
        <translation>Minutes of a session</translation>
    </message>
    <message>
        <source>Register of deliberations</source>
        <translation>Register of deliberations</translation>
    </message>
    <message>
        <source>State of execution for a session</source>
        <translation>State of execution for a session</translation>
    </message>
    <message>
        <source>Convocations of the members</source>
        <translation>Convocations of the members</translation>
    </message>
    <message>
        <source>Agenda of a session</source>
        <translation>Agenda of a session</translation>
    </message>
    <message>
        <source>Attendance sheet to sign</source>
        <translation>Attendance sheet to sign</translation>
    </message>
    <message>
        <source>Voting sheets</source>
        <translation>Voting sheets</translation>
    </message>
    <message>
        <source>Transmission slip</source>
        <translation>Transmission slip</translation>
    </message>
    <message>
        <source>File of a session</source>
        <translation>File of a session</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Say where the file is to be: --out F.</source>
        <translation>Say where the file is to be: --out F.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>%1 errors, %2 to do or to look at.</source>
        <translation>%1 errors, %2 to do or to look at.</translation>
    </message>
    <message>
        <source>Say which file: --file F.</source>
        <translation>Say which file: --file F.</translation>
    </message>
    <message>
        <source>“%1” is not a day: write year-month-day, 2024-01-15.</source>
        <translation>“%1” is not a day: write year-month-day, 2024-01-15.</translation>
    </message>
    <message>
        <source>There is no edition “%1” in this file.</source>
        <translation>There is no edition “%1” in this file.</translation>
    </message>
    <message>
        <source>“%1” is not a verb. Verbs: %2</source>
        <translation>“%1” is not a verb. Verbs: %2</translation>
    </message>
    <message>
        <source>There is no record “%1” of this kind.</source>
        <translation>There is no record “%1” of this kind.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record.</source>
        <translation>“%1” is not a kind of record.</translation>
    </message>
    <message>
        <source>“%1” is not a breakdown.</source>
        <translation>“%1” is not a breakdown.</translation>
    </message>
    <message>
        <source>Write days as year-month-day, 2024-01-15.</source>
        <translation>Write days as year-month-day, 2024-01-15.</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1 line %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused.</source>
        <translation>%1 new, %2 changed, %3 unchanged, %4 refused.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>The journal holds: %1 entries.</source>
        <translation>The journal holds: %1 entries.</translation>
    </message>
    <message>
        <source>The journal is broken at entry %1.</source>
        <translation>The journal is broken at entry %1.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of office.</source>
        <translation>“%1” is not a kind of office.</translation>
    </message>
    <message>
        <source>Give the office a name: --name-ar or --name-fr.</source>
        <translation>Give the office a name: --name-ar or --name-fr.</translation>
    </message>
    <message>
        <source>Left as dotted lines: %1.</source>
        <translation>Left as dotted lines: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a role. Roles: %2</source>
        <translation>“%1” is not a role. Roles: %2</translation>
    </message>
    <message>
        <source>access ended</source>
        <translation>access ended</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>signs in</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>no password</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>New password: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>No new password was given. Name a file with SIJILL_NEW_PASSWORD_FILE, or call from a terminal.</source>
        <translation>No new password was given. Name a file with SIJILL_NEW_PASSWORD_FILE, or call from a terminal.</translation>
    </message>
    <message>
        <source>No password was given. Name a file with SIJILL_PASSWORD_FILE, or call from a terminal.</source>
        <translation>No password was given. Name a file with SIJILL_PASSWORD_FILE, or call from a terminal.</translation>
    </message>
    <message>
        <source>Several people use this file. Say who you are: --as NAME.</source>
        <translation>Several people use this file. Say who you are: --as NAME.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <extracomment>Asked on the terminal: %1 is a login.</extracomment>
        <translation>Password of %1: </translation>
    </message>
    <message>
        <source>unit %1, %2: %3</source>
        <translation>unit %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 territories found, %2 units left out, %3 replaced; %4 corners thinned to %5 by %6 m.</source>
        <translation>%1 territories found, %2 units left out, %3 replaced; %4 corners thinned to %5 by %6 m.</translation>
    </message>
    <message>
        <source>“%1” is not a choice here.</source>
        <translation>“%1” is not a choice here.</translation>
    </message>
    <message>
        <source>No commune has a boundary: import them first (import boundaries --from FILE).</source>
        <translation>No commune has a boundary: import them first (import boundaries --from FILE).</translation>
    </message>
    <message>
        <source>“%1” is not a figure.</source>
        <translation>“%1” is not a figure.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” cannot be written.</translation>
    </message>
    <message>
        <source>%1 is in the bin; undo brings it back.</source>
        <translation>%1 is in the bin; undo brings it back.</translation>
    </message>
    <message>
        <source>Say where to: --pdf FILE or --xlsx FILE.</source>
        <translation>Say where to: --pdf FILE or --xlsx FILE.</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>the office’s own, version %1</source>
        <translation>the office’s own, version %1</translation>
    </message>
    <message>
        <source>%1: this is the shipped text; nothing was kept.</source>
        <translation>%1: this is the shipped text; nothing was kept.</translation>
    </message>
    <message>
        <source>%1: kept as version %2.</source>
        <translation>%1: kept as version %2.</translation>
    </message>
    <message>
        <source>%1: the shipped text holds again.</source>
        <translation>%1: the shipped text holds again.</translation>
    </message>
    <message>
        <source>There is no backup yet: take one with “backup”.</source>
        <translation>There is no backup yet: take one with “backup”.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is ever entered by mistake.</source>
        <translation>Nothing in “%1” is ever entered by mistake.</translation>
    </message>
    <message>
        <source>There is no partner “%1” in this file.</source>
        <translation>There is no partner “%1” in this file.</translation>
    </message>
    <message>
        <source>“%1” is not a field that a merge chooses.</source>
        <translation>“%1” is not a field that a merge chooses.</translation>
    </message>
    <message>
        <source>--keep names one of the two: %1 or %2.</source>
        <translation>--keep names one of the two: %1 or %2.</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <translation>%1 is now part of %2.</translation>
    </message>
    <message>
        <source>%1 stands on its own again.</source>
        <translation>%1 stands on its own again.</translation>
    </message>
    <message>
        <source>%1 stands on its own again. Changed since, and left as it is: %2.</source>
        <translation>%1 stands on its own again. Changed since, and left as it is: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same.</source>
        <translation>%1 and %2 are not the same.</translation>
    </message>
    <message>
        <source>%1 and %2 are compared again.</source>
        <translation>%1 and %2 are compared again.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>The file “%1” cannot be read.</translation>
    </message>
    <message>
        <source>“%1” is not a day with its hour: write 2023-03-06T11:20.</source>
        <translation>“%1” is not a day with its hour: write 2023-03-06T11:20.</translation>
    </message>
    <message>
        <source>“%1” is no mark: write a number or na.</source>
        <translation>“%1” is no mark: write a number or na.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>The folder “%1” cannot be made.</translation>
    </message>
    <message>
        <source>You are a member of a committee: you look at the ranking as yourself alone.</source>
        <translation>You are a member of a committee: you look at the ranking as yourself alone.</translation>
    </message>
    <message>
        <source>“%1” is not a day like 2024-01-15.</source>
        <translation>“%1” is not a day like 2024-01-15.</translation>
    </message>
    <message>
        <source>“%1” is no way of delivering a letter.</source>
        <translation>“%1” is no way of delivering a letter.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are convened.</source>
        <translation>
            <numerusform>%n member is convened.</numerusform>
            <numerusform>%n members are convened.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sitting of the session is open: open one to vote.</source>
        <translation>No sitting of the session is open: open one to vote.</translation>
    </message>
    <message>
        <source>Deliberation %1: %2.</source>
        <translation>Deliberation %1: %2.</translation>
    </message>
    <message>
        <source>The council rejected it: there is nothing to carry out.</source>
        <translation>The council rejected it: there is nothing to carry out.</translation>
    </message>
    <message>
        <source>Executory since %1: the governor was silent until the visa was due.</source>
        <translation>Executory since %1: the governor was silent until the visa was due.</translation>
    </message>
    <message>
        <source>Executory since %1: the visa was granted.</source>
        <translation>Executory since %1: the visa was granted.</translation>
    </message>
    <message>
        <source>Executory since %1: the delay of opposition has ended.</source>
        <translation>Executory since %1: the delay of opposition has ended.</translation>
    </message>
    <message>
        <source>Not executory: the visa is awaited until %1.</source>
        <translation>Not executory: the visa is awaited until %1.</translation>
    </message>
    <message>
        <source>Not executory: it needs a visa, which was not requested yet.</source>
        <translation>Not executory: it needs a visa, which was not requested yet.</translation>
    </message>
    <message>
        <source>Not executory: the governor may oppose it until %1.</source>
        <translation>Not executory: the governor may oppose it until %1.</translation>
    </message>
    <message>
        <source>Not executory: the governor opposed it on %1.</source>
        <translation>Not executory: the governor opposed it on %1.</translation>
    </message>
    <message>
        <source>Not executory: its visa was refused on %1.</source>
        <translation>Not executory: its visa was refused on %1.</translation>
    </message>
    <message>
        <source>Not executory: it was annulled on %1.</source>
        <translation>Not executory: it was annulled on %1.</translation>
    </message>
    <message>
        <source>Not executory: it was not sent to the governor yet.</source>
        <translation>Not executory: it was not sent to the governor yet.</translation>
    </message>
    <message>
        <source>The numbers of its year follow without a gap.</source>
        <translation>The numbers of its year follow without a gap.</translation>
    </message>
    <message>
        <source>Numbers are missing in its year: %1.</source>
        <translation>Numbers are missing in its year: %1.</translation>
    </message>
    <message>
        <source>The paper still says what the record says.</source>
        <translation>The paper still says what the record says.</translation>
    </message>
    <message>
        <source>The record has changed since the paper was issued.</source>
        <translation>The record has changed since the paper was issued.</translation>
    </message>
    <message>
        <source>No paper of it was issued.</source>
        <translation>No paper of it was issued.</translation>
    </message>
    <message>
        <source>Say the code of the paper, or --picture FILE.</source>
        <translation>Say the code of the paper, or --picture FILE.</translation>
    </message>
    <message>
        <source>No QR code could be read in %1.</source>
        <translation>No QR code could be read in %1.</translation>
    </message>
    <message>
        <source>Say where to: --pdf FILE or --odt FOLDER.</source>
        <translation>Say where to: --pdf FILE or --odt FOLDER.</translation>
    </message>
    <message>
        <source>Left out: %1 of %2. %3</source>
        <translation>Left out: %1 of %2. %3</translation>
    </message>
    <message>
        <source>Draft: %1. %2</source>
        <translation>Draft: %1. %2</translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message>
        <source>each commune</source>
        <translation>each commune</translation>
    </message>
    <message>
        <source>each partner</source>
        <translation>each partner</translation>
    </message>
    <message>
        <source>each sector</source>
        <translation>each sector</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobs</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>proposals</translation>
    </message>
    <message>
        <source>person-months</source>
        <translation>person-months</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>% of the jobs</source>
        <translation>% of the jobs</translation>
    </message>
    <message>
        <source>% of the proposals</source>
        <translation>% of the proposals</translation>
    </message>
    <message>
        <source>% of the money</source>
        <translation>% of the money</translation>
    </message>
    <message>
        <source>No file of this call has a marker.</source>
        <translation>No file of this call has a marker.</translation>
    </message>
    <message>
        <source>All together are always the whole: give an amount, not a share.</source>
        <translation>All together are always the whole: give an amount, not a share.</translation>
    </message>
    <message>
        <source>A share is at most 100 %.</source>
        <translation>A share is at most 100 %.</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: at least %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: at most %2</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>Heard, not voted</source>
        <translation>Heard, not voted</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>Under discussion</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>Not discussed yet</translation>
    </message>
    <message>
        <source>Committee&apos;s opinion: %1</source>
        <translation>Committee&apos;s opinion: %1</translation>
    </message>
</context>
<context>
    <name>DepositCounter</name>
    <message>
        <source>This file can only be read: no receipt is given.</source>
        <translation>This file can only be read: no receipt is given.</translation>
    </message>
    <message>
        <source>Receipt %1 is issued under %2.</source>
        <extracomment>%1 is the number of a receipt, %2 the code that it was issued under.</extracomment>
        <translation>Receipt %1 is issued under %2.</translation>
    </message>
    <message>
        <source>Partner %1 is in the register: %2.</source>
        <extracomment>%1 is the number of a partner&apos;s file, %2 its name.</extracomment>
        <translation>Partner %1 is in the register: %2.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>%1 ends</source>
        <translation>%1 ends</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 has ended</translation>
    </message>
    <message>
        <source>The mandate of %1 ends</source>
        <translation>The mandate of %1 ends</translation>
    </message>
    <message>
        <source>The mandate of %1 has ended</source>
        <translation>The mandate of %1 has ended</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Instalment to release</source>
        <translation>Instalment to release</translation>
    </message>
    <message>
        <source>Evidence missing for an instalment</source>
        <translation>Evidence missing for an instalment</translation>
    </message>
    <message>
        <source>Instalment coming up</source>
        <translation>Instalment coming up</translation>
    </message>
    <message>
        <source>Signatures awaited</source>
        <translation>Signatures awaited</translation>
    </message>
    <message>
        <source>Agreement past its end</source>
        <translation>Agreement past its end</translation>
    </message>
    <message>
        <source>Worksite late to open</source>
        <translation>Worksite late to open</translation>
    </message>
    <message>
        <source>Worksite late to finish</source>
        <translation>Worksite late to finish</translation>
    </message>
    <message>
        <source>Corrective action overdue</source>
        <translation>Corrective action overdue</translation>
    </message>
    <message>
        <source>Incident not closed</source>
        <translation>Incident not closed</translation>
    </message>
    <message>
        <source>Number of the data-protection authorisation missing</source>
        <translation>Number of the data-protection authorisation missing</translation>
    </message>
    <message>
        <source>Score sheets to submit</source>
        <translation>Score sheets to submit</translation>
    </message>
    <message>
        <source>Recommendation due soon</source>
        <translation>Recommendation due soon</translation>
    </message>
    <message>
        <source>Recommendation overdue</source>
        <translation>Recommendation overdue</translation>
    </message>
    <message>
        <source>Deliberation to send to the governor</source>
        <translation>Deliberation to send to the governor</translation>
    </message>
    <message>
        <source>Deliberation late to be sent</source>
        <translation>Deliberation late to be sent</translation>
    </message>
    <message>
        <source>The visa is awaited</source>
        <translation>The visa is awaited</translation>
    </message>
    <message>
        <source>Silence is now a visa</source>
        <translation>Silence is now a visa</translation>
    </message>
    <message>
        <source>Sitting of the council</source>
        <translation>Sitting of the council</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>Selected proposals</source>
        <translation>Selected proposals</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Person-months</translation>
    </message>
    <message>
        <source>Communes covered</source>
        <translation>Communes covered</translation>
    </message>
    <message>
        <source>Jobs for women</source>
        <translation>Jobs for women</translation>
    </message>
    <message>
        <source>Jobs for the disabled</source>
        <translation>Jobs for the disabled</translation>
    </message>
    <message>
        <source>Rural jobs</source>
        <translation>Rural jobs</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A floor under a share: %1 is a percentage.</extracomment>
        <translation>floor %1</translation>
    </message>
    <message>
        <source>of %1 million</source>
        <translation>of %1 million</translation>
    </message>
    <message>
        <source>million</source>
        <translation>million</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>&quot;61 of 84&quot;: %1 is a number or an amount.</extracomment>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” in column “%2” is not a number: write digits with a dot and at most %3 decimals.</source>
        <extracomment>%1 is what was read, %2 the column, %3 a number of decimals.</extracomment>
        <translation>“%1” in column “%2” is not a number: write digits with a dot and at most %3 decimals.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a whole number.</source>
        <translation>“%1” in column “%2” is not a whole number.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a date: write year-month-day, 2023-04-14.</source>
        <translation>“%1” in column “%2” is not a date: write year-month-day, 2023-04-14.</translation>
    </message>
    <message>
        <source>Column “%1” holds no text by language.</source>
        <translation>Column “%1” holds no text by language.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not an instant.</source>
        <translation>“%1” in column “%2” is not an instant.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is neither 0 nor 1.</source>
        <translation>“%1” in column “%2” is neither 0 nor 1.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a known code. Known codes: %3.</source>
        <translation>“%1” in column “%2” is not a known code. Known codes: %3.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Line %1 holds a NUL byte: this is not a text file. Save it as CSV in UTF-8.</source>
        <translation>Line %1 holds a NUL byte: this is not a text file. Save it as CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not in UTF-8. Save the file as CSV in UTF-8, then try again.</source>
        <translation>Line %1 is not in UTF-8. Save the file as CSV in UTF-8, then try again.</translation>
    </message>
    <message>
        <source>The file has %1 columns; %2 at most are read.</source>
        <translation>The file has %1 columns; %2 at most are read.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the heading has %3. Is a quotation mark missing?</source>
        <translation>Line %1 has %2 cells, the heading has %3. Is a quotation mark missing?</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Cut it into parts.</source>
        <translation>The file has more than %1 lines. Cut it into parts.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>A quotation mark is opened and never closed.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>The folder “%1” could not be made.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is unchanged.</source>
        <translation>“%1” could not be written. What was there before is unchanged.</translation>
    </message>
    <message>
        <source>Not imported, because line %1 of the same record is refused.</source>
        <translation>Not imported, because line %1 of the same record is refused.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>States, signatures and what else only verbs write cannot be changed by an import.</source>
        <translation>States, signatures and what else only verbs write cannot be changed by an import.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record.</source>
        <translation>“%1” is not a kind of record.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no CSV file.</source>
        <translation>The folder “%1” holds no CSV file.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>The heading is not one of “%2”: unknown column %1. “template %2” prints the heading that is accepted.</source>
        <extracomment>%1 is a list of column headings, %2 the name of a kind of record on the command line.</extracomment>
        <translation>The heading is not one of “%2”: unknown column %1. “template %2” prints the heading that is accepted.</translation>
    </message>
    <message>
        <source>The heading is not one of “%2”: column %1 is missing. “template %2” prints the heading that is accepted.</source>
        <translation>The heading is not one of “%2”: column %1 is missing. “template %2” prints the heading that is accepted.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not known: import that record first, or correct the code.</source>
        <extracomment>%1 is what was read, %2 a column.</extracomment>
        <translation>“%1” in column “%2” is not known: import that record first, or correct the code.</translation>
    </message>
    <message>
        <source>%1 already stands in line %2.</source>
        <translation>%1 already stands in line %2.</translation>
    </message>
    <message>
        <source>There is no record %1 for this line to belong to.</source>
        <translation>There is no record %1 for this line to belong to.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the mapping needs.</source>
        <translation>The file has no column “%1”, which the mapping needs.</translation>
    </message>
    <message>
        <source>“%1” is not a column mapping.</source>
        <translation>“%1” is not a column mapping.</translation>
    </message>
    <message>
        <source>An import neither changes what was entered by mistake nor says so of a record that is there.</source>
        <translation>An import neither changes what was entered by mistake nor says so of a record that is there.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Party as</source>
        <translation>Party as</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Represented by</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Act of delegation</source>
        <translation>Act of delegation</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation>Worksite</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Person-months</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>Evidence required</translation>
    </message>
    <message>
        <source>Evidence received on</source>
        <translation>Evidence received on</translation>
    </message>
    <message>
        <source>Justified spending</source>
        <translation>Justified spending</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>Payment order</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>New end</translation>
    </message>
    <message>
        <source>Amount added</source>
        <translation>Amount added</translation>
    </message>
    <message>
        <source>Person-months added</source>
        <translation>Person-months added</translation>
    </message>
    <message>
        <source>Deliberation no.</source>
        <translation>Deliberation no.</translation>
    </message>
    <message>
        <source>Body represented</source>
        <translation>Body represented</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Under the framework agreement</source>
        <translation>Under the framework agreement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Cost of a person-month</source>
        <translation>Cost of a person-month</translation>
    </message>
    <message>
        <source>Supervision fee per person-month</source>
        <translation>Supervision fee per person-month</translation>
    </message>
    <message>
        <source>Served by another payer</source>
        <translation>Served by another payer</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Deliberated on</source>
        <translation>Deliberated on</translation>
    </message>
    <message>
        <source>Deliberation executory on</source>
        <translation>Deliberation executory on</translation>
    </message>
    <message>
        <source>Visa no.</source>
        <translation>Visa no.</translation>
    </message>
    <message>
        <source>Visa granted on</source>
        <translation>Visa granted on</translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation>Hijri date</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Employer&apos;s rate</source>
        <translation>Employer&apos;s rate</translation>
    </message>
    <message>
        <source>Employee&apos;s rate</source>
        <translation>Employee&apos;s rate</translation>
    </message>
    <message>
        <source>Monthly ceiling</source>
        <translation>Monthly ceiling</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Assumed</translation>
    </message>
    <message>
        <source>Source of the money</source>
        <translation>Source of the money</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Legal reference</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Name in the templates</source>
        <translation>Name in the templates</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Office number</source>
        <translation>Office number</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Current edition</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Working languages</translation>
    </message>
    <message>
        <source>Data-protection authorisation</source>
        <translation>Data-protection authorisation</translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation>Authorised on</translation>
    </message>
    <message>
        <source>Papers are done at</source>
        <translation>Papers are done at</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Working day of the file</source>
        <translation>Working day of the file</translation>
    </message>
    <message>
        <source>Space for backups (MB)</source>
        <translation>Space for backups (MB)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Signs agreements</source>
        <translation>Signs agreements</translation>
    </message>
    <message>
        <source>Mandate from</source>
        <translation>Mandate from</translation>
    </message>
    <message>
        <source>Mandate to</source>
        <translation>Mandate to</translation>
    </message>
    <message>
        <source>RIB (24 digits)</source>
        <translation>RIB (24 digits)</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>Receipt of legal deposit</source>
        <translation>Receipt of legal deposit</translation>
    </message>
    <message>
        <source>Date of the receipt</source>
        <translation>Date of the receipt</translation>
    </message>
    <message>
        <source>Receipt of renewal of the bureau</source>
        <translation>Receipt of renewal of the bureau</translation>
    </message>
    <message>
        <source>Date of renewal</source>
        <translation>Date of renewal</translation>
    </message>
    <message>
        <source>ICE (15 digits)</source>
        <translation>ICE (15 digits)</translation>
    </message>
    <message>
        <source>Tax identifier</source>
        <translation>Tax identifier</translation>
    </message>
    <message>
        <source>Trade register and court</source>
        <translation>Trade register and court</translation>
    </message>
    <message>
        <source>CNSS affiliation (7 digits)</source>
        <translation>CNSS affiliation (7 digits)</translation>
    </message>
    <message>
        <source>Register of cooperatives</source>
        <translation>Register of cooperatives</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Required from</source>
        <translation>Required from</translation>
    </message>
    <message>
        <source>Order in lists</source>
        <translation>Order in lists</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Used from</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>Used until</translation>
    </message>
    <message>
        <source>ISCO-08 code</source>
        <translation>ISCO-08 code</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Conclusions, one a line</source>
        <translation>Conclusions, one a line</translation>
    </message>
    <message>
        <source>Decisions requested, one a line</source>
        <translation>Decisions requested, one a line</translation>
    </message>
    <message>
        <source>Name in papers</source>
        <translation>Name in papers</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Opens on</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Effective on</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>Rules overridden</source>
        <translation>Rules overridden</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Labour force</source>
        <translation>Labour force</translation>
    </message>
    <message>
        <source>Unemployment rate (%)</source>
        <translation>Unemployment rate (%)</translation>
    </message>
    <message>
        <source>Old unit</source>
        <translation>Old unit</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Share of the old unit</source>
        <translation>Share of the old unit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Corrective action</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>People injured</source>
        <translation>People injured</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Wave</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Finished on</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Supervisor&apos;s phone</source>
        <translation>Supervisor&apos;s phone</translation>
    </message>
    <message>
        <source>Accompanying service</source>
        <translation>Accompanying service</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Motive of withdrawal</source>
        <translation>Motive of withdrawal</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Worksites</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>Records changed</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Valid today</source>
        <translation>Valid today</translation>
    </message>
    <message>
        <source>Title of the worksite</source>
        <translation>Title of the worksite</translation>
    </message>
    <message>
        <source>State of the worksite</source>
        <translation>State of the worksite</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Takes effect on</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Number of the paper</translation>
    </message>
    <message>
        <source>Override, with its motive</source>
        <translation>Override, with its motive</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>Province or prefecture</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Size of file</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>P.-months</source>
        <translation>P.-months</translation>
    </message>
    <message>
        <source>Access from</source>
        <translation>Access from</translation>
    </message>
    <message>
        <source>Access ends on</source>
        <translation>Access ends on</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Credit on maps</source>
        <translation>Credit on maps</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Note on boundaries</source>
        <translation>Note on boundaries</translation>
    </message>
    <message>
        <source>Property of the code</source>
        <translation>Property of the code</translation>
    </message>
    <message>
        <source>Simplified by (m)</source>
        <translation>Simplified by (m)</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Imported on</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation>Version of the record</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Issued at</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Fingerprint of the PDF</source>
        <translation>Fingerprint of the PDF</translation>
    </message>
    <message>
        <source>Fingerprint of the wording</source>
        <translation>Fingerprint of the wording</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journal entry</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Why it was withdrawn</translation>
    </message>
    <message>
        <source>People sign in</source>
        <translation>People sign in</translation>
    </message>
    <message>
        <source>Lock after (minutes)</source>
        <translation>Lock after (minutes)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Tried on</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>First partner</source>
        <translation>First partner</translation>
    </message>
    <message>
        <source>Second partner</source>
        <translation>Second partner</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Void since</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>Voided by</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>Why it is void</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Asked of</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Best mark</source>
        <translation>Best mark</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Sealed envelopes</source>
        <translation>Sealed envelopes</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Person-months of the envelope</source>
        <translation>Person-months of the envelope</translation>
    </message>
    <message>
        <source>Handed in at</source>
        <translation>Handed in at</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>Handed in by</translation>
    </message>
    <message>
        <source>Fewest jobs it would accept</source>
        <translation>Fewest jobs it would accept</translation>
    </message>
    <message>
        <source>Missing documents by</source>
        <translation>Missing documents by</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Follows the call</source>
        <translation>Follows the call</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>Set up by</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Nature of the interest</source>
        <translation>Nature of the interest</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Declared on</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Signs in as</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>Committee member</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presence</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>What is contested</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>To be answered by</translation>
    </message>
    <message>
        <source>Answer with its reasons</source>
        <translation>Answer with its reasons</translation>
    </message>
    <message>
        <source>Reference of the answer</source>
        <translation>Reference of the answer</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>Taken over from</translation>
    </message>
    <message>
        <source>Criterion no.</source>
        <translation>Criterion no.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Declared no interest</source>
        <translation>Declared no interest</translation>
    </message>
    <message>
        <source>Version read</source>
        <translation>Version read</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>Places on the reserve list</source>
        <translation>Places on the reserve list</translation>
    </message>
    <message>
        <source>Question (JSON)</source>
        <translation>Question (JSON)</translation>
    </message>
    <message>
        <source>Answer (JSON)</source>
        <translation>Answer (JSON)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>On reserve</source>
        <translation>On reserve</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>To mark</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Remark of the member</source>
        <translation>Remark of the member</translation>
    </message>
    <message>
        <source>Similar files exclude each other</source>
        <translation>Similar files exclude each other</translation>
    </message>
    <message>
        <source>Least-served commune first</source>
        <translation>Least-served commune first</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Number of the minutes</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>Council member</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Standing committee</source>
        <translation>Standing committee</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Opinion given on</source>
        <translation>Opinion given on</translation>
    </message>
    <message>
        <source>Text of the opinion</source>
        <translation>Text of the opinion</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>Put there by</translation>
    </message>
    <message>
        <source>Detached from</source>
        <translation>Detached from</translation>
    </message>
    <message>
        <source>Needs the governor&apos;s visa</source>
        <translation>Needs the governor&apos;s visa</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitting</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>Majority of</source>
        <translation>Majority of</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>In office</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Blank or void</source>
        <translation>Blank or void</translation>
    </message>
    <message>
        <source>Casting vote in favour</source>
        <translation>Casting vote in favour</translation>
    </message>
    <message>
        <source>Ballot closed at</source>
        <translation>Ballot closed at</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reservation or dissent</source>
        <translation>Reservation or dissent</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Group or list</source>
        <translation>Group or list</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>What is decided besides</source>
        <translation>What is decided besides</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Amends</translation>
    </message>
    <message>
        <source>Annuls</source>
        <translation>Annuls</translation>
    </message>
    <message>
        <source>Transcribed on</source>
        <translation>Transcribed on</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Posted on</translation>
    </message>
    <message>
        <source>Sent to the governor on</source>
        <translation>Sent to the governor on</translation>
    </message>
    <message>
        <source>Opposition until</source>
        <translation>Opposition until</translation>
    </message>
    <message>
        <source>Opposed on</source>
        <translation>Opposed on</translation>
    </message>
    <message>
        <source>Visa requested on</source>
        <translation>Visa requested on</translation>
    </message>
    <message>
        <source>Visa due on</source>
        <translation>Visa due on</translation>
    </message>
    <message>
        <source>Visa refused on</source>
        <translation>Visa refused on</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Annulled on</source>
        <translation>Annulled on</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axis</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Who carries it out</translation>
    </message>
    <message>
        <source>Convocation no.</source>
        <translation>Convocation no.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Asked for on</translation>
    </message>
    <message>
        <source>Bureau met on</source>
        <translation>Bureau met on</translation>
    </message>
    <message>
        <source>Agenda sent to the governor on</source>
        <translation>Agenda sent to the governor on</translation>
    </message>
    <message>
        <source>Convened on</source>
        <translation>Convened on</translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation>Opening speech</translation>
    </message>
    <message>
        <source>President&apos;s report</source>
        <translation>President&apos;s report</translation>
    </message>
    <message>
        <source>Close of the session</source>
        <translation>Close of the session</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Chaired by</translation>
    </message>
    <message>
        <source>Secretary of the sitting</source>
        <translation>Secretary of the sitting</translation>
    </message>
    <message>
        <source>Authority represented by</source>
        <translation>Authority represented by</translation>
    </message>
    <message>
        <source>In the capacity of</source>
        <translation>In the capacity of</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>Also present</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Opened at</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>Deliberations</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>This is not a whole number.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like %1, with at most %2 decimals.</source>
        <extracomment>%1 is an example such as 1.234,50; %2 the number of decimals.</extracomment>
        <translation>This is not a number. Write it like %1, with at most %2 decimals.</translation>
    </message>
    <message>
        <source>“%1” is not among the choices.</source>
        <translation>“%1” is not among the choices.</translation>
    </message>
    <message>
        <source>No record is called “%1”: choose one from the list.</source>
        <translation>No record is called “%1”: choose one from the list.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Write yes or no.</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month, year: 14/04/2023.</source>
        <translation>This is not a date. Write day, month, year: 14/04/2023.</translation>
    </message>
    <message>
        <source>Write day and hour: 14/04/2023 15:30.</source>
        <translation>Write day and hour: 14/04/2023 15:30.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Worksites planned</source>
        <translation>Worksites planned</translation>
    </message>
    <message>
        <source>Worksites of the edition that are not cancelled on the last day of the period.</source>
        <translation>Worksites of the edition that are not cancelled on the last day of the period.</translation>
    </message>
    <message>
        <source>Worksites opened</source>
        <translation>Worksites opened</translation>
    </message>
    <message>
        <source>Worksites whose first opening took effect by the last day of the period.</source>
        <translation>Worksites whose first opening took effect by the last day of the period.</translation>
    </message>
    <message>
        <source>Worksites finished</source>
        <translation>Worksites finished</translation>
    </message>
    <message>
        <source>Worksites that are finished or closed on the last day of the period.</source>
        <translation>Worksites that are finished or closed on the last day of the period.</translation>
    </message>
    <message>
        <source>Worksites opened in the period</source>
        <translation>Worksites opened in the period</translation>
    </message>
    <message>
        <source>Worksites whose first opening took effect within the period.</source>
        <translation>Worksites whose first opening took effect within the period.</translation>
    </message>
    <message>
        <source>Jobs planned</source>
        <translation>Jobs planned</translation>
    </message>
    <message>
        <source>Job slots of the planned worksites.</source>
        <translation>Job slots of the planned worksites.</translation>
    </message>
    <message>
        <source>Jobs opened</source>
        <translation>Jobs opened</translation>
    </message>
    <message>
        <source>Job slots whose worksite has opened by the last day, less slots withdrawn by then.</source>
        <translation>Job slots whose worksite has opened by the last day, less slots withdrawn by then.</translation>
    </message>
    <message>
        <source>Jobs opened in the period</source>
        <translation>Jobs opened in the period</translation>
    </message>
    <message>
        <source>Job slots whose worksite opened within the period, less slots withdrawn.</source>
        <translation>Job slots whose worksite opened within the period, less slots withdrawn.</translation>
    </message>
    <message>
        <source>Jobs targeted</source>
        <translation>Jobs targeted</translation>
    </message>
    <message>
        <source>Latest target of the highest status: adopted before proposed before allotted.</source>
        <translation>Latest target of the highest status: adopted before proposed before allotted.</translation>
    </message>
    <message>
        <source>Jobs adopted</source>
        <translation>Jobs adopted</translation>
    </message>
    <message>
        <source>Latest number of jobs that the council adopted.</source>
        <translation>Latest number of jobs that the council adopted.</translation>
    </message>
    <message>
        <source>Jobs proposed</source>
        <translation>Jobs proposed</translation>
    </message>
    <message>
        <source>Latest number of jobs that the provincial committee proposed.</source>
        <translation>Latest number of jobs that the provincial committee proposed.</translation>
    </message>
    <message>
        <source>Jobs allotted</source>
        <translation>Jobs allotted</translation>
    </message>
    <message>
        <source>Latest quota of jobs allotted to the province.</source>
        <translation>Latest quota of jobs allotted to the province.</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Person-months</translation>
    </message>
    <message>
        <source>Months of the job slots of the planned worksites.</source>
        <translation>Months of the job slots of the planned worksites.</translation>
    </message>
    <message>
        <source>Person-months targeted</source>
        <translation>Person-months targeted</translation>
    </message>
    <message>
        <source>Latest target of person-months of the highest status.</source>
        <translation>Latest target of person-months of the highest status.</translation>
    </message>
    <message>
        <source>Communes covered</source>
        <translation>Communes covered</translation>
    </message>
    <message>
        <source>Communes with a planned worksite, beside the number of communes of the province.</source>
        <translation>Communes with a planned worksite, beside the number of communes of the province.</translation>
    </message>
    <message>
        <source>Communes of the province</source>
        <translation>Communes of the province</translation>
    </message>
    <message>
        <source>Communes valid on the last day under the office&apos;s territory.</source>
        <translation>Communes valid on the last day under the office&apos;s territory.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Agreements of the edition, of every kind and state.</source>
        <translation>Agreements of the edition, of every kind and state.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Partners that carry an agreement of the edition, each counted once.</source>
        <translation>Partners that carry an agreement of the edition, each counted once.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Current amounts, amendments in force included, of partnership agreements signed, in force, completed or terminated on the last day. Framework agreements are never added.</source>
        <translation>Current amounts, amendments in force included, of partnership agreements signed, in force, completed or terminated on the last day. Framework agreements are never added.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Instalments released within the period, less what was recovered.</source>
        <translation>Instalments released within the period, less what was recovered.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Instalments paid within the period, less what was recovered.</source>
        <translation>Instalments paid within the period, less what was recovered.</translation>
    </message>
    <message>
        <source>Budget targeted</source>
        <translation>Budget targeted</translation>
    </message>
    <message>
        <source>Latest budget target of the highest status.</source>
        <translation>Latest budget target of the highest status.</translation>
    </message>
    <message>
        <source>There is no such edition.</source>
        <translation>There is no such edition.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A period: %1 its first day, %2 its last.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Still to come</translation>
    </message>
    <message>
        <source>%1, added up</source>
        <extracomment>%1 is a figure (&quot;Jobs opened&quot;), month after month.</extracomment>
        <translation>%1, added up</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contains “%1”</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a column, %2 what it must hold.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the records behind a figure or a page</source>
        <translation>the records behind a figure or a page</translation>
    </message>
    <message>
        <source>Chosen by: %1. %2 rows of %3.</source>
        <extracomment>%1 is what the rows were chosen by, %2 how many are shown, %3 how many there are.</extracomment>
        <translation>Chosen by: %1. %2 rows of %3.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>filled in</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>entered by mistake</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Instalment %1 was due on %2; still missing: %3</source>
        <extracomment>%1 number of an instalment, %2 a date, %3 the papers it needs.</extracomment>
        <translation>Instalment %1 was due on %2; still missing: %3</translation>
    </message>
    <message>
        <source>Instalment %1 was due on %2.</source>
        <translation>Instalment %1 was due on %2.</translation>
    </message>
    <message>
        <source>Before it can go on the agenda: %1</source>
        <translation>Before it can go on the agenda: %1</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Agreements of the edition: who commits what, for which worksites, paid how.</source>
        <translation>Agreements of the edition: who commits what, for which worksites, paid how.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>To act on</source>
        <translation>To act on</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>In procedure</source>
        <translation>In procedure</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Amount and budget</source>
        <translation>Amount and budget</translation>
    </message>
    <message>
        <source>Deliberation and visa</source>
        <translation>Deliberation and visa</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Worksites</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendments</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>Print the agreement</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>The instalments sum to the amount.</source>
        <translation>The instalments sum to the amount.</translation>
    </message>
    <message>
        <source>Missing in the instalments: %1</source>
        <extracomment>%1 is an amount, negative when the instalments exceed what is to be paid.</extracomment>
        <translation>Missing in the instalments: %1</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <extracomment>%1 is &quot;Suspended&quot; or &quot;Debarred&quot;, %2 a date, %3 the motive.</extracomment>
        <translation>%1 since %2: %3</translation>
    </message>
    <message>
        <source>A mandate ended on %1: ask for the new bureau.</source>
        <translation>A mandate ended on %1: ask for the new bureau.</translation>
    </message>
    <message>
        <source>A mandate ends on %1.</source>
        <translation>A mandate ends on %1.</translation>
    </message>
    <message>
        <source>A document ended on %1: ask for the new one.</source>
        <translation>A document ended on %1: ask for the new one.</translation>
    </message>
    <message>
        <source>A document ends on %1.</source>
        <translation>A document ends on %1.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Associations, cooperatives and services that carry worksites stand here with their papers.</source>
        <translation>Associations, cooperatives and services that carry worksites stand here with their papers.</translation>
    </message>
    <message>
        <source>Papers ended</source>
        <translation>Papers ended</translation>
    </message>
    <message>
        <source>Papers ending soon</source>
        <translation>Papers ending soon</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>Suspended or debarred</source>
        <translation>Suspended or debarred</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Where to reach it</source>
        <translation>Where to reach it</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bank accounts</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Record card</source>
        <translation>Record card</translation>
    </message>
    <message>
        <source>New kind of document</source>
        <translation>New kind of document</translation>
    </message>
    <message>
        <source>Papers that partners hand in, and from which kinds of partner each is required.</source>
        <translation>Papers that partners hand in, and from which kinds of partner each is required.</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>New edition</translation>
    </message>
    <message>
        <source>Each run of a programme with its targets, budget lines and dated rules.</source>
        <translation>Each run of a programme with its targets, budget lines and dated rules.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Dated parameters</source>
        <translation>Dated parameters</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budget lines</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>New programme</translation>
    </message>
    <message>
        <source>Programmes that the office takes part in over the years.</source>
        <translation>Programmes that the office takes part in over the years.</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>New sector</translation>
    </message>
    <message>
        <source>Fields of work that worksites belong to.</source>
        <translation>Fields of work that worksites belong to.</translation>
    </message>
    <message>
        <source>New priority marker</source>
        <translation>New priority marker</translation>
    </message>
    <message>
        <source>Transversal priorities that worksites can serve, whatever their sector.</source>
        <translation>Transversal priorities that worksites can serve, whatever their sector.</translation>
    </message>
    <message>
        <source>New trade</source>
        <translation>New trade</translation>
    </message>
    <message>
        <source>Occupations of the job slots, by their ISCO-08 code.</source>
        <translation>Occupations of the job slots, by their ISCO-08 code.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Data protection and backups</source>
        <translation>Data protection and backups</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Wordings of papers</source>
        <translation>Wordings of papers</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>New territory</translation>
    </message>
    <message>
        <source>Regions, provinces and communes with their figures. Import the national file to have them all.</source>
        <translation>Regions, provinces and communes with their figures. Import the national file to have them all.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Provinces and prefectures</source>
        <translation>Provinces and prefectures</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Its parts</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>New crosswalk line</source>
        <translation>New crosswalk line</translation>
    </message>
    <message>
        <source>Which unit of an old division became which of a new one, from what day.</source>
        <translation>Which unit of an old division became which of a new one, from what day.</translation>
    </message>
    <message>
        <source>Was to open on %1.</source>
        <translation>Was to open on %1.</translation>
    </message>
    <message>
        <source>Was to end on %1.</source>
        <translation>Was to end on %1.</translation>
    </message>
    <message>
        <source>A corrective action was due on %1: %2</source>
        <translation>A corrective action was due on %1: %2</translation>
    </message>
    <message>
        <source>An incident of %1 is not closed.</source>
        <translation>An incident of %1 is not closed.</translation>
    </message>
    <message>
        <source>%1 at the earliest</source>
        <translation>%1 at the earliest</translation>
    </message>
    <message>
        <source>New worksite</source>
        <translation>New worksite</translation>
    </message>
    <message>
        <source>Temporary worksites of the edition: where, who employs, when, how many jobs.</source>
        <translation>Temporary worksites of the edition: where, who employs, when, how many jobs.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Finished or closed</source>
        <translation>Finished or closed</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorities</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Worksite sheet</source>
        <translation>Worksite sheet</translation>
    </message>
    <message>
        <source>The job slots of the edition&apos;s worksites. Add them from a worksite.</source>
        <translation>The job slots of the edition&apos;s worksites. Add them from a worksite.</translation>
    </message>
    <message>
        <source>New texts of a report</source>
        <translation>New texts of a report</translation>
    </message>
    <message>
        <source>What you write for a report: its introduction, conclusions and the decisions it asks for. Figures are counted.</source>
        <translation>What you write for a report: its introduction, conclusions and the decisions it asks for. Figures are counted.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Papers that left the house under a code: kept to the byte, verified by anybody who asks, withdrawn with a motive. Make a paper, then freeze it.</source>
        <translation>Papers that left the house under a code: kept to the byte, verified by anybody who asks, withdrawn with a motive. Make a paper, then freeze it.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Open the PDF</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>What changed since</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Save the PDF</translation>
    </message>
    <message>
        <source>Print the PDF</source>
        <translation>Print the PDF</translation>
    </message>
    <message>
        <source>Open the record it is about</source>
        <translation>Open the record it is about</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>The people who use this file, each with a role.</source>
        <translation>The people who use this file, each with a role.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>Territory sheet</source>
        <translation>Territory sheet</translation>
    </message>
    <message>
        <source>Import boundaries…</source>
        <translation>Import boundaries…</translation>
    </message>
    <message>
        <source>Outlines of territories from a GeoJSON file: with them figures are shown on a true map, and the coordinates of worksites are checked.</source>
        <translation>Outlines of territories from a GeoJSON file: with them figures are shown on a true map, and the coordinates of worksites are checked.</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>The closing hour passed on %1: close the call.</source>
        <translation>The closing hour passed on %1: close the call.</translation>
    </message>
    <message>
        <source>Receives files until %1.</source>
        <translation>Receives files until %1.</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>Calls for projects: what there is to give, until when, and by which criteria it is judged.</source>
        <translation>Calls for projects: what there is to give, until when, and by which criteria it is judged.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>What there is to give</source>
        <translation>What there is to give</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Came late: the call closed on %1.</source>
        <translation>Came late: the call closed on %1.</translation>
    </message>
    <message>
        <source>Missing documents are awaited until %1.</source>
        <translation>Missing documents are awaited until %1.</translation>
    </message>
    <message>
        <source>Receive a file</source>
        <translation>Receive a file</translation>
    </message>
    <message>
        <source>Files handed in under a call, in the order of their receipts. Open a call first, then receive them here.</source>
        <translation>Files handed in under a call, in the order of their receipts. Open a call first, then receive them here.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>To admit</source>
        <translation>To admit</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Inadmissible or withdrawn</source>
        <translation>Inadmissible or withdrawn</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>What is proposed</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>The project</translation>
    </message>
    <message>
        <source>Jobs: %1 · person-months: %2 · cost: %3</source>
        <extracomment>Under a field: %3 is an amount.</extracomment>
        <translation>Jobs: %1 · person-months: %2 · cost: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken over; Undo takes them back.</source>
        <translation>
            <numerusform>%n file taken over; Undo takes it back.</numerusform>
            <numerusform>%n files taken over; Undo takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the rejected files of the call before</source>
        <translation>Take over the rejected files of the call before</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Print the notice</translation>
    </message>
    <message>
        <source>Print the register of deposits</source>
        <translation>Print the register of deposits</translation>
    </message>
    <message>
        <source>The answer was due on %1.</source>
        <translation>The answer was due on %1.</translation>
    </message>
    <message>
        <source>To be answered by %1.</source>
        <translation>To be answered by %1.</translation>
    </message>
    <message>
        <source>Register a complaint</source>
        <translation>Register a complaint</translation>
    </message>
    <message>
        <source>Complaints about calls and selections: received, answered with reasons before their day.</source>
        <translation>Complaints about calls and selections: received, answered with reasons before their day.</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Give the receipt</source>
        <translation>Give the receipt</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Look at the receipt</translation>
    </message>
    <message>
        <source>Write for the missing documents</source>
        <translation>Write for the missing documents</translation>
    </message>
    <message>
        <source>Write the letter of inadmissibility</source>
        <translation>Write the letter of inadmissibility</translation>
    </message>
    <message>
        <source>New partner: %1</source>
        <extracomment>%1 is a name that was typed: the last line of the list under the field.</extracomment>
        <translation>New partner: %1</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>New committee</translation>
    </message>
    <message>
        <source>Committees that examine the files of calls. Make one, then enter its members.</source>
        <translation>Committees that examine the files of calls. Make one, then enter its members.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Members of committees, the body that each represents and the interests that each has declared.</source>
        <translation>Members of committees, the body that each represents and the interests that each has declared.</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Meetings of committees: who was there and what was found.</source>
        <translation>Meetings of committees: who was there and what was found.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Score sheets: which member marks which file, and how far each has come. Assign files on the page of scoring.</source>
        <translation>Score sheets: which member marks which file, and how far each has come. Assign files on the page of scoring.</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>To mark</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>File changed since</source>
        <translation>File changed since</translation>
    </message>
    <message>
        <source>Runs of the selection, kept as they were computed. Compute them on the page of selection.</source>
        <translation>Runs of the selection, kept as they were computed. Compute them on the page of selection.</translation>
    </message>
    <message>
        <source>Print the comparative table</source>
        <translation>Print the comparative table</translation>
    </message>
    <message>
        <source>Write what became of the file</source>
        <translation>Write what became of the file</translation>
    </message>
    <message>
        <source>Print the score sheet</source>
        <translation>Print the score sheet</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>Print the minutes</translation>
    </message>
    <message>
        <source>Print the results to be posted</source>
        <translation>Print the results to be posted</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Rules of the council</source>
        <translation>Rules of the council</translation>
    </message>
    <message>
        <source>The governor may oppose until %1.</source>
        <translation>The governor may oppose until %1.</translation>
    </message>
    <message>
        <source>The visa is awaited; silence until %1 is a visa.</source>
        <translation>The visa is awaited; silence until %1 is a visa.</translation>
    </message>
    <message>
        <source>Executory since %1.</source>
        <translation>Executory since %1.</translation>
    </message>
    <message>
        <source>The register of deliberations. They come from ballots that are closed, numbered by year.</source>
        <translation>The register of deliberations. They come from ballots that are closed, numbered by year.</translation>
    </message>
    <message>
        <source>To transcribe</source>
        <translation>To transcribe</translation>
    </message>
    <message>
        <source>Visa awaited</source>
        <translation>Visa awaited</translation>
    </message>
    <message>
        <source>Executory</source>
        <translation>Executory</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulled</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>New council member</source>
        <translation>New council member</translation>
    </message>
    <message>
        <source>Members of the council with their mandates. Who is elected again is entered anew: former councils stay.</source>
        <translation>Members of the council with their mandates. Who is elected again is entered anew: former councils stay.</translation>
    </message>
    <message>
        <source>New standing committee</source>
        <translation>New standing committee</translation>
    </message>
    <message>
        <source>Standing committees of the council, which give their opinion on points.</source>
        <translation>Standing committees of the council, which give their opinion on points.</translation>
    </message>
    <message>
        <source>Sessions of the council: prepared, convened, held and closed.</source>
        <translation>Sessions of the council: prepared, convened, held and closed.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation>For the minutes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>Deliberations</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>New sitting</translation>
    </message>
    <message>
        <source>Sittings of the sessions: who is there, from when to when.</source>
        <translation>Sittings of the sessions: who is there, from when to when.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>New point</translation>
    </message>
    <message>
        <source>Points of the sessions&apos; agendas. Several agreements in one point are voted as a block.</source>
        <translation>Points of the sessions&apos; agendas. Several agreements in one point are voted as a block.</translation>
    </message>
    <message>
        <source>To vote</source>
        <translation>To vote</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>New recommendation</translation>
    </message>
    <message>
        <source>What the council asked for: by whom, until when. Overdue ones come back on the next agenda.</source>
        <translation>What the council asked for: by whom, until when. Overdue ones come back on the next agenda.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>Print the deliberation</source>
        <translation>Print the deliberation</translation>
    </message>
    <message>
        <source>Print the register of the year</source>
        <translation>Print the register of the year</translation>
    </message>
    <message>
        <source>Print the state of execution</source>
        <translation>Print the state of execution</translation>
    </message>
    <message>
        <source>Print the convocations</source>
        <translation>Print the convocations</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>Print the agenda</translation>
    </message>
    <message>
        <source>Print the attendance sheets</source>
        <translation>Print the attendance sheets</translation>
    </message>
    <message>
        <source>Print the voting sheets</source>
        <translation>Print the voting sheets</translation>
    </message>
    <message>
        <source>Print the transmission slip</source>
        <translation>Print the transmission slip</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Take a verified copy beside the file, or anywhere with --out</source>
        <translation>Take a verified copy beside the file, or anywhere with --out</translation>
    </message>
    <message>
        <source>Where the copy goes; must not exist</source>
        <translation>Where the copy goes; must not exist</translation>
    </message>
    <message>
        <source>Put a verified backup at a new place</source>
        <translation>Put a verified backup at a new place</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>The backup</translation>
    </message>
    <message>
        <source>File to make; must not exist</source>
        <translation>File to make; must not exist</translation>
    </message>
    <message>
        <source>Check the file, its journal, and every record against every rule</source>
        <translation>Check the file, its journal, and every record against every rule</translation>
    </message>
    <message>
        <source>Write the file of a demonstration office, with invented people and a working day of its own</source>
        <translation>Write the file of a demonstration office, with invented people and a working day of its own</translation>
    </message>
    <message>
        <source>Name of the demonstration: khenifra</source>
        <translation>Name of the demonstration: khenifra</translation>
    </message>
    <message>
        <source>File to make; it must not exist</source>
        <translation>File to make; it must not exist</translation>
    </message>
    <message>
        <source>Carry out a verb: do agreement.sign AW2-2023/017 --row 3 --on 2023-06-12</source>
        <translation>Carry out a verb: do agreement.sign AW2-2023/017 --row 3 --on 2023-06-12</translation>
    </message>
    <message>
        <source>agreement.sign, worksite.open, instalment.release, …</source>
        <translation>agreement.sign, worksite.open, instalment.release, …</translation>
    </message>
    <message>
        <source>Number, code or id</source>
        <translation>Number, code or id</translation>
    </message>
    <message>
        <source>Party (1, 2, …) or number of the instalment</source>
        <translation>Party (1, 2, …) or number of the instalment</translation>
    </message>
    <message>
        <source>Day it takes effect; default: today</source>
        <translation>Day it takes effect; default: today</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Number of the paper</translation>
    </message>
    <message>
        <source>Motive of a recorded override (O2, A3, C2)</source>
        <translation>Motive of a recorded override (O2, A3, C2)</translation>
    </message>
    <message>
        <source>A paper of the past: refusals of rules become stored warnings</source>
        <translation>A paper of the past: refusals of rules become stored warnings</translation>
    </message>
    <message>
        <source>Undo the last edit of this account</source>
        <translation>Undo the last edit of this account</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Redo what was undone last</translation>
    </message>
    <message>
        <source>Export a kind in the format that import reads back</source>
        <translation>Export a kind in the format that import reads back</translation>
    </message>
    <message>
        <source>Plural of the kind</source>
        <translation>Plural of the kind</translation>
    </message>
    <message>
        <source>Write CSV to this file</source>
        <translation>Write CSV to this file</translation>
    </message>
    <message>
        <source>Write a spreadsheet to this file</source>
        <translation>Write a spreadsheet to this file</translation>
    </message>
    <message>
        <source>Write every kind as CSV into this folder</source>
        <translation>Write every kind as CSV into this folder</translation>
    </message>
    <message>
        <source>Code of an edition; default: all</source>
        <translation>Code of an edition; default: all</translation>
    </message>
    <message>
        <source>The edition&apos;s figures, whole and by group</source>
        <translation>The edition&apos;s figures, whole and by group</translation>
    </message>
    <message>
        <source>Code of an edition; default: the office&apos;s current one</source>
        <translation>Code of an edition; default: the office&apos;s current one</translation>
    </message>
    <message>
        <source>First day; default: the edition&apos;s start</source>
        <translation>First day; default: the edition&apos;s start</translation>
    </message>
    <message>
        <source>Last day; default: the edition&apos;s end or today</source>
        <translation>Last day; default: the edition&apos;s end or today</translation>
    </message>
    <message>
        <source>commune, sector, partner, partner_kind, component, marker, wave, month, state</source>
        <translation>commune, sector, partner, partner_kind, component, marker, wave, month, state</translation>
    </message>
    <message>
        <source>Print this help and stop</source>
        <translation>Print this help and stop</translation>
    </message>
    <message>
        <source>Not expected here: %1</source>
        <translation>Not expected here: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>a verb</source>
        <translation>a verb</translation>
    </message>
    <message>
        <source>The command line was not understood: %1</source>
        <extracomment>%1 is what the reader of the command line found, in English: an option, its value, what was expected.</extracomment>
        <translation>The command line was not understood: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SUBCOMMAND</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>SUBCOMMANDS</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Positionals</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>INT</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>REQUIRED</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Subcommands</translation>
    </message>
    <message>
        <source>--help lists the verbs and their options.</source>
        <translation>--help lists the verbs and their options.</translation>
    </message>
    <message>
        <source>JSON file that maps another heading to ours</source>
        <translation>JSON file that maps another heading to ours</translation>
    </message>
    <message>
        <source>Say what would happen; write nothing</source>
        <translation>Say what would happen; write nothing</translation>
    </message>
    <message>
        <source>Refuse everything if one line is refused</source>
        <translation>Refuse everything if one line is refused</translation>
    </message>
    <message>
        <source>Print the CSV heading that import accepts</source>
        <translation>Print the CSV heading that import accepts</translation>
    </message>
    <message>
        <source>Look into the journal</source>
        <translation>Look into the journal</translation>
    </message>
    <message>
        <source>Verify the chain; names the first broken entry</source>
        <translation>Verify the chain; names the first broken entry</translation>
    </message>
    <message>
        <source>The latest entries, newest first</source>
        <translation>The latest entries, newest first</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>At most so many</translation>
    </message>
    <message>
        <source>List records of a kind: partners, agreements, instalments, worksites, …</source>
        <translation>List records of a kind: partners, agreements, instalments, worksites, …</translation>
    </message>
    <message>
        <source>Code of an edition, or all; default: the office&apos;s current one</source>
        <translation>Code of an edition, or all; default: the office&apos;s current one</translation>
    </message>
    <message>
        <source>Only rows whose name contains this, in any spelling</source>
        <translation>Only rows whose name contains this, in any spelling</translation>
    </message>
    <message>
        <source>At most so many rows</source>
        <translation>At most so many rows</translation>
    </message>
    <message>
        <source>Office file (.sijill)</source>
        <translation>Office file (.sijill)</translation>
    </message>
    <message>
        <source>Language of messages: ar, fr or en</source>
        <translation>Language of messages: ar, fr or en</translation>
    </message>
    <message>
        <source>Working day, 2024-01-15</source>
        <translation>Working day, 2024-01-15</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>Print one JSON object</translation>
    </message>
    <message>
        <source>Print the version and stop</source>
        <translation>Print the version and stop</translation>
    </message>
    <message>
        <source>Sijill: the register of public-works programmes, from the command line</source>
        <translation>Sijill: the register of public-works programmes, from the command line</translation>
    </message>
    <message>
        <source>Create an office file with the code lists that the program brings</source>
        <translation>Create an office file with the code lists that the program brings</translation>
    </message>
    <message>
        <source>File to make; default: --file</source>
        <translation>File to make; default: --file</translation>
    </message>
    <message>
        <source>Name of the office in Arabic</source>
        <translation>Name of the office in Arabic</translation>
    </message>
    <message>
        <source>… in French</source>
        <translation>… in French</translation>
    </message>
    <message>
        <source>… in English</source>
        <translation>… in English</translation>
    </message>
    <message>
        <source>provincial_council, commune, prefecture, ministry_service, association</source>
        <translation>provincial_council, commune, prefecture, ministry_service, association</translation>
    </message>
    <message>
        <source>Code of its province: 05.301</source>
        <translation>Code of its province: 05.301</translation>
    </message>
    <message>
        <source>Working languages in order: ar,fr</source>
        <translation>Working languages in order: ar,fr</translation>
    </message>
    <message>
        <source>Login of the first account</source>
        <translation>Login of the first account</translation>
    </message>
    <message>
        <source>Office number, 1…8191</source>
        <translation>Office number, 1…8191</translation>
    </message>
    <message>
        <source>Code of a session; default of session reports: the latest</source>
        <translation>Code of a session; default of session reports: the latest</translation>
    </message>
    <message>
        <source>First day, 2023-07-01</source>
        <translation>First day, 2023-07-01</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Write a PDF to this file</source>
        <translation>Write a PDF to this file</translation>
    </message>
    <message>
        <source>Write an OpenDocument text to this file</source>
        <translation>Write an OpenDocument text to this file</translation>
    </message>
    <message>
        <source>The report read to the council in a session</source>
        <translation>The report read to the council in a session</translation>
    </message>
    <message>
        <source>The report of a quarter or any other period</source>
        <translation>The report of a quarter or any other period</translation>
    </message>
    <message>
        <source>The agreement as the parties sign it</source>
        <translation>The agreement as the parties sign it</translation>
    </message>
    <message>
        <source>The card of a partner</source>
        <translation>The card of a partner</translation>
    </message>
    <message>
        <source>The sheet of a worksite</source>
        <translation>The sheet of a worksite</translation>
    </message>
    <message>
        <source>Find any record by name, number, phone, date or amount, in any spelling</source>
        <translation>Find any record by name, number, phone, date or amount, in any spelling</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>Show one record with its parts and what is wrong with it</source>
        <translation>Show one record with its parts and what is wrong with it</translation>
    </message>
    <message>
        <source>Add an account; give it a password afterwards</source>
        <translation>Add an account; give it a password afterwards</translation>
    </message>
    <message>
        <source>Short login name</source>
        <translation>Short login name</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>clerk, reviewer, secretary, officer, administrator, read_only</source>
        <translation>clerk, reviewer, secretary, officer, administrator, read_only</translation>
    </message>
    <message>
        <source>Who uses the file: accounts, roles, passwords, login</source>
        <translation>Who uses the file: accounts, roles, passwords, login</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>Every account</translation>
    </message>
    <message>
        <source>Login of the account</source>
        <translation>Login of the account</translation>
    </message>
    <message>
        <source>Whether people sign in to this file</source>
        <translation>Whether people sign in to this file</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on or off</translation>
    </message>
    <message>
        <source>Minutes without work after which the window locks</source>
        <translation>Minutes without work after which the window locks</translation>
    </message>
    <message>
        <source>0: never</source>
        <translation>0: never</translation>
    </message>
    <message>
        <source>Import a CSV file of a kind, a folder of them, or boundaries as GeoJSON; one undoable verb</source>
        <translation>Import a CSV file of a kind, a folder of them, or boundaries as GeoJSON; one undoable verb</translation>
    </message>
    <message>
        <source>Plural of the kind; all for a folder; boundaries</source>
        <translation>Plural of the kind; all for a folder; boundaries</translation>
    </message>
    <message>
        <source>CSV file in UTF-8, folder, or GeoJSON file</source>
        <translation>CSV file in UTF-8, folder, or GeoJSON file</translation>
    </message>
    <message>
        <source>Boundaries: property that holds the code or name</source>
        <translation>Boundaries: property that holds the code or name</translation>
    </message>
    <message>
        <source>Boundaries: name of the layer; default: the file&apos;s</source>
        <translation>Boundaries: name of the layer; default: the file&apos;s</translation>
    </message>
    <message>
        <source>Boundaries: credit printed on maps</source>
        <translation>Boundaries: credit printed on maps</translation>
    </message>
    <message>
        <source>Boundaries: where they come from</source>
        <translation>Boundaries: where they come from</translation>
    </message>
    <message>
        <source>Boundaries: their licence</source>
        <translation>Boundaries: their licence</translation>
    </message>
    <message>
        <source>Boundaries: metres by which edges may be thinned</source>
        <translation>Boundaries: metres by which edges may be thinned</translation>
    </message>
    <message>
        <source>Account that acts, by its login; its password comes from SIJILL_PASSWORD_FILE or the terminal</source>
        <translation>Account that acts, by its login; its password comes from SIJILL_PASSWORD_FILE or the terminal</translation>
    </message>
    <message>
        <source>Draw a figure by commune on imported boundaries</source>
        <translation>Draw a figure by commune on imported boundaries</translation>
    </message>
    <message>
        <source>jobs_opened, worksites_planned, budget_committed, …</source>
        <translation>jobs_opened, worksites_planned, budget_committed, …</translation>
    </message>
    <message>
        <source>absolute, per_1000_inhabitants, per_1000_unemployed</source>
        <translation>absolute, per_1000_inhabitants, per_1000_unemployed</translation>
    </message>
    <message>
        <source>quantiles or equal</source>
        <translation>quantiles or equal</translation>
    </message>
    <message>
        <source>Show the worksites that have coordinates</source>
        <translation>Show the worksites that have coordinates</translation>
    </message>
    <message>
        <source>PNG (300 dots an inch), SVG or PDF file</source>
        <translation>PNG (300 dots an inch), SVG or PDF file</translation>
    </message>
    <message>
        <source>Put a layer of boundaries into the bin</source>
        <translation>Put a layer of boundaries into the bin</translation>
    </message>
    <message>
        <source>Name of the layer (list boundaries)</source>
        <translation>Name of the layer (list boundaries)</translation>
    </message>
    <message>
        <source>Code of the paper, in any typing; verify: or all that its QR code says</source>
        <translation>Code of the paper, in any typing; verify: or all that its QR code says</translation>
    </message>
    <message>
        <source>Issue papers under a code, print them again, verify them</source>
        <translation>Issue papers under a code, print them again, verify them</translation>
    </message>
    <message>
        <source>Freeze a paper in the language of --lang (Arabic by default)</source>
        <translation>Freeze a paper in the language of --lang (Arabic by default)</translation>
    </message>
    <message>
        <source>Every paper that was issued, the oldest first</source>
        <translation>Every paper that was issued, the oldest first</translation>
    </message>
    <message>
        <source>The PDF of that day, byte for byte; its data as a spreadsheet</source>
        <translation>The PDF of that day, byte for byte; its data as a spreadsheet</translation>
    </message>
    <message>
        <source>Write the PDF to this file</source>
        <translation>Write the PDF to this file</translation>
    </message>
    <message>
        <source>Write the frozen data to this spreadsheet</source>
        <translation>Write the frozen data to this spreadsheet</translation>
    </message>
    <message>
        <source>Say whether a paper is genuine, withdrawn, unknown or mistyped</source>
        <translation>Say whether a paper is genuine, withdrawn, unknown or mistyped</translation>
    </message>
    <message>
        <source>What it would say otherwise today, and the records behind each change</source>
        <translation>What it would say otherwise today, and the records behind each change</translation>
    </message>
    <message>
        <source>Withdraw a paper; it is kept</source>
        <translation>Withdraw a paper; it is kept</translation>
    </message>
    <message>
        <source>The sheet of a commune or of a larger unit</source>
        <translation>The sheet of a commune or of a larger unit</translation>
    </message>
    <message>
        <source>agreement, framework or session_report</source>
        <translation>agreement, framework or session_report</translation>
    </message>
    <message>
        <source>The words of papers, in the language of --lang (default ar)</source>
        <translation>The words of papers, in the language of --lang (default ar)</translation>
    </message>
    <message>
        <source>Which papers have the office’s own words</source>
        <translation>Which papers have the office’s own words</translation>
    </message>
    <message>
        <source>Print the shipped text instead</source>
        <translation>Print the shipped text instead</translation>
    </message>
    <message>
        <source>Print the names that the text may use, with their meaning</source>
        <translation>Print the names that the text may use, with their meaning</translation>
    </message>
    <message>
        <source>Text file in UTF-8</source>
        <translation>Text file in UTF-8</translation>
    </message>
    <message>
        <source>Make a paper in the language of --lang (Arabic by default); its text on the terminal without an output. A draft: the verb paper issues it under a code</source>
        <translation>Make a paper in the language of --lang (Arabic by default); its text on the terminal without an output. A draft: the verb paper issues it under a code</translation>
    </message>
    <message>
        <source>Change the role of an account</source>
        <translation>Change the role of an account</translation>
    </message>
    <message>
        <source>Set a password: SIJILL_NEW_PASSWORD_FILE or typed twice</source>
        <translation>Set a password: SIJILL_NEW_PASSWORD_FILE or typed twice</translation>
    </message>
    <message>
        <source>End the access of an account today</source>
        <translation>End the access of an account today</translation>
    </message>
    <message>
        <source>Open the access of an account again</source>
        <translation>Open the access of an account again</translation>
    </message>
    <message>
        <source>Print the text as it holds</source>
        <translation>Print the text as it holds</translation>
    </message>
    <message>
        <source>Keep a text as the office’s own</source>
        <translation>Keep a text as the office’s own</translation>
    </message>
    <message>
        <source>Go back to the shipped text</source>
        <translation>Go back to the shipped text</translation>
    </message>
    <message>
        <source>Keep files with a record: all of them or none</source>
        <translation>Keep files with a record: all of them or none</translation>
    </message>
    <message>
        <source>PDF files, scans, photographs</source>
        <translation>PDF files, scans, photographs</translation>
    </message>
    <message>
        <source>The files kept with a record; write them out</source>
        <translation>The files kept with a record; write them out</translation>
    </message>
    <message>
        <source>Write a copy of each into this folder</source>
        <translation>Write a copy of each into this folder</translation>
    </message>
    <message>
        <source>Bring the newest backup back beside the others, check it and remove it again</source>
        <translation>Bring the newest backup back beside the others, check it and remove it again</translation>
    </message>
    <message>
        <source>Only what was entered by mistake, which is left out otherwise</source>
        <translation>Only what was entered by mistake, which is left out otherwise</translation>
    </message>
    <message>
        <source>Merge the second partner into the first</source>
        <translation>Merge the second partner into the first</translation>
    </message>
    <message>
        <source>Number or id of a partner</source>
        <translation>Number or id of a partner</translation>
    </message>
    <message>
        <source>Number of the one that stays; default: the first</source>
        <translation>Number of the one that stays; default: the first</translation>
    </message>
    <message>
        <source>Fields that take the other&apos;s value, or none; default: the value that is filled in, else the newer</source>
        <translation>Fields that take the other&apos;s value, or none; default: the value that is filled in, else the newer</translation>
    </message>
    <message>
        <source>Why; kept in the journal</source>
        <translation>Why; kept in the journal</translation>
    </message>
    <message>
        <source>Two partners are not the same: show them no more</source>
        <translation>Two partners are not the same: show them no more</translation>
    </message>
    <message>
        <source>Take that back: compare them again</source>
        <translation>Take that back: compare them again</translation>
    </message>
    <message>
        <source>Possible duplicates among partners: find, merge, part again</source>
        <translation>Possible duplicates among partners: find, merge, part again</translation>
    </message>
    <message>
        <source>Pairs that share a name, receipt, ICE, RIB or phone</source>
        <translation>Pairs that share a name, receipt, ICE, RIB or phone</translation>
    </message>
    <message>
        <source>Take a merge back, however long ago</source>
        <translation>Take a merge back, however long ago</translation>
    </message>
    <message>
        <source>Number or id of the merged one</source>
        <translation>Number or id of the merged one</translation>
    </message>
    <message>
        <source>Numbers, codes or ids: all or none</source>
        <translation>Numbers, codes or ids: all or none</translation>
    </message>
    <message>
        <source>Entered by mistake: out of lists and figures, the number stays: void agreements AW2-2023/017 --motive …</source>
        <translation>Entered by mistake: out of lists and figures, the number stays: void agreements AW2-2023/017 --motive …</translation>
    </message>
    <message>
        <source>It was no mistake: the records count again</source>
        <translation>It was no mistake: the records count again</translation>
    </message>
    <message>
        <source>Choose the fairest set of proposals of a scenario, with reasons and prices</source>
        <translation>Choose the fairest set of proposals of a scenario, with reasons and prices</translation>
    </message>
    <message>
        <source>JSON file with proposals, limits and floors</source>
        <translation>JSON file with proposals, limits and floors</translation>
    </message>
    <message>
        <source>Percent within which the optimum is near enough; default 0</source>
        <translation>Percent within which the optimum is near enough; default 0</translation>
    </message>
    <message>
        <source>Seconds that it may take; default 60</source>
        <translation>Seconds that it may take; default 60</translation>
    </message>
    <message>
        <source>Numbers or ids</source>
        <translation>Numbers or ids</translation>
    </message>
    <message>
        <source>Effective day, 2024-01-15</source>
        <translation>Effective day, 2024-01-15</translation>
    </message>
    <message>
        <source>Number of the paper that says so</source>
        <translation>Number of the paper that says so</translation>
    </message>
    <message>
        <source>Motive of a recorded decision that sets a rule aside</source>
        <translation>Motive of a recorded decision that sets a rule aside</translation>
    </message>
    <message>
        <source>Receive a file: its receipt comes by itself</source>
        <translation>Receive a file: its receipt comes by itself</translation>
    </message>
    <message>
        <source>Number of the call; default: the one that is open</source>
        <translation>Number of the call; default: the one that is open</translation>
    </message>
    <message>
        <source>Title of the project, French</source>
        <translation>Title of the project, French</translation>
    </message>
    <message>
        <source>Who stood at the counter</source>
        <translation>Who stood at the counter</translation>
    </message>
    <message>
        <source>Moment, 2023-03-06T11:20; default now</source>
        <translation>Moment, 2023-03-06T11:20; default now</translation>
    </message>
    <message>
        <source>Open, close, cancel a call</source>
        <translation>Open, close, cancel a call</translation>
    </message>
    <message>
        <source>Files of a call: receive, check, admit, withdraw, make worksites of them</source>
        <translation>Files of a call: receive, check, admit, withdraw, make worksites of them</translation>
    </message>
    <message>
        <source>Uphold, dismiss, withdraw a complaint</source>
        <translation>Uphold, dismiss, withdraw a complaint</translation>
    </message>
    <message>
        <source>Make worksite, slots and draft agreement of selected files</source>
        <translation>Make worksite, slots and draft agreement of selected files</translation>
    </message>
    <message>
        <source>Numbers of receipts</source>
        <translation>Numbers of receipts</translation>
    </message>
    <message>
        <source>The notice that publishes a call</source>
        <translation>The notice that publishes a call</translation>
    </message>
    <message>
        <source>The receipt of a file that was handed in</source>
        <translation>The receipt of a file that was handed in</translation>
    </message>
    <message>
        <source>The register of the receipts given under a call</source>
        <translation>The register of the receipts given under a call</translation>
    </message>
    <message>
        <source>The letter that asks for the missing documents of a file</source>
        <translation>The letter that asks for the missing documents of a file</translation>
    </message>
    <message>
        <source>The letter that finds a file inadmissible</source>
        <translation>The letter that finds a file inadmissible</translation>
    </message>
    <message>
        <source>The files of a call, best first</source>
        <translation>The files of a call, best first</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation>Number of the call</translation>
    </message>
    <message>
        <source>As this committee member sees it; default: as the acting account does</source>
        <translation>As this committee member sees it; default: as the acting account does</translation>
    </message>
    <message>
        <source>Number of a receipt</source>
        <translation>Number of a receipt</translation>
    </message>
    <message>
        <source>Code of a committee member</source>
        <translation>Code of a committee member</translation>
    </message>
    <message>
        <source>Score sheets: assign, declare an interest, submit</source>
        <translation>Score sheets: assign, declare an interest, submit</translation>
    </message>
    <message>
        <source>Mark a file and lock the sheet</source>
        <translation>Mark a file and lock the sheet</translation>
    </message>
    <message>
        <source>A mark for each criterion in the order of the call: 15,4,na</source>
        <translation>A mark for each criterion in the order of the call: 15,4,na</translation>
    </message>
    <message>
        <source>Remark of the member</source>
        <translation>Remark of the member</translation>
    </message>
    <message>
        <source>The member declares to have no interest in the file</source>
        <translation>The member declares to have no interest in the file</translation>
    </message>
    <message>
        <source>Declare an interest in a file</source>
        <translation>Declare an interest in a file</translation>
    </message>
    <message>
        <source>What the interest is</source>
        <translation>What the interest is</translation>
    </message>
    <message>
        <source>Give files to members: one by hand, or all in balance</source>
        <translation>Give files to members: one by hand, or all in balance</translation>
    </message>
    <message>
        <source>Code of the committee</source>
        <translation>Code of the committee</translation>
    </message>
    <message>
        <source>Members for each file; default 3</source>
        <translation>Members for each file; default 3</translation>
    </message>
    <message>
        <source>Compute a selection and keep it: cut-off line, or fairest allocation</source>
        <translation>Compute a selection and keep it: cut-off line, or fairest allocation</translation>
    </message>
    <message>
        <source>What the committee calls this run</source>
        <translation>What the committee calls this run</translation>
    </message>
    <message>
        <source>Envelope in the currency; default: that of the call</source>
        <translation>Envelope in the currency; default: that of the call</translation>
    </message>
    <message>
        <source>Person-months of the envelope; default: those of the call</source>
        <translation>Person-months of the envelope; default: those of the call</translation>
    </message>
    <message>
        <source>How many of the best are selected; default: as many as are paid for</source>
        <translation>How many of the best are selected; default: as many as are paid for</translation>
    </message>
    <message>
        <source>Places on the reserve list</source>
        <translation>Places on the reserve list</translation>
    </message>
    <message>
        <source>Choose the fairest set instead of a line</source>
        <translation>Choose the fairest set instead of a line</translation>
    </message>
    <message>
        <source>JSON file whose rules (floors, ceilings, caps) the fairest set obeys</source>
        <translation>JSON file whose rules (floors, ceilings, caps) the fairest set obeys</translation>
    </message>
    <message>
        <source>Runs of the selection: compute and keep, decide</source>
        <translation>Runs of the selection: compute and keep, decide</translation>
    </message>
    <message>
        <source>Decide as a kept run says</source>
        <translation>Decide as a kept run says</translation>
    </message>
    <message>
        <source>Number of the run</source>
        <translation>Number of the run</translation>
    </message>
    <message>
        <source>Number of the committee&apos;s minutes</source>
        <translation>Number of the committee&apos;s minutes</translation>
    </message>
    <message>
        <source>Receive the inadmissible and rejected files of the call before again, under receipts of this call</source>
        <translation>Receive the inadmissible and rejected files of the call before again, under receipts of this call</translation>
    </message>
    <message>
        <source>Receipts of the files; default: all that may be taken over</source>
        <translation>Receipts of the files; default: all that may be taken over</translation>
    </message>
    <message>
        <source>A letter for each file that a decided run did not select</source>
        <translation>A letter for each file that a decided run did not select</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Folder for the letters</translation>
    </message>
    <message>
        <source>OpenDocument texts beside the PDF files</source>
        <translation>OpenDocument texts beside the PDF files</translation>
    </message>
    <message>
        <source>The selected ones get their letter too</source>
        <translation>The selected ones get their letter too</translation>
    </message>
    <message>
        <source>The score sheet of a member for a file</source>
        <translation>The score sheet of a member for a file</translation>
    </message>
    <message>
        <source>The files of a call with their means by criterion</source>
        <translation>The files of a call with their means by criterion</translation>
    </message>
    <message>
        <source>The minutes of the committee about a selection run</source>
        <translation>The minutes of the committee about a selection run</translation>
    </message>
    <message>
        <source>The results of a selection run, to be posted</source>
        <translation>The results of a selection run, to be posted</translation>
    </message>
    <message>
        <source>The letter on what became of a file, with its motives</source>
        <translation>The letter on what became of a file, with its motives</translation>
    </message>
    <message>
        <source>One letter to each member in office on the opening day</source>
        <translation>One letter to each member in office on the opening day</translation>
    </message>
    <message>
        <source>Code of the session</source>
        <translation>Code of the session</translation>
    </message>
    <message>
        <source>Day of the letters; default: today</source>
        <translation>Day of the letters; default: today</translation>
    </message>
    <message>
        <source>by-hand, registered, email or agent</source>
        <translation>by-hand, registered, email or agent</translation>
    </message>
    <message>
        <source>Close the ballot of a point in the sitting that is open</source>
        <translation>Close the ballot of a point in the sitting that is open</translation>
    </message>
    <message>
        <source>Number of the point</source>
        <translation>Number of the point</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>Votes in favour</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votes against</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Blank or void ballots</source>
        <translation>Blank or void ballots</translation>
    </message>
    <message>
        <source>At a tie the chair&apos;s vote is in favour</source>
        <translation>At a tie the chair&apos;s vote is in favour</translation>
    </message>
    <message>
        <source>The register of deliberations: list, show, verify</source>
        <translation>The register of deliberations: list, show, verify</translation>
    </message>
    <message>
        <source>Deliberations by number</source>
        <translation>Deliberations by number</translation>
    </message>
    <message>
        <source>Of this year alone</source>
        <translation>Of this year alone</translation>
    </message>
    <message>
        <source>Number, 27/2023</source>
        <translation>Number, 27/2023</translation>
    </message>
    <message>
        <source>A deliberation with its milestones and its state today</source>
        <translation>A deliberation with its milestones and its state today</translation>
    </message>
    <message>
        <source>Whether its papers still hold, its year has every number and it can be carried out</source>
        <translation>Whether its papers still hold, its year has every number and it can be carried out</translation>
    </message>
    <message>
        <source>Sessions of the council: check, convene, vote</source>
        <translation>Sessions of the council: check, convene, vote</translation>
    </message>
    <message>
        <source>Say why a session, a sitting or a vote would be invalid</source>
        <translation>Say why a session, a sitting or a vote would be invalid</translation>
    </message>
    <message>
        <source>The extract of a deliberation of the council</source>
        <translation>The extract of a deliberation of the council</translation>
    </message>
    <message>
        <source>The minutes of a session of the council</source>
        <translation>The minutes of a session of the council</translation>
    </message>
    <message>
        <source>The register of deliberations of a session&apos;s year</source>
        <translation>The register of deliberations of a session&apos;s year</translation>
    </message>
    <message>
        <source>What became of deliberations and recommendations, for a session</source>
        <translation>What became of deliberations and recommendations, for a session</translation>
    </message>
    <message>
        <source>Photograph or scan (PNG, JPEG) whose QR code is read instead</source>
        <translation>Photograph or scan (PNG, JPEG) whose QR code is read instead</translation>
    </message>
    <message>
        <source>All papers of a session as one PDF with bookmarks, and as texts to edit</source>
        <translation>All papers of a session as one PDF with bookmarks, and as texts to edit</translation>
    </message>
    <message>
        <source>Write an OpenDocument text a paper to this folder</source>
        <translation>Write an OpenDocument text a paper to this folder</translation>
    </message>
    <message>
        <source>Code of a member: this convocation alone</source>
        <translation>Code of a member: this convocation alone</translation>
    </message>
    <message>
        <source>Issue nothing under a code</source>
        <translation>Issue nothing under a code</translation>
    </message>
    <message>
        <source>The file of a session: report, budget and a sheet an agreement</source>
        <translation>The file of a session: report, budget and a sheet an agreement</translation>
    </message>
    <message>
        <source>The letters that convene each member to a session</source>
        <translation>The letters that convene each member to a session</translation>
    </message>
    <message>
        <source>The agenda of a session, for the governor and the members</source>
        <translation>The agenda of a session, for the governor and the members</translation>
    </message>
    <message>
        <source>The sheets that members sign at each sitting</source>
        <translation>The sheets that members sign at each sitting</translation>
    </message>
    <message>
        <source>One page to count on for each point put to the vote</source>
        <translation>One page to count on for each point put to the vote</translation>
    </message>
    <message>
        <source>The slip that sends the deliberations of a session to the governor</source>
        <translation>The slip that sends the deliberations of a session to the governor</translation>
    </message>
</context>
<context>
    <name>IssuedPapers</name>
    <message>
        <source>What was frozen of this paper is damaged. Look for it in a backup.</source>
        <translation>What was frozen of this paper is damaged. Look for it in a backup.</translation>
    </message>
    <message>
        <source>Genuine: %1 is “%2”, issued on %3 by %4, fingerprint %5.</source>
        <extracomment>%1 code, %2 title, %3 day, %4 login of who issued it, %5 fingerprint.</extracomment>
        <translation>Genuine: %1 is “%2”, issued on %3 by %4, fingerprint %5.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 is “%2”, issued on %3 by %4, fingerprint %5; withdrawn on %6: %7</source>
        <extracomment>As above; %6 is the day of withdrawal, %7 its motive.</extracomment>
        <translation>Withdrawn: %1 is “%2”, issued on %3 by %4, fingerprint %5; withdrawn on %6: %7</translation>
    </message>
    <message>
        <source>Not genuine: %1 was issued as “%2” on %3 by %4, but its fingerprint is %5.</source>
        <translation>Not genuine: %1 was issued as “%2” on %3 by %4, but its fingerprint is %5.</translation>
    </message>
    <message>
        <source>What this file keeps of %1 is not what was issued. Look for it in a backup.</source>
        <translation>What this file keeps of %1 is not what was issued. Look for it in a backup.</translation>
    </message>
    <message>
        <source>%1 was not issued here: its QR code names office %2. Ask there.</source>
        <translation>%1 was not issued here: its QR code names office %2. Ask there.</translation>
    </message>
    <message>
        <source>Unknown: this office issued no paper %1, though the code is well formed.</source>
        <translation>Unknown: this office issued no paper %1, though the code is well formed.</translation>
    </message>
    <message>
        <source>Mistyped: this is not a code. It has twelve letters in three groups; check each of them.</source>
        <translation>Mistyped: this is not a code. It has twelve letters in three groups; check each of them.</translation>
    </message>
    <message>
        <source>The records changed while you were looking: the paper would not say what you saw. Look at it again, then issue it.</source>
        <translation>The records changed while you were looking: the paper would not say what you saw. Look at it again, then issue it.</translation>
    </message>
    <message>
        <source>This agreement is still a draft: it is issued once the council has approved it. Until then it prints with the word across.</source>
        <translation>This agreement is still a draft: it is issued once the council has approved it. Until then it prints with the word across.</translation>
    </message>
    <message>
        <source>This call is still a draft: its notice is issued once it is open. Until then it prints with the word across.</source>
        <translation>This call is still a draft: its notice is issued once it is open. Until then it prints with the word across.</translation>
    </message>
    <message>
        <source>This deliberation was annulled: it is no longer issued and prints with the word across.</source>
        <translation>This deliberation was annulled: it is no longer issued and prints with the word across.</translation>
    </message>
</context>
<context>
    <name>IssuedPapersPage</name>
    <message>
        <source>Withdrawn on %1: %2</source>
        <extracomment>%1 is a day, %2 the motive.</extracomment>
        <translation>Withdrawn on %1: %2</translation>
    </message>
    <message>
        <source>No program opens PDFs here; the paper lies in %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>No program opens PDFs here; the paper lies in %1.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>The printer did not take the paper.</translation>
    </message>
    <message>
        <source>Save the issued paper</source>
        <translation>Save the issued paper</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <extracomment>Foot of a printed page: %1 this page, %2 the last.</extracomment>
        <translation>page %1 / %2</translation>
    </message>
    <message>
        <source>As at %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>As at %1</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Export what is shown</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exported: %1</translation>
    </message>
</context>
<context>
    <name>Maps</name>
    <message>
        <source>file %1, source not given</source>
        <translation>file %1, source not given</translation>
    </message>
    <message>
        <source>Boundaries: %1</source>
        <extracomment>Under a map: %1 is whose boundaries they are.</extracomment>
        <translation>Boundaries: %1</translation>
    </message>
    <message>
        <source>Boundaries are drawn as in their source; they take no position on the status of any territory.</source>
        <translation>Boundaries are drawn as in their source; they take no position on the status of any territory.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>Under the title of a map: %1 an edition, %2 first day, %3 last day.</extracomment>
        <translation>%1, from %2 to %3</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>Length of a map&apos;s scale, in kilometres.</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>Length of a map&apos;s scale, in metres.</extracomment>
        <translation>%1 m</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) without a boundary are not drawn.</source>
        <extracomment>Under a map.</extracomment>
        <translation>
            <numerusform>%n commune without a boundary is not drawn.</numerusform>
            <numerusform>%n communes without a boundary are not drawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A class in a map&apos;s legend: %1 its least value, %2 its greatest.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Worksites</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Worksites</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Council</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>There is no demonstration “%1”. There is: %2.</source>
        <extracomment>%1 is what was typed, %2 the names that exist.</extracomment>
        <translation>There is no demonstration “%1”. There is: %2.</translation>
    </message>
    <message>
        <source>There is no territory with the code “%1”.</source>
        <translation>There is no territory with the code “%1”.</translation>
    </message>
    <message>
        <source>An office number lies between 1 and %1.</source>
        <translation>An office number lies between 1 and %1.</translation>
    </message>
    <message>
        <source>This file has no office in it: its setting up was interrupted.</source>
        <translation>This file has no office in it: its setting up was interrupted.</translation>
    </message>
    <message>
        <source>This file has several accounts: say which one you are.</source>
        <translation>This file has several accounts: say which one you are.</translation>
    </message>
    <message>
        <source>There is no account “%1” in this file.</source>
        <translation>There is no account “%1” in this file.</translation>
    </message>
    <message>
        <source>People sign in to this file: say who you are, and give the password.</source>
        <translation>People sign in to this file: say who you are, and give the password.</translation>
    </message>
    <message>
        <source>The access of “%1” has ended.</source>
        <translation>The access of “%1” has ended.</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>“%1” could not be written. Nothing was changed.</source>
        <extracomment>%1 is the path of a paper or list being written</extracomment>
        <translation>“%1” could not be written. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>PaperTemplate</name>
    <message>
        <source>The text of this paper cannot be read.</source>
        <translation>The text of this paper cannot be read.</translation>
    </message>
    <message>
        <source>Line %1: a paper can neither include another nor change the braces.</source>
        <translation>Line %1: a paper can neither include another nor change the braces.</translation>
    </message>
    <message>
        <source>A paper without words cannot be kept. Go back to the shipped text instead.</source>
        <translation>A paper without words cannot be kept. Go back to the shipped text instead.</translation>
    </message>
    <message>
        <source>Somebody else has just changed this text. Copy yours, then open it again.</source>
        <translation>Somebody else has just changed this text. Copy yours, then open it again.</translation>
    </message>
    <message>
        <source>This paper has the shipped text already.</source>
        <translation>This paper has the shipped text already.</translation>
    </message>
    <message>
        <source>Line %1: a ** has no second half. Write ** where the bold words end too.</source>
        <translation>Line %1: a ** has no second half. Write ** where the bold words end too.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is known only inside the section “%3”. Move it between {{#%3}} and {{/%3}}.</source>
        <extracomment>%1 line of the text, %2 a name written by the user, %3 the name of the list it belongs to</extracomment>
        <translation>Line %1: “%2” is known only inside the section “%3”. Move it between {{#%3}} and {{/%3}}.</translation>
    </message>
    <message>
        <source>Line %1: this paper knows no “%2”. Take a name from the list, or delete it.</source>
        <extracomment>%1 line of the text, %2 a name written by the user between braces or after @table</extracomment>
        <translation>Line %1: this paper knows no “%2”. Take a name from the list, or delete it.</translation>
    </message>
    <message>
        <source>Line %1: this paper knows no “%2”. Write “%3” if that is what you mean.</source>
        <extracomment>%1 line of the text, %2 a name written by the user, %3 the name that was probably meant</extracomment>
        <translation>Line %1: this paper knows no “%2”. Write “%3” if that is what you mean.</translation>
    </message>
    <message>
        <source>Line %1: this section is never closed. Write its end, {{/…}} with the same name, after it.</source>
        <translation>Line %1: this section is never closed. Write its end, {{/…}} with the same name, after it.</translation>
    </message>
    <message>
        <source>Line %1: these braces are never closed. Write }} after the name.</source>
        <translation>Line %1: these braces are never closed. Write }} after the name.</translation>
    </message>
    <message>
        <source>Line %1: these braces hold no name. Write one, or delete them.</source>
        <translation>Line %1: these braces hold no name. Write one, or delete them.</translation>
    </message>
    <message>
        <source>Line %1: this end has no beginning, or another section is still open. Ends come in the reverse order of the beginnings.</source>
        <translation>Line %1: this end has no beginning, or another section is still open. Ends come in the reverse order of the beginnings.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The record of this paper no longer exists.</source>
        <translation>The record of this paper no longer exists.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>There is no such session.</translation>
    </message>
    <message>
        <source>There is no such edition.</source>
        <translation>There is no such edition.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>The envelopes of this call are still sealed: nobody knows yet what is missing.</source>
        <translation>The envelopes of this call are still sealed: nobody knows yet what is missing.</translation>
    </message>
    <message>
        <source>Nothing is missing in this file: there is nothing to ask the partner for.</source>
        <translation>Nothing is missing in this file: there is nothing to ask the partner for.</translation>
    </message>
    <message>
        <source>Say first until which day the missing papers may be brought: the letter names it.</source>
        <translation>Say first until which day the missing papers may be brought: the letter names it.</translation>
    </message>
    <message>
        <source>This file is not inadmissible: there is no such letter to write.</source>
        <translation>This file is not inadmissible: there is no such letter to write.</translation>
    </message>
    <message>
        <source>No selection was decided for this call yet: there is nothing to write down.</source>
        <translation>No selection was decided for this call yet: there is nothing to write down.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this file yet: there is no such letter to write.</source>
        <translation>Nothing has been decided about this file yet: there is no such letter to write.</translation>
    </message>
    <message>
        <source>No sitting of this session was held yet: there is nothing to write down.</source>
        <translation>No sitting of this session was held yet: there is nothing to write down.</translation>
    </message>
    <message>
        <source>This session has no point on its agenda yet: its file would be empty.</source>
        <translation>This session has no point on its agenda yet: its file would be empty.</translation>
    </message>
    <message>
        <source>This session has led to no deliberation yet: there is nothing to send.</source>
        <translation>This session has led to no deliberation yet: there is nothing to send.</translation>
    </message>
    <message>
        <source>No member is in office on the opening day: there is nobody to convene.</source>
        <translation>No member is in office on the opening day: there is nobody to convene.</translation>
    </message>
    <message>
        <source>No sitting of this session is planned yet: plan one, then print its sheet.</source>
        <translation>No sitting of this session is planned yet: plan one, then print its sheet.</translation>
    </message>
    <message>
        <source>No point of this session is put to the vote: there is nothing to count.</source>
        <translation>No point of this session is put to the vote: there is nothing to count.</translation>
    </message>
</context>
<context>
    <name>PdfBinder</name>
    <message>
        <source>The papers could not be put together into one PDF.</source>
        <translation>The papers could not be put together into one PDF.</translation>
    </message>
</context>
<context>
    <name>PdfRenderer</name>
    <message>
        <source>This paper could not be printed.</source>
        <translation>This paper could not be printed.</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Scroll Left</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Scroll Right</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>after submitting</source>
        <translation>after submitting</translation>
    </message>
    <message>
        <source>The reviewers are far apart on a criterion: to be discussed.</source>
        <translation>The reviewers are far apart on a criterion: to be discussed.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) read an earlier version of the file.</source>
        <translation>
            <numerusform>%n review read an earlier version of the file.</numerusform>
            <numerusform>%n reviews read an earlier version of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) not submitted yet.</source>
        <translation>
            <numerusform>%n review not submitted yet.</numerusform>
            <numerusform>%n reviews not submitted yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar files in the same commune: %1.</source>
        <extracomment>%1 is a list of receipts.</extracomment>
        <translation>Similar files in the same commune: %1.</translation>
    </message>
    <message>
        <source>Same score as the one above, which has the better mean for “%1”.</source>
        <extracomment>%1 is a criterion.</extracomment>
        <translation>Same score as the one above, which has the better mean for “%1”.</translation>
    </message>
    <message>
        <source>Same score as the one above, which was received earlier.</source>
        <translation>Same score as the one above, which was received earlier.</translation>
    </message>
    <message>
        <source>Nothing tells it from the one above: same rank.</source>
        <translation>Nothing tells it from the one above: same rank.</translation>
    </message>
    <message>
        <source>Ranks %1 and %2: no single weight can make them change places.</source>
        <extracomment>%1 and %2 are ranks.</extracomment>
        <translation>Ranks %1 and %2: no single weight can make them change places.</translation>
    </message>
    <message>
        <source>Ranks %1 and %2 change places once the weight of “%3” goes from %4 past %5.</source>
        <translation>Ranks %1 and %2 change places once the weight of “%3” goes from %4 past %5.</translation>
    </message>
    <message>
        <source>Ranks %1 and %2 change places once the weight of “%3” goes from %4 past about %5.</source>
        <translation>Ranks %1 and %2 change places once the weight of “%3” goes from %4 past about %5.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Worksite carried</source>
        <translation>Worksite carried</translation>
    </message>
    <message>
        <source>Worksites carried</source>
        <translation>Worksites carried</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendments</translation>
    </message>
    <message>
        <source>Member of the follow-up committee</source>
        <translation>Member of the follow-up committee</translation>
    </message>
    <message>
        <source>Follow-up committee</source>
        <translation>Follow-up committee</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Dated parameter</source>
        <translation>Dated parameter</translation>
    </message>
    <message>
        <source>Dated parameters</source>
        <translation>Dated parameters</translation>
    </message>
    <message>
        <source>Social contribution</source>
        <translation>Social contribution</translation>
    </message>
    <message>
        <source>Social contributions</source>
        <translation>Social contributions</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budget lines</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Components</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>Wording of papers</source>
        <translation>Wording of papers</translation>
    </message>
    <message>
        <source>Wordings of papers</source>
        <translation>Wordings of papers</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bank accounts</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Kinds of documents</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Priority marker</source>
        <translation>Priority marker</translation>
    </message>
    <message>
        <source>Priority markers</source>
        <translation>Priority markers</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>State change</source>
        <translation>State change</translation>
    </message>
    <message>
        <source>State changes</source>
        <translation>State changes</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Crosswalk line</source>
        <translation>Crosswalk line</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Crosswalk</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation>Worksite</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Worksites</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Shapes</translation>
    </message>
    <message>
        <source>Layer of boundaries</source>
        <translation>Layer of boundaries</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Boundaries</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>Issued paper</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Issued papers</translation>
    </message>
    <message>
        <source>Template of a paper</source>
        <translation>Template of a paper</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>Templates of papers</translation>
    </message>
    <message>
        <source>Partners told apart</source>
        <translation>Partners told apart</translation>
    </message>
    <message>
        <source>Sector of the call</source>
        <translation>Sector of the call</translation>
    </message>
    <message>
        <source>Sectors of the call</source>
        <translation>Sectors of the call</translation>
    </message>
    <message>
        <source>Commune of the call</source>
        <translation>Commune of the call</translation>
    </message>
    <message>
        <source>Communes of the call</source>
        <translation>Communes of the call</translation>
    </message>
    <message>
        <source>Required document</source>
        <translation>Required document</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>Required documents</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Call for projects</source>
        <translation>Call for projects</translation>
    </message>
    <message>
        <source>Calls for projects</source>
        <translation>Calls for projects</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Jobs asked for</source>
        <translation>Jobs asked for</translation>
    </message>
    <message>
        <source>Document of the file</source>
        <translation>Document of the file</translation>
    </message>
    <message>
        <source>Documents of the file</source>
        <translation>Documents of the file</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Declaration of interest</source>
        <translation>Declaration of interest</translation>
    </message>
    <message>
        <source>Declarations of interest</source>
        <translation>Declarations of interest</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>Committee member</translation>
    </message>
    <message>
        <source>Committee members</source>
        <translation>Committee members</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>Committee meeting</translation>
    </message>
    <message>
        <source>Committee meetings</source>
        <translation>Committee meetings</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Proposal of the run</source>
        <translation>Proposal of the run</translation>
    </message>
    <message>
        <source>Proposals of the run</source>
        <translation>Proposals of the run</translation>
    </message>
    <message>
        <source>Selection run</source>
        <translation>Selection run</translation>
    </message>
    <message>
        <source>Selection runs</source>
        <translation>Selection runs</translation>
    </message>
    <message>
        <source>Agreement submitted to the vote</source>
        <translation>Agreement submitted to the vote</translation>
    </message>
    <message>
        <source>Agreements submitted to the vote</source>
        <translation>Agreements submitted to the vote</translation>
    </message>
    <message>
        <source>Vote of a member</source>
        <translation>Vote of a member</translation>
    </message>
    <message>
        <source>Votes of members</source>
        <translation>Votes of members</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>Council member</translation>
    </message>
    <message>
        <source>Council members</source>
        <translation>Council members</translation>
    </message>
    <message>
        <source>Seat in a standing committee</source>
        <translation>Seat in a standing committee</translation>
    </message>
    <message>
        <source>Seats in a standing committee</source>
        <translation>Seats in a standing committee</translation>
    </message>
    <message>
        <source>Standing committee</source>
        <translation>Standing committee</translation>
    </message>
    <message>
        <source>Standing committees</source>
        <translation>Standing committees</translation>
    </message>
    <message>
        <source>Rule of the council</source>
        <translation>Rule of the council</translation>
    </message>
    <message>
        <source>Rules of the council</source>
        <translation>Rules of the council</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>Deliberations</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Convocation</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>Attendance at a sitting</source>
        <translation>Attendance at a sitting</translation>
    </message>
    <message>
        <source>Attendance at sittings</source>
        <translation>Attendance at sittings</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitting</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Sittings</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>RecordStates</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a line of a record: %1 the line (&quot;Instalment 2&quot;), %2 the field.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>This line cannot be deleted: it was signed, requested or paid. Annul that first.</source>
        <translation>This line cannot be deleted: it was signed, requested or paid. Annul that first.</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Its draft is kept in the form.</source>
        <translation>This record was deleted meanwhile. Its draft is kept in the form.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>This record is not there any more.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: other records rely on it — %2.</source>
        <extracomment>%1 is the record, %2 a list such as &quot;Agreements (2), Worksites (1)&quot;.</extracomment>
        <translation>%1 cannot be deleted: other records rely on it — %2.</translation>
    </message>
    <message>
        <source>This record is not in the bin any more.</source>
        <translation>This record is not in the bin any more.</translation>
    </message>
    <message>
        <source>Somebody else has just changed %1. Nothing was written: look at the new version, then try again.</source>
        <translation>Somebody else has just changed %1. Nothing was written: look at the new version, then try again.</translation>
    </message>
    <message>
        <source>Add between 1 and %1 slots at a time.</source>
        <translation>Add between 1 and %1 slots at a time.</translation>
    </message>
    <message>
        <source>This worksite is not there any more.</source>
        <translation>This worksite is not there any more.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>This cannot be undone: changed since by another hand — %1. Nothing was written.</source>
        <extracomment>%1 is a list of records.</extracomment>
        <translation>This cannot be undone: changed since by another hand — %1. Nothing was written.</translation>
    </message>
    <message>
        <source>%1 cannot be taken back: other records rely on it by now.</source>
        <translation>%1 cannot be taken back: other records rely on it by now.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The instalments sum to %1, but %2 are to be paid by instalments: %3 apart.</source>
        <extracomment>%1, %2 and %3 are amounts.</extracomment>
        <translation>The instalments sum to %1, but %2 are to be paid by instalments: %3 apart.</translation>
    </message>
    <message>
        <source>Two instalments have the same number.</source>
        <translation>Two instalments have the same number.</translation>
    </message>
    <message>
        <source>An amendment may extend an agreement, never shorten it: it ends on %1.</source>
        <translation>An amendment may extend an agreement, never shorten it: it ends on %1.</translation>
    </message>
    <message>
        <source>An agreement has two parties at least.</source>
        <translation>An agreement has two parties at least.</translation>
    </message>
    <message>
        <source>Say which partner this party is.</source>
        <translation>Say which partner this party is.</translation>
    </message>
    <message>
        <source>The same partner is party twice.</source>
        <translation>The same partner is party twice.</translation>
    </message>
    <message>
        <source>%1 is %2: it cannot be chosen for new work.</source>
        <extracomment>%1 is a partner&apos;s name, %2 &quot;Suspended&quot; or &quot;Debarred&quot;.</extracomment>
        <translation>%1 is %2: it cannot be chosen for new work.</translation>
    </message>
    <message>
        <source>A mandate or document of %1 has ended. Renew it, or record an override with its motive.</source>
        <translation>A mandate or document of %1 has ended. Renew it, or record an override with its motive.</translation>
    </message>
    <message>
        <source>The same worksite stands twice.</source>
        <translation>The same worksite stands twice.</translation>
    </message>
    <message>
        <source>This worksite belongs to another edition.</source>
        <translation>This worksite belongs to another edition.</translation>
    </message>
    <message>
        <source>Agreements carry %2 person-months of worksite %1, its slots have %3.</source>
        <extracomment>%1 is a worksite&apos;s code; %2 and %3 count person-months.</extracomment>
        <translation>Agreements carry %2 person-months of worksite %1, its slots have %3.</translation>
    </message>
    <message>
        <source>The worksites carry %1 person-months, the agreement has %2.</source>
        <translation>The worksites carry %1 person-months, the agreement has %2.</translation>
    </message>
    <message>
        <source>With this one, the partnership agreements of the edition reach %1 person-months; its target is %2. Record an override with its motive if it was decided so.</source>
        <translation>With this one, the partnership agreements of the edition reach %1 person-months; its target is %2. Record an override with its motive if it was decided so.</translation>
    </message>
    <message>
        <source>This budget line belongs to another edition.</source>
        <translation>This budget line belongs to another edition.</translation>
    </message>
    <message>
        <source>This component belongs to another edition.</source>
        <translation>This component belongs to another edition.</translation>
    </message>
    <message>
        <source>The agreement starts outside its edition.</source>
        <translation>The agreement starts outside its edition.</translation>
    </message>
    <message>
        <source>An agreement cannot stand under itself.</source>
        <translation>An agreement cannot stand under itself.</translation>
    </message>
    <message>
        <source>Say who pays the wages.</source>
        <translation>Say who pays the wages.</translation>
    </message>
    <message>
        <source>A parameter cannot be negative.</source>
        <translation>A parameter cannot be negative.</translation>
    </message>
    <message>
        <source>This parameter has two values from the same day.</source>
        <translation>This parameter has two values from the same day.</translation>
    </message>
    <message>
        <source>“%1” is not set: costs cannot be computed.</source>
        <extracomment>%1 is the name of a parameter.</extracomment>
        <translation>“%1” is not set: costs cannot be computed.</translation>
    </message>
    <message>
        <source>Two targets of the same measure and status have the same day.</source>
        <translation>Two targets of the same measure and status have the same day.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %, any other target is not negative.</source>
        <translation>A share lies between 0 and 100 %, any other target is not negative.</translation>
    </message>
    <message>
        <source>The code %1 stands twice.</source>
        <translation>The code %1 stands twice.</translation>
    </message>
    <message>
        <source>The key %1 does not fit the rest of the RIB. Compare it with the bank&apos;s certificate and correct it.</source>
        <extracomment>%1 is the last two digits of a bank account number.</extracomment>
        <translation>The key %1 does not fit the rest of the RIB. Compare it with the bank&apos;s certificate and correct it.</translation>
    </message>
    <message>
        <source>A RIB has 24 digits; this one has %1. Compare it with the bank&apos;s certificate.</source>
        <translation>A RIB has 24 digits; this one has %1. Compare it with the bank&apos;s certificate.</translation>
    </message>
    <message>
        <source>This ICE does not fit its own key: 15 digits are expected.</source>
        <translation>This ICE does not fit its own key: 15 digits are expected.</translation>
    </message>
    <message>
        <source>This CNSS affiliation does not fit its own check digit: 7 digits are expected.</source>
        <translation>This CNSS affiliation does not fit its own check digit: 7 digits are expected.</translation>
    </message>
    <message>
        <source>A tax identifier has 7 or 8 digits.</source>
        <translation>A tax identifier has 7 or 8 digits.</translation>
    </message>
    <message>
        <source>This phone number does not look complete.</source>
        <translation>This phone number does not look complete.</translation>
    </message>
    <message>
        <source>This e-mail address does not look complete.</source>
        <translation>This e-mail address does not look complete.</translation>
    </message>
    <message>
        <source>“%1” may not begin or end with a blank.</source>
        <translation>“%1” may not begin or end with a blank.</translation>
    </message>
    <message>
        <source>“%1” cannot be negative.</source>
        <translation>“%1” cannot be negative.</translation>
    </message>
    <message>
        <source>“%1” cannot be more than 100 %.</source>
        <translation>“%1” cannot be more than 100 %.</translation>
    </message>
    <message>
        <source>“%1” has a value that this program does not know.</source>
        <translation>“%1” has a value that this program does not know.</translation>
    </message>
    <message>
        <source>“%1” points to a record that is not there any more.</source>
        <translation>“%1” points to a record that is not there any more.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>“%1” is still missing.</source>
        <translation>“%1” is still missing.</translation>
    </message>
    <message>
        <source>“%1” comes after “%2”: the dates are the wrong way round.</source>
        <extracomment>%1 and %2 are names of date fields.</extracomment>
        <translation>“%1” comes after “%2”: the dates are the wrong way round.</translation>
    </message>
    <message>
        <source>“%1” %2 is already taken by another record.</source>
        <extracomment>%1 is the name of a field (&quot;Number&quot;), %2 what was typed.</extracomment>
        <translation>“%1” %2 is already taken by another record.</translation>
    </message>
    <message>
        <source>The number of the data-protection authorisation is empty (law 09-08): forms and exports will show a gap.</source>
        <translation>The number of the data-protection authorisation is empty (law 09-08): forms and exports will show a gap.</translation>
    </message>
    <message>
        <source>The file has no “%1”, which this kind of partner must hand in.</source>
        <extracomment>%1 is a kind of document: &quot;Statutes&quot;.</extracomment>
        <translation>The file has no “%1”, which this kind of partner must hand in.</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Ended on %1.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>Ends on %1.</translation>
    </message>
    <message>
        <source>This partner is %1: it cannot be chosen for new work.</source>
        <translation>This partner is %1: it cannot be chosen for new work.</translation>
    </message>
    <message>
        <source>%1 belongs to this territory and is valid for longer. Change its dates first.</source>
        <extracomment>%1 is the name of a territory.</extracomment>
        <translation>%1 belongs to this territory and is valid for longer. Change its dates first.</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2 in the same years. Give another code, or other dates.</source>
        <extracomment>%1 is a code, %2 the name of the territory that has it.</extracomment>
        <translation>The code %1 belongs to %2 in the same years. Give another code, or other dates.</translation>
    </message>
    <message>
        <source>A territory cannot belong to itself or to a part of itself.</source>
        <translation>A territory cannot belong to itself or to a part of itself.</translation>
    </message>
    <message>
        <source>%1 is not valid all the time that this territory is. Change the dates or the territory above.</source>
        <translation>%1 is not valid all the time that this territory is. Change the dates or the territory above.</translation>
    </message>
    <message>
        <source>The territory above is not of a larger kind.</source>
        <translation>The territory above is not of a larger kind.</translation>
    </message>
    <message>
        <source>This day lies before the previous change of state, %1.</source>
        <translation>This day lies before the previous change of state, %1.</translation>
    </message>
    <message>
        <source>Instalment %1 comes first: it has not been released.</source>
        <translation>Instalment %1 comes first: it has not been released.</translation>
    </message>
    <message>
        <source>Instalment %1 is justified to %2; the next one asks for %3.</source>
        <extracomment>%1 is a number of an instalment, %2 and %3 are percentages.</extracomment>
        <translation>Instalment %1 is justified to %2; the next one asks for %3.</translation>
    </message>
    <message>
        <source>No instalment is released before every party has signed.</source>
        <translation>No instalment is released before every party has signed.</translation>
    </message>
    <message>
        <source>Instalment %1 cannot be released yet: its evidence has not been received.</source>
        <translation>Instalment %1 cannot be released yet: its evidence has not been received.</translation>
    </message>
    <message>
        <source>This party signed on %1: a party signs once.</source>
        <translation>This party signed on %1: a party signs once.</translation>
    </message>
    <message>
        <source>This party has not signed.</source>
        <translation>This party has not signed.</translation>
    </message>
    <message>
        <source>The agreement comes into force once its deliberation is executory: fill in that day.</source>
        <translation>The agreement comes into force once its deliberation is executory: fill in that day.</translation>
    </message>
    <message>
        <source>Not every party has signed.</source>
        <translation>Not every party has signed.</translation>
    </message>
    <message>
        <source>Give the motive.</source>
        <translation>Give the motive.</translation>
    </message>
    <message>
        <source>Give the number of the paper.</source>
        <translation>Give the number of the paper.</translation>
    </message>
    <message>
        <source>Say which line it is about.</source>
        <translation>Say which line it is about.</translation>
    </message>
    <message numerus="yes">
        <source>This edition&apos;s worksites last %n month(s) at least.</source>
        <translation>
            <numerusform>This edition&apos;s worksites last %n month at least.</numerusform>
            <numerusform>This edition&apos;s worksites last %n months at least.</numerusform>
        </translation>
    </message>
    <message>
        <source>The planned end is too early: with its months this worksite cannot end before %1.</source>
        <translation>The planned end is too early: with its months this worksite cannot end before %1.</translation>
    </message>
    <message>
        <source>The planned days lie outside the edition.</source>
        <translation>The planned days lie outside the edition.</translation>
    </message>
    <message>
        <source>Choose a commune, not a larger territory.</source>
        <translation>Choose a commune, not a larger territory.</translation>
    </message>
    <message>
        <source>This commune is not valid on the planned start.</source>
        <translation>This commune is not valid on the planned start.</translation>
    </message>
    <message>
        <source>Give both latitude and longitude, or neither.</source>
        <translation>Give both latitude and longitude, or neither.</translation>
    </message>
    <message>
        <source>A latitude lies between -90 and 90 degrees.</source>
        <translation>A latitude lies between -90 and 90 degrees.</translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180 degrees.</source>
        <translation>A longitude lies between -180 and 180 degrees.</translation>
    </message>
    <message>
        <source>The same priority stands twice.</source>
        <translation>The same priority stands twice.</translation>
    </message>
    <message>
        <source>A slot has one month at least.</source>
        <translation>A slot has one month at least.</translation>
    </message>
    <message>
        <source>This worksite already has a slot of this number.</source>
        <translation>This worksite already has a slot of this number.</translation>
    </message>
    <message>
        <source>The slot has more months than its worksite lasts (%1).</source>
        <translation>The slot has more months than its worksite lasts (%1).</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>“%1” is not possible now.</translation>
    </message>
    <message>
        <source>“%1” is not possible in the state “%2”.</source>
        <extracomment>%1 is a verb (&quot;Sign&quot;), %2 a state (&quot;Draft&quot;).</extracomment>
        <translation>“%1” is not possible in the state “%2”.</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>This line is not there any more.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>The day lies in the future.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>This record is not there any more.</translation>
    </message>
    <message>
        <source>A file belongs to one office, whose number is part of every record. Make another file for another office.</source>
        <translation>A file belongs to one office, whose number is part of every record. Make another file for another office.</translation>
    </message>
    <message>
        <source>The role “%1” does not include “%2”. These roles do: %3.</source>
        <extracomment>%1 is a role (&quot;Clerk&quot;), %2 a verb (&quot;Release an instalment&quot;), %3 a list of roles.</extracomment>
        <translation>The role “%1” does not include “%2”. These roles do: %3.</translation>
    </message>
    <message>
        <source>The role “%1” reads “%2” but does not write there. These roles do: %3.</source>
        <translation>The role “%1” reads “%2” but does not write there. These roles do: %3.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters: a short sentence is easy to remember.</source>
        <extracomment>%n is the smallest number of characters.</extracomment>
        <translation>
            <numerusform>A password has at least %n character: a short sentence is easy to remember.</numerusform>
            <numerusform>A password has at least %n characters: a short sentence is easy to remember.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login name cannot be the password.</source>
        <translation>The login name cannot be the password.</translation>
    </message>
    <message>
        <source>One character over and over is no password: anybody tries that first.</source>
        <translation>One character over and over is no password: anybody tries that first.</translation>
    </message>
    <message>
        <source>The window locks after 1 to %1 minutes without work; 0 means never.</source>
        <translation>The window locks after 1 to %1 minutes without work; 0 means never.</translation>
    </message>
    <message>
        <source>A paper is issued from its report; it can be neither typed nor imported.</source>
        <translation>A paper is issued from its report; it can be neither typed nor imported.</translation>
    </message>
    <message>
        <source>An issued paper cannot be edited: withdraw it with a motive and issue another one.</source>
        <translation>An issued paper cannot be edited: withdraw it with a motive and issue another one.</translation>
    </message>
    <message>
        <source>An issued paper is never deleted: somebody may hold it. Withdraw it with a motive.</source>
        <translation>An issued paper is never deleted: somebody may hold it. Withdraw it with a motive.</translation>
    </message>
    <message>
        <source>These coordinates lie %1 km outside the boundary of the commune. Correct them, or the commune.</source>
        <translation>These coordinates lie %1 km outside the boundary of the commune. Correct them, or the commune.</translation>
    </message>
    <message>
        <source>These coordinates lie %1 km outside the boundary of the commune, in %2. Correct them, or the commune.</source>
        <translation>These coordinates lie %1 km outside the boundary of the commune, in %2. Correct them, or the commune.</translation>
    </message>
    <message>
        <source>A partner cannot be told apart from itself: choose two.</source>
        <translation>A partner cannot be told apart from itself: choose two.</translation>
    </message>
    <message>
        <source>The office has judged already that %1 and %2 are not the same.</source>
        <translation>The office has judged already that %1 and %2 are not the same.</translation>
    </message>
    <message>
        <source>One of the two was merged: take that merge back first.</source>
        <translation>One of the two was merged: take that merge back first.</translation>
    </message>
    <message>
        <source>Nobody judged that these two are not the same.</source>
        <translation>Nobody judged that these two are not the same.</translation>
    </message>
    <message>
        <source>A partner cannot be merged with itself: choose two.</source>
        <translation>A partner cannot be merged with itself: choose two.</translation>
    </message>
    <message>
        <source>%1 was merged already: take that merge back first, or choose the partner it is part of.</source>
        <extracomment>%1 is the number of a partner.</extracomment>
        <translation>%1 was merged already: take that merge back first, or choose the partner it is part of.</translation>
    </message>
    <message>
        <source>The office judged that %1 and %2 are not the same: take that back first.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>The office judged that %1 and %2 are not the same: take that back first.</translation>
    </message>
    <message>
        <source>%1 is %2 and would lose that: let it be the one that stays, or give %3 the same status first.</source>
        <extracomment>%1 is the number of a partner, %2 &quot;Suspended&quot; or &quot;Debarred&quot;, %3 the number of another one.</extracomment>
        <translation>%1 is %2 and would lose that: let it be the one that stays, or give %3 the same status first.</translation>
    </message>
    <message>
        <source>The merge would break a rule in %1: %2</source>
        <extracomment>%1 is a record, %2 the sentence of a rule.</extracomment>
        <translation>The merge would break a rule in %1: %2</translation>
    </message>
    <message>
        <source>%1 is not merged: there is nothing to take back.</source>
        <translation>%1 is not merged: there is nothing to take back.</translation>
    </message>
    <message>
        <source>The journal of this file does not hold the merge of %1, so it cannot be taken back.</source>
        <translation>The journal of this file does not hold the merge of %1, so it cannot be taken back.</translation>
    </message>
    <message>
        <source>%1 was merged into %2: choose that one.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>%1 was merged into %2: choose that one.</translation>
    </message>
    <message>
        <source>“%1” %2 belongs to a record that was entered by mistake: a number is not given twice.</source>
        <extracomment>%1 is the name of a field (&quot;Number&quot;), %2 what was typed.</extracomment>
        <translation>“%1” %2 belongs to a record that was entered by mistake: a number is not given twice.</translation>
    </message>
    <message>
        <source>This partner was merged into another and is part of its history: it stays in the file.</source>
        <translation>This partner was merged into another and is part of its history: it stays in the file.</translation>
    </message>
    <message>
        <source>Possible duplicate. %1: %2, %3.</source>
        <extracomment>%1 is what coincides (&quot;Same phone&quot;), %2 the number of a partner, %3 its name.</extracomment>
        <translation>Possible duplicate. %1: %2, %3.</translation>
    </message>
    <message>
        <source>This partner was merged into another: change that one, or take the merge back.</source>
        <translation>This partner was merged into another: change that one, or take the merge back.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of record (&quot;Agreements&quot;), %2 their numbers.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Groups of records: &quot;Agreements: 1, 2&quot; and &quot;Worksites: 3&quot;.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 cannot be entered by mistake while others rely on it — %2. Correct those first.</source>
        <extracomment>%1 is a record, %2 the records that refer to it, by kind.</extracomment>
        <translation>%1 cannot be entered by mistake while others rely on it — %2. Correct those first.</translation>
    </message>
    <message>
        <source>%1 was entered by mistake: it keeps its number and is changed no more. Say first that it was no mistake.</source>
        <extracomment>%1 is a record.</extracomment>
        <translation>%1 was entered by mistake: it keeps its number and is changed no more. Say first that it was no mistake.</translation>
    </message>
    <message>
        <source>What it belongs to was entered by mistake: it is changed no more.</source>
        <translation>What it belongs to was entered by mistake: it is changed no more.</translation>
    </message>
    <message>
        <source>“%1” points to a record that was entered by mistake. Choose another.</source>
        <extracomment>%1 is the name of a field (&quot;Partner&quot;).</extracomment>
        <translation>“%1” points to a record that was entered by mistake. Choose another.</translation>
    </message>
    <message>
        <source>Money of %1 has left: instalment %2 is “%3”. Annul that first, or end the agreement instead.</source>
        <extracomment>%1 is an agreement, %2 the number of an instalment, %3 its state (&quot;Paid&quot;).</extracomment>
        <translation>Money of %1 has left: instalment %2 is “%3”. Annul that first, or end the agreement instead.</translation>
    </message>
    <message>
        <source>“%1” are not entered by mistake: they have a way of their own to end.</source>
        <extracomment>%1 is a kind of record in the plural (&quot;Accounts&quot;).</extracomment>
        <translation>“%1” are not entered by mistake: they have a way of their own to end.</translation>
    </message>
    <message>
        <source>%1 is already marked as entered by mistake.</source>
        <translation>%1 is already marked as entered by mistake.</translation>
    </message>
    <message>
        <source>%1 is not marked as entered by mistake.</source>
        <translation>%1 is not marked as entered by mistake.</translation>
    </message>
    <message>
        <source>The call closes before it opens.</source>
        <translation>The call closes before it opens.</translation>
    </message>
    <message>
        <source>The best mark of a criterion lies between 1 and 100.</source>
        <translation>The best mark of a criterion lies between 1 and 100.</translation>
    </message>
    <message>
        <source>A weight lies above 0 and up to 100.</source>
        <translation>A weight lies above 0 and up to 100.</translation>
    </message>
    <message>
        <source>A call needs criteria before it opens.</source>
        <translation>A call needs criteria before it opens.</translation>
    </message>
    <message>
        <source>The weights of the criteria come to %1 and not to 100 %: correct them before the call opens.</source>
        <translation>The weights of the criteria come to %1 and not to 100 %: correct them before the call opens.</translation>
    </message>
    <message>
        <source>The criteria of a call stay as they were published. Cancel it and publish another one.</source>
        <translation>The criteria of a call stay as they were published. Cancel it and publish another one.</translation>
    </message>
    <message>
        <source>Receipts leave no gap: a file is never deleted. Say that it was entered by mistake instead.</source>
        <translation>Receipts leave no gap: a file is never deleted. Say that it was entered by mistake instead.</translation>
    </message>
    <message>
        <source>A receipt keeps its number and its call. One entered by mistake is made void.</source>
        <translation>A receipt keeps its number and its call. One entered by mistake is made void.</translation>
    </message>
    <message>
        <source>The next receipt of this call is %1: receipts leave no gap.</source>
        <extracomment>%1 is the number of a receipt.</extracomment>
        <translation>The next receipt of this call is %1: receipts leave no gap.</translation>
    </message>
    <message>
        <source>Call %1 receives no files: %2.</source>
        <extracomment>%1 is the number of a call, %2 its state.</extracomment>
        <translation>Call %1 receives no files: %2.</translation>
    </message>
    <message>
        <source>The call opened later, on %1.</source>
        <translation>The call opened later, on %1.</translation>
    </message>
    <message>
        <source>This file came late: the call closed on %1. It is admitted by a recorded decision alone.</source>
        <translation>This file came late: the call closed on %1. It is admitted by a recorded decision alone.</translation>
    </message>
    <message>
        <source>The envelopes of this call are sealed until it is closed: only the receipt is typed now.</source>
        <translation>The envelopes of this call are sealed until it is closed: only the receipt is typed now.</translation>
    </message>
    <message>
        <source>The call is not for this sector.</source>
        <translation>The call is not for this sector.</translation>
    </message>
    <message>
        <source>The call is not for this commune.</source>
        <translation>The call is not for this commune.</translation>
    </message>
    <message numerus="yes">
        <source>%n required document(s) are missing or not in order.</source>
        <translation>
            <numerusform>%n required document is missing or not in order.</numerusform>
            <numerusform>%n required documents are missing or not in order.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for one job at least.</source>
        <translation>Ask for one job at least.</translation>
    </message>
    <message>
        <source>The fewest jobs lie between 1 and the number of jobs asked for.</source>
        <translation>The fewest jobs lie between 1 and the number of jobs asked for.</translation>
    </message>
    <message>
        <source>A similar title in the same commune: %1. Do they overlap?</source>
        <extracomment>%1 is a list of numbers of receipts.</extracomment>
        <translation>A similar title in the same commune: %1. Do they overlap?</translation>
    </message>
    <message>
        <source>Fill in first until when the missing documents may be brought: a day that is still to come.</source>
        <translation>Fill in first until when the missing documents may be brought: a day that is still to come.</translation>
    </message>
    <message>
        <source>This call receives files until %1: it cannot be closed before.</source>
        <translation>This call receives files until %1: it cannot be closed before.</translation>
    </message>
    <message>
        <source>Only a selected file becomes a worksite; %1 is: %2.</source>
        <extracomment>%1 is the number of a receipt, %2 the state of its file.</extracomment>
        <translation>Only a selected file becomes a worksite; %1 is: %2.</translation>
    </message>
    <message>
        <source>The agreement does not carry this worksite.</source>
        <translation>The agreement does not carry this worksite.</translation>
    </message>
    <message>
        <source>Choose the selected files first.</source>
        <translation>Choose the selected files first.</translation>
    </message>
    <message>
        <source>This call follows no earlier one: say first which one, in its form.</source>
        <translation>This call follows no earlier one: say first which one, in its form.</translation>
    </message>
    <message>
        <source>%1 is not taken over: only files of the earlier call that were found inadmissible or rejected are, and once.</source>
        <extracomment>%1 is the number of a receipt.</extracomment>
        <translation>%1 is not taken over: only files of the earlier call that were found inadmissible or rejected are, and once.</translation>
    </message>
    <message>
        <source>The earlier call has no file left to be taken over.</source>
        <translation>The earlier call has no file left to be taken over.</translation>
    </message>
    <message>
        <source>There is nothing to assign: every file has its reviewers, or nobody is free of an interest.</source>
        <translation>There is nothing to assign: every file has its reviewers, or nobody is free of an interest.</translation>
    </message>
    <message>
        <source>Say what the interest is: “treasurer of the association”.</source>
        <translation>Say what the interest is: “treasurer of the association”.</translation>
    </message>
    <message>
        <source>A call cannot follow itself.</source>
        <translation>A call cannot follow itself.</translation>
    </message>
    <message>
        <source>Say in which partner or in which proposal the interest lies.</source>
        <translation>Say in which partner or in which proposal the interest lies.</translation>
    </message>
    <message>
        <source>This member stands here twice.</source>
        <translation>This member stands here twice.</translation>
    </message>
    <message>
        <source>%1 is not a member of this committee.</source>
        <translation>%1 is not a member of this committee.</translation>
    </message>
    <message>
        <source>A run is kept as it was computed. Compute another one instead of changing it.</source>
        <translation>A run is kept as it was computed. Compute another one instead of changing it.</translation>
    </message>
    <message>
        <source>A complaint is answered with its reasons: write the answer first.</source>
        <translation>A complaint is answered with its reasons: write the answer first.</translation>
    </message>
    <message>
        <source>The answer was due on %1.</source>
        <translation>The answer was due on %1.</translation>
    </message>
    <message>
        <source>The answer was given and stays as it is.</source>
        <translation>The answer was given and stays as it is.</translation>
    </message>
    <message>
        <source>Receipt %1 belongs to another call.</source>
        <translation>Receipt %1 belongs to another call.</translation>
    </message>
    <message>
        <source>A run of the selection is kept for ever: set it aside instead of deleting it.</source>
        <translation>A run of the selection is kept for ever: set it aside instead of deleting it.</translation>
    </message>
    <message>
        <source>A review that was submitted stays in the file: withdraw it instead.</source>
        <translation>A review that was submitted stays in the file: withdraw it instead.</translation>
    </message>
    <message numerus="yes">
        <source>This call has %n criterion(s).</source>
        <translation>
            <numerusform>This call has %n criterion.</numerusform>
            <numerusform>This call has %n criteria.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a mark or is not applicable, not both.</source>
        <translation>“%1” has a mark or is not applicable, not both.</translation>
    </message>
    <message>
        <source>“%1” is marked from 0 to %2.</source>
        <extracomment>%1 is a criterion, %2 its best mark.</extracomment>
        <translation>“%1” is marked from 0 to %2.</translation>
    </message>
    <message>
        <source>Criterion %1 is marked twice.</source>
        <translation>Criterion %1 is marked twice.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) have neither a mark nor “not applicable”.</source>
        <translation>
            <numerusform>%n criterion has neither a mark nor “not applicable”.</numerusform>
            <numerusform>%n criteria have neither a mark nor “not applicable”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives no marks: %2.</source>
        <extracomment>%1 is a person, %2 a role in the committee.</extracomment>
        <translation>%1 gives no marks: %2.</translation>
    </message>
    <message>
        <source>%1 has declared an interest in this file.</source>
        <translation>%1 has declared an interest in this file.</translation>
    </message>
    <message>
        <source>The member first declares to have no interest in this file.</source>
        <translation>The member first declares to have no interest in this file.</translation>
    </message>
    <message>
        <source>File %1 is not to be marked: %2.</source>
        <extracomment>%1 is the number of a receipt, %2 the state of its file.</extracomment>
        <translation>File %1 is not to be marked: %2.</translation>
    </message>
    <message>
        <source>The file changed after this review: version %1 was read, it is now version %2.</source>
        <extracomment>%1 and %2 are numbers of versions.</extracomment>
        <translation>The file changed after this review: version %1 was read, it is now version %2.</translation>
    </message>
    <message>
        <source>A review keeps its file and its reviewer.</source>
        <translation>A review keeps its file and its reviewer.</translation>
    </message>
    <message>
        <source>This review was submitted and is locked. It is reopened first, with a motive.</source>
        <translation>This review was submitted and is locked. It is reopened first, with a motive.</translation>
    </message>
    <message>
        <source>Give the number of the committee&apos;s minutes.</source>
        <translation>Give the number of the committee&apos;s minutes.</translation>
    </message>
    <message>
        <source>Run %1 cannot be decided: %2.</source>
        <extracomment>%1 is the number of a selection run, %2 its state.</extracomment>
        <translation>Run %1 cannot be decided: %2.</translation>
    </message>
    <message>
        <source>Call %1 is not closed: %2.</source>
        <extracomment>%1 is the number of a call, %2 its state.</extracomment>
        <translation>Call %1 is not closed: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changed since this run was computed: compute it again.</source>
        <translation>
            <numerusform>%n file has changed since this run was computed: compute it again.</numerusform>
            <numerusform>%n files have changed since this run was computed: compute it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for a review, or were changed after one: submit or withdraw it first.</source>
        <translation>
            <numerusform>%n file waits for a review, or was changed after one: submit or withdraw it first.</numerusform>
            <numerusform>%n files wait for a review, or were changed after one: submit or withdraw them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>You declared an interest here: what was handed in and how it was marked is withheld from you until the selection is decided.</source>
        <translation>You declared an interest here: what was handed in and how it was marked is withheld from you until the selection is decided.</translation>
    </message>
    <message>
        <source>Marks of others are shown to you once you have submitted your own sheet.</source>
        <translation>Marks of others are shown to you once you have submitted your own sheet.</translation>
    </message>
    <message>
        <source>The point submits no agreement yet.</source>
        <translation>The point submits no agreement yet.</translation>
    </message>
    <message>
        <source>Agreement %1 stands in another point already.</source>
        <extracomment>%1 is the number of an agreement.</extracomment>
        <translation>Agreement %1 stands in another point already.</translation>
    </message>
    <message>
        <source>Agreement %1 is not on the agenda but: %2. Put it on the agenda first.</source>
        <extracomment>%1 is the number of an agreement, %2 its state.</extracomment>
        <translation>Agreement %1 is not on the agenda but: %2. Put it on the agenda first.</translation>
    </message>
    <message>
        <source>The point is settled: its title, agreements and ballot stay as they were voted.</source>
        <translation>The point is settled: its title, agreements and ballot stay as they were voted.</translation>
    </message>
    <message>
        <source>The sitting belongs to another session.</source>
        <translation>The sitting belongs to another session.</translation>
    </message>
    <message>
        <source>Nothing is voted while the sitting is not open.</source>
        <translation>Nothing is voted while the sitting is not open.</translation>
    </message>
    <message>
        <source>The quorum is not reached: present %1 of %2 members in office, required %3.</source>
        <translation>The quorum is not reached: present %1 of %2 members in office, required %3.</translation>
    </message>
    <message>
        <source>A report is heard and not voted.</source>
        <translation>A report is heard and not voted.</translation>
    </message>
    <message>
        <source>In an extraordinary session only points on the agenda that was sent can be voted.</source>
        <translation>In an extraordinary session only points on the agenda that was sent can be voted.</translation>
    </message>
    <message>
        <source>Votes cannot be below zero.</source>
        <translation>Votes cannot be below zero.</translation>
    </message>
    <message>
        <source>For %1 + against %2 + abstained %3 + blank or void %4 make %5; present without those recused: %6.</source>
        <translation>For %1 + against %2 + abstained %3 + blank or void %4 make %5; present without those recused: %6.</translation>
    </message>
    <message>
        <source>The casting vote counts at a tie of a public ballot and only there.</source>
        <translation>The casting vote counts at a tie of a public ballot and only there.</translation>
    </message>
    <message>
        <source>%1 is not in the room and cannot vote.</source>
        <extracomment>%1 is the name of a council member.</extracomment>
        <translation>%1 is not in the room and cannot vote.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>The council decided only on %1.</source>
        <translation>The council decided only on %1.</translation>
    </message>
    <message>
        <source>This step comes first: %1.</source>
        <extracomment>%1 is a step: &quot;Transcribed into the register&quot;.</extracomment>
        <translation>This step comes first: %1.</translation>
    </message>
    <message>
        <source>It comes before this step: %1, on %2.</source>
        <translation>It comes before this step: %1, on %2.</translation>
    </message>
    <message>
        <source>The governor could oppose until %1.</source>
        <translation>The governor could oppose until %1.</translation>
    </message>
    <message>
        <source>Silence until %1 was a visa.</source>
        <translation>Silence until %1 was a visa.</translation>
    </message>
    <message>
        <source>A summary was to be posted by %1.</source>
        <translation>A summary was to be posted by %1.</translation>
    </message>
    <message>
        <source>It was to be sent to the governor by %1.</source>
        <translation>It was to be sent to the governor by %1.</translation>
    </message>
    <message>
        <source>The register gets its deliberations from the ballots that are closed.</source>
        <translation>The register gets its deliberations from the ballots that are closed.</translation>
    </message>
    <message>
        <source>What is transcribed into the register stays as it is; another deliberation amends it.</source>
        <translation>What is transcribed into the register stays as it is; another deliberation amends it.</translation>
    </message>
    <message>
        <source>A deliberation cannot amend itself.</source>
        <translation>A deliberation cannot amend itself.</translation>
    </message>
    <message>
        <source>It is annulled and keeps its number; nothing more is recorded.</source>
        <translation>It is annulled and keeps its number; nothing more is recorded.</translation>
    </message>
    <message>
        <source>This was recorded on %1 already.</source>
        <translation>This was recorded on %1 already.</translation>
    </message>
    <message>
        <source>This deliberation needs no visa.</source>
        <translation>This deliberation needs no visa.</translation>
    </message>
    <message>
        <source>Give the number of the visa.</source>
        <translation>Give the number of the visa.</translation>
    </message>
    <message>
        <source>Say why: this step has its motive.</source>
        <translation>Say why: this step has its motive.</translation>
    </message>
    <message>
        <source>Only an executory deliberation is published.</source>
        <translation>Only an executory deliberation is published.</translation>
    </message>
    <message>
        <source>Numbers of deliberations leave no gap: annul it instead, and it keeps its number.</source>
        <translation>Numbers of deliberations leave no gap: annul it instead, and it keeps its number.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 the law it rests on.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A member is convened twice by the same call.</source>
        <translation>A member is convened twice by the same call.</translation>
    </message>
    <message numerus="yes">
        <source>%n members in office were not convened.</source>
        <translation>
            <numerusform>%n member in office was not convened.</numerusform>
            <numerusform>%n members in office were not convened.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days from convocation to opening: %1; at least %2 are required.</source>
        <translation>Days from convocation to opening: %1; at least %2 are required.</translation>
    </message>
    <message>
        <source>The members are not convened yet.</source>
        <translation>The members are not convened yet.</translation>
    </message>
    <message>
        <source>Days from sending the agenda to opening: %1; at least %2 are required.</source>
        <translation>Days from sending the agenda to opening: %1; at least %2 are required.</translation>
    </message>
    <message>
        <source>The agenda was not sent to the governor yet.</source>
        <translation>The agenda was not sent to the governor yet.</translation>
    </message>
    <message>
        <source>A member stands twice on the roll.</source>
        <translation>A member stands twice on the roll.</translation>
    </message>
    <message>
        <source>A member cannot leave before arriving.</source>
        <translation>A member cannot leave before arriving.</translation>
    </message>
    <message>
        <source>Nobody can be convened: no member of the council is in office on that day.</source>
        <translation>Nobody can be convened: no member of the council is in office on that day.</translation>
    </message>
    <message>
        <source>Point %1 is settled already: %2.</source>
        <extracomment>%1 is the number of an agenda item, %2 its outcome.</extracomment>
        <translation>Point %1 is settled already: %2.</translation>
    </message>
    <message>
        <source>Say why: a ballot is annulled with its motive.</source>
        <translation>Say why: a ballot is annulled with its motive.</translation>
    </message>
    <message>
        <source>Agreement %1 rests on this vote and is already: %2.</source>
        <extracomment>%1 is the number of an agreement, %2 its state.</extracomment>
        <translation>Agreement %1 rests on this vote and is already: %2.</translation>
    </message>
    <message>
        <source>Say why the point is put off.</source>
        <translation>Say why the point is put off.</translation>
    </message>
    <message>
        <source>Only one of several agreements can be detached from a block.</source>
        <translation>Only one of several agreements can be detached from a block.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>One change of a file: %1 the field, %2 what stood there, %3 what stands there now.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>To mark</translation>
    </message>
    <message>
        <source>Being marked</source>
        <translation>Being marked</translation>
    </message>
    <message>
        <source>Sheet submitted</source>
        <translation>Sheet submitted</translation>
    </message>
    <message>
        <source>File changed since</source>
        <translation>File changed since</translation>
    </message>
    <message>
        <source>Withheld: interest declared</source>
        <translation>Withheld: interest declared</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>The allocation was stopped before it was complete.</source>
        <translation>The allocation was stopped before it was complete.</translation>
    </message>
    <message>
        <source>%1 of the proposals</source>
        <extracomment>%1 is a percentage (&quot;30 %&quot;).</extracomment>
        <translation>%1 of the proposals</translation>
    </message>
    <message>
        <source>%1 of the slots</source>
        <translation>%1 of the slots</translation>
    </message>
    <message>
        <source>%1 of the person-months</source>
        <translation>%1 of the person-months</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 of the cost</translation>
    </message>
    <message>
        <source>All together: at most %1</source>
        <extracomment>%1 is an amount with its unit (&quot;12 slots&quot;, &quot;1 000,00&quot;).</extracomment>
        <translation>All together: at most %1</translation>
    </message>
    <message>
        <source>Commune %1: at most %2</source>
        <extracomment>%1 is a commune, %2 an amount with its unit.</extracomment>
        <translation>Commune %1: at most %2</translation>
    </message>
    <message>
        <source>Partner %1: at most %2</source>
        <translation>Partner %1: at most %2</translation>
    </message>
    <message>
        <source>Sector %1: at most %2</source>
        <translation>Sector %1: at most %2</translation>
    </message>
    <message>
        <source>Marker %1: at most %2</source>
        <translation>Marker %1: at most %2</translation>
    </message>
    <message>
        <source>All together: at least %1</source>
        <translation>All together: at least %1</translation>
    </message>
    <message>
        <source>Commune %1: at least %2</source>
        <translation>Commune %1: at least %2</translation>
    </message>
    <message>
        <source>Partner %1: at least %2</source>
        <translation>Partner %1: at least %2</translation>
    </message>
    <message>
        <source>Sector %1: at least %2</source>
        <translation>Sector %1: at least %2</translation>
    </message>
    <message>
        <source>Marker %1: at least %2</source>
        <translation>Marker %1: at least %2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 person-months</source>
        <extracomment>%1 is a number with two decimals.</extracomment>
        <translation>%1 person-months</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other</source>
        <extracomment>%1 and %2 are numbers of proposals.</extracomment>
        <translation>%1 and %2 exclude each other</translation>
    </message>
    <message>
        <source>%1 is in by decision of the committee</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>%1 is in by decision of the committee</translation>
    </message>
    <message>
        <source>%1 is out by decision of the committee</source>
        <translation>%1 is out by decision of the committee</translation>
    </message>
    <message>
        <source>Out: with it, “%1” would be missed by %2.</source>
        <extracomment>%1 is a rule (&quot;Marker women: at least 30 % of the slots&quot;), %2 an amount with its unit.</extracomment>
        <translation>Out: with it, “%1” would be missed by %2.</translation>
    </message>
    <message>
        <source>Out: the budget lacks %1 for it.</source>
        <translation>Out: the budget lacks %1 for it.</translation>
    </message>
    <message>
        <source>Out: the envelope lacks %1 for it.</source>
        <extracomment>%1 is a number of person-months with its unit.</extracomment>
        <translation>Out: the envelope lacks %1 for it.</translation>
    </message>
    <message>
        <source>Out: the ceiling for all would be exceeded by %1.</source>
        <translation>Out: the ceiling for all would be exceeded by %1.</translation>
    </message>
    <message>
        <source>Out: the ceiling of the commune %1 would be exceeded by %2.</source>
        <extracomment>%1 is a commune, %2 an amount with its unit.</extracomment>
        <translation>Out: the ceiling of the commune %1 would be exceeded by %2.</translation>
    </message>
    <message>
        <source>Out: the cap of its partner %1 would be exceeded by %2.</source>
        <translation>Out: the cap of its partner %1 would be exceeded by %2.</translation>
    </message>
    <message>
        <source>Out: the ceiling of the sector %1 would be exceeded by %2.</source>
        <translation>Out: the ceiling of the sector %1 would be exceeded by %2.</translation>
    </message>
    <message>
        <source>Out: the ceiling of the marker %1 would be exceeded by %2.</source>
        <translation>Out: the ceiling of the marker %1 would be exceeded by %2.</translation>
    </message>
    <message>
        <source>Selected: it belongs to the best allocation found.</source>
        <translation>Selected: it belongs to the best allocation found.</translation>
    </message>
    <message>
        <source>Selected: the committee has decided so.</source>
        <translation>Selected: the committee has decided so.</translation>
    </message>
    <message>
        <source>Out: the committee has decided so.</source>
        <translation>Out: the committee has decided so.</translation>
    </message>
    <message>
        <source>Out: it overlaps with %1, which is selected.</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>Out: it overlaps with %1, which is selected.</translation>
    </message>
    <message>
        <source>Out: no room is left, and %1, which is selected, takes no more and brings a higher score.</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>Out: no room is left, and %1, which is selected, takes no more and brings a higher score.</translation>
    </message>
    <message>
        <source>Out: there is room for it, but it brings no score.</source>
        <translation>Out: there is room for it, but it brings no score.</translation>
    </message>
    <message>
        <source>Out: the search was stopped before it was settled. Compute again with more time.</source>
        <translation>Out: the search was stopped before it was settled. Compute again with more time.</translation>
    </message>
    <message>
        <source>No allocation within the rules can have it.</source>
        <translation>No allocation within the rules can have it.</translation>
    </message>
    <message>
        <source>With it in, the floors would be met less well.</source>
        <translation>With it in, the floors would be met less well.</translation>
    </message>
    <message>
        <source>With it in, the least-served commune would have fewer jobs per unemployed.</source>
        <translation>With it in, the least-served commune would have fewer jobs per unemployed.</translation>
    </message>
    <message>
        <source>With it in, the best total is %1 points lower.</source>
        <extracomment>%1 is a number of points.</extracomment>
        <translation>With it in, the best total is %1 points lower.</translation>
    </message>
    <message>
        <source>With it in, the best total is at least %1 points lower.</source>
        <translation>With it in, the best total is at least %1 points lower.</translation>
    </message>
    <message>
        <source>There is an allocation just as good that has it.</source>
        <translation>There is an allocation just as good that has it.</translation>
    </message>
    <message>
        <source>Whether an allocation as good could have it was not proven in the time given.</source>
        <translation>Whether an allocation as good could have it was not proven in the time given.</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: about %3 points more (estimated, not computed again).</source>
        <extracomment>%1 is a rule, %2 an amount with its unit, %3 a number of points.</extracomment>
        <translation>“%1”, looser by %2: about %3 points more (estimated, not computed again).</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: the floors are met better; the score changes by %3 points.</source>
        <extracomment>%1 is a rule, %2 an amount with its unit, %3 a number of points.</extracomment>
        <translation>“%1”, looser by %2: the floors are met better; the score changes by %3 points.</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: the least-served commune has more; the score changes by %3 points.</source>
        <translation>“%1”, looser by %2: the least-served commune has more; the score changes by %3 points.</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: %3 points more.</source>
        <extracomment>%1 is a rule, %2 an amount with its unit, %3 a number of points, which may be 0.</extracomment>
        <translation>“%1”, looser by %2: %3 points more.</translation>
    </message>
    <message>
        <source>Without “%1”: the floors are met better; the score changes by %2 points.</source>
        <extracomment>%1 is a decision or an exclusion, %2 a number of points.</extracomment>
        <translation>Without “%1”: the floors are met better; the score changes by %2 points.</translation>
    </message>
    <message>
        <source>Without “%1”: the least-served commune has more; the score changes by %2 points.</source>
        <translation>Without “%1”: the least-served commune has more; the score changes by %2 points.</translation>
    </message>
    <message>
        <source>Without “%1”: %2 points more.</source>
        <translation>Without “%1”: %2 points more.</translation>
    </message>
    <message>
        <source>The score of “%1” must lie between 0 and 100.</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>The score of “%1” must lie between 0 and 100.</translation>
    </message>
    <message>
        <source>“%1” needs at least one slot, no more at the least than it asks for, and 10,000 at most.</source>
        <translation>“%1” needs at least one slot, no more at the least than it asks for, and 10,000 at most.</translation>
    </message>
    <message>
        <source>A cost or a number of months of “%1” is below zero or too large to be true.</source>
        <translation>A cost or a number of months of “%1” is below zero or too large to be true.</translation>
    </message>
    <message>
        <source>A share must lie between 0 and 100 %.</source>
        <translation>A share must lie between 0 and 100 %.</translation>
    </message>
    <message>
        <source>The amount of a rule is below zero or too large to be true.</source>
        <translation>The amount of a rule is below zero or too large to be true.</translation>
    </message>
    <message>
        <source>A share needs a commune, a partner, a sector or a marker whose share it is.</source>
        <translation>A share needs a commune, a partner, a sector or a marker whose share it is.</translation>
    </message>
    <message>
        <source>A rule for a marker must name the marker.</source>
        <translation>A rule for a marker must name the marker.</translation>
    </message>
    <message>
        <source>“%1” stands among the proposals that exclude one another, but there is no such proposal.</source>
        <translation>“%1” stands among the proposals that exclude one another, but there is no such proposal.</translation>
    </message>
    <message>
        <source>“%1” cannot exclude itself.</source>
        <translation>“%1” cannot exclude itself.</translation>
    </message>
    <message>
        <source>The number of unemployed of “%1” is below zero or too large to be true.</source>
        <extracomment>%1 is a commune.</extracomment>
        <translation>The number of unemployed of “%1” is below zero or too large to be true.</translation>
    </message>
    <message>
        <source>A step of the prices must be more than zero.</source>
        <translation>A step of the prices must be more than zero.</translation>
    </message>
    <message>
        <source>More than 5,000 proposals cannot be allocated at once.</source>
        <translation>More than 5,000 proposals cannot be allocated at once.</translation>
    </message>
    <message>
        <source>A proposal has no number.</source>
        <translation>A proposal has no number.</translation>
    </message>
    <message>
        <source>Two proposals have the number “%1”.</source>
        <translation>Two proposals have the number “%1”.</translation>
    </message>
    <message>
        <source>The costs of all proposals together are too large to be true.</source>
        <translation>The costs of all proposals together are too large to be true.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <extracomment>%1 is a place in a JSON file (&quot;candidates/3/scor&quot;).</extracomment>
        <translation>“%1” is not known here.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1” must be a list.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>“%1” must be an object.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1” must be a text.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <extracomment>%1 is a place in a JSON file, %2 the words it may hold.</extracomment>
        <translation>“%1” must be one of: %2.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>“%1” must be a number.</translation>
    </message>
    <message>
        <source>“%1” must be a number with two decimals at most.</source>
        <translation>“%1” must be a number with two decimals at most.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>“%1” must be a whole number.</translation>
    </message>
    <message>
        <source>“%1” is not a number of slots.</source>
        <translation>“%1” is not a number of slots.</translation>
    </message>
    <message>
        <source>“%1” must hold texts only.</source>
        <translation>“%1” must hold texts only.</translation>
    </message>
    <message>
        <source>“%1” needs exactly one of atMost, atLeast, shareAtMost and shareAtLeast.</source>
        <translation>“%1” needs exactly one of atMost, atLeast, shareAtMost and shareAtLeast.</translation>
    </message>
    <message>
        <source>“%1” must name two proposals.</source>
        <translation>“%1” must name two proposals.</translation>
    </message>
    <message>
        <source>A scenario must be one JSON object.</source>
        <translation>A scenario must be one JSON object.</translation>
    </message>
    <message>
        <source>The review of %1 has not one mark, or “not applicable”, for each criterion.</source>
        <extracomment>%1 is the name of a reviewer.</extracomment>
        <translation>The review of %1 has not one mark, or “not applicable”, for each criterion.</translation>
    </message>
    <message>
        <source>The mark of %1 for “%2” lies outside the scale of this criterion.</source>
        <extracomment>%1 is the name of a reviewer, %2 a criterion.</extracomment>
        <translation>The mark of %1 for “%2” lies outside the scale of this criterion.</translation>
    </message>
    <message>
        <source>Without criteria there is no score.</source>
        <translation>Without criteria there is no score.</translation>
    </message>
    <message>
        <source>The weight of “%1” must not be less than zero.</source>
        <extracomment>%1 is a criterion.</extracomment>
        <translation>The weight of “%1” must not be less than zero.</translation>
    </message>
    <message>
        <source>The scale of “%1” must be more than zero.</source>
        <translation>The scale of “%1” must be more than zero.</translation>
    </message>
    <message>
        <source>These marks have too many decimals to be added exactly. Use fewer decimals.</source>
        <translation>These marks have too many decimals to be added exactly. Use fewer decimals.</translation>
    </message>
    <message>
        <source>These marks have too many decimals to be compared exactly.</source>
        <translation>These marks have too many decimals to be compared exactly.</translation>
    </message>
    <message>
        <source>The weights of a call must sum to 100.</source>
        <translation>The weights of a call must sum to 100.</translation>
    </message>
    <message>
        <source>Selected: it stands above the line of the selection.</source>
        <translation>Selected: it stands above the line of the selection.</translation>
    </message>
    <message>
        <source>Out: its score is %1 points below that of the last one selected.</source>
        <extracomment>%1 is a number of points with two decimals.</extracomment>
        <translation>Out: its score is %1 points below that of the last one selected.</translation>
    </message>
    <message>
        <source>Out: it has no score.</source>
        <translation>Out: it has no score.</translation>
    </message>
</context>
<context>
    <name>SessionPacket</name>
    <message>
        <source>Stopped: no file was written and no paper issued.</source>
        <translation>Stopped: no file was written and no paper issued.</translation>
    </message>
    <message>
        <source>This session no longer exists.</source>
        <translation>This session no longer exists.</translation>
    </message>
    <message>
        <source>No paper of this session can be made yet.</source>
        <translation>No paper of this session can be made yet.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>The file “%1” could not be opened.</translation>
    </message>
    <message>
        <source>This installation mixes two versions of SQLite: the file was not opened.</source>
        <translation>This installation mixes two versions of SQLite: the file was not opened.</translation>
    </message>
    <message>
        <source>“%1” is not a Sijill file. It was left as it is.</source>
        <translation>“%1” is not a Sijill file. It was left as it is.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program, not to Sijill. It was left as it is.</source>
        <translation>“%1” belongs to another program, not to Sijill. It was left as it is.</translation>
    </message>
    <message>
        <source>“%1” is cut short: part of it is missing. It was left as it is; restore the latest backup.</source>
        <translation>“%1” is cut short: part of it is missing. It was left as it is; restore the latest backup.</translation>
    </message>
    <message>
        <source>This file may only be read: nothing can be changed. Copy it to a folder of yours to work in it.</source>
        <translation>This file may only be read: nothing can be changed. Copy it to a folder of yours to work in it.</translation>
    </message>
    <message>
        <source>“%1” is a link. Open the file that it points to.</source>
        <translation>“%1” is a link. Open the file that it points to.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Is the medium plugged in?</source>
        <translation>There is no file “%1”. Is the medium plugged in?</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1” is not a file.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: ask for the right to read it.</source>
        <translation>“%1” cannot be read: ask for the right to read it.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share, where it could be damaged. Copy it to this computer first.</source>
        <translation>“%1” lies on a network share, where it could be damaged. Copy it to this computer first.</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation>“%1” already exists. Choose another name.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>There is no folder “%1”.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share, where it could be damaged. Choose a folder of this computer.</source>
        <translation>“%1” lies on a network share, where it could be damaged. Choose a folder of this computer.</translation>
    </message>
    <message>
        <source>This file was written by a newer Sijill (format %1; this program knows %2). Install the newer program. The file was left as it is.</source>
        <extracomment>%1 is the file&apos;s version, %2 the program&apos;s.</extracomment>
        <translation>This file was written by a newer Sijill (format %1; this program knows %2). Install the newer program. The file was left as it is.</translation>
    </message>
    <message>
        <source>A migration script is missing: reinstall the program.</source>
        <translation>A migration script is missing: reinstall the program.</translation>
    </message>
    <message>
        <source>The file could not be brought to this program&apos;s format. It was left as it is.</source>
        <translation>The file could not be brought to this program&apos;s format. It was left as it is.</translation>
    </message>
    <message>
        <source>The file is damaged and was left as it is. Restore the latest backup.</source>
        <translation>The file is damaged and was left as it is. Restore the latest backup.</translation>
    </message>
    <message>
        <source>This file has an older format and may only be read. Copy it to a folder of yours, then open the copy.</source>
        <translation>This file has an older format and may only be read. Copy it to a folder of yours, then open the copy.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed: make room, then try again.</source>
        <translation>The disk is full. Nothing was changed: make room, then try again.</translation>
    </message>
    <message>
        <source>Another program is writing to this file. Nothing was changed: try again in a moment.</source>
        <translation>Another program is writing to this file. Nothing was changed: try again in a moment.</translation>
    </message>
    <message>
        <source>This file is open for reading only. Nothing was changed.</source>
        <translation>This file is open for reading only. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another record stands in the way: a duplicate, or one that relies on this. Nothing was changed.</source>
        <translation>Another record stands in the way: a duplicate, or one that relies on this. Nothing was changed.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed: check the disk and the latest backup.</source>
        <translation>The file could not be read or written. Nothing was changed: check the disk and the latest backup.</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Put on the agenda</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>Record the approval</translation>
    </message>
    <message>
        <source>Record the rejection</source>
        <translation>Record the rejection</translation>
    </message>
    <message>
        <source>Defer to a later session</source>
        <translation>Defer to a later session</translation>
    </message>
    <message>
        <source>Record a signature</source>
        <translation>Record a signature</translation>
    </message>
    <message>
        <source>Annul a signature</source>
        <translation>Annul a signature</translation>
    </message>
    <message>
        <source>Bring into force</source>
        <translation>Bring into force</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Terminate</translation>
    </message>
    <message>
        <source>Cancel the agreement</source>
        <translation>Cancel the agreement</translation>
    </message>
    <message>
        <source>Request an instalment</source>
        <translation>Request an instalment</translation>
    </message>
    <message>
        <source>Release an instalment</source>
        <translation>Release an instalment</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Record a payment</translation>
    </message>
    <message>
        <source>Refuse an instalment</source>
        <translation>Refuse an instalment</translation>
    </message>
    <message>
        <source>Annul a release</source>
        <translation>Annul a release</translation>
    </message>
    <message>
        <source>Annul a payment</source>
        <translation>Annul a payment</translation>
    </message>
    <message>
        <source>Open the worksite</source>
        <translation>Open the worksite</translation>
    </message>
    <message>
        <source>Suspend the worksite</source>
        <translation>Suspend the worksite</translation>
    </message>
    <message>
        <source>Resume the worksite</source>
        <translation>Resume the worksite</translation>
    </message>
    <message>
        <source>Finish the worksite</source>
        <translation>Finish the worksite</translation>
    </message>
    <message>
        <source>Close the worksite</source>
        <translation>Close the worksite</translation>
    </message>
    <message>
        <source>Cancel the worksite</source>
        <translation>Cancel the worksite</translation>
    </message>
    <message>
        <source>Suspend the partner</source>
        <translation>Suspend the partner</translation>
    </message>
    <message>
        <source>Debar the partner</source>
        <translation>Debar the partner</translation>
    </message>
    <message>
        <source>Reinstate the partner</source>
        <translation>Reinstate the partner</translation>
    </message>
    <message>
        <source>Withdraw the slot</source>
        <translation>Withdraw the slot</translation>
    </message>
    <message>
        <source>Reinstate the slot</source>
        <translation>Reinstate the slot</translation>
    </message>
    <message>
        <source>Creation</source>
        <translation>Creation</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>Return from the bin</source>
        <translation>Return from the bin</translation>
    </message>
    <message>
        <source>Addition of slots</source>
        <translation>Addition of slots</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Setting up of the file</source>
        <translation>Setting up of the file</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Withdraw the paper</source>
        <translation>Withdraw the paper</translation>
    </message>
    <message>
        <source>Issue of a paper</source>
        <translation>Issue of a paper</translation>
    </message>
    <message>
        <source>Setting of a password</source>
        <translation>Setting of a password</translation>
    </message>
    <message>
        <source>Login switched on</source>
        <translation>Login switched on</translation>
    </message>
    <message>
        <source>Login switched off</source>
        <translation>Login switched off</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>It was no mistake</source>
        <translation>It was no mistake</translation>
    </message>
    <message>
        <source>Voiding of a signed agreement</source>
        <translation>Voiding of a signed agreement</translation>
    </message>
    <message>
        <source>Merge of two partners</source>
        <translation>Merge of two partners</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>Merge taken back</translation>
    </message>
    <message>
        <source>Partners told apart</source>
        <translation>Partners told apart</translation>
    </message>
    <message>
        <source>Possible duplicate looked at again</source>
        <translation>Possible duplicate looked at again</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Open the call</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>Close the call</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>Cancel the call</translation>
    </message>
    <message>
        <source>Find the file complete</source>
        <translation>Find the file complete</translation>
    </message>
    <message>
        <source>Ask for missing documents</source>
        <translation>Ask for missing documents</translation>
    </message>
    <message>
        <source>Admit the file</source>
        <translation>Admit the file</translation>
    </message>
    <message>
        <source>Find the file inadmissible</source>
        <translation>Find the file inadmissible</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Record the withdrawal</translation>
    </message>
    <message>
        <source>Put under review</source>
        <translation>Put under review</translation>
    </message>
    <message>
        <source>Take from the reserve list</source>
        <translation>Take from the reserve list</translation>
    </message>
    <message>
        <source>Record that the partner renounces</source>
        <translation>Record that the partner renounces</translation>
    </message>
    <message>
        <source>Submit the review</source>
        <translation>Submit the review</translation>
    </message>
    <message>
        <source>Reopen the review</source>
        <translation>Reopen the review</translation>
    </message>
    <message>
        <source>Withdraw the review</source>
        <translation>Withdraw the review</translation>
    </message>
    <message>
        <source>Set the run aside</source>
        <translation>Set the run aside</translation>
    </message>
    <message>
        <source>Uphold the complaint</source>
        <translation>Uphold the complaint</translation>
    </message>
    <message>
        <source>Dismiss the complaint</source>
        <translation>Dismiss the complaint</translation>
    </message>
    <message>
        <source>Record that it is withdrawn</source>
        <translation>Record that it is withdrawn</translation>
    </message>
    <message>
        <source>Files taken over</source>
        <translation>Files taken over</translation>
    </message>
    <message>
        <source>Assignment of files to reviewers</source>
        <translation>Assignment of files to reviewers</translation>
    </message>
    <message>
        <source>Declaration of interest</source>
        <translation>Declaration of interest</translation>
    </message>
    <message>
        <source>Selection run</source>
        <translation>Selection run</translation>
    </message>
    <message>
        <source>Decision of the selection</source>
        <translation>Decision of the selection</translation>
    </message>
    <message>
        <source>Worksites and agreements from proposals</source>
        <translation>Worksites and agreements from proposals</translation>
    </message>
    <message>
        <source>Marks of a score sheet</source>
        <translation>Marks of a score sheet</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Open the session</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Close the session</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Cancel the session</translation>
    </message>
    <message>
        <source>Open the sitting</source>
        <translation>Open the sitting</translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation>Close the sitting</translation>
    </message>
    <message>
        <source>Adjourn for lack of quorum</source>
        <translation>Adjourn for lack of quorum</translation>
    </message>
    <message>
        <source>Record the governor&apos;s opposition</source>
        <translation>Record the governor&apos;s opposition</translation>
    </message>
    <message>
        <source>Record that it is under way</source>
        <translation>Record that it is under way</translation>
    </message>
    <message>
        <source>Record that it is done</source>
        <translation>Record that it is done</translation>
    </message>
    <message>
        <source>Drop the recommendation</source>
        <translation>Drop the recommendation</translation>
    </message>
    <message>
        <source>Convocation of the members</source>
        <translation>Convocation of the members</translation>
    </message>
    <message>
        <source>New order of the agenda</source>
        <translation>New order of the agenda</translation>
    </message>
    <message>
        <source>Overdue recommendations put on the agenda</source>
        <translation>Overdue recommendations put on the agenda</translation>
    </message>
    <message>
        <source>Agreement detached from a block</source>
        <translation>Agreement detached from a block</translation>
    </message>
    <message>
        <source>Point deferred or withdrawn</source>
        <translation>Point deferred or withdrawn</translation>
    </message>
    <message>
        <source>Closing of a ballot</source>
        <translation>Closing of a ballot</translation>
    </message>
    <message>
        <source>Annulment of a ballot</source>
        <translation>Annulment of a ballot</translation>
    </message>
    <message>
        <source>Transcription into the register</source>
        <translation>Transcription into the register</translation>
    </message>
    <message>
        <source>Follow-up of a deliberation</source>
        <translation>Follow-up of a deliberation</translation>
    </message>
</context>
<context>
    <name>Voiding</name>
    <message>
        <source>Entered by mistake</source>
        <translation>Entered by mistake</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>The document could not be put together.</source>
        <translation>The document could not be put together.</translation>
    </message>
</context>
<context>
    <name>sijill::AccountsPage</name>
    <message>
        <source>People sign in with a password.</source>
        <translation>People sign in with a password.</translation>
    </message>
    <message>
        <source>Nobody signs in: the office&apos;s only account acts, and roles are not asked about.</source>
        <translation>Nobody signs in: the office&apos;s only account acts, and roles are not asked about.</translation>
    </message>
    <message>
        <source>Roles keep work in order; whoever can copy the file can still read it.</source>
        <translation>Roles keep work in order; whoever can copy the file can still read it.</translation>
    </message>
    <message>
        <source>Roles keep work in order. They do not encrypt the file: whoever can copy it can read it with another program. Use the computer&apos;s own accounts and an encrypted disk too.</source>
        <translation>Roles keep work in order. They do not encrypt the file: whoever can copy it can read it with another program. Use the computer&apos;s own accounts and an encrypted disk too.</translation>
    </message>
    <message>
        <source>Switch login off</source>
        <translation>Switch login off</translation>
    </message>
    <message>
        <source>Switch login on…</source>
        <translation>Switch login on…</translation>
    </message>
</context>
<context>
    <name>sijill::AgendaList</name>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>Read aloud: the number of a point, its title, what became of it.</extracomment>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>sijill::AgendaPoint</name>
    <message>
        <source>Search in the block</source>
        <translation>Search in the block</translation>
    </message>
    <message>
        <source>Open the point in the register</source>
        <translation>Open the point in the register</translation>
    </message>
    <message>
        <source>Agreements of the point</source>
        <translation>Agreements of the point</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>P.-months</source>
        <extracomment>person-months, short</extracomment>
        <translation>P.-months</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>No point is on the agenda yet.</source>
        <translation>No point is on the agenda yet.</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>Point %1, presented by %2</source>
        <translation>Point %1, presented by %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who spoke in the debate, and what was said.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n from the block</source>
        <translation>
            <numerusform>Detach %n from the block</numerusform>
            <numerusform>Detach %n from the block</numerusform>
        </translation>
    </message>
    <message>
        <source>Detach what is selected</source>
        <translation>Detach what is selected</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) follow the block as points of their own.</source>
        <translation>
            <numerusform>%n agreement follows the block as a point of its own.</numerusform>
            <numerusform>%n agreements follow the block as points of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::AllocationView</name>
    <message>
        <source>Not all floors can be met; as far as they can, no allocation is better.</source>
        <translation>Not all floors can be met; as far as they can, no allocation is better.</translation>
    </message>
    <message>
        <source>Proven: no allocation is better.</source>
        <translation>Proven: no allocation is better.</translation>
    </message>
    <message>
        <source>The best found in the time given; the best possible is at most %1 better.</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>The best found in the time given; the best possible is at most %1 better.</translation>
    </message>
    <message>
        <source>No allocation keeps these constraints.</source>
        <translation>No allocation keeps these constraints.</translation>
    </message>
    <message>
        <source>No allocation was found in the time given.</source>
        <translation>No allocation was found in the time given.</translation>
    </message>
    <message>
        <source>Price of the constraints</source>
        <translation>Price of the constraints</translation>
    </message>
    <message numerus="yes">
        <source>%n constraint(s) cost nothing.</source>
        <translation>
            <numerusform>%n constraint costs nothing.</numerusform>
            <numerusform>%n constraints cost nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be met at all:</source>
        <translation>Cannot be met at all:</translation>
    </message>
    <message>
        <source>These cannot hold together:</source>
        <translation>These cannot hold together:</translation>
    </message>
    <message>
        <source>Compute the fairest allocation to see what each constraint costs.</source>
        <translation>Compute the fairest allocation to see what each constraint costs.</translation>
    </message>
</context>
<context>
    <name>sijill::AttachmentTab</name>
    <message>
        <source>Drag files here: scans, photos, PDF; 20 MB each at most.</source>
        <translation>Drag files here: scans, photos, PDF; 20 MB each at most.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <extracomment>%1 is the name of an attached file.</extracomment>
        <translation>Save a copy of %1</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>Move %1 to the bin</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>sijill::BackupPage</name>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Restore to…</source>
        <translation>Restore to…</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>No backup yet.</translation>
    </message>
    <message>
        <source>Kept in %1: the 3 latest, one for each of 7 days and of 4 weeks. Keep one on another medium too.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Kept in %1: the 3 latest, one for each of 7 days and of 4 weeks. Keep one on another medium too.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Backed up and verified: %1</translation>
    </message>
    <message>
        <source>This backup is sound.</source>
        <translation>This backup is sound.</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Restore to</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>Sijill file (*.sijill)</translation>
    </message>
    <message>
        <source>Restored as %1</source>
        <translation>Restored as %1</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Restore drill</translation>
    </message>
    <message>
        <source>Brings the chosen backup back beside the others, opens and checks it, then removes it again.</source>
        <translation>Brings the chosen backup back beside the others, opens and checks it, then removes it again.</translation>
    </message>
    <message>
        <source>No restore drill yet: whether these backups can be brought back was never tried out.</source>
        <translation>No restore drill yet: whether these backups can be brought back was never tried out.</translation>
    </message>
    <message numerus="yes">
        <source>Restore drill of %1: the backup of %2 was brought back in %3 s with %n record(s), all as it was.</source>
        <extracomment>%1 and %2 are days with their hours, %3 a time in seconds.</extracomment>
        <translation>
            <numerusform>Restore drill of %1: the backup of %2 was brought back in %3 s with %n record, all as it was.</numerusform>
            <numerusform>Restore drill of %1: the backup of %2 was brought back in %3 s with %n records, all as it was.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Verifying the backup</source>
        <translation>Verifying the backup</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Bringing the backup back</translation>
    </message>
    <message>
        <source>This backup can be brought back.</source>
        <translation>This backup can be brought back.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restoring</translation>
    </message>
</context>
<context>
    <name>sijill::BinPage</name>
    <message>
        <source>Deleted records stay here, whole, until they are brought back.</source>
        <translation>Deleted records stay here, whole, until they are brought back.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>The bin is empty.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Deleted on</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 is back.</translation>
    </message>
</context>
<context>
    <name>sijill::BoundaryDialog</name>
    <message>
        <source>Import boundaries</source>
        <translation>Import boundaries</translation>
    </message>
    <message>
        <source>Units left out</source>
        <translation>Units left out</translation>
    </message>
    <message>
        <source>Property that holds the code or the name</source>
        <translation>Property that holds the code or the name</translation>
    </message>
    <message>
        <source>Printed under every map</source>
        <translation>Printed under every map</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Territories are found by</source>
        <translation>Territories are found by</translation>
    </message>
    <message>
        <source>Code or name, whichever fits</source>
        <translation>Code or name, whichever fits</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One property of a file: %1 its name, %2 the value of the first unit.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Every unit of the file fits a territory: %n in all.</source>
        <translation>
            <numerusform>The unit of the file fits a territory.</numerusform>
            <numerusform>Every unit of the file fits a territory: %n in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the file fit a territory; those below are left out.</source>
        <translation>
            <numerusform>%n unit of the file fits a territory; those below are left out.</numerusform>
            <numerusform>%n units of the file fit a territory; those below are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are in “%1”.</source>
        <extracomment>%1 is a property of the file (&quot;code&quot;).</extracomment>
        <translation>The codes are in “%1”.</translation>
    </message>
    <message>
        <source>%1 corners are thinned to %2; no edge moves by more than %3 m.</source>
        <extracomment>%1 and %2 are numbers of corners, %3 a number of metres.</extracomment>
        <translation>%1 corners are thinned to %2; no edge moves by more than %3 m.</translation>
    </message>
    <message numerus="yes">
        <source>%n boundary(ies) imported before are replaced.</source>
        <translation>
            <numerusform>%n boundary imported before is replaced.</numerusform>
            <numerusform>%n boundaries imported before are replaced.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>A unit of the file that is left out: %1 its place in the file, %2 its name, %3 why.</extracomment>
        <translation>%1. %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Boundaries of %n territory(ies) were imported.</source>
        <translation>
            <numerusform>Boundaries of %n territory were imported.</numerusform>
            <numerusform>Boundaries of %n territories were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the file were left out.</source>
        <translation>
            <numerusform>%n unit of the file was left out.</numerusform>
            <numerusform>%n units of the file were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Boundaries (*.geojson *.json)</source>
        <translation>Boundaries (*.geojson *.json)</translation>
    </message>
</context>
<context>
    <name>sijill::ChartView</name>
    <message>
        <source>not known yet</source>
        <extracomment>A value of a chart that is not known yet.</extracomment>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <extracomment>One part of a bar: %1 category, %2 part, %3 value, %4 unit.</extracomment>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 %3, target %4</source>
        <extracomment>One bar: %1 category, %2 value, %3 unit, %4 target.</extracomment>
        <translation>%1: %2 %3, target %4</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>One bar: %1 category, %2 value, %3 unit.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>sijill::ChoiceFilter</name>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>In the box over a column: nothing is filtered out.</extracomment>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>sijill::ColumnMatcher</name>
    <message>
        <source>leave out</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <extracomment>%1 is a column heading of a foreign file.</extracomment>
        <translation>What the column %1 is</translation>
    </message>
</context>
<context>
    <name>sijill::ColumnMenu</name>
    <message>
        <source>Fit the columns to the window</source>
        <translation>Fit the columns to the window</translation>
    </message>
</context>
<context>
    <name>sijill::ConstraintsEditor</name>
    <message>
        <source>Constraints of the fairest allocation</source>
        <translation>Constraints of the fairest allocation</translation>
    </message>
    <message>
        <source>Floors, ceilings and what is settled</source>
        <translation>Floors, ceilings and what is settled</translation>
    </message>
    <message>
        <source>Score per job</source>
        <translation>Score per job</translation>
    </message>
    <message>
        <source>A proposal counts its score for each of its jobs.</source>
        <translation>A proposal counts its score for each of its jobs.</translation>
    </message>
    <message>
        <source>Score per proposal</source>
        <translation>Score per proposal</translation>
    </message>
    <message>
        <source>A proposal counts its score once, whatever its size.</source>
        <translation>A proposal counts its score once, whatever its size.</translation>
    </message>
    <message>
        <source>What a score counts for</source>
        <translation>What a score counts for</translation>
    </message>
    <message>
        <source>Whose proposals count</source>
        <translation>Whose proposals count</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>Floor or ceiling</source>
        <translation>Floor or ceiling</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Back to the ranking</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Constraint</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Type an amount.</translation>
    </message>
</context>
<context>
    <name>sijill::ContractView</name>
    <message>
        <source>Back to the ranking</source>
        <translation>Back to the ranking</translation>
    </message>
    <message>
        <source>Worksites and agreements of the selected files</source>
        <translation>Worksites and agreements of the selected files</translation>
    </message>
    <message numerus="yes">
        <source>%n worksite(s) made with their agreements.</source>
        <translation>
            <numerusform>%n worksite made with its agreement.</numerusform>
            <numerusform>%n worksites made with their agreements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation>Worksite</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>next number</translation>
    </message>
    <message numerus="yes">
        <source>Make %n worksite(s) and agreement(s)</source>
        <translation>
            <numerusform>Make %n worksite and agreement</numerusform>
            <numerusform>Make %n worksites and agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>Made. Double-click a number to open the worksite or the agreement; one Undo takes all of it back.</source>
        <translation>Made. Double-click a number to open the worksite or the agreement; one Undo takes all of it back.</translation>
    </message>
    <message>
        <source>No selected file of this call waits for its worksite.</source>
        <translation>No selected file of this call waits for its worksite.</translation>
    </message>
    <message>
        <source>Each file becomes a worksite with its jobs and a draft agreement. Choose rows to make some of them only.</source>
        <translation>Each file becomes a worksite with its jobs and a draft agreement. Choose rows to make some of them only.</translation>
    </message>
</context>
<context>
    <name>sijill::DateField</name>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Open the calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>sijill::EffectTile</name>
    <message>
        <source>%1: %2 %3. %4</source>
        <extracomment>Read aloud for an effect of a selection: title, value, &quot;of&quot; what, difference.</extracomment>
        <translation>%1: %2 %3. %4</translation>
    </message>
</context>
<context>
    <name>sijill::EffectsCard</name>
    <message>
        <source>Effects</source>
        <translation>Effects</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>no comparison</translation>
    </message>
    <message>
        <source>the simple line</source>
        <translation>the simple line</translation>
    </message>
</context>
<context>
    <name>sijill::EntryCard</name>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation>Only this record</translation>
    </message>
    <message>
        <source>States of the record</source>
        <translation>States of the record</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3</source>
        <translation>Entry %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Motive: %1</source>
        <translation>Motive: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 records</source>
        <extracomment>%1 is how many records the list below holds, %2 how many the entry changed.</extracomment>
        <translation>The first %1 of %2 records</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>After entry %1 · %2 · %3</source>
        <extracomment>A state of a record: %1 number of the entry, %2 day and hour, %3 the verb.</extracomment>
        <translation>After entry %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>After this entry</source>
        <translation>After this entry</translation>
    </message>
    <message>
        <source>What this entry held was erased by law; the chain still holds.</source>
        <translation>What this entry held was erased by law; the chain still holds.</translation>
    </message>
    <message>
        <source>The record was in the bin after this entry.</source>
        <translation>The record was in the bin after this entry.</translation>
    </message>
    <message>
        <source>No field differs.</source>
        <translation>No field differs.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
</context>
<context>
    <name>sijill::FigurePicture</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tiles</translation>
    </message>
    <message>
        <source>Schematic: one tile a commune, placed like the map.</source>
        <translation>Schematic: one tile a commune, placed like the map.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>A true map on imported boundaries</source>
        <translation>A true map on imported boundaries</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Kind of picture</translation>
    </message>
    <message>
        <source>Figure of the chart</source>
        <translation>Figure of the chart</translation>
    </message>
    <message>
        <source>Measure of the map</source>
        <translation>Measure of the map</translation>
    </message>
    <message>
        <source>Classes of the map</source>
        <translation>Classes of the map</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Worksites</translation>
    </message>
    <message>
        <source>Shows the worksites that have coordinates</source>
        <translation>Shows the worksites that have coordinates</translation>
    </message>
    <message>
        <source>A true map needs the boundaries of the communes. Import them once from a GeoJSON file; until then the tiles show the same figures.</source>
        <translation>A true map needs the boundaries of the communes. Import them once from a GeoJSON file; until then the tiles show the same figures.</translation>
    </message>
    <message>
        <source>Import boundaries…</source>
        <translation>Import boundaries…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Pictures (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Pictures (*.png *.svg)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>The picture could not be written to %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Shape of the chart</source>
        <translation>Shape of the chart</translation>
    </message>
    <message>
        <source>With what is to come</source>
        <translation>With what is to come</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Added up</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Bars</translation>
    </message>
</context>
<context>
    <name>sijill::FiguresModel</name>
    <message>
        <source>The whole</source>
        <translation>The whole</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>sijill::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Breakdown</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Save the chart as a picture</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a figure, %2 the sentence that defines it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>Title of a printed table: %1 what it shows, %2 first day, %3 last day.</extracomment>
        <translation>%1, from %2 to %3</translation>
    </message>
</context>
<context>
    <name>sijill::FilePreview</name>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Close the preview</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Save a copy and open it with its own program.</source>
        <translation>This PDF asks for a password. Save a copy and open it with its own program.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy and open it with its own program.</source>
        <translation>This file cannot be shown here. Save a copy and open it with its own program.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A page of a file: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>sijill::FileView</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>The computation decides.</source>
        <translation>The computation decides.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>The committee has settled it: selected.</source>
        <translation>The committee has settled it: selected.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>The committee has settled it: not selected.</source>
        <translation>The committee has settled it: not selected.</translation>
    </message>
    <message>
        <source>What the committee has settled</source>
        <translation>What the committee has settled</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Open the worksite</source>
        <translation>Open the worksite</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Choose a file in the list.</translation>
    </message>
    <message>
        <source>Rank %1: %2</source>
        <translation>Rank %1: %2</translation>
    </message>
    <message>
        <source>You have declared an interest: its score is shown to you after the decision.</source>
        <translation>You have declared an interest: its score is shown to you after the decision.</translation>
    </message>
    <message>
        <source>You see its score once you have submitted your own marks.</source>
        <translation>You see its score once you have submitted your own marks.</translation>
    </message>
</context>
<context>
    <name>sijill::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud for a filter: %1 is its word, %2 how many records it leaves.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sijill::FindingsView</name>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>Of records that a rule blocks: the figures do not count them.</extracomment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted with a warning</source>
        <extracomment>Of records that the figures count although something about them is doubtful.</extracomment>
        <translation>
            <numerusform>%n counted with a warning</numerusform>
            <numerusform>%n counted with a warning</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Back to the figures</translation>
    </message>
    <message>
        <source>What the figures leave out or doubt</source>
        <translation>What the figures leave out or doubt</translation>
    </message>
    <message>
        <source>A record that a rule blocks is not counted until it is mended; one that is only warned of is counted.</source>
        <translation>A record that a rule blocks is not counted until it is mended; one that is only warned of is counted.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>In the figures</source>
        <translation>In the figures</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
</context>
<context>
    <name>sijill::FreezePanel</name>
    <message>
        <source>Freeze…</source>
        <translation>Freeze…</translation>
    </message>
    <message>
        <source>Issue the paper under a code and keep it to the byte</source>
        <translation>Issue the paper under a code and keep it to the byte</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>Issue the paper</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Open among the issued papers</source>
        <translation>Open among the issued papers</translation>
    </message>
    <message>
        <source>Issued under %1. Print or write it now, or later from the issued papers.</source>
        <extracomment>%1 is the code of the paper.</extracomment>
        <translation>Issued under %1. Print or write it now, or later from the issued papers.</translation>
    </message>
    <message>
        <source>%1, issued on %2, says exactly the same. Another code for it? It is kept to the byte and can only be withdrawn.</source>
        <extracomment>%1 is the code of another paper, %2 a day.</extracomment>
        <translation>%1, issued on %2, says exactly the same. Another code for it? It is kept to the byte and can only be withdrawn.</translation>
    </message>
    <message>
        <source>This issues a numbered paper, with dotted lines to be filled in by hand. It is kept to the byte and can only be withdrawn.</source>
        <translation>This issues a numbered paper, with dotted lines to be filled in by hand. It is kept to the byte and can only be withdrawn.</translation>
    </message>
    <message>
        <source>This issues a numbered paper. It is kept to the byte and can only be withdrawn.</source>
        <translation>This issues a numbered paper. It is kept to the byte and can only be withdrawn.</translation>
    </message>
</context>
<context>
    <name>sijill::HelpWindow</name>
    <message>
        <source>Help — Sijill</source>
        <extracomment>Title of the window with the help.</extracomment>
        <translation>Help — Sijill</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the help: %1 is a chapter, %2 a section of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found: try fewer words.</source>
        <translation>Nothing found: try fewer words.</translation>
    </message>
</context>
<context>
    <name>sijill::HistoryTab</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>One changed field: %1 its name, %2 what stood there, %3 what stands there now.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A line of the journal: %1 day and hour, %2 who, %3 the verb.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Motive: %1</source>
        <translation>Motive: %1</translation>
    </message>
    <message>
        <source>%1 %2: added</source>
        <extracomment>A row that was added: %1 kind of row, %2 its first words.</extracomment>
        <translation>%1 %2: added</translation>
    </message>
    <message>
        <source>%1 %2: taken out</source>
        <translation>%1 %2: taken out</translation>
    </message>
</context>
<context>
    <name>sijill::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a weekday, %2 a date in words.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed %1, quota %2</source>
        <extracomment>Three dated figures of one edition that differ and stay apart.</extracomment>
        <translation>Proposed %1, quota %2</translation>
    </message>
    <message>
        <source>million %1</source>
        <translation>million %1</translation>
    </message>
    <message>
        <source>of %1 million</source>
        <translation>of %1 million</translation>
    </message>
    <message>
        <source>%1 of what is committed</source>
        <translation>%1 of what is committed</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Last changes</translation>
    </message>
    <message>
        <source>Jobs planned by sector</source>
        <translation>Jobs planned by sector</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Jobs planned by commune</source>
        <translation>Jobs planned by commune</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Worksites by state</source>
        <translation>Worksites by state</translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation>%1 of the target</translation>
    </message>
    <message>
        <source>Released: %1 million</source>
        <translation>Released: %1 million</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>Second line of a change: %1 kind of record, %2 its number, %3 who.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>some have no worksite yet</source>
        <translation>some have no worksite yet</translation>
    </message>
    <message>
        <source>all covered</source>
        <translation>all covered</translation>
    </message>
    <message>
        <source>Jobs opened by month</source>
        <translation>Jobs opened by month</translation>
    </message>
</context>
<context>
    <name>sijill::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Refused (line)</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
</context>
<context>
    <name>sijill::ImportPage</name>
    <message>
        <source>What the columns of the file are</source>
        <translation>What the columns of the file are</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Export the refused lines</source>
        <translation>Export the refused lines</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <extracomment>%1 is a kind of record in the plural: &quot;Partners&quot;.</extracomment>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>pasted lines</source>
        <translation>pasted lines</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (*.csv *.txt)</source>
        <translation>CSV in UTF-8 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Refused lines</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>%1 new, %2 changed, %3 unchanged, %4 refused</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported; one Undo takes all of them back.</source>
        <translation>
            <numerusform>%n record imported; one Undo takes it back.</numerusform>
            <numerusform>%n records imported; one Undo takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::JournalFilter</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>From this day</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>To this day</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Number or name of the record</source>
        <translation>Number or name of the record</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>A filter that is on: %1 is a record.</extracomment>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Every verb</source>
        <translation>Every verb</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Every kind</translation>
    </message>
</context>
<context>
    <name>sijill::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Verify the journal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The journal is broken at entry %1: it was changed with another program. Compare with a backup.</source>
        <translation>The journal is broken at entry %1: it was changed with another program. Compare with a backup.</translation>
    </message>
    <message>
        <source>The journal holds: every entry fits the one before it.</source>
        <translation>The journal holds: every entry fits the one before it.</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Verifying the journal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>sijill::KpiCard</name>
    <message>
        <source>%1: %2 %3. %4</source>
        <extracomment>Read aloud for a key figure: title, value, target, remark.</extracomment>
        <translation>%1: %2 %3. %4</translation>
    </message>
</context>
<context>
    <name>sijill::LineFilter</name>
    <message>
        <source>Filter %1</source>
        <extracomment>Read aloud for the box over a column: %1 is the column.</extracomment>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>from..to</source>
        <translation>from..to</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>One value, a range (10..20) or a limit (&gt;10, &lt;20)</source>
        <translation>One value, a range (10..20) or a limit (&gt;10, &lt;20)</translation>
    </message>
</context>
<context>
    <name>sijill::LocalizedField</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 is a field, %2 a language.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sijill::LoginPage</name>
    <message>
        <source>The keyboard writes Arabic letters.</source>
        <translation>The keyboard writes Arabic letters.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps lock is on.</translation>
    </message>
    <message>
        <source>Locked for %1. What was being typed is kept.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Locked for %1. What was being typed is kept.</translation>
    </message>
    <message>
        <source>Say who you are: the journal keeps who did what.</source>
        <translation>Say who you are: the journal keeps who did what.</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>Name or login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Close the file</translation>
    </message>
    <message>
        <source>Signing in keeps apart who did what. It does not encrypt the file: whoever can copy the file can read it. Lock the computer too.</source>
        <translation>Signing in keeps apart who did what. It does not encrypt the file: whoever can copy the file can read it. Lock the computer too.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
</context>
<context>
    <name>sijill::MainWindow</name>
    <message>
        <source>Copy to</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>Sijill file (*.sijill)</translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>Copied and verified: %1</translation>
    </message>
    <message>
        <source>Demonstration — %1</source>
        <extracomment>%1 is a date in words. The file lives on its own day.</extracomment>
        <translation>Demonstration — %1</translation>
    </message>
    <message>
        <source>Sijill</source>
        <extracomment>Title of the window: %1 is the office&apos;s name.</extracomment>
        <translation>Sijill</translation>
    </message>
    <message>
        <source>%1 — Sijill</source>
        <translation>%1 — Sijill</translation>
    </message>
    <message>
        <source>Nobody signs in to this file: see Accounts in the settings.</source>
        <translation>Nobody signs in to this file: see Accounts in the settings.</translation>
    </message>
    <message>
        <source>The new password is set.</source>
        <translation>The new password is set.</translation>
    </message>
</context>
<context>
    <name>sijill::MapView</name>
    <message numerus="yes">
        <source>Map of %n territories</source>
        <extracomment>Read aloud for a map: %n is the number of territories on it.</extracomment>
        <translation>
            <numerusform>Map of %n territory</numerusform>
            <numerusform>Map of %n territories</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One territory of a map: %1 its name, %2 its number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message numerus="yes">
        <source>%n worksite(s)</source>
        <extracomment>Tip of a symbol on the map.</extracomment>
        <translation>
            <numerusform>%n worksite</numerusform>
            <numerusform>%n worksites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::Navigation</name>
    <message>
        <source>Fold the menu</source>
        <translation>Fold the menu</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Open the menu</translation>
    </message>
</context>
<context>
    <name>sijill::NewOfficeForm</name>
    <message>
        <source>A new office file</source>
        <translation>A new office file</translation>
    </message>
    <message>
        <source>Four questions, then it is ready: regions, provinces, sectors, trades and the dated rules of Awrach come with it.</source>
        <translation>Four questions, then it is ready: regions, provinces, sectors, trades and the dated rules of Awrach come with it.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>Give the office a name.</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Create the file</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>Sijill file (*.sijill)</translation>
    </message>
    <message>
        <source>Create the file…</source>
        <translation>Create the file…</translation>
    </message>
</context>
<context>
    <name>sijill::OfficeSwitch</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What the button reads aloud: %1 the office, %2 the edition.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sijill::PacketStrip</name>
    <message>
        <source>Binding the session file…</source>
        <translation>Binding the session file…</translation>
    </message>
    <message>
        <source>%1, one PDF</source>
        <extracomment>%1 is a language.</extracomment>
        <translation>%1, one PDF</translation>
    </message>
    <message>
        <source>%1, separate ODT files</source>
        <translation>%1, separate ODT files</translation>
    </message>
    <message>
        <source>Make the session file</source>
        <translation>Make the session file</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the ODT files</source>
        <translation>Folder for the ODT files</translation>
    </message>
    <message>
        <source>Making the session file…</source>
        <translation>Making the session file…</translation>
    </message>
    <message numerus="yes">
        <source>The session file is made: %n paper(s) on %1 pages.</source>
        <translation>
            <numerusform>The session file is made: %n paper on %1 pages.</numerusform>
            <numerusform>The session file is made: %n papers on %1 pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out: %2</source>
        <extracomment>%1 is a sentence, %2 the reasons why papers are not in the file.</extracomment>
        <translation>%1 Left out: %2</translation>
    </message>
</context>
<context>
    <name>sijill::PaperChangesModel</name>
    <message>
        <source>The wording of the paper changed</source>
        <translation>The wording of the paper changed</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>On the paper</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Because of</translation>
    </message>
</context>
<context>
    <name>sijill::PaperChangesView</name>
    <message numerus="yes">
        <source>Nothing: made today of the same days, the paper would say the same. %n record(s) changed since, none of them shows in it.</source>
        <translation>
            <numerusform>Nothing: made today of the same days, the paper would say the same. %n record changed since and does not show in it.</numerusform>
            <numerusform>Nothing: made today of the same days, the paper would say the same. %n records changed since, none of them shows in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of this paper would say something else today. Each is listed with the records that make the difference.</source>
        <extracomment>Of an issued paper: cells, lines and bars that would be printed otherwise.</extracomment>
        <translation>
            <numerusform>%n place of this paper would say something else today. It is listed with the records that make the difference.</numerusform>
            <numerusform>%n places of this paper would say something else today. Each is listed with the records that make the difference.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>%1 is the code of an issued paper.</extracomment>
        <translation>What changed since %1</translation>
    </message>
    <message>
        <source>Back to the papers</source>
        <translation>Back to the papers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>On the paper: %1</source>
        <extracomment>%1 is what an issued paper says in one place.</extracomment>
        <translation>On the paper: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>%1 is what it would say today.</extracomment>
        <translation>Today: %1</translation>
    </message>
    <message>
        <source>Because of these records together:</source>
        <translation>Because of these records together:</translation>
    </message>
    <message>
        <source>Because of:</source>
        <translation>Because of:</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A line of the journal: %1 day and hour, %2 who, %3 the verb.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Stopped: it is not known what changed.</source>
        <translation>Stopped: it is not known what changed.</translation>
    </message>
    <message>
        <source>Looking for the records behind each change</source>
        <translation>Looking for the records behind each change</translation>
    </message>
</context>
<context>
    <name>sijill::PaperDesk</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Session report</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Write its texts…</source>
        <translation>Write its texts…</translation>
    </message>
    <message>
        <source>Write as PDF</source>
        <translation>Write as PDF</translation>
    </message>
    <message>
        <source>Write as text (ODT)</source>
        <translation>Write as text (ODT)</translation>
    </message>
    <message>
        <source>Write as spreadsheet (XLSX)</source>
        <translation>Write as spreadsheet (XLSX)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Printed as a dotted line: %1</source>
        <extracomment>%1 is a list of things that the paper shows as a dotted line.</extracomment>
        <translation>Printed as a dotted line: %1</translation>
    </message>
    <message>
        <source>Write the paper</source>
        <translation>Write the paper</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.odt)</source>
        <translation>Text (*.odt)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>sijill::PaperPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Preview of the paper</translation>
    </message>
</context>
<context>
    <name>sijill::PaperVerifier</name>
    <message>
        <source>Verify a paper</source>
        <translation>Verify a paper</translation>
    </message>
    <message>
        <source>Code at its foot, or what its QR code says</source>
        <translation>Code at its foot, or what its QR code says</translation>
    </message>
    <message>
        <source>Code of the paper</source>
        <translation>Code of the paper</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Read the QR code from a photograph or a scan</source>
        <translation>Read the QR code from a photograph or a scan</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>Pictures and PDF (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>No QR code could be read in this file. Photograph the foot of the paper straight, from near and in good light, or type the code that stands beside it.</source>
        <translation>No QR code could be read in this file. Photograph the foot of the paper straight, from near and in good light, or type the code that stands beside it.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
</context>
<context>
    <name>sijill::PartGrid</name>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Remove the row (Ctrl+Del)</source>
        <translation>Remove the row (Ctrl+Del)</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>Move the row up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Move the row up</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>Move the row down (Alt+Down)</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Move the row down</translation>
    </message>
</context>
<context>
    <name>sijill::PartGridModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Head of a column: %1 is a field, %2 the language it is written in.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sijill::PartTable</name>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>What can be done with this line</source>
        <translation>What can be done with this line</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One fact in a tip: %1 the field, %2 what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sijill::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>Password of now</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>At least ten characters, not the login name. A short sentence is easy to remember. Nobody can read it back: if it is forgotten, an administrator sets another one.</source>
        <translation>At least ten characters, not the login name. A short sentence is easy to remember. Nobody can read it back: if it is forgotten, an administrator sets another one.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Set the password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>sijill::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>sijill::RankingModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the number of a receipt, %2 a partner.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the code of a rule, %2 what it says about a file.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Fairest allocation: %n proposal(s)</source>
        <translation>
            <numerusform>Fairest allocation: %n proposal</numerusform>
            <numerusform>Fairest allocation: %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut-off line: %n proposal(s)</source>
        <translation>
            <numerusform>Cut-off line: %n proposal</numerusform>
            <numerusform>Cut-off line: %n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 remain of %2</source>
        <extracomment>%1 of the envelope&apos;s money remains, %2 is all of it.</extracomment>
        <translation>%1 remain of %2</translation>
    </message>
    <message>
        <source>%1 over the envelope of %2</source>
        <translation>%1 over the envelope of %2</translation>
    </message>
    <message>
        <source>%1 of %2 person-months remain</source>
        <extracomment>%1 of the person-months remain, %2 are all of them.</extracomment>
        <translation>%1 of %2 person-months remain</translation>
    </message>
    <message>
        <source>%1 over the %2 person-months of the envelope</source>
        <translation>%1 over the %2 person-months of the envelope</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>To see</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>P.-months</source>
        <translation>P.-months</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Running total</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>sijill::RecordForm</name>
    <message>
        <source>Draft of %1 brought back</source>
        <translation>Draft of %1 brought back</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) prevent saving</source>
        <extracomment>%n fields of a form prevent saving it.</extracomment>
        <translation>
            <numerusform>%n field prevents saving</numerusform>
            <numerusform>%n fields prevent saving</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <extracomment>%1 is an hour.</extracomment>
        <translation>Draft kept %1</translation>
    </message>
    <message>
        <source>Editing %1</source>
        <translation>Editing %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Parts of the form</translation>
    </message>
    <message>
        <source>Others changed this since the draft was typed: %1. The form shows what you typed.</source>
        <extracomment>%1 is a list of fields, joined with &quot;and&quot;.</extracomment>
        <translation>Others changed this since the draft was typed: %1. The form shows what you typed.</translation>
    </message>
    <message>
        <source>Save, then: %1</source>
        <extracomment>%1 is what follows the saving, &quot;Give the receipt (Ctrl+R)&quot;.</extracomment>
        <translation>Save, then: %1</translation>
    </message>
</context>
<context>
    <name>sijill::RecordPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n row(s)</source>
        <extracomment>Under a list: how many rows it has.</extracomment>
        <translation>
            <numerusform>Total: %n row</numerusform>
            <numerusform>Total: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n</source>
        <extracomment>Under a list: how many rows are selected.</extracomment>
        <translation>
            <numerusform>Selected: %n</numerusform>
            <numerusform>Selected: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Fields marked with a star are required</source>
        <translation>Fields marked with a star are required</translation>
    </message>
    <message>
        <source>Enter edits in the pane · Alt+← goes back</source>
        <translation>Enter edits in the pane · Alt+← goes back</translation>
    </message>
    <message>
        <source>%1 is in the bin; Undo brings it back.</source>
        <translation>%1 is in the bin; Undo brings it back.</translation>
    </message>
    <message>
        <source>Save the filter of now…</source>
        <translation>Save the filter of now…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Save the filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>sijill::RecordPages</name>
    <message>
        <source>Registers of this area</source>
        <translation>Registers of this area</translation>
    </message>
</context>
<context>
    <name>sijill::RecordPane</name>
    <message>
        <source>Parts of the record</source>
        <translation>Parts of the record</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Entered by mistake, said on %1 by %2: %3</source>
        <extracomment>%1 is a day, %2 a person, %3 the motive.</extracomment>
        <translation>Entered by mistake, said on %1 by %2: %3</translation>
    </message>
    <message>
        <source>It was no mistake</source>
        <translation>It was no mistake</translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <extracomment>%1 is the number of a record.</extracomment>
        <translation>%1 counts again.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) count again.</source>
        <translation>
            <numerusform>%n record counts again.</numerusform>
            <numerusform>%n records count again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by mistake…</source>
        <translation>Entered by mistake…</translation>
    </message>
</context>
<context>
    <name>sijill::ReferenceField</name>
    <message>
        <source>Number or name</source>
        <translation>Number or name</translation>
    </message>
    <message>
        <source>Leave blank</source>
        <translation>Leave blank</translation>
    </message>
    <message>
        <source>Open the record (F4)</source>
        <translation>Open the record (F4)</translation>
    </message>
</context>
<context>
    <name>sijill::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation>Make a paper</translation>
    </message>
    <message>
        <source>Texts of reports</source>
        <translation>Texts of reports</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Issued papers</translation>
    </message>
</context>
<context>
    <name>sijill::RollCallTab</name>
    <message>
        <source>Initials, then Enter</source>
        <translation>Initials, then Enter</translation>
    </message>
    <message>
        <source>Initials of who is present</source>
        <translation>Initials of who is present</translation>
    </message>
    <message>
        <source>Everybody present</source>
        <translation>Everybody present</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A council member and whether the member is there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Present %1, excused %2, absent %3</source>
        <translation>Present %1, excused %2, absent %3</translation>
    </message>
    <message>
        <source>The quorum is reached: present %1 of %2 members in office, required %3.</source>
        <translation>The quorum is reached: present %1 of %2 members in office, required %3.</translation>
    </message>
    <message>
        <source>The quorum is not reached: present %1 of %2 members in office, required %3.</source>
        <translation>The quorum is not reached: present %1 of %2 members in office, required %3.</translation>
    </message>
    <message>
        <source>Nobody has these initials: %1.</source>
        <translation>Nobody has these initials: %1.</translation>
    </message>
    <message>
        <source>Several members have these initials: click the seat.</source>
        <translation>Several members have these initials: click the seat.</translation>
    </message>
</context>
<context>
    <name>sijill::RoomScreen</name>
    <message>
        <source>Screen of the room</source>
        <translation>Screen of the room</translation>
    </message>
    <message>
        <source>Present %1 of %2, quorum %3</source>
        <translation>Present %1 of %2, quorum %3</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) voted as a block</source>
        <translation>
            <numerusform>%n agreement voted as a block</numerusform>
            <numerusform>%n agreements voted as a block</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 · Against %2 · Abstained %3</source>
        <translation>For %1 · Against %2 · Abstained %3</translation>
    </message>
</context>
<context>
    <name>sijill::RuleBadge</name>
    <message>
        <source>Rule %1</source>
        <translation>Rule %1</translation>
    </message>
</context>
<context>
    <name>sijill::RunComparison</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A kept run: %1 its number, %2 its name.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Back to the ranking</translation>
    </message>
    <message>
        <source>Kept runs side by side</source>
        <translation>Kept runs side by side</translation>
    </message>
    <message>
        <source>Effects of the runs</source>
        <translation>Effects of the runs</translation>
    </message>
    <message>
        <source>Proposals that the runs do not decide alike</source>
        <translation>Proposals that the runs do not decide alike</translation>
    </message>
    <message>
        <source>Run to compare</source>
        <translation>Run to compare</translation>
    </message>
    <message>
        <source>no third run</source>
        <translation>no third run</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A value of a run: %1, and how far it is from the first run: %2.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Keep a second run to compare it.</source>
        <translation>Keep a second run to compare it.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) are decided differently</source>
        <translation>
            <numerusform>%n proposal is decided differently</numerusform>
            <numerusform>%n proposals are decided differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::RunPanel</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message numerus="yes">
        <source>Keep this run of %n selected proposal(s)</source>
        <translation>
            <numerusform>Keep this run of %n selected proposal</numerusform>
            <numerusform>Keep this run of %n selected proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Kept as run %1.</source>
        <translation>Kept as run %1.</translation>
    </message>
    <message>
        <source>Decided as run %1 says; Undo takes the decision back.</source>
        <translation>Decided as run %1 says; Undo takes the decision back.</translation>
    </message>
    <message numerus="yes">
        <source>Decide as run %1 says: %n proposal(s) are selected, the others are told why not</source>
        <translation>
            <numerusform>Decide as run %1 says: %n proposal is selected, the others are told why not</numerusform>
            <numerusform>Decide as run %1 says: %n proposals are selected, the others are told why not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is kept as %1 and decided: %n proposal(s) are selected, the others are told why not</source>
        <translation>
            <numerusform>This run is kept as %1 and decided: %n proposal is selected, the others are told why not</numerusform>
            <numerusform>This run is kept as %1 and decided: %n proposals are selected, the others are told why not</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as run %1 and decided; Undo takes back both.</source>
        <translation>Kept as run %1 and decided; Undo takes back both.</translation>
    </message>
</context>
<context>
    <name>sijill::ScanTray</name>
    <message>
        <source>Folder of the scanner</source>
        <translation>Folder of the scanner</translation>
    </message>
    <message>
        <source>Choose the scanner&apos;s folder…</source>
        <translation>Choose the scanner&apos;s folder…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Other folder…</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder cannot be found: %1</source>
        <translation>The scanner&apos;s folder cannot be found: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) of the scanner</source>
        <translation>
            <numerusform>%n new file of the scanner</numerusform>
            <numerusform>%n new files of the scanner</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Attach %1</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringAssign</name>
    <message>
        <source>Assign files to members</source>
        <translation>Assign files to members</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>Back to the files</translation>
    </message>
    <message>
        <source>All in balance</source>
        <translation>All in balance</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Members for each file</source>
        <translation>Members for each file</translation>
    </message>
    <message>
        <source>Who gets how many</source>
        <translation>Who gets how many</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Files to assign</source>
        <translation>Files to assign</translation>
    </message>
    <message>
        <source>To this member</source>
        <translation>To this member</translation>
    </message>
    <message>
        <source>Assign the chosen files</source>
        <translation>Assign the chosen files</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would have fewer members: too few are free.</source>
        <translation>
            <numerusform>%n file would have fewer members: too few are free.</numerusform>
            <numerusform>%n files would have fewer members: too few are free.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to assign</source>
        <translation>Nothing to assign</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n sheet(s)</source>
        <translation>
            <numerusform>Assign %n sheet</numerusform>
            <numerusform>Assign %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Heads of a preview: files that a member has already, gets now, and may not have.</extracomment>
        <translation>Member</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Has</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Gets</translation>
    </message>
    <message>
        <source>Barred by an interest</source>
        <translation>Barred by an interest</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Choose files of the list first.</source>
        <translation>Choose files of the list first.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) assigned. Undo takes it back.</source>
        <translation>
            <numerusform>%n sheet assigned. Undo takes it back.</numerusform>
            <numerusform>%n sheets assigned. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::ScoringCells</name>
    <message>
        <source>Not applicable</source>
        <extracomment>On a small button of a score sheet; the key is N.</extracomment>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>No mark yet</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>Read aloud: %1 is a mark, %2 the best one.</extracomment>
        <translation>%1, of %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After the field of a mark: %1 is the best mark.</extracomment>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringComparison</name>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>No other file is open yet: a file can be compared once the declaration is given.</source>
        <translation>No other file is open yet: a file can be compared once the declaration is given.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a fact (&quot;Commune&quot;), %2 what it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Starts on</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Jobs asked for</source>
        <translation>Jobs asked for</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Person-months</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>%1 (mean %2)</source>
        <extracomment>A mark in the comparison: %1 the member&apos;s own, %2 the mean of all members.</extracomment>
        <translation>%1 (mean %2)</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <extracomment>Beside a criterion: %1 its name, %2 the best mark.</extracomment>
        <translation>%1 (of %2)</translation>
    </message>
    <message>
        <source>Score of the member</source>
        <translation>Score of the member</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringDeclaration</name>
    <message>
        <source>Change the declaration</source>
        <translation>Change the declaration</translation>
    </message>
    <message>
        <source>First, the declaration</source>
        <translation>First, the declaration</translation>
    </message>
    <message>
        <source>The sheet of %1 is withdrawn, and the file is withheld until the selection is decided.</source>
        <extracomment>%1 is a committee member.</extracomment>
        <translation>The sheet of %1 is withdrawn, and the file is withheld until the selection is decided.</translation>
    </message>
    <message>
        <source>Does %1 have an interest in this file or in its partner: as member, employee, relative, competitor? The file opens once the answer is no.</source>
        <extracomment>%1 is a committee member.</extracomment>
        <translation>Does %1 have an interest in this file or in its partner: as member, employee, relative, competitor? The file opens once the answer is no.</translation>
    </message>
    <message>
        <source>No interest in this file</source>
        <translation>No interest in this file</translation>
    </message>
    <message>
        <source>There is an interest…</source>
        <translation>There is an interest…</translation>
    </message>
    <message>
        <source>Nature of the interest</source>
        <translation>Nature of the interest</translation>
    </message>
    <message>
        <source>Treasurer of the association</source>
        <translation>Treasurer of the association</translation>
    </message>
    <message>
        <source>Declare the interest</source>
        <translation>Declare the interest</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%2 does not mark file %1. Does %2 have an interest in it or in its partner: as member, employee, relative, competitor? The file opens once the answer is no.</source>
        <extracomment>%1 is the number of a receipt, %2 a committee member.</extracomment>
        <translation>%2 does not mark file %1. Does %2 have an interest in it or in its partner: as member, employee, relative, competitor? The file opens once the answer is no.</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringFile</name>
    <message>
        <source>The project</source>
        <translation>The project</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parts of the file</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>What is proposed</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Jobs asked for</source>
        <translation>Jobs asked for</translation>
    </message>
    <message>
        <source>This file is withheld: an interest in it was declared.</source>
        <translation>This file is withheld: an interest in it was declared.</translation>
    </message>
    <message>
        <source>The file opens once the member has declared to have no interest in it.</source>
        <translation>The file opens once the member has declared to have no interest in it.</translation>
    </message>
    <message>
        <source>%1 · handed in on %2 · version %3</source>
        <extracomment>Over the title of a file: %1 its receipt, %2 the moment of its deposit, %3 its version.</extracomment>
        <translation>%1 · handed in on %2 · version %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the same commune have a similar title.</source>
        <translation>
            <numerusform>%n file of the same commune has a similar title.</numerusform>
            <numerusform>%n files of the same commune have a similar title.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the number of a receipt.</extracomment>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact of a file: %1 the field, %2 what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file says nothing about it.</source>
        <translation>The file says nothing about it.</translation>
    </message>
    <message>
        <source>Jobs: %1 · person-months: %2 · cost (P1): %3</source>
        <extracomment>Under the jobs of a file: %3 is an amount with its currency.</extracomment>
        <translation>Jobs: %1 · person-months: %2 · cost (P1): %3</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringGrid</name>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Submit this sheet and go to the next file (Ctrl+Return)</source>
        <translation>Submit this sheet and go to the next file (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Take this file from this member</source>
        <translation>Take this file from this member</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>An interest in this file was declared: it is neither read nor marked, and its score is withheld until the selection is decided.</source>
        <translation>An interest in this file was declared: it is neither read nor marked, and its score is withheld until the selection is decided.</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>Scale from 0 to %1</source>
        <extracomment>Beside the head of a score sheet: %1 is the best mark of every criterion.</extracomment>
        <translation>Scale from 0 to %1</translation>
    </message>
    <message>
        <source>No interest, declared on %1</source>
        <extracomment>Over a score sheet, in little room: %1 is a day.</extracomment>
        <translation>No interest, declared on %1</translation>
    </message>
    <message>
        <source>The file changed after this sheet: version %1 was read, it is now version %2.</source>
        <extracomment>%1 and %2 are versions of a file.</extracomment>
        <translation>The file changed after this sheet: version %1 was read, it is now version %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The mark of another member: %1 the member&apos;s code, %2 the mark.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringPage</name>
    <message>
        <source>Digits mark, N not applicable, arrows move, Ctrl+Return submits and goes on</source>
        <translation>Digits mark, N not applicable, arrows move, Ctrl+Return submits and goes on</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Marks of which member</source>
        <translation>Marks of which member</translation>
    </message>
    <message>
        <source>Assign files</source>
        <translation>Assign files</translation>
    </message>
    <message>
        <source>Files of the member</source>
        <translation>Files of the member</translation>
    </message>
    <message>
        <source>%1 of %2 submitted</source>
        <extracomment>How far a member is: %1 sheets of %2 are submitted.</extracomment>
        <translation>%1 of %2 submitted</translation>
    </message>
    <message>
        <source>Here the members of a committee mark the files of a call. No file is admitted yet.</source>
        <translation>Here the members of a committee mark the files of a call. No file is admitted yet.</translation>
    </message>
    <message>
        <source>Go to the files</source>
        <translation>Go to the files</translation>
    </message>
    <message>
        <source>The files are admitted. Now enter the committee and the members who give marks.</source>
        <translation>The files are admitted. Now enter the committee and the members who give marks.</translation>
    </message>
    <message>
        <source>Go to the committees</source>
        <translation>Go to the committees</translation>
    </message>
    <message>
        <source>No file of this call is assigned to you.</source>
        <translation>No file of this call is assigned to you.</translation>
    </message>
    <message>
        <source>No file of this call is assigned to this member.</source>
        <translation>No file of this call is assigned to this member.</translation>
    </message>
    <message>
        <source>Nothing is left to mark for this member.</source>
        <translation>Nothing is left to mark for this member.</translation>
    </message>
    <message>
        <source>The interest is declared: the file stays closed to you until the selection is decided.</source>
        <translation>The interest is declared: the file stays closed to you until the selection is decided.</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringRow</name>
    <message>
        <source>Weight %1</source>
        <extracomment>Of a criterion in a score sheet.</extracomment>
        <translation>Weight %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 is a criterion, %2 &quot;Weight 30&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remark on this criterion</source>
        <translation>Remark on this criterion</translation>
    </message>
    <message>
        <source>Remark on “%1”</source>
        <extracomment>Read aloud: %1 is a criterion.</extracomment>
        <translation>Remark on “%1”</translation>
    </message>
    <message>
        <source>Mean %1 · %2 · far apart, to be discussed</source>
        <translation>Mean %1 · %2 · far apart, to be discussed</translation>
    </message>
    <message>
        <source>Mean %1 · %2</source>
        <translation>Mean %1 · %2</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringTotal</name>
    <message>
        <source>Score of the member</source>
        <translation>Score of the member</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Score so far</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After a score: of the most there is.</extracomment>
        <translation>of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) to mark</source>
        <translation>
            <numerusform>%n criterion to mark</numerusform>
            <numerusform>%n criteria to mark</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Marks of the others: after submitting</source>
        <translation>Marks of the others: after submitting</translation>
    </message>
    <message>
        <source>Score of the file: %1, from %2.</source>
        <translation>Score of the file: %1, from %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n submitted sheet(s)</source>
        <translation>
            <numerusform>%n submitted sheet</numerusform>
            <numerusform>%n submitted sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::SearchBox</name>
    <message>
        <source>Find a name, a number, a date, an amount…</source>
        <translation>Find a name, a number, a date, an amount…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>%1 · entered by mistake</source>
        <extracomment>Under a record that the search found. %1 is its kind (&quot;Agreement&quot;).</extracomment>
        <translation>%1 · entered by mistake</translation>
    </message>
    <message>
        <source>%1, merged into another</source>
        <translation>%1, merged into another</translation>
    </message>
</context>
<context>
    <name>sijill::SelectionPage</name>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Simple line</source>
        <translation>Simple line</translation>
    </message>
    <message>
        <source>The best of the ranking, down to a line.</source>
        <translation>The best of the ranking, down to a line.</translation>
    </message>
    <message>
        <source>Fairest</source>
        <translation>Fairest</translation>
    </message>
    <message>
        <source>The fairest allocation under floors, ceilings and caps.</source>
        <translation>The fairest allocation under floors, ceilings and caps.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Selected down to</source>
        <translation>Selected down to</translation>
    </message>
    <message>
        <source>Places on the reserve list</source>
        <translation>Places on the reserve list</translation>
    </message>
    <message>
        <source>When the files of a call are admitted and marked, their ranking stands here, with the line of the selection. Admit and assign files first.</source>
        <translation>When the files of a call are admitted and marked, their ranking stands here, with the line of the selection. Admit and assign files first.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>This file</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>What stands beside the ranking</source>
        <translation>What stands beside the ranking</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep this run as it is, to compare it or decide on it</source>
        <translation>Keep this run as it is, to compare it or decide on it</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Make worksites and agreements</source>
        <translation>Make worksites and agreements</translation>
    </message>
    <message>
        <source>Compare kept runs</source>
        <translation>Compare kept runs</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Drag the line or press Alt+↑ Alt+↓; nothing is decided before “Decide”</source>
        <translation>Drag the line or press Alt+↑ Alt+↓; nothing is decided before “Decide”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A call: %1 its number, %2 its title.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Meeting the floors</source>
        <translation>Meeting the floors</translation>
    </message>
    <message>
        <source>Serving the least-served commune</source>
        <translation>Serving the least-served commune</translation>
    </message>
    <message>
        <source>Looking for the best score</source>
        <translation>Looking for the best score</translation>
    </message>
    <message>
        <source>Best so far: %1 points, at most %2 from the best possible</source>
        <extracomment>%1 is a number of points, %2 a percentage.</extracomment>
        <translation>Best so far: %1 points, at most %2 from the best possible</translation>
    </message>
    <message>
        <source>Checking why each proposal is in or out</source>
        <translation>Checking why each proposal is in or out</translation>
    </message>
    <message>
        <source>Finding what each constraint costs</source>
        <translation>Finding what each constraint costs</translation>
    </message>
    <message>
        <source>Finding the constraints that cannot hold together</source>
        <translation>Finding the constraints that cannot hold together</translation>
    </message>
    <message>
        <source>Selection of %1</source>
        <extracomment>Title of a printed ranking: %1 is a call.</extracomment>
        <translation>Selection of %1</translation>
    </message>
    <message>
        <source>Proposals: %1 — selected %2, on the reserve list %3, rejected %4</source>
        <extracomment>Under the ranking: %1 all proposals, %2 selected, %3 on the reserve list, %4 rejected.</extracomment>
        <translation>Proposals: %1 — selected %2, on the reserve list %3, rejected %4</translation>
    </message>
    <message>
        <source>Some scores are withheld from you: the office does this.</source>
        <translation>Some scores are withheld from you: the office does this.</translation>
    </message>
    <message>
        <source>Constraints: %1</source>
        <extracomment>On a button: how many constraints the fairest allocation has.</extracomment>
        <translation>Constraints: %1</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Under the ranking: %1 is the title of a proposal, %2 why it is where it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sijill::ServedView</name>
    <message>
        <source>Jobs by commune</source>
        <translation>Jobs by commune</translation>
    </message>
    <message>
        <source>A double click opens the files of the commune.</source>
        <translation>A double click opens the files of the commune.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <extracomment>Jobs for each 1,000 unemployed.</extracomment>
        <translation>Per 1,000</translation>
    </message>
    <message>
        <source>No proposal of this commune is selected.</source>
        <translation>No proposal of this commune is selected.</translation>
    </message>
</context>
<context>
    <name>sijill::SessionPage</name>
    <message>
        <source>Space present or absent, Alt+↑ Alt+↓ move a point, Ctrl+Return closes the ballot</source>
        <translation>Space present or absent, Alt+↑ Alt+↓ move a point, Ctrl+Return closes the ballot</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>Convene</translation>
    </message>
    <message>
        <source>Screen of the room</source>
        <translation>Screen of the room</translation>
    </message>
    <message>
        <source>Open the session in the register</source>
        <translation>Open the session in the register</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agreements to vote</source>
        <translation>Agreements to vote</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>Extraordinary session: only points of the agenda that was sent are voted.</source>
        <translation>Extraordinary session: only points of the agenda that was sent are voted.</translation>
    </message>
    <message>
        <source>Sessions of the council are prepared, held and followed here. Enter the first one in the register.</source>
        <translation>Sessions of the council are prepared, held and followed here. Enter the first one in the register.</translation>
    </message>
    <message>
        <source>Open the register of sessions</source>
        <translation>Open the register of sessions</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n overdue recommendation(s)</source>
        <translation>
            <numerusform>%n overdue recommendation</numerusform>
            <numerusform>%n overdue recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) are on the agenda.</source>
        <translation>
            <numerusform>%n recommendation is on the agenda.</numerusform>
            <numerusform>%n recommendations are on the agenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Point of the agenda</translation>
    </message>
    <message>
        <source>Make the session file</source>
        <translation>Make the session file</translation>
    </message>
</context>
<context>
    <name>sijill::SessionPanel</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message numerus="yes">
        <source>Convene %n member(s) in office</source>
        <translation>
            <numerusform>Convene %n member in office</numerusform>
            <numerusform>Convene %n members in office</numerusform>
        </translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>Convene</translation>
    </message>
    <message>
        <source>Plan a sitting: the roll has every member in office</source>
        <translation>Plan a sitting: the roll has every member in office</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) await the vote and come on the agenda as one point; any of them can be detached.</source>
        <translation>
            <numerusform>%n agreement awaits the vote and comes on the agenda as a point.</numerusform>
            <numerusform>%n agreements await the vote and come on the agenda as one point; any of them can be detached.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>The delay of the convocation is kept.</source>
        <translation>The delay of the convocation is kept.</translation>
    </message>
    <message>
        <source>The members are convened; their letters can be printed with the session file.</source>
        <translation>The members are convened; their letters can be printed with the session file.</translation>
    </message>
    <message>
        <source>The sitting is planned.</source>
        <translation>The sitting is planned.</translation>
    </message>
    <message>
        <source>The agreements are on the agenda as one point.</source>
        <translation>The agreements are on the agenda as one point.</translation>
    </message>
    <message>
        <source>A point at the end of the agenda: its rapporteur and texts follow in its form</source>
        <translation>A point at the end of the agenda: its rapporteur and texts follow in its form</translation>
    </message>
    <message>
        <source>The point is on the agenda.</source>
        <translation>The point is on the agenda.</translation>
    </message>
</context>
<context>
    <name>sijill::SessionSteps</name>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Convocation</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitting</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <extracomment>Under a stage of a session: its last day has gone.</extracomment>
        <translation>Late since %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>Under a stage of a session: %1 is its last day.</extracomment>
        <translation>Before %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: a stage of a session and its day.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sijill::SettingsPage</name>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Editions and rules</source>
        <translation>Editions and rules</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Code lists</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
</context>
<context>
    <name>sijill::SignInTab</name>
    <message>
        <source>The access of this account has ended.</source>
        <translation>The access of this account has ended.</translation>
    </message>
    <message>
        <source>No password yet: this person cannot sign in. Set one under “Signing in”.</source>
        <translation>No password yet: this person cannot sign in. Set one under “Signing in”.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>The password of %1 is set.</translation>
    </message>
    <message>
        <source>This account has a password.</source>
        <translation>This account has a password.</translation>
    </message>
    <message>
        <source>This account has no password: nobody can sign in with it.</source>
        <translation>This account has no password: nobody can sign in with it.</translation>
    </message>
    <message>
        <source>Signed in last on %1.</source>
        <translation>Signed in last on %1.</translation>
    </message>
    <message>
        <source>Has not signed in yet.</source>
        <translation>Has not signed in yet.</translation>
    </message>
    <message>
        <source>The password was kept with less work than wanted, because the computer had little memory free. It is kept anew at the next signing in.</source>
        <translation>The password was kept with less work than wanted, because the computer had little memory free. It is kept anew at the next signing in.</translation>
    </message>
    <message>
        <source>Set another password…</source>
        <translation>Set another password…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Set a password…</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>End the access</translation>
    </message>
    <message>
        <source>Open the access again</source>
        <translation>Open the access again</translation>
    </message>
</context>
<context>
    <name>sijill::SittingCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button: the sitting begins.</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the sitting</source>
        <translation>Open the sitting</translation>
    </message>
    <message>
        <source>Adjourn for lack of quorum: a second convocation follows</source>
        <translation>Adjourn for lack of quorum: a second convocation follows</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the sitting ends.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation>Close the sitting</translation>
    </message>
    <message>
        <source>Plan a sitting</source>
        <translation>Plan a sitting</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>No sitting is planned yet.</source>
        <translation>No sitting is planned yet.</translation>
    </message>
    <message>
        <source>Sitting %1, opened at %2</source>
        <translation>Sitting %1, opened at %2</translation>
    </message>
    <message>
        <source>Sitting %1, %2</source>
        <translation>Sitting %1, %2</translation>
    </message>
    <message>
        <source>Sitting %1: %2</source>
        <translation>Sitting %1: %2</translation>
    </message>
</context>
<context>
    <name>sijill::SlotTab</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>P1: %1 a slot × %2 = %3 %4</source>
        <extracomment>Rule P1: %1 what one slot costs, %2 how many, %3 the product, %4 the currency.</extracomment>
        <translation>P1: %1 a slot × %2 = %3 %4</translation>
    </message>
</context>
<context>
    <name>sijill::StartScreen</name>
    <message>
        <source>The register of public-works programmes, from the call for projects to the quarterly report.</source>
        <translation>The register of public-works programmes, from the call for projects to the quarterly report.</translation>
    </message>
    <message>
        <source>Create a file</source>
        <translation>Create a file</translation>
    </message>
    <message>
        <source>Four questions, then it is ready</source>
        <translation>Four questions, then it is ready</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>A .sijill file on this computer or a USB stick</source>
        <translation>A .sijill file on this computer or a USB stick</translation>
    </message>
    <message>
        <source>Look round the demonstration province</source>
        <translation>Look round the demonstration province</translation>
    </message>
    <message>
        <source>Khénifra: 61 worksites, invented people</source>
        <translation>Khénifra: 61 worksites, invented people</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Choose a copy, verify it, open it at a new place</source>
        <translation>Choose a copy, verify it, open it at a new place</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Your data stay in one file, on this computer. Nothing is sent over the Internet. Keep a copy on another medium.</source>
        <translation>Your data stay in one file, on this computer. Nothing is sent over the Internet. Keep a copy on another medium.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Not found: is the medium plugged in?</source>
        <translation>Not found: is the medium plugged in?</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>Backed up %1</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Continue: %1</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>Sijill file (*.sijill)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Restore to</translation>
    </message>
</context>
<context>
    <name>sijill::StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Backup: less than an hour ago</source>
        <translation>Backup: less than an hour ago</translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n hour(s) ago</source>
        <translation>
            <numerusform>Backup: %n hour ago</numerusform>
            <numerusform>Backup: %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n day(s) ago</source>
        <translation>
            <numerusform>Backup: %n day ago</numerusform>
            <numerusform>Backup: %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::StepsTab</name>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>Record the step</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a deliberation and its day.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was recorded since the vote.</source>
        <translation>Nothing was recorded since the vote.</translation>
    </message>
</context>
<context>
    <name>sijill::TemplateCompare</name>
    <message>
        <source>The text beside the shipped one</source>
        <translation>The text beside the shipped one</translation>
    </message>
</context>
<context>
    <name>sijill::TemplateNamesList</name>
    <message>
        <source>Find a name</source>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>Names that the text may use</source>
        <translation>Names that the text may use</translation>
    </message>
    <message>
        <source>Words and figures</source>
        <translation>Words and figures</translation>
    </message>
    <message>
        <source>Lists, repeated for each line</source>
        <translation>Lists, repeated for each line</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
</context>
<context>
    <name>sijill::TemplatePage</name>
    <message numerus="yes">
        <source>And %n more faults.</source>
        <translation>
            <numerusform>And %n more fault.</numerusform>
            <numerusform>And %n more faults.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no agreement yet to try this text on.</source>
        <translation>There is no agreement yet to try this text on.</translation>
    </message>
    <message>
        <source>The shipped text holds again; yours is in the bin.</source>
        <translation>The shipped text holds again; yours is in the bin.</translation>
    </message>
    <message>
        <source>Texts of papers</source>
        <translation>Texts of papers</translation>
    </message>
    <message>
        <source>Names that may be used</source>
        <translation>Names that may be used</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>Text of the paper</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Give up changes</source>
        <translation>Give up changes</translation>
    </message>
    <message>
        <source>Shipped text</source>
        <translation>Shipped text</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Back to the shipped text</translation>
    </message>
    <message>
        <source>Go to the first fault</source>
        <translation>Go to the first fault</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>Beside the shipped text</source>
        <translation>Beside the shipped text</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>own, %1</source>
        <translation>own, %1</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>The office’s own text, version %1.</source>
        <translation>The office’s own text, version %1.</translation>
    </message>
    <message>
        <source>The text that came with the program.</source>
        <translation>The text that came with the program.</translation>
    </message>
    <message>
        <source>There is no record yet to try this text on.</source>
        <translation>There is no record yet to try this text on.</translation>
    </message>
</context>
<context>
    <name>sijill::TerritoryTree</name>
    <message>
        <source>Territorial division</source>
        <translation>Territorial division</translation>
    </message>
    <message>
        <source>The whole division</source>
        <translation>The whole division</translation>
    </message>
</context>
<context>
    <name>sijill::TileMapView</name>
    <message numerus="yes">
        <source>Map of %n territories</source>
        <extracomment>Read aloud for a map: %n is the number of territories on it.</extracomment>
        <translation>
            <numerusform>Map of %n territory</numerusform>
            <numerusform>Map of %n territories</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One tile: %1 a territory, %2 its number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A class in a map&apos;s legend: %1 its least value, %2 its greatest.</extracomment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>sijill::TopBar</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1 %2</source>
        <translation>Undo: %1 %2</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: %1 %2</source>
        <translation>Redo: %1 %2</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copy to…</translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation>Close this file</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Help (F1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Who works: %1 the name, %2 the role.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Change my password…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Accounts and login</source>
        <translation>Accounts and login</translation>
    </message>
</context>
<context>
    <name>sijill::TotalsRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a sum under a column: %1 is the column.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sijill::TwinBanner</name>
    <message>
        <source>This file was merged: it is part of another, and is only read.</source>
        <translation>This file was merged: it is part of another, and is only read.</translation>
    </message>
    <message>
        <source>Compare, or take the merge back</source>
        <translation>Compare, or take the merge back</translation>
    </message>
    <message>
        <source>Perhaps there is a file of this partner already. %1.</source>
        <extracomment>%1 is what coincides: &quot;Same phone&quot;.</extracomment>
        <translation>Perhaps there is a file of this partner already. %1.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Compare the two</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) were merged into this one.</source>
        <extracomment>Over a partner: %n other files of it were merged into this one.</extracomment>
        <translation>
            <numerusform>%n other file was merged into this one.</numerusform>
            <numerusform>%n other files were merged into this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::TwinComparison</name>
    <message>
        <source>%1: %2, of %3</source>
        <extracomment>Read aloud: %1 is a field (&quot;Phone&quot;), %2 a value, %3 the number of a partner.</extracomment>
        <translation>%1: %2, of %3</translation>
    </message>
    <message>
        <source>%1 is now part of %2. Undo takes it back.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>%1 is now part of %2. Undo takes it back.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same: they are not shown together again.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>%1 and %2 are not the same: they are not shown together again.</translation>
    </message>
    <message>
        <source>The decision is taken back: the two are compared again.</source>
        <translation>The decision is taken back: the two are compared again.</translation>
    </message>
    <message>
        <source>%1 stands on its own again.</source>
        <translation>%1 stands on its own again.</translation>
    </message>
    <message>
        <source>%1 stands on its own again. Changed since, and left as it is: %2.</source>
        <translation>%1 stands on its own again. Changed since, and left as it is: %2.</translation>
    </message>
    <message>
        <source>Are %1 and %2 the same?</source>
        <translation>Are %1 and %2 the same?</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 and %2 are not the same</translation>
    </message>
    <message>
        <source>Decided on %1 by %2.</source>
        <translation>Decided on %1 by %2.</translation>
    </message>
    <message>
        <source>%1 is part of %2</source>
        <translation>%1 is part of %2</translation>
    </message>
    <message>
        <source>The merged file as it was, beside the one that stays.</source>
        <translation>The merged file as it was, beside the one that stays.</translation>
    </message>
    <message>
        <source>The file that stays:</source>
        <translation>The file that stays:</translation>
    </message>
    <message>
        <source>Officers, bank accounts and documents of both files are kept. Everything that refers to the other file moves to the one that stays.</source>
        <translation>Officers, bank accounts and documents of both files are kept. Everything that refers to the other file moves to the one that stays.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Take the merge back</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Compare again</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>sijill::TwinsPage</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>To judge</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>Which pairs are shown</translation>
    </message>
    <message>
        <source>No two partners share a name, receipt, ICE, RIB or phone.</source>
        <translation>No two partners share a name, receipt, ICE, RIB or phone.</translation>
    </message>
    <message>
        <source>Pairs that the office judged not to be the same stand here.</source>
        <translation>Pairs that the office judged not to be the same stand here.</translation>
    </message>
    <message>
        <source>Partners that were merged into another stand here.</source>
        <translation>Partners that were merged into another stand here.</translation>
    </message>
    <message>
        <source>Merged partner</source>
        <translation>Merged partner</translation>
    </message>
    <message>
        <source>First partner</source>
        <translation>First partner</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Second partner</source>
        <translation>Second partner</translation>
    </message>
    <message>
        <source>What coincides</source>
        <translation>What coincides</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
</context>
<context>
    <name>sijill::VerbPanel</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>%1 — this cannot be undone, only annulled with a motive</source>
        <translation>%1 — this cannot be undone, only annulled with a motive</translation>
    </message>
</context>
<context>
    <name>sijill::VoidPanel</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>%1 was entered by mistake?</source>
        <extracomment>%1 is the number of a record.</extracomment>
        <translation>%1 was entered by mistake?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were entered by mistake?</source>
        <translation>
            <numerusform>%n record was entered by mistake?</numerusform>
            <numerusform>%n records were entered by mistake?</numerusform>
        </translation>
    </message>
    <message>
        <source>The number stays taken; lists, figures and reports leave it out.</source>
        <translation>The number stays taken; lists, figures and reports leave it out.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that belong to it go with it.</source>
        <translation>
            <numerusform>%n record that belongs to it goes with it.</numerusform>
            <numerusform>%n records that belong to it go with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers that were issued about it stay as they are: %1.</source>
        <extracomment>%1 is a list of codes.</extracomment>
        <translation>Papers that were issued about it stay as they are: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A link to a record: %1 is its kind, %2 its number.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is marked as entered by mistake; Undo brings it back.</source>
        <extracomment>%1 is the number of a record.</extracomment>
        <translation>%1 is marked as entered by mistake; Undo brings it back.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are marked as entered by mistake; Undo brings them back.</source>
        <translation>
            <numerusform>%n record is marked as entered by mistake; Undo brings it back.</numerusform>
            <numerusform>%n records are marked as entered by mistake; Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::VoteSeats</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A council member and the answer in a ballot.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sijill::VoteTab</name>
    <message>
        <source>The ballot is valid: %1. Deliberation %2 follows.</source>
        <extracomment>%1 is an outcome (&quot;Adopted unanimously&quot;), %2 the number of a deliberation.</extracomment>
        <translation>The ballot is valid: %1. Deliberation %2 follows.</translation>
    </message>
    <message>
        <source>%1. Present %2 of %3 in office; for %4, against %5, abstained %6, blank or void %7.</source>
        <translation>%1. Present %2 of %3 in office; for %4, against %5, abstained %6, blank or void %7.</translation>
    </message>
    <message>
        <source>A report is heard and not voted.</source>
        <translation>A report is heard and not voted.</translation>
    </message>
    <message>
        <source>No sitting of the session is open: open one to vote.</source>
        <translation>No sitting of the session is open: open one to vote.</translation>
    </message>
    <message>
        <source>Deliberation %1 is in the register.</source>
        <translation>Deliberation %1 is in the register.</translation>
    </message>
    <message>
        <source>Close the ballot</source>
        <translation>Close the ballot</translation>
    </message>
    <message>
        <source>Detach from the block</source>
        <translation>Detach from the block</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Defer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Annul the ballot</source>
        <translation>Annul the ballot</translation>
    </message>
    <message>
        <source>Agreement to detach</source>
        <translation>Agreement to detach</translation>
    </message>
    <message>
        <source>By hands</source>
        <translation>By hands</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Secret ballot</translation>
    </message>
    <message>
        <source>Why it is deferred</source>
        <translation>Why it is deferred</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Why it is withdrawn</translation>
    </message>
    <message>
        <source>Why the ballot is annulled</source>
        <translation>Why the ballot is annulled</translation>
    </message>
    <message>
        <source>Press the button again to carry it out.</source>
        <translation>Press the button again to carry it out.</translation>
    </message>
    <message>
        <source>Recuse a member whom an interest keeps out</source>
        <translation>Recuse a member whom an interest keeps out</translation>
    </message>
    <message>
        <source>How the ballot is held</source>
        <translation>How the ballot is held</translation>
    </message>
</context>
<context>
    <name>sijill::Workspace</name>
    <message>
        <source>DH</source>
        <extracomment>Short word for the Moroccan dirham, beside amounts.</extracomment>
        <translation>DH</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Undo&quot; or &quot;Redo&quot;, %2 the record it was about.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
