#pragma once

#include "ui/shell/icons.h"
#include "ui/widgets/message_text.h"

#include <QWidget>

#include <algorithm>

namespace sijill {

/// The line above an editor: words, a red star when required, the language's own name when there are several.
class FieldLabel final : public QWidget {
    Q_OBJECT

public:
    explicit FieldLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setRequired(bool isRequired);
    void setTag(const QString& tag);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {px(40), sizeHint().height()}; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QString m_text;
    QString m_tag;
    bool m_isRequired = false;
};

/// The line below an editor: a quiet hint, or the problem with its icon and rule. Takes no room while empty.
class FieldFooter final : public QWidget {
    Q_OBJECT

public:
    explicit FieldFooter(QWidget* parent = nullptr);

    void setMessage(Tone tone, const QString& text, const QString& rule);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {px(40), heightForWidth(std::max(width(), px(40)))}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool hasPicture() const { return m_tone == Tone::Refused || m_tone == Tone::Warning; }

    Tone m_tone = Tone::Plain;
    QString m_text;
    QString m_rule;
    mutable MessageText m_message; ///< Breaks its lines anew for each width it is asked about.
};

} // namespace sijill
