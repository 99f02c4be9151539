#include "core/base/format.h"
#include "ui/reports/paper_preview.h"
#include "ui/reports/template_compare.h"
#include "ui/reports/template_editor.h"
#include "ui/reports/template_names_list.h"
#include "ui/reports/template_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace sijill {
namespace {

constexpr int kPaperRole = Qt::UserRole;
constexpr int kLanguageRole = Qt::UserRole + 1;
constexpr const char* kOwnNames[] = {"العربية", "Français", "English"};

constexpr int kRows = 12; // Three papers, each in three languages; the others are scrolled to.

enum View { Paper, Compared };

} // namespace

void TemplatePage::build()
{
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"templateSplitter"_s);
    splitter->addWidget(buildTexts());
    splitter->addWidget(buildEditor());
    splitter->addWidget(buildSide());
    splitter->setChildrenCollapsible(false);
    for (const auto& [place, share] : {std::pair{0, 22}, {1, 40}, {2, 38}})
        splitter->setStretchFactor(place, share);
    splitter->setSizes({240, 440, 420});
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(splitter);
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(16), px(12), px(16), px(12));
        arrange();
    });
}

/// The paper stands beside its text where both have room; the text alone can be worked on.
void TemplatePage::arrange()
{
    m_side->parentWidget()->setVisible(width() >= px(760));
}

void TemplatePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

QWidget* TemplatePage::buildTexts()
{
    auto* card = new Card(this);
    m_texts = new QTreeWidget(card);
    m_texts->setObjectName(u"templateTexts"_s);
    m_texts->setFrameShape(QFrame::NoFrame);
    m_texts->setColumnCount(2);
    m_texts->header()->hide();
    m_texts->header()->setStretchLastSection(false);
    m_texts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_texts->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_texts->setRootIsDecorated(false);
    m_texts->setUniformRowHeights(true);
    for (const Choice& paper : kWordedPapers) {
        auto* group = new QTreeWidgetItem(m_texts);
        group->setFlags(Qt::ItemIsEnabled);
        group->setData(0, kPaperRole, paper.value);
        for (const Choice& language : kPaperLanguages) {
            auto* item = new QTreeWidgetItem(group, {QString::fromUtf8(kOwnNames[language.value])});
            item->setData(0, kPaperRole, paper.value);
            item->setData(0, kLanguageRole, language.value);
        }
        group->setFirstColumnSpanned(true);
        group->setExpanded(true);
    }
    m_namesTitle = new TextLabel(TextRole::SectionTitle, &Tokens::text, card);
    m_names = new TemplateNamesList(card);
    auto* layout = new QVBoxLayout(card);
    layout->addWidget(m_texts);
    layout->addWidget(m_namesTitle);
    layout->addWidget(m_names, 1);
    followLook(card, [this, card, layout] {
        card->setMinimumWidth(px(170));
        layout->setContentsMargins(px(10), px(8), px(10), px(8));
        layout->setSpacing(px(6));
        m_texts->setFont(textFont(TextRole::TableCell));
        m_texts->setIndentation(px(12));
        const int row = lineHeight(TextRole::TableCell) + px(2); // Arabic and Latin rows alike.
        for (QTreeWidgetItemIterator item(m_texts); *item; ++item)
            (*item)->setSizeHint(0, QSize(0, row));
        m_texts->setFixedHeight(kRows * row + px(2));
    });
    return card;
}

QWidget* TemplatePage::buildEditor()
{
    auto* card = new Card(this);
    m_title = new TextLabel(TextRole::PaneTitle, &Tokens::text, card);
    m_title->setElided(true);
    m_state = new TextLabel(TextRole::Label, &Tokens::text2, card);
    m_state->setElided(true);
    m_editor = new TemplateEditor(card);
    m_notice = new NoticeStrip(card);
    m_notice->setObjectName(u"templateNotice"_s);
    m_notice->hide();
    m_goTo = new Button(Button::Kind::Link, QString(), Icon::None, card);
    m_goTo->setObjectName(u"goToFault"_s);
    m_goTo->hide();
    m_save = new Button(Button::Kind::Primary, QString(), Icon::Save, card);
    m_save->setObjectName(u"saveTemplate"_s);
    m_save->setKeys(QKeySequence::Save);
    m_discard = new Button(Button::Kind::Secondary, QString(), Icon::None, card);
    m_discard->setObjectName(u"discardTemplate"_s);
    m_reset = new Button(Button::Kind::Secondary, QString(), Icon::Restore, card);
    m_reset->setObjectName(u"resetTemplate"_s);
    auto* buttons = new FlowLayout;
    for (Button* button : {m_save, m_discard, m_reset})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(card);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_goTo, 0, Qt::AlignLeading);
    layout->addLayout(buttons);
    followLook(card, [card, layout, buttons] {
        card->setMinimumWidth(px(260));
        layout->setContentsMargins(px(12), px(10), px(12), px(12));
        layout->setSpacing(px(6));
        buttons->setSpacing(px(8));
    });
    return card;
}

