#include "store/run_info.h"

#include "plan/plan.h"
#include "util/json.h"
#include <algorithm>
#include <ctime>
#include <fmt/chrono.h>
#include <fmt/format.h>

namespace abiter::store {

namespace {

Json filter_json(const plan::Filter& filter) {
  return {{"kinds", filter.kinds},
          {"specs", filter.specs},
          {"functions", filter.functions},
          {"conventions", filter.conventions},
          {"toolchains", filter.toolchains},
          {"pairs", filter.pairs},
          {"words", filter.words}};
}

Json what_json(const Selection& one) {
  return {{"profile", one.profile},
          {"config", one.config},
          {"toolchain_folders", one.toolchain_folders},
          {"filter", filter_json(one.filter)},
          {"values", one.values},
          {"case_timeout_ms", one.case_timeout_ms},
          {"poison", one.poison}};
}

std::vector<std::string> texts(const Json& json, const char* key) {
  return json.value(key, std::vector<std::string>{});
}

plan::Filter filter_of(const Json& json) {
  plan::Filter filter;
  filter.kinds = texts(json, "kinds");
  filter.specs = texts(json, "specs");
  filter.functions = texts(json, "functions");
  filter.conventions = texts(json, "conventions");
  filter.toolchains = texts(json, "toolchains");
  filter.pairs = texts(json, "pairs");
  filter.words = texts(json, "words");
  return filter;
}

} // namespace

std::string Selection::to_json() const {
  Json json = what_json(*this);
  json["seed"] = seed;
  json["partition"] = partition;
  json["expectations"] = expectations;
  json["use_expectations"] = use_expectations;
  return json.dump();
}

std::string Selection::comparable() const {
  return what_json(*this).dump();
}

Expected<Selection> Selection::from_json(const std::string& text) {
  Selection one;
  try {
    const Json json = Json::parse(text);
    one.profile = json.value("profile", "");
    one.config = json.value("config", "");
    one.toolchain_folders = texts(json, "toolchain_folders");
    one.filter = filter_of(json.value("filter", Json::object()));
    if (json.value("scenarios_only", false)) // by versions that had no kinds
      one.filter.kinds = {std::string(plan::name(plan::Kind::Scenarios))};
    one.values = texts(json, "values");
    one.case_timeout_ms = json.value("case_timeout_ms", 0U);
    one.poison = json.value("poison", true);
    one.seed = json.value("seed", uint64_t{0});
    one.partition = json.value("partition", "");
    one.expectations = texts(json, "expectations");
    one.use_expectations = json.value("use_expectations", true);
  } catch (const Json::exception& error) {
    return fail(fmt::format("what a run was asked for can't be read: {}", error.what()));
  }
  return one;
}

bool is_run_id(std::string_view id) {
  constexpr std::string_view k_form = "0000-00-00T00-00-00";
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (id.size() < k_form.size())
    return false;
  for (size_t i = 0; i < k_form.size(); ++i)
    if (k_form[i] == '0' ? !digit(id[i]) : id[i] != k_form[i])
      return false;
  const std::string_view count = id.substr(k_form.size()); // "-2" of the second one in a second
  return count.empty() || (count.size() > 1 && count[0] == '-' && std::all_of(count.begin() + 1, count.end(), digit));
}

std::string utc_now() {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
}

} // namespace abiter::store
