#include "cli/command_line.h"

#include "cli/help.h"
#include "cli/settings.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::cli {

namespace {

std::string examples_text(const About& about) {
  std::string text = "Examples:\n";
  for (const auto& [comment, command] : about.examples)
    text += fmt::format("  # {}\n  {}\n", comment, command);
  text.pop_back();
  return text;
}

/// All that begins with a dash.
std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames())
      names.push_back("--" + name);
    for (const std::string& name : option->get_snames())
      names.push_back("-" + name);
  }
  return names;
}

constexpr const char* k_about = "abiter tests whether code built by one compiler can call code built by another.";

constexpr const char* k_first_steps = R"(
To begin with:
  abiter toolchains                 the compilers of this machine
  abiter run -P quick               the matrix in miniature, in a minute
  abiter run --spec 'structs/*' --pair 'gcc-*->clang-*'
                                    what you ask for
  abiter repro CASE-ID              two source files that show one red case
  abiter report                     the last run as pages for a browser

`abiter --help` lists all commands.
)";

} // namespace

CommandLine::CommandLine() : m_app(std::make_unique<CLI::App>(k_about)) {
  m_app->name("abiter");
  m_app->set_version_flag("--version", "abiter " ABITER_VERSION, "print the version and exit");
  m_app->set_help_flag("-h,--help", "print this help and exit");
  m_app->require_subcommand(1);
  m_app->formatter(std::make_shared<Help>());
  m_app->footer("`abiter COMMAND --help` prints the options of a command, with examples.\n\n"
                "Exit codes:\n"
                "  0    nothing is red\n"
                "  1    there are red cases\n"
                "  2    wrong usage, spec or configuration\n"
                "  3    an error of abiter itself\n"
                "  4    nothing was selected, or nothing could be checked\n"
                "  130  interrupted");
}

CLI::App& CommandLine::add_app(const About& about) {
  CLI::App& app = *m_app->add_subcommand(about.name, about.what);
  app.group(about.group);
  app.footer(examples_text(about));
  return app;
}

Error CommandLine::usage_error(const CLI::ParseError& error, int argc, const char* const* argv) const {
  const auto made = [](std::string what, std::string hint) {
    return Error{std::move(what), {}, {}, std::move(hint), Fault::User};
  };
  const std::vector<CLI::App*> parsed = m_app->get_subcommands();
  const CLI::App& app = parsed.empty() ? *m_app : *parsed.front();
  const std::string command = parsed.empty() ? "abiter" : "abiter " + app.get_name();
  const std::string help = fmt::format("see `{} --help`", command);
  const std::vector<std::string> left = app.remaining();
  const auto option = std::find_if(left.begin(), left.end(), [](const std::string& word) {
    return word.size() > 1 && word[0] == '-' && word != "--";
  });
  if (option != left.end()) {
    const std::string name = option->substr(0, option->find('='));
    const std::string near = did_you_mean(name, option_names(app));
    return made(fmt::format("unknown option '{}' of `{}`", name, command), near.empty() ? help : near);
  }
  if (parsed.empty()) {
    const auto* const word =
        std::find_if(argv + 1, argv + argc, [](const char* argument) { return argument[0] != '-'; });
    if (word == argv + argc)
      return made("no command is given", help);
    std::vector<std::string> names;
    for (const Command& one : m_commands)
      names.push_back(one.app->get_name());
    const std::string near = did_you_mean(*word, names);
    return made(fmt::format("unknown command '{}'", *word), near.empty() ? help : near);
  }
  if (!left.empty())
    return made(fmt::format("`{}` takes no further argument '{}'", command, left.front()), help);
  return made(error.what(), help);
}

ExpectedAll<Settings> CommandLine::settings_of_parsed() const {
  const CLI::App& command = *m_app->get_subcommands().front();
  const CLI::Option* config = command.get_option_no_throw("--config");
  const std::string file = config && !config->empty() ? config->as<std::string>() : find_settings(".");
  if (file.empty())
    return Settings{};
  return read_settings(file, command);
}

std::vector<std::string> CommandLine::with_settings(int argc, const char* const* argv,
                                                    const std::vector<std::string>& settings) const {
  const std::string command = m_app->get_subcommands().front()->get_name();
  std::vector<std::string> words(argv + 1, argv + argc);
  const auto at = std::find(words.begin(), words.end(), command);
  words.insert(at == words.end() ? at : at + 1, settings.begin(), settings.end());
  std::reverse(words.begin(), words.end()); // as CLI11 takes them
  return words;
}

int CommandLine::run(int argc, const char* const* argv, const report::Output& output) {
  if (argc == 1) {
    output.print(std::string(k_about) + "\n" + k_first_steps);
    return k_exit_usage;
  }
  Settings from_file;
  try {
    m_app->parse(argc, argv);
    auto settings = settings_of_parsed();
    if (!settings)
      return report_errors(settings.error(), output);
    from_file = std::move(*settings);
    if (!from_file.words.empty())
      m_app->parse(with_settings(argc, argv, from_file.words));
  } catch (const CLI::CallForHelp&) {
    output.print(m_app->help());
    return k_exit_ok;
  } catch (const CLI::CallForVersion& version) {
    output.print(std::string(version.what()) + "\n");
    return k_exit_ok;
  } catch (const CLI::ParseError& error) {
    Error wrong = usage_error(error, argc, argv);
    if (!from_file.words.empty())
      wrong.hint = fmt::format("{} sets {}", from_file.file, join(from_file.words, " "));
    output.errors({wrong});
    return k_exit_usage;
  }
  for (const Command& command : m_commands)
    if (command.app->parsed())
      return command.run(output);
  return k_exit_usage;
}

int report_errors(const Errors& errors, const report::Output& output) {
  if (interrupted()) {
    output.remark("interrupted: what is built stays and is not built again\n");
    return k_exit_interrupted;
  }
  output.errors(errors);
  int code = k_exit_usage;
  for (const Error& error : errors) {
    if (error.fault == Fault::Internal)
      code = k_exit_internal;
    else if (error.fault == Fault::Nothing && code == k_exit_usage && errors.size() == 1)
      code = k_exit_nothing;
  }
  return code;
}

} // namespace abiter::cli
