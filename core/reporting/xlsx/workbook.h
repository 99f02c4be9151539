#pragma once

#include "core/base/error.h"
#include "core/reporting/xlsx/sheet_writer.h"

namespace sijill {

/// A spreadsheet being made in memory: sheets with legal and different names, then the package around them.
class Workbook {
public:
    Workbook(const QString& title, const QString& language, const QDateTime& created,
        const QString& pageLabel = u"%1 / %2"_s);

    void addWords(const QString& name, const std::vector<Run>& lines);
    /// Named by its caption, else by the section it stands in, else by its code.
    void addTable(const Table& table, const QString& section);
    /// Its numbers on a sheet of their own, the chart beside them over those cells.
    void addChart(const Figure& figure);
    Result<QByteArray> finish();

private:
    struct Sheet {
        QString name;
        QByteArray xml;
        bool repeatsHead = false;
        QByteArray drawing = {}; ///< And its chart; empty without.
        QByteArray chart = {};
    };

    QString freeName(const QString& wanted) const;
    QByteArray workbookXml() const;
    void writePrintTitles(XmlPart& xml) const;
    QByteArray relationsXml() const;
    QByteArray typesXml() const;
    QByteArray propertiesXml() const;

    QString m_title;
    QString m_language;
    QDateTime m_created;
    SheetStyles m_styles;
    SharedStrings m_strings;
    SheetWriter m_writer;
    std::vector<Sheet> m_sheets;
};

/// A legal sheet name from any text: at most 31 characters, without the signs spreadsheets refuse.
QString sheetName(const QString& wanted);

} // namespace sijill
