#include "ui/reports/issued_paper_ui.h"

#include "core/base/format.h"
#include "core/reporting/issued/paper_service.h"
#include "core/reporting/paper_file.h"
#include "ui/shell/workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace sijill {
namespace {

ListFilter stateFilter(IssuedPaperState state)
{
    ListFilter filter;
    filter.columns[u"state"_s] = {.among = {int(state)}};
    return filter;
}

std::optional<PaneNotice> noticeOf(const Record& record, Workspace& workspace)
{
    Q_UNUSED(workspace)
    const auto& paper = record.as<IssuedPaper>();
    if (paper.state != IssuedPaperState::Withdrawn)
        return std::nullopt;
    return PaneNotice{.tone = Tone::Refused,
        //: %1 is a day, %2 the motive.
        .message = QCoreApplication::translate("IssuedPapersPage", "Withdrawn on %1: %2")
                       .arg(Format().shortDate(paper.withdrawnOn), Format::isolated(paper.withdrawalMotive)),
        .rule = u"I2"_s};
}

/// The stored PDF in the system's temporary folder. One name for each paper: a second time overwrites it.
std::optional<QString> copyOf(Workspace& workspace, const IssuedPaper& paper)
{
    const Result<QByteArray> pdf = PaperService(workspace.office().books()).reprint(paper.code);
    const QString path = QDir::temp().filePath(u"%1.pdf"_s.arg(paper.code));
    const Status written = pdf ? writePaperFile(path, *pdf) : tl::unexpected(pdf.error());
    if (written)
        return path;
    workspace.report(written.error());
    return std::nullopt;
}

} // namespace

RecordUi issuedPaperUi()
{
    RecordUi ui;
    ui.type = &recordType<IssuedPaper>();
    ui.list = u"papers"_s;
    ui.icon = Icon::Signed;
    ui.help = "reports#issued";
    ui.purpose = QT_TRANSLATE_NOOP("Form",
        "Papers that left the house under a code: kept to the byte, verified by anybody who asks, withdrawn "
        "with a motive. Make a paper, then freeze it.");
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::Document, {}},
        {QT_TRANSLATE_NOOP("Form", "Withdrawn"), Icon::Forbidden, stateFilter(IssuedPaperState::Withdrawn)},
    };
    ui.facts = {"reference", "kind", "language", "edition", "session", "starts_on", "ends_on", "issued_on",
        "issued_at", "issued_by", "fingerprint", "withdrawn_on", "withdrawal_motive"};
    ui.stateField = "state";
    ui.notice = noticeOf;
    return ui;
}

void openStoredPdf(Workspace& workspace, const IssuedPaper& paper)
{
    const std::optional<QString> path = copyOf(workspace, paper);
    if (path && !QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        //: %1 is a path.
        workspace.say(QCoreApplication::translate(
            "IssuedPapersPage", "No program opens PDFs here; the paper lies in %1.")
                          .arg(Format::isolated(*path)));
}

void printStoredPdf(QWidget* window, Workspace& workspace, const IssuedPaper& paper)
{
    const QString queue = QStandardPaths::findExecutable(u"lp"_s); // CUPS takes a PDF as it is.
    if (queue.isEmpty())
        return openStoredPdf(workspace, paper);
    QPrinter printer;
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<QString> path = copyOf(workspace, paper);
    if (!path)
        return;
    const QStringList words{
        u"-d"_s, printer.printerName(), u"-n"_s, QString::number(printer.copyCount()), *path};
    if (QProcess::execute(queue, words) != 0)
        workspace.report({.code = ErrorCode::File,
            .message =
                QCoreApplication::translate("IssuedPapersPage", "The printer did not take the paper.")});
}

void saveStoredPdf(QWidget* window, Workspace& workspace, const IssuedPaper& paper)
{
    const Result<QByteArray> pdf = PaperService(workspace.office().books()).reprint(paper.code);
    if (!pdf)
        return workspace.report(pdf.error());
    QString path = QFileDialog::getSaveFileName(window,
        QCoreApplication::translate("IssuedPapersPage", "Save the issued paper"), paper.code + u".pdf"_s,
        QCoreApplication::translate("IssuedPapersPage", "PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        path += u".pdf"_s;
    if (const Status written = writePaperFile(path, *pdf); !written)
        return workspace.report(written.error());
    workspace.say(QCoreApplication::translate("IssuedPapersPage", "Written: %1").arg(Format::isolated(path)));
}

} // namespace sijill
