#pragma once

// Classes of C++: the words of `@class`, the properties of members, and what is checked once all types are known.
//
//   copy move destroy default        user-provided: copy and move constructor, destructor, default constructor
//   default-copy default-move default-destroy default-default   declared, and defaulted
//   initializer                      its first member has a default initializer
//   deleted-copy deleted-move        deleted
//   virtual virtual-destroy          has a virtual function; a virtual destructor
//   private                          all its members are private
//   final, trivial_abi               the keyword; clang's attribute

#include "lang/builder.h"
#include "lang/kdl.h"
#include "lang/model.h"
#include "lang/source.h"

#include <string>
#include <vector>

namespace abiter::lang {

/// Errors unless `word` is one of `@class` that can stand beside those in `others`.
bool check_special(Diagnostics& diagnostics, const std::vector<std::string>& others, const std::string& word,
                   const Place& place);

/// Takes `virtual=#true` and `no_unique_address=#true` out of the node of a class's member. A node called `base`
/// becomes a base, named after its type. False after an error.
bool take_class_properties(Diagnostics& diagnostics, kdl::Node& node, Field& member);

/// Takes `reference="lvalue"` out of the node of a parameter; false after an error.
bool take_reference(Diagnostics& diagnostics, kdl::Node& node, std::string& reference);

/// Takes a property that is true or false; none if it isn't there. False after an error.
bool take_flag(Diagnostics& diagnostics, kdl::Node& node, std::string_view name, bool& flag);

/// Whether an object of the type begins with a pointer to a vtable, or points to one for a virtual base; those in it aside.
bool has_vtable(const Spec& spec, TypeId id);

/// Whether values of the function can contain a pointer to a vtable.
bool has_vtables(const Spec& spec, const Function& function);

/// What a class can't be: derived from a union, or its own base twice; and where a `home` can't be.
void check_classes(const Builder& builder, Diagnostics& diagnostics);

} // namespace abiter::lang
