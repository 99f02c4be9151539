#pragma once

class QTextDocument;
class QString;

namespace sijill {

struct HelpChapter;

/// Lays a chapter out in a document: headings, lists, tables and pictures in the look of the moment, and in
/// the direction of its language. Tables are written from the first column on and turned round for Arabic.
void fillHelp(QTextDocument& document, const HelpChapter& chapter, const QString& language);

/// Gives every picture the width that it has at the zoom of the moment, `room` at most.
void fitHelpPictures(QTextDocument& document, int room);

} // namespace sijill
