#pragma once

#include "core/exchange/import.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace sijill {

class Button;
class Card;
class ColumnMatcher;
class FilterChip;
class ImportModel;
class ListTable;
class NoticeStrip;
class TextLabel;

/// From a file or a pasted block to records: columns, preview with every problem in its cell and mendable
/// there, counts of a dry run, apply as one verb with one undo.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(Workspace& workspace, QWidget* parent = nullptr);

    /// Without a pasted text, asks for a file.
    void start(const QString& plural, const QString& pasted);
    /// What choosing a file leads to; also for tests.
    void readFile(const QString& path);

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void nameButtons();
    QWidget* buildHead();
    QWidget* buildFooter();
    void chooseFile();
    void take(const CsvTable& table, const QString& source);
    void dryRun();
    void nameSource();
    void apply();
    void showCounts(const ImportReport& report);
    void goToNextProblem();
    void exportRefused();
    void fail(const Error& error);
    CsvTable ours() const;

    Workspace& m_workspace;
    QString m_plural;
    QString m_source;
    bool m_isPasted = false;
    CsvTable m_theirs; ///< As read, before the columns are matched.
    ImportModel* m_model;
    ListTable* m_table;
    Card* m_matcherCard;
    ColumnMatcher* m_matcher;
    TextLabel* m_title;
    TextLabel* m_file;
    TextLabel* m_matcherTitle;
    NoticeStrip* m_problem;
    std::vector<FilterChip*> m_chips;
    TextLabel* m_counts;
    Button* m_next;
    Button* m_choose;
    Button* m_export;
    Button* m_cancel;
    Button* m_apply;
};

} // namespace sijill
