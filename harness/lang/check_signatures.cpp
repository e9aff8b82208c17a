// What a function, a static or a callback can't be, whatever its types are by themselves.

#include "lang/bounds.h"
#include "lang/check.h"
#include "lang/legs.h"
#include "lang/scalars.h"

#include <fmt/format.h>

namespace abiter::lang {

namespace {

class SignatureCheck {
public:
  SignatureCheck(const Builder& builder, Diagnostics& diagnostics) : m_builder(builder), m_diagnostics(diagnostics) {}

  void check(const Function& function) {
    if (function.is_static)
      return check_static(function);
    check_marks(function);
    check_legs(function);
  }

private:
  void error(const Function& function, std::string what, std::string hint) {
    m_diagnostics.error(function.place, std::move(what), std::move(hint));
  }

  void check_marks(const Function& function) {
    for (const char* mark : {"knr", "unprototyped"}) {
      if (!function.attributes.has_mark(mark))
        continue;
      if (function.fixed)
        error(function, fmt::format("@{} does not apply to a variadic function", mark),
              "calling one without a prototype is undefined in C (C11 6.5.2.2)");
      else if (function.inputs.empty())
        error(function, fmt::format("@{} does not apply to a function without parameters", mark), "");
    }
    if (function.attributes.has_mark("noreturn") && function.output)
      error(function, "a function that is @noreturn has no output", "it never returns");
  }

  void check_legs(const Function& function) {
    const std::vector<Leg> all = legs(m_builder.types(), function);
    if (all.size() > k_max_legs)
      return error(function, fmt::format("'{}' has {} callbacks or more", function.name, k_max_legs),
                   "make several functions of it");
    if (all.size() > 1 && (function.method || function.linked_by_cpp()))
      return error(function, fmt::format("'{}' has callbacks, which only plain functions can have", function.name),
                   "give them to a function without 'this' and @mangled");
    size_t values = 0;
    for (const Leg& leg : all)
      values += leg.inputs.size() + 1;
    if (values > 2 * k_max_parameters)
      return error(function,
                   fmt::format("'{}' and its callbacks have more than {} parameters and results", function.name,
                               2 * k_max_parameters),
                   "make several functions of it");
    for (const Leg& leg : all)
      if (leg.depth > k_max_leg_depth)
        return error(function,
                     fmt::format("'{}' calls back more than {} deep: {}", function.name, k_max_leg_depth, leg.path),
                     "a callback that is given to a callback is one deeper");
  }

  void check_static(const Function& function) {
    if (holds_nothing(*function.output))
      return error(function, "a static needs a type that holds something", "");
    if (function.attributes.has_mark("const") && function.attributes.has_mark("thread-local"))
      error(function, "a static is @const or @thread-local, not both", "a constant is the same in every thread");
    if (!function.attributes.has_mark("const"))
      return;
    if (const std::string what = not_constant(*function.output); !what.empty())
      error(function, fmt::format("a @const static can't hold {}", what),
            "integers, floats of 32 and 64 bits, bools, chars and enums, in structs and arrays");
  }

  /// `()` and PhantomData, be it in wrappers that are what is in them.
  bool holds_nothing(TypeId id) const {
    const Type& type = m_builder.type(m_builder.strip(id));
    const auto* wrapper = std::get_if<WrapperType>(&type.kind);
    if (wrapper && wrapper->wrapper != Wrapper::PhantomData && wrapper->wrapper != Wrapper::Option)
      return holds_nothing(wrapper->inner);
    return wrapper ? wrapper->wrapper == Wrapper::PhantomData : std::holds_alternative<UnitType>(type.kind);
  }

  /// What in a type has no literal that every language can write; empty if it is all right.
  std::string not_constant(TypeId id) const {
    const Type& type = m_builder.type(m_builder.strip(id));
    if (const auto* array = std::get_if<ArrayType>(&type.kind))
      return not_constant(array->element);
    if (const auto* structure = std::get_if<StructType>(&type.kind)) {
      for (const Field& field : structure->fields) {
        if (field.bits)
          return "a bit-field";
        if (std::string what = not_constant(field.type); !what.empty())
          return what;
      }
      return {};
    }
    if (std::holds_alternative<EnumType>(type.kind))
      return {};
    const auto* scalar = std::get_if<ScalarType>(&type.kind);
    if (!scalar)
      return "'" + type.name + "'";
    const ScalarTraits& known = traits(scalar->scalar);
    const bool has_literal =
        known.domain != Domain::Pointer && (known.domain != Domain::Float || known.unusual.empty());
    return has_literal ? std::string() : "'" + type.name + "'";
  }

  const Builder& m_builder;
  Diagnostics& m_diagnostics;
};

} // namespace

void check_signatures(const Builder& builder, Diagnostics& diagnostics) {
  SignatureCheck check(builder, diagnostics);
  for (const Function& function : builder.functions())
    check.check(function);
}

} // namespace abiter::lang
