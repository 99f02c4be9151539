#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace sijill {

/// A month to pick a day from, under a field; Enter or a click picks, Esc closes. Deletes itself when closed.
class CalendarPopup final : public QFrame {
    Q_OBJECT

public:
    CalendarPopup(QDate current, QWidget* parent);

    void openUnder(const QWidget* anchor);

Q_SIGNALS:
    void picked(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QCalendarWidget* m_calendar;
};

} // namespace sijill
