#include "ui/council/agenda_point.h"

#include "core/base/format.h"
#include "core/domain/council.h"
#include "ui/council/council_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/list_table.h"

namespace sijill {
namespace {

QString memberName(SessionDesk& desk, CouncilMemberId member)
{
    const auto found = desk.workspace().office().records().find<CouncilMember>(member);
    return found ? found->names.text() : QString();
}

} // namespace

void AgendaPoint::renew()
{
    const AgendaItem* item = m_desk.item();
    const AgendaItemId shown = item ? item->id : AgendaItemId();
    if (shown != m_shown)
        m_search->clear();
    m_shown = shown;
    for (QWidget* part : std::initializer_list<QWidget*>{m_opinion, m_opinionText, m_text})
        part->setVisible(false);
    m_open->setVisible(item != nullptr);
    m_table->setVisible(item && !item->agreements.empty());
    m_blockBar->setVisible(item && item->isBlock());
    if (item)
        showWords(*item);
    else {
        m_head->setText({});
        m_title->setText(tr("No point is on the agenda yet."));
    }
    fillBlock();
}

void AgendaPoint::showWords(const AgendaItem& item)
{
    const QString rapporteur = memberName(m_desk, item.rapporteur);
    m_head->setText(rapporteur.isEmpty()
            ? tr("Point %1").arg(Format::isolated(item.number))
            //: %1 the number of a point, %2 who presents it.
            : tr("Point %1, presented by %2").arg(Format::isolated(item.number), rapporteur));
    m_title->setText(item.title.text());
    const StateWord opinion = opinionWord(item);
    m_opinion->setState(opinion);
    m_opinion->setVisible(!opinion.word.isEmpty());
    m_opinionText->setText(item.opinionText.text());
    m_opinionText->setVisible(!item.opinionText.isEmpty());
    QStringList paragraphs;
    if (!item.presentation.isEmpty())
        paragraphs << item.presentation.text();
    for (const Intervention& said : item.interventions)
        //: Who spoke in the debate, and what was said.
        paragraphs << tr("%1: %2").arg(memberName(m_desk, said.member), said.summary.text());
    m_text->setText(paragraphs.join(u'\n'));
    m_text->setVisible(!paragraphs.isEmpty());
}

} // namespace sijill
