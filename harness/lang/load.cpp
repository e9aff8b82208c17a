#include "lang/load.h"

#include "lang/bounds.h"
#include "lang/check.h"
#include "lang/classes.h"
#include "lang/family.h"
#include "lang/kdl.h"
#include "lang/names.h"
#include "lang/sema.h"
#include "util/fs.h"

#include <deque>
#include <filesystem>
#include <fmt/format.h>
#include <set>

namespace abiter::lang {

namespace {

/// Reads regular files only: a spec that includes /dev/zero shall not hang us.
Expected<std::string> read_regular_file(const std::string& path) {
  std::error_code failed;
  const auto status = std::filesystem::status(path, failed);
  if (!std::filesystem::exists(status))
    return fail("file '" + path + "' not found");
  if (!std::filesystem::is_regular_file(status))
    return fail("'" + path + "' is not a file");
  const auto size = std::filesystem::file_size(path, failed);
  if (!failed && size > k_max_file_bytes)
    return fail(fmt::format("'{}' is larger than {} MB", path, k_max_file_bytes >> 20));
  return read_file(path);
}

/// One spec on its way from text to model.
class Loading {
public:
  Loading(std::string path, const Languages& languages, const FileReader& read)
      : m_path(std::move(path)), m_read(read), m_sema(m_builder, languages, m_diagnostics) {}

  ExpectedAll<Spec> run(std::string_view text, const std::string& name) {
    m_seen.insert(identity(m_path));
    collect(text, m_path, 0);
    // A definition lost to a missing brace or file would be missed wherever it is used.
    if (m_whole)
      complete();
    if (m_diagnostics.any())
      return tl::make_unexpected(m_diagnostics.take());
    Spec spec = m_builder.finish(components(m_builder.types()));
    spec.name = name;
    spec.path = m_path;
    spec.scenarios = m_sema.take_scenarios();
    spec.probes = m_sema.take_probes();
    spec.conventions = m_sema.take_conventions();
    return spec;
  }

private:
  /// Without `.`, `..` and doubled slashes, for messages.
  static std::string normal(const std::string& path) { return std::filesystem::path(path).lexically_normal().string(); }

  /// By which a file is known again, whatever links lead to it.
  static std::string identity(const std::string& path) {
    std::error_code failed;
    const std::string same = std::filesystem::canonical(path, failed).string();
    return failed ? normal(path) : same;
  }

  void collect(std::string_view text, const std::string& path, size_t depth) {
    if (text.size() > k_max_file_bytes) {
      m_whole = false;
      return m_diagnostics.error({path, 0, 0}, fmt::format("a spec has at most {} MB", k_max_file_bytes >> 20));
    }
    const size_t errors_before = m_diagnostics.count();
    const Source& source = m_diagnostics.add_source(path, text);
    const std::vector<kdl::Node>& nodes = m_documents.emplace_back(kdl::read(source, m_diagnostics));
    if (m_diagnostics.count() > errors_before) {
      m_whole = false;
      return;
    }
    m_sema.collect(nodes, [&](const kdl::Node& node) { include(node, path, depth); });
  }

  void include(const kdl::Node& node, const std::string& from, size_t depth) {
    check_no_children(m_diagnostics, node);
    if (!check_arguments(m_diagnostics, node, 1, "one string: the path of a file") ||
        !check_string(m_diagnostics, node.entries[0].value, "the path of a file"))
      return;
    const Place& place = node.entries[0].value.place;
    const std::string& written = node.entries[0].value.text;
    if (written.empty() || written.find('\0') != std::string::npos)
      return m_diagnostics.error(place, "this is not the path of a file");
    const std::string path = normal((std::filesystem::path(from).parent_path() / written).string());
    if (!path.ends_with(".kdl")) // what isn't a spec would be quoted in messages
      return m_diagnostics.error(place, "this is not the path of a spec", "an included file is named NAME.kdl");
    if (!m_seen.insert(identity(path)).second)
      return; // each file once: this also ends circles
    if (depth + 1 > k_max_include_depth)
      return m_diagnostics.error(place, fmt::format("files include each other more than {} deep", k_max_include_depth));
    if (m_seen.size() > k_max_files)
      return m_diagnostics.error(place, fmt::format("a spec has at most {} files", k_max_files));
    auto text = m_read(path);
    if (!text) {
      m_whole = false;
      return m_diagnostics.error(place, "can't include this: " + text.error().what, text.error().hint);
    }
    collect(*text, path, depth + 1);
  }

