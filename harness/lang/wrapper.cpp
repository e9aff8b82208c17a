#include "lang/wrapper.h"

namespace abiter::lang {

namespace {

struct WrapperName {
  Wrapper wrapper;
  std::string_view name;
  std::string_view key;
};
constexpr WrapperName k_wrappers[] = {
    {Wrapper::Option, "Option", "option"},
    {Wrapper::NonZero, "NonZero", "nonzero"},
    {Wrapper::PhantomData, "PhantomData", "phantom"},
    {Wrapper::MaybeUninit, "MaybeUninit", "maybe_uninit"},
    {Wrapper::ManuallyDrop, "ManuallyDrop", "manually_drop"},
    {Wrapper::UnsafeCell, "UnsafeCell", "unsafe_cell"},
    {Wrapper::Cell, "Cell", "cell"},
    {Wrapper::Pin, "Pin", "pin"},
    {Wrapper::Wrapping, "Wrapping", "wrapping"},
};

} // namespace

std::string_view name(Wrapper wrapper) {
  return k_wrappers[static_cast<size_t>(wrapper)].name;
}

std::string_view key_of(Wrapper wrapper) {
  return k_wrappers[static_cast<size_t>(wrapper)].key;
}

std::optional<Wrapper> wrapper_by_name(std::string_view name) {
  for (const WrapperName& known : k_wrappers)
    if (known.name == name)
      return known.wrapper;
  return {};
}

const std::vector<Wrapper>& all_wrappers() {
  static const std::vector<Wrapper> wrappers = [] {
    std::vector<Wrapper> all;
    for (const WrapperName& known : k_wrappers)
      all.push_back(known.wrapper);
    return all;
  }();
  return wrappers;
}

std::string_view opening(Pointer pointer, bool is_mutable) {
  switch (pointer) {
  case Pointer::Reference:
    return is_mutable ? "&mut " : "&";
  case Pointer::Raw:
    return is_mutable ? "*mut " : "*const ";
  case Pointer::NonNull:
    return "NonNull<";
  case Pointer::Box:
    return "Box<";
  }
  return "";
}

std::string_view key_of(Pointer pointer, bool is_mutable) {
  switch (pointer) {
  case Pointer::Reference:
    return is_mutable ? "mut" : "ref";
  case Pointer::Raw:
    return is_mutable ? "raw_mut" : "raw";
  case Pointer::NonNull:
    return "nonnull";
  case Pointer::Box:
    return "box";
  }
  return "";
}

} // namespace abiter::lang
