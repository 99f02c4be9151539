#define POINTERHOLDER_TRANSITION 4 // The library's own switch: shared_ptr and nothing older.

#include "core/reporting/packet/pdf_binder.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace sijill {
namespace {

using Object = QPDFObjectHandle;

tl::unexpected<Error> bindingFailure(const std::exception& problem)
{
    return failure(ErrorCode::File,
        QCoreApplication::translate("PdfBinder", "The papers could not be put together into one PDF."),
        QString::fromUtf8(problem.what()));
}

/// Writes the lines under `parent`; gives how many are shown at once.
class OutlineWriter {
public:
    explicit OutlineWriter(QPDF& file)
        : m_file(file)
        , m_pages(QPDFPageDocumentHelper(file).getAllPages())
    {
    }

    void write(const std::vector<Bookmark>& outline)
    {
        Object root = m_file.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        writeLevel(root, outline, true);
        m_file.getRoot().replaceKey("/Outlines", root);
        m_file.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

private:
    Object line(const Bookmark& mark, Object& parent)
    {
        Object object = m_file.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Title", Object::newUnicodeString(mark.title.toStdString()));
        object.replaceKey("/Parent", parent);
        Object target = Object::newArray();
        target.appendItem(m_pages.at(std::size_t(mark.page)).getObjectHandle());
        target.appendItem(Object::newName("/Fit"));
        object.replaceKey("/Dest", target);
        if (!mark.inner.empty())
            writeLevel(object, mark.inner, false);
        return object;
    }

    /// Lines inside others are closed until somebody opens them: their count is negative.
    void writeLevel(Object& parent, const std::vector<Bookmark>& marks, bool isOpen)
    {
        std::vector<Object> lines;
        for (const Bookmark& mark : marks)
            lines.push_back(line(mark, parent));
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            lines[i].replaceKey("/Next", lines[i + 1]);
            lines[i + 1].replaceKey("/Prev", lines[i]);
        }
        if (lines.empty())
            return;
        parent.replaceKey("/First", lines.front());
        parent.replaceKey("/Last", lines.back());
        const auto count = static_cast<long long>(lines.size());
        parent.replaceKey("/Count", Object::newInteger(isOpen ? count : -count));
    }

    QPDF& m_file;
    std::vector<QPDFPageObjectHelper> m_pages;
};

} // namespace

struct PdfBinder::Parts {
    QPDF whole;
    std::vector<QByteArray> bytes; ///< Sources are read until the whole is written.
    std::vector<std::unique_ptr<QPDF>> sources;
};

PdfBinder::PdfBinder()
    : m_parts(std::make_unique<Parts>())
{
    m_parts->whole.emptyPDF();
}

PdfBinder::~PdfBinder() = default;

Status PdfBinder::add(const QByteArray& pdf)
{
    try {
        m_parts->bytes.push_back(pdf);
        m_parts->sources.push_back(std::make_unique<QPDF>());
        QPDF& source = *m_parts->sources.back();
        source.setSuppressWarnings(true);
        source.processMemoryFile("paper", m_parts->bytes.back().constData(), std::size_t(pdf.size()));
        QPDFPageDocumentHelper pages(m_parts->whole);
        for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(source).getAllPages()) {
            pages.addPage(page, false);
            ++m_pageCount;
        }
    } catch (const std::exception& problem) {
        return bindingFailure(problem);
    }
    return {};
}

Result<QByteArray> PdfBinder::bind(
    const QString& title, const QString& language, const std::vector<Bookmark>& outline)
{
    try {
        QPDF& whole = m_parts->whole;
        Object facts = whole.makeIndirectObject(Object::newDictionary());
        facts.replaceKey("/Title", Object::newUnicodeString(title.toStdString()));
        facts.replaceKey("/Creator", Object::newString("Sijill"));
        whole.getTrailer().replaceKey("/Info", facts);
        whole.getRoot().replaceKey("/Lang", Object::newString(language.toStdString()));
        if (!outline.empty())
            OutlineWriter(whole).write(outline);
        QPDFWriter writer(whole);
        writer.setOutputMemory();
        writer.setDeterministicID(true); // The same papers give the same bytes.
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception& problem) {
        return bindingFailure(problem);
    }
}

} // namespace sijill
