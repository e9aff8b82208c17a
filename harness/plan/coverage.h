#pragma once

// Which members of unions and variants of tags are alive in a set of values: each should be in one of them, alone and
// wherever it is nested.

#include "plan/values.h"

#include <map>
#include <string>
#include <vector>

namespace abiter::plan {

class Coverage {
public:
  /// Notes what is alive in a value. False if all of it was alive before.
  bool add(const std::vector<Choice>& choices);
  /// True if nothing that is known of is missing. What lies below a member is known once it has been alive.
  bool complete() const;
  /// For the next value: chooses what is missing. It has to be added before another one is chosen.
  lang::Chooser next();

private:
  /// By the path of a choice: which of its members were alive, with everything below them.
  std::map<std::string, std::vector<bool>> m_done;
  uint32_t m_chosen = 0; ///< values
};

} // namespace abiter::plan
