<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Accounts</name>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>This name and this password do not belong together.</source>
        <translation>Ce nom et ce mot de passe ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: the next try is possible in %n second(s).</source>
        <extracomment>%n is a number of seconds.</extracomment>
        <translation>
            <numerusform>Trop de mots de passe faux : prochain essai possible dans %n seconde.</numerusform>
            <numerusform>Trop de mots de passe faux : prochain essai possible dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give your own account a password first; otherwise nobody could sign in.</source>
        <translation>Donnez d’abord un mot de passe à votre propre compte ; sinon personne ne pourrait s’identifier.</translation>
    </message>
    <message>
        <source>Several people use this file: login stays on. End the access of the others first.</source>
        <translation>Plusieurs personnes utilisent ce fichier : l’identification reste activée. Mettez d’abord fin à l’accès des autres.</translation>
    </message>
    <message>
        <source>The computer has no memory free for keeping a password safely. Close other programs, then try again.</source>
        <translation>L’ordinateur n’a plus assez de mémoire libre pour garder un mot de passe en sûreté. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne ne s’est identifié.</translation>
    </message>
    <message>
        <source>The journal names this person, so the account stays. End its access instead.</source>
        <translation>Le journal cite cette personne : le compte reste. Mettez plutôt fin à son accès.</translation>
    </message>
    <message>
        <source>The office would be left without an administrator who can sign in. Make somebody else an administrator first.</source>
        <translation>L’organisme n’aurait plus d’administrateur capable de s’identifier. Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>The journal knows this person by the login “%1”: it stays. Change the name instead.</source>
        <translation>Le journal connaît cette personne sous le nom d’utilisateur « %1 » : il reste. Changez plutôt le nom.</translation>
    </message>
    <message>
        <source>The journal has entries of another person with this login. Choose another one.</source>
        <translation>Le journal contient des écritures d’une autre personne sous ce nom d’utilisateur. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Switch login on first: two people in one file each sign in, so that the journal knows who did what.</source>
        <translation>Activez d’abord l’identification : à deux dans un fichier, chacun s’identifie pour que le journal sache qui a fait quoi.</translation>
    </message>
</context>
<context>
    <name>AmountInWords</name>
    <message>
        <source>An amount below zero cannot be written in letters.</source>
        <translation>Un montant négatif ne peut pas être écrit en toutes lettres.</translation>
    </message>
    <message>
        <source>An amount of a million million or more cannot be written in letters.</source>
        <translation>Un montant égal ou supérieur à mille milliards ne peut pas être écrit en toutes lettres.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Le fichier « %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” has %2; an attachment may have %3 at most. Scan it again with fewer dots, or split it.</source>
        <translation>Le fichier « %1 » pèse %2, alors qu’une pièce jointe ne peut dépasser %3. Numérisez-le de nouveau à une résolution plus faible ou scindez-le.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>Le fichier « %1 » est vide.</translation>
    </message>
    <message>
        <source>“%1” is damaged in this file. Look for it in a backup.</source>
        <translation>La pièce jointe « %1 » est endommagée dans ce fichier. Recherchez-la dans une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy could not be read back: it was removed. Check the disk.</source>
        <translation>La copie n’a pas pu être relue ; elle a été supprimée. Vérifiez l’état du disque.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Le dossier « %1 » n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one.</source>
        <translation>Cette sauvegarde est endommagée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>What was restored is not what was backed up: its journal differs. Take a new backup, then check the disk.</source>
        <translation>Ce qui a été restauré diffère de ce qui a été sauvegardé : le journal n’est pas le même. Faites une nouvelle sauvegarde, puis vérifiez le disque.</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>It has no geometry.</source>
        <translation>Elle n’a pas de géométrie.</translation>
    </message>
    <message>
        <source>Its geometry is a “%1”; only Polygon and MultiPolygon enclose a territory.</source>
        <extracomment>%1 is a type of GeoJSON geometry (&quot;Point&quot;).</extracomment>
        <translation>Sa géométrie est de type « %1 » ; seuls Polygon et MultiPolygon délimitent un territoire.</translation>
    </message>
    <message>
        <source>A position is not a pair of numbers, longitude and latitude.</source>
        <translation>Une position n’est pas un couple de nombres, longitude et latitude.</translation>
    </message>
    <message>
        <source>The position %1, %2 is not on the globe: longitude and latitude in degrees (WGS 84) are expected. Convert the file first.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>La position %1, %2 n’est pas sur le globe : longitude et latitude en degrés (WGS 84) sont attendues. Convertissez d’abord le fichier.</translation>
    </message>
    <message>
        <source>A ring is not closed: its last position must be its first, with two others between them at least.</source>
        <translation>Un contour n’est pas fermé : sa dernière position doit être la première, avec au moins deux autres entre elles.</translation>
    </message>
    <message>
        <source>“%1” is not JSON. Save the boundaries as GeoJSON and choose that file.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>« %1 » n’est pas du JSON. Enregistrez les limites en GeoJSON et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but no GeoJSON FeatureCollection: boundaries are read from its features.</source>
        <translation>« %1 » est du JSON, mais pas une FeatureCollection GeoJSON : les limites sont lues dans ses éléments.</translation>
    </message>
    <message>
        <source>“%1” has no features: there is nothing to import.</source>
        <translation>« %1 » ne contient aucun élément : il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>No unit of “%1” has a usable outline. The first: %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence about its first unit.</extracomment>
        <translation>Aucune unité de « %1 » n’a de contour utilisable. La première : %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>« %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” has %2; boundaries may have %3 at most. Simplify them first, or keep your province only.</source>
        <extracomment>%1 a file, %2 its size, %3 the greatest size.</extracomment>
        <translation>« %1 » fait %2 ; des limites peuvent faire %3 au plus. Simplifiez-les d’abord, ou ne gardez que votre province.</translation>
    </message>
    <message>
        <source>No unit of “%1” fits a territory of this file. Compared with codes and names: %2. Import the territories first, or say which property holds the code.</source>
        <extracomment>%1 is a file, %2 a list of properties of its units.</extracomment>
        <translation>Aucune unité de « %1 » ne correspond à un territoire de ce fichier. Comparées aux codes et aux noms : %2. Importez d’abord les territoires, ou indiquez la propriété qui contient le code.</translation>
    </message>
    <message>
        <source>There are no boundaries called “%1” in this file.</source>
        <extracomment>%1 is the name of a layer of boundaries.</extracomment>
        <translation>Il n’y a pas de limites nommées « %1 » dans ce fichier.</translation>
    </message>
    <message>
        <source>Other units of the file are %1 too.</source>
        <extracomment>%1 is the name of a territory.</extracomment>
        <translation>D’autres unités du fichier sont aussi %1.</translation>
    </message>
    <message>
        <source>No territory has its code or name.</source>
        <translation>Aucun territoire ne porte son code ni son nom.</translation>
    </message>
    <message>
        <source>Several territories fit it: %1.</source>
        <translation>Plusieurs territoires lui correspondent : %1.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour le moment</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The journal has a gap before entry %1: entries were taken out.</source>
        <translation>Le journal présente une lacune avant l’écriture %1 : des écritures ont été retirées.</translation>
    </message>
    <message>
        <source>Journal entry %1 does not hold what was written: its content was changed.</source>
        <translation>L’écriture %1 du journal ne correspond pas à ce qui a été enregistré : son contenu a été modifié.</translation>
    </message>
    <message>
        <source>Journal entry %1 does not fit the one before it: it was changed or replaced.</source>
        <translation>L’écriture %1 du journal ne s’enchaîne pas avec la précédente : elle a été modifiée ou remplacée.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé : %1</translation>
    </message>
    <message>
        <source>This record is not what the journal says: it was changed with another program.</source>
        <translation>Cette fiche ne correspond pas au journal : elle a été modifiée au moyen d’un autre programme.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Opération interrompue.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Framework agreement</source>
        <translation>Convention-cadre</translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation>Convention de partenariat</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Draft (agreement)</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>À l’ordre du jour</translation>
    </message>
    <message>
        <source>Approved (agreement)</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Rejected (agreement)</source>
        <translation>Non approuvée</translation>
    </message>
    <message>
        <source>Signed (agreement)</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>In force (agreement)</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Completed (agreement)</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Terminated (agreement)</source>
        <translation>Résiliée</translation>
    </message>
    <message>
        <source>Cancelled (agreement)</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Deconcentrated service</source>
        <translation>Service déconcentré</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Planned (instalment)</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Requested (instalment)</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Released (instalment)</source>
        <translation>Débloquée</translation>
    </message>
    <message>
        <source>Paid (instalment)</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Refused (instalment)</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Hourly minimum wage</source>
        <translation>Salaire minimum horaire (SMIG)</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>Days per month</source>
        <translation>Jours par mois</translation>
    </message>
    <message>
        <source>Accident insurance, rate of the wage</source>
        <translation>Assurance accidents, taux du salaire</translation>
    </message>
    <message>
        <source>Accident insurance, amount per month</source>
        <translation>Assurance accidents, montant mensuel</translation>
    </message>
    <message>
        <source>Supervision fee per person-month</source>
        <translation>Frais d’encadrement par mois-personne</translation>
    </message>
    <message>
        <source>Minimum months per worksite</source>
        <translation>Durée minimale d’un chantier (mois)</translation>
    </message>
    <message>
        <source>Maximum months per person</source>
        <translation>Durée maximale par personne (mois)</translation>
    </message>
    <message>
        <source>Payer of wages</source>
        <translation>Payeur des salaires</translation>
    </message>
    <message>
        <source>Share of an instalment to justify before the next</source>
        <translation>Part d’une tranche à justifier avant la suivante</translation>
    </message>
    <message>
        <source>National Social Security Fund</source>
        <translation>Caisse nationale de sécurité sociale</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Mois-personnes</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>Women&apos;s share</source>
        <translation>Part des femmes</translation>
    </message>
    <message>
        <source>Share of people with a disability</source>
        <translation>Part des personnes en situation de handicap</translation>
    </message>
    <message>
        <source>Young people&apos;s share</source>
        <translation>Part des jeunes</translation>
    </message>
    <message>
        <source>Rural share</source>
        <translation>Part du milieu rural</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Quota alloué</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Provincial council</source>
        <translation>Conseil provincial</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Préfecture</translation>
    </message>
    <message>
        <source>Ministry service</source>
        <translation>Service ministériel</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Président du conseil</translation>
    </message>
    <message>
        <source>Director general of services</source>
        <translation>Directeur général des services</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Council secretary</source>
        <translation>Secrétaire du conseil</translation>
    </message>
    <message>
        <source>Governor</source>
        <translation>Gouverneur de la province</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Agent de saisie</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation>Chargé de programme</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Coopérative</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement d’enseignement</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Active (partner)</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended (partner)</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Debarred</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused (document)</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Public works</source>
        <translation>Travaux publics</translation>
    </message>
    <message>
        <source>Recovery hiring</source>
        <translation>Emploi pour la reconstruction</translation>
    </message>
    <message>
        <source>Training and livelihoods</source>
        <translation>Formation et activités génératrices de revenus</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Concertation</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Rapport de session</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>Rapport trimestriel</translation>
    </message>
    <message>
        <source>Ordinary session</source>
        <translation>Session ordinaire</translation>
    </message>
    <message>
        <source>Extraordinary session</source>
        <translation>Session extraordinaire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Circle (district)</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Douar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>Urbain</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>Planned (worksite)</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Open (worksite)</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Suspended (worksite)</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Finished (worksite)</source>
        <translation>Achevé</translation>
    </message>
    <message>
        <source>Closed (worksite)</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Cancelled (worksite)</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite envergure</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande envergure</translation>
    </message>
    <message>
        <source>Work accident</source>
        <translation>Accident du travail</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dégâts</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Intempéries</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Instalment due</source>
        <translation>Tranche échue</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Pièces manquantes</translation>
    </message>
    <message>
        <source>Signatures awaited</source>
        <translation>Signatures attendues</translation>
    </message>
    <message>
        <source>Past its end</source>
        <translation>Arrivée à terme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échue</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Échéance sous 30 jours</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En règle</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>À renouveler</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Late to open</source>
        <translation>Démarrage en retard</translation>
    </message>
    <message>
        <source>Late to finish</source>
        <translation>Achèvement en retard</translation>
    </message>
    <message>
        <source>Corrective action overdue</source>
        <translation>Mesure corrective en retard</translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation>Incident non réglé</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>Sans répartition</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Par commune</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Par partenaire</translation>
    </message>
    <message>
        <source>By kind of partner</source>
        <translation>Par type de partenaire</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>Par composante</translation>
    </message>
    <message>
        <source>By priority marker</source>
        <translation>Par priorité transversale</translation>
    </message>
    <message>
        <source>By wave</source>
        <translation>Par vague</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Arabic and French</source>
        <translation>Arabe et français</translation>
    </message>
    <message>
        <source>Arabic, French and English</source>
        <translation>Arabe, français et anglais</translation>
    </message>
    <message>
        <source>French and Arabic</source>
        <translation>Français et arabe</translation>
    </message>
    <message>
        <source>English and French</source>
        <translation>Anglais et français</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants</source>
        <translation>Pour 1 000 habitants</translation>
    </message>
    <message>
        <source>Per 1,000 unemployed</source>
        <translation>Pour 1 000 chômeurs</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Card of a partner</source>
        <translation>Fiche de partenaire</translation>
    </message>
    <message>
        <source>Sheet of a worksite</source>
        <translation>Fiche de chantier</translation>
    </message>
    <message>
        <source>Sheet of a territory</source>
        <translation>Fiche d’un territoire</translation>
    </message>
    <message>
        <source>Issued [paper]</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>Withdrawn [paper]</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Session and quarterly report</source>
        <translation>Rapport de session et trimestriel</translation>
    </message>
    <message>
        <source>As many in each class</source>
        <translation>Effectifs égaux</translation>
    </message>
    <message>
        <source>Equal steps</source>
        <translation>Intervalles égaux</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Same receipt</source>
        <translation>Même récépissé</translation>
    </message>
    <message>
        <source>Same ICE</source>
        <translation>Même ICE</translation>
    </message>
    <message>
        <source>Same RIB</source>
        <translation>Même RIB</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Même téléphone</translation>
    </message>
    <message>
        <source>Call for projects</source>
        <translation>Appel à projets</translation>
    </message>
    <message>
        <source>Call for expressions of interest</source>
        <translation>Appel à manifestation d’intérêt</translation>
    </message>
    <message>
        <source>Draft (call)</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Open (call)</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed (call)</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Decided (call)</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Cancelled (call)</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Received (proposal)</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Incomplete (proposal)</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Complete (proposal)</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Admitted (proposal)</source>
        <translation>Recevable</translation>
    </message>
    <message>
        <source>Inadmissible (proposal)</source>
        <translation>Irrecevable</translation>
    </message>
    <message>
        <source>Under review (proposal)</source>
        <translation>En évaluation</translation>
    </message>
    <message>
        <source>Ranked (proposal)</source>
        <translation>Classée</translation>
    </message>
    <message>
        <source>Selected (proposal)</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Reserve list (proposal)</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Rejected (proposal)</source>
        <translation>Non retenue</translation>
    </message>
    <message>
        <source>Withdrawn (proposal)</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Contracted (proposal)</source>
        <translation>Conventionnée</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>In order (paper)</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Non exigée</translation>
    </message>
    <message>
        <source>Chair of the committee</source>
        <translation>Président de la commission</translation>
    </message>
    <message>
        <source>Member of the committee</source>
        <translation>Membre de la commission</translation>
    </message>
    <message>
        <source>Secretary of the committee</source>
        <translation>Secrétaire de la commission</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>To answer (complaint)</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Upheld (complaint)</source>
        <translation>Fondée</translation>
    </message>
    <message>
        <source>Dismissed (complaint)</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Withdrawn (complaint)</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Spread of marks to be discussed, share of the scale</source>
        <translation>Écart des notes à discuter, part de l’échelle</translation>
    </message>
    <message>
        <source>Days to answer a complaint</source>
        <translation>Jours pour répondre à une réclamation</translation>
    </message>
    <message>
        <source>Notice of a call</source>
        <translation>Avis d’appel</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>Récépissé de dépôt</translation>
    </message>
    <message>
        <source>Register of deposits</source>
        <translation>Registre des dépôts</translation>
    </message>
    <message>
        <source>Request for missing documents</source>
        <translation>Demande de pièces complémentaires</translation>
    </message>
    <message>
        <source>Letter of inadmissibility</source>
        <translation>Notification d’irrecevabilité</translation>
    </message>
    <message>
        <source>To mark (review)</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Submitted (review)</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Withdrawn (review)</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Cut-off line</source>
        <translation>Seuil de coupure</translation>
    </message>
    <message>
        <source>Fairest allocation</source>
        <translation>Répartition la plus équitable</translation>
    </message>
    <message>
        <source>Kept (run)</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Decided (run)</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Set aside (run)</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Score sheet of a member</source>
        <translation>Fiche de notation d’un membre</translation>
    </message>
    <message>
        <source>Comparative table of the files</source>
        <translation>Tableau comparatif des dossiers</translation>
    </message>
    <message>
        <source>Minutes of the selection committee</source>
        <translation>Procès-verbal de la commission de sélection</translation>
    </message>
    <message>
        <source>Results of the selection, to be posted</source>
        <translation>Résultats de la sélection, à afficher</translation>
    </message>
    <message>
        <source>Letter on what became of a file</source>
        <translation>Lettre sur la suite donnée à un dossier</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>Programme or budget</source>
        <translation>Programme ou budget</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Report heard, without vote</source>
        <translation>Rapport entendu, sans vote</translation>
    </message>
    <message>
        <source>Other point</source>
        <translation>Autre point</translation>
    </message>
    <message>
        <source>Not voted yet (agenda item)</source>
        <translation>Pas encore votée</translation>
    </message>
    <message>
        <source>Adopted unanimously (agenda item)</source>
        <translation>Adoptée à l’unanimité</translation>
    </message>
    <message>
        <source>Adopted by majority (agenda item)</source>
        <translation>Adoptée à la majorité</translation>
    </message>
    <message>
        <source>Rejected (agenda item)</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Deferred (agenda item)</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Withdrawn (agenda item)</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Struck off by the governor (agenda item)</source>
        <translation>Écartée par le gouverneur</translation>
    </message>
    <message>
        <source>The bureau</source>
        <translation>Le bureau</translation>
    </message>
    <message>
        <source>The governor</source>
        <translation>Le gouverneur</translation>
    </message>
    <message>
        <source>Members, in writing</source>
        <translation>Des membres, par écrit</translation>
    </message>
    <message>
        <source>No opinion given</source>
        <translation>Pas d’avis</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>With reservations</source>
        <translation>Avec réserves</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>Public, by show of hands</source>
        <translation>Public, à main levée</translation>
    </message>
    <message>
        <source>Public, by name</source>
        <translation>Public, nominatif</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Votes cast</source>
        <translation>Suffrages exprimés</translation>
    </message>
    <message>
        <source>Members in office</source>
        <translation>Membres en exercice</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Blank or void</source>
        <translation>Blanc ou nul</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Non-participant</translation>
    </message>
    <message>
        <source>Member of the council</source>
        <translation>Membre du conseil</translation>
    </message>
    <message>
        <source>President of the council</source>
        <translation>Président(e) du conseil</translation>
    </message>
    <message>
        <source>Vice-president of the council</source>
        <translation>Vice-président(e) du conseil</translation>
    </message>
    <message>
        <source>Secretary of the council</source>
        <translation>Secrétaire du conseil</translation>
    </message>
    <message>
        <source>Deputy secretary of the council</source>
        <translation>Secrétaire adjoint(e) du conseil</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Monsieur</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Madame</translation>
    </message>
    <message>
        <source>Vice-chair of the committee</source>
        <translation>Vice-président(e) de la commission</translation>
    </message>
    <message>
        <source>Days from convocation to an ordinary session</source>
        <translation>Jours de la convocation à une session ordinaire</translation>
    </message>
    <message>
        <source>Days from sending the agenda to an ordinary session</source>
        <translation>Jours de l’envoi de l’ordre du jour à une session ordinaire</translation>
    </message>
    <message>
        <source>Days for the governor to add or oppose items</source>
        <translation>Jours dont dispose le gouverneur pour ajouter ou écarter des points</translation>
    </message>
    <message>
        <source>Quorum at the first convocation, more than %</source>
        <translation>Quorum à la première convocation, plus de (%)</translation>
    </message>
    <message>
        <source>Quorum at the second convocation, more than %</source>
        <translation>Quorum à la deuxième convocation, plus de (%)</translation>
    </message>
    <message>
        <source>Quorum at the third convocation, more than % (0: any number)</source>
        <translation>Quorum à la troisième convocation, plus de (%), 0 : quel que soit le nombre</translation>
    </message>
    <message>
        <source>Majority, more than %</source>
        <translation>Majorité, plus de (%)</translation>
    </message>
    <message>
        <source>An abstention ends unanimity (1 yes, 0 no)</source>
        <translation>Une abstention rompt l’unanimité (1 oui, 0 non)</translation>
    </message>
    <message>
        <source>Days for posting a summary of deliberations</source>
        <translation>Jours pour afficher le résumé des délibérations</translation>
    </message>
    <message>
        <source>Working days for sending deliberations to the governor</source>
        <translation>Jours ouvrables pour envoyer les délibérations au gouverneur</translation>
    </message>
    <message>
        <source>Working days for the governor to oppose a deliberation</source>
        <translation>Jours ouvrables dont dispose le gouverneur pour s’opposer</translation>
    </message>
    <message>
        <source>Days after which silence is a visa</source>
        <translation>Jours après lesquels le silence vaut visa</translation>
    </message>
    <message>
        <source>Days from convocation to an extraordinary session</source>
        <translation>Jours de la convocation à une session extraordinaire</translation>
    </message>
    <message>
        <source>Days from sending the agenda to an extraordinary session</source>
        <translation>Jours de l’envoi de l’ordre du jour à une session extraordinaire</translation>
    </message>
    <message>
        <source>To transcribe (deliberation)</source>
        <translation>À transcrire</translation>
    </message>
    <message>
        <source>Transcribed (deliberation)</source>
        <translation>Transcrite</translation>
    </message>
    <message>
        <source>With the governor (deliberation)</source>
        <translation>Délai d’opposition</translation>
    </message>
    <message>
        <source>Awaiting the visa (deliberation)</source>
        <translation>En attente de visa</translation>
    </message>
    <message>
        <source>Executory (deliberation)</source>
        <translation>Exécutoire</translation>
    </message>
    <message>
        <source>Opposed (deliberation)</source>
        <translation>Frappée d’opposition</translation>
    </message>
    <message>
        <source>Visa refused (deliberation)</source>
        <translation>Visa refusé</translation>
    </message>
    <message>
        <source>Annulled (deliberation)</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Transcribed into the register</source>
        <translation>Transcription au registre</translation>
    </message>
    <message>
        <source>Posted at the seat</source>
        <translation>Affichage au siège</translation>
    </message>
    <message>
        <source>Sent to the governor</source>
        <translation>Envoi au gouverneur</translation>
    </message>
    <message>
        <source>Opposed by the governor</source>
        <translation>Opposition du gouverneur</translation>
    </message>
    <message>
        <source>Visa requested</source>
        <translation>Demande de visa</translation>
    </message>
    <message>
        <source>Visa granted</source>
        <translation>Visa accordé</translation>
    </message>
    <message>
        <source>Visa refused</source>
        <translation>Visa refusé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Annulled by the council</source>
        <translation>Annulation par le conseil</translation>
    </message>
    <message>
        <source>Open (recommendation)</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Under way (recommendation)</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done (recommendation)</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Dropped (recommendation)</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>In preparation (session)</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Convened (session)</source>
        <translation>Convoquée</translation>
    </message>
    <message>
        <source>Open (session)</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed (session)</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancelled (session)</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>The president</source>
        <translation>Le président</translation>
    </message>
    <message>
        <source>A third of the members</source>
        <translation>Un tiers des membres</translation>
    </message>
    <message>
        <source>The absolute majority of the members</source>
        <translation>La majorité absolue des membres</translation>
    </message>
    <message>
        <source>By hand, against signature</source>
        <translation>En main propre, contre signature</translation>
    </message>
    <message>
        <source>Registered letter</source>
        <translation>Lettre recommandée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Agent of the authority</source>
        <translation>Agent de l’autorité</translation>
    </message>
    <message>
        <source>Planned (sitting)</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Open (sitting)</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed (sitting)</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>No quorum (sitting)</source>
        <translation>Sans quorum</translation>
    </message>
    <message>
        <source>Deliberation of the council</source>
        <translation>Délibération du conseil</translation>
    </message>
    <message>
        <source>Minutes of a session</source>
        <translation>Procès-verbal d’une session</translation>
    </message>
    <message>
        <source>Register of deliberations</source>
        <translation>Registre des délibérations</translation>
    </message>
    <message>
        <source>State of execution for a session</source>
        <translation>État d’exécution pour une session</translation>
    </message>
    <message>
        <source>Convocations of the members</source>
        <translation>Convocations des membres</translation>
    </message>
    <message>
        <source>Agenda of a session</source>
        <translation>Ordre du jour d’une session</translation>
    </message>
    <message>
        <source>Attendance sheet to sign</source>
        <translation>Feuille de présence à signer</translation>
    </message>
    <message>
        <source>Voting sheets</source>
        <translation>Feuilles de vote</translation>
    </message>
    <message>
        <source>Transmission slip</source>
        <translation>Bordereau d’envoi</translation>
    </message>
    <message>
        <source>File of a session</source>
        <translation>Dossier d’une session</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Say where the file is to be: --out F.</source>
        <translation>Indiquez l’emplacement du fichier à créer : --out F.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>%1 errors, %2 to do or to look at.</source>
        <translation>Erreurs : %1 ; points à traiter ou à vérifier : %2.</translation>
    </message>
    <message>
        <source>Say which file: --file F.</source>
        <translation>Indiquez le fichier : --file F.</translation>
    </message>
    <message>
        <source>“%1” is not a day: write year-month-day, 2024-01-15.</source>
        <translation>« %1 » n’est pas une date : écrivez année-mois-jour, par exemple 2024-01-15.</translation>
    </message>
    <message>
        <source>There is no edition “%1” in this file.</source>
        <translation>Ce fichier ne contient aucune édition « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not a verb. Verbs: %2</source>
        <translation>« %1 » n’est pas une action connue. Actions possibles : %2</translation>
    </message>
    <message>
        <source>There is no record “%1” of this kind.</source>
        <translation>Il n’existe aucune fiche « %1 » de ce type.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record.</source>
        <translation>« %1 » n’est pas un type de fiche.</translation>
    </message>
    <message>
        <source>“%1” is not a breakdown.</source>
        <translation>« %1 » n’est pas une répartition connue.</translation>
    </message>
    <message>
        <source>Write days as year-month-day, 2024-01-15.</source>
        <translation>Écrivez les dates sous la forme année-mois-jour, par exemple 2024-01-15.</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused.</source>
        <translation>Nouvelles : %1 ; modifiées : %2 ; inchangées : %3 ; refusées : %4.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>« %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The journal holds: %1 entries.</source>
        <translation>Le journal est intègre ; nombre d’écritures : %1.</translation>
    </message>
    <message>
        <source>The journal is broken at entry %1.</source>
        <translation>Le journal est rompu à l’écriture %1.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of office.</source>
        <translation>« %1 » n’est pas un type d’organisme.</translation>
    </message>
    <message>
        <source>Give the office a name: --name-ar or --name-fr.</source>
        <translation>Donnez un nom à l’organisme : --name-ar ou --name-fr.</translation>
    </message>
    <message>
        <source>Left as dotted lines: %1.</source>
        <translation>Laissé en pointillés : %1.</translation>
    </message>
    <message>
        <source>“%1” is not a role. Roles: %2</source>
        <translation>« %1 » n’est pas un rôle. Rôles : %2</translation>
    </message>
    <message>
        <source>access ended</source>
        <translation>accès terminé</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>s’identifie</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sans mot de passe</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Nouveau mot de passe : </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois : </translation>
    </message>
    <message>
        <source>No new password was given. Name a file with SIJILL_NEW_PASSWORD_FILE, or call from a terminal.</source>
        <translation>Aucun nouveau mot de passe n’a été donné. Nommez un fichier par SIJILL_NEW_PASSWORD_FILE, ou appelez depuis un terminal.</translation>
    </message>
    <message>
        <source>No password was given. Name a file with SIJILL_PASSWORD_FILE, or call from a terminal.</source>
        <translation>Aucun mot de passe n’a été donné. Nommez un fichier par SIJILL_PASSWORD_FILE, ou appelez depuis un terminal.</translation>
    </message>
    <message>
        <source>Several people use this file. Say who you are: --as NAME.</source>
        <translation>Plusieurs personnes utilisent ce fichier. Dites qui vous êtes : --as NOM.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <extracomment>Asked on the terminal: %1 is a login.</extracomment>
        <translation>Mot de passe de %1 : </translation>
    </message>
    <message>
        <source>unit %1, %2: %3</source>
        <translation>unité %1, %2 : %3</translation>
    </message>
    <message>
        <source>%1 territories found, %2 units left out, %3 replaced; %4 corners thinned to %5 by %6 m.</source>
        <translation>%1 territoires reconnus, %2 unités laissées de côté, %3 remplacés ; %4 sommets réduits à %5, à %6 m près.</translation>
    </message>
    <message>
        <source>“%1” is not a choice here.</source>
        <translation>« %1 » n’est pas un choix possible ici.</translation>
    </message>
    <message>
        <source>No commune has a boundary: import them first (import boundaries --from FILE).</source>
        <translation>Aucune commune n’a de limites : importez-les d’abord (import boundaries --from FICHIER).</translation>
    </message>
    <message>
        <source>“%1” is not a figure.</source>
        <translation>« %1 » n’est pas un indicateur.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>%1 is in the bin; undo brings it back.</source>
        <translation>%1 est dans la corbeille ; undo le rétablit.</translation>
    </message>
    <message>
        <source>Say where to: --pdf FILE or --xlsx FILE.</source>
        <translation>Indiquez où : --pdf FICHIER ou --xlsx FICHIER.</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>the office’s own, version %1</source>
        <translation>propre à l’office, version %1</translation>
    </message>
    <message>
        <source>%1: this is the shipped text; nothing was kept.</source>
        <translation>%1 : c’est le texte livré ; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>%1: kept as version %2.</source>
        <translation>%1 : gardé comme version %2.</translation>
    </message>
    <message>
        <source>%1: the shipped text holds again.</source>
        <translation>%1 : le texte livré est de nouveau en vigueur.</translation>
    </message>
    <message>
        <source>There is no backup yet: take one with “backup”.</source>
        <translation>Il n’y a pas encore de sauvegarde : faites-en une avec « backup ».</translation>
    </message>
    <message>
        <source>Nothing in “%1” is ever entered by mistake.</source>
        <translation>Rien dans « %1 » n’est jamais saisi par erreur.</translation>
    </message>
    <message>
        <source>There is no partner “%1” in this file.</source>
        <translation>Il n’y a pas de partenaire « %1 » dans ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a field that a merge chooses.</source>
        <translation>« %1 » n’est pas un champ qu’une fusion choisit.</translation>
    </message>
    <message>
        <source>--keep names one of the two: %1 or %2.</source>
        <translation>--keep désigne l’un des deux : %1 ou %2.</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <translation>%1 fait maintenant partie de %2.</translation>
    </message>
    <message>
        <source>%1 stands on its own again.</source>
        <translation>%1 est de nouveau une fiche à part.</translation>
    </message>
    <message>
        <source>%1 stands on its own again. Changed since, and left as it is: %2.</source>
        <translation>%1 est de nouveau une fiche à part. Modifié depuis, et laissé tel quel : %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same.</source>
        <translation>%1 et %2 ne sont pas le même partenaire.</translation>
    </message>
    <message>
        <source>%1 and %2 are compared again.</source>
        <translation>%1 et %2 sont de nouveau comparés.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Le fichier « %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is not a day with its hour: write 2023-03-06T11:20.</source>
        <translation>« %1 » n’est pas un jour avec son heure : écrivez 2023-03-06T11:20.</translation>
    </message>
    <message>
        <source>“%1” is no mark: write a number or na.</source>
        <translation>« %1 » n’est pas une note : écrivez un nombre ou na.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier « %1 » ne peut pas être créé.</translation>
    </message>
    <message>
        <source>You are a member of a committee: you look at the ranking as yourself alone.</source>
        <translation>Vous êtes membre d’une commission : vous consultez le classement en votre seul nom.</translation>
    </message>
    <message>
        <source>“%1” is not a day like 2024-01-15.</source>
        <translation>« %1 » n’est pas un jour comme 2024-01-15.</translation>
    </message>
    <message>
        <source>“%1” is no way of delivering a letter.</source>
        <translation>« %1 » n’est pas un mode de remise.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are convened.</source>
        <translation>
            <numerusform>%n membre est convoqué.</numerusform>
            <numerusform>%n membres sont convoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sitting of the session is open: open one to vote.</source>
        <translation>Aucune séance de la session n’est ouverte : ouvrez-en une pour voter.</translation>
    </message>
    <message>
        <source>Deliberation %1: %2.</source>
        <translation>Délibération %1 : %2.</translation>
    </message>
    <message>
        <source>The council rejected it: there is nothing to carry out.</source>
        <translation>Le conseil l’a rejetée : il n’y a rien à exécuter.</translation>
    </message>
    <message>
        <source>Executory since %1: the governor was silent until the visa was due.</source>
        <translation>Exécutoire depuis le %1 : le gouverneur ne s’est pas prononcé dans le délai du visa.</translation>
    </message>
    <message>
        <source>Executory since %1: the visa was granted.</source>
        <translation>Exécutoire depuis le %1 : le visa a été accordé.</translation>
    </message>
    <message>
        <source>Executory since %1: the delay of opposition has ended.</source>
        <translation>Exécutoire depuis le %1 : le délai d’opposition est échu.</translation>
    </message>
    <message>
        <source>Not executory: the visa is awaited until %1.</source>
        <translation>Pas exécutoire : le visa est attendu jusqu’au %1.</translation>
    </message>
    <message>
        <source>Not executory: it needs a visa, which was not requested yet.</source>
        <translation>Pas exécutoire : le visa requis n’a pas encore été demandé.</translation>
    </message>
    <message>
        <source>Not executory: the governor may oppose it until %1.</source>
        <translation>Pas exécutoire : le gouverneur peut s’y opposer jusqu’au %1.</translation>
    </message>
    <message>
        <source>Not executory: the governor opposed it on %1.</source>
        <translation>Pas exécutoire : le gouverneur s’y est opposé le %1.</translation>
    </message>
    <message>
        <source>Not executory: its visa was refused on %1.</source>
        <translation>Pas exécutoire : le visa a été refusé le %1.</translation>
    </message>
    <message>
        <source>Not executory: it was annulled on %1.</source>
        <translation>Pas exécutoire : elle a été annulée le %1.</translation>
    </message>
    <message>
        <source>Not executory: it was not sent to the governor yet.</source>
        <translation>Pas exécutoire : elle n’a pas encore été envoyée au gouverneur.</translation>
    </message>
    <message>
        <source>The numbers of its year follow without a gap.</source>
        <translation>Les numéros de l’année se suivent sans interruption.</translation>
    </message>
    <message>
        <source>Numbers are missing in its year: %1.</source>
        <translation>Des numéros manquent dans l’année : %1.</translation>
    </message>
    <message>
        <source>The paper still says what the record says.</source>
        <translation>Le papier dit encore ce que dit l’enregistrement.</translation>
    </message>
    <message>
        <source>The record has changed since the paper was issued.</source>
        <translation>L’enregistrement a changé depuis que le papier a été délivré.</translation>
    </message>
    <message>
        <source>No paper of it was issued.</source>
        <translation>Aucun papier n’en a été délivré.</translation>
    </message>
    <message>
        <source>Say the code of the paper, or --picture FILE.</source>
        <translation>Indiquez le code du document, ou --picture FICHIER.</translation>
    </message>
    <message>
        <source>No QR code could be read in %1.</source>
        <translation>Aucun code QR n’a pu être lu dans %1.</translation>
    </message>
    <message>
        <source>Say where to: --pdf FILE or --odt FOLDER.</source>
        <translation>Indiquez la destination : --pdf FICHIER ou --odt DOSSIER.</translation>
    </message>
    <message>
        <source>Left out: %1 of %2. %3</source>
        <translation>Laissé de côté : %1 de %2. %3</translation>
    </message>
    <message>
        <source>Draft: %1. %2</source>
        <translation>Projet : %1. %2</translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message>
        <source>each commune</source>
        <translation>chaque commune</translation>
    </message>
    <message>
        <source>each partner</source>
        <translation>chaque partenaire</translation>
    </message>
    <message>
        <source>each sector</source>
        <translation>chaque secteur</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Toutes ensemble</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>emplois</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>propositions</translation>
    </message>
    <message>
        <source>person-months</source>
        <translation>mois-personnes</translation>
    </message>
    <message>
        <source>money</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>% of the jobs</source>
        <translation>% des emplois</translation>
    </message>
    <message>
        <source>% of the proposals</source>
        <translation>% des propositions</translation>
    </message>
    <message>
        <source>% of the money</source>
        <translation>% du montant</translation>
    </message>
    <message>
        <source>No file of this call has a marker.</source>
        <translation>Aucun dossier de cet appel n’a de priorité.</translation>
    </message>
    <message>
        <source>All together are always the whole: give an amount, not a share.</source>
        <translation>Toutes ensemble font toujours le total : donnez une quantité, pas une part.</translation>
    </message>
    <message>
        <source>A share is at most 100 %.</source>
        <translation>Une part ne dépasse pas 100 %.</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1 : au moins %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1 : au plus %2</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>Heard, not voted</source>
        <translation>Entendu, non soumis au vote</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>En discussion</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>Pas encore abordé</translation>
    </message>
    <message>
        <source>Committee&apos;s opinion: %1</source>
        <translation>Avis de la commission : %1</translation>
    </message>
