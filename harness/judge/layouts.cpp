#include "judge/layouts.h"

#include "util/text.h"

#include <fmt/format.h>

namespace abiter::judge {

namespace {

bool known(const run::Layouts& layouts, uint32_t codec) {
  return codec < layouts.types.size() && layouts.types[codec].known;
}

std::string range(const char* noun, size_t first, size_t last) {
  return first == last ? fmt::format("{} {}", noun, first) : fmt::format("{}s {}-{}", noun, first, last);
}

} // namespace

std::string place_text(const run::Place& place) {
  // Bytes that belong as a whole are told as runs; others by their bits.
  std::vector<std::string> parts;
  for (size_t i = 0; i < place.bits.size();) {
    if (place.bits[i] == 0) {
      ++i;
      continue;
    }
    if (place.bits[i] == 0xff) {
      size_t end = i;
      while (end < place.bits.size() && place.bits[end] == 0xff)
        ++end;
      parts.push_back(range("byte", place.first + i, place.first + end - 1));
      i = end;
      continue;
    }
    size_t low = 0;
    while (!(place.bits[i] >> low & 1))
      ++low;
    size_t high = 7;
    while (!(place.bits[i] >> high & 1))
      --high;
    parts.push_back(fmt::format("{} of byte {}", range("bit", low, high), place.first + i));
    ++i;
  }
  return parts.empty() ? "nowhere" : join(parts, " and ");
}

std::vector<LayoutDifference> compare_layouts(const plan::Suite& suite, const run::Job& job, uint32_t codec,
                                              const run::Layouts& caller, const run::Layouts& callee) {
  std::vector<LayoutDifference> differences;
  if (!known(caller, codec) || !known(callee, codec))
    return differences;
  const std::string& type = suite.spec.type(job.codecs[codec]).name;
  const run::TypeLayout& a = caller.types[codec];
  const run::TypeLayout& b = callee.types[codec];
  if (a.size != b.size)
    differences.push_back({type, "", "size", std::to_string(a.size), std::to_string(b.size)});
  if (a.align != b.align)
    differences.push_back({type, "", "align", std::to_string(a.align), std::to_string(b.align)});
  for (size_t i = 0; i < job.leaves.size(); ++i) {
    if (job.leaves[i].codec != codec || caller.leaves[i] == callee.leaves[i])
      continue;
    const auto text = [](const std::optional<run::Place>& place) {
      return place ? place_text(*place) : std::string("not probed");
    };
    differences.push_back({type, job.leaves[i].path, "place", text(caller.leaves[i]), text(callee.leaves[i])});
  }
  return differences;
}

std::vector<bool> differing_codecs(const run::Job& job, const run::Layouts& caller, const run::Layouts& callee) {
  std::vector<bool> differing(job.codecs.size());
  for (uint32_t codec = 0; codec < job.codecs.size(); ++codec)
    differing[codec] = known(caller, codec) && known(callee, codec) && !(caller.types[codec] == callee.types[codec]);
  for (size_t i = 0; i < job.leaves.size(); ++i) {
    const uint32_t codec = job.leaves[i].codec;
    if (known(caller, codec) && known(callee, codec) && caller.leaves[i] != callee.leaves[i])
      differing[codec] = true;
  }
  return differing;
}

} // namespace abiter::judge
