#pragma once

#include "core/reporting/template_names.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace sijill {

class LineEdit;

/// The names that the text of one paper may use, each with its sentence, found by typing. Double-click or
/// Enter asks for one to be inserted.
class TemplateNamesList final : public QWidget {
    Q_OBJECT

public:
    explicit TemplateNamesList(QWidget* parent = nullptr);

    void show(WordedPaper paper);
    int count() const { return int(m_names.size()); }

Q_SIGNALS:
    void chosen(const QString& markup);

private:
    void fill();
    void addGroup(const QString& title, const std::vector<TemplateName::Sort>& sorts);
    void filter(const QString& typed);
    void choose(QTreeWidgetItem* item);

    WordedPaper m_paper = WordedPaper::Agreement;
    std::vector<TemplateName> m_names;
    LineEdit* m_search;
    QTreeWidget* m_tree;
};

} // namespace sijill
