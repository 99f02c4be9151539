#pragma once

#include "ui/widgets/labels.h"

#include <QFrame>

namespace sijill {

class Button;

/// A white sheet with rounded corners that parts of a page lie on. Children keep one pixel inside.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Heading of a card or of a group of fields: title, count, a quiet remark or a link at the trailing edge.
class SectionTitle final : public QWidget {
    Q_OBJECT

public:
    explicit SectionTitle(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Shown in an amber pill after the title; empty hides it.
    void setCount(const QString& count, Tone tone = Tone::Warning);
    void setAside(const QString& text);
    void setLink(const QString& text);

Q_SIGNALS:
    void linkActivated();

private:
    TextLabel* m_title;
    CountPill* m_count;
    TextLabel* m_aside;
    Button* m_link;
};

/// What a page shows when there is nothing yet: a picture, what the page is for, the first thing to do.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString& sentence, const QString& action = {}, QWidget* parent = nullptr);

    void setTexts(const QString& sentence, const QString& action);

Q_SIGNALS:
    void actionRequested();

private:
    QWidget* m_picture;
    TextLabel* m_sentence;
    Button* m_action;
};

/// Long work: what is being done, how far it is, and the way out.
class ProgressStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void setTask(const QString& sentence);
    /// `total` 0: the length is not known, the bar only moves.
    void setProgress(qint64 done, qint64 total);
    void setCancellable(bool isCancellable);
    double share() const { return m_share; }

Q_SIGNALS:
    void cancelled();

private:
    void retranslate();

    TextLabel* m_task;
    QWidget* m_bar;
    TextLabel* m_percent;
    Button* m_cancel;
    double m_share = 0; ///< Below 0: unknown.
};

} // namespace sijill
