#pragma once

#include "core/reporting/figure_painter.h"
#include "core/reporting/packet/packet_plan.h"
#include "core/reporting/packet/pdf_binder.h"
#include "core/services/register.h"

#include <functional>

namespace sijill {

/// A paper that is in the packet.
struct PacketPaper {
    QString code;      ///< "deliberation"
    QString title;     ///< As printed.
    QString issued;    ///< Code that it was issued under; empty: a draft.
    QString heldBack;  ///< Why it is a draft where others were issued; may be empty.
    int firstPage = 0; ///< In the PDF, counted from 1.
    int pages = 0;
    QString file; ///< Name of its ODT, where one was asked for.
};

/// A paper that its builder refused, and why.
struct PacketRefusal {
    QString code;
    QString key; ///< Of its record.
    QString reason;
};

/// What became of a packet: nothing is left out silently.
struct PacketOutcome {
    std::vector<PacketPaper> papers;
    std::vector<PacketRefusal> leftOut;
    int pages = 0;
};

/// Makes all papers of a session at once: one PDF with an outline, and a folder of texts to edit. Papers are
/// issued under codes, or printed again where they still say the same; in a file that cannot be written, and
/// where drafts are asked for, what was not issued bears the draft's mark, like single papers.
class SessionPacket {
public:
    /// Where to; empty: not asked for.
    struct Files {
        QString pdf = {};
        QString odtFolder = {};
    };
    /// Before each paper; false stops.
    using Progress = std::function<bool(int done, int total, const QString& title)>;

    /// Null: charts keep their caption only. The painter must outlive the packet.
    SessionPacket(Register& office, const FigurePainter* painter)
        : m_register(office)
        , m_painter(painter)
    {
    }

    /// All or nothing: refused, stopped or failed, it leaves neither files nor papers issued. Only a file
    /// that cannot be written at the end leaves papers issued, and they are printed again next time.
    Result<PacketOutcome> write(
        const PacketRequest& request, const Files& files, const Progress& progress = {});

private:
    Register& m_register;
    const FigurePainter* m_painter;
};

/// The file that a packet is made from, and who makes it.
struct PacketOffice {
    QString path;
    QDate workingDay = {}; ///< Invalid: the computer's day.
    QString actor = {};    ///< Empty: the file is only read and nothing issued.
};

/// The same on a connection of its own: for a worker's thread. Without actor nothing is issued; what was and
/// still holds is printed again. `painter` must be safe on that thread.
Result<PacketOutcome> writePacketOf(const PacketOffice& office, const PacketRequest& request,
    const SessionPacket::Files& files, const FigurePainter* painter, const SessionPacket::Progress& progress);

} // namespace sijill
