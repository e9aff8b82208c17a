#include "lang/language.h"

#include "lang/names.h"
#include "target/architecture.h"
#include "util/fs.h"
#include "util/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <set>

#include "util/toml_reader.h"

namespace abiter::lang {

namespace {

namespace fs = std::filesystem;

constexpr const char* k_file = "language.toml";

template <class Words> bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Reads one language.toml on top of a Language.
class Reader : private TomlReader {
public:
  Reader(const TomlSource& source, Language& language, Errors& errors)
      : TomlReader(source, errors), m_language(language) {}

  void read() {
    table(source().table, "a language",
          {
              {"like", [](const toml::node&) {}}, // followed before
              {"name", text(m_language.title)},
              {"other-names", words(m_language.other_names)},
              {"extension", [this](const toml::node& node) { extension(node); }},
              {"comment", [this](const toml::node& node) { comment(node); }},
              {"keywords", words(m_language.keywords)},
              {"preprocessor", flag(m_language.preprocessor)},
              {"types", [](const toml::node&) {}},       // read when all names are known
              {"keywords-of", [](const toml::node&) {}}, // likewise
              {"every-spec", flag(m_language.every_spec)},
              {"scenarios", flag(m_language.scenarios)},
              {"probes", flag(m_language.probes)},
              {"aligned-arrays", flag(m_language.aligned_arrays)},
              {"declarations", flag(m_language.declarations)},
              {"data-model", [this](const toml::node& node) { data_model(node); }},
              {"feature", text(m_language.feature)},
              {"diagnostics", [this](const toml::node& node) { diagnostics(node); }},
          });
    if (m_language.preprocessor)
      add_macros();
    if (!m_language.title.empty() && !m_language.extension.empty() && !m_language.comment[0].empty())
      return;
    complain(source().table, fmt::format("a language needs a name, an extension and a comment"),
             "generators/README.md describes the keys; `like = \"NAME\"` takes over those of another language");
  }

private:
  /// What compilers of some machine predefine can't be a name in a source for any.
  void add_macros() {
    for (const target::Architecture& machine : target::architectures())
      for (const std::string_view macro : machine.macros)
        if (!contains(m_language.keywords, macro))
          m_language.keywords.emplace_back(macro);
  }

  void extension(const toml::node& node) {
    text(m_language.extension)(node);
    if (const std::string& word = m_language.extension;
        node.is_string() && (word.empty() || word.find_first_of("/. ") != std::string::npos))
      complain(node, fmt::format("'{}' is not the end of a file's name", word), "letters and digits, without the dot");
  }

  void comment(const toml::node& node) {
    const std::vector<std::string> parts = texts(node);
    if (parts.size() == 3 && !parts[0].empty())
      std::copy(parts.begin(), parts.end(), m_language.comment.begin());
    else
      complain(node, "'comment' is a list of three texts: in front of the first line, of the others, and the end",
               R"(for example ["// ", "// ", ""])");
  }

  /// A file beside this one.
  void data_model(const toml::node& node) {
    std::string name;
    text(name)(node);
    if (name.empty())
      return;
    const auto text = read_file((fs::path(source().path).parent_path() / name).string());
    if (text)
      m_language.data_model = *text;
    else
      complain(node, text.error().what);
  }

  void diagnostics(const toml::node& node) {
    DiagnosticRules& rules = m_language.diagnostics;
    table(node, "[diagnostics]",
          {
              {"places", [&](const toml::node& value) { expressions(value, rules.places); }},
              {"messages", [&](const toml::node& value) { expressions(value, rules.messages); }},
              {"explained", [&](const toml::node& value) { expressions(value, rules.explained); }},
              {"unsupported", words(rules.unsupported)},
              {"crash", [&](const toml::node& value) { crash(value, rules.crash); }},
          });
  }

  void crash(const toml::node& node, CrashRules& rules) {
    table(node, "[diagnostics.crash]",
          {
              {"why", [&](const toml::node& value) { expressions(value, rules.why, 0); }},
              {"said", words(rules.said)},
              {"doing", [&](const toml::node& value) { expressions(value, rules.doing); }},
              {"answers", [&](const toml::node& value) { expressions(value, rules.answers, 0); }},
              {"disturbed", words(rules.disturbed)},
          });
  }

  void expressions(const toml::node& node, std::vector<std::string>& target, size_t groups = 1) {
    target = texts(node);
    each_text(node, [this, groups](const toml::node& item, const std::string& pattern) {
      expression(item, replace_all(pattern, "{file}", "file"), groups);
    });
  }

  Language& m_language;
};

/// All files, and the languages made of them on demand, since one may be `like` another.
class Folder {
public:
  Folder(const std::string& path, Errors& errors) : m_errors(errors) {
    std::error_code failed;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(path, failed))
      if (fs::exists(entry.path() / k_file, failed))
        files.push_back(entry.path() / k_file);
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
      auto source = read_toml(file.string());
      if (source)
        m_sources.emplace(file.parent_path().filename().string(), std::move(*source));
      else
        m_errors.push_back(source.error());
    }
  }

