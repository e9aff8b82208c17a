#include "report/output.h"

namespace abiter::report {

bool Output::print(std::string_view text) const {
  return std::fwrite(text.data(), 1, text.size(), m_out) == text.size();
}

void Output::remark(std::string_view text) const {
  std::fflush(m_out);
  std::fwrite(text.data(), 1, text.size(), m_err);
}

void Output::errors(const Errors& errors) const {
  for (const Error& error : errors)
    remark(to_text(error));
}

} // namespace abiter::report
