#include "report/table.h"

#include "report/utf8.h"

#include <algorithm>

namespace abiter::report {

std::vector<std::string> Table::lines() const {
  std::vector<size_t> widths;
  for (const auto& row : m_rows)
    for (size_t i = 0; i < row.size(); ++i) {
      widths.resize(std::max(widths.size(), row.size()));
      widths[i] = std::max(widths[i], columns_of(row[i]));
    }
  std::vector<std::string> lines;
  for (const auto& row : m_rows) {
    std::string line;
    for (size_t i = 0; i < row.size(); ++i) {
      line += row[i];
      if (i + 1 < row.size())
        line += std::string(widths[i] - columns_of(row[i]) + 2, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    lines.push_back(std::move(line));
  }
  return lines;
}

} // namespace abiter::report
