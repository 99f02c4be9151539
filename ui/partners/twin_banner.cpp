#include "ui/partners/twin_banner.h"

#include "core/base/format.h"
#include "ui/partners/twin_words.h"
#include "ui/partners/twins_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>

namespace sijill {

TwinBanner::TwinBanner(Workspace& workspace, std::function<void()> leave, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_leave(std::move(leave))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"twinBanner"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    followLook(this, [this] { rebuild(); });
}

void TwinBanner::setRecord(const Record& record)
{
    m_partner = record.as<Partner>();
    rebuild();
}

void TwinBanner::rebuild()
{
    delete m_body;
    m_body = new QWidget;
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(px(4));
    m_layout->addWidget(m_body);
    const MergeService merges = m_workspace.office().merges();
    std::vector<TwinSide> others;
    m_count = 0;
    if (m_partner.mergedInto) {
        addNotice(Tone::Info, tr("This file was merged: it is part of another, and is only read."));
        if (const std::optional<TwinSide> into = merges.side(m_partner.mergedInto))
            addLinks({*into});
        addButton("seeMerge", tr("Compare, or take the merge back"),
            [this] { m_workspace.openList(twinsOf(m_partner.id, TwinsPage::Stage::Merged)); });
        ++m_count;
    } else if (const std::vector<TwinPair> pairs = merges.pairsOf(m_partner); !pairs.empty()) {
        for (const TwinPair& pair : pairs)
            others.push_back(pair.second);
        addNotice(Tone::Warning,
            //: %1 is what coincides: "Same phone".
            tr("Perhaps there is a file of this partner already. %1.").arg(reasonWords(pairs.front())));
        addLinks(others);
        if (m_partner.id)
            addButton("compare", tr("Compare the two"),
                [this] { m_workspace.openList(twinsOf(m_partner.id, TwinsPage::Stage::Possible)); });
        m_count += qint64(pairs.size());
    }
    if (m_partner.id) {
        if (const std::vector<TwinSide> parts = merges.mergedFrom(m_partner.id); !parts.empty()) {
            addNotice(Tone::Info,
                //: Over a partner: %n other files of it were merged into this one.
                tr("%n other file(s) were merged into this one.", nullptr, int(parts.size())));
            addLinks(parts);
            m_count += qint64(parts.size());
        }
    }
    setVisible(m_count > 0);
}

void TwinBanner::addNotice(Tone tone, const QString& sentence)
{
    auto* strip = new NoticeStrip(m_body);
    strip->setMessage(tone, sentence, u"O4"_s);
    m_body->layout()->addWidget(strip);
}

void TwinBanner::addLinks(const std::vector<TwinSide>& sides)
{
    for (const TwinSide& side : sides)
        addButton("twin", sideWords(side),
            [this, id = side.id.value] { m_workspace.openRecord(u"partner"_s, id); });
}

void TwinBanner::addButton(const char* name, const QString& text, std::function<void()> run)
{
    auto* link = new Button(Button::Kind::Link, text, Icon::None, m_body);
    link->setObjectName(QString::fromLatin1(name));
    link->setSmall(true);
    link->setToolTip(text);
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // What it opens may delete this very button.
    connect(
        link, &QPushButton::clicked, this,
        [this, run = std::move(run)] {
            if (m_leave)
                m_leave();
            run();
        },
        Qt::QueuedConnection);
    m_body->layout()->addWidget(link);
}

} // namespace sijill
