#include "toolchain/version.h"

#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::toolchain {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// <0, 0, >0; only as many numbers as `limit` has count, so that 12.2 is not greater than 12.
int compare(const Version& version, const Version& limit) {
  for (size_t i = 0; i < limit.numbers.size(); ++i)
    if (version.at(i) != limit.numbers[i])
      return version.at(i) < limit.numbers[i] ? -1 : 1;
  return 0;
}

} // namespace

Version Version::parse(std::string_view text) {
  Version version;
  size_t i = 0;
  while (i < text.size() && is_digit(text[i])) {
    uint64_t number = 0;
    for (; i < text.size() && is_digit(text[i]); ++i)
      number = number * 10 + static_cast<uint64_t>(text[i] - '0');
    version.numbers.push_back(number);
    if (i + 1 < text.size() && text[i] == '.' && is_digit(text[i + 1]))
      ++i;
  }
  version.suffix = text.substr(i, text.find('.', i) - i);
  return version;
}

Expected<VersionRange> VersionRange::parse(std::string_view text) {
  static const std::vector<std::pair<std::string_view, Relation>> k_relations = {
      {"<=", Relation::LessEqual}, {">=", Relation::GreaterEqual}, {"<", Relation::Less}, {">", Relation::Greater}};
  VersionRange range;
  for (const std::string& part : split(text, ',')) {
    std::string_view term = trim(part);
    Relation relation = Relation::Begins;
    for (const auto& [sign, meaning] : k_relations) {
      if (term.starts_with(sign)) {
        relation = meaning;
        term = trim(term.substr(sign.size()));
        break;
      }
    }
    if (!term.empty() && is_digit(term[0])) {
      const bool clean = std::all_of(term.begin(), term.end(), [](char c) { return is_digit(c) || c == '.'; });
      if (!clean)
        return fail(fmt::format("'{}' is not a version", term), "write numbers and dots: 1.71");
      range.m_terms.push_back({relation, Version::parse(term), {}});
    } else if (relation == Relation::Begins && term.size() > 1) {
      const bool negated = term[0] == '!';
      range.m_terms.push_back(
          {negated ? Relation::NotSuffix : Relation::Suffix, {}, std::string(term.substr(negated))});
    } else {
      return fail(fmt::format("'{}' is not a condition on a version", part),
                  "for example \">=15\", \"<1.71\", \"12\", \"nightly\", or several with commas");
    }
  }
  return range;
}

bool VersionRange::contains(const Version& version) const {
  return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) { return holds(term, version); });
}

bool VersionRange::holds(const Term& term, const Version& version) {
  switch (term.relation) {
  case Relation::Less:
    return compare(version, term.version) < 0;
  case Relation::LessEqual:
    return compare(version, term.version) <= 0;
  case Relation::Greater:
    return compare(version, term.version) > 0;
  case Relation::GreaterEqual:
    return compare(version, term.version) >= 0;
  case Relation::Begins:
    return compare(version, term.version) == 0;
  case Relation::Suffix:
    return version.suffix == "-" + term.word;
  case Relation::NotSuffix:
    return version.suffix != "-" + term.word;
  }
  return false;
}

} // namespace abiter::toolchain
