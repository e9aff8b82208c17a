#include "insight/merge.h"

#include "insight/partitions.h"
#include "insight/tally_json.h"
#include "plan/partition.h"
#include "util/text.h"

#include "util/json.h"
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>

namespace abiter::insight {

namespace {

/// Adds up the numbers of an object.
void add_numbers(Json& sum, const Json& more) {
  for (const auto& [key, value] : more.items()) {
    if (!value.is_number())
      continue;
    if (!sum.contains(key))
      sum[key] = value;
    else if (value.is_number_float() || sum[key].is_number_float())
      sum[key] = sum[key].get<double>() + value.get<double>();
    else
      sum[key] = sum[key].get<uint64_t>() + value.get<uint64_t>();
  }
}

/// Elements of arrays, each key once, in the order in which they come.
class Union {
public:
  /// Null if it is new, else the one that is there.
  Json* add(const std::string& key, const Json& element) {
    const auto [found, is_new] = m_index.emplace(key, m_elements.size());
    if (!is_new)
      return &m_elements[found->second];
    m_elements.push_back(element);
    return nullptr;
  }
  Json& elements() { return m_elements; }

private:
  Json m_elements = Json::array();
  std::map<std::string, size_t> m_index;
};

class Merger {
public:
  Expected<void> add(const Shard& shard) {
    Json json = Json::parse(shard.json);
    const int version = json.value("version", 0);
    if (json.value("schema", "") != "abiter-results" || version < 2 || version > store::k_results_version)
      return fail(
          fmt::format("'{}' does not hold results of schema version 2 to {}", shard.name, store::k_results_version),
          "shards must come from one abiter");
    store::upgrade_results(json);
    ABITER_CHECK(store::check_verdicts(json, shard.name));
    ABITER_CHECK(check_harness(shard, json));
    for (const Json& one : json.at("toolchains"))
      if (Json* known = m_toolchains.add(one.at("id"), one); known && known->at("hash") != one.at("hash"))
        return fail(fmt::format("toolchain '{}' of '{}' isn't the one of the shards before it ({} and {})",
                                one.at("id").get<std::string>(), shard.name, known->value("version", ""),
                                one.value("version", "")),
                    "shards of one run need the same compilers under one name");
    for (const Json& one : json.at("absent"))
      m_absent.add(one.at("id"), one);
    for (const Json& one : json.value("expectations", Json::array()))
      add_rule(one);
    add_causes(json.at("summary"));
    for (const Json& one : json.at("suites"))
      ABITER_CHECK(add_suite(shard, one));
    for (const Json& one : json.value("shards", Json::array({json.at("selection").value("partition", "")})))
      m_shards.push_back(one);
    add_summary(json.at("summary"));
    add_rest(json);
    return {};
  }

  std::string text(const std::string& id) {
    Json& root = m_root;
    root["run"] = id;
    root["selection"]["partition"] = "";
    std::sort(m_shards.begin(), m_shards.end());
    root["shards"] = m_shards;
    root["toolchains"] = m_toolchains.elements();
    root["absent"] = Json::array();
    std::set<std::string> found;
    for (const Json& one : m_toolchains.elements())
      found.insert(one.at("id"));
    for (const Json& one : m_absent.elements())
      if (!found.count(one.at("id")))
        root["absent"].push_back(one);
    std::vector<Json> rules = m_rules.elements();
    std::sort(rules.begin(), rules.end(), [](const Json& a, const Json& b) {
      return natural_less(a.at("rule").get_ref<const std::string&>(), b.at("rule").get_ref<const std::string&>());
    });
    root["expectations"] = rules;
    name_causes();
    root["suites"] = sorted_suites();
    root["summary"] = summary(tally(store::suites_of(root)));
    root["verdicts"] = verdicts_json();
    return root.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }

  const std::vector<std::string>& partitions() const { return m_shards; }

private:
  /// Lists of a suite that are put together.
  static constexpr std::array<const char*, 4> k_lists = {"pairings", "agreements", "unsupported", "findings"};

