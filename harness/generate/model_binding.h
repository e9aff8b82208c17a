#pragma once

// The model of a spec for Python: read-only classes with the names of lang/model.h, with all that the harness knows of
// it besides: widths, legs, constants, symbols.

#include <pybind11/pybind11.h>

namespace abiter::generate {

/// Defines the contents of the module `abiter_model`. Values are copied out: Python never holds a reference into the
/// model but for the Spec itself.
void bind_model(pybind11::module_& m);

} // namespace abiter::generate
