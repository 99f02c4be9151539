#pragma once

#include "ui/widgets/form_field.h"

class QAction;
class QCompleter;
class QStandardItemModel;

namespace sijill {

class LineEdit;

/// Another record, found by typing any part of its number or name. Takes answers at once from its
/// ReferenceSource, or later through offer().
class ReferenceField final : public FormField {
    Q_OBJECT

public:
    ReferenceField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;
    std::optional<Problem> typingProblem() const override;
    QString typedText() const override;
    void setTypedText(const QString& text) override;
    /// Late answers to optionsWanted; dropped when something else is typed by now.
    void offer(const QString& typed, const QList<ReferenceOption>& options);

    /// Offers what is typed as a new record under the answers. `words` names the offer; `make` gives no id
    /// when the record cannot be made, and has said why.
    void offerNew(std::function<QString(const QString& typed)> words,
        std::function<ReferenceOption(const QString& typed)> make);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void optionsWanted(const QString& typed);
    /// The user wants to see the record itself.
    void openRequested(qint64 id);

protected:
    void showProblemLevel(int level) override;
    void applyReadOnly(bool isReadOnly) override;

private:
    void ask(const QString& typed);
    void choose(const QModelIndex& index);
    void set(const ReferenceOption& option);
    void settle();
    bool leavePopup(class QKeyEvent* event);
    void updateActions();

    void addNewOption(const QString& typed, const QList<ReferenceOption>& options);

    ReferenceSource m_source;
    std::function<QString(const QString&)> m_newWords;
    std::function<ReferenceOption(const QString&)> m_makeNew;
    LineEdit* m_edit;
    QAction* m_clear;
    QAction* m_open;
    QStandardItemModel* m_options;
    QCompleter* m_completer;
    ReferenceOption m_chosen;
};

} // namespace sijill