  void complete() {
    m_sema.complete();
    const bool understood = !m_diagnostics.any();
    const Place file{m_path, 0, 0};
    // Cycles are worth telling besides other mistakes; what comes behind needs types that are right.
    if (!check_graph(file) || !understood)
      return;
    check_sizes(m_builder, m_diagnostics);
    check_bit_fields(m_builder, m_diagnostics);
    check_flexible_arrays(m_builder, m_diagnostics);
    check_classes(m_builder, m_diagnostics);
    check_signatures(m_builder, m_diagnostics);
    check_wrappers(m_builder, m_diagnostics);
    if (m_diagnostics.any())
      return;
    check_puns(m_builder, m_diagnostics);
    const std::string family = family_type_name(m_path);
    if (family.empty() || m_diagnostics.any())
      return;
    if (const auto type = family_type(family, file)) {
      add_family(m_builder, *type, m_builder.type(*type).place.line ? m_builder.type(*type).place : file,
                 m_diagnostics);
      check_graph(file);
    }
  }

  bool check_graph(const Place& file) {
    if (m_builder.too_many_types()) {
      m_diagnostics.error(file, fmt::format("a spec has at most {} types and functions", k_max_types));
      return false;
    }
    const size_t errors_before = m_diagnostics.count();
    const Components graph = components(m_builder.types());
    m_builder.mark_recursion(graph);
    check_cycles(m_builder, graph, file, m_diagnostics);
    return m_diagnostics.count() == errors_before;
  }

  std::optional<TypeId> family_type(const std::string& name, const Place& file) {
    std::optional<TypeId> type = m_builder.find(name);
    if (const auto scalar = scalar_by_name(name); !type && scalar)
      type = m_builder.scalar(*scalar);
    if (!type) {
      m_diagnostics.error(file, fmt::format("this file must define the type '{}', as its name says", cut(name)),
                          nearest_hint(name, m_builder.names()));
      return {};
    }
    // The largest that the family makes of it is 16 in a struct, or two in nested ones.
    const uint64_t cells = m_builder.count_cells()[*type];
    if (cells * 16 > k_max_cells) {
      m_diagnostics.error(
          m_builder.type(*type).place, fmt::format("'{}' has {} leaves, which are too many for a family", name, cells),
          fmt::format("a family makes a struct of 16 of them, and {} leaves are the limit", k_max_cells));
      return {};
    }
    return type;
  }

  std::string m_path;
  const FileReader& m_read;
  Diagnostics m_diagnostics;
  Builder m_builder;
  Sema m_sema;
  std::deque<std::vector<kdl::Node>> m_documents; ///< Sema points into them
  std::set<std::string> m_seen;
  bool m_whole = true; ///< all documents could be read
};

} // namespace

ExpectedAll<Spec> parse(std::string_view text, const std::string& path, const std::string& name,
                        const Languages& languages, const FileReader& read) {
  return Loading(path, languages, read).run(text, name);
}

ExpectedAll<Spec> parse(std::string_view text, const std::string& path, const std::string& name,
                        const Languages& languages) {
  return parse(text, path, name, languages, read_regular_file);
}

ExpectedAll<Spec> load(const std::string& path, const std::string& name, const Languages& languages) {
  auto text = read_regular_file(path);
  if (!text)
    return tl::make_unexpected(Errors{text.error()});
  return parse(*text, path, name, languages);
}

} // namespace abiter::lang
