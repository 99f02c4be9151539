#include "ui/shell/new_office_form.h"

#include "core/base/folding.h"
#include "core/domain/office.h"
#include "core/exchange/csv.h"
#include "core/exchange/office_setup.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/labels.h"

#include <QFile>
#include <QFileDialog>
#include <QGridLayout>

namespace sijill {
namespace {

constexpr Choice kLanguageSets[] = {
    {0, "ar,fr", QT_TRANSLATE_NOOP("Choice", "Arabic and French")},
    {1, "ar,fr,en", QT_TRANSLATE_NOOP("Choice", "Arabic, French and English")},
    {2, "fr,ar", QT_TRANSLATE_NOOP("Choice", "French and Arabic")},
    {3, "en,fr", QT_TRANSLATE_NOOP("Choice", "English and French")},
};

struct Province {
    QString code;
    LocalizedText names;
};

/// Provinces and prefectures that the program brings, for the third question.
const std::vector<Province>& provinces()
{
    static const std::vector<Province> all = [] {
        std::vector<Province> found;
        QFile file(u":/reference/territories.csv"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const Result<CsvTable> table = readCsv(file.readAll());
        const auto cell = [&](const CsvRow& row, const QString& column) {
            return row.cells.value(table->header.indexOf(column));
        };
        for (const CsvRow& row : table->rows) {
            const QString kind = cell(row, u"kind"_s);
            if (kind == "province"_L1 || kind == "prefecture"_L1)
                found.push_back({cell(row, u"code"_s),
                    {{u"ar"_s, cell(row, u"names_ar"_s)}, {u"fr"_s, cell(row, u"names_fr"_s)}}});
        }
        return found;
    }();
    return all;
}

FieldContext contextWithProvinces()
{
    FieldContext context;
    context.references = [](const Field&) -> ReferenceSource {
        return {.find =
                    [](const QString& typed) {
                        QList<ReferenceOption> options;
                        const QString wanted = searchKey(typed);
                        qint64 number = 0;
                        for (const Province& province : provinces()) {
                            ++number;
                            const QString names =
                                searchKey(province.names.in(u"ar"_s) + u' ' + province.names.in(u"fr"_s));
                            if (names.contains(wanted) || province.code.startsWith(typed))
                                options << ReferenceOption{number, province.code, province.names.text()};
                        }
                        return options;
                    },
            .resolve =
                [](qint64 number) {
                    const std::vector<Province> all = provinces();
                    const Province province =
                        number > 0 && number <= std::ssize(all) ? all[std::size_t(number - 1)] : Province();
                    return ReferenceOption{number, province.code, province.names.text()};
                }};
    };
    return context;
}

Field described(const char* key, const char* label, FieldKind kind)
{
    return {.key = key, .label = label, .kind = kind};
}

} // namespace

NewOfficeForm::NewOfficeForm(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"newOffice"_s);
    const FieldContext context = contextWithProvinces();
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, this);
    m_hint = new TextLabel(TextRole::Body, &Tokens::text2, this);
    m_hint->setWordWrap(true);
    m_name =
        makeField(described("names", QT_TRANSLATE_NOOP("Field", "Name of the office"), FieldKind::Localized)
                      .with(Required),
            context, this);
    m_kind = makeField(described("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldKind::Choice)
                           .among(kOfficeKinds)
                           .with(Required),
        context, this);
    m_territory = makeField(
        described("territory", QT_TRANSLATE_NOOP("Field", "Province or prefecture"), FieldKind::Reference)
            .to("territory"),
        context, this);
    m_languages =
        makeField(described("languages", QT_TRANSLATE_NOOP("Field", "Working languages"), FieldKind::Choice)
                      .among(kLanguageSets),
            context, this);
    m_person = makeField(
        described("person", QT_TRANSLATE_NOOP("Field", "Your name"), FieldKind::Text), context, this);
    m_problem = new NoticeStrip(this);
    m_create = new Button(Button::Kind::Primary, QString(), Icon::NewFile, this);
    m_create->setObjectName(u"create"_s);
    m_cancel = new Button(Button::Kind::Secondary, QString(), Icon::None, this);
    m_cancel->setKeys(QKeySequence(Qt::Key_Escape));
    connect(m_create, &QPushButton::clicked, this, &NewOfficeForm::create);
    connect(m_cancel, &QPushButton::clicked, this, &NewOfficeForm::cancelled);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_hint, 1, 0, 1, 2);
    grid->addWidget(m_name, 2, 0, 1, 2);
    grid->addWidget(m_kind, 3, 0);
    grid->addWidget(m_territory, 3, 1);
    grid->addWidget(m_languages, 4, 0);
    grid->addWidget(m_person, 4, 1);
    grid->addWidget(m_problem, 5, 0, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    grid->addLayout(buttons, 6, 0, 1, 2);
    grid->setRowStretch(7, 1);
    followLook(this, [this, grid, buttons] {
        grid->setHorizontalSpacing(px(12));
        grid->setVerticalSpacing(px(12));
        buttons->setSpacing(px(8));
        retranslate();
    });
}

void NewOfficeForm::retranslate()
{
    m_title->setText(tr("A new office file"));
    m_hint->setText(tr("Four questions, then it is ready: regions, provinces, sectors, trades and the dated "
                       "rules of Awrach come with it."));
    m_create->setText(tr("Create the file…"));
    m_cancel->setText(tr("Cancel"));
}

void NewOfficeForm::start()
{
    for (FormField* field : {m_name, m_territory, m_person})
        field->setValue({});
    m_kind->setValue(qint64(OfficeKind::ProvincialCouncil));
    m_languages->setValue(qint64(0));
    m_problem->hide();
    m_name->setFocus();
}

void NewOfficeForm::create()
{
    const Value name = m_name->value();
    if (isBlank(name)) {
        m_name->setProblem(Problem{.message = tr("Give the office a name.")});
        m_name->setFocus();
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Create the file"), u"office.sijill"_s, tr("Sijill file (*.sijill)"));
    if (path.isEmpty())
        return;
    NewOffice answers;
    answers.names = std::get<LocalizedText>(name);
    answers.kind = OfficeKind(integerOf(m_kind->value()));
    answers.languages = choiceCode(kLanguageSets, integerOf(m_languages->value())).split(u',');
    const auto number = integerOf(m_territory->value());
    const std::vector<Province> all = provinces();
    if (number > 0 && number <= std::ssize(all))
        answers.territoryCode = all[std::size_t(number - 1)].code;
    const QString person = textOf(m_person->value());
    if (!person.isEmpty())
        answers.accountName = {{answers.languages.front(), person}};
    if (const Status made = createOffice(path, answers, SystemClock()); !made) {
        m_problem->setMessage(Tone::Refused, made.error().message, made.error().rule);
        m_problem->show();
        return;
    }
    Q_EMIT this->made(path);
}

} // namespace sijill
