#include "tests/ui/sample_fields.h"

namespace sijill::test {
namespace {

constexpr Choice kKinds[] = {
    {0, "partnership", "Partnership"}, {1, "procurement", "Public procurement"}, {2, "addendum", "Addendum"}};

constexpr Field described(const char* key, const char* label, FieldKind kind, unsigned flags = 0)
{
    Field field;
    field.key = key;
    field.label = label;
    field.kind = kind;
    field.flags = flags;
    return field;
}

} // namespace

const Field kTitle = described("title", "Title", FieldKind::Localized, Required);
const Field kPlace = described("place", "Place", FieldKind::Text);
const Field kRemark = described("remark", "Remark", FieldKind::Paragraph);
const Field kKind = described("kind", "Kind", FieldKind::Choice, Required).among(kKinds);
const Field kFrom = described("from", "From", FieldKind::Date, Required);
const Field kMonths = described("months", "Person-months", FieldKind::Integer, Required);
const Field kRate = described("rate", "Rate", FieldKind::Percent);
const Field kAmount = described("amount", "Amount", FieldKind::Money);
const Field kWeight = described("weight", "Weight", FieldKind::Decimal).decimals(3);
const Field kPartner = described("partner", "Partner", FieldKind::Reference, Required).to("partner");
const Field kRib = described("rib", "Bank account (RIB)", FieldKind::Text, Required).shaped(Shape::Rib);
const Field kIce = described("ice", "ICE", FieldKind::Text).shaped(Shape::Ice);
const Field kDone = described("done", "The partner has signed", FieldKind::Boolean);
const Field kSavedAt = described("saved_at", "Saved at", FieldKind::Instant);

FieldContext sampleContext()
{
    static const QList<ReferenceOption> partners{{1, u"P-001"_s, u"جمعية ينابيع كروشن"_s},
        {2, u"P-002"_s, u"Coopérative Tissage Lehri"_s}, {3, u"P-003"_s, u"Entraide nationale"_s}};
    FieldContext context;
    context.languages = {u"ar"_s, u"fr"_s};
    context.today = QDate(2023, 9, 18);
    context.currency = u"DH"_s;
    context.references = [](const Field&) {
        return ReferenceSource{[](const QString& typed) {
                                   QList<ReferenceOption> found;
                                   for (const ReferenceOption& partner : partners) {
                                       if (partner.name.contains(typed, Qt::CaseInsensitive)
                                           || partner.key.contains(typed, Qt::CaseInsensitive))
                                           found << partner;
                                   }
                                   return found;
                               },
            [](qint64 id) {
                for (const ReferenceOption& partner : partners) {
                    if (partner.id == id)
                        return partner;
                }
                return ReferenceOption();
            }};
    };
    context.checkCode = [](const Field& field, const QString& code) -> std::optional<Problem> {
        if (field.shape != Shape::Rib || code == u"225330001983450061204721")
            return std::nullopt;
        return Problem{u"O1"_s, Severity::Refusal,
            u"The key does not fit the rest of the number. Check it on the bank certificate."_s,
            field.name()};
    };
    return context;
}

} // namespace sijill::test
