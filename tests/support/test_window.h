#pragma once

#include "core/base/language.h"
#include "core/domain/agreement.h"
#include "core/domain/record.h"
#include "tests/support/keys.h"
#include "tests/support/string_makers.h"
#include "tests/ui/look.h"
#include "ui/records/record_page.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

namespace sijill::test {

/// The demonstration office, written once a run: to be copied, not opened.
QString demonstrationFile();

/// The real window on a copy of the demonstration, with preferences of its own: what tests of the window
/// stand on. Everything lies in a temporary folder that goes with it.
class TestWindow {
public:
    /// Empty `file`: the start screen, nothing open.
    explicit TestWindow(const QString& language = u"en"_s, const QString& file = demonstrationFile());
    ~TestWindow();
    TestWindow(const TestWindow&) = delete;
    TestWindow& operator=(const TestWindow&) = delete;

    MainWindow& window() const { return *m_window; }
    Workspace& workspace() const { return *m_window->workspace(); }
    Database& database() const { return workspace().database(); }
    Theme& theme() { return m_dressed.theme(); }
    QString path(const QString& name = u"khenifra.sijill"_s) const { return m_folder.filePath(name); }

    /// Closes the window as a person does and opens the file in a new one.
    void restart();
    /// Leaves the window where it stands and opens, in a new one, what a kill would leave on the disk.
    void killAndRestart();

    /// Another window on the same file.
    std::unique_ptr<MainWindow> secondWindow();

    /// A register of an area, on the screen.
    RecordPage& show(const QString& area, const QString& plural = {});
    /// The same with this record in its pane, found by its number.
    RecordPage& showRecord(const QString& area, const QString& plural, const QString& key);
    /// As it lies in the file now; a null record when there is none.
    Record stored(const RecordType& type, const QString& key) const;
    /// A draft agreement that nothing relies on yet.
    Agreement savedDraft() const;
    /// First cell of what a query returns.
    qint64 number(const QString& sql) const;
    /// Verbs of the newest entries of the journal, the newest first.
    QStringList lastVerbs(int count) const;

    /// A visible widget of the window by its objectName; fails the test when there is none.
    template <typename T = QWidget>
    T* visible(const QString& name) const
    {
        for (T* widget : m_window->findChildren<T*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        FAIL("nothing visible is called " << name.toStdString());
        return nullptr;
    }

private:
    void makeWindow(const QString& language);
    /// Opens at `path` and waits until the first page stands.
    void open(const QString& path);
    /// Backups in the background would cost each case a second.
    void pretendBackup(const QString& path) const;

    QTemporaryDir m_folder;
    QStringList m_languagesBefore;
    Dressed m_dressed;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sijill::test
