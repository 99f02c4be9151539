#include "core/selection/scenario_json.h"

#include "core/selection/json_codes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace sijill::selection {
namespace {

constexpr std::array kBounds{"atMost"_L1, "atLeast"_L1, "shareAtMost"_L1, "shareAtLeast"_L1};

/// Reads one scenario; the first thing that is wrong becomes the refusal, all after it is read as nothing.
class ScenarioReader {
public:
    Result<Scenario> read(const QJsonObject& root)
    {
        Scenario scenario;
        checkNames(root, {},
            {u"worth"_s, u"candidates"_s, u"rules"_s, u"exclusions"_s, u"unemployed"_s, u"steps"_s});
        scenario.worth = static_cast<Worth>(code(root, {}, u"worth"_s, kWorthCodes));
        eachObject(root, u"candidates"_s, true, [&](const QJsonObject& one, const QString& place) {
            scenario.candidates.push_back(candidate(one, place));
        });
        eachObject(root, u"rules"_s, false, [&](const QJsonObject& one, const QString& place) {
            scenario.rules.push_back(rule(one, place));
        });
        readExclusions(root, scenario);
        readUnemployed(root, scenario);
        readSteps(root, scenario.steps);
        if (m_error)
            return tl::unexpected(*m_error);
        return scenario;
    }

private:
    void object(const QString& message, const QString& place)
    {
        if (!m_error)
            m_error = Error{.code = ErrorCode::Invalid, .message = message.arg(place), .field = place};
    }

    static QString inside(const QString& place, const QString& name)
    {
        return place.isEmpty() ? name : place + u'/' + name;
    }

    void checkNames(const QJsonObject& object, const QString& place, const QStringList& known)
    {
        for (const QString& name : object.keys()) {
            if (!known.contains(name))
                //: %1 is a place in a JSON file ("candidates/3/scor").
                this->object(
                    QCoreApplication::translate("Selection", "“%1” is not known here."), inside(place, name));
        }
    }

    template <typename Visit>
    void eachObject(const QJsonObject& root, const QString& name, bool isNeeded, Visit visit)
    {
        const QJsonValue list = root.value(name);
        if (list.isUndefined() && !isNeeded)
            return;
        if (!list.isArray())
            return object(QCoreApplication::translate("Selection", "“%1” must be a list."), name);
        const QJsonArray items = list.toArray();
        for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
            const QString place = inside(name, QString::number(i));
            if (items.at(i).isObject())
                visit(items.at(i).toObject(), place);
            else
                object(QCoreApplication::translate("Selection", "“%1” must be an object."), place);
        }
    }

    QString text(const QJsonObject& from, const QString& place, const QString& name, bool isNeeded = false)
    {
        const QJsonValue value = from.value(name);
        if (value.isString() && !(isNeeded && value.toString().trimmed().isEmpty()))
            return value.toString().trimmed();
        if (!value.isUndefined() || isNeeded)
            object(QCoreApplication::translate("Selection", "“%1” must be a text."), inside(place, name));
        return {};
    }

    int code(const QJsonObject& from, const QString& place, const QString& name, const QStringList& codes)
    {
        const QString word = from.contains(name) ? text(from, place, name) : codes.first();
        const auto index = static_cast<int>(codes.indexOf(word));
        if (index < 0 && !m_error) {
            const QString where = inside(place, name);
            //: %1 is a place in a JSON file, %2 the words it may hold.
            m_error = Error{.code = ErrorCode::Invalid,
                .message = QCoreApplication::translate("Selection", "“%1” must be one of: %2.")
                               .arg(where, codes.join(u", "_s)),
                .field = where};
        }
        return std::max(0, index);
    }

    Fraction fraction(const QJsonValue& value, const QString& place)
    {
        const QString written =
            value.isDouble() ? QString::number(value.toDouble(), 'f', 10) : value.toString();
        const std::optional<Fraction> read =
            value.isDouble() || value.isString() ? Fraction::fromText(written) : std::nullopt;
        if (!read)
            object(QCoreApplication::translate("Selection", "“%1” must be a number."), place);
        return read.value_or(0);
    }

    /// A number with so many decimals, in units of the last of them.
    qint64 units(const QJsonValue& value, const QString& place, int decimals)
    {
        const Fraction scaled = fraction(value, place) * Fraction(decimals == 2 ? 100 : 1);
        if (scaled.denominator() == 1 && scaled.abs() < Fraction(9'000'000'000'000'000'000))
            return scaled.rounded(0);
        object(decimals == 2
                ? QCoreApplication::translate("Selection", "“%1” must be a number with two decimals at most.")
                : QCoreApplication::translate("Selection", "“%1” must be a whole number."),
            place);
        return 0;
    }

    qint64 optionalUnits(const QJsonObject& from, const QString& place, const QString& name, int decimals,
        qint64 otherwise = 0)
    {
        return from.contains(name) ? units(from.value(name), inside(place, name), decimals) : otherwise;
    }

    int count(const QJsonValue& value, const QString& place)
    {
        const qint64 number = units(value, place, 0);
        if (number < 0 || number > 1'000'000)
            object(QCoreApplication::translate("Selection", "“%1” is not a number of slots."), place);
        return static_cast<int>(std::clamp<qint64>(number, 0, 1'000'000));
    }

