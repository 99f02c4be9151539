#pragma once

#include "ui/review/scoring_desk.h"

#include <QListView>

class QStandardItemModel;

namespace sijill {

/// The member's files in the order of their receipts: title, receipt and partner, how far the sheet is, the
/// own score once it is submitted. Enter goes into the sheet.
class ScoringList final : public QListView {
    Q_OBJECT

public:
    explicit ScoringList(QWidget* parent = nullptr);

    void showFiles(const std::vector<DeskFile>& files);
    /// Says nothing.
    void choose(ProposalId proposal);
    ProposalId chosen() const;

Q_SIGNALS:
    void picked(ProposalId proposal);
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QStandardItemModel* m_model;
    bool m_isFilling = false;
};

} // namespace sijill
