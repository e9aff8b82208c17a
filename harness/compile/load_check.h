#pragma once

// Whether a library can be loaded where calls are made: each symbol that it refers to has to be found among the suite's
// stubs, in the runner, or in the libraries that it names itself.

#include "plan/plan.h"
#include "util/dynamic_symbols.h"
#include "util/error.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace abiter::compile {

class LoadCheck {
public:
  /// `runner`: path of abiter-runner; those of other architectures are beside it. `folder`: for questions to them.
  LoadCheck(std::string runner, std::string folder) : m_runner(std::move(runner)), m_folder(std::move(folder)) {}

  /// A library and the suite that it is of.
  struct Subject {
    const plan::Suite* suite;
    std::vector<std::string> beside; ///< libraries that are loaded before it: stubs, stand-ins
    std::string library;
  };

  /// By subject, the symbols (and libraries) that would not be found; the runners are asked once for all of them.
  Expected<std::vector<std::vector<std::string>>> missing(const std::vector<Subject>& subjects);

private:
  using Surroundings = std::pair<const target::Architecture*, std::vector<std::string>>;

  Expected<const DynamicSymbols*> symbols_of(const std::string& library);
  Expected<void> ask(const Surroundings& where, const std::set<std::string>& symbols);

  std::string m_runner;
  std::string m_folder;
  std::map<std::string, DynamicSymbols> m_beside;              ///< by path: stubs and stand-ins don't change any more
  std::map<Surroundings, std::map<std::string, bool>> m_there; ///< by what was loaded: symbol → it is found
};

} // namespace abiter::compile
