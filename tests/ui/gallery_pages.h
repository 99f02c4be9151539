#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace sijill::test {

/// Sample pages that show every part of the toolkit in every state, in one language. The people in them are
/// invented.
struct GalleryPage {
    QString name;
    std::function<std::unique_ptr<QWidget>(const QString& language)> make;
};
const std::vector<GalleryPage>& galleryPages();

/// The text in the language of the page.
QString say(const QString& language, const char* arabic, const char* french, const char* english);

std::unique_ptr<QWidget> homePage(const QString& language);
std::unique_ptr<QWidget> listPage(const QString& language);
std::unique_ptr<QWidget> formPage(const QString& language);
std::unique_ptr<QWidget> partsPage(const QString& language);
std::unique_ptr<QWidget> chartsPage(const QString& language);

} // namespace sijill::test
