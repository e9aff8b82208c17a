#include "run/validity.h"

#include "compile/source_text.h"
#include "compile/units.h"
#include "util/fs.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fmt/format.h>
#include <sstream>

namespace abiter::run {

namespace {

using Answers = std::vector<std::pair<uint64_t, std::string>>;

/// An integer of 8 or 16 bits (0x85, 0x8485) in a register full of something else.
constexpr uint64_t k_garbage8 = 0x5a5a5a5adadada85, k_garbage16 = 0x5a5a5a5adada8485;

/// What a narrow integer can be read as: by itself, with what is above it in 32 bits, or with all of the register.
Answers read_as(uint64_t own, uint64_t garbage, bool has_sign) {
  const uint64_t low = garbage & 0xffff'ffff;
  return {{own, "reads its own bits"},
          {has_sign ? static_cast<uint64_t>(static_cast<int64_t>(static_cast<int32_t>(low))) : low,
           "relies on the caller's extension to 32 bits"},
          {garbage, "relies on the caller's extension to 64 bits"}};
}

const Answers k_kept = {{2, "kept 2"}, {0, "became 0"}, {1, "became 1"}};
const Answers k_branches = {
    {10, "the first branch"}, {11, "the second branch"}, {12, "the third branch"}, {99, "no branch"}};

} // namespace

std::string ValidityProbe::says(uint64_t result) const {
  const auto known = std::find_if(answers.begin(), answers.end(), [&](const auto& one) { return one.first == result; });
  return known == answers.end() ? fmt::format("{:#x}, an unexpected answer", result) : known->second;
}

const std::vector<ValidityProbe>& validity_probes() {
  static const std::vector<ValidityProbe> k_all = {
      {"bool_convert", 2, "a bool of 2, converted to an integer", k_kept},
      {"bool_store", 2, "a bool of 2, stored", k_kept},
      {"bool_branch", 2, "a bool of 2, in an if", {{10, "true"}, {20, "false"}}},
      {"bool_not", 2, "a bool of 2, negated", {{1, "true"}, {0, "false"}, {3, "3"}, {253, "253"}}},
      {"bool_index",
       2,
       "a bool of 2, as an index",
       {{10, "element 0"}, {11, "element 1"}, {12, "element 2: out of bounds"}}},
      {"bool_option", 2, "a bool of 2, in an Option", {{1, "became None"}, {0, "stayed Some"}}},
      {"bool_branch",
       k_garbage8 & ~0xffull,
       "a bool of 0 with garbage above it, in an if",
       {{20, "reads its own bits"}, {10, "relies on the caller's extension to 32 bits"}}},
      {"result_bool", 2, "a bool of 2 as a result, converted to an integer", k_kept},
      {"enum_convert",
       3,
       "an enum of 3, which is not one of its values, converted to an integer",
       {{3, "kept 3"}, {0, "became 0"}, {1, "became 1"}, {5, "became 5"}}},
      {"enum_switch", 3, "an enum of 3, which is not one of its values, in a switch or match", k_branches},
      {"enum_compare",
       7,
       "an enum of 7, beyond its last, compared with that",
       {{0, "compared as 7"}, {1, "taken for no more than the last"}}},
      {"char_convert", 0xd800, "a surrogate as char, converted to an integer", {{0xd800, "kept"}}},
      {"char_match", 0xd800, "a surrogate as char, in a match of all chars", k_branches},
      {"char_option", 0x110000, "a char beyond the last, in an Option", {{1, "became None"}, {0, "stayed Some"}}},
      {"u8_convert", k_garbage8, "garbage above an 8-bit unsigned parameter", read_as(0x85, k_garbage8, false)},
      {"i8_convert", k_garbage8, "garbage above an 8-bit signed parameter",
       read_as(static_cast<uint64_t>(int64_t{-0x7b}), k_garbage8, true)},
      {"u16_convert", k_garbage16, "garbage above a 16-bit unsigned parameter", read_as(0x8485, k_garbage16, false)},
      {"i16_convert", k_garbage16, "garbage above a 16-bit signed parameter",
       read_as(static_cast<uint64_t>(int64_t{-0x7b7b}), k_garbage16, true)},
      {"u32_convert",
       k_garbage8,
       "garbage above a 32-bit unsigned parameter",
       {{k_garbage8 & 0xffff'ffff, "reads its own bits"}, {k_garbage8, "relies on the caller's extension to 64 bits"}}},
      {"i32_convert",
       k_garbage8,
       "garbage above a 32-bit signed parameter",
       {{0xffff'ffff'dada'da85, "reads its own bits"}, {k_garbage8, "relies on the caller's extension to 64 bits"}}},
      {"u8_compare",
       k_garbage8,
       "garbage above an 8-bit unsigned parameter, compared",
       {{0, "reads its own bits"}, {1, "relies on the caller's extension"}}},
      {"result_u8", k_garbage8, "garbage above an 8-bit unsigned result", read_as(0x85, k_garbage8, false)},
      {"result_i8", k_garbage8, "garbage above an 8-bit signed result",
       read_as(static_cast<uint64_t>(int64_t{-0x7b}), k_garbage8, true)},
      {"result_u16", k_garbage16, "garbage above a 16-bit unsigned result", read_as(0x8485, k_garbage16, false)},
  };
  return k_all;
}

namespace {

Expected<void> run_step(const toolchain::Toolchain& toolchain, const std::vector<std::string>& words,
                        const ValidityOptions& options) {
  ABITER_TRY(finished,
             run_command({words, toolchain.environment, "", std::chrono::seconds(options.compile_timeout_s), {}}));
  if (finished.interrupted)
    return fail_internal("interrupted");
  if (!finished.ok())
    return fail_internal(fmt::format("{} can't build the probes: {}", toolchain.id, trim(finished.err + finished.out)));
  return {};
}

/// A line of the runner: "NAME VALUE result HEX", "NAME VALUE signal N", "NAME VALUE missing".
Expected<std::optional<ValidityAnswer>> read_answer(const ValidityProbe& probe, const std::string& line) {
  std::istringstream words(line);
  std::string name, value, kind, rest;
  words >> name >> value >> kind >> rest;
  if (name != probe.name || value != fmt::format("{:x}", probe.value))
    return fail_internal("the probe's answer can't be read: " + line);
  if (kind == "missing")
    return std::optional<ValidityAnswer>();
  if (kind == "signal") {
    const int signal = std::stoi(rest);
    return std::optional<ValidityAnswer>({{}, signal, signal == SIGALRM ? "no end" : strsignal(signal)});
  }
  const uint64_t result = std::stoull(rest, nullptr, 16);
  return std::optional<ValidityAnswer>({result, 0, probe.says(result)});
}

} // namespace

Expected<std::vector<std::optional<ValidityAnswer>>>
ask_validity(const toolchain::Toolchain& toolchain, const generate::Unit& unit, const ValidityOptions& options) {
  const std::string stem = options.folder + "/" + compile::file_stem(toolchain.id);
  const std::string source = stem + "." + unit.extension, object = stem + ".o", library = stem + ".so";
  ABITER_CHECK(write_file(source, compile::assemble(unit, {}).text));
  ABITER_CHECK(run_step(toolchain, compile::compile_command(toolchain, source, object), options));
  ABITER_CHECK(run_step(toolchain, compile::link_command(toolchain, object, library), options));
  std::vector<std::string> words{options.runner, library};
  for (const ValidityProbe& probe : validity_probes())
    words.push_back(fmt::format("{}={:x}", probe.name, probe.value));
  ABITER_TRY(finished, run_command({words, {}, "", std::chrono::seconds(options.compile_timeout_s * 4), {}}));
  if (finished.interrupted)
    return fail_internal("interrupted");
  const std::vector<std::string> lines = split(trim(finished.out), '\n');
  if (!finished.ok() || lines.size() != validity_probes().size())
    return fail_internal(fmt::format("{}: the probes can't be run: {}", toolchain.id, trim(finished.err)));
  std::vector<std::optional<ValidityAnswer>> answers;
  for (size_t i = 0; i < lines.size(); ++i) {
    ABITER_TRY(answer, read_answer(validity_probes()[i], lines[i]));
    answers.push_back(answer);
  }
  return answers;
}

} // namespace abiter::run
