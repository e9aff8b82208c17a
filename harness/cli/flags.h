#pragma once

// Flags that several commands have, each with the part of a request that it fills. A command takes those that it reads.

#include "report/style.h"
#include "session/request.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <CLI/Validators.hpp>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace abiter::cli {

constexpr const char* k_filters = "Filters (repeatable; of different kinds, all must hold)";

/// How what is printed looks.
struct OutputOptions {
  std::string format = "text";
  std::string colour = "auto"; ///< "always", "never"
  bool verbose = false;
};

/// A number from `least` to `most`.
template <class Number> CLI::Validator range(Number least, Number most) {
  return CLI::Validator(
      [=](std::string& text) {
        Number value{};
        return CLI::detail::lexical_cast(text, value) && value >= least && value <= most
                   ? std::string()
                   : fmt::format("'{}' is not a number from {} to {}", text, least, most);
      },
      "");
}

void add_where(CLI::App& app, session::Where& where);
void add_toolchain_folders(CLI::App& app, std::vector<std::string>& folders);
/// --config, --profile.
void add_profile(CLI::App& app, store::Selection& selection);
void add_colour(CLI::App& app, OutputOptions& output);
void add_format(CLI::App& app, OutputOptions& output, const std::vector<std::string>& formats = {"text", "json"},
                const std::string& what = "what is printed on standard output");
/// A switch that says how text looks: with another `--format` it is an error, since it would be ignored.
void only_for_text(CLI::App& app, const std::vector<std::string>& flags, const std::vector<std::string>& also = {});
/// An option with a text that is one of `words`.
CLI::Option* add_choice(CLI::App& app, const std::string& name, std::string& value,
                        const std::vector<std::string>& words, const std::string& what);
/// An option that may be repeated; each takes one text.
CLI::Option* add_texts(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                       const std::string& type, const std::string& what);
/// --spec, --fn, --convention, --toolchain, --pair, --partition, and words.
void add_filters(CLI::App& app, store::Selection& selection);
/// --kind, and --scenarios for one of them.
std::vector<CLI::Option*> add_kinds(CLI::App& app, store::Selection& selection);
void add_jobs(CLI::App& app, unsigned& jobs);
void add_keep_logs(CLI::App& app, bool& keep_logs);
/// How cases are run and held against what is expected: --values, --seed, --case-timeout, --no-poison, --expectations,
/// --no-expectations; --jobs, --keep-logs.
void add_run_options(CLI::App& app, session::Request& request);

/// Colours for standard output: --color, else NO_COLOR, else whether it is a terminal.
report::Style style_of(const OutputOptions& output);

} // namespace abiter::cli