</context>
<context>
    <name>DepositCounter</name>
    <message>
        <source>This file can only be read: no receipt is given.</source>
        <translation>Ce fichier est en lecture seule : aucun récépissé n’est délivré.</translation>
    </message>
    <message>
        <source>Receipt %1 is issued under %2.</source>
        <extracomment>%1 is the number of a receipt, %2 the code that it was issued under.</extracomment>
        <translation>Le récépissé %1 est délivré sous le code %2.</translation>
    </message>
    <message>
        <source>Partner %1 is in the register: %2.</source>
        <extracomment>%1 is the number of a partner&apos;s file, %2 its name.</extracomment>
        <translation>Le partenaire %1 est inscrit au registre : %2.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>%1 ends</source>
        <translation>Pièce à renouveler bientôt : %1</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>Pièce expirée : %1</translation>
    </message>
    <message>
        <source>The mandate of %1 ends</source>
        <translation>Mandat à renouveler bientôt : %1</translation>
    </message>
    <message>
        <source>The mandate of %1 has ended</source>
        <translation>Mandat expiré : %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Instalment to release</source>
        <translation>Tranche à débloquer</translation>
    </message>
    <message>
        <source>Evidence missing for an instalment</source>
        <translation>Pièces d’une tranche manquantes</translation>
    </message>
    <message>
        <source>Instalment coming up</source>
        <translation>Tranche à venir</translation>
    </message>
    <message>
        <source>Signatures awaited</source>
        <translation>Signatures attendues</translation>
    </message>
    <message>
        <source>Agreement past its end</source>
        <translation>Convention échue</translation>
    </message>
    <message>
        <source>Worksite late to open</source>
        <translation>Chantier non démarré</translation>
    </message>
    <message>
        <source>Worksite late to finish</source>
        <translation>Chantier non achevé</translation>
    </message>
    <message>
        <source>Corrective action overdue</source>
        <translation>Mesure corrective en retard</translation>
    </message>
    <message>
        <source>Incident not closed</source>
        <translation>Incident non clos</translation>
    </message>
    <message>
        <source>Number of the data-protection authorisation missing</source>
        <translation>Numéro d’autorisation de la CNDP manquant</translation>
    </message>
    <message>
        <source>Score sheets to submit</source>
        <translation>Fiches de notation à soumettre</translation>
    </message>
    <message>
        <source>Recommendation due soon</source>
        <translation>Recommandation bientôt échue</translation>
    </message>
    <message>
        <source>Recommendation overdue</source>
        <translation>Recommandation échue</translation>
    </message>
    <message>
        <source>Deliberation to send to the governor</source>
        <translation>Délibération à envoyer au gouverneur</translation>
    </message>
    <message>
        <source>Deliberation late to be sent</source>
        <translation>Délibération en retard d’envoi</translation>
    </message>
    <message>
        <source>The visa is awaited</source>
        <translation>Visa attendu</translation>
    </message>
    <message>
        <source>Silence is now a visa</source>
        <translation>Le silence vaut désormais visa</translation>
    </message>
    <message>
        <source>Sitting of the council</source>
        <translation>Séance du conseil</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>Selected proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Mois-personnes</translation>
    </message>
    <message>
        <source>Communes covered</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Jobs for women</source>
        <translation>Emplois des femmes</translation>
    </message>
    <message>
        <source>Jobs for the disabled</source>
        <translation>Emplois handicap</translation>
    </message>
    <message>
        <source>Rural jobs</source>
        <translation>Emplois ruraux</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A floor under a share: %1 is a percentage.</extracomment>
        <translation>plancher %1</translation>
    </message>
    <message>
        <source>of %1 million</source>
        <translation>sur %1 millions</translation>
    </message>
    <message>
        <source>million</source>
        <translation>millions</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>&quot;61 of 84&quot;: %1 is a number or an amount.</extracomment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” in column “%2” is not a number: write digits with a dot and at most %3 decimals.</source>
        <extracomment>%1 is what was read, %2 the column, %3 a number of decimals.</extracomment>
        <translation>La valeur « %1 » de la colonne « %2 » n’est pas un nombre : écrivez des chiffres, avec un point pour séparateur et au plus %3 décimales.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a whole number.</source>
        <translation>La valeur « %1 » de la colonne « %2 » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a date: write year-month-day, 2023-04-14.</source>
        <translation>La valeur « %1 » de la colonne « %2 » n’est pas une date : écrivez année-mois-jour, par exemple 2023-04-14.</translation>
    </message>
    <message>
        <source>Column “%1” holds no text by language.</source>
        <translation>La colonne « %1 » ne contient pas de texte par langue.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not an instant.</source>
        <translation>La valeur « %1 » de la colonne « %2 » n’est pas une date assortie d’une heure.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is neither 0 nor 1.</source>
        <translation>La valeur « %1 » de la colonne « %2 » n’est ni 0 ni 1.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a known code. Known codes: %3.</source>
        <translation>La valeur « %1 » de la colonne « %2 » n’est pas un code connu. Codes connus : %3.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Line %1 holds a NUL byte: this is not a text file. Save it as CSV in UTF-8.</source>
        <translation>La ligne %1 contient un octet nul : ce n’est pas un fichier texte. Enregistrez-le au format CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not in UTF-8. Save the file as CSV in UTF-8, then try again.</source>
        <translation>La ligne %1 n’est pas codée en UTF-8. Enregistrez le fichier au format CSV en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>The file has %1 columns; %2 at most are read.</source>
        <translation>Le fichier comporte %1 colonnes ; le programme n’en lit que %2 au plus.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the heading has %3. Is a quotation mark missing?</source>
        <translation>La ligne %1 comporte %2 cellules, l’en-tête en comporte %3. Un guillemet est-il manquant ?</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Cut it into parts.</source>
        <translation>Le fichier comporte plus de %1 lignes. Scindez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Un guillemet ouvert n’est jamais refermé.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Le dossier « %1 » n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is unchanged.</source>
        <translation>« %1 » n’a pas pu être écrit. Le contenu antérieur est inchangé.</translation>
    </message>
    <message>
        <source>Not imported, because line %1 of the same record is refused.</source>
        <translation>Ligne non importée, car la ligne %1 de la même fiche est refusée.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Opération interrompue. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>States, signatures and what else only verbs write cannot be changed by an import.</source>
        <translation>Les états, les signatures et les autres données réservées aux actions ne peuvent pas être modifiés par un import.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record.</source>
        <translation>« %1 » n’est pas un type de fiche.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no CSV file.</source>
        <translation>Le dossier « %1 » ne contient aucun fichier CSV.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>« %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The heading is not one of “%2”: unknown column %1. “template %2” prints the heading that is accepted.</source>
        <extracomment>%1 is a list of column headings, %2 the name of a kind of record on the command line.</extracomment>
        <translation>L’en-tête n’est pas celui de « %2 » : colonne inconnue %1. La commande « template %2 » affiche l’en-tête accepté.</translation>
    </message>
    <message>
        <source>The heading is not one of “%2”: column %1 is missing. “template %2” prints the heading that is accepted.</source>
        <translation>L’en-tête n’est pas celui de « %2 » : la colonne %1 est manquante. La commande « template %2 » affiche l’en-tête accepté.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not known: import that record first, or correct the code.</source>
        <extracomment>%1 is what was read, %2 a column.</extracomment>
        <translation>La valeur « %1 » de la colonne « %2 » est inconnue : importez d’abord la fiche correspondante ou corrigez le code.</translation>
    </message>
    <message>
        <source>%1 already stands in line %2.</source>
        <translation>%1 figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>There is no record %1 for this line to belong to.</source>
        <translation>La fiche %1, à laquelle cette ligne devrait se rattacher, n’existe pas.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the mapping needs.</source>
        <translation>Le fichier ne comporte pas la colonne « %1 », nécessaire à la correspondance.</translation>
    </message>
    <message>
        <source>“%1” is not a column mapping.</source>
        <translation>« %1 » n’est pas une correspondance de colonnes.</translation>
    </message>
    <message>
        <source>An import neither changes what was entered by mistake nor says so of a record that is there.</source>
        <translation>Un import ne modifie pas ce qui est saisi par erreur et ne le dit pas d’une fiche qui existe déjà.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Party as</source>
        <translation>Catégorie de partie</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représentée par</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Act of delegation</source>
        <translation>Acte de délégation</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signée le</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signée à</translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation>Chantier</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Mois-personnes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>Pièces à produire</translation>
    </message>
    <message>
        <source>Evidence received on</source>
        <translation>Pièces reçues le</translation>
    </message>
    <message>
        <source>Justified spending</source>
        <translation>Dépenses justifiées</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recouvré</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>Ordre de paiement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à compter du</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Objet de la modification</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Amount added</source>
        <translation>Montant ajouté</translation>
    </message>
    <message>
        <source>Person-months added</source>
        <translation>Mois-personnes ajoutés</translation>
    </message>
    <message>
        <source>Deliberation no.</source>
        <translation>Délibération n°</translation>
    </message>
    <message>
        <source>Body represented</source>
        <translation>Organisme représenté</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Under the framework agreement</source>
        <translation>Au titre de la convention-cadre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Cost of a person-month</source>
        <translation>Coût du mois-personne</translation>
    </message>
    <message>
        <source>Supervision fee per person-month</source>
        <translation>Frais d’encadrement par mois-personne</translation>
    </message>
    <message>
        <source>Served by another payer</source>
        <translation>Servi par un autre payeur</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne budgétaire</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Deliberated on</source>
        <translation>Délibération du</translation>
    </message>
    <message>
        <source>Deliberation executory on</source>
        <translation>Délibération exécutoire le</translation>
    </message>
    <message>
        <source>Visa no.</source>
        <translation>Visa n°</translation>
    </message>
    <message>
        <source>Visa granted on</source>
        <translation>Visa accordé le</translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation>Date hégirienne</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Envergure</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Employer&apos;s rate</source>
        <translation>Taux patronal</translation>
    </message>
    <message>
        <source>Employee&apos;s rate</source>
        <translation>Taux salarial</translation>
    </message>
    <message>
        <source>Monthly ceiling</source>
        <translation>Plafond mensuel</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable au</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Source of the money</source>
        <translation>Origine des crédits</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Référence juridique</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Name in the templates</source>
        <translation>Nom dans les modèles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Office number</source>
        <translation>N° de l’organisme</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom de l’organisme</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Édition en cours</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Langues de travail</translation>
    </message>
    <message>
        <source>Data-protection authorisation</source>
        <translation>N° d’autorisation de la CNDP</translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation>Autorisation du</translation>
    </message>
    <message>
        <source>Papers are done at</source>
        <translation>Documents faits à</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Working day of the file</source>
        <translation>Date de travail du fichier</translation>
    </message>
    <message>
        <source>Space for backups (MB)</source>
        <translation>Espace pour les sauvegardes (Mo)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Signs agreements</source>
        <translation>Signe les conventions</translation>
    </message>
    <message>
        <source>Mandate from</source>
        <translation>Début du mandat</translation>
    </message>
    <message>
        <source>Mandate to</source>
        <translation>Fin du mandat</translation>
    </message>
    <message>
        <source>RIB (24 digits)</source>
        <translation>RIB (24 chiffres)</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Receipt of legal deposit</source>
        <translation>Récépissé de dépôt légal</translation>
    </message>
    <message>
        <source>Date of the receipt</source>
        <translation>Date du récépissé</translation>
    </message>
    <message>
        <source>Receipt of renewal of the bureau</source>
        <translation>Récépissé de renouvellement du bureau</translation>
    </message>
    <message>
        <source>Date of renewal</source>
        <translation>Date du renouvellement</translation>
    </message>
    <message>
        <source>ICE (15 digits)</source>
        <translation>ICE (15 chiffres)</translation>
    </message>
    <message>
        <source>Tax identifier</source>
        <translation>Identifiant fiscal</translation>
    </message>
    <message>
        <source>Trade register and court</source>
        <translation>Registre de commerce et tribunal</translation>
    </message>
    <message>
        <source>CNSS affiliation (7 digits)</source>
        <translation>Affiliation CNSS (7 chiffres)</translation>
    </message>
    <message>
        <source>Register of cooperatives</source>
        <translation>Registre des coopératives</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Required from</source>
        <translation>Exigée de</translation>
    </message>
    <message>
        <source>Order in lists</source>
        <translation>Rang dans les listes</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Utilisé depuis le</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>Utilisé jusqu’au</translation>
    </message>
    <message>
        <source>ISCO-08 code</source>
        <translation>Code CITP-08</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
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
        <translation>Conclusions, une par ligne</translation>
    </message>
    <message>
        <source>Decisions requested, one a line</source>
        <translation>Décisions demandées, une par ligne</translation>
    </message>
    <message>
        <source>Name in papers</source>
        <translation>Nom dans les documents</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Ouverture le</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>À compter du</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rules overridden</source>
        <translation>Dérogations aux règles</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Labour force</source>
        <translation>Population active</translation>
    </message>
    <message>
        <source>Unemployment rate (%)</source>
        <translation>Taux de chômage (%)</translation>
    </message>
    <message>
        <source>Old unit</source>
        <translation>Ancienne unité</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Nouvelle unité</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Share of the old unit</source>
        <translation>Part de l’ancienne unité</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>Visité le</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Mesure corrective</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>À exécuter pour le</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Exécutée le</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>People injured</source>
        <translation>Blessés</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Mesures prises</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Réglé le</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
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
        <translation>Vague</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Démarré le</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Achevé le</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Encadrant</translation>
    </message>
    <message>
        <source>Supervisor&apos;s phone</source>
        <translation>Téléphone de l’encadrant</translation>
    </message>
    <message>
        <source>Accompanying service</source>
        <translation>Service d’accompagnement</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Motive of withdrawal</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Débloqué</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>Fiches modifiées</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Date de travail</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Valid today</source>
        <translation>Valable aujourd’hui</translation>
    </message>
    <message>
        <source>Title of the worksite</source>
        <translation>Intitulé du chantier</translation>
    </message>
    <message>
        <source>State of the worksite</source>
        <translation>État du chantier</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>À compter du</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>N° du document</translation>
    </message>
    <message>
        <source>Override, with its motive</source>
        <translation>Dérogation, avec son motif</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>Province ou préfecture</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size of file</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>P.-months</source>
        <translation>Mois-p.</translation>
    </message>
    <message>
        <source>Access from</source>
        <translation>Accès à partir du</translation>
    </message>
    <message>
        <source>Access ends on</source>
        <translation>Fin de l’accès le</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Credit on maps</source>
        <translation>Mention sur les cartes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Note on boundaries</source>
        <translation>Note sur les limites</translation>
    </message>
    <message>
        <source>Property of the code</source>
        <translation>Propriété du code</translation>
    </message>
    <message>
        <source>Simplified by (m)</source>
        <translation>Simplification (m)</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation>Version de la fiche</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Fingerprint of the PDF</source>
        <translation>Empreinte du PDF</translation>
    </message>
    <message>
        <source>Fingerprint of the wording</source>
        <translation>Empreinte du libellé</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Ligne du journal</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>People sign in</source>
        <translation>Identification exigée</translation>
    </message>
    <message>
        <source>Lock after (minutes)</source>
        <translation>Verrouiller après (minutes)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Essayé sur</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné dans</translation>
    </message>
    <message>
        <source>First partner</source>
        <translation>Premier partenaire</translation>
    </message>
    <message>
        <source>Second partner</source>
        <translation>Deuxième partenaire</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Nul depuis</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>Écarté par</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>Motif de l’erreur</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Exigée de</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut apprécier</translation>
    </message>
    <message>
        <source>Best mark</source>
        <translation>Note maximale</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Sealed envelopes</source>
        <translation>Plis fermés</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Person-months of the envelope</source>
        <translation>Mois-personnes de l’enveloppe</translation>
    </message>
    <message>
        <source>Handed in at</source>
        <translation>Lieu de dépôt</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>Déposée par</translation>
    </message>
    <message>
        <source>Fewest jobs it would accept</source>
        <translation>Minimum d’emplois accepté</translation>
    </message>
    <message>
        <source>Missing documents by</source>
        <translation>Pièces manquantes avant le</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardive</translation>
    </message>
    <message>
        <source>Follows the call</source>
        <translation>Fait suite à l’appel</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Nature of the interest</source>
        <translation>Nature de l’intérêt</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Déclaré le</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>S’identifie comme</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>Membre de commission</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Réclamant</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>Ce qui est contesté</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Réponse due le</translation>
    </message>
    <message>
        <source>Answer with its reasons</source>
        <translation>Réponse motivée</translation>
    </message>
    <message>
        <source>Reference of the answer</source>
        <translation>Référence de la réponse</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>Repris du dossier</translation>
    </message>
    <message>
        <source>Criterion no.</source>
        <translation>Critère n°</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Declared no interest</source>
        <translation>Absence d’intérêt déclarée</translation>
    </message>
    <message>
        <source>Version read</source>
        <translation>Version lue</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise le</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note globale</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculée le</translation>
    </message>
    <message>
        <source>Places on the reserve list</source>
        <translation>Places sur la liste d’attente</translation>
    </message>
    <message>
        <source>Question (JSON)</source>
        <translation>Question (JSON)</translation>
    </message>
    <message>
        <source>Answer (JSON)</source>
        <translation>Réponse (JSON)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>On reserve</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convoqués</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Remark of the member</source>
        <translation>Remarque du membre</translation>
    </message>
    <message>
        <source>Similar files exclude each other</source>
        <translation>Les dossiers semblables s’excluent</translation>
    </message>
    <message>
        <source>Least-served commune first</source>
        <translation>Commune la moins servie d’abord</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Numéro du procès-verbal</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>Membre du conseil</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Standing committee</source>
        <translation>Commission permanente</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Opinion given on</source>
        <translation>Avis rendu le</translation>
    </message>
    <message>
        <source>Text of the opinion</source>
        <translation>Texte de l’avis</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>Inscrit par</translation>
    </message>
    <message>
        <source>Detached from</source>
        <translation>Disjoint de</translation>
    </message>
    <message>
        <source>Needs the governor&apos;s visa</source>
        <translation>Soumis au visa du gouverneur</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Scrutin</translation>
    </message>
    <message>
        <source>Majority of</source>
        <translation>Majorité des</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>En exercice</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Non-participants</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Blank or void</source>
        <translation>Blancs ou nuls</translation>
    </message>
    <message>
        <source>Casting vote in favour</source>
        <translation>Voix prépondérante pour</translation>
    </message>
    <message>
        <source>Ballot closed at</source>
        <translation>Scrutin clos à</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Reservation or dissent</source>
        <translation>Réserve ou opinion divergente</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Group or list</source>
        <translation>Groupe ou liste</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>What is decided besides</source>
        <translation>Ce qui est décidé en outre</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Annuls</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Transcribed on</source>
        <translation>Transcrite le</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Affichée le</translation>
    </message>
    <message>
        <source>Sent to the governor on</source>
        <translation>Envoyée au gouverneur le</translation>
    </message>
    <message>
        <source>Opposition until</source>
        <translation>Opposition jusqu’au</translation>
    </message>
    <message>
        <source>Opposed on</source>
        <translation>Opposition du</translation>
    </message>
    <message>
        <source>Visa requested on</source>
        <translation>Visa demandé le</translation>
    </message>
    <message>
        <source>Visa due on</source>
        <translation>Visa attendu le</translation>
    </message>
    <message>
        <source>Visa refused on</source>
        <translation>Visa refusé le</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Annulled on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Chargé de l’exécution</translation>
    </message>
    <message>
        <source>Convocation no.</source>
        <translation>Convocation n°</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Bureau met on</source>
        <translation>Réunion du bureau le</translation>
    </message>
    <message>
        <source>Agenda sent to the governor on</source>
        <translation>Ordre du jour envoyé au gouverneur le</translation>
    </message>
    <message>
        <source>Convened on</source>
        <translation>Convoquée le</translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation>Allocution d’ouverture</translation>
    </message>
    <message>
        <source>President&apos;s report</source>
        <translation>Rapport du président</translation>
    </message>
    <message>
        <source>Close of the session</source>
        <translation>Clôture de la session</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrivé à</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Parti à</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Présidée par</translation>
    </message>
    <message>
        <source>Secretary of the sitting</source>
        <translation>Secrétaire de séance</translation>
    </message>
    <message>
        <source>Authority represented by</source>
        <translation>Autorité représentée par</translation>
    </message>
    <message>
        <source>In the capacity of</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>Également présents</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Ouverte à</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Levée à</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>Délibérations</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Cette valeur n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like %1, with at most %2 decimals.</source>
        <extracomment>%1 is an example such as 1.234,50; %2 the number of decimals.</extracomment>
        <translation>Cette valeur n’est pas un nombre. Écrivez-la comme %1, avec au plus %2 décimales.</translation>
    </message>
    <message>
        <source>“%1” is not among the choices.</source>
        <translation>« %1 » ne figure pas parmi les choix proposés.</translation>
    </message>
    <message>
        <source>No record is called “%1”: choose one from the list.</source>
        <translation>Aucune fiche ne porte le nom « %1 » : choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month, year: 14/04/2023.</source>
        <translation>Cette valeur n’est pas une date. Écrivez jour, mois, année : 14/04/2023.</translation>
    </message>
    <message>
        <source>Write day and hour: 14/04/2023 15:30.</source>
        <translation>Indiquez le jour et l’heure : 14/04/2023 15:30.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Worksites planned</source>
        <translation>Chantiers programmés</translation>
    </message>
    <message>
        <source>Worksites of the edition that are not cancelled on the last day of the period.</source>
        <translation>Chantiers de l’édition qui ne sont pas annulés au dernier jour de la période.</translation>
    </message>
    <message>
        <source>Worksites opened</source>
        <translation>Chantiers démarrés</translation>
    </message>
    <message>
        <source>Worksites whose first opening took effect by the last day of the period.</source>
        <translation>Chantiers dont le premier démarrage a pris effet au plus tard le dernier jour de la période.</translation>
    </message>
    <message>
        <source>Worksites finished</source>
        <translation>Chantiers achevés</translation>
    </message>
    <message>
        <source>Worksites that are finished or closed on the last day of the period.</source>
        <translation>Chantiers achevés ou clôturés au dernier jour de la période.</translation>
    </message>
    <message>
        <source>Worksites opened in the period</source>
        <translation>Chantiers démarrés dans la période</translation>
    </message>
    <message>
        <source>Worksites whose first opening took effect within the period.</source>
        <translation>Chantiers dont le premier démarrage a pris effet au cours de la période.</translation>
    </message>
    <message>
        <source>Jobs planned</source>
        <translation>Emplois programmés</translation>
    </message>
    <message>
        <source>Job slots of the planned worksites.</source>
        <translation>Postes d’emploi temporaire des chantiers programmés.</translation>
    </message>
    <message>
        <source>Jobs opened</source>
        <translation>Emplois ouverts</translation>
    </message>
    <message>
        <source>Job slots whose worksite has opened by the last day, less slots withdrawn by then.</source>
        <translation>Postes dont le chantier a démarré au plus tard le dernier jour, déduction faite des postes retirés à cette date.</translation>
    </message>
    <message>
        <source>Jobs opened in the period</source>
        <translation>Emplois ouverts dans la période</translation>
    </message>
    <message>
        <source>Job slots whose worksite opened within the period, less slots withdrawn.</source>
        <translation>Postes dont le chantier a démarré au cours de la période, déduction faite des postes retirés.</translation>
    </message>
    <message>
        <source>Jobs targeted</source>
        <translation>Objectif d’emploi retenu</translation>
    </message>
    <message>
        <source>Latest target of the highest status: adopted before proposed before allotted.</source>
        <translation>Dernier objectif du statut le plus élevé : adopté, à défaut proposé, à défaut alloué.</translation>
    </message>
    <message>
        <source>Jobs adopted</source>
        <translation>Emplois adoptés</translation>
    </message>
    <message>
        <source>Latest number of jobs that the council adopted.</source>
        <translation>Dernier nombre d’emplois adopté par le conseil.</translation>
    </message>
    <message>
        <source>Jobs proposed</source>
        <translation>Emplois proposés</translation>
    </message>
    <message>
        <source>Latest number of jobs that the provincial committee proposed.</source>
        <translation>Dernier nombre d’emplois proposé par le comité provincial.</translation>
    </message>
    <message>
        <source>Jobs allotted</source>
        <translation>Emplois alloués</translation>
    </message>
    <message>
        <source>Latest quota of jobs allotted to the province.</source>
        <translation>Dernier quota d’emplois alloué à la province.</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Mois-personnes</translation>
    </message>
    <message>
        <source>Months of the job slots of the planned worksites.</source>
        <translation>Mois des postes des chantiers programmés.</translation>
    </message>
    <message>
        <source>Person-months targeted</source>
        <translation>Objectif de mois-personnes retenu</translation>
    </message>
    <message>
        <source>Latest target of person-months of the highest status.</source>
        <translation>Dernier objectif de mois-personnes du statut le plus élevé.</translation>
    </message>
    <message>
        <source>Communes covered</source>
        <translation>Communes couvertes</translation>
    </message>
    <message>
        <source>Communes with a planned worksite, beside the number of communes of the province.</source>
        <translation>Communes comptant au moins un chantier programmé, rapportées au nombre de communes de la province.</translation>
    </message>
    <message>
        <source>Communes of the province</source>
        <translation>Communes de la province</translation>
    </message>
    <message>
        <source>Communes valid on the last day under the office&apos;s territory.</source>
        <translation>Communes du ressort territorial de l’organisme, valables au dernier jour.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>Agreements of the edition, of every kind and state.</source>
        <translation>Conventions de l’édition, tous types et tous états confondus.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Partners that carry an agreement of the edition, each counted once.</source>
        <translation>Partenaires porteurs d’une convention de l’édition, chacun compté une seule fois.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Crédits engagés</translation>
    </message>
    <message>
        <source>Current amounts, amendments in force included, of partnership agreements signed, in force, completed or terminated on the last day. Framework agreements are never added.</source>
        <translation>Montants actuels, avenants en vigueur compris, des conventions de partenariat signées, en vigueur, achevées ou résiliées au dernier jour. Les conventions-cadres ne sont jamais ajoutées.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Crédits débloqués</translation>
    </message>
    <message>
        <source>Instalments released within the period, less what was recovered.</source>
        <translation>Tranches débloquées au cours de la période, déduction faite des sommes recouvrées.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Crédits payés</translation>
    </message>
    <message>
        <source>Instalments paid within the period, less what was recovered.</source>
        <translation>Tranches payées au cours de la période, déduction faite des sommes recouvrées.</translation>
    </message>
    <message>
        <source>Budget targeted</source>
        <translation>Objectif budgétaire retenu</translation>
    </message>
    <message>
        <source>Latest budget target of the highest status.</source>
        <translation>Dernier objectif budgétaire du statut le plus élevé.</translation>
    </message>
    <message>
        <source>There is no such edition.</source>
        <translation>Cette édition n’existe pas.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La fin de la période précède son début.</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A period: %1 its first day, %2 its last.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Reste à venir</translation>
    </message>
    <message>
        <source>%1, added up</source>
        <extracomment>%1 is a figure (&quot;Jobs opened&quot;), month after month.</extracomment>
        <translation>%1, cumul</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contient « %1 »</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a column, %2 what it must hold.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>the records behind a figure or a page</source>
        <translation>les fiches derrière un chiffre ou une page</translation>
    </message>
    <message>
        <source>Chosen by: %1. %2 rows of %3.</source>
        <extracomment>%1 is what the rows were chosen by, %2 how many are shown, %3 how many there are.</extracomment>
        <translation>Choix : %1. %2 lignes sur %3.</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>renseigné</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>saisi par erreur</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Instalment %1 was due on %2; still missing: %3</source>
        <extracomment>%1 number of an instalment, %2 a date, %3 the papers it needs.</extracomment>
        <translation>La tranche %1 était échue le %2 ; pièces manquantes : %3</translation>
    </message>
    <message>
        <source>Instalment %1 was due on %2.</source>
        <translation>La tranche %1 était échue le %2.</translation>
    </message>
    <message>
        <source>Before it can go on the agenda: %1</source>
        <translation>Avant l’inscription à l’ordre du jour : %1</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvelle convention</translation>
    </message>
    <message>
        <source>Agreements of the edition: who commits what, for which worksites, paid how.</source>
        <translation>Conventions de l’édition : qui s’engage à quoi, pour quels chantiers et selon quel échéancier.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>To act on</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signées</translation>
    </message>
    <message>
        <source>In procedure</source>
        <translation>En procédure</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Amount and budget</source>
        <translation>Montant et budget</translation>
    </message>
    <message>
        <source>Deliberation and visa</source>
        <translation>Délibération et visa</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Avenants</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>Imprimer la convention</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>The instalments sum to the amount.</source>
        <translation>Le total des tranches est égal au montant.</translation>
    </message>
    <message>
        <source>Missing in the instalments: %1</source>
        <extracomment>%1 is an amount, negative when the instalments exceed what is to be paid.</extracomment>
        <translation>Reste à répartir en tranches : %1</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <extracomment>%1 is &quot;Suspended&quot; or &quot;Debarred&quot;, %2 a date, %3 the motive.</extracomment>
        <translation>%1 depuis le %2 : %3</translation>
    </message>
    <message>
        <source>A mandate ended on %1: ask for the new bureau.</source>
        <translation>Un mandat a expiré le %1 : demandez la liste des membres du nouveau bureau.</translation>
    </message>
    <message>
        <source>A mandate ends on %1.</source>
        <translation>Un mandat expire le %1.</translation>
    </message>
    <message>
        <source>A document ended on %1: ask for the new one.</source>
        <translation>Une pièce a expiré le %1 : demandez la nouvelle.</translation>
    </message>
    <message>
        <source>A document ends on %1.</source>
        <translation>Une pièce expire le %1.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>Associations, cooperatives and services that carry worksites stand here with their papers.</source>
        <translation>Associations, coopératives et services porteurs de chantiers, avec leurs pièces.</translation>
    </message>
    <message>
        <source>Papers ended</source>
        <translation>Pièces expirées</translation>
    </message>
    <message>
        <source>Papers ending soon</source>
        <translation>Pièces à renouveler</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Coopératives</translation>
    </message>
    <message>
        <source>Suspended or debarred</source>
        <translation>Suspendus ou exclus</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Immatriculation</translation>
    </message>
    <message>
        <source>Where to reach it</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Membres du bureau</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Comptes bancaires</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Record card</source>
        <translation>Fiche du partenaire</translation>
    </message>
    <message>
        <source>New kind of document</source>
        <translation>Nouveau type de pièce</translation>
    </message>
    <message>
        <source>Papers that partners hand in, and from which kinds of partner each is required.</source>
        <translation>Pièces que les partenaires doivent produire, selon leur type.</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>Each run of a programme with its targets, budget lines and dated rules.</source>
        <translation>Chaque édition d’un programme, avec ses objectifs, ses lignes budgétaires et ses règles datées.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Dated parameters</source>
        <translation>Paramètres datés</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Cotisations</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Lignes budgétaires</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Programmes that the office takes part in over the years.</source>
        <translation>Programmes auxquels l’organisme participe au fil des années.</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>Nouveau secteur</translation>
    </message>
    <message>
        <source>Fields of work that worksites belong to.</source>
        <translation>Secteurs d’activité dont relèvent les chantiers.</translation>
    </message>
    <message>
        <source>New priority marker</source>
        <translation>Nouvelle priorité</translation>
    </message>
    <message>
        <source>Transversal priorities that worksites can serve, whatever their sector.</source>
        <translation>Priorités transversales que les chantiers peuvent servir, quel que soit leur secteur.</translation>
    </message>
    <message>
        <source>New trade</source>
        <translation>Nouveau métier</translation>
    </message>
    <message>
        <source>Occupations of the job slots, by their ISCO-08 code.</source>
        <translation>Métiers des postes d’emploi, selon leur code CITP-08.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Data protection and backups</source>
        <translation>Protection des données et sauvegardes</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Wordings of papers</source>
        <translation>Formules des documents</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>Nouveau territoire</translation>
    </message>
    <message>
        <source>Regions, provinces and communes with their figures. Import the national file to have them all.</source>
        <translation>Régions, provinces et communes avec leurs données. Importez le fichier national pour les avoir toutes.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Provinces and prefectures</source>
        <translation>Provinces et préfectures</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Données chiffrées</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Subdivisions</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>New crosswalk line</source>
        <translation>Nouvelle ligne de correspondance</translation>
    </message>
    <message>
        <source>Which unit of an old division became which of a new one, from what day.</source>
        <translation>Unités d’un ancien découpage et unités qui les remplacent dans le nouveau, avec la date d’effet.</translation>
    </message>
    <message>
        <source>Was to open on %1.</source>
        <translation>Le démarrage était prévu le %1.</translation>
    </message>
    <message>
        <source>Was to end on %1.</source>
        <translation>L’achèvement était prévu le %1.</translation>
    </message>
    <message>
        <source>A corrective action was due on %1: %2</source>
        <translation>Une mesure corrective devait être exécutée au plus tard le %1 : %2</translation>
    </message>
    <message>
        <source>An incident of %1 is not closed.</source>
        <translation>Un incident du %1 n’est pas réglé.</translation>
    </message>
    <message>
        <source>%1 at the earliest</source>
        <translation>Au plus tôt le %1</translation>
    </message>
    <message>
        <source>New worksite</source>
        <translation>Nouveau chantier</translation>
    </message>
    <message>
        <source>Temporary worksites of the edition: where, who employs, when, how many jobs.</source>
        <translation>Chantiers provisoires de l’édition : lieu, employeur, période et nombre d’emplois.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Programmés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendus</translation>
    </message>
    <message>
        <source>Finished or closed</source>
        <translation>Achevés ou clôturés</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Encadrement</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Worksite sheet</source>
        <translation>Fiche du chantier</translation>
    </message>
    <message>
        <source>The job slots of the edition&apos;s worksites. Add them from a worksite.</source>
        <translation>Postes des chantiers de l’édition. Ajoutez-les à partir d’un chantier.</translation>
    </message>
    <message>
        <source>New texts of a report</source>
        <translation>Nouveaux textes d’un rapport</translation>
    </message>
    <message>
        <source>What you write for a report: its introduction, conclusions and the decisions it asks for. Figures are counted.</source>
        <translation>Ce que vous rédigez pour un rapport : son introduction, ses conclusions et les décisions qu’il demande. Les chiffres sont calculés.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Papers that left the house under a code: kept to the byte, verified by anybody who asks, withdrawn with a motive. Make a paper, then freeze it.</source>
        <translation>Les documents sortis sous un code : conservés à l’octet près, vérifiables par quiconque, retirés sur motif. Établissez un document, puis figez-le.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Print the PDF</source>
        <translation>Imprimer le PDF</translation>
    </message>
    <message>
        <source>Open the record it is about</source>
        <translation>Ouvrir la fiche concernée</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>The people who use this file, each with a role.</source>
        <translation>Les personnes qui utilisent ce fichier, chacune avec un rôle.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Territory sheet</source>
        <translation>Fiche du territoire</translation>
    </message>
    <message>
        <source>Import boundaries…</source>
        <translation>Importer des limites…</translation>
    </message>
    <message>
        <source>Outlines of territories from a GeoJSON file: with them figures are shown on a true map, and the coordinates of worksites are checked.</source>
        <translation>Contours des territoires tirés d’un fichier GeoJSON : ils permettent de montrer les indicateurs sur une vraie carte et de vérifier les coordonnées des chantiers.</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>The closing hour passed on %1: close the call.</source>
        <translation>L’heure de clôture est passée depuis le %1 : clôturez l’appel.</translation>
    </message>
    <message>
        <source>Receives files until %1.</source>
        <translation>Reçoit les dossiers jusqu’au %1.</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nouvel appel</translation>
    </message>
    <message>
        <source>Calls for projects: what there is to give, until when, and by which criteria it is judged.</source>
        <translation>Appels à projets : ce qu’il y a à attribuer, jusqu’à quand et selon quels critères.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>What there is to give</source>
        <translation>Ce qu’il y a à attribuer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Came late: the call closed on %1.</source>
        <translation>Arrivée hors délai : l’appel a été clos le %1.</translation>
    </message>
    <message>
        <source>Missing documents are awaited until %1.</source>
        <translation>Pièces manquantes attendues jusqu’au %1.</translation>
    </message>
    <message>
        <source>Receive a file</source>
        <translation>Recevoir un dossier</translation>
    </message>
    <message>
        <source>Files handed in under a call, in the order of their receipts. Open a call first, then receive them here.</source>
        <translation>Dossiers déposés au titre d’un appel, dans l’ordre des récépissés. Ouvrez d’abord un appel, puis recevez-les ici.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To admit</source>
        <translation>À admettre</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Recevables</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardives</translation>
    </message>
    <message>
        <source>Inadmissible or withdrawn</source>
        <translation>Irrecevables ou retirées</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Jobs: %1 · person-months: %2 · cost: %3</source>
        <extracomment>Under a field: %3 is an amount.</extracomment>
        <translation>Emplois : %1 · mois-personnes : %2 · coût : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken over; Undo takes them back.</source>
        <translation>
            <numerusform>%n dossier repris ; Annuler le rend.</numerusform>
            <numerusform>%n dossiers repris ; Annuler les rend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the rejected files of the call before</source>
        <translation>Reprendre les dossiers écartés de l’appel précédent</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Imprimer l’avis</translation>
    </message>
    <message>
        <source>Print the register of deposits</source>
        <translation>Imprimer le registre des dépôts</translation>
    </message>
    <message>
        <source>The answer was due on %1.</source>
        <translation>La réponse était due le %1.</translation>
    </message>
    <message>
        <source>To be answered by %1.</source>
        <translation>Réponse due le %1.</translation>
    </message>
    <message>
        <source>Register a complaint</source>
        <translation>Enregistrer une réclamation</translation>
    </message>
    <message>
        <source>Complaints about calls and selections: received, answered with reasons before their day.</source>
        <translation>Réclamations sur les appels et les sélections : reçues, puis traitées avec motif avant leur échéance.</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Give the receipt</source>
        <translation>Délivrer le récépissé</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Voir le récépissé</translation>
    </message>
    <message>
        <source>Write for the missing documents</source>
        <translation>Demander les pièces par lettre</translation>
    </message>
    <message>
        <source>Write the letter of inadmissibility</source>
        <translation>Écrire la lettre d’irrecevabilité</translation>
    </message>
    <message>
        <source>New partner: %1</source>
        <extracomment>%1 is a name that was typed: the last line of the list under the field.</extracomment>
        <translation>Nouveau partenaire : %1</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nouvelle commission</translation>
    </message>
    <message>
        <source>Committees that examine the files of calls. Make one, then enter its members.</source>
        <translation>Commissions qui étudient les dossiers des appels. Créez-en une, puis saisissez ses membres.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Members of committees, the body that each represents and the interests that each has declared.</source>
        <translation>Membres des commissions, l’organisme que chacun représente et les intérêts que chacun a déclarés.</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Fiches de notation</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Meetings of committees: who was there and what was found.</source>
        <translation>Réunions des commissions : qui était là et ce qui a été constaté.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Score sheets: which member marks which file, and how far each has come. Assign files on the page of scoring.</source>
        <translation>Fiches de notation : quel membre note quel dossier, et où chacun en est. Affectez les dossiers sur la page de notation.</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumises</translation>
    </message>
    <message>
        <source>File changed since</source>
        <translation>Dossier modifié depuis</translation>
    </message>
    <message>
        <source>Runs of the selection, kept as they were computed. Compute them on the page of selection.</source>
        <translation>Simulations de sélection, conservées telles qu’elles ont été calculées. Calculez-les sur la page de sélection.</translation>
    </message>
    <message>
        <source>Print the comparative table</source>
        <translation>Imprimer le tableau comparatif</translation>
    </message>
    <message>
        <source>Write what became of the file</source>
        <translation>Écrire la suite donnée au dossier</translation>
    </message>
    <message>
        <source>Print the score sheet</source>
        <translation>Imprimer la fiche de notation</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>Imprimer le procès-verbal</translation>
    </message>
    <message>
        <source>Print the results to be posted</source>
        <translation>Imprimer les résultats à afficher</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Rules of the council</source>
        <translation>Règles du conseil</translation>
    </message>
    <message>
        <source>The governor may oppose until %1.</source>
        <translation>Le gouverneur peut s’opposer jusqu’au %1.</translation>
    </message>
    <message>
        <source>The visa is awaited; silence until %1 is a visa.</source>
        <translation>Visa attendu ; le silence jusqu’au %1 vaut visa.</translation>
    </message>
    <message>
        <source>Executory since %1.</source>
        <translation>Exécutoire depuis le %1.</translation>
    </message>
    <message>
        <source>The register of deliberations. They come from ballots that are closed, numbered by year.</source>
        <translation>Le registre des délibérations. Elles naissent des scrutins clos, numérotées par année.</translation>
    </message>
    <message>
        <source>To transcribe</source>
        <translation>À transcrire</translation>
    </message>
    <message>
        <source>Visa awaited</source>
        <translation>Visa attendu</translation>
    </message>
    <message>
        <source>Executory</source>
        <translation>Exécutoires</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>New council member</source>
        <translation>Nouveau membre du conseil</translation>
    </message>
    <message>
        <source>Members of the council with their mandates. Who is elected again is entered anew: former councils stay.</source>
        <translation>Membres du conseil et leurs mandats. Un membre réélu est saisi à nouveau : les anciens conseils restent.</translation>
    </message>
    <message>
        <source>New standing committee</source>
        <translation>Nouvelle commission permanente</translation>
    </message>
    <message>
        <source>Standing committees of the council, which give their opinion on points.</source>
        <translation>Commissions permanentes du conseil, qui donnent leur avis sur les points.</translation>
    </message>
    <message>
        <source>Sessions of the council: prepared, convened, held and closed.</source>
        <translation>Sessions du conseil : préparées, convoquées, tenues et closes.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation>Pour le procès-verbal</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>Délibérations</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Sittings of the sessions: who is there, from when to when.</source>
        <translation>Séances des sessions : qui est là, de quelle heure à quelle heure.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Points of the sessions&apos; agendas. Several agreements in one point are voted as a block.</source>
        <translation>Points des ordres du jour. Plusieurs conventions dans un point se votent en bloc.</translation>
    </message>
    <message>
        <source>To vote</source>
        <translation>À voter</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptés</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reportés ou retirés</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Conventions</translation>
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
        <translation>Scrutin</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nouvelle recommandation</translation>
    </message>
    <message>
        <source>What the council asked for: by whom, until when. Overdue ones come back on the next agenda.</source>
        <translation>Ce que le conseil a demandé : à qui, pour quand. Les recommandations échues reviennent à l’ordre du jour suivant.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore réalisées</translation>
    </message>
    <message>
        <source>Print the deliberation</source>
        <translation>Imprimer la délibération</translation>
    </message>
    <message>
        <source>Print the register of the year</source>
        <translation>Imprimer le registre de l’année</translation>
    </message>
    <message>
        <source>Print the state of execution</source>
        <translation>Imprimer l’état d’exécution</translation>
    </message>
    <message>
        <source>Print the convocations</source>
        <translation>Imprimer les convocations</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>Imprimer l’ordre du jour</translation>
    </message>
    <message>
        <source>Print the attendance sheets</source>
        <translation>Imprimer les feuilles de présence</translation>
    </message>
    <message>
        <source>Print the voting sheets</source>
        <translation>Imprimer les feuilles de vote</translation>
    </message>
    <message>
        <source>Print the transmission slip</source>
        <translation>Imprimer le bordereau d’envoi</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Take a verified copy beside the file, or anywhere with --out</source>
        <translation>Faire une copie vérifiée à côté du fichier, ou ailleurs avec --out</translation>
    </message>
    <message>
        <source>Where the copy goes; must not exist</source>
        <translation>Où va la copie ; ne doit pas exister</translation>
    </message>
    <message>
        <source>Put a verified backup at a new place</source>
        <translation>Remettre une sauvegarde vérifiée à un nouvel endroit</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La sauvegarde</translation>
    </message>
    <message>
        <source>File to make; must not exist</source>
        <translation>Fichier à créer ; ne doit pas exister</translation>
    </message>
    <message>
        <source>Check the file, its journal, and every record against every rule</source>
        <translation>Contrôler le fichier, son journal et chaque fiche selon chaque règle</translation>
    </message>
    <message>
        <source>Write the file of a demonstration office, with invented people and a working day of its own</source>
        <translation>Écrire le fichier d’un organisme de démonstration, avec des personnes inventées et son propre jour de travail</translation>
    </message>
    <message>
        <source>Name of the demonstration: khenifra</source>
        <translation>Nom de la démonstration : khenifra</translation>
    </message>
    <message>
        <source>File to make; it must not exist</source>
        <translation>Fichier à créer ; il ne doit pas exister</translation>
    </message>
    <message>
        <source>Carry out a verb: do agreement.sign AW2-2023/017 --row 3 --on 2023-06-12</source>
        <translation>Accomplir un acte : do agreement.sign AW2-2023/017 --row 3 --on 2023-06-12</translation>
    </message>
    <message>
        <source>agreement.sign, worksite.open, instalment.release, …</source>
        <translation>agreement.sign, worksite.open, instalment.release, …</translation>
    </message>
    <message>
        <source>Number, code or id</source>
        <translation>Numéro, code ou identifiant</translation>
    </message>
    <message>
        <source>Party (1, 2, …) or number of the instalment</source>
        <translation>Partie (1, 2, …) ou numéro de la tranche</translation>
    </message>
    <message>
        <source>Day it takes effect; default: today</source>
        <translation>Jour d’effet ; par défaut : aujourd’hui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Numéro de la pièce</translation>
    </message>
    <message>
        <source>Motive of a recorded override (O2, A3, C2)</source>
        <translation>Motif d’une dérogation consignée (O2, A3, C2)</translation>
    </message>
    <message>
        <source>A paper of the past: refusals of rules become stored warnings</source>
        <translation>Une pièce du passé : les refus des règles deviennent des avertissements conservés</translation>
    </message>
    <message>
        <source>Undo the last edit of this account</source>
        <translation>Annuler la dernière modification de ce compte</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Rétablir ce qui vient d’être annulé</translation>
    </message>
    <message>
        <source>Export a kind in the format that import reads back</source>
        <translation>Exporter un registre dans le format que l’import relit</translation>
    </message>
    <message>
        <source>Plural of the kind</source>
        <translation>Pluriel du registre</translation>
    </message>
    <message>
        <source>Write CSV to this file</source>
        <translation>Écrire un CSV dans ce fichier</translation>
    </message>
    <message>
        <source>Write a spreadsheet to this file</source>
        <translation>Écrire un classeur dans ce fichier</translation>
    </message>
    <message>
        <source>Write every kind as CSV into this folder</source>
        <translation>Écrire chaque registre en CSV dans ce dossier</translation>
    </message>
    <message>
        <source>Code of an edition; default: all</source>
        <translation>Code d’une édition ; par défaut : toutes</translation>
    </message>
    <message>
        <source>The edition&apos;s figures, whole and by group</source>
        <translation>Les chiffres de l’édition, au total et par groupe</translation>
    </message>
    <message>
        <source>Code of an edition; default: the office&apos;s current one</source>
        <translation>Code d’une édition ; par défaut : l’édition en cours</translation>
    </message>
    <message>
        <source>First day; default: the edition&apos;s start</source>
        <translation>Premier jour ; par défaut : le début de l’édition</translation>
    </message>
    <message>
        <source>Last day; default: the edition&apos;s end or today</source>
        <translation>Dernier jour ; par défaut : la fin de l’édition ou aujourd’hui</translation>
    </message>
    <message>
        <source>commune, sector, partner, partner_kind, component, marker, wave, month, state</source>
        <translation>commune, sector, partner, partner_kind, component, marker, wave, month, state</translation>
    </message>
    <message>
        <source>Print this help and stop</source>
        <translation>Afficher cette aide et s’arrêter</translation>
    </message>
    <message>
        <source>Not expected here: %1</source>
        <translation>Inattendu ici : %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque : %1</translation>
    </message>
    <message>
        <source>a verb</source>
        <translation>un verbe</translation>
    </message>
    <message>
        <source>The command line was not understood: %1</source>
        <extracomment>%1 is what the reader of the command line found, in English: an option, its value, what was expected.</extracomment>
        <translation>La ligne de commande n’a pas été comprise : %1</translation>
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
        <translation>VERBE</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>VERBES</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATOIRE</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Verbes</translation>
    </message>
    <message>
        <source>--help lists the verbs and their options.</source>
        <translation>--help donne la liste des verbes et de leurs options.</translation>
    </message>
    <message>
        <source>JSON file that maps another heading to ours</source>
        <translation>Fichier JSON qui fait correspondre un autre en-tête au nôtre</translation>
    </message>
    <message>
        <source>Say what would happen; write nothing</source>
        <translation>Dire ce qui se passerait ; ne rien écrire</translation>
    </message>
    <message>
        <source>Refuse everything if one line is refused</source>
        <translation>Tout refuser si une ligne est refusée</translation>
    </message>
    <message>
        <source>Print the CSV heading that import accepts</source>
        <translation>Afficher l’en-tête CSV que l’import accepte</translation>
    </message>
    <message>
        <source>Look into the journal</source>
        <translation>Consulter le journal</translation>
    </message>
    <message>
        <source>Verify the chain; names the first broken entry</source>
        <translation>Vérifier la chaîne ; nomme la première entrée rompue</translation>
    </message>
    <message>
        <source>The latest entries, newest first</source>
        <translation>Les dernières entrées, la plus récente d’abord</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Au plus ce nombre</translation>
    </message>
    <message>
        <source>List records of a kind: partners, agreements, instalments, worksites, …</source>
        <translation>Lister les fiches d’un registre : partners, agreements, instalments, worksites, …</translation>
    </message>
    <message>
        <source>Code of an edition, or all; default: the office&apos;s current one</source>
        <translation>Code d’une édition, ou all ; par défaut : l’édition en cours</translation>
    </message>
    <message>
        <source>Only rows whose name contains this, in any spelling</source>
        <translation>Seulement les lignes dont le nom contient ceci, dans toute graphie</translation>
    </message>
    <message>
        <source>At most so many rows</source>
        <translation>Au plus ce nombre de lignes</translation>
    </message>
    <message>
        <source>Office file (.sijill)</source>
        <translation>Fichier de l’organisme (.sijill)</translation>
    </message>
    <message>
        <source>Language of messages: ar, fr or en</source>
        <translation>Langue des messages : ar, fr ou en</translation>
    </message>
    <message>
        <source>Working day, 2024-01-15</source>
        <translation>Jour de travail, 2024-01-15</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>Afficher un seul objet JSON</translation>
    </message>
    <message>
        <source>Print the version and stop</source>
        <translation>Afficher la version et s’arrêter</translation>
    </message>
    <message>
        <source>Sijill: the register of public-works programmes, from the command line</source>
        <translation>Sijill : le registre des programmes de travaux publics, en ligne de commande</translation>
    </message>
    <message>
        <source>Create an office file with the code lists that the program brings</source>
        <translation>Créer un fichier d’organisme avec les listes de codes fournies par le programme</translation>
    </message>
    <message>
        <source>File to make; default: --file</source>
        <translation>Fichier à créer ; par défaut : --file</translation>
    </message>
    <message>
        <source>Name of the office in Arabic</source>
        <translation>Nom de l’organisme en arabe</translation>
    </message>
    <message>
        <source>… in French</source>
        <translation>… en français</translation>
    </message>
    <message>
        <source>… in English</source>
        <translation>… en anglais</translation>
    </message>
    <message>
        <source>provincial_council, commune, prefecture, ministry_service, association</source>
        <translation>provincial_council, commune, prefecture, ministry_service, association</translation>
    </message>
    <message>
        <source>Code of its province: 05.301</source>
        <translation>Code de sa province : 05.301</translation>
    </message>
    <message>
        <source>Working languages in order: ar,fr</source>
        <translation>Langues de travail dans l’ordre : ar,fr</translation>
    </message>
    <message>
        <source>Login of the first account</source>
        <translation>Identifiant du premier compte</translation>
    </message>
    <message>
        <source>Office number, 1…8191</source>
        <translation>Numéro de l’organisme, 1…8191</translation>
    </message>
    <message>
        <source>Code of a session; default of session reports: the latest</source>
        <translation>Code d’une session ; par défaut pour le rapport de session : la dernière</translation>
    </message>
    <message>
        <source>First day, 2023-07-01</source>
        <translation>Premier jour, 2023-07-01</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Write a PDF to this file</source>
        <translation>Écrire un PDF dans ce fichier</translation>
    </message>
    <message>
        <source>Write an OpenDocument text to this file</source>
        <translation>Écrire un texte OpenDocument dans ce fichier</translation>
    </message>
    <message>
        <source>The report read to the council in a session</source>
        <translation>Le rapport lu au conseil en session</translation>
    </message>
    <message>
        <source>The report of a quarter or any other period</source>
        <translation>Le rapport d’un trimestre ou de toute autre période</translation>
    </message>
    <message>
        <source>The agreement as the parties sign it</source>
        <translation>La convention telle que les parties la signent</translation>
    </message>
    <message>
        <source>The card of a partner</source>
        <translation>La fiche d’un partenaire</translation>
    </message>
    <message>
        <source>The sheet of a worksite</source>
        <translation>La fiche d’un chantier</translation>
    </message>
    <message>
        <source>Find any record by name, number, phone, date or amount, in any spelling</source>
        <translation>Trouver toute fiche par nom, numéro, téléphone, date ou montant, dans toute graphie</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ce qui est cherché</translation>
    </message>
    <message>
        <source>Show one record with its parts and what is wrong with it</source>
        <translation>Montrer une fiche avec ses parties et ce qui ne va pas</translation>
    </message>
    <message>
        <source>Add an account; give it a password afterwards</source>
        <translation>Ajouter un compte ; lui donner ensuite un mot de passe</translation>
    </message>
    <message>
        <source>Short login name</source>
        <translation>Identifiant court</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>clerk, reviewer, secretary, officer, administrator, read_only</source>
        <translation>clerk, reviewer, secretary, officer, administrator, read_only</translation>
    </message>
    <message>
        <source>Who uses the file: accounts, roles, passwords, login</source>
        <translation>Qui utilise le fichier : comptes, rôles, mots de passe, connexion</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Login of the account</source>
        <translation>Identifiant du compte</translation>
    </message>
    <message>
        <source>Whether people sign in to this file</source>
        <translation>Si l’on se connecte à ce fichier par mot de passe</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>Minutes without work after which the window locks</source>
        <translation>Minutes sans travail avant le verrouillage de la fenêtre</translation>
    </message>
    <message>
        <source>0: never</source>
        <translation>0 : jamais</translation>
    </message>
    <message>
        <source>Import a CSV file of a kind, a folder of them, or boundaries as GeoJSON; one undoable verb</source>
        <translation>Importer le fichier CSV d’un registre, un dossier de fichiers ou des limites en GeoJSON ; un seul acte annulable</translation>
    </message>
    <message>
        <source>Plural of the kind; all for a folder; boundaries</source>
        <translation>Pluriel du registre ; all pour un dossier ; boundaries</translation>
    </message>
    <message>
        <source>CSV file in UTF-8, folder, or GeoJSON file</source>
        <translation>Fichier CSV en UTF-8, dossier ou fichier GeoJSON</translation>
    </message>
    <message>
        <source>Boundaries: property that holds the code or name</source>
        <translation>Limites : propriété qui contient le code ou le nom</translation>
    </message>
    <message>
        <source>Boundaries: name of the layer; default: the file&apos;s</source>
        <translation>Limites : nom de la couche ; par défaut : celui du fichier</translation>
    </message>
    <message>
        <source>Boundaries: credit printed on maps</source>
        <translation>Limites : mention imprimée sur les cartes</translation>
    </message>
    <message>
        <source>Boundaries: where they come from</source>
        <translation>Limites : leur provenance</translation>
    </message>
    <message>
        <source>Boundaries: their licence</source>
        <translation>Limites : leur licence</translation>
    </message>
    <message>
        <source>Boundaries: metres by which edges may be thinned</source>
        <translation>Limites : mètres de tolérance pour simplifier les contours</translation>
    </message>
    <message>
        <source>Account that acts, by its login; its password comes from SIJILL_PASSWORD_FILE or the terminal</source>
        <translation>Compte qui agit, par son identifiant ; son mot de passe vient de SIJILL_PASSWORD_FILE ou du terminal</translation>
    </message>
    <message>
        <source>Draw a figure by commune on imported boundaries</source>
        <translation>Dessiner un chiffre par commune sur les limites importées</translation>
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
        <translation>quantiles ou equal</translation>
    </message>
    <message>
        <source>Show the worksites that have coordinates</source>
        <translation>Montrer les chantiers qui ont des coordonnées</translation>
    </message>
    <message>
        <source>PNG (300 dots an inch), SVG or PDF file</source>
        <translation>Fichier PNG (300 points par pouce), SVG ou PDF</translation>
    </message>
    <message>
        <source>Put a layer of boundaries into the bin</source>
        <translation>Mettre une couche de limites à la corbeille</translation>
    </message>
    <message>
        <source>Name of the layer (list boundaries)</source>
        <translation>Nom de la couche (list boundaries)</translation>
    </message>
    <message>
        <source>Code of the paper, in any typing; verify: or all that its QR code says</source>
        <translation>Code de la pièce, dans toute écriture ; pour verify : ou tout ce que dit son code QR</translation>
    </message>
    <message>
        <source>Issue papers under a code, print them again, verify them</source>
        <translation>Délivrer des pièces sous un code, les réimprimer, les vérifier</translation>
    </message>
    <message>
        <source>Freeze a paper in the language of --lang (Arabic by default)</source>
        <translation>Figer une pièce dans la langue de --lang (l’arabe par défaut)</translation>
    </message>
    <message>
        <source>Every paper that was issued, the oldest first</source>
        <translation>Toutes les pièces délivrées, la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>The PDF of that day, byte for byte; its data as a spreadsheet</source>
        <translation>Le PDF de ce jour-là, octet pour octet ; ses données en classeur</translation>
    </message>
    <message>
        <source>Write the PDF to this file</source>
        <translation>Écrire le PDF dans ce fichier</translation>
    </message>
    <message>
        <source>Write the frozen data to this spreadsheet</source>
        <translation>Écrire les données figées dans ce classeur</translation>
    </message>
    <message>
        <source>Say whether a paper is genuine, withdrawn, unknown or mistyped</source>
        <translation>Dire si une pièce est authentique, retirée, inconnue ou mal saisie</translation>
    </message>
    <message>
        <source>What it would say otherwise today, and the records behind each change</source>
        <translation>Ce qu’elle dirait d’autre aujourd’hui, et les fiches derrière chaque changement</translation>
    </message>
    <message>
        <source>Withdraw a paper; it is kept</source>
        <translation>Retirer une pièce ; elle est conservée</translation>
    </message>
    <message>
        <source>The sheet of a commune or of a larger unit</source>
        <translation>La fiche d’une commune ou d’une unité plus grande</translation>
    </message>
    <message>
        <source>agreement, framework or session_report</source>
        <translation>agreement, framework ou session_report</translation>
    </message>
    <message>
        <source>The words of papers, in the language of --lang (default ar)</source>
        <translation>Les textes des pièces, dans la langue de --lang (par défaut ar)</translation>
    </message>
    <message>
        <source>Which papers have the office’s own words</source>
        <translation>Quelles pièces ont le texte propre de l’organisme</translation>
    </message>
    <message>
        <source>Print the shipped text instead</source>
        <translation>Afficher plutôt le texte fourni</translation>
    </message>
    <message>
        <source>Print the names that the text may use, with their meaning</source>
        <translation>Afficher les noms que le texte peut employer, avec leur sens</translation>
    </message>
    <message>
        <source>Text file in UTF-8</source>
        <translation>Fichier texte en UTF-8</translation>
    </message>
    <message>
        <source>Make a paper in the language of --lang (Arabic by default); its text on the terminal without an output. A draft: the verb paper issues it under a code</source>
        <translation>Établir une pièce dans la langue de --lang (l’arabe par défaut) ; son texte dans le terminal si aucune sortie n’est donnée. Un projet : le verbe paper la délivre sous un code</translation>
    </message>
    <message>
        <source>Change the role of an account</source>
        <translation>Changer le rôle d’un compte</translation>
    </message>
    <message>
        <source>Set a password: SIJILL_NEW_PASSWORD_FILE or typed twice</source>
        <translation>Donner un mot de passe : SIJILL_NEW_PASSWORD_FILE, ou tapé deux fois</translation>
    </message>
    <message>
        <source>End the access of an account today</source>
        <translation>Mettre fin dès aujourd’hui à l’accès d’un compte</translation>
    </message>
    <message>
        <source>Open the access of an account again</source>
        <translation>Rouvrir l’accès d’un compte</translation>
    </message>
    <message>
        <source>Print the text as it holds</source>
        <translation>Afficher le texte en vigueur</translation>
    </message>
    <message>
        <source>Keep a text as the office’s own</source>
        <translation>Garder un texte comme texte propre à l’organisme</translation>
    </message>
    <message>
        <source>Go back to the shipped text</source>
        <translation>Revenir au texte livré</translation>
    </message>
    <message>
        <source>Keep files with a record: all of them or none</source>
        <translation>Joindre des fichiers à une fiche : tous ou aucun</translation>
    </message>
    <message>
        <source>PDF files, scans, photographs</source>
        <translation>Fichiers PDF, numérisations, photographies</translation>
    </message>
    <message>
        <source>The files kept with a record; write them out</source>
        <translation>Les fichiers joints à une fiche ; les enregistrer</translation>
    </message>
    <message>
        <source>Write a copy of each into this folder</source>
        <translation>Enregistrer une copie de chacun dans ce dossier</translation>
    </message>
    <message>
        <source>Bring the newest backup back beside the others, check it and remove it again</source>
        <translation>Restaurer la dernière sauvegarde à côté des autres, la vérifier puis la retirer</translation>
    </message>
    <message>
        <source>Only what was entered by mistake, which is left out otherwise</source>
        <translation>Seulement ce qui est saisi par erreur, ignoré sinon</translation>
    </message>
    <message>
        <source>Merge the second partner into the first</source>
        <translation>Fusionner le deuxième partenaire dans le premier</translation>
    </message>
    <message>
        <source>Number or id of a partner</source>
        <translation>Numéro ou identifiant d’un partenaire</translation>
    </message>
    <message>
        <source>Number of the one that stays; default: the first</source>
        <translation>Numéro de celui qui reste ; par défaut, le premier</translation>
    </message>
    <message>
        <source>Fields that take the other&apos;s value, or none; default: the value that is filled in, else the newer</source>
        <translation>Champs qui prennent la valeur de l’autre, ou none ; par défaut, la valeur remplie, sinon la plus récente</translation>
    </message>
    <message>
        <source>Why; kept in the journal</source>
        <translation>Pourquoi ; gardé au journal</translation>
    </message>
    <message>
        <source>Two partners are not the same: show them no more</source>
        <translation>Deux partenaires ne sont pas le même : ne plus les montrer</translation>
    </message>
    <message>
        <source>Take that back: compare them again</source>
        <translation>Revenir sur cette décision : les comparer de nouveau</translation>
    </message>
    <message>
        <source>Possible duplicates among partners: find, merge, part again</source>
        <translation>Doublons possibles parmi les partenaires : trouver, fusionner, séparer</translation>
    </message>
    <message>
        <source>Pairs that share a name, receipt, ICE, RIB or phone</source>
        <translation>Paires de même nom, récépissé, ICE, RIB ou téléphone</translation>
    </message>
    <message>
        <source>Take a merge back, however long ago</source>
        <translation>Défaire une fusion, même ancienne</translation>
    </message>
    <message>
        <source>Number or id of the merged one</source>
        <translation>Numéro ou identifiant de celui qui est fusionné</translation>
    </message>
    <message>
        <source>Numbers, codes or ids: all or none</source>
        <translation>Numéros, codes ou identifiants : tous ou aucun</translation>
    </message>
    <message>
        <source>Entered by mistake: out of lists and figures, the number stays: void agreements AW2-2023/017 --motive …</source>
        <translation>Saisi par erreur : hors des listes et des chiffres, le numéro reste : void agreements AW2-2023/017 --motive …</translation>
    </message>
    <message>
        <source>It was no mistake: the records count again</source>
        <translation>Ce n’était pas une erreur : les fiches comptent de nouveau</translation>
    </message>
    <message>
        <source>Choose the fairest set of proposals of a scenario, with reasons and prices</source>
        <translation>Choisir l’ensemble le plus équitable des propositions d’un scénario, avec motifs et prix</translation>
    </message>
    <message>
        <source>JSON file with proposals, limits and floors</source>
        <translation>Fichier JSON des propositions, plafonds et planchers</translation>
    </message>
    <message>
        <source>Percent within which the optimum is near enough; default 0</source>
        <translation>Écart à l’optimum admis, en pour cent ; 0 par défaut</translation>
    </message>
    <message>
        <source>Seconds that it may take; default 60</source>
        <translation>Durée maximale du calcul en secondes ; 60 par défaut</translation>
    </message>
    <message>
        <source>Numbers or ids</source>
        <translation>Numéros ou identifiants</translation>
    </message>
    <message>
        <source>Effective day, 2024-01-15</source>
        <translation>Jour d’effet, 2024-01-15</translation>
    </message>
    <message>
        <source>Number of the paper that says so</source>
        <translation>Numéro du document qui le dit</translation>
    </message>
    <message>
        <source>Motive of a recorded decision that sets a rule aside</source>
        <translation>Motif d’une décision consignée qui écarte une règle</translation>
    </message>
    <message>
        <source>Receive a file: its receipt comes by itself</source>
        <translation>Recevoir un dossier : son récépissé vient de lui-même</translation>
    </message>
    <message>
        <source>Number of the call; default: the one that is open</source>
        <translation>Numéro de l’appel ; par défaut : celui qui est ouvert</translation>
    </message>
    <message>
        <source>Title of the project, French</source>
        <translation>Intitulé du projet, en français</translation>
    </message>
    <message>
        <source>Who stood at the counter</source>
        <translation>Qui s’est présenté au guichet</translation>
    </message>
    <message>
        <source>Moment, 2023-03-06T11:20; default now</source>
        <translation>Moment, 2023-03-06T11:20 ; par défaut : maintenant</translation>
    </message>
    <message>
        <source>Open, close, cancel a call</source>
        <translation>Ouvrir, clore, annuler un appel</translation>
    </message>
    <message>
        <source>Files of a call: receive, check, admit, withdraw, make worksites of them</source>
        <translation>Dossiers d’un appel : recevoir, vérifier, admettre, retirer, en faire des chantiers</translation>
    </message>
    <message>
        <source>Uphold, dismiss, withdraw a complaint</source>
        <translation>Déclarer fondée, rejeter, retirer une réclamation</translation>
    </message>
    <message>
        <source>Make worksite, slots and draft agreement of selected files</source>
        <translation>Faire des dossiers retenus un chantier, ses postes et un projet de convention</translation>
    </message>
    <message>
        <source>Numbers of receipts</source>
        <translation>Numéros de récépissés</translation>
    </message>
    <message>
        <source>The notice that publishes a call</source>
        <translation>L’avis qui publie un appel</translation>
    </message>
    <message>
        <source>The receipt of a file that was handed in</source>
        <translation>Le récépissé d’un dossier déposé</translation>
    </message>
    <message>
        <source>The register of the receipts given under a call</source>
        <translation>Le registre des récépissés délivrés pour un appel</translation>
    </message>
    <message>
        <source>The letter that asks for the missing documents of a file</source>
        <translation>La lettre qui demande les pièces manquantes d’un dossier</translation>
    </message>
    <message>
        <source>The letter that finds a file inadmissible</source>
        <translation>La lettre qui déclare un dossier irrecevable</translation>
    </message>
    <message>
        <source>The files of a call, best first</source>
        <translation>Les dossiers d’un appel, le meilleur d’abord</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation>Numéro de l’appel</translation>
    </message>
    <message>
        <source>As this committee member sees it; default: as the acting account does</source>
        <translation>Comme ce membre de commission le voit ; par défaut : comme le compte qui agit</translation>
    </message>
    <message>
        <source>Number of a receipt</source>
        <translation>Numéro d’un récépissé</translation>
    </message>
    <message>
        <source>Code of a committee member</source>
        <translation>Code d’un membre de commission</translation>
    </message>
    <message>
        <source>Score sheets: assign, declare an interest, submit</source>
        <translation>Fiches de notation : affecter, déclarer un intérêt, soumettre</translation>
    </message>
    <message>
        <source>Mark a file and lock the sheet</source>
        <translation>Noter un dossier et verrouiller la fiche</translation>
    </message>
    <message>
        <source>A mark for each criterion in the order of the call: 15,4,na</source>
        <translation>Une note par critère dans l’ordre de l’appel : 15,4,na</translation>
    </message>
    <message>
        <source>Remark of the member</source>
        <translation>Remarque du membre</translation>
    </message>
    <message>
        <source>The member declares to have no interest in the file</source>
        <translation>Le membre déclare n’avoir aucun intérêt dans le dossier</translation>
    </message>
    <message>
        <source>Declare an interest in a file</source>
        <translation>Déclarer un intérêt dans un dossier</translation>
    </message>
    <message>
        <source>What the interest is</source>
        <translation>En quoi consiste l’intérêt</translation>
    </message>
    <message>
        <source>Give files to members: one by hand, or all in balance</source>
        <translation>Donner des dossiers aux membres : un à la main, ou tous de façon équilibrée</translation>
    </message>
    <message>
        <source>Code of the committee</source>
        <translation>Code de la commission</translation>
    </message>
    <message>
        <source>Members for each file; default 3</source>
        <translation>Membres par dossier ; 3 par défaut</translation>
    </message>
    <message>
        <source>Compute a selection and keep it: cut-off line, or fairest allocation</source>
        <translation>Calculer une sélection et la conserver : seuil de coupure ou répartition la plus équitable</translation>
    </message>
    <message>
        <source>What the committee calls this run</source>
        <translation>Comment la commission nomme cette simulation</translation>
    </message>
    <message>
        <source>Envelope in the currency; default: that of the call</source>
        <translation>Enveloppe dans la monnaie ; par défaut : celle de l’appel</translation>
    </message>
    <message>
        <source>Person-months of the envelope; default: those of the call</source>
        <translation>Personnes-mois de l’enveloppe ; par défaut : ceux de l’appel</translation>
    </message>
    <message>
        <source>How many of the best are selected; default: as many as are paid for</source>
        <translation>Combien des meilleurs sont retenus ; par défaut : autant que l’enveloppe en paie</translation>
    </message>
    <message>
        <source>Places on the reserve list</source>
        <translation>Places sur la liste d’attente</translation>
    </message>
    <message>
        <source>Choose the fairest set instead of a line</source>
        <translation>Choisir l’ensemble le plus équitable au lieu d’un seuil</translation>
    </message>
    <message>
        <source>JSON file whose rules (floors, ceilings, caps) the fairest set obeys</source>
        <translation>Fichier JSON dont l’ensemble le plus équitable suit les règles (planchers, plafonds, maximums)</translation>
    </message>
    <message>
        <source>Runs of the selection: compute and keep, decide</source>
        <translation>Simulations de sélection : calculer et conserver, arrêter</translation>
    </message>
    <message>
        <source>Decide as a kept run says</source>
        <translation>Arrêter la sélection selon une simulation conservée</translation>
    </message>
    <message>
        <source>Number of the run</source>
        <translation>Numéro de la simulation</translation>
    </message>
    <message>
        <source>Number of the committee&apos;s minutes</source>
        <translation>Numéro du procès-verbal de la commission</translation>
    </message>
    <message>
        <source>Receive the inadmissible and rejected files of the call before again, under receipts of this call</source>
        <translation>Recevoir à nouveau les dossiers irrecevables et non retenus de l’appel précédent, sous les récépissés de cet appel</translation>
    </message>
    <message>
        <source>Receipts of the files; default: all that may be taken over</source>
        <translation>Récépissés des dossiers ; par défaut : tous ceux qui peuvent être repris</translation>
    </message>
    <message>
        <source>A letter for each file that a decided run did not select</source>
        <translation>Une lettre pour chaque dossier que la simulation arrêtée n’a pas retenu</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Dossier où écrire les lettres</translation>
    </message>
    <message>
        <source>OpenDocument texts beside the PDF files</source>
        <translation>Des textes OpenDocument à côté des PDF</translation>
    </message>
    <message>
        <source>The selected ones get their letter too</source>
        <translation>Les projets retenus reçoivent aussi leur lettre</translation>
    </message>
    <message>
        <source>The score sheet of a member for a file</source>
        <translation>La fiche de notation d’un membre pour un dossier</translation>
    </message>
    <message>
        <source>The files of a call with their means by criterion</source>
        <translation>Les dossiers d’un appel avec leurs moyennes par critère</translation>
    </message>
    <message>
        <source>The minutes of the committee about a selection run</source>
        <translation>Le procès-verbal de la commission sur une simulation de sélection</translation>
    </message>
    <message>
        <source>The results of a selection run, to be posted</source>
        <translation>Les résultats d’une simulation de sélection, à afficher</translation>
    </message>
    <message>
        <source>The letter on what became of a file, with its motives</source>
        <translation>La lettre motivée sur la suite donnée à un dossier</translation>
    </message>
    <message>
        <source>One letter to each member in office on the opening day</source>
        <translation>Une lettre à chaque membre en exercice le jour de l’ouverture</translation>
    </message>
    <message>
        <source>Code of the session</source>
        <translation>Code de la session</translation>
    </message>
    <message>
        <source>Day of the letters; default: today</source>
        <translation>Jour des lettres ; par défaut : aujourd’hui</translation>
    </message>
    <message>
        <source>by-hand, registered, email or agent</source>
        <translation>by-hand, registered, email ou agent</translation>
    </message>
    <message>
        <source>Close the ballot of a point in the sitting that is open</source>
        <translation>Clore le scrutin d’un point dans la séance ouverte</translation>
    </message>
    <message>
        <source>Number of the point</source>
        <translation>Numéro du point</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>Voix pour</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Voix contre</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Blank or void ballots</source>
        <translation>Bulletins blancs ou nuls</translation>
    </message>
    <message>
        <source>At a tie the chair&apos;s vote is in favour</source>
        <translation>En cas de partage, la voix du président est pour</translation>
    </message>
    <message>
        <source>The register of deliberations: list, show, verify</source>
        <translation>Le registre des délibérations : lister, afficher, vérifier</translation>
    </message>
    <message>
        <source>Deliberations by number</source>
        <translation>Les délibérations par numéro</translation>
    </message>
    <message>
        <source>Of this year alone</source>
        <translation>De cette année seulement</translation>
    </message>
    <message>
        <source>Number, 27/2023</source>
        <translation>Numéro, 27/2023</translation>
    </message>
    <message>
        <source>A deliberation with its milestones and its state today</source>
        <translation>Une délibération avec ses étapes et son état aujourd’hui</translation>
    </message>
    <message>
        <source>Whether its papers still hold, its year has every number and it can be carried out</source>
        <translation>Si ses papiers tiennent encore, si l’année a tous ses numéros et si elle est exécutoire</translation>
    </message>
    <message>
        <source>Sessions of the council: check, convene, vote</source>
        <translation>Sessions du conseil : vérifier, convoquer, voter</translation>
    </message>
    <message>
        <source>Say why a session, a sitting or a vote would be invalid</source>
        <translation>Dire pourquoi une session, une séance ou un vote ne serait pas valable</translation>
    </message>
    <message>
        <source>The extract of a deliberation of the council</source>
        <translation>L’extrait d’une délibération du conseil</translation>
    </message>
    <message>
        <source>The minutes of a session of the council</source>
        <translation>Le procès-verbal d’une session du conseil</translation>
    </message>
    <message>
        <source>The register of deliberations of a session&apos;s year</source>
        <translation>Le registre des délibérations de l’année d’une session</translation>
    </message>
    <message>
        <source>What became of deliberations and recommendations, for a session</source>
        <translation>Les suites des délibérations et recommandations, pour une session</translation>
    </message>
    <message>
        <source>Photograph or scan (PNG, JPEG) whose QR code is read instead</source>
        <translation>Photographie ou numérisation (PNG, JPEG) dont le code QR est lu à la place</translation>
    </message>
    <message>
        <source>All papers of a session as one PDF with bookmarks, and as texts to edit</source>
        <translation>Tous les papiers d’une session en un PDF avec signets, et en textes modifiables</translation>
    </message>
    <message>
        <source>Write an OpenDocument text a paper to this folder</source>
        <translation>Écrire un texte OpenDocument par papier dans ce dossier</translation>
    </message>
    <message>
        <source>Code of a member: this convocation alone</source>
        <translation>Code d’un membre : sa seule convocation au lieu de toutes</translation>
    </message>
    <message>
        <source>Issue nothing under a code</source>
        <translation>N’émettre aucun papier sous un code</translation>
    </message>
    <message>
        <source>The file of a session: report, budget and a sheet an agreement</source>
        <translation>Le dossier d’une session : rapport, budget et une fiche par convention</translation>
    </message>
    <message>
        <source>The letters that convene each member to a session</source>
        <translation>Les lettres qui convoquent chaque membre à une session</translation>
    </message>
    <message>
        <source>The agenda of a session, for the governor and the members</source>
        <translation>L’ordre du jour d’une session, pour le gouverneur et les membres</translation>
    </message>
    <message>
        <source>The sheets that members sign at each sitting</source>
        <translation>Les feuilles que les membres signent à chaque séance</translation>
    </message>
    <message>
        <source>One page to count on for each point put to the vote</source>
        <translation>Une page de décompte pour chaque point mis aux voix</translation>
    </message>
    <message>
        <source>The slip that sends the deliberations of a session to the governor</source>
        <translation>Le bordereau qui envoie les délibérations d’une session au gouverneur</translation>
    </message>