QWidget* TemplatePage::buildSide()
{
    auto* side = new QWidget(this);
    m_view = new SegmentedControl(side);
    m_view->setObjectName(u"templateView"_s);
    for (const char* kind : {"agreement", "call", "proposal"}) {
        m_records[QString::fromLatin1(kind)] = makeField(Field{.key = kind,
                                                             .label = QT_TRANSLATE_NOOP("Field", "Tried on"),
                                                             .kind = FieldKind::Reference,
                                                             .refersTo = kind},
            workspace().fieldContext(), side);
    }
    m_side = new QStackedWidget(side);
    m_preview = new PaperPreview(&m_painter, side);
    m_compare = new TemplateCompare(side);
    m_side->addWidget(m_preview);
    m_side->addWidget(m_compare);
    auto* layout = new QVBoxLayout(side);
    layout->addWidget(m_view, 0, Qt::AlignLeading);
    for (const auto& [kind, field] : m_records)
        layout->addWidget(field);
    layout->addWidget(m_side, 1);
    followLook(side, [side, layout] {
        side->setMinimumWidth(px(270));
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(px(8));
    });
    return side;
}

void TemplatePage::retranslate()
{
    for (int p = 0; p < m_texts->topLevelItemCount(); ++p) {
        QTreeWidgetItem* group = m_texts->topLevelItem(p);
        group->setText(0, choiceLabel(kWordedPapers, group->data(0, kPaperRole).toInt()));
        group->setFont(0, textFont(TextRole::CellBold));
    }
    m_texts->setAccessibleName(tr("Texts of papers"));
    m_namesTitle->setText(tr("Names that may be used"));
    m_editor->setAccessibleName(tr("Text of the paper"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Give up changes"));
    m_reset->setText(tr("Shipped text"));
    m_reset->setToolTip(tr("Back to the shipped text"));
    m_goTo->setText(tr("Go to the first fault"));
    m_view->setSegments(
        {{int(Paper), tr("As printed"), {}}, {int(Compared), tr("Beside the shipped text"), {}}});
    m_view->setValue(m_side->currentIndex());
    m_view->setAccessibleName(tr("What to look at"));
    if (isVisible())
        reload();
    else
        m_isStale = true;
}

void TemplatePage::reload()
{
    m_isStale = false;
    open(m_shown.paper, m_shown.language);
}

void TemplatePage::showStates()
{
    OfficeTemplates templates(workspace().office().books());
    for (int p = 0; p < m_texts->topLevelItemCount(); ++p) {
        for (int l = 0; l < m_texts->topLevelItem(p)->childCount(); ++l) {
            QTreeWidgetItem* item = m_texts->topLevelItem(p)->child(l);
            const auto own = templates.find(WordedPaper(item->data(0, kPaperRole).toInt()), PaperLanguage(l));
            const bool isTyped = m_typed.count(paperTemplateCode(
                                     WordedPaper(item->data(0, kPaperRole).toInt()), PaperLanguage(l)))
                > 0;
            item->setText(1,
                isTyped   ? tr("not saved")
                    : own ? tr("own, %1").arg(own->version)
                          : tr("shipped"));
            item->setForeground(1, isTyped ? tokens().warnText : own ? tokens().accentText : tokens().text3);
        }
    }
    const bool isTyped = m_typed.count(codeShown()) > 0;
    const bool isOwn = m_shown.id.value != 0;
    m_title->setText(choiceLabel(kWordedPapers, int(m_shown.paper)) + u" – "_s
        + QString::fromUtf8(kOwnNames[int(m_shown.language)]));
    m_state->setText(isTyped ? tr("Not saved yet.")
            : isOwn          ? tr("The office’s own text, version %1.").arg(m_shown.version)
                             : tr("The text that came with the program."));
    m_save->setEnabled(isTyped && m_faults.isEmpty());
    m_discard->setEnabled(isTyped);
    m_reset->setEnabled(isOwn && !workspace().isReadOnly());
    if (m_side->currentIndex() == Compared)
        m_compare->show(
            shippedWording(m_shown.paper, m_shown.language), m_editor->toPlainText(), languageShown());
}

void TemplatePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

} // namespace sijill
