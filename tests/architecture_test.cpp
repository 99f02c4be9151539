#include "core/base/text.h"
#include "tests/base/fixture_rows.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace sijill;

namespace {

/// One source of ours with its lines.
struct Source {
    QString path; ///< "core/storage/database.cpp"
    QStringList lines;

    bool isIn(const QString& folder) const { return path.startsWith(folder + u'/'); }
    bool isHeader() const { return path.endsWith(u".h"_s); }
};

QString textOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Headers and sources under the folders that hold code; whatever is built lies elsewhere.
const std::vector<Source>& sources()
{
    static const std::vector<Source> all = [] {
        const QString root = QStringLiteral(SIJILL_SOURCE_DIR);
        std::vector<Source> found;
        for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
            QDirIterator files(
                root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QStringList lines = textOf(path).split(u'\n');
                if (lines.last().isEmpty())
                    lines.removeLast();
                found.push_back({path.mid(root.size() + 1), lines});
            }
        }
        std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
        return found;
    }();
    return all;
}

/// "core/storage" of "core/storage/database.h", "ui" of "ui/charts/bars.h".
QString layerOf(const QString& path)
{
    return path.section(u'/', 0, path.startsWith(u"core/"_s) ? 1 : 0);
}

/// What each layer may include besides itself; the one place where the arrows of the house are written down.
const QHash<QString, QStringList>& arrows()
{
    static const QHash<QString, QStringList> allowed = [] {
        QHash<QString, QStringList> map;
        QStringList below;
        for (const QString& layer : {u"core/base"_s, u"core/geo"_s, u"core/domain"_s, u"core/selection"_s,
                 u"core/storage"_s, u"core/services"_s, u"core/indicators"_s}) {
            map.insert(layer, below);
            below << layer;
        }
        map.insert(u"core/selection"_s, {u"core/base"_s, u"core/domain"_s}); // Pure: values in, values out.
        map.insert(u"core/reporting"_s, below);
        map.insert(u"core/exchange"_s, below);
        below << u"core/reporting"_s << u"core/exchange"_s;
        map.insert(u"ui"_s, below);
        map.insert(u"app"_s, below + QStringList{u"ui"_s});
        map.insert(u"tests"_s, below + QStringList{u"ui"_s, u"app"_s});
        return map;
    }();
    return allowed;
}

/// Visits every #include: the file, its line number, what is included and whether it stands in quotes.
template <typename Visit>
void forEachInclude(Visit visit)
{
    static const QRegularExpression kInclude(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    for (const Source& source : sources()) {
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QRegularExpressionMatch match = kInclude.match(source.lines.at(i));
            if (match.hasMatch())
                visit(source, i + 1, match.captured(2), match.captured(1) == u"\""_s);
        }
    }
}

QString at(const Source& source, qsizetype line, const QString& fault)
{
    return u"%1:%2: %3"_s.arg(source.path).arg(line).arg(fault);
}

void checkNone(const QStringList& faults)
{
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

/// The module of Qt that a header belongs to, of those whose use is confined; empty for any other.
QString confinedModule(const QString& header)
{
    static const QHash<QString, QString> modules = [] {
        QHash<QString, QString> map;
        for (const QStringList& row : fixtureRows(u"qt_headers"_s))
            map.insert(row.at(1), row.at(0));
        return map;
    }();
    const QString module = header.section(u'/', 0, 0);
    return header.contains(u'/') && module.startsWith(u"Qt"_s) ? module : modules.value(header);
}

/// Why a file may not include a header of this module; empty if it may.
QString objectionTo(const Source& source, const QString& module)
{
    static const QStringList kRenderers{
        u"core/reporting/pdf"_s, u"core/reporting/odt"_s, u"core/reporting/xlsx"_s, u"core/reporting/html"_s};
    const bool rendersPapers = std::any_of(
        kRenderers.begin(), kRenderers.end(), [&](const QString& folder) { return source.isIn(folder); });
    if (module == u"QtSql"_s && !source.isIn(u"core/storage"_s))
        return u"only core/storage speaks to the database"_s;
    if (module == u"QtCharts"_s && !source.isIn(u"ui/charts"_s))
        return u"only ui/charts draws charts"_s;
    if ((module == u"QtWidgets"_s || module == u"QtPrintSupport"_s) && source.isIn(u"core"_s))
        return u"core knows no widgets"_s;
    if (module == u"QtGui"_s && source.isIn(u"core"_s) && !rendersPapers)
        return u"of core only the renderers of papers draw"_s;
    return {};
}

} // namespace

