#include "compile/tryout.h"

#include "compile/ending.h"
#include "compile/graph.h"
#include "util/fs.h"
#include "util/process.h"
#include "util/text.h"

#include <chrono>
#include <fmt/format.h>

namespace abiter::compile {

Expected<Attempt> Tryout::build(const Order& order, const std::string& path, const std::string& text) {
  const std::string object = path + ".o";
  const std::string library = path + ".so";
  if (order.by.embedded) {
    if (Attempt compiled = compile_in_process(order, path, text, object); !compiled.ok())
      return compiled;
  } else {
    ABITER_CHECK(write_file(path, text));
    // What a launcher does to it says nothing of the text.
    toolchain::Toolchain alone = order.by;
    alone.launcher.clear();
    ABITER_TRY(compiled, run(order, compile_command(alone, path, order.straight_to_library ? library : object)));
    if (!compiled.ok() || order.straight_to_library)
      return compiled;
  }
  ABITER_TRY(linked, run(order, link_command(order.by, object, library)));
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
  return read_ending(finished, m_timeout_s);
}

Expected<Attempt> Tryout::run(const Order& order, const std::vector<std::string>& words) const {
  Command command;
  command.words = {"/bin/sh", "-c", limit_words(m_timeout_s) + "\"$@\"", "sh"};
  command.words.insert(command.words.end(), words.begin(), words.end());
  command.environment = order.by.environment;
  command.timeout = std::chrono::seconds(m_timeout_s * k_waiting);
  ABITER_TRY(finished, run_command(command));
  if (finished.interrupted)
    return fail_internal("interrupted");
  return read_ending(finished, m_timeout_s);
}

Attempt unlinked(std::vector<std::string> missing) {
  std::string text = fmt::format("undefined symbol{}: {}", missing.size() == 1 ? "" : "s", join(missing, ", "));
  return {Outcome::Unlinked, std::move(text), std::move(missing)};
}

} // namespace abiter::compile
