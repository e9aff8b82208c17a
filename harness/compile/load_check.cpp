#include "compile/load_check.h"

#include "util/fs.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::compile {

Expected<std::vector<std::vector<std::string>>> LoadCheck::missing(const std::vector<Subject>& subjects) {
  std::vector<std::pair<Surroundings, std::set<std::string>>> open; // by subject
  std::map<Surroundings, std::set<std::string>> questions;
  for (const Subject& subject : subjects) {
    ABITER_TRY(symbols, dynamic_symbols(subject.library));
    for (const std::string& path : subject.beside) {
      ABITER_TRY(beside, symbols_of(path));
      std::erase_if(symbols.undefined, [&](const std::string& name) { return beside->defined.contains(name); });
    }
    const Surroundings where{subject.suite->architecture, symbols.needed};
    symbols.undefined.insert(symbols.needed.begin(), symbols.needed.end());
    for (const std::string& name : symbols.undefined)
      if (!m_there[where].contains(name))
        questions[where].insert(name);
    open.emplace_back(where, std::move(symbols.undefined));
  }
  for (const auto& [where, symbols] : questions)
    ABITER_CHECK(ask(where, symbols));
  std::vector<std::vector<std::string>> result;
  for (const auto& [where, symbols] : open) {
    result.emplace_back();
    for (const std::string& name : symbols)
      if (!m_there[where][name])
        result.back().push_back(name);
  }
  return result;
}

Expected<const DynamicSymbols*> LoadCheck::symbols_of(const std::string& library) {
  auto found = m_beside.find(library);
  if (found == m_beside.end()) {
    ABITER_TRY(symbols, dynamic_symbols(library));
    found = m_beside.emplace(library, std::move(symbols)).first;
  }
  return &found->second;
}

Expected<void> LoadCheck::ask(const Surroundings& where, const std::set<std::string>& symbols) {
  const auto& [architecture, libraries] = where;
  std::string text;
  for (const std::string& library : libraries)
    text += "library " + library + "\n";
  for (const std::string& name : symbols)
    if (std::find(libraries.begin(), libraries.end(), name) == libraries.end())
      text += "symbol " + name + "\n";
  const std::string path = fmt::format("{}/symbols-{}", m_folder, architecture->name);
  ABITER_CHECK(write_file(path, text));
  Command command;
  command.words = {std::filesystem::path(m_runner).replace_filename(architecture->runner).string(), "--missing", path};
  ABITER_TRY(finished, run_command(command));
  if (finished.interrupted)
    return fail_internal("interrupted");
  if (!finished.ok())
    return fail_internal(fmt::format("{} could not look for symbols: {}", command.words[0], trim(finished.err)),
                         "its input is " + path);
  const std::vector<std::string> lines = split(finished.out, '\n');
  for (const std::string& name : symbols)
    m_there[where][name] = std::find(lines.begin(), lines.end(), name) == lines.end();
  return {};
}

} // namespace abiter::compile
