#pragma once

// Probes for the layout of a type: pairs of objects that differ in one leaf.

#include "lang/leaves.h"
#include "plan/values.h"

namespace abiter::run {

/// Two values of one type, as cells.
struct ProbePair {
  std::vector<plan::CellBytes> a, b;
};

struct ProbedLeaf {
  std::string path;
  std::vector<ProbePair> pairs;
  bool in_twos = false; ///< what counts of two pairs that follow each other is what differs in both
};

/// Probes for every leaf and every tag that values of the type can have, each once. References are leaves here: their
/// targets are no part of the object.
std::vector<ProbedLeaf> probe_type(const lang::Spec& spec, lang::TypeId type);

} // namespace abiter::run