</context>
<context>
    <name>IssuedPapers</name>
    <message>
        <source>What was frozen of this paper is damaged. Look for it in a backup.</source>
        <translation>Le contenu figé de ce document est endommagé. Cherchez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Genuine: %1 is “%2”, issued on %3 by %4, fingerprint %5.</source>
        <extracomment>%1 code, %2 title, %3 day, %4 login of who issued it, %5 fingerprint.</extracomment>
        <translation>Authentique : %1 est « %2 », délivré le %3 par %4, empreinte %5.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 is “%2”, issued on %3 by %4, fingerprint %5; withdrawn on %6: %7</source>
        <extracomment>As above; %6 is the day of withdrawal, %7 its motive.</extracomment>
        <translation>Retiré : %1 est « %2 », délivré le %3 par %4, empreinte %5 ; retiré le %6 : %7</translation>
    </message>
    <message>
        <source>Not genuine: %1 was issued as “%2” on %3 by %4, but its fingerprint is %5.</source>
        <translation>Non authentique : %1 a été délivré comme « %2 » le %3 par %4, mais son empreinte est %5.</translation>
    </message>
    <message>
        <source>What this file keeps of %1 is not what was issued. Look for it in a backup.</source>
        <translation>Ce que ce fichier conserve de %1 n’est pas ce qui a été délivré. Cherchez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 was not issued here: its QR code names office %2. Ask there.</source>
        <translation>%1 n’a pas été délivré ici : son code QR désigne le bureau %2. Adressez-vous à lui.</translation>
    </message>
    <message>
        <source>Unknown: this office issued no paper %1, though the code is well formed.</source>
        <translation>Inconnu : ce bureau n’a délivré aucun document %1, bien que le code soit bien formé.</translation>
    </message>
    <message>
        <source>Mistyped: this is not a code. It has twelve letters in three groups; check each of them.</source>
        <translation>Mal saisi : ce n’est pas un code. Il compte douze lettres en trois groupes ; vérifiez chacune d’elles.</translation>
    </message>
    <message>
        <source>The records changed while you were looking: the paper would not say what you saw. Look at it again, then issue it.</source>
        <translation>Les fiches ont changé entre-temps : le document ne dirait plus ce que vous avez vu. Relisez-le, puis délivrez-le.</translation>
    </message>
    <message>
        <source>This agreement is still a draft: it is issued once the council has approved it. Until then it prints with the word across.</source>
        <translation>Cette convention est encore un projet : elle est délivrée une fois approuvée par le conseil. D’ici là, elle s’imprime barrée de ce mot.</translation>
    </message>
    <message>
        <source>This call is still a draft: its notice is issued once it is open. Until then it prints with the word across.</source>
        <translation>Cet appel est encore en préparation : son avis est délivré une fois l’appel ouvert. D’ici là, il s’imprime avec la mention en travers.</translation>
    </message>
    <message>
        <source>This deliberation was annulled: it is no longer issued and prints with the word across.</source>
        <translation>Cette délibération a été annulée : elle n’est plus délivrée et s’imprime avec la mention en travers.</translation>
    </message>
