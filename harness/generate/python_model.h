#pragma once

// The model of a spec as the Python module `abiter_model`: read-only classes with the names of lang/model.h.

#include "lang/model.h"

#include <pybind11/pybind11.h>

namespace abiter::generate {

/// The spec as an `abiter_model.Spec`. It borrows `spec`: Python must let go of it before the spec ends.
/// Needs the interpreter and its lock.
pybind11::object to_python(const lang::Spec& spec);

} // namespace abiter::generate
