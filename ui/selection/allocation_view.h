#pragma once

#include "ui/selection/selection_desk.h"
#include "ui/shell/theme_tokens.h"

class QVBoxLayout;

namespace sijill {

class NoticeStrip;

/// What the computation of a fairest allocation says: how good it is, what each constraint costs, and which
/// constraints cannot hold together.
class AllocationView final : public QWidget {
    Q_OBJECT

public:
    explicit AllocationView(SelectionDesk& desk, QWidget* parent = nullptr);

    void renew();
    /// How good the allocation is, in one line; empty when none was computed.
    static QString outcomeSentence(const selection::Allocation& allocation);

private:
    void addLine(const QString& text, TextRole role, TokenColor color = &Tokens::text);
    void addPrices(const selection::Allocation& allocation);
    void addConflicts(const selection::Allocation& allocation);

    SelectionDesk& m_desk;
    NoticeStrip* m_outcome;
    QWidget* m_lines;
    QVBoxLayout* m_list;
};

} // namespace sijill