</context>
<context>
    <name>IssuedPapersPage</name>
    <message>
        <source>Withdrawn on %1: %2</source>
        <extracomment>%1 is a day, %2 the motive.</extracomment>
        <translation>Retiré le %1 : %2</translation>
    </message>
    <message>
        <source>No program opens PDFs here; the paper lies in %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>Aucun programme n’ouvre les PDF ici ; le document se trouve dans %1.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>L’imprimante n’a pas pris le document.</translation>
    </message>
    <message>
        <source>Save the issued paper</source>
        <translation>Enregistrer le document délivré</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Document produit : %1</translation>
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
        <translation>Néant</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <extracomment>Foot of a printed page: %1 this page, %2 the last.</extracomment>
        <translation>page %1 / %2</translation>
    </message>
    <message>
        <source>As at %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Situation au %1</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter la liste affichée</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Liste exportée : %1</translation>
    </message>
</context>
<context>
    <name>Maps</name>
    <message>
        <source>file %1, source not given</source>
        <translation>fichier %1, source non indiquée</translation>
    </message>
    <message>
        <source>Boundaries: %1</source>
        <extracomment>Under a map: %1 is whose boundaries they are.</extracomment>
        <translation>Limites : %1</translation>
    </message>
    <message>
        <source>Boundaries are drawn as in their source; they take no position on the status of any territory.</source>
        <translation>Les limites sont tracées comme dans leur source ; elles ne préjugent du statut d’aucun territoire.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>Under the title of a map: %1 an edition, %2 first day, %3 last day.</extracomment>
        <translation>%1, du %2 au %3</translation>
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
            <numerusform>%n commune sans limites n’est pas dessinée.</numerusform>
            <numerusform>%n communes sans limites ne sont pas dessinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A class in a map&apos;s legend: %1 its least value, %2 its greatest.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Chantiers</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Étude et sélection</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>There is no demonstration “%1”. There is: %2.</source>
        <extracomment>%1 is what was typed, %2 the names that exist.</extracomment>
        <translation>Il n’existe pas de démonstration « %1 ». Démonstrations disponibles : %2.</translation>
    </message>
    <message>
        <source>There is no territory with the code “%1”.</source>
        <translation>Aucun territoire ne porte le code « %1 ».</translation>
    </message>
    <message>
        <source>An office number lies between 1 and %1.</source>
        <translation>Un numéro d’organisme est compris entre 1 et %1.</translation>
    </message>
    <message>
        <source>This file has no office in it: its setting up was interrupted.</source>
        <translation>Ce fichier ne contient aucun organisme : sa mise en place a été interrompue.</translation>
    </message>
    <message>
        <source>This file has several accounts: say which one you are.</source>
        <translation>Ce fichier comporte plusieurs comptes : indiquez le vôtre.</translation>
    </message>
    <message>
        <source>There is no account “%1” in this file.</source>
        <translation>Ce fichier ne comporte aucun compte « %1 ».</translation>
    </message>
    <message>
        <source>People sign in to this file: say who you are, and give the password.</source>
        <translation>Ce fichier exige une identification : dites qui vous êtes et donnez le mot de passe.</translation>
    </message>
    <message>
        <source>The access of “%1” has ended.</source>
        <translation>L’accès de « %1 » a pris fin.</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>“%1” could not be written. Nothing was changed.</source>
        <extracomment>%1 is the path of a paper or list being written</extracomment>
        <translation>« %1 » n’a pas pu être écrit. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>PaperTemplate</name>
    <message>
        <source>The text of this paper cannot be read.</source>
        <translation>Le texte de ce document ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Line %1: a paper can neither include another nor change the braces.</source>
        <translation>Ligne %1 : un document ne peut ni en inclure un autre ni changer les accolades.</translation>
    </message>
    <message>
        <source>A paper without words cannot be kept. Go back to the shipped text instead.</source>
        <translation>Un document sans mots ne peut être gardé. Revenez plutôt au texte livré.</translation>
    </message>
    <message>
        <source>Somebody else has just changed this text. Copy yours, then open it again.</source>
        <translation>Quelqu’un d’autre vient de modifier ce texte. Copiez le vôtre, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>This paper has the shipped text already.</source>
        <translation>Ce document a déjà le texte livré.</translation>
    </message>
    <message>
        <source>Line %1: a ** has no second half. Write ** where the bold words end too.</source>
        <translation>Ligne %1 : un ** n’a pas son second. Écrivez ** aussi là où finissent les mots en gras.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is known only inside the section “%3”. Move it between {{#%3}} and {{/%3}}.</source>
        <extracomment>%1 line of the text, %2 a name written by the user, %3 the name of the list it belongs to</extracomment>
        <translation>Ligne %1 : « %2 » n’est connu que dans la section « %3 ». Placez-le entre {{#%3}} et {{/%3}}.</translation>
    </message>
    <message>
        <source>Line %1: this paper knows no “%2”. Take a name from the list, or delete it.</source>
        <extracomment>%1 line of the text, %2 a name written by the user between braces or after @table</extracomment>
        <translation>Ligne %1 : « %2 » est inconnu dans ce document. Prenez un nom de la liste, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Line %1: this paper knows no “%2”. Write “%3” if that is what you mean.</source>
        <extracomment>%1 line of the text, %2 a name written by the user, %3 the name that was probably meant</extracomment>
        <translation>Ligne %1 : « %2 » est inconnu dans ce document. Écrivez « %3 » si c’est ce que vous voulez dire.</translation>
    </message>
    <message>
        <source>Line %1: this section is never closed. Write its end, {{/…}} with the same name, after it.</source>
        <translation>Ligne %1 : cette section n’est jamais fermée. Écrivez sa fin, {{/…}} avec le même nom, après elle.</translation>
    </message>
    <message>
        <source>Line %1: these braces are never closed. Write }} after the name.</source>
        <translation>Ligne %1 : ces accolades ne sont jamais fermées. Écrivez }} après le nom.</translation>
    </message>
    <message>
        <source>Line %1: these braces hold no name. Write one, or delete them.</source>
        <translation>Ligne %1 : ces accolades ne contiennent aucun nom. Écrivez-en un, ou supprimez-les.</translation>
    </message>
    <message>
        <source>Line %1: this end has no beginning, or another section is still open. Ends come in the reverse order of the beginnings.</source>
        <translation>Ligne %1 : cette fin n’a pas de début, ou une autre section est encore ouverte. Les fins viennent dans l’ordre inverse des débuts.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The record of this paper no longer exists.</source>
        <translation>La fiche de ce document n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>Cette session n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such edition.</source>
        <translation>Cette édition n’existe pas.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La fin de la période précède son début.</translation>
    </message>
    <message>
        <source>The envelopes of this call are still sealed: nobody knows yet what is missing.</source>
        <translation>Les plis de cet appel sont encore fermés : personne ne sait ce qui manque.</translation>
    </message>
    <message>
        <source>Nothing is missing in this file: there is nothing to ask the partner for.</source>
        <translation>Rien ne manque dans ce dossier : il n’y a rien à demander au partenaire.</translation>
    </message>
    <message>
        <source>Say first until which day the missing papers may be brought: the letter names it.</source>
        <translation>Indiquez d’abord jusqu’à quel jour les pièces manquantes peuvent être déposées : la lettre le mentionne.</translation>
    </message>
    <message>
        <source>This file is not inadmissible: there is no such letter to write.</source>
        <translation>Ce dossier n’est pas irrecevable : il n’y a pas de telle lettre à écrire.</translation>
    </message>
    <message>
        <source>No selection was decided for this call yet: there is nothing to write down.</source>
        <translation>Aucune sélection n’a encore été arrêtée pour cet appel : il n’y a rien à consigner.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this file yet: there is no such letter to write.</source>
        <translation>Rien n’a encore été décidé sur ce dossier : il n’y a pas de lettre à écrire.</translation>
    </message>
    <message>
        <source>No sitting of this session was held yet: there is nothing to write down.</source>
        <translation>Aucune séance de cette session n’a encore été tenue : il n’y a rien à consigner.</translation>
    </message>
    <message>
        <source>This session has no point on its agenda yet: its file would be empty.</source>
        <translation>L’ordre du jour de cette session ne comporte encore aucun point : son dossier serait vide.</translation>
    </message>
    <message>
        <source>This session has led to no deliberation yet: there is nothing to send.</source>
        <translation>Cette session n’a encore donné lieu à aucune délibération : il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>No member is in office on the opening day: there is nobody to convene.</source>
        <translation>Aucun membre n’est en exercice au jour de l’ouverture : il n’y a personne à convoquer.</translation>
    </message>
    <message>
        <source>No sitting of this session is planned yet: plan one, then print its sheet.</source>
        <translation>Aucune séance de cette session n’est encore prévue : prévoyez-en une, puis imprimez sa feuille.</translation>
    </message>
    <message>
        <source>No point of this session is put to the vote: there is nothing to count.</source>
        <translation>Aucun point de cette session n’est mis aux voix : il n’y a rien à décompter.</translation>
    </message>
</context>
<context>
    <name>PdfBinder</name>
    <message>
        <source>The papers could not be put together into one PDF.</source>
        <translation>Les papiers n’ont pas pu être réunis en un seul PDF.</translation>
    </message>
