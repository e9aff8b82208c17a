#pragma once

// What C's types are to a toolchain is asked, not assumed: its flags may say so (-fshort-wchar, -mlong-double-64,
// -funsigned-char), or the compiler may be another one than its target's usual (LLP64). A small source with sizes and
// alignments as constants is compiled, and they are read from the object file: nothing is run, so that any target can be
// asked.

#include "lang/language.h"
#include "toolchain/toolchain.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::toolchain {

/// Compiles a file to an object, for a toolchain in process. An error has the compiler's messages.
using CompileInProcess =
    std::function<Expected<void>(const Toolchain& toolchain, const std::string& source, const std::string& object)>;

/// Gives each toolchain the data model that its compiler answers with, the features that it has, the lacks that come of
/// these, and the name that it's known as. One compile for each compiler and its flags
/// (those of optimization and warnings aside), remembered in `cache_folder`; the question is the language's. A toolchain
/// that doesn't compile it, or whose language has none, keeps its target's model. The hash of one whose model isn't its target's is over the model as well.
/// One with flags that the compiler refuses, or that make something of the language which no unit can be built with, is `refused`.
void ask_data_models(std::vector<Toolchain>& toolchains, const lang::Languages& languages,
                     const std::string& cache_folder, const CompileInProcess& in_process = {});

/// The answer in an object file, on top of what is known. None if the object has no answer.
std::optional<target::DataModel> read_data_model(std::string_view object, const target::DataModel& known);

/// Why an object's answer is none that units can be built by, where pointers have that many bytes; empty if they can.
std::string unusable(std::string_view object, uint32_t pointer);

} // namespace abiter::toolchain
