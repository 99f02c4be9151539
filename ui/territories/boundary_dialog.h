#pragma once

#include "core/exchange/boundary_import.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QComboBox;
class QListWidget;

namespace sijill {

class Button;
class FormField;
class NoticeStrip;
class TextLabel;

/// Before boundaries are imported: what of the file fits which territory, what is left out and why, and whose
/// boundaries they are. Nothing is written until it is confirmed.
class BoundaryDialog final : public QDialog {
    Q_OBJECT

public:
    BoundaryDialog(Workspace& workspace, BoundaryFile file, QWidget* parent = nullptr);

    /// What a confirmed import did.
    const BoundaryReport& report() const { return m_report; }

private:
    void build();
    void fillProperties();
    void tryOut();
    void apply();
    BoundaryOptions options() const;
    void showReport();

    Workspace& m_workspace;
    BoundaryFile m_file;
    BoundaryReport m_report;
    QComboBox* m_property;
    NoticeStrip* m_verdict;
    TextLabel* m_detail;
    QListWidget* m_leftOut;
    std::vector<FormField*> m_fields; ///< Of the layer: name, credit, source, licence.
    Button* m_import;
};

/// Asks for a GeoJSON file, shows what it would bring, imports it and says so.
void importBoundaries(Workspace& workspace, QWidget* parent);

/// One sentence about a finished import.
QString boundarySummary(const BoundaryReport& report);

} // namespace sijill
