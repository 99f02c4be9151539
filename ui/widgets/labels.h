#pragma once

#include "ui/shell/icons.h"
#include "ui/widgets/message_text.h"

#include <QLabel>

namespace sijill {

/// A word or sentence of plain text in one of the design's roles and colours, through zoom and theme changes.
/// Lines are as high in Latin as in Arabic.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, TokenColor color = &Tokens::text, QWidget* parent = nullptr);
    TextLabel(
        const QString& text, TextRole role, TokenColor color = &Tokens::text, QWidget* parent = nullptr);

    void setColor(TokenColor color);
    /// May be squeezed: ends in an ellipsis then.
    void setElided(bool isElided);
    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void adapt();

    TextRole m_role;
    TokenColor m_color;
    bool m_isElided = false;
    mutable MessageText m_lines; ///< Breaks its lines anew for each width it is asked about.
};

/// The code of a rule ("A4") in a thin frame; left to right in every language.
class RuleBadge final : public QWidget {
    Q_OBJECT

public:
    explicit RuleBadge(const QString& rule, TokenColor color = &Tokens::text2, QWidget* parent = nullptr);
    QSize sizeHint() const override { return ruleBadgeSize(m_rule); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_rule;
    TokenColor m_color;
};

/// A number in a pill: how many wait.
class CountPill final : public QWidget {
    Q_OBJECT

public:
    explicit CountPill(QWidget* parent = nullptr);

    /// Empty hides it.
    void setCount(const QString& count, Tone tone = Tone::Neutral);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_count;
    Tone m_tone = Tone::Neutral;
};

/// A state as the reader meets it everywhere: a picture, a word, a tone.
struct StateWord {
    QString word = {};
    Tone tone = Tone::Plain;
    Icon icon = Icon::None; ///< None: the tone's own.

    Icon picture() const { return icon == Icon::None ? iconOf(tone) : icon; }
};

/// Icon and word in the state's tone, without ground: for tables and facts.
class StateLabel : public QWidget {
    Q_OBJECT

public:
    explicit StateLabel(const StateWord& state = {}, QWidget* parent = nullptr);

    void setState(const StateWord& state);
    const StateWord& state() const { return m_state; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    virtual bool isChip() const { return false; }

private:
    StateWord m_state;
};

/// The same pair on a soft ground: for the head of a pane.
class StateChip final : public StateLabel {
    Q_OBJECT

public:
    using StateLabel::StateLabel;

protected:
    bool isChip() const override { return true; }
};

/// A strip that warns, refuses or informs: icon, sentence, the rule's code.
class NoticeStrip final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget* parent = nullptr);

    void setMessage(Tone tone, const QString& message, const QString& rule = {});
    QString message() const { return m_message; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int textRoom(int width) const;

    Tone m_tone = Tone::Warning;
    QString m_message;
    QString m_rule;
    mutable MessageText m_text; ///< Breaks its lines anew for each width it is asked about.
};

} // namespace sijill
