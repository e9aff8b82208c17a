#pragma once

#include <string>
#include <vector>

namespace abiter::report {

/// Columns as wide as their widest cell, two spaces between them.
class Table {
public:
  explicit Table(std::vector<std::string> head) { add(std::move(head)); }
  void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
  std::vector<std::string> lines() const;

private:
  std::vector<std::vector<std::string>> m_rows;
};

} // namespace abiter::report
