// The module `abiter_model` for the generators' own tests, which run in a Python of their own: the same model as inside
// abiter, and what parses a spec into it.

#include "generate/model_binding.h"
#include "lang/model.h"
#include "target/architecture.h"

#include <memory>
#include <pybind11/stl.h>
#include <string>

namespace py = pybind11;
using namespace abiter;

namespace {

std::string text_of(const Errors& errors) {
  std::string all;
  for (const Error& error : errors)
    all += to_text(error) + "\n";
  return all;
}

/// Those of the source tree.
const lang::Languages& languages() {
  static const lang::Languages all = [] {
    auto read = lang::Languages::read(ABITER_GENERATORS);
    if (!read)
      throw py::value_error(text_of(read.error()));
    return std::move(*read);
  }();
  return all;
}

std::unique_ptr<lang::Spec> parse(const std::string& text, const std::string& name, const std::string& target,
                                  bool rust_repr) {
  auto spec = lang::parse(text, name + ".kdl", name, languages());
  if (!spec)
    throw py::value_error(text_of(spec.error()));
  spec->data_model = target::architecture_of(target).data_model;
  if (rust_repr)
    spec->default_repr = lang::DefaultRepr::Rust;
  return std::make_unique<lang::Spec>(std::move(*spec));
}

} // namespace

PYBIND11_MODULE(abiter_model, m) {
  generate::bind_model(m);
  m.def("language", [](const std::string& name) {
    const lang::Language* language = languages().find(name);
    return language ? *language : throw py::value_error("unknown language '" + name + "'");
  });
  m.def("parse", &parse, py::arg("text"), py::arg("name"), py::arg("target"), py::arg("rust_repr"));
  m.def("data_model", [](const std::string& target) { return target::architecture_of(target).data_model; });
  m.def("machine", [](const std::string& target) { return target::architecture_of(target); });
}
