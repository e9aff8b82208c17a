#include "target/architecture.h"

#include <algorithm>

namespace abiter::target {

const std::vector<Architecture>& architectures() {
  static const std::vector<Architecture> k_all = {
      {"x86_64", "", "abiter-runner", "", {}, {}, {}, {}},
      // Floats pass through x87 registers: results in st(0), and gcc's copies too.
      {"i386",
       "@i386",
       "abiter-runner-i386",
       "a 32-bit C library (Debian packages gcc-12-multilib, g++-12-multilib)",
       {.pointer = 4, .c_long = 4, .c_longdouble = 10, .quiets_nans = true},
       {"--32"},
       {"-m", "elf_i386"},
       {"-m32", "-idirafter", "/usr/include/x86_64-linux-gnu"}},
  };
  return k_all;
}

const Architecture& architecture_of(std::string_view target) {
  const std::string_view machine = target.substr(0, target.find('-'));
  const bool is_i386 = machine.size() == 4 && machine[0] == 'i' && machine.ends_with("86");
  return architectures()[is_i386 ? 1 : 0];
}

const Architecture* architecture_by_name(std::string_view name) {
  const auto& all = architectures();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Architecture& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

} // namespace abiter::target
