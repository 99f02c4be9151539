#pragma once

#include "ui/records/record_pages.h"

namespace sijill {

class TerritoryTree;

/// The registers of territories with the division as a tree beside them: a unit chosen there shows its parts
/// in the list.
class TerritoriesPage final : public Page {
    Q_OBJECT

public:
    explicit TerritoriesPage(Workspace& workspace, QWidget* parent = nullptr);

    void makeReady() override { m_pages->makeReady(); }
    bool showRecord(const QString& kind, qint64 id) override { return m_pages->showRecord(kind, id); }
    bool showList(const RecordSet& records) override { return m_pages->showList(records); }
    std::pair<QString, qint64> place() const override { return m_pages->place(); }
    void startNew() override { m_pages->startNew(); }
    void duplicate() override { m_pages->duplicate(); }
    void print() override { m_pages->print(); }
    void exportShown() override { m_pages->exportShown(); }
    bool hasUnsavedWork() const override { return m_pages->hasUnsavedWork(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void showUnit(qint64 id);

    TerritoryTree* m_tree;
    RecordPages* m_pages;
};

} // namespace sijill
