#pragma once

#include "core/base/error.h"

#include <QDialog>

#include <functional>

namespace sijill {

class Button;
class LineEdit;
class NoticeStrip;
class TextLabel;

/// Asks for a password twice, and for the one of now when it is one's own. Says why it is refused and stays
/// open; knows neither account nor file.
class PasswordDialog final : public QDialog {
    Q_OBJECT

public:
    /// Carries the change out; a refusal is shown.
    using Set = std::function<Status(const QString& current, const QString& next)>;
    PasswordDialog(const QString& person, bool asksCurrent, Set set, QWidget* parent = nullptr);

private:
    LineEdit* addLine(const QString& name, const QString& label);
    void submit();

    Set m_set;
    LineEdit* m_current = nullptr;
    LineEdit* m_next;
    LineEdit* m_again;
    NoticeStrip* m_problem;
    Button* m_ok;
};

} // namespace sijill