  struct Suite {
    Json head; ///< all but the lists
    std::map<std::string, Union> lists;

    Json json() {
      Json all = head;
      for (const char* name : k_lists)
        if (lists.count(name))
          all[name] = lists[name].elements();
      return all;
    }
  };
  /// Functions first, by name.
  std::vector<Json> sorted_suites() {
    std::vector<Json> all;
    for (auto& [key, suite] : m_suites)
      all.push_back(suite.json());
    return all;
  }

  Expected<void> check_harness(const Shard& shard, const Json& json) {
    if (m_root.is_null()) {
      m_root = json;
      m_first = shard.name;
      for (const char* list : {"toolchains", "absent", "expectations", "suites"})
        m_root[list] = Json::array();
      return {};
    }
    for (const char* key : {"harness", "values"})
      if (m_root.at(key) != json.at(key))
        return fail(fmt::format("'{}' and '{}' are not shards of one run: their {} differ ({} and {})", m_first,
                                shard.name, std::string(key) == "harness" ? "harnesses" : "values",
                                m_root.at(key).dump(), json.at(key).dump()),
                    "build every shard from the same checkout, and run it with the same --values");
    m_root["started"] = std::min(m_root.at("started").get<std::string>(), json.at("started").get<std::string>());
    m_root["ended"] = std::max(m_root.at("ended").get<std::string>(), json.at("ended").get<std::string>());
    return {};
  }

  void add_rule(const Json& one) {
    Json* known = m_rules.add(one.at("rule"), one);
    if (!known)
      return;
    for (const char* count : {"known", "fixed", "drift"})
      (*known)[count] = known->at(count).get<uint64_t>() + one.at(count).get<uint64_t>();
    for (const Json& stale : one.at("stale"))
      if (std::find(known->at("stale").begin(), known->at("stale").end(), stale) == known->at("stale").end())
        (*known)["stale"].push_back(stale);
  }

  Expected<void> add_suite(const Shard& shard, const Json& one) {
    const std::string id = one.at("id");
    const auto [found, is_new] = m_suites.try_emplace(std::pair(one.at("kind").get<std::string>(), id));
    Suite& suite = found->second;
    if (is_new) {
      suite.head = one;
      for (const char* list : k_lists)
        suite.head.erase(list);
    }
    if (suite.head.at("hash") != one.at("hash") || suite.head.at("entries") != one.at("entries"))
      return fail(fmt::format("the spec '{}' of '{}' isn't the one of the shards before it", id, shard.name),
                  "shards of one run need the same specs");
    if (!is_new && one.contains("checked_cells"))
      suite.head["checked_cells"] =
          suite.head.at("checked_cells").get<uint64_t>() + one.at("checked_cells").get<uint64_t>();
    for (const Json& row : one.at("pairings"))
      ABITER_CHECK(add_row(shard, suite, suite.lists["pairings"], row));
    for (const Json& finding : one.at("findings")) {
      if (const std::optional<CaseOfCause> of = case_of(id, finding);
          of && m_cases
                    .emplace(std::pair(id, finding.at("case").get<std::string>()),
                             Case{*of, m_of_shard.at(finding.at("root_cause"))})
                    .second)
        m_partitions.add(*of);
      if (const Json* known = suite.lists["findings"].add(finding.at("case"), finding);
          known && known->at("verdict") != finding.at("verdict"))
        return two_answers(shard, finding.at("case"), known->at("verdict"), finding.at("verdict"));
    }
    for (const Json& agreement : one.value("agreements", Json::array()))
      suite.lists["agreements"].add(agreement.dump(), agreement);
    for (const Json& unsupported : one.value("unsupported", Json::array()))
      suite.lists["unsupported"].add(fmt::format("{}\n{}", unsupported.at("toolchain").get<std::string>(),
                                                 unsupported.at("entry").get<uint32_t>()),
                                     unsupported);
    for (const char* list : k_lists)
      if (one.contains(list))
        suite.lists[list]; // an empty list stays one
    return {};
  }

