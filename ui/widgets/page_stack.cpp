#include "ui/widgets/page_stack.h"

namespace sijill {

PageStack::PageStack(QWidget* parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &PageStack::giveRoom);
}

void PageStack::addPage(QWidget* page)
{
    addWidget(page);
    giveRoom();
}

void PageStack::giveRoom()
{
    for (int i = 0; i < count(); ++i) {
        const auto policy = i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget(i)->setSizePolicy(policy, policy);
    }
}

} // namespace sijill
