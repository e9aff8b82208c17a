#include "report/output.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

namespace abiter::report {

bool Output::print(std::string_view text) const {
  return std::fwrite(text.data(), 1, text.size(), m_out) == text.size();
}

Expected<void> Output::finish() const {
  if (std::fflush(m_out) == 0 && !std::ferror(m_out))
    return {};
  const int error = errno;
  pollfd reader{::fileno(m_out), POLLOUT, 0};
  if (error == EPIPE || (::poll(&reader, 1, 0) == 1 && (reader.revents & POLLERR)))
    return {};
  return fail_internal(fmt::format("can't write standard output: {}", std::strerror(error ? error : EIO)));
}

void Output::remark(std::string_view text) const {
  std::fflush(m_out);
  std::fwrite(text.data(), 1, text.size(), m_err);
}

void Output::errors(const Errors& errors) const {
  for (const Error& error : errors)
    remark(to_text(error));
}

void remark_in_signal_handler(std::string_view text) noexcept {
  (void)!::write(STDERR_FILENO, text.data(), text.size());
}

} // namespace abiter::report
