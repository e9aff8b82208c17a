// libFuzzer's entry: `ninja harness/lang/spec-fuzzer`, then `spec-fuzzer -max_len=4096 CORPUS
// harness/lang/fuzz/corpus`.

#include "lang/fuzz/promises.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string broken = abiter::lang::try_bytes({reinterpret_cast<const char*>(data), size});
  if (!broken.empty()) {
    std::fprintf(stderr, "%s\n", broken.c_str());
    std::abort();
  }
  return 0;
}
