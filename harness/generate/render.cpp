#include "generate/render.h"

#include "generate/interpreter.h"

namespace py = pybind11;

namespace abiter::generate {

Expected<std::vector<RenderedFile>>
render(const std::string& folder, const std::string& package,
       const std::vector<std::pair<std::string, std::vector<std::string>>>& documents) {
  ABITER_TRY(interpreter, Interpreter::start());
  static_cast<void>(interpreter);
  return guarded("the report can't be rendered", "this is a bug of " + folder + "/" + package, [&] {
    add_python_folder(folder);
    py::dict arguments;
    for (const auto& [name, texts] : documents) {
      py::list list;
      for (const std::string& text : texts)
        list.append(py::bytes(text));
      arguments[py::str(name)] = list;
    }
    const py::dict pages = py::module_::import(package.c_str()).attr("render")(**arguments);
    std::vector<RenderedFile> files;
    for (const auto& [name, text] : pages)
      files.push_back({name.cast<std::string>(), text.cast<std::string>()});
    return files;
  });
}

} // namespace abiter::generate
