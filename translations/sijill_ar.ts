<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Accounts</name>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>كلمتا السر غير متماثلتين.</translation>
    </message>
    <message>
        <source>This name and this password do not belong together.</source>
        <translation>هذا الاسم وكلمة السر هذه غير متطابقين.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>لم يعد هذا الحساب موجودا.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: the next try is possible in %n second(s).</source>
        <extracomment>%n is a number of seconds.</extracomment>
        <translation>
            <numerusform>كلمات سر خاطئة كثيرة: يمكن إعادة المحاولة الآن.</numerusform>
            <numerusform>كلمات سر خاطئة كثيرة: يمكن إعادة المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>كلمات سر خاطئة كثيرة: يمكن إعادة المحاولة بعد ثانيتين.</numerusform>
            <numerusform>كلمات سر خاطئة كثيرة: يمكن إعادة المحاولة بعد %n ثوان.</numerusform>
            <numerusform>كلمات سر خاطئة كثيرة: يمكن إعادة المحاولة بعد %n ثانية.</numerusform>
            <numerusform>كلمات سر خاطئة كثيرة: يمكن إعادة المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give your own account a password first; otherwise nobody could sign in.</source>
        <translation>ضع أولا كلمة سر لحسابك؛ وإلا تعذر على الجميع الدخول.</translation>
    </message>
    <message>
        <source>Several people use this file: login stays on. End the access of the others first.</source>
        <translation>يستعمل هذا الملف عدة أشخاص: يبقى تسجيل الدخول مفعلا. أنه ولوج الآخرين أولا.</translation>
    </message>
    <message>
        <source>The computer has no memory free for keeping a password safely. Close other programs, then try again.</source>
        <translation>لا توجد في الحاسوب ذاكرة كافية لحفظ كلمة السر بأمان. أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجل أحد دخوله.</translation>
    </message>
    <message>
        <source>The journal names this person, so the account stays. End its access instead.</source>
        <translation>يذكر سجل العمليات هذا الشخص، فيبقى الحساب. أنه ولوجه بدلا من ذلك.</translation>
    </message>
    <message>
        <source>The office would be left without an administrator who can sign in. Make somebody else an administrator first.</source>
        <translation>ستبقى الإدارة دون مدير نظام قادر على الدخول. عين أولا مديرا آخر.</translation>
    </message>
    <message>
        <source>The journal knows this person by the login “%1”: it stays. Change the name instead.</source>
        <translation>يعرف سجل العمليات هذا الشخص باسم الدخول «%1»: فهو باق. غير الاسم بدلا منه.</translation>
    </message>
    <message>
        <source>The journal has entries of another person with this login. Choose another one.</source>
        <translation>في سجل العمليات قيود لشخص آخر باسم الدخول هذا. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>Switch login on first: two people in one file each sign in, so that the journal knows who did what.</source>
        <translation>فعل تسجيل الدخول أولا: إذا عمل شخصان في ملف واحد سجل كل منهما دخوله ليعرف سجل العمليات من فعل ماذا.</translation>
    </message>
</context>
<context>
    <name>AmountInWords</name>
    <message>
        <source>An amount below zero cannot be written in letters.</source>
        <translation>لا يمكن كتابة مبلغ سالب بالحروف.</translation>
    </message>
    <message>
        <source>An amount of a million million or more cannot be written in letters.</source>
        <translation>لا يمكن أن يكتب بالحروف مبلغ يساوي ألف مليار أو يفوقه.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تعذرت قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” has %2; an attachment may have %3 at most. Scan it again with fewer dots, or split it.</source>
        <translation>حجم «%1» هو %2، والحد الأقصى للمرفق هو %3. المرجو إعادة مسحه بدقة أقل أو تقسيمه.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>الملف «%1» فارغ.</translation>
    </message>
    <message>
        <source>“%1” is damaged in this file. Look for it in a backup.</source>
        <translation>المرفق «%1» تالف في هذا الملف. المرجو البحث عنه في نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy could not be read back: it was removed. Check the disk.</source>
        <translation>تعذرت إعادة قراءة النسخة فتم حذفها. المرجو التحقق من القرص.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>تعذر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation>يوجد ملف باسم «%1». المرجو اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one.</source>
        <translation>هذه النسخة الاحتياطية تالفة. المرجو اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>What was restored is not what was backed up: its journal differs. Take a new backup, then check the disk.</source>
        <translation>ما استعيد ليس ما نسخ: سجل العمليات مختلف. خذ نسخة احتياطية جديدة ثم افحص القرص.</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>It has no geometry.</source>
        <translation>ليس لها شكل هندسي.</translation>
    </message>
    <message>
        <source>Its geometry is a “%1”; only Polygon and MultiPolygon enclose a territory.</source>
        <extracomment>%1 is a type of GeoJSON geometry (&quot;Point&quot;).</extracomment>
        <translation>شكلها الهندسي من نوع «%1»؛ لا يحدد وحدة ترابية إلا Polygon أو MultiPolygon.</translation>
    </message>
    <message>
        <source>A position is not a pair of numbers, longitude and latitude.</source>
        <translation>أحد المواقع ليس زوجا من الأعداد: خط الطول وخط العرض.</translation>
    </message>
    <message>
        <source>The position %1, %2 is not on the globe: longitude and latitude in degrees (WGS 84) are expected. Convert the file first.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>الموقع %1، %2 ليس على الكرة الأرضية: المنتظر خط الطول وخط العرض بالدرجات (WGS 84). المرجو تحويل الملف أولا.</translation>
    </message>
    <message>
        <source>A ring is not closed: its last position must be its first, with two others between them at least.</source>
        <translation>أحد المحيطات غير مغلق: يجب أن يكون موقعه الأخير هو الأول، وبينهما موقعان على الأقل.</translation>
    </message>
    <message>
        <source>“%1” is not JSON. Save the boundaries as GeoJSON and choose that file.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>الملف «%1» ليس بصيغة JSON. المرجو حفظ الحدود بصيغة GeoJSON ثم اختيار ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but no GeoJSON FeatureCollection: boundaries are read from its features.</source>
        <translation>الملف «%1» بصيغة JSON لكنه ليس FeatureCollection من GeoJSON: تقرأ الحدود من عناصرها.</translation>
    </message>
    <message>
        <source>“%1” has no features: there is nothing to import.</source>
        <translation>الملف «%1» لا يتضمن أي عنصر: لا شيء للاستيراد.</translation>
    </message>
    <message>
        <source>No unit of “%1” has a usable outline. The first: %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence about its first unit.</extracomment>
        <translation>لا توجد في الملف «%1» وحدة لها محيط صالح. الأولى: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تتعذر قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” has %2; boundaries may have %3 at most. Simplify them first, or keep your province only.</source>
        <extracomment>%1 a file, %2 its size, %3 the greatest size.</extracomment>
        <translation>حجم «%1» هو %2؛ أقصى حجم للحدود %3. المرجو تبسيطها أولا أو الاقتصار على إقليمكم.</translation>
    </message>
    <message>
        <source>No unit of “%1” fits a territory of this file. Compared with codes and names: %2. Import the territories first, or say which property holds the code.</source>
        <extracomment>%1 is a file, %2 a list of properties of its units.</extracomment>
        <translation>لا تطابق أي وحدة من «%1» وحدة ترابية في هذا الملف. قورنت بالرموز والأسماء: %2. المرجو استيراد الوحدات الترابية أولا أو تحديد الخاصية التي تتضمن الرمز.</translation>
    </message>
    <message>
        <source>There are no boundaries called “%1” in this file.</source>
        <extracomment>%1 is the name of a layer of boundaries.</extracomment>
        <translation>لا توجد في هذا الملف حدود باسم «%1».</translation>
    </message>
    <message>
        <source>Other units of the file are %1 too.</source>
        <extracomment>%1 is the name of a territory.</extracomment>
        <translation>وحدات أخرى في الملف هي %1 أيضا.</translation>
    </message>
    <message>
        <source>No territory has its code or name.</source>
        <translation>لا توجد وحدة ترابية لها رمزها أو اسمها.</translation>
    </message>
    <message>
        <source>Several territories fit it: %1.</source>
        <translation>تطابقها عدة وحدات ترابية: %1.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء للعرض حاليا</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The journal has a gap before entry %1: entries were taken out.</source>
        <translation>في سجل العمليات ثغرة قبل القيد %1: لقد تم نزع قيود منه.</translation>
    </message>
    <message>
        <source>Journal entry %1 does not hold what was written: its content was changed.</source>
        <translation>لا يطابق القيد %1 من سجل العمليات ما كتب فيه أصلا: لقد تم تغيير مضمونه.</translation>
    </message>
    <message>
        <source>Journal entry %1 does not fit the one before it: it was changed or replaced.</source>
        <translation>لا يتصل القيد %1 من سجل العمليات بالقيد الذي قبله: لقد تم تغييره أو استبداله.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>الملف تالف: %1</translation>
    </message>
    <message>
        <source>This record is not what the journal says: it was changed with another program.</source>
        <translation>هذا السجل مخالف لما هو مقيد في سجل العمليات: لقد تم تغييره ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Framework agreement</source>
        <translation>اتفاقية إطار</translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation>اتفاقية شراكة</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>ملحق تعديلي</translation>
    </message>
    <message>
        <source>Draft (agreement)</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>في جدول الأعمال</translation>
    </message>
    <message>
        <source>Approved (agreement)</source>
        <translation>مصادق عليها</translation>
    </message>
    <message>
        <source>Rejected (agreement)</source>
        <translation>غير مصادق عليها</translation>
    </message>
    <message>
        <source>Signed (agreement)</source>
        <translation>موقعة</translation>
    </message>
    <message>
        <source>In force (agreement)</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Completed (agreement)</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Terminated (agreement)</source>
        <translation>مفسوخة</translation>
    </message>
    <message>
        <source>Cancelled (agreement)</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>المجلس</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>وزارة</translation>
    </message>
    <message>
        <source>Deconcentrated service</source>
        <translation>مصلحة لاممركزة</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>جماعة</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Planned (instalment)</source>
        <translation>مبرمج</translation>
    </message>
    <message>
        <source>Requested (instalment)</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Released (instalment)</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Paid (instalment)</source>
        <translation>مؤدى</translation>
    </message>
    <message>
        <source>Refused (instalment)</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Hourly minimum wage</source>
        <translation>الحد الأدنى للأجر عن الساعة</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>عدد ساعات الشهر</translation>
    </message>
    <message>
        <source>Days per month</source>
        <translation>عدد أيام الشهر</translation>
    </message>
    <message>
        <source>Accident insurance, rate of the wage</source>
        <translation>تأمين حوادث الشغل، نسبة من الأجرة</translation>
    </message>
    <message>
        <source>Accident insurance, amount per month</source>
        <translation>تأمين حوادث الشغل، مبلغ عن الشهر</translation>
    </message>
    <message>
        <source>Supervision fee per person-month</source>
        <translation>مصاريف التأطير عن كل شهر/شخص</translation>
    </message>
    <message>
        <source>Minimum months per worksite</source>
        <translation>المدة الدنيا للورش بالأشهر</translation>
    </message>
    <message>
        <source>Maximum months per person</source>
        <translation>المدة القصوى للشخص بالأشهر</translation>
    </message>
    <message>
        <source>Payer of wages</source>
        <translation>الجهة المؤدية للأجور</translation>
    </message>
    <message>
        <source>Share of an instalment to justify before the next</source>
        <translation>نسبة تبرير الشطر قبل صرف الموالي</translation>
    </message>
    <message>
        <source>National Social Security Fund</source>
        <translation>الصندوق الوطني للضمان الاجتماعي</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>مناصب الشغل</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>شهر/شخص</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>الأوراش</translation>
    </message>
    <message>
        <source>Women&apos;s share</source>
        <translation>نسبة النساء</translation>
    </message>
    <message>
        <source>Share of people with a disability</source>
        <translation>نسبة الأشخاص في وضعية إعاقة</translation>
    </message>
    <message>
        <source>Young people&apos;s share</source>
        <translation>نسبة الشباب</translation>
    </message>
    <message>
        <source>Rural share</source>
        <translation>نسبة الوسط القروي</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الغلاف المالي</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>حصة مخصصة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Provincial council</source>
        <translation>مجلس إقليمي</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>عمالة</translation>
    </message>
    <message>
        <source>Ministry service</source>
        <translation>مصلحة وزارية</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>جمعية</translation>
    </message>
    <message>
        <source>President</source>
        <translation>رئيس المجلس</translation>
    </message>
    <message>
        <source>Director general of services</source>
        <translation>المدير العام للمصالح</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>العارض</translation>
    </message>
    <message>
        <source>Council secretary</source>
        <translation>كاتب المجلس</translation>
    </message>
    <message>
        <source>Governor</source>
        <translation>عامل الإقليم</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>موظف مكلف بالإدخال</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>مكلف بالتنقيط</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>كاتب</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation>مسؤول عن البرنامج</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>اطلاع فقط</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>تعاونية</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>مقاولة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مؤسسة تعليمية</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>مشغل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Active (partner)</source>
        <translation>نشيط</translation>
    </message>
    <message>
        <source>Suspended (partner)</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Debarred</source>
        <translation>مقصى</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Refused (document)</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Public works</source>
        <translation>أوراش عامة</translation>
    </message>
    <message>
        <source>Recovery hiring</source>
        <translation>تشغيل لإعادة الإعمار</translation>
    </message>
    <message>
        <source>Training and livelihoods</source>
        <translation>تكوين وتحسين سبل العيش</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>تشاور</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>تقرير الدورة</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>تقرير فصلي</translation>
    </message>
    <message>
        <source>Ordinary session</source>
        <translation>دورة عادية</translation>
    </message>
    <message>
        <source>Extraordinary session</source>
        <translation>دورة استثنائية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>إقليم</translation>
    </message>
    <message>
        <source>Circle (district)</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>مقاطعة</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>دوار</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>حضري</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>قروي</translation>
    </message>
    <message>
        <source>Planned (worksite)</source>
        <translation>مبرمج</translation>
    </message>
    <message>
        <source>Open (worksite)</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Suspended (worksite)</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Finished (worksite)</source>
        <translation>منته</translation>
    </message>
    <message>
        <source>Closed (worksite)</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Cancelled (worksite)</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Work accident</source>
        <translation>حادثة شغل</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>خسائر</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>نزاع</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>أحوال جوية</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>Instalment due</source>
        <translation>شطر حل أجله</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>وثائق إثبات ناقصة</translation>
    </message>
    <message>
        <source>Signatures awaited</source>
        <translation>في انتظار التوقيعات</translation>
    </message>
    <message>
        <source>Past its end</source>
        <translation>انقضت مدتها</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>حل أجله</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>يحل أجله خلال 30 يوما</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>مستوف</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>ينتهي قريبا</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Late to open</source>
        <translation>متأخر الانطلاق</translation>
    </message>
    <message>
        <source>Late to finish</source>
        <translation>متأخر الانتهاء</translation>
    </message>
    <message>
        <source>Corrective action overdue</source>
        <translation>إجراء تصحيحي متأخر</translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation>حادث دون تسوية</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>بدون توزيع</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>حسب الجماعات</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>حسب المجالات</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>حسب الشركاء</translation>
    </message>
    <message>
        <source>By kind of partner</source>
        <translation>حسب نوع الشريك</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>حسب المكونات</translation>
    </message>
    <message>
        <source>By priority marker</source>
        <translation>حسب الأولويات</translation>
    </message>
    <message>
        <source>By wave</source>
        <translation>حسب المراحل</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهور</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>Arabic and French</source>
        <translation>العربية والفرنسية</translation>
    </message>
    <message>
        <source>Arabic, French and English</source>
        <translation>العربية والفرنسية والإنجليزية</translation>
    </message>
    <message>
        <source>French and Arabic</source>
        <translation>الفرنسية والعربية</translation>
    </message>
    <message>
        <source>English and French</source>
        <translation>الإنجليزية والفرنسية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants</source>
        <translation>لكل 1.000 نسمة</translation>
    </message>
    <message>
        <source>Per 1,000 unemployed</source>
        <translation>لكل 1.000 عاطل</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>Card of a partner</source>
        <translation>بطاقة شريك</translation>
    </message>
    <message>
        <source>Sheet of a worksite</source>
        <translation>بطاقة ورش</translation>
    </message>
    <message>
        <source>Sheet of a territory</source>
        <translation>جذاذة وحدة ترابية</translation>
    </message>
    <message>
        <source>Issued [paper]</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Withdrawn [paper]</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Session and quarterly report</source>
        <translation>تقرير الدورة والتقرير الفصلي</translation>
    </message>
    <message>
        <source>As many in each class</source>
        <translation>أعداد متساوية</translation>
    </message>
    <message>
        <source>Equal steps</source>
        <translation>فئات متساوية المدى</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>نفس الاسم</translation>
    </message>
    <message>
        <source>Same receipt</source>
        <translation>نفس وصل الإيداع</translation>
    </message>
    <message>
        <source>Same ICE</source>
        <translation>نفس التعريف الموحد للمقاولة</translation>
    </message>
    <message>
        <source>Same RIB</source>
        <translation>نفس رقم التعريف البنكي</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>نفس الهاتف</translation>
    </message>
    <message>
        <source>Call for projects</source>
        <translation>طلب عروض المشاريع</translation>
    </message>
    <message>
        <source>Call for expressions of interest</source>
        <translation>طلب إبداء الاهتمام</translation>
    </message>
    <message>
        <source>Draft (call)</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>Open (call)</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed (call)</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Decided (call)</source>
        <translation>مبتوت فيه</translation>
    </message>
    <message>
        <source>Cancelled (call)</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Received (proposal)</source>
        <translation>متوصل به</translation>
    </message>
    <message>
        <source>Incomplete (proposal)</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Complete (proposal)</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Admitted (proposal)</source>
        <translation>مقبول شكلا</translation>
    </message>
    <message>
        <source>Inadmissible (proposal)</source>
        <translation>مرفوض شكلا</translation>
    </message>
    <message>
        <source>Under review (proposal)</source>
        <translation>قيد التقييم</translation>
    </message>
    <message>
        <source>Ranked (proposal)</source>
        <translation>مرتب</translation>
    </message>
    <message>
        <source>Selected (proposal)</source>
        <translation>منتقى</translation>
    </message>
    <message>
        <source>Reserve list (proposal)</source>
        <translation>في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Rejected (proposal)</source>
        <translation>غير منتقى</translation>
    </message>
    <message>
        <source>Withdrawn (proposal)</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Contracted (proposal)</source>
        <translation>متعاقد بشأنه</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In order (paper)</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>غير مطابقة</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>Chair of the committee</source>
        <translation>رئيس اللجنة</translation>
    </message>
    <message>
        <source>Member of the committee</source>
        <translation>عضو اللجنة</translation>
    </message>
    <message>
        <source>Secretary of the committee</source>
        <translation>كاتب اللجنة</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>ملاحظ</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>To answer (complaint)</source>
        <translation>تنتظر الجواب</translation>
    </message>
    <message>
        <source>Upheld (complaint)</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Dismissed (complaint)</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Withdrawn (complaint)</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Spread of marks to be discussed, share of the scale</source>
        <translation>تباعد النقط الذي يستوجب المناقشة، نسبة من السلم</translation>
    </message>
    <message>
        <source>Days to answer a complaint</source>
        <translation>أيام الجواب عن شكاية</translation>
    </message>
    <message>
        <source>Notice of a call</source>
        <translation>إعلان عن طلب</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>وصل الإيداع</translation>
    </message>
    <message>
        <source>Register of deposits</source>
        <translation>سجل الإيداعات</translation>
    </message>
    <message>
        <source>Request for missing documents</source>
        <translation>طلب استكمال وثائق</translation>
    </message>
    <message>
        <source>Letter of inadmissibility</source>
        <translation>تبليغ بعدم القبول</translation>
    </message>
    <message>
        <source>To mark (review)</source>
        <translation>تنتظر التنقيط</translation>
    </message>
    <message>
        <source>Submitted (review)</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>Withdrawn (review)</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Cut-off line</source>
        <translation>خط الفصل</translation>
    </message>
    <message>
        <source>Fairest allocation</source>
        <translation>التوزيع الأكثر إنصافا</translation>
    </message>
    <message>
        <source>Kept (run)</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Decided (run)</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Set aside (run)</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Score sheet of a member</source>
        <translation>بطاقة تنقيط عضو</translation>
    </message>
    <message>
        <source>Comparative table of the files</source>
        <translation>جدول مقارنة الملفات</translation>
    </message>
    <message>
        <source>Minutes of the selection committee</source>
        <translation>محضر لجنة الانتقاء</translation>
    </message>
    <message>
        <source>Results of the selection, to be posted</source>
        <translation>نتائج الانتقاء قصد التعليق</translation>
    </message>
    <message>
        <source>Letter on what became of a file</source>
        <translation>رسالة بمآل ملف</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>اتفاقيات</translation>
    </message>
    <message>
        <source>Programme or budget</source>
        <translation>برنامج أو ميزانية</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Report heard, without vote</source>
        <translation>تقرير يستمع إليه دون تصويت</translation>
    </message>
    <message>
        <source>Other point</source>
        <translation>نقطة أخرى</translation>
    </message>
    <message>
        <source>Not voted yet (agenda item)</source>
        <translation>لم يصوت عليها بعد</translation>
    </message>
    <message>
        <source>Adopted unanimously (agenda item)</source>
        <translation>صودق عليها بالإجماع</translation>
    </message>
    <message>
        <source>Adopted by majority (agenda item)</source>
        <translation>صودق عليها بالأغلبية</translation>
    </message>
    <message>
        <source>Rejected (agenda item)</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Deferred (agenda item)</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Withdrawn (agenda item)</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Struck off by the governor (agenda item)</source>
        <translation>تعرض عليها العامل</translation>
    </message>
    <message>
        <source>The bureau</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>The governor</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Members, in writing</source>
        <translation>أعضاء، كتابة</translation>
    </message>
    <message>
        <source>No opinion given</source>
        <translation>بدون رأي</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>بالموافقة</translation>
    </message>
    <message>
        <source>With reservations</source>
        <translation>مع تحفظات</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>بعدم الموافقة</translation>
    </message>
    <message>
        <source>Public, by show of hands</source>
        <translation>علني برفع الأيدي</translation>
    </message>
    <message>
        <source>Public, by name</source>
        <translation>علني بالمناداة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Votes cast</source>
        <translation>الأصوات المعبر عنها</translation>
    </message>
    <message>
        <source>Members in office</source>
        <translation>الأعضاء المزاولون مهامهم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>معارض</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Blank or void</source>
        <translation>ورقة بيضاء أو ملغاة</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>غير مشارك لتضارب المصالح</translation>
    </message>
    <message>
        <source>Member of the council</source>
        <translation>عضو المجلس</translation>
    </message>
    <message>
        <source>President of the council</source>
        <translation>رئيس(ة) المجلس</translation>
    </message>
    <message>
        <source>Vice-president of the council</source>
        <translation>نائب(ة) رئيس المجلس</translation>
    </message>
    <message>
        <source>Secretary of the council</source>
        <translation>كاتب(ة) المجلس</translation>
    </message>
    <message>
        <source>Deputy secretary of the council</source>
        <translation>نائب(ة) كاتب المجلس</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>السيد</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>السيدة</translation>
    </message>
    <message>
        <source>Vice-chair of the committee</source>
        <translation>نائب(ة) رئيس اللجنة</translation>
    </message>
    <message>
        <source>Days from convocation to an ordinary session</source>
        <translation>الأيام بين الاستدعاء والدورة العادية</translation>
    </message>
    <message>
        <source>Days from sending the agenda to an ordinary session</source>
        <translation>الأيام بين توجيه جدول الأعمال والدورة العادية</translation>
    </message>
    <message>
        <source>Days for the governor to add or oppose items</source>
        <translation>الأيام المخولة للعامل لإضافة نقط أو التعرض عليها</translation>
    </message>
    <message>
        <source>Quorum at the first convocation, more than %</source>
        <translation>النصاب عند الاستدعاء الأول، أكثر من (%)</translation>
    </message>
    <message>
        <source>Quorum at the second convocation, more than %</source>
        <translation>النصاب عند الاستدعاء الثاني، أكثر من (%)</translation>
    </message>
    <message>
        <source>Quorum at the third convocation, more than % (0: any number)</source>
        <translation>النصاب عند الاستدعاء الثالث، أكثر من (%)، 0: مهما كان العدد</translation>
    </message>
    <message>
        <source>Majority, more than %</source>
        <translation>الأغلبية، أكثر من (%)</translation>
    </message>
    <message>
        <source>An abstention ends unanimity (1 yes, 0 no)</source>
        <translation>الامتناع ينفي الإجماع (1 نعم، 0 لا)</translation>
    </message>
    <message>
        <source>Days for posting a summary of deliberations</source>
        <translation>أيام تعليق ملخص المقررات</translation>
    </message>
    <message>
        <source>Working days for sending deliberations to the governor</source>
        <translation>أيام العمل لتوجيه المقررات إلى العامل</translation>
    </message>
    <message>
        <source>Working days for the governor to oppose a deliberation</source>
        <translation>أيام العمل المخولة للعامل للتعرض على مقرر</translation>
    </message>
    <message>
        <source>Days after which silence is a visa</source>
        <translation>الأيام التي يعد السكوت بعدها تأشيرة</translation>
    </message>
    <message>
        <source>Days from convocation to an extraordinary session</source>
        <translation>الأيام بين الاستدعاء والدورة الاستثنائية</translation>
    </message>
    <message>
        <source>Days from sending the agenda to an extraordinary session</source>
        <translation>الأيام بين توجيه جدول الأعمال والدورة الاستثنائية</translation>
    </message>
    <message>
        <source>To transcribe (deliberation)</source>
        <translation>في انتظار التدوين</translation>
    </message>
    <message>
        <source>Transcribed (deliberation)</source>
        <translation>مدون</translation>
    </message>
    <message>
        <source>With the governor (deliberation)</source>
        <translation>داخل أجل التعرض</translation>
    </message>
    <message>
        <source>Awaiting the visa (deliberation)</source>
        <translation>في انتظار التأشيرة</translation>
    </message>
    <message>
        <source>Executory (deliberation)</source>
        <translation>قابل للتنفيذ</translation>
    </message>
    <message>
        <source>Opposed (deliberation)</source>
        <translation>متعرض عليه</translation>
    </message>
    <message>
        <source>Visa refused (deliberation)</source>
        <translation>رفضت تأشيرته</translation>
    </message>
    <message>
        <source>Annulled (deliberation)</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Transcribed into the register</source>
        <translation>التدوين في السجل</translation>
    </message>
    <message>
        <source>Posted at the seat</source>
        <translation>التعليق بالمقر</translation>
    </message>
    <message>
        <source>Sent to the governor</source>
        <translation>التوجيه إلى العامل</translation>
    </message>
    <message>
        <source>Opposed by the governor</source>
        <translation>تعرض العامل</translation>
    </message>
    <message>
        <source>Visa requested</source>
        <translation>طلب التأشيرة</translation>
    </message>
    <message>
        <source>Visa granted</source>
        <translation>منح التأشيرة</translation>
    </message>
    <message>
        <source>Visa refused</source>
        <translation>رفض التأشيرة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Annulled by the council</source>
        <translation>الإلغاء من طرف المجلس</translation>
    </message>
    <message>
        <source>Open (recommendation)</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Under way (recommendation)</source>
        <translation>قيد الإنجاز</translation>
    </message>
    <message>
        <source>Done (recommendation)</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Dropped (recommendation)</source>
        <translation>متخلى عنها</translation>
    </message>
    <message>
        <source>In preparation (session)</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>Convened (session)</source>
        <translation>مستدعى إليها</translation>
    </message>
    <message>
        <source>Open (session)</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Closed (session)</source>
        <translation>مختتمة</translation>
    </message>
    <message>
        <source>Cancelled (session)</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>The president</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>A third of the members</source>
        <translation>ثلث الأعضاء</translation>
    </message>
    <message>
        <source>The absolute majority of the members</source>
        <translation>الأغلبية المطلقة للأعضاء</translation>
    </message>
    <message>
        <source>By hand, against signature</source>
        <translation>باليد مقابل توقيع</translation>
    </message>
    <message>
        <source>Registered letter</source>
        <translation>رسالة مضمونة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Agent of the authority</source>
        <translation>عون السلطة</translation>
    </message>
    <message>
        <source>Planned (sitting)</source>
        <translation>مبرمجة</translation>
    </message>
    <message>
        <source>Open (sitting)</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Closed (sitting)</source>
        <translation>مرفوعة</translation>
    </message>
    <message>
        <source>No quorum (sitting)</source>
        <translation>دون نصاب</translation>
    </message>
    <message>
        <source>Deliberation of the council</source>
        <translation>مقرر للمجلس</translation>
    </message>
    <message>
        <source>Minutes of a session</source>
        <translation>محضر دورة</translation>
    </message>
    <message>
        <source>Register of deliberations</source>
        <translation>سجل المداولات</translation>
    </message>
    <message>
        <source>State of execution for a session</source>
        <translation>حالة التنفيذ المعروضة على دورة</translation>
    </message>
    <message>
        <source>Convocations of the members</source>
        <translation>استدعاءات الأعضاء</translation>
    </message>
    <message>
        <source>Agenda of a session</source>
        <translation>جدول أعمال دورة</translation>
    </message>
    <message>
        <source>Attendance sheet to sign</source>
        <translation>ورقة الحضور للتوقيع</translation>
    </message>
    <message>
        <source>Voting sheets</source>
        <translation>أوراق التصويت</translation>
    </message>
    <message>
        <source>Transmission slip</source>
        <translation>ورقة إرسال</translation>
    </message>
    <message>
        <source>File of a session</source>
        <translation>ملف دورة</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Say where the file is to be: --out F.</source>
        <translation>المرجو تحديد مكان كتابة الملف: --out F.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>%1 errors, %2 to do or to look at.</source>
        <translation>عدد الأخطاء: %1، وما ينبغي إنجازه أو مراجعته: %2.</translation>
    </message>
    <message>
        <source>Say which file: --file F.</source>
        <translation>المرجو تحديد الملف: --file F.</translation>
    </message>
    <message>
        <source>“%1” is not a day: write year-month-day, 2024-01-15.</source>
        <translation>«%1» ليس تاريخا. المرجو كتابة السنة ثم الشهر ثم اليوم، مثل 2024-01-15.</translation>
    </message>
    <message>
        <source>There is no edition “%1” in this file.</source>
        <translation>لا توجد في هذا الملف نسخة باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a verb. Verbs: %2</source>
        <translation>«%1» ليست عملية معروفة. العمليات المعروفة: %2</translation>
    </message>
    <message>
        <source>There is no record “%1” of this kind.</source>
        <translation>لا يوجد سجل «%1» من هذا النوع.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record.</source>
        <translation>«%1» ليس نوعا معروفا من السجلات.</translation>
    </message>
    <message>
        <source>“%1” is not a breakdown.</source>
        <translation>«%1» ليس توزيعا معروفا.</translation>
    </message>
    <message>
        <source>Write days as year-month-day, 2024-01-15.</source>
        <translation>المرجو كتابة التواريخ بالسنة ثم الشهر ثم اليوم، مثل 2024-01-15.</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused.</source>
        <translation>الجديدة: %1، المغيرة: %2، غير المغيرة: %3، المرفوضة: %4.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تعذرت قراءة «%1».</translation>
    </message>
    <message>
        <source>The journal holds: %1 entries.</source>
        <translation>سجل العمليات سليم، وعدد قيوده: %1.</translation>
    </message>
    <message>
        <source>The journal is broken at entry %1.</source>
        <translation>سجل العمليات مختل عند القيد %1.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of office.</source>
        <translation>«%1» ليس نوعا معروفا من المؤسسات.</translation>
    </message>
    <message>
        <source>Give the office a name: --name-ar or --name-fr.</source>
        <translation>المرجو تحديد اسم المؤسسة: --name-ar أو --name-fr.</translation>
    </message>
    <message>
        <source>Left as dotted lines: %1.</source>
        <translation>تركت سطورا منقطة: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a role. Roles: %2</source>
        <translation>«%1» ليس دورا. الأدوار: %2</translation>
    </message>
    <message>
        <source>access ended</source>
        <translation>انتهى الولوج</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>يسجل دخوله</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>دون كلمة سر</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>كلمة السر الجديدة: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>مرة أخرى: </translation>
    </message>
    <message>
        <source>No new password was given. Name a file with SIJILL_NEW_PASSWORD_FILE, or call from a terminal.</source>
        <translation>لم تعط كلمة سر جديدة. حدد ملفا بواسطة SIJILL_NEW_PASSWORD_FILE أو استعمل طرفية.</translation>
    </message>
    <message>
        <source>No password was given. Name a file with SIJILL_PASSWORD_FILE, or call from a terminal.</source>
        <translation>لم تعط كلمة سر. حدد ملفا بواسطة SIJILL_PASSWORD_FILE أو استعمل طرفية.</translation>
    </message>
    <message>
        <source>Several people use this file. Say who you are: --as NAME.</source>
        <translation>يستعمل هذا الملف عدة أشخاص. عرف بنفسك: --as NAME.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <extracomment>Asked on the terminal: %1 is a login.</extracomment>
        <translation>كلمة سر %1: </translation>
    </message>
    <message>
        <source>unit %1, %2: %3</source>
        <translation>الوحدة %1، %2: %3</translation>
    </message>
    <message>
        <source>%1 territories found, %2 units left out, %3 replaced; %4 corners thinned to %5 by %6 m.</source>
        <translation>تم التعرف على %1 وحدة ترابية، واستبعاد %2 من وحدات الملف، وتعويض %3؛ وتقليص %4 نقطة إلى %5 بفارق %6 متر.</translation>
    </message>
    <message>
        <source>“%1” is not a choice here.</source>
        <translation>«%1» ليس من الاختيارات الممكنة هنا.</translation>
    </message>
    <message>
        <source>No commune has a boundary: import them first (import boundaries --from FILE).</source>
        <translation>لا توجد حدود لأي جماعة: المرجو استيرادها أولا (import boundaries --from FILE).</translation>
    </message>
    <message>
        <source>“%1” is not a figure.</source>
        <translation>«%1» ليس مؤشرا.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>تتعذر كتابة «%1».</translation>
    </message>
    <message>
        <source>%1 is in the bin; undo brings it back.</source>
        <translation>%1 في سلة المحذوفات؛ يسترجع بالأمر undo.</translation>
    </message>
    <message>
        <source>Say where to: --pdf FILE or --xlsx FILE.</source>
        <translation>حدد الوجهة: --pdf FILE أو --xlsx FILE.</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>the office’s own, version %1</source>
        <translation>خاص بالإدارة، الصيغة %1</translation>
    </message>
    <message>
        <source>%1: this is the shipped text; nothing was kept.</source>
        <translation>%1: هذا هو النص الأصلي؛ لم يحفظ شيء.</translation>
    </message>
    <message>
        <source>%1: kept as version %2.</source>
        <translation>%1: حفظ بالصيغة %2.</translation>
    </message>
    <message>
        <source>%1: the shipped text holds again.</source>
        <translation>%1: عاد العمل بالنص الأصلي.</translation>
    </message>
    <message>
        <source>There is no backup yet: take one with “backup”.</source>
        <translation>لا توجد نسخة احتياطية بعد: خذ واحدة بالأمر « backup ».</translation>
    </message>
    <message>
        <source>Nothing in “%1” is ever entered by mistake.</source>
        <translation>لا شيء في «%1» يعتبر مسجلا خطأً.</translation>
    </message>
    <message>
        <source>There is no partner “%1” in this file.</source>
        <translation>لا يوجد شريك «%1» في هذا الملف.</translation>
    </message>
    <message>
        <source>“%1” is not a field that a merge chooses.</source>
        <translation>«%1» ليست خانة تختار عند الدمج.</translation>
    </message>
    <message>
        <source>--keep names one of the two: %1 or %2.</source>
        <translation>‎--keep تعين أحدهما: %1 أو %2.</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <translation>صار %1 جزءا من %2.</translation>
    </message>
    <message>
        <source>%1 stands on its own again.</source>
        <translation>صار %1 سجلا مستقلا من جديد.</translation>
    </message>
    <message>
        <source>%1 stands on its own again. Changed since, and left as it is: %2.</source>
        <translation>صار %1 سجلا مستقلا من جديد. ما تغير منذ الدمج وبقي كما هو: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same.</source>
        <translation>%1 و%2 ليسا نفس الشريك.</translation>
    </message>
    <message>
        <source>%1 and %2 are compared again.</source>
        <translation>تعاد المقارنة بين %1 و%2.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>تعذرت قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a day with its hour: write 2023-03-06T11:20.</source>
        <translation>«%1» ليس يوما بساعته: اكتبوا 2023-03-06T11:20.</translation>
    </message>
    <message>
        <source>“%1” is no mark: write a number or na.</source>
        <translation>«%1» ليست نقطة: اكتبوا عددا أو na.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>تعذر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>You are a member of a committee: you look at the ranking as yourself alone.</source>
        <translation>أنت عضو بلجنة: لا تطلع على الترتيب إلا بصفتك.</translation>
    </message>
    <message>
        <source>“%1” is not a day like 2024-01-15.</source>
        <translation>«%1» ليس يوما مثل 2024-01-15.</translation>
    </message>
    <message>
        <source>“%1” is no way of delivering a letter.</source>
        <translation>«%1» ليس كيفية تسليم.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are convened.</source>
        <translation>
            <numerusform>لم يستدع أي عضو.</numerusform>
            <numerusform>استدعي عضو واحد.</numerusform>
            <numerusform>استدعي عضوان.</numerusform>
            <numerusform>استدعي %n أعضاء.</numerusform>
            <numerusform>استدعي %n عضوا.</numerusform>
            <numerusform>استدعي %n عضو.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sitting of the session is open: open one to vote.</source>
        <translation>لا توجد جلسة مفتتحة في الدورة: افتتحوا جلسة للتصويت.</translation>
    </message>
    <message>
        <source>Deliberation %1: %2.</source>
        <translation>المقرر عدد %1: %2.</translation>
    </message>
    <message>
        <source>The council rejected it: there is nothing to carry out.</source>
        <translation>لم يصادق عليه المجلس: لا شيء ينفذ.</translation>
    </message>
    <message>
        <source>Executory since %1: the governor was silent until the visa was due.</source>
        <translation>قابل للتنفيذ منذ %1: لم يجب العامل داخل أجل التأشيرة.</translation>
    </message>
    <message>
        <source>Executory since %1: the visa was granted.</source>
        <translation>قابل للتنفيذ منذ %1: منحت التأشيرة.</translation>
    </message>
    <message>
        <source>Executory since %1: the delay of opposition has ended.</source>
        <translation>قابل للتنفيذ منذ %1: انصرم أجل التعرض.</translation>
    </message>
    <message>
        <source>Not executory: the visa is awaited until %1.</source>
        <translation>غير قابل للتنفيذ: تنتظر التأشيرة إلى غاية %1.</translation>
    </message>
    <message>
        <source>Not executory: it needs a visa, which was not requested yet.</source>
        <translation>غير قابل للتنفيذ: لم تطلب بعد التأشيرة اللازمة.</translation>
    </message>
    <message>
        <source>Not executory: the governor may oppose it until %1.</source>
        <translation>غير قابل للتنفيذ: للعامل أن يتعرض عليه إلى غاية %1.</translation>
    </message>
    <message>
        <source>Not executory: the governor opposed it on %1.</source>
        <translation>غير قابل للتنفيذ: تعرض عليه العامل بتاريخ %1.</translation>
    </message>
    <message>
        <source>Not executory: its visa was refused on %1.</source>
        <translation>غير قابل للتنفيذ: رفضت تأشيرته بتاريخ %1.</translation>
    </message>
    <message>
        <source>Not executory: it was annulled on %1.</source>
        <translation>غير قابل للتنفيذ: ألغي بتاريخ %1.</translation>
    </message>
    <message>
        <source>Not executory: it was not sent to the governor yet.</source>
        <translation>غير قابل للتنفيذ: لم يوجه بعد إلى العامل.</translation>
    </message>
    <message>
        <source>The numbers of its year follow without a gap.</source>
        <translation>أرقام السنة متصلة دون انقطاع.</translation>
    </message>
    <message>
        <source>Numbers are missing in its year: %1.</source>
        <translation>أرقام ناقصة في السنة: %1.</translation>
    </message>
    <message>
        <source>The paper still says what the record says.</source>
        <translation>ما زالت الورقة مطابقة للسجل.</translation>
    </message>
    <message>
        <source>The record has changed since the paper was issued.</source>
        <translation>تغير السجل منذ إصدار الورقة.</translation>
    </message>
    <message>
        <source>No paper of it was issued.</source>
        <translation>لم تصدر عنه أي ورقة.</translation>
    </message>
    <message>
        <source>Say the code of the paper, or --picture FILE.</source>
        <translation>أدخلوا رمز الوثيقة، أو --picture FILE.</translation>
    </message>
    <message>
        <source>No QR code could be read in %1.</source>
        <translation>تعذرت قراءة أي رمز QR في %1.</translation>
    </message>
    <message>
        <source>Say where to: --pdf FILE or --odt FOLDER.</source>
        <translation>حدد الوجهة: ‎--pdf ملف أو ‎--odt مجلد.</translation>
    </message>
    <message>
        <source>Left out: %1 of %2. %3</source>
        <translation>لم يدرج: %1 الخاص ب%2. %3</translation>
    </message>
    <message>
        <source>Draft: %1. %2</source>
        <translation>مسودة: %1. %2</translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message>
        <source>each commune</source>
        <translation>كل جماعة</translation>
    </message>
    <message>
        <source>each partner</source>
        <translation>كل شريك</translation>
    </message>
    <message>
        <source>each sector</source>
        <translation>كل قطاع</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>مناصب</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>مقترحات</translation>
    </message>
    <message>
        <source>person-months</source>
        <translation>شهر/شخص</translation>
    </message>
    <message>
        <source>money</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>% of the jobs</source>
        <translation>% من المناصب</translation>
    </message>
    <message>
        <source>% of the proposals</source>
        <translation>% من المقترحات</translation>
    </message>
    <message>
        <source>% of the money</source>
        <translation>% من المبلغ</translation>
    </message>
    <message>
        <source>No file of this call has a marker.</source>
        <translation>لا يحمل أي ملف من هذا الطلب أولوية.</translation>
    </message>
    <message>
        <source>All together are always the whole: give an amount, not a share.</source>
        <translation>الجميع هو دائما الكل: أدخلوا مقدارا لا نسبة.</translation>
    </message>
    <message>
        <source>A share is at most 100 %.</source>
        <translation>لا تتجاوز النسبة 100%.</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: %2 على الأقل</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: %2 على الأكثر</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>Heard, not voted</source>
        <translation>عُرض دون تصويت</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>قيد المناقشة</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>لم تناقش بعد</translation>
    </message>
    <message>
        <source>Committee&apos;s opinion: %1</source>
        <translation>رأي اللجنة الدائمة: %1</translation>
    </message>
</context>
<context>
    <name>DepositCounter</name>
    <message>
        <source>This file can only be read: no receipt is given.</source>
        <translation>هذا الملف للقراءة فقط: لا يسلم أي وصل.</translation>
    </message>
    <message>
        <source>Receipt %1 is issued under %2.</source>
        <extracomment>%1 is the number of a receipt, %2 the code that it was issued under.</extracomment>
        <translation>صدر الوصل %1 تحت الرمز %2.</translation>
    </message>
    <message>
        <source>Partner %1 is in the register: %2.</source>
        <extracomment>%1 is the number of a partner&apos;s file, %2 its name.</extracomment>
        <translation>سجل الشريك %1: %2.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>%1 ends</source>
        <translation>تنتهي صلاحية %1</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>انتهت صلاحية %1</translation>
    </message>
    <message>
        <source>The mandate of %1 ends</source>
        <translation>ينتهي انتداب %1</translation>
    </message>
    <message>
        <source>The mandate of %1 has ended</source>
        <translation>انتهى انتداب %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوما</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>بدون تأخر</numerusform>
            <numerusform>تأخر يوم واحد</numerusform>
            <numerusform>تأخر يومين</numerusform>
            <numerusform>تأخر %n أيام</numerusform>
            <numerusform>تأخر %n يوما</numerusform>
            <numerusform>تأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Instalment to release</source>
        <translation>شطر ينبغي صرفه</translation>
    </message>
    <message>
        <source>Evidence missing for an instalment</source>
        <translation>شطر تنقصه وثائق الإثبات</translation>
    </message>
    <message>
        <source>Instalment coming up</source>
        <translation>شطر قرب أجله</translation>
    </message>
    <message>
        <source>Signatures awaited</source>
        <translation>في انتظار التوقيعات</translation>
    </message>
    <message>
        <source>Agreement past its end</source>
        <translation>اتفاقية انقضت مدتها</translation>
    </message>
    <message>
        <source>Worksite late to open</source>
        <translation>ورش متأخر الانطلاق</translation>
    </message>
    <message>
        <source>Worksite late to finish</source>
        <translation>ورش متأخر الانتهاء</translation>
    </message>
    <message>
        <source>Corrective action overdue</source>
        <translation>إجراء تصحيحي متأخر</translation>
    </message>
    <message>
        <source>Incident not closed</source>
        <translation>حادث دون تسوية</translation>
    </message>
    <message>
        <source>Number of the data-protection authorisation missing</source>
        <translation>رقم ترخيص حماية المعطيات الشخصية غير مسجل</translation>
    </message>
    <message>
        <source>Score sheets to submit</source>
        <translation>بطاقات تنقيط ينبغي إرسالها</translation>
    </message>
    <message>
        <source>Recommendation due soon</source>
        <translation>توصية يقترب أجلها</translation>
    </message>
    <message>
        <source>Recommendation overdue</source>
        <translation>توصية انقضى أجلها</translation>
    </message>
    <message>
        <source>Deliberation to send to the governor</source>
        <translation>مقرر ينتظر التوجيه إلى العامل</translation>
    </message>
    <message>
        <source>Deliberation late to be sent</source>
        <translation>مقرر تأخر توجيهه إلى العامل</translation>
    </message>
    <message>
        <source>The visa is awaited</source>
        <translation>في انتظار التأشيرة</translation>
    </message>
    <message>
        <source>Silence is now a visa</source>
        <translation>السكوت يعد الآن تأشيرة</translation>
    </message>
    <message>
        <source>Sitting of the council</source>
        <translation>جلسة المجلس</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>Selected proposals</source>
        <translation>المقترحات المنتقاة</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>الغلاف المالي</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>شهر/شخص</translation>
    </message>
    <message>
        <source>Communes covered</source>
        <translation>الجماعات المشمولة</translation>
    </message>
    <message>
        <source>Jobs for women</source>
        <translation>مناصب النساء</translation>
    </message>
    <message>
        <source>Jobs for the disabled</source>
        <translation>مناصب الإعاقة</translation>
    </message>
    <message>
        <source>Rural jobs</source>
        <translation>المناصب القروية</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A floor under a share: %1 is a percentage.</extracomment>
        <translation>الحد الأدنى %1</translation>
    </message>
    <message>
        <source>of %1 million</source>
        <translation>من %1 مليون</translation>
    </message>
    <message>
        <source>million</source>
        <translation>مليون</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>&quot;61 of 84&quot;: %1 is a number or an amount.</extracomment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” in column “%2” is not a number: write digits with a dot and at most %3 decimals.</source>
        <extracomment>%1 is what was read, %2 the column, %3 a number of decimals.</extracomment>
        <translation>«%1» في العمود «%2» ليس عددا: المرجو كتابة أرقام مع نقطة عشرية، وبعدد منازل لا يتجاوز %3.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a whole number.</source>
        <translation>«%1» في العمود «%2» ليس عددا صحيحا.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a date: write year-month-day, 2023-04-14.</source>
        <translation>«%1» في العمود «%2» ليس تاريخا: المرجو كتابة السنة ثم الشهر ثم اليوم، مثل ⁦2023-04-14⁩.</translation>
    </message>
    <message>
        <source>Column “%1” holds no text by language.</source>
        <translation>لا يتضمن العمود «%1» نصا موزعا حسب اللغات.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not an instant.</source>
        <translation>«%1» في العمود «%2» ليس تاريخا مقرونا بساعة.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is neither 0 nor 1.</source>
        <translation>«%1» في العمود «%2» ليس 0 ولا 1.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a known code. Known codes: %3.</source>
        <translation>«%1» في العمود «%2» ليس رمزا معروفا. الرموز المعروفة: %3.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Line %1 holds a NUL byte: this is not a text file. Save it as CSV in UTF-8.</source>
        <translation>يتضمن السطر %1 رمز NUL: فهذا ليس ملفا نصيا. المرجو حفظه بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not in UTF-8. Save the file as CSV in UTF-8, then try again.</source>
        <translation>السطر %1 ليس بترميز UTF-8. المرجو حفظ الملف بصيغة CSV وترميز UTF-8 ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The file has %1 columns; %2 at most are read.</source>
        <translation>عدد أعمدة الملف %1، ولا يقرأ منها أكثر من %2.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the heading has %3. Is a quotation mark missing?</source>
        <translation>عدد خانات السطر %1 هو %2، بينما عدد أعمدة رأس الجدول هو %3. المرجو التحقق من عدم سقوط علامة اقتباس.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Cut it into parts.</source>
        <translation>يتجاوز عدد أسطر الملف %1. المرجو تقسيمه إلى أجزاء.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>فتحت علامة اقتباس ولم تغلق. المرجو تصحيح الملف ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>تعذر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is unchanged.</source>
        <translation>تعذرت كتابة «%1». وبقي ما كان من قبل على حاله.</translation>
    </message>
    <message>
        <source>Not imported, because line %1 of the same record is refused.</source>
        <translation>لم يستورد هذا السطر لأن السطر %1 من السجل نفسه مرفوض.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>تم الإيقاف. ولم يستورد أي شيء.</translation>
    </message>
    <message>
        <source>States, signatures and what else only verbs write cannot be changed by an import.</source>
        <translation>لا يمكن أن يغير الاستيراد الحالات والتوقيعات وغيرها مما لا يسجل إلا بعملية خاصة.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record.</source>
        <translation>«%1» ليس نوعا معروفا من السجلات.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no CSV file.</source>
        <translation>لا يتضمن المجلد «%1» أي ملف CSV.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تعذرت قراءة «%1».</translation>
    </message>
    <message>
        <source>The heading is not one of “%2”: unknown column %1. “template %2” prints the heading that is accepted.</source>
        <extracomment>%1 is a list of column headings, %2 the name of a kind of record on the command line.</extracomment>
        <translation>لا يوافق رأس الجدول النوع «%2»: العمود %1 غير معروف. ويعرض الأمر «template %2» الرأس المقبول.</translation>
    </message>
    <message>
        <source>The heading is not one of “%2”: column %1 is missing. “template %2” prints the heading that is accepted.</source>
        <translation>لا يوافق رأس الجدول النوع «%2»: العمود %1 ناقص. ويعرض الأمر «template %2» الرأس المقبول.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not known: import that record first, or correct the code.</source>
        <extracomment>%1 is what was read, %2 a column.</extracomment>
        <translation>«%1» في العمود «%2» غير معروف: المرجو استيراد ذلك السجل أولا أو تصحيح الرمز.</translation>
    </message>
    <message>
        <source>%1 already stands in line %2.</source>
        <translation>سبق أن ورد %1 في السطر %2.</translation>
    </message>
    <message>
        <source>There is no record %1 for this line to belong to.</source>
        <translation>لا يوجد سجل %1 ليلحق به هذا السطر.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the mapping needs.</source>
        <translation>لا يتضمن الملف العمود «%1» الذي تحتاج إليه مطابقة الأعمدة.</translation>
    </message>
    <message>
        <source>“%1” is not a column mapping.</source>
        <translation>«%1» ليس ملفا لمطابقة الأعمدة.</translation>
    </message>
    <message>
        <source>An import neither changes what was entered by mistake nor says so of a record that is there.</source>
        <translation>الاستيراد لا يعدل ما سُجّل خطأً، ولا يبين ذلك لسجل موجود.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Party as</source>
        <translation>نوع الطرف</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>الممثل</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Act of delegation</source>
        <translation>قرار التفويض</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>مكان التوقيع</translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation>الورش</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>شهر/شخص</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>وثائق الإثبات المطلوبة</translation>
    </message>
    <message>
        <source>Evidence received on</source>
        <translation>تاريخ التوصل بوثائق الإثبات</translation>
    </message>
    <message>
        <source>Justified spending</source>
        <translation>النفقات المبررة</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>المسترجع</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>الأمر بالأداء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ البت</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>تاريخ السريان</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>موضوع التعديل</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>تاريخ النهاية الجديد</translation>
    </message>
    <message>
        <source>Amount added</source>
        <translation>المبلغ المضاف</translation>
    </message>
    <message>
        <source>Person-months added</source>
        <translation>شهر/شخص مضاف</translation>
    </message>
    <message>
        <source>Deliberation no.</source>
        <translation>رقم المقرر</translation>
    </message>
    <message>
        <source>Body represented</source>
        <translation>الهيئة الممثلة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>المكون</translation>
    </message>
    <message>
        <source>Under the framework agreement</source>
        <translation>الاتفاقية الإطار</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cost of a person-month</source>
        <translation>كلفة الشهر/شخص</translation>
    </message>
    <message>
        <source>Supervision fee per person-month</source>
        <translation>مصاريف التأطير عن كل شهر/شخص</translation>
    </message>
    <message>
        <source>Served by another payer</source>
        <translation>المؤدى من جهة أخرى</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>سطر الميزانية</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Deliberated on</source>
        <translation>تاريخ المداولة</translation>
    </message>
    <message>
        <source>Deliberation executory on</source>
        <translation>المقرر قابل للتنفيذ ابتداء من</translation>
    </message>
    <message>
        <source>Visa no.</source>
        <translation>رقم التأشيرة</translation>
    </message>
    <message>
        <source>Visa granted on</source>
        <translation>تاريخ التأشيرة</translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation>التاريخ الهجري</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعلمة</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>ابتداء من</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>الجهة المؤدية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Employer&apos;s rate</source>
        <translation>نسبة المشغل</translation>
    </message>
    <message>
        <source>Employee&apos;s rate</source>
        <translation>نسبة الأجير</translation>
    </message>
    <message>
        <source>Monthly ceiling</source>
        <translation>السقف الشهري</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>تقديري</translation>
    </message>
    <message>
        <source>Source of the money</source>
        <translation>مصدر التمويل</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>المرجع القانوني</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Name in the templates</source>
        <translation>الاسم في النماذج</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Office number</source>
        <translation>رقم المؤسسة</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>الوحدة الترابية</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>النسخة الجارية</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة الوثائق</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>لغات العمل</translation>
    </message>
    <message>
        <source>Data-protection authorisation</source>
        <translation>ترخيص حماية المعطيات</translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation>تاريخ الترخيص</translation>
    </message>
    <message>
        <source>Papers are done at</source>
        <translation>مكان تحرير الوثائق</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان المقر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Working day of the file</source>
        <translation>التاريخ المعتمد في الملف</translation>
    </message>
    <message>
        <source>Space for backups (MB)</source>
        <translation>حيز النسخ الاحتياطية (بالميغابايت)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Signs agreements</source>
        <translation>يوقع الاتفاقيات</translation>
    </message>
    <message>
        <source>Mandate from</source>
        <translation>بداية الانتداب</translation>
    </message>
    <message>
        <source>Mandate to</source>
        <translation>نهاية الانتداب</translation>
    </message>
    <message>
        <source>RIB (24 digits)</source>
        <translation>رقم التعريف البنكي (24 رقما)</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ التوصل</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة إلى غاية</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الرأي</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Receipt of legal deposit</source>
        <translation>وصل الإيداع القانوني</translation>
    </message>
    <message>
        <source>Date of the receipt</source>
        <translation>تاريخ الوصل</translation>
    </message>
    <message>
        <source>Receipt of renewal of the bureau</source>
        <translation>وصل تجديد المكتب</translation>
    </message>
    <message>
        <source>Date of renewal</source>
        <translation>تاريخ التجديد</translation>
    </message>
    <message>
        <source>ICE (15 digits)</source>
        <translation>التعريف الموحد للمقاولة (15 رقما)</translation>
    </message>
    <message>
        <source>Tax identifier</source>
        <translation>التعريف الضريبي</translation>
    </message>
    <message>
        <source>Trade register and court</source>
        <translation>السجل التجاري والمحكمة</translation>
    </message>
    <message>
        <source>CNSS affiliation (7 digits)</source>
        <translation>رقم الانخراط في الضمان الاجتماعي (7 أرقام)</translation>
    </message>
    <message>
        <source>Register of cooperatives</source>
        <translation>سجل التعاونيات</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Required from</source>
        <translation>مطلوبة من</translation>
    </message>
    <message>
        <source>Order in lists</source>
        <translation>الترتيب في اللوائح</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>مستعمل ابتداء من</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>مستعمل إلى غاية</translation>
    </message>
    <message>
        <source>ISCO-08 code</source>
        <translation>رمز ISCO-08</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>نقطة جدول الأعمال</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>العارض</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Conclusions, one a line</source>
        <translation>الخلاصات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Decisions requested, one a line</source>
        <translation>المقررات المطلوبة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Name in papers</source>
        <translation>الاسم في الوثائق</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>تاريخ الافتتاح</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>تاريخ السريان</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من لدن</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Rules overridden</source>
        <translation>القواعد المتجاوزة</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>الوحدة الأعلى</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>كتابات أخرى</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>عدد السكان</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>الأسر</translation>
    </message>
    <message>
        <source>Labour force</source>
        <translation>السكان النشيطون</translation>
    </message>
    <message>
        <source>Unemployment rate (%)</source>
        <translation>معدل البطالة (%)</translation>
    </message>
    <message>
        <source>Old unit</source>
        <translation>الوحدة القديمة</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>الوحدة الجديدة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Share of the old unit</source>
        <translation>النسبة من الوحدة القديمة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>تاريخ الزيارة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المعاينات</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>الإجراء التصحيحي</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>أجل الإنجاز</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاريخ الإنجاز</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>وثيقة الإثبات</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>تاريخ الوقوع</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>People injured</source>
        <translation>عدد المصابين</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>التدابير المتخذة</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ التسوية</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>المشغل</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>البداية المبرمجة</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>النهاية المبرمجة</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>تاريخ الانطلاق</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المؤطر</translation>
    </message>
    <message>
        <source>Supervisor&apos;s phone</source>
        <translation>هاتف المؤطر</translation>
    </message>
    <message>
        <source>Accompanying service</source>
        <translation>المصلحة المواكبة</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>الشرط المطلوب</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>Motive of withdrawal</source>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>الإجراء المطلوب</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المؤدى</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>الأوراش</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>العملية المنجزة</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>السجلات المغيرة</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>التاريخ المعتمد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقيات</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Valid today</source>
        <translation>سارية اليوم</translation>
    </message>
    <message>
        <source>Title of the worksite</source>
        <translation>عنوان الورش</translation>
    </message>
    <message>
        <source>State of the worksite</source>
        <translation>حالة الورش</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>يسري ابتداء من</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Override, with its motive</source>
        <translation>تجاوز القاعدة مع بيان السبب</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>الإقليم أو العمالة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمكم</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Size of file</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>P.-months</source>
        <translation>شهر/شخص</translation>
    </message>
    <message>
        <source>Access from</source>
        <translation>الولوج ابتداء من</translation>
    </message>
    <message>
        <source>Access ends on</source>
        <translation>ينتهي الولوج يوم</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>المحيط</translation>
    </message>
    <message>
        <source>Credit on maps</source>
        <translation>الإشارة إلى المصدر على الخرائط</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Note on boundaries</source>
        <translation>ملاحظة حول الحدود</translation>
    </message>
    <message>
        <source>Property of the code</source>
        <translation>خاصية الرمز</translation>
    </message>
    <message>
        <source>Simplified by (m)</source>
        <translation>التبسيط (متر)</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation>نسخة السجل</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>ساعة الإصدار</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Fingerprint of the PDF</source>
        <translation>بصمة ملف PDF</translation>
    </message>
    <message>
        <source>Fingerprint of the wording</source>
        <translation>بصمة الصياغة</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>سطر السجل اليومي</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <source>People sign in</source>
        <translation>تسجيل الدخول مطلوب</translation>
    </message>
    <message>
        <source>Lock after (minutes)</source>
        <translation>القفل بعد (دقائق)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>معاينة على</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>مدمج في</translation>
    </message>
    <message>
        <source>First partner</source>
        <translation>الشريك الأول</translation>
    </message>
    <message>
        <source>Second partner</source>
        <translation>الشريك الثاني</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرره</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>لاغ منذ</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>ألغاه</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>سبب الخطأ</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>مطلوبة من</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما ينبغي تقديره</translation>
    </message>
    <message>
        <source>Best mark</source>
        <translation>أعلى نقطة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الترجيح</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Sealed envelopes</source>
        <translation>أظرفة مختومة</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>الغلاف المالي</translation>
    </message>
    <message>
        <source>Person-months of the envelope</source>
        <translation>عدد شهر/شخص المتاح</translation>
    </message>
    <message>
        <source>Handed in at</source>
        <translation>مكان الإيداع</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>الأشغال</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>عدد العاملين</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>وصل الإيداع</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>طلب العروض</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الإيداع</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>المودع</translation>
    </message>
    <message>
        <source>Fewest jobs it would accept</source>
        <translation>أقل عدد مقبول من المناصب</translation>
    </message>
    <message>
        <source>Missing documents by</source>
        <translation>أجل استكمال الوثائق</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Follows the call</source>
        <translation>يلي الطلب</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>أُحدثت بموجب</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Nature of the interest</source>
        <translation>طبيعة المصلحة</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>تاريخ التصريح</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>يدخل بحساب</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>عضو اللجنة</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>انعقد في</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>المشتكي</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>موضوع الاعتراض</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>أجل الجواب</translation>
    </message>
    <message>
        <source>Answer with its reasons</source>
        <translation>الجواب المعلل</translation>
    </message>
    <message>
        <source>Reference of the answer</source>
        <translation>مرجع الجواب</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>مستأنف من الملف</translation>
    </message>
    <message>
        <source>Criterion no.</source>
        <translation>رقم المعيار</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Declared no interest</source>
        <translation>صرح بعدم المصلحة في</translation>
    </message>
    <message>
        <source>Version read</source>
        <translation>النسخة المقروءة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>أُرسلت في</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النقطة الإجمالية</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>حُسبت في</translation>
    </message>
    <message>
        <source>Places on the reserve list</source>
        <translation>عدد المقاعد في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Question (JSON)</source>
        <translation>السؤال (JSON)</translation>
    </message>
    <message>
        <source>Answer (JSON)</source>
        <translation>الجواب (JSON)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغير بعدها</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المنتقاة</translation>
    </message>
    <message>
        <source>On reserve</source>
        <translation>في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>الجماعات</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>تنتظر التنقيط</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>المصالح</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Remark of the member</source>
        <translation>ملاحظة العضو</translation>
    </message>
    <message>
        <source>Similar files exclude each other</source>
        <translation>الملفات المتشابهة يستبعد بعضها بعضا</translation>
    </message>
    <message>
        <source>Least-served commune first</source>
        <translation>الجماعة الأقل استفادة أولا</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>رقم المحضر</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>عضو المجلس</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Standing committee</source>
        <translation>اللجنة الدائمة</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>الرأي</translation>
    </message>
    <message>
        <source>Opinion given on</source>
        <translation>تاريخ الرأي</translation>
    </message>
    <message>
        <source>Text of the opinion</source>
        <translation>نص الرأي</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>أدرجها</translation>
    </message>
    <message>
        <source>Detached from</source>
        <translation>مفصولة عن</translation>
    </message>
    <message>
        <source>Needs the governor&apos;s visa</source>
        <translation>يخضع لتأشيرة العامل</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>كيفية التصويت</translation>
    </message>
    <message>
        <source>Majority of</source>
        <translation>أغلبية</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>مزاولون مهامهم</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>غير مشاركين</translation>
    </message>
    <message>
        <source>For</source>
        <translation>موافقون</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>معارضون</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>ممتنعون</translation>
    </message>
    <message>
        <source>Blank or void</source>
        <translation>أوراق بيضاء أو ملغاة</translation>
    </message>
    <message>
        <source>Casting vote in favour</source>
        <translation>ترجيح صوت الرئيس بالموافقة</translation>
    </message>
    <message>
        <source>Ballot closed at</source>
        <translation>إقفال التصويت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Reservation or dissent</source>
        <translation>التحفظ أو الرأي المخالف</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Group or list</source>
        <translation>الفريق أو اللائحة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>السند القانوني</translation>
    </message>
    <message>
        <source>What is decided besides</source>
        <translation>ما تقرر زيادة على ذلك</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>مصادق عليه</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>يعدل</translation>
    </message>
    <message>
        <source>Annuls</source>
        <translation>يلغي</translation>
    </message>
    <message>
        <source>Transcribed on</source>
        <translation>تاريخ التدوين</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>تاريخ التعليق</translation>
    </message>
    <message>
        <source>Sent to the governor on</source>
        <translation>تاريخ التوجيه إلى العامل</translation>
    </message>
    <message>
        <source>Opposition until</source>
        <translation>أجل التعرض</translation>
    </message>
    <message>
        <source>Opposed on</source>
        <translation>تاريخ التعرض</translation>
    </message>
    <message>
        <source>Visa requested on</source>
        <translation>تاريخ طلب التأشيرة</translation>
    </message>
    <message>
        <source>Visa due on</source>
        <translation>أجل التأشيرة</translation>
    </message>
    <message>
        <source>Visa refused on</source>
        <translation>تاريخ رفض التأشيرة</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Annulled on</source>
        <translation>تاريخ الإلغاء</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>المكلف بالتنفيذ</translation>
    </message>
    <message>
        <source>Convocation no.</source>
        <translation>رتبة الاستدعاء</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ التوجيه</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>كيفية التسليم</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Bureau met on</source>
        <translation>اجتماع المكتب بتاريخ</translation>
    </message>
    <message>
        <source>Agenda sent to the governor on</source>
        <translation>توجيه جدول الأعمال إلى العامل بتاريخ</translation>
    </message>
    <message>
        <source>Convened on</source>
        <translation>تاريخ الاستدعاء</translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation>كلمة الافتتاح</translation>
    </message>
    <message>
        <source>President&apos;s report</source>
        <translation>التقرير الإخباري للرئيس</translation>
    </message>
    <message>
        <source>Close of the session</source>
        <translation>اختتام الدورة</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>ساعة الالتحاق</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>ساعة المغادرة</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>برئاسة</translation>
    </message>
    <message>
        <source>Secretary of the sitting</source>
        <translation>كاتب الجلسة</translation>
    </message>
    <message>
        <source>Authority represented by</source>
        <translation>ممثل السلطة</translation>
    </message>
    <message>
        <source>In the capacity of</source>
        <translation>بصفته</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>الحاضرون من غير الأعضاء</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>ساعة الافتتاح</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>ساعة الرفع</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقط</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>المقررات</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>هذا ليس عددا صحيحا.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like %1, with at most %2 decimals.</source>
        <extracomment>%1 is an example such as 1.234,50; %2 the number of decimals.</extracomment>
        <translation>هذا ليس عددا. المرجو كتابته مثل %1، وبعدد منازل عشرية لا يتجاوز %2.</translation>
    </message>
    <message>
        <source>“%1” is not among the choices.</source>
        <translation>«%1» ليس من الاختيارات الممكنة.</translation>
    </message>
    <message>
        <source>No record is called “%1”: choose one from the list.</source>
        <translation>لا يوجد سجل باسم «%1»: المرجو الاختيار من اللائحة.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>المرجو كتابة نعم أو لا.</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month, year: 14/04/2023.</source>
        <translation>هذا ليس تاريخا. المرجو كتابة اليوم ثم الشهر ثم السنة: 14/04/2023.</translation>
    </message>
    <message>
        <source>Write day and hour: 14/04/2023 15:30.</source>
        <translation>اكتبوا اليوم والساعة: 14/04/2023 15:30.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Worksites planned</source>
        <translation>الأوراش المبرمجة</translation>
    </message>
    <message>
        <source>Worksites of the edition that are not cancelled on the last day of the period.</source>
        <translation>أوراش النسخة غير الملغاة في آخر يوم من الفترة.</translation>
    </message>
    <message>
        <source>Worksites opened</source>
        <translation>الأوراش المنطلقة</translation>
    </message>
    <message>
        <source>Worksites whose first opening took effect by the last day of the period.</source>
        <translation>الأوراش التي سرى انطلاقها الأول إلى غاية آخر يوم من الفترة.</translation>
    </message>
    <message>
        <source>Worksites finished</source>
        <translation>الأوراش المنتهية</translation>
    </message>
    <message>
        <source>Worksites that are finished or closed on the last day of the period.</source>
        <translation>الأوراش المنتهية أو المغلقة في آخر يوم من الفترة.</translation>
    </message>
    <message>
        <source>Worksites opened in the period</source>
        <translation>الأوراش المنطلقة خلال الفترة</translation>
    </message>
    <message>
        <source>Worksites whose first opening took effect within the period.</source>
        <translation>الأوراش التي سرى انطلاقها الأول خلال الفترة.</translation>
    </message>
    <message>
        <source>Jobs planned</source>
        <translation>مناصب الشغل المبرمجة</translation>
    </message>
    <message>
        <source>Job slots of the planned worksites.</source>
        <translation>مناصب الشغل المؤقتة بالأوراش المبرمجة.</translation>
    </message>
    <message>
        <source>Jobs opened</source>
        <translation>مناصب الشغل المفتوحة</translation>
    </message>
    <message>
        <source>Job slots whose worksite has opened by the last day, less slots withdrawn by then.</source>
        <translation>مناصب الشغل بالأوراش التي انطلقت إلى غاية آخر يوم، بعد خصم ما سحب منها إلى ذلك التاريخ.</translation>
    </message>
    <message>
        <source>Jobs opened in the period</source>
        <translation>مناصب الشغل المفتوحة خلال الفترة</translation>
    </message>
    <message>
        <source>Job slots whose worksite opened within the period, less slots withdrawn.</source>
        <translation>مناصب الشغل بالأوراش التي انطلقت خلال الفترة، بعد خصم ما سحب منها.</translation>
    </message>
    <message>
        <source>Jobs targeted</source>
        <translation>مناصب الشغل المستهدفة</translation>
    </message>
    <message>
        <source>Latest target of the highest status: adopted before proposed before allotted.</source>
        <translation>آخر هدف من أعلى وضعية: المعتمد ثم المقترح ثم الحصة المخصصة.</translation>
    </message>
    <message>
        <source>Jobs adopted</source>
        <translation>مناصب الشغل المعتمدة</translation>
    </message>
    <message>
        <source>Latest number of jobs that the council adopted.</source>
        <translation>آخر عدد لمناصب الشغل صادق عليه المجلس.</translation>
    </message>
    <message>
        <source>Jobs proposed</source>
        <translation>مناصب الشغل المقترحة</translation>
    </message>
    <message>
        <source>Latest number of jobs that the provincial committee proposed.</source>
        <translation>آخر عدد لمناصب الشغل اقترحته اللجنة الإقليمية.</translation>
    </message>
    <message>
        <source>Jobs allotted</source>
        <translation>حصة مناصب الشغل</translation>
    </message>
    <message>
        <source>Latest quota of jobs allotted to the province.</source>
        <translation>آخر حصة من مناصب الشغل خصصت للإقليم.</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>شهر/شخص مبرمج</translation>
    </message>
    <message>
        <source>Months of the job slots of the planned worksites.</source>
        <translation>أشهر مناصب الشغل بالأوراش المبرمجة.</translation>
    </message>
    <message>
        <source>Person-months targeted</source>
        <translation>شهر/شخص مستهدف</translation>
    </message>
    <message>
        <source>Latest target of person-months of the highest status.</source>
        <translation>آخر هدف بوحدة شهر/شخص من أعلى وضعية.</translation>
    </message>
    <message>
        <source>Communes covered</source>
        <translation>الجماعات المستفيدة</translation>
    </message>
    <message>
        <source>Communes with a planned worksite, beside the number of communes of the province.</source>
        <translation>الجماعات التي يوجد بها ورش مبرمج، مع عدد جماعات الإقليم.</translation>
    </message>
    <message>
        <source>Communes of the province</source>
        <translation>جماعات الإقليم</translation>
    </message>
    <message>
        <source>Communes valid on the last day under the office&apos;s territory.</source>
        <translation>الجماعات السارية في آخر يوم والتابعة للوحدة الترابية للمؤسسة.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقيات</translation>
    </message>
    <message>
        <source>Agreements of the edition, of every kind and state.</source>
        <translation>اتفاقيات النسخة، أيا كان نوعها وحالتها.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Partners that carry an agreement of the edition, each counted once.</source>
        <translation>الشركاء الحاملون لاتفاقية من اتفاقيات النسخة، ويحتسب كل واحد منهم مرة واحدة.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>الاعتمادات الملتزم بها</translation>
    </message>
    <message>
        <source>Current amounts, amendments in force included, of partnership agreements signed, in force, completed or terminated on the last day. Framework agreements are never added.</source>
        <translation>المبالغ الجارية لاتفاقيات الشراكة الموقعة أو السارية أو المنجزة أو المفسوخة في آخر يوم، بما فيها الملاحق التعديلية السارية. ولا تضاف إليها أبدا الاتفاقيات الإطار.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>الاعتمادات المصروفة</translation>
    </message>
    <message>
        <source>Instalments released within the period, less what was recovered.</source>
        <translation>الأشطر المصروفة خلال الفترة، بعد خصم المسترجع.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>الاعتمادات المؤداة</translation>
    </message>
    <message>
        <source>Instalments paid within the period, less what was recovered.</source>
        <translation>الأشطر المؤداة خلال الفترة، بعد خصم المسترجع.</translation>
    </message>
    <message>
        <source>Budget targeted</source>
        <translation>الغلاف المالي المستهدف</translation>
    </message>
    <message>
        <source>Latest budget target of the highest status.</source>
        <translation>آخر هدف للغلاف المالي من أعلى وضعية.</translation>
    </message>
    <message>
        <source>There is no such edition.</source>
        <translation>لا توجد نسخة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل بدايتها. المرجو تصحيح التاريخين.</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A period: %1 its first day, %2 its last.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>%1, added up</source>
        <extracomment>%1 is a figure (&quot;Jobs opened&quot;), month after month.</extracomment>
        <translation>%1، تراكميا</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>غير معبأ</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>يتضمن «%1»</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ابتداء من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>إلى غاية %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a column, %2 what it must hold.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the records behind a figure or a page</source>
        <translation>السجلات التي وراء رقم أو صفحة</translation>
    </message>
    <message>
        <source>Chosen by: %1. %2 rows of %3.</source>
        <extracomment>%1 is what the rows were chosen by, %2 how many are shown, %3 how many there are.</extracomment>
        <translation>معيار الاختيار: %1. %2 من أصل %3 سطر.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>معبأ</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>ما سُجّل خطأً</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Instalment %1 was due on %2; still missing: %3</source>
        <extracomment>%1 number of an instalment, %2 a date, %3 the papers it needs.</extracomment>
        <translation>حل أجل الشطر %1 في %2؛ وما زال ينقصه: %3</translation>
    </message>
    <message>
        <source>Instalment %1 was due on %2.</source>
        <translation>حل أجل الشطر %1 في %2.</translation>
    </message>
    <message>
        <source>Before it can go on the agenda: %1</source>
        <translation>قبل الإدراج في جدول الأعمال: %1</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>اتفاقية جديدة</translation>
    </message>
    <message>
        <source>Agreements of the edition: who commits what, for which worksites, paid how.</source>
        <translation>اتفاقيات النسخة: من يلتزم بماذا، ولأي أوراش، وكيف يؤدى المبلغ.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To act on</source>
        <translation>تتطلب تدخلا</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقعة</translation>
    </message>
    <message>
        <source>In procedure</source>
        <translation>قيد المسطرة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Amount and budget</source>
        <translation>المبلغ والميزانية</translation>
    </message>
    <message>
        <source>Deliberation and visa</source>
        <translation>المقرر والتأشيرة</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>الأوراش</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>الأشطر</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>الملاحق</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>طباعة الاتفاقية</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>The instalments sum to the amount.</source>
        <translation>مجموع الأشطر مطابق للمبلغ.</translation>
    </message>
    <message>
        <source>Missing in the instalments: %1</source>
        <extracomment>%1 is an amount, negative when the instalments exceed what is to be paid.</extracomment>
        <translation>الناقص من الأشطر: %1</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <extracomment>%1 is &quot;Suspended&quot; or &quot;Debarred&quot;, %2 a date, %3 the motive.</extracomment>
        <translation>%1 منذ %2: %3</translation>
    </message>
    <message>
        <source>A mandate ended on %1: ask for the new bureau.</source>
        <translation>انتهى انتداب في %1: المرجو طلب وثائق المكتب الجديد.</translation>
    </message>
    <message>
        <source>A mandate ends on %1.</source>
        <translation>ينتهي انتداب في %1.</translation>
    </message>
    <message>
        <source>A document ended on %1: ask for the new one.</source>
        <translation>انتهت صلاحية وثيقة في %1: المرجو طلب الوثيقة الجديدة.</translation>
    </message>
    <message>
        <source>A document ends on %1.</source>
        <translation>تنتهي صلاحية وثيقة في %1.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>شريك جديد</translation>
    </message>
    <message>
        <source>Associations, cooperatives and services that carry worksites stand here with their papers.</source>
        <translation>هنا الجمعيات والتعاونيات والمصالح الحاملة للأوراش، مع وثائقها.</translation>
    </message>
    <message>
        <source>Papers ended</source>
        <translation>وثائق منتهية</translation>
    </message>
    <message>
        <source>Papers ending soon</source>
        <translation>وثائق تنتهي قريبا</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>الجمعيات</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>التعاونيات</translation>
    </message>
    <message>
        <source>Suspended or debarred</source>
        <translation>موقوفون أو مقصون</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>القيود القانونية</translation>
    </message>
    <message>
        <source>Where to reach it</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>أعضاء المكتب</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>الحسابات البنكية</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Record card</source>
        <translation>بطاقة الشريك</translation>
    </message>
    <message>
        <source>New kind of document</source>
        <translation>نوع وثائق جديد</translation>
    </message>
    <message>
        <source>Papers that partners hand in, and from which kinds of partner each is required.</source>
        <translation>الوثائق التي يدلي بها الشركاء، وأنواع الشركاء المطالبين بكل منها.</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>Each run of a programme with its targets, budget lines and dated rules.</source>
        <translation>كل نسخة من برنامج، بأهدافها وسطور ميزانيتها وقواعدها المؤرخة.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Dated parameters</source>
        <translation>المعلمات المؤرخة</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>المساهمات</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>سطور الميزانية</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>Programmes that the office takes part in over the years.</source>
        <translation>البرامج التي تشارك فيها المؤسسة على مر السنين.</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>مجال جديد</translation>
    </message>
    <message>
        <source>Fields of work that worksites belong to.</source>
        <translation>مجالات العمل التي تنتمي إليها الأوراش.</translation>
    </message>
    <message>
        <source>New priority marker</source>
        <translation>أولوية جديدة</translation>
    </message>
    <message>
        <source>Transversal priorities that worksites can serve, whatever their sector.</source>
        <translation>أولويات أفقية يمكن أن تخدمها الأوراش أيا كان مجالها.</translation>
    </message>
    <message>
        <source>New trade</source>
        <translation>مهنة جديدة</translation>
    </message>
    <message>
        <source>Occupations of the job slots, by their ISCO-08 code.</source>
        <translation>مهن مناصب الشغل حسب رمز ISCO-08.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Data protection and backups</source>
        <translation>حماية المعطيات والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل الجاري</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة الوثائق</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الموقعون</translation>
    </message>
    <message>
        <source>Wordings of papers</source>
        <translation>صيغ الوثائق</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>وحدة ترابية جديدة</translation>
    </message>
    <message>
        <source>Regions, provinces and communes with their figures. Import the national file to have them all.</source>
        <translation>الجهات والأقاليم والجماعات بأرقامها. وللحصول عليها كاملة، المرجو استيراد الملف الوطني.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Provinces and prefectures</source>
        <translation>الأقاليم والعمالات</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>الجماعات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>الوحدات التابعة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>New crosswalk line</source>
        <translation>سطر مطابقة جديد</translation>
    </message>
    <message>
        <source>Which unit of an old division became which of a new one, from what day.</source>
        <translation>أي وحدة من تقسيم قديم أصبحت أي وحدة من تقسيم جديد، وابتداء من أي يوم.</translation>
    </message>
    <message>
        <source>Was to open on %1.</source>
        <translation>كان من المنتظر أن ينطلق في %1.</translation>
    </message>
    <message>
        <source>Was to end on %1.</source>
        <translation>كان من المنتظر أن ينتهي في %1.</translation>
    </message>
    <message>
        <source>A corrective action was due on %1: %2</source>
        <translation>حل أجل إجراء تصحيحي في %1: %2</translation>
    </message>
    <message>
        <source>An incident of %1 is not closed.</source>
        <translation>لم تتم تسوية حادث وقع في %1.</translation>
    </message>
    <message>
        <source>%1 at the earliest</source>
        <translation>%1 على أقرب تقدير</translation>
    </message>
    <message>
        <source>New worksite</source>
        <translation>ورش جديد</translation>
    </message>
    <message>
        <source>Temporary worksites of the edition: where, who employs, when, how many jobs.</source>
        <translation>الأوراش المؤقتة للنسخة: أين، ومن المشغل، ومتى، وكم منصبا.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مبرمجة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Finished or closed</source>
        <translation>منتهية أو مغلقة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>التأطير</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Worksite sheet</source>
        <translation>بطاقة الورش</translation>
    </message>
    <message>
        <source>The job slots of the edition&apos;s worksites. Add them from a worksite.</source>
        <translation>مناصب الشغل بأوراش النسخة. وتضاف انطلاقا من الورش.</translation>
    </message>
    <message>
        <source>New texts of a report</source>
        <translation>نصوص تقرير جديدة</translation>
    </message>
    <message>
        <source>What you write for a report: its introduction, conclusions and the decisions it asks for. Figures are counted.</source>
        <translation>ما تحررونه من أجل تقرير: تقديمه وخلاصاته والمقررات المطلوبة فيه. أما الأرقام فيحسبها البرنامج.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Papers that left the house under a code: kept to the byte, verified by anybody who asks, withdrawn with a motive. Make a paper, then freeze it.</source>
        <translation>الوثائق التي خرجت برمز: محفوظة كما صدرت حرفا بحرف، يتحقق منها كل من يسأل، وتُسحب مع ذكر السبب. أعدّ وثيقة ثم جمّدها.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>المسحوبة</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>فتح ملف PDF</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>ما تغير منذئذ</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>حفظ ملف PDF</translation>
    </message>
    <message>
        <source>Print the PDF</source>
        <translation>طباعة ملف PDF</translation>
    </message>
    <message>
        <source>Open the record it is about</source>
        <translation>فتح السجل المعني</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>The people who use this file, each with a role.</source>
        <translation>الأشخاص الذين يستعملون هذا الملف، لكل منهم دور.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Territory sheet</source>
        <translation>بطاقة الوحدة الترابية</translation>
    </message>
    <message>
        <source>Import boundaries…</source>
        <translation>استيراد الحدود…</translation>
    </message>
    <message>
        <source>Outlines of territories from a GeoJSON file: with them figures are shown on a true map, and the coordinates of worksites are checked.</source>
        <translation>محيطات الوحدات الترابية من ملف GeoJSON: بها تعرض المؤشرات على خريطة وتراقب إحداثيات الأوراش.</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>سُجّل خطأً</translation>
    </message>
    <message>
        <source>The closing hour passed on %1: close the call.</source>
        <translation>انقضى أجل الإيداع في %1: المرجو إغلاق طلب العروض.</translation>
    </message>
    <message>
        <source>Receives files until %1.</source>
        <translation>تودع الملفات إلى غاية %1.</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>طلب عروض جديد</translation>
    </message>
    <message>
        <source>Calls for projects: what there is to give, until when, and by which criteria it is judged.</source>
        <translation>طلبات عروض المشاريع: ما هو متاح، وإلى متى، وبأي معايير يقيم.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>المغلقة</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>What there is to give</source>
        <translation>ما هو متاح</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Came late: the call closed on %1.</source>
        <translation>ورد خارج الأجل: أغلق طلب العروض في %1.</translation>
    </message>
    <message>
        <source>Missing documents are awaited until %1.</source>
        <translation>تنتظر الوثائق الناقصة إلى غاية %1.</translation>
    </message>
    <message>
        <source>Receive a file</source>
        <translation>استلام ملف</translation>
    </message>
    <message>
        <source>Files handed in under a call, in the order of their receipts. Open a call first, then receive them here.</source>
        <translation>الملفات المودعة في إطار طلب عروض، حسب ترتيب وصولات الإيداع. افتحوا أولا طلب عروض ثم استلموها هنا.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>To admit</source>
        <translation>للقبول</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>المقبولة شكلا</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>Inadmissible or withdrawn</source>
        <translation>المرفوضة شكلا أو المسحوبة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>وصل الإيداع</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>في مكتب الإيداع</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Jobs: %1 · person-months: %2 · cost: %3</source>
        <extracomment>Under a field: %3 is an amount.</extracomment>
        <translation>المناصب: %1 · شهر/شخص: %2 · الكلفة: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken over; Undo takes them back.</source>
        <translation>
            <numerusform>لم يستأنف أي ملف.</numerusform>
            <numerusform>استؤنف ملف واحد؛ والتراجع يعيده.</numerusform>
            <numerusform>استؤنف ملفان؛ والتراجع يعيدهما.</numerusform>
            <numerusform>استؤنفت %n ملفات؛ والتراجع يعيدها.</numerusform>
            <numerusform>استؤنف %n ملفا؛ والتراجع يعيدها.</numerusform>
            <numerusform>استؤنف %n ملف؛ والتراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the rejected files of the call before</source>
        <translation>استئناف ملفات الطلب السابق المستبعدة</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>طباعة الإعلان</translation>
    </message>
    <message>
        <source>Print the register of deposits</source>
        <translation>طباعة سجل الإيداعات</translation>
    </message>
    <message>
        <source>The answer was due on %1.</source>
        <translation>كان الجواب واجبا في %1.</translation>
    </message>
    <message>
        <source>To be answered by %1.</source>
        <translation>يجاب عنها قبل %1.</translation>
    </message>
    <message>
        <source>Register a complaint</source>
        <translation>تسجيل شكاية</translation>
    </message>
    <message>
        <source>Complaints about calls and selections: received, answered with reasons before their day.</source>
        <translation>الشكايات حول طلبات العروض والانتقاءات: تسجل ويجاب عنها جوابا معللا قبل أجلها.</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>تنتظر الجواب</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>الشكاية</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Give the receipt</source>
        <translation>تسليم الوصل</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>معاينة الوصل</translation>
    </message>
    <message>
        <source>Write for the missing documents</source>
        <translation>طلب الوثائق الناقصة كتابة</translation>
    </message>
    <message>
        <source>Write the letter of inadmissibility</source>
        <translation>كتابة رسالة عدم القبول</translation>
    </message>
    <message>
        <source>New partner: %1</source>
        <extracomment>%1 is a name that was typed: the last line of the list under the field.</extracomment>
        <translation>شريك جديد: %1</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>لجنة جديدة</translation>
    </message>
    <message>
        <source>Committees that examine the files of calls. Make one, then enter its members.</source>
        <translation>اللجان التي تدرس ملفات طلبات العروض. أنشئوا لجنة ثم أدخلوا أعضاءها.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>عضو جديد</translation>
    </message>
    <message>
        <source>Members of committees, the body that each represents and the interests that each has declared.</source>
        <translation>أعضاء اللجان، والهيئة التي يمثلها كل عضو، والمصالح التي صرح بها.</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>المصالح</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>بطاقات التنقيط</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>Meetings of committees: who was there and what was found.</source>
        <translation>اجتماعات اللجان: من حضر وما خلصت إليه.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Score sheets: which member marks which file, and how far each has come. Assign files on the page of scoring.</source>
        <translation>بطاقات التنقيط: أي عضو ينقط أي ملف، وأين وصل كل منهم. أسندوا الملفات في صفحة التنقيط.</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>تنتظر التنقيط</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>File changed since</source>
        <translation>تغير الملف بعدها</translation>
    </message>
    <message>
        <source>Runs of the selection, kept as they were computed. Compute them on the page of selection.</source>
        <translation>محاكاة الانتقاء، محفوظة كما حُسبت. احسبوها في صفحة الانتقاء.</translation>
    </message>
    <message>
        <source>Print the comparative table</source>
        <translation>طباعة جدول المقارنة</translation>
    </message>
    <message>
        <source>Write what became of the file</source>
        <translation>كتابة رسالة بمآل الملف</translation>
    </message>
    <message>
        <source>Print the score sheet</source>
        <translation>طباعة بطاقة التنقيط</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>طباعة المحضر</translation>
    </message>
    <message>
        <source>Print the results to be posted</source>
        <translation>طباعة النتائج قصد التعليق</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>التحفظات</translation>
    </message>
    <message>
        <source>Rules of the council</source>
        <translation>قواعد المجلس</translation>
    </message>
    <message>
        <source>The governor may oppose until %1.</source>
        <translation>يمكن للعامل التعرض إلى غاية %1.</translation>
    </message>
    <message>
        <source>The visa is awaited; silence until %1 is a visa.</source>
        <translation>في انتظار التأشيرة؛ والسكوت إلى غاية %1 يعد تأشيرة.</translation>
    </message>
    <message>
        <source>Executory since %1.</source>
        <translation>قابل للتنفيذ منذ %1.</translation>
    </message>
    <message>
        <source>The register of deliberations. They come from ballots that are closed, numbered by year.</source>
        <translation>سجل المداولات. تدون فيه المقررات عند إقفال التصويت، وترقم حسب السنة.</translation>
    </message>
    <message>
        <source>To transcribe</source>
        <translation>في انتظار التدوين</translation>
    </message>
    <message>
        <source>Visa awaited</source>
        <translation>في انتظار التأشيرة</translation>
    </message>
    <message>
        <source>Executory</source>
        <translation>القابلة للتنفيذ</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>التتبع</translation>
    </message>
    <message>
        <source>New council member</source>
        <translation>عضو جديد في المجلس</translation>
    </message>
    <message>
        <source>Members of the council with their mandates. Who is elected again is entered anew: former councils stay.</source>
        <translation>أعضاء المجلس وولاياتهم. من أعيد انتخابه يسجل من جديد، فتبقى المجالس السابقة كما كانت.</translation>
    </message>
    <message>
        <source>New standing committee</source>
        <translation>لجنة دائمة جديدة</translation>
    </message>
    <message>
        <source>Standing committees of the council, which give their opinion on points.</source>
        <translation>اللجان الدائمة للمجلس، وتبدي رأيها في النقط.</translation>
    </message>
    <message>
        <source>Sessions of the council: prepared, convened, held and closed.</source>
        <translation>دورات المجلس: إعدادها والاستدعاء إليها وعقدها واختتامها.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation>من أجل المحضر</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>المقررات</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Sittings of the sessions: who is there, from when to when.</source>
        <translation>جلسات الدورات: من حضر ومن أي ساعة إلى أي ساعة.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>المناداة</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>نقطة جديدة</translation>
    </message>
    <message>
        <source>Points of the sessions&apos; agendas. Several agreements in one point are voted as a block.</source>
        <translation>نقط جداول الأعمال. تعدد الاتفاقيات في نقطة واحدة يعني التصويت عليها دفعة واحدة.</translation>
    </message>
    <message>
        <source>To vote</source>
        <translation>للتصويت</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>المصادق عليها</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>المؤجلة والمسحوبة</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>المسطرة</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقيات</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>التدخلات</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>توصية جديدة</translation>
    </message>
    <message>
        <source>What the council asked for: by whom, until when. Overdue ones come back on the next agenda.</source>
        <translation>ما طلبه المجلس: ممن وإلى متى. والتوصيات التي انقضى أجلها تعود إلى جدول الأعمال الموالي.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>غير المنجزة بعد</translation>
    </message>
    <message>
        <source>Print the deliberation</source>
        <translation>طباعة المقرر</translation>
    </message>
    <message>
        <source>Print the register of the year</source>
        <translation>طباعة سجل مداولات السنة</translation>
    </message>
    <message>
        <source>Print the state of execution</source>
        <translation>طباعة حصيلة التنفيذ</translation>
    </message>
    <message>
        <source>Print the convocations</source>
        <translation>طباعة الاستدعاءات</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>طباعة جدول الأعمال</translation>
    </message>
    <message>
        <source>Print the attendance sheets</source>
        <translation>طباعة أوراق الحضور</translation>
    </message>
    <message>
        <source>Print the voting sheets</source>
        <translation>طباعة أوراق التصويت</translation>
    </message>
    <message>
        <source>Print the transmission slip</source>
        <translation>طباعة ورقة الإرسال</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Take a verified copy beside the file, or anywhere with --out</source>
        <translation>أخذ نسخة مُتحقَّق منها بجانب الملف، أو في أي مكان مع ‎--out</translation>
    </message>
    <message>
        <source>Where the copy goes; must not exist</source>
        <translation>مكان النسخة؛ يجب ألا يكون موجودا</translation>
    </message>
    <message>
        <source>Put a verified backup at a new place</source>
        <translation>وضع نسخة احتياطية مُتحقَّق منها في مكان جديد</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>File to make; must not exist</source>
        <translation>الملف المراد إنشاؤه؛ يجب ألا يكون موجودا</translation>
    </message>
    <message>
        <source>Check the file, its journal, and every record against every rule</source>
        <translation>فحص الملف وسجل عملياته وكل سجل وفق كل قاعدة</translation>
    </message>
    <message>
        <source>Write the file of a demonstration office, with invented people and a working day of its own</source>
        <translation>كتابة ملف مؤسسة للعرض، بأشخاص متخيَّلين ويوم عمل خاص به</translation>
    </message>
    <message>
        <source>Name of the demonstration: khenifra</source>
        <translation>اسم العرض: khenifra</translation>
    </message>
    <message>
        <source>File to make; it must not exist</source>
        <translation>الملف المراد إنشاؤه؛ يجب ألا يكون موجودا</translation>
    </message>
    <message>
        <source>Carry out a verb: do agreement.sign AW2-2023/017 --row 3 --on 2023-06-12</source>
        <translation>تنفيذ إجراء: do agreement.sign AW2-2023/017 --row 3 --on 2023-06-12</translation>
    </message>
    <message>
        <source>agreement.sign, worksite.open, instalment.release, …</source>
        <translation>agreement.sign, worksite.open, instalment.release, …</translation>
    </message>
    <message>
        <source>Number, code or id</source>
        <translation>رقم أو رمز أو معرّف</translation>
    </message>
    <message>
        <source>Party (1, 2, …) or number of the instalment</source>
        <translation>الطرف (1، 2، …) أو رقم الدفعة</translation>
    </message>
    <message>
        <source>Day it takes effect; default: today</source>
        <translation>يوم السريان؛ افتراضيا: اليوم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Motive of a recorded override (O2, A3, C2)</source>
        <translation>سبب تجاوز مسجل (O2, A3, C2)</translation>
    </message>
    <message>
        <source>A paper of the past: refusals of rules become stored warnings</source>
        <translation>وثيقة من الماضي: يصبح رفض القواعد تنبيهات محفوظة</translation>
    </message>
    <message>
        <source>Undo the last edit of this account</source>
        <translation>التراجع عن آخر تعديل لهذا الحساب</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>إعادة ما تم التراجع عنه أخيرا</translation>
    </message>
    <message>
        <source>Export a kind in the format that import reads back</source>
        <translation>تصدير نوع بالصيغة التي يقرؤها الاستيراد</translation>
    </message>
    <message>
        <source>Plural of the kind</source>
        <translation>جمع النوع</translation>
    </message>
    <message>
        <source>Write CSV to this file</source>
        <translation>كتابة CSV في هذا الملف</translation>
    </message>
    <message>
        <source>Write a spreadsheet to this file</source>
        <translation>كتابة جدول حسابي في هذا الملف</translation>
    </message>
    <message>
        <source>Write every kind as CSV into this folder</source>
        <translation>كتابة كل نوع بصيغة CSV في هذا المجلد</translation>
    </message>
    <message>
        <source>Code of an edition; default: all</source>
        <translation>رمز نسخة البرنامج؛ افتراضيا: الكل</translation>
    </message>
    <message>
        <source>The edition&apos;s figures, whole and by group</source>
        <translation>أرقام نسخة البرنامج، إجمالا وحسب المجموعات</translation>
    </message>
    <message>
        <source>Code of an edition; default: the office&apos;s current one</source>
        <translation>رمز نسخة البرنامج؛ افتراضيا: النسخة الحالية للمؤسسة</translation>
    </message>
    <message>
        <source>First day; default: the edition&apos;s start</source>
        <translation>اليوم الأول؛ افتراضيا: بداية النسخة</translation>
    </message>
    <message>
        <source>Last day; default: the edition&apos;s end or today</source>
        <translation>اليوم الأخير؛ افتراضيا: نهاية النسخة أو اليوم</translation>
    </message>
    <message>
        <source>commune, sector, partner, partner_kind, component, marker, wave, month, state</source>
        <translation>commune, sector, partner, partner_kind, component, marker, wave, month, state</translation>
    </message>
    <message>
        <source>Print this help and stop</source>
        <translation>عرض هذه المساعدة والتوقف</translation>
    </message>
    <message>
        <source>Not expected here: %1</source>
        <translation>غير متوقع هنا: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ناقص: %1</translation>
    </message>
    <message>
        <source>a verb</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>The command line was not understood: %1</source>
        <extracomment>%1 is what the reader of the command line found, in English: an option, its value, what was expected.</extracomment>
        <translation>لم يُفهم سطر الأوامر: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>--help lists the verbs and their options.</source>
        <translation>يعرض ‎--help الإجراءات وخياراتها.</translation>
    </message>
    <message>
        <source>JSON file that maps another heading to ours</source>
        <translation>ملف JSON يطابق عناوين أخرى بعناويننا</translation>
    </message>
    <message>
        <source>Say what would happen; write nothing</source>
        <translation>بيان ما سيحدث دون كتابة أي شيء</translation>
    </message>
    <message>
        <source>Refuse everything if one line is refused</source>
        <translation>رفض الكل إذا رُفض سطر واحد</translation>
    </message>
    <message>
        <source>Print the CSV heading that import accepts</source>
        <translation>عرض عناوين CSV التي يقبلها الاستيراد</translation>
    </message>
    <message>
        <source>Look into the journal</source>
        <translation>الاطلاع على سجل العمليات</translation>
    </message>
    <message>
        <source>Verify the chain; names the first broken entry</source>
        <translation>التحقق من السلسلة؛ يسمي أول قيد مختل</translation>
    </message>
    <message>
        <source>The latest entries, newest first</source>
        <translation>آخر القيود، الأحدث أولا</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>هذا العدد على الأكثر</translation>
    </message>
    <message>
        <source>List records of a kind: partners, agreements, instalments, worksites, …</source>
        <translation>عرض سجلات نوع: partners, agreements, instalments, worksites, …</translation>
    </message>
    <message>
        <source>Code of an edition, or all; default: the office&apos;s current one</source>
        <translation>رمز نسخة البرنامج، أو all؛ افتراضيا: النسخة الحالية للمؤسسة</translation>
    </message>
    <message>
        <source>Only rows whose name contains this, in any spelling</source>
        <translation>الأسطر التي يتضمن اسمها هذا فقط، بأي رسم</translation>
    </message>
    <message>
        <source>At most so many rows</source>
        <translation>هذا العدد من الأسطر على الأكثر</translation>
    </message>
    <message>
        <source>Office file (.sijill)</source>
        <translation>ملف المؤسسة (‎.sijill)</translation>
    </message>
    <message>
        <source>Language of messages: ar, fr or en</source>
        <translation>لغة الرسائل: ar أو fr أو en</translation>
    </message>
    <message>
        <source>Working day, 2024-01-15</source>
        <translation>يوم العمل، 2024-01-15</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>عرض كائن JSON واحد</translation>
    </message>
    <message>
        <source>Print the version and stop</source>
        <translation>عرض رقم الإصدار والتوقف</translation>
    </message>
    <message>
        <source>Sijill: the register of public-works programmes, from the command line</source>
        <translation>سجل: سجل برامج الأشغال العمومية، من سطر الأوامر</translation>
    </message>
    <message>
        <source>Create an office file with the code lists that the program brings</source>
        <translation>إنشاء ملف مؤسسة مع لوائح الرموز التي يأتي بها البرنامج</translation>
    </message>
    <message>
        <source>File to make; default: --file</source>
        <translation>الملف المراد إنشاؤه؛ افتراضيا: ‎--file</translation>
    </message>
    <message>
        <source>Name of the office in Arabic</source>
        <translation>اسم المؤسسة بالعربية</translation>
    </message>
    <message>
        <source>… in French</source>
        <translation>… بالفرنسية</translation>
    </message>
    <message>
        <source>… in English</source>
        <translation>… بالإنجليزية</translation>
    </message>
    <message>
        <source>provincial_council, commune, prefecture, ministry_service, association</source>
        <translation>provincial_council, commune, prefecture, ministry_service, association</translation>
    </message>
    <message>
        <source>Code of its province: 05.301</source>
        <translation>رمز الإقليم: 05.301</translation>
    </message>
    <message>
        <source>Working languages in order: ar,fr</source>
        <translation>لغات العمل بالترتيب: ar,fr</translation>
    </message>
    <message>
        <source>Login of the first account</source>
        <translation>اسم دخول الحساب الأول</translation>
    </message>
    <message>
        <source>Office number, 1…8191</source>
        <translation>رقم المؤسسة، 1…8191</translation>
    </message>
    <message>
        <source>Code of a session; default of session reports: the latest</source>
        <translation>رمز دورة؛ افتراضيا في تقرير الدورة: الأخيرة</translation>
    </message>
    <message>
        <source>First day, 2023-07-01</source>
        <translation>اليوم الأول، 2023-07-01</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Write a PDF to this file</source>
        <translation>كتابة PDF في هذا الملف</translation>
    </message>
    <message>
        <source>Write an OpenDocument text to this file</source>
        <translation>كتابة نص OpenDocument في هذا الملف</translation>
    </message>
    <message>
        <source>The report read to the council in a session</source>
        <translation>التقرير الذي يُتلى على المجلس في الدورة</translation>
    </message>
    <message>
        <source>The report of a quarter or any other period</source>
        <translation>تقرير ربع سنة أو أي فترة أخرى</translation>
    </message>
    <message>
        <source>The agreement as the parties sign it</source>
        <translation>الاتفاقية كما توقعها الأطراف</translation>
    </message>
    <message>
        <source>The card of a partner</source>
        <translation>بطاقة شريك</translation>
    </message>
    <message>
        <source>The sheet of a worksite</source>
        <translation>جذاذة ورش</translation>
    </message>
    <message>
        <source>Find any record by name, number, phone, date or amount, in any spelling</source>
        <translation>البحث عن أي سجل بالاسم أو الرقم أو الهاتف أو التاريخ أو المبلغ، بأي رسم</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>Show one record with its parts and what is wrong with it</source>
        <translation>عرض سجل مع مكوناته وما به من خلل</translation>
    </message>
    <message>
        <source>Add an account; give it a password afterwards</source>
        <translation>إضافة حساب؛ تُعطى له كلمة سر بعد ذلك</translation>
    </message>
    <message>
        <source>Short login name</source>
        <translation>اسم دخول قصير</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>clerk, reviewer, secretary, officer, administrator, read_only</source>
        <translation>clerk, reviewer, secretary, officer, administrator, read_only</translation>
    </message>
    <message>
        <source>Who uses the file: accounts, roles, passwords, login</source>
        <translation>من يستعمل الملف: الحسابات والأدوار وكلمات السر والدخول</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Login of the account</source>
        <translation>اسم دخول الحساب</translation>
    </message>
    <message>
        <source>Whether people sign in to this file</source>
        <translation>هل يُفتح هذا الملف بتسجيل الدخول</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on أو off</translation>
    </message>
    <message>
        <source>Minutes without work after which the window locks</source>
        <translation>عدد الدقائق دون عمل قبل قفل النافذة</translation>
    </message>
    <message>
        <source>0: never</source>
        <translation>0: أبدا</translation>
    </message>
    <message>
        <source>Import a CSV file of a kind, a folder of them, or boundaries as GeoJSON; one undoable verb</source>
        <translation>استيراد ملف CSV لنوع، أو مجلد من الملفات، أو حدود بصيغة GeoJSON؛ إجراء واحد يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Plural of the kind; all for a folder; boundaries</source>
        <translation>جمع النوع؛ all لمجلد؛ boundaries</translation>
    </message>
    <message>
        <source>CSV file in UTF-8, folder, or GeoJSON file</source>
        <translation>ملف CSV بترميز UTF-8، أو مجلد، أو ملف GeoJSON</translation>
    </message>
    <message>
        <source>Boundaries: property that holds the code or name</source>
        <translation>الحدود: الخاصية التي تحمل الرمز أو الاسم</translation>
    </message>
    <message>
        <source>Boundaries: name of the layer; default: the file&apos;s</source>
        <translation>الحدود: اسم الطبقة؛ افتراضيا: اسم الملف</translation>
    </message>
    <message>
        <source>Boundaries: credit printed on maps</source>
        <translation>الحدود: نسبة المصدر المطبوعة على الخرائط</translation>
    </message>
    <message>
        <source>Boundaries: where they come from</source>
        <translation>الحدود: مصدرها</translation>
    </message>
    <message>
        <source>Boundaries: their licence</source>
        <translation>الحدود: رخصتها</translation>
    </message>
    <message>
        <source>Boundaries: metres by which edges may be thinned</source>
        <translation>الحدود: عدد الأمتار المسموح به لتبسيط المعالم</translation>
    </message>
    <message>
        <source>Account that acts, by its login; its password comes from SIJILL_PASSWORD_FILE or the terminal</source>
        <translation>الحساب المنفِّذ، باسم دخوله؛ تُؤخذ كلمة سره من SIJILL_PASSWORD_FILE أو من الطرفية</translation>
    </message>
    <message>
        <source>Draw a figure by commune on imported boundaries</source>
        <translation>رسم رقم حسب الجماعات على الحدود المستوردة</translation>
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
        <translation>quantiles أو equal</translation>
    </message>
    <message>
        <source>Show the worksites that have coordinates</source>
        <translation>إظهار الأوراش التي لها إحداثيات</translation>
    </message>
    <message>
        <source>PNG (300 dots an inch), SVG or PDF file</source>
        <translation>ملف PNG (300 نقطة في البوصة) أو SVG أو PDF</translation>
    </message>
    <message>
        <source>Put a layer of boundaries into the bin</source>
        <translation>وضع طبقة حدود في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Name of the layer (list boundaries)</source>
        <translation>اسم الطبقة (list boundaries)</translation>
    </message>
    <message>
        <source>Code of the paper, in any typing; verify: or all that its QR code says</source>
        <translation>رمز الوثيقة، بأي كتابة؛ وللتحقق: أو كل ما يقوله رمز الاستجابة السريعة</translation>
    </message>
    <message>
        <source>Issue papers under a code, print them again, verify them</source>
        <translation>إصدار وثائق برمز، وإعادة طبعها، والتحقق منها</translation>
    </message>
    <message>
        <source>Freeze a paper in the language of --lang (Arabic by default)</source>
        <translation>تجميد وثيقة بلغة ‎--lang (العربية افتراضيا)</translation>
    </message>
    <message>
        <source>Every paper that was issued, the oldest first</source>
        <translation>كل الوثائق الصادرة، الأقدم أولا</translation>
    </message>
    <message>
        <source>The PDF of that day, byte for byte; its data as a spreadsheet</source>
        <translation>ملف PDF لذلك اليوم بايتا ببايت؛ ومعطياته في جدول حسابي</translation>
    </message>
    <message>
        <source>Write the PDF to this file</source>
        <translation>كتابة PDF في هذا الملف</translation>
    </message>
    <message>
        <source>Write the frozen data to this spreadsheet</source>
        <translation>كتابة المعطيات المجمدة في هذا الجدول الحسابي</translation>
    </message>
    <message>
        <source>Say whether a paper is genuine, withdrawn, unknown or mistyped</source>
        <translation>بيان هل الوثيقة صحيحة أو مسحوبة أو مجهولة أو أخطئ في كتابة رمزها</translation>
    </message>
    <message>
        <source>What it would say otherwise today, and the records behind each change</source>
        <translation>ما الذي ستقوله على غير ذلك اليوم، والسجلات وراء كل تغيير</translation>
    </message>
    <message>
        <source>Withdraw a paper; it is kept</source>
        <translation>سحب وثيقة؛ وتبقى محفوظة</translation>
    </message>
    <message>
        <source>The sheet of a commune or of a larger unit</source>
        <translation>جذاذة جماعة أو وحدة أكبر</translation>
    </message>
    <message>
        <source>agreement, framework or session_report</source>
        <translation>agreement أو framework أو session_report</translation>
    </message>
    <message>
        <source>The words of papers, in the language of --lang (default ar)</source>
        <translation>نصوص الوثائق، بلغة ‎--lang (افتراضيا ar)</translation>
    </message>
    <message>
        <source>Which papers have the office’s own words</source>
        <translation>أي الوثائق لها نص خاص بالمؤسسة</translation>
    </message>
    <message>
        <source>Print the shipped text instead</source>
        <translation>عرض النص الأصلي بدلا منه</translation>
    </message>
    <message>
        <source>Print the names that the text may use, with their meaning</source>
        <translation>عرض الأسماء التي يمكن للنص استعمالها مع معانيها</translation>
    </message>
    <message>
        <source>Text file in UTF-8</source>
        <translation>ملف نصي بترميز UTF-8</translation>
    </message>
    <message>
        <source>Make a paper in the language of --lang (Arabic by default); its text on the terminal without an output. A draft: the verb paper issues it under a code</source>
        <translation>إعداد وثيقة بلغة ‎--lang (العربية افتراضيا)؛ ويُعرض نصها في الطرفية إن لم يُحدَّد ملف. مشروع: يصدرها الإجراء paper برمز</translation>
    </message>
    <message>
        <source>Change the role of an account</source>
        <translation>تغيير دور حساب</translation>
    </message>
    <message>
        <source>Set a password: SIJILL_NEW_PASSWORD_FILE or typed twice</source>
        <translation>وضع كلمة سر: من SIJILL_NEW_PASSWORD_FILE أو مكتوبة مرتين</translation>
    </message>
    <message>
        <source>End the access of an account today</source>
        <translation>إنهاء ولوج حساب ابتداء من اليوم</translation>
    </message>
    <message>
        <source>Open the access of an account again</source>
        <translation>إعادة فتح ولوج حساب</translation>
    </message>
    <message>
        <source>Print the text as it holds</source>
        <translation>عرض النص المعمول به</translation>
    </message>
    <message>
        <source>Keep a text as the office’s own</source>
        <translation>حفظ نص بوصفه نص المؤسسة الخاص</translation>
    </message>
    <message>
        <source>Go back to the shipped text</source>
        <translation>الرجوع إلى النص الأصلي</translation>
    </message>
    <message>
        <source>Keep files with a record: all of them or none</source>
        <translation>إرفاق ملفات بسجل: كلها أو لا شيء</translation>
    </message>
    <message>
        <source>PDF files, scans, photographs</source>
        <translation>ملفات PDF أو صور ممسوحة أو صور فوتوغرافية</translation>
    </message>
    <message>
        <source>The files kept with a record; write them out</source>
        <translation>الملفات المرفقة بسجل؛ حفظ نسخ منها</translation>
    </message>
    <message>
        <source>Write a copy of each into this folder</source>
        <translation>حفظ نسخة من كل ملف في هذا المجلد</translation>
    </message>
    <message>
        <source>Bring the newest backup back beside the others, check it and remove it again</source>
        <translation>استعادة آخر نسخة احتياطية إلى جانب الأخرى والتحقق منها ثم حذفها</translation>
    </message>
    <message>
        <source>Only what was entered by mistake, which is left out otherwise</source>
        <translation>ما سُجّل خطأً فقط، ولا يذكر عادة</translation>
    </message>
    <message>
        <source>Merge the second partner into the first</source>
        <translation>دمج الشريك الثاني في الأول</translation>
    </message>
    <message>
        <source>Number or id of a partner</source>
        <translation>رقم شريك أو معرفه</translation>
    </message>
    <message>
        <source>Number of the one that stays; default: the first</source>
        <translation>رقم الذي يبقى؛ تلقائيا: الأول</translation>
    </message>
    <message>
        <source>Fields that take the other&apos;s value, or none; default: the value that is filled in, else the newer</source>
        <translation>الخانات التي تأخذ قيمة الآخر، أو none؛ تلقائيا: القيمة المملوءة وإلا فالأحدث</translation>
    </message>
    <message>
        <source>Why; kept in the journal</source>
        <translation>السبب؛ يحفظ في سجل العمليات</translation>
    </message>
    <message>
        <source>Two partners are not the same: show them no more</source>
        <translation>شريكان مختلفان: عدم عرضهما بعد الآن</translation>
    </message>
    <message>
        <source>Take that back: compare them again</source>
        <translation>التراجع عن ذلك: إعادة المقارنة بينهما</translation>
    </message>
    <message>
        <source>Possible duplicates among partners: find, merge, part again</source>
        <translation>التكرار المحتمل بين الشركاء: البحث والدمج والفصل</translation>
    </message>
    <message>
        <source>Pairs that share a name, receipt, ICE, RIB or phone</source>
        <translation>أزواج لها الاسم نفسه أو الوصل أو التعريف الموحد أو رقم التعريف البنكي أو الهاتف</translation>
    </message>
    <message>
        <source>Take a merge back, however long ago</source>
        <translation>التراجع عن دمج ولو كان قديما</translation>
    </message>
    <message>
        <source>Number or id of the merged one</source>
        <translation>رقم الشريك المدمج أو معرفه</translation>
    </message>
    <message>
        <source>Numbers, codes or ids: all or none</source>
        <translation>أرقام أو رموز أو معرّفات: كلها أو لا شيء</translation>
    </message>
    <message>
        <source>Entered by mistake: out of lists and figures, the number stays: void agreements AW2-2023/017 --motive …</source>
        <translation>سُجّل خطأً: خارج اللوائح والمؤشرات، والرقم يبقى: void agreements AW2-2023/017 --motive …</translation>
    </message>
    <message>
        <source>It was no mistake: the records count again</source>
        <translation>لم يكن خطأ: تعود السجلات محتسبة</translation>
    </message>
    <message>
        <source>Choose the fairest set of proposals of a scenario, with reasons and prices</source>
        <translation>انتقاء المجموعة الأكثر إنصافا من مقترحات سيناريو، مع الأسباب والأثمنة</translation>
    </message>
    <message>
        <source>JSON file with proposals, limits and floors</source>
        <translation>ملف JSON للمقترحات والحدود الدنيا والقصوى</translation>
    </message>
    <message>
        <source>Percent within which the optimum is near enough; default 0</source>
        <translation>النسبة المئوية المقبولة للابتعاد عن الأمثل؛ المفترض 0</translation>
    </message>
    <message>
        <source>Seconds that it may take; default 60</source>
        <translation>مدة الحساب القصوى بالثواني؛ المفترض 60</translation>
    </message>
    <message>
        <source>Numbers or ids</source>
        <translation>الأرقام أو المعرفات</translation>
    </message>
    <message>
        <source>Effective day, 2024-01-15</source>
        <translation>يوم السريان، 2024-01-15</translation>
    </message>
    <message>
        <source>Number of the paper that says so</source>
        <translation>رقم الوثيقة التي تنص على ذلك</translation>
    </message>
    <message>
        <source>Motive of a recorded decision that sets a rule aside</source>
        <translation>سبب قرار مسجل يتجاوز قاعدة</translation>
    </message>
    <message>
        <source>Receive a file: its receipt comes by itself</source>
        <translation>تسلم ملف: يعطى وصله تلقائيا</translation>
    </message>
    <message>
        <source>Number of the call; default: the one that is open</source>
        <translation>رقم طلب العروض؛ تلقائيا: المفتوح منها</translation>
    </message>
    <message>
        <source>Title of the project, French</source>
        <translation>عنوان المشروع بالفرنسية</translation>
    </message>
    <message>
        <source>Who stood at the counter</source>
        <translation>من حضر إلى الشباك</translation>
    </message>
    <message>
        <source>Moment, 2023-03-06T11:20; default now</source>
        <translation>اللحظة، 2023-03-06T11:20؛ تلقائيا: الآن</translation>
    </message>
    <message>
        <source>Open, close, cancel a call</source>
        <translation>فتح طلب عروض أو إغلاقه أو إلغاؤه</translation>
    </message>
    <message>
        <source>Files of a call: receive, check, admit, withdraw, make worksites of them</source>
        <translation>ملفات طلب عروض: تسلمها وفحصها وقبولها وسحبها وتحويلها إلى أوراش</translation>
    </message>
    <message>
        <source>Uphold, dismiss, withdraw a complaint</source>
        <translation>قبول شكاية أو رفضها أو سحبها</translation>
    </message>
    <message>
        <source>Make worksite, slots and draft agreement of selected files</source>
        <translation>إنشاء ورش ومناصب ومشروع اتفاقية من الملفات المنتقاة</translation>
    </message>
    <message>
        <source>Numbers of receipts</source>
        <translation>أرقام الوصولات</translation>
    </message>
    <message>
        <source>The notice that publishes a call</source>
        <translation>الإعلان الذي ينشر الطلب</translation>
    </message>
    <message>
        <source>The receipt of a file that was handed in</source>
        <translation>وصل ملف مودع</translation>
    </message>
    <message>
        <source>The register of the receipts given under a call</source>
        <translation>سجل الوصولات المسلمة برسم طلب</translation>
    </message>
    <message>
        <source>The letter that asks for the missing documents of a file</source>
        <translation>رسالة طلب الوثائق الناقصة في ملف</translation>
    </message>
    <message>
        <source>The letter that finds a file inadmissible</source>
        <translation>رسالة عدم قبول ملف</translation>
    </message>
    <message>
        <source>The files of a call, best first</source>
        <translation>ملفات طلب عروض، الأفضل أولا</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>As this committee member sees it; default: as the acting account does</source>
        <translation>كما يراه عضو اللجنة هذا؛ تلقائيا: كما يراه الحساب المستعمل</translation>
    </message>
    <message>
        <source>Number of a receipt</source>
        <translation>رقم وصل</translation>
    </message>
    <message>
        <source>Code of a committee member</source>
        <translation>رمز عضو اللجنة</translation>
    </message>
    <message>
        <source>Score sheets: assign, declare an interest, submit</source>
        <translation>بطاقات التنقيط: الإسناد والتصريح بالمصلحة والإرسال</translation>
    </message>
    <message>
        <source>Mark a file and lock the sheet</source>
        <translation>تنقيط ملف وإقفال البطاقة</translation>
    </message>
    <message>
        <source>A mark for each criterion in the order of the call: 15,4,na</source>
        <translation>نقطة لكل معيار حسب ترتيب طلب العروض: 15,4,na</translation>
    </message>
    <message>
        <source>Remark of the member</source>
        <translation>ملاحظة العضو</translation>
    </message>
    <message>
        <source>The member declares to have no interest in the file</source>
        <translation>يصرح العضو بعدم وجود مصلحة له في الملف</translation>
    </message>
    <message>
        <source>Declare an interest in a file</source>
        <translation>التصريح بمصلحة في ملف</translation>
    </message>
    <message>
        <source>What the interest is</source>
        <translation>طبيعة المصلحة</translation>
    </message>
    <message>
        <source>Give files to members: one by hand, or all in balance</source>
        <translation>إسناد الملفات إلى الأعضاء: واحد يدويا، أو الكل بالتوازن</translation>
    </message>
    <message>
        <source>Code of the committee</source>
        <translation>رمز اللجنة</translation>
    </message>
    <message>
        <source>Members for each file; default 3</source>
        <translation>عدد الأعضاء لكل ملف؛ تلقائيا 3</translation>
    </message>
    <message>
        <source>Compute a selection and keep it: cut-off line, or fairest allocation</source>
        <translation>حساب انتقاء وحفظه: خط الفصل أو التوزيع الأكثر إنصافا</translation>
    </message>
    <message>
        <source>What the committee calls this run</source>
        <translation>الاسم الذي تطلقه اللجنة على هذه المحاكاة</translation>
    </message>
    <message>
        <source>Envelope in the currency; default: that of the call</source>
        <translation>الغلاف المالي بالعملة؛ تلقائيا: غلاف طلب العروض</translation>
    </message>
    <message>
        <source>Person-months of the envelope; default: those of the call</source>
        <translation>عدد شهر/شخص في الغلاف؛ تلقائيا: عدد طلب العروض</translation>
    </message>
    <message>
        <source>How many of the best are selected; default: as many as are paid for</source>
        <translation>عدد الأفضل المنتقى؛ تلقائيا: ما يكفي له الغلاف</translation>
    </message>
    <message>
        <source>Places on the reserve list</source>
        <translation>عدد المقاعد في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Choose the fairest set instead of a line</source>
        <translation>اختيار المجموعة الأكثر إنصافا بدل خط الفصل</translation>
    </message>
    <message>
        <source>JSON file whose rules (floors, ceilings, caps) the fairest set obeys</source>
        <translation>ملف JSON تتبع المجموعة الأكثر إنصافا قواعده (الحدود الدنيا والعليا والسقوف)</translation>
    </message>
    <message>
        <source>Runs of the selection: compute and keep, decide</source>
        <translation>محاكاة الانتقاء: الحساب والحفظ، ثم الاعتماد</translation>
    </message>
    <message>
        <source>Decide as a kept run says</source>
        <translation>اعتماد الانتقاء وفق محاكاة محفوظة</translation>
    </message>
    <message>
        <source>Number of the run</source>
        <translation>رقم المحاكاة</translation>
    </message>
    <message>
        <source>Number of the committee&apos;s minutes</source>
        <translation>رقم محضر اللجنة</translation>
    </message>
    <message>
        <source>Receive the inadmissible and rejected files of the call before again, under receipts of this call</source>
        <translation>تسلم ملفات الطلب السابق المرفوضة شكلا أو غير المنتقاة من جديد، تحت وصولات هذا الطلب</translation>
    </message>
    <message>
        <source>Receipts of the files; default: all that may be taken over</source>
        <translation>وصولات الملفات؛ بدونها: كل ما يمكن استئنافه</translation>
    </message>
    <message>
        <source>A letter for each file that a decided run did not select</source>
        <translation>رسالة لكل ملف لم تنتقه المحاكاة المعتمدة</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>مجلد الرسائل</translation>
    </message>
    <message>
        <source>OpenDocument texts beside the PDF files</source>
        <translation>نصوص OpenDocument إلى جانب ملفات PDF</translation>
    </message>
    <message>
        <source>The selected ones get their letter too</source>
        <translation>تتوصل المشاريع المنتقاة برسالتها أيضا</translation>
    </message>
    <message>
        <source>The score sheet of a member for a file</source>
        <translation>بطاقة تنقيط عضو لملف</translation>
    </message>
    <message>
        <source>The files of a call with their means by criterion</source>
        <translation>ملفات طلب العروض مع معدلاتها حسب المعايير</translation>
    </message>
    <message>
        <source>The minutes of the committee about a selection run</source>
        <translation>محضر اللجنة حول محاكاة الانتقاء</translation>
    </message>
    <message>
        <source>The results of a selection run, to be posted</source>
        <translation>نتائج محاكاة الانتقاء قصد التعليق</translation>
    </message>
    <message>
        <source>The letter on what became of a file, with its motives</source>
        <translation>رسالة معللة بمآل ملف</translation>
    </message>
    <message>
        <source>One letter to each member in office on the opening day</source>
        <translation>رسالة إلى كل عضو مزاول مهامه يوم الافتتاح</translation>
    </message>
    <message>
        <source>Code of the session</source>
        <translation>رمز الدورة</translation>
    </message>
    <message>
        <source>Day of the letters; default: today</source>
        <translation>تاريخ الرسائل؛ واليوم إن لم يذكر</translation>
    </message>
    <message>
        <source>by-hand, registered, email or agent</source>
        <translation>by-hand أو registered أو email أو agent</translation>
    </message>
    <message>
        <source>Close the ballot of a point in the sitting that is open</source>
        <translation>إقفال التصويت على نقطة في الجلسة المفتتحة</translation>
    </message>
    <message>
        <source>Number of the point</source>
        <translation>رقم النقطة</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>الأصوات الموافقة</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>الأصوات المعارضة</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>الامتناع</translation>
    </message>
    <message>
        <source>Blank or void ballots</source>
        <translation>الأوراق البيضاء أو الملغاة</translation>
    </message>
    <message>
        <source>At a tie the chair&apos;s vote is in favour</source>
        <translation>عند التعادل يرجح صوت الرئيس بالموافقة</translation>
    </message>
    <message>
        <source>The register of deliberations: list, show, verify</source>
        <translation>سجل المداولات: سرد وعرض وتحقق</translation>
    </message>
    <message>
        <source>Deliberations by number</source>
        <translation>المقررات حسب أرقامها</translation>
    </message>
    <message>
        <source>Of this year alone</source>
        <translation>لهذه السنة وحدها</translation>
    </message>
    <message>
        <source>Number, 27/2023</source>
        <translation>الرقم، 27/2023</translation>
    </message>
    <message>
        <source>A deliberation with its milestones and its state today</source>
        <translation>مقرر بمراحله وحالته اليوم</translation>
    </message>
    <message>
        <source>Whether its papers still hold, its year has every number and it can be carried out</source>
        <translation>هل ما زالت أوراقه صحيحة، وهل أرقام سنته متصلة، وهل هو قابل للتنفيذ</translation>
    </message>
    <message>
        <source>Sessions of the council: check, convene, vote</source>
        <translation>دورات المجلس: تحقق واستدعاء وتصويت</translation>
    </message>
    <message>
        <source>Say why a session, a sitting or a vote would be invalid</source>
        <translation>بيان سبب عدم صحة دورة أو جلسة أو تصويت</translation>
    </message>
    <message>
        <source>The extract of a deliberation of the council</source>
        <translation>مستخرج مقرر من مقررات المجلس</translation>
    </message>
    <message>
        <source>The minutes of a session of the council</source>
        <translation>محضر دورة من دورات المجلس</translation>
    </message>
    <message>
        <source>The register of deliberations of a session&apos;s year</source>
        <translation>سجل مداولات سنة الدورة</translation>
    </message>
    <message>
        <source>What became of deliberations and recommendations, for a session</source>
        <translation>مآل المقررات والتوصيات، لدورة</translation>
    </message>
    <message>
        <source>Photograph or scan (PNG, JPEG) whose QR code is read instead</source>
        <translation>صورة أو نسخة ممسوحة (PNG أو JPEG) يقرأ منها رمز QR</translation>
    </message>
    <message>
        <source>All papers of a session as one PDF with bookmarks, and as texts to edit</source>
        <translation>جميع وثائق دورة في ملف PDF واحد بفهرس، وفي نصوص قابلة للتعديل</translation>
    </message>
    <message>
        <source>Write an OpenDocument text a paper to this folder</source>
        <translation>كتابة نص OpenDocument لكل وثيقة في هذا المجلد</translation>
    </message>
    <message>
        <source>Code of a member: this convocation alone</source>
        <translation>رمز عضو: استدعاؤه وحده بدل استدعاءات الجميع</translation>
    </message>
    <message>
        <source>Issue nothing under a code</source>
        <translation>عدم إصدار أي وثيقة برمز</translation>
    </message>
    <message>
        <source>The file of a session: report, budget and a sheet an agreement</source>
        <translation>ملف دورة: التقرير والأثر على الميزانية وبطاقة لكل اتفاقية</translation>
    </message>
    <message>
        <source>The letters that convene each member to a session</source>
        <translation>رسائل استدعاء كل عضو لحضور دورة</translation>
    </message>
    <message>
        <source>The agenda of a session, for the governor and the members</source>
        <translation>جدول أعمال دورة، موجه إلى العامل والأعضاء</translation>
    </message>
    <message>
        <source>The sheets that members sign at each sitting</source>
        <translation>أوراق الحضور التي يوقعها الأعضاء في كل جلسة</translation>
    </message>
    <message>
        <source>One page to count on for each point put to the vote</source>
        <translation>صفحة لعد الأصوات لكل نقطة معروضة للتصويت</translation>
    </message>
    <message>
        <source>The slip that sends the deliberations of a session to the governor</source>
        <translation>ورقة إرسال مقررات دورة إلى العامل</translation>
    </message>
</context>
<context>
    <name>IssuedPapers</name>
    <message>
        <source>What was frozen of this paper is damaged. Look for it in a backup.</source>
        <translation>المحتوى المجمد لهذه الوثيقة تالف. ابحث عنه في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Genuine: %1 is “%2”, issued on %3 by %4, fingerprint %5.</source>
        <extracomment>%1 code, %2 title, %3 day, %4 login of who issued it, %5 fingerprint.</extracomment>
        <translation>أصلية: %1 هي «%2»، صدرت بتاريخ %3 من طرف %4، بصمتها %5.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 is “%2”, issued on %3 by %4, fingerprint %5; withdrawn on %6: %7</source>
        <extracomment>As above; %6 is the day of withdrawal, %7 its motive.</extracomment>
        <translation>مسحوبة: %1 هي «%2»، صدرت بتاريخ %3 من طرف %4، بصمتها %5؛ سُحبت بتاريخ %6: %7</translation>
    </message>
    <message>
        <source>Not genuine: %1 was issued as “%2” on %3 by %4, but its fingerprint is %5.</source>
        <translation>غير أصلية: %1 صدرت باسم «%2» بتاريخ %3 من طرف %4، لكن بصمتها %5.</translation>
    </message>
    <message>
        <source>What this file keeps of %1 is not what was issued. Look for it in a backup.</source>
        <translation>ما يحفظه هذا الملف من %1 ليس ما صدر. ابحث عنه في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 was not issued here: its QR code names office %2. Ask there.</source>
        <translation>%1 لم تصدر هنا: رمز QR الخاص بها يشير إلى المكتب رقم %2. اسأل هناك.</translation>
    </message>
    <message>
        <source>Unknown: this office issued no paper %1, though the code is well formed.</source>
        <translation>غير معروفة: لم يصدر هذا المكتب أي وثيقة برمز %1، مع أن الرمز سليم التركيب.</translation>
    </message>
    <message>
        <source>Mistyped: this is not a code. It has twelve letters in three groups; check each of them.</source>
        <translation>خطأ في الكتابة: هذا ليس رمزا. يتكون الرمز من اثني عشر حرفا في ثلاث مجموعات؛ تحقق من كل حرف.</translation>
    </message>
    <message>
        <source>The records changed while you were looking: the paper would not say what you saw. Look at it again, then issue it.</source>
        <translation>تغيرت السجلات أثناء الاطلاع: لن تقول الوثيقة ما رأيته. اطلع عليها من جديد ثم أصدرها.</translation>
    </message>
    <message>
        <source>This agreement is still a draft: it is issued once the council has approved it. Until then it prints with the word across.</source>
        <translation>ما زالت هذه الاتفاقية مسودة: تصدر بعد مصادقة المجلس عليها. وإلى ذلك الحين تُطبع وعليها كلمة مسودة.</translation>
    </message>
    <message>
        <source>This call is still a draft: its notice is issued once it is open. Until then it prints with the word across.</source>
        <translation>لا يزال هذا الطلب قيد الإعداد: يصدر إعلانه بعد فتحه. وإلى ذلك الحين يطبع حاملا كلمة «مسودة».</translation>
    </message>
    <message>
        <source>This deliberation was annulled: it is no longer issued and prints with the word across.</source>
        <translation>ألغي هذا المقرر: لا يصدر بعد الآن، ويطبع وعليه بيان الإلغاء.</translation>
    </message>
</context>
<context>
    <name>IssuedPapersPage</name>
    <message>
        <source>Withdrawn on %1: %2</source>
        <extracomment>%1 is a day, %2 the motive.</extracomment>
        <translation>سُحبت بتاريخ %1: %2</translation>
    </message>
    <message>
        <source>No program opens PDFs here; the paper lies in %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>لا يوجد برنامج يفتح ملفات PDF هنا؛ الوثيقة موجودة في %1.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>لم تقبل الطابعة الوثيقة.</translation>
    </message>
    <message>
        <source>Save the issued paper</source>
        <translation>حفظ الوثيقة الصادرة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>تمت الكتابة: %1</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <extracomment>Foot of a printed page: %1 this page, %2 the last.</extracomment>
        <translation>صفحة %1 / %2</translation>
    </message>
    <message>
        <source>As at %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>الوضعية إلى غاية %1</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول حسابي ‎(*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>ملف CSV للجداول الحسابية ‎(*.csv)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>تم التصدير: %1</translation>
    </message>
</context>
<context>
    <name>Maps</name>
    <message>
        <source>file %1, source not given</source>
        <translation>الملف %1، المصدر غير مذكور</translation>
    </message>
    <message>
        <source>Boundaries: %1</source>
        <extracomment>Under a map: %1 is whose boundaries they are.</extracomment>
        <translation>الحدود: %1</translation>
    </message>
    <message>
        <source>Boundaries are drawn as in their source; they take no position on the status of any territory.</source>
        <translation>الحدود مرسومة كما وردت في مصدرها، ولا تعبر عن أي موقف بشأن وضع أي تراب.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>Under the title of a map: %1 an edition, %2 first day, %3 last day.</extracomment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>Length of a map&apos;s scale, in kilometres.</extracomment>
        <translation>%1 كلم</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>Length of a map&apos;s scale, in metres.</extracomment>
        <translation>%1 متر</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) without a boundary are not drawn.</source>
        <extracomment>Under a map.</extracomment>
        <translation>
            <numerusform>كل الجماعات مرسومة.</numerusform>
            <numerusform>جماعة واحدة بدون حدود غير مرسومة.</numerusform>
            <numerusform>جماعتان بدون حدود غير مرسومتين.</numerusform>
            <numerusform>%n جماعات بدون حدود غير مرسومة.</numerusform>
            <numerusform>%n جماعة بدون حدود غير مرسومة.</numerusform>
            <numerusform>%n جماعة بدون حدود غير مرسومة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A class in a map&apos;s legend: %1 its least value, %2 its greatest.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>الأوراش</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقيات</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>الأوراش</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>الوحدات الترابية</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>طلبات العروض</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>الدراسة والانتقاء</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>المجلس</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>There is no demonstration “%1”. There is: %2.</source>
        <extracomment>%1 is what was typed, %2 the names that exist.</extracomment>
        <translation>لا يوجد عرض توضيحي باسم «%1». المتوفر: %2.</translation>
    </message>
    <message>
        <source>There is no territory with the code “%1”.</source>
        <translation>لا توجد وحدة ترابية رمزها «%1».</translation>
    </message>
    <message>
        <source>An office number lies between 1 and %1.</source>
        <translation>ينحصر رقم المؤسسة بين 1 و%1.</translation>
    </message>
    <message>
        <source>This file has no office in it: its setting up was interrupted.</source>
        <translation>لا يتضمن هذا الملف أي مؤسسة: لقد انقطع إعداده. المرجو إنشاء ملف جديد.</translation>
    </message>
    <message>
        <source>This file has several accounts: say which one you are.</source>
        <translation>يتضمن هذا الملف عدة حسابات: المرجو تحديد حسابكم.</translation>
    </message>
    <message>
        <source>There is no account “%1” in this file.</source>
        <translation>لا يوجد حساب «%1» في هذا الملف.</translation>
    </message>
    <message>
        <source>People sign in to this file: say who you are, and give the password.</source>
        <translation>يتطلب هذا الملف تسجيل الدخول: عرف بنفسك وأعط كلمة السر.</translation>
    </message>
    <message>
        <source>The access of “%1” has ended.</source>
        <translation>انتهى ولوج «%1».</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>“%1” could not be written. Nothing was changed.</source>
        <extracomment>%1 is the path of a paper or list being written</extracomment>
        <translation>تعذرت كتابة «%1». ولم يتغير أي شيء.</translation>
    </message>
</context>
<context>
    <name>PaperTemplate</name>
    <message>
        <source>The text of this paper cannot be read.</source>
        <translation>تعذرت قراءة نص هذه الوثيقة.</translation>
    </message>
    <message>
        <source>Line %1: a paper can neither include another nor change the braces.</source>
        <translation>السطر %1: لا يجوز أن تدرج وثيقة وثيقة أخرى ولا أن تغير الحاضنتين.</translation>
    </message>
    <message>
        <source>A paper without words cannot be kept. Go back to the shipped text instead.</source>
        <translation>لا يمكن حفظ وثيقة بلا كلمات. ارجع بدلا من ذلك إلى النص الأصلي.</translation>
    </message>
    <message>
        <source>Somebody else has just changed this text. Copy yours, then open it again.</source>
        <translation>غير شخص آخر هذا النص للتو. انسخ نصك ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>This paper has the shipped text already.</source>
        <translation>لهذه الوثيقة النص الأصلي بالفعل.</translation>
    </message>
    <message>
        <source>Line %1: a ** has no second half. Write ** where the bold words end too.</source>
        <translation>السطر %1: علامة ** بلا نظير. اكتب ** أيضا حيث تنتهي الكلمات الغليظة.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is known only inside the section “%3”. Move it between {{#%3}} and {{/%3}}.</source>
        <extracomment>%1 line of the text, %2 a name written by the user, %3 the name of the list it belongs to</extracomment>
        <translation>السطر %1: «%2» معروف داخل المقطع «%3» وحده. انقله بين {{#%3}} و{{/%3}}.</translation>
    </message>
    <message>
        <source>Line %1: this paper knows no “%2”. Take a name from the list, or delete it.</source>
        <extracomment>%1 line of the text, %2 a name written by the user between braces or after @table</extracomment>
        <translation>السطر %1: هذه الوثيقة لا تعرف «%2». خذ اسما من اللائحة أو احذفه.</translation>
    </message>
    <message>
        <source>Line %1: this paper knows no “%2”. Write “%3” if that is what you mean.</source>
        <extracomment>%1 line of the text, %2 a name written by the user, %3 the name that was probably meant</extracomment>
        <translation>السطر %1: هذه الوثيقة لا تعرف «%2». اكتب «%3» إن كان هو المقصود.</translation>
    </message>
    <message>
        <source>Line %1: this section is never closed. Write its end, {{/…}} with the same name, after it.</source>
        <translation>السطر %1: هذا المقطع غير مغلق. اكتب نهايته {{/…}} بالاسم نفسه بعده.</translation>
    </message>
    <message>
        <source>Line %1: these braces are never closed. Write }} after the name.</source>
        <translation>السطر %1: هذه الحاضنات غير مغلقة. اكتب }} بعد الاسم.</translation>
    </message>
    <message>
        <source>Line %1: these braces hold no name. Write one, or delete them.</source>
        <translation>السطر %1: لا اسم بين هذه الحاضنات. اكتب اسما أو احذفها.</translation>
    </message>
    <message>
        <source>Line %1: this end has no beginning, or another section is still open. Ends come in the reverse order of the beginnings.</source>
        <translation>السطر %1: هذه النهاية بلا بداية، أو ما زال مقطع آخر مفتوحا. تأتي النهايات بعكس ترتيب البدايات.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The record of this paper no longer exists.</source>
        <translation>لم يعد سجل هذه الوثيقة موجودا.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>لا توجد دورة بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no such edition.</source>
        <translation>لا توجد نسخة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل بدايتها. المرجو تصحيح التاريخين.</translation>
    </message>
    <message>
        <source>The envelopes of this call are still sealed: nobody knows yet what is missing.</source>
        <translation>أظرفة هذا الطلب لا تزال مغلقة: لا أحد يعلم بعد ما ينقصها.</translation>
    </message>
    <message>
        <source>Nothing is missing in this file: there is nothing to ask the partner for.</source>
        <translation>لا ينقص هذا الملف شيء: ليس هناك ما يطلب من الشريك.</translation>
    </message>
    <message>
        <source>Say first until which day the missing papers may be brought: the letter names it.</source>
        <translation>حدد أولا اليوم الذي يمكن إيداع الوثائق الناقصة إلى غايته: فالرسالة تذكره.</translation>
    </message>
    <message>
        <source>This file is not inadmissible: there is no such letter to write.</source>
        <translation>هذا الملف غير مرفوض شكلا: لا موجب لكتابة هذه الرسالة.</translation>
    </message>
    <message>
        <source>No selection was decided for this call yet: there is nothing to write down.</source>
        <translation>لم يتقرر أي انتقاء لهذا الطلب بعد: لا شيء يدون.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this file yet: there is no such letter to write.</source>
        <translation>لم يتقرر شيء بشأن هذا الملف بعد: لا رسالة تكتب.</translation>
    </message>
    <message>
        <source>No sitting of this session was held yet: there is nothing to write down.</source>
        <translation>لم تنعقد بعد أي جلسة من هذه الدورة: لا شيء يدون.</translation>
    </message>
    <message>
        <source>This session has no point on its agenda yet: its file would be empty.</source>
        <translation>لا تتضمن هذه الدورة بعد أي نقطة في جدول أعمالها: سيكون ملفها فارغا.</translation>
    </message>
    <message>
        <source>This session has led to no deliberation yet: there is nothing to send.</source>
        <translation>لم يصدر عن هذه الدورة أي مقرر بعد: ليس هناك ما يرسل.</translation>
    </message>
    <message>
        <source>No member is in office on the opening day: there is nobody to convene.</source>
        <translation>ليس هناك أي عضو مزاول لمهامه يوم الافتتاح: لا أحد يستدعى.</translation>
    </message>
    <message>
        <source>No sitting of this session is planned yet: plan one, then print its sheet.</source>
        <translation>لم تبرمج بعد أي جلسة لهذه الدورة: برمجوا جلسة ثم اطبعوا ورقتها.</translation>
    </message>
    <message>
        <source>No point of this session is put to the vote: there is nothing to count.</source>
        <translation>ليست في هذه الدورة أي نقطة معروضة للتصويت: ليس هناك ما يعد.</translation>
    </message>
</context>
<context>
    <name>PdfBinder</name>
    <message>
        <source>The papers could not be put together into one PDF.</source>
        <translation>تعذر جمع الوثائق في ملف PDF واحد.</translation>
    </message>
</context>
<context>
    <name>PdfRenderer</name>
    <message>
        <source>This paper could not be printed.</source>
        <translation>تعذرت طباعة هذه الوثيقة.</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>تمرير إلى اليسار</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>تمرير إلى اليمين</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>after submitting</source>
        <translation>بعد الإرسال</translation>
    </message>
    <message>
        <source>The reviewers are far apart on a criterion: to be discussed.</source>
        <translation>الفارق كبير بين المقيّمين في أحد المعايير: للمناقشة.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) read an earlier version of the file.</source>
        <translation>
            <numerusform>لا تقييم لنسخة سابقة من الملف.</numerusform>
            <numerusform>تقييم واحد يخص نسخة سابقة من الملف.</numerusform>
            <numerusform>تقييمان يخصان نسخة سابقة من الملف.</numerusform>
            <numerusform>%n تقييمات تخص نسخة سابقة من الملف.</numerusform>
            <numerusform>%n تقييما يخص نسخة سابقة من الملف.</numerusform>
            <numerusform>%n تقييم يخص نسخة سابقة من الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) not submitted yet.</source>
        <translation>
            <numerusform>لا تقييم ينتظر الإيداع.</numerusform>
            <numerusform>تقييم واحد لم يودع بعد.</numerusform>
            <numerusform>تقييمان لم يودعا بعد.</numerusform>
            <numerusform>%n تقييمات لم تودع بعد.</numerusform>
            <numerusform>%n تقييما لم يودع بعد.</numerusform>
            <numerusform>%n تقييم لم يودع بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar files in the same commune: %1.</source>
        <extracomment>%1 is a list of receipts.</extracomment>
        <translation>ملفات متشابهة في الجماعة نفسها: %1.</translation>
    </message>
    <message>
        <source>Same score as the one above, which has the better mean for “%1”.</source>
        <extracomment>%1 is a criterion.</extracomment>
        <translation>نفس تنقيط المقترح أعلاه، الذي معدله أفضل في «%1».</translation>
    </message>
    <message>
        <source>Same score as the one above, which was received earlier.</source>
        <translation>نفس تنقيط المقترح أعلاه، الذي أودع قبله.</translation>
    </message>
    <message>
        <source>Nothing tells it from the one above: same rank.</source>
        <translation>لا شيء يميزه عن المقترح أعلاه: الرتبة نفسها.</translation>
    </message>
    <message>
        <source>Ranks %1 and %2: no single weight can make them change places.</source>
        <extracomment>%1 and %2 are ranks.</extracomment>
        <translation>الرتبتان %1 و%2: لا يمكن لأي ترجيح وحده أن يبدل مكانيهما.</translation>
    </message>
    <message>
        <source>Ranks %1 and %2 change places once the weight of “%3” goes from %4 past %5.</source>
        <translation>تتبادل الرتبتان %1 و%2 إذا انتقل ترجيح «%3» من %4 إلى ما بعد %5.</translation>
    </message>
    <message>
        <source>Ranks %1 and %2 change places once the weight of “%3” goes from %4 past about %5.</source>
        <translation>تتبادل الرتبتان %1 و%2 إذا انتقل ترجيح «%3» من %4 إلى ما بعد %5 تقريبا.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Worksite carried</source>
        <translation>ورش مشمول بالاتفاقية</translation>
    </message>
    <message>
        <source>Worksites carried</source>
        <translation>الأوراش المشمولة بالاتفاقية</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>شطر</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>الأشطر</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>ملحق تعديلي</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>الملاحق</translation>
    </message>
    <message>
        <source>Member of the follow-up committee</source>
        <translation>عضو لجنة التتبع</translation>
    </message>
    <message>
        <source>Follow-up committee</source>
        <translation>لجنة التتبع</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقيات</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Dated parameter</source>
        <translation>معلمة مؤرخة</translation>
    </message>
    <message>
        <source>Dated parameters</source>
        <translation>المعلمات المؤرخة</translation>
    </message>
    <message>
        <source>Social contribution</source>
        <translation>مساهمة اجتماعية</translation>
    </message>
    <message>
        <source>Social contributions</source>
        <translation>المساهمات الاجتماعية</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>سطر الميزانية</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>سطور الميزانية</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>مكون</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكونات</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>نسخة برنامج</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>نسخ البرامج</translation>
    </message>
    <message>
        <source>Wording of papers</source>
        <translation>صيغة وثيقة</translation>
    </message>
    <message>
        <source>Wordings of papers</source>
        <translation>صيغ الوثائق</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الموقعون</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب مستعمل</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>حسابات المستعملين</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>عضو المكتب</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>أعضاء المكتب</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>حساب بنكي</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>الحسابات البنكية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع وثائق</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>أنواع الوثائق</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>مجال</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Priority marker</source>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>Priority markers</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>مهنة</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>المهن</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>State change</source>
        <translation>تغيير حالة</translation>
    </message>
    <message>
        <source>State changes</source>
        <translation>تغييرات الحالة</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>وحدة ترابية</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>الوحدات الترابية</translation>
    </message>
    <message>
        <source>Crosswalk line</source>
        <translation>سطر مطابقة</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>جدول المطابقة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation>ورش</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>الأوراش</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>منصب</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>حد ترابي</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>التخوم</translation>
    </message>
    <message>
        <source>Layer of boundaries</source>
        <translation>طبقة حدود</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>وثيقة صادرة</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>الوثائق الصادرة</translation>
    </message>
    <message>
        <source>Template of a paper</source>
        <translation>نموذج وثيقة</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>نماذج الوثائق</translation>
    </message>
    <message>
        <source>Partners told apart</source>
        <translation>شركاء تقرر أنهم مختلفون</translation>
    </message>
    <message>
        <source>Sector of the call</source>
        <translation>قطاع طلب العروض</translation>
    </message>
    <message>
        <source>Sectors of the call</source>
        <translation>قطاعات طلب العروض</translation>
    </message>
    <message>
        <source>Commune of the call</source>
        <translation>جماعة طلب العروض</translation>
    </message>
    <message>
        <source>Communes of the call</source>
        <translation>جماعات طلب العروض</translation>
    </message>
    <message>
        <source>Required document</source>
        <translation>وثيقة مطلوبة</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>الوثائق المطلوبة</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Call for projects</source>
        <translation>طلب عروض المشاريع</translation>
    </message>
    <message>
        <source>Calls for projects</source>
        <translation>طلبات عروض المشاريع</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Jobs asked for</source>
        <translation>المناصب المطلوبة</translation>
    </message>
    <message>
        <source>Document of the file</source>
        <translation>وثيقة من الملف</translation>
    </message>
    <message>
        <source>Documents of the file</source>
        <translation>وثائق الملف</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>لجنة</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>اللجان</translation>
    </message>
    <message>
        <source>Declaration of interest</source>
        <translation>تصريح بالمصلحة</translation>
    </message>
    <message>
        <source>Declarations of interest</source>
        <translation>التصريحات بالمصلحة</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>عضو لجنة</translation>
    </message>
    <message>
        <source>Committee members</source>
        <translation>أعضاء اللجان</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>اجتماع لجنة</translation>
    </message>
    <message>
        <source>Committee meetings</source>
        <translation>اجتماعات اللجان</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكاية</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>الشكايات</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>النقط</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بطاقة التنقيط</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>بطاقات التنقيط</translation>
    </message>
    <message>
        <source>Proposal of the run</source>
        <translation>مقترح في المحاكاة</translation>
    </message>
    <message>
        <source>Proposals of the run</source>
        <translation>مقترحات المحاكاة</translation>
    </message>
    <message>
        <source>Selection run</source>
        <translation>محاكاة الانتقاء</translation>
    </message>
    <message>
        <source>Selection runs</source>
        <translation>محاكاة الانتقاء</translation>
    </message>
    <message>
        <source>Agreement submitted to the vote</source>
        <translation>اتفاقية معروضة على التصويت</translation>
    </message>
    <message>
        <source>Agreements submitted to the vote</source>
        <translation>الاتفاقيات المعروضة على التصويت</translation>
    </message>
    <message>
        <source>Vote of a member</source>
        <translation>تصويت عضو</translation>
    </message>
    <message>
        <source>Votes of members</source>
        <translation>تصويت الأعضاء</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>تدخل</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>التدخلات</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>نقطة في جدول الأعمال</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>جداول الأعمال</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>التحفظات</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>عضو المجلس</translation>
    </message>
    <message>
        <source>Council members</source>
        <translation>أعضاء المجلس</translation>
    </message>
    <message>
        <source>Seat in a standing committee</source>
        <translation>عضوية في لجنة دائمة</translation>
    </message>
    <message>
        <source>Seats in a standing committee</source>
        <translation>أعضاء اللجنة</translation>
    </message>
    <message>
        <source>Standing committee</source>
        <translation>لجنة دائمة</translation>
    </message>
    <message>
        <source>Standing committees</source>
        <translation>اللجان الدائمة</translation>
    </message>
    <message>
        <source>Rule of the council</source>
        <translation>قاعدة من قواعد المجلس</translation>
    </message>
    <message>
        <source>Rules of the council</source>
        <translation>قواعد المجلس</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>المقررات</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Convocation</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Attendance at a sitting</source>
        <translation>حضور جلسة</translation>
    </message>
    <message>
        <source>Attendance at sittings</source>
        <translation>حضور الجلسات</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Facts</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل العمليات</translation>
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
        <translation>لا يمكن حذف هذا السطر لأنه موقع أو مطلوب أو مؤدى. المرجو إلغاء ذلك أولا.</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Its draft is kept in the form.</source>
        <translation>حذف هذا السجل في هذه الأثناء. وقد احتفظ بمسودته في الاستمارة.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>لم يعد هذا السجل موجودا.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: other records rely on it — %2.</source>
        <extracomment>%1 is the record, %2 a list such as &quot;Agreements (2), Worksites (1)&quot;.</extracomment>
        <translation>لا يمكن حذف السجل %1 لأن سجلات أخرى تستند إليه: %2.</translation>
    </message>
    <message>
        <source>This record is not in the bin any more.</source>
        <translation>لم يعد هذا السجل في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Somebody else has just changed %1. Nothing was written: look at the new version, then try again.</source>
        <translation>قام شخص آخر للتو بتغيير السجل %1. ولم يكتب أي شيء: المرجو الاطلاع على الصيغة الجديدة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Add between 1 and %1 slots at a time.</source>
        <translation>ينحصر عدد المناصب المضافة في المرة الواحدة بين 1 و%1.</translation>
    </message>
    <message>
        <source>This worksite is not there any more.</source>
        <translation>لم يعد هذا الورش موجودا.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا توجد عملية يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا توجد عملية يمكن إعادتها.</translation>
    </message>
    <message>
        <source>This cannot be undone: changed since by another hand — %1. Nothing was written.</source>
        <extracomment>%1 is a list of records.</extracomment>
        <translation>لا يمكن التراجع عن هذه العملية لأن شخصا آخر قام بعدها بتغيير ما يلي: %1. ولم يكتب أي شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be taken back: other records rely on it by now.</source>
        <translation>لا يمكن سحب السجل %1 لأن سجلات أخرى أصبحت تستند إليه.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The instalments sum to %1, but %2 are to be paid by instalments: %3 apart.</source>
        <extracomment>%1, %2 and %3 are amounts.</extracomment>
        <translation>مجموع الأشطر %1، بينما المبلغ الواجب أداؤه على أشطر هو %2: الفارق %3.</translation>
    </message>
    <message>
        <source>Two instalments have the same number.</source>
        <translation>يحمل شطران الرقم نفسه. المرجو تغيير رقم أحدهما.</translation>
    </message>
    <message>
        <source>An amendment may extend an agreement, never shorten it: it ends on %1.</source>
        <translation>يجوز للملحق تمديد الاتفاقية لا تقليص مدتها: فهي تنتهي في %1.</translation>
    </message>
    <message>
        <source>An agreement has two parties at least.</source>
        <translation>تبرم الاتفاقية بين طرفين على الأقل. المرجو إضافة الطرف الناقص.</translation>
    </message>
    <message>
        <source>Say which partner this party is.</source>
        <translation>المرجو تحديد الشريك المقصود بهذا الطرف.</translation>
    </message>
    <message>
        <source>The same partner is party twice.</source>
        <translation>ورد الشريك نفسه مرتين ضمن الأطراف. المرجو حذف أحد السطرين.</translation>
    </message>
    <message>
        <source>%1 is %2: it cannot be chosen for new work.</source>
        <extracomment>%1 is a partner&apos;s name, %2 &quot;Suspended&quot; or &quot;Debarred&quot;.</extracomment>
        <translation>وضعية %1 هي «%2»: لا يمكن اختيار هذا الشريك لعمل جديد.</translation>
    </message>
    <message>
        <source>A mandate or document of %1 has ended. Renew it, or record an override with its motive.</source>
        <translation>انتهت مدة انتداب أو صلاحية وثيقة لدى %1. المرجو تجديدها، أو تسجيل تجاوز للقاعدة مع بيان سببه.</translation>
    </message>
    <message>
        <source>The same worksite stands twice.</source>
        <translation>ورد الورش نفسه مرتين. المرجو حذف أحد السطرين.</translation>
    </message>
    <message>
        <source>This worksite belongs to another edition.</source>
        <translation>هذا الورش تابع لنسخة أخرى. المرجو اختيار ورش من نسخة الاتفاقية.</translation>
    </message>
    <message>
        <source>Agreements carry %2 person-months of worksite %1, its slots have %3.</source>
        <extracomment>%1 is a worksite&apos;s code; %2 and %3 count person-months.</extracomment>
        <translation>تشمل الاتفاقيات %2 شهر/شخص من الورش %1، بينما مجموع مناصبه %3.</translation>
    </message>
    <message>
        <source>The worksites carry %1 person-months, the agreement has %2.</source>
        <translation>مجموع الأوراش المشمولة %1 شهر/شخص، بينما حددت الاتفاقية %2.</translation>
    </message>
    <message>
        <source>With this one, the partnership agreements of the edition reach %1 person-months; its target is %2. Record an override with its motive if it was decided so.</source>
        <translation>باحتساب هذه الاتفاقية يبلغ مجموع اتفاقيات الشراكة للنسخة %1 شهر/شخص، بينما هدفها %2. وإذا تقرر ذلك فعلا، فالمرجو تسجيل تجاوز للقاعدة مع بيان سببه.</translation>
    </message>
    <message>
        <source>This budget line belongs to another edition.</source>
        <translation>سطر الميزانية هذا تابع لنسخة أخرى. المرجو اختيار سطر آخر.</translation>
    </message>
    <message>
        <source>This component belongs to another edition.</source>
        <translation>هذا المكون تابع لنسخة أخرى. المرجو اختيار مكون آخر.</translation>
    </message>
    <message>
        <source>The agreement starts outside its edition.</source>
        <translation>تبدأ الاتفاقية خارج مدة نسختها.</translation>
    </message>
    <message>
        <source>An agreement cannot stand under itself.</source>
        <translation>لا يمكن أن تندرج اتفاقية في إطار نفسها.</translation>
    </message>
    <message>
        <source>Say who pays the wages.</source>
        <translation>المرجو تحديد الجهة المؤدية للأجور.</translation>
    </message>
    <message>
        <source>A parameter cannot be negative.</source>
        <translation>لا يمكن أن تكون قيمة المعلمة سالبة.</translation>
    </message>
    <message>
        <source>This parameter has two values from the same day.</source>
        <translation>لهذه المعلمة قيمتان ابتداء من اليوم نفسه. المرجو حذف إحداهما.</translation>
    </message>
    <message>
        <source>“%1” is not set: costs cannot be computed.</source>
        <extracomment>%1 is the name of a parameter.</extracomment>
        <translation>لم تحدد قيمة «%1»: يتعذر حساب الكلفة.</translation>
    </message>
    <message>
        <source>Two targets of the same measure and status have the same day.</source>
        <translation>يوجد هدفان للمؤشر نفسه وبالوضعية نفسها وفي اليوم نفسه. المرجو حذف أحدهما.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %, any other target is not negative.</source>
        <translation>تنحصر النسبة بين 0 و⁦100%⁩، ولا يكون أي هدف آخر سالبا.</translation>
    </message>
    <message>
        <source>The code %1 stands twice.</source>
        <translation>ورد الرمز %1 مرتين. المرجو تغيير أحدهما.</translation>
    </message>
    <message>
        <source>The key %1 does not fit the rest of the RIB. Compare it with the bank&apos;s certificate and correct it.</source>
        <extracomment>%1 is the last two digits of a bank account number.</extracomment>
        <translation>المفتاح %1 لا يوافق بقية رقم التعريف البنكي. المرجو مقارنته بشهادة التعريف البنكي وتصحيحه.</translation>
    </message>
    <message>
        <source>A RIB has 24 digits; this one has %1. Compare it with the bank&apos;s certificate.</source>
        <translation>يتكون رقم التعريف البنكي من 24 رقما، وعدد أرقام هذا الرقم %1. المرجو مقارنته بشهادة التعريف البنكي.</translation>
    </message>
    <message>
        <source>This ICE does not fit its own key: 15 digits are expected.</source>
        <translation>هذا التعريف الموحد للمقاولة لا يوافق مفتاحه: المنتظر 15 رقما.</translation>
    </message>
    <message>
        <source>This CNSS affiliation does not fit its own check digit: 7 digits are expected.</source>
        <translation>رقم الانخراط في الضمان الاجتماعي هذا لا يوافق رقم مراقبته: المنتظر 7 أرقام.</translation>
    </message>
    <message>
        <source>A tax identifier has 7 or 8 digits.</source>
        <translation>يتكون التعريف الضريبي من 7 أو 8 أرقام.</translation>
    </message>
    <message>
        <source>This phone number does not look complete.</source>
        <translation>يبدو رقم الهاتف هذا غير كامل.</translation>
    </message>
    <message>
        <source>This e-mail address does not look complete.</source>
        <translation>يبدو عنوان البريد الإلكتروني هذا غير كامل.</translation>
    </message>
    <message>
        <source>“%1” may not begin or end with a blank.</source>
        <translation>لا يجوز أن تبدأ قيمة «%1» بفراغ أو تنتهي به.</translation>
    </message>
    <message>
        <source>“%1” cannot be negative.</source>
        <translation>لا يمكن أن تكون قيمة «%1» سالبة.</translation>
    </message>
    <message>
        <source>“%1” cannot be more than 100 %.</source>
        <translation>لا يمكن أن تتجاوز قيمة «%1» نسبة ⁦100%⁩.</translation>
    </message>
    <message>
        <source>“%1” has a value that this program does not know.</source>
        <translation>في خانة «%1» قيمة لا يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <source>“%1” points to a record that is not there any more.</source>
        <translation>تحيل خانة «%1» إلى سجل لم يعد موجودا.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>خانة «%1» فارغة: المرجو ملؤها.</translation>
    </message>
    <message>
        <source>“%1” is still missing.</source>
        <translation>خانة «%1» لم تملأ بعد.</translation>
    </message>
    <message>
        <source>“%1” comes after “%2”: the dates are the wrong way round.</source>
        <extracomment>%1 and %2 are names of date fields.</extracomment>
        <translation>«%1» بعد «%2»: التاريخان معكوسان، والمرجو تصحيحهما.</translation>
    </message>
    <message>
        <source>“%1” %2 is already taken by another record.</source>
        <extracomment>%1 is the name of a field (&quot;Number&quot;), %2 what was typed.</extracomment>
        <translation>«%1» %2: هذه القيمة مستعملة في سجل آخر، والمرجو إدخال قيمة أخرى.</translation>
    </message>
    <message>
        <source>The number of the data-protection authorisation is empty (law 09-08): forms and exports will show a gap.</source>
        <translation>رقم ترخيص حماية المعطيات فارغ (القانون 09.08): سيظهر مكانه فارغا في الاستمارات والملفات المصدرة.</translation>
    </message>
    <message>
        <source>The file has no “%1”, which this kind of partner must hand in.</source>
        <extracomment>%1 is a kind of document: &quot;Statutes&quot;.</extracomment>
        <translation>لا يتضمن الملف وثيقة «%1» المطلوبة من هذا النوع من الشركاء.</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>انقضت المدة في %1.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>تنقضي المدة في %1.</translation>
    </message>
    <message>
        <source>This partner is %1: it cannot be chosen for new work.</source>
        <translation>وضعية هذا الشريك هي «%1»: لا يمكن اختياره لعمل جديد.</translation>
    </message>
    <message>
        <source>%1 belongs to this territory and is valid for longer. Change its dates first.</source>
        <extracomment>%1 is the name of a territory.</extracomment>
        <translation>الوحدة الترابية %1 تابعة لهذه الوحدة وتمتد صلاحيتها أكثر منها. المرجو تغيير تاريخيها أولا.</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2 in the same years. Give another code, or other dates.</source>
        <extracomment>%1 is a code, %2 the name of the territory that has it.</extracomment>
        <translation>الرمز %1 مخصص للوحدة %2 في السنوات نفسها. المرجو اختيار رمز آخر أو تاريخين آخرين.</translation>
    </message>
    <message>
        <source>A territory cannot belong to itself or to a part of itself.</source>
        <translation>لا يمكن أن تتبع وحدة ترابية لنفسها أو لوحدة تابعة لها.</translation>
    </message>
    <message>
        <source>%1 is not valid all the time that this territory is. Change the dates or the territory above.</source>
        <translation>لا تغطي صلاحية %1 مدة صلاحية هذه الوحدة الترابية كلها. المرجو تغيير التاريخين أو الوحدة الأعلى.</translation>
    </message>
    <message>
        <source>The territory above is not of a larger kind.</source>
        <translation>الوحدة الأعلى ليست من صنف أكبر. المرجو التحقق من التبعية.</translation>
    </message>
    <message>
        <source>This day lies before the previous change of state, %1.</source>
        <translation>هذا اليوم سابق لآخر تغيير للحالة، وهو %1. المرجو إدخال يوم لا يسبقه.</translation>
    </message>
    <message>
        <source>Instalment %1 comes first: it has not been released.</source>
        <translation>ينبغي صرف الشطر %1 أولا، ولم يصرف بعد.</translation>
    </message>
    <message>
        <source>Instalment %1 is justified to %2; the next one asks for %3.</source>
        <extracomment>%1 is a number of an instalment, %2 and %3 are percentages.</extracomment>
        <translation>بلغ تبرير الشطر %1 نسبة %2، بينما يشترط لصرف الموالي بلوغ %3.</translation>
    </message>
    <message>
        <source>No instalment is released before every party has signed.</source>
        <translation>لا يصرف أي شطر قبل توقيع جميع الأطراف.</translation>
    </message>
    <message>
        <source>Instalment %1 cannot be released yet: its evidence has not been received.</source>
        <translation>لا يمكن صرف الشطر %1 بعد: لم يتم التوصل بوثائق إثباته.</translation>
    </message>
    <message>
        <source>This party signed on %1: a party signs once.</source>
        <translation>وقع هذا الطرف في %1: لا يوقع الطرف إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>This party has not signed.</source>
        <translation>لم يوقع هذا الطرف.</translation>
    </message>
    <message>
        <source>The agreement comes into force once its deliberation is executory: fill in that day.</source>
        <translation>لا تدخل الاتفاقية حيز التنفيذ إلا بعد أن يصبح مقررها قابلا للتنفيذ: المرجو ملء ذلك التاريخ.</translation>
    </message>
    <message>
        <source>Not every party has signed.</source>
        <translation>لم توقع جميع الأطراف بعد.</translation>
    </message>
    <message>
        <source>Give the motive.</source>
        <translation>المرجو بيان السبب.</translation>
    </message>
    <message>
        <source>Give the number of the paper.</source>
        <translation>المرجو إدخال رقم الوثيقة.</translation>
    </message>
    <message>
        <source>Say which line it is about.</source>
        <translation>المرجو تحديد السطر المعني.</translation>
    </message>
    <message numerus="yes">
        <source>This edition&apos;s worksites last %n month(s) at least.</source>
        <translation>
            <numerusform>لا حد أدنى لمدة أوراش هذه النسخة.</numerusform>
            <numerusform>لا تقل مدة أوراش هذه النسخة عن شهر واحد.</numerusform>
            <numerusform>لا تقل مدة أوراش هذه النسخة عن شهرين.</numerusform>
            <numerusform>لا تقل مدة أوراش هذه النسخة عن %n أشهر.</numerusform>
            <numerusform>لا تقل مدة أوراش هذه النسخة عن %n شهرا.</numerusform>
            <numerusform>لا تقل مدة أوراش هذه النسخة عن %n شهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The planned end is too early: with its months this worksite cannot end before %1.</source>
        <translation>النهاية المبرمجة مبكرة: بالنظر إلى عدد أشهره لا يمكن أن ينتهي هذا الورش قبل %1.</translation>
    </message>
    <message>
        <source>The planned days lie outside the edition.</source>
        <translation>التاريخان المبرمجان خارج مدة النسخة.</translation>
    </message>
    <message>
        <source>Choose a commune, not a larger territory.</source>
        <translation>المرجو اختيار جماعة لا وحدة ترابية أكبر منها.</translation>
    </message>
    <message>
        <source>This commune is not valid on the planned start.</source>
        <translation>هذه الجماعة غير سارية في تاريخ البداية المبرمجة.</translation>
    </message>
    <message>
        <source>Give both latitude and longitude, or neither.</source>
        <translation>المرجو إدخال خطي العرض والطول معا أو تركهما معا.</translation>
    </message>
    <message>
        <source>A latitude lies between -90 and 90 degrees.</source>
        <translation>ينحصر خط العرض بين ⁦-90⁩ و90 درجة.</translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180 degrees.</source>
        <translation>ينحصر خط الطول بين ⁦-180⁩ و180 درجة.</translation>
    </message>
    <message>
        <source>The same priority stands twice.</source>
        <translation>وردت الأولوية نفسها مرتين. المرجو حذف إحداهما.</translation>
    </message>
    <message>
        <source>A slot has one month at least.</source>
        <translation>لا تقل مدة المنصب عن شهر واحد.</translation>
    </message>
    <message>
        <source>This worksite already has a slot of this number.</source>
        <translation>يوجد بهذا الورش منصب بالرقم نفسه. المرجو إدخال رقم آخر.</translation>
    </message>
    <message>
        <source>The slot has more months than its worksite lasts (%1).</source>
        <translation>عدد أشهر المنصب يفوق مدة ورشه (%1).</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>لا يمكن إجراء «%1» الآن.</translation>
    </message>
    <message>
        <source>“%1” is not possible in the state “%2”.</source>
        <extracomment>%1 is a verb (&quot;Sign&quot;), %2 a state (&quot;Draft&quot;).</extracomment>
        <translation>لا يمكن إجراء «%1» والحالة هي «%2».</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>لم يعد هذا السطر موجودا.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>هذا اليوم في المستقبل. المرجو إدخال يوم لا يتجاوز اليوم الحالي.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>لم يعد هذا السجل موجودا.</translation>
    </message>
    <message>
        <source>A file belongs to one office, whose number is part of every record. Make another file for another office.</source>
        <translation>الملف خاص بمؤسسة واحدة يدخل رقمها في كل سجل. أنشئوا ملفا آخر للمؤسسة الأخرى.</translation>
    </message>
    <message>
        <source>The role “%1” does not include “%2”. These roles do: %3.</source>
        <extracomment>%1 is a role (&quot;Clerk&quot;), %2 a verb (&quot;Release an instalment&quot;), %3 a list of roles.</extracomment>
        <translation>لا يشمل الدور «%1» العملية «%2». الأدوار التي تشملها: %3.</translation>
    </message>
    <message>
        <source>The role “%1” reads “%2” but does not write there. These roles do: %3.</source>
        <translation>يقرأ الدور «%1» «%2» ولا يكتب فيها. الأدوار التي تكتب: %3.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters: a short sentence is easy to remember.</source>
        <extracomment>%n is the smallest number of characters.</extracomment>
        <translation>
            <numerusform>كلمة السر لا تقل عن %n حرف: الجملة القصيرة سهلة التذكر.</numerusform>
            <numerusform>كلمة السر لا تقل عن حرف واحد: الجملة القصيرة سهلة التذكر.</numerusform>
            <numerusform>كلمة السر لا تقل عن حرفين: الجملة القصيرة سهلة التذكر.</numerusform>
            <numerusform>كلمة السر لا تقل عن %n أحرف: الجملة القصيرة سهلة التذكر.</numerusform>
            <numerusform>كلمة السر لا تقل عن %n حرفا: الجملة القصيرة سهلة التذكر.</numerusform>
            <numerusform>كلمة السر لا تقل عن %n حرف: الجملة القصيرة سهلة التذكر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login name cannot be the password.</source>
        <translation>لا يصلح اسم الدخول كلمة سر.</translation>
    </message>
    <message>
        <source>One character over and over is no password: anybody tries that first.</source>
        <translation>تكرار حرف واحد ليس كلمة سر: فهو أول ما يجرب.</translation>
    </message>
    <message>
        <source>The window locks after 1 to %1 minutes without work; 0 means never.</source>
        <translation>تقفل النافذة بعد 1 إلى %1 دقيقة دون عمل؛ و0 تعني أبدا.</translation>
    </message>
    <message>
        <source>A paper is issued from its report; it can be neither typed nor imported.</source>
        <translation>تصدر الوثيقة من تقريرها؛ ولا تُدخل يدويا ولا تُستورد.</translation>
    </message>
    <message>
        <source>An issued paper cannot be edited: withdraw it with a motive and issue another one.</source>
        <translation>لا يمكن تعديل وثيقة صادرة: اسحبها مع ذكر السبب ثم أصدر أخرى.</translation>
    </message>
    <message>
        <source>An issued paper is never deleted: somebody may hold it. Withdraw it with a motive.</source>
        <translation>لا تُحذف وثيقة صادرة أبدا: قد تكون بيد أحدهم. اسحبها مع ذكر السبب.</translation>
    </message>
    <message>
        <source>These coordinates lie %1 km outside the boundary of the commune. Correct them, or the commune.</source>
        <translation>تقع هذه الإحداثيات على بعد %1 كلم خارج حدود الجماعة. المرجو تصحيحها أو تصحيح الجماعة.</translation>
    </message>
    <message>
        <source>These coordinates lie %1 km outside the boundary of the commune, in %2. Correct them, or the commune.</source>
        <translation>تقع هذه الإحداثيات على بعد %1 كلم خارج حدود الجماعة، في %2. المرجو تصحيحها أو تصحيح الجماعة.</translation>
    </message>
    <message>
        <source>A partner cannot be told apart from itself: choose two.</source>
        <translation>لا يمكن التمييز بين شريك ونفسه: اختاروا شريكين.</translation>
    </message>
    <message>
        <source>The office has judged already that %1 and %2 are not the same.</source>
        <translation>سبق للمؤسسة أن قررت أن %1 و%2 ليسا نفس الشريك.</translation>
    </message>
    <message>
        <source>One of the two was merged: take that merge back first.</source>
        <translation>أحدهما مدمج: تراجعوا عن ذلك الدمج أولا.</translation>
    </message>
    <message>
        <source>Nobody judged that these two are not the same.</source>
        <translation>لم يقرر أحد أن هذين ليسا نفس الشريك.</translation>
    </message>
    <message>
        <source>A partner cannot be merged with itself: choose two.</source>
        <translation>لا يمكن دمج شريك في نفسه: اختاروا شريكين.</translation>
    </message>
    <message>
        <source>%1 was merged already: take that merge back first, or choose the partner it is part of.</source>
        <extracomment>%1 is the number of a partner.</extracomment>
        <translation>تم دمج %1 من قبل: تراجعوا عن ذلك الدمج أولا، أو اختاروا الشريك الذي صار جزءا منه.</translation>
    </message>
    <message>
        <source>The office judged that %1 and %2 are not the same: take that back first.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>قررت المؤسسة أن %1 و%2 ليسا نفس الشريك: تراجعوا عن ذلك أولا.</translation>
    </message>
    <message>
        <source>%1 is %2 and would lose that: let it be the one that stays, or give %3 the same status first.</source>
        <extracomment>%1 is the number of a partner, %2 &quot;Suspended&quot; or &quot;Debarred&quot;, %3 the number of another one.</extracomment>
        <translation>الشريك %1 في وضعية «%2» وسيفقدها: اجعلوه هو الذي يبقى، أو أعطوا %3 الوضعية نفسها أولا.</translation>
    </message>
    <message>
        <source>The merge would break a rule in %1: %2</source>
        <extracomment>%1 is a record, %2 the sentence of a rule.</extracomment>
        <translation>سيخالف الدمج قاعدة في %1: %2</translation>
    </message>
    <message>
        <source>%1 is not merged: there is nothing to take back.</source>
        <translation>الشريك %1 غير مدمج: لا شيء يتراجع عنه.</translation>
    </message>
    <message>
        <source>The journal of this file does not hold the merge of %1, so it cannot be taken back.</source>
        <translation>لا يوجد دمج %1 في سجل عمليات هذا الملف، فلا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>%1 was merged into %2: choose that one.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>تم دمج %1 في %2: اختاروا هذا الأخير.</translation>
    </message>
    <message>
        <source>“%1” %2 belongs to a record that was entered by mistake: a number is not given twice.</source>
        <extracomment>%1 is the name of a field (&quot;Number&quot;), %2 what was typed.</extracomment>
        <translation>‏«%1» %2 لسجل سُجّل خطأً: لا يعطى الرقم مرتين.</translation>
    </message>
    <message>
        <source>This partner was merged into another and is part of its history: it stays in the file.</source>
        <translation>تم دمج هذا الشريك في شريك آخر وهو جزء من تاريخه: يبقى في الملف.</translation>
    </message>
    <message>
        <source>Possible duplicate. %1: %2, %3.</source>
        <extracomment>%1 is what coincides (&quot;Same phone&quot;), %2 the number of a partner, %3 its name.</extracomment>
        <translation>تكرار محتمل. %1: %2، %3.</translation>
    </message>
    <message>
        <source>This partner was merged into another: change that one, or take the merge back.</source>
        <translation>تم دمج هذا الشريك في شريك آخر: غيروا ذلك الشريك، أو تراجعوا عن الدمج.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of record (&quot;Agreements&quot;), %2 their numbers.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ولا سجل آخر</numerusform>
            <numerusform>وسجل آخر</numerusform>
            <numerusform>وسجلان آخران</numerusform>
            <numerusform>و%n سجلات أخرى</numerusform>
            <numerusform>و%n سجلا آخر</numerusform>
            <numerusform>و%n سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Groups of records: &quot;Agreements: 1, 2&quot; and &quot;Worksites: 3&quot;.</extracomment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1 cannot be entered by mistake while others rely on it — %2. Correct those first.</source>
        <extracomment>%1 is a record, %2 the records that refer to it, by kind.</extracomment>
        <translation>لا يمكن اعتبار %1 مسجلا خطأً ما دامت سجلات أخرى تعتمد عليه — %2. المرجو تصحيحها أولا.</translation>
    </message>
    <message>
        <source>%1 was entered by mistake: it keeps its number and is changed no more. Say first that it was no mistake.</source>
        <extracomment>%1 is a record.</extracomment>
        <translation>سُجّل %1 خطأً: يحتفظ برقمه ولا يعدل بعد ذلك. المرجو أولا بيان أنه لم يكن خطأ.</translation>
    </message>
    <message>
        <source>What it belongs to was entered by mistake: it is changed no more.</source>
        <translation>ما يتبعه هذا السجل سُجّل خطأً: لا يعدل بعد ذلك.</translation>
    </message>
    <message>
        <source>“%1” points to a record that was entered by mistake. Choose another.</source>
        <extracomment>%1 is the name of a field (&quot;Partner&quot;).</extracomment>
        <translation>تحيل «%1» إلى سجل سُجّل خطأً. المرجو اختيار سجل آخر.</translation>
    </message>
    <message>
        <source>Money of %1 has left: instalment %2 is “%3”. Annul that first, or end the agreement instead.</source>
        <extracomment>%1 is an agreement, %2 the number of an instalment, %3 its state (&quot;Paid&quot;).</extracomment>
        <translation>خرج مال من %1: حالة الدفعة %2 «%3». المرجو إلغاء ذلك أولا، أو إنهاء الاتفاقية.</translation>
    </message>
    <message>
        <source>“%1” are not entered by mistake: they have a way of their own to end.</source>
        <extracomment>%1 is a kind of record in the plural (&quot;Accounts&quot;).</extracomment>
        <translation>‏«%1» لا تعتبر مسجلة خطأً: لها طريقة خاصة تنتهي بها.</translation>
    </message>
    <message>
        <source>%1 is already marked as entered by mistake.</source>
        <translation>سبق بيان أن %1 سُجّل خطأً.</translation>
    </message>
    <message>
        <source>%1 is not marked as entered by mistake.</source>
        <translation>لم يُبيّن أن %1 سُجّل خطأً.</translation>
    </message>
    <message>
        <source>The call closes before it opens.</source>
        <translation>يغلق طلب العروض قبل افتتاحه.</translation>
    </message>
    <message>
        <source>The best mark of a criterion lies between 1 and 100.</source>
        <translation>أعلى نقطة في معيار ما بين 1 و100.</translation>
    </message>
    <message>
        <source>A weight lies above 0 and up to 100.</source>
        <translation>الترجيح أكبر من 0 ولا يتجاوز 100.</translation>
    </message>
    <message>
        <source>A call needs criteria before it opens.</source>
        <translation>يلزم تحديد المعايير قبل فتح طلب العروض.</translation>
    </message>
    <message>
        <source>The weights of the criteria come to %1 and not to 100 %: correct them before the call opens.</source>
        <translation>مجموع ترجيحات المعايير %1 وليس 100 %: صححوها قبل فتح طلب العروض.</translation>
    </message>
    <message>
        <source>The criteria of a call stay as they were published. Cancel it and publish another one.</source>
        <translation>تبقى معايير طلب العروض كما نشرت. ألغوه وانشروا غيره.</translation>
    </message>
    <message>
        <source>Receipts leave no gap: a file is never deleted. Say that it was entered by mistake instead.</source>
        <translation>وصولات الإيداع متسلسلة دون انقطاع: لا يحذف ملف أبدا. صرحوا بدل ذلك بأنه سُجّل خطأً.</translation>
    </message>
    <message>
        <source>A receipt keeps its number and its call. One entered by mistake is made void.</source>
        <translation>يحتفظ الوصل برقمه وبطلب العروض الذي يخصه. وإن سُجّل خطأً فصرحوا بذلك.</translation>
    </message>
    <message>
        <source>The next receipt of this call is %1: receipts leave no gap.</source>
        <extracomment>%1 is the number of a receipt.</extracomment>
        <translation>وصل الإيداع الموالي لطلب العروض هذا هو %1: الوصولات متسلسلة دون انقطاع.</translation>
    </message>
    <message>
        <source>Call %1 receives no files: %2.</source>
        <extracomment>%1 is the number of a call, %2 its state.</extracomment>
        <translation>طلب العروض %1 لا تودع فيه الملفات: %2.</translation>
    </message>
    <message>
        <source>The call opened later, on %1.</source>
        <translation>لم يفتح طلب العروض إلا في %1.</translation>
    </message>
    <message>
        <source>This file came late: the call closed on %1. It is admitted by a recorded decision alone.</source>
        <translation>ورد هذا الملف خارج الأجل: أغلق طلب العروض في %1. ولا يقبل إلا بقرار مدون.</translation>
    </message>
    <message>
        <source>The envelopes of this call are sealed until it is closed: only the receipt is typed now.</source>
        <translation>أظرفة طلب العروض هذا مختومة إلى حين إغلاقه: لا يسجل الآن سوى وصل الإيداع.</translation>
    </message>
    <message>
        <source>The call is not for this sector.</source>
        <translation>طلب العروض لا يشمل هذا القطاع.</translation>
    </message>
    <message>
        <source>The call is not for this commune.</source>
        <translation>طلب العروض لا يشمل هذه الجماعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n required document(s) are missing or not in order.</source>
        <translation>
            <numerusform>لا وثيقة مطلوبة ناقصة.</numerusform>
            <numerusform>وثيقة مطلوبة واحدة ناقصة أو غير مطابقة.</numerusform>
            <numerusform>وثيقتان مطلوبتان ناقصتان أو غير مطابقتين.</numerusform>
            <numerusform>%n وثائق مطلوبة ناقصة أو غير مطابقة.</numerusform>
            <numerusform>%n وثيقة مطلوبة ناقصة أو غير مطابقة.</numerusform>
            <numerusform>%n وثيقة مطلوبة ناقصة أو غير مطابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for one job at least.</source>
        <translation>المرجو طلب منصب واحد على الأقل.</translation>
    </message>
    <message>
        <source>The fewest jobs lie between 1 and the number of jobs asked for.</source>
        <translation>أقل عدد من المناصب ما بين 1 وعدد المناصب المطلوبة.</translation>
    </message>
    <message>
        <source>A similar title in the same commune: %1. Do they overlap?</source>
        <extracomment>%1 is a list of numbers of receipts.</extracomment>
        <translation>عنوان مماثل في الجماعة نفسها: %1. هل هناك تداخل؟</translation>
    </message>
    <message>
        <source>Fill in first until when the missing documents may be brought: a day that is still to come.</source>
        <translation>حددوا أولا الأجل الذي يمكن فيه تقديم الوثائق الناقصة: يوم لم يحل بعد.</translation>
    </message>
    <message>
        <source>This call receives files until %1: it cannot be closed before.</source>
        <translation>تودع الملفات في طلب العروض هذا إلى غاية %1: لا يمكن إغلاقه قبل ذلك.</translation>
    </message>
    <message>
        <source>Only a selected file becomes a worksite; %1 is: %2.</source>
        <extracomment>%1 is the number of a receipt, %2 the state of its file.</extracomment>
        <translation>لا يصير ورشا إلا ملف منتقى؛ %1 هو: %2.</translation>
    </message>
    <message>
        <source>The agreement does not carry this worksite.</source>
        <translation>لا تشمل الاتفاقية هذا الورش.</translation>
    </message>
    <message>
        <source>Choose the selected files first.</source>
        <translation>اختاروا أولا الملفات المنتقاة.</translation>
    </message>
    <message>
        <source>This call follows no earlier one: say first which one, in its form.</source>
        <translation>هذا الطلب لا يلي أي طلب سابق: حدده أولا في استمارته.</translation>
    </message>
    <message>
        <source>%1 is not taken over: only files of the earlier call that were found inadmissible or rejected are, and once.</source>
        <extracomment>%1 is the number of a receipt.</extracomment>
        <translation>لا يستأنف الملف %1: لا تستأنف إلا ملفات الطلب السابق المرفوضة شكلا أو غير المنتقاة، ومرة واحدة.</translation>
    </message>
    <message>
        <source>The earlier call has no file left to be taken over.</source>
        <translation>لم يبق في الطلب السابق أي ملف يمكن استئنافه.</translation>
    </message>
    <message>
        <source>There is nothing to assign: every file has its reviewers, or nobody is free of an interest.</source>
        <translation>لا شيء للإسناد: لكل ملف أعضاؤه المقيِّمون، أو لا أحد خال من مصلحة.</translation>
    </message>
    <message>
        <source>Say what the interest is: “treasurer of the association”.</source>
        <translation>اذكروا طبيعة المصلحة: «أمين مال الجمعية».</translation>
    </message>
    <message>
        <source>A call cannot follow itself.</source>
        <translation>لا يمكن للطلب أن يلي نفسه.</translation>
    </message>
    <message>
        <source>Say in which partner or in which proposal the interest lies.</source>
        <translation>اذكروا لدى أي شريك أو في أي مقترح توجد المصلحة.</translation>
    </message>
    <message>
        <source>This member stands here twice.</source>
        <translation>هذا العضو وارد هنا مرتين.</translation>
    </message>
    <message>
        <source>%1 is not a member of this committee.</source>
        <translation>%1 ليس عضوا في هذه اللجنة.</translation>
    </message>
    <message>
        <source>A run is kept as it was computed. Compute another one instead of changing it.</source>
        <translation>تحفظ المحاكاة كما حُسبت. احسبوا غيرها بدل تغييرها.</translation>
    </message>
    <message>
        <source>A complaint is answered with its reasons: write the answer first.</source>
        <translation>يجاب عن الشكاية جوابا معللا: اكتبوا الجواب أولا.</translation>
    </message>
    <message>
        <source>The answer was due on %1.</source>
        <translation>كان الجواب واجبا في %1.</translation>
    </message>
    <message>
        <source>The answer was given and stays as it is.</source>
        <translation>أُعطي الجواب ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Receipt %1 belongs to another call.</source>
        <translation>الوصل %1 يخص طلب عروض آخر.</translation>
    </message>
    <message>
        <source>A run of the selection is kept for ever: set it aside instead of deleting it.</source>
        <translation>تحفظ محاكاة الانتقاء على الدوام: استبعدوها بدل حذفها.</translation>
    </message>
    <message>
        <source>A review that was submitted stays in the file: withdraw it instead.</source>
        <translation>بطاقة التنقيط المرسلة تبقى في الملف: اسحبوها بدل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>This call has %n criterion(s).</source>
        <translation>
            <numerusform>ليس لطلب العروض هذا أي معيار.</numerusform>
            <numerusform>لطلب العروض هذا معيار واحد.</numerusform>
            <numerusform>لطلب العروض هذا معياران.</numerusform>
            <numerusform>لطلب العروض هذا %n معايير.</numerusform>
            <numerusform>لطلب العروض هذا %n معيارا.</numerusform>
            <numerusform>لطلب العروض هذا %n معيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a mark or is not applicable, not both.</source>
        <translation>«%1» إما له نقطة أو لا ينطبق، لا الأمران معا.</translation>
    </message>
    <message>
        <source>“%1” is marked from 0 to %2.</source>
        <extracomment>%1 is a criterion, %2 its best mark.</extracomment>
        <translation>ينقط «%1» من 0 إلى %2.</translation>
    </message>
    <message>
        <source>Criterion %1 is marked twice.</source>
        <translation>المعيار %1 منقط مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) have neither a mark nor “not applicable”.</source>
        <translation>
            <numerusform>لا معيار دون نقطة.</numerusform>
            <numerusform>معيار واحد ليست له نقطة ولا «لا ينطبق».</numerusform>
            <numerusform>معياران ليست لهما نقطة ولا «لا ينطبق».</numerusform>
            <numerusform>%n معايير ليست لها نقطة ولا «لا ينطبق».</numerusform>
            <numerusform>%n معيارا ليست لها نقطة ولا «لا ينطبق».</numerusform>
            <numerusform>%n معيار ليست لها نقطة ولا «لا ينطبق».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives no marks: %2.</source>
        <extracomment>%1 is a person, %2 a role in the committee.</extracomment>
        <translation>%1 لا يمنح نقطا: %2.</translation>
    </message>
    <message>
        <source>%1 has declared an interest in this file.</source>
        <translation>صرح %1 بمصلحة في هذا الملف.</translation>
    </message>
    <message>
        <source>The member first declares to have no interest in this file.</source>
        <translation>يصرح العضو أولا بعدم وجود مصلحة له في هذا الملف.</translation>
    </message>
    <message>
        <source>File %1 is not to be marked: %2.</source>
        <extracomment>%1 is the number of a receipt, %2 the state of its file.</extracomment>
        <translation>الملف %1 لا ينقط: %2.</translation>
    </message>
    <message>
        <source>The file changed after this review: version %1 was read, it is now version %2.</source>
        <extracomment>%1 and %2 are numbers of versions.</extracomment>
        <translation>تغير الملف بعد هذا التنقيط: قرئت النسخة %1 وهو الآن في النسخة %2.</translation>
    </message>
    <message>
        <source>A review keeps its file and its reviewer.</source>
        <translation>تبقى بطاقة التنقيط لملفها وعضوها المقيِّم.</translation>
    </message>
    <message>
        <source>This review was submitted and is locked. It is reopened first, with a motive.</source>
        <translation>أُرسلت هذه البطاقة وأقفلت. يعاد فتحها أولا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Give the number of the committee&apos;s minutes.</source>
        <translation>أدلوا برقم محضر اللجنة.</translation>
    </message>
    <message>
        <source>Run %1 cannot be decided: %2.</source>
        <extracomment>%1 is the number of a selection run, %2 its state.</extracomment>
        <translation>لا يمكن اعتماد المحاكاة %1: %2.</translation>
    </message>
    <message>
        <source>Call %1 is not closed: %2.</source>
        <extracomment>%1 is the number of a call, %2 its state.</extracomment>
        <translation>طلب العروض %1 غير مغلق: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changed since this run was computed: compute it again.</source>
        <translation>
            <numerusform>لم يتغير أي ملف.</numerusform>
            <numerusform>تغير ملف واحد منذ حساب هذه المحاكاة: أعيدوا حسابها.</numerusform>
            <numerusform>تغير ملفان منذ حساب هذه المحاكاة: أعيدوا حسابها.</numerusform>
            <numerusform>تغيرت %n ملفات منذ حساب هذه المحاكاة: أعيدوا حسابها.</numerusform>
            <numerusform>تغير %n ملفا منذ حساب هذه المحاكاة: أعيدوا حسابها.</numerusform>
            <numerusform>تغير %n ملف منذ حساب هذه المحاكاة: أعيدوا حسابها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for a review, or were changed after one: submit or withdraw it first.</source>
        <translation>
            <numerusform>لا ملف ينتظر.</numerusform>
            <numerusform>ملف واحد ينتظر التنقيط أو تغير بعده: أرسلوا بطاقته أو اسحبوها أولا.</numerusform>
            <numerusform>ملفان ينتظران التنقيط أو تغيرا بعده: أرسلوا البطاقات أو اسحبوها أولا.</numerusform>
            <numerusform>%n ملفات تنتظر التنقيط أو تغيرت بعده: أرسلوا البطاقات أو اسحبوها أولا.</numerusform>
            <numerusform>%n ملفا تنتظر التنقيط أو تغيرت بعده: أرسلوا البطاقات أو اسحبوها أولا.</numerusform>
            <numerusform>%n ملف تنتظر التنقيط أو تغيرت بعده: أرسلوا البطاقات أو اسحبوها أولا.</numerusform>
        </translation>
    </message>
    <message>
        <source>You declared an interest here: what was handed in and how it was marked is withheld from you until the selection is decided.</source>
        <translation>صرحت بمصلحة هنا: يحجب عنك مضمون الملف ونقطه إلى أن يبت في الانتقاء.</translation>
    </message>
    <message>
        <source>Marks of others are shown to you once you have submitted your own sheet.</source>
        <translation>تظهر لك نقط الأعضاء الآخرين بعد إيداع بطاقتك.</translation>
    </message>
    <message>
        <source>The point submits no agreement yet.</source>
        <translation>لا تتضمن النقطة أي اتفاقية بعد.</translation>
    </message>
    <message>
        <source>Agreement %1 stands in another point already.</source>
        <extracomment>%1 is the number of an agreement.</extracomment>
        <translation>الاتفاقية %1 مدرجة في نقطة أخرى.</translation>
    </message>
    <message>
        <source>Agreement %1 is not on the agenda but: %2. Put it on the agenda first.</source>
        <extracomment>%1 is the number of an agreement, %2 its state.</extracomment>
        <translation>الاتفاقية %1 غير مدرجة في جدول الأعمال، وحالتها: %2. أدرجوها أولا.</translation>
    </message>
    <message>
        <source>The point is settled: its title, agreements and ballot stay as they were voted.</source>
        <translation>حسم في النقطة: يبقى عنوانها واتفاقياتها وتصويتها كما تم التصويت عليها.</translation>
    </message>
    <message>
        <source>The sitting belongs to another session.</source>
        <translation>الجلسة تابعة لدورة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is voted while the sitting is not open.</source>
        <translation>لا تصويت ما لم تفتتح الجلسة.</translation>
    </message>
    <message>
        <source>The quorum is not reached: present %1 of %2 members in office, required %3.</source>
        <translation>النصاب القانوني غير مكتمل: الحاضرون %1 من أصل %2 من الأعضاء المزاولين مهامهم، والمطلوب %3.</translation>
    </message>
    <message>
        <source>A report is heard and not voted.</source>
        <translation>التقرير يستمع إليه ولا يصوت عليه.</translation>
    </message>
    <message>
        <source>In an extraordinary session only points on the agenda that was sent can be voted.</source>
        <translation>في الدورة الاستثنائية لا يصوت إلا على نقط جدول الأعمال المرسل.</translation>
    </message>
    <message>
        <source>Votes cannot be below zero.</source>
        <translation>لا يمكن أن يكون عدد الأصوات سالبا.</translation>
    </message>
    <message>
        <source>For %1 + against %2 + abstained %3 + blank or void %4 make %5; present without those recused: %6.</source>
        <translation>موافق %1 + معارض %2 + ممتنع %3 + أوراق بيضاء أو ملغاة %4 = %5؛ والحاضرون دون غير المشاركين: %6.</translation>
    </message>
    <message>
        <source>The casting vote counts at a tie of a public ballot and only there.</source>
        <translation>لا يرجح صوت الرئيس إلا عند تعادل الأصوات في تصويت علني.</translation>
    </message>
    <message>
        <source>%1 is not in the room and cannot vote.</source>
        <extracomment>%1 is the name of a council member.</extracomment>
        <translation>لا يمكن أن يصوت من ليس بالقاعة: %1.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>لم يحل هذا اليوم بعد.</translation>
    </message>
    <message>
        <source>The council decided only on %1.</source>
        <translation>لم يتداول المجلس إلا بتاريخ %1.</translation>
    </message>
    <message>
        <source>This step comes first: %1.</source>
        <extracomment>%1 is a step: &quot;Transcribed into the register&quot;.</extracomment>
        <translation>تسبقها هذه المرحلة: %1.</translation>
    </message>
    <message>
        <source>It comes before this step: %1, on %2.</source>
        <translation>هذا التاريخ سابق لمرحلة: %1، بتاريخ %2.</translation>
    </message>
    <message>
        <source>The governor could oppose until %1.</source>
        <translation>انتهى أجل تعرض العامل بتاريخ %1.</translation>
    </message>
    <message>
        <source>Silence until %1 was a visa.</source>
        <translation>يعد السكوت إلى غاية %1 تأشيرة.</translation>
    </message>
    <message>
        <source>A summary was to be posted by %1.</source>
        <translation>كان يتعين تعليق الملخص قبل %1.</translation>
    </message>
    <message>
        <source>It was to be sent to the governor by %1.</source>
        <translation>كان يتعين توجيهه إلى العامل قبل %1.</translation>
    </message>
    <message>
        <source>The register gets its deliberations from the ballots that are closed.</source>
        <translation>تدون المقررات في السجل عند إقفال التصويت.</translation>
    </message>
    <message>
        <source>What is transcribed into the register stays as it is; another deliberation amends it.</source>
        <translation>ما دون في السجل يبقى على حاله؛ ويعدله مقرر آخر.</translation>
    </message>
    <message>
        <source>A deliberation cannot amend itself.</source>
        <translation>لا يمكن لمقرر أن يعدل نفسه.</translation>
    </message>
    <message>
        <source>It is annulled and keeps its number; nothing more is recorded.</source>
        <translation>ألغي المقرر واحتفظ برقمه؛ ولا يسجل فيه شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>This was recorded on %1 already.</source>
        <translation>سبق تسجيل ذلك بتاريخ %1.</translation>
    </message>
    <message>
        <source>This deliberation needs no visa.</source>
        <translation>لا يخضع هذا المقرر للتأشيرة.</translation>
    </message>
    <message>
        <source>Give the number of the visa.</source>
        <translation>أدلوا برقم التأشيرة.</translation>
    </message>
    <message>
        <source>Say why: this step has its motive.</source>
        <translation>بينوا السبب: هذه المرحلة معللة.</translation>
    </message>
    <message>
        <source>Only an executory deliberation is published.</source>
        <translation>لا ينشر إلا مقرر قابل للتنفيذ.</translation>
    </message>
    <message>
        <source>Numbers of deliberations leave no gap: annul it instead, and it keeps its number.</source>
        <translation>أرقام المقررات متسلسلة دون انقطاع: ألغوه بدل حذفه، فيحتفظ برقمه.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 the law it rests on.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A member is convened twice by the same call.</source>
        <translation>استدعي عضو مرتين بالاستدعاء نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n members in office were not convened.</source>
        <translation>
            <numerusform>استدعي جميع الأعضاء المزاولين مهامهم.</numerusform>
            <numerusform>عضو واحد مزاول مهامه لم يستدع.</numerusform>
            <numerusform>عضوان مزاولان مهامهما لم يستدعيا.</numerusform>
            <numerusform>%n أعضاء مزاولين مهامهم لم يستدعوا.</numerusform>
            <numerusform>%n عضوا مزاولا مهامه لم يستدعوا.</numerusform>
            <numerusform>%n عضو مزاول مهامه لم يستدعوا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days from convocation to opening: %1; at least %2 are required.</source>
        <translation>الأيام بين الاستدعاء والافتتاح: %1؛ والمطلوب %2 على الأقل.</translation>
    </message>
    <message>
        <source>The members are not convened yet.</source>
        <translation>لم يستدع الأعضاء بعد.</translation>
    </message>
    <message>
        <source>Days from sending the agenda to opening: %1; at least %2 are required.</source>
        <translation>الأيام بين توجيه جدول الأعمال والافتتاح: %1؛ والمطلوب %2 على الأقل.</translation>
    </message>
    <message>
        <source>The agenda was not sent to the governor yet.</source>
        <translation>لم يوجه جدول الأعمال إلى العامل بعد.</translation>
    </message>
    <message>
        <source>A member stands twice on the roll.</source>
        <translation>ورد عضو مرتين في ورقة الحضور.</translation>
    </message>
    <message>
        <source>A member cannot leave before arriving.</source>
        <translation>لا يغادر عضو قبل التحاقه.</translation>
    </message>
    <message>
        <source>Nobody can be convened: no member of the council is in office on that day.</source>
        <translation>لا يمكن استدعاء أحد: لا يوجد أي عضو مزاول مهامه في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Point %1 is settled already: %2.</source>
        <extracomment>%1 is the number of an agenda item, %2 its outcome.</extracomment>
        <translation>حسم في النقطة %1: %2.</translation>
    </message>
    <message>
        <source>Say why: a ballot is annulled with its motive.</source>
        <translation>بينوا السبب: إلغاء التصويت معلل.</translation>
    </message>
    <message>
        <source>Agreement %1 rests on this vote and is already: %2.</source>
        <extracomment>%1 is the number of an agreement, %2 its state.</extracomment>
        <translation>الاتفاقية %1 مبنية على هذا التصويت وحالتها الآن: %2.</translation>
    </message>
    <message>
        <source>Say why the point is put off.</source>
        <translation>بينوا سبب التأجيل أو السحب.</translation>
    </message>
    <message>
        <source>Only one of several agreements can be detached from a block.</source>
        <translation>لا تفصل اتفاقية إلا عن مجموعة من عدة اتفاقيات.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>One change of a file: %1 the field, %2 what stood there, %3 what stands there now.</extracomment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Being marked</source>
        <translation>قيد التنقيط</translation>
    </message>
    <message>
        <source>Sheet submitted</source>
        <translation>أُرسل التنقيط</translation>
    </message>
    <message>
        <source>File changed since</source>
        <translation>تغير الملف بعد التنقيط</translation>
    </message>
    <message>
        <source>Withheld: interest declared</source>
        <translation>محجوب: مصلحة مصرح بها</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>The allocation was stopped before it was complete.</source>
        <translation>تم إيقاف التوزيع قبل اكتماله.</translation>
    </message>
    <message>
        <source>%1 of the proposals</source>
        <extracomment>%1 is a percentage (&quot;30 %&quot;).</extracomment>
        <translation>%1 من المقترحات</translation>
    </message>
    <message>
        <source>%1 of the slots</source>
        <translation>%1 من المناصب</translation>
    </message>
    <message>
        <source>%1 of the person-months</source>
        <translation>%1 من الشهر/شخص</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 من الكلفة</translation>
    </message>
    <message>
        <source>All together: at most %1</source>
        <extracomment>%1 is an amount with its unit (&quot;12 slots&quot;, &quot;1 000,00&quot;).</extracomment>
        <translation>المجموع: %1 على الأكثر</translation>
    </message>
    <message>
        <source>Commune %1: at most %2</source>
        <extracomment>%1 is a commune, %2 an amount with its unit.</extracomment>
        <translation>جماعة %1: %2 على الأكثر</translation>
    </message>
    <message>
        <source>Partner %1: at most %2</source>
        <translation>الشريك %1: %2 على الأكثر</translation>
    </message>
    <message>
        <source>Sector %1: at most %2</source>
        <translation>مجال %1: %2 على الأكثر</translation>
    </message>
    <message>
        <source>Marker %1: at most %2</source>
        <translation>أولوية %1: %2 على الأكثر</translation>
    </message>
    <message>
        <source>All together: at least %1</source>
        <translation>المجموع: %1 على الأقل</translation>
    </message>
    <message>
        <source>Commune %1: at least %2</source>
        <translation>جماعة %1: %2 على الأقل</translation>
    </message>
    <message>
        <source>Partner %1: at least %2</source>
        <translation>الشريك %1: %2 على الأقل</translation>
    </message>
    <message>
        <source>Sector %1: at least %2</source>
        <translation>مجال %1: %2 على الأقل</translation>
    </message>
    <message>
        <source>Marker %1: at least %2</source>
        <translation>أولوية %1: %2 على الأقل</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n مقترح</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%n مقترحات</numerusform>
            <numerusform>%n مقترحا</numerusform>
            <numerusform>%n مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n منصب</numerusform>
            <numerusform>منصب واحد</numerusform>
            <numerusform>منصبان</numerusform>
            <numerusform>%n مناصب</numerusform>
            <numerusform>%n منصبا</numerusform>
            <numerusform>%n منصب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 person-months</source>
        <extracomment>%1 is a number with two decimals.</extracomment>
        <translation>%1 شهر/شخص</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other</source>
        <extracomment>%1 and %2 are numbers of proposals.</extracomment>
        <translation>%1 و%2 متنافيان</translation>
    </message>
    <message>
        <source>%1 is in by decision of the committee</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>%1 منتقى بقرار من اللجنة</translation>
    </message>
    <message>
        <source>%1 is out by decision of the committee</source>
        <translation>%1 غير منتقى بقرار من اللجنة</translation>
    </message>
    <message>
        <source>Out: with it, “%1” would be missed by %2.</source>
        <extracomment>%1 is a rule (&quot;Marker women: at least 30 % of the slots&quot;), %2 an amount with its unit.</extracomment>
        <translation>غير منتقى: بإدراجه ينقص %2 عن «%1».</translation>
    </message>
    <message>
        <source>Out: the budget lacks %1 for it.</source>
        <translation>غير منتقى: ينقص الغلاف المالي %1 لإدراجه.</translation>
    </message>
    <message>
        <source>Out: the envelope lacks %1 for it.</source>
        <extracomment>%1 is a number of person-months with its unit.</extracomment>
        <translation>غير منتقى: ينقص الحصيص %1 لإدراجه.</translation>
    </message>
    <message>
        <source>Out: the ceiling for all would be exceeded by %1.</source>
        <translation>غير منتقى: بإدراجه يتم تجاوز السقف العام بما قدره %1.</translation>
    </message>
    <message>
        <source>Out: the ceiling of the commune %1 would be exceeded by %2.</source>
        <extracomment>%1 is a commune, %2 an amount with its unit.</extracomment>
        <translation>غير منتقى: بإدراجه يتم تجاوز سقف جماعة %1 بما قدره %2.</translation>
    </message>
    <message>
        <source>Out: the cap of its partner %1 would be exceeded by %2.</source>
        <translation>غير منتقى: بإدراجه يتم تجاوز سقف شريكه %1 بما قدره %2.</translation>
    </message>
    <message>
        <source>Out: the ceiling of the sector %1 would be exceeded by %2.</source>
        <translation>غير منتقى: بإدراجه يتم تجاوز سقف مجال %1 بما قدره %2.</translation>
    </message>
    <message>
        <source>Out: the ceiling of the marker %1 would be exceeded by %2.</source>
        <translation>غير منتقى: بإدراجه يتم تجاوز سقف أولوية %1 بما قدره %2.</translation>
    </message>
    <message>
        <source>Selected: it belongs to the best allocation found.</source>
        <translation>منتقى: هو جزء من أفضل توزيع تم العثور عليه.</translation>
    </message>
    <message>
        <source>Selected: the committee has decided so.</source>
        <translation>منتقى: بقرار من اللجنة.</translation>
    </message>
    <message>
        <source>Out: the committee has decided so.</source>
        <translation>غير منتقى: بقرار من اللجنة.</translation>
    </message>
    <message>
        <source>Out: it overlaps with %1, which is selected.</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>غير منتقى: يتداخل مع %1 المنتقى.</translation>
    </message>
    <message>
        <source>Out: no room is left, and %1, which is selected, takes no more and brings a higher score.</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>غير منتقى: لم يبق متسع، و%1 المنتقى لا يستهلك أكثر منه ويأتي بنقطة أعلى.</translation>
    </message>
    <message>
        <source>Out: there is room for it, but it brings no score.</source>
        <translation>غير منتقى: يوجد متسع له، لكنه لا يأتي بأي نقطة.</translation>
    </message>
    <message>
        <source>Out: the search was stopped before it was settled. Compute again with more time.</source>
        <translation>غير منتقى: توقف البحث قبل الحسم فيه. المرجو إعادة الحساب بوقت أطول.</translation>
    </message>
    <message>
        <source>No allocation within the rules can have it.</source>
        <translation>لا يوجد توزيع يحترم القواعد ويتضمنه.</translation>
    </message>
    <message>
        <source>With it in, the floors would be met less well.</source>
        <translation>بإدراجه تتحقق الحدود الدنيا بدرجة أقل.</translation>
    </message>
    <message>
        <source>With it in, the least-served commune would have fewer jobs per unemployed.</source>
        <translation>بإدراجه تقل مناصب الشغل لكل عاطل في الجماعة الأقل استفادة.</translation>
    </message>
    <message>
        <source>With it in, the best total is %1 points lower.</source>
        <extracomment>%1 is a number of points.</extracomment>
        <translation>بإدراجه ينخفض أفضل مجموع بما قدره %1 نقطة.</translation>
    </message>
    <message>
        <source>With it in, the best total is at least %1 points lower.</source>
        <translation>بإدراجه ينخفض أفضل مجموع بما لا يقل عن %1 نقطة.</translation>
    </message>
    <message>
        <source>There is an allocation just as good that has it.</source>
        <translation>يوجد توزيع لا يقل جودة ويتضمنه.</translation>
    </message>
    <message>
        <source>Whether an allocation as good could have it was not proven in the time given.</source>
        <translation>لم يكف الوقت الممنوح لإثبات ما إذا كان يمكن لتوزيع لا يقل جودة أن يتضمنه.</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: about %3 points more (estimated, not computed again).</source>
        <extracomment>%1 is a rule, %2 an amount with its unit, %3 a number of points.</extracomment>
        <translation>«%1» بعد تخفيف قدره %2: يزيد المجموع بنحو %3 نقطة (تقدير دون إعادة الحساب).</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: the floors are met better; the score changes by %3 points.</source>
        <extracomment>%1 is a rule, %2 an amount with its unit, %3 a number of points.</extracomment>
        <translation>«%1» بعد تخفيف قدره %2: تتحقق الحدود الدنيا بدرجة أفضل، ويتغير المجموع بما قدره %3 نقطة.</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: the least-served commune has more; the score changes by %3 points.</source>
        <translation>«%1» بعد تخفيف قدره %2: تزيد استفادة الجماعة الأقل استفادة، ويتغير المجموع بما قدره %3 نقطة.</translation>
    </message>
    <message>
        <source>“%1”, looser by %2: %3 points more.</source>
        <extracomment>%1 is a rule, %2 an amount with its unit, %3 a number of points, which may be 0.</extracomment>
        <translation>«%1» بعد تخفيف قدره %2: يزيد المجموع بما قدره %3 نقطة.</translation>
    </message>
    <message>
        <source>Without “%1”: the floors are met better; the score changes by %2 points.</source>
        <extracomment>%1 is a decision or an exclusion, %2 a number of points.</extracomment>
        <translation>دون «%1»: تتحقق الحدود الدنيا بدرجة أفضل، ويتغير المجموع بما قدره %2 نقطة.</translation>
    </message>
    <message>
        <source>Without “%1”: the least-served commune has more; the score changes by %2 points.</source>
        <translation>دون «%1»: تزيد استفادة الجماعة الأقل استفادة، ويتغير المجموع بما قدره %2 نقطة.</translation>
    </message>
    <message>
        <source>Without “%1”: %2 points more.</source>
        <translation>دون «%1»: يزيد المجموع بما قدره %2 نقطة.</translation>
    </message>
    <message>
        <source>The score of “%1” must lie between 0 and 100.</source>
        <extracomment>%1 is the number of a proposal.</extracomment>
        <translation>يجب أن تكون نقطة «%1» بين 0 و100.</translation>
    </message>
    <message>
        <source>“%1” needs at least one slot, no more at the least than it asks for, and 10,000 at most.</source>
        <translation>يحتاج «%1» إلى منصب واحد على الأقل، وإلى حد أدنى لا يتجاوز ما يطلبه، وإلى 10.000 منصب على الأكثر.</translation>
    </message>
    <message>
        <source>A cost or a number of months of “%1” is below zero or too large to be true.</source>
        <translation>إحدى كلف «%1» أو أحد أعداد أشهره أقل من الصفر أو أكبر من أن يكون صحيحا.</translation>
    </message>
    <message>
        <source>A share must lie between 0 and 100 %.</source>
        <translation>يجب أن تكون الحصة بين 0 و100 %.</translation>
    </message>
    <message>
        <source>The amount of a rule is below zero or too large to be true.</source>
        <translation>مبلغ إحدى القواعد أقل من الصفر أو أكبر من أن يكون صحيحا.</translation>
    </message>
    <message>
        <source>A share needs a commune, a partner, a sector or a marker whose share it is.</source>
        <translation>تستلزم الحصة تحديد الجماعة أو الشريك أو المجال أو الأولوية المعنية بها.</translation>
    </message>
    <message>
        <source>A rule for a marker must name the marker.</source>
        <translation>يجب أن تسمي القاعدة الخاصة بأولوية تلك الأولوية.</translation>
    </message>
    <message>
        <source>“%1” stands among the proposals that exclude one another, but there is no such proposal.</source>
        <translation>ورد «%1» ضمن المقترحات المتنافية، غير أنه لا وجود لمقترح بهذا الرقم.</translation>
    </message>
    <message>
        <source>“%1” cannot exclude itself.</source>
        <translation>لا يمكن أن يتنافى «%1» مع نفسه.</translation>
    </message>
    <message>
        <source>The number of unemployed of “%1” is below zero or too large to be true.</source>
        <extracomment>%1 is a commune.</extracomment>
        <translation>عدد العاطلين في «%1» أقل من الصفر أو أكبر من أن يكون صحيحا.</translation>
    </message>
    <message>
        <source>A step of the prices must be more than zero.</source>
        <translation>يجب أن تكون خطوة أثمان القيود أكبر من الصفر.</translation>
    </message>
    <message>
        <source>More than 5,000 proposals cannot be allocated at once.</source>
        <translation>لا يمكن توزيع أكثر من 5.000 مقترح دفعة واحدة.</translation>
    </message>
    <message>
        <source>A proposal has no number.</source>
        <translation>أحد المقترحات بدون رقم.</translation>
    </message>
    <message>
        <source>Two proposals have the number “%1”.</source>
        <translation>يحمل مقترحان الرقم نفسه «%1».</translation>
    </message>
    <message>
        <source>The costs of all proposals together are too large to be true.</source>
        <translation>مجموع كلف المقترحات أكبر من أن يكون صحيحا.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <extracomment>%1 is a place in a JSON file (&quot;candidates/3/scor&quot;).</extracomment>
        <translation>«%1» غير معروف في هذا الموضع.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>يجب أن يكون «%1» لائحة.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>يجب أن يكون «%1» كائنا.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>يجب أن يكون «%1» نصا.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <extracomment>%1 is a place in a JSON file, %2 the words it may hold.</extracomment>
        <translation>يجب أن يكون «%1» أحد ما يلي: %2.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>يجب أن يكون «%1» عددا.</translation>
    </message>
    <message>
        <source>“%1” must be a number with two decimals at most.</source>
        <translation>يجب أن يكون «%1» عددا برقمين عشريين على الأكثر.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>يجب أن يكون «%1» عددا صحيحا.</translation>
    </message>
    <message>
        <source>“%1” is not a number of slots.</source>
        <translation>«%1» ليس عدد مناصب.</translation>
    </message>
    <message>
        <source>“%1” must hold texts only.</source>
        <translation>يجب ألا يتضمن «%1» إلا نصوصا.</translation>
    </message>
    <message>
        <source>“%1” needs exactly one of atMost, atLeast, shareAtMost and shareAtLeast.</source>
        <translation>يستلزم «%1» واحدا بالضبط من atMost وatLeast وshareAtMost وshareAtLeast.</translation>
    </message>
    <message>
        <source>“%1” must name two proposals.</source>
        <translation>يجب أن يسمي «%1» مقترحين.</translation>
    </message>
    <message>
        <source>A scenario must be one JSON object.</source>
        <translation>يجب أن يكون السيناريو كائن JSON واحدا.</translation>
    </message>
    <message>
        <source>The review of %1 has not one mark, or “not applicable”, for each criterion.</source>
        <extracomment>%1 is the name of a reviewer.</extracomment>
        <translation>لا يتضمن تقييم %1 نقطة، أو «غير معني»، عن كل معيار.</translation>
    </message>
    <message>
        <source>The mark of %1 for “%2” lies outside the scale of this criterion.</source>
        <extracomment>%1 is the name of a reviewer, %2 a criterion.</extracomment>
        <translation>نقطة %1 عن «%2» خارج سلم هذا المعيار.</translation>
    </message>
    <message>
        <source>Without criteria there is no score.</source>
        <translation>لا نقطة بدون معايير.</translation>
    </message>
    <message>
        <source>The weight of “%1” must not be less than zero.</source>
        <extracomment>%1 is a criterion.</extracomment>
        <translation>يجب ألا يقل وزن «%1» عن الصفر.</translation>
    </message>
    <message>
        <source>The scale of “%1” must be more than zero.</source>
        <translation>يجب أن يكون سلم «%1» أكبر من الصفر.</translation>
    </message>
    <message>
        <source>These marks have too many decimals to be added exactly. Use fewer decimals.</source>
        <translation>لهذه النقط أرقام عشرية أكثر من أن تجمع بالضبط. المرجو استعمال أرقام عشرية أقل.</translation>
    </message>
    <message>
        <source>These marks have too many decimals to be compared exactly.</source>
        <translation>لهذه النقط أرقام عشرية أكثر من أن تقارن بالضبط.</translation>
    </message>
    <message>
        <source>The weights of a call must sum to 100.</source>
        <translation>يجب أن يكون مجموع أوزان الطلب 100.</translation>
    </message>
    <message>
        <source>Selected: it stands above the line of the selection.</source>
        <translation>منتقى: يقع فوق خط الفصل في الانتقاء.</translation>
    </message>
    <message>
        <source>Out: its score is %1 points below that of the last one selected.</source>
        <extracomment>%1 is a number of points with two decimals.</extracomment>
        <translation>غير منتقى: نقطته أقل بـ %1 من نقطة آخر منتقى.</translation>
    </message>
    <message>
        <source>Out: it has no score.</source>
        <translation>غير منتقى: ليست له نقطة.</translation>
    </message>
</context>
<context>
    <name>SessionPacket</name>
    <message>
        <source>Stopped: no file was written and no paper issued.</source>
        <translation>أوقفت العملية: لم يكتب أي ملف ولم تصدر أي وثيقة.</translation>
    </message>
    <message>
        <source>This session no longer exists.</source>
        <translation>لم تعد هذه الدورة موجودة.</translation>
    </message>
    <message>
        <source>No paper of this session can be made yet.</source>
        <translation>لا يمكن بعد إعداد أي وثيقة من وثائق هذه الدورة.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>تعذر فتح الملف «%1».</translation>
    </message>
    <message>
        <source>This installation mixes two versions of SQLite: the file was not opened.</source>
        <translation>يجمع هذا التثبيت بين إصدارين من SQLite: لم يفتح الملف. المرجو إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>“%1” is not a Sijill file. It was left as it is.</source>
        <translation>«%1» ليس من ملفات برنامج «سجل». وقد ترك على حاله.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program, not to Sijill. It was left as it is.</source>
        <translation>«%1» تابع لبرنامج آخر غير «سجل». وقد ترك على حاله.</translation>
    </message>
    <message>
        <source>“%1” is cut short: part of it is missing. It was left as it is; restore the latest backup.</source>
        <translation>«%1» مبتور: جزء منه مفقود. وقد ترك على حاله؛ المرجو استعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This file may only be read: nothing can be changed. Copy it to a folder of yours to work in it.</source>
        <translation>هذا الملف للقراءة فقط: لا يمكن تغيير أي شيء فيه. وللعمل فيه، المرجو نسخه إلى أحد مجلداتكم.</translation>
    </message>
    <message>
        <source>“%1” is a link. Open the file that it points to.</source>
        <translation>«%1» رابط. المرجو فتح الملف الذي يحيل إليه.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Is the medium plugged in?</source>
        <translation>لا يوجد ملف باسم «%1». المرجو التحقق من توصيل حامل التخزين.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» ليس ملفا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: ask for the right to read it.</source>
        <translation>لا تسمح صلاحياتكم بقراءة «%1»: المرجو طلب الإذن بقراءته.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share, where it could be damaged. Copy it to this computer first.</source>
        <translation>يوجد «%1» في مجلد مشترك على الشبكة وقد يتلف فيه. المرجو نسخه أولا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation>يوجد ملف باسم «%1». المرجو اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>لا يوجد مجلد باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” lies on a network share, where it could be damaged. Choose a folder of this computer.</source>
        <translation>يوجد «%1» في مجلد مشترك على الشبكة وقد يتلف فيه. المرجو اختيار مجلد في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This file was written by a newer Sijill (format %1; this program knows %2). Install the newer program. The file was left as it is.</source>
        <extracomment>%1 is the file&apos;s version, %2 the program&apos;s.</extracomment>
        <translation>كتب هذا الملف بإصدار أحدث من برنامج «سجل» (الصيغة %1؛ وهذا البرنامج يعرف %2). المرجو تثبيت الإصدار الأحدث. وقد ترك الملف على حاله.</translation>
    </message>
    <message>
        <source>A migration script is missing: reinstall the program.</source>
        <translation>ينقص ملف من ملفات الترحيل: المرجو إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The file could not be brought to this program&apos;s format. It was left as it is.</source>
        <translation>تعذر تحويل الملف إلى صيغة هذا البرنامج. وقد ترك على حاله.</translation>
    </message>
    <message>
        <source>The file is damaged and was left as it is. Restore the latest backup.</source>
        <translation>الملف تالف وقد ترك على حاله. المرجو استعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This file has an older format and may only be read. Copy it to a folder of yours, then open the copy.</source>
        <translation>صيغة هذا الملف أقدم، ولا يسمح إلا بقراءته. المرجو نسخه إلى أحد مجلداتكم ثم فتح النسخة.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed: make room, then try again.</source>
        <translation>القرص ممتلئ. ولم يتغير أي شيء: المرجو إفراغ حيز منه ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Another program is writing to this file. Nothing was changed: try again in a moment.</source>
        <translation>يكتب برنامج آخر في هذا الملف. ولم يتغير أي شيء: المرجو إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>This file is open for reading only. Nothing was changed.</source>
        <translation>هذا الملف مفتوح للقراءة فقط. ولم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Another record stands in the way: a duplicate, or one that relies on this. Nothing was changed.</source>
        <translation>يحول سجل آخر دون ذلك: سجل مكرر، أو سجل يستند إلى هذا السجل. ولم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. ولم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed: check the disk and the latest backup.</source>
        <translation>تعذرت قراءة الملف أو كتابته. ولم يتغير أي شيء: المرجو التحقق من القرص ومن آخر نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Put on the agenda</source>
        <translation>إدراج في جدول الأعمال</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>تسجيل المصادقة</translation>
    </message>
    <message>
        <source>Record the rejection</source>
        <translation>تسجيل عدم المصادقة</translation>
    </message>
    <message>
        <source>Defer to a later session</source>
        <translation>تأجيل إلى دورة لاحقة</translation>
    </message>
    <message>
        <source>Record a signature</source>
        <translation>تسجيل توقيع</translation>
    </message>
    <message>
        <source>Annul a signature</source>
        <translation>إلغاء توقيع</translation>
    </message>
    <message>
        <source>Bring into force</source>
        <translation>إدخال حيز التنفيذ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>تسجيل الإنجاز</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>فسخ الاتفاقية</translation>
    </message>
    <message>
        <source>Cancel the agreement</source>
        <translation>إلغاء الاتفاقية</translation>
    </message>
    <message>
        <source>Request an instalment</source>
        <translation>طلب شطر</translation>
    </message>
    <message>
        <source>Release an instalment</source>
        <translation>صرف شطر</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>تسجيل أداء</translation>
    </message>
    <message>
        <source>Refuse an instalment</source>
        <translation>رفض شطر</translation>
    </message>
    <message>
        <source>Annul a release</source>
        <translation>إلغاء صرف</translation>
    </message>
    <message>
        <source>Annul a payment</source>
        <translation>إلغاء أداء</translation>
    </message>
    <message>
        <source>Open the worksite</source>
        <translation>إطلاق الورش</translation>
    </message>
    <message>
        <source>Suspend the worksite</source>
        <translation>توقيف الورش</translation>
    </message>
    <message>
        <source>Resume the worksite</source>
        <translation>استئناف الورش</translation>
    </message>
    <message>
        <source>Finish the worksite</source>
        <translation>إنهاء الورش</translation>
    </message>
    <message>
        <source>Close the worksite</source>
        <translation>إغلاق الورش</translation>
    </message>
    <message>
        <source>Cancel the worksite</source>
        <translation>إلغاء الورش</translation>
    </message>
    <message>
        <source>Suspend the partner</source>
        <translation>توقيف الشريك</translation>
    </message>
    <message>
        <source>Debar the partner</source>
        <translation>إقصاء الشريك</translation>
    </message>
    <message>
        <source>Reinstate the partner</source>
        <translation>إعادة قبول الشريك</translation>
    </message>
    <message>
        <source>Withdraw the slot</source>
        <translation>سحب المنصب</translation>
    </message>
    <message>
        <source>Reinstate the slot</source>
        <translation>إعادة المنصب</translation>
    </message>
    <message>
        <source>Creation</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Return from the bin</source>
        <translation>استرجاع من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Addition of slots</source>
        <translation>إضافة مناصب</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Setting up of the file</source>
        <translation>إعداد الملف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Withdraw the paper</source>
        <translation>سحب الوثيقة</translation>
    </message>
    <message>
        <source>Issue of a paper</source>
        <translation>إصدار وثيقة</translation>
    </message>
    <message>
        <source>Setting of a password</source>
        <translation>تسجيل كلمة سر</translation>
    </message>
    <message>
        <source>Login switched on</source>
        <translation>تفعيل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Login switched off</source>
        <translation>تعطيل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>سُجّل خطأً</translation>
    </message>
    <message>
        <source>It was no mistake</source>
        <translation>لم يكن خطأ</translation>
    </message>
    <message>
        <source>Voiding of a signed agreement</source>
        <translation>إبطال اتفاقية موقعة</translation>
    </message>
    <message>
        <source>Merge of two partners</source>
        <translation>دمج شريكين</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>التراجع عن دمج</translation>
    </message>
    <message>
        <source>Partners told apart</source>
        <translation>تقرير اختلاف شريكين</translation>
    </message>
    <message>
        <source>Possible duplicate looked at again</source>
        <translation>إعادة النظر في تكرار محتمل</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>فتح طلب العروض</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>إغلاق طلب العروض</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>إلغاء طلب العروض</translation>
    </message>
    <message>
        <source>Find the file complete</source>
        <translation>التصريح باكتمال الملف</translation>
    </message>
    <message>
        <source>Ask for missing documents</source>
        <translation>طلب الوثائق الناقصة</translation>
    </message>
    <message>
        <source>Admit the file</source>
        <translation>قبول الملف شكلا</translation>
    </message>
    <message>
        <source>Find the file inadmissible</source>
        <translation>رفض الملف شكلا</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>تسجيل السحب</translation>
    </message>
    <message>
        <source>Put under review</source>
        <translation>وضع الملف قيد التقييم</translation>
    </message>
    <message>
        <source>Take from the reserve list</source>
        <translation>الأخذ من لائحة الانتظار</translation>
    </message>
    <message>
        <source>Record that the partner renounces</source>
        <translation>تسجيل تخلي الشريك</translation>
    </message>
    <message>
        <source>Submit the review</source>
        <translation>إرسال التنقيط</translation>
    </message>
    <message>
        <source>Reopen the review</source>
        <translation>إعادة فتح التنقيط</translation>
    </message>
    <message>
        <source>Withdraw the review</source>
        <translation>سحب بطاقة التنقيط</translation>
    </message>
    <message>
        <source>Set the run aside</source>
        <translation>استبعاد المحاكاة</translation>
    </message>
    <message>
        <source>Uphold the complaint</source>
        <translation>قبول الشكاية</translation>
    </message>
    <message>
        <source>Dismiss the complaint</source>
        <translation>رفض الشكاية</translation>
    </message>
    <message>
        <source>Record that it is withdrawn</source>
        <translation>تسجيل سحبها</translation>
    </message>
    <message>
        <source>Files taken over</source>
        <translation>استئناف ملفات</translation>
    </message>
    <message>
        <source>Assignment of files to reviewers</source>
        <translation>إسناد الملفات إلى الأعضاء المقيِّمين</translation>
    </message>
    <message>
        <source>Declaration of interest</source>
        <translation>التصريح بالمصلحة</translation>
    </message>
    <message>
        <source>Selection run</source>
        <translation>محاكاة الانتقاء</translation>
    </message>
    <message>
        <source>Decision of the selection</source>
        <translation>قرار الانتقاء</translation>
    </message>
    <message>
        <source>Worksites and agreements from proposals</source>
        <translation>أوراش واتفاقيات من المقترحات</translation>
    </message>
    <message>
        <source>Marks of a score sheet</source>
        <translation>نقط البطاقة</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>افتتاح الدورة</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>اختتام الدورة</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>إلغاء الدورة</translation>
    </message>
    <message>
        <source>Open the sitting</source>
        <translation>افتتاح الجلسة</translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation>رفع الجلسة</translation>
    </message>
    <message>
        <source>Adjourn for lack of quorum</source>
        <translation>رفع الجلسة لعدم اكتمال النصاب</translation>
    </message>
    <message>
        <source>Record the governor&apos;s opposition</source>
        <translation>تسجيل تعرض العامل</translation>
    </message>
    <message>
        <source>Record that it is under way</source>
        <translation>تسجيل أنها قيد الإنجاز</translation>
    </message>
    <message>
        <source>Record that it is done</source>
        <translation>تسجيل إنجازها</translation>
    </message>
    <message>
        <source>Drop the recommendation</source>
        <translation>التخلي عن التوصية</translation>
    </message>
    <message>
        <source>Convocation of the members</source>
        <translation>استدعاء الأعضاء</translation>
    </message>
    <message>
        <source>New order of the agenda</source>
        <translation>إعادة ترتيب جدول الأعمال</translation>
    </message>
    <message>
        <source>Overdue recommendations put on the agenda</source>
        <translation>إدراج توصيات انقضى أجلها في جدول الأعمال</translation>
    </message>
    <message>
        <source>Agreement detached from a block</source>
        <translation>فصل اتفاقية عن مجموعة</translation>
    </message>
    <message>
        <source>Point deferred or withdrawn</source>
        <translation>تأجيل نقطة أو سحبها</translation>
    </message>
    <message>
        <source>Closing of a ballot</source>
        <translation>إقفال تصويت</translation>
    </message>
    <message>
        <source>Annulment of a ballot</source>
        <translation>إلغاء تصويت</translation>
    </message>
    <message>
        <source>Transcription into the register</source>
        <translation>التدوين في السجل</translation>
    </message>
    <message>
        <source>Follow-up of a deliberation</source>
        <translation>تتبع مقرر</translation>
    </message>
</context>
<context>
    <name>Voiding</name>
    <message>
        <source>Entered by mistake</source>
        <translation>سُجّل خطأً</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>The document could not be put together.</source>
        <translation>تعذر تجميع الوثيقة.</translation>
    </message>
</context>
<context>
    <name>sijill::AccountsPage</name>
    <message>
        <source>People sign in with a password.</source>
        <translation>يدخل كل شخص بكلمة سر.</translation>
    </message>
    <message>
        <source>Nobody signs in: the office&apos;s only account acts, and roles are not asked about.</source>
        <translation>لا أحد يسجل دخوله: الحساب الوحيد هو الذي يعمل، ولا ينظر إلى الأدوار.</translation>
    </message>
    <message>
        <source>Roles keep work in order; whoever can copy the file can still read it.</source>
        <translation>تنظم الأدوار العمل؛ ومن يستطيع نسخ الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Roles keep work in order. They do not encrypt the file: whoever can copy it can read it with another program. Use the computer&apos;s own accounts and an encrypted disk too.</source>
        <translation>تنظم الأدوار العمل ولا تشفر الملف: من يستطيع نسخه يستطيع قراءته ببرنامج آخر. استعمل كذلك حسابات الحاسوب نفسه وقرصا مشفرا.</translation>
    </message>
    <message>
        <source>Switch login off</source>
        <translation>تعطيل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Switch login on…</source>
        <translation>تفعيل تسجيل الدخول…</translation>
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
        <translation>ابحثوا في المجموعة</translation>
    </message>
    <message>
        <source>Open the point in the register</source>
        <translation>فتح النقطة في السجل</translation>
    </message>
    <message>
        <source>Agreements of the point</source>
        <translation>اتفاقيات النقطة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>P.-months</source>
        <extracomment>person-months, short</extracomment>
        <translation>شهر/شخص</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>No point is on the agenda yet.</source>
        <translation>لم تدرج أي نقطة في جدول الأعمال بعد.</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>النقطة %1</translation>
    </message>
    <message>
        <source>Point %1, presented by %2</source>
        <translation>النقطة %1، يقدمها %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who spoke in the debate, and what was said.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>لا اتفاقية</numerusform>
            <numerusform>اتفاقية واحدة</numerusform>
            <numerusform>اتفاقيتان</numerusform>
            <numerusform>%n اتفاقيات</numerusform>
            <numerusform>%n اتفاقية</numerusform>
            <numerusform>%n اتفاقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n from the block</source>
        <translation>
            <numerusform>فصل المحدد عن المجموعة</numerusform>
            <numerusform>فصل اتفاقية عن المجموعة</numerusform>
            <numerusform>فصل اتفاقيتين عن المجموعة</numerusform>
            <numerusform>فصل %n اتفاقيات عن المجموعة</numerusform>
            <numerusform>فصل %n اتفاقية عن المجموعة</numerusform>
            <numerusform>فصل %n اتفاقية عن المجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Detach what is selected</source>
        <translation>فصل المحدد عن المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) follow the block as points of their own.</source>
        <translation>
            <numerusform>لم تفصل أي اتفاقية.</numerusform>
            <numerusform>فصلت اتفاقية واحدة وأصبحت نقطة مستقلة بعد المجموعة.</numerusform>
            <numerusform>فصلت اتفاقيتان وأصبحتا نقطتين مستقلتين بعد المجموعة.</numerusform>
            <numerusform>فصلت %n اتفاقيات وأصبحت نقطا مستقلة بعد المجموعة.</numerusform>
            <numerusform>فصلت %n اتفاقية وأصبحت نقطا مستقلة بعد المجموعة.</numerusform>
            <numerusform>فصلت %n اتفاقية وأصبحت نقطا مستقلة بعد المجموعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::AllocationView</name>
    <message>
        <source>Not all floors can be met; as far as they can, no allocation is better.</source>
        <translation>لا يمكن بلوغ جميع الحدود الدنيا؛ وفي حدود الممكن لا يوجد توزيع أفضل.</translation>
    </message>
    <message>
        <source>Proven: no allocation is better.</source>
        <translation>مثبت: لا يوجد توزيع أفضل.</translation>
    </message>
    <message>
        <source>The best found in the time given; the best possible is at most %1 better.</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>أفضل ما وُجد في الوقت المحدد؛ وأفضل توزيع ممكن لا يتجاوزه بأكثر من %1.</translation>
    </message>
    <message>
        <source>No allocation keeps these constraints.</source>
        <translation>لا يوجد توزيع يحترم هذه القيود.</translation>
    </message>
    <message>
        <source>No allocation was found in the time given.</source>
        <translation>لم يوجد أي توزيع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Price of the constraints</source>
        <translation>كلفة القيود</translation>
    </message>
    <message numerus="yes">
        <source>%n constraint(s) cost nothing.</source>
        <translation>
            <numerusform>لا قيد بلا كلفة.</numerusform>
            <numerusform>قيد واحد لا يكلف شيئا.</numerusform>
            <numerusform>قيدان لا يكلفان شيئا.</numerusform>
            <numerusform>%n قيود لا تكلف شيئا.</numerusform>
            <numerusform>%n قيدا لا تكلف شيئا.</numerusform>
            <numerusform>%n قيد لا تكلف شيئا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be met at all:</source>
        <translation>لا يمكن بلوغها إطلاقا:</translation>
    </message>
    <message>
        <source>These cannot hold together:</source>
        <translation>لا يمكن أن تجتمع:</translation>
    </message>
    <message>
        <source>Compute the fairest allocation to see what each constraint costs.</source>
        <translation>احسبوا التوزيع المنصف لمعرفة كلفة كل قيد.</translation>
    </message>
</context>
<context>
    <name>sijill::AttachmentTab</name>
    <message>
        <source>Drag files here: scans, photos, PDF; 20 MB each at most.</source>
        <translation>اسحبوا الملفات إلى هنا: وثائق ممسوحة أو صور أو PDF، في حدود 20 ميغابايت لكل ملف.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>إرفاق…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <extracomment>%1 is the name of an attached file.</extracomment>
        <translation>حفظ نسخة من %1</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>نقل %1 إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>sijill::BackupPage</name>
    <message>
        <source>Back up now</source>
        <translation>أخذ نسخة الآن</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Restore to…</source>
        <translation>استعادة إلى…</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Kept in %1: the 3 latest, one for each of 7 days and of 4 weeks. Keep one on another medium too.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>تحفظ في %1: آخر 3 نسخ، وواحدة عن كل يوم من 7 أيام، وواحدة عن كل أسبوع من 4 أسابيع. المرجو الاحتفاظ بنسخة في حامل تخزين آخر أيضا.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>تاريخ الأخذ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>تم أخذ نسخة احتياطية والتحقق منها: %1</translation>
    </message>
    <message>
        <source>This backup is sound.</source>
        <translation>هذه النسخة الاحتياطية سليمة.</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>استعادة إلى</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>ملف برنامج سجل ‎(*.sijill)</translation>
    </message>
    <message>
        <source>Restored as %1</source>
        <translation>تمت الاستعادة في %1</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>تجربة الاستعادة</translation>
    </message>
    <message>
        <source>Brings the chosen backup back beside the others, opens and checks it, then removes it again.</source>
        <translation>تستعيد النسخة المختارة إلى جانب النسخ الأخرى وتفتحها وتتحقق منها ثم تحذف ما استعيد.</translation>
    </message>
    <message>
        <source>No restore drill yet: whether these backups can be brought back was never tried out.</source>
        <translation>لم تجر أي تجربة استعادة بعد: لم يثبت أن هذه النسخ قابلة للاستعادة.</translation>
    </message>
    <message numerus="yes">
        <source>Restore drill of %1: the backup of %2 was brought back in %3 s with %n record(s), all as it was.</source>
        <extracomment>%1 and %2 are days with their hours, %3 a time in seconds.</extracomment>
        <translation>
            <numerusform>تجربة الاستعادة بتاريخ %1: استعيدت نسخة %2 في %3 ث دون أي سجل، كما كانت.</numerusform>
            <numerusform>تجربة الاستعادة بتاريخ %1: استعيدت نسخة %2 في %3 ث بسجل واحد، كما كانت.</numerusform>
            <numerusform>تجربة الاستعادة بتاريخ %1: استعيدت نسخة %2 في %3 ث بسجلين، كما كانا.</numerusform>
            <numerusform>تجربة الاستعادة بتاريخ %1: استعيدت نسخة %2 في %3 ث وفيها %n سجلات، كما كانت.</numerusform>
            <numerusform>تجربة الاستعادة بتاريخ %1: استعيدت نسخة %2 في %3 ث وفيها %n سجلا، كما كانت.</numerusform>
            <numerusform>تجربة الاستعادة بتاريخ %1: استعيدت نسخة %2 في %3 ث وفيها %n سجل، كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جار أخذ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Verifying the backup</source>
        <translation>جار التحقق من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>جارية تجربة الاستعادة</translation>
    </message>
    <message>
        <source>This backup can be brought back.</source>
        <translation>هذه النسخة قابلة للاستعادة.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جار الاستعادة</translation>
    </message>
</context>
<context>
    <name>sijill::BinPage</name>
    <message>
        <source>Deleted records stay here, whole, until they are brought back.</source>
        <translation>تبقى السجلات المحذوفة هنا كاملة إلى أن تسترجع.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>سلة المحذوفات فارغة.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>تاريخ الحذف</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من لدن</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>تم استرجاع %1.</translation>
    </message>
</context>
<context>
    <name>sijill::BoundaryDialog</name>
    <message>
        <source>Import boundaries</source>
        <translation>استيراد الحدود</translation>
    </message>
    <message>
        <source>Units left out</source>
        <translation>الوحدات المستبعدة</translation>
    </message>
    <message>
        <source>Property that holds the code or the name</source>
        <translation>الخاصية التي تتضمن الرمز أو الاسم</translation>
    </message>
    <message>
        <source>Printed under every map</source>
        <translation>تطبع أسفل كل خريطة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Territories are found by</source>
        <translation>التعرف على الوحدات الترابية بواسطة</translation>
    </message>
    <message>
        <source>Code or name, whichever fits</source>
        <translation>الرمز أو الاسم حسب المطابقة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One property of a file: %1 its name, %2 the value of the first unit.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Every unit of the file fits a territory: %n in all.</source>
        <translation>
            <numerusform>لا توجد وحدة في الملف.</numerusform>
            <numerusform>وحدة الملف تطابق وحدة ترابية.</numerusform>
            <numerusform>وحدتا الملف تطابقان وحدتين ترابيتين.</numerusform>
            <numerusform>كل وحدات الملف تطابق وحدات ترابية: %n وحدات.</numerusform>
            <numerusform>كل وحدات الملف تطابق وحدات ترابية: %n وحدة.</numerusform>
            <numerusform>كل وحدات الملف تطابق وحدات ترابية: %n وحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the file fit a territory; those below are left out.</source>
        <translation>
            <numerusform>لا تطابق أي وحدة من الملف وحدة ترابية؛ الوحدات أسفله مستبعدة.</numerusform>
            <numerusform>وحدة واحدة من الملف تطابق وحدة ترابية؛ الوحدات أسفله مستبعدة.</numerusform>
            <numerusform>وحدتان من الملف تطابقان وحدتين ترابيتين؛ الوحدات أسفله مستبعدة.</numerusform>
            <numerusform>%n وحدات من الملف تطابق وحدات ترابية؛ الوحدات أسفله مستبعدة.</numerusform>
            <numerusform>%n وحدة من الملف تطابق وحدات ترابية؛ الوحدات أسفله مستبعدة.</numerusform>
            <numerusform>%n وحدة من الملف تطابق وحدات ترابية؛ الوحدات أسفله مستبعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are in “%1”.</source>
        <extracomment>%1 is a property of the file (&quot;code&quot;).</extracomment>
        <translation>توجد الرموز في «%1».</translation>
    </message>
    <message>
        <source>%1 corners are thinned to %2; no edge moves by more than %3 m.</source>
        <extracomment>%1 and %2 are numbers of corners, %3 a number of metres.</extracomment>
        <translation>تقلص %1 نقطة إلى %2؛ ولا يتحرك أي حد بأكثر من %3 متر.</translation>
    </message>
    <message numerus="yes">
        <source>%n boundary(ies) imported before are replaced.</source>
        <translation>
            <numerusform>لا تعوض أي حدود سابقة.</numerusform>
            <numerusform>تعوض حدود وحدة واحدة سبق استيرادها.</numerusform>
            <numerusform>تعوض حدود وحدتين سبق استيرادها.</numerusform>
            <numerusform>تعوض حدود %n وحدات سبق استيرادها.</numerusform>
            <numerusform>تعوض حدود %n وحدة سبق استيرادها.</numerusform>
            <numerusform>تعوض حدود %n وحدة سبق استيرادها.</numerusform>
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
            <numerusform>لم تستورد أي حدود.</numerusform>
            <numerusform>تم استيراد حدود وحدة ترابية واحدة.</numerusform>
            <numerusform>تم استيراد حدود وحدتين ترابيتين.</numerusform>
            <numerusform>تم استيراد حدود %n وحدات ترابية.</numerusform>
            <numerusform>تم استيراد حدود %n وحدة ترابية.</numerusform>
            <numerusform>تم استيراد حدود %n وحدة ترابية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the file were left out.</source>
        <translation>
            <numerusform>لم تستبعد أي وحدة.</numerusform>
            <numerusform>استبعدت وحدة واحدة من الملف.</numerusform>
            <numerusform>استبعدت وحدتان من الملف.</numerusform>
            <numerusform>استبعدت %n وحدات من الملف.</numerusform>
            <numerusform>استبعدت %n وحدة من الملف.</numerusform>
            <numerusform>استبعدت %n وحدة من الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Boundaries (*.geojson *.json)</source>
        <translation>حدود (*.geojson *.json)</translation>
    </message>
</context>
<context>
    <name>sijill::ChartView</name>
    <message>
        <source>not known yet</source>
        <extracomment>A value of a chart that is not known yet.</extracomment>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <extracomment>One part of a bar: %1 category, %2 part, %3 value, %4 unit.</extracomment>
        <translation>%1، %2: %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 %3, target %4</source>
        <extracomment>One bar: %1 category, %2 value, %3 unit, %4 target.</extracomment>
        <translation>%1: %2 %3، الهدف %4</translation>
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
        <translation>تصفية %1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>In the box over a column: nothing is filtered out.</extracomment>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>sijill::ColumnMatcher</name>
    <message>
        <source>leave out</source>
        <translation>إهمال العمود</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <extracomment>%1 is a column heading of a foreign file.</extracomment>
        <translation>مدلول العمود %1</translation>
    </message>
</context>
<context>
    <name>sijill::ColumnMenu</name>
    <message>
        <source>Fit the columns to the window</source>
        <translation>ملاءمة الأعمدة مع النافذة</translation>
    </message>
</context>
<context>
    <name>sijill::ConstraintsEditor</name>
    <message>
        <source>Constraints of the fairest allocation</source>
        <translation>قيود التوزيع المنصف</translation>
    </message>
    <message>
        <source>Floors, ceilings and what is settled</source>
        <translation>الحدود الدنيا والقصوى وما حُسم</translation>
    </message>
    <message>
        <source>Score per job</source>
        <translation>التنقيط لكل منصب</translation>
    </message>
    <message>
        <source>A proposal counts its score for each of its jobs.</source>
        <translation>يُحتسب تنقيط المقترح عن كل منصب من مناصبه.</translation>
    </message>
    <message>
        <source>Score per proposal</source>
        <translation>التنقيط لكل مقترح</translation>
    </message>
    <message>
        <source>A proposal counts its score once, whatever its size.</source>
        <translation>يُحتسب تنقيط المقترح مرة واحدة مهما كان حجمه.</translation>
    </message>
    <message>
        <source>What a score counts for</source>
        <translation>ما يُحتسب به التنقيط</translation>
    </message>
    <message>
        <source>Whose proposals count</source>
        <translation>المقترحات المحتسبة</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Floor or ceiling</source>
        <translation>حد أدنى أو أقصى</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>العودة إلى الترتيب</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>أدخلوا مقدارا.</translation>
    </message>
</context>
<context>
    <name>sijill::ContractView</name>
    <message>
        <source>Back to the ranking</source>
        <translation>العودة إلى الترتيب</translation>
    </message>
    <message>
        <source>Worksites and agreements of the selected files</source>
        <translation>أوراش واتفاقيات الملفات المنتقاة</translation>
    </message>
    <message numerus="yes">
        <source>%n worksite(s) made with their agreements.</source>
        <translation>
            <numerusform>لم يُنشأ أي ورش.</numerusform>
            <numerusform>أُنشئ ورش واحد مع اتفاقيته.</numerusform>
            <numerusform>أُنشئ ورشان مع اتفاقيتيهما.</numerusform>
            <numerusform>أُنشئت %n أوراش مع اتفاقياتها.</numerusform>
            <numerusform>أُنشئ %n ورشا مع اتفاقياتها.</numerusform>
            <numerusform>أُنشئ %n ورش مع اتفاقياتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>وصل الإيداع</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation>الورش</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>الرقم الموالي</translation>
    </message>
    <message numerus="yes">
        <source>Make %n worksite(s) and agreement(s)</source>
        <translation>
            <numerusform>لا ورش لإنشائه</numerusform>
            <numerusform>إنشاء ورش واحد واتفاقيته</numerusform>
            <numerusform>إنشاء ورشين واتفاقيتيهما</numerusform>
            <numerusform>إنشاء %n أوراش واتفاقياتها</numerusform>
            <numerusform>إنشاء %n ورشا واتفاقياتها</numerusform>
            <numerusform>إنشاء %n ورش واتفاقياتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Made. Double-click a number to open the worksite or the agreement; one Undo takes all of it back.</source>
        <translation>تم الإنشاء. النقر المزدوج على رقم يفتح الورش أو الاتفاقية؛ وتراجع واحد يلغي كل ذلك.</translation>
    </message>
    <message>
        <source>No selected file of this call waits for its worksite.</source>
        <translation>لا يوجد ملف منتقى في هذا الطلب ينتظر ورشه.</translation>
    </message>
    <message>
        <source>Each file becomes a worksite with its jobs and a draft agreement. Choose rows to make some of them only.</source>
        <translation>يصبح كل ملف ورشا بمناصبه ومشروع اتفاقية. اختاروا أسطرا لإنشاء بعضها فقط.</translation>
    </message>
</context>
<context>
    <name>sijill::DateField</name>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>فتح اليومية (Alt+Down)</translation>
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
        <translation>الآثار</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>بالمقارنة مع</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>دون مقارنة</translation>
    </message>
    <message>
        <source>the simple line</source>
        <translation>الفرق عن الخط البسيط</translation>
    </message>
</context>
<context>
    <name>sijill::EntryCard</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغير</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما الذي يعرض</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل المعني</translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation>هذا السجل وحده</translation>
    </message>
    <message>
        <source>States of the record</source>
        <translation>حالات السجل</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3</source>
        <translation>القيد %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Motive: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 records</source>
        <extracomment>%1 is how many records the list below holds, %2 how many the entry changed.</extracomment>
        <translation>أول %1 سجل من %2</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>After entry %1 · %2 · %3</source>
        <extracomment>A state of a record: %1 number of the entry, %2 day and hour, %3 the verb.</extracomment>
        <translation>بعد القيد %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>After this entry</source>
        <translation>بعد هذا القيد</translation>
    </message>
    <message>
        <source>What this entry held was erased by law; the chain still holds.</source>
        <translation>محي محتوى هذا القيد تطبيقا للقانون؛ وما زالت السلسلة سليمة.</translation>
    </message>
    <message>
        <source>The record was in the bin after this entry.</source>
        <translation>كان السجل في سلة المحذوفات بعد هذا القيد.</translation>
    </message>
    <message>
        <source>No field differs.</source>
        <translation>لا تختلف أي خانة.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الخانة</translation>
    </message>
</context>
<context>
    <name>sijill::FigurePicture</name>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <source>Schematic: one tile a commune, placed like the map.</source>
        <translation>خريطة مبسطة: مربع لكل جماعة في موقعه على الخريطة.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>A true map on imported boundaries</source>
        <translation>خريطة على الحدود المستوردة</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>نوع التمثيل</translation>
    </message>
    <message>
        <source>Figure of the chart</source>
        <translation>مؤشر الرسم البياني</translation>
    </message>
    <message>
        <source>Measure of the map</source>
        <translation>مقياس الخريطة</translation>
    </message>
    <message>
        <source>Classes of the map</source>
        <translation>فئات الخريطة</translation>
    </message>
    <message>
        <source>Worksites</source>
        <translation>الأوراش</translation>
    </message>
    <message>
        <source>Shows the worksites that have coordinates</source>
        <translation>إظهار الأوراش التي لها إحداثيات</translation>
    </message>
    <message>
        <source>A true map needs the boundaries of the communes. Import them once from a GeoJSON file; until then the tiles show the same figures.</source>
        <translation>تتطلب الخريطة حدود الجماعات. المرجو استيرادها مرة واحدة من ملف GeoJSON؛ وفي انتظار ذلك تعرض المربعات الأرقام نفسها.</translation>
    </message>
    <message>
        <source>Import boundaries…</source>
        <translation>استيراد الحدود…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>صور (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>صور (*.png *.svg)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>تعذرت كتابة الصورة في %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>تمت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Shape of the chart</source>
        <translation>شكل المبيان</translation>
    </message>
    <message>
        <source>With what is to come</source>
        <translation>مع المتبقي</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>تراكمي</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>أشرطة</translation>
    </message>
</context>
<context>
    <name>sijill::FiguresModel</name>
    <message>
        <source>The whole</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>نسبة الإنجاز</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>sijill::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>حفظ الرسم البياني صورة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a figure, %2 the sentence that defines it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>Title of a printed table: %1 what it shows, %2 first day, %3 last day.</extracomment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
</context>
<context>
    <name>sijill::FilePreview</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>إغلاق المعاينة</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Save a copy and open it with its own program.</source>
        <translation>يتطلب ملف PDF هذا كلمة سر. احفظ نسخة منه وافتحها ببرنامجها.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy and open it with its own program.</source>
        <translation>لا يمكن عرض هذا الملف هنا. احفظ نسخة منه وافتحها ببرنامجها.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A page of a file: %1 its number, %2 how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>sijill::FileView</name>
    <message>
        <source>Free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>The computation decides.</source>
        <translation>يقرر الحساب.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>داخل</translation>
    </message>
    <message>
        <source>The committee has settled it: selected.</source>
        <translation>حسمت اللجنة: منتقى.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خارج</translation>
    </message>
    <message>
        <source>The committee has settled it: not selected.</source>
        <translation>حسمت اللجنة: غير منتقى.</translation>
    </message>
    <message>
        <source>What the committee has settled</source>
        <translation>ما حسمته اللجنة</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open the worksite</source>
        <translation>فتح الورش</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>اختاروا ملفا في اللائحة.</translation>
    </message>
    <message>
        <source>Rank %1: %2</source>
        <translation>الرتبة %1: %2</translation>
    </message>
    <message>
        <source>You have declared an interest: its score is shown to you after the decision.</source>
        <translation>صرحتم بمصلحة: يظهر لكم تنقيطه بعد القرار.</translation>
    </message>
    <message>
        <source>You see its score once you have submitted your own marks.</source>
        <translation>يظهر لكم تنقيطه بعد إيداع نقطكم.</translation>
    </message>
</context>
<context>
    <name>sijill::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud for a filter: %1 is its word, %2 how many records it leaves.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>sijill::FindingsView</name>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>Of records that a rule blocks: the figures do not count them.</extracomment>
        <translation>
            <numerusform>لا سجل مستبعد</numerusform>
            <numerusform>سجل واحد مستبعد</numerusform>
            <numerusform>سجلان مستبعدان</numerusform>
            <numerusform>%n سجلات مستبعدة</numerusform>
            <numerusform>%n سجلا مستبعدا</numerusform>
            <numerusform>%n سجل مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted with a warning</source>
        <extracomment>Of records that the figures count although something about them is doubtful.</extracomment>
        <translation>
            <numerusform>لا سجل محتسب مع تنبيه</numerusform>
            <numerusform>سجل واحد محتسب مع تنبيه</numerusform>
            <numerusform>سجلان محتسبان مع تنبيه</numerusform>
            <numerusform>%n سجلات محتسبة مع تنبيه</numerusform>
            <numerusform>%n سجلا محتسبا مع تنبيه</numerusform>
            <numerusform>%n سجل محتسب مع تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>العودة إلى المؤشرات</translation>
    </message>
    <message>
        <source>What the figures leave out or doubt</source>
        <translation>ما تستبعده المؤشرات أو تنبه إليه</translation>
    </message>
    <message>
        <source>A record that a rule blocks is not counted until it is mended; one that is only warned of is counted.</source>
        <translation>السجل الذي تمنعه قاعدة لا يحتسب إلى حين تصحيحه؛ أما الذي فيه تنبيه فقط فيحتسب.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>In the figures</source>
        <translation>في المؤشرات</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>محتسب</translation>
    </message>
</context>
<context>
    <name>sijill::FreezePanel</name>
    <message>
        <source>Freeze…</source>
        <translation>تجميد…</translation>
    </message>
    <message>
        <source>Issue the paper under a code and keep it to the byte</source>
        <translation>إصدار الوثيقة برمز وحفظها كما هي حرفا بحرف</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>إصدار الوثيقة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open among the issued papers</source>
        <translation>فتحها ضمن الوثائق الصادرة</translation>
    </message>
    <message>
        <source>Issued under %1. Print or write it now, or later from the issued papers.</source>
        <extracomment>%1 is the code of the paper.</extracomment>
        <translation>صدرت برمز %1. اطبعها أو اكتبها الآن، أو لاحقا من الوثائق الصادرة.</translation>
    </message>
    <message>
        <source>%1, issued on %2, says exactly the same. Another code for it? It is kept to the byte and can only be withdrawn.</source>
        <extracomment>%1 is the code of another paper, %2 a day.</extracomment>
        <translation>الوثيقة %1 الصادرة بتاريخ %2 تقول الشيء نفسه تماما. هل تريد رمزا آخر لها؟ تُحفظ كما هي ولا يمكن إلا سحبها.</translation>
    </message>
    <message>
        <source>This issues a numbered paper, with dotted lines to be filled in by hand. It is kept to the byte and can only be withdrawn.</source>
        <translation>ستصدر وثيقة مرقمة فيها نقاط تُملأ باليد. تُحفظ كما هي ولا يمكن إلا سحبها.</translation>
    </message>
    <message>
        <source>This issues a numbered paper. It is kept to the byte and can only be withdrawn.</source>
        <translation>ستصدر وثيقة مرقمة. تُحفظ كما هي ولا يمكن إلا سحبها.</translation>
    </message>
</context>
<context>
    <name>sijill::HelpWindow</name>
    <message>
        <source>Help — Sijill</source>
        <extracomment>Title of the window with the help.</extracomment>
        <translation>المساعدة – سجل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the help: %1 is a chapter, %2 a section of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found: try fewer words.</source>
        <translation>لا نتيجة: المرجو المحاولة بكلمات أقل.</translation>
    </message>
</context>
<context>
    <name>sijill::HistoryTab</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>One changed field: %1 its name, %2 what stood there, %3 what stands there now.</extracomment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A line of the journal: %1 day and hour, %2 who, %3 the verb.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Motive: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>%1 %2: added</source>
        <extracomment>A row that was added: %1 kind of row, %2 its first words.</extracomment>
        <translation>%1 %2: إضافة</translation>
    </message>
    <message>
        <source>%1 %2: taken out</source>
        <translation>%1 %2: حذف</translation>
    </message>
</context>
<context>
    <name>sijill::HomePage</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a weekday, %2 a date in words.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>لم ينته أي ورش</numerusform>
            <numerusform>ورش واحد منته</numerusform>
            <numerusform>ورشان منتهيان</numerusform>
            <numerusform>%n أوراش منتهية</numerusform>
            <numerusform>%n ورشا منتهيا</numerusform>
            <numerusform>%n ورش منته</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed %1, quota %2</source>
        <extracomment>Three dated figures of one edition that differ and stay apart.</extracomment>
        <translation>المقترح %1، الحصة %2</translation>
    </message>
    <message>
        <source>million %1</source>
        <translation>مليون %1</translation>
    </message>
    <message>
        <source>of %1 million</source>
        <translation>من %1 مليون</translation>
    </message>
    <message>
        <source>%1 of what is committed</source>
        <translation>%1 من الملتزم به</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>ما حان أجله</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>آخر التغييرات</translation>
    </message>
    <message>
        <source>Jobs planned by sector</source>
        <translation>مناصب الشغل المبرمجة حسب المجالات</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>Jobs planned by commune</source>
        <translation>مناصب الشغل المبرمجة حسب الجماعات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Worksites by state</source>
        <translation>الأوراش حسب الحالة</translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation>%1 من الهدف</translation>
    </message>
    <message>
        <source>Released: %1 million</source>
        <translation>المصروف: %1 مليون</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>Second line of a change: %1 kind of record, %2 its number, %3 who.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>some have no worksite yet</source>
        <translation>بعضها بدون ورش</translation>
    </message>
    <message>
        <source>all covered</source>
        <translation>كلها مغطاة</translation>
    </message>
    <message>
        <source>Jobs opened by month</source>
        <translation>مناصب الشغل المفتوحة حسب الشهر</translation>
    </message>
</context>
<context>
    <name>sijill::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Refused (line)</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>مغير</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بدون تغيير</translation>
    </message>
</context>
<context>
    <name>sijill::ImportPage</name>
    <message>
        <source>What the columns of the file are</source>
        <translation>مدلول أعمدة الملف</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Export the refused lines</source>
        <translation>تصدير الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكل الموالي</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <extracomment>%1 is a kind of record in the plural: &quot;Partners&quot;.</extracomment>
        <translation>استيراد: %1</translation>
    </message>
    <message>
        <source>pasted lines</source>
        <translation>أسطر ملصقة</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (*.csv *.txt)</source>
        <translation>ملف CSV بترميز UTF-8 ‎(*.csv *.txt)</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>كل الأسطر</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>الجديدة %1، المغيرة %2، غير المغيرة %3، المرفوضة %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported; one Undo takes all of them back.</source>
        <translation>
            <numerusform>لم يستورد أي سجل.</numerusform>
            <numerusform>تم استيراد سجل واحد؛ ويمكن التراجع عن ذلك.</numerusform>
            <numerusform>تم استيراد سجلين؛ وتراجع واحد يلغيهما معا.</numerusform>
            <numerusform>تم استيراد %n سجلات؛ وتراجع واحد يلغيها كلها.</numerusform>
            <numerusform>تم استيراد %n سجلا؛ وتراجع واحد يلغيها كلها.</numerusform>
            <numerusform>تم استيراد %n سجل؛ وتراجع واحد يلغيها كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::JournalFilter</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي تم</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>ابتداء من هذا اليوم</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>إلى غاية هذا اليوم</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Number or name of the record</source>
        <translation>رقم السجل أو اسمه</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>A filter that is on: %1 is a record.</extracomment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Every verb</source>
        <translation>كل العمليات</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
</context>
<context>
    <name>sijill::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The journal is broken at entry %1: it was changed with another program. Compare with a backup.</source>
        <translation>سجل العمليات مختل عند القيد %1: لقد تم تغييره ببرنامج آخر. المرجو مقارنته بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>The journal holds: every entry fits the one before it.</source>
        <translation>سجل العمليات سليم: كل قيد متصل بالقيد الذي قبله.</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>جار التحقق من سجل العمليات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
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
        <translation>تصفية %1</translation>
    </message>
    <message>
        <source>from..to</source>
        <translation>من..إلى</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>One value, a range (10..20) or a limit (&gt;10, &lt;20)</source>
        <translation>قيمة واحدة، أو نطاق (⁦10..20⁩)، أو حد (⁦&gt;10⁩، ⁦&lt;20⁩)</translation>
    </message>
</context>
<context>
    <name>sijill::LocalizedField</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 is a field, %2 a language.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>sijill::LoginPage</name>
    <message>
        <source>The keyboard writes Arabic letters.</source>
        <translation>لوحة المفاتيح تكتب بالحروف العربية.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>مفتاح الأحرف الكبيرة مفعل.</translation>
    </message>
    <message>
        <source>Locked for %1. What was being typed is kept.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>مقفل لفائدة %1. ما كان قيد الكتابة محفوظ.</translation>
    </message>
    <message>
        <source>Say who you are: the journal keeps who did what.</source>
        <translation>عرف بنفسك: يحفظ سجل العمليات من فعل ماذا.</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>الاسم أو اسم الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message>
        <source>Signing in keeps apart who did what. It does not encrypt the file: whoever can copy the file can read it. Lock the computer too.</source>
        <translation>تسجيل الدخول يبين من فعل ماذا، ولا يشفر الملف: من يستطيع نسخه يستطيع قراءته. اقفل الحاسوب أيضا.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جارٍ التحقق …</translation>
    </message>
</context>
<context>
    <name>sijill::MainWindow</name>
    <message>
        <source>Copy to</source>
        <translation>نسخ إلى</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>ملف برنامج سجل ‎(*.sijill)</translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>تم النسخ والتحقق: %1</translation>
    </message>
    <message>
        <source>Demonstration — %1</source>
        <extracomment>%1 is a date in words. The file lives on its own day.</extracomment>
        <translation>عرض توضيحي: %1</translation>
    </message>
    <message>
        <source>Sijill</source>
        <extracomment>Title of the window: %1 is the office&apos;s name.</extracomment>
        <translation>سجل</translation>
    </message>
    <message>
        <source>%1 — Sijill</source>
        <translation>%1 – سجل</translation>
    </message>
    <message>
        <source>Nobody signs in to this file: see Accounts in the settings.</source>
        <translation>لا يسجل أحد دخوله إلى هذا الملف: انظر «الحسابات» في الإعدادات.</translation>
    </message>
    <message>
        <source>The new password is set.</source>
        <translation>سجلت كلمة السر الجديدة.</translation>
    </message>
</context>
<context>
    <name>sijill::MapView</name>
    <message numerus="yes">
        <source>Map of %n territories</source>
        <extracomment>Read aloud for a map: %n is the number of territories on it.</extracomment>
        <translation>
            <numerusform>خريطة بدون وحدات ترابية</numerusform>
            <numerusform>خريطة وحدة ترابية واحدة</numerusform>
            <numerusform>خريطة وحدتين ترابيتين</numerusform>
            <numerusform>خريطة %n وحدات ترابية</numerusform>
            <numerusform>خريطة %n وحدة ترابية</numerusform>
            <numerusform>خريطة %n وحدة ترابية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One territory of a map: %1 its name, %2 its number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n worksite(s)</source>
        <extracomment>Tip of a symbol on the map.</extracomment>
        <translation>
            <numerusform>بدون أوراش</numerusform>
            <numerusform>ورش واحد</numerusform>
            <numerusform>ورشان</numerusform>
            <numerusform>%n أوراش</numerusform>
            <numerusform>%n ورشا</numerusform>
            <numerusform>%n ورش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::Navigation</name>
    <message>
        <source>Fold the menu</source>
        <translation>طي القائمة</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>بسط القائمة</translation>
    </message>
</context>
<context>
    <name>sijill::NewOfficeForm</name>
    <message>
        <source>A new office file</source>
        <translation>ملف مؤسسة جديد</translation>
    </message>
    <message>
        <source>Four questions, then it is ready: regions, provinces, sectors, trades and the dated rules of Awrach come with it.</source>
        <translation>أربعة أسئلة ثم يصبح الملف جاهزا، وفيه الجهات والأقاليم والمجالات والمهن وقواعد برنامج أوراش المؤرخة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>المرجو إدخال اسم المؤسسة.</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>إنشاء الملف</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>ملف برنامج سجل ‎(*.sijill)</translation>
    </message>
    <message>
        <source>Create the file…</source>
        <translation>إنشاء الملف…</translation>
    </message>
</context>
<context>
    <name>sijill::OfficeSwitch</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What the button reads aloud: %1 the office, %2 the edition.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>sijill::PacketStrip</name>
    <message>
        <source>Binding the session file…</source>
        <translation>جمع ملف الدورة…</translation>
    </message>
    <message>
        <source>%1, one PDF</source>
        <extracomment>%1 is a language.</extracomment>
        <translation>%1، ملف PDF واحد</translation>
    </message>
    <message>
        <source>%1, separate ODT files</source>
        <translation>%1، ملفات ODT متفرقة</translation>
    </message>
    <message>
        <source>Make the session file</source>
        <translation>إعداد ملف الدورة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the ODT files</source>
        <translation>مجلد ملفات ODT</translation>
    </message>
    <message>
        <source>Making the session file…</source>
        <translation>إعداد ملف الدورة…</translation>
    </message>
    <message numerus="yes">
        <source>The session file is made: %n paper(s) on %1 pages.</source>
        <translation>
            <numerusform>ملف الدورة فارغ، عدد صفحاته %1.</numerusform>
            <numerusform>ملف الدورة جاهز: وثيقة واحدة، عدد صفحاته %1.</numerusform>
            <numerusform>ملف الدورة جاهز: وثيقتان، عدد صفحاته %1.</numerusform>
            <numerusform>ملف الدورة جاهز: %n وثائق، عدد صفحاته %1.</numerusform>
            <numerusform>ملف الدورة جاهز: %n وثيقة، عدد صفحاته %1.</numerusform>
            <numerusform>ملف الدورة جاهز: %n وثيقة، عدد صفحاته %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out: %2</source>
        <extracomment>%1 is a sentence, %2 the reasons why papers are not in the file.</extracomment>
        <translation>%1 لم يدرج فيه: %2</translation>
    </message>
</context>
<context>
    <name>sijill::PaperChangesModel</name>
    <message>
        <source>The wording of the paper changed</source>
        <translation>تغيرت صياغة الوثيقة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>في الوثيقة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
</context>
<context>
    <name>sijill::PaperChangesView</name>
    <message numerus="yes">
        <source>Nothing: made today of the same days, the paper would say the same. %n record(s) changed since, none of them shows in it.</source>
        <translation>
            <numerusform>لا شيء: لو أُعدت الوثيقة اليوم عن الأيام نفسها لقالت الشيء نفسه. لم يتغير أي سجل منذئذ.</numerusform>
            <numerusform>لا شيء: لو أُعدت الوثيقة اليوم عن الأيام نفسها لقالت الشيء نفسه. تغير سجل واحد منذئذ ولا يظهر فيها.</numerusform>
            <numerusform>لا شيء: لو أُعدت الوثيقة اليوم عن الأيام نفسها لقالت الشيء نفسه. تغير سجلان منذئذ ولا يظهران فيها.</numerusform>
            <numerusform>لا شيء: لو أُعدت الوثيقة اليوم عن الأيام نفسها لقالت الشيء نفسه. تغيرت %n سجلات منذئذ ولا تظهر فيها.</numerusform>
            <numerusform>لا شيء: لو أُعدت الوثيقة اليوم عن الأيام نفسها لقالت الشيء نفسه. تغير %n سجلا منذئذ ولا تظهر فيها.</numerusform>
            <numerusform>لا شيء: لو أُعدت الوثيقة اليوم عن الأيام نفسها لقالت الشيء نفسه. تغير %n سجل منذئذ ولا تظهر فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of this paper would say something else today. Each is listed with the records that make the difference.</source>
        <extracomment>Of an issued paper: cells, lines and bars that would be printed otherwise.</extracomment>
        <translation>
            <numerusform>لا يقول أي موضع من هذه الوثيقة اليوم شيئا آخر.</numerusform>
            <numerusform>موضع واحد من هذه الوثيقة سيقول اليوم شيئا آخر. وهو مذكور مع السجلات التي تصنع الفرق.</numerusform>
            <numerusform>موضعان من هذه الوثيقة سيقولان اليوم شيئا آخر. وكلاهما مذكور مع السجلات التي تصنع الفرق.</numerusform>
            <numerusform>%n مواضع من هذه الوثيقة ستقول اليوم شيئا آخر. وكل منها مذكور مع السجلات التي تصنع الفرق.</numerusform>
            <numerusform>%n موضعا من هذه الوثيقة سيقول اليوم شيئا آخر. وكل منها مذكور مع السجلات التي تصنع الفرق.</numerusform>
            <numerusform>%n موضع من هذه الوثيقة سيقول اليوم شيئا آخر. وكل منها مذكور مع السجلات التي تصنع الفرق.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>%1 is the code of an issued paper.</extracomment>
        <translation>ما تغير منذ %1</translation>
    </message>
    <message>
        <source>Back to the papers</source>
        <translation>العودة إلى الوثائق</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>On the paper: %1</source>
        <extracomment>%1 is what an issued paper says in one place.</extracomment>
        <translation>في الوثيقة: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>%1 is what it would say today.</extracomment>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>Because of these records together:</source>
        <translation>بسبب هذه السجلات مجتمعة:</translation>
    </message>
    <message>
        <source>Because of:</source>
        <translation>بسبب:</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A line of the journal: %1 day and hour, %2 who, %3 the verb.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Stopped: it is not known what changed.</source>
        <translation>توقف البحث: لا يعرف ما الذي تغير.</translation>
    </message>
    <message>
        <source>Looking for the records behind each change</source>
        <translation>البحث عن السجلات التي تفسر كل تغيير</translation>
    </message>
</context>
<context>
    <name>sijill::PaperDesk</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>تقرير الدورة</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>تقرير فصلي</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الوثيقة</translation>
    </message>
    <message>
        <source>Write its texts…</source>
        <translation>تحرير نصوصه…</translation>
    </message>
    <message>
        <source>Write as PDF</source>
        <translation>كتابة بصيغة PDF</translation>
    </message>
    <message>
        <source>Write as text (ODT)</source>
        <translation>كتابة نصا (ODT)</translation>
    </message>
    <message>
        <source>Write as spreadsheet (XLSX)</source>
        <translation>كتابة جدولا (XLSX)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printed as a dotted line: %1</source>
        <extracomment>%1 is a list of things that the paper shows as a dotted line.</extracomment>
        <translation>تظهر سطورا منقطة: %1</translation>
    </message>
    <message>
        <source>Write the paper</source>
        <translation>كتابة الوثيقة</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>تمت الكتابة: %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>وثيقة PDF ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.odt)</source>
        <translation>نص ‎(*.odt)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول حسابي ‎(*.xlsx)</translation>
    </message>
</context>
<context>
    <name>sijill::PaperPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>معاينة الوثيقة</translation>
    </message>
</context>
<context>
    <name>sijill::PaperVerifier</name>
    <message>
        <source>Verify a paper</source>
        <translation>التحقق من وثيقة</translation>
    </message>
    <message>
        <source>Code at its foot, or what its QR code says</source>
        <translation>الرمز في أسفل الوثيقة، أو محتوى رمز QR</translation>
    </message>
    <message>
        <source>Code of the paper</source>
        <translation>رمز الوثيقة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Read the QR code from a photograph or a scan</source>
        <translation>قراءة رمز QR من صورة أو نسخة ممسوحة</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>صور وملفات PDF (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>No QR code could be read in this file. Photograph the foot of the paper straight, from near and in good light, or type the code that stands beside it.</source>
        <translation>تعذرت قراءة رمز QR في هذا الملف. صوروا أسفل الوثيقة باستقامة وعن قرب وفي إضاءة جيدة، أو اكتبوا الرمز المطبوع بجانبه.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>جار قراءة الصورة…</translation>
    </message>
</context>
<context>
    <name>sijill::PartGrid</name>
    <message>
        <source>Add a row</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Remove the row (Ctrl+Del)</source>
        <translation>حذف السطر (Ctrl+Del)</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>نقل السطر إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>نقل السطر إلى أعلى</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>نقل السطر إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>نقل السطر إلى أسفل</translation>
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
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>What can be done with this line</source>
        <translation>العمليات الممكنة على هذا السطر</translation>
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
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>كلمة سر %1</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>كلمة السر الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة السر الجديدة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>At least ten characters, not the login name. A short sentence is easy to remember. Nobody can read it back: if it is forgotten, an administrator sets another one.</source>
        <translation>عشرة أحرف على الأقل، غير اسم الدخول. الجملة القصيرة سهلة التذكر. لا يستطيع أحد قراءتها: إذا نسيت وضع مدير النظام كلمة أخرى.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>تسجيل كلمة السر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sijill::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sijill::RankingModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the number of a receipt, %2 a partner.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the code of a rule, %2 what it says about a file.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Fairest allocation: %n proposal(s)</source>
        <translation>
            <numerusform>التوزيع المنصف: لا مقترح</numerusform>
            <numerusform>التوزيع المنصف: مقترح واحد</numerusform>
            <numerusform>التوزيع المنصف: مقترحان</numerusform>
            <numerusform>التوزيع المنصف: %n مقترحات</numerusform>
            <numerusform>التوزيع المنصف: %n مقترحا</numerusform>
            <numerusform>التوزيع المنصف: %n مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut-off line: %n proposal(s)</source>
        <translation>
            <numerusform>خط الانتقاء: لا مقترح</numerusform>
            <numerusform>خط الانتقاء: مقترح واحد</numerusform>
            <numerusform>خط الانتقاء: مقترحان</numerusform>
            <numerusform>خط الانتقاء: %n مقترحات</numerusform>
            <numerusform>خط الانتقاء: %n مقترحا</numerusform>
            <numerusform>خط الانتقاء: %n مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 remain of %2</source>
        <extracomment>%1 of the envelope&apos;s money remains, %2 is all of it.</extracomment>
        <translation>الباقي %1 من %2</translation>
    </message>
    <message>
        <source>%1 over the envelope of %2</source>
        <translation>تجاوز الغلاف البالغ %2 بمبلغ %1</translation>
    </message>
    <message>
        <source>%1 of %2 person-months remain</source>
        <extracomment>%1 of the person-months remain, %2 are all of them.</extracomment>
        <translation>الباقي %1 شهر/شخص من %2</translation>
    </message>
    <message>
        <source>%1 over the %2 person-months of the envelope</source>
        <translation>تجاوز %2 شهر/شخص في الغلاف بـ %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>وصل الإيداع</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>التنقيط</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>P.-months</source>
        <translation>شهر/شخص</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>المجموع التراكمي</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>sijill::RecordForm</name>
    <message>
        <source>Draft of %1 brought back</source>
        <translation>استرجعت مسودة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) prevent saving</source>
        <extracomment>%n fields of a form prevent saving it.</extracomment>
        <translation>
            <numerusform>لا خانة تمنع الحفظ</numerusform>
            <numerusform>خانة واحدة تمنع الحفظ</numerusform>
            <numerusform>خانتان تمنعان الحفظ</numerusform>
            <numerusform>%n خانات تمنع الحفظ</numerusform>
            <numerusform>%n خانة تمنع الحفظ</numerusform>
            <numerusform>%n خانة تمنع الحفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <extracomment>%1 is an hour.</extracomment>
        <translation>آخر حفظ للمسودة %1</translation>
    </message>
    <message>
        <source>Editing %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>حفظ والتالي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>أقسام الاستمارة</translation>
    </message>
    <message>
        <source>Others changed this since the draft was typed: %1. The form shows what you typed.</source>
        <extracomment>%1 is a list of fields, joined with &quot;and&quot;.</extracomment>
        <translation>غيّر آخرون هذا منذ كتابة المسودة: %1. تعرض الاستمارة ما كتبتموه.</translation>
    </message>
    <message>
        <source>Save, then: %1</source>
        <extracomment>%1 is what follows the saving, &quot;Give the receipt (Ctrl+R)&quot;.</extracomment>
        <translation>حفظ، ثم: %1</translation>
    </message>
</context>
<context>
    <name>sijill::RecordPage</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n row(s)</source>
        <extracomment>Under a list: how many rows it has.</extracomment>
        <translation>
            <numerusform>المجموع: لا سطر</numerusform>
            <numerusform>المجموع: سطر واحد</numerusform>
            <numerusform>المجموع: سطران</numerusform>
            <numerusform>المجموع: %n أسطر</numerusform>
            <numerusform>المجموع: %n سطرا</numerusform>
            <numerusform>المجموع: %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n</source>
        <extracomment>Under a list: how many rows are selected.</extracomment>
        <translation>
            <numerusform>المحدد: لا سطر</numerusform>
            <numerusform>المحدد: سطر واحد</numerusform>
            <numerusform>المحدد: سطران</numerusform>
            <numerusform>المحدد: %n أسطر</numerusform>
            <numerusform>المحدد: %n سطرا</numerusform>
            <numerusform>المحدد: %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>مصافي محفوظة</translation>
    </message>
    <message>
        <source>Fields marked with a star are required</source>
        <translation>الخانات المعلمة بنجمة إجبارية</translation>
    </message>
    <message>
        <source>Enter edits in the pane · Alt+← goes back</source>
        <translation>Enter تعديل في اللوحة · Alt+← رجوع</translation>
    </message>
    <message>
        <source>%1 is in the bin; Undo brings it back.</source>
        <translation>%1 في سلة المحذوفات؛ ويمكن استرجاعه بالتراجع.</translation>
    </message>
    <message>
        <source>Save the filter of now…</source>
        <translation>حفظ المصفاة الحالية…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>حفظ المصفاة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>sijill::RecordPages</name>
    <message>
        <source>Registers of this area</source>
        <translation>لوائح هذا القسم</translation>
    </message>
</context>
<context>
    <name>sijill::RecordPane</name>
    <message>
        <source>Parts of the record</source>
        <translation>أقسام السجل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>نقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Entered by mistake, said on %1 by %2: %3</source>
        <extracomment>%1 is a day, %2 a person, %3 the motive.</extracomment>
        <translation>سُجّل خطأً، بيّن ذلك %2 بتاريخ %1: %3</translation>
    </message>
    <message>
        <source>It was no mistake</source>
        <translation>لم يكن خطأ</translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <extracomment>%1 is the number of a record.</extracomment>
        <translation>عاد %1 محتسبا.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) count again.</source>
        <translation>
            <numerusform>لم يعد أي سجل محتسبا.</numerusform>
            <numerusform>عاد سجل واحد محتسبا.</numerusform>
            <numerusform>عاد سجلان محتسبين.</numerusform>
            <numerusform>عادت %n سجلات محتسبة.</numerusform>
            <numerusform>عاد %n سجلا محتسبا.</numerusform>
            <numerusform>عاد %n سجل محتسبا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by mistake…</source>
        <translation>سُجّل خطأً…</translation>
    </message>
</context>
<context>
    <name>sijill::ReferenceField</name>
    <message>
        <source>Number or name</source>
        <translation>الرقم أو الاسم</translation>
    </message>
    <message>
        <source>Leave blank</source>
        <translation>ترك الخانة فارغة</translation>
    </message>
    <message>
        <source>Open the record (F4)</source>
        <translation>فتح السجل (F4)</translation>
    </message>
</context>
<context>
    <name>sijill::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation>إعداد وثيقة</translation>
    </message>
    <message>
        <source>Texts of reports</source>
        <translation>نصوص التقارير</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>الوثائق الصادرة</translation>
    </message>
</context>
<context>
    <name>sijill::RollCallTab</name>
    <message>
        <source>Initials, then Enter</source>
        <translation>الأحرف الأولى ثم Enter</translation>
    </message>
    <message>
        <source>Initials of who is present</source>
        <translation>الأحرف الأولى للحاضر</translation>
    </message>
    <message>
        <source>Everybody present</source>
        <translation>الجميع حاضر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A council member and whether the member is there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Present %1, excused %2, absent %3</source>
        <translation>حاضر %1، غياب بعذر %2، بدون عذر %3</translation>
    </message>
    <message>
        <source>The quorum is reached: present %1 of %2 members in office, required %3.</source>
        <translation>النصاب القانوني مكتمل: حضر %1 من أصل %2 من الأعضاء المزاولين مهامهم، والمطلوب %3.</translation>
    </message>
    <message>
        <source>The quorum is not reached: present %1 of %2 members in office, required %3.</source>
        <translation>النصاب القانوني غير مكتمل: حضر %1 من أصل %2 من الأعضاء المزاولين مهامهم، والمطلوب %3.</translation>
    </message>
    <message>
        <source>Nobody has these initials: %1.</source>
        <translation>لا أحد بهذه الأحرف: %1.</translation>
    </message>
    <message>
        <source>Several members have these initials: click the seat.</source>
        <translation>لأكثر من عضو هذه الأحرف: انقروا على المقعد.</translation>
    </message>
</context>
<context>
    <name>sijill::RoomScreen</name>
    <message>
        <source>Screen of the room</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>Present %1 of %2, quorum %3</source>
        <translation>الحاضرون %1 من %2، النصاب %3</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>النقطة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) voted as a block</source>
        <translation>
            <numerusform>لا اتفاقية</numerusform>
            <numerusform>اتفاقية واحدة معروضة للتصويت</numerusform>
            <numerusform>اتفاقيتان معروضتان للتصويت كمجموعة</numerusform>
            <numerusform>%n اتفاقيات معروضة للتصويت كمجموعة</numerusform>
            <numerusform>%n اتفاقية معروضة للتصويت كمجموعة</numerusform>
            <numerusform>%n اتفاقية معروضة للتصويت كمجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 · Against %2 · Abstained %3</source>
        <translation>موافقون %1 · معارضون %2 · ممتنعون %3</translation>
    </message>
</context>
<context>
    <name>sijill::RuleBadge</name>
    <message>
        <source>Rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
</context>
<context>
    <name>sijill::RunComparison</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A kept run: %1 its number, %2 its name.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>العودة إلى الترتيب</translation>
    </message>
    <message>
        <source>Kept runs side by side</source>
        <translation>عمليات المحاكاة المحفوظة جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Effects of the runs</source>
        <translation>آثار عمليات المحاكاة</translation>
    </message>
    <message>
        <source>Proposals that the runs do not decide alike</source>
        <translation>المقترحات التي تختلف فيها عمليات المحاكاة</translation>
    </message>
    <message>
        <source>Run to compare</source>
        <translation>المحاكاة المراد مقارنتها</translation>
    </message>
    <message>
        <source>no third run</source>
        <translation>دون ثالثة</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A value of a run: %1, and how far it is from the first run: %2.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Keep a second run to compare it.</source>
        <translation>احفظوا محاكاة ثانية للمقارنة.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) are decided differently</source>
        <translation>
            <numerusform>لا مقترح يختلف القرار فيه</numerusform>
            <numerusform>مقترح واحد يختلف القرار فيه</numerusform>
            <numerusform>مقترحان يختلف القرار فيهما</numerusform>
            <numerusform>%n مقترحات يختلف القرار فيها</numerusform>
            <numerusform>%n مقترحا يختلف القرار فيها</numerusform>
            <numerusform>%n مقترح يختلف القرار فيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::RunPanel</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message numerus="yes">
        <source>Keep this run of %n selected proposal(s)</source>
        <translation>
            <numerusform>حفظ هذه المحاكاة دون أي مقترح منتقى</numerusform>
            <numerusform>حفظ هذه المحاكاة بمقترح منتقى واحد</numerusform>
            <numerusform>حفظ هذه المحاكاة بمقترحين منتقيين</numerusform>
            <numerusform>حفظ هذه المحاكاة بـ %n مقترحات منتقاة</numerusform>
            <numerusform>حفظ هذه المحاكاة بـ %n مقترحا منتقى</numerusform>
            <numerusform>حفظ هذه المحاكاة بـ %n مقترح منتقى</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>حصر الانتقاء</translation>
    </message>
    <message>
        <source>Kept as run %1.</source>
        <translation>حُفظت محاكاة برقم %1.</translation>
    </message>
    <message>
        <source>Decided as run %1 says; Undo takes the decision back.</source>
        <translation>حُصر الانتقاء وفق المحاكاة %1؛ والتراجع يلغي القرار.</translation>
    </message>
    <message numerus="yes">
        <source>Decide as run %1 says: %n proposal(s) are selected, the others are told why not</source>
        <translation>
            <numerusform>حصر الانتقاء وفق المحاكاة %1: لا مقترح منتقى، وتُبلّغ المقترحات بالأسباب</numerusform>
            <numerusform>حصر الانتقاء وفق المحاكاة %1: مقترح واحد منتقى، وتُبلّغ الأخرى بالأسباب</numerusform>
            <numerusform>حصر الانتقاء وفق المحاكاة %1: مقترحان منتقيان، وتُبلّغ الأخرى بالأسباب</numerusform>
            <numerusform>حصر الانتقاء وفق المحاكاة %1: %n مقترحات منتقاة، وتُبلّغ الأخرى بالأسباب</numerusform>
            <numerusform>حصر الانتقاء وفق المحاكاة %1: %n مقترحا منتقى، وتُبلّغ الأخرى بالأسباب</numerusform>
            <numerusform>حصر الانتقاء وفق المحاكاة %1: %n مقترح منتقى، وتُبلّغ الأخرى بالأسباب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run is kept as %1 and decided: %n proposal(s) are selected, the others are told why not</source>
        <translation>
            <numerusform>تُحفظ المحاكاة برقم %1 ويُحصر الانتقاء وفقها: لا مقترح منتقى، وتُبلّغ المقترحات بالأسباب</numerusform>
            <numerusform>تُحفظ المحاكاة برقم %1 ويُحصر الانتقاء وفقها: مقترح واحد منتقى، وتُبلّغ الأخرى بالأسباب</numerusform>
            <numerusform>تُحفظ المحاكاة برقم %1 ويُحصر الانتقاء وفقها: مقترحان منتقيان، وتُبلّغ الأخرى بالأسباب</numerusform>
            <numerusform>تُحفظ المحاكاة برقم %1 ويُحصر الانتقاء وفقها: %n مقترحات منتقاة، وتُبلّغ الأخرى بالأسباب</numerusform>
            <numerusform>تُحفظ المحاكاة برقم %1 ويُحصر الانتقاء وفقها: %n مقترحا منتقى، وتُبلّغ الأخرى بالأسباب</numerusform>
            <numerusform>تُحفظ المحاكاة برقم %1 ويُحصر الانتقاء وفقها: %n مقترح منتقى، وتُبلّغ الأخرى بالأسباب</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as run %1 and decided; Undo takes back both.</source>
        <translation>حُفظت المحاكاة برقم %1 وحُصر الانتقاء وفقها؛ والتراجع يلغي الأمرين معا.</translation>
    </message>
</context>
<context>
    <name>sijill::ScanTray</name>
    <message>
        <source>Folder of the scanner</source>
        <translation>مجلد الماسح الضوئي</translation>
    </message>
    <message>
        <source>Choose the scanner&apos;s folder…</source>
        <translation>اختيار مجلد الماسح الضوئي…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder cannot be found: %1</source>
        <translation>تعذر العثور على مجلد الماسح الضوئي: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) of the scanner</source>
        <translation>
            <numerusform>لا ملف جديد من الماسح الضوئي</numerusform>
            <numerusform>ملف جديد واحد من الماسح الضوئي</numerusform>
            <numerusform>ملفان جديدان من الماسح الضوئي</numerusform>
            <numerusform>%n ملفات جديدة من الماسح الضوئي</numerusform>
            <numerusform>%n ملفا جديدا من الماسح الضوئي</numerusform>
            <numerusform>%n ملف جديد من الماسح الضوئي</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>إرفاق %1</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringAssign</name>
    <message>
        <source>Assign files to members</source>
        <translation>إسناد الملفات إلى الأعضاء</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>العودة إلى الملفات</translation>
    </message>
    <message>
        <source>All in balance</source>
        <translation>الكل بالتوازن</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Members for each file</source>
        <translation>عدد الأعضاء لكل ملف</translation>
    </message>
    <message>
        <source>Who gets how many</source>
        <translation>نصيب كل عضو</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويا</translation>
    </message>
    <message>
        <source>Files to assign</source>
        <translation>الملفات الواجب إسنادها</translation>
    </message>
    <message>
        <source>To this member</source>
        <translation>إلى هذا العضو</translation>
    </message>
    <message>
        <source>Assign the chosen files</source>
        <translation>إسناد الملفات المختارة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would have fewer members: too few are free.</source>
        <translation>
            <numerusform>لا ملف ينقصه أعضاء.</numerusform>
            <numerusform>ملف واحد سيقل أعضاؤه عن المطلوب: لا يكفي عدد المتاحين.</numerusform>
            <numerusform>ملفان سيقل أعضاؤهما عن المطلوب: لا يكفي عدد المتاحين.</numerusform>
            <numerusform>%n ملفات سيقل أعضاؤها عن المطلوب: لا يكفي عدد المتاحين.</numerusform>
            <numerusform>%n ملفا سيقل أعضاؤها عن المطلوب: لا يكفي عدد المتاحين.</numerusform>
            <numerusform>%n ملف سيقل أعضاؤها عن المطلوب: لا يكفي عدد المتاحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to assign</source>
        <translation>لا شيء للإسناد</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n sheet(s)</source>
        <translation>
            <numerusform>إسناد لا شيء</numerusform>
            <numerusform>إسناد بطاقة واحدة</numerusform>
            <numerusform>إسناد بطاقتين</numerusform>
            <numerusform>إسناد %n بطاقات</numerusform>
            <numerusform>إسناد %n بطاقة</numerusform>
            <numerusform>إسناد %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Heads of a preview: files that a member has already, gets now, and may not have.</extracomment>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>لديه</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>يسند إليه</translation>
    </message>
    <message>
        <source>Barred by an interest</source>
        <translation>ممنوع لوجود مصلحة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الوصل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Choose files of the list first.</source>
        <translation>اختاروا أولا ملفات من اللائحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) assigned. Undo takes it back.</source>
        <translation>
            <numerusform>لم تسند أي بطاقة.</numerusform>
            <numerusform>أسندت بطاقة واحدة. التراجع يسترجعها.</numerusform>
            <numerusform>أسندت بطاقتان. التراجع يسترجعهما.</numerusform>
            <numerusform>أسندت %n بطاقات. التراجع يسترجعها.</numerusform>
            <numerusform>أسندت %n بطاقة. التراجع يسترجعها.</numerusform>
            <numerusform>أسندت %n بطاقة. التراجع يسترجعها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::ScoringCells</name>
    <message>
        <source>Not applicable</source>
        <extracomment>On a small button of a score sheet; the key is N.</extracomment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>لا نقطة بعد</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>Read aloud: %1 is a mark, %2 the best one.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After the field of a mark: %1 is the best mark.</extracomment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringComparison</name>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>No other file is open yet: a file can be compared once the declaration is given.</source>
        <translation>لا ملف آخر مفتوح بعد: يقارن الملف بعد الإدلاء بالتصريح.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a fact (&quot;Commune&quot;), %2 what it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الوصل</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Jobs asked for</source>
        <translation>المناصب المطلوبة</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>شهر/شخص</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>%1 (mean %2)</source>
        <extracomment>A mark in the comparison: %1 the member&apos;s own, %2 the mean of all members.</extracomment>
        <translation>%1 (المتوسط %2)</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <extracomment>Beside a criterion: %1 its name, %2 the best mark.</extracomment>
        <translation>%1 (من %2)</translation>
    </message>
    <message>
        <source>Score of the member</source>
        <translation>نقطة العضو</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringDeclaration</name>
    <message>
        <source>Change the declaration</source>
        <translation>تغيير التصريح</translation>
    </message>
    <message>
        <source>First, the declaration</source>
        <translation>أولا، التصريح</translation>
    </message>
    <message>
        <source>The sheet of %1 is withdrawn, and the file is withheld until the selection is decided.</source>
        <extracomment>%1 is a committee member.</extracomment>
        <translation>تسحب بطاقة %1، ويحجب الملف إلى أن يبت في الانتقاء.</translation>
    </message>
    <message>
        <source>Does %1 have an interest in this file or in its partner: as member, employee, relative, competitor? The file opens once the answer is no.</source>
        <extracomment>%1 is a committee member.</extracomment>
        <translation>هل لدى %1 مصلحة في هذا الملف أو لدى شريكه: عضوية أو عمل أو قرابة أو منافسة؟ يفتح الملف إذا كان الجواب بالنفي.</translation>
    </message>
    <message>
        <source>No interest in this file</source>
        <translation>لا مصلحة في هذا الملف</translation>
    </message>
    <message>
        <source>There is an interest…</source>
        <translation>هناك مصلحة…</translation>
    </message>
    <message>
        <source>Nature of the interest</source>
        <translation>طبيعة المصلحة</translation>
    </message>
    <message>
        <source>Treasurer of the association</source>
        <translation>أمين مال الجمعية</translation>
    </message>
    <message>
        <source>Declare the interest</source>
        <translation>التصريح بالمصلحة</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%2 does not mark file %1. Does %2 have an interest in it or in its partner: as member, employee, relative, competitor? The file opens once the answer is no.</source>
        <extracomment>%1 is the number of a receipt, %2 a committee member.</extracomment>
        <translation>لا يدخل الملف %1 ضمن ما ينقطه %2. هل لدى %2 مصلحة فيه أو لدى شريكه: عضوية أو عمل أو قرابة أو منافسة؟ يفتح الملف إذا كان الجواب بالنفي.</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringFile</name>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>أجزاء الملف</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>موضوع الورش</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Jobs asked for</source>
        <translation>المناصب المطلوبة</translation>
    </message>
    <message>
        <source>This file is withheld: an interest in it was declared.</source>
        <translation>هذا الملف محجوب: صُرح بمصلحة فيه.</translation>
    </message>
    <message>
        <source>The file opens once the member has declared to have no interest in it.</source>
        <translation>يفتح الملف بعد أن يصرح العضو بعدم وجود مصلحة له فيه.</translation>
    </message>
    <message>
        <source>%1 · handed in on %2 · version %3</source>
        <extracomment>Over the title of a file: %1 its receipt, %2 the moment of its deposit, %3 its version.</extracomment>
        <translation>%1 · أودع في %2 · النسخة %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the same commune have a similar title.</source>
        <translation>
            <numerusform>لا ملف من الجماعة نفسها بعنوان قريب.</numerusform>
            <numerusform>ملف واحد من الجماعة نفسها بعنوان قريب.</numerusform>
            <numerusform>ملفان من الجماعة نفسها بعنوان قريب.</numerusform>
            <numerusform>%n ملفات من الجماعة نفسها بعنوان قريب.</numerusform>
            <numerusform>%n ملفا من الجماعة نفسها بعنوان قريب.</numerusform>
            <numerusform>%n ملف من الجماعة نفسها بعنوان قريب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the number of a receipt.</extracomment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact of a file: %1 the field, %2 what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file says nothing about it.</source>
        <translation>لا يذكر الملف شيئا عن ذلك.</translation>
    </message>
    <message>
        <source>Jobs: %1 · person-months: %2 · cost (P1): %3</source>
        <extracomment>Under the jobs of a file: %3 is an amount with its currency.</extracomment>
        <translation>المناصب: %1 · شهر/شخص: %2 · الكلفة (P1): %3</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringGrid</name>
    <message>
        <source>Submit</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Submit this sheet and go to the next file (Ctrl+Return)</source>
        <translation>إرسال هذه البطاقة والانتقال إلى الملف الموالي (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>إعادة الفتح…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Take this file from this member</source>
        <translation>استرجاع هذا الملف من هذا العضو</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>An interest in this file was declared: it is neither read nor marked, and its score is withheld until the selection is decided.</source>
        <translation>صُرح بمصلحة في هذا الملف: لا يقرأ ولا ينقط، وتحجب نقطته إلى أن يبت في الانتقاء.</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>بطاقة التنقيط</translation>
    </message>
    <message>
        <source>Scale from 0 to %1</source>
        <extracomment>Beside the head of a score sheet: %1 is the best mark of every criterion.</extracomment>
        <translation>السلم من 0 إلى %1</translation>
    </message>
    <message>
        <source>No interest, declared on %1</source>
        <extracomment>Over a score sheet, in little room: %1 is a day.</extracomment>
        <translation>لا مصلحة، صُرح بذلك في %1</translation>
    </message>
    <message>
        <source>The file changed after this sheet: version %1 was read, it is now version %2.</source>
        <extracomment>%1 and %2 are versions of a file.</extracomment>
        <translation>تغير الملف بعد هذه البطاقة: قرئت النسخة %1 وهو الآن في النسخة %2.</translation>
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
        <translation>الأرقام تنقط، N لا ينطبق، الأسهم تنقل، Ctrl+Return إرسال ثم التالي</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>التنقيط</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>طلب العروض</translation>
    </message>
    <message>
        <source>Marks of which member</source>
        <translation>نقط أي عضو</translation>
    </message>
    <message>
        <source>Assign files</source>
        <translation>إسناد الملفات</translation>
    </message>
    <message>
        <source>Files of the member</source>
        <translation>ملفات العضو</translation>
    </message>
    <message>
        <source>%1 of %2 submitted</source>
        <extracomment>How far a member is: %1 sheets of %2 are submitted.</extracomment>
        <translation>أُرسل %1 من %2</translation>
    </message>
    <message>
        <source>Here the members of a committee mark the files of a call. No file is admitted yet.</source>
        <translation>هنا ينقط أعضاء اللجنة ملفات طلب العروض. لم يقبل أي ملف بعد.</translation>
    </message>
    <message>
        <source>Go to the files</source>
        <translation>الذهاب إلى الملفات</translation>
    </message>
    <message>
        <source>The files are admitted. Now enter the committee and the members who give marks.</source>
        <translation>الملفات مقبولة. أدخلوا الآن اللجنة والأعضاء الذين ينقطون.</translation>
    </message>
    <message>
        <source>Go to the committees</source>
        <translation>الذهاب إلى اللجان</translation>
    </message>
    <message>
        <source>No file of this call is assigned to you.</source>
        <translation>لم يسند إليكم أي ملف من طلب العروض هذا.</translation>
    </message>
    <message>
        <source>No file of this call is assigned to this member.</source>
        <translation>لم يسند إلى هذا العضو أي ملف من طلب العروض هذا.</translation>
    </message>
    <message>
        <source>Nothing is left to mark for this member.</source>
        <translation>لم يبق لهذا العضو ما ينقطه.</translation>
    </message>
    <message>
        <source>The interest is declared: the file stays closed to you until the selection is decided.</source>
        <translation>تم التصريح بالمصلحة: يبقى الملف محجوبا عنك إلى أن يبت في الانتقاء.</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringRow</name>
    <message>
        <source>Weight %1</source>
        <extracomment>Of a criterion in a score sheet.</extracomment>
        <translation>الترجيح %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 is a criterion, %2 &quot;Weight 30&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Remark on this criterion</source>
        <translation>ملاحظة على هذا المعيار</translation>
    </message>
    <message>
        <source>Remark on “%1”</source>
        <extracomment>Read aloud: %1 is a criterion.</extracomment>
        <translation>ملاحظة على «%1»</translation>
    </message>
    <message>
        <source>Mean %1 · %2 · far apart, to be discussed</source>
        <translation>المتوسط %1 · %2 · تباعد يستوجب المناقشة</translation>
    </message>
    <message>
        <source>Mean %1 · %2</source>
        <translation>المتوسط %1 · %2</translation>
    </message>
</context>
<context>
    <name>sijill::ScoringTotal</name>
    <message>
        <source>Score of the member</source>
        <translation>نقطة العضو</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>النقطة الحالية</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After a score: of the most there is.</extracomment>
        <translation>من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) to mark</source>
        <translation>
            <numerusform>لا معيار ينتظر</numerusform>
            <numerusform>معيار ينتظر</numerusform>
            <numerusform>معياران ينتظران</numerusform>
            <numerusform>%n معايير تنتظر</numerusform>
            <numerusform>%n معيارا ينتظر</numerusform>
            <numerusform>%n معيار ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Marks of the others: after submitting</source>
        <translation>نقط الأعضاء الآخرين: بعد إرسال التنقيط</translation>
    </message>
    <message>
        <source>Score of the file: %1, from %2.</source>
        <translation>نقطة الملف: %1، من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n submitted sheet(s)</source>
        <translation>
            <numerusform>أي بطاقة مرسلة</numerusform>
            <numerusform>بطاقة مرسلة واحدة</numerusform>
            <numerusform>بطاقتين مرسلتين</numerusform>
            <numerusform>%n بطاقات مرسلة</numerusform>
            <numerusform>%n بطاقة مرسلة</numerusform>
            <numerusform>%n بطاقة مرسلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::SearchBox</name>
    <message>
        <source>Find a name, a number, a date, an amount…</source>
        <translation>ابحثوا عن اسم أو رقم أو تاريخ أو مبلغ…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>%1 · entered by mistake</source>
        <extracomment>Under a record that the search found. %1 is its kind (&quot;Agreement&quot;).</extracomment>
        <translation>%1 · سُجّل خطأً</translation>
    </message>
    <message>
        <source>%1, merged into another</source>
        <translation>%1، مدمج في آخر</translation>
    </message>
</context>
<context>
    <name>sijill::SelectionPage</name>
    <message>
        <source>Call</source>
        <translation>طلب العروض</translation>
    </message>
    <message>
        <source>Simple line</source>
        <translation>خط بسيط</translation>
    </message>
    <message>
        <source>The best of the ranking, down to a line.</source>
        <translation>الأفضل في الترتيب إلى حد خط معين.</translation>
    </message>
    <message>
        <source>Fairest</source>
        <translation>منصف</translation>
    </message>
    <message>
        <source>The fairest allocation under floors, ceilings and caps.</source>
        <translation>التوزيع المنصف في حدود دنيا وقصوى.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Selected down to</source>
        <translation>الانتقاء إلى غاية</translation>
    </message>
    <message>
        <source>Places on the reserve list</source>
        <translation>أماكن لائحة الانتظار</translation>
    </message>
    <message>
        <source>When the files of a call are admitted and marked, their ranking stands here, with the line of the selection. Admit and assign files first.</source>
        <translation>بعد قبول ملفات طلب العروض وتنقيطها يظهر هنا ترتيبها مع خط الانتقاء. ابدؤوا بقبول الملفات وإسنادها.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>الجماعات</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>What stands beside the ranking</source>
        <translation>ما يظهر بجانب الترتيب</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep this run as it is, to compare it or decide on it</source>
        <translation>حفظ هذه المحاكاة كما هي لمقارنتها أو حصر الانتقاء وفقها</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>حصر الانتقاء</translation>
    </message>
    <message>
        <source>Make worksites and agreements</source>
        <translation>إنشاء الأوراش والاتفاقيات</translation>
    </message>
    <message>
        <source>Compare kept runs</source>
        <translation>مقارنة عمليات المحاكاة المحفوظة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Drag the line or press Alt+↑ Alt+↓; nothing is decided before “Decide”</source>
        <translation>اسحبوا الخط أو اضغطوا ⁦Alt+↑⁩ ⁦Alt+↓⁩؛ ولا يُقرَّر شيء قبل «حصر الانتقاء»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A call: %1 its number, %2 its title.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Meeting the floors</source>
        <translation>بلوغ الحدود الدنيا</translation>
    </message>
    <message>
        <source>Serving the least-served commune</source>
        <translation>خدمة الجماعة الأقل استفادة</translation>
    </message>
    <message>
        <source>Looking for the best score</source>
        <translation>البحث عن أفضل تنقيط</translation>
    </message>
    <message>
        <source>Best so far: %1 points, at most %2 from the best possible</source>
        <extracomment>%1 is a number of points, %2 a percentage.</extracomment>
        <translation>الأفضل حتى الآن: %1 نقطة، على بعد %2 على الأكثر من أفضل ما يمكن</translation>
    </message>
    <message>
        <source>Checking why each proposal is in or out</source>
        <translation>التحقق من سبب كل مقترح</translation>
    </message>
    <message>
        <source>Finding what each constraint costs</source>
        <translation>البحث عن كلفة كل قيد</translation>
    </message>
    <message>
        <source>Finding the constraints that cannot hold together</source>
        <translation>البحث عن القيود التي لا تجتمع</translation>
    </message>
    <message>
        <source>Selection of %1</source>
        <extracomment>Title of a printed ranking: %1 is a call.</extracomment>
        <translation>انتقاء %1</translation>
    </message>
    <message>
        <source>Proposals: %1 — selected %2, on the reserve list %3, rejected %4</source>
        <extracomment>Under the ranking: %1 all proposals, %2 selected, %3 on the reserve list, %4 rejected.</extracomment>
        <translation>المقترحات: %1 — منتقاة %2، في لائحة الانتظار %3، غير منتقاة %4</translation>
    </message>
    <message>
        <source>Some scores are withheld from you: the office does this.</source>
        <translation>بعض التنقيط محجوب عنكم: يتولى المكتب ذلك.</translation>
    </message>
    <message>
        <source>Constraints: %1</source>
        <extracomment>On a button: how many constraints the fairest allocation has.</extracomment>
        <translation>القيود: %1</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>الانتقاء</translation>
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
        <translation>المناصب حسب الجماعة</translation>
    </message>
    <message>
        <source>A double click opens the files of the commune.</source>
        <translation>النقر المزدوج يفتح ملفات الجماعة.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <extracomment>Jobs for each 1,000 unemployed.</extracomment>
        <translation>لكل 1.000</translation>
    </message>
    <message>
        <source>No proposal of this commune is selected.</source>
        <translation>لم يُنتق أي مقترح من هذه الجماعة.</translation>
    </message>
</context>
<context>
    <name>sijill::SessionPage</name>
    <message>
        <source>Space present or absent, Alt+↑ Alt+↓ move a point, Ctrl+Return closes the ballot</source>
        <translation>حاضر أو غائب: المسافة، نقل نقطة: ⁦Alt+↑⁩ أو ⁦Alt+↓⁩، إقفال التصويت: ⁦Ctrl+Return⁩</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>استدعاء الأعضاء</translation>
    </message>
    <message>
        <source>Screen of the room</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>Open the session in the register</source>
        <translation>فتح الدورة في السجل</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Agreements to vote</source>
        <translation>إدراج الاتفاقيات المعروضة للتصويت</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Extraordinary session: only points of the agenda that was sent are voted.</source>
        <translation>دورة استثنائية: لا يصوت إلا على نقط جدول الأعمال المرسل.</translation>
    </message>
    <message>
        <source>Sessions of the council are prepared, held and followed here. Enter the first one in the register.</source>
        <translation>هنا تعد دورات المجلس وتعقد ويتتبع مآلها. أدخلوا الدورة الأولى في السجل.</translation>
    </message>
    <message>
        <source>Open the register of sessions</source>
        <translation>فتح سجل الدورات</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقطة</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n overdue recommendation(s)</source>
        <translation>
            <numerusform>لا توصيات متأخرة</numerusform>
            <numerusform>إدراج توصية متأخرة</numerusform>
            <numerusform>إدراج توصيتين متأخرتين</numerusform>
            <numerusform>إدراج %n توصيات متأخرة</numerusform>
            <numerusform>إدراج %n توصية متأخرة</numerusform>
            <numerusform>إدراج %n توصية متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) are on the agenda.</source>
        <translation>
            <numerusform>لم تدرج أي توصية.</numerusform>
            <numerusform>أدرجت توصية واحدة في جدول الأعمال.</numerusform>
            <numerusform>أدرجت توصيتان في جدول الأعمال.</numerusform>
            <numerusform>أدرجت %n توصيات في جدول الأعمال.</numerusform>
            <numerusform>أدرجت %n توصية في جدول الأعمال.</numerusform>
            <numerusform>أدرجت %n توصية في جدول الأعمال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>نقطة في جدول الأعمال</translation>
    </message>
    <message>
        <source>Make the session file</source>
        <translation>إعداد ملف الدورة</translation>
    </message>
</context>
<context>
    <name>sijill::SessionPanel</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message numerus="yes">
        <source>Convene %n member(s) in office</source>
        <translation>
            <numerusform>لا عضو يزاول مهامه</numerusform>
            <numerusform>استدعاء عضو واحد يزاول مهامه</numerusform>
            <numerusform>استدعاء عضوين يزاولان مهامهما</numerusform>
            <numerusform>استدعاء %n أعضاء يزاولون مهامهم</numerusform>
            <numerusform>استدعاء %n عضوا يزاولون مهامهم</numerusform>
            <numerusform>استدعاء %n عضو يزاولون مهامهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>Plan a sitting: the roll has every member in office</source>
        <translation>برمجة جلسة: تضم لائحة المناداة جميع الأعضاء المزاولين مهامهم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برمجة</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) await the vote and come on the agenda as one point; any of them can be detached.</source>
        <translation>
            <numerusform>لا توجد اتفاقية تنتظر التصويت.</numerusform>
            <numerusform>اتفاقية واحدة تنتظر التصويت وتدرج نقطة في جدول الأعمال.</numerusform>
            <numerusform>اتفاقيتان تنتظران التصويت وتدرجان في نقطة واحدة، ويمكن فصل أي منهما.</numerusform>
            <numerusform>%n اتفاقيات تنتظر التصويت وتدرج في نقطة واحدة، ويمكن فصل أي منها.</numerusform>
            <numerusform>%n اتفاقية تنتظر التصويت وتدرج في نقطة واحدة، ويمكن فصل أي منها.</numerusform>
            <numerusform>%n اتفاقية تنتظر التصويت وتدرج في نقطة واحدة، ويمكن فصل أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>إدراج في جدول الأعمال</translation>
    </message>
    <message>
        <source>The delay of the convocation is kept.</source>
        <translation>أجل الاستدعاء محترم.</translation>
    </message>
    <message>
        <source>The members are convened; their letters can be printed with the session file.</source>
        <translation>تم استدعاء الأعضاء، وتطبع استدعاءاتهم مع ملف الدورة.</translation>
    </message>
    <message>
        <source>The sitting is planned.</source>
        <translation>تمت برمجة الجلسة.</translation>
    </message>
    <message>
        <source>The agreements are on the agenda as one point.</source>
        <translation>أدرجت الاتفاقيات في جدول الأعمال كنقطة واحدة.</translation>
    </message>
    <message>
        <source>A point at the end of the agenda: its rapporteur and texts follow in its form</source>
        <translation>نقطة في آخر جدول الأعمال: يضاف عارضها ونصوصها بعد ذلك في بطاقتها</translation>
    </message>
    <message>
        <source>The point is on the agenda.</source>
        <translation>أدرجت النقطة في جدول الأعمال.</translation>
    </message>
</context>
<context>
    <name>sijill::SessionSteps</name>
    <message>
        <source>Preparation</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Convocation</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>التدوين</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>التأشيرة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <extracomment>Under a stage of a session: its last day has gone.</extracomment>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>Under a stage of a session: %1 is its last day.</extracomment>
        <translation>قبل %1</translation>
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
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Editions and rules</source>
        <translation>نسخ البرامج والقواعد</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>لوائح الرموز</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>sijill::SignInTab</name>
    <message>
        <source>The access of this account has ended.</source>
        <translation>انتهى ولوج هذا الحساب.</translation>
    </message>
    <message>
        <source>No password yet: this person cannot sign in. Set one under “Signing in”.</source>
        <translation>لا توجد كلمة سر بعد: لا يستطيع هذا الشخص الدخول. ضع كلمة سر في «تسجيل الدخول».</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>سجلت كلمة سر %1.</translation>
    </message>
    <message>
        <source>This account has a password.</source>
        <translation>لهذا الحساب كلمة سر.</translation>
    </message>
    <message>
        <source>This account has no password: nobody can sign in with it.</source>
        <translation>ليست لهذا الحساب كلمة سر: لا يستطيع أحد الدخول به.</translation>
    </message>
    <message>
        <source>Signed in last on %1.</source>
        <translation>آخر دخول يوم %1.</translation>
    </message>
    <message>
        <source>Has not signed in yet.</source>
        <translation>لم يسجل دخوله بعد.</translation>
    </message>
    <message>
        <source>The password was kept with less work than wanted, because the computer had little memory free. It is kept anew at the next signing in.</source>
        <translation>حفظت كلمة السر بحماية أقل من المطلوب لقلة الذاكرة المتاحة، وسيعاد حفظها عند الدخول المقبل.</translation>
    </message>
    <message>
        <source>Set another password…</source>
        <translation>وضع كلمة سر أخرى…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>وضع كلمة سر…</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>إنهاء الولوج</translation>
    </message>
    <message>
        <source>Open the access again</source>
        <translation>إعادة فتح الولوج</translation>
    </message>
</context>
<context>
    <name>sijill::SittingCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button: the sitting begins.</extracomment>
        <translation>افتتاح</translation>
    </message>
    <message>
        <source>Open the sitting</source>
        <translation>افتتاح الجلسة</translation>
    </message>
    <message>
        <source>Adjourn for lack of quorum: a second convocation follows</source>
        <translation>تأجيل لعدم اكتمال النصاب القانوني، ويليه استدعاء ثان</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the sitting ends.</extracomment>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation>اختتام الجلسة</translation>
    </message>
    <message>
        <source>Plan a sitting</source>
        <translation>برمجة جلسة</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>No sitting is planned yet.</source>
        <translation>لم تبرمج أي جلسة بعد.</translation>
    </message>
    <message>
        <source>Sitting %1, opened at %2</source>
        <translation>الجلسة %1، افتتحت %2</translation>
    </message>
    <message>
        <source>Sitting %1, %2</source>
        <translation>الجلسة %1، %2</translation>
    </message>
    <message>
        <source>Sitting %1: %2</source>
        <translation>الجلسة %1: %2</translation>
    </message>
</context>
<context>
    <name>sijill::SlotTab</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>P1: %1 a slot × %2 = %3 %4</source>
        <extracomment>Rule P1: %1 what one slot costs, %2 how many, %3 the product, %4 the currency.</extracomment>
        <translation>P1: %1 للمنصب × %2 = %3 %4</translation>
    </message>
</context>
<context>
    <name>sijill::StartScreen</name>
    <message>
        <source>The register of public-works programmes, from the call for projects to the quarterly report.</source>
        <translation>سجل برامج الأوراش العامة، من طلب عروض المشاريع إلى التقرير الفصلي.</translation>
    </message>
    <message>
        <source>Create a file</source>
        <translation>إنشاء ملف</translation>
    </message>
    <message>
        <source>Four questions, then it is ready</source>
        <translation>أربعة أسئلة ثم يصبح جاهزا</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>A .sijill file on this computer or a USB stick</source>
        <translation>ملف بامتداد sijill على هذا الحاسوب أو على مفتاح USB</translation>
    </message>
    <message>
        <source>Look round the demonstration province</source>
        <translation>زيارة الإقليم التوضيحي</translation>
    </message>
    <message>
        <source>Khénifra: 61 worksites, invented people</source>
        <translation>خنيفرة: 61 ورشا وأشخاص من نسج الخيال</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a copy, verify it, open it at a new place</source>
        <translation>اختيار نسخة والتحقق منها وفتحها في مكان جديد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>System</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>Your data stay in one file, on this computer. Nothing is sent over the Internet. Keep a copy on another medium.</source>
        <translation>تبقى معطياتكم في ملف واحد على هذا الحاسوب، ولا يرسل منها شيء عبر الإنترنت. المرجو الاحتفاظ بنسخة منها في حامل تخزين آخر.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Not found: is the medium plugged in?</source>
        <translation>غير موجود: هل حامل التخزين موصول؟</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>متابعة: %1</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Sijill file (*.sijill)</source>
        <translation>ملف برنامج سجل ‎(*.sijill)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>استعادة إلى</translation>
    </message>
</context>
<context>
    <name>sijill::StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Backup: less than an hour ago</source>
        <translation>نسخة احتياطية: قبل أقل من ساعة</translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n hour(s) ago</source>
        <translation>
            <numerusform>نسخة احتياطية: قبل أقل من ساعة</numerusform>
            <numerusform>نسخة احتياطية: قبل ساعة واحدة</numerusform>
            <numerusform>نسخة احتياطية: قبل ساعتين</numerusform>
            <numerusform>نسخة احتياطية: قبل %n ساعات</numerusform>
            <numerusform>نسخة احتياطية: قبل %n ساعة</numerusform>
            <numerusform>نسخة احتياطية: قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n day(s) ago</source>
        <translation>
            <numerusform>نسخة احتياطية: اليوم</numerusform>
            <numerusform>نسخة احتياطية: قبل يوم واحد</numerusform>
            <numerusform>نسخة احتياطية: قبل يومين</numerusform>
            <numerusform>نسخة احتياطية: قبل %n أيام</numerusform>
            <numerusform>نسخة احتياطية: قبل %n يوما</numerusform>
            <numerusform>نسخة احتياطية: قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>تم الحفظ على الساعة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تنبيه</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيها</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::StepsTab</name>
    <message>
        <source>Next step</source>
        <translation>المرحلة الموالية</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>تسجيل المرحلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a deliberation and its day.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was recorded since the vote.</source>
        <translation>لم يسجل شيء منذ التصويت.</translation>
    </message>
</context>
<context>
    <name>sijill::TemplateCompare</name>
    <message>
        <source>The text beside the shipped one</source>
        <translation>النص مقارنا بالنص الأصلي</translation>
    </message>
</context>
<context>
    <name>sijill::TemplateNamesList</name>
    <message>
        <source>Find a name</source>
        <translation>البحث عن اسم</translation>
    </message>
    <message>
        <source>Names that the text may use</source>
        <translation>الأسماء التي يمكن للنص استعمالها</translation>
    </message>
    <message>
        <source>Words and figures</source>
        <translation>كلمات وأرقام</translation>
    </message>
    <message>
        <source>Lists, repeated for each line</source>
        <translation>لوائح تتكرر لكل سطر</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>شروط</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>مبيانات</translation>
    </message>
</context>
<context>
    <name>sijill::TemplatePage</name>
    <message numerus="yes">
        <source>And %n more faults.</source>
        <translation>
            <numerusform>ولا خطأ آخر.</numerusform>
            <numerusform>وخطأ آخر واحد.</numerusform>
            <numerusform>وخطآن آخران.</numerusform>
            <numerusform>و%n أخطاء أخرى.</numerusform>
            <numerusform>و%n خطأ آخر.</numerusform>
            <numerusform>و%n خطأ آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no agreement yet to try this text on.</source>
        <translation>لا توجد بعد اتفاقية لمعاينة هذا النص عليها.</translation>
    </message>
    <message>
        <source>The shipped text holds again; yours is in the bin.</source>
        <translation>عاد العمل بالنص الأصلي؛ ونصك في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Texts of papers</source>
        <translation>نصوص الوثائق</translation>
    </message>
    <message>
        <source>Names that may be used</source>
        <translation>الأسماء الممكن استعمالها</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>نص الوثيقة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Give up changes</source>
        <translation>التخلي عن التغييرات</translation>
    </message>
    <message>
        <source>Shipped text</source>
        <translation>النص الأصلي</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>الرجوع إلى النص الأصلي</translation>
    </message>
    <message>
        <source>Go to the first fault</source>
        <translation>الانتقال إلى أول خطأ</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما يطبع</translation>
    </message>
    <message>
        <source>Beside the shipped text</source>
        <translation>مقارنة بالنص الأصلي</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما يعرض</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>own, %1</source>
        <translation>خاص، %1</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يحفظ بعد.</translation>
    </message>
    <message>
        <source>The office’s own text, version %1.</source>
        <translation>نص الإدارة الخاص، الصيغة %1.</translation>
    </message>
    <message>
        <source>The text that came with the program.</source>
        <translation>النص الذي جاء مع البرنامج.</translation>
    </message>
    <message>
        <source>There is no record yet to try this text on.</source>
        <translation>لا يوجد بعد أي تسجيل يجرب عليه هذا النص.</translation>
    </message>
</context>
<context>
    <name>sijill::TerritoryTree</name>
    <message>
        <source>Territorial division</source>
        <translation>التقسيم الترابي</translation>
    </message>
    <message>
        <source>The whole division</source>
        <translation>التقسيم كله</translation>
    </message>
</context>
<context>
    <name>sijill::TileMapView</name>
    <message numerus="yes">
        <source>Map of %n territories</source>
        <extracomment>Read aloud for a map: %n is the number of territories on it.</extracomment>
        <translation>
            <numerusform>خريطة بدون وحدات ترابية</numerusform>
            <numerusform>خريطة وحدة ترابية واحدة</numerusform>
            <numerusform>خريطة وحدتين ترابيتين</numerusform>
            <numerusform>خريطة %n وحدات ترابية</numerusform>
            <numerusform>خريطة %n وحدة ترابية</numerusform>
            <numerusform>خريطة %n وحدة ترابية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One tile: %1 a territory, %2 its number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
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
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1 %2</source>
        <translation>تراجع: %1 %2</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: %1 %2</source>
        <translation>إعادة: %1 %2</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>نسخ إلى…</translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation>إغلاق هذا الملف</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Who works: %1 the name, %2 the role.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>تغيير كلمة سري…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Accounts and login</source>
        <translation>الحسابات وتسجيل الدخول</translation>
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
        <translation>تم دمج هذا السجل: صار جزءا من سجل آخر، ويقرأ فقط.</translation>
    </message>
    <message>
        <source>Compare, or take the merge back</source>
        <translation>المقارنة أو التراجع عن الدمج</translation>
    </message>
    <message>
        <source>Perhaps there is a file of this partner already. %1.</source>
        <extracomment>%1 is what coincides: &quot;Same phone&quot;.</extracomment>
        <translation>ربما يوجد سجل لهذا الشريك من قبل. %1.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>المقارنة بينهما</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) were merged into this one.</source>
        <extracomment>Over a partner: %n other files of it were merged into this one.</extracomment>
        <translation>
            <numerusform>لم يدمج أي سجل آخر في هذا السجل.</numerusform>
            <numerusform>تم دمج سجل آخر في هذا السجل.</numerusform>
            <numerusform>تم دمج سجلين آخرين في هذا السجل.</numerusform>
            <numerusform>تم دمج %n سجلات أخرى في هذا السجل.</numerusform>
            <numerusform>تم دمج %n سجلا آخر في هذا السجل.</numerusform>
            <numerusform>تم دمج %n سجل آخر في هذا السجل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sijill::TwinComparison</name>
    <message>
        <source>%1: %2, of %3</source>
        <extracomment>Read aloud: %1 is a field (&quot;Phone&quot;), %2 a value, %3 the number of a partner.</extracomment>
        <translation>%1: %2، من %3</translation>
    </message>
    <message>
        <source>%1 is now part of %2. Undo takes it back.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>صار %1 جزءا من %2. زر التراجع يعيد الحال كما كان.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same: they are not shown together again.</source>
        <extracomment>%1 and %2 are numbers of partners.</extracomment>
        <translation>%1 و%2 ليسا نفس الشريك: لن يعرضا معا بعد الآن.</translation>
    </message>
    <message>
        <source>The decision is taken back: the two are compared again.</source>
        <translation>تم التراجع عن القرار: تعاد المقارنة بينهما.</translation>
    </message>
    <message>
        <source>%1 stands on its own again.</source>
        <translation>صار %1 سجلا مستقلا من جديد.</translation>
    </message>
    <message>
        <source>%1 stands on its own again. Changed since, and left as it is: %2.</source>
        <translation>صار %1 سجلا مستقلا من جديد. ما تغير منذ الدمج وبقي كما هو: %2.</translation>
    </message>
    <message>
        <source>Are %1 and %2 the same?</source>
        <translation>هل %1 و%2 نفس الشريك؟</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 و%2 ليسا نفس الشريك</translation>
    </message>
    <message>
        <source>Decided on %1 by %2.</source>
        <translation>تقرر بتاريخ %1 من طرف %2.</translation>
    </message>
    <message>
        <source>%1 is part of %2</source>
        <translation>%1 جزء من %2</translation>
    </message>
    <message>
        <source>The merged file as it was, beside the one that stays.</source>
        <translation>السجل المدمج كما كان، بجانب السجل الذي بقي.</translation>
    </message>
    <message>
        <source>The file that stays:</source>
        <translation>السجل الذي يبقى:</translation>
    </message>
    <message>
        <source>Officers, bank accounts and documents of both files are kept. Everything that refers to the other file moves to the one that stays.</source>
        <translation>يحتفظ بأعضاء المكتب والحسابات البنكية والوثائق في السجلين معا. وكل ما يحيل على السجل الآخر ينتقل إلى السجل الذي يبقى.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا نفس الشريك</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>التراجع عن الدمج</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>إعادة المقارنة</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>sijill::TwinsPage</name>
    <message>
        <source>Possible duplicates</source>
        <translation>سجلات مكررة محتملة</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا نفس الشريك</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>المدمجة</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>الأزواج المعروضة</translation>
    </message>
    <message>
        <source>No two partners share a name, receipt, ICE, RIB or phone.</source>
        <translation>لا يوجد شريكان لهما الاسم نفسه أو وصل الإيداع أو التعريف الموحد أو رقم التعريف البنكي أو الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Pairs that the office judged not to be the same stand here.</source>
        <translation>هنا الأزواج التي قررت المؤسسة أنها مختلفة.</translation>
    </message>
    <message>
        <source>Partners that were merged into another stand here.</source>
        <translation>هنا الشركاء الذين تم دمجهم في شركاء آخرين.</translation>
    </message>
    <message>
        <source>Merged partner</source>
        <translation>الشريك المدمج</translation>
    </message>
    <message>
        <source>First partner</source>
        <translation>الشريك الأول</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Second partner</source>
        <translation>الشريك الثاني</translation>
    </message>
    <message>
        <source>What coincides</source>
        <translation>المتطابق</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تقرر بتاريخ</translation>
    </message>
</context>
<context>
    <name>sijill::VerbPanel</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>%1 — this cannot be undone, only annulled with a motive</source>
        <translation>%1: لا يمكن التراجع عن هذه العملية، وإنما تلغى مع بيان السبب</translation>
    </message>
</context>
<context>
    <name>sijill::VoidPanel</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>سُجّل خطأً</translation>
    </message>
    <message>
        <source>%1 was entered by mistake?</source>
        <extracomment>%1 is the number of a record.</extracomment>
        <translation>هل سُجّل %1 خطأً؟</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were entered by mistake?</source>
        <translation>
            <numerusform>هل سُجّل ذلك خطأً؟</numerusform>
            <numerusform>هل سُجّل سجل واحد خطأً؟</numerusform>
            <numerusform>هل سُجّل سجلان خطأً؟</numerusform>
            <numerusform>هل سُجّلت %n سجلات خطأً؟</numerusform>
            <numerusform>هل سُجّل %n سجلا خطأً؟</numerusform>
            <numerusform>هل سُجّل %n سجل خطأً؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The number stays taken; lists, figures and reports leave it out.</source>
        <translation>يبقى الرقم محجوزا، ولا تذكره اللوائح ولا المؤشرات ولا التقارير.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that belong to it go with it.</source>
        <translation>
            <numerusform>لا سجل يتبعه.</numerusform>
            <numerusform>يلغى معه سجل واحد يتبعه.</numerusform>
            <numerusform>يلغى معه سجلان يتبعانه.</numerusform>
            <numerusform>تلغى معه %n سجلات تتبعه.</numerusform>
            <numerusform>يلغى معه %n سجلا يتبعه.</numerusform>
            <numerusform>يلغى معه %n سجل يتبعه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers that were issued about it stay as they are: %1.</source>
        <extracomment>%1 is a list of codes.</extracomment>
        <translation>تبقى الوثائق الصادرة في شأنه كما هي: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A link to a record: %1 is its kind, %2 its number.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is marked as entered by mistake; Undo brings it back.</source>
        <extracomment>%1 is the number of a record.</extracomment>
        <translation>بُيّن أن %1 سُجّل خطأً، والتراجع يعيده.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are marked as entered by mistake; Undo brings them back.</source>
        <translation>
            <numerusform>لم يُبيّن خطأ أي سجل.</numerusform>
            <numerusform>بُيّن أن سجلا واحدا سُجّل خطأً، والتراجع يعيده.</numerusform>
            <numerusform>بُيّن أن سجلين سُجّلا خطأً، والتراجع يعيدهما.</numerusform>
            <numerusform>بُيّن أن %n سجلات سُجّلت خطأً، والتراجع يعيدها.</numerusform>
            <numerusform>بُيّن أن %n سجلا سُجّلت خطأً، والتراجع يعيدها.</numerusform>
            <numerusform>بُيّن أن %n سجل سُجّلت خطأً، والتراجع يعيدها.</numerusform>
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
        <translation>التصويت صحيح: %1. وينشأ عنه المقرر عدد %2.</translation>
    </message>
    <message>
        <source>%1. Present %2 of %3 in office; for %4, against %5, abstained %6, blank or void %7.</source>
        <translation>%1. الحاضرون %2 من أصل %3؛ موافق %4، معارض %5، ممتنع %6، أوراق بيضاء أو ملغاة %7.</translation>
    </message>
    <message>
        <source>A report is heard and not voted.</source>
        <translation>التقرير يستمع إليه ولا يصوت عليه.</translation>
    </message>
    <message>
        <source>No sitting of the session is open: open one to vote.</source>
        <translation>لا توجد جلسة مفتتحة في الدورة: افتتحوا جلسة للتصويت.</translation>
    </message>
    <message>
        <source>Deliberation %1 is in the register.</source>
        <translation>المقرر عدد %1 في السجل.</translation>
    </message>
    <message>
        <source>Close the ballot</source>
        <translation>إقفال التصويت</translation>
    </message>
    <message>
        <source>Detach from the block</source>
        <translation>فصلها عن المجموعة</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Annul the ballot</source>
        <translation>إلغاء التصويت</translation>
    </message>
    <message>
        <source>Agreement to detach</source>
        <translation>الاتفاقية المراد فصلها</translation>
    </message>
    <message>
        <source>By hands</source>
        <translation>برفع الأيدي</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Why it is deferred</source>
        <translation>سبب التأجيل</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <source>Why the ballot is annulled</source>
        <translation>سبب إلغاء التصويت</translation>
    </message>
    <message>
        <source>Press the button again to carry it out.</source>
        <translation>اضغطوا الزر ثانية للتنفيذ.</translation>
    </message>
    <message>
        <source>Recuse a member whom an interest keeps out</source>
        <translation>تنحية عضو له مصلحة في النقطة</translation>
    </message>
    <message>
        <source>How the ballot is held</source>
        <translation>كيفية التصويت</translation>
    </message>
</context>
<context>
    <name>sijill::Workspace</name>
    <message>
        <source>DH</source>
        <extracomment>Short word for the Moroccan dirham, beside amounts.</extracomment>
        <translation>درهم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Undo&quot; or &quot;Redo&quot;, %2 the record it was about.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
