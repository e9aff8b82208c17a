#include "cli/help.h"

#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::cli {

namespace {

constexpr size_t k_width = 80;
constexpr size_t k_left = 30; ///< what stands on the right begins here

/// Lines of at most `width` columns, broken between words. Counts bytes: a line with `…` may be a little shorter.
std::vector<std::string> wrapped(const std::string& text, size_t width) {
  std::vector<std::string> lines{""};
  for (const std::string& word : split(text, ' ')) {
    if (!lines.back().empty() && lines.back().size() + 1 + word.size() > width)
      lines.emplace_back();
    lines.back() += (lines.back().empty() ? "" : " ") + word;
  }
  return lines;
}

std::string two_columns(const std::string& left, const std::string& right) {
  std::string text = "  " + left;
  if (text.size() + 2 > k_left)
    text += "\n" + std::string(k_left, ' ');
  else
    text.resize(k_left, ' ');
  for (const std::string& line : wrapped(right, k_width - k_left))
    text += line + "\n" + std::string(k_left, ' ');
  text.resize(text.size() - k_left);
  return text;
}

/// "N", or "{text,json}" where there are only these.
std::string type_text(const CLI::Option& option) {
  const std::string type = option.get_type_name();
  const size_t choices = type.find('{');
  return choices == std::string::npos ? type : type.substr(choices);
}

std::string names_text(const CLI::Option& option, bool is_positional) {
  if (is_positional)
    return option.get_name(true, false);
  std::vector<std::string> names;
  for (const std::string& name : option.get_snames())
    names.push_back("-" + name);
  for (const std::string& name : option.get_lnames())
    names.push_back("--" + name);
  return join(names, ",");
}

} // namespace

std::string Help::make_description(const CLI::App* app) const {
  std::string text;
  for (const std::string& line : wrapped(app->get_description(), k_width))
    text += line + "\n";
  return text;
}

std::string Help::make_usage(const CLI::App* app, std::string name) const {
  if (app->get_parent() == nullptr)
    return "\nUsage: abiter COMMAND [OPTIONS]\n";
  std::string text = fmt::format("\nUsage: {} [OPTIONS]", name);
  for (const CLI::Option* option : app->get_options([](const CLI::Option* one) { return one->get_positional(); })) {
    const std::string word = make_option_usage(option);
    text += " " + word;
  }
  return text + "\n";
}

std::string Help::make_subcommand(const CLI::App* app) const {
  std::string text = fmt::format("  {:<13}", app->get_name());
  const std::string indent(text.size(), ' ');
  bool first = true;
  for (const std::string& line : wrapped(app->get_description(), k_width - indent.size())) {
    text += (first ? "" : indent) + line + "\n";
    first = false;
  }
  return text;
}

std::string Help::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const {
  return replace_all(CLI::Formatter::make_help(app, std::move(name), mode), "\n\n\n", "\n\n");
}

std::string Help::make_option(const CLI::Option* option, bool is_positional) const {
  std::string left = names_text(*option, is_positional);
  if (!is_positional && option->get_items_expected_max() > 0)
    left += option->get_expected_min() == 0 ? " [" + type_text(*option) + "]" : " " + type_text(*option);
  std::string right = option->get_description();
  if (!option->get_default_str().empty())
    right += fmt::format(" (default: {})", option->get_default_str());
  return two_columns(left, right);
}

} // namespace abiter::cli
