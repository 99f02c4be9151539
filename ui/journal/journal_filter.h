#pragma once

#include "core/storage/list_reader.h"

#include <QWidget>

namespace sijill {

class Button;
class FilterChip;
class FormField;
class LineEdit;
class PickBox;
class TextLabel;
class Workspace;

/// What the journal is asked for: who, what, which kind, which days, which record. Turns it into the
/// conditions of the list; SQL does the rest.
class JournalFilter final : public QWidget {
    Q_OBJECT

public:
    explicit JournalFilter(Workspace& workspace, QWidget* parent = nullptr);

    ListFilter filter() const;
    /// Only the entries that touched this record; the other conditions go.
    void showRecord(const QString& kind, qint64 id, const QString& name);
    void clear();
    /// People, verbs and kinds that the journal holds by now.
    void reload();

Q_SIGNALS:
    void changed();

private:
    void retranslate();
    void startAnew();

    Workspace& m_workspace;
    PickBox* m_person;
    PickBox* m_verb;
    PickBox* m_kind;
    FormField* m_from;
    FormField* m_to;
    TextLabel* m_fromWord;
    TextLabel* m_toWord;
    LineEdit* m_record;
    FilterChip* m_only;
    Button* m_clear;
    QString m_onlyKind;
    qint64 m_onlyId = 0;
    QString m_onlyName;
};

} // namespace sijill
