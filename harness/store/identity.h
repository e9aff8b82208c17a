#pragma once

#include <string>

namespace abiter::store {

/// Which harness this is: "0.1.0+" and 16 hex digits over the sources of harness/ and the generators in a folder. Equal
/// on two machines that built the same checkout.
std::string harness_identity(const std::string& version, const std::string& generators_folder);

} // namespace abiter::store
