#include "util/text.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace abiter {

namespace {

/// Matches one `[…]` class at `pattern[at]` (which is '['). Returns the index behind it, or npos if it is not closed.
size_t match_class(std::string_view pattern, size_t at, char c, bool& matched) {
  size_t i = at + 1;
  const bool negated = i < pattern.size() && (pattern[i] == '!' || pattern[i] == '^');
  if (negated)
    ++i;
  bool found = false;
  for (bool first = true; i < pattern.size() && (first || pattern[i] != ']'); first = false) {
    const char low = pattern[i];
    char high = low;
    if (i + 2 < pattern.size() && pattern[i + 1] == '-' && pattern[i + 2] != ']') {
      high = pattern[i + 2];
      i += 2;
    }
    found = found || (low <= c && c <= high);
    ++i;
  }
  if (i >= pattern.size())
    return std::string_view::npos;
  matched = found != negated;
  return i + 1;
}

/// Insertions, deletions, replacements and swaps of neighbours that make one word of the other (optimal string
/// alignment).
size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<size_t> before(b.size() + 1); // the row above the last one
  std::vector<size_t> last(b.size() + 1);
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j)
    row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    before.swap(last);
    last.swap(row);
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row.back();
}

} // namespace

std::vector<std::string> expand_braces(std::string_view pattern) {
  const size_t open = pattern.find('{');
  std::vector<size_t> cuts{open}; // the brace, the commas of its level, the closing brace
  size_t depth = 0;
  for (size_t i = open; i < pattern.size() && cuts.back() != std::string_view::npos; ++i) {
    depth += pattern[i] == '{';
    if ((pattern[i] == ',' && depth == 1) || (pattern[i] == '}' && depth == 1))
      cuts.push_back(i);
    if (pattern[i] == '}' && --depth == 0)
      break;
  }
  if (open == std::string_view::npos || depth != 0)
    return {std::string(pattern)};
  std::vector<std::string> all;
  for (size_t k = 0; k + 1 < cuts.size(); ++k) {
    std::string one(pattern.substr(0, open));
    one += pattern.substr(cuts[k] + 1, cuts[k + 1] - cuts[k] - 1);
    one += pattern.substr(cuts.back() + 1);
    for (std::string& each : expand_braces(one))
      all.push_back(std::move(each));
  }
  return all;
}

bool glob_match(std::string_view pattern, std::string_view text) {
  if (pattern.find('{') != std::string_view::npos) {
    const std::vector<std::string> alternatives = expand_braces(pattern);
    if (alternatives.size() > 1 || alternatives[0] != pattern)
      return std::any_of(alternatives.begin(), alternatives.end(),
                         [&](const std::string& one) { return glob_match(one, text); });
  }
  size_t p = 0;
  size_t t = 0;
  size_t star = std::string_view::npos; // behind the last '*' …
  size_t star_text = 0;                 // … and where its run ends so far
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = ++p;
      star_text = t;
      continue;
    }
    bool matched = false;
    size_t next = p;
    if (p < pattern.size()) {
      if (pattern[p] == '[') {
        next = match_class(pattern, p, text[t], matched);
        if (next == std::string_view::npos) {
          matched = text[t] == '[';
          next = p + 1;
        }
      } else {
        matched = pattern[p] == '?' || pattern[p] == text[t];
        next = p + 1;
      }
    }
    if (matched) {
      p = next;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star;
      t = ++star_text;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*')
    ++p;
  return p == pattern.size();
}

bool has_glob(std::string_view text) {
  return text.find_first_of("*?[{") != std::string_view::npos;
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates) {
  std::optional<std::string> best;
  size_t best_distance = std::max<size_t>(1, word.size() / 3) + 1;
  for (const std::string& candidate : candidates) {
    const size_t distance = edit_distance(word, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
  const auto near = nearest(word, candidates);
  return near ? "did you mean '" + *near + "'?" : std::string();
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> words;
  size_t begin = 0;
  while (true) {
    const size_t end = text.find(separator, begin);
    words.emplace_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos)
      return words;
    begin = end + 1;
  }
}

std::string join(const std::vector<std::string>& words, std::string_view separator) {
  std::string text;
  for (const std::string& word : words) {
    if (&word != words.data())
      text += separator;
    text += word;
  }
  return text;
}

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

std::string_view trim(std::string_view text) {
  const auto space = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
  while (!text.empty() && space(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && space(text.back()))
    text.remove_suffix(1);
  return text;
}

std::string shell_quote(std::string_view word) {
  constexpr std::string_view k_plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./,:@%";
  if (!word.empty() && word.find_first_not_of(k_plain) == std::string_view::npos)
    return std::string(word);
  return "'" + replace_all(std::string(word), "'", "'\\''") + "'";
}

std::string plural(uint64_t count, std::string_view noun, std::string_view many) {
  return fmt::format("{} {}", count,
                     count == 1     ? std::string(noun)
                     : many.empty() ? std::string(noun) + "s"
                                    : std::string(many));
}

std::string join_some(std::vector<std::string> words, size_t most) {
  // One name more takes no more room than to say that there is one more.
  const size_t more = words.size() > most && words.size() - most > 1 ? words.size() - most : 0;
  words.resize(words.size() - more);
  return join(words, ", ") + (more ? " and " + std::to_string(more) + " more" : "");
}

std::string shell_join(const std::vector<std::string>& words) {
  std::vector<std::string> quoted;
  for (const std::string& word : words)
    quoted.push_back(shell_quote(word));
  return join(quoted, " ");
}

bool natural_less(std::string_view a, std::string_view b) {
  size_t i = 0;
  size_t j = 0;
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  while (i < a.size() && j < b.size()) {
    if (digit(a[i]) && digit(b[j])) {
      const size_t i0 = i;
      const size_t j0 = j;
      while (i < a.size() && digit(a[i]))
        ++i;
      while (j < b.size() && digit(b[j]))
        ++j;
      std::string_view x = a.substr(i0, i - i0);
      std::string_view y = b.substr(j0, j - j0);
      while (x.size() > 1 && x.front() == '0')
        x.remove_prefix(1);
      while (y.size() > 1 && y.front() == '0')
        y.remove_prefix(1);
      if (x.size() != y.size())
        return x.size() < y.size();
      if (x != y)
        return x < y;
    } else {
      if (a[i] != b[j])
        return a[i] < b[j];
      ++i;
      ++j;
    }
  }
  return a.size() - i < b.size() - j;
}

} // namespace abiter
