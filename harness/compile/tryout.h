#pragma once

// Builds one text outside of the graph, to find out what is wrong with a unit.

#include "compile/attempt.h"
#include "compile/load_check.h"
#include "compile/order.h"
#include "lang/language.h"
#include "util/process.h"
#include "clang/clang.h"

#include <string>

namespace abiter::compile {

class Tryout {
public:
  Tryout(LoadCheck& loads, const lang::Languages& languages, uint32_t compile_timeout_s)
      : m_loads(loads), m_languages(languages), m_timeout_s(compile_timeout_s) {}

  /// Compiles the text as the order's unit, without its launcher, links it, and looks whether the library can be loaded.
  /// `path`: where the text is written, and how messages name it. An error is our own failure or an interrupt.
  Expected<Attempt> build(const Order& order, const std::string& path, const std::string& text);

  /// By the embedded clang, from `text`, or from the file if that is empty.
  Attempt compile_in_process(const Order& order, const std::string& path, const std::string& text,
                             const std::string& object) const;

  /// Runs a step of the order's toolchain, which is to make `output`.
  Expected<Attempt> run(const Order& order, const std::vector<std::string>& words, const std::string& output) const;

private:
  Attempt ending(const Order& order, const Finished& finished) const;

  LoadCheck& m_loads;
  const lang::Languages& m_languages;
  uint32_t m_timeout_s;
  clang::EmbeddedClang m_clang;
};

/// The symbols that a library refers to and that are nowhere, in words.
Attempt unlinked(std::vector<std::string> missing);

} // namespace abiter::compile
