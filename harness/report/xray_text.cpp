#include "report/xray_text.h"

#include "report/map_text.h"
#include "store/map_json.h"
#include "util/json.h"
#include "util/text.h"

#include <fmt/format.h>

namespace abiter::report {

namespace {

Json picture_json(const Picture& picture) {
  const plan::Entry& entry = picture.suite->entries[picture.entry];
  Json json = {{"suite", picture.suite->id},
               {"function", picture.suite->spec.functions[entry.function].name},
               {"convention", entry.convention},
               {"declaration", picture.declaration}};
  json["rows"] = Json::array();
  for (const judge::MapRow& row : judge::map_rows(picture.columns)) {
    Json cells;
    for (size_t i = 0; i < row.cells.size(); ++i)
      cells[picture.columns[i].toolchain] = row.cells[i];
    json["rows"].push_back({{"what", row.what},
                            {"kind", row.kind == judge::MapRow::Kind::Place ? "place" : "fact"},
                            {"differs", row.differs},
                            {"toolchains", cells}});
  }
  json["maps"] = Json::object();
  for (const judge::MapColumn& column : picture.columns)
    json["maps"][column.toolchain] = store::map_json(*column.map);
  json["missing"] = Json::object();
  for (const auto& [toolchain, reason] : picture.missing)
    json["missing"][toolchain] = reason;
  return json;
}

} // namespace

std::string picture_text(const Picture& picture, const Style& style) {
  const plan::Entry& entry = picture.suite->entries[picture.entry];
  std::string text = style.bold(fmt::format("{}::{}::{}", picture.suite->id,
                                            picture.suite->spec.functions[entry.function].name, entry.convention)) +
                     "\n";
  for (const std::string& line : split(trim(picture.declaration), '\n'))
    text += "  " + line + "\n";
  for (const std::string& line :
       picture.columns.empty() ? std::vector<std::string>{} : map_table(picture.columns, style, 100000))
    text += "    " + line + "\n";
  for (const auto& [toolchain, reason] : picture.missing)
    text += style.dim(fmt::format("    {}: {}\n", toolchain, reason));
  return text + "\n";
}

std::string pictures_json(const std::vector<Picture>& pictures) {
  Json all = {{"schema", "abiter-xray"}, {"version", 1}, {"functions", Json::array()}};
  for (const Picture& picture : pictures)
    all["functions"].push_back(picture_json(picture));
  return all.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace abiter::report
