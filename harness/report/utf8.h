#pragma once

#include <string>
#include <string_view>

namespace abiter::report {

/// The text with every byte that isn't UTF-8 replaced by U+FFFD: what compilers print may be anything.
std::string valid_utf8(std::string_view text);

/// The same without what XML 1.0 can't hold (https://www.w3.org/TR/xml/#charsets): control characters, surrogates,
/// U+FFFE and U+FFFF become U+FFFD.
std::string valid_xml(std::string_view text);

/// Columns on a terminal of a text of simple characters, without control sequences.
size_t columns_of(std::string_view text);
/// The first columns of such a text, with "…" where it was cut.
std::string cut_to_columns(std::string_view text, size_t columns);

} // namespace abiter::report
