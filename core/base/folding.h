#pragma once
#include "core/base/text.h"
namespace sijill { QString searchKey(QStringView text); QString matchKey(QStringView text); QStringList searchWords(QStringView text); }
