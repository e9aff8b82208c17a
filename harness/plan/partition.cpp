#include "plan/partition.h"

#include "util/hash.h"

#include <charconv>
#include <fmt/format.h>
#include <map>
#include <set>

namespace abiter::plan {

namespace {

bool read_number(std::string_view text, uint64_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

} // namespace

Expected<Partition> Partition::parse(std::string_view text) {
  Partition partition;
  if (text.empty())
    return partition;
  const size_t slash = text.find('/');
  if (!text.starts_with("hash:") || slash == std::string_view::npos ||
      !read_number(text.substr(5, slash - 5), partition.index) ||
      !read_number(text.substr(slash + 1), partition.count) || partition.index < 1 || partition.index > partition.count)
    return fail(fmt::format("'{}' is not a partition", text), "'hash:2/8' is the second of eight");
  return partition;
}

bool Partition::has(std::string_view spec) const {
  return hash64(spec) % count == index - 1;
}

std::vector<std::string> missing_partitions(const std::vector<std::string>& partitions) {
  std::map<uint64_t, std::set<uint64_t>> by_count;
  for (const std::string& text : partitions)
    if (const auto one = Partition::parse(text); one && !text.empty())
      by_count[one->count].insert(one->index);
  std::vector<std::string> missing;
  for (const auto& [count, there] : by_count)
    for (uint64_t index = 1; index <= count; ++index)
      if (!there.count(index))
        missing.push_back(fmt::format("hash:{}/{}", index, count));
  return missing;
}

} // namespace abiter::plan
