#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

namespace sijill {

class Button;
class LineEdit;
class NoticeStrip;
class TextLabel;

/// Asks a member, before a file opens, whether there is an interest in it (C5), and which. Knows no service:
/// says what was answered.
class ScoringDeclaration final : public QWidget {
    Q_OBJECT

public:
    explicit ScoringDeclaration(QWidget* parent = nullptr);

    /// `isChange`: "no interest" was declared before and is taken back.
    void ask(const QString& member, bool isChange);
    /// Before a file opens that the member does not mark.
    void askBefore(const QString& member, const QString& receipt);
    void showProblem(const Error& error);

Q_SIGNALS:
    void declaredNone();
    void declaredInterest(const QString& nature);
    /// No change after all.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    QString sentence() const;
    void askNature(bool isAsked);

    QString m_member;
    QString m_receipt; ///< Of a file that the member does not mark.
    bool m_isChange = false;
    TextLabel* m_title;
    TextLabel* m_sentence;
    Button* m_none;
    Button* m_some;
    TextLabel* m_natureLabel;
    LineEdit* m_nature;
    NoticeStrip* m_problem;
    Button* m_confirm;
    Button* m_back;
};

} // namespace sijill
