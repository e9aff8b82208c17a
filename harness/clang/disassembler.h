#pragma once

// Machine code as text, by LLVM's disassembler. No LLVM type shows here.

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace abiter::clang {

/// One instruction of a function.
struct Instruction {
  size_t offset = 0;  ///< from the function's beginning
  std::string text;   ///< "mov rax, qword ptr [rsp + 8]"; Intel's syntax on x86
  std::string target; ///< what its relocation names: "val_in__c", "callee_state+16"; empty if it has none
  bool call = false;  ///< it calls something
};

struct Disassembly {
  std::vector<Instruction> instructions;
  bool complete = false; ///< false: there were more than asked for
};

/// An object file whose functions can be read. Any format and target that LLVM knows.
class ObjectCode {
public:
  /// Empty if the file isn't there or no object, or if LLVM has no disassembler for it.
  static std::unique_ptr<ObjectCode> open(const std::string& path);
  ~ObjectCode();
  ObjectCode(const ObjectCode&) = delete;
  ObjectCode& operator=(const ObjectCode&) = delete;

  /// The first instructions of a function; none if the object doesn't define it.
  Disassembly function(const std::string& symbol, size_t most) const;

private:
  struct State;
  explicit ObjectCode(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

} // namespace abiter::clang
