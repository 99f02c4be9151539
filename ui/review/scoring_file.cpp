#include "ui/review/scoring_file.h"

#include "core/base/format.h"
#include "core/domain/edition.h"
#include "core/domain/programme.h"
#include "core/domain/territory.h"
#include "core/services/proposal_service.h"
#include "ui/records/part_table.h"
#include "ui/review/scoring_comparison.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>

namespace sijill {
void ScoringFile::retranslate()
{
    m_tabs->setTabText(0, tr("The project"));
    m_tabs->setTabText(1, tr("Documents"));
    m_tabs->setTabText(2, tr("Comparison"));
    m_tabs->setAccessibleName(tr("Parts of the file"));
    m_aboutTitle->setTitle(tr("What is proposed"));
    m_phasesTitle->setTitle(tr("Phases"));
    m_requestsTitle->setTitle(tr("Jobs asked for"));
    showFile(m_proposal);
}

void ScoringFile::showFile(ProposalId proposal)
{
    m_proposal = proposal;
    const DeskFile* file = m_desk.find(proposal);
    setVisible(file != nullptr);
    if (!file)
        return;
    showHead(*file);
    const bool isOpen = file->isOpen();
    m_content->setVisible(isOpen);
    m_closed->setVisible(!isOpen);
    m_closed->setText(file->stage == SheetStage::Withheld
            ? tr("This file is withheld: an interest in it was declared.")
            : tr("The file opens once the member has declared to have no interest in it."));
    const std::optional<Proposal> record =
        isOpen ? m_workspace.office().records().find<Proposal>(proposal) : std::nullopt;
    if (!record)
        return;
    showChips(*record);
    showOverlaps(*file);
    showProject(*record);
    m_documents->setRecord(Record::of(*record));
    m_tabs->setCount(1, qint64(record->documents.size()));
    m_comparison->showFile(proposal);
}

void ScoringFile::showHead(const DeskFile& file)
{
    //: Over the title of a file: %1 its receipt, %2 the moment of its deposit, %3 its version.
    m_receipt->setText(
        tr("%1 · handed in on %2 · version %3")
            .arg(Format::isolated(file.file().receipt), Format().dateTime(file.file().receivedAt))
            .arg(file.file().version));
    m_title->setText(file.file().title.text());
}

void ScoringFile::showChips(const Proposal& proposal)
{
    qDeleteAll(m_chips->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const RecordService records = m_workspace.office().records();
    const auto add = [&](const RecordType& type, qint64 id, Icon icon) {
        const std::optional<Record> record = records.find(type, id);
        if (!record)
            return;
        const QString name = record->name();
        auto* chip = new StateChip({name.isEmpty() ? record->key() : name, Tone::Neutral, icon}, m_chips);
        m_chips->layout()->addWidget(chip);
        chip->show();
    };
    add(recordType<Sector>(), proposal.sector.value, Icon::Worksites);
    for (const ProposalMarker& marker : proposal.markers)
        add(recordType<Marker>(), marker.marker.value, Icon::Star);
    add(recordType<Territory>(), proposal.commune.value, Icon::Territories);
}

void ScoringFile::showOverlaps(const DeskFile& file)
{
    qDeleteAll(m_overlaps->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_overlaps->setVisible(!file.ranked.overlaps.isEmpty());
    if (file.ranked.overlaps.isEmpty())
        return;
    auto* strip = new NoticeStrip(m_overlaps);
    strip->setMessage(Tone::Warning,
        tr("%n file(s) of the same commune have a similar title.", nullptr, int(file.ranked.overlaps.size())),
        u"C12"_s);
    m_overlaps->layout()->addWidget(strip);
    for (const QString& receipt : file.ranked.overlaps) {
        //: %1 is the number of a receipt.
        auto* link = new Button(
            Button::Kind::Link, tr("Open %1").arg(Format::isolated(receipt)), Icon::None, m_overlaps);
        link->setObjectName(u"overlap"_s);
        link->setSmall(true);
        connect(
            link, &QPushButton::clicked, this, [this, receipt] { Q_EMIT fileWanted(receipt); },
            Qt::QueuedConnection);
        m_overlaps->layout()->addWidget(link);
    }
}

QString ScoringFile::factsOf(const Proposal& proposal) const
{
    QStringList lines;
    const auto add = [&](const char* key) {
        const Field& field = recordType<Proposal>().at(key);
        const Value value = field.get(&proposal);
        if (!isBlank(value))
            //: A fact of a file: %1 the field, %2 what stands in it.
            lines << tr("%1: %2").arg(field.title(), displayText(field, value, m_workspace.fieldContext()));
    };
    for (const char* key : {"partner", "place", "starts_on", "months", "fewest_slots", "service"})
        add(key);
    return lines.join(u'\n');
}

void ScoringFile::showProject(const Proposal& proposal)
{
    m_facts->setText(factsOf(proposal));
    const QString about = proposal.description.text();
    m_about->setText(about.isEmpty() ? tr("The file says nothing about it.") : about);
    const Record record = Record::of(proposal);
    m_phases->setRecord(record);
    m_requests->setRecord(record);
    const auto cost = ProposalService(m_workspace.office().books()).costOf(proposal);
    m_cost->setVisible(cost.has_value());
    if (!cost)
        return;
    const Format format;
    //: Under the jobs of a file: %3 is an amount with its currency.
    m_cost->setText(tr("Jobs: %1 · person-months: %2 · cost (P1): %3")
                        .arg(format.integer(cost->slotCount), format.integer(cost->personMonths),
                            format.money(cost->amount) + u' ' + m_workspace.fieldContext().currency));
}

} // namespace sijill
