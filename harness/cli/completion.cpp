#include "cli/command_line.h"
#include "cli/flags.h"
#include "util/text.h"

#include <fmt/format.h>

namespace abiter::cli {

namespace {

/// An option as a shell is told of it.
struct Completed {
  std::vector<std::string> names; ///< with their dashes
  std::string what;
  std::vector<std::string> choices;
  bool takes_value = false, is_folder = false, is_file = false;
};

std::vector<Completed> completed(const CLI::App& app) {
  std::vector<Completed> all;
  for (const CLI::Option* option : app.get_options([](const CLI::Option* one) { return one->nonpositional(); })) {
    Completed one;
    for (const std::string& name : option->get_lnames())
      one.names.push_back("--" + name);
    for (const std::string& name : option->get_snames())
      one.names.push_back("-" + name);
    one.what = option->get_description();
    one.takes_value = option->get_items_expected_max() > 0;
    const std::string type = option->get_type_name();
    one.is_folder = type.starts_with("DIR");
    one.is_file = type.starts_with("FILE") || one.names.front() == "--spec";
    if (const size_t begin = type.find('{'); begin != std::string::npos && type.ends_with('}'))
      one.choices = split(type.substr(begin + 1, type.size() - begin - 2), ',');
    all.push_back(std::move(one));
  }
  return all;
}

std::vector<const CLI::App*> commands_of(const CLI::App& program) {
  return program.get_subcommands([](const CLI::App*) { return true; });
}

/// In single quotes, as sh, zsh and fish read them.
std::string quoted(const std::string& text) {
  return "'" + replace_all(text, "'", "'\\''") + "'";
}

std::string bash(const CLI::App& program) {
  std::string names, flags, values;
  for (const CLI::App* command : commands_of(program)) {
    names += (names.empty() ? "" : " ") + command->get_name();
    std::vector<std::string> words;
    for (const Completed& one : completed(*command)) {
      words.insert(words.end(), one.names.begin(), one.names.end());
      if (!one.takes_value)
        continue;
      const std::string how = !one.choices.empty()
                                  ? fmt::format("compgen -W {} -- \"$word\"", quoted(join(one.choices, " ")))
                              : one.is_folder ? "compgen -d -- \"$word\""
                              : one.is_file   ? "compgen -f -- \"$word\""
                                              : ":";
      for (const std::string& name : one.names)
        values += fmt::format("    '{} {}') mapfile -t COMPREPLY < <({}); return ;;\n", command->get_name(), name, how);
    }
    flags += fmt::format("    {}) flags={} ;;\n", command->get_name(), quoted(join(words, " ")));
  }
  return fmt::format(R"(# bash completion of abiter: `source <(abiter completion bash)`
_abiter() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} command='' flags='' i
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case ${{COMP_WORDS[i]}} in -*) ;; *) command=${{COMP_WORDS[i]}}; break ;; esac
  done
  COMPREPLY=()
  if [ -z "$command" ]; then
    mapfile -t COMPREPLY < <(compgen -W '{} --help --version' -- "$word")
    return
  fi
  case "$command $before" in
{}  esac
  case $command in
{}  esac
  case $word in
    -*) mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$word") ;;
    *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
  esac
}}
complete -o filenames -F _abiter abiter
)",
                     names, values, flags);
}

/// A colon and a bracket mean something in what _arguments takes.
std::string zsh_text(const std::string& text) {
  std::string all;
  for (const char c : text) {
    if (c == ':' || c == '[' || c == ']' || c == '\\')
      all += '\\';
    all += c;
  }
  return all;
}

std::string zsh(const CLI::App& program) {
  std::string names, cases;
  for (const CLI::App* command : commands_of(program)) {
    names += fmt::format("    {}\n", quoted(command->get_name() + ":" + zsh_text(command->get_description())));
    cases += fmt::format("    {})\n      _arguments", command->get_name());
    for (const Completed& one : completed(*command)) {
      const std::string action = !one.choices.empty() ? ":value:(" + join(one.choices, " ") + ")"
                                 : one.is_folder      ? ":folder:_files -/"
                                 : one.is_file        ? ":file:_files"
                                 : one.takes_value    ? ":value:"
                                                      : "";
      for (const std::string& name : one.names) {
        const std::string joins = one.takes_value && name.starts_with("--") ? "=" : "";
        cases += " \\\n        " + quoted(fmt::format("*{}{}[{}]{}", name, joins, zsh_text(one.what), action));
      }
    }
    cases += " \\\n        '*:file:_files' ;;\n";
  }
  return fmt::format(R"(#compdef abiter
# zsh completion of abiter: put it into a folder of $fpath, as _abiter
_abiter() {{
  local -a commands
  commands=(
{}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
{}  esac
}}
_abiter "$@"
)",
                     names, cases);
}

std::string fish(const CLI::App& program) {
  std::string text = "# fish completion of abiter: `abiter completion fish | source`\n"
                     "complete -c abiter -n __fish_use_subcommand -f\n";
  for (const CLI::App* command : commands_of(program)) {
    text += fmt::format("complete -c abiter -n __fish_use_subcommand -a {} -d {}\n", command->get_name(),
                        quoted(command->get_description()));
    for (const Completed& one : completed(*command)) {
      text += fmt::format("complete -c abiter -n '__fish_seen_subcommand_from {}'", command->get_name());
      for (const std::string& name : one.names)
        text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
      if (!one.choices.empty())
        text += " -x -a " + quoted(join(one.choices, " "));
      else if (one.is_folder)
        text += " -x -a '(__fish_complete_directories)'";
      else if (one.is_file)
        text += " -r -F";
      else if (one.takes_value)
        text += " -x";
      text += " -d " + quoted(one.what) + "\n";
    }
  }
  return text;
}

struct CompletionRequest {
  const CLI::App* program = nullptr;
  std::string shell;
};

int completion(const CompletionRequest& request, const report::Output& output) {
  output.print(request.shell == "bash"  ? bash(*request.program)
               : request.shell == "zsh" ? zsh(*request.program)
                                        : fish(*request.program));
  return k_exit_ok;
}

} // namespace

void add_completion(CommandLine& line) {
  auto [app, request] = line.add<CompletionRequest>({"completion",
                                                     k_group_install,
                                                     "print what a shell needs to complete commands and flags",
                                                     {{"in this shell", "abiter completion bash > completion.sh"},
                                                      {"in every zsh", "abiter completion zsh > _abiter"}}},
                                                    completion);
  request.program = app.get_parent();
  add_choice(app, "shell", request.shell, {"bash", "zsh", "fish"}, "which shell")->required();
}

} // namespace abiter::cli
