// What Rust's wrappers can hold.

#include "lang/check.h"
#include "lang/scalars.h"

#include <fmt/format.h>

namespace abiter::lang {

namespace {

/// What std has a NonZero for; a pointer to a function is one that is not null.
bool has_nonzero(Scalar scalar) {
  return domain_of(scalar) == Domain::Integer || scalar == Scalar::Fnptr;
}

} // namespace

void check_wrappers(const Builder& builder, Diagnostics& diagnostics) {
  for (const Type& type : builder.types()) {
    const auto* wrapper = std::get_if<WrapperType>(&type.kind);
    if (!wrapper)
      continue;
    const Type& inner = builder.type(builder.strip(wrapper->inner));
    if (wrapper->wrapper == Wrapper::NonZero) {
      const auto* scalar = std::get_if<ScalarType>(&inner.kind);
      if (!scalar || !has_nonzero(scalar->scalar))
        diagnostics.error(type.place, fmt::format("unknown type NonZero<{}>", inner.name),
                          "it is of an integer or of fnptr; a pointer that isn't null is NonNull<T>");
    }
    if (wrapper->wrapper == Wrapper::Pin && !std::holds_alternative<RefType>(inner.kind) &&
        !std::holds_alternative<FatRefType>(inner.kind))
      diagnostics.error(type.place, fmt::format("a Pin holds a pointer, and '{}' is not one", inner.name),
                        "for example Pin<&mut u32> or Pin<Box<u32>>");
  }
}

} // namespace abiter::lang
