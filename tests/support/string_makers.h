#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

/// Lets Catch2 print Qt's types when a check fails.
namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(QDate day) { return day.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& list)
    {
        return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
} // namespace Catch