  Expected<void> add_row(const Shard& shard, const Suite& suite, Union& rows, const Json& row) {
    const std::string chain = row.contains("chain")
                                  ? row.at("chain").get<std::string>()
                                  : row.at("caller").get<std::string>() + "->" + row.at("callee").get<std::string>();
    Json* known = rows.add(chain, row);
    if (!known)
      return {};
    std::string letters = known->at("verdicts");
    const std::string more = row.at("verdicts");
    for (size_t e = 0; e < letters.size() && e < more.size(); ++e) {
      if (more[e] == ' ' || letters[e] == more[e])
        continue;
      if (letters[e] != ' ') {
        const auto word = [](char letter) {
          const auto verdict = judge::verdict_by_letter(letter);
          return verdict ? std::string(judge::name(*verdict)) : fmt::format("'{}'", letter);
        };
        return two_answers(shard,
                           fmt::format("{}::{}::{}", suite.head.at("id").get<std::string>(),
                                       suite.head.at("entries").at(e).get<std::string>(), chain),
                           word(letters[e]), word(more[e]));
      }
      letters[e] = more[e];
    }
    (*known)["verdicts"] = letters;
    return {};
  }

  static tl::unexpected<Error> two_answers(const Shard& shard, const std::string& id, const std::string& before,
                                           const std::string& now) {
    return fail(fmt::format("'{}' was {} in a shard before, and is {} in '{}'", id, before, now, shard.name),
                "a case may be in several shards only if they agree on it; `abiter repro` shows which is right");
  }

  void add_summary(const Json& summary) {
    add_numbers(m_cost, summary.value("cost", Json::object()));
    for (const Json& one : summary.at("disagreements"))
      if (one.contains("smallest"))
        m_smallest.emplace(one.at("toolchains"), one.at("smallest"));
    m_summary = m_summary.is_null() ? summary : m_summary;
  }

  /// What a shard says of its causes. Which of them are one, only all shards together tell.
  void add_causes(const Json& summary) {
    m_of_shard.clear();
    for (const Json& one : summary.value("root_causes", Json::array()))
      m_of_shard[one.at("id")] = one;
  }

  /// The case of a finding, if a shard says what caused it; by an abiter that knew no sides, causes are what they were.
  std::optional<CaseOfCause> case_of(const std::string& suite, const Json& finding) const {
    const auto cause = m_of_shard.find(finding.value("root_cause", ""));
    if (cause == m_of_shard.end())
      return {};
    const std::string id = finding.at("case");
    const size_t chain = id.rfind("::");
    const std::vector<std::string_view> toolchains = plan::split_chain(std::string_view(id).substr(chain + 2));
    const Json sides = finding.value("sides", Json::object());
    return CaseOfCause{cause->second.value("kind", cause->first),
                       sides.value("caller", ""),
                       sides.value("callee", ""),
                       sides.value("value", ""),
                       cause->second.value("named", false),
                       cause->second.value("alone", !cause->second.contains("kind")),
                       suite,
                       id.substr(suite.size() + 2, chain - suite.size() - 2),
                       std::string(toolchains.front()),
                       std::string(toolchains.back())};
  }

