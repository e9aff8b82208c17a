#pragma once

#include "judge/map_rows.h"
#include "report/style.h"

#include <string>
#include <vector>

namespace abiter::report {

/// Location maps side by side as a table; lines are not indented. Rows whose places differ are marked with '≠', facts
/// that differ with '~'. At most `most_rows`: those that differ first, the others only while there is room.
std::vector<std::string> map_table(const std::vector<judge::MapColumn>& columns, const Style& style, size_t most_rows);

} // namespace abiter::report
