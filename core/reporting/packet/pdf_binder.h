#pragma once

#include "core/base/error.h"

#include <memory>
#include <vector>

namespace sijill {

/// A line of a PDF's outline; the page counts from 0.
struct Bookmark {
    QString title;
    int page = 0;
    std::vector<Bookmark> inner = {};
};

/// Puts PDF files together into one with an outline. Knows nothing of papers; the pages stay as they are.
class PdfBinder {
public:
    PdfBinder();
    ~PdfBinder();
    PdfBinder(const PdfBinder&) = delete;
    PdfBinder& operator=(const PdfBinder&) = delete;

    int pageCount() const { return m_pageCount; }
    /// Adds all pages of a file at the end.
    Status add(const QByteArray& pdf);
    /// The whole as one file, opened with its outline shown.
    Result<QByteArray> bind(
        const QString& title, const QString& language, const std::vector<Bookmark>& outline);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    int m_pageCount = 0;
};

} // namespace sijill
