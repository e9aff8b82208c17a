// The Python module `abiter_model`: the model of harness/spec/model.h, read-only. generators/common/model.py copies it.

#include "spec/model.h"

#include <pybind11/embed.h>
#include <pybind11/stl.h>

namespace py = pybind11;
using namespace abiter;

namespace {

/// Kinds lose the word "Type" on their way to Python.
py::object kind_of(const spec::Type& type) {
  return std::visit([](const auto& kind) { return py::cast(kind); }, type.kind);
}

} // namespace

PYBIND11_EMBEDDED_MODULE(abiter_model, m) {
  py::class_<spec::Field>(m, "Field")
      .def_readonly("name", &spec::Field::name)
      .def_readonly("type", &spec::Field::type)
      .def_readonly("positional", &spec::Field::positional);
  py::class_<spec::ScalarType>(m, "Scalar").def_property_readonly("name", [](const spec::ScalarType& k) {
    return std::string(spec::name(k.scalar));
  });
  py::class_<spec::UnitType>(m, "Unit");
  py::class_<spec::RefType>(m, "Ref")
      .def_readonly("target", &spec::RefType::target)
      .def_readonly("mutable", &spec::RefType::mutable_)
      .def_readonly("recursive", &spec::RefType::recursive);
  py::class_<spec::ArrayType>(m, "Array")
      .def_readonly("element", &spec::ArrayType::element)
      .def_readonly("length", &spec::ArrayType::length);
  py::class_<spec::StructType>(m, "Struct").def_readonly("fields", &spec::StructType::fields);
  py::class_<spec::UnionType>(m, "Union").def_readonly("fields", &spec::UnionType::fields);
  py::class_<spec::Enumerator>(m, "Enumerator")
      .def_readonly("name", &spec::Enumerator::name)
      .def_readonly("value", &spec::Enumerator::value)
      .def_readonly("written", &spec::Enumerator::written);
  py::class_<spec::EnumType>(m, "Enum").def_readonly("enumerators", &spec::EnumType::enumerators);
  py::class_<spec::Variant>(m, "Variant")
      .def_readonly("name", &spec::Variant::name)
      .def_readonly("has_fields", &spec::Variant::has_fields)
      .def_readonly("fields", &spec::Variant::fields);
  py::class_<spec::TaggedType>(m, "Tagged").def_readonly("variants", &spec::TaggedType::variants);
  py::class_<spec::AliasType>(m, "Alias").def_readonly("target", &spec::AliasType::target);
  py::class_<spec::PunBlock>(m, "PunBlock")
      .def_readonly("languages", &spec::PunBlock::languages)
      .def_readonly("type", &spec::PunBlock::type);
  py::class_<spec::PunType>(m, "Pun").def_readonly("blocks", &spec::PunType::blocks);
  py::class_<spec::Attributes>(m, "Attributes")
      .def_readonly("reprs", &spec::Attributes::reprs)
      .def_readonly("align", &spec::Attributes::align)
      .def_readonly("packed", &spec::Attributes::packed)
      .def_readonly("passthrough", &spec::Attributes::passthrough)
      .def_property_readonly("empty", [](const spec::Attributes& a) { return a.empty(); });
  py::class_<spec::Type>(m, "Type")
      .def_readonly("name", &spec::Type::name)
      .def_readonly("key", &spec::Type::key)
      .def_readonly("attributes", &spec::Type::attributes)
      .def_property_readonly("kind", &kind_of);
  py::class_<spec::Function>(m, "Function")
      .def_readonly("name", &spec::Function::name)
      .def_readonly("inputs", &spec::Function::inputs)
      .def_readonly("output", &spec::Function::output)
      .def_readonly("attributes", &spec::Function::attributes);
  py::class_<spec::Spec>(m, "Spec")
      .def_readonly("name", &spec::Spec::name)
      .def_readonly("types", &spec::Spec::types)
      .def_readonly("functions", &spec::Spec::functions)
      .def_property_readonly("rust_repr",
                             [](const spec::Spec& s) { return s.default_repr == spec::DefaultRepr::Rust; });
}
