#include "core/reporting/packet/packet_plan.h"

#include "core/domain/agreement.h"
#include "core/reporting/builders/paper_words.h"
#include "core/storage/council_queries.h"
#include "core/storage/record_store.h"

namespace sijill {
namespace {

enum class Stage { BeforeVote, AfterVote };

/// The order of the packet. A paper that this program does not know is passed over.
struct PacketPlace {
    Stage stage;
    const char* code;
};
constexpr PacketPlace kPlaces[] = {
    {Stage::BeforeVote, "session-dossier"},
    {Stage::BeforeVote, "agenda"},
    {Stage::BeforeVote, "convocation"},
    {Stage::BeforeVote, "attendance-sheet"},
    {Stage::BeforeVote, "voting-sheets"},
    {Stage::AfterVote, "minutes"},
    {Stage::AfterVote, "deliberation"},
    {Stage::AfterVote, "deliberation-register"},
    {Stage::AfterVote, "agreement"},
    {Stage::AfterVote, "transmission-slip"},
};

const PaperTrait* knownPaper(const char* code)
{
    const PaperTrait& trait = traitOf(QString::fromLatin1(code));
    return qstrcmp(trait.code, code) == 0 ? &trait : nullptr;
}

/// Id and key of each record that the paper is made of.
std::vector<std::pair<qint64, QString>> recordsFor(
    Database& database, const RecordType& type, const Session& session)
{
    if (&type == &recordType<Session>())
        return {{session.id.value, session.code}};
    std::vector<std::pair<qint64, QString>> found;
    if (&type == &recordType<Deliberation>()) {
        for (const Deliberation& each : deliberationsOf(database, session.id))
            found.emplace_back(each.id.value, each.number);
    } else if (&type == &recordType<Agreement>()) {
        for (const AgendaItem& item : agendaOf(database, session.id)) {
            for (const BlockLine& line :
                item.isAdopted() ? blockLines(database, item.id) : std::vector<BlockLine>())
                found.emplace_back(line.agreement.value, line.number);
        }
    }
    return found;
}

} // namespace

std::vector<PacketPart> packetPlan(Database& database, const PacketRequest& request, const Session& session)
{
    const bool isVoted = !deliberationsOf(database, session.id).empty();
    const bool isClosed = session.state == SessionState::Closed;
    const PaperWords words(request.language);
    std::vector<PacketPart> parts;
    for (const PacketPlace& place : kPlaces) {
        const bool isDue = place.stage == Stage::BeforeVote ? !isClosed : isVoted || isClosed;
        const PaperTrait* trait = isDue ? knownPaper(place.code) : nullptr;
        if (!trait || !trait->record)
            continue;
        const QString code = QString::fromLatin1(place.code);
        const qint64 member = code == "convocation"_L1 ? request.member.value : 0;
        const bool isGroup = &trait->record() != &recordType<Session>();
        for (const auto& [id, key] : recordsFor(database, trait->record(), session))
            parts.push_back({.request = {.kind = trait->kind,
                                 .language = request.language,
                                 .recordId = id,
                                 .member = member},
                .code = code,
                .key = key,
                .group = isGroup ? words.at(u"packet."_s + code) : QString()});
    }
    return parts;
}

} // namespace sijill
