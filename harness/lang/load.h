#pragma once

// load() and parse() of model.h with files from anywhere.

#include "lang/model.h"

#include <functional>

namespace abiter::lang {

/// The text of the file at `path`, or why there is none.
using FileReader = std::function<Expected<std::string>(const std::string& path)>;

/// parse(), but included files come from `read`.
ExpectedAll<Spec> parse(std::string_view text, const std::string& path, const std::string& name,
                        const Languages& languages, const FileReader& read);

} // namespace abiter::lang
