#include "ui/selection/file_view.h"

#include "core/base/format.h"
#include "ui/selection/ranking_model.h"
#include "ui/selection/ranking_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>

namespace sijill {

FileView::FileView(Workspace& workspace, SelectionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_title(new TextLabel(TextRole::BodyBold, &Tokens::text, this))
    , m_state(new StateLabel({}, this))
    , m_sentences(new QWidget(this))
    , m_list(new QVBoxLayout(m_sentences))
    , m_settled(new SegmentedControl(this))
    , m_open(new Button(Button::Kind::Link, QString(), Icon::None, this))
    , m_worksite(new Button(Button::Kind::Link, QString(), Icon::None, this))
{
    m_title->setWordWrap(true);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_settled->setObjectName(u"settled"_s);
    m_open->setObjectName(u"openFile"_s);
    m_worksite->setObjectName(u"openWorksite"_s);
    for (Button* link : {m_open, m_worksite})
        link->setSmall(true);
    auto* links = new QHBoxLayout;
    links->addWidget(m_open);
    links->addWidget(m_worksite);
    links->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_sentences);
    layout->addWidget(m_settled);
    layout->addLayout(links);
    layout->addStretch(1);
    connect(m_settled, &SegmentedControl::chosen, this, [this](const QVariant& value) {
        m_desk.settle(
            m_desk.ranking().rows[std::size_t(m_place)].file.receipt, selection::Decision(value.toInt()));
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_workspace.openRecord(u"proposal"_s, m_desk.ranking().rows[std::size_t(m_place)].file.id.value);
    });
    connect(m_worksite, &QPushButton::clicked, this, [this] {
        m_workspace.openRecord(
            u"worksite"_s, m_desk.ranking().rows[std::size_t(m_place)].file.worksite.value);
    });
    followLook(this, [this, layout] {
        layout->setSpacing(px(6));
        m_list->setSpacing(px(6));
        retranslate();
    });
}

void FileView::retranslate()
{
    m_settled->setSegments({{int(selection::Decision::Free), tr("Free"), tr("The computation decides.")},
        {int(selection::Decision::In), tr("In"), tr("The committee has settled it: selected.")},
        {int(selection::Decision::Out), tr("Out"), tr("The committee has settled it: not selected.")}});
    m_settled->setAccessibleName(tr("What the committee has settled"));
    m_open->setText(tr("Open the file"));
    m_worksite->setText(tr("Open the worksite"));
    showFile(m_place);
}

void FileView::addSentence(const QString& sentence, const QString& rule)
{
    if (sentence.isEmpty())
        return;
    if (!rule.isEmpty()) {
        auto* strip = new NoticeStrip(m_sentences);
        strip->setMessage(Tone::Warning, sentence, rule);
        m_list->addWidget(strip);
        return;
    }
    auto* label = new TextLabel(sentence, TextRole::Label, &Tokens::text2, m_sentences);
    label->setWordWrap(true);
    m_list->addWidget(label);
}

void FileView::showFile(int place)
{
    m_place = m_desk.hasCall() && place < int(m_desk.ranking().rows.size()) ? place : -1;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isThere = m_place >= 0;
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_settled, m_open, m_worksite})
        part->setVisible(isThere);
    if (!isThere)
        return m_title->setText(tr("Choose a file in the list."));
    const Ranking& ranking = m_desk.ranking();
    const RankedFile& file = ranking.rows[std::size_t(m_place)];
    m_title->setText(file.rank > 0
            //: %1 is a rank, %2 the title of a proposal.
            ? tr("Rank %1: %2").arg(Format().integer(file.rank), file.file.title.text())
            : file.file.title.text());
    const SelectionRow* row = m_desk.rowOf(file.file.id);
    if (row)
        m_state->setState(verdictWord(row->verdict));
    addSentence(reasonWords(m_desk, row, file));
    if (file.isWithheld)
        addSentence(
            tr("You have declared an interest: its score is shown to you after the decision."), u"C5"_s);
    if (file.isBlind)
        addSentence(tr("You see its score once you have submitted your own marks."), u"C6"_s);
    addSentence(tieSentence(ranking, file));
    if (m_place > 0)
        addSentence(firmnessSentence(ranking, std::size_t(m_place - 1)));
    addSentence(firmnessSentence(ranking, std::size_t(m_place)));
    for (const FileFlag& flag : flagsOf(file))
        addSentence(flag.sentence, flag.rule);
    m_settled->setVisible(m_desk.isOptimised() && !m_desk.isDecided() && file.showsScore());
    const auto decided = m_desk.wishes().decisions.find(file.file.receipt);
    m_settled->setValue(
        int(decided == m_desk.wishes().decisions.end() ? selection::Decision::Free : decided->second));
    m_worksite->setVisible(!file.file.worksite.isNull());
}

} // namespace sijill
