#include "core/base/folding.h"
namespace sijill { QString searchKey(QStringView text){ return text.toString().toLower(); } QString matchKey(QStringView t){return searchKey(t).remove(u' ');} QStringList searchWords(QStringView t){return searchKey(t).split(u' ',Qt::SkipEmptyParts);} }
