#include "toolchain/file.h"

#include "target/convention.h"
#include "util/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <functional>
#include <set>
#include <tuple>

#include "util/toml_reader.h"

namespace abiter::toolchain {

namespace {

/// Reads one source on top of a ToolchainFile; gathers all complaints.
class Reader : private TomlReader {
public:
  Reader(const TomlSource& source, ToolchainFile& file, Errors& errors)
      : TomlReader(source, errors), m_file(file), m_without_tool(file.compile) {}

  void read() {
    table(source().table, "a toolchain file",
          {
              {"like", [](const toml::node&) {}}, // followed before
              {"enabled", flag(m_file.enabled)},
              {"embedded", flag(m_file.embedded)},
              {"language", text(m_file.language)},
              {"family", text(m_file.family)},
              {"id",
               [this](const toml::node& node) {
                 placeholders(node, m_file.id, {"major", "minor", "suffix", "version", "tool.major", "tool.minor"});
               }},
              {"programs",
               [this](const toml::node& node) {
                 m_file.programs = texts(node);
                 each_text(node,
                           [this](const toml::node& item, const std::string& word) { expression(item, word, 0); });
               }},
              {"versions", range(m_file.versions)},
              {"newest", flag(m_file.newest)},
              {"tool", [this](const toml::node& node) { tool(node); }},
              {"compile", command(m_file.compile)},
              {"outside", command(m_file.outside)},
              {"link", command(m_file.link)},
              {"flags", words(m_file.flags)},
              {"conventions", [this](const toml::node& node) { conventions(node); }},
              {"launcher", words(m_file.launcher)},
              {"runner", words(m_file.runner)},
              {"environment", environment(m_file.environment)},
              {"scenario", [this](const toml::node& node) { scenario(node); }},
              {"probe", [this](const toml::node& node) { probe(node); }},
              {"place", [this](const toml::node& node) { list(node, m_file.places, &Reader::place); }},
              {"lack", [this](const toml::node& node) { list(node, m_file.lacks, &Reader::lack); }},
              {"refuse", [this](const toml::node& node) { list(node, m_file.refused, &Reader::refuse); }},
              {"when", [this](const toml::node& node) { list(node, m_file.when, &Reader::when); }},
              {"variant", [this](const toml::node& node) { variants(node); }},
              {"combinations", words(m_file.combinations)},
              {"feature", [this](const toml::node& node) { features(node); }},
              {"expected", [this](const toml::node& node) { environment(m_file.expected)(node); }},
          });
    check_features();
  }

private:
  Setter command(CommandTemplate& target) {
    return [this, &target](const toml::node& node) {
      target = texts(node);
      each_text(node, [this](const toml::node& item, const std::string& word) {
        std::string ignored;
        placeholders(item, ignored, {"self", "flags", "in", "out", "tool", "here", "libraries"});
        if (word.find("{here}") != std::string::npos)
          m_file.here = std::filesystem::absolute(source().path).parent_path().lexically_normal().string();
      });
    };
  }

  /// A table of texts.
  Setter environment(Environment& target) {
    return [this, &target](const toml::node& node) {
      const toml::table* entries = node.as_table();
      if (!entries) {
        complain(node, fmt::format("'{}' must be a table of texts", key()));
        return;
      }
      target.clear();
      for (const auto& [name, value] : *entries) {
        if (value.is_string())
          target.emplace_back(std::string(name.str()), **value.as_string());
        else
          complain(value, fmt::format("'{}' must be a text", name.str()));
      }
      std::sort(target.begin(), target.end(),
                [](const auto& a, const auto& b) { return natural_less(a.first, b.first); });
    };
  }

  Setter range(VersionRange& target) {
    return [this, &target](const toml::node& node) {
      std::string condition;
      text(condition)(node);
      if (condition.empty())
        return;
      auto parsed = VersionRange::parse(condition);
      if (parsed)
        target = std::move(*parsed);
      else
        complain(node, parsed.error().what, parsed.error().hint);
    };
  }

