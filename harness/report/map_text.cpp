#include "report/map_text.h"

#include "report/table.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::report {

std::vector<std::string> map_table(const std::vector<judge::MapColumn>& columns, const Style& style, size_t most_rows) {
  const std::vector<judge::MapRow> rows = judge::map_rows(columns);
  std::vector<bool> shown(rows.size());
  size_t room = most_rows;
  for (const bool differing : {true, false})
    for (size_t i = 0; i < rows.size() && room; ++i)
      if (rows[i].differs == differing) {
        shown[i] = true;
        --room;
      }
  std::vector<std::string> head{" ", "leaf"};
  for (const judge::MapColumn& column : columns)
    head.push_back(column.toolchain);
  Table table(std::move(head));
  std::vector<const judge::MapRow*> of_line{nullptr};
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!shown[i])
      continue;
    const bool place = rows[i].kind == judge::MapRow::Kind::Place;
    std::vector<std::string> cells{!rows[i].differs ? " " : place ? "≠" : "~", rows[i].what};
    cells.insert(cells.end(), rows[i].cells.begin(), rows[i].cells.end());
    table.add(std::move(cells));
    of_line.push_back(&rows[i]);
  }
  std::vector<std::string> lines = table.lines();
  for (size_t i = 1; i < lines.size(); ++i)
    if (of_line[i]->differs)
      lines[i] = of_line[i]->kind == judge::MapRow::Kind::Place ? style.red(lines[i]) : style.yellow(lines[i]);
  const auto hidden = static_cast<size_t>(std::count(shown.begin(), shown.end(), false));
  if (hidden)
    lines.push_back(style.dim(fmt::format("… and {} more", hidden)));
  return lines;
}

} // namespace abiter::report
