#include "tests/support/string_makers.h"
#include "tests/support/widget_tree.h"
#include "tests/ui/look.h"
#include "tests/ui/sample_fields.h"
#include "ui/widgets/field_factory.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalSpy>

using namespace sijill;
using namespace sijill::test;

namespace {

/// A window with one field and another place for the focus to go to.
class Form {
public:
    explicit Form(const Field& described, const FieldContext& context = sampleContext(),
        const QString& language = u"fr"_s)
        : m_dressed(language)
        , field(makeField(described, context))
        , elsewhere(new QLineEdit)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(elsewhere);
        window.show();
        window.activateWindow();
        field->setFocus();
        QApplication::processEvents();
    }

    QWidget* editor() const { return field->focusProxy(); }
    QString text() const { return qobject_cast<QLineEdit*>(editor())->text(); }
    /// QTest knows ASCII keys only.
    void type(const QString& keys) const
    {
        for (const QChar key : keys) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(key));
            QApplication::sendEvent(editor(), &press);
        }
    }
    void leave() const { elsewhere->setFocus(Qt::TabFocusReason); }

private:
    Dressed m_dressed;

public:
    QWidget window;
    FormField* field;
    QLineEdit* elsewhere;
};

} // namespace

TEST_CASE("each kind of field gives back the value it was given", "[ui][fields]")
{
    const Dressed dressed(u"ar"_s);
    const std::pair<const Field*, Value> samples[] = {
        {&kTitle, LocalizedText{{u"ar"_s, u"ورش"_s}, {u"fr"_s, u"Chantier"_s}}}, {&kPlace, u"Lehri"_s},
        {&kRemark, u"deux\nlignes"_s}, {&kKind, qint64(1)}, {&kFrom, QDate(2023, 4, 14)},
        {&kMonths, qint64(1251)}, {&kRate, qint64(2109)}, {&kAmount, qint64(56796450)},
        {&kWeight, qint64(12345)}, {&kPartner, qint64(2)}, {&kRib, u"225330001983450061204721"_s},
        {&kIce, u"001529370000042"_s}, {&kDone, true},
        {&kSavedAt, QDateTime(QDate(2023, 4, 14), QTime(10, 42), Qt::UTC)}};
    for (const auto& [field, value] : samples) {
        CAPTURE(field->key);
        const std::unique_ptr<FormField> made(makeField(*field, sampleContext()));
        made->setValue(value);
        CHECK(made->value() == value);
        made->setValue({});
        CHECK((isBlank(made->value()) || made->value() == Value(false)));
    }
}

TEST_CASE("a field is found by its key and read aloud by its label", "[ui][fields]")
{
    const Form form(kAmount);
    CHECK(find(form.window, u"amount"_s) == form.field);
    CHECK(form.editor()->accessibleName() == u"Amount");
    CHECK(namelessWidgets(*form.field) == QStringList());
}

TEST_CASE("an amount is tidied when the field is left", "[ui][fields]")
{
    const Form form(kAmount);
    form.type(u"70000,5"_s);
    form.leave();
    CHECK(form.text() == u"70\u202f000,50");
    CHECK(form.field->value() == Value(qint64(7000050)));
}

TEST_CASE("what cannot be read stays, with its problem, until it is typed again", "[ui][fields]")
{
    const Form form(kAmount);
    form.type(u"dix"_s);
    form.leave();
    REQUIRE(form.field->problem());
    CHECK(form.text() == u"dix");
    CHECK(isBlank(form.field->value()));
    CHECK(form.editor()->accessibleDescription() == form.field->problem()->message);

    form.field->setFocus();
    form.type(u"1"_s);
    CHECK_FALSE(form.field->problem());
}

TEST_CASE("setting a value is silent and typing is announced", "[ui][fields]")
{
    const Form form(kPlace);
    QSignalSpy edited(form.field, &FormField::edited);
    form.field->setValue(u"Lehri"_s);
    CHECK(edited.isEmpty());
    form.type(u"x"_s);
    CHECK(edited.size() == 1);
}

TEST_CASE("the key of today writes the working day on both keyboards", "[ui][fields]")
{
    for (const QString& key : {u"t"_s, u"ي"_s}) {
        const Form form(kFrom);
        form.type(key);
        CHECK(form.field->value() == Value(QDate(2023, 9, 18)));
    }
}

