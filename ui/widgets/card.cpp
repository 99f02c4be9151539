#include "ui/widgets/card.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace sijill {
namespace {

/// One icon in a large size, in a quiet colour.
class Picture final : public QWidget {
public:
    Picture(Icon icon, QWidget* parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {px(72), px(72)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawPanel(painter, QRectF(rect()), tokens().accentSoft, {}, width() / 2.0);
        QRect place(0, 0, px(33), px(33));
        place.moveCenter(rect().center());
        paintIcon(painter, place, m_icon, tokens().accentText, layoutDirection());
    }

private:
    Icon m_icon;
};

/// The bar of a ProgressStrip; grows from the leading edge.
class Bar final : public QWidget {
public:
    explicit Bar(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {px(160), px(8)}; }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawPanel(painter, QRectF(rect()), tokens().track, {}, height() / 2.0);
        RowCursor row(rect(), layoutDirection());
        if (m_share < 0)
            row.skip(width() / 3);
        const int filled = m_share < 0 ? width() / 3 : qRound(width() * m_share);
        if (filled > 0)
            drawPanel(painter, QRectF(row.take(filled)), tokens().accent, {}, height() / 2.0);
    }

private:
    double m_share = 0;
};

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent)
{
    setContentsMargins(1, 1, 1, 1);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPanel(painter, QRectF(rect()), tokens().surface, tokens().line, pxF(8));
}

SectionTitle::SectionTitle(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextRole::SectionTitle))
    , m_count(new CountPill)
    , m_aside(new TextLabel(TextRole::Label, &Tokens::text2))
    , m_link(new Button(Button::Kind::Link))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_aside);
    row->addWidget(m_link);
    m_count->hide();
    m_aside->hide();
    m_link->hide();
    connect(m_link, &Button::clicked, this, &SectionTitle::linkActivated);
    followLook(this, [row] { row->setSpacing(px(8)); });
}

void SectionTitle::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionTitle::setCount(const QString& count, Tone tone)
{
    m_count->setCount(count, tone);
}

void SectionTitle::setAside(const QString& text)
{
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
}

void SectionTitle::setLink(const QString& text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

EmptyState::EmptyState(Icon icon, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_picture(new Picture(icon, this))
    , m_sentence(new TextLabel(TextRole::Body, &Tokens::text2))
    , m_action(new Button(Button::Kind::Primary))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    setTexts(sentence, action);
    connect(m_action, &Button::clicked, this, &EmptyState::actionRequested);
    followLook(this, [this, column] {
        column->setSpacing(px(16));
        m_sentence->setFixedWidth(px(400));
        m_sentence->setMinimumHeight(m_sentence->heightForWidth(px(400)));
    });
}

void EmptyState::setTexts(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(px(400)));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent)
    , m_task(new TextLabel(TextRole::TableCell))
    , m_bar(new Bar(this))
    , m_percent(new TextLabel(TextRole::Label, &Tokens::text2))
    , m_cancel(new Button(Button::Kind::Secondary))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_task);
    row->addWidget(m_bar, 1);
    row->addWidget(m_percent);
    row->addWidget(m_cancel);
    m_cancel->setSmall(true);
    connect(m_cancel, &Button::clicked, this, &ProgressStrip::cancelled);
    followLook(this, [this, row] {
        row->setSpacing(px(12));
        m_percent->setMinimumWidth(textWidth(textFont(TextRole::Label), Format().percent({10'000}, 0)));
        retranslate();
    });
}

void ProgressStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    setProgress(qRound64(m_share * 10'000), m_share < 0 ? 0 : 10'000);
}

void ProgressStrip::setTask(const QString& sentence)
{
    m_task->setText(sentence);
    setAccessibleName(sentence);
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    m_share = total > 0 ? std::clamp(double(done) / double(total), 0.0, 1.0) : -1;
    static_cast<Bar*>(m_bar)->setShare(m_share);
    m_percent->setText(m_share < 0 ? QString() : Format().percent({qRound64(m_share * 10'000)}, 0));
}

void ProgressStrip::setCancellable(bool isCancellable)
{
    m_cancel->setEnabled(isCancellable);
}

} // namespace sijill
