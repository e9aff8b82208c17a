#include "generate/model_binding.h"

#include "generate/generate.h"
#include "lang/leaf_shape.h"
#include "lang/legs.h"
#include "plan/values.h"
#include "target/architecture.h"

#include <pybind11/stl.h>

namespace py = pybind11;

namespace abiter::generate {

namespace {

using namespace abiter::lang;

/// A leaf's value as Python has it: a float, a bool, or an integer.
py::object leaf_value(const Cell& cell, plan::CellBytes bytes, bool is_signed, target::ByteOrder order) {
  target::arrange(bytes.data(), cell.width, order);
  const py::bytes memory(reinterpret_cast<const char*>(bytes.data()), cell.width);
  if (cell.domain == Domain::Float)
    return py::module_::import("struct").attr("unpack")(cell.width == 4 ? "<f" : "<d", memory).cast<py::tuple>()[0];
  if (cell.domain == Domain::Bool)
    return py::bool_(bytes[0] != 0);
  return py::module_::import("builtins")
      .attr("int")
      .attr("from_bytes")(memory, "little", py::arg("signed") = is_signed);
}

/// The leaves of what a `@const` static of the type holds, in order.
py::list constant_leaves(const Spec& spec, TypeId type) {
  plan::Value value;
  plan::append_constant(value, spec, type, "");
  py::list leaves;
  for (size_t i = 0; i < value.cells.size(); ++i) {
    const Cell& cell = value.cells[i];
    leaves.append(leaf_value(cell, value.bytes[i], leaf_shape(spec.type(cell.type), spec.data_model).is_signed,
                             spec.data_model.byte_order));
  }
  return leaves;
}

/// The legs of a function but itself: (depth, callback, parent, argument, members, first slot) of each.
py::list callback_legs(const Spec& spec, size_t function) {
  const std::vector<Leg> all = legs(spec.types, spec.functions[function]);
  py::list found;
  for (size_t i = 1; i < all.size(); ++i) {
    const Leg& leg = all[i];
    found.append(py::make_tuple(leg.depth, leg.callback, leg.parent, leg.argument, py::tuple(py::cast(leg.members)),
                                leg.first_slot));
  }
  return found;
}

/// What a generator may know of its language.
void bind_language(py::module_& m) {
  py::class_<Language>(m, "Language")
      .def_readonly("name", &Language::name)
      .def_readonly("title", &Language::title)
      .def_readonly("extension", &Language::extension)
      .def_readonly("comment", &Language::comment)
      .def_readonly("types", &Language::types)
      .def_readonly("keywords", &Language::keywords);
}

/// What a generator may know of its target.
void bind_target(py::module_& m) {
  using target::Architecture, target::Convention;
  py::class_<Convention>(m, "Convention")
      .def_readonly("name", &Convention::name)
      .def_property_readonly("like",
                             [](const Convention& one) {
                               return one.is_c ? "c" : one.like.empty() ? one.name : one.like;
                             })
      .def_readonly("fixed_only", &Convention::fixed_only)
      .def_readonly("prototyped_only", &Convention::prototyped_only);
  m.def("conventions", &target::conventions);
  py::class_<Architecture>(m, "Architecture")
      .def_readonly("name", &Architecture::name)
      .def_readonly("sure_registers", &Architecture::sure_registers)
      .def_readonly("stacked_results", &Architecture::stacked_results);
}

void bind_names(py::module_& m) {
  m.attr("version") = ABITER_VERSION;
  m.def("function_symbol", &function_symbol);
  m.def("helper_symbol", &helper_symbol);
  m.def("call_symbol", &call_symbol);
  m.def("codec_key", &codec_key);
  m.def("callback_symbol", &callback_symbol);
}

void bind_members(py::module_& m) {
  py::class_<Field>(m, "Field")
      .def_readonly("name", &Field::name)
      .def_readonly("type", &Field::type)
      .def_readonly("positional", &Field::positional)
      .def_readonly("bits", &Field::bits)
      .def_readonly("align", &Field::align)
      .def_readonly("packed", &Field::packed)
      .def_readonly("base", &Field::base)
      .def_readonly("virtual_base", &Field::virtual_base)
      .def_readonly("no_unique_address", &Field::no_unique_address)
      .def_readonly("reference", &Field::reference);
  py::class_<Enumerator>(m, "Enumerator")
      .def_readonly("name", &Enumerator::name)
      .def_readonly("value", &Enumerator::value)
      .def_readonly("written", &Enumerator::written);
  py::class_<Variant>(m, "Variant")
      .def_readonly("name", &Variant::name)
      .def_readonly("has_fields", &Variant::has_fields)
      .def_readonly("fields", &Variant::fields);
  py::class_<PunBlock>(m, "PunBlock")
      .def_readonly("languages", &PunBlock::languages)
      .def_readonly("type", &PunBlock::type);
}

void bind_kinds(py::module_& m) {
  py::class_<ScalarType>(m, "Scalar").def_property_readonly("name", [](const ScalarType& type) {
    return name(type.scalar);
  });
  py::class_<UnitType>(m, "Unit"); // NOLINT(bugprone-unused-raii): what it makes stays in the module
  py::class_<RefType>(m, "Ref")
      .def_readonly("target", &RefType::target)
      .def_readonly("mutable", &RefType::mutable_)
      .def_readonly("recursive", &RefType::recursive)
      .def_property_readonly("pointer", [](const RefType& type) { return key_of(type.pointer, false); });
  py::class_<FatRefType>(m, "FatRef")
      .def_property_readonly("fat",
                             [](const FatRefType& type) {
                               return type.fat == Fat::Slice ? "slice" : type.fat == Fat::Str ? "str" : "dyn";
                             })
      .def_readonly("ref", &FatRefType::ref);
  py::class_<WrapperType>(m, "Wrapper")
      .def_property_readonly("name", [](const WrapperType& type) { return name(type.wrapper); })
      .def_readonly("inner", &WrapperType::inner);
  py::class_<TupleType>(m, "Tuple").def_readonly("fields", &TupleType::fields);
  py::class_<ArrayType>(m, "Array")
      .def_readonly("element", &ArrayType::element)
      .def_readonly("length", &ArrayType::length)
      .def_readonly("flexible", &ArrayType::flexible);
  py::class_<ComplexType>(m, "Complex").def_readonly("element", &ComplexType::element);
  py::class_<AtomicType>(m, "Atomic").def_readonly("element", &AtomicType::element);
  py::class_<VectorType>(m, "Vector")
      .def_readonly("element", &VectorType::element)
      .def_readonly("length", &VectorType::length);
  py::class_<BitIntType>(m, "BitInt")
      .def_readonly("bits", &BitIntType::bits)
      .def_readonly("signed", &BitIntType::is_signed);
  py::class_<StructType>(m, "Struct")
      .def_readonly("fields", &StructType::fields)
      .def_readonly("is_class", &StructType::is_class);
  py::class_<UnionType>(m, "Union").def_readonly("fields", &UnionType::fields);
  py::class_<EnumType>(m, "Enum").def_readonly("enumerators", &EnumType::enumerators);
  py::class_<TaggedType>(m, "Tagged").def_readonly("variants", &TaggedType::variants);
  py::class_<AliasType>(m, "Alias").def_readonly("target", &AliasType::target);
  py::class_<PunType>(m, "Pun").def_readonly("blocks", &PunType::blocks);

  py::class_<CallbackType>(m, "Callback")
      .def_readonly("inputs", &CallbackType::inputs)
      .def_readonly("output", &CallbackType::output);
}

void bind_spec(py::module_& m) {
  py::class_<target::DataModel>(m, "DataModel").def_readonly("pointer", &target::DataModel::pointer);
  py::class_<Attributes>(m, "Attributes")
      .def_readonly("reprs", &Attributes::reprs)
      .def_readonly("align", &Attributes::align)
      .def_readonly("packed", &Attributes::packed)
      .def_readonly("passthrough", &Attributes::passthrough)
      .def_readonly("special", &Attributes::special)
      .def_readonly("cpp", &Attributes::cpp)
      .def_readonly("mangled", &Attributes::mangled)
      .def_readonly("marks", &Attributes::marks)
      .def_readonly("convention", &Attributes::convention)
      .def_property_readonly("empty", &Attributes::empty);
  py::class_<Type>(m, "Type")
      .def_readonly("name", &Type::name)
      .def_readonly("key", &Type::key)
      .def_readonly("kind", &Type::kind)
      .def_readonly("attributes", &Type::attributes)
      .def_readonly("max_cells", &Type::max_cells);
  py::class_<Method>(m, "Method")
      .def_readonly("type", &Method::type)
      .def_readonly("is_static", &Method::is_static)
      .def_readonly("is_virtual", &Method::is_virtual)
      .def_readonly("through", &Method::through);
  py::class_<Function>(m, "Function")
      .def_readonly("name", &Function::name)
      .def_readonly("method", &Function::method)
      .def_readonly("inputs", &Function::inputs)
      .def_readonly("fixed", &Function::fixed)
      .def_readonly("by_list", &Function::by_list)
      .def_readonly("output", &Function::output)
      .def_readonly("is_static", &Function::is_static)
      .def_readonly("attributes", &Function::attributes);
  py::class_<Spec>(m, "Spec")
      .def_readonly("name", &Spec::name)
      .def_readonly("types", &Spec::types)
      .def_readonly("functions", &Spec::functions)
      .def_property_readonly("file", [](const Spec& spec) { return spec.path.substr(spec.path.rfind('/') + 1); })
      .def_property_readonly("rust_repr", [](const Spec& spec) { return spec.default_repr == DefaultRepr::Rust; })
      .def("leaf_shape",
           [](const Spec& spec, TypeId type) {
             const LeafShape shape = leaf_shape(spec.type(type), spec.data_model);
             return py::make_tuple(shape.width, shape.is_signed, shape.is_floating);
           })
      .def("callback_legs", &callback_legs)
      .def("constant_leaves", &constant_leaves);
}

} // namespace

void bind_model(py::module_& m) {
  m.doc() = "The model of a spec: harness/lang/model.h, read-only. Kinds are named as there, without \"Type\".";
  bind_members(m);
  bind_kinds(m);
  bind_spec(m);
  bind_names(m);
  bind_language(m);
  bind_target(m);
}

} // namespace abiter::generate
