#include "store/map_json.h"

#include "judge/map_rows.h"

#include "util/json.h"

#include <fmt/format.h>

namespace abiter::store {

Json map_json(const abi::LocationMap& map) {
  Json json;
  if (!map.failure.empty())
    json["failure"] = map.failure;
  if (!map.looked)
    return json;
  json["agrees"] = map.agrees;
  json["arguments"] = Json::array();
  json["result"] = Json::array();
  for (const abi::LeafLocations& leaf : map.leaves)
    json[leaf.result ? "result" : "arguments"].push_back({leaf.path, abi::to_text(leaf.segments)});
  if (map.result_address)
    json["result_address"] = {{"passed_in", map.result_address->passed_in},
                              {"returned_in", map.result_address->returned_in},
                              {"caller_uses_it", map.result_address->caller_uses_it}};
  if (!map.extensions.empty()) {
    json["extensions"] = Json::object();
    for (const abi::Extension& one : map.extensions)
      json["extensions"][one.path] = abi::to_text(one);
  }
  if (map.taken)
    json["taken"] = map.taken;
  if (map.vector_count)
    json["al"] = {{"value", map.vector_count->value}, {"used", map.vector_count->used}};
  if (map.unaligned_to)
    json["stack"] = fmt::format("not aligned to {} at the call", map.unaligned_to);
  if (map.broken.any())
    json["promises"] = judge::clobber_text(map.broken);
  return json;
}

bool map_from_json(const Json& json, abi::LocationMap& map) {
  if (!json.is_object())
    return false;
  map.failure = json.value("failure", "");
  map.looked = json.contains("arguments");
  map.agrees = json.value("agrees", false);
  map.taken = json.value("taken", 0u);
  for (const bool result : {false, true}) {
    const auto leaves = json.find(result ? "result" : "arguments");
    if (leaves == json.end())
      continue;
    for (const Json& one : *leaves) {
      if (!one.is_array() || one.size() != 2 || !one[0].is_string() || !one[1].is_string())
        return false;
      abi::LeafLocations leaf{one[0], 0, result, {}};
      if (!abi::parse_segments(one[1].get<std::string>(), leaf.segments))
        return false;
      map.leaves.push_back(std::move(leaf));
    }
  }
  if (const auto address = json.find("result_address"); address != json.end()) {
    if (!address->is_object())
      return false;
    map.result_address = abi::ResultAddress{address->value("passed_in", ""), address->value("returned_in", ""),
                                            address->value("caller_uses_it", false)};
  }
  if (const auto al = json.find("al"); al != json.end()) {
    if (!al->is_object())
      return false;
    map.vector_count = abi::VectorCount{"al", al->value("value", 0u), al->value("used", false)};
  }
  return true;
}

} // namespace abiter::store
