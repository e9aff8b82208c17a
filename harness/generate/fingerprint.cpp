#include "generate/fingerprint.h"

#include "util/hash.h"

namespace abiter::generate {

namespace {

/// The model as bytes. Every text and list is preceded by its length, so that different models give different bytes.
class Writer {
public:
  uint64_t hash() const { return hash64(m_bytes); }

  void add(uint64_t number) { m_bytes.append(reinterpret_cast<const char*>(&number), sizeof number); }
  void add(const std::string& text) {
    add(text.size());
    m_bytes += text;
  }
  template <class T> void add(const std::optional<T>& value) {
    add(value ? 1 : 0);
    if (value)
      add(static_cast<uint64_t>(*value));
  }
  template <class T> void add(const std::vector<T>& list) {
    add(list.size());
    for (const T& element : list)
      add(element);
  }

  void add(const lang::Field& field) {
    add(field.name);
    add(field.type);
    add(field.positional ? 1 : 0);
    add(field.bits);
    add(field.align);
    add(field.packed ? 1 : 0);
    add((field.base ? 1 : 0) + (field.virtual_base ? 2 : 0) + (field.no_unique_address ? 4 : 0));
    add(field.reference);
  }
  void add(const lang::Enumerator& enumerator) {
    add(enumerator.name);
    add(static_cast<uint64_t>(enumerator.value));
    add(enumerator.written ? 1 : 0);
  }
  void add(const lang::Variant& variant) {
    add(variant.name);
    add(variant.has_fields ? 1 : 0);
    add(variant.fields);
  }
  void add(const lang::PunBlock& block) {
    add(block.languages);
    add(block.type);
  }

  void add(const lang::ScalarType& type) { add(static_cast<uint64_t>(type.scalar)); }
  void add(const lang::UnitType&) {}
  void add(const lang::RefType& type) {
    add(type.target * 4ULL + (type.mutable_ ? 2 : 0) + (type.recursive ? 1 : 0));
    add(static_cast<uint64_t>(type.pointer));
  }
  void add(const lang::FatRefType& type) {
    add(static_cast<uint64_t>(type.fat));
    add(type.ref);
  }
  void add(const lang::WrapperType& type) {
    add(static_cast<uint64_t>(type.wrapper));
    add(type.inner);
  }
  void add(const lang::TupleType& type) { add(type.fields); }
  void add(const lang::ArrayType& type) {
    add(type.element);
    add(type.length);
    add(type.flexible ? 1 : 0);
  }
  void add(const lang::AtomicType& type) { add(type.element); }
  void add(const lang::ComplexType& type) { add(type.element); }
  void add(const lang::VectorType& type) {
    add(type.element);
    add(type.length);
  }
  void add(const lang::BitIntType& type) { add(type.bits * 2ULL + (type.is_signed ? 1 : 0)); }
  void add(const lang::StructType& type) {
    add(type.fields);
    add(type.is_class ? 1 : 0);
  }
  void add(const lang::UnionType& type) { add(type.fields); }
  void add(const lang::EnumType& type) { add(type.enumerators); }
  void add(const lang::TaggedType& type) { add(type.variants); }
  void add(const lang::AliasType& type) { add(type.target); }
  void add(const lang::PunType& type) { add(type.blocks); }
  void add(const lang::CallbackType& type) {
    add(type.inputs);
    add(type.output);
  }

  void add(const lang::Attributes& attributes) {
    add(attributes.reprs);
    add(attributes.align);
    add(attributes.packed);
    add(attributes.passthrough);
    add(attributes.special);
    for (const std::optional<std::string>& text : {attributes.cpp, attributes.mangled}) {
      add(text ? 1 : 0);
      add(text.value_or(""));
    }
    add(attributes.marks);
    add(attributes.convention ? *attributes.convention : std::string());
  }
  void add(const lang::Type& type) {
    add(type.name);
    add(type.key);
    add(type.kind.index());
    std::visit([this](const auto& kind) { add(kind); }, type.kind);
    add(type.attributes);
  }
  void add(const lang::Function& function) {
    add(function.name);
    add(function.inputs);
    add(function.fixed);
    add(function.by_list ? 1 : 0);
    add(function.output);
    add(function.is_static ? 1 : 0);
    add(function.attributes);
    add(function.method ? 1 : 0);
    if (function.method) {
      add(function.method->type);
      add((function.method->is_static ? 1 : 0) + (function.method->is_virtual ? 2 : 0));
      add(function.method->through);
    }
  }

  void add(const lang::Scenario& scenario) {
    add(scenario.name);
    for (const lang::FrameUse& frame : scenario.frames) {
      add(frame.kind);
      add(frame.languages);
      add(frame.variant);
      add(frame.count);
    }
    add(scenario.conventions);
    add(scenario.rounds);
    add(scenario.threads);
  }

private:
  std::string m_bytes;
};

} // namespace

uint64_t fingerprint(const lang::Spec& spec) {
  Writer writer;
  writer.add(spec.name);
  writer.add(static_cast<uint64_t>(spec.default_repr));
  writer.add(spec.types);
  writer.add(spec.functions);
  writer.add(spec.scenarios);
  return writer.hash();
}

} // namespace abiter::generate
