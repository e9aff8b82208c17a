#include "store/layout_book.h"

#include <algorithm>

namespace abiter::store {

LayoutBook fold_layouts(const std::vector<std::array<run::Layouts, 2>>& layouts) {
  LayoutBook book;
  const auto index_of = [&](const run::Layouts& one) {
    const auto known = std::find_if(book.unique.begin(), book.unique.end(), [&](const run::Layouts& other) {
      return one.types == other.types && one.leaves == other.leaves;
    });
    if (known == book.unique.end()) {
      book.unique.push_back(one);
      return static_cast<uint32_t>(book.unique.size() - 1);
    }
    return static_cast<uint32_t>(known - book.unique.begin());
  };
  for (const auto& sides : layouts)
    book.of.push_back({index_of(sides[0]), index_of(sides[1])});
  return book;
}

} // namespace abiter::store
