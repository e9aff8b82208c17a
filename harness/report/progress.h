#pragma once

// What is being done, on standard error: one line that is rewritten, or plain lines. A thread keeps it alive while nothing
// is reported.

#include "report/style.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace abiter::report {

class Progress {
public:
  enum class Form {
    None,
    Bar,   ///< rewritten each second, or when there is something new
    Plain, ///< a line when a stage begins, and one each ten seconds: for pipes and terminals that can't move the cursor
  };

  Progress(Form form, Style style);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// `done` of `total` steps of a stage; a total of 0: nobody knows how many there are.
  void show(const std::string& stage, uint64_t done, uint64_t total, const std::string& what);
  /// Red cases so far: the line shows how many.
  void count_red(uint64_t red);
  /// Writes to standard output; a bar is cleared before.
  void print(const std::string& text);
  /// A remark on standard error.
  void remark(const std::string& text);
  /// No line is written any more, and none is left on the terminal.
  void close();

private:
  using Clock = std::chrono::steady_clock;
  void run(const std::stop_token& stop);
  std::string line(Clock::time_point now) const;
  void draw(Clock::time_point now);
  void clear();

  const Form m_form;
  const Style m_style;
  std::mutex m_mutex;
  bool m_bar_shown = false;
  std::string m_stage, m_what;
  uint64_t m_done = 0, m_total = 0, m_red = 0;
  Clock::time_point m_stage_begin{}, m_last{};
  std::condition_variable_any m_wake;
  std::jthread m_ticker; ///< last, so that it ends first
};

/// "0:07", "12:30", "1:02:03".
std::string clock_text(std::chrono::seconds time);
/// How long the rest takes if it goes on as it did; none while too little is done to tell.
std::string time_left(std::chrono::milliseconds elapsed, uint64_t done, uint64_t total);

} // namespace abiter::report
