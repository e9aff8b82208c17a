// Rust's own types: what is written, what it's called, what its leaves are.

#include "lang/leaves.h"
#include "lang/test_support.h"

#include <fmt/format.h>

using namespace abiter;
using namespace abiter::lang;

namespace {

/// "key: name" of the type that a text spells.
std::string type_of(const std::string& text) {
  const Spec spec =
      spec_of(fmt::format("struct \"Point\" {{ x \"f32\" }}\nfn \"f\" {{ inputs {{ v \"{}\" }} }}", text));
  const Type& type = spec.type(spec.functions.at(0).inputs.at(0).type);
  return fmt::format("{}: {}", type.key, type.name);
}

/// The cells of a value, each with its path, width and what is special about it; Options are what `choice` says.
std::string cells_of(const std::string& text, uint32_t choice = 0) {
  const Spec spec = spec_of(fmt::format("fn \"f\" {{ inputs {{ v \"{}\" }} }}", text));
  const auto choose = [choice](uint32_t, uint32_t, const std::string&) { return choice; };
  std::string all;
  for (const Cell& cell : flatten(spec, spec.functions[0].inputs[0].type, "v", choose)) {
    all += fmt::format("{}{} {}", all.empty() ? "" : ", ", cell.path, cell.width);
    if (cell.kind == CellKind::Tag || cell.kind == CellKind::Ref)
      all += fmt::format(" +{}", cell.skip);
    if (cell.bits)
      all += fmt::format(" of {} bits", cell.bits);
    if (cell.nonzero)
      all += " not 0";
  }
  return all;
}

std::string error_of(const std::string& type) {
  return short_errors_of("alias \"A\" \"" + type + "\"");
}

} // namespace

TEST_CASE("Rust's own types are interned by what they are") {
  CHECK(type_of("Option< & Point >") == "option_ref_Point: Option<&Point>");
  CHECK(type_of("*const Point") == "raw_Point: *const Point");
  CHECK(type_of("*mut u8") == "raw_mut_u8: *mut u8");
  CHECK(type_of("Box<[u8; 3]>") == "box_array3_u8: Box<[u8; 3]>");
  CHECK(type_of("Box<[u8]>") == "box_slice_u8: Box<[u8]>");
  CHECK(type_of("NonNull<Point>") == "nonnull_Point: NonNull<Point>");
  CHECK(type_of("&mut [Point]") == "mut_slice_Point: &mut [Point]");
  CHECK(type_of("&str") == "ref_str: &str");
  CHECK(type_of("&dyn Value") == "ref_dyn: &dyn Value");
  CHECK(type_of("Pin<Box<dyn Value>>") == "pin_box_dyn: Pin<Box<dyn Value>>");
  CHECK(type_of("( u8 ,&Point)") == "tuple2_u8_ref_Point: (u8, &Point)");
  CHECK(type_of("(u8,)") == "tuple1_u8: (u8,)");
  CHECK(type_of("()") == "unit: ()");
  const Spec spec = spec_of("fn \"f\" { inputs { a \"Option<u8>\"; b \"Option<u8>\"; c \"Option<i8>\" } }");
  const auto& inputs = spec.functions[0].inputs;
  CHECK(inputs[0].type == inputs[1].type);
  CHECK(inputs[0].type != inputs[2].type);
}

TEST_CASE("an Option is a tag and what it holds") {
  CHECK(cells_of("Option<u32>") == "v.tag 4 +1, v.Some 4");
  CHECK(cells_of("Option<u32>", 1) == "v.tag 4 +0");
  CHECK(cells_of("Option<Option<&u16>>") == "v.tag 4 +3, v.Some.tag 4 +2, v.Some.Some 8 +1, v.Some.Some.* 2");
  CHECK(cells_of("(bool, Option<(u8, u8)>)") == "v._0 1, v._1.tag 4 +2, v._1.Some._0 1, v._1.Some._1 1");
}

