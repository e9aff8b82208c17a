#include "cli/settings.h"

#include "cli/flags.h"
#include "util/toml_reader.h"

#include <algorithm>
#include <filesystem>

namespace abiter::cli {

namespace {

namespace fs = std::filesystem;

constexpr const char* k_file = "abiter.toml";

/// What a command line alone can say: which cases are meant, or which run.
bool is_about_one_run(const CLI::Option& option) {
  return option.get_group() == k_filters || option.check_lname("resume") || option.check_lname("rerun") ||
         option.check_lname("scenarios") || option.check_lname("help") || option.check_lname("version");
}

bool is_path(const CLI::Option& option) {
  const std::string type = option.get_type_name();
  return type.starts_with("DIR") || type.starts_with("FILE");
}

class Reader : private TomlReader {
public:
  Reader(const TomlSource& source, const CLI::App& command, Errors& errors)
      : TomlReader(source, errors), m_command(command), m_folder(fs::path(source.path).parent_path()) {}

  std::vector<std::string> words() {
    const auto ignore = [](const toml::node&) {}; // plan/profile.cpp reads them
    table(source().table, "abiter.toml",
          {{"flags", [this](const toml::node& node) { flags(node); }}, {"profile", ignore}});
    const CLI::Option* config = m_command.get_option_no_throw("--config");
    if (config && config->empty() && source().table.contains("profile"))
      m_words.push_back("--config=" + source().path);
    return std::move(m_words);
  }

private:
  /// A flag of any command by its long name.
  bool is_known(const std::string& name) const {
    bool found = false;
    for (const CLI::App* command : m_command.get_parent()->get_subcommands([](const CLI::App*) { return true; }))
      if (const CLI::Option* option = command->get_option_no_throw("--" + name)) {
        if (is_about_one_run(*option))
          return false;
        found = true;
      }
    return found;
  }

  std::vector<std::string> known_names() const {
    std::vector<std::string> names;
    for (const CLI::App* command : m_command.get_parent()->get_subcommands([](const CLI::App*) { return true; }))
      for (const CLI::Option* option : command->get_options())
        for (const std::string& name : option->get_lnames())
          if (is_known(name) && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    return names;
  }

  std::string hint_for_unknown() const {
    for (const CLI::App* command : m_command.get_parent()->get_subcommands([](const CLI::App*) { return true; }))
      if (command->get_option_no_throw("--" + key()))
        return "which cases are meant belongs into a profile, or on the command line";
    const std::string near = did_you_mean(key(), known_names());
    return near.empty() ? "flags have their long names, without dashes" : near;
  }

  void flags(const toml::node& node) {
    const toml::table* entries = node.as_table();
    if (!entries)
      return complain(node, "'flags' must be a table", "write [flags], and below it results = \"DIR\"");
    for (const auto& [key_node, value] : *entries) {
      set_key(key_node.str());
      if (!is_known(key())) {
        complain(value, fmt::format("'{}' is not a flag that a file can set", key()), hint_for_unknown());
        continue;
      }
      std::vector<std::string> texts;
      values(value, texts);
      const CLI::Option* option = m_command.get_option_no_throw("--" + key());
      if (option && option->empty())
        for (const std::string& text : texts)
          m_words.push_back(word(*option, text));
    }
  }

  void values(const toml::node& node, std::vector<std::string>& texts) {
    if (const toml::array* items = node.as_array()) {
      for (const toml::node& item : *items)
        values(item, texts);
    } else if (node.is_string()) {
      texts.push_back(**node.as_string());
    } else if (node.is_integer()) {
      texts.push_back(fmt::format("{}", **node.as_integer()));
    } else if (node.is_boolean()) {
      if (**node.as_boolean())
        texts.emplace_back();
    } else {
      complain(node, fmt::format("'{}' must be a text, a number, true or false, or a list of texts", key()));
    }
  }

  std::string word(const CLI::Option& option, const std::string& text) const {
    if (text.empty())
      return "--" + key();
    return fmt::format("--{}={}", key(), is_path(option) ? (m_folder / text).lexically_normal().string() : text);
  }

  const CLI::App& m_command;
  fs::path m_folder;
  std::vector<std::string> m_words;
};

} // namespace

std::string find_settings(const std::string& folder) {
  std::error_code ignored;
  for (fs::path at = fs::absolute(folder, ignored); !at.empty(); at = at.parent_path()) {
    if (fs::is_regular_file(at / k_file, ignored))
      return (at / k_file).string();
    if (at == at.root_path())
      break;
  }
  return "";
}

ExpectedAll<Settings> read_settings(const std::string& file, const CLI::App& command) {
  const auto source = read_toml(fs::absolute(file).string());
  if (!source)
    return tl::make_unexpected(Errors{source.error()});
  Errors errors;
  Settings settings{source->path, Reader(*source, command, errors).words()};
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  return settings;
}

} // namespace abiter::cli
