#include "ui/reports/template_names_list.h"

#include "core/base/folding.h"
#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/line_edit.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

namespace sijill {
namespace {

constexpr int kMarkupRole = Qt::UserRole;

} // namespace

TemplateNamesList::TemplateNamesList(QWidget* parent)
    : QWidget(parent)
    , m_search(new LineEdit)
    , m_tree(new QTreeWidget)
{
    setObjectName(u"templateNames"_s);
    m_search->setObjectName(u"nameSearch"_s);
    m_search->setPicture(Icon::Search);
    m_search->setSmall(true);
    m_tree->setObjectName(u"nameTree"_s);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->hide();
    m_tree->setColumnCount(1);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setUniformRowHeights(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TemplateNamesList::filter);
    connect(m_search, &QLineEdit::returnPressed, m_tree, [this] { m_tree->setFocus(); });
    connect(m_tree, &QTreeWidget::itemActivated, this, &TemplateNamesList::choose);
    followLook(this, [this, layout] {
        layout->setSpacing(px(4));
        m_tree->setFont(textFont(TextRole::TableCell));
        m_tree->setIndentation(px(12));
        m_search->setGhost(tr("Find a name"));
        m_search->setAccessibleName(tr("Find a name"));
        m_tree->setAccessibleName(tr("Names that the text may use"));
        fill();
    });
}

void TemplateNamesList::show(WordedPaper paper)
{
    m_paper = paper;
    fill();
}

void TemplateNamesList::fill()
{
    m_names = templateNames(m_paper, Format::language());
    m_tree->clear();
    using Sort = TemplateName::Sort;
    addGroup(tr("Words and figures"), {Sort::Plain});
    addGroup(tr("Lists, repeated for each line"), {Sort::List, Sort::Item});
    addGroup(tr("Conditions"), {Sort::Flag});
    addGroup(tr("Tables"), {Sort::Table});
    addGroup(tr("Charts"), {Sort::Chart});
    filter(m_search->text());
}

void TemplateNamesList::addGroup(const QString& title, const std::vector<TemplateName::Sort>& sorts)
{
    auto* group = new QTreeWidgetItem({title});
    group->setFont(0, textFont(TextRole::CellBold));
    group->setFlags(Qt::ItemIsEnabled);
    QHash<QString, QTreeWidgetItem*> lists;
    for (const TemplateName& name : m_names) {
        if (std::find(sorts.begin(), sorts.end(), name.sort) == sorts.end())
            continue;
        QTreeWidgetItem* parent = lists.value(name.list, group);
        auto* item = new QTreeWidgetItem(parent, {name.sentence});
        item->setData(0, kMarkupRole, name.markup());
        const QString code = Format::isolated(name.markup().replace(u'\n', u'…'));
        item->setToolTip(0, name.sentence + u'\n' + code);
        item->setData(0, Qt::AccessibleTextRole, QString(name.sentence + u", "_s + code));
        if (name.sort == TemplateName::Sort::List)
            lists.insert(name.name, item);
    }
    if (group->childCount() == 0) {
        delete group;
        return;
    }
    m_tree->addTopLevelItem(group);
    group->setExpanded(true);
    for (QTreeWidgetItem* list : lists)
        list->setExpanded(true);
}

void TemplateNamesList::filter(const QString& typed)
{
    const QString wanted = searchKey(typed);
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        bool isAnyShown = false;
        const std::function<bool(QTreeWidgetItem*)> sift = [&](QTreeWidgetItem* item) {
            const QString words = item->text(0) + u' ' + item->data(0, kMarkupRole).toString();
            bool isShown = wanted.isEmpty() || searchKey(words).contains(wanted);
            for (int i = 0; i < item->childCount(); ++i)
                isShown = sift(item->child(i)) || isShown;
            item->setHidden(!isShown);
            return isShown;
        };
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i)
            isAnyShown = sift(group->child(i)) || isAnyShown;
        group->setHidden(!isAnyShown);
    }
}

void TemplateNamesList::choose(QTreeWidgetItem* item)
{
    if (const QString markup = item->data(0, kMarkupRole).toString(); !markup.isEmpty())
        Q_EMIT chosen(markup);
}

} // namespace sijill
