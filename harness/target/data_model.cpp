#include "target/data_model.h"

#include <fmt/format.h>

namespace abiter::target {

std::string_view name(FloatFormat format) {
  switch (format) {
  case FloatFormat::Binary64:
    return "IEEE binary64";
  case FloatFormat::X87:
    return "x87 extended";
  case FloatFormat::Binary128:
    return "IEEE binary128";
  case FloatFormat::DoubleDouble:
    return "double-double";
  }
  return "?";
}

std::string to_text(const DataModel& model) {
  const auto measure = [](const Measure& one) { return fmt::format("{}/{}", one.size, one.align); };
  return fmt::format("pointer {} bool {} short {} int {} long {} long long {} float {} double {} long double {} ({}) "
                     "wchar_t {} enum {} {}-endian {} char {} wchar_t{}",
                     model.pointer, measure(model.c_bool), measure(model.c_short), measure(model.c_int),
                     measure(model.c_long), measure(model.c_longlong), measure(model.c_float), measure(model.c_double),
                     measure(model.c_longdouble), name(model.long_double), measure(model.wchar),
                     measure(model.enumeration), model.byte_order == ByteOrder::Big ? "big" : "little",
                     model.signed_char ? "signed" : "unsigned", model.signed_wchar ? "signed" : "unsigned",
                     model.quiets_nans ? " x87 floats" : "");
}

DataModel narrower(const DataModel& a, const DataModel& b) {
  DataModel both = a;
  both.pointer = std::min(a.pointer, b.pointer);
  for (Measure DataModel::* const one :
       {&DataModel::c_bool, &DataModel::c_short, &DataModel::c_int, &DataModel::c_long, &DataModel::c_longlong,
        &DataModel::c_float, &DataModel::c_double, &DataModel::wchar, &DataModel::enumeration})
    if ((b.*one).size < (a.*one).size)
      both.*one = b.*one;
  if (b.longdouble_bytes() < a.longdouble_bytes()) {
    both.c_longdouble = b.c_longdouble;
    both.long_double = b.long_double;
  }
  both.quiets_nans = a.quiets_nans || b.quiets_nans;
  return both;
}

} // namespace abiter::target
