#pragma once

// What one toolchain does, as a file: all layouts and location maps of a set of specs. Two of them can be compared
// without having both compilers on one machine.

#include "abi/location.h"
#include "store/results.h"
#include "util/error.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace abiter::insight {

struct TypePrint {
  std::string name; ///< as the spec writes it
  uint64_t size = 0;
  uint64_t align = 0;
  std::vector<std::pair<std::string, std::string>> leaves; ///< path, place in words
  bool operator==(const TypePrint&) const = default;
};

struct SuitePrint {
  std::string hash;                               ///< of types and functions: only equal ones can be compared
  std::map<std::string, TypePrint> types;         ///< by Type::key
  std::map<std::string, abi::LocationMap> maps;   ///< by "FUNCTION::CONVENTION"
  std::map<std::string, std::string> unsupported; ///< the same, with the reason
};

struct Fingerprint {
  std::string id, family, language, version, target;
  std::vector<std::string> flags;
  std::map<std::string, SuitePrint> suites;
};

/// Of the only toolchain of a run that X-rayed everything.
Fingerprint make_fingerprint(const store::RunResults& results);

/// Canonical: the same text for the same facts, a line a type and a function, so that `diff` reads well.
std::string to_text(const Fingerprint& fingerprint);
Expected<Fingerprint> read_fingerprint(std::string_view text, const std::string& path);

} // namespace abiter::insight
