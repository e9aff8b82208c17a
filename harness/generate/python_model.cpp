#include "generate/python_model.h"

#include "generate/model_binding.h"

#include <pybind11/embed.h>

namespace py = pybind11;

PYBIND11_EMBEDDED_MODULE(abiter_model, m) {
  abiter::generate::bind_model(m);
}

namespace abiter::generate {

py::object to_python(const lang::Spec& spec) {
  py::module_::import("abiter_model");
  return py::cast(&spec, py::return_value_policy::reference);
}

} // namespace abiter::generate
