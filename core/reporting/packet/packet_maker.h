#pragma once

#include "core/reporting/issued/paper_service.h"
#include "core/reporting/packet/session_packet.h"

namespace sijill {

/// Makes the papers of a packet one after the other and keeps their bytes until all are there. Writes no
/// file.
class PacketMaker {
public:
    PacketMaker(
        Register& office, const FigurePainter* painter, const SessionPacket::Files& files, bool issues);

    /// One paper; a refusal by its builder is noted and no failure.
    Status add(const PacketPart& part);
    PacketOutcome outcome() const { return m_outcome; }
    Result<QByteArray> pdf(const QString& title, const QString& language);
    /// Name of the file and its bytes.
    const std::vector<std::pair<QString, QByteArray>>& texts() const { return m_texts; }

private:
    struct Made {
        ReportDocument document;
        QByteArray pdf;
        QString code;
        QString heldBack;
    };
    Result<Made> made(const PacketPart& part);
    Result<Made> again(const PacketPart& part, const IssuedPaper& paper);
    Result<Made> issued(const PacketPart& part);
    Result<Made> draft(Paper paper) const;
    Result<QByteArray> print(const ReportDocument& document) const;
    Status keep(const PacketPart& part, const Made& made);
    void mark(const PacketPart& part, const Made& made, int firstPage);

    Register& m_register;
    const FigurePainter* m_painter;
    SessionPacket::Files m_files;
    bool m_issues;
    PaperService m_papers;
    PdfBinder m_binder;
    std::vector<Bookmark> m_outline;
    QString m_group; ///< Of the last bookmark.
    std::vector<std::pair<QString, QByteArray>> m_texts;
    PacketOutcome m_outcome;
};

} // namespace sijill
