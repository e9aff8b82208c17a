// The fuzz target's corpus, replayed, and mutated at random: what a plain build can do without libFuzzer.

#include "lang/fuzz/promises.h"
#include "lang/test_support.h"
#include "util/fs.h"

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <random>

using namespace abiter;
using namespace abiter::lang;

namespace {

std::vector<std::string> corpus() {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(ABITER_SOURCE_ROOT "/harness/lang/fuzz/corpus"))
    paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> texts;
  for (const std::string& path : paths)
    texts.push_back(read_file(path).value());
  return texts;
}

class Mutator {
public:
  Mutator(const std::vector<std::string>& texts, uint32_t seed) : m_texts(texts), m_random(seed) {}

  std::string next() {
    std::string text = m_texts[below(m_texts.size())];
    for (size_t n = 1 + below(4); n > 0; --n)
      mutate(text);
    return text;
  }

private:
  size_t below(size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

  void mutate(std::string& text) {
    static const std::vector<std::string> k_words{"{",        "}",
                                                  "\"",       "\\",
                                                  "/*",       "*/",
                                                  "/-",       "#\"",
                                                  "\"\"\"\n", "(",
                                                  ")",        "=",
                                                  ";",        "\n",
                                                  "&",        "[",
                                                  "; 2]",     "0x",
                                                  "-1",       "\\u{",
                                                  "\xff",     "\xe2\x80\xae",
                                                  "@",        "@align",
                                                  "struct",   "pun",
                                                  "default",  "lang",
                                                  "alias",    "include \"x.kdl\"\n",
                                                  "tagged",   "99999999999999999999",
                                                  "_",        "T",
                                                  "A",        "Node",
                                                  "\"&T\"",   "\"[T; 4096]\"",
                                                  "enum",     "@repr \"transparent\"\n",
                                                  "\r",       "//"};
    const size_t at = below(text.size() + 1);
    const size_t length = below(std::min<size_t>(text.size() - at, 1 + below(40)) + 1);
    switch (below(12)) {
    case 0:
      text.erase(at, length);
      break;
    case 1:
      text.insert(at, k_words[below(k_words.size())]);
      break;
    case 2:
      text.insert(at, text.substr(below(text.size() + 1), length));
      break;
    case 3: {
      const std::string& other = m_texts[below(m_texts.size())];
      text.insert(at, other.substr(below(other.size() + 1), 60));
      break;
    }
    case 4:
      if (at < text.size())
        text[at] = static_cast<char>(m_random());
      break;
    case 5:
      text.replace(at, length, k_words[below(k_words.size())]);
      break;
    default:
      exchange_words(text);
    }
  }

  /// Puts one word in the place of another: such a text is often still a document, so that more than the reader is
  /// tried.
  void exchange_words(std::string& text) {
    const auto word_at = [&](size_t at) {
      const auto is_word = [&](size_t i) {
        return i < text.size() && (std::isalnum(static_cast<unsigned char>(text[i])) || text[i] == '_');
      };
      while (at < text.size() && !is_word(at))
        ++at;
      size_t end = at;
      while (is_word(end))
        ++end;
      return std::pair(at, end - at);
    };
    const auto [to, to_length] = word_at(below(text.size()));
    const auto [from, from_length] = word_at(below(text.size()));
    text.replace(to, to_length, text.substr(from, from_length));
  }

  const std::vector<std::string>& m_texts;
  std::mt19937 m_random;
};

} // namespace

TEST_CASE("the corpus of the fuzz target breaks no promise") {
  const std::vector<std::string> texts = corpus();
  CHECK(texts.size() >= 5);
  for (const std::string& text : texts)
    CHECK(try_bytes(text) == "");
}

TEST_CASE("mutated specs break no promise") {
  const std::vector<std::string> texts = corpus();
  const char* given = std::getenv("ABITER_FUZZ_SEED");
  const uint32_t seed = given ? static_cast<uint32_t>(std::stoul(given)) : 1;
  Mutator mutator(texts, seed);
  size_t good = 0;
  for (size_t i = 0; i < 10'000; ++i) {
    const std::string text = mutator.next();
    const std::clock_t begin = std::clock(); // of this process: others may have the processor for as long as they like
    CAPTURE(text);
    CAPTURE(seed);
    REQUIRE(try_bytes(text) == "");
    REQUIRE(std::clock() - begin < 5 * CLOCKS_PER_SEC);
    good += parse(text, "t.kdl", "t", languages_of_source(), [&](const std::string&) -> Expected<std::string> {
              return std::string();
            }).has_value();
  }
  CHECK(good > 200); // else the mutations are so coarse that nothing behind the reader is tried
}
