#include "ui/records/column_matcher.h"

#include "core/base/folding.h"
#include "core/domain/catalogue.h"
#include "ui/shell/theme.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSettings>

namespace sijill {
namespace {

constexpr int kPairsARow = 3;

QString settingsKey(const QString& kind, const QStringList& theirs)
{
    return u"import/%1/%2"_s.arg(kind, QString::number(qHash(theirs.join(u'|')), 16));
}

/// The title people see of one of our columns: "title_ar" → "Title (ar)".
QString titleOf(const RecordType& type, const QString& column)
{
    if (const Field* field = type.find(column))
        return field->title();
    const Field* localized = type.find(column.section(u'_', 0, -2));
    return localized ? u"%1 (%2)"_s.arg(localized->title(), column.section(u'_', -1)) : column;
}

} // namespace

ColumnMatcher::ColumnMatcher(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    followLook(this, [this] {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(px(8));
        m_grid->setVerticalSpacing(px(4));
        retranslate();
    });
}

void ColumnMatcher::retranslate()
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        QComboBox* choice = m_choices.at(i);
        //: %1 is a column heading of a foreign file.
        choice->setAccessibleName(tr("What the column %1 is").arg(m_theirs.at(i)));
        choice->setItemText(0, tr("leave out"));
        for (int row = 1; row < choice->count(); ++row)
            choice->setItemText(row, titleOf(*findKind(m_kind)->type, choice->itemData(row).toString()));
    }
}

QString ColumnMatcher::proposalFor(const QString& theirs) const
{
    const RecordType& type = *findKind(m_kind)->type;
    const QString wanted = matchKey(theirs);
    for (const QString& ours : m_ours) {
        if (matchKey(ours) == wanted || matchKey(titleOf(type, ours)) == wanted)
            return ours;
    }
    return {};
}

void ColumnMatcher::setHeading(const QString& kind, const QStringList& theirs, const QStringList& ours)
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_choices.clear();
    m_kind = kind;
    m_theirs = theirs;
    m_ours = ours;
    const QStringList remembered = QSettings().value(settingsKey(kind, theirs)).toStringList();
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        auto* choice = new QComboBox(this);
        choice->addItem(QString(), QString());
        for (const QString& column : ours)
            choice->addItem(QString(), column);
        const QString proposal =
            remembered.size() == theirs.size() ? remembered.at(i) : proposalFor(theirs.at(i));
        choice->setCurrentIndex(std::max(0, choice->findData(proposal)));
        connect(choice, &QComboBox::currentIndexChanged, this, &ColumnMatcher::changed);
        auto* label = new TextLabel(theirs.at(i), TextRole::TableCell, &Tokens::text2, this);
        label->setElided(true);
        const int row = int(i) / kPairsARow;
        const int column = int(i) % kPairsARow * 2;
        m_grid->addWidget(label, row, column);
        m_grid->addWidget(choice, row, column + 1);
        m_choices << choice;
    }
    retranslate();
}

ColumnMapping ColumnMatcher::mapping() const
{
    ColumnMapping mapping{.name = {}, .kind = m_kind, .columns = {}};
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const QString ours = m_choices.at(i)->currentData().toString();
        if (!ours.isEmpty())
            mapping.columns[ours] = {.column = m_theirs.at(i)};
    }
    return mapping;
}

void ColumnMatcher::remember() const
{
    QStringList chosen;
    for (const QComboBox* choice : m_choices)
        chosen << choice->currentData().toString();
    QSettings().setValue(settingsKey(m_kind, m_theirs), chosen);
}

} // namespace sijill
