#pragma once

// From a spec to source text: calls the Python packages under generators/. The one home of pybind11.

#include "lang/language.h"
#include "lang/model.h"
#include "toolchain/toolchain.h"
#include "util/error.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::generate {

enum class Side : uint8_t {
  Caller,
  Callee
};
std::string_view name(Side side); ///< "caller", "callee"

enum class PartKind : uint8_t {
  Type,     ///< a definition in the language's own words
  Codec,    ///< put, get, size and align of a type
  Function, ///< one function under one convention, one side of it
};

/// A piece of a translation unit that can be left out alone.
struct Part {
  PartKind kind;
  std::string key;                ///< Type::key, or the function's name
  std::string convention;         ///< of a Function; else empty
  std::string text;               ///< whole lines, ending with '\n'
  std::vector<std::string> needs; ///< Type keys whose Type or Codec part it can't do without (direct ones)
  std::string fallback = {};      ///< whole lines that stand there where the part is left out, but not what it needs
};

/// A function that this toolchain can't say, and why.
struct Unsupported {
  std::string function;
  std::string convention; ///< empty: under all
  std::string feature;    ///< "i128", "win64", …: the same words as toolchain::Lack
  std::string reason;
};

/// One side of one spec for one toolchain: prelude, parts, and what had to be left out.
/// Everything that a Function part needs is either among the parts before it, or the function is in `unsupported`.
struct Unit {
  std::string extension; ///< of the language's sources
  std::string prelude;
  std::vector<Part> parts;
  std::vector<Unsupported> unsupported;
};

/// Names of what a unit exports: the contract with the runner. The convention's '-' becomes '_'. A function's own symbol ends with
/// its convention; the others never do, whatever functions and types a spec has.
std::string function_symbol(std::string_view function,
                            std::string_view convention); ///< "val_in_3__c_unwind": the callee's
std::string helper_symbol(std::string_view word, std::string_view function,
                          std::string_view convention); ///< "ignore_val_in_3__c_", of what is made for a function
std::string call_symbol(std::string_view function,
                        std::string_view convention); ///< "call_val_in_3__c_unwind_": the caller's, void(void)
std::string callback_symbol(std::string_view function, std::string_view convention,
                            size_t leg);     ///< "each__c__cb1": of the side that is called back
std::string codec_key(std::string_view key); ///< as it stands in symbols: "Point"; "my__point_"
std::string
codec_symbol(Side side, std::string_view verb,
             std::string_view key);  ///< "callee_get_Point"; verbs: put, get: void(void); layout: u64[2] {size, align}
std::string state_symbol(Side side); ///< "caller_state": the struct that both work through

/// Owns the Python interpreter (one per process). `generators_folder` holds one package per language.
class Generators {
public:
  static Expected<Generators> open(const std::string& generators_folder, const lang::Languages& languages);
  Generators(Generators&&) noexcept;
  Generators& operator=(Generators&&) = delete;
  ~Generators();

  /// A unit that takes longer is an error; so are all that come behind it, if Python doesn't let go of it.
  void limit(std::chrono::seconds seconds);

  /// Those that it was opened with: each has a package that defines `generate`.
  const lang::Languages& languages() const;

  /// Units are equal for toolchains with the same language, conventions and lacks; the result is remembered by that.
  /// `command`: what its heading says that prints it; empty: what prints all of it for the first toolchain of the language.
  Expected<Unit> generate(const lang::Spec& spec, const toolchain::Toolchain& toolchain, Side side,
                          const std::string& command = {});

  /// Frames of unwinding scenarios: each kind under each convention, as Function parts. A kind that the language's
  /// generator doesn't know is an error of the spec.
  Expected<Unit> frames(const std::string& name, const std::vector<std::string>& kinds,
                        const std::vector<std::string>& conventions, const toolchain::Toolchain& toolchain,
                        const std::string& command = {});

  /// Functions of probes: each under each convention, as Function parts.
  Expected<Unit> probes(const std::string& name, const std::vector<std::string>& functions,
                        const std::vector<std::string>& conventions, const toolchain::Toolchain& toolchain,
                        const std::string& command = {});

  /// Seconds spent in Python so far.
  double seconds() const;

private:
  struct State;
  explicit Generators(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

} // namespace abiter::generate
