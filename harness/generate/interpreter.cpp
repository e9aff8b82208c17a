#include "generate/interpreter.h"

#include <atomic>

namespace py = pybind11;

namespace abiter::generate {

namespace {

/// There can be one interpreter in a process.
std::atomic<bool> interpreter_taken = false;

void initialize() {
  PyConfig config;
  PyConfig_InitIsolatedConfig(&config);
  config.install_signal_handlers = 0;
  config.site_import = 0;
  config.write_bytecode = 0;
  PyConfig_SetBytesString(&config, &config.home, ABITER_PYTHON_PREFIX);
  PyConfig_SetBytesString(&config, &config.program_name, ABITER_PYTHON_PREFIX "/bin/python3");
  py::initialize_interpreter(&config, 0, nullptr, false);
}

} // namespace

Expected<Interpreter> Interpreter::start() {
  if (interpreter_taken.exchange(true))
    return fail_internal("Python is in use already: a process has one interpreter");
  try {
    initialize();
  } catch (const std::exception& failure) {
    interpreter_taken = false;
    return fail_internal(fmt::format("Python does not start: {}", failure.what()),
                         "abiter needs Debian's " ABITER_PYTHON_PREFIX "/bin/python3 and its libraries");
  }
  return Interpreter();
}

Interpreter::~Interpreter() {
  if (!m_owned)
    return;
  py::finalize_interpreter();
  interpreter_taken = false;
}

void add_python_folder(const std::string& folder) {
  py::list path = py::module_::import("sys").attr("path");
  path.insert(0, folder);
  path.append(ABITER_PYTHON_PREFIX "/lib/python3/dist-packages");
}

std::string traceback_of(py::error_already_set& error) {
  try {
    const py::object format = py::module_::import("traceback").attr("format_exception");
    return py::str("").attr("join")(format(error.type(), error.value(), error.trace())).cast<std::string>();
  } catch (const std::exception&) {
    return error.what();
  }
}

} // namespace abiter::generate
