#pragma once

// The graph of types: which type refers to which, and whether it must be complete for that.

#include "lang/model.h"

#include <string>
#include <vector>

namespace abiter::lang {

struct Edge {
  TypeId to = 0;
  bool by_value = true; ///< false through a reference: the target may be incomplete
  std::string label;    ///< ".next", ".Some._0", "[]"; empty for an alias, a pun or a reference
};

std::vector<Edge> edges(const Type& type);

/// The type and all that a value of it contains, each once. What is behind references doesn't count.
std::vector<TypeId> contents(const std::vector<Type>& types, TypeId type);

/// Bytes of the largest vector that is or contains a value of this type; 0 if there is none.
uint64_t widest_vector(const std::vector<Type>& types, TypeId type);

/// The strongly connected components of the graph, by Tarjan's algorithm without recursion.
struct Components {
  std::vector<uint32_t> of;                 ///< of each type: the index of its component
  std::vector<std::vector<TypeId>> members; ///< a component comes after all that it refers to; members ascend
  size_t depth = 0;                         ///< an upper bound for the length of a path that visits no type twice
};
Components components(const std::vector<Type>& types);

} // namespace abiter::lang
