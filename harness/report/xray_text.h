#pragma once

#include "abi/location.h"
#include "judge/map_rows.h"
#include "plan/plan.h"
#include "report/style.h"

#include <string>
#include <utility>
#include <vector>

namespace abiter::report {

/// Where each toolchain passes the values of one function under one convention.
struct Picture {
  const plan::Suite* suite;
  uint32_t entry;
  std::string declaration; ///< in C; in the words of the spec where C can't say it
  std::vector<judge::MapColumn> columns;
  std::vector<std::pair<std::string, std::string>> missing; ///< toolchain, why it has no column
};

std::string picture_text(const Picture& picture, const Style& style);
/// All of them, as docs/schemas/xray.schema.json has it.
std::string pictures_json(const std::vector<Picture>& pictures);

} // namespace abiter::report
