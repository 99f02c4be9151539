#include "tests/support/test_window.h"

#include "core/exchange/backup.h"
#include "core/exchange/demo/demonstration.h"
#include "core/storage/journal_store.h"
#include "core/storage/query.h"
#include "core/storage/record_store.h"
#include "tests/support/test_office.h"
#include "ui/records/record_pages.h"
#include "ui/widgets/tab_bar.h"

#include <QSettings>

namespace sijill::test {

QString demonstrationFile()
{
    static const QTemporaryDir folder{temporaryFolder()};
    static const QString path = [] {
        const QString written = folder.filePath(u"khenifra.sijill"_s);
        const Status built = buildDemonstration(u"khenifra"_s, written);
        INFO((built ? "" : built.error().message.toStdString()));
        REQUIRE(built);
        return written;
    }();
    return path;
}

TestWindow::TestWindow(const QString& language, const QString& file)
    : m_folder(temporaryFolder())
    , m_languagesBefore(LocalizedText::displayLanguages())
    , m_dressed(language)
    , m_language(std::make_unique<LanguageSwitch>())
{
    QCoreApplication::setOrganizationName(u"sijill-tests"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    m_language->use(language);
    makeWindow(language);
    if (!file.isEmpty()) {
        REQUIRE(QFile::copy(file, path()));
        open(path());
    }
}

TestWindow::~TestWindow()
{
    m_window.reset();
    m_language.reset();
    settle();
    LocalizedText::setDisplayLanguages(m_languagesBefore);
    QLocale::setDefault(QLocale::c());
}

void TestWindow::makeWindow(const QString& language)
{
    m_window = std::make_unique<MainWindow>(theme(), *m_language);
    m_window->setLanguage(language);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QApplication::setActiveWindow(m_window.get());
    settle();
}

void TestWindow::open(const QString& path)
{
    pretendBackup(path);
    REQUIRE(m_window->openFile(path));
    settle();
}

void TestWindow::pretendBackup(const QString& path) const
{
    const QString folder = Backups(path).folder();
    REQUIRE(QDir().mkpath(folder));
    const QString name = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    QFile backup(QDir(folder).filePath(name + u".sijill"_s));
    REQUIRE(backup.open(QIODevice::WriteOnly));
    REQUIRE_FALSE(Backups(path).isDue(QDateTime::currentDateTimeUtc()));
}

void TestWindow::restart()
{
    const QString opened = database().path();
    m_window->close();
    makeWindow(m_language->current());
    open(opened);
}

void TestWindow::killAndRestart()
{
    const QString left = path(u"left.sijill"_s);
    for (const char* suffix : {"", "-wal"})
        REQUIRE(QFile::copy(path() + QLatin1StringView(suffix), left + QLatin1StringView(suffix)));
    makeWindow(m_language->current());
    open(left);
}

std::unique_ptr<MainWindow> TestWindow::secondWindow()
{
    auto second = std::make_unique<MainWindow>(theme(), *m_language);
    REQUIRE(second->openFile(path()));
    second->show();
    settle();
    return second;
}

RecordPage& TestWindow::show(const QString& area, const QString& plural)
{
    m_window->showPage(area);
    settle();
    auto* pages = qobject_cast<RecordPages*>(m_window->page(area));
    REQUIRE(pages);
    RecordPage* page = pages->page(plural.isEmpty() ? area : plural);
    REQUIRE(page);
    auto* tabs = pages->findChild<TabBar*>(u"areaTabs"_s);
    for (int tab = 0; tab < tabs->count() && !page->isVisible(); ++tab)
        tabs->setCurrentIndex(tab);
    settle();
    return *page;
}

RecordPage& TestWindow::showRecord(const QString& area, const QString& plural, const QString& key)
{
    RecordPage& page = show(area, plural);
    const Record record = stored(*page.ui().type, key);
    REQUIRE_FALSE(record.isNull());
    REQUIRE(page.showRecord(page.ui().type->kindName(), record.id()));
    settle();
    return page;
}

Record TestWindow::stored(const RecordType& type, const QString& key) const
{
    const auto found = database().read(
        [&]() -> Result<std::optional<Record>> { return RecordStore(database()).findByKey(type, key); });
    REQUIRE(found);
    return found->value_or(Record());
}

Agreement TestWindow::savedDraft() const
{
    Agreement draft;
    draft.number = u"AW2-2023/900"_s;
    draft.edition = workspace().edition();
    draft.title = {{u"fr"_s, u"Convention de partenariat"_s}, {u"ar"_s, u"اتفاقية شراكة"_s}};
    const Result<Agreement> saved = workspace().office().records().save(draft);
    INFO((saved ? "" : saved.error().message.toStdString()));
    REQUIRE(saved);
    return *saved;
}

qint64 TestWindow::number(const QString& sql) const
{
    const Result<qint64> found = database().read([&]() -> Result<qint64> {
        Query query(database(), sql);
        return query.next() ? query.integer(0) : -1;
    });
    REQUIRE(found);
    return *found;
}

QStringList TestWindow::lastVerbs(int count) const
{
    QStringList verbs;
    const auto entries = database().read(
        [&]() -> Result<std::vector<JournalEntry>> { return JournalStore(database()).latest(count); });
    REQUIRE(entries);
    for (const JournalEntry& entry : *entries)
        verbs << entry.verb;
    return verbs;
}

} // namespace sijill::test
