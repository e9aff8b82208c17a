#include "compile/tryout.h"

#include "compile/ending.h"
#include "util/fs.h"
#include "util/text.h"

#include <chrono>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::compile {

Expected<Attempt> Tryout::build(const Order& order, const std::string& path, const std::string& text) {
  const std::string object = path + ".o";
  const std::string library = path + ".so";
  std::error_code ignored;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
  if (order.by.embedded) {
    if (Attempt compiled = compile_in_process(order, path, text, object); !compiled.ok())
      return compiled;
  } else {
    ABITER_CHECK(write_file(path, text));
    // What a launcher does to it says nothing of the text.
    toolchain::Toolchain alone = order.by;
    alone.launcher.clear();
    const std::string& made = order.straight_to_library ? library : object;
    ABITER_TRY(compiled, run(order, compile_command(alone, path, made), made));
    if (!compiled.ok() || order.straight_to_library)
      return compiled;
  }
  ABITER_TRY(linked, run(order, link_command(order.by, object, library), library));
  if (!linked.ok() || !order.beside)
    return linked;
  ABITER_TRY(missing, m_loads.missing({{order.suite, *order.beside, library}}));
  return missing.front().empty() ? Attempt{} : unlinked(std::move(missing.front()));
}

Attempt Tryout::compile_in_process(const Order& order, const std::string& path, const std::string& text,
                                   const std::string& object) const {
  const clang::CompileResult result =
      m_clang.compile({order.by.language, path, text, object, order.by.flags, std::chrono::seconds(m_timeout_s)});
  Finished finished;
  finished.exit_code = result.ok ? 0 : 1;
  finished.signal = result.signal;
  finished.timed_out = result.timed_out;
  finished.err = result.diagnostics;
  return ending(order, finished);
}

Expected<Attempt> Tryout::run(const Order& order, const std::vector<std::string>& words,
                              const std::string& output) const {
  Command command;
  command.words = words;
  command.environment = order.by.environment;
  command.guard = Guard{m_timeout_s, 0, output, !order.by.launcher.empty()};
  ABITER_TRY(finished, run_command(command));
  if (finished.interrupted)
    return fail_internal("interrupted");
  return ending(order, finished);
}

Attempt Tryout::ending(const Order& order, const Finished& finished) const {
  return read_ending(finished, m_timeout_s, m_languages.find(order.by.language)->diagnostics.crash);
}

Attempt unlinked(std::vector<std::string> missing) {
  std::string text = fmt::format("undefined symbol{}: {}", missing.size() == 1 ? "" : "s", join(missing, ", "));
  return {Outcome::Unlinked, std::move(text), std::move(missing)};
}

} // namespace abiter::compile
