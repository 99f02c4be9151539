#include "core/exchange/demo/demo_instalment_course.h"

#include "core/exchange/demo/demo_table.h"

namespace sijill::demo {
namespace {

/// One instalment of one agreement and the days on which something happens to it.
class InstalmentCourse {
public:
    InstalmentCourse(Desk& desk, AgreementId id, std::size_t index)
        : m_desk(desk)
        , m_id(id)
        , m_index(index)
    {
    }

    void noteVerb(QDate day, const char* verb, const QString& why = {}) const
    {
        m_desk.note(day, [self = *this, verb, why] { return self.perform(verb, why); });
    }
    /// The bank's notice comes a day or two after the payment.
    void notePayment(QDate paid, QDate recorded) const
    {
        m_desk.note(recorded, [self = *this, paid] { return self.perform("instalment.pay", {}, {}, paid); });
    }
    void noteRelease(QDate day) const
    {
        m_desk.note(
            day, [self = *this] { return self.perform("instalment.release", {}, self.orderNumber()); });
    }
    /// The papers come in; they justify what was spent of the instalment before.
    void noteEvidence(QDate day, Percent justified) const
    {
        m_desk.note(day, [self = *this, day, justified] {
            return self.m_desk.edit<Agreement>(self.m_id, [&](Agreement& agreement) {
                agreement.instalments[self.m_index].evidenceReceivedOn = day;
                if (self.m_index == 0)
                    return;
                Instalment& previous = agreement.instalments[self.m_index - 1];
                previous.justified = share(previous.amount, justified);
            });
        });
    }

private:
    Status perform(const char* verb, const QString& why, const QString& document = {}, QDate on = {}) const
    {
        VerbRequest request;
        request.recordId = m_id.value;
        request.partId = m_desk.get<Agreement>(m_id).instalments[m_index].id.value;
        request.on = on;
        request.motive = why;
        request.document = document;
        return m_desk.perform(verb, request);
    }

    /// Payment orders are numbered by year in the order in which they are issued.
    QString orderNumber() const
    {
        const QString series = u"OP-%1"_s.arg(m_desk.today().year());
        return u"%1/%2"_s.arg(series).arg(m_desk.nextNumber(series), 3, 10, QChar(u'0'));
    }

    Desk& m_desk;
    AgreementId m_id;
    std::size_t m_index;
};

const QDate kLastPlea(2023, 10, 27); ///< Of the partner whose agreement is terminated.
const QDate kRefusal(2023, 10, 31);
constexpr int kDaysBefore = 12; ///< A partner asks so many days before the instalment is due.

/// When what happens to an instalment, if it happens.
struct Days {
    QDate requested;
    QDate received;
    QDate released;
};

Days daysOf(Dice& dice, QDate due, QDate activeOn, const QString& fate)
{
    Days days;
    days.requested = std::max(openDay(due.addDays(-kDaysBefore)), openDaysAfter(activeOn, 1));
    days.received = openDaysAfter(days.requested, dice.between(1, 2));
    days.released = openDaysAfter(days.received, dice.between(2, 3));
    // What is due on the working day happens on its morning, as far as it has come.
    if (due != kWorkingDay)
        return days;
    if (fate == "missing"_L1)
        days.requested = due;
    if (fate == "ready"_L1)
        days.received = due;
    if (fate == "released"_L1)
        days.released = due;
    return days;
}

void noteRefusal(const InstalmentCourse& course, QDate requested)
{
    course.noteVerb(std::min(requested, kLastPlea), "instalment.request");
    course.noteVerb(kRefusal, "instalment.refuse", motive(u"refuse"_s));
}

} // namespace

QDate noteInstalments(
    Desk& desk, Dice& dice, const Agreement& agreement, const QStringList& fates, QDate activeOn)
{
    static const QStringList kFates{u"planned"_s, u"missing"_s, u"ready"_s, u"released"_s, u"paid"_s};
    QDate paid;
    if (!activeOn.isValid())
        return paid;
    for (std::size_t index = 0; index < agreement.instalments.size(); ++index) {
        const QString& fate = fates.at(qsizetype(index));
        const InstalmentCourse course(desk, agreement.id, index);
        const Days days = daysOf(dice, agreement.instalments[index].dueOn, activeOn, fate);
        const Percent justified{dice.chance(60) ? 10'000 : dice.between(8'800, 9'950)};
        const qsizetype steps = kFates.indexOf(fate);
        if (fate == "refused"_L1)
            noteRefusal(course, days.requested);
        if (steps >= 1)
            course.noteVerb(days.requested, "instalment.request");
        if (steps >= 2)
            course.noteEvidence(days.received, justified);
        if (steps >= 3)
            course.noteRelease(days.released);
        if (steps >= 4) {
            paid = openDaysAfter(days.released, 1);
            course.notePayment(paid, std::min(openDaysAfter(paid, dice.between(0, 2)), kWorkingDay));
        }
    }
    return paid;
}

} // namespace sijill::demo
