#pragma once

// The one home of toml++, which works without exceptions here: a broken file is an Error.

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>