TEST_CASE("plus and minus move a whole date by a day", "[ui][fields]")
{
    const Form form(kFrom);
    form.field->setValue(QDate(2023, 9, 30));
    form.type(u"+"_s);
    CHECK(form.field->value() == Value(QDate(2023, 10, 1)));
    form.type(u"--"_s);
    CHECK(form.field->value() == Value(QDate(2023, 9, 29)));
}

TEST_CASE("a hyphen inside a half-typed date separates its numbers", "[ui][fields]")
{
    const Form form(kFrom);
    form.type(u"14-4-23"_s);
    form.leave();
    CHECK(form.text() == u"14/04/2023");
}

TEST_CASE("a text in a language the form does not show survives it", "[ui][fields]")
{
    const Form form(kTitle);
    form.field->setValue(LocalizedText{{u"ar"_s, u"ورش"_s}, {u"en"_s, u"Worksite"_s}});
    form.type(u"ي"_s);
    const Value typed = form.field->value();
    const auto* text = std::get_if<LocalizedText>(&typed);
    REQUIRE(text);
    CHECK(text->in(u"en"_s) == u"Worksite");
    CHECK(text->in(u"ar"_s) != u"ورش");
}

TEST_CASE("a field of two languages is left once, not between its languages", "[ui][fields]")
{
    const Form form(kTitle);
    QSignalSpy left(form.field, &FormField::left);
    form.field->findChildren<QLineEdit*>()[1]->setFocus(Qt::TabFocusReason);
    CHECK(left.isEmpty());
    form.leave();
    CHECK(left.size() == 1);
}

TEST_CASE("typing the beginning of a word finds the choice", "[ui][fields]")
{
    const Form form(kKind);
    QSignalSpy edited(form.field, &FormField::edited);
    form.type(u"pu"_s);
    CHECK(form.field->value() == Value(qint64(1)));
    CHECK_FALSE(edited.isEmpty());
}

TEST_CASE("a choice of a newer file is kept although it has no word", "[ui][fields]")
{
    const Form form(kKind);
    form.field->setValue(qint64(77));
    CHECK(form.field->value() == Value(qint64(77)));
}

TEST_CASE("a record is found by a part of its name", "[ui][fields]")
{
    const Form form(kPartner);
    form.type(u"lehri"_s);
    form.leave();
    CHECK(form.field->value() == Value(qint64(2)));
    CHECK(form.text() == u"Coopérative Tissage Lehri");
}

TEST_CASE("a name that no record has is refused as the field is left", "[ui][fields]")
{
    const Form form(kPartner);
    form.type(u"nobody"_s);
    form.leave();
    CHECK(form.field->problem());
    CHECK(isBlank(form.field->value()));
}

TEST_CASE("changing the name of a chosen record lets it go", "[ui][fields]")
{
    const Form form(kPartner);
    form.field->setValue(qint64(3));
    form.type(u"x"_s);
    CHECK(isBlank(form.field->value()));
}

TEST_CASE("a bank account is shown in its groups and given without them", "[ui][fields]")
{
    const Form form(kRib);
    form.type(u"225330001983450061204721"_s);
    CHECK(form.text() == u"225 330 0019834500612047 21");
    CHECK(form.field->value() == Value(u"225330001983450061204721"_s));
    form.leave();
    CHECK_FALSE(form.field->problem());
}

TEST_CASE("a bank account with a wrong key is told when left, with its rule", "[ui][fields]")
{
    const Form form(kRib);
    form.type(u"225330001983450061204735"_s);
    form.leave();
    REQUIRE(form.field->problem());
    CHECK(form.field->problem()->rule == u"O1");
    CHECK(form.editor()->layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("a digit typed inside a bank account leaves the cursor behind it", "[ui][fields]")
{
    const Form form(kRib);
    form.field->setValue(u"22533000"_s);
    auto* line = qobject_cast<QLineEdit*>(form.editor());
    line->setCursorPosition(2);
    form.type(u"9"_s);
    CHECK(line->text() == u"229 533 000");
    CHECK(line->cursorPosition() == 3);
}

TEST_CASE("fields written by verbs cannot be typed into", "[ui][fields]")
{
    const Form form(kAmount.with(ByVerb));
    form.field->setValue(qint64(100));
    form.type(u"5"_s);
    CHECK(form.field->value() == Value(qint64(100)));
}

TEST_CASE("a number typed before a change of language is not lost", "[ui][fields]")
{
    const Form form(kAmount);
    form.type(u"12,5"_s);
    Format::setLanguage(u"en"_s);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(form.field, &change);
    QApplication::processEvents();
    CHECK(form.text() == u"12.50");
}
