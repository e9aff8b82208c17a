#pragma once

#include "util/error.h"

#include <string>
#include <string_view>

namespace abiter {

Expected<std::string> read_file(const std::string& path);
/// Through a temporary file and a rename, so that a reader sees the old text or the new one. Makes missing folders. What
/// is there and is no regular file, such as a link or a device, is written to. What can't be written is Fault::Internal.
Expected<void> write_file(const std::string& path, std::string_view text);
/// write_file() only if the text differs from what is there: keeps the time stamp that Ninja looks at. True if it
/// wrote.
Expected<bool> write_if_changed(const std::string& path, std::string_view text);

/// Changes when a file does, whatever time a build or `touch -r` gives it: nobody sets the time of the last change of an
/// inode. Empty if there is none.
std::string change_stamp(const std::string& path);

/// An absolute path of a program in PATH, or of `name` itself if it has a slash; empty if there is none.
std::string find_program(std::string_view name);

} // namespace abiter