</context>
<context>
    <name>PdfRenderer</name>
    <message>
        <source>This paper could not be printed.</source>
        <translation>Ce document n’a pas pu être imprimé.</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Défiler à gauche</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Défiler à droite</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>withheld</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>after submitting</source>
        <translation>après la soumission</translation>
    </message>
    <message>
        <source>The reviewers are far apart on a criterion: to be discussed.</source>
        <translation>Les évaluateurs sont très éloignés sur un critère : à discuter.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) read an earlier version of the file.</source>
        <translation>
            <numerusform>%n évaluation porte sur une version antérieure du dossier.</numerusform>
            <numerusform>%n évaluations portent sur une version antérieure du dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) not submitted yet.</source>
        <translation>
            <numerusform>%n évaluation pas encore remise.</numerusform>
            <numerusform>%n évaluations pas encore remises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar files in the same commune: %1.</source>
        <extracomment>%1 is a list of receipts.</extracomment>
        <translation>Dossiers semblables dans la même commune : %1.</translation>
    </message>
    <message>
        <source>Same score as the one above, which has the better mean for “%1”.</source>
        <extracomment>%1 is a criterion.</extracomment>
        <translation>Même note que celle du dessus, qui a la meilleure moyenne pour « %1 ».</translation>
    </message>
    <message>
        <source>Same score as the one above, which was received earlier.</source>
        <translation>Même note que celle du dessus, reçue plus tôt.</translation>
    </message>
    <message>
        <source>Nothing tells it from the one above: same rank.</source>
        <translation>Rien ne la départage de celle du dessus : même rang.</translation>
    </message>
    <message>
        <source>Ranks %1 and %2: no single weight can make them change places.</source>
        <extracomment>%1 and %2 are ranks.</extracomment>
        <translation>Rangs %1 et %2 : aucune pondération à elle seule ne peut les échanger.</translation>
    </message>
    <message>
        <source>Ranks %1 and %2 change places once the weight of “%3” goes from %4 past %5.</source>
        <translation>Les rangs %1 et %2 s’échangent si la pondération de « %3 » passe de %4 au-delà de %5.</translation>
    </message>
    <message>
        <source>Ranks %1 and %2 change places once the weight of “%3” goes from %4 past about %5.</source>
        <translation>Les rangs %1 et %2 s’échangent si la pondération de « %3 » passe de %4 au-delà d’environ %5.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Worksite carried</source>
        <translation>Chantier porté</translation>
    </message>
    <message>
        <source>Worksites carried</source>
        <translation>Chantiers portés</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Avenants</translation>
    </message>
    <message>
        <source>Member of the follow-up committee</source>
        <translation>Membre du comité de suivi</translation>
    </message>
    <message>
        <source>Follow-up committee</source>
        <translation>Comité de suivi</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Dated parameter</source>
        <translation>Paramètre daté</translation>
    </message>
    <message>
        <source>Dated parameters</source>
        <translation>Paramètres datés</translation>
    </message>
    <message>
        <source>Social contribution</source>
        <translation>Cotisation sociale</translation>
    </message>
    <message>
        <source>Social contributions</source>
        <translation>Cotisations sociales</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne budgétaire</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Lignes budgétaires</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Wording of papers</source>
        <translation>Formule des documents</translation>
    </message>
    <message>
        <source>Wordings of papers</source>
        <translation>Formules des documents</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Membre du bureau</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Membres du bureau</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Comptes bancaires</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de pièce</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Types de pièces</translation>
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
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Priority marker</source>
        <translation>Priorité transversale</translation>
    </message>
    <message>
        <source>Priority markers</source>
        <translation>Priorités transversales</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Métiers</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
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
        <translation>Changement d’état</translation>
    </message>
    <message>
        <source>State changes</source>
        <translation>Changements d’état</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Crosswalk line</source>
        <translation>Ligne de correspondance</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Table de correspondance</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
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
        <translation>Chantier</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Layer of boundaries</source>
        <translation>Couche de limites</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>Document délivré</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Documents délivrés</translation>
    </message>
    <message>
        <source>Template of a paper</source>
        <translation>Modèle de document</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>Modèles de documents</translation>
    </message>
    <message>
        <source>Partners told apart</source>
        <translation>Partenaires distingués</translation>
    </message>
    <message>
        <source>Sector of the call</source>
        <translation>Secteur de l’appel</translation>
    </message>
    <message>
        <source>Sectors of the call</source>
        <translation>Secteurs de l’appel</translation>
    </message>
    <message>
        <source>Commune of the call</source>
        <translation>Commune de l’appel</translation>
    </message>
    <message>
        <source>Communes of the call</source>
        <translation>Communes de l’appel</translation>
    </message>
    <message>
        <source>Required document</source>
        <translation>Pièce exigée</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>Pièces exigées</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Call for projects</source>
        <translation>Appel à projets</translation>
    </message>
    <message>
        <source>Calls for projects</source>
        <translation>Appels à projets</translation>
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
        <translation>Emplois demandés</translation>
    </message>
    <message>
        <source>Document of the file</source>
        <translation>Pièce du dossier</translation>
    </message>
    <message>
        <source>Documents of the file</source>
        <translation>Pièces du dossier</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Commissions</translation>
    </message>
    <message>
        <source>Declaration of interest</source>
        <translation>Déclaration d’intérêt</translation>
    </message>
    <message>
        <source>Declarations of interest</source>
        <translation>Déclarations d’intérêt</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>Membre de commission</translation>
    </message>
    <message>
        <source>Committee members</source>
        <translation>Membres de commission</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>Réunion de commission</translation>
    </message>
    <message>
        <source>Committee meetings</source>
        <translation>Réunions de commission</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Fiche de notation</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Fiches de notation</translation>
    </message>
    <message>
        <source>Proposal of the run</source>
        <translation>Proposition de la simulation</translation>
    </message>
    <message>
        <source>Proposals of the run</source>
        <translation>Propositions de la simulation</translation>
    </message>
    <message>
        <source>Selection run</source>
        <translation>Simulation de sélection</translation>
    </message>
    <message>
        <source>Selection runs</source>
        <translation>Simulations de sélection</translation>
    </message>
    <message>
        <source>Agreement submitted to the vote</source>
        <translation>Convention soumise au vote</translation>
    </message>
    <message>
        <source>Agreements submitted to the vote</source>
        <translation>Conventions soumises au vote</translation>
    </message>
    <message>
        <source>Vote of a member</source>
        <translation>Vote d’un membre</translation>
    </message>
    <message>
        <source>Votes of members</source>
        <translation>Votes des membres</translation>
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
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Ordres du jour</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>Membre du conseil</translation>
    </message>
    <message>
        <source>Council members</source>
        <translation>Membres du conseil</translation>
    </message>
    <message>
        <source>Seat in a standing committee</source>
        <translation>Siège dans une commission permanente</translation>
    </message>
    <message>
        <source>Seats in a standing committee</source>
        <translation>Membres de la commission</translation>
    </message>
    <message>
        <source>Standing committee</source>
        <translation>Commission permanente</translation>
    </message>
    <message>
        <source>Standing committees</source>
        <translation>Commissions permanentes</translation>
    </message>
    <message>
        <source>Rule of the council</source>
        <translation>Règle du conseil</translation>
    </message>
    <message>
        <source>Rules of the council</source>
        <translation>Règles du conseil</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>Délibérations</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
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
        <translation>Présence à une séance</translation>
    </message>
    <message>
        <source>Attendance at sittings</source>
        <translation>Présences aux séances</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>RecordStates</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a line of a record: %1 the line (&quot;Instalment 2&quot;), %2 the field.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>This line cannot be deleted: it was signed, requested or paid. Annul that first.</source>
        <translation>Cette ligne ne peut pas être supprimée : elle a été signée, demandée ou payée. Annulez d’abord l’acte correspondant.</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Its draft is kept in the form.</source>
        <translation>Cette fiche a été supprimée entre-temps. Son brouillon est conservé dans le formulaire.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: other records rely on it — %2.</source>
        <extracomment>%1 is the record, %2 a list such as &quot;Agreements (2), Worksites (1)&quot;.</extracomment>
        <translation>%1 ne peut pas être supprimé, car d’autres fiches en dépendent : %2.</translation>
    </message>
    <message>
        <source>This record is not in the bin any more.</source>
        <translation>Cette fiche n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>Somebody else has just changed %1. Nothing was written: look at the new version, then try again.</source>
        <translation>Un autre utilisateur vient de modifier %1. Rien n’a été enregistré : consultez la nouvelle version, puis réessayez.</translation>
    </message>
    <message>
        <source>Add between 1 and %1 slots at a time.</source>
        <translation>Ajoutez entre 1 et %1 postes à la fois.</translation>
    </message>
    <message>
        <source>This worksite is not there any more.</source>
        <translation>Ce chantier n’existe plus.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a aucune action à défaire.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a aucune action à refaire.</translation>
    </message>
    <message>
        <source>This cannot be undone: changed since by another hand — %1. Nothing was written.</source>
        <extracomment>%1 is a list of records.</extracomment>
        <translation>Cette action ne peut pas être défaite, car des fiches ont été modifiées depuis par un autre utilisateur : %1. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be taken back: other records rely on it by now.</source>
        <translation>L’action portant sur %1 ne peut pas être défaite : d’autres fiches en dépendent désormais.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The instalments sum to %1, but %2 are to be paid by instalments: %3 apart.</source>
        <extracomment>%1, %2 and %3 are amounts.</extracomment>
        <translation>Le total des tranches s’élève à %1, alors que le montant à payer par tranches est de %2 : écart de %3.</translation>
    </message>
    <message>
        <source>Two instalments have the same number.</source>
        <translation>Deux tranches portent le même numéro.</translation>
    </message>
    <message>
        <source>An amendment may extend an agreement, never shorten it: it ends on %1.</source>
        <translation>Un avenant peut prolonger une convention, jamais l’abréger : elle prend fin le %1.</translation>
    </message>
    <message>
        <source>An agreement has two parties at least.</source>
        <translation>Une convention compte au moins deux parties.</translation>
    </message>
    <message>
        <source>Say which partner this party is.</source>
        <translation>Indiquez de quel partenaire il s’agit.</translation>
    </message>
    <message>
        <source>The same partner is party twice.</source>
        <translation>Le même partenaire figure deux fois parmi les parties.</translation>
    </message>
    <message>
        <source>%1 is %2: it cannot be chosen for new work.</source>
        <extracomment>%1 is a partner&apos;s name, %2 &quot;Suspended&quot; or &quot;Debarred&quot;.</extracomment>
        <translation>%1 a le statut « %2 » : ce partenaire ne peut pas être retenu pour une nouvelle opération.</translation>
    </message>
    <message>
        <source>A mandate or document of %1 has ended. Renew it, or record an override with its motive.</source>
        <translation>Un mandat ou une pièce de ce partenaire a expiré : %1. Faites-le renouveler ou enregistrez une dérogation motivée.</translation>
    </message>
    <message>
        <source>The same worksite stands twice.</source>
        <translation>Le même chantier figure deux fois.</translation>
    </message>
    <message>
        <source>This worksite belongs to another edition.</source>
        <translation>Ce chantier relève d’une autre édition.</translation>
    </message>
    <message>
        <source>Agreements carry %2 person-months of worksite %1, its slots have %3.</source>
        <extracomment>%1 is a worksite&apos;s code; %2 and %3 count person-months.</extracomment>
        <translation>Les conventions portent %2 mois-personnes du chantier %1, alors que ses postes en totalisent %3.</translation>
    </message>
    <message>
        <source>The worksites carry %1 person-months, the agreement has %2.</source>
        <translation>Les chantiers portent %1 mois-personnes, alors que la convention en prévoit %2.</translation>
    </message>
    <message>
        <source>With this one, the partnership agreements of the edition reach %1 person-months; its target is %2. Record an override with its motive if it was decided so.</source>
        <translation>Avec celle-ci, les conventions de partenariat de l’édition atteignent %1 mois-personnes, pour un objectif de %2. Si cela a été décidé ainsi, enregistrez une dérogation motivée.</translation>
    </message>
    <message>
        <source>This budget line belongs to another edition.</source>
        <translation>Cette ligne budgétaire relève d’une autre édition.</translation>
    </message>
    <message>
        <source>This component belongs to another edition.</source>
        <translation>Cette composante relève d’une autre édition.</translation>
    </message>
    <message>
        <source>The agreement starts outside its edition.</source>
        <translation>La convention commence en dehors de son édition.</translation>
    </message>
    <message>
        <source>An agreement cannot stand under itself.</source>
        <translation>Une convention ne peut pas se rattacher à elle-même.</translation>
    </message>
    <message>
        <source>Say who pays the wages.</source>
        <translation>Indiquez qui paie les salaires.</translation>
    </message>
    <message>
        <source>A parameter cannot be negative.</source>
        <translation>Un paramètre ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>This parameter has two values from the same day.</source>
        <translation>Ce paramètre a deux valeurs à compter du même jour.</translation>
    </message>
    <message>
        <source>“%1” is not set: costs cannot be computed.</source>
        <extracomment>%1 is the name of a parameter.</extracomment>
        <translation>Le paramètre « %1 » n’est pas défini : les coûts ne peuvent pas être calculés.</translation>
    </message>
    <message>
        <source>Two targets of the same measure and status have the same day.</source>
        <translation>Deux objectifs du même indicateur et du même statut portent la même date.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %, any other target is not negative.</source>
        <translation>Une part est comprise entre 0 et 100 % ; aucun autre objectif ne peut être négatif.</translation>
    </message>
    <message>
        <source>The code %1 stands twice.</source>
        <translation>Le code %1 figure deux fois.</translation>
    </message>
    <message>
        <source>The key %1 does not fit the rest of the RIB. Compare it with the bank&apos;s certificate and correct it.</source>
        <extracomment>%1 is the last two digits of a bank account number.</extracomment>
        <translation>La clé %1 ne correspond pas au reste du RIB. Comparez-le avec l’attestation de la banque et corrigez-le.</translation>
    </message>
    <message>
        <source>A RIB has 24 digits; this one has %1. Compare it with the bank&apos;s certificate.</source>
        <translation>Un RIB compte 24 chiffres ; celui-ci en compte %1. Comparez-le avec l’attestation de la banque.</translation>
    </message>
    <message>
        <source>This ICE does not fit its own key: 15 digits are expected.</source>
        <translation>Cet ICE ne correspond pas à sa propre clé : 15 chiffres sont attendus.</translation>
    </message>
    <message>
        <source>This CNSS affiliation does not fit its own check digit: 7 digits are expected.</source>
        <translation>Ce numéro d’affiliation à la CNSS ne correspond pas à son chiffre de contrôle : 7 chiffres sont attendus.</translation>
    </message>
    <message>
        <source>A tax identifier has 7 or 8 digits.</source>
        <translation>Un identifiant fiscal compte 7 ou 8 chiffres.</translation>
    </message>
    <message>
        <source>This phone number does not look complete.</source>
        <translation>Ce numéro de téléphone semble incomplet.</translation>
    </message>
    <message>
        <source>This e-mail address does not look complete.</source>
        <translation>Cette adresse électronique semble incomplète.</translation>
    </message>
    <message>
        <source>“%1” may not begin or end with a blank.</source>
        <translation>Le champ « %1 » ne peut ni commencer ni finir par une espace.</translation>
    </message>
    <message>
        <source>“%1” cannot be negative.</source>
        <translation>Le champ « %1 » ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>“%1” cannot be more than 100 %.</source>
        <translation>Le champ « %1 » ne peut pas dépasser 100 %.</translation>
    </message>
    <message>
        <source>“%1” has a value that this program does not know.</source>
        <translation>Le champ « %1 » contient une valeur inconnue de ce programme.</translation>
    </message>
    <message>
        <source>“%1” points to a record that is not there any more.</source>
        <translation>Le champ « %1 » renvoie à une fiche qui n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Le champ « %1 » est obligatoire : veuillez le renseigner.</translation>
    </message>
    <message>
        <source>“%1” is still missing.</source>
        <translation>Le champ « %1 » reste à renseigner.</translation>
    </message>
    <message>
        <source>“%1” comes after “%2”: the dates are the wrong way round.</source>
        <extracomment>%1 and %2 are names of date fields.</extracomment>
        <translation>« %1 » est postérieur à « %2 » : corrigez l’ordre des dates.</translation>
    </message>
    <message>
        <source>“%1” %2 is already taken by another record.</source>
        <extracomment>%1 is the name of a field (&quot;Number&quot;), %2 what was typed.</extracomment>
        <translation>« %1 » : la valeur %2 est déjà attribuée à une autre fiche.</translation>
    </message>
    <message>
        <source>The number of the data-protection authorisation is empty (law 09-08): forms and exports will show a gap.</source>
        <translation>Le numéro d’autorisation de la CNDP n’est pas renseigné (loi 09-08) : il manquera dans les formulaires et les exports.</translation>
    </message>
    <message>
        <source>The file has no “%1”, which this kind of partner must hand in.</source>
        <extracomment>%1 is a kind of document: &quot;Statutes&quot;.</extracomment>
        <translation>Le dossier ne contient pas la pièce « %1 », exigée de ce type de partenaire.</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>A expiré le %1.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>Expire le %1.</translation>
    </message>
    <message>
        <source>This partner is %1: it cannot be chosen for new work.</source>
        <translation>Ce partenaire a le statut « %1 » : il ne peut pas être retenu pour une nouvelle opération.</translation>
    </message>
    <message>
        <source>%1 belongs to this territory and is valid for longer. Change its dates first.</source>
        <extracomment>%1 is the name of a territory.</extracomment>
        <translation>%1 relève de ce territoire et reste valable plus longtemps. Modifiez d’abord ses dates.</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2 in the same years. Give another code, or other dates.</source>
        <extracomment>%1 is a code, %2 the name of the territory that has it.</extracomment>
        <translation>Le code %1 appartient à %2 pour les mêmes années. Donnez un autre code ou d’autres dates.</translation>
    </message>
    <message>
        <source>A territory cannot belong to itself or to a part of itself.</source>
        <translation>Un territoire ne peut relever ni de lui-même ni de l’une de ses subdivisions.</translation>
    </message>
    <message>
        <source>%1 is not valid all the time that this territory is. Change the dates or the territory above.</source>
        <translation>%1 n’est pas valable pendant toute la durée de ce territoire. Modifiez les dates ou le territoire de rattachement.</translation>
    </message>
    <message>
        <source>The territory above is not of a larger kind.</source>
        <translation>Le territoire de rattachement n’est pas d’un niveau supérieur.</translation>
    </message>
    <message>
        <source>This day lies before the previous change of state, %1.</source>
        <translation>Cette date précède le changement d’état antérieur (%1).</translation>
    </message>
    <message>
        <source>Instalment %1 comes first: it has not been released.</source>
        <translation>La tranche %1 doit être débloquée d’abord ; elle ne l’a pas été.</translation>
    </message>
    <message>
        <source>Instalment %1 is justified to %2; the next one asks for %3.</source>
        <extracomment>%1 is a number of an instalment, %2 and %3 are percentages.</extracomment>
        <translation>La tranche %1 est justifiée à hauteur de %2 ; le déblocage de la suivante exige %3.</translation>
    </message>
    <message>
        <source>No instalment is released before every party has signed.</source>
        <translation>Aucune tranche n’est débloquée avant la signature de toutes les parties.</translation>
    </message>
    <message>
        <source>Instalment %1 cannot be released yet: its evidence has not been received.</source>
        <translation>La tranche %1 ne peut pas encore être débloquée : ses pièces justificatives n’ont pas été reçues.</translation>
    </message>
    <message>
        <source>This party signed on %1: a party signs once.</source>
        <translation>Cette partie a signé le %1 : une partie ne signe qu’une fois.</translation>
    </message>
    <message>
        <source>This party has not signed.</source>
        <translation>Cette partie n’a pas signé.</translation>
    </message>
    <message>
        <source>The agreement comes into force once its deliberation is executory: fill in that day.</source>
        <translation>La convention entre en vigueur une fois sa délibération exécutoire : renseignez cette date.</translation>
    </message>
    <message>
        <source>Not every party has signed.</source>
        <translation>Toutes les parties n’ont pas signé.</translation>
    </message>
    <message>
        <source>Give the motive.</source>
        <translation>Indiquez le motif.</translation>
    </message>
    <message>
        <source>Give the number of the paper.</source>
        <translation>Indiquez le numéro du document.</translation>
    </message>
    <message>
        <source>Say which line it is about.</source>
        <translation>Indiquez la ligne concernée.</translation>
    </message>
    <message numerus="yes">
        <source>This edition&apos;s worksites last %n month(s) at least.</source>
        <translation>
            <numerusform>Les chantiers de cette édition durent au moins %n mois.</numerusform>
            <numerusform>Les chantiers de cette édition durent au moins %n mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The planned end is too early: with its months this worksite cannot end before %1.</source>
        <translation>La fin prévue est trop proche : compte tenu de sa durée en mois, ce chantier ne peut pas s’achever avant le %1.</translation>
    </message>
    <message>
        <source>The planned days lie outside the edition.</source>
        <translation>Les dates prévues se situent en dehors de l’édition.</translation>
    </message>
    <message>
        <source>Choose a commune, not a larger territory.</source>
        <translation>Choisissez une commune et non un territoire plus étendu.</translation>
    </message>
    <message>
        <source>This commune is not valid on the planned start.</source>
        <translation>Cette commune n’est pas valable à la date de début prévue.</translation>
    </message>
    <message>
        <source>Give both latitude and longitude, or neither.</source>
        <translation>Indiquez à la fois la latitude et la longitude, ou aucune des deux.</translation>
    </message>
    <message>
        <source>A latitude lies between -90 and 90 degrees.</source>
        <translation>Une latitude est comprise entre -90 et 90 degrés.</translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180 degrees.</source>
        <translation>Une longitude est comprise entre -180 et 180 degrés.</translation>
    </message>
    <message>
        <source>The same priority stands twice.</source>
        <translation>La même priorité figure deux fois.</translation>
    </message>
    <message>
        <source>A slot has one month at least.</source>
        <translation>Un poste dure au moins un mois.</translation>
    </message>
    <message>
        <source>This worksite already has a slot of this number.</source>
        <translation>Ce chantier comporte déjà un poste de ce numéro.</translation>
    </message>
    <message>
        <source>The slot has more months than its worksite lasts (%1).</source>
        <translation>La durée du poste en mois dépasse celle de son chantier (%1).</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>L’action « %1 » n’est pas possible actuellement.</translation>
    </message>
    <message>
        <source>“%1” is not possible in the state “%2”.</source>
        <extracomment>%1 is a verb (&quot;Sign&quot;), %2 a state (&quot;Draft&quot;).</extracomment>
        <translation>L’action « %1 » n’est pas possible à l’état « %2 ».</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Cette ligne n’existe plus.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message>
        <source>A file belongs to one office, whose number is part of every record. Make another file for another office.</source>
        <translation>Un fichier appartient à un seul organisme, dont le numéro fait partie de chaque fiche. Créez un autre fichier pour un autre organisme.</translation>
    </message>
    <message>
        <source>The role “%1” does not include “%2”. These roles do: %3.</source>
        <extracomment>%1 is a role (&quot;Clerk&quot;), %2 a verb (&quot;Release an instalment&quot;), %3 a list of roles.</extracomment>
        <translation>Le rôle « %1 » ne comprend pas « %2 ». Ces rôles le comprennent : %3.</translation>
    </message>
    <message>
        <source>The role “%1” reads “%2” but does not write there. These roles do: %3.</source>
        <translation>Le rôle « %1 » lit « %2 » mais n’y écrit pas. Ces rôles y écrivent : %3.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters: a short sentence is easy to remember.</source>
        <extracomment>%n is the smallest number of characters.</extracomment>
        <translation>
            <numerusform>Un mot de passe a au moins %n caractère : une petite phrase se retient bien.</numerusform>
            <numerusform>Un mot de passe a au moins %n caractères : une petite phrase se retient bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login name cannot be the password.</source>
        <translation>Le nom d’utilisateur ne peut pas servir de mot de passe.</translation>
    </message>
    <message>
        <source>One character over and over is no password: anybody tries that first.</source>
        <translation>Un seul caractère répété n’est pas un mot de passe : c’est ce que l’on essaie en premier.</translation>
    </message>
    <message>
        <source>The window locks after 1 to %1 minutes without work; 0 means never.</source>
        <translation>La fenêtre se verrouille après 1 à %1 minutes sans activité ; 0 signifie jamais.</translation>
    </message>
    <message>
        <source>A paper is issued from its report; it can be neither typed nor imported.</source>
        <translation>Un document se délivre depuis son rapport ; il ne peut être ni saisi ni importé.</translation>
    </message>
    <message>
        <source>An issued paper cannot be edited: withdraw it with a motive and issue another one.</source>
        <translation>Un document délivré ne se modifie pas : retirez-le en donnant le motif, puis délivrez-en un autre.</translation>
    </message>
    <message>
        <source>An issued paper is never deleted: somebody may hold it. Withdraw it with a motive.</source>
        <translation>Un document délivré ne se supprime jamais : quelqu’un peut le détenir. Retirez-le en donnant le motif.</translation>
    </message>
    <message>
        <source>These coordinates lie %1 km outside the boundary of the commune. Correct them, or the commune.</source>
        <translation>Ces coordonnées se trouvent à %1 km hors des limites de la commune. Corrigez-les, ou la commune.</translation>
    </message>
    <message>
        <source>These coordinates lie %1 km outside the boundary of the commune, in %2. Correct them, or the commune.</source>
        <translation>Ces coordonnées se trouvent à %1 km hors des limites de la commune, à %2. Corrigez-les, ou la commune.</translation>
    </message>
    <message>
        <source>A partner cannot be told apart from itself: choose two.</source>
        <translation>Un partenaire ne se distingue pas de lui-même : choisissez-en deux.</translation>
    </message>
    <message>
        <source>The office has judged already that %1 and %2 are not the same.</source>
        <translation>L’organisme a déjà jugé que %1 et %2 ne sont pas le même partenaire.</translation>
    </message>
    <message>
        <source>One of the two was merged: take that merge back first.</source>
        <translation>L’un des deux est fusionné : défaites d’abord cette fusion.</translation>
    </message>
    <message>
        <source>Nobody judged that these two are not the same.</source>
        <translation>Personne n’a jugé que ces deux-là ne sont pas le même partenaire.</translation>
    </message>
    <message>
        <source>A partner cannot be merged with itself: choose two.</source>
        <translation>Un partenaire ne se fusionne pas avec lui-même : choisissez-en deux.</translation>
    </message>
    <message>
        <source>%1 was merged already: take that merge back first, or choose the partner it is part of.</source>
        <extracomment>%1 is the number of a partner.</extracomment>
        <translation>%1 est déjà fusionné : défaites d’abord cette fusion, ou choisissez le partenaire dont il fait partie.</translation>
    </message>
    <message>
        <source>The office judged that %1 and %2 are not the same: take that back first.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>L’organisme a jugé que %1 et %2 ne sont pas le même partenaire : revenez d’abord sur cette décision.</translation>
    </message>
    <message>
        <source>%1 is %2 and would lose that: let it be the one that stays, or give %3 the same status first.</source>
        <extracomment>%1 is the number of a partner, %2 &quot;Suspended&quot; or &quot;Debarred&quot;, %3 the number of another one.</extracomment>
        <translation>%1 est « %2 » et perdrait ce statut : que ce soit la fiche qui reste, ou donnez d’abord le même statut à %3.</translation>
    </message>
    <message>
        <source>The merge would break a rule in %1: %2</source>
        <extracomment>%1 is a record, %2 the sentence of a rule.</extracomment>
        <translation>La fusion enfreindrait une règle dans %1 : %2</translation>
    </message>
    <message>
        <source>%1 is not merged: there is nothing to take back.</source>
        <translation>%1 n’est pas fusionné : il n’y a rien à défaire.</translation>
    </message>
    <message>
        <source>The journal of this file does not hold the merge of %1, so it cannot be taken back.</source>
        <translation>Le journal de ce fichier ne contient pas la fusion de %1 : elle ne peut pas être défaite.</translation>
    </message>
    <message>
        <source>%1 was merged into %2: choose that one.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>%1 a été fusionné dans %2 : choisissez celui-là.</translation>
    </message>
    <message>
        <source>“%1” %2 belongs to a record that was entered by mistake: a number is not given twice.</source>
        <extracomment>%1 is the name of a field (&quot;Number&quot;), %2 what was typed.</extracomment>
        <translation>« %1 » %2 appartient à une fiche saisie par erreur : un numéro n’est pas donné deux fois.</translation>
    </message>
    <message>
        <source>This partner was merged into another and is part of its history: it stays in the file.</source>
        <translation>Ce partenaire a été fusionné dans un autre et fait partie de son historique : il reste dans le fichier.</translation>
    </message>
    <message>
        <source>Possible duplicate. %1: %2, %3.</source>
        <extracomment>%1 is what coincides (&quot;Same phone&quot;), %2 the number of a partner, %3 its name.</extracomment>
        <translation>Doublon possible. %1 : %2, %3.</translation>
    </message>
    <message>
        <source>This partner was merged into another: change that one, or take the merge back.</source>
        <translation>Ce partenaire a été fusionné dans un autre : modifiez celui-là, ou défaites la fusion.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of record (&quot;Agreements&quot;), %2 their numbers.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Groups of records: &quot;Agreements: 1, 2&quot; and &quot;Worksites: 3&quot;.</extracomment>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1 cannot be entered by mistake while others rely on it — %2. Correct those first.</source>
        <extracomment>%1 is a record, %2 the records that refer to it, by kind.</extracomment>
        <translation>%1 ne peut être une saisie par erreur tant que d’autres fiches en dépendent — %2. Corrigez d’abord celles-ci.</translation>
    </message>
    <message>
        <source>%1 was entered by mistake: it keeps its number and is changed no more. Say first that it was no mistake.</source>
        <extracomment>%1 is a record.</extracomment>
        <translation>%1 est saisi par erreur : il garde son numéro et ne change plus. Dites d’abord que ce n’était pas une erreur.</translation>
    </message>
    <message>
        <source>What it belongs to was entered by mistake: it is changed no more.</source>
        <translation>Ce dont elle relève est saisi par erreur : cette fiche ne change plus.</translation>
    </message>
    <message>
        <source>“%1” points to a record that was entered by mistake. Choose another.</source>
        <extracomment>%1 is the name of a field (&quot;Partner&quot;).</extracomment>
        <translation>« %1 » désigne une fiche saisie par erreur. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Money of %1 has left: instalment %2 is “%3”. Annul that first, or end the agreement instead.</source>
        <extracomment>%1 is an agreement, %2 the number of an instalment, %3 its state (&quot;Paid&quot;).</extracomment>
        <translation>De l’argent de %1 est sorti : la tranche %2 est « %3 ». Annulez d’abord cela, ou mettez plutôt fin à la convention.</translation>
    </message>
    <message>
        <source>“%1” are not entered by mistake: they have a way of their own to end.</source>
        <extracomment>%1 is a kind of record in the plural (&quot;Accounts&quot;).</extracomment>
        <translation>« %1 » : ces fiches ne sont pas saisies par erreur, elles prennent fin autrement.</translation>
    </message>
    <message>
        <source>%1 is already marked as entered by mistake.</source>
        <translation>%1 est déjà signalé comme saisi par erreur.</translation>
    </message>
    <message>
        <source>%1 is not marked as entered by mistake.</source>
        <translation>%1 n’est pas signalé comme saisi par erreur.</translation>
    </message>
    <message>
        <source>The call closes before it opens.</source>
        <translation>L’appel est clos avant d’être ouvert.</translation>
    </message>
    <message>
        <source>The best mark of a criterion lies between 1 and 100.</source>
        <translation>La note maximale d’un critère se situe entre 1 et 100.</translation>
    </message>
    <message>
        <source>A weight lies above 0 and up to 100.</source>
        <translation>Une pondération est supérieure à 0 et ne dépasse pas 100.</translation>
    </message>
    <message>
        <source>A call needs criteria before it opens.</source>
        <translation>Un appel doit avoir des critères avant d’être ouvert.</translation>
    </message>
    <message>
        <source>The weights of the criteria come to %1 and not to 100 %: correct them before the call opens.</source>
        <translation>Les pondérations des critères totalisent %1 et non 100 % : corrigez-les avant l’ouverture de l’appel.</translation>
    </message>
    <message>
        <source>The criteria of a call stay as they were published. Cancel it and publish another one.</source>
        <translation>Les critères d’un appel restent tels qu’ils ont été publiés. Annulez-le et publiez-en un autre.</translation>
    </message>
    <message>
        <source>Receipts leave no gap: a file is never deleted. Say that it was entered by mistake instead.</source>
        <translation>Les récépissés se suivent sans lacune : un dossier ne se supprime jamais. Déclarez plutôt qu’il a été saisi par erreur.</translation>
    </message>
    <message>
        <source>A receipt keeps its number and its call. One entered by mistake is made void.</source>
        <translation>Un récépissé garde son numéro et son appel. S’il a été saisi par erreur, déclarez-le.</translation>
    </message>
    <message>
        <source>The next receipt of this call is %1: receipts leave no gap.</source>
        <extracomment>%1 is the number of a receipt.</extracomment>
        <translation>Le prochain récépissé de cet appel est %1 : les récépissés se suivent sans lacune.</translation>
    </message>
    <message>
        <source>Call %1 receives no files: %2.</source>
        <extracomment>%1 is the number of a call, %2 its state.</extracomment>
        <translation>L’appel %1 ne reçoit pas de dossiers : %2.</translation>
    </message>
    <message>
        <source>The call opened later, on %1.</source>
        <translation>L’appel n’a été ouvert que le %1.</translation>
    </message>
    <message>
        <source>This file came late: the call closed on %1. It is admitted by a recorded decision alone.</source>
        <translation>Ce dossier est arrivé hors délai : l’appel a été clos le %1. Seule une décision consignée permet de l’admettre.</translation>
    </message>
    <message>
        <source>The envelopes of this call are sealed until it is closed: only the receipt is typed now.</source>
        <translation>Les plis de cet appel restent fermés jusqu’à sa clôture : seul le récépissé se saisit pour l’instant.</translation>
    </message>
    <message>
        <source>The call is not for this sector.</source>
        <translation>L’appel ne concerne pas ce secteur.</translation>
    </message>
    <message>
        <source>The call is not for this commune.</source>
        <translation>L’appel ne concerne pas cette commune.</translation>
    </message>
    <message numerus="yes">
        <source>%n required document(s) are missing or not in order.</source>
        <translation>
            <numerusform>%n pièce exigée manque ou n’est pas conforme.</numerusform>
            <numerusform>%n pièces exigées manquent ou ne sont pas conformes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for one job at least.</source>
        <translation>Demandez au moins un emploi.</translation>
    </message>
    <message>
        <source>The fewest jobs lie between 1 and the number of jobs asked for.</source>
        <translation>Le minimum d’emplois se situe entre 1 et le nombre d’emplois demandés.</translation>
    </message>
    <message>
        <source>A similar title in the same commune: %1. Do they overlap?</source>
        <extracomment>%1 is a list of numbers of receipts.</extracomment>
        <translation>Intitulé semblable dans la même commune : %1. Y a-t-il double emploi ?</translation>
    </message>
    <message>
        <source>Fill in first until when the missing documents may be brought: a day that is still to come.</source>
        <translation>Indiquez d’abord jusqu’à quand les pièces manquantes peuvent être apportées : un jour à venir.</translation>
    </message>
    <message>
        <source>This call receives files until %1: it cannot be closed before.</source>
        <translation>Cet appel reçoit les dossiers jusqu’au %1 : il ne peut être clos avant.</translation>
    </message>
    <message>
        <source>Only a selected file becomes a worksite; %1 is: %2.</source>
        <extracomment>%1 is the number of a receipt, %2 the state of its file.</extracomment>
        <translation>Seul un dossier retenu devient un chantier ; %1 est : %2.</translation>
    </message>
    <message>
        <source>The agreement does not carry this worksite.</source>
        <translation>La convention ne porte pas ce chantier.</translation>
    </message>
    <message>
        <source>Choose the selected files first.</source>
        <translation>Choisissez d’abord les dossiers retenus.</translation>
    </message>
    <message>
        <source>This call follows no earlier one: say first which one, in its form.</source>
        <translation>Cet appel ne fait suite à aucun autre : indiquez d’abord lequel, dans son formulaire.</translation>
    </message>
    <message>
        <source>%1 is not taken over: only files of the earlier call that were found inadmissible or rejected are, and once.</source>
        <extracomment>%1 is the number of a receipt.</extracomment>
        <translation>%1 n’est pas repris : seuls le sont, une fois, les dossiers de l’appel précédent déclarés irrecevables ou non retenus.</translation>
    </message>
    <message>
        <source>The earlier call has no file left to be taken over.</source>
        <translation>L’appel précédent n’a plus de dossier à reprendre.</translation>
    </message>
    <message>
        <source>There is nothing to assign: every file has its reviewers, or nobody is free of an interest.</source>
        <translation>Il n’y a rien à affecter : chaque dossier a ses membres évaluateurs, ou personne n’est sans intérêt.</translation>
    </message>
    <message>
        <source>Say what the interest is: “treasurer of the association”.</source>
        <translation>Dites en quoi consiste l’intérêt : « trésorier de l’association ».</translation>
    </message>
    <message>
        <source>A call cannot follow itself.</source>
        <translation>Un appel ne peut pas faire suite à lui-même.</translation>
    </message>
    <message>
        <source>Say in which partner or in which proposal the interest lies.</source>
        <translation>Dites chez quel partenaire ou dans quelle proposition se trouve l’intérêt.</translation>
    </message>
    <message>
        <source>This member stands here twice.</source>
        <translation>Ce membre figure ici deux fois.</translation>
    </message>
    <message>
        <source>%1 is not a member of this committee.</source>
        <translation>%1 n’est pas membre de cette commission.</translation>
    </message>
    <message>
        <source>A run is kept as it was computed. Compute another one instead of changing it.</source>
        <translation>Une simulation est conservée telle qu’elle a été calculée. Calculez-en une autre au lieu de la modifier.</translation>
    </message>
    <message>
        <source>A complaint is answered with its reasons: write the answer first.</source>
        <translation>Une réclamation reçoit une réponse motivée : rédigez d’abord la réponse.</translation>
    </message>
    <message>
        <source>The answer was due on %1.</source>
        <translation>La réponse était due le %1.</translation>
    </message>
    <message>
        <source>The answer was given and stays as it is.</source>
        <translation>La réponse a été donnée et reste telle quelle.</translation>
    </message>
    <message>
        <source>Receipt %1 belongs to another call.</source>
        <translation>Le récépissé %1 appartient à un autre appel.</translation>
    </message>
    <message>
        <source>A run of the selection is kept for ever: set it aside instead of deleting it.</source>
        <translation>Une simulation de sélection est conservée pour toujours : écartez-la au lieu de la supprimer.</translation>
    </message>
    <message>
        <source>A review that was submitted stays in the file: withdraw it instead.</source>
        <translation>Une fiche de notation soumise reste dans le fichier : retirez-la plutôt.</translation>
    </message>
    <message numerus="yes">
        <source>This call has %n criterion(s).</source>
        <translation>
            <numerusform>Cet appel a %n critère.</numerusform>
            <numerusform>Cet appel a %n critères.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a mark or is not applicable, not both.</source>
        <translation>« %1 » a une note ou est sans objet, pas les deux.</translation>
    </message>
    <message>
        <source>“%1” is marked from 0 to %2.</source>
        <extracomment>%1 is a criterion, %2 its best mark.</extracomment>
        <translation>« %1 » se note de 0 à %2.</translation>
    </message>
    <message>
        <source>Criterion %1 is marked twice.</source>
        <translation>Le critère %1 est noté deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) have neither a mark nor “not applicable”.</source>
        <translation>
            <numerusform>%n critère n’a ni note ni « sans objet ».</numerusform>
            <numerusform>%n critères n’ont ni note ni « sans objet ».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives no marks: %2.</source>
        <extracomment>%1 is a person, %2 a role in the committee.</extracomment>
        <translation>%1 ne donne pas de notes : %2.</translation>
    </message>
    <message>
        <source>%1 has declared an interest in this file.</source>
        <translation>%1 a déclaré un intérêt dans ce dossier.</translation>
    </message>
    <message>
        <source>The member first declares to have no interest in this file.</source>
        <translation>Le membre déclare d’abord n’avoir aucun intérêt dans ce dossier.</translation>
    </message>
    <message>
        <source>File %1 is not to be marked: %2.</source>
        <extracomment>%1 is the number of a receipt, %2 the state of its file.</extracomment>
        <translation>Le dossier %1 n’est pas à noter : %2.</translation>
    </message>
    <message>
        <source>The file changed after this review: version %1 was read, it is now version %2.</source>
        <extracomment>%1 and %2 are numbers of versions.</extracomment>
        <translation>Le dossier a changé après cette fiche : la version %1 a été lue, c’est maintenant la version %2.</translation>
    </message>
    <message>
        <source>A review keeps its file and its reviewer.</source>
        <translation>Une fiche de notation garde son dossier et son membre évaluateur.</translation>
    </message>
    <message>
        <source>This review was submitted and is locked. It is reopened first, with a motive.</source>
        <translation>Cette fiche a été soumise et verrouillée. Elle est d’abord rouverte, avec un motif.</translation>
    </message>
    <message>
        <source>Give the number of the committee&apos;s minutes.</source>
        <translation>Donnez le numéro du procès-verbal de la commission.</translation>
    </message>
    <message>
        <source>Run %1 cannot be decided: %2.</source>
        <extracomment>%1 is the number of a selection run, %2 its state.</extracomment>
        <translation>La simulation %1 ne peut pas être arrêtée : %2.</translation>
    </message>
    <message>
        <source>Call %1 is not closed: %2.</source>
        <extracomment>%1 is the number of a call, %2 its state.</extracomment>
        <translation>L’appel %1 n’est pas clos : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changed since this run was computed: compute it again.</source>
        <translation>
            <numerusform>%n dossier a changé depuis le calcul de cette simulation : recalculez-la.</numerusform>
            <numerusform>%n dossiers ont changé depuis le calcul de cette simulation : recalculez-la.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for a review, or were changed after one: submit or withdraw it first.</source>
        <translation>
            <numerusform>%n dossier attend une fiche ou a changé après elle : soumettez-la ou retirez-la d’abord.</numerusform>
            <numerusform>%n dossiers attendent une fiche ou ont changé après elle : soumettez-la ou retirez-la d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>You declared an interest here: what was handed in and how it was marked is withheld from you until the selection is decided.</source>
        <translation>Vous avez déclaré un intérêt : le contenu du dossier et ses notes vous sont réservés jusqu’à la décision de la sélection.</translation>
    </message>
    <message>
        <source>Marks of others are shown to you once you have submitted your own sheet.</source>
        <translation>Les notes des autres membres vous sont montrées une fois votre propre fiche remise.</translation>
    </message>
    <message>
        <source>The point submits no agreement yet.</source>
        <translation>Le point ne soumet encore aucune convention.</translation>
    </message>
    <message>
        <source>Agreement %1 stands in another point already.</source>
        <extracomment>%1 is the number of an agreement.</extracomment>
        <translation>La convention %1 figure déjà dans un autre point.</translation>
    </message>
    <message>
        <source>Agreement %1 is not on the agenda but: %2. Put it on the agenda first.</source>
        <extracomment>%1 is the number of an agreement, %2 its state.</extracomment>
        <translation>La convention %1 n’est pas à l’ordre du jour, son état est : %2. Inscrivez-la d’abord.</translation>
    </message>
    <message>
        <source>The point is settled: its title, agreements and ballot stay as they were voted.</source>
        <translation>Le point est tranché : son intitulé, ses conventions et son scrutin restent tels qu’ils ont été votés.</translation>
    </message>
    <message>
        <source>The sitting belongs to another session.</source>
        <translation>La séance appartient à une autre session.</translation>
    </message>
    <message>
        <source>Nothing is voted while the sitting is not open.</source>
        <translation>Rien n’est mis aux voix tant que la séance n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The quorum is not reached: present %1 of %2 members in office, required %3.</source>
        <translation>Le quorum n’est pas atteint : présents %1 sur %2 membres en exercice, requis %3.</translation>
    </message>
    <message>
        <source>A report is heard and not voted.</source>
        <translation>Un rapport est entendu et n’est pas mis aux voix.</translation>
    </message>
    <message>
        <source>In an extraordinary session only points on the agenda that was sent can be voted.</source>
        <translation>En session extraordinaire, seuls les points de l’ordre du jour envoyé peuvent être mis aux voix.</translation>
    </message>
    <message>
        <source>Votes cannot be below zero.</source>
        <translation>Un nombre de voix ne peut être négatif.</translation>
    </message>
    <message>
        <source>For %1 + against %2 + abstained %3 + blank or void %4 make %5; present without those recused: %6.</source>
        <translation>Pour %1 + contre %2 + abstentions %3 + blancs ou nuls %4 font %5 ; présents sans les non-participants : %6.</translation>
    </message>
    <message>
        <source>The casting vote counts at a tie of a public ballot and only there.</source>
        <translation>La voix prépondérante ne joue qu’en cas de partage d’un scrutin public.</translation>
    </message>
    <message>
        <source>%1 is not in the room and cannot vote.</source>
        <extracomment>%1 is the name of a council member.</extracomment>
        <translation>%1 n’est pas dans la salle et ne peut voter.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>The council decided only on %1.</source>
        <translation>Le conseil n’a délibéré que le %1.</translation>
    </message>
    <message>
        <source>This step comes first: %1.</source>
        <extracomment>%1 is a step: &quot;Transcribed into the register&quot;.</extracomment>
        <translation>Cette étape vient d’abord : %1.</translation>
    </message>
    <message>
        <source>It comes before this step: %1, on %2.</source>
        <translation>C’est avant cette étape : %1, le %2.</translation>
    </message>
    <message>
        <source>The governor could oppose until %1.</source>
        <translation>Le gouverneur pouvait s’opposer jusqu’au %1.</translation>
    </message>
    <message>
        <source>Silence until %1 was a visa.</source>
        <translation>Le silence gardé jusqu’au %1 valait visa.</translation>
    </message>
    <message>
        <source>A summary was to be posted by %1.</source>
        <translation>Un résumé devait être affiché avant le %1.</translation>
    </message>
    <message>
        <source>It was to be sent to the governor by %1.</source>
        <translation>Elle devait être envoyée au gouverneur avant le %1.</translation>
    </message>
    <message>
        <source>The register gets its deliberations from the ballots that are closed.</source>
        <translation>Le registre reçoit ses délibérations des scrutins clos.</translation>
    </message>
    <message>
        <source>What is transcribed into the register stays as it is; another deliberation amends it.</source>
        <translation>Ce qui est transcrit au registre reste tel quel ; une autre délibération le modifie.</translation>
    </message>
    <message>
        <source>A deliberation cannot amend itself.</source>
        <translation>Une délibération ne peut se modifier elle-même.</translation>
    </message>
    <message>
        <source>It is annulled and keeps its number; nothing more is recorded.</source>
        <translation>Elle est annulée et garde son numéro ; plus rien ne s’y inscrit.</translation>
    </message>
    <message>
        <source>This was recorded on %1 already.</source>
        <translation>Cela a déjà été inscrit le %1.</translation>
    </message>
    <message>
        <source>This deliberation needs no visa.</source>
        <translation>Cette délibération n’est pas soumise au visa.</translation>
    </message>
    <message>
        <source>Give the number of the visa.</source>
        <translation>Indiquez le numéro du visa.</translation>
    </message>
    <message>
        <source>Say why: this step has its motive.</source>
        <translation>Dites pourquoi : cette étape est motivée.</translation>
    </message>
    <message>
        <source>Only an executory deliberation is published.</source>
        <translation>Seule une délibération exécutoire est publiée.</translation>
    </message>
    <message>
        <source>Numbers of deliberations leave no gap: annul it instead, and it keeps its number.</source>
        <translation>Les numéros des délibérations se suivent sans lacune : annulez-la plutôt, elle garde son numéro.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 the law it rests on.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A member is convened twice by the same call.</source>
        <translation>Un membre est convoqué deux fois par la même convocation.</translation>
    </message>
    <message numerus="yes">
        <source>%n members in office were not convened.</source>
        <translation>
            <numerusform>%n membre en exercice n’a pas été convoqué.</numerusform>
            <numerusform>%n membres en exercice n’ont pas été convoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days from convocation to opening: %1; at least %2 are required.</source>
        <translation>Jours entre la convocation et l’ouverture : %1 ; il en faut au moins %2.</translation>
    </message>
    <message>
        <source>The members are not convened yet.</source>
        <translation>Les membres ne sont pas encore convoqués.</translation>
    </message>
    <message>
        <source>Days from sending the agenda to opening: %1; at least %2 are required.</source>
        <translation>Jours entre l’envoi de l’ordre du jour et l’ouverture : %1 ; il en faut au moins %2.</translation>
    </message>
    <message>
        <source>The agenda was not sent to the governor yet.</source>
        <translation>L’ordre du jour n’a pas encore été envoyé au gouverneur.</translation>
    </message>
    <message>
        <source>A member stands twice on the roll.</source>
        <translation>Un membre figure deux fois sur la feuille de présence.</translation>
    </message>
    <message>
        <source>A member cannot leave before arriving.</source>
        <translation>Un membre ne peut partir avant d’arriver.</translation>
    </message>
    <message>
        <source>Nobody can be convened: no member of the council is in office on that day.</source>
        <translation>Personne ne peut être convoqué : aucun membre du conseil n’est en exercice ce jour-là.</translation>
    </message>
    <message>
        <source>Point %1 is settled already: %2.</source>
        <extracomment>%1 is the number of an agenda item, %2 its outcome.</extracomment>
        <translation>Le point %1 est déjà tranché : %2.</translation>
    </message>
    <message>
        <source>Say why: a ballot is annulled with its motive.</source>
        <translation>Dites pourquoi : l’annulation d’un scrutin est motivée.</translation>
    </message>
    <message>
        <source>Agreement %1 rests on this vote and is already: %2.</source>
        <extracomment>%1 is the number of an agreement, %2 its state.</extracomment>
        <translation>La convention %1 repose sur ce vote et son état est déjà : %2.</translation>
    </message>
    <message>
        <source>Say why the point is put off.</source>
        <translation>Dites pourquoi le point est reporté ou retiré.</translation>
    </message>
    <message>
        <source>Only one of several agreements can be detached from a block.</source>
        <translation>On ne disjoint une convention que d’un bloc de plusieurs.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>One change of a file: %1 the field, %2 what stood there, %3 what stands there now.</extracomment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Being marked</source>
        <translation>En cours de notation</translation>
    </message>
    <message>
        <source>Sheet submitted</source>
        <translation>Fiche soumise</translation>
    </message>
    <message>
        <source>File changed since</source>
        <translation>Dossier modifié depuis</translation>
    </message>
    <message>
        <source>Withheld: interest declared</source>
        <translation>Réservé : intérêt déclaré</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>The allocation was stopped before it was complete.</source>
        <translation>La répartition a été arrêtée avant d’être complète.</translation>
    </message>
    <message>
        <source>%1 of the proposals</source>
        <extracomment>%1 is a percentage (&quot;30 %&quot;).</extracomment>
        <translation>%1 des propositions</translation>
    </message>
    <message>
        <source>%1 of the slots</source>
        <translation>%1 des postes</translation>
    </message>
    <message>
        <source>%1 of the person-months</source>
        <translation>%1 des mois-personnes</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 du coût</translation>
    </message>
    <message>
        <source>All together: at most %1</source>
        <extracomment>%1 is an amount with its unit (&quot;12 slots&quot;, &quot;1 000,00&quot;).</extracomment>
        <translation>Ensemble : au plus %1</translation>
    </message>
    <message>
        <source>Commune %1: at most %2</source>
        <extracomment>%1 is a commune, %2 an amount with its unit.</extracomment>
        <translation>Commune %1 : au plus %2</translation>
    </message>
    <message>
        <source>Partner %1: at most %2</source>
        <translation>Partenaire %1 : au plus %2</translation>
    </message>
    <message>
        <source>Sector %1: at most %2</source>
        <translation>Secteur %1 : au plus %2</translation>
    </message>
    <message>
        <source>Marker %1: at most %2</source>
        <translation>Priorité %1 : au plus %2</translation>
    </message>
    <message>
        <source>All together: at least %1</source>
        <translation>Ensemble : au moins %1</translation>
    </message>
    <message>
        <source>Commune %1: at least %2</source>
        <translation>Commune %1 : au moins %2</translation>
    </message>
    <message>
        <source>Partner %1: at least %2</source>
        <translation>Partenaire %1 : au moins %2</translation>
    </message>
    <message>
        <source>Sector %1: at least %2</source>
        <translation>Secteur %1 : au moins %2</translation>
    </message>
    <message>
        <source>Marker %1: at least %2</source>
        <translation>Priorité %1 : au moins %2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 person-months</source>
        <extracomment>%1 is a number with two decimals.</extracomment>
        <translation>%1 mois-personnes</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other</source>
        <extracomment>%1 and %2 are numbers of proposals.</extracomment>
        <translation>%1 et %2 s’excluent l’une l’autre</translation>
    </message>
    <message>
        <source>%1 is in by decision of the committee</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>%1 est retenue par décision du comité</translation>
    </message>
    <message>
        <source>%1 is out by decision of the committee</source>
        <translation>%1 est écartée par décision du comité</translation>
    </message>
    <message>
        <source>Out: with it, “%1” would be missed by %2.</source>
        <extracomment>%1 is a rule (&quot;Marker women: at least 30 % of the slots&quot;), %2 an amount with its unit.</extracomment>
        <translation>Écartée : avec elle, il manquerait %2 pour « %1 ».</translation>
    </message>
    <message>
        <source>Out: the budget lacks %1 for it.</source>
        <translation>Écartée : il manque %1 au budget pour elle.</translation>
    </message>
    <message>
        <source>Out: the envelope lacks %1 for it.</source>
        <extracomment>%1 is a number of person-months with its unit.</extracomment>
        <translation>Écartée : il manque %1 à l’enveloppe pour elle.</translation>
    </message>
    <message>
        <source>Out: the ceiling for all would be exceeded by %1.</source>
        <translation>Écartée : le plafond général serait dépassé de %1.</translation>
    </message>
    <message>
        <source>Out: the ceiling of the commune %1 would be exceeded by %2.</source>
        <extracomment>%1 is a commune, %2 an amount with its unit.</extracomment>
        <translation>Écartée : le plafond de la commune %1 serait dépassé de %2.</translation>
    </message>
    <message>
        <source>Out: the cap of its partner %1 would be exceeded by %2.</source>
        <translation>Écartée : le plafond de son partenaire %1 serait dépassé de %2.</translation>
    </message>
    <message>
        <source>Out: the ceiling of the sector %1 would be exceeded by %2.</source>
        <translation>Écartée : le plafond du secteur %1 serait dépassé de %2.</translation>
    </message>
    <message>
        <source>Out: the ceiling of the marker %1 would be exceeded by %2.</source>
        <translation>Écartée : le plafond de la priorité %1 serait dépassé de %2.</translation>
    </message>
    <message>
        <source>Selected: it belongs to the best allocation found.</source>
        <translation>Retenue : elle fait partie de la meilleure répartition trouvée.</translation>
    </message>
    <message>
        <source>Selected: the committee has decided so.</source>
        <translation>Retenue : le comité en a décidé ainsi.</translation>
    </message>
    <message>
        <source>Out: the committee has decided so.</source>
        <translation>Écartée : le comité en a décidé ainsi.</translation>
    </message>
    <message>
        <source>Out: it overlaps with %1, which is selected.</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>Écartée : elle chevauche %1, qui est retenue.</translation>
    </message>
    <message>
        <source>Out: no room is left, and %1, which is selected, takes no more and brings a higher score.</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>Écartée : il ne reste plus de place, et %1, qui est retenue, ne prend pas davantage et apporte une note plus élevée.</translation>
    </message>
    <message>
        <source>Out: there is room for it, but it brings no score.</source>
        <translation>Écartée : il y aurait de la place, mais elle n’apporte aucune note.</translation>
    </message>
    <message>
        <source>Out: the search was stopped before it was settled. Compute again with more time.</source>
        <translation>Écartée : la recherche a été arrêtée avant d’en décider. Relancez le calcul avec plus de temps.</translation>
    </message>
    <message>
        <source>No allocation within the rules can have it.</source>
        <translation>Aucune répartition conforme aux règles ne peut la contenir.</translation>
    </message>
    <message>
        <source>With it in, the floors would be met less well.</source>
        <translation>Avec elle, les planchers seraient moins bien atteints.</translation>
    </message>
    <message>
        <source>With it in, the least-served commune would have fewer jobs per unemployed.</source>
        <translation>Avec elle, la commune la moins servie aurait moins d’emplois par chômeur.</translation>
    </message>
    <message>
        <source>With it in, the best total is %1 points lower.</source>
        <extracomment>%1 is a number of points.</extracomment>
        <translation>Avec elle, le meilleur total baisse de %1 points.</translation>
    </message>
    <message>
        <source>With it in, the best total is at least %1 points lower.</source>
        <translation>Avec elle, le meilleur total baisse d’au moins %1 points.</translation>
    </message>
    <message>
        <source>There is an allocation just as good that has it.</source>
        <translation>Il existe une répartition tout aussi bonne qui la contient.</translation>
    </message>
    <message>
        <source>Whether an allocation as good could have it was not proven in the time given.</source>
        <translation>Le temps accordé n’a pas suffi à prouver si une répartition aussi bonne pourrait la contenir.</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: about %3 points more (estimated, not computed again).</source>
        <extracomment>%1 is a rule, %2 an amount with its unit, %3 a number of points.</extracomment>
        <translation>« %1 », assouplie de %2 : environ %3 points de plus (estimation, sans nouveau calcul).</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: the floors are met better; the score changes by %3 points.</source>
        <extracomment>%1 is a rule, %2 an amount with its unit, %3 a number of points.</extracomment>
        <translation>« %1 », assouplie de %2 : les planchers sont mieux atteints ; la note change de %3 points.</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: the least-served commune has more; the score changes by %3 points.</source>
        <translation>« %1 », assouplie de %2 : la commune la moins servie a davantage ; la note change de %3 points.</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: %3 points more.</source>
        <extracomment>%1 is a rule, %2 an amount with its unit, %3 a number of points, which may be 0.</extracomment>
        <translation>« %1 », assouplie de %2 : %3 points de plus.</translation>
    </message>
    <message>
        <source>Without “%1”: the floors are met better; the score changes by %2 points.</source>
        <extracomment>%1 is a decision or an exclusion, %2 a number of points.</extracomment>
        <translation>Sans « %1 » : les planchers sont mieux atteints ; la note change de %2 points.</translation>
    </message>
    <message>
        <source>Without “%1”: the least-served commune has more; the score changes by %2 points.</source>
        <translation>Sans « %1 » : la commune la moins servie a davantage ; la note change de %2 points.</translation>
    </message>
    <message>
        <source>Without “%1”: %2 points more.</source>
        <translation>Sans « %1 » : %2 points de plus.</translation>
    </message>
    <message>
        <source>The score of “%1” must lie between 0 and 100.</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>La note de « %1 » doit être comprise entre 0 et 100.</translation>
    </message>
    <message>
        <source>“%1” needs at least one slot, no more at the least than it asks for, and 10,000 at most.</source>
        <translation>« %1 » a besoin d’un poste au moins, d’un minimum qui ne dépasse pas sa demande, et de 10 000 postes au plus.</translation>
    </message>
    <message>
        <source>A cost or a number of months of “%1” is below zero or too large to be true.</source>
        <translation>Un coût ou un nombre de mois de « %1 » est négatif ou trop grand pour être vrai.</translation>
    </message>
    <message>
        <source>A share must lie between 0 and 100 %.</source>
        <translation>Une part doit être comprise entre 0 et 100 %.</translation>
    </message>
    <message>
        <source>The amount of a rule is below zero or too large to be true.</source>
        <translation>Le montant d’une règle est négatif ou trop grand pour être vrai.</translation>
    </message>
    <message>
        <source>A share needs a commune, a partner, a sector or a marker whose share it is.</source>
        <translation>Une part demande la commune, le partenaire, le secteur ou la priorité transversale dont elle est la part.</translation>
    </message>
    <message>
        <source>A rule for a marker must name the marker.</source>
        <translation>Une règle sur une priorité transversale doit la nommer.</translation>
    </message>
    <message>
        <source>“%1” stands among the proposals that exclude one another, but there is no such proposal.</source>
        <translation>« %1 » figure parmi les propositions qui s’excluent, mais il n’y a pas de telle proposition.</translation>
    </message>
    <message>
        <source>“%1” cannot exclude itself.</source>
        <translation>« %1 » ne peut pas s’exclure elle-même.</translation>
    </message>
    <message>
        <source>The number of unemployed of “%1” is below zero or too large to be true.</source>
        <extracomment>%1 is a commune.</extracomment>
        <translation>Le nombre de chômeurs de « %1 » est négatif ou trop grand pour être vrai.</translation>
    </message>
    <message>
        <source>A step of the prices must be more than zero.</source>
        <translation>Un pas du prix des contraintes doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>More than 5,000 proposals cannot be allocated at once.</source>
        <translation>On ne peut pas répartir plus de 5 000 propositions à la fois.</translation>
    </message>
    <message>
        <source>A proposal has no number.</source>
        <translation>Une proposition n’a pas de numéro.</translation>
    </message>
    <message>
        <source>Two proposals have the number “%1”.</source>
        <translation>Deux propositions portent le numéro « %1 ».</translation>
    </message>
    <message>
        <source>The costs of all proposals together are too large to be true.</source>
        <translation>Les coûts de toutes les propositions réunies sont trop grands pour être vrais.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <extracomment>%1 is a place in a JSON file (&quot;candidates/3/scor&quot;).</extracomment>
        <translation>« %1 » est inconnu à cet endroit.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>« %1 » doit être une liste.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>« %1 » doit être un objet.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>« %1 » doit être un texte.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <extracomment>%1 is a place in a JSON file, %2 the words it may hold.</extracomment>
        <translation>« %1 » doit être l’un de : %2.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>« %1 » doit être un nombre.</translation>
    </message>
    <message>
        <source>“%1” must be a number with two decimals at most.</source>
        <translation>« %1 » doit être un nombre à deux décimales au plus.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>« %1 » doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not a number of slots.</source>
        <translation>« %1 » n’est pas un nombre de postes.</translation>
    </message>
    <message>
        <source>“%1” must hold texts only.</source>
        <translation>« %1 » ne doit contenir que des textes.</translation>
    </message>
    <message>
        <source>“%1” needs exactly one of atMost, atLeast, shareAtMost and shareAtLeast.</source>
        <translation>« %1 » demande exactement l’un de atMost, atLeast, shareAtMost et shareAtLeast.</translation>
    </message>
    <message>
        <source>“%1” must name two proposals.</source>
        <translation>« %1 » doit nommer deux propositions.</translation>
    </message>
    <message>
        <source>A scenario must be one JSON object.</source>
        <translation>Un scénario doit être un seul objet JSON.</translation>
    </message>
    <message>
        <source>The review of %1 has not one mark, or “not applicable”, for each criterion.</source>
        <extracomment>%1 is the name of a reviewer.</extracomment>
        <translation>L’évaluation de %1 ne donne pas une note, ou « sans objet », pour chaque critère.</translation>
    </message>
    <message>
        <source>The mark of %1 for “%2” lies outside the scale of this criterion.</source>
        <extracomment>%1 is the name of a reviewer, %2 a criterion.</extracomment>
        <translation>La note de %1 pour « %2 » est hors du barème de ce critère.</translation>
    </message>
    <message>
        <source>Without criteria there is no score.</source>
        <translation>Sans critères, il n’y a pas de note.</translation>
    </message>
    <message>
        <source>The weight of “%1” must not be less than zero.</source>
        <extracomment>%1 is a criterion.</extracomment>
        <translation>Le poids de « %1 » ne doit pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>The scale of “%1” must be more than zero.</source>
        <translation>Le barème de « %1 » doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>These marks have too many decimals to be added exactly. Use fewer decimals.</source>
        <translation>Ces notes ont trop de décimales pour être additionnées exactement. Utilisez moins de décimales.</translation>
    </message>
    <message>
        <source>These marks have too many decimals to be compared exactly.</source>
        <translation>Ces notes ont trop de décimales pour être comparées exactement.</translation>
    </message>
    <message>
        <source>The weights of a call must sum to 100.</source>
        <translation>Les poids d’un appel doivent totaliser 100.</translation>
    </message>
    <message>
        <source>Selected: it stands above the line of the selection.</source>
        <translation>Retenue : elle se situe au-dessus du seuil de la sélection.</translation>
    </message>
    <message>
        <source>Out: its score is %1 points below that of the last one selected.</source>
        <extracomment>%1 is a number of points with two decimals.</extracomment>
        <translation>Écartée : sa note est inférieure de %1 points à celle de la dernière retenue.</translation>
    </message>
    <message>
        <source>Out: it has no score.</source>
        <translation>Écartée : elle n’a pas de note.</translation>
    </message>
