#pragma once

/// Lengths of the printed page. One unit of a layout is a hundredth of a millimetre, whatever it is painted
/// on.
namespace sijill::paper {

constexpr double mm(double millimetres)
{
    return millimetres * 100;
}
constexpr double pt(double points)
{
    return points * 2540 / 72;
}

inline constexpr double kShortSide = mm(210);
inline constexpr double kLongSide = mm(297);
inline constexpr double kMargin = mm(20);
inline constexpr double kFootMargin = mm(25);

inline constexpr double kBodyPoints = 11;
inline constexpr double kTablePoints = 10;
inline constexpr double kNotePoints = 9;
inline constexpr double kFootPoints = 8;

} // namespace sijill::paper
