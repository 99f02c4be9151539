#include "ui/council/packet_strip.h"

#include "core/base/format.h"
#include "core/domain/issued_paper.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>

namespace sijill {
namespace {

/// Languages in themselves: whoever wants the paper reads it.
constexpr std::pair<const char*, const char16_t*> kTongues[] = {
    {"ar", u"العربية"}, {"fr", u"Français"}, {"en", u"English"}};

} // namespace

PacketStrip::PacketStrip(SessionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_work(new PacketWork(this))
    , m_progress(new ProgressStrip(this))
    , m_notice(new NoticeStrip(this))
{
    m_progress->setObjectName(u"packetProgress"_s);
    m_notice->setObjectName(u"packetNotice"_s);
    m_progress->hide();
    m_notice->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    hide();
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        m_work->cancel();
        hide();
        Q_EMIT runningChanged();
    });
    connect(m_work, &PacketWork::progressed, this, [this](int done, int total, const QString& title) {
        m_progress->setTask(title.isEmpty() ? tr("Binding the session file…") : title);
        m_progress->setProgress(done, total);
    });
    connect(m_work, &PacketWork::finished, this, &PacketStrip::tell);
}

void PacketStrip::fill(QMenu& menu)
{
    menu.clear();
    for (const bool isPdf : {true, false}) {
        for (const auto& [code, own] : kTongues) {
            const QString name = QString::fromUtf16(own);
            //: %1 is a language.
            menu.addAction(isPdf ? tr("%1, one PDF").arg(name) : tr("%1, separate ODT files").arg(name), this,
                [this, language = QString::fromLatin1(code), isPdf] { askWhere(language, isPdf); });
        }
        if (isPdf)
            menu.addSeparator();
    }
}

void PacketStrip::askWhere(const QString& language, bool isPdf)
{
    const QString name = u"%1-%2"_s.arg(m_desk.session()->code, language);
    const QString path = isPdf
        ? QFileDialog::getSaveFileName(this, tr("Make the session file"), name + u".pdf"_s, tr("PDF (*.pdf)"))
        : QFileDialog::getExistingDirectory(this, tr("Folder for the ODT files"));
    if (path.isEmpty())
        return;
    make(language,
        isPdf ? SessionPacket::Files{.pdf = path, .odtFolder = {}}
              : SessionPacket::Files{.pdf = {}, .odtFolder = path});
}

void PacketStrip::make(const QString& language, const SessionPacket::Files& files)
{
    OpenOffice& office = m_desk.workspace().office();
    const bool mayIssue = !m_desk.workspace().isReadOnly() && m_desk.workspace().mayWrite(u"issued_paper"_s);
    PacketRequest request;
    request.session = m_desk.session()->id;
    request.language = language;
    request.isDraft = !mayIssue;
    m_progress->setTask(tr("Making the session file…"));
    m_progress->setProgress(0, 0);
    m_progress->setCancellable(true);
    m_progress->show();
    m_notice->hide();
    show();
    m_work->start({.path = office.file().path(),
                      .workingDay = office.hasWorkingDay() ? office.today() : QDate(),
                      .actor = mayIssue ? office.books().actor() : QString()},
        request, files);
    Q_EMIT runningChanged();
}

void PacketStrip::tell()
{
    const Result<PacketOutcome>& outcome = m_work->outcome();
    m_progress->hide();
    m_notice->show();
    Q_EMIT runningChanged();
    if (!outcome)
        return m_notice->setMessage(Tone::Refused, outcome.error().message, outcome.error().rule);
    const auto papers = int(outcome->papers.size());
    QString said = tr("The session file is made: %n paper(s) on %1 pages.", nullptr, papers)
                       .arg(Format().integer(outcome->pages));
    QStringList leftOut;
    for (const PacketRefusal& refusal : outcome->leftOut)
        leftOut << refusal.reason;
    leftOut.removeDuplicates();
    if (!leftOut.isEmpty())
        //: %1 is a sentence, %2 the reasons why papers are not in the file.
        said = tr("%1 Left out: %2").arg(said, leftOut.join(u' '));
    m_notice->setMessage(leftOut.isEmpty() ? Tone::Good : Tone::Info, said);
}

} // namespace sijill
