#include "tests/ui/sample_table.h"

#include "core/base/format.h"
#include "core/domain/field.h"
#include "tests/ui/gallery_pages.h"
#include "ui/shell/icons.h"
#include "ui/widgets/list_roles.h"

namespace sijill::test {
namespace {

struct SampleState {
    const char* arabic;
    const char* french;
    const char* english;
    Tone tone;
    Icon icon;
};

constexpr SampleState kStates[] = {
    {"سارية", "En vigueur", "In force", Tone::Good, Icon::Running},
    {"سارية، شطر حان", "Tranche due", "Instalment due", Tone::Warning, Icon::Warning},
    {"ورش متوقف", "Chantier arrêté", "Suspended", Tone::Warning, Icon::Suspended},
    {"منجزة", "Achevée", "Completed", Tone::Neutral, Icon::Done},
    {"موقعة", "Signée", "Signed", Tone::Info, Icon::Signed},
    {"في انتظار التأشيرة", "Visa attendu", "Awaiting visa", Tone::Info, Icon::Waiting},
    {"مرفوضة", "Refusée", "Refused", Tone::Refused, Icon::Refused},
};

const SampleState& stateOf(int row)
{
    return row % 3 != 2 ? kStates[0] : kStates[(row / 3) % std::size(kStates)];
}

} // namespace

SampleTable::SampleTable(const QString& language, int rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
    , m_rows(rows)
{
}

int SampleTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SampleTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SampleTable::data(const QModelIndex& index, int role) const
{
    const int row = index.row();
    const SampleState& state = stateOf(row);
    const qint64 months = 72 + row * 12 % 110;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Number:
            return QString::number(row + 11).rightJustified(3, u'0');
        case Partner:
            return row % 5 == 2
                ? say(m_language, "جمعية موحى أوحمو الزياني للسياحة الجبلية والبيئة",
                    "Association Moha Ou Hammou Zayani pour la montagne",
                    "Moha Ou Hammou Zayani mountain association")
                : say(m_language, "جمعية أطلس أخضر", "Assoc. Atlas vert", "Green Atlas association");
        case Commune:
            return row % 2 == 0 ? say(m_language, "خنيفرة", "Khénifra", "Khénifra")
                                : say(m_language, "أكلموس", "Aguelmous", "Aguelmous");
        case State:
            return say(m_language, state.arabic, state.french, state.english);
        case Months:
            return Format(m_language).integer(months);
        default:
            return Format(m_language).decimal(months * 378'643, 2);
        }
    case kSortRole:
        return index.column() == Months ? QVariant(months) : data(index, Qt::DisplayRole);
    case kToneRole:
        return index.column() == State ? QVariant(static_cast<int>(state.tone)) : QVariant();
    case kIconRole:
        return index.column() == State ? QVariant(static_cast<int>(state.icon)) : QVariant();
    case kEmphasisRole:
        return index.column() == Number;
    case kRecordIdRole:
        return qint64(row + 1);
    default:
        return {};
    }
}

QVariant SampleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    static const FieldKind kinds[] = {FieldKind::Text, FieldKind::Localized, FieldKind::Choice,
        FieldKind::Choice, FieldKind::Integer, FieldKind::Money};
    static const int widths[] = {64, 190, 110, 150, 90, 120};
    const QString titles[] = {say(m_language, "العدد", "N°", "No."),
        say(m_language, "الشريك", "Partenaire", "Partner"), say(m_language, "الجماعة", "Commune", "Commune"),
        say(m_language, "الحالة", "État", "State"), say(m_language, "شهر/شخص", "Mois-p.", "Months"),
        say(m_language, "المبلغ (درهم)", "Montant (DH)", "Amount (MAD)")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case kFieldKindRole:
        return static_cast<int>(kinds[section]);
    case kWidthRole:
        return widths[section];
    case kUnfilteredRole:
        return section == Number;
    case kChoicesRole:
        return section == State || section == Commune
            ? QVariant(QVariantList{QVariantList{1, say(m_language, "سارية", "En vigueur", "In force")},
                QVariantList{2, say(m_language, "موقعة", "Signée", "Signed")}})
            : QVariant();
    default:
        return {};
    }
}

} // namespace sijill::test