  /// Gives each finding its cause, and counts them anew.
  void name_causes() {
    for (auto& [key, suite] : m_suites)
      for (const Json& row : suite.lists["pairings"].elements())
        if (row.at("caller") == row.at("callee"))
          for (size_t e = 0; e < suite.head.at("entries").size(); ++e)
            if (const auto verdict = judge::verdict_by_letter(row.at("verdicts").get_ref<const std::string&>()[e]);
                verdict && judge::standing(*verdict) == judge::Standing::Passed)
              m_partitions.add_agreeing(key.second, suite.head.at("entries")[e], row.at("caller"));
    m_partitions.solve();
    std::map<std::string, std::set<std::pair<std::string, std::string>>> entries;
    std::map<std::string, Json> causes;
    for (auto& [key, suite] : m_suites)
      for (Json& finding : suite.lists["findings"].elements()) {
        const auto found = m_cases.find({key.second, finding.at("case")});
        if (found == m_cases.end())
          continue;
        const PartitionedCause& is = m_partitions.cause_of(found->second.of);
        finding["root_cause"] = is.id;
        Json& cause = causes[is.id];
        if (cause.is_null()) {
          cause = found->second.in_shard;
          cause["id"] = is.id;
          cause["kind"] = is.kind;
          cause["named"] = is.named;
          cause["alone"] = is.alone;
          cause["sides"] = is.sides;
          cause["toolchains"] = to_text(is);
          cause["cases"] = cause["red"] = 0;
        }
        const auto verdict = judge::verdict_by_name(finding.at("verdict").get_ref<const std::string&>());
        cause["cases"] = cause["cases"].get<uint64_t>() + 1;
        cause["red"] = cause["red"].get<uint64_t>() + (verdict && judge::is_red(*verdict));
        entries[is.id].insert({found->second.of.suite, found->second.of.entry});
        cause["entries"] = entries[is.id].size();
      }
    for (auto& [id, cause] : causes)
      m_causes.push_back(std::move(cause));
    std::stable_sort(m_causes.begin(), m_causes.end(),
                     [](const Json& a, const Json& b) { return a.at("cases") > b.at("cases"); });
  }

  /// Lists that this file doesn't know are put one behind the other, each element once.
  void add_rest(const Json& json) {
    for (const auto& [key, value] : json.items()) {
      if (!value.is_array() || key == "toolchains" || key == "absent" || key == "expectations" || key == "suites" ||
          key == "values" || key == "shards" || key == "verdicts")
        continue;
      Json& list = m_root[key];
      for (const Json& one : value)
        if (std::find(list.begin(), list.end(), one) == list.end())
          list.push_back(one);
    }
  }

  Json summary(const RunTally& run) {
    Json all = m_summary;
    put_tally(all, run.all);
    if (all.contains("root_causes"))
      all["root_causes"] = m_causes;
    all["disagreements"] = Json::array();
    for (const AgreementTally& one : run.agreements) {
      Json& agreement = all["disagreements"].emplace_back(agreement_json(one));
      if (const auto smallest = m_smallest.find(one.toolchains); smallest != m_smallest.end())
        agreement["smallest"] = smallest->second;
    }
    all["unsupported"] = Json::array();
    for (const UnsupportedTally& one : run.unsupported)
      all["unsupported"].push_back(unsupported_json(one));
    all["cost"] = m_cost;
    return all;
  }

  Json m_root, m_summary;
  Json m_cost = Json::object();
  std::string m_first;
  std::vector<std::string> m_shards; ///< their partitions
  Union m_toolchains, m_absent, m_rules;
  struct Case {
    CaseOfCause of;
    Json in_shard; ///< its cause, as the shard describes it
  };
  std::map<std::string, Json> m_of_shard;                      ///< causes of the shard that is being added, by id
  std::map<std::pair<std::string, std::string>, Case> m_cases; ///< by suite and case
  Partitions m_partitions;
  std::vector<Json> m_causes;
  std::map<std::pair<std::string, std::string>, Suite> m_suites; ///< by kind and id
  std::map<std::string, std::string> m_smallest;
};

} // namespace

Expected<Merge> merge_shards(const std::vector<Shard>& shards, const std::string& id) {
  Merger merger;
  for (const Shard& shard : shards) {
    try {
      ABITER_CHECK(merger.add(shard));
    } catch (const Json::exception& error) {
      return fail(fmt::format("'{}' can't be read: {}", shard.name, error.what()));
    }
  }
  std::string text = merger.text(id);
  return Merge{std::move(text), plan::missing_partitions(merger.partitions())};
}

} // namespace abiter::insight
