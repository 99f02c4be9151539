#include "core/domain/review.h"

#include <algorithm>

namespace sijill {
namespace {

constexpr Choice kReviewStateTable[] = {
    {int(ReviewState::Assigned), "assigned", QT_TRANSLATE_NOOP("Choice", "To mark (review)")},
    {int(ReviewState::Submitted), "submitted", QT_TRANSLATE_NOOP("Choice", "Submitted (review)")},
    {int(ReviewState::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn (review)")},
};

} // namespace

const Choices kReviewStates = kReviewStateTable;

const ReviewMark* Review::markFor(int criterion) const
{
    const auto found = std::find_if(
        marks.begin(), marks.end(), [&](const ReviewMark& row) { return row.criterion == criterion; });
    return found == marks.end() ? nullptr : &*found;
}

template <>
const RecordType& recordType<ReviewMark>()
{
    static const RecordType type = describe<ReviewMark>({.kind = "review_mark",
        .plural = "review-marks",
        .label = QT_TRANSLATE_NOOP("Record", "Mark"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Marks"),
        .fields =
            {
                field<&ReviewMark::criterion>(
                    "criterion", QT_TRANSLATE_NOOP("Field", "Criterion no."), Required),
                field<&ReviewMark::mark>("mark", QT_TRANSLATE_NOOP("Field", "Mark")),
                field<&ReviewMark::notApplicable>(
                    "not_applicable", QT_TRANSLATE_NOOP("Field", "Not applicable")),
                field<&ReviewMark::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark")),
            },
        .identity = {"criterion"}});
    return type;
}

template <>
const RecordType& recordType<Review>()
{
    static const RecordType states = describeStateChange("review_state", "review-states", kReviewStates);
    static const RecordType type = describe<Review>({.kind = "review",
        .plural = "reviews",
        .label = QT_TRANSLATE_NOOP("Record", "Review"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Reviews"),
        .keyField = "number",
        .fields =
            {
                field<&Review::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Searched)
                    .shaped(Shape::Code),
                field<&Review::proposal>("proposal", QT_TRANSLATE_NOOP("Field", "Proposal"), Required)
                    .to("proposal"),
                field<&Review::member>("member", QT_TRANSLATE_NOOP("Field", "Committee member"), Required)
                    .to("committee_member"),
                field<&Review::declaredAt>("declared_at", QT_TRANSLATE_NOOP("Field", "Declared no interest")),
                field<&Review::version>("version", QT_TRANSLATE_NOOP("Field", "Version read"), ByVerb),
                field<&Review::submittedAt>("submitted_at", QT_TRANSLATE_NOOP("Field", "Submitted"), ByVerb),
                field<&Review::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark")).paragraph(),
                field<&Review::state>("state", QT_TRANSLATE_NOOP("Field", "State"), ByVerb)
                    .among(kReviewStates),
            },
        .parts = {
            part<&Review::marks>("marks", recordType<ReviewMark>()),
            part<&Review::changes>("changes", states),
        }});
    return type;
}

} // namespace sijill
