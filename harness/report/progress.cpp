#include "report/progress.h"

#include "report/utf8.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace abiter::report {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// Columns of the terminal; as many as most have if it doesn't say.
size_t columns_of_terminal() {
  winsize size{};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

std::string bar(uint64_t done, uint64_t total) {
  constexpr uint64_t k_width = 20;
  const uint64_t filled = std::min(k_width, done * k_width / total);
  std::string text;
  for (uint64_t i = 0; i < k_width; ++i)
    text += i < filled ? "█" : "░";
  return text;
}

} // namespace

std::string clock_text(seconds time) {
  const auto count = time.count();
  return count < 3600 ? fmt::format("{}:{:02}", count / 60, count % 60)
                      : fmt::format("{}:{:02}:{:02}", count / 3600, count / 60 % 60, count % 60);
}

std::string time_left(milliseconds elapsed, uint64_t done, uint64_t total) {
  constexpr milliseconds k_too_early{2000};
  constexpr uint64_t k_least = 50; // one of so many has to be done
  if (done == 0 || done >= total || elapsed < k_too_early || done < total / k_least)
    return {};
  const double rest = static_cast<double>(total - done) / static_cast<double>(done);
  return clock_text(seconds(static_cast<int64_t>(rest * static_cast<double>(elapsed.count()) / 1000) + 1)) + " left";
}

Progress::Progress(Form form, Style style) : m_form(form), m_style(style) {
  if (m_form != Form::None)
    m_ticker = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

Progress::~Progress() {
  close();
}

void Progress::run(const std::stop_token& stop) {
  const auto period = m_form == Form::Bar ? seconds(1) : seconds(10);
  std::unique_lock lock(m_mutex);
  while (!stop.stop_requested()) {
    m_wake.wait_for(lock, stop, milliseconds(250), [] { return false; });
    const auto now = Clock::now();
    if (!stop.stop_requested() && !m_stage.empty() && now - m_last >= period)
      draw(now);
  }
}

void Progress::show(const std::string& stage, uint64_t done, uint64_t total, const std::string& what) {
  const std::lock_guard lock(m_mutex);
  const auto now = Clock::now();
  const bool is_new = stage != m_stage;
  m_stage = stage;
  m_done = done;
  m_total = total;
  m_what = what;
  if (is_new)
    m_stage_begin = now;
  if (m_form == Form::None || (m_form == Form::Plain && !is_new))
    return;
  if (is_new || done >= total || now - m_last >= milliseconds(50))
    draw(now);
}

void Progress::count_red(uint64_t red) {
  const std::lock_guard lock(m_mutex);
  m_red = red;
}

std::string Progress::line(Clock::time_point now) const {
  const auto elapsed = now - m_stage_begin;
  std::string text = m_form == Form::Bar ? fmt::format("{:>9}", m_stage) : "  " + m_stage;
  const bool has_counter = m_total > 0 && (m_form == Form::Bar || m_done > 0);
  if (!has_counter)
    return text + " …" + (elapsed >= seconds(1) ? " " + clock_text(duration_cast<seconds>(elapsed)) : std::string());
  if (m_form == Form::Bar)
    text += " " + bar(m_done, m_total);
  text += fmt::format(" {}/{}", m_done, m_total);
  if (const std::string left = time_left(duration_cast<milliseconds>(elapsed), m_done, m_total); !left.empty())
    text += " · " + left;
  if (m_red)
    text += fmt::format(" · {} red", m_red);
  return m_what.empty() ? text : text + " · " + m_what;
}

void Progress::draw(Clock::time_point now) {
  m_last = now;
  std::string text = line(now);
  if (m_form == Form::Bar) {
    clear();
    // Not the last column: some terminals go on in the next line then.
    text = cut_to_columns(text, columns_of_terminal() - 1);
    m_bar_shown = true;
  } else {
    text += "\n";
  }
  std::fputs(text.c_str(), stderr);
  std::fflush(stderr);
}

void Progress::clear() {
  if (m_bar_shown)
    std::fputs("\r\x1b[2K", stderr);
  m_bar_shown = false;
}

void Progress::print(const std::string& text) {
  const std::lock_guard lock(m_mutex);
  clear();
  std::fputs(text.c_str(), stdout);
  std::fflush(stdout);
}

void Progress::remark(const std::string& text) {
  const std::lock_guard lock(m_mutex);
  clear();
  std::fputs(text.c_str(), stderr);
}

void Progress::close() {
  m_ticker.request_stop();
  const std::lock_guard lock(m_mutex);
  clear();
  m_stage.clear();
  std::fflush(stderr);
}

} // namespace abiter::report
