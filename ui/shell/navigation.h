#pragma once

#include "ui/shell/icons.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace sijill {

class NavigationItem;

/// The areas of the program on the leading side, grouped; collapses to icons. Knows codes and titles, no
/// page.
class Navigation final : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void addArea(const QString& code, const char* title, Icon icon);
    void addGap();
    void setCurrent(const QString& code);
    QString current() const { return m_current; }
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);

Q_SIGNALS:
    void chosen(const QString& code);
    void openChanged(bool isOpen);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QVBoxLayout* m_column;
    std::vector<std::pair<NavigationItem*, const char*>> m_items; ///< With their titles.
    NavigationItem* m_fold;
    QString m_current;
    bool m_isOpen = true;
};

/// One area: icon and word, a bar on the leading edge when it is the current one.
class NavigationItem final : public QWidget {
    Q_OBJECT

public:
    NavigationItem(const QString& code, Icon icon, QWidget* parent);

    const QString& code() const { return m_code; }
    void setText(const QString& text);
    void setCurrent(bool isCurrent);
    void setOpen(bool isOpen);
    QSize sizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_code;
    Icon m_icon;
    QString m_text;
    bool m_isCurrent = false;
    bool m_isOpen = true;
    bool m_isHovered = false;
};

} // namespace sijill
