#include "compile/farm_check.h"

#include "compile/units.h"
#include "util/fs.h"
#include "util/process.h"
#include "clang/compiler_stamp.h"

#include <chrono>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::compile {

Expected<std::string> FarmCheck::complaint(const toolchain::Toolchain& toolchain, const std::string& object) {
  if (toolchain.launcher.empty() || toolchain.embedded)
    return std::string();
  ABITER_TRY(ours, stamp_of_this_machine(toolchain));
  const std::string theirs = clang::compiler_stamp(object);
  if (ours.empty() || theirs == ours || !std::filesystem::exists(object))
    return std::string();
  std::error_code ignored;
  std::filesystem::remove(object, ignored);
  return fmt::format("{} had this compiled by another compiler: '{}', where this machine's is '{}'",
                     toolchain.launcher.front(), theirs, ours);
}

Expected<std::string> FarmCheck::stamp_of_this_machine(const toolchain::Toolchain& toolchain) {
  if (const auto known = m_stamps.find(toolchain.id); known != m_stamps.end())
    return known->second;
  toolchain::Toolchain alone = toolchain;
  alone.launcher.clear();
  const lang::Language& language = *m_languages.find(toolchain.language);
  const std::string stem = m_folder + "/stamp-" + file_stem(toolchain.id);
  const std::string source = stem + "." + language.extension;
  ABITER_CHECK(write_if_changed(source, lang::comment(language, {"whose compiler is this?"})));
  Command command;
  command.words = compile_command(alone, source, stem + ".o");
  command.environment = alone.environment;
  command.guard = Guard{m_compile_timeout_s, 0, stem + ".o"};
  ABITER_TRY(finished, run_command(command));
  if (finished.interrupted)
    return fail_internal("interrupted");
  // A compiler that refuses it refuses the units too, and these tell why.
  return m_stamps[toolchain.id] = finished.ok() ? clang::compiler_stamp(stem + ".o") : "";
}

} // namespace abiter::compile
