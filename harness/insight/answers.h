#pragma once

// What earlier runs say of cases: asked when only those are to run that were red, were not run, or are new.

#include "store/run_data.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace abiter::insight {

class Answers {
public:
  /// `toolchains`: those of now. An answer with another compiler of that name is none.
  explicit Answers(const std::vector<store::ToolchainData>& toolchains);

  /// A run; those that were there before it are newer and win.
  void add_older(store::RunData run);
  /// By entry: the newest answer that there is isn't red.
  std::vector<bool> green(const std::string& suite, const std::string& hash, const std::vector<std::string>& entries,
                          const std::string& chain) const;

private:
  struct Suite {
    std::unordered_map<std::string, size_t> entries;
    std::unordered_map<std::string, std::string> rows; ///< chain → letters
  };
  struct Layer {
    std::unordered_map<std::string, Suite> suites; ///< by id and hash
    std::unordered_set<std::string> red;           ///< ids of cases
  };
  std::unordered_map<std::string, std::string> m_hashes; ///< of toolchains
  std::vector<Layer> m_layers;                           ///< the newest first
};

} // namespace abiter::insight