  std::vector<Language> languages() {
    std::vector<Language> all;
    std::map<std::string, std::string> taken;
    for (const auto& [name, source] : m_sources) {
      std::vector<std::string> chain;
      Language language = made(name, chain, m_errors);
      language.types = name;
      named(source, "types", language.types);
      add_keywords_of(source, language);
      if (!is_identifier(name))
        complain(source, source.table, fmt::format("'{}' can't be the name of a language", name),
                 "a name is a letter or '_', then letters, digits and '_'");
      for (const std::string& word : language.other_names)
        if (const auto [first, is_new] = taken.try_emplace(word, name); !is_new || m_sources.contains(word))
          complain(source, *source.table.get("other-names"),
                   fmt::format("'{}' is the name of another language: {}", word, is_new ? word : first->second));
      all.push_back(std::move(language));
    }
    return all;
  }

private:
  void complain(const TomlSource& source, const toml::node& node, std::string what, std::string hint = {}) {
    m_errors.push_back(toml_error(source.path, source.lines, node.source(), std::move(what), std::move(hint)));
  }

  /// The text of a key that names a language; `target` stays as it is without the key. False if there is no such one.
  bool named(const TomlSource& source, const char* key, std::string& target) {
    const toml::node* node = source.table.get(key);
    if (!node)
      return true;
    target = node->is_string() ? **node->as_string() : "";
    if (m_sources.contains(target))
      return true;
    std::vector<std::string> names;
    for (const auto& [name, ignored] : m_sources)
      names.push_back(name);
    const std::string near = did_you_mean(target, names);
    complain(source, *node, fmt::format("unknown language '{}'", target),
             near.empty() ? "there are: " + join(names, ", ") : near);
    return false;
  }

  void add_keywords_of(const TomlSource& source, Language& language) {
    std::string other;
    if (!named(source, "keywords-of", other) || other.empty())
      return;
    std::vector<std::string> chain;
    Errors reported_there;
    for (std::string& word : made(other, chain, reported_there).keywords)
      if (!contains(language.keywords, word))
        language.keywords.push_back(std::move(word));
  }

  Language made(const std::string& name, std::vector<std::string>& chain, Errors& errors) {
    chain.push_back(name);
    Language language;
    const TomlSource& source = m_sources.at(name);
    std::string base;
    if (named(source, "like", base) && !base.empty()) {
      Errors reported_there;
      if (contains(chain, base))
        complain(source, *source.table.get("like"), fmt::format("'{}' can't be like itself", base));
      else
        language = made(base, chain, reported_there);
      // A language is like another one in its words, not in what it is taken for.
      language.title.clear();
      language.other_names.clear();
      language.every_spec = language.scenarios = language.probes = language.declarations = false;
    }
    language.name = name;
    Reader(source, language, errors).read();
    return language;
  }

  Errors& m_errors;
  std::map<std::string, TomlSource> m_sources; ///< by the name of the folder
};

std::vector<std::string> names_of(const std::vector<Language>& all, bool Language::* which) {
  std::vector<std::string> names;
  for (const Language& one : all)
    if (one.*which)
      names.push_back(one.name);
  return names;
}

} // namespace

std::string comment(const Language& language, const std::vector<std::string>& lines) {
  return language.comment[0] + join(lines, "\n" + language.comment[1]) + language.comment[2] + "\n";
}

ExpectedAll<Languages> Languages::read(const std::string& generators_folder) {
  Errors errors;
  std::vector<Language> all = Folder(generators_folder, errors).languages();
  if (all.empty() && errors.empty())
    errors.push_back({fmt::format("no language found in '{}'", generators_folder),
                      {},
                      {},
                      "a language is a folder with a language.toml",
                      Fault::User});
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  return Languages(std::move(all));
}

const Language* Languages::find(std::string_view name) const {
  const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Language& one) {
    return one.name == name || contains(one.other_names, name);
  });
  return found == m_all.end() ? nullptr : &*found;
}

std::vector<std::string> Languages::names() const {
  std::vector<std::string> names;
  for (const Language& one : m_all)
    names.push_back(one.name);
  return names;
}

std::vector<std::string> Languages::of_every_spec() const {
  return names_of(m_all, &Language::every_spec);
}

std::vector<std::string> Languages::with_scenarios() const {
  return names_of(m_all, &Language::scenarios);
}

std::vector<std::string> Languages::with_probes() const {
  return names_of(m_all, &Language::probes);
}

} // namespace abiter::lang
