#include "report/toolchains_text.h"

#include "report/table.h"
#include "util/json.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::report {

namespace {

std::string lacks_text(const toolchain::Toolchain& toolchain) {
  std::vector<std::string> features;
  for (const toolchain::Lack& lack : toolchain.lacks)
    features.push_back(lack.feature);
  return join(features, ", ");
}

std::string version_text(const toolchain::Toolchain& one) {
  return one.tool.empty() ? one.version : one.version + " + " + one.tool_version;
}

std::string table_text(const Table& table, const Style& style) {
  std::string text;
  for (const std::string& line : table.lines())
    text += (text.empty() ? style.bold(line) : line) + "\n";
  return text;
}

std::string absent_text(const toolchain::ToolchainSet& toolchains, const Style& style) {
  std::string text = toolchains.absent.empty() ? "" : "\n" + style.bold("not on this machine") + "\n";
  for (const toolchain::Absent& absent : toolchains.absent)
    text += fmt::format("  {:<20} {}\n", absent.id, absent.reason);
  return text;
}

/// What ids add to a compiler's: "-O2 -avx -m32 (+4)" for gcc-12-O2, gcc-12-avx, gcc-12-m32 and four that add to gcc-12-m32.
std::vector<std::string> fold_endings(const std::vector<std::string>& endings) {
  std::vector<std::string> texts;
  for (size_t i = 0; i < endings.size();) {
    const std::string& first = endings[i];
    size_t more = 0;
    while (++i < endings.size() && endings[i].starts_with(first + "-"))
      ++more;
    texts.push_back(more ? fmt::format("{} (+{})", first, more) : first);
  }
  return texts;
}

/// Lines of words, as wide as a terminal of 80 columns has room for beside the other columns.
std::vector<std::string> wrap(const std::vector<std::string>& words) {
  constexpr size_t k_width = 44;
  std::vector<std::string> lines{""};
  for (const std::string& word : words) {
    if (!lines.back().empty() && lines.back().size() + 1 + word.size() > k_width)
      lines.emplace_back();
    lines.back() += (lines.back().empty() ? "" : " ") + word;
  }
  return lines;
}

std::string reasons_text(const toolchain::Toolchain& toolchain, const Style& style) {
  std::string text = "\n" + style.bold(toolchain.id) + " lacks\n";
  for (const auto* lacks : {&toolchain.lacks, &toolchain.lacks_conventions})
    for (const toolchain::Lack& lack : *lacks)
      text += fmt::format("  {:<20} {}\n", lack.feature, lack.reason);
  return text;
}

Json model_json(const target::DataModel& model) {
  const auto measure = [](const target::Measure& one) { return Json{{"size", one.size}, {"align", one.align}}; };
  const auto sign = [](bool is_signed) { return is_signed ? "signed" : "unsigned"; };
  Json json{{"byte_order", model.byte_order == target::ByteOrder::Big ? "big" : "little"},
            {"pointer", {{"size", model.pointer}, {"align", model.pointer}}},
            {"char", {{"size", 1}, {"align", 1}, {"sign", sign(model.signed_char)}}},
            {"bool", measure(model.c_bool)},
            {"short", measure(model.c_short)},
            {"int", measure(model.c_int)},
            {"long", measure(model.c_long)},
            {"long long", measure(model.c_longlong)},
            {"float", measure(model.c_float)},
            {"double", measure(model.c_double)},
            {"long double", measure(model.c_longdouble)},
            {"wchar_t", measure(model.wchar)},
            {"enum", measure(model.enumeration)}};
  json["long double"]["format"] = target::name(model.long_double);
  json["wchar_t"]["sign"] = sign(model.signed_wchar);
  return json;
}

} // namespace

std::string toolchains_json(const toolchain::ToolchainSet& toolchains) {
  Json root = {{"schema", "abiter-toolchains"}, {"version", 1}, {"found", Json::array()}, {"absent", Json::array()}};
  const auto lacks_json = [](const std::vector<toolchain::Lack>& lacks) {
    Json json = Json::object();
    for (const toolchain::Lack& lack : lacks)
      json[lack.feature] = lack.reason;
    return json;
  };
  for (const toolchain::Toolchain& t : toolchains.found)
    root["found"].push_back({{"id", t.id},
                             {"family", t.family},
                             {"language", t.language},
                             {"version", t.version},
                             {"target", t.target},
                             {"compiler", t.compiler},
                             {"tool", t.tool},
                             {"tool_version", t.tool_version},
                             {"hash", t.hash},
                             {"flags", t.flags},
                             {"data_model", model_json(t.data_model)},
                             {"conventions", t.conventions},
                             {"lacks", lacks_json(t.lacks)},
                             {"lacks_conventions", lacks_json(t.lacks_conventions)}});
  for (const toolchain::Absent& absent : toolchains.absent)
    root["absent"].push_back({{"id", absent.id}, {"reason", absent.reason}});
  return root.dump(1) + "\n";
}

std::string compilers_text(const toolchain::ToolchainSet& toolchains, const Style& style, bool fold) {
  struct Compiler {
    const toolchain::Toolchain* first;
    std::string id;
    std::vector<std::string> endings;
  };
  std::vector<Compiler> compilers;
  for (const toolchain::Toolchain& one : toolchains.found) {
    const bool adds = one.id.starts_with(one.compiler_id) && !one.compiler_id.empty();
    const std::string id = adds ? one.compiler_id : one.id;
    auto same = std::find_if(compilers.begin(), compilers.end(), [&](const Compiler& other) { return other.id == id; });
    if (same == compilers.end())
      same = compilers.insert(same, {&one, id, {}});
    if (one.id != id)
      same->endings.push_back(one.id.substr(id.size()));
  }
  Table table({"compiler", "version", "variants"});
  for (const Compiler& one : compilers) {
    const std::vector<std::string> lines = wrap(fold ? fold_endings(one.endings) : one.endings);
    for (const std::string& line : lines)
      table.add({&line == &lines[0] ? one.id : "", &line == &lines[0] ? version_text(*one.first) : "", line});
  }
  return table_text(table, style) + absent_text(toolchains, style);
}

std::string toolchains_text(const toolchain::ToolchainSet& toolchains, const Style& style, bool explain) {
  Table table({"id", "version", "language", "target", "hash", "conventions", "lacks", "compiler"});
  for (const toolchain::Toolchain& t : toolchains.found)
    table.add({t.id, version_text(t), t.language, t.target, t.hash.substr(0, 8), join(t.conventions, " "),
               lacks_text(t),
               t.embedded       ? "(in process)"
               : t.tool.empty() ? t.compiler
                                : t.compiler + " + " + t.tool});
  std::string text = table_text(table, style);
  if (explain)
    for (const toolchain::Toolchain& t : toolchains.found)
      if (!t.lacks.empty() || !t.lacks_conventions.empty())
        text += reasons_text(t, style);
  return text + absent_text(toolchains, style);
}

} // namespace abiter::report