  /// A text in which `{…}` may only stand around the known names.
  void placeholders(const toml::node& node, std::string& target, const std::vector<std::string>& known) {
    text(target)(node);
    const std::string word = node.is_string() ? **node.as_string() : "";
    for (size_t open = word.find('{'); open != std::string::npos; open = word.find('{', open + 1)) {
      const std::string name = word.substr(open + 1, word.find('}', open) - open - 1);
      if (std::find(known.begin(), known.end(), name) == known.end())
        complain(node, fmt::format("unknown placeholder '{{{}}}' in '{}'", name, key()),
                 fmt::format("known here: {{{}}}", join(known, "}, {")));
    }
  }

  void conventions(const toml::node& node) {
    m_file.conventions = texts(node);
    each_text(node, [this](const toml::node& item, const std::string& name) { known_convention(item, name); });
  }

  /// A glob over conventions has to match one.
  void known_conventions(const toml::node& node, const std::string& glob) {
    const std::vector<std::string> names = target::convention_names();
    if (!has_glob(glob))
      known_convention(node, glob);
    else if (std::none_of(names.begin(), names.end(), [&](const auto& name) { return glob_match(glob, name); }))
      complain(node, fmt::format("'{}' matches no convention", glob), "there are: " + join(names, ", "));
  }

  void known_convention(const toml::node& node, const std::string& name) {
    if (!target::convention_by_name(name))
      complain(node, fmt::format("unknown convention '{}'", name), did_you_mean(name, target::convention_names()));
  }

  /// A text that is an expression with a group.
  Setter answer(std::string& target) {
    return [this, &target](const toml::node& value) {
      text(target)(value);
      if (value.is_string())
        expression(value, target, 1);
    };
  }

  void tool(const toml::node& node) {
    ToolRule rule;
    table(node, "[tool]",
          {{"programs",
            [this, &rule](const toml::node& value) {
              rule.programs = texts(value);
              each_text(value, [this](const toml::node& item, const std::string& word) { expression(item, word, 0); });
            }},
           {"arguments", words(rule.arguments)},
           {"version", answer(rule.version)}});
    if (node.is_table() && (rule.programs.empty() || rule.version.empty()))
      complain(node, "[tool] needs programs and a version");
    if (!m_file.tool)
      m_file.without_tool = m_without_tool;
    m_file.tool = std::move(rule);
  }

  void probe(const toml::node& node) {
    ProbeRule& rule = m_file.probe;
    table(node, "[probe]",
          {{"arguments", words(rule.arguments)},
           {"version", answer(rule.version)},
           {"target", answer(rule.target)},
           {"target-format", text(rule.target_format)},
           {"core", words(rule.core)},
           {"parts", words(rule.parts)},
           {"libraries", words(rule.libraries)}});
  }

  void scenario(const toml::node& node) {
    ScenarioRule& rule = m_file.scenario;
    table(node, "[scenario]",
          {{"library", command(rule.library)},
           {"flags", words(rule.flags)},
           {"variant", [this, &rule](const toml::node& value) {
              const toml::table* entries = value.as_table();
              if (!entries) {
                complain(value, "'variant' must be a table of lists", "write [scenario.variant] NAME = [\"-flag\"]");
                return;
              }
              for (const auto& [name, flags] : *entries) {
                set_key(name.str());
                rule.variants[key()] = texts(flags);
              }
            }}});
  }

  template <class T>
  void list(const toml::node& node, std::vector<T>& target, void (Reader::*read_one)(const toml::node&, T&)) {
    const toml::array* items = node.as_array();
    if (!items) {
      complain(node, fmt::format("'{0}' must be a list of tables", key()), fmt::format("write [[{}]]", key()));
      return;
    }
    target.clear();
    for (const toml::node& item : *items) {
      T one;
      (this->*read_one)(item, one);
      target.push_back(std::move(one));
    }
  }

  void place(const toml::node& node, SearchPlace& one) {
    table(node, "[[place]]", {{"paths", words(one.paths)}, {"environment", environment(one.environment)}});
  }

