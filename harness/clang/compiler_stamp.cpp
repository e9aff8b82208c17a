#include "clang/compiler_stamp.h"

#include <llvm/ADT/SmallVector.h>
#include <llvm/ADT/StringRef.h>
#include <llvm/Object/ObjectFile.h>
#include <set>

namespace abiter::clang {

std::string compiler_stamp(const std::string& object) {
  auto opened = llvm::object::ObjectFile::createObjectFile(object);
  if (!opened) {
    llvm::consumeError(opened.takeError());
    return {};
  }
  std::set<std::string> stamps;
  for (const llvm::object::SectionRef& section : opened->getBinary()->sections()) {
    auto name = section.getName();
    if (!name) {
      llvm::consumeError(name.takeError());
      continue;
    }
    if (*name != ".comment")
      continue;
    auto contents = section.getContents();
    if (!contents) {
      llvm::consumeError(contents.takeError());
      continue;
    }
    llvm::SmallVector<llvm::StringRef, 4> texts;
    contents->split(texts, '\0', -1, false);
    for (const llvm::StringRef text : texts)
      stamps.insert(text.str());
  }
  std::string joined;
  for (const std::string& stamp : stamps)
    joined += (joined.empty() ? "" : "; ") + stamp;
  return joined;
}

} // namespace abiter::clang