    Candidate candidate(const QJsonObject& from, const QString& place)
    {
        checkNames(from, place,
            {u"key"_s, u"score"_s, u"slots"_s, u"leastSlots"_s, u"fixedCost"_s, u"costPerSlot"_s,
                u"monthsPerSlot"_s, u"commune"_s, u"partner"_s, u"sector"_s, u"markers"_s, u"decision"_s});
        Candidate read{.key = text(from, place, u"key"_s, true),
            .score = fraction(from.value(u"score"_s), inside(place, u"score"_s))};
        read.mostSlots = count(from.value(u"slots"_s), inside(place, u"slots"_s));
        read.leastSlots = from.contains(u"leastSlots"_s)
            ? count(from.value(u"leastSlots"_s), inside(place, u"leastSlots"_s))
            : read.mostSlots;
        read.fixedCost = {optionalUnits(from, place, u"fixedCost"_s, 2)};
        read.costPerSlot = {optionalUnits(from, place, u"costPerSlot"_s, 2)};
        read.monthsPerSlot = optionalUnits(from, place, u"monthsPerSlot"_s, 2);
        read.commune = text(from, place, u"commune"_s);
        read.partner = text(from, place, u"partner"_s);
        read.sector = text(from, place, u"sector"_s);
        read.markers = texts(from.value(u"markers"_s), inside(place, u"markers"_s));
        read.decision = static_cast<Decision>(code(from, place, u"decision"_s, kDecisionCodes));
        return read;
    }

    QStringList texts(const QJsonValue& list, const QString& place)
    {
        QStringList read;
        if (!list.isUndefined() && !list.isArray())
            object(QCoreApplication::translate("Selection", "“%1” must be a list."), place);
        for (const QJsonValue& value : list.toArray()) {
            if (!value.isString())
                object(QCoreApplication::translate("Selection", "“%1” must hold texts only."), place);
            read << value.toString().trimmed();
        }
        return read;
    }

    Rule rule(const QJsonObject& from, const QString& place)
    {
        QStringList known{u"subject"_s, u"key"_s, u"measure"_s};
        QStringList given;
        for (const QLatin1StringView bound : kBounds) {
            known << bound;
            if (from.contains(bound))
                given << bound;
        }
        checkNames(from, place, known);
        Rule read{.subject = static_cast<Subject>(code(from, place, u"subject"_s, kSubjectCodes)),
            .key = text(from, place, u"key"_s),
            .measure = static_cast<Measure>(code(from, place, u"measure"_s, kMeasureCodes))};
        if (given.size() != 1) {
            object(QCoreApplication::translate("Selection",
                       "“%1” needs exactly one of atMost, atLeast, shareAtMost and shareAtLeast."),
                place);
            return read;
        }
        read.sense = given.first().endsWith("Most"_L1) ? Sense::AtMost : Sense::AtLeast;
        read.isShare = given.first().startsWith("share"_L1);
        read.amount = units(
            from.value(given.first()), inside(place, given.first()), decimalsOf(read.measure, read.isShare));
        return read;
    }

    void readExclusions(const QJsonObject& root, Scenario& scenario)
    {
        const QJsonValue list = root.value(u"exclusions"_s);
        if (!list.isUndefined() && !list.isArray())
            return object(QCoreApplication::translate("Selection", "“%1” must be a list."), u"exclusions"_s);
        const QJsonArray pairs = list.toArray();
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const QString place = inside(u"exclusions"_s, QString::number(i));
            const QStringList pair = texts(pairs.at(i), place);
            if (pair.size() != 2)
                return object(
                    QCoreApplication::translate("Selection", "“%1” must name two proposals."), place);
            scenario.exclusions.emplace_back(pair.first(), pair.last());
        }
    }

    void readUnemployed(const QJsonObject& root, Scenario& scenario)
    {
        const QJsonValue map = root.value(u"unemployed"_s);
        if (!map.isUndefined() && !map.isObject())
            return object(
                QCoreApplication::translate("Selection", "“%1” must be an object."), u"unemployed"_s);
        const QJsonObject communes = map.toObject();
        for (auto commune = communes.begin(); commune != communes.end(); ++commune)
            scenario.unemployed[commune.key()] =
                units(commune.value(), inside(u"unemployed"_s, commune.key()), 0);
    }

    void readSteps(const QJsonObject& root, PriceSteps& steps)
    {
        const QString place = u"steps"_s;
        const QJsonValue value = root.value(place);
        if (!value.isUndefined() && !value.isObject())
            return object(QCoreApplication::translate("Selection", "“%1” must be an object."), place);
        const QJsonObject from = value.toObject();
        checkNames(from, place, kMeasureCodes + QStringList{u"share"_s});
        steps.proposals = optionalUnits(from, place, u"proposals"_s, 0, steps.proposals);
        steps.slots = optionalUnits(from, place, u"slots"_s, 0, steps.slots);
        steps.personMonths = optionalUnits(from, place, u"personMonths"_s, 2, steps.personMonths);
        steps.cost = optionalUnits(from, place, u"cost"_s, 2, steps.cost);
        steps.share = optionalUnits(from, place, u"share"_s, 2, steps.share);
    }

    std::optional<Error> m_error;
};

} // namespace

Result<Scenario> scenarioFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(ErrorCode::Invalid,
            QCoreApplication::translate("Selection", "A scenario must be one JSON object."),
            u"%1 (%2)"_s.arg(problem.errorString()).arg(problem.offset));
    Result<Scenario> scenario = ScenarioReader().read(document.object());
    if (!scenario)
        return scenario;
    if (const Status sound = checkScenario(*scenario); !sound)
        return tl::unexpected(sound.error());
    return scenario;
}

} // namespace sijill::selection