  void lack(const toml::node& node, LackRule& one) {
    Lack& lack = one.asked.lack;
    table(node, "[[lack]]",
          {{"feature", text(lack.feature)},
           {"convention",
            [&](const toml::node& value) {
              text(lack.feature)(value);
              known_conventions(value, lack.feature);
              one.asked.convention = true;
            }},
           {"reason", text(lack.reason)},
           {"match", text(one.match)},
           {"with", words(one.asked.with)},
           {"without", words(one.asked.without)},
           {"version", range(one.version)}});
    if (node.is_table() && (lack.feature.empty() || lack.reason.empty()))
      complain(node, "[[lack]] needs a reason and a feature or a convention");
    for (const std::vector<std::string>* const names : {&one.asked.with, &one.asked.without})
      for (const std::string& name : *names)
        m_feature_uses.emplace_back(&node, name);
  }

  void refuse(const toml::node& node, RefuseRule& one) {
    table(node, "[[refuse]]", {{"flag", text(one.flag)}, {"reason", text(one.reason)}, {"hint", text(one.hint)}});
    if (node.is_table() && (one.flag.empty() || one.reason.empty()))
      complain(node, "[[refuse]] needs a flag and a reason");
  }

  /// Features that lacks depend on must be told of; those of a file that this one is like are.
  void check_features() {
    std::vector<std::string> names;
    for (const Feature& one : m_file.features)
      names.push_back(one.name);
    for (const auto& [node, name] : m_feature_uses)
      if (std::find(names.begin(), names.end(), name) == names.end())
        complain(*node, fmt::format("this file has no feature '{}'", name), did_you_mean(name, names));
  }

  /// In the order in which they are written: toml++ sorts keys.
  void features(const toml::node& node) {
    Environment signs;
    environment(signs)(node);
    const toml::table* entries = node.as_table();
    if (!entries)
      return;
    std::stable_sort(signs.begin(), signs.end(), [&](const auto& a, const auto& b) {
      const auto place = [&](const std::string& name) { return entries->get(name)->source().begin; };
      return std::pair(place(a.first).line, place(a.first).column) <
             std::pair(place(b.first).line, place(b.first).column);
    });
    for (auto& [name, sign] : signs) {
      std::erase_if(m_file.features, [&](const Feature& one) { return one.name == name; });
      m_file.features.push_back({name, sign});
    }
  }

  void when(const toml::node& node, WhenRule& one) {
    table(node, "[[when]]",
          {{"match", text(one.match)},
           {"version", range(one.version)},
           {"flags", words(one.flags)},
           {"launcher", words(one.launcher)},
           {"runner", words(one.runner)},
           {"environment", environment(one.environment)}});
  }

  void variants(const toml::node& node) {
    const toml::table* entries = node.as_table();
    if (!entries) {
      complain(node, "'variant' must be a table of tables", "write [variant.O2]");
      return;
    }
    for (const auto& [name, value] : *entries) {
      VariantRule rule;
      table(value, fmt::format("[variant.{}]", name.str()),
            {{"flags", words(rule.flags)},
             {"version", range(rule.version)},
             {"specs", words(rule.specs)},
             {"cpu", words(rule.cpu)}});
      m_file.variants[std::string(name.str())] = std::move(rule);
    }
  }

  ToolchainFile& m_file;
  const CommandTemplate m_without_tool;                                  ///< what this file is read on top of
  std::vector<std::pair<const toml::node*, std::string>> m_feature_uses; ///< by lacks
};

/// The sources of all names, and the files made of them on demand, since a file may be `like` another.
class Folder {
public:
  explicit Folder(Errors& errors) : m_errors(errors) {}

  void add(const std::filesystem::path& path) {
    auto source = read_toml(path.string());
    if (source)
      m_sources[path.stem().string()].push_back(std::move(*source));
    else
      m_errors.push_back(source.error());
  }

  std::vector<ToolchainFile> files() {
    std::vector<ToolchainFile> result;
    for (const auto& [name, sources] : m_sources) {
      std::vector<std::string> chain;
      ToolchainFile file = made(name, chain, true);
      if (!m_baseless.contains(name))
        check_complete(file, sources.front());
      result.push_back(std::move(file));
    }
    for (ToolchainFile& file : result)
      file.compiler_id = compiler_id(file, result);
    return result;
  }

private:
  /// Does an id say all that another one does, and more?
  static bool is_more_than(const std::string& id, const std::string& other) {
    const size_t size = other.size();
    return size > 0 && id.size() > size + 1 && id.starts_with(other) &&
           (id[size] == '-' || (id[size] == '+' && id[size + 1] != '+'));
  }

