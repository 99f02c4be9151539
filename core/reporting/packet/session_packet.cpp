#include "core/reporting/packet/session_packet.h"

#include "core/reporting/builders/paper_words.h"
#include "core/reporting/packet/packet_maker.h"
#include "core/reporting/paper_file.h"
#include "core/storage/office_file.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace sijill {
namespace {

/// The texts into the folder, all or none: into a folder inside it first, then renamed.
Status writeTexts(const QString& folder, const std::vector<std::pair<QString, QByteArray>>& texts)
{
    const bool wasThere = QDir(folder).exists();
    if (!QDir().mkpath(folder))
        return paperFileFailure(folder, {});
    const auto givenUp = [&](const Status& status) {
        if (!wasThere)
            QDir().rmdir(folder);
        return status;
    };
    {
        const QTemporaryDir inside(QDir(folder).filePath(u".sijill-XXXXXX"_s));
        for (const auto& [name, bytes] : texts) {
            if (const Status written = writePaperFile(inside.filePath(name), bytes); !written)
                return givenUp(written);
        }
        for (const auto& [name, bytes] : texts) {
            const QString path = QDir(folder).filePath(name);
            QFile::remove(path);
            if (!QFile::rename(inside.filePath(name), path))
                return paperFileFailure(path, {});
        }
    }
    return {};
}

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled,
        QCoreApplication::translate("SessionPacket", "Stopped: no file was written and no paper issued."));
}

/// Builds every paper; `progress` may stop it.
Status makeAll(
    PacketMaker& maker, const std::vector<PacketPart>& plan, const SessionPacket::Progress& progress)
{
    const int total = int(plan.size());
    for (int done = 0; done < total; ++done) {
        const PacketPart& part = plan[std::size_t(done)];
        const QString title = choiceLabel(kIssuedPaperKinds, int(traitOf(part.request.kind).issued));
        if (progress && !progress(done, total, u"%1 – %2"_s.arg(title, part.key)))
            return stopped();
        if (const Status added = maker.add(part); !added)
            return added;
    }
    if (progress && !progress(total, total, {}))
        return stopped();
    return {};
}

} // namespace

Result<PacketOutcome> SessionPacket::write(
    const PacketRequest& request, const Files& files, const Progress& progress)
{
    Database& database = m_register.database();
    const bool issues = !request.isDraft && !database.isReadOnly();
    PacketMaker maker(m_register, m_painter, files, issues);
    QByteArray pdf;
    const auto make = [&]() -> Status {
        const auto session = RecordStore(database).find<Session>(request.session);
        if (!session)
            return failure(ErrorCode::NotFound,
                QCoreApplication::translate("SessionPacket", "This session no longer exists."));
        const std::vector<PacketPart> plan = packetPlan(database, request, *session);
        if (const Status done = makeAll(maker, plan, progress); !done)
            return done;
        if (maker.outcome().papers.empty())
            return failure(ErrorCode::Refused,
                QCoreApplication::translate("SessionPacket", "No paper of this session can be made yet."));
        if (files.pdf.isEmpty())
            return {};
        const QString name = session->names.in(request.language);
        const QString title = PaperWords(request.language)
                                  .at("title.session_dossier")
                                  .arg(name.isEmpty() ? session->code : name);
        Result<QByteArray> bound = maker.pdf(title, request.language);
        if (!bound)
            return tl::unexpected(bound.error());
        pdf = std::move(*bound);
        return {};
    };
    const Status done = issues ? database.transact(make) : database.read(make);
    if (!done)
        return tl::unexpected(done.error());
    if (!files.odtFolder.isEmpty()) {
        if (const Status written = writeTexts(files.odtFolder, maker.texts()); !written)
            return tl::unexpected(written.error());
    }
    if (!files.pdf.isEmpty()) {
        if (const Status written = writePaperFile(files.pdf, pdf); !written)
            return tl::unexpected(written.error());
    }
    return maker.outcome();
}

Result<PacketOutcome> writePacketOf(const PacketOffice& office, const PacketRequest& request,
    const SessionPacket::Files& files, const FigurePainter* painter, const SessionPacket::Progress& progress)
{
    const bool isRead = office.actor.isEmpty() || request.isDraft;
    const Result<std::unique_ptr<OfficeFile>> opened =
        OfficeFile::open(office.path, {.readOnly = isRead, .beforeMigration = {}});
    if (!opened)
        return tl::unexpected(opened.error());
    SystemClock clock;
    clock.setWorkingDay(office.workingDay);
    Register books((*opened)->database(), clock, office.actor);
    return SessionPacket(books, painter).write(request, files, progress);
}

} // namespace sijill
