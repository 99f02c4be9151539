#include "tests/support/scoring_window.h"

#include "core/domain/account.h"
#include "core/domain/office.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pick_box.h"

namespace sijill::test {

void furnish(CommitteeRoom& room, const std::optional<CommitteeMember>& acting)
{
    Office office;
    office.number = TestOffice::kNumber;
    office.names = {{u"fr"_s, u"Conseil"_s}, {u"ar"_s, u"المجلس"_s}};
    office.languages = u"ar,fr"_s;
    office.territory = savedCommune(room.office).parent;
    office.currentEdition = room.call.edition;
    office.workingDay = room.office.books().today();
    room.office.written(office);
    Account account;
    account.login = u"clerk"_s;
    account.name = {{u"fr"_s, u"Secrétaire"_s}};
    account = room.office.written(account);
    if (!acting)
        return;
    CommitteeMember member = *acting;
    member.account = account.id;
    room.office.written(member);
}

ScoringWindow::ScoringWindow(
    CommitteeRoom& room, const QString& language, const std::optional<CommitteeMember>& acting)
{
    furnish(room, acting);
    const QString file = room.office.path();
    room.office.close();
    m_window = std::make_unique<TestWindow>(language, file);
    m_window->window().showPage(u"review"_s);
    settle();
    m_page = m_window->visible<ScoringPage>(u"scoring"_s);
}

const DeskFile& ScoringWindow::shown(const QString& receipt) const
{
    const DeskFile* file = m_page->desk().findReceipt(receipt);
    REQUIRE(file);
    return *file;
}

Review ScoringWindow::sheet(const QString& number) const
{
    return m_window->stored(recordType<Review>(), number).as<Review>();
}

void ScoringWindow::chooseMember(const CommitteeMember& member)
{
    auto* box = m_window->visible<PickBox>(u"scoringMember"_s);
    box->choose(member.id.value);
    Q_EMIT box->picked(member.id.value);
    settle();
}

void ScoringWindow::declareNone()
{
    click(m_window->visible<Button>(u"declareNone"_s));
    settle();
}

} // namespace sijill::test
