#include "core/reporting/builders/call_values.h"

#include "core/base/format.h"
#include "core/base/office_time.h"

namespace sijill {
namespace {

bool hasArabic(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

} // namespace

QString ofOwnScript(const PaperContext& context, const QString& typed)
{
    return hasArabic(typed) == context.isArabic() ? typed : QString();
}

QString longDayOf(const PaperContext& context, const QDateTime& moment)
{
    return moment.isValid() ? context.format().longDate(officeDay(moment)) : QString();
}

QString hourOf(const PaperContext& context, const QDateTime& moment)
{
    return moment.isValid() ? context.format().time(moment) : QString();
}

void setCall(PaperValues& values, const PaperContext& context, const Call& call, const Edition& edition)
{
    const PaperWords& words = context.words();
    const QString counter = context.settingOr(u"registry_office_name"_s, words.at("counter.registry_office"));
    const QString kind = words.choice("call_kind", kCallKinds, qint64(call.kind));
    values.set("call_kind", kind)
        .set("call_kind_capital", Format::capitalised(kind))
        .set("call_number", context.code(call.number))
        .set("call_title", context.text(call.title))
        .set("edition_label", context.text(edition.label))
        .set("edition_title", Format::capitalised(context.text(edition.label)))
        .flag("is_sealed", call.sealed)
        .set("opens_date_long", longDayOf(context, call.opensAt))
        .set("opens_time", hourOf(context, call.opensAt))
        .set("closing_date_long", longDayOf(context, call.closesAt))
        .set("closing_time", hourOf(context, call.closesAt))
        .set("council_full_name", context.councilName())
        .set("province_full_name", context.provinceName())
        .set("currency_name", context.currencyName(edition.currency))
        .set("registry_office_name", counter)
        .set("committee_name", context.settingOr(u"committee_name"_s, words.at("counter.committee")))
        .set("place", context.place())
        .set("date_long", context.format().longDate(context.today()));
}

void setContact(PaperValues& values, const PaperContext& context)
{
    QStringList ways{context.setting(u"contact_name"_s), context.code(context.setting(u"contact_phone"_s)),
        context.code(context.setting(u"contact_email"_s))};
    ways.removeAll(QString());
    values.set("contact", ways.join(context.isArabic() ? u"، "_s : u", "_s));
}

Signatures counterSignatures(const PaperContext& context, const Signatory& other)
{
    Signatures signatures;
    signatures.signatories = {
        {.name = {}, .capacity = context.words().at("signatory.registry_agent"), .note = {}}, other};
    return signatures;
}

Signatures presidentSignature(const PaperContext& context)
{
    Signatures signatures;
    signatures.signatories = {context.signatory(SignatoryRole::President)};
    return signatures;
}

} // namespace sijill
