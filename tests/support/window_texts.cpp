#include "tests/support/window_texts.h"

#include "core/base/format.h"
#include "tests/support/widget_tree.h"
#include "ui/widgets/form_field_parts.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTabBar>

namespace sijill::test {
namespace {

void addHeads(const QHeaderView& header, QStringList& texts)
{
    for (int column = 0; header.model() && column < header.count(); ++column) {
        if (!header.isSectionHidden(column) && header.orientation() == Qt::Horizontal)
            texts << header.model()->headerData(column, Qt::Horizontal).toString();
    }
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->placeholderText();
    else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        texts << box->currentText();
    else if (const auto* field = qobject_cast<const FieldLabel*>(&widget))
        texts << field->text();
    else if (const auto* notice = qobject_cast<const NoticeStrip*>(&widget))
        texts << notice->message();
    else if (const auto* state = qobject_cast<const StateLabel*>(&widget))
        texts << state->state().word;
    else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        addHeads(*header, texts);
    else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

QList<ShownText> shownTexts(const QWidget& window)
{
    QList<ShownText> all{{window.windowTitle(), u"title"_s}};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        for (const QString& text : textsOf(*widget))
            all << ShownText{Format::withoutMarks(text), called(widget)};
    }
    return all;
}

QStringList foreignWords(const QString& text)
{
    static const QRegularExpression kAllowed(
        u"\\b(Sijill|sijill|PDF|QR|CSV|ODT|XLSX|UTF-8|USB|RIB|ICE|CNSS|ISCO|MAD|Français|français|English|Fr|"
        u"En|"
        u"[A-Z]\\d{1,2})\\b"
        "|\\b(Ctrl|Alt|Shift)\\+|\\b(Enter|Return|Esc|Del|Up|Down|F\\d+)\\b"
        "|[\\w.-]+@[\\w.-]+|[\\w./-]*\\.(sijill|backups)\\b|\\b[\\w-]*\\d[\\w/.-]*|\\b[A-Z]+[/-][\\w/-]+"
        "|\\b[a-z]+_[a-z_]+\\b|\\b(number|agreements|template)\\b|\\b(CPK|RC|HCP|RGPH|Khénifra|nadia|archive|temporary|ar|fr)\\b"_s, // Typed so in every language.
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kWord(u"[A-Za-zÀ-ÿ]{2,}"_s);
    QStringList words;
    QString rest = text;
    auto found = kWord.globalMatch(rest.remove(kAllowed));
    while (found.hasNext())
        words << found.next().captured();
    return words;
}

} // namespace sijill::test
