#pragma once

#include <QWidget>

namespace sijill {

class Button;
class FormField;
class NoticeStrip;
class TextLabel;

/// The four questions of a new office file: its name, what it is, its province, its languages. Then a place
/// for the file.
class NewOfficeForm final : public QWidget {
    Q_OBJECT

public:
    explicit NewOfficeForm(QWidget* parent = nullptr);

    void start();

Q_SIGNALS:
    void made(const QString& path);
    void cancelled();

private:
    void create();
    void retranslate();

    TextLabel* m_title;
    TextLabel* m_hint;
    FormField* m_name;
    FormField* m_kind;
    FormField* m_territory;
    FormField* m_languages;
    FormField* m_person;
    NoticeStrip* m_problem;
    Button* m_create;
    Button* m_cancel;
};

} // namespace sijill
