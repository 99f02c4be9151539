#pragma once

#include "core/services/verb_service.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace sijill {

class Button;
class FormField;
class NoticeStrip;
class TextLabel;

/// Asks what a verb needs (day, motive, number of a paper), in place, and carries it out. An act is confirmed
/// here too: this is the one question it asks. Knows no rule: the verb service answers with its sentences.
class VerbPanel final : public QWidget {
    Q_OBJECT

public:
    explicit VerbPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Opens for a verb; what stands in its way is shown at once.
    void ask(const StateVerb& verb, const Record& record, qint64 partId);

Q_SIGNALS:
    void done(const sijill::Record& record);

private:
    VerbRequest request() const;
    void confirm();
    void retranslate();
    void show(const QList<Problem>& problems);
    /// Each problem at its field, the first of the others above the buttons.
    void distribute(QList<Problem> standing);

    Workspace& m_workspace;
    const StateVerb* m_verb = nullptr;
    Record m_record;
    qint64 m_partId = 0;
    bool m_isRefused = false; ///< Confirmed once, in vain: what is missing is said too.
    TextLabel* m_title;
    FormField* m_on;
    FormField* m_document;
    FormField* m_motive;
    FormField* m_override;
    NoticeStrip* m_notice;
    Button* m_confirm;
    Button* m_cancel;
};

} // namespace sijill
