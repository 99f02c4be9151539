#include "core/reporting/builders/worksite_sheet_builder.h"

#include "core/base/format.h"
#include "core/domain/edition.h"
#include "core/domain/partner.h"
#include "core/domain/programme.h"
#include "core/domain/territory.h"
#include "core/reporting/builders/card_blocks.h"
#include "core/reporting/cell_text.h"
#include "core/storage/report_reader.h"

namespace sijill {
namespace {

using Kind = ColumnKind;

constexpr int kDegreeDecimals = 5; // A metre; the record has seven.

} // namespace

/// Latitude, then longitude, in degrees.
QString WorksiteSheetBuilder::coordinates() const
{
    if (!m_worksite.latitude || !m_worksite.longitude)
        return {};
    const auto degrees = [&](qint64 value) {
        return Format::withoutMarks(m_context.format().decimal(scaledHalfUp(value, 1, 100), kDegreeDecimals));
    };
    return m_context.code(u"%1 ; %2"_s.arg(degrees(*m_worksite.latitude), degrees(*m_worksite.longitude)));
}

void WorksiteSheetBuilder::addFacts(CardBlocks& blocks, const std::vector<Slot>& rows) const
{
    QStringList priorities;
    for (const WorksiteMarker& marker : m_worksite.markers)
        priorities << m_context.nameOf<Marker>(marker.marker);
    qint64 months = 0;
    for (const Slot& slot : rows)
        months += slot.months;
    QStringList supervisor{withOwnDirection(m_worksite.supervisor, Format::direction(m_context.language())),
        m_context.code(m_worksite.supervisorPhone)};
    supervisor.removeAll(QString());
    blocks.fact("edition", m_context.nameOf<Edition>(m_worksite.edition));
    blocks.fact("employer", m_context.nameOf<Partner>(m_worksite.employer));
    blocks.fact("service", m_context.nameOf<Partner>(m_worksite.service));
    blocks.fact("sector", m_context.nameOf<Sector>(m_worksite.sector));
    blocks.fact("priorities", m_context.words().enumerated(priorities));
    blocks.fact("size", m_context.words().choice("size", kSizeClasses, qint64(m_worksite.sizeClass)));
    blocks.fact("commune", m_context.nameOf<Territory>(m_worksite.commune));
    blocks.fact("place", m_context.text(m_worksite.place));
    blocks.fact("coordinates", coordinates());
    blocks.fact("wave", m_worksite.wave > 0 ? m_context.format().integer(m_worksite.wave) : QString());
    blocks.fact("months", m_worksite.months > 0 ? m_context.counted("month", m_worksite.months) : QString());
    blocks.fact("planned", daysText(m_context, m_worksite.plannedFrom, m_worksite.plannedTo));
    blocks.fact("actual", daysText(m_context, m_worksite.openedOn, m_worksite.finishedOn));
    blocks.fact(
        "state", m_context.words().choice("worksite_state", kWorksiteStates, qint64(m_worksite.state)));
    blocks.fact("jobs", m_context.format().integer(qint64(rows.size())));
    blocks.fact("person_months", m_context.format().integer(months));
    blocks.fact("supervisor", supervisor.join(u" – "_s));
    blocks.endFacts();
}

std::vector<Slot> WorksiteSheetBuilder::slotRows() const
{
    const RecordStore records = m_context.records();
    std::vector<Slot> rows;
    for (const qint64 id : records.liveIdsReferring(recordType<Slot>(), "worksite", m_worksite.id.value)) {
        if (const std::optional<Slot> slot = records.find<Slot>(SlotId{id});
            slot && !slot->withdrawnOn.isValid())
            rows.push_back(*slot);
    }
    return rows;
}

Table WorksiteSheetBuilder::slotsByTrade(const std::vector<Slot>& rows) const
{
    Table table = m_maker.make("slots",
        {{"trade", Kind::Text, 1.4}, {"trade_code"}, {"requirement", Kind::Text, 1.2},
            {"jobs", Kind::Integer}, {"person_months", Kind::Integer}});
    struct Sum {
        QString requirement;
        qint64 jobs = 0;
        qint64 months = 0;
    };
    std::map<std::pair<TradeId, QString>, Sum> sums;
    for (const Slot& slot : rows) {
        const QString requirement = Format::capitalised(m_context.text(slot.requirement));
        Sum& sum = sums[{slot.trade, requirement}];
        ++sum.jobs;
        sum.months += slot.months;
    }
    qint64 months = 0;
    for (const auto& [key, sum] : sums) {
        table.rows.push_back({m_context.nameOf<Trade>(key.first),
            m_context.code(m_context.records().keyOf(recordType<Trade>(), key.first.value)),
            cellOf(key.second), sum.jobs, sum.months});
        months += sum.months;
    }
    if (!table.rows.empty())
        table.totals = {m_maker.total(), QString(), QString(), qint64(rows.size()), months};
    return table;
}

QString WorksiteSheetBuilder::actionState(const Visit& visit) const
{
    if (visit.correctiveAction.isEmpty())
        return {};
    if (visit.doneOn.isValid())
        return say(u"situation.done"_s).arg(m_context.format().shortDate(visit.doneOn));
    const bool isLate = visit.dueOn.isValid() && visit.dueOn < m_context.today();
    return say(isLate ? u"situation.late"_s : u"situation.waiting"_s);
}

Table WorksiteSheetBuilder::visits() const
{
    Table table = m_maker.make("visits",
        {{"visited_on", Kind::Date}, {"visitor"}, {"findings", Kind::Text, 1.6},
            {"corrective_action", Kind::Text, 1.4}, {"action_due", Kind::Date}, {"action_state"}});
    for (const Visit& visit : m_worksite.visits) {
        table.rows.push_back({cellOf(visit.on), cellOf(visit.who), cellOf(visit.findings),
            cellOf(visit.correctiveAction), cellOf(visit.dueOn), cellOf(actionState(visit))});
    }
    return table;
}

Table WorksiteSheetBuilder::incidents() const
{
    Table table = m_maker.make("incidents",
        {{"visited_on", Kind::Date}, {"incident_kind"}, {"description", Kind::Text, 1.6},
            {"injured", Kind::Integer}, {"measures", Kind::Text, 1.4}, {"closed_on", Kind::Date}});
    for (const Incident& incident : m_worksite.incidents) {
        table.rows.push_back({cellOf(incident.on),
            m_context.words().choice("incident_kind", kIncidentKinds, qint64(incident.kind)),
            cellOf(incident.description), incident.injured ? Cell(*incident.injured) : Cell(),
            cellOf(incident.measures), cellOf(incident.closedOn)});
    }
    return table;
}

Table WorksiteSheetBuilder::agreements() const
{
    Table table = m_maker.make("agreements",
        {{"number"}, {"subject", Kind::Text, 2}, {"carrier", Kind::Text, 1.5}, {"ends_on", Kind::Date},
            {"state"}});
    for (const ListedAgreement& agreement :
        ReportReader(m_context.database()).agreementsCarrying(m_worksite.id, m_context.today())) {
        table.rows.push_back({m_context.code(agreement.number), m_context.text(agreement.title),
            cellOf(m_context.text(agreement.carrierName)), cellOf(agreement.to),
            m_context.words().choice("agreement_short", kAgreementStates, qint64(agreement.state))});
    }
    return table;
}

Paper WorksiteSheetBuilder::build() const
{
    const std::vector<Slot> rows = slotRows();
    const QString title = say(u"sheet.title"_s).arg(m_context.code(m_worksite.code));
    CardBlocks blocks(m_context, title, m_context.text(m_worksite.title));
    addFacts(blocks, rows);
    if (const QString description = m_context.text(m_worksite.description); !description.isEmpty()) {
        blocks.heading("description");
        for (const QString& line : filledLines(description))
            blocks.paragraph(line);
    }
    blocks.heading("slots");
    blocks.add(slotsByTrade(rows));
    blocks.heading("agreements");
    blocks.add(agreements());
    blocks.heading("visits");
    blocks.add(visits());
    blocks.heading("incidents");
    blocks.add(incidents());
    Paper paper{m_context.document(title, title), {}};
    paper.wording = m_context.words().fingerprintWith({});
    paper.document.blocks = blocks.take();
    return paper;
}

} // namespace sijill
