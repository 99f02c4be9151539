#include "ui/review/scoring_assign.h"

#include "core/base/format.h"
#include "core/storage/record_store.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/segmented_control.h"

#include <QStandardItemModel>

#include <map>

namespace sijill {
namespace {

QStandardItem* cell(const QString& text, qint64 id = 0)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    item->setData(id, kRecordIdRole);
    return item;
}

/// Titles and wished widths of a table's columns.
void setColumns(QStandardItemModel& model, const QStringList& titles, const QList<int>& widths)
{
    model.clear();
    model.setHorizontalHeaderLabels(titles);
    for (int column = 0; column < int(widths.size()); ++column)
        model.setHeaderData(column, Qt::Horizontal, widths[column], kWidthRole);
}

} // namespace

ReviewService ScoringAssign::service()
{
    return ReviewService(m_workspace.office().books());
}

void ScoringAssign::retranslate()
{
    m_title->setText(tr("Assign files to members"));
    m_close->setText(tr("Back to the files"));
    m_balancedTitle->setTitle(tr("All in balance"));
    m_committeeLabel->setText(tr("Committee"));
    m_committee->setAccessibleName(m_committeeLabel->text());
    m_eachLabel->setText(tr("Members for each file"));
    m_each->setAccessibleName(m_eachLabel->text());
    m_preview->setTitle(tr("Who gets how many"));
    m_handTitle->setTitle(tr("By hand"));
    m_fileTable->setTitle(tr("Files to assign"));
    m_memberLabel->setText(tr("To this member"));
    m_member->setAccessibleName(m_memberLabel->text());
    m_assignOne->setText(tr("Assign the chosen files"));
    if (!m_call.isNull())
        reload();
}

void ScoringAssign::showCall(CallId call)
{
    m_call = call;
    m_problem->hide();
    reload();
}

void ScoringAssign::reload()
{
    Database& database = m_workspace.database();
    m_committees.clear();
    m_members.clear();
    m_files.clear();
    (void)database.read([&]() -> Status {
        const RecordStore records(database);
        records.forEachLive(recordType<Committee>(), [&](const Record& record) {
            m_committees.push_back(record.as<Committee>());
            return true;
        });
        for (JudgedFile& file : ReviewQueries(database).files(m_call)) {
            if (file.state == ProposalState::Admitted || file.state == ProposalState::UnderReview)
                m_files.push_back(std::move(file));
        }
        return {};
    });
    m_members = service().markers({});
    m_sheets = service().sheets(m_call);
    std::vector<PickBox::Option> committees;
    for (const Committee& committee : m_committees)
        committees.push_back({committee.id.value, committee.names.text()});
    m_committee->setOptions(committees);
    std::vector<PickBox::Option> members;
    for (const CommitteeMember& member : m_members)
        members.push_back({member.id.value, u"%1 · %2"_s.arg(Format::isolated(member.code), member.name)});
    m_member->setOptions(members);
    preview();
    fillFiles();
}

void ScoringAssign::preview()
{
    const CommitteeId committee{m_committee->currentData().toLongLong()};
    const int each = m_each->value().toInt();
    m_plan = committee.isNull() ? std::vector<Assignment>() : service().balanced(m_call, committee, each);
    std::vector<CommitteeMember> members;
    std::copy_if(m_members.begin(), m_members.end(), std::back_inserter(members),
        [&](const CommitteeMember& member) { return member.committee == committee; });
    fillPreview(members);
    std::map<qint64, int> given;
    for (const ReviewSheet& sheet : m_sheets)
        given[sheet.proposal.value] += sheet.state != ReviewState::Withdrawn ? 1 : 0;
    for (const Assignment& assignment : m_plan)
        ++given[assignment.proposal.value];
    const auto tooFew = std::count_if(
        m_files.begin(), m_files.end(), [&](const JudgedFile& file) { return given[file.id.value] < each; });
    m_short->setVisible(tooFew > 0);
    m_short->setText(tr("%n file(s) would have fewer members: too few are free.", nullptr, int(tooFew)));
    m_assignAll->setText(
        m_plan.empty() ? tr("Nothing to assign") : tr("Assign %n sheet(s)", nullptr, int(m_plan.size())));
}

void ScoringAssign::fillPreview(const std::vector<CommitteeMember>& members)
{
    setColumns(*m_previewModel,
        //: Heads of a preview: files that a member has already, gets now, and may not have.
        {tr("Member"), tr("Has"), tr("Gets"), tr("Barred by an interest")}, {190, 64, 64, 170});
    for (int column : {1, 2})
        m_previewModel->setHeaderData(column, Qt::Horizontal, int(FieldKind::Integer), kFieldKindRole);
    const Format format;
    for (const CommitteeMember& member : members) {
        const auto has = std::count_if(m_sheets.begin(), m_sheets.end(), [&](const ReviewSheet& sheet) {
            return sheet.member == member.id && sheet.state != ReviewState::Withdrawn;
        });
        const auto gets = std::count_if(m_plan.begin(), m_plan.end(),
            [&](const Assignment& assignment) { return assignment.member == member.id; });
        QStringList barred;
        for (const JudgedFile& file : m_files) {
            if (member.hasInterestIn(file.id, file.partner))
                barred << Format::isolated(file.receipt);
        }
        m_previewModel->appendRow({cell(member.name, member.id.value), cell(format.integer(has)),
            cell(format.integer(gets)), cell(barred.isEmpty() ? u"–"_s : format.enumerated(barred))});
    }
}

QString ScoringAssign::codesOn(ProposalId proposal) const
{
    QStringList codes;
    for (const ReviewSheet& sheet : m_sheets) {
        if (sheet.proposal == proposal && sheet.state != ReviewState::Withdrawn)
            codes << Format::isolated(sheet.memberCode);
    }
    return codes.isEmpty() ? u"–"_s : Format().enumerated(codes);
}

void ScoringAssign::fillFiles()
{
    setColumns(*m_fileModel, {tr("Receipt"), tr("Title"), tr("Members")}, {130, 220, 110});
    for (const JudgedFile& file : m_files)
        m_fileModel->appendRow({cell(Format::isolated(file.receipt), file.id.value), cell(file.title.text()),
            cell(codesOn(file.id))});
}

void ScoringAssign::assignByHand()
{
    std::vector<Assignment> chosen;
    const CommitteeMemberId member{m_member->currentData().toLongLong()};
    for (const QModelIndex& index : m_fileTable->selectedRows())
        chosen.push_back({ProposalId{index.siblingAtColumn(0).data(kRecordIdRole).toLongLong()}, member});
    if (!chosen.empty())
        return carryOut(chosen);
    m_problem->setMessage(Tone::Refused, tr("Choose files of the list first."));
    m_problem->show();
}

void ScoringAssign::carryOut(const std::vector<Assignment>& assignments)
{
    const Result<int> done = service().assign(assignments);
    m_problem->setVisible(!done);
    if (!done) {
        const Error& error = done.error();
        return m_problem->setMessage(Tone::Refused, error.message, error.rule);
    }
    m_workspace.say(tr("%n sheet(s) assigned. Undo takes it back.", nullptr, *done));
}

} // namespace sijill