TEST_CASE("transparent wrappers add nothing, PhantomData has nothing, NonZero has no 0") {
  CHECK(cells_of("ManuallyDrop<MaybeUninit<UnsafeCell<Cell<Wrapping<u16>>>>>") == "v 2");
  CHECK(cells_of("Pin<&u8>") == "v 8 +1, v.* 1");
  CHECK(cells_of("PhantomData<[u64; 9]>") == "");
  CHECK(cells_of("(PhantomData<u64>, u8, ())") == "v._1 1");
  CHECK(cells_of("NonZero<i64>") == "v 8 not 0");
  CHECK(cells_of("Option<NonZero<fnptr>>") == "v.tag 4 +1, v.Some 8 not 0");
}

TEST_CASE("a fat pointer is an address, what it leads to, and a length that could be one") {
  CHECK(cells_of("&[u16]") == "v 8 +3, v.*[0] 2, v.*[1] 2, v.*[2] 2, v.len 8 of 48 bits");
  CHECK(cells_of("Box<str>") ==
        "v 8 +3, v.*[0] 1 of 7 bits, v.*[1] 1 of 7 bits, v.*[2] 1 of 7 bits, v.len 8 of 48 bits");
  CHECK(cells_of("&dyn Value") == "v 8 +1, v.* 8");
}

TEST_CASE("a slice of what it is in ends somewhere") {
  const Spec spec = spec_of("struct \"Tree\" { leaf \"u8\"; below \"&[Tree]\" }\nfn \"f\" { inputs { v \"Tree\" } }");
  CHECK(flatten(spec, spec.functions[0].inputs[0].type, "v", {}).size() == 3 + 3 * 3);
  CHECK(broken_promises(spec) == "");
}

TEST_CASE("what can't be one of Rust's types is told") {
  CHECK(error_of("NonZero<f32>") == "1:12: unknown type NonZero<f32>\n");
  CHECK(error_of("NonZero<nullptr>") == "1:12: unknown type NonZero<nullptr>\n");
  CHECK(error_of("NonZero<&u8>") == "1:12: unknown type NonZero<&u8>\n");
  CHECK(error_of("Pin<u32>") == "1:12: a Pin holds a pointer, and 'u32' is not one\n");
  CHECK(error_of("Vec<u8>") == "1:15: the only generic types are Rust's own\n");
  CHECK(error_of("Option<u8") == "1:12: unclosed 'Option<'\n");
  CHECK(error_of("Option<>") == "1:19: 'Option<>' is not a type\n");
  CHECK(error_of("Option") == "1:12: unknown type 'Option'\n");
  CHECK(error_of("(u8, u16") == "1:12: unclosed '('\n");
  CHECK(error_of("(u8 u16)") == "1:16: unclosed '('\n");
  CHECK(error_of("&dyn Any") == "1:13: the one trait that there is is written dyn Value\n");
  CHECK(error_of("str") == "1:12: unknown type 'str'\n");
  CHECK(errors_of("alias \"A\" \"str\"").find("it is called '&str' here") != std::string::npos);
}

TEST_CASE(
    "a pun may spell a slice as an address and a length, and a NonZero as an integer, where it is the first block") {
  const auto error = [](const std::string& rust, const std::string& c) {
    return short_errors_of("pun \"P\" { lang \"rust\" { alias \"P\" \"" + rust + "\" }; default { struct \"P\" { a \"" +
                           c + "\" } } }");
  };
  CHECK(error("NonZero<u32>", "u32") == "");
  CHECK(short_errors_of(
            "pun \"P\" { lang \"rust\" { alias \"P\" \"&[u8]\" }; default { struct \"P\" { data \"&[u8; 3]\"; "
            "len \"usize\" } } }") == "");
  CHECK(short_errors_of(
            "pun \"P\" { lang \"c\" \"cpp\" { alias \"P\" \"u32\" }; default { alias \"P\" \"NonZero<u32>\" } }")
            .find("0 is not a value of 'P'") != std::string::npos);
}

TEST_CASE("transparent types count fields that take room in Rust") {
  CHECK(short_errors_of(
            "@repr \"transparent\"\nstruct \"S\" { a \"PhantomData<u8>\"; b \"u8\"; c \"((), [u8; 0])\" }") == "");
  CHECK(short_errors_of("@repr \"transparent\"\nstruct \"S\" { a \"Option<()>\"; b \"u8\" }") ==
        "2:8: 'S' is \"transparent\" but has 2 fields that take room\n");
}