</context>
<context>
    <name>SessionPacket</name>
    <message>
        <source>Stopped: no file was written and no paper issued.</source>
        <translation>Arrêté : aucun fichier n’a été écrit et aucun papier émis.</translation>
    </message>
    <message>
        <source>This session no longer exists.</source>
        <translation>Cette session n’existe plus.</translation>
    </message>
    <message>
        <source>No paper of this session can be made yet.</source>
        <translation>Aucun papier de cette session ne peut encore être établi.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>Le fichier « %1 » n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>This installation mixes two versions of SQLite: the file was not opened.</source>
        <translation>Cette installation mêle deux versions de SQLite : le fichier n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>“%1” is not a Sijill file. It was left as it is.</source>
        <translation>« %1 » n’est pas un fichier Sijill. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program, not to Sijill. It was left as it is.</source>
        <translation>« %1 » appartient à un autre programme que Sijill. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” is cut short: part of it is missing. It was left as it is; restore the latest backup.</source>
        <translation>« %1 » est tronqué : une partie en est perdue. Il a été laissé tel quel ; restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This file may only be read: nothing can be changed. Copy it to a folder of yours to work in it.</source>
        <translation>Ce fichier est en lecture seule : rien ne peut y être modifié. Copiez-le dans l’un de vos dossiers pour y travailler.</translation>
    </message>
    <message>
        <source>“%1” is a link. Open the file that it points to.</source>
        <translation>« %1 » est un lien. Ouvrez le fichier vers lequel il pointe.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Is the medium plugged in?</source>
        <translation>Le fichier « %1 » n’existe pas. Le support est-il branché ?</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>« %1 » n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: ask for the right to read it.</source>
        <translation>« %1 » ne peut pas être lu : demandez le droit de lecture.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share, where it could be damaged. Copy it to this computer first.</source>
        <translation>« %1 » se trouve sur un partage réseau, où il pourrait être endommagé. Copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Le dossier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share, where it could be damaged. Choose a folder of this computer.</source>
        <translation>« %1 » se trouve sur un partage réseau, où le fichier pourrait être endommagé. Choisissez un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>This file was written by a newer Sijill (format %1; this program knows %2). Install the newer program. The file was left as it is.</source>
        <extracomment>%1 is the file&apos;s version, %2 the program&apos;s.</extracomment>
        <translation>Ce fichier a été écrit par une version plus récente de Sijill (format %1 ; ce programme connaît le format %2). Installez la version la plus récente. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>A migration script is missing: reinstall the program.</source>
        <translation>Un script de migration est manquant : réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file could not be brought to this program&apos;s format. It was left as it is.</source>
        <translation>Le fichier n’a pas pu être converti au format de ce programme. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file is damaged and was left as it is. Restore the latest backup.</source>
        <translation>Le fichier est endommagé et a été laissé tel quel. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This file has an older format and may only be read. Copy it to a folder of yours, then open the copy.</source>
        <translation>Ce fichier est d’un format plus ancien et ne peut qu’être lu. Copiez-le dans l’un de vos dossiers, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed: make room, then try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié : libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is writing to this file. Nothing was changed: try again in a moment.</source>
        <translation>Un autre programme écrit dans ce fichier. Rien n’a été modifié : réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This file is open for reading only. Nothing was changed.</source>
        <translation>Ce fichier est ouvert en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another record stands in the way: a duplicate, or one that relies on this. Nothing was changed.</source>
        <translation>Une autre fiche s’y oppose : un doublon, ou une fiche qui dépend de celle-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Opération interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed: check the disk and the latest backup.</source>
        <translation>Le fichier n’a pas pu être lu ou écrit. Rien n’a été modifié : vérifiez le disque et la dernière sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Put on the agenda</source>
        <translation>Inscrire à l’ordre du jour</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>Enregistrer l’approbation</translation>
    </message>
    <message>
        <source>Record the rejection</source>
        <translation>Enregistrer la non-approbation</translation>
    </message>
    <message>
        <source>Defer to a later session</source>
        <translation>Reporter à une session ultérieure</translation>
    </message>
    <message>
        <source>Record a signature</source>
        <translation>Enregistrer une signature</translation>
    </message>
    <message>
        <source>Annul a signature</source>
        <translation>Annuler une signature</translation>
    </message>
    <message>
        <source>Bring into force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Constater l’achèvement</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Résilier</translation>
    </message>
    <message>
        <source>Cancel the agreement</source>
        <translation>Annuler la convention</translation>
    </message>
    <message>
        <source>Request an instalment</source>
        <translation>Demander une tranche</translation>
    </message>
    <message>
        <source>Release an instalment</source>
        <translation>Débloquer une tranche</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Refuse an instalment</source>
        <translation>Refuser une tranche</translation>
    </message>
    <message>
        <source>Annul a release</source>
        <translation>Annuler un déblocage</translation>
    </message>
    <message>
        <source>Annul a payment</source>
        <translation>Annuler un paiement</translation>
    </message>
    <message>
        <source>Open the worksite</source>
        <translation>Démarrer le chantier</translation>
    </message>
    <message>
        <source>Suspend the worksite</source>
        <translation>Suspendre le chantier</translation>
    </message>
    <message>
        <source>Resume the worksite</source>
        <translation>Reprendre le chantier</translation>
    </message>
    <message>
        <source>Finish the worksite</source>
        <translation>Achever le chantier</translation>
    </message>
    <message>
        <source>Close the worksite</source>
        <translation>Clôturer le chantier</translation>
    </message>
    <message>
        <source>Cancel the worksite</source>
        <translation>Annuler le chantier</translation>
    </message>
    <message>
        <source>Suspend the partner</source>
        <translation>Suspendre le partenaire</translation>
    </message>
    <message>
        <source>Debar the partner</source>
        <translation>Exclure le partenaire</translation>
    </message>
    <message>
        <source>Reinstate the partner</source>
        <translation>Rétablir le partenaire</translation>
    </message>
    <message>
        <source>Withdraw the slot</source>
        <translation>Retirer le poste</translation>
    </message>
    <message>
        <source>Reinstate the slot</source>
        <translation>Rétablir le poste</translation>
    </message>
    <message>
        <source>Creation</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Return from the bin</source>
        <translation>Rétablissement depuis la corbeille</translation>
    </message>
    <message>
        <source>Addition of slots</source>
        <translation>Ajout de postes</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Ajout de pièce jointe</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Setting up of the file</source>
        <translation>Mise en place du fichier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Action défaite</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Action refaite</translation>
    </message>
    <message>
        <source>Withdraw the paper</source>
        <translation>Retirer le document</translation>
    </message>
    <message>
        <source>Issue of a paper</source>
        <translation>Délivrance d’un document</translation>
    </message>
    <message>
        <source>Setting of a password</source>
        <translation>Enregistrement d’un mot de passe</translation>
    </message>
    <message>
        <source>Login switched on</source>
        <translation>Activation de l’identification</translation>
    </message>
    <message>
        <source>Login switched off</source>
        <translation>Désactivation de l’identification</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>It was no mistake</source>
        <translation>Ce n’était pas une erreur</translation>
    </message>
    <message>
        <source>Voiding of a signed agreement</source>
        <translation>Mise à l’écart d’une convention signée</translation>
    </message>
    <message>
        <source>Merge of two partners</source>
        <translation>Fusion de deux partenaires</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>Fusion défaite</translation>
    </message>
    <message>
        <source>Partners told apart</source>
        <translation>Partenaires distingués</translation>
    </message>
    <message>
        <source>Possible duplicate looked at again</source>
        <translation>Doublon possible remis à l’examen</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Ouvrir l’appel</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>Clôturer l’appel</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>Annuler l’appel</translation>
    </message>
    <message>
        <source>Find the file complete</source>
        <translation>Déclarer le dossier complet</translation>
    </message>
    <message>
        <source>Ask for missing documents</source>
        <translation>Demander les pièces manquantes</translation>
    </message>
    <message>
        <source>Admit the file</source>
        <translation>Déclarer le dossier recevable</translation>
    </message>
    <message>
        <source>Find the file inadmissible</source>
        <translation>Déclarer le dossier irrecevable</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Enregistrer le retrait</translation>
    </message>
    <message>
        <source>Put under review</source>
        <translation>Mettre en évaluation</translation>
    </message>
    <message>
        <source>Take from the reserve list</source>
        <translation>Prendre sur la liste d’attente</translation>
    </message>
    <message>
        <source>Record that the partner renounces</source>
        <translation>Consigner le renoncement du partenaire</translation>
    </message>
    <message>
        <source>Submit the review</source>
        <translation>Soumettre la fiche</translation>
    </message>
    <message>
        <source>Reopen the review</source>
        <translation>Rouvrir la fiche</translation>
    </message>
    <message>
        <source>Withdraw the review</source>
        <translation>Retirer la fiche</translation>
    </message>
    <message>
        <source>Set the run aside</source>
        <translation>Écarter la simulation</translation>
    </message>
    <message>
        <source>Uphold the complaint</source>
        <translation>Déclarer la réclamation fondée</translation>
    </message>
    <message>
        <source>Dismiss the complaint</source>
        <translation>Rejeter la réclamation</translation>
    </message>
    <message>
        <source>Record that it is withdrawn</source>
        <translation>Consigner son retrait</translation>
    </message>
    <message>
        <source>Files taken over</source>
        <translation>Reprise de dossiers</translation>
    </message>
    <message>
        <source>Assignment of files to reviewers</source>
        <translation>Affectation de dossiers aux membres évaluateurs</translation>
    </message>
    <message>
        <source>Declaration of interest</source>
        <translation>Déclaration d’intérêt</translation>
    </message>
    <message>
        <source>Selection run</source>
        <translation>Simulation de sélection</translation>
    </message>
    <message>
        <source>Decision of the selection</source>
        <translation>Décision de la sélection</translation>
    </message>
    <message>
        <source>Worksites and agreements from proposals</source>
        <translation>Chantiers et conventions issus de propositions</translation>
    </message>
    <message>
        <source>Marks of a score sheet</source>
        <translation>Notes d’une fiche</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clore la session</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Annuler la session</translation>
    </message>
    <message>
        <source>Open the sitting</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation>Lever la séance</translation>
    </message>
    <message>
        <source>Adjourn for lack of quorum</source>
        <translation>Lever faute de quorum</translation>
    </message>
    <message>
        <source>Record the governor&apos;s opposition</source>
        <translation>Inscrire l’opposition du gouverneur</translation>
    </message>
    <message>
        <source>Record that it is under way</source>
        <translation>Inscrire qu’elle est en cours</translation>
    </message>
    <message>
        <source>Record that it is done</source>
        <translation>Inscrire qu’elle est réalisée</translation>
    </message>
    <message>
        <source>Drop the recommendation</source>
        <translation>Abandonner la recommandation</translation>
    </message>
    <message>
        <source>Convocation of the members</source>
        <translation>Convocation des membres</translation>
    </message>
    <message>
        <source>New order of the agenda</source>
        <translation>Nouvel ordre des points</translation>
    </message>
    <message>
        <source>Overdue recommendations put on the agenda</source>
        <translation>Recommandations échues inscrites à l’ordre du jour</translation>
    </message>
    <message>
        <source>Agreement detached from a block</source>
        <translation>Convention disjointe d’un bloc</translation>
    </message>
    <message>
        <source>Point deferred or withdrawn</source>
        <translation>Point reporté ou retiré</translation>
    </message>
    <message>
        <source>Closing of a ballot</source>
        <translation>Clôture d’un scrutin</translation>
    </message>
    <message>
        <source>Annulment of a ballot</source>
        <translation>Annulation d’un scrutin</translation>
    </message>
    <message>
        <source>Transcription into the register</source>
        <translation>Transcription au registre</translation>
    </message>
    <message>
        <source>Follow-up of a deliberation</source>
        <translation>Suivi d’une délibération</translation>
    </message>
</context>
<context>
    <name>Voiding</name>
    <message>
        <source>Entered by mistake</source>
        <translation>Saisi par erreur</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>The document could not be put together.</source>
        <translation>Le document n’a pas pu être assemblé.</translation>
    </message>
</context>
<context>
    <name>sijill::AccountsPage</name>
    <message>
        <source>People sign in with a password.</source>
        <translation>Chacun s’identifie par un mot de passe.</translation>
    </message>
    <message>
        <source>Nobody signs in: the office&apos;s only account acts, and roles are not asked about.</source>
        <translation>Personne ne s’identifie : le seul compte agit, et les rôles ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>Roles keep work in order; whoever can copy the file can still read it.</source>
        <translation>Les rôles ordonnent le travail ; qui peut copier le fichier peut toujours le lire.</translation>
    </message>
    <message>
        <source>Roles keep work in order. They do not encrypt the file: whoever can copy it can read it with another program. Use the computer&apos;s own accounts and an encrypted disk too.</source>
        <translation>Les rôles ordonnent le travail. Ils ne chiffrent pas le fichier : qui peut le copier peut le lire avec un autre programme. Utilisez aussi les comptes de l’ordinateur et un disque chiffré.</translation>
    </message>
    <message>
        <source>Switch login off</source>
        <translation>Désactiver l’identification</translation>
    </message>
    <message>
        <source>Switch login on…</source>
        <translation>Activer l’identification…</translation>
    </message>
</context>
<context>
    <name>sijill::AgendaList</name>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>Read aloud: the number of a point, its title, what became of it.</extracomment>
        <translation>%1. %2 : %3</translation>
    </message>
</context>
<context>
    <name>sijill::AgendaPoint</name>
    <message>
        <source>Search in the block</source>
        <translation>Chercher dans le bloc</translation>
    </message>
    <message>
        <source>Open the point in the register</source>
        <translation>Ouvrir le point dans le registre</translation>
    </message>
    <message>
        <source>Agreements of the point</source>
        <translation>Conventions du point</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>P.-months</source>
        <extracomment>person-months, short</extracomment>
        <translation>M.-pers.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>No point is on the agenda yet.</source>
        <translation>Aucun point n’est encore inscrit à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>Point %1, presented by %2</source>
        <translation>Point %1, présenté par %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who spoke in the debate, and what was said.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n convention</numerusform>
            <numerusform>%n conventions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n from the block</source>
        <translation>
            <numerusform>Disjoindre %n du bloc</numerusform>
            <numerusform>Disjoindre %n du bloc</numerusform>
        </translation>
    </message>
    <message>
        <source>Detach what is selected</source>
        <translation>Disjoindre la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) follow the block as points of their own.</source>
        <translation>
            <numerusform>%n convention suit le bloc comme point distinct.</numerusform>
            <numerusform>%n conventions suivent le bloc comme points distincts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::AllocationView</name>
    <message>
        <source>Not all floors can be met; as far as they can, no allocation is better.</source>
        <translation>Les planchers ne peuvent pas tous être atteints ; autant qu’ils le peuvent, aucune répartition n’est meilleure.</translation>
    </message>
    <message>
        <source>Proven: no allocation is better.</source>
        <translation>Prouvé : aucune répartition n’est meilleure.</translation>
    </message>
    <message>
        <source>The best found in the time given; the best possible is at most %1 better.</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>La meilleure trouvée dans le temps imparti ; la meilleure possible la dépasse d’au plus %1.</translation>
    </message>
    <message>
        <source>No allocation keeps these constraints.</source>
        <translation>Aucune répartition ne respecte ces contraintes.</translation>
    </message>
    <message>
        <source>No allocation was found in the time given.</source>
        <translation>Aucune répartition n’a été trouvée dans le temps imparti.</translation>
    </message>
    <message>
        <source>Price of the constraints</source>
        <translation>Prix des contraintes</translation>
    </message>
    <message numerus="yes">
        <source>%n constraint(s) cost nothing.</source>
        <translation>
            <numerusform>%n contrainte ne coûte rien.</numerusform>
            <numerusform>%n contraintes ne coûtent rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be met at all:</source>
        <translation>Impossibles à atteindre :</translation>
    </message>
    <message>
        <source>These cannot hold together:</source>
        <translation>Incompatibles entre elles :</translation>
    </message>
    <message>
        <source>Compute the fairest allocation to see what each constraint costs.</source>
        <translation>Calculez la répartition équitable pour voir ce que coûte chaque contrainte.</translation>
    </message>
</context>
<context>
    <name>sijill::AttachmentTab</name>
    <message>
        <source>Drag files here: scans, photos, PDF; 20 MB each at most.</source>
        <translation>Déposez ici des fichiers : numérisations, photos, PDF ; 20 Mo au plus par fichier.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <extracomment>%1 is the name of an attached file.</extracomment>
        <translation>Enregistrer une copie de %1</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>Mettre %1 à la corbeille</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>sijill::BackupPage</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Restore to…</source>
        <translation>Restaurer vers…</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Aucune sauvegarde pour le moment.</translation>
    </message>
    <message>
        <source>Kept in %1: the 3 latest, one for each of 7 days and of 4 weeks. Keep one on another medium too.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Conservées dans %1 : les 3 dernières, une pour chacun des 7 derniers jours et une pour chacune des 4 dernières semaines. Gardez-en aussi une sur un autre support.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Effectuée le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Sauvegarde effectuée et vérifiée : %1</translation>
    </message>
    <message>
        <source>This backup is sound.</source>
        <translation>Cette sauvegarde est saine.</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Restaurer vers</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>Fichier Sijill (*.sijill)</translation>
    </message>
    <message>
        <source>Restored as %1</source>
        <translation>Sauvegarde restaurée : %1</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Essai de restauration</translation>
    </message>
    <message>
        <source>Brings the chosen backup back beside the others, opens and checks it, then removes it again.</source>
        <translation>Restaure la sauvegarde choisie à côté des autres, l’ouvre et la vérifie, puis la retire.</translation>
    </message>
    <message>
        <source>No restore drill yet: whether these backups can be brought back was never tried out.</source>
        <translation>Aucun essai de restauration : rien ne prouve encore que ces sauvegardes peuvent être restaurées.</translation>
    </message>
    <message numerus="yes">
        <source>Restore drill of %1: the backup of %2 was brought back in %3 s with %n record(s), all as it was.</source>
        <extracomment>%1 and %2 are days with their hours, %3 a time in seconds.</extracomment>
        <translation>
            <numerusform>Essai de restauration du %1 : la sauvegarde du %2 a été restaurée en %3 s avec %n fiche, à l’identique.</numerusform>
            <numerusform>Essai de restauration du %1 : la sauvegarde du %2 a été restaurée en %3 s avec %n fiches, à l’identique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Verifying the backup</source>
        <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Essai de restauration en cours</translation>
    </message>
    <message>
        <source>This backup can be brought back.</source>
        <translation>Cette sauvegarde peut être restaurée.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration en cours</translation>
    </message>