  /// The shortest id of a file that its own id only adds to: "clang++-{major}-m32" is the compiler "clang++-{major}",
  /// whichever file it is like.
  static std::string compiler_id(const ToolchainFile& file, const std::vector<ToolchainFile>& all) {
    std::string id = file.id;
    for (const ToolchainFile& other : all)
      if (is_more_than(id, other.id))
        id = other.id;
    return id;
  }

  /// `report`: complaints count; a file that others are like is read once for each of them.
  ToolchainFile made(const std::string& name, std::vector<std::string>& chain, bool report) {
    chain.push_back(name);
    ToolchainFile file;
    Errors unreported;
    for (const TomlSource& source : m_sources[name])
      if (const toml::node* like = source.table.get("like"))
        file = base(source, *like, chain, report ? m_errors : unreported);
    const ToolchainFile base = file;
    file.name = name;
    for (const TomlSource& source : m_sources[name])
      Reader(source, file, report ? m_errors : unreported).read();
    const bool adds = is_more_than(file.id, base.id);
    file.known_as = !adds && !base.id.empty() && base.language == file.language ? base.known_as : file.id;
    return file;
  }

  ToolchainFile base(const TomlSource& source, const toml::node& like, std::vector<std::string>& chain,
                     Errors& errors) {
    const std::string name = like.is_string() ? **like.as_string() : "";
    const bool circular = std::find(chain.begin(), chain.end(), name) != chain.end();
    if (m_sources.contains(name) && !circular)
      return made(name, chain, false);
    std::vector<std::string> names;
    for (const auto& [known, sources] : m_sources)
      names.push_back(known);
    const auto where = like.source().begin;
    m_baseless.insert(chain.front());
    errors.push_back(
        {circular ? fmt::format("'{}' can't be like itself", name) : fmt::format("unknown toolchain file '{}'", name),
         Place{source.path, where.line, where.column}, source.lines[where.line - 1], did_you_mean(name, names),
         Fault::User});
    return {};
  }

  void check_complete(const ToolchainFile& file, const TomlSource& source) {
    std::vector<std::string> missing;
    const auto need = [&](const char* key, bool is_there) {
      if (!is_there)
        missing.emplace_back(key);
    };
    need("language", !file.language.empty());
    need("id", !file.id.empty());
    need("link", !file.link.empty());
    need("conventions", !file.conventions.empty());
    if (!file.embedded) {
      need("programs", !file.programs.empty() || !file.places.empty());
      need("compile", !file.compile.empty());
      need("probe.version", !file.probe.version.empty());
    }
    if (!missing.empty() && file.enabled)
      m_errors.push_back({"missing: " + join(missing, ", "),
                          Place{source.path, 1, 0},
                          {},
                          "toolchains/README.md describes the keys; `like = \"gcc\"` takes over those of another file",
                          Fault::User});
  }

  Errors& m_errors;
  std::map<std::string, std::vector<TomlSource>> m_sources;
  std::set<std::string> m_baseless; ///< files that are like none that there is
};

} // namespace

ExpectedAll<std::vector<ToolchainFile>> read_toolchain_files(const std::vector<std::string>& folders) {
  Errors errors;
  Folder all(errors);
  for (const std::string& folder : folders) {
    std::error_code failed;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed))
      if (entry.path().extension() == ".toml")
        paths.push_back(entry.path());
    if (failed) {
      errors.push_back(
          {fmt::format("can't read the toolchain folder '{}': {}", folder, failed.message()), {}, {}, {}, Fault::User});
      continue;
    }
    std::sort(paths.begin(), paths.end());
    for (const auto& path : paths)
      all.add(path);
  }
  std::vector<ToolchainFile> files = all.files();
  std::stable_sort(errors.begin(), errors.end(), [](const Error& a, const Error& b) {
    const Place first = a.place.value_or(Place{});
    const Place second = b.place.value_or(Place{});
    return std::tie(first.file, first.line, first.column) < std::tie(second.file, second.line, second.column);
  });
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  return files;
}

} // namespace abiter::toolchain
