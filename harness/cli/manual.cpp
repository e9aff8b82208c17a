#include "cli/command_line.h"
#include "cli/flags.h"
#include "util/text.h"

#include <fmt/format.h>

namespace abiter::cli {

namespace {

/// The bits that a byte of UTF-8 has of a character, and how many bytes follow it.
std::pair<uint32_t, int> utf8_start(unsigned char c) {
  return c >= 0xf0 ? std::pair(c & 0x07U, 3) : c >= 0xe0 ? std::pair(c & 0x0fU, 2) : std::pair(c & 0x1fU, 1);
}

/// Text for roff: a backslash, and a dot or an apostrophe at the start of a line, mean something there; a dash is a minus;
/// what isn't ASCII has an escape.
std::string roff(const std::string& text) {
  std::string all;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (static_cast<unsigned char>(c) >= 0xc0) {
      auto [character, more] = utf8_start(static_cast<unsigned char>(c));
      for (; more > 0 && i + 1 < text.size(); --more)
        character = character << 6 | (static_cast<unsigned char>(text[++i]) & 0x3fU);
      all += fmt::format("\\[u{:04X}]", character);
    } else if (c == '\\')
      all += "\\e";
    else if (c == '-')
      all += "\\-";
    else if ((c == '.' || c == '\'') && (all.empty() || all.back() == '\n'))
      all += std::string("\\&") + c;
    else
      all += c;
  }
  return all;
}

std::string heading(const std::string& page) {
  std::string name = page;
  for (char& c : name)
    c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return fmt::format(".TH {} 1 \"\" \"abiter {}\" \"User Commands\"\n", name, ABITER_VERSION);
}

std::string option_text(const CLI::Option& option) {
  std::vector<std::string> names;
  for (const std::string& name : option.get_snames())
    names.push_back("\\fB" + roff("-" + name) + "\\fR");
  for (const std::string& name : option.get_lnames())
    names.push_back("\\fB" + roff("--" + name) + "\\fR");
  if (names.empty())
    names.push_back("\\fI" + roff(option.get_name(true, false)) + "\\fR");
  std::string text = ".TP\n" + join(names, ", ");
  if (option.nonpositional() && option.get_items_expected_max() > 0)
    text += " \\fI" + roff(option.get_type_name()) + "\\fR";
  text += "\n" + roff(option.get_description());
  if (!option.get_default_str().empty())
    text += roff(fmt::format(" (default: {})", option.get_default_str()));
  return text + "\n";
}

/// "Examples:" and lines of them, as `--help` ends with.
std::string footer_text(const CLI::App& app) {
  std::string text;
  for (const std::string& line : split(app.get_footer(), '\n')) {
    if (line.ends_with(':') && !line.starts_with(' '))
      text += fmt::format(".SH {}\n.nf\n", roff(line.substr(0, line.size() - 1)));
    else
      text += roff(line) + "\n";
  }
  return text + ".fi\n";
}

std::string page_of_command(const CLI::App& app) {
  const std::string name = "abiter-" + app.get_name();
  std::string text = heading(name);
  text += fmt::format(".SH NAME\n{} \\- {}\n", roff(name), roff(app.get_description()));
  text += fmt::format(".SH SYNOPSIS\n\\fBabiter {}\\fR [OPTIONS]", roff(app.get_name()));
  for (const CLI::Option* option : app.get_options([](const CLI::Option* one) { return one->get_positional(); }))
    text += " " + roff(option->get_name(true, false));
  text += "\n.SH OPTIONS\n";
  for (const CLI::Option* option : app.get_options())
    text += option_text(*option);
  return text + footer_text(app) + ".SH SEE ALSO\n\\fBabiter\\fR(1)\n";
}

std::string page_of_program(const CLI::App& app) {
  std::string text = heading("abiter");
  text += fmt::format(".SH NAME\nabiter \\- {}\n", roff("ABI compatibility tests between compilers and languages"));
  text += ".SH SYNOPSIS\n\\fBabiter\\fR COMMAND [OPTIONS]\n.SH DESCRIPTION\n" + roff(app.get_description()) + "\n";
  text += ".SH COMMANDS\n";
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    text +=
        fmt::format(".TP\n\\fBabiter\\-{}\\fR(1)\n{}\n", roff(command->get_name()), roff(command->get_description()));
  text += ".SH OPTIONS\n";
  for (const CLI::Option* option : app.get_options())
    text += option_text(*option);
  text += ".SH ENVIRONMENT\n"
          ".TP\nABITER_ROOT\nthe folder with specs, toolchains and generators\n"
          ".TP\nABITER_RESULTS\nwhere runs and builds are kept\n"
          ".TP\nXDG_STATE_HOME\nthe same, in a folder abiter, where abiter is installed\n"
          ".TP\nNO_COLOR\nno colours\n";
  return text + footer_text(app);
}

struct ManRequest {
  const CLI::App* program = nullptr;
  std::string command;
};

int man(const ManRequest& request, const report::Output& output) {
  if (request.command.empty()) {
    output.print(page_of_program(*request.program));
    return k_exit_ok;
  }
  const auto found =
      request.program->get_subcommands([&](const CLI::App* one) { return one->get_name() == request.command; });
  if (found.empty()) {
    output.errors(
        {Error{fmt::format("unknown command '{}'", request.command), {}, {}, "see `abiter --help`", Fault::User}});
    return k_exit_usage;
  }
  output.print(page_of_command(*found.front()));
  return k_exit_ok;
}

} // namespace

void add_man(CommandLine& line) {
  auto [app, request] =
      line.add<ManRequest>({"man",
                            k_group_install,
                            "print a manual page",
                            {{"the page of the program", "abiter man"}, {"the page of a command", "abiter man run"}}},
                           man);
  request.program = app.get_parent();
  app.add_option("command", request.command, "a command; without one, the page of the program");
}

} // namespace abiter::cli
