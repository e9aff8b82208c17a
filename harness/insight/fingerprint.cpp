#include "insight/fingerprint.h"

#include "generate/fingerprint.h"
#include "store/map_json.h"
#include "util/hash.h"

#include "util/json.h"
#include <fmt/format.h>

namespace abiter::insight {

namespace {

constexpr const char* k_schema = "abiter-fingerprint";
constexpr int k_version = 1;

std::string line(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The layouts as one of the toolchain's libraries reports them; null if it has none.
const run::Layouts* layouts_of(const store::RunResults& results, size_t suite) {
  const store::LayoutBook& book = results.layouts[suite];
  for (const uint32_t side : book.of[0])
    if (!book.unique[side].types.empty())
      return &book.unique[side];
  return nullptr;
}

void add_types(SuitePrint& print, const store::RunResults& results, size_t s) {
  const run::Layouts* layouts = layouts_of(results, s);
  if (!layouts)
    return;
  const run::Job& job = results.jobs[s];
  const lang::Spec& spec = results.plan->suites[s].spec;
  for (size_t codec = 0; codec < job.codecs.size(); ++codec)
    if (layouts->types[codec].known) {
      const lang::Type& type = spec.type(job.codecs[codec]);
      print.types[type.key] = {type.name, layouts->types[codec].size, layouts->types[codec].align, {}};
    }
  for (size_t i = 0; i < job.leaves.size(); ++i) {
    const auto found = print.types.find(spec.type(job.codecs[job.leaves[i].codec]).key);
    if (found != print.types.end())
      found->second.leaves.emplace_back(job.leaves[i].path,
                                        layouts->leaves[i] ? judge::place_text(*layouts->leaves[i]) : "not probed");
  }
}

Json type_json(const TypePrint& type) {
  Json json = {{"name", type.name}, {"size", type.size}, {"align", type.align}, {"leaves", Json::array()}};
  for (const auto& [path, place] : type.leaves)
    json["leaves"].push_back({path, place});
  return json;
}

/// One object with a line for each member.
template <class Map, class Line>
void append_object(std::string& text, const char* name, const Map& members, const Line& value, bool last) {
  text += fmt::format("      \"{}\": {{", name);
  const char* separator = "\n";
  for (const auto& [key, member] : members) {
    text += fmt::format("{}        {}: {}", separator, line(key), line(value(member)));
    separator = ",\n";
  }
  text += fmt::format("{}}}{}\n", members.empty() ? "" : "\n      ", last ? "" : ",");
}

bool read_suite(const Json& json, SuitePrint& suite) {
  suite.hash = json.value("hash", "");
  for (const auto& [key, one] : json.at("types").items()) {
    TypePrint& type = suite.types[key];
    type.name = one.at("name");
    type.size = one.at("size");
    type.align = one.at("align");
    for (const Json& leaf : one.at("leaves"))
      type.leaves.emplace_back(leaf.at(0), leaf.at(1));
  }
  for (const auto& [key, one] : json.at("functions").items())
    if (!store::map_from_json(one, suite.maps[key]))
      return false;
  for (const auto& [key, reason] : json.at("unsupported").items())
    suite.unsupported[key] = reason;
  return true;
}

} // namespace

Fingerprint make_fingerprint(const store::RunResults& results) {
  const plan::Plan& plan = *results.plan;
  const toolchain::Toolchain& toolchain = plan.toolchains[0];
  Fingerprint print{
      toolchain.id, toolchain.family, toolchain.language, toolchain.version, toolchain.target, toolchain.flags, {}};
  for (size_t s = 0; s < plan.suites.size(); ++s) {
    const plan::Suite& suite = plan.suites[s];
    SuitePrint& one = print.suites[suite.id];
    one.hash = hex64(generate::fingerprint(suite.spec));
    add_types(one, results, s);
    const auto key = [&](uint32_t e) {
      return suite.spec.functions[suite.entries[e].function].name + "::" + suite.entries[e].convention;
    };
    for (const judge::Unsupported& unsupported : results.suites[s].unsupported)
      one.unsupported[key(unsupported.entry)] = unsupported.reason;
    for (uint32_t e = 0; e < suite.entries.size() && !results.maps[s].empty(); ++e)
      if (results.maps[s][0][e].looked)
        one.maps[key(e)] = results.maps[s][0][e];
  }
  return print;
}

std::string to_text(const Fingerprint& print) {
  const Json toolchain = {{"id", print.id},           {"family", print.family}, {"language", print.language},
                          {"version", print.version}, {"target", print.target}, {"flags", print.flags}};
  std::string text =
      fmt::format("{{\n  \"schema\": \"{}\",\n  \"version\": {},\n  \"toolchain\": {},\n  \"suites\": {{", k_schema,
                  k_version, line(toolchain));
  const char* separator = "\n";
  for (const auto& [id, suite] : print.suites) {
    text += fmt::format("{}    {}: {{\n      \"hash\": {},\n", separator, line(id), line(suite.hash));
    append_object(text, "types", suite.types, [](const TypePrint& type) { return type_json(type); }, false);
    append_object(
        text, "functions", suite.maps, [](const abi::LocationMap& map) { return store::map_json(map); }, false);
    append_object(text, "unsupported", suite.unsupported, [](const std::string& reason) { return Json(reason); }, true);
    text += "    }";
    separator = ",\n";
  }
  return text + "\n  }\n}\n";
}

Expected<Fingerprint> read_fingerprint(std::string_view text, const std::string& path) {
  const auto broken = [&](const std::string& why) {
    return fail(fmt::format("'{}' is not a fingerprint: {}", path, why),
                "`abiter fingerprint --toolchain X -o FILE` makes one");
  };
  const Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded() || !json.is_object() || json.value("schema", Json()) != k_schema)
    return broken("it has no schema '" + std::string(k_schema) + "'");
  if (json.value("version", Json()) != k_version)
    return broken(fmt::format("its version is not {}", k_version));
  Fingerprint print;
  try {
    const Json& toolchain = json.at("toolchain");
    print = {toolchain.at("id"),
             toolchain.at("family"),
             toolchain.at("language"),
             toolchain.at("version"),
             toolchain.at("target"),
             toolchain.at("flags"),
             {}};
    for (const auto& [id, suite] : json.at("suites").items())
      if (!read_suite(suite, print.suites[id]))
        return broken("a map of " + id + " is invalid");
  } catch (const Json::exception& error) {
    return broken(error.what());
  }
  return print;
}

} // namespace abiter::insight
