#include "lang/family.h"

#include <fmt/format.h>

// What each group is for, where T is the type under test. A shift of the arguments is seen first in what comes behind
// T, so every function that isn't exactly "n of them" ends with a tail: a u32 and an f32, one of each register class.
//
//   val_*, ref_*, mut_*     alone: by value, by reference, returned, in and out
//   val_in_N                N of them and nothing else: register classes run out in the middle of, or between, values
//   struct_*                a struct of N: the limits at which a struct leaves the registers
//   *_perturbed_*           a u8 and an f32 among them: alignment and mixed classes, in arguments and in structs
//   after_*                 behind fillers: one class of registers has run out and the other hasn't; the stack is odd
//                           or even
//   nested_*                inside other structs and arrays, at odd offsets
//   sret_*                  behind a hidden return pointer, which takes a register of its own
//
// Each function is compiled for every toolchain under every convention, hence counts are sparse where nothing happens
// in between: SysV x86-64 has 6 integer and 8 vector registers, AArch64 8 and 8, Windows x64 4 of either.

namespace abiter::lang {

namespace {

constexpr size_t k_alone[] = {2, 3, 4, 5, 6, 7, 8, 9, 16};
constexpr size_t k_structs_by_value[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
constexpr size_t k_structs_by_reference[] = {1, 2, 3, 4, 8, 16};
constexpr size_t k_structs_returned[] = {1, 2, 3, 4, 5, 8, 9, 16};
constexpr size_t k_structs_in_and_out[] = {1, 2, 4};
constexpr size_t k_small = 4;
constexpr size_t k_big = 16;
constexpr size_t k_small_positions[] = {0, 1, 2, 3};
constexpr size_t k_big_positions[] = {0, 2, 5, 7, 10, 15};
constexpr size_t k_returned_positions[] = {0, 1};
constexpr size_t k_ints_before[] = {3, 4, 5, 6, 7, 8};
constexpr size_t k_floats_before[] = {3, 4, 7, 8, 9};
constexpr size_t k_pointers_before[] = {5, 6};
constexpr size_t k_pairs_before[] = {2, 5};
constexpr size_t k_behind_hidden_pointer[] = {2, 5, 6};

/// `count` fields or parameters of a type; their names are the prefix and a number.
struct Run {
  const char* prefix;
  TypeId type;
  size_t count = 1;
};
using Runs = std::vector<Run>;

class Family {
public:
  Family(Builder& builder, TypeId type, const Place& place, Diagnostics& diagnostics)
      : m_builder(builder), m_diagnostics(diagnostics), m_place(place), m_t(type) {}

  void add() {
    add_alone();
    add_structs();
    add_perturbed();
    add_behind_fillers();
    add_nested();
    add_behind_hidden_pointer();
  }

private:
  void add_alone() {
    with_tail("val_in", {{"v", m_t}});
    with_tail("ref_in", {{"r", m_builder.ref(m_t)}});
    with_tail("mut_in", {{"m", m_builder.ref(m_t, true)}});
    exactly("val_out", {}, m_t);
    with_tail("val_in_out", {{"v", m_t}}, m_t);
    with_tail("ref_in_val_out", {{"r", m_builder.ref(m_t)}}, m_t);
    for (const size_t n : k_alone)
      exactly(fmt::format("val_in_{}", n), {{"v", m_t, n}});
  }

  void add_structs() {
    std::vector<TypeId> many(17);
    for (const size_t n : k_structs_by_value) {
      many[n] = structure(fmt::format("Many{}", n), {{"v", m_t, n}});
      with_tail(fmt::format("struct_in_{}", n), {{"s", many[n]}});
    }
    for (const size_t n : k_structs_by_reference)
      with_tail(fmt::format("struct_ref_in_{}", n), {{"r", m_builder.ref(many[n])}});
    for (const size_t n : k_structs_returned)
      exactly(fmt::format("struct_out_{}", n), {}, many[n]);
    for (const size_t n : k_structs_in_and_out)
      with_tail(fmt::format("struct_in_out_{}", n), {{"s", many[n]}}, many[n]);
  }

  void add_perturbed() {
    for (const size_t at : k_small_positions)
      with_tail(fmt::format("val_in_{}_perturbed_small", at), perturbed(k_small, at));
    for (const size_t at : k_big_positions)
      with_tail(fmt::format("val_in_{}_perturbed_big", at), perturbed(k_big, at));
    std::vector<TypeId> small(k_small);
    for (const size_t at : k_small_positions) {
      small[at] = structure(fmt::format("PerturbedSmall{}", at), perturbed(k_small, at));
      with_tail(fmt::format("struct_in_{}_perturbed_small", at), {{"s", small[at]}});
    }
    for (const size_t at : k_big_positions) {
      const TypeId big = structure(fmt::format("PerturbedBig{}", at), perturbed(k_big, at));
      with_tail(fmt::format("struct_in_{}_perturbed_big", at), {{"s", big}});
    }
    for (const size_t at : k_returned_positions)
      exactly(fmt::format("struct_out_{}_perturbed_small", at), {}, small[at]);
  }

  void add_behind_fillers() {
    const TypeId i64 = m_builder.scalar(Scalar::I64);
    const TypeId f64 = m_builder.scalar(Scalar::F64);
    const TypeId ptr = m_builder.scalar(Scalar::Ptr);
    for (const size_t n : k_ints_before)
      with_tail(fmt::format("after_ints_{}", n), {{"i", i64, n}, {"v", m_t}});
    for (const size_t n : k_floats_before)
      with_tail(fmt::format("after_floats_{}", n), {{"d", f64, n}, {"v", m_t}});
    for (const size_t n : k_pointers_before)
      with_tail(fmt::format("after_ptrs_{}", n), {{"p", ptr, n}, {"v", m_t}});
    for (const size_t n : k_pairs_before) {
      Runs runs;
      for (size_t i = 0; i < n; ++i)
        runs.insert(runs.end(), {{"i", i64}, {"d", f64}});
      runs.push_back({"v", m_t});
      with_tail(fmt::format("after_pairs_{}", n), runs);
    }
    with_tail("after_ints_6_floats_8", {{"i", i64, 6}, {"d", f64, 8}, {"v", m_t}});
    // The first of two still fits and the second doesn't; what comes behind may still fit again.
    with_tail("after_ints_5_two", {{"i", i64, 5}, {"v", m_t, 2}});
    with_tail("after_floats_7_two", {{"d", f64, 7}, {"v", m_t, 2}});
  }

  void add_nested() {
    const TypeId u8 = m_builder.scalar(Scalar::U8);
    const TypeId u16 = m_builder.scalar(Scalar::U16);
    const TypeId f32 = m_builder.scalar(Scalar::F32);
    const TypeId wrap = structure("Wrap", {{"v", m_t}});
    const TypeId wrap_twice = structure("WrapTwice", {{"w", wrap}});
    const TypeId inner = structure("NestInner", {{"v", m_t}, {"b", u8}});
    const TypeId first = structure("NestFirst", {{"n", inner}, {"h", u16}});
    m_middle = structure("NestMiddle", {{"b", u8}, {"n", inner}, {"f", f32}});
    const TypeId in_array = structure("NestArray", {{"h", u16}, {"a", m_builder.array(wrap, 2)}, {"b", u8}});
    with_tail("nested_in_wrap", {{"s", wrap_twice}});
    with_tail("nested_in_first", {{"s", first}});
    with_tail("nested_in_middle", {{"s", m_middle}});
    with_tail("nested_in_array", {{"s", in_array}});
    exactly("nested_out_wrap", {}, wrap_twice);
    exactly("nested_out_middle", {}, m_middle);
  }

  void add_behind_hidden_pointer() {
    // Too large for registers in every convention.
    const TypeId large = structure("Large", {{"l", m_builder.array(m_builder.scalar(Scalar::U64), 9)}});
    with_tail("sret_val_in", {{"v", m_t}}, large);
    for (const size_t n : k_behind_hidden_pointer)
      with_tail(fmt::format("sret_val_in_{}", n), {{"v", m_t, n}}, large);
    with_tail("sret_nested_in_middle", {{"s", m_middle}}, large);
  }

  /// `count` times T, but a u8 at `at` and an f32 as far from the other end.
  Runs perturbed(size_t count, size_t at) {
    Runs runs;
    for (size_t i = 0; i < count; ++i) {
      if (i == at)
        runs.push_back({"b", m_builder.scalar(Scalar::U8)});
      else if (i == count - 1 - at)
        runs.push_back({"f", m_builder.scalar(Scalar::F32)});
      else
        runs.push_back({"v", m_t});
    }
    return runs;
  }

  void with_tail(const std::string& name, Runs runs, std::optional<TypeId> output = {}) {
    runs.insert(runs.end(), {{"t", m_builder.scalar(Scalar::U32)}, {"t", m_builder.scalar(Scalar::F32)}});
    exactly(name, runs, output);
  }

  void exactly(const std::string& name, const Runs& runs, std::optional<TypeId> output = {}) {
    if (const Function* first = m_builder.find_function(name)) {
      m_diagnostics.error(first->place, fmt::format("the family of this file has a function '{}' of its own", name),
                          "choose another name");
      return;
    }
    m_builder.add_function({name, fields(runs), output, {}, m_place});
  }

  TypeId structure(const std::string& name, const Runs& runs) {
    return m_builder.structure(name, fields(runs), m_place);
  }

  std::vector<Field> fields(const Runs& runs) const {
    std::vector<Field> all;
    std::map<std::string_view, size_t> numbers;
    for (const Run& run : runs)
      for (size_t i = 0; i < run.count; ++i)
        all.push_back({fmt::format("{}{}", run.prefix, numbers[run.prefix]++), run.type, false, m_place});
    return all;
  }

  Builder& m_builder;
  Diagnostics& m_diagnostics;
  Place m_place;
  TypeId m_t;
  TypeId m_middle = 0; ///< made by add_nested()
};

} // namespace

std::string family_type_name(std::string_view path) {
  constexpr std::string_view k_ending = ".procgen.kdl";
  const std::string_view file = path.substr(path.find_last_of('/') + 1); // npos + 1 is 0
  return file.ends_with(k_ending) ? std::string(file.substr(0, file.size() - k_ending.size())) : std::string();
}

void add_family(Builder& builder, TypeId type, const Place& place, Diagnostics& diagnostics) {
  Family(builder, type, place, diagnostics).add();
}

} // namespace abiter::lang
