#include "ui/territories/boundary_dialog.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QListWidget>

namespace sijill {
namespace {

constexpr const char* kLayerFields[] = {"name", "attribution", "source", "licence"};

QString textIn(const FormField* field)
{
    const Value value = field->value();
    return isBlank(value) ? QString() : std::get<QString>(value);
}

} // namespace

BoundaryDialog::BoundaryDialog(Workspace& workspace, BoundaryFile file, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_file(std::move(file))
{
    setObjectName(u"boundaryDialog"_s);
    setWindowTitle(tr("Import boundaries"));
    build();
    fillProperties();
    tryOut();
}

void BoundaryDialog::build()
{
    auto* title = new TextLabel(Format::isolated(m_file.file), TextRole::PaneTitle, &Tokens::text, this);
    m_verdict = new NoticeStrip(this);
    m_detail = new TextLabel(TextRole::Label, &Tokens::text2, this);
    m_detail->setWordWrap(true);
    m_leftOut = new QListWidget(this);
    m_leftOut->setObjectName(u"leftOut"_s);
    m_leftOut->setAccessibleName(tr("Units left out"));
    m_leftOut->setWordWrap(true);
    m_leftOut->setFont(textFont(TextRole::Label));
    m_property = new QComboBox(this);
    m_property->setObjectName(u"property"_s);
    m_property->setAccessibleName(tr("Property that holds the code or the name"));
    connect(m_property, &QComboBox::activated, this, &BoundaryDialog::tryOut);
    auto* grid = new QGridLayout;
    const FieldContext context = m_workspace.fieldContext();
    const QString values[] = {m_file.name, m_file.attribution, m_file.source, m_file.licence};
    for (int i = 0; i < 4; ++i) {
        FormField* field = makeField(recordType<BoundaryLayer>().at(kLayerFields[i]), context, this);
        field->setValue(values[i]);
        m_fields.push_back(field);
        grid->addWidget(field, i / 2, i % 2);
    }
    m_fields[1]->setHint(tr("Printed under every map"));
    m_import = new Button(Button::Kind::Primary, tr("Import"), Icon::Import, this);
    m_import->setObjectName(u"confirmBoundaries"_s);
    auto* cancel = new Button(Button::Kind::Secondary, tr("Cancel"), Icon::None, this);
    connect(m_import, &QPushButton::clicked, this, &BoundaryDialog::apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* line = new QHBoxLayout;
    line->addWidget(new TextLabel(tr("Territories are found by"), TextRole::Label, &Tokens::text2, this));
    line->addWidget(m_property, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(10));
    layout->addWidget(title);
    layout->addLayout(line);
    layout->addWidget(m_verdict);
    layout->addWidget(m_detail);
    layout->addWidget(m_leftOut, 1);
    layout->addLayout(grid);
    layout->addLayout(buttons);
    resize(px(620), px(520));
}

void BoundaryDialog::fillProperties()
{
    m_property->addItem(tr("Code or name, whichever fits"), QString());
    QStringList known;
    for (const BoundaryFeature& feature : m_file.features) {
        for (const auto& [key, value] : feature.properties) {
            if (!known.contains(key)) {
                known << key;
                //: One property of a file: %1 its name, %2 the value of the first unit.
                m_property->addItem(tr("%1 (%2)").arg(Format::isolated(key), Format::isolated(value)), key);
            }
        }
    }
}

BoundaryOptions BoundaryDialog::options() const
{
    return {.property = m_property->currentData().toString(),
        .name = textIn(m_fields[0]),
        .attribution = textIn(m_fields[1]),
        .source = textIn(m_fields[2]),
        .licence = textIn(m_fields[3])};
}

void BoundaryDialog::tryOut()
{
    BoundaryOptions dry = options();
    dry.dryRun = true;
    Result<BoundaryReport> report = BoundaryImport(m_workspace.office().books()).run(m_file, dry);
    m_import->setEnabled(report.has_value());
    m_detail->setVisible(report.has_value());
    if (report) {
        m_report = std::move(*report);
        return showReport();
    }
    m_leftOut->hide();
    m_verdict->setMessage(Tone::Refused, report.error().message, report.error().rule);
}

void BoundaryDialog::showReport()
{
    const int found = int(m_report.matched.size());
    const bool isWhole = m_report.leftOut.empty();
    m_verdict->setMessage(isWhole ? Tone::Info : Tone::Warning,
        isWhole ? tr("Every unit of the file fits a territory: %n in all.", nullptr, found)
                : tr("%n unit(s) of the file fit a territory; those below are left out.", nullptr, found));
    const Format format;
    QStringList sentences;
    if (!m_report.property.isEmpty())
        //: %1 is a property of the file ("code").
        sentences << tr("The codes are in “%1”.").arg(Format::isolated(m_report.property));
    //: %1 and %2 are numbers of corners, %3 a number of metres.
    sentences << tr("%1 corners are thinned to %2; no edge moves by more than %3 m.")
                     .arg(format.integer(m_report.cornersBefore), format.integer(m_report.cornersAfter),
                         format.integer(m_report.layer.tolerance));
    if (m_report.replaced > 0)
        sentences << tr("%n boundary(ies) imported before are replaced.", nullptr, m_report.replaced);
    m_detail->setText(sentences.join(u' '));
    m_leftOut->clear();
    for (const LeftOutFeature& unit : m_report.leftOut)
        //: A unit of the file that is left out: %1 its place in the file, %2 its name, %3 why.
        m_leftOut->addItem(
            tr("%1. %2: %3").arg(format.integer(unit.number), Format::isolated(unit.title), unit.reason));
    m_leftOut->setVisible(!isWhole);
}

void BoundaryDialog::apply()
{
    Result<BoundaryReport> report = BoundaryImport(m_workspace.office().books()).run(m_file, options());
    if (!report)
        return m_verdict->setMessage(Tone::Refused, report.error().message, report.error().rule);
    m_report = std::move(*report);
    accept();
}

QString boundarySummary(const BoundaryReport& report)
{
    const QString found = BoundaryDialog::tr(
        "Boundaries of %n territory(ies) were imported.", nullptr, int(report.matched.size()));
    if (report.leftOut.empty())
        return found;
    return found + u' '
        + BoundaryDialog::tr("%n unit(s) of the file were left out.", nullptr, int(report.leftOut.size()));
}

void importBoundaries(Workspace& workspace, QWidget* parent)
{
    const QString path = QFileDialog::getOpenFileName(parent, BoundaryDialog::tr("Import boundaries"),
        QString(), BoundaryDialog::tr("Boundaries (*.geojson *.json)"));
    if (path.isEmpty())
        return;
    Result<BoundaryFile> file = readBoundaryFile(path);
    if (!file)
        return workspace.report(file.error());
    BoundaryDialog dialog(workspace, std::move(*file), parent);
    if (dialog.exec() == QDialog::Accepted)
        workspace.say(boundarySummary(dialog.report()));
}

} // namespace sijill