</context>
<context>
    <name>sijill::BinPage</name>
    <message>
        <source>Deleted records stay here, whole, until they are brought back.</source>
        <translation>Les fiches supprimées restent ici, complètes, jusqu’à leur rétablissement.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Supprimée le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>Fiche rétablie : %1</translation>
    </message>
</context>
<context>
    <name>sijill::BoundaryDialog</name>
    <message>
        <source>Import boundaries</source>
        <translation>Importer des limites</translation>
    </message>
    <message>
        <source>Units left out</source>
        <translation>Unités laissées de côté</translation>
    </message>
    <message>
        <source>Property that holds the code or the name</source>
        <translation>Propriété qui contient le code ou le nom</translation>
    </message>
    <message>
        <source>Printed under every map</source>
        <translation>Imprimée sous chaque carte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Territories are found by</source>
        <translation>Territoires reconnus par</translation>
    </message>
    <message>
        <source>Code or name, whichever fits</source>
        <translation>Le code ou le nom, selon le cas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One property of a file: %1 its name, %2 the value of the first unit.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Every unit of the file fits a territory: %n in all.</source>
        <translation>
            <numerusform>L’unité du fichier correspond à un territoire.</numerusform>
            <numerusform>Toutes les unités du fichier correspondent à un territoire : %n en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the file fit a territory; those below are left out.</source>
        <translation>
            <numerusform>%n unité du fichier correspond à un territoire ; celles ci-dessous sont laissées de côté.</numerusform>
            <numerusform>%n unités du fichier correspondent à un territoire ; celles ci-dessous sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are in “%1”.</source>
        <extracomment>%1 is a property of the file (&quot;code&quot;).</extracomment>
        <translation>Les codes sont dans « %1 ».</translation>
    </message>
    <message>
        <source>%1 corners are thinned to %2; no edge moves by more than %3 m.</source>
        <extracomment>%1 and %2 are numbers of corners, %3 a number of metres.</extracomment>
        <translation>%1 sommets sont réduits à %2 ; aucun bord ne se déplace de plus de %3 m.</translation>
    </message>
    <message numerus="yes">
        <source>%n boundary(ies) imported before are replaced.</source>
        <translation>
            <numerusform>%n limite déjà importée est remplacée.</numerusform>
            <numerusform>%n limites déjà importées sont remplacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>A unit of the file that is left out: %1 its place in the file, %2 its name, %3 why.</extracomment>
        <translation>%1. %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>Boundaries of %n territory(ies) were imported.</source>
        <translation>
            <numerusform>Limites de %n territoire importées.</numerusform>
            <numerusform>Limites de %n territoires importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the file were left out.</source>
        <translation>
            <numerusform>%n unité du fichier a été laissée de côté.</numerusform>
            <numerusform>%n unités du fichier ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Boundaries (*.geojson *.json)</source>
        <translation>Limites (*.geojson *.json)</translation>
    </message>
</context>
<context>
    <name>sijill::ChartView</name>
    <message>
        <source>not known yet</source>
        <extracomment>A value of a chart that is not known yet.</extracomment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <extracomment>One part of a bar: %1 category, %2 part, %3 value, %4 unit.</extracomment>
        <translation>%1, %2 : %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 %3, target %4</source>
        <extracomment>One bar: %1 category, %2 value, %3 unit, %4 target.</extracomment>
        <translation>%1 : %2 %3, objectif %4</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>One bar: %1 category, %2 value, %3 unit.</extracomment>
        <translation>%1 : %2 %3</translation>
    </message>
</context>
<context>
    <name>sijill::ChoiceFilter</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>In the box over a column: nothing is filtered out.</extracomment>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>sijill::ColumnMatcher</name>
    <message>
        <source>leave out</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <extracomment>%1 is a column heading of a foreign file.</extracomment>
        <translation>Correspondance de la colonne %1</translation>
    </message>
</context>
<context>
    <name>sijill::ColumnMenu</name>
    <message>
        <source>Fit the columns to the window</source>
        <translation>Ajuster les colonnes à la fenêtre</translation>
    </message>
</context>
<context>
    <name>sijill::ConstraintsEditor</name>
    <message>
        <source>Constraints of the fairest allocation</source>
        <translation>Contraintes de la répartition équitable</translation>
    </message>
    <message>
        <source>Floors, ceilings and what is settled</source>
        <translation>Planchers, plafonds et ce qui est arrêté</translation>
    </message>
    <message>
        <source>Score per job</source>
        <translation>Note par emploi</translation>
    </message>
    <message>
        <source>A proposal counts its score for each of its jobs.</source>
        <translation>Une proposition compte sa note pour chacun de ses emplois.</translation>
    </message>
    <message>
        <source>Score per proposal</source>
        <translation>Note par proposition</translation>
    </message>
    <message>
        <source>A proposal counts its score once, whatever its size.</source>
        <translation>Une proposition compte sa note une fois, quelle que soit sa taille.</translation>
    </message>
    <message>
        <source>What a score counts for</source>
        <translation>Ce que compte une note</translation>
    </message>
    <message>
        <source>Whose proposals count</source>
        <translation>Propositions comptées</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Floor or ceiling</source>
        <translation>Plancher ou plafond</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Retour au classement</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Saisissez une quantité.</translation>
    </message>
</context>
<context>
    <name>sijill::ContractView</name>
    <message>
        <source>Back to the ranking</source>
        <translation>Retour au classement</translation>
    </message>
    <message>
        <source>Worksites and agreements of the selected files</source>
        <translation>Chantiers et conventions des dossiers retenus</translation>
    </message>
    <message numerus="yes">
        <source>%n worksite(s) made with their agreements.</source>
        <translation>
            <numerusform>%n chantier créé avec sa convention.</numerusform>
            <numerusform>%n chantiers créés avec leurs conventions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation>Chantier</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>numéro suivant</translation>
    </message>
    <message numerus="yes">
        <source>Make %n worksite(s) and agreement(s)</source>
        <translation>
            <numerusform>Créer %n chantier et sa convention</numerusform>
            <numerusform>Créer %n chantiers et conventions</numerusform>
        </translation>
    </message>
    <message>
        <source>Made. Double-click a number to open the worksite or the agreement; one Undo takes all of it back.</source>
        <translation>Créés. Un double clic sur un numéro ouvre le chantier ou la convention ; une seule annulation reprend le tout.</translation>
    </message>
    <message>
        <source>No selected file of this call waits for its worksite.</source>
        <translation>Aucun dossier retenu de cet appel n’attend son chantier.</translation>
    </message>
    <message>
        <source>Each file becomes a worksite with its jobs and a draft agreement. Choose rows to make some of them only.</source>
        <translation>Chaque dossier devient un chantier avec ses emplois et un projet de convention. Choisissez des lignes pour n’en créer que certains.</translation>
    </message>
</context>
<context>
    <name>sijill::DateField</name>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Ouvrir le calendrier (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>sijill::EffectTile</name>
    <message>
        <source>%1: %2 %3. %4</source>
        <extracomment>Read aloud for an effect of a selection: title, value, &quot;of&quot; what, difference.</extracomment>
        <translation>%1 : %2 %3. %4</translation>
    </message>
</context>
<context>
    <name>sijill::EffectsCard</name>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>sans comparaison</translation>
    </message>
    <message>
        <source>the simple line</source>
        <translation>écart avec la ligne simple</translation>
    </message>
</context>
<context>
    <name>sijill::EntryCard</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tel qu’il était</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce que l’on regarde</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation>Cette fiche seule</translation>
    </message>
    <message>
        <source>States of the record</source>
        <translation>États de la fiche</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3</source>
        <translation>Écriture %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Motive: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 records</source>
        <extracomment>%1 is how many records the list below holds, %2 how many the entry changed.</extracomment>
        <translation>Les %1 premières fiches sur %2</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>After entry %1 · %2 · %3</source>
        <extracomment>A state of a record: %1 number of the entry, %2 day and hour, %3 the verb.</extracomment>
        <translation>Après l’écriture %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>After this entry</source>
        <translation>Après cette écriture</translation>
    </message>
    <message>
        <source>What this entry held was erased by law; the chain still holds.</source>
        <translation>Le contenu de cette écriture a été effacé en application de la loi ; la chaîne tient toujours.</translation>
    </message>
    <message>
        <source>The record was in the bin after this entry.</source>
        <translation>Après cette écriture, la fiche était dans la corbeille.</translation>
    </message>
    <message>
        <source>No field differs.</source>
        <translation>Aucun champ ne diffère.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>sijill::FigurePicture</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Carreaux</translation>
    </message>
    <message>
        <source>Schematic: one tile a commune, placed like the map.</source>
        <translation>Carte schématique : un carreau par commune, placé comme sur la carte.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>A true map on imported boundaries</source>
        <translation>Carte tracée sur les limites importées</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Type de représentation</translation>
    </message>
    <message>
        <source>Figure of the chart</source>
        <translation>Indicateur du graphique</translation>
    </message>
    <message>
        <source>Measure of the map</source>
        <translation>Mesure de la carte</translation>
    </message>
    <message>
        <source>Classes of the map</source>
        <translation>Classes de la carte</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>Shows the worksites that have coordinates</source>
        <translation>Affiche les chantiers qui ont des coordonnées</translation>
    </message>
    <message>
        <source>A true map needs the boundaries of the communes. Import them once from a GeoJSON file; until then the tiles show the same figures.</source>
        <translation>Une vraie carte demande les limites des communes. Importez-les une fois depuis un fichier GeoJSON ; en attendant, les carreaux montrent les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Import boundaries…</source>
        <translation>Importer des limites…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>L’image n’a pas pu être écrite dans %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit : %1</translation>
    </message>
    <message>
        <source>Shape of the chart</source>
        <translation>Forme du graphique</translation>
    </message>
    <message>
        <source>With what is to come</source>
        <translation>Avec le reste à venir</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
</context>
<context>
    <name>sijill::FiguresModel</name>
    <message>
        <source>The whole</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>sijill::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a figure, %2 the sentence that defines it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>Title of a printed table: %1 what it shows, %2 first day, %3 last day.</extracomment>
        <translation>%1, du %2 au %3</translation>
    </message>
</context>
<context>
    <name>sijill::FilePreview</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Save a copy and open it with its own program.</source>
        <translation>Ce PDF demande un mot de passe. Enregistrez-en une copie et ouvrez-la avec son propre programme.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy and open it with its own program.</source>
        <translation>Ce fichier ne peut pas être affiché ici. Enregistrez-en une copie et ouvrez-la avec son propre programme.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A page of a file: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>sijill::FileView</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>The computation decides.</source>
        <translation>Le calcul décide.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dedans</translation>
    </message>
    <message>
        <source>The committee has settled it: selected.</source>
        <translation>La commission l’a arrêté : retenue.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Dehors</translation>
    </message>
    <message>
        <source>The committee has settled it: not selected.</source>
        <translation>La commission l’a arrêté : non retenue.</translation>
    </message>
    <message>
        <source>What the committee has settled</source>
        <translation>Ce que la commission a arrêté</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the worksite</source>
        <translation>Ouvrir le chantier</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Choisissez un dossier dans la liste.</translation>
    </message>
    <message>
        <source>Rank %1: %2</source>
        <translation>Rang %1 : %2</translation>
    </message>
    <message>
        <source>You have declared an interest: its score is shown to you after the decision.</source>
        <translation>Vous avez déclaré un intérêt : sa note vous sera montrée après la décision.</translation>
    </message>
    <message>
        <source>You see its score once you have submitted your own marks.</source>
        <translation>Vous verrez sa note après avoir remis les vôtres.</translation>
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
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted with a warning</source>
        <extracomment>Of records that the figures count although something about them is doubtful.</extracomment>
        <translation>
            <numerusform>%n comptée avec avertissement</numerusform>
            <numerusform>%n comptées avec avertissement</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Retour aux indicateurs</translation>
    </message>
    <message>
        <source>What the figures leave out or doubt</source>
        <translation>Ce que les indicateurs écartent ou signalent</translation>
    </message>
    <message>
        <source>A record that a rule blocks is not counted until it is mended; one that is only warned of is counted.</source>
        <translation>Une fiche bloquée par une règle n’est pas comptée tant qu’elle n’est pas corrigée ; une fiche qui ne fait l’objet que d’un avertissement est comptée.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>In the figures</source>
        <translation>Dans les indicateurs</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptée</translation>
    </message>
</context>
<context>
    <name>sijill::FreezePanel</name>
    <message>
        <source>Freeze…</source>
        <translation>Figer…</translation>
    </message>
    <message>
        <source>Issue the paper under a code and keep it to the byte</source>
        <translation>Délivrer le document sous un code et le conserver à l’octet près</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>Délivrer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open among the issued papers</source>
        <translation>Ouvrir parmi les documents délivrés</translation>
    </message>
    <message>
        <source>Issued under %1. Print or write it now, or later from the issued papers.</source>
        <extracomment>%1 is the code of the paper.</extracomment>
        <translation>Délivré sous %1. Imprimez-le ou produisez-le maintenant, ou plus tard depuis les documents délivrés.</translation>
    </message>
    <message>
        <source>%1, issued on %2, says exactly the same. Another code for it? It is kept to the byte and can only be withdrawn.</source>
        <extracomment>%1 is the code of another paper, %2 a day.</extracomment>
        <translation>%1, délivré le %2, dit exactement la même chose. Lui donner un autre code ? Il est conservé à l’octet près et ne peut qu’être retiré.</translation>
    </message>
    <message>
        <source>This issues a numbered paper, with dotted lines to be filled in by hand. It is kept to the byte and can only be withdrawn.</source>
        <translation>Un document numéroté sera délivré, avec des pointillés à remplir à la main. Il est conservé à l’octet près et ne peut qu’être retiré.</translation>
    </message>
    <message>
        <source>This issues a numbered paper. It is kept to the byte and can only be withdrawn.</source>
        <translation>Un document numéroté sera délivré. Il est conservé à l’octet près et ne peut qu’être retiré.</translation>
    </message>
</context>
<context>
    <name>sijill::HelpWindow</name>
    <message>
        <source>Help — Sijill</source>
        <extracomment>Title of the window with the help.</extracomment>
        <translation>Aide — Sijill</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the help: %1 is a chapter, %2 a section of it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing found: try fewer words.</source>
        <translation>Aucun résultat : essayez avec moins de mots.</translation>
    </message>
</context>
<context>
    <name>sijill::HistoryTab</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>One changed field: %1 its name, %2 what stood there, %3 what stands there now.</extracomment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A line of the journal: %1 day and hour, %2 who, %3 the verb.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Motive: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>%1 %2: added</source>
        <extracomment>A row that was added: %1 kind of row, %2 its first words.</extracomment>
        <translation>%1 %2 : ajout</translation>
    </message>
    <message>
        <source>%1 %2: taken out</source>
        <translation>%1 %2 : retrait</translation>
    </message>
</context>
<context>
    <name>sijill::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a weekday, %2 a date in words.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n achevé</numerusform>
            <numerusform>%n achevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed %1, quota %2</source>
        <extracomment>Three dated figures of one edition that differ and stay apart.</extracomment>
        <translation>Proposé : %1 ; quota : %2</translation>
    </message>
    <message>
        <source>million %1</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>of %1 million</source>
        <translation>sur %1 M</translation>
    </message>
    <message>
        <source>%1 of what is committed</source>
        <translation>%1 des engagements</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>Jobs planned by sector</source>
        <translation>Emplois programmés par secteur</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total : %1</translation>
    </message>
    <message>
        <source>Jobs planned by commune</source>
        <translation>Emplois programmés par commune</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Worksites by state</source>
        <translation>Chantiers par état</translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation>%1 de l’objectif</translation>
    </message>
    <message>
        <source>Released: %1 million</source>
        <translation>Débloqué : %1 M</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>Second line of a change: %1 kind of record, %2 its number, %3 who.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>some have no worksite yet</source>
        <translation>certaines sans chantier</translation>
    </message>
    <message>
        <source>all covered</source>
        <translation>toutes couvertes</translation>
    </message>
    <message>
        <source>Jobs opened by month</source>
        <translation>Emplois ouverts par mois</translation>
    </message>
</context>
<context>
    <name>sijill::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Refused (line)</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
</context>
<context>
    <name>sijill::ImportPage</name>
    <message>
        <source>What the columns of the file are</source>
        <translation>Correspondance des colonnes du fichier</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Export the refused lines</source>
        <translation>Exporter les lignes refusées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <extracomment>%1 is a kind of record in the plural: &quot;Partners&quot;.</extracomment>
        <translation>Import : %1</translation>
    </message>
    <message>
        <source>pasted lines</source>
        <translation>lignes collées</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (*.csv *.txt)</source>
        <translation>CSV en UTF-8 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lignes prêtes</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>Nouvelles : %1 ; modifiées : %2 ; inchangées : %3 ; refusées : %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported; one Undo takes all of them back.</source>
        <translation>
            <numerusform>%n fiche importée ; « Défaire » retire cet import.</numerusform>
            <numerusform>%n fiches importées ; « Défaire » les retire toutes à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::JournalFilter</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Number or name of the record</source>
        <translation>Numéro ou nom de la fiche</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>A filter that is on: %1 is a record.</extracomment>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Every verb</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
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
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The journal is broken at entry %1: it was changed with another program. Compare with a backup.</source>
        <translation>Le journal est rompu à l’écriture %1 : il a été modifié au moyen d’un autre programme. Comparez-le avec une sauvegarde.</translation>
    </message>
    <message>
        <source>The journal holds: every entry fits the one before it.</source>
        <translation>Le journal est intègre : chaque écriture s’enchaîne avec la précédente.</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>sijill::KpiCard</name>
    <message>
        <source>%1: %2 %3. %4</source>
        <extracomment>Read aloud for a key figure: title, value, target, remark.</extracomment>
        <translation>%1 : %2 %3. %4</translation>
    </message>
</context>
<context>
    <name>sijill::LineFilter</name>
    <message>
        <source>Filter %1</source>
        <extracomment>Read aloud for the box over a column: %1 is the column.</extracomment>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>from..to</source>
        <translation>de..à</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>One value, a range (10..20) or a limit (&gt;10, &lt;20)</source>
        <translation>Une valeur, un intervalle (10..20) ou une limite (&gt;10, &lt;20)</translation>
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
        <translation>Le clavier écrit en lettres arabes.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>La touche Verr. maj. est active.</translation>
    </message>
    <message>
        <source>Locked for %1. What was being typed is kept.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Verrouillé pour %1. Ce qui était en cours de saisie est conservé.</translation>
    </message>
    <message>
        <source>Say who you are: the journal keeps who did what.</source>
        <translation>Dites qui vous êtes : le journal retient qui a fait quoi.</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>Nom ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Signing in keeps apart who did what. It does not encrypt the file: whoever can copy the file can read it. Lock the computer too.</source>
        <translation>S’identifier permet de savoir qui a fait quoi. Le fichier n’est pas chiffré pour autant : qui peut le copier peut le lire. Verrouillez aussi l’ordinateur.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
</context>
<context>
    <name>sijill::MainWindow</name>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>Fichier Sijill (*.sijill)</translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>Copie effectuée et vérifiée : %1</translation>
    </message>
    <message>
        <source>Demonstration — %1</source>
        <extracomment>%1 is a date in words. The file lives on its own day.</extracomment>
        <translation>Démonstration — %1</translation>
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
        <translation>Personne ne s’identifie dans ce fichier : voir Comptes dans les paramètres.</translation>
    </message>
    <message>
        <source>The new password is set.</source>
        <translation>Le nouveau mot de passe est enregistré.</translation>
    </message>
</context>
<context>
    <name>sijill::MapView</name>
    <message numerus="yes">
        <source>Map of %n territories</source>
        <extracomment>Read aloud for a map: %n is the number of territories on it.</extracomment>
        <translation>
            <numerusform>Carte de %n territoire</numerusform>
            <numerusform>Carte de %n territoires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One territory of a map: %1 its name, %2 its number.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message numerus="yes">
        <source>%n worksite(s)</source>
        <extracomment>Tip of a symbol on the map.</extracomment>
        <translation>
            <numerusform>%n chantier</numerusform>
            <numerusform>%n chantiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::Navigation</name>
    <message>
        <source>Fold the menu</source>
        <translation>Réduire le menu</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Déployer le menu</translation>
    </message>
</context>
<context>
    <name>sijill::NewOfficeForm</name>
    <message>
        <source>A new office file</source>
        <translation>Nouveau fichier d’organisme</translation>
    </message>
    <message>
        <source>Four questions, then it is ready: regions, provinces, sectors, trades and the dated rules of Awrach come with it.</source>
        <translation>Quatre questions et le fichier est prêt, avec les régions, les provinces, les secteurs, les métiers et les règles datées d’Awrach.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>Donnez un nom à l’organisme.</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>Fichier Sijill (*.sijill)</translation>
    </message>
    <message>
        <source>Create the file…</source>
        <translation>Créer le fichier…</translation>
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
        <translation>Reliure du dossier de session…</translation>
    </message>
    <message>
        <source>%1, one PDF</source>
        <extracomment>%1 is a language.</extracomment>
        <translation>%1, un seul PDF</translation>
    </message>
    <message>
        <source>%1, separate ODT files</source>
        <translation>%1, fichiers ODT séparés</translation>
    </message>
    <message>
        <source>Make the session file</source>
        <translation>Préparer le dossier de session</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the ODT files</source>
        <translation>Dossier des fichiers ODT</translation>
    </message>
    <message>
        <source>Making the session file…</source>
        <translation>Préparation du dossier de session…</translation>
    </message>
    <message numerus="yes">
        <source>The session file is made: %n paper(s) on %1 pages.</source>
        <translation>
            <numerusform>Le dossier de session est prêt : %n document, %1 pages.</numerusform>
            <numerusform>Le dossier de session est prêt : %n documents, %1 pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out: %2</source>
        <extracomment>%1 is a sentence, %2 the reasons why papers are not in the file.</extracomment>
        <translation>%1 N’y figurent pas : %2</translation>
    </message>
</context>
<context>
    <name>sijill::PaperChangesModel</name>
    <message>
        <source>The wording of the paper changed</source>
        <translation>Le libellé du document a changé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>Sur le document</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>À cause de</translation>
    </message>
</context>
<context>
    <name>sijill::PaperChangesView</name>
    <message numerus="yes">
        <source>Nothing: made today of the same days, the paper would say the same. %n record(s) changed since, none of them shows in it.</source>
        <translation>
            <numerusform>Rien : établi aujourd’hui pour les mêmes jours, le document dirait la même chose. %n fiche a changé depuis et n’y paraît pas.</numerusform>
            <numerusform>Rien : établi aujourd’hui pour les mêmes jours, le document dirait la même chose. %n fiches ont changé depuis et n’y paraissent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of this paper would say something else today. Each is listed with the records that make the difference.</source>
        <extracomment>Of an issued paper: cells, lines and bars that would be printed otherwise.</extracomment>
        <translation>
            <numerusform>%n endroit de ce document dirait autre chose aujourd’hui. Il est donné avec les fiches qui font la différence.</numerusform>
            <numerusform>%n endroits de ce document diraient autre chose aujourd’hui. Chacun est donné avec les fiches qui font la différence.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>%1 is the code of an issued paper.</extracomment>
        <translation>Ce qui a changé depuis %1</translation>
    </message>
    <message>
        <source>Back to the papers</source>
        <translation>Retour aux documents</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>On the paper: %1</source>
        <extracomment>%1 is what an issued paper says in one place.</extracomment>
        <translation>Sur le document : %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>%1 is what it would say today.</extracomment>
        <translation>Aujourd’hui : %1</translation>
    </message>
    <message>
        <source>Because of these records together:</source>
        <translation>À cause de ces fiches ensemble :</translation>
    </message>
    <message>
        <source>Because of:</source>
        <translation>À cause de :</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A line of the journal: %1 day and hour, %2 who, %3 the verb.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Stopped: it is not known what changed.</source>
        <translation>Arrêté : on ne sait pas ce qui a changé.</translation>
    </message>
    <message>
        <source>Looking for the records behind each change</source>
        <translation>Recherche des fiches à l’origine de chaque changement</translation>
    </message>
</context>
<context>
    <name>sijill::PaperDesk</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Rapport de session</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestriel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Write its texts…</source>
        <translation>Rédiger ses textes…</translation>
    </message>
    <message>
        <source>Write as PDF</source>
        <translation>Produire en PDF</translation>
    </message>
    <message>
        <source>Write as text (ODT)</source>
        <translation>Produire en texte (ODT)</translation>
    </message>
    <message>
        <source>Write as spreadsheet (XLSX)</source>
        <translation>Produire en classeur (XLSX)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printed as a dotted line: %1</source>
        <extracomment>%1 is a list of things that the paper shows as a dotted line.</extracomment>
        <translation>Imprimé en pointillés : %1</translation>
    </message>
    <message>
        <source>Write the paper</source>
        <translation>Produire le document</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Document produit : %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.odt)</source>
        <translation>Texte (*.odt)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>sijill::PaperPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Aperçu du document</translation>
    </message>
</context>
<context>
    <name>sijill::PaperVerifier</name>
    <message>
        <source>Verify a paper</source>
        <translation>Vérifier un document</translation>
    </message>
    <message>
        <source>Code at its foot, or what its QR code says</source>
        <translation>Code au pied du document, ou contenu de son code QR</translation>
    </message>
    <message>
        <source>Code of the paper</source>
        <translation>Code du document</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read the QR code from a photograph or a scan</source>
        <translation>Lire le code QR d’une photographie ou d’une numérisation</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>Images et PDF (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>No QR code could be read in this file. Photograph the foot of the paper straight, from near and in good light, or type the code that stands beside it.</source>
        <translation>Aucun code QR n’a pu être lu dans ce fichier. Photographiez le pied du document bien droit, de près et en pleine lumière, ou tapez le code imprimé à côté.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
</context>
<context>
    <name>sijill::PartGrid</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the row (Ctrl+Del)</source>
        <translation>Retirer la ligne (Ctrl+Del)</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>Monter la ligne (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>Descendre la ligne (Alt+Down)</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Descendre la ligne</translation>
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
        <translation>Aucune ligne pour le moment.</translation>
    </message>
    <message>
        <source>What can be done with this line</source>
        <translation>Actions possibles sur cette ligne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One fact in a tip: %1 the field, %2 what stands in it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sijill::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>At least ten characters, not the login name. A short sentence is easy to remember. Nobody can read it back: if it is forgotten, an administrator sets another one.</source>
        <translation>Au moins dix caractères, pas le nom d’utilisateur. Une petite phrase se retient bien. Personne ne peut le relire : s’il est oublié, un administrateur en donne un autre.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Enregistrer le mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sijill::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Fairest allocation: %n proposal(s)</source>
        <translation>
            <numerusform>Répartition équitable : %n proposition</numerusform>
            <numerusform>Répartition équitable : %n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut-off line: %n proposal(s)</source>
        <translation>
            <numerusform>Ligne de coupure : %n proposition</numerusform>
            <numerusform>Ligne de coupure : %n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 remain of %2</source>
        <extracomment>%1 of the envelope&apos;s money remains, %2 is all of it.</extracomment>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>%1 over the envelope of %2</source>
        <translation>%1 au-delà de l’enveloppe de %2</translation>
    </message>
    <message>
        <source>%1 of %2 person-months remain</source>
        <extracomment>%1 of the person-months remain, %2 are all of them.</extracomment>
        <translation>reste %1 mois-personnes sur %2</translation>
    </message>
    <message>
        <source>%1 over the %2 person-months of the envelope</source>
        <translation>%1 au-delà des %2 mois-personnes de l’enveloppe</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>P.-months</source>
        <translation>P.-mois</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>sijill::RecordForm</name>
    <message>
        <source>Draft of %1 brought back</source>
        <translation>Brouillon du %1 récupéré</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) prevent saving</source>
        <extracomment>%n fields of a form prevent saving it.</extracomment>
        <translation>
            <numerusform>%n champ empêche l’enregistrement</numerusform>
            <numerusform>%n champs empêchent l’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <extracomment>%1 is an hour.</extracomment>
        <translation>Brouillon conservé à %1</translation>
    </message>
    <message>
        <source>Editing %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Volets du formulaire</translation>
    </message>
    <message>
        <source>Others changed this since the draft was typed: %1. The form shows what you typed.</source>
        <extracomment>%1 is a list of fields, joined with &quot;and&quot;.</extracomment>
        <translation>D’autres ont modifié ceci depuis la saisie du brouillon : %1. Le formulaire montre votre saisie.</translation>
    </message>
    <message>
        <source>Save, then: %1</source>
        <extracomment>%1 is what follows the saving, &quot;Give the receipt (Ctrl+R)&quot;.</extracomment>
        <translation>Enregistrer, puis : %1</translation>
    </message>
</context>
<context>
    <name>sijill::RecordPage</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n row(s)</source>
        <extracomment>Under a list: how many rows it has.</extracomment>
        <translation>
            <numerusform>Total : %n ligne</numerusform>
            <numerusform>Total : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n</source>
        <extracomment>Under a list: how many rows are selected.</extracomment>
        <translation>
            <numerusform>Sélection : %n ligne</numerusform>
            <numerusform>Sélection : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Fields marked with a star are required</source>
        <translation>Les champs marqués d’un astérisque sont obligatoires</translation>
    </message>
    <message>
        <source>Enter edits in the pane · Alt+← goes back</source>
        <translation>Entrée pour modifier dans le volet · Alt+← pour revenir</translation>
    </message>
    <message>
        <source>%1 is in the bin; Undo brings it back.</source>
        <translation>%1 est dans la corbeille ; « Défaire » rétablit la fiche.</translation>
    </message>
    <message>
        <source>Save the filter of now…</source>
        <translation>Enregistrer le filtre actuel…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>sijill::RecordPages</name>
    <message>
        <source>Registers of this area</source>
        <translation>Registres de cette rubrique</translation>
    </message>
</context>
<context>
    <name>sijill::RecordPane</name>
    <message>
        <source>Parts of the record</source>
        <translation>Volets de la fiche</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Entered by mistake, said on %1 by %2: %3</source>
        <extracomment>%1 is a day, %2 a person, %3 the motive.</extracomment>
        <translation>Saisi par erreur, signalé le %1 par %2 : %3</translation>
    </message>
    <message>
        <source>It was no mistake</source>
        <translation>Ce n’était pas une erreur</translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <extracomment>%1 is the number of a record.</extracomment>
        <translation>%1 compte de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) count again.</source>
        <translation>
            <numerusform>%n fiche compte de nouveau.</numerusform>
            <numerusform>%n fiches comptent de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by mistake…</source>
        <translation>Saisi par erreur…</translation>
    </message>
</context>
<context>
    <name>sijill::ReferenceField</name>
    <message>
        <source>Number or name</source>
        <translation>Numéro ou nom</translation>
    </message>
    <message>
        <source>Leave blank</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <source>Open the record (F4)</source>
        <translation>Ouvrir la fiche (F4)</translation>
    </message>
</context>
<context>
    <name>sijill::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation>Établir un document</translation>
    </message>
    <message>
        <source>Texts of reports</source>
        <translation>Textes des rapports</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Documents délivrés</translation>
    </message>
</context>
<context>
    <name>sijill::RollCallTab</name>
    <message>
        <source>Initials, then Enter</source>
        <translation>Initiales, puis Entrée</translation>
    </message>
    <message>
        <source>Initials of who is present</source>
        <translation>Initiales des présents</translation>
    </message>
    <message>
        <source>Everybody present</source>
        <translation>Tous présents</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A council member and whether the member is there.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Present %1, excused %2, absent %3</source>
        <translation>Présents %1, excusés %2, absents %3</translation>
    </message>
    <message>
        <source>The quorum is reached: present %1 of %2 members in office, required %3.</source>
        <translation>Quorum atteint : présents %1 sur %2 membres en exercice, requis %3.</translation>
    </message>
    <message>
        <source>The quorum is not reached: present %1 of %2 members in office, required %3.</source>
        <translation>Quorum non atteint : présents %1 sur %2 membres en exercice, requis %3.</translation>
    </message>
    <message>
        <source>Nobody has these initials: %1.</source>
        <translation>Personne n’a ces initiales : %1.</translation>
    </message>
    <message>
        <source>Several members have these initials: click the seat.</source>
        <translation>Plusieurs membres ont ces initiales : cliquez sur le siège.</translation>
    </message>
</context>
<context>
    <name>sijill::RoomScreen</name>
    <message>
        <source>Screen of the room</source>
        <translation>Écran de la salle</translation>
    </message>
    <message>
        <source>Present %1 of %2, quorum %3</source>
        <translation>Présents : %1 sur %2, quorum : %3</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) voted as a block</source>
        <translation>
            <numerusform>%n convention votée en bloc</numerusform>
            <numerusform>%n conventions votées en bloc</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 · Against %2 · Abstained %3</source>
        <translation>Pour %1 · Contre %2 · Abstentions %3</translation>
    </message>
</context>
<context>
    <name>sijill::RuleBadge</name>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
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
        <translation>Retour au classement</translation>
    </message>
    <message>
        <source>Kept runs side by side</source>
        <translation>Simulations conservées côte à côte</translation>
    </message>
    <message>
        <source>Effects of the runs</source>
        <translation>Effets des simulations</translation>
    </message>
    <message>
        <source>Proposals that the runs do not decide alike</source>
        <translation>Propositions que les simulations ne décident pas de même</translation>
    </message>
    <message>
        <source>Run to compare</source>
        <translation>Simulation à comparer</translation>
    </message>
    <message>
        <source>no third run</source>
        <translation>pas de troisième</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A value of a run: %1, and how far it is from the first run: %2.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Keep a second run to compare it.</source>
        <translation>Conservez une deuxième simulation pour comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) are decided differently</source>
        <translation>
            <numerusform>%n proposition est décidée différemment</numerusform>
            <numerusform>%n propositions sont décidées différemment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::RunPanel</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Keep this run of %n selected proposal(s)</source>
        <translation>
            <numerusform>Conserver cette simulation de %n proposition retenue</numerusform>
            <numerusform>Conserver cette simulation de %n propositions retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Arrêter la sélection</translation>
    </message>
    <message>
        <source>Kept as run %1.</source>
        <translation>Conservée comme simulation %1.</translation>
    </message>
    <message>
        <source>Decided as run %1 says; Undo takes the decision back.</source>
        <translation>Arrêtée selon la simulation %1 ; Annuler reprend la décision.</translation>
    </message>
    <message numerus="yes">
        <source>Decide as run %1 says: %n proposal(s) are selected, the others are told why not</source>
        <translation>
            <numerusform>Arrêter la sélection selon la simulation %1 : %n proposition retenue, les autres apprennent pourquoi non</numerusform>
            <numerusform>Arrêter la sélection selon la simulation %1 : %n propositions retenues, les autres apprennent pourquoi non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is kept as %1 and decided: %n proposal(s) are selected, the others are told why not</source>
        <translation>
            <numerusform>La simulation est conservée sous le numéro %1 et arrêtée : %n proposition retenue, les autres apprennent pourquoi non</numerusform>
            <numerusform>La simulation est conservée sous le numéro %1 et arrêtée : %n propositions retenues, les autres apprennent pourquoi non</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as run %1 and decided; Undo takes back both.</source>
        <translation>Conservée comme simulation %1 et arrêtée ; Annuler reprend les deux.</translation>
    </message>
