#pragma once

// From data to pages: calls a Python package that turns texts (JSON) into files, by Jinja2's templates.

#include "util/error.h"

#include <string>
#include <utility>
#include <vector>

namespace abiter::generate {

struct RenderedFile {
  std::string name; ///< relative, with '/'
  std::string text;
};

/// Calls `render(NAME=text, …)` of the package `package` in `folder`, which returns {name: text}. In that order.
Expected<std::vector<RenderedFile>>
render(const std::string& folder, const std::string& package,
       const std::vector<std::pair<std::string, std::vector<std::string>>>& documents);

} // namespace abiter::generate