TEST_CASE("includes go one way, from the window down to the base", "[architecture]")
{
    QStringList faults;
    forEachInclude([&](const Source& source, qsizetype line, const QString& target, bool quoted) {
        if (!quoted || target.endsWith(u".moc"_s))
            return;
        const QString from = layerOf(source.path);
        const QString to = layerOf(target);
        if (!arrows().contains(to) && from != u"tests"_s)
            faults << at(source, line, u"“%1” is not the path of a layer"_s.arg(target));
        else if (from != to && !arrows().value(from).contains(to))
            faults << at(source, line, u"%1 may not include %2 (%3)"_s.arg(from, to, target));
    });
    checkNone(faults);
}

TEST_CASE("every folder of code is a layer", "[architecture]")
{
    QStringList faults;
    for (const Source& source : sources()) {
        if (!arrows().contains(layerOf(source.path)))
            faults << at(source, 1, u"belongs to no layer"_s);
    }
    checkNone(faults);
}

TEST_CASE("widgets, drawing, charts and databases stay where they belong", "[architecture]")
{
    QStringList faults;
    forEachInclude([&](const Source& source, qsizetype line, const QString& target, bool) {
        if (source.isIn(u"tests"_s))
            return; // They break things from every side.
        if (target == u"sqlite3.h"_s && !source.isIn(u"core/storage"_s))
            faults << at(source, line, u"only core/storage speaks to SQLite"_s);
        if (const QString objection = objectionTo(source, confinedModule(target)); !objection.isEmpty())
            faults << at(source, line, u"<%1>: %2"_s.arg(target, objection));
    });
    checkNone(faults);
}

TEST_CASE("SQL is written in core/storage and resources/sql only", "[architecture]")
{
    static const QRegularExpression kSql(
        u"\"\\(?\\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA"
        "|VACUUM|FROM|JOIN|WHERE|ORDER BY|GROUP BY) "_s);
    QStringList faults;
    for (const Source& source : sources()) {
        if (source.isIn(u"core/storage"_s) || source.isIn(u"tests"_s))
            continue;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QString line = source.lines.at(i).trimmed();
            if (!line.startsWith(u"//"_s) && kSql.match(line).hasMatch())
                faults << at(source, i + 1, line);
        }
    }
    checkNone(faults);
}

TEST_CASE("no file is over its budget", "[architecture]")
{
    QStringList faults;
    for (const Source& source : sources()) {
        qsizetype budget = source.isHeader() ? 150 : 500;
        if (source.isIn(u"tests"_s) && !source.isHeader())
            budget = 300;
        if (source.path == u"ui/shell/main_window.cpp"_s)
            budget = 300;
        if (source.lines.size() > budget)
            faults << at(source, source.lines.size(), u"more than %1 lines"_s.arg(budget));
    }
    checkNone(faults);
}

TEST_CASE("most files are short", "[architecture]")
{
    std::vector<std::pair<qsizetype, QString>> sizes;
    for (const Source& source : sources()) {
        if (!source.isHeader() && !source.isIn(u"tests"_s))
            sizes.emplace_back(source.lines.size(), source.path);
    }
    REQUIRE(sizes.size() > 20);
    std::sort(sizes.begin(), sizes.end());
    QStringList longest;
    for (auto size = sizes.rbegin(); size != sizes.rbegin() + 10; ++size)
        longest << u"%1 %2"_s.arg(size->first).arg(size->second);
    INFO("The longest:\n" << longest.join(u'\n').toStdString());
    CHECK(sizes.at(sizes.size() / 2).first <= 120);
    CHECK(sizes.at(sizes.size() * 95 / 100).first <= 350);
}