</context>
<context>
    <name>sijill::ScanTray</name>
    <message>
        <source>Folder of the scanner</source>
        <translation>Dossier du scanner</translation>
    </message>
    <message>
        <source>Choose the scanner&apos;s folder…</source>
        <translation>Choisir le dossier du scanner…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder cannot be found: %1</source>
        <translation>Le dossier du scanner est introuvable : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) of the scanner</source>
        <translation>
            <numerusform>%n nouveau fichier du scanner</numerusform>
            <numerusform>%n nouveaux fichiers du scanner</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Joindre %1</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringAssign</name>
    <message>
        <source>Assign files to members</source>
        <translation>Affecter des dossiers aux membres</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>Retour aux dossiers</translation>
    </message>
    <message>
        <source>All in balance</source>
        <translation>Tout, de façon équilibrée</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Members for each file</source>
        <translation>Membres par dossier</translation>
    </message>
    <message>
        <source>Who gets how many</source>
        <translation>Qui en reçoit combien</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Files to assign</source>
        <translation>Dossiers à affecter</translation>
    </message>
    <message>
        <source>To this member</source>
        <translation>À ce membre</translation>
    </message>
    <message>
        <source>Assign the chosen files</source>
        <translation>Affecter les dossiers choisis</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would have fewer members: too few are free.</source>
        <translation>
            <numerusform>%n dossier aurait moins de membres : trop peu sont libres.</numerusform>
            <numerusform>%n dossiers auraient moins de membres : trop peu sont libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to assign</source>
        <translation>Rien à affecter</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n sheet(s)</source>
        <translation>
            <numerusform>Affecter %n fiche</numerusform>
            <numerusform>Affecter %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Heads of a preview: files that a member has already, gets now, and may not have.</extracomment>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>En a</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Barred by an interest</source>
        <translation>Exclu par un intérêt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Choose files of the list first.</source>
        <translation>Choisissez d’abord des dossiers de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) assigned. Undo takes it back.</source>
        <translation>
            <numerusform>%n fiche affectée. Annuler la reprend.</numerusform>
            <numerusform>%n fiches affectées. Annuler les reprend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::ScoringCells</name>
    <message>
        <source>Not applicable</source>
        <extracomment>On a small button of a score sheet; the key is N.</extracomment>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>Pas encore de note</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>Read aloud: %1 is a mark, %2 the best one.</extracomment>
        <translation>%1, sur %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After the field of a mark: %1 is the best mark.</extracomment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringComparison</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>No other file is open yet: a file can be compared once the declaration is given.</source>
        <translation>Aucun autre dossier n’est encore ouvert : un dossier se compare une fois la déclaration donnée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a fact (&quot;Commune&quot;), %2 what it is.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Jobs asked for</source>
        <translation>Emplois demandés</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Personnes-mois</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1 (mean %2)</source>
        <extracomment>A mark in the comparison: %1 the member&apos;s own, %2 the mean of all members.</extracomment>
        <translation>%1 (moyenne %2)</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <extracomment>Beside a criterion: %1 its name, %2 the best mark.</extracomment>
        <translation>%1 (sur %2)</translation>
    </message>
    <message>
        <source>Score of the member</source>
        <translation>Note du membre</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringDeclaration</name>
    <message>
        <source>Change the declaration</source>
        <translation>Changer la déclaration</translation>
    </message>
    <message>
        <source>First, the declaration</source>
        <translation>D’abord, la déclaration</translation>
    </message>
    <message>
        <source>The sheet of %1 is withdrawn, and the file is withheld until the selection is decided.</source>
        <extracomment>%1 is a committee member.</extracomment>
        <translation>La fiche de %1 est retirée, et le dossier reste réservé jusqu’à la décision de la sélection.</translation>
    </message>
    <message>
        <source>Does %1 have an interest in this file or in its partner: as member, employee, relative, competitor? The file opens once the answer is no.</source>
        <extracomment>%1 is a committee member.</extracomment>
        <translation>%1 a-t-il un intérêt dans ce dossier ou chez son partenaire : membre, salarié, parent, concurrent ? Le dossier s’ouvre si la réponse est non.</translation>
    </message>
    <message>
        <source>No interest in this file</source>
        <translation>Aucun intérêt dans ce dossier</translation>
    </message>
    <message>
        <source>There is an interest…</source>
        <translation>Il y a un intérêt…</translation>
    </message>
    <message>
        <source>Nature of the interest</source>
        <translation>Nature de l’intérêt</translation>
    </message>
    <message>
        <source>Treasurer of the association</source>
        <translation>Trésorier de l’association</translation>
    </message>
    <message>
        <source>Declare the interest</source>
        <translation>Déclarer l’intérêt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%2 does not mark file %1. Does %2 have an interest in it or in its partner: as member, employee, relative, competitor? The file opens once the answer is no.</source>
        <extracomment>%1 is the number of a receipt, %2 a committee member.</extracomment>
        <translation>%2 ne note pas le dossier %1. %2 a-t-il un intérêt dans ce dossier ou chez son partenaire : membre, salarié, parent, concurrent ? Le dossier s’ouvre si la réponse est non.</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringFile</name>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Jobs asked for</source>
        <translation>Emplois demandés</translation>
    </message>
    <message>
        <source>This file is withheld: an interest in it was declared.</source>
        <translation>Ce dossier est réservé : un intérêt y a été déclaré.</translation>
    </message>
    <message>
        <source>The file opens once the member has declared to have no interest in it.</source>
        <translation>Le dossier s’ouvre une fois que le membre a déclaré n’y avoir aucun intérêt.</translation>
    </message>
    <message>
        <source>%1 · handed in on %2 · version %3</source>
        <extracomment>Over the title of a file: %1 its receipt, %2 the moment of its deposit, %3 its version.</extracomment>
        <translation>%1 · déposé le %2 · version %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the same commune have a similar title.</source>
        <translation>
            <numerusform>%n dossier de la même commune a un intitulé semblable.</numerusform>
            <numerusform>%n dossiers de la même commune ont un intitulé semblable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the number of a receipt.</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact of a file: %1 the field, %2 what stands in it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The file says nothing about it.</source>
        <translation>Le dossier n’en dit rien.</translation>
    </message>
    <message>
        <source>Jobs: %1 · person-months: %2 · cost (P1): %3</source>
        <extracomment>Under the jobs of a file: %3 is an amount with its currency.</extracomment>
        <translation>Emplois : %1 · personnes-mois : %2 · coût (P1) : %3</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringGrid</name>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Submit this sheet and go to the next file (Ctrl+Return)</source>
        <translation>Soumettre cette fiche et passer au dossier suivant (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Take this file from this member</source>
        <translation>Reprendre ce dossier à ce membre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>An interest in this file was declared: it is neither read nor marked, and its score is withheld until the selection is decided.</source>
        <translation>Un intérêt a été déclaré dans ce dossier : il n’est ni lu ni noté, et son résultat reste réservé jusqu’à la décision de la sélection.</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Fiche de notation</translation>
    </message>
    <message>
        <source>Scale from 0 to %1</source>
        <extracomment>Beside the head of a score sheet: %1 is the best mark of every criterion.</extracomment>
        <translation>Échelle de 0 à %1</translation>
    </message>
    <message>
        <source>No interest, declared on %1</source>
        <extracomment>Over a score sheet, in little room: %1 is a day.</extracomment>
        <translation>Sans intérêt, déclaré le %1</translation>
    </message>
    <message>
        <source>The file changed after this sheet: version %1 was read, it is now version %2.</source>
        <extracomment>%1 and %2 are versions of a file.</extracomment>
        <translation>Le dossier a changé après cette fiche : la version %1 a été lue, c’est maintenant la version %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The mark of another member: %1 the member&apos;s code, %2 the mark.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringPage</name>
    <message>
        <source>Digits mark, N not applicable, arrows move, Ctrl+Return submits and goes on</source>
        <translation>Chiffres : note, N : sans objet, flèches : aller, Ctrl+Entrée : soumettre et suivant</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Marks of which member</source>
        <translation>Notes de quel membre</translation>
    </message>
    <message>
        <source>Assign files</source>
        <translation>Affecter des dossiers</translation>
    </message>
    <message>
        <source>Files of the member</source>
        <translation>Dossiers du membre</translation>
    </message>
    <message>
        <source>%1 of %2 submitted</source>
        <extracomment>How far a member is: %1 sheets of %2 are submitted.</extracomment>
        <translation>%1 soumises sur %2</translation>
    </message>
    <message>
        <source>Here the members of a committee mark the files of a call. No file is admitted yet.</source>
        <translation>Ici les membres d’une commission notent les dossiers d’un appel. Aucun dossier n’est encore admis.</translation>
    </message>
    <message>
        <source>Go to the files</source>
        <translation>Aller aux dossiers</translation>
    </message>
    <message>
        <source>The files are admitted. Now enter the committee and the members who give marks.</source>
        <translation>Les dossiers sont admis. Saisissez maintenant la commission et les membres qui donnent des notes.</translation>
    </message>
    <message>
        <source>Go to the committees</source>
        <translation>Aller aux commissions</translation>
    </message>
    <message>
        <source>No file of this call is assigned to you.</source>
        <translation>Aucun dossier de cet appel ne vous est affecté.</translation>
    </message>
    <message>
        <source>No file of this call is assigned to this member.</source>
        <translation>Aucun dossier de cet appel n’est affecté à ce membre.</translation>
    </message>
    <message>
        <source>Nothing is left to mark for this member.</source>
        <translation>Il ne reste rien à noter pour ce membre.</translation>
    </message>
    <message>
        <source>The interest is declared: the file stays closed to you until the selection is decided.</source>
        <translation>L’intérêt est déclaré : le dossier vous reste fermé jusqu’à la décision de la sélection.</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringRow</name>
    <message>
        <source>Weight %1</source>
        <extracomment>Of a criterion in a score sheet.</extracomment>
        <translation>Poids %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 is a criterion, %2 &quot;Weight 30&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remark on this criterion</source>
        <translation>Remarque sur ce critère</translation>
    </message>
    <message>
        <source>Remark on “%1”</source>
        <extracomment>Read aloud: %1 is a criterion.</extracomment>
        <translation>Remarque sur « %1 »</translation>
    </message>
    <message>
        <source>Mean %1 · %2 · far apart, to be discussed</source>
        <translation>Moyenne %1 · %2 · écart à discuter</translation>
    </message>
    <message>
        <source>Mean %1 · %2</source>
        <translation>Moyenne %1 · %2</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringTotal</name>
    <message>
        <source>Score of the member</source>
        <translation>Note du membre</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Note provisoire</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After a score: of the most there is.</extracomment>
        <translation>sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) to mark</source>
        <translation>
            <numerusform>%n critère à noter</numerusform>
            <numerusform>%n critères à noter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Marks of the others: after submitting</source>
        <translation>Notes des autres : après la soumission</translation>
    </message>
    <message>
        <source>Score of the file: %1, from %2.</source>
        <translation>Note du dossier : %1, d’après %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n submitted sheet(s)</source>
        <translation>
            <numerusform>%n fiche soumise</numerusform>
            <numerusform>%n fiches soumises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::SearchBox</name>
    <message>
        <source>Find a name, a number, a date, an amount…</source>
        <translation>Chercher un nom, un numéro, une date, un montant…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1 · entered by mistake</source>
        <extracomment>Under a record that the search found. %1 is its kind (&quot;Agreement&quot;).</extracomment>
        <translation>%1 · saisi par erreur</translation>
    </message>
    <message>
        <source>%1, merged into another</source>
        <translation>%1, fusionné dans un autre</translation>
    </message>
</context>
<context>
    <name>sijill::SelectionPage</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Simple line</source>
        <translation>Ligne simple</translation>
    </message>
    <message>
        <source>The best of the ranking, down to a line.</source>
        <translation>Les meilleures du classement, jusqu’à une ligne.</translation>
    </message>
    <message>
        <source>Fairest</source>
        <translation>Équitable</translation>
    </message>
    <message>
        <source>The fairest allocation under floors, ceilings and caps.</source>
        <translation>La répartition équitable sous planchers et plafonds.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Selected down to</source>
        <translation>Retenues jusqu’au rang</translation>
    </message>
    <message>
        <source>Places on the reserve list</source>
        <translation>Places sur la liste d’attente</translation>
    </message>
    <message>
        <source>When the files of a call are admitted and marked, their ranking stands here, with the line of the selection. Admit and assign files first.</source>
        <translation>Quand les dossiers d’un appel sont admis et notés, leur classement figure ici, avec la ligne de la sélection. Admettez et attribuez d’abord des dossiers.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>What stands beside the ranking</source>
        <translation>Ce qui figure à côté du classement</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep this run as it is, to compare it or decide on it</source>
        <translation>Conserver cette simulation telle quelle, pour la comparer ou l’arrêter</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Arrêter la sélection</translation>
    </message>
    <message>
        <source>Make worksites and agreements</source>
        <translation>Créer chantiers et conventions</translation>
    </message>
    <message>
        <source>Compare kept runs</source>
        <translation>Comparer les simulations conservées</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Drag the line or press Alt+↑ Alt+↓; nothing is decided before “Decide”</source>
        <translation>Glisser la ligne ou Alt+↑ Alt+↓ ; rien n’est décidé avant « Arrêter la sélection »</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A call: %1 its number, %2 its title.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Meeting the floors</source>
        <translation>Recherche des planchers</translation>
    </message>
    <message>
        <source>Serving the least-served commune</source>
        <translation>Service de la commune la moins servie</translation>
    </message>
    <message>
        <source>Looking for the best score</source>
        <translation>Recherche de la meilleure note</translation>
    </message>
    <message>
        <source>Best so far: %1 points, at most %2 from the best possible</source>
        <extracomment>%1 is a number of points, %2 a percentage.</extracomment>
        <translation>Meilleure jusqu’ici : %1 points, à %2 au plus de la meilleure possible</translation>
    </message>
    <message>
        <source>Checking why each proposal is in or out</source>
        <translation>Vérification du motif de chaque proposition</translation>
    </message>
    <message>
        <source>Finding what each constraint costs</source>
        <translation>Recherche du prix de chaque contrainte</translation>
    </message>
    <message>
        <source>Finding the constraints that cannot hold together</source>
        <translation>Recherche des contraintes incompatibles</translation>
    </message>
    <message>
        <source>Selection of %1</source>
        <extracomment>Title of a printed ranking: %1 is a call.</extracomment>
        <translation>Sélection de %1</translation>
    </message>
    <message>
        <source>Proposals: %1 — selected %2, on the reserve list %3, rejected %4</source>
        <extracomment>Under the ranking: %1 all proposals, %2 selected, %3 on the reserve list, %4 rejected.</extracomment>
        <translation>Propositions : %1 — retenues %2, en attente %3, rejetées %4</translation>
    </message>
    <message>
        <source>Some scores are withheld from you: the office does this.</source>
        <translation>Certaines notes ne vous sont pas communiquées : le bureau s’en charge.</translation>
    </message>
    <message>
        <source>Constraints: %1</source>
        <extracomment>On a button: how many constraints the fairest allocation has.</extracomment>
        <translation>Contraintes : %1</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Under the ranking: %1 is the title of a proposal, %2 why it is where it is.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sijill::ServedView</name>
    <message>
        <source>Jobs by commune</source>
        <translation>Emplois par commune</translation>
    </message>
    <message>
        <source>A double click opens the files of the commune.</source>
        <translation>Un double clic ouvre les dossiers de la commune.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <extracomment>Jobs for each 1,000 unemployed.</extracomment>
        <translation>Pour 1 000</translation>
    </message>
    <message>
        <source>No proposal of this commune is selected.</source>
        <translation>Aucune proposition de cette commune n’est retenue.</translation>
    </message>
</context>
<context>
    <name>sijill::SessionPage</name>
    <message>
        <source>Space present or absent, Alt+↑ Alt+↓ move a point, Ctrl+Return closes the ballot</source>
        <translation>Espace : présent ou absent, Alt+↑ Alt+↓ : déplacer un point, Ctrl+Entrée : clore le scrutin</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>Convoquer</translation>
    </message>
    <message>
        <source>Screen of the room</source>
        <translation>Écran de la salle</translation>
    </message>
    <message>
        <source>Open the session in the register</source>
        <translation>Ouvrir la session dans le registre</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Agreements to vote</source>
        <translation>Conventions à voter</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Scrutin</translation>
    </message>
    <message>
        <source>Extraordinary session: only points of the agenda that was sent are voted.</source>
        <translation>Session extraordinaire : seuls les points de l’ordre du jour envoyé sont votés.</translation>
    </message>
    <message>
        <source>Sessions of the council are prepared, held and followed here. Enter the first one in the register.</source>
        <translation>Les sessions du conseil se préparent, se tiennent et se suivent ici. Saisissez la première dans le registre.</translation>
    </message>
    <message>
        <source>Open the register of sessions</source>
        <translation>Ouvrir le registre des sessions</translation>
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
            <numerusform>%n recommandation échue</numerusform>
            <numerusform>%n recommandations échues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) are on the agenda.</source>
        <translation>
            <numerusform>%n recommandation est inscrite à l’ordre du jour.</numerusform>
            <numerusform>%n recommandations sont inscrites à l’ordre du jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Make the session file</source>
        <translation>Dossier de session</translation>
    </message>
</context>
<context>
    <name>sijill::SessionPanel</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Convene %n member(s) in office</source>
        <translation>
            <numerusform>Convoquer %n membre en exercice</numerusform>
            <numerusform>Convoquer %n membres en exercice</numerusform>
        </translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>Convoquer</translation>
    </message>
    <message>
        <source>Plan a sitting: the roll has every member in office</source>
        <translation>Prévoir une séance : la liste d’appel compte tous les membres en exercice</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévoir</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) await the vote and come on the agenda as one point; any of them can be detached.</source>
        <translation>
            <numerusform>%n convention attend le vote et forme un point de l’ordre du jour.</numerusform>
            <numerusform>%n conventions attendent le vote et forment un seul point de l’ordre du jour ; chacune peut en être disjointe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Inscrire à l’ordre du jour</translation>
    </message>
    <message>
        <source>The delay of the convocation is kept.</source>
        <translation>Le délai de convocation est respecté.</translation>
    </message>
    <message>
        <source>The members are convened; their letters can be printed with the session file.</source>
        <translation>Les membres sont convoqués ; leurs lettres s’impriment avec le dossier de session.</translation>
    </message>
    <message>
        <source>The sitting is planned.</source>
        <translation>La séance est prévue.</translation>
    </message>
    <message>
        <source>The agreements are on the agenda as one point.</source>
        <translation>Les conventions sont inscrites à l’ordre du jour en un seul point.</translation>
    </message>
    <message>
        <source>A point at the end of the agenda: its rapporteur and texts follow in its form</source>
        <translation>Un point à la fin de l’ordre du jour : son rapporteur et ses textes se saisissent ensuite dans sa fiche</translation>
    </message>
    <message>
        <source>The point is on the agenda.</source>
        <translation>Le point est inscrit à l’ordre du jour.</translation>
    </message>
</context>
<context>
    <name>sijill::SessionSteps</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Convocation</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Séance</translation>
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
        <translation>Fait</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <extracomment>Under a stage of a session: its last day has gone.</extracomment>
        <translation>En retard depuis le %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>Under a stage of a session: %1 is its last day.</extracomment>
        <translation>Avant le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: a stage of a session and its day.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sijill::SettingsPage</name>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Editions and rules</source>
        <translation>Éditions et règles</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Nomenclatures</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>sijill::SignInTab</name>
    <message>
        <source>The access of this account has ended.</source>
        <translation>L’accès de ce compte a pris fin.</translation>
    </message>
    <message>
        <source>No password yet: this person cannot sign in. Set one under “Signing in”.</source>
        <translation>Pas encore de mot de passe : cette personne ne peut pas s’identifier. Donnez-en un sous « Identification ».</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>Le mot de passe de %1 est enregistré.</translation>
    </message>
    <message>
        <source>This account has a password.</source>
        <translation>Ce compte a un mot de passe.</translation>
    </message>
    <message>
        <source>This account has no password: nobody can sign in with it.</source>
        <translation>Ce compte n’a pas de mot de passe : personne ne peut s’identifier avec lui.</translation>
    </message>
    <message>
        <source>Signed in last on %1.</source>
        <translation>Dernière identification le %1.</translation>
    </message>
    <message>
        <source>Has not signed in yet.</source>
        <translation>Ne s’est pas encore identifié.</translation>
    </message>
    <message>
        <source>The password was kept with less work than wanted, because the computer had little memory free. It is kept anew at the next signing in.</source>
        <translation>Le mot de passe a été protégé avec moins de travail que voulu, faute de mémoire libre. Il le sera de nouveau à la prochaine identification.</translation>
    </message>
    <message>
        <source>Set another password…</source>
        <translation>Donner un autre mot de passe…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Donner un mot de passe…</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>Mettre fin à l’accès</translation>
    </message>
    <message>
        <source>Open the access again</source>
        <translation>Rouvrir l’accès</translation>
    </message>
</context>
<context>
    <name>sijill::SittingCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button: the sitting begins.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the sitting</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Adjourn for lack of quorum: a second convocation follows</source>
        <translation>Ajourner faute de quorum : une deuxième convocation suit</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the sitting ends.</extracomment>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation>Clore la séance</translation>
    </message>
    <message>
        <source>Plan a sitting</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>No sitting is planned yet.</source>
        <translation>Aucune séance n’est encore prévue.</translation>
    </message>
    <message>
        <source>Sitting %1, opened at %2</source>
        <translation>Séance %1, ouverte à %2</translation>
    </message>
    <message>
        <source>Sitting %1, %2</source>
        <translation>Séance %1, %2</translation>
    </message>
    <message>
        <source>Sitting %1: %2</source>
        <translation>Séance %1 : %2</translation>
    </message>
</context>
<context>
    <name>sijill::SlotTab</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>P1: %1 a slot × %2 = %3 %4</source>
        <extracomment>Rule P1: %1 what one slot costs, %2 how many, %3 the product, %4 the currency.</extracomment>
        <translation>P1 : %1 par poste × %2 = %3 %4</translation>
    </message>
</context>
<context>
    <name>sijill::StartScreen</name>
    <message>
        <source>The register of public-works programmes, from the call for projects to the quarterly report.</source>
        <translation>Le registre des programmes de travaux publics, de l’appel à projets au rapport trimestriel.</translation>
    </message>
    <message>
        <source>Create a file</source>
        <translation>Créer un fichier</translation>
    </message>
    <message>
        <source>Four questions, then it is ready</source>
        <translation>Quatre questions et le fichier est prêt</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>A .sijill file on this computer or a USB stick</source>
        <translation>Un fichier .sijill, sur ce poste ou une clé USB</translation>
    </message>
    <message>
        <source>Look round the demonstration province</source>
        <translation>Visiter la province de démonstration</translation>
    </message>
    <message>
        <source>Khénifra: 61 worksites, invented people</source>
        <translation>Khénifra : 61 chantiers, personnes fictives</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a copy, verify it, open it at a new place</source>
        <translation>Choisir une copie, la vérifier, puis l’ouvrir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Your data stay in one file, on this computer. Nothing is sent over the Internet. Keep a copy on another medium.</source>
        <translation>Vos données restent dans un seul fichier, sur cet ordinateur. Rien n’est envoyé par Internet. Conservez une copie sur un autre support.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Not found: is the medium plugged in?</source>
        <translation>Introuvable : le support est-il branché ?</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>Sauvegardé le %1</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Continuer : %1</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>Fichier Sijill (*.sijill)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Restaurer vers</translation>
    </message>
</context>
<context>
    <name>sijill::StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>Backup: less than an hour ago</source>
        <translation>Sauvegarde : il y a moins d’une heure</translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n hour(s) ago</source>
        <translation>
            <numerusform>Sauvegarde : il y a %n heure</numerusform>
            <numerusform>Sauvegarde : il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n day(s) ago</source>
        <translation>
            <numerusform>Sauvegarde : il y a %n jour</numerusform>
            <numerusform>Sauvegarde : il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::StepsTab</name>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>Inscrire l’étape</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a deliberation and its day.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing was recorded since the vote.</source>
        <translation>Rien n’a été inscrit depuis le vote.</translation>
    </message>
</context>
<context>
    <name>sijill::TemplateCompare</name>
    <message>
        <source>The text beside the shipped one</source>
        <translation>Le texte à côté du texte livré</translation>
    </message>
</context>
<context>
    <name>sijill::TemplateNamesList</name>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Names that the text may use</source>
        <translation>Noms que le texte peut utiliser</translation>
    </message>
    <message>
        <source>Words and figures</source>
        <translation>Mots et chiffres</translation>
    </message>
    <message>
        <source>Lists, repeated for each line</source>
        <translation>Listes, répétées à chaque ligne</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>sijill::TemplatePage</name>
    <message numerus="yes">
        <source>And %n more faults.</source>
        <translation>
            <numerusform>Et %n autre faute.</numerusform>
            <numerusform>Et %n autres fautes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no agreement yet to try this text on.</source>
        <translation>Il n’y a pas encore de convention sur laquelle essayer ce texte.</translation>
    </message>
    <message>
        <source>The shipped text holds again; yours is in the bin.</source>
        <translation>Le texte livré est de nouveau en vigueur ; le vôtre est dans la corbeille.</translation>
    </message>
    <message>
        <source>Texts of papers</source>
        <translation>Textes des documents</translation>
    </message>
    <message>
        <source>Names that may be used</source>
        <translation>Noms utilisables</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give up changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Shipped text</source>
        <translation>Texte livré</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Revenir au texte livré</translation>
    </message>
    <message>
        <source>Go to the first fault</source>
        <translation>Aller à la première faute</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Beside the shipped text</source>
        <translation>À côté du texte livré</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>own, %1</source>
        <translation>propre, %1</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>The office’s own text, version %1.</source>
        <translation>Texte propre à l’office, version %1.</translation>
    </message>
    <message>
        <source>The text that came with the program.</source>
        <translation>Texte livré avec le programme.</translation>
    </message>
    <message>
        <source>There is no record yet to try this text on.</source>
        <translation>Il n’y a pas encore d’enregistrement sur lequel essayer ce texte.</translation>
    </message>
</context>
<context>
    <name>sijill::TerritoryTree</name>
    <message>
        <source>Territorial division</source>
        <translation>Découpage territorial</translation>
    </message>
    <message>
        <source>The whole division</source>
        <translation>Tout le découpage</translation>
    </message>
</context>
<context>
    <name>sijill::TileMapView</name>
    <message numerus="yes">
        <source>Map of %n territories</source>
        <extracomment>Read aloud for a map: %n is the number of territories on it.</extracomment>
        <translation>
            <numerusform>Carte de %n territoire</numerusform>
            <numerusform>Carte de %n territoires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One tile: %1 a territory, %2 its number.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1 %2</source>
        <translation>Annuler : %1 %2</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1 %2</source>
        <translation>Rétablir : %1 %2</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation>Fermer ce fichier</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Who works: %1 the name, %2 the role.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Changer mon mot de passe…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Accounts and login</source>
        <translation>Comptes et identification</translation>
    </message>
</context>
<context>
    <name>sijill::TotalsRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a sum under a column: %1 is the column.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sijill::TwinBanner</name>
    <message>
        <source>This file was merged: it is part of another, and is only read.</source>
        <translation>Cette fiche a été fusionnée : elle fait partie d’une autre et ne se modifie plus.</translation>
    </message>
    <message>
        <source>Compare, or take the merge back</source>
        <translation>Comparer, ou défaire la fusion</translation>
    </message>
    <message>
        <source>Perhaps there is a file of this partner already. %1.</source>
        <extracomment>%1 is what coincides: &quot;Same phone&quot;.</extracomment>
        <translation>Ce partenaire a peut-être déjà une fiche. %1.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) were merged into this one.</source>
        <extracomment>Over a partner: %n other files of it were merged into this one.</extracomment>
        <translation>
            <numerusform>%n autre fiche a été fusionnée dans celle-ci.</numerusform>
            <numerusform>%n autres fiches ont été fusionnées dans celle-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::TwinComparison</name>
    <message>
        <source>%1: %2, of %3</source>
        <extracomment>Read aloud: %1 is a field (&quot;Phone&quot;), %2 a value, %3 the number of a partner.</extracomment>
        <translation>%1 : %2, de %3</translation>
    </message>
    <message>
        <source>%1 is now part of %2. Undo takes it back.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>%1 fait maintenant partie de %2. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same: they are not shown together again.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>%1 et %2 ne sont pas le même partenaire : la paire n’est plus montrée.</translation>
    </message>
    <message>
        <source>The decision is taken back: the two are compared again.</source>
        <translation>La décision est retirée : les deux sont de nouveau comparés.</translation>
    </message>
    <message>
        <source>%1 stands on its own again.</source>
        <translation>%1 est de nouveau une fiche à part.</translation>
    </message>
    <message>
        <source>%1 stands on its own again. Changed since, and left as it is: %2.</source>
        <translation>%1 est de nouveau une fiche à part. Modifié depuis, et laissé tel quel : %2.</translation>
    </message>
    <message>
        <source>Are %1 and %2 the same?</source>
        <translation>%1 et %2 sont-ils le même partenaire ?</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 et %2 ne sont pas le même partenaire</translation>
    </message>
    <message>
        <source>Decided on %1 by %2.</source>
        <translation>Décidé le %1 par %2.</translation>
    </message>
    <message>
        <source>%1 is part of %2</source>
        <translation>%1 fait partie de %2</translation>
    </message>
    <message>
        <source>The merged file as it was, beside the one that stays.</source>
        <translation>La fiche fusionnée telle qu’elle était, à côté de celle qui reste.</translation>
    </message>
    <message>
        <source>The file that stays:</source>
        <translation>La fiche qui reste :</translation>
    </message>
    <message>
        <source>Officers, bank accounts and documents of both files are kept. Everything that refers to the other file moves to the one that stays.</source>
        <translation>Les membres du bureau, comptes bancaires et pièces des deux fiches sont gardés. Tout ce qui renvoie à l’autre fiche passe à celle qui reste.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Défaire la fusion</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>sijill::TwinsPage</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnés</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>Paires montrées</translation>
    </message>
    <message>
        <source>No two partners share a name, receipt, ICE, RIB or phone.</source>
        <translation>Il n’y a pas deux partenaires du même nom, récépissé, ICE, RIB ou téléphone.</translation>
    </message>
    <message>
        <source>Pairs that the office judged not to be the same stand here.</source>
        <translation>Ici figurent les paires que l’organisme a jugées distinctes.</translation>
    </message>
    <message>
        <source>Partners that were merged into another stand here.</source>
        <translation>Ici figurent les partenaires fusionnés dans un autre.</translation>
    </message>
    <message>
        <source>Merged partner</source>
        <translation>Partenaire fusionné</translation>
    </message>
    <message>
        <source>First partner</source>
        <translation>Premier partenaire</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Second partner</source>
        <translation>Deuxième partenaire</translation>
    </message>
    <message>
        <source>What coincides</source>
        <translation>Ce qui coïncide</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
</context>
<context>
    <name>sijill::VerbPanel</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>%1 — this cannot be undone, only annulled with a motive</source>
        <translation>%1 — cet acte ne peut pas être défait ; il peut seulement être annulé, avec un motif</translation>
    </message>
</context>
<context>
    <name>sijill::VoidPanel</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>%1 was entered by mistake?</source>
        <extracomment>%1 is the number of a record.</extracomment>
        <translation>%1 a été saisi par erreur ?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were entered by mistake?</source>
        <translation>
            <numerusform>%n fiche a été saisie par erreur ?</numerusform>
            <numerusform>%n fiches ont été saisies par erreur ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The number stays taken; lists, figures and reports leave it out.</source>
        <translation>Le numéro reste pris ; listes, chiffres et rapports l’ignorent.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that belong to it go with it.</source>
        <translation>
            <numerusform>%n fiche qui en relève est écartée avec.</numerusform>
            <numerusform>%n fiches qui en relèvent sont écartées avec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers that were issued about it stay as they are: %1.</source>
        <extracomment>%1 is a list of codes.</extracomment>
        <translation>Les documents délivrés à son sujet restent tels quels : %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A link to a record: %1 is its kind, %2 its number.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is marked as entered by mistake; Undo brings it back.</source>
        <extracomment>%1 is the number of a record.</extracomment>
        <translation>%1 est signalé comme saisi par erreur ; Annuler le rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are marked as entered by mistake; Undo brings them back.</source>
        <translation>
            <numerusform>%n fiche est signalée comme saisie par erreur ; Annuler la rétablit.</numerusform>
            <numerusform>%n fiches sont signalées comme saisies par erreur ; Annuler les rétablit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::VoteSeats</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A council member and the answer in a ballot.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sijill::VoteTab</name>
    <message>
        <source>The ballot is valid: %1. Deliberation %2 follows.</source>
        <extracomment>%1 is an outcome (&quot;Adopted unanimously&quot;), %2 the number of a deliberation.</extracomment>
        <translation>Scrutin valide : %1. Il en naît la délibération %2.</translation>
    </message>
    <message>
        <source>%1. Present %2 of %3 in office; for %4, against %5, abstained %6, blank or void %7.</source>
        <translation>%1. Présents %2 sur %3 en exercice ; pour %4, contre %5, abstentions %6, blancs ou nuls %7.</translation>
    </message>
    <message>
        <source>A report is heard and not voted.</source>
        <translation>Un rapport est entendu et n’est pas mis aux voix.</translation>
    </message>
    <message>
        <source>No sitting of the session is open: open one to vote.</source>
        <translation>Aucune séance de la session n’est ouverte : ouvrez-en une pour voter.</translation>
    </message>
    <message>
        <source>Deliberation %1 is in the register.</source>
        <translation>La délibération %1 est au registre.</translation>
    </message>
    <message>
        <source>Close the ballot</source>
        <translation>Clore le scrutin</translation>
    </message>
    <message>
        <source>Detach from the block</source>
        <translation>Disjoindre du bloc</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Annul the ballot</source>
        <translation>Annuler le scrutin</translation>
    </message>
    <message>
        <source>Agreement to detach</source>
        <translation>Convention à disjoindre</translation>
    </message>
    <message>
        <source>By hands</source>
        <translation>Main levée</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Why it is deferred</source>
        <translation>Motif de l’ajournement</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Why the ballot is annulled</source>
        <translation>Motif de l’annulation du scrutin</translation>
    </message>
    <message>
        <source>Press the button again to carry it out.</source>
        <translation>Appuyez de nouveau sur le bouton pour l’exécuter.</translation>
    </message>
    <message>
        <source>Recuse a member whom an interest keeps out</source>
        <translation>Récuser un membre qu’un intérêt écarte</translation>
    </message>
    <message>
        <source>How the ballot is held</source>
        <translation>Mode de scrutin</translation>
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
        <translation>%1 : %2</translation>
    </message>
</context>
</TS>
