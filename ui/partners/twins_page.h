#pragma once

#include "ui/partners/twin_comparison.h"
#include "ui/records/record_pages.h"
#include "ui/shell/page.h"

class QStandardItemModel;

namespace sijill {

class Card;
class EmptyState;
class ListTable;

/// Possible duplicates among partners: pairs to judge, those told apart and those merged, each beside the
/// comparison of the two.
class TwinsPage final : public Page {
    Q_OBJECT

public:
    using Stage = TwinComparison::Stage;

    explicit TwinsPage(Workspace& workspace, QWidget* parent = nullptr);

    /// The pair named in the filter: see twinsOf().
    bool showList(const RecordSet& records) override;
    QString helpTopic() const override { return u"partners#twins"_s; }

    ListTable* table() const { return m_table; }

private:
    void retranslate();
    void reload();
    void fillRow(const TwinPair& pair);
    void showStage(Stage stage);
    void showCurrent();
    QString emptySentence() const;

    Stage m_stage = Stage::Possible;
    std::vector<TwinPair> m_pairs;
    bool m_isReloading = false;
    QStandardItemModel* m_model;
    ListTable* m_table;
    EmptyState* m_empty;
    TextLabel* m_title;
    TextLabel* m_count;
    SegmentedControl* m_stages;
    Card* m_card;
    TwinComparison* m_comparison;
};

/// What opens the page on the pairs of one partner.
RecordSet twinsOf(PartnerId partner, TwinComparison::Stage stage);
/// The page under its tab, for the registers of partners.
ExtraPage twinsTab();

} // namespace sijill
