#include "judge/passed_values.h"

#include "lang/legs.h"

namespace abiter::judge {

std::vector<PassedValue> passed_values(const lang::Spec& spec, const lang::Function& function) {
  std::vector<PassedValue> values;
  const std::vector<lang::Leg> legs = lang::legs(spec.types, function);
  const Manner usual = function.attributes.has_mark("knr")            ? Manner::Knr
                       : function.attributes.has_mark("unprototyped") ? Manner::Unprototyped
                                                                      : Manner::Usual;
  for (size_t leg = 0; leg < legs.size(); ++leg) {
    for (size_t i = 0; i < legs[leg].inputs.size(); ++i) {
      const bool variadic = leg == 0 && function.fixed && i >= *function.fixed;
      values.push_back({legs[leg].argument_path(legs[leg].inputs[i]), legs[leg].inputs[i].type, false, leg,
                        variadic   ? (function.by_list ? Manner::List : Manner::Variadic)
                        : leg == 0 ? usual
                                   : Manner::Usual});
    }
    if (legs[leg].output)
      values.push_back(
          {legs[leg].result_path(function), *legs[leg].output, true, leg, leg == 0 ? usual : Manner::Usual});
  }
  return values;
}

} // namespace abiter::judge
