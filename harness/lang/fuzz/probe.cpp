// Links only where clang's runtime has libFuzzer.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) {
  return 0;
}
