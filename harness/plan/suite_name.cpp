#include "plan/suite_name.h"

#include <algorithm>

namespace abiter::plan {

SuiteName split_suite_name(std::string_view id) {
  const size_t plus = std::min(id.find('+'), id.size());
  const size_t at = std::min(id.find('@'), plus);
  return {id.substr(0, at), id.substr(at, plus - at), id.substr(plus)};
}

} // namespace abiter::plan
