#pragma once

class QHeaderView;

namespace sijill {

/// Gives every shown column the width its model wishes (kWidthRole) and shares what is left of `room` among
/// columns of words; when room is short they give way by up to a third and the rest scrolls. Numbers and
/// states keep what they need.
void fitColumns(QHeaderView& header, int room);

} // namespace sijill
