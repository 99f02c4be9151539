#pragma once

#include "core/services/void_service.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QHBoxLayout;

namespace sijill {

class Button;
class FormField;
class NoticeStrip;
class TextLabel;

/// Asks why records were entered by mistake, in place, says what follows and what stands in the way, with a
/// way to go there. Knows no rule: the service answers with its sentences.
class VoidPanel final : public QWidget {
    Q_OBJECT

public:
    explicit VoidPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// `key` is what people call the record, where it is one.
    void ask(const RecordType& type, const std::vector<qint64>& ids, const QString& key);

Q_SIGNALS:
    void done();

private:
    void retranslate();
    void confirm();
    void show(const VoidOutlook& outlook);
    void showWays(const std::vector<Reliant>& reliants);
    QString consequences(const VoidOutlook& outlook) const;

    Workspace& m_workspace;
    const RecordType* m_type = nullptr;
    std::vector<qint64> m_ids;
    QString m_key;
    TextLabel* m_title;
    TextLabel* m_what;
    FormField* m_motive;
    NoticeStrip* m_notice;
    QWidget* m_ways; ///< Links to the records that stand in the way.
    Button* m_confirm;
    Button* m_cancel;
};

} // namespace sijill
