#include "core/reporting/packet/session_packet.h"
#include "core/storage/council_queries.h"
#include "tests/reporting/built_papers.h"
#include "tests/reporting/issuing_office.h"

#include <QDir>
#include <QFile>
#include <poppler-qt6.h>

using namespace sijill;
using sample::IssuingOffice;

namespace {

PacketRequest requestFor(IssuingOffice& desk, const QString& session, const QString& language = u"fr"_s)
{
    return {.session = desk.record<Session>(session).id, .language = language};
}

PacketOutcome written(IssuingOffice& desk, const PacketRequest& request, const SessionPacket::Files& files)
{
    const auto outcome = SessionPacket(desk.office().books(), nullptr).write(request, files);
    INFO((outcome ? "" : outcome.error().message.toStdString()));
    REQUIRE(outcome);
    return *outcome;
}

QStringList codesOf(const PacketOutcome& outcome)
{
    QStringList codes;
    for (const PacketPaper& paper : outcome.papers) {
        if (codes.isEmpty() || codes.back() != paper.code)
            codes << paper.code;
    }
    return codes;
}

qint64 asked(const Table& table, std::size_t column)
{
    return std::get<Money>(table.totals.empty() ? table.rows.at(0).at(column) : table.totals.at(column))
        .minor;
}

} // namespace

TEST_CASE("the packet of a closed session has the papers that follow the vote, in order", "[packet]")
{
    IssuingOffice desk;
    const QString path = desk.path(u"packet.pdf"_s);
    PacketRequest request = requestFor(desk, u"2023-E1"_s, u"ar"_s);
    request.isDraft = true;

    const PacketOutcome outcome = written(desk, request, {.pdf = path});

    const QStringList codes = codesOf(outcome);
    REQUIRE(codes.size() >= 4);
    CHECK(codes.mid(0, 4)
        == QStringList{u"minutes"_s, u"deliberation"_s, u"deliberation-register"_s, u"agreement"_s});
    const auto pdf = Poppler::Document::load(path);
    REQUIRE(pdf);
    CHECK(pdf->numPages() == outcome.pages);
    const QVector<Poppler::OutlineItem> outline = pdf->outline();
    REQUIRE(outline.size() >= 4);
    CHECK(outline[0].name() == outcome.papers.front().title);
    CHECK(outline[1].name() == u"مقررات المجلس"_s);
    int place = 0;
    for (const Poppler::OutlineItem& each : outline[1].children()) {
        const PacketPaper& paper = outcome.papers.at(std::size_t(++place));
        CHECK(each.name() == paper.title);
        REQUIRE(each.destination());
        CHECK(each.destination()->pageNumber() == paper.firstPage);
    }
    CHECK(place > 0);
}

TEST_CASE("the packet of a session that has not voted begins with its file", "[packet]")
{
    IssuingOffice desk;
    PacketRequest request = requestFor(desk, u"2024-01"_s);
    request.isDraft = true;
    const QString path = desk.path(u"packet.pdf"_s);

    const PacketOutcome outcome = written(desk, request, {.pdf = path});

    CHECK(outcome.papers.front().code == u"session-dossier"_s);
    CHECK(outcome.papers.front().issued.isEmpty());
    CHECK(QFile::exists(path));
}

TEST_CASE("papers of a packet are issued once and printed again after", "[packet]")
{
    IssuingOffice desk;
    const PacketRequest request = requestFor(desk, u"2024-01"_s);

    const PacketOutcome first = written(desk, request, {.odtFolder = desk.path(u"texts"_s)});
    const PacketOutcome second = written(desk, request, {.pdf = desk.path(u"second.pdf"_s)});

    REQUIRE_FALSE(first.papers.front().issued.isEmpty());
    CHECK(second.papers.front().issued == first.papers.front().issued);
    CHECK(QDir(desk.path(u"texts"_s)).entryList(QDir::Files).size() == qsizetype(first.papers.size()));
}

TEST_CASE("a packet that is stopped leaves no file and no paper issued", "[packet]")
{
    IssuingOffice desk;
    const PacketRequest request = requestFor(desk, u"2023-E1"_s);
    const QString path = desk.path(u"packet.pdf"_s);
    const QString folder = desk.path(u"texts"_s);

    const auto outcome = SessionPacket(desk.office().books(), nullptr)
                             .write(request, {.pdf = path, .odtFolder = folder},
                                 [](int done, int, const QString&) { return done < 3; });

    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(QDir(folder).exists());
    CHECK_FALSE(desk.papers().hasIssued(PaperKind::Minutes, request.session.value));
}

TEST_CASE("a paper that cannot be made yet is told and left out of the packet", "[packet]")
{
    IssuingOffice desk;
    Session closed = desk.record<Session>(u"2023-E1"_s);
    Session empty;
    empty.code = u"2024-E9"_s;
    empty.kind = SessionKind::Extraordinary;
    empty.year = 2024;
    empty.number = 9;
    empty.names = closed.names;
    empty.opensOn = QDate(2024, 6, 14);
    desk.save(empty);

    const auto outcome = SessionPacket(desk.office().books(), nullptr)
                             .write(requestFor(desk, u"2024-E9"_s), {.pdf = desk.path(u"packet.pdf"_s)});

    if (outcome) { // Other papers of the session can be made.
        REQUIRE_FALSE(outcome->leftOut.empty());
        CHECK(outcome->leftOut.front().code == u"session-dossier"_s);
        CHECK_FALSE(outcome->leftOut.front().reason.isEmpty());
    } else {
        CHECK(outcome.error().code == ErrorCode::Refused);
    }
}

TEST_CASE("sheets, carriers and budget of a session's file sum to its block", "[packet]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        const Paper paper = sample::demoPaper(PaperKind::SessionDossier, language, u"2023-E1"_s);
        CHECK(paper.missing.isEmpty());
        const qint64 amount = asked(sample::tableOf(paper, u"dossier_items"_s), 4);
        CHECK(amount > 0);
        CHECK(asked(sample::tableOf(paper, u"dossier_carriers"_s), 5) == amount);
        CHECK(asked(sample::tableOf(paper, u"dossier_years"_s), 2) == amount);
        CHECK(asked(sample::tableOf(paper, u"dossier_budget"_s), 4) == amount);
        qint64 jobs = 0;
        std::size_t sheets = 0;
        for (const Table& table : sample::blocksOf<Table>(paper)) {
            if (table.code != u"sheet_worksites"_s)
                continue;
            ++sheets;
            for (const auto& row : table.rows)
                jobs += std::get<qint64>(row.at(4));
        }
        const Table items = sample::tableOf(paper, u"dossier_items"_s);
        CHECK(jobs == std::get<qint64>(items.totals.at(3)));
        CHECK(qint64(sheets) == std::get<qint64>(items.totals.at(2))); // Frameworks have no worksites.
    }
}
