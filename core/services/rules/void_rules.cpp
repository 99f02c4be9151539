#include "core/services/rules/void_rules.h"

#include "core/base/format.h"
#include "core/domain/agreement.h"
#include "core/domain/catalogue.h"
#include "core/storage/void_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

constexpr std::size_t kNamed = 5; ///< Of the records that stand in the way; the rest is counted.

/// "Agreements AW2-2023/017, AW2-2023/018; Worksites W-003 and 4 more".
QString namesOf(const std::vector<Reliant>& reliants)
{
    std::map<QString, QStringList> keys;
    for (std::size_t i = 0; i < std::min(kNamed, reliants.size()); ++i)
        keys[reliants[i].kind] << Format::isolated(reliants[i].key);
    QStringList groups;
    for (const auto& [kind, names] : keys) {
        const RecordType* type = findRecordType(kind);
        //: %1 is a kind of record ("Agreements"), %2 their numbers.
        groups << QCoreApplication::translate("Rules", "%1: %2")
                      .arg(type ? type->pluralTitle() : kind, Format().enumerated(names));
    }
    if (reliants.size() > kNamed)
        groups << QCoreApplication::translate("Rules", "%n more", nullptr, int(reliants.size() - kNamed));
    QString all = groups.value(0);
    for (qsizetype i = 1; i < groups.size(); ++i)
        //: Groups of records: "Agreements: 1, 2" and "Worksites: 3".
        all = QCoreApplication::translate("Rules", "%1; %2").arg(all, groups.at(i));
    return all;
}

bool turnsVoid(const Change& change)
{
    return !change.after.isNull() && change.after.isVoid()
        && (change.before.isNull() || !change.before.isVoid());
}

void checkReliants(
    const Change& change, const std::vector<Change>& changes, Database& database, QList<Problem>& problems)
{
    if (change.before.isNull())
        return; // New to the file: nothing relies on it yet.
    std::vector<Reliant> reliants = VoidReader(database).reliants(change.before);
    std::erase_if(reliants, [&](const Reliant& reliant) {
        return std::any_of(changes.begin(), changes.end(), [&](const Change& other) {
            return turnsVoid(other) && other.after.id() == reliant.id
                && other.after.type().kindName() == reliant.kind;
        });
    });
    if (!reliants.empty())
        problems << rules::refuses("V2",
            //: %1 is a record, %2 the records that refer to it, by kind.
            QCoreApplication::translate(
                "Rules", "%1 cannot be entered by mistake while others rely on it — %2. Correct those first.")
                .arg(Format::isolated(change.before.key()), namesOf(reliants)),
            {});
}

void checkReferences(const RecordType& type, const void* data, const QString& prefix,
    const std::vector<Change>& changes, Database& database, QList<Problem>& problems)
{
    for (const Field& field : type.fields) {
        const qint64 target = field.refersTo && !field.has(Above) ? integerOf(field.get(data)) : 0;
        const KindEntry* entry = target ? findKindBySingular(QString::fromLatin1(field.refersTo)) : nullptr;
        const bool comesBack = std::any_of(changes.begin(), changes.end(), [&](const Change& other) {
            return !other.after.isNull() && !other.after.isVoid() && other.after.id() == target;
        });
        if (entry && !comesBack
            && VoidReader(database).standingOf(*entry, target) == VoidReader::Standing::Void)
            problems << rules::refersToVoid(field, prefix + field.name());
    }
    for (const Part& part : type.parts) {
        for (std::size_t i = 0; i < part.size(data); ++i)
            checkReferences(*part.type, part.at(data, i),
                u"%1%2/%3/"_s.arg(prefix, QLatin1StringView(part.key)).arg(i), changes, database, problems);
    }
}

} // namespace

std::optional<Problem> voidProblem(const Record& record, Database& database)
{
    if (record.isVoid())
        return rules::refuses("V1",
            //: %1 is a record.
            QCoreApplication::translate("Rules",
                "%1 was entered by mistake: it keeps its number and is changed no more. Say first that it "
                "was no "
                "mistake.")
                .arg(Format::isolated(record.key())),
            {});
    if (VoidReader(database).isVoid(record))
        return rules::refuses("V1",
            QCoreApplication::translate(
                "Rules", "What it belongs to was entered by mistake: it is changed no more."),
            {});
    return std::nullopt;
}

QList<Problem> voidTurnProblems(const std::vector<Change>& changes, Database& database)
{
    QList<Problem> problems;
    for (const Change& change : changes) {
        if (change.after.isNull() || !change.after.type().isVoidable())
            continue;
        if (turnsVoid(change))
            checkReliants(change, changes, database, problems);
        else if (!VoidReader(database).isVoid(change.after))
            checkReferences(change.after.type(), change.after.data(), {}, changes, database, problems);
    }
    return problems;
}

namespace rules {

Problem refersToVoid(const Field& field, const QString& path)
{
    return refuses("V2",
        //: %1 is the name of a field ("Partner").
        QCoreApplication::translate(
            "Rules", "“%1” points to a record that was entered by mistake. Choose another.")
            .arg(field.title()),
        path);
}

std::optional<Problem> paidProblem(const Record& record)
{
    if (&record.type() != &recordType<Agreement>())
        return std::nullopt;
    const std::vector<Instalment>& instalments = record.as<Agreement>().instalments;
    const auto left = std::find_if(instalments.begin(), instalments.end(), [](const Instalment& instalment) {
        return instalment.state == InstalmentState::Released || instalment.state == InstalmentState::Paid;
    });
    if (left == instalments.end())
        return std::nullopt;
    return refuses("V3",
        //: %1 is an agreement, %2 the number of an instalment, %3 its state ("Paid").
        QCoreApplication::translate("Rules",
            "Money of %1 has left: instalment %2 is “%3”. Annul that first, or end the agreement instead.")
            .arg(Format::isolated(record.key()))
            .arg(left->number)
            .arg(choiceLabel(kInstalmentStates, int(left->state))),
        {});
}

} // namespace rules
} // namespace sijill
