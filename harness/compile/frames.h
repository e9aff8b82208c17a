#pragma once

// How the frames of unwinding scenarios are built: one library per (suite, toolchain, variant), with every role in it.

#include "toolchain/toolchain.h"

#include <string>
#include <vector>

namespace abiter::compile {

/// The toolchain as it builds frames of a variant: with flags of its own for them, and the variant's.
toolchain::Toolchain for_frames(const toolchain::Toolchain& toolchain, const std::string& variant);

/// The commands from source to library: one or two. Of an embedded toolchain, the link alone.
std::vector<std::vector<std::string>> frame_commands(const toolchain::Toolchain& toolchain, const std::string& variant,
                                                     const std::string& source, const std::string& library);

/// The name of a frame's function in its library: "catch_int__c_unwind".
std::string frame_symbol(const std::string& kind, const std::string& convention);

} // namespace abiter::compile
