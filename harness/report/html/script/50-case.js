// All that there is to say about one case.

const hex = (text) => (text ? text.replace(/(.{8})(?=.)/g, "$1 ") : "–");

// The bytes of `text` that aren't those of `other` stand out.
function hex_against(text, other) {
  const parts = [];
  for (let i = 0; i < text.length; i += 2) {
    const byte = text.slice(i, i + 2);
    if (i && i % 8 === 0) parts.push(" ");
    parts.push(byte === other.slice(i, i + 2) ? byte : element("b", { class: "byte" }, byte));
  }
  return parts.length ? parts : ["–"];
}

// What abiter says of the case; of one without a finding, what its verdict means.
function sentences(one, finding) {
  return finding.says?.length ? [...finding.says] : [abiter.row(one.letter).about];
}

function expectation(finding) {
  if (!finding.rule) return null;
  const rows = [];
  const add = (name, value) => value && rows.push(element("tr", {}, element("td", {}, name), element("td", {}, value)));
  const rule = abiter.data.expectations.find((one) => one.rule === finding.rule) || {};
  add("expected", [finding.expected].flat().filter(Boolean).join(" or "));
  add("seen", finding.seen);
  add("rule", element("span", {}, rule.match ? element("code", {}, [rule.match].flat().join(" ")) : "", ` ${finding.rule || ""}`));
  add("cause", rule.cause);
  add("reason", rule.reason);
  add("reference", rule.link && element("a", { href: rule.link, rel: "noreferrer" }, rule.link));
  return [element("h2", {}, "Expectation"), element("table", { class: "list" }, element("tbody", {}, rows))];
}

function values_table(finding) {
  if (!finding.differences?.length) return null;
  const hidden = (finding.difference_count || 0) - finding.differences.length;
  const rows = finding.differences.map((one) => element("tr", { class: "differs" }, element("td", {}, one.values), element("td", {}, one.leaf), element("td", {}, hex(one.expected)), element("td", {}, hex_against(one.seen, one.expected)), element("td", {}, one.means)));
  const head = ["values", "leaf", "sent", "seen", "which is"].map((name) => element("th", {}, name));
  return [
    element("h2", {}, "Values"),
    element("div", { class: "scroll" }, element("table", { class: "list mono" }, element("thead", {}, element("tr", {}, head)), element("tbody", {}, rows))),
    hidden > 0 ? element("p", { class: "note" }, `… and ${number(hidden)} more; abiter show prints all of them.`) : null,
  ];
}

// Where each side puts every leaf. The maps of the suite have all leaves; a finding alone has those that differ.
function location_table(one, finding, data) {
  const [caller, callee] = [one.frames[0], one.frames[one.frames.length - 1]];
  const map_of = (toolchain) => (data?.maps || []).find((map) => map.entry === one.entry && map.toolchains.includes(toolchain))?.map;
  const [left, right] = [map_of(caller), map_of(callee)];
  let rows = finding.places || [];
  if (left?.arguments && right?.arguments) {
    const of = (map) => new Map([...map.arguments, ...(map.result || []).map(([leaf, place]) => [leaf || "result", place])]);
    const [a, b] = [of(left), of(right)];
    rows = [...new Set([...a.keys(), ...b.keys()])].map((leaf) => ({ leaf, caller: a.get(leaf) || "–", callee: b.get(leaf) || "–" }));
  }
  if (one.frames.length !== 2 || !rows.length) return null;
  const lines = rows.map((row) => element("tr", { class: row.caller !== row.callee ? "differs" : null }, element("td", {}, row.leaf), element("td", {}, row.caller), element("td", {}, row.callee)));
  const head = ["leaf", `caller ${caller}`, `callee ${callee}`].map((name) => element("th", {}, name));
  return [element("h2", {}, "Places on each side"), element("div", { class: "scroll" }, element("table", { class: "list mono places" }, element("thead", {}, element("tr", {}, head)), element("tbody", {}, lines)))];
}

// The trace of an unwinding scenario, expected and seen, with what its spec says.
function trace(one, finding, data) {
  const spec = data?.scenarios?.[one.suite.entries[one.entry].fn];
  const about = spec ? [element("p", {}, spec.about || ""), element("ul", {}, (spec.rules || []).map((rule) => element("li", {}, rule.text, " ", rule.link ? element("a", { href: rule.link, rel: "noreferrer" }, "rule") : "")))] : [];
  if (finding.message && finding.trace) about.push(element("h2", {}, "Printed"), element("pre", {}, finding.message));
  if (!finding.trace?.length) return about;
  const lines = finding.trace.map((row) => element("tr", { class: row.differs ? "differs" : null }, element("td", {}, row.expected), element("td", {}, row.seen)));
  return [...about, element("h2", {}, "Trace"), element("table", { class: "list mono trace" }, element("thead", {}, element("tr", {}, element("th", {}, "expected"), element("th", {}, "seen"))), element("tbody", {}, lines))];
}

// Keywords of the toolchain's language stand out.
function coloured_code(text, toolchain) {
  const keywords = new Set(abiter.data.keywords[abiter.data.language_of[toolchain]] || []);
  const parts = [];
  let at = 0;
  for (const found of text.matchAll(/[A-Za-z_]\w*/g)) {
    if (!keywords.has(found[0])) continue;
    parts.push(text.slice(at, found.index), element("span", { class: "word" }, found[0]));
    at = found.index + found[0].length;
  }
  return [...parts, text.slice(at)];
}
function coloured_machine(text, calls) {
  return text.split("\n").flatMap((line, number) => {
    const found = /^(\s*[0-9a-f]+) {2}(\S+)(.*?)( {4}# .*)?$/.exec(line);
    if (!found) return [line, "\n"];
    const [, offset, mnemonic, operands, relocation] = found;
    return [element("span", { class: "off" }, offset), "  ", element("span", { class: calls.includes(number) ? "call" : "" }, mnemonic), operands, element("span", { class: "rel" }, relocation || ""), "\n"];
  });
}

function side(name, toolchain, shown, entry) {
  const [source, machine] = shown?.units?.[toolchain]?.[name]?.[entry] || [-1, -1];
  const article = document.getElementById(`toolchain-${toolchain}`);
  const about = article ? [...article.querySelectorAll("p")].map((line) => line.cloneNode(true)) : [];
  return element(
    "div",
    { class: "side" },
    element("h3", {}, `${name}: `, element("a", { href: "#toolchains" }, toolchain)),
    about,
    source >= 0 ? [element("h4", {}, "source"), element("pre", { class: "source" }, coloured_code(shown.texts[source], toolchain))] : null,
    machine >= 0 ? [element("h4", {}, name === "caller" ? "the call" : "the callee's entry"), element("pre", { class: "machine" }, coloured_machine(shown.texts[machine], shown.calls?.[machine] || []))] : null,
    source < 0 && machine < 0 ? element("p", { class: "note" }, "abiter gen and abiter show print its source and machine code.") : null,
  );
}

function case_history(one, data) {
  const marks = [element("span", { class: "cell", title: "this run" }, badge(one.letter))];
  let letter = one.letter;
  for (const run of data?.history || []) {
    if (!run.same) {
      const entry = run.entries.indexOf(one.suite.entries[one.entry].name);
      const chain = run.chains.indexOf(one.chain);
      letter = " ";
      for (let i = 0; i < run.of.length; i += 2) if (run.of[i] === chain && entry >= 0) letter = run.rows[run.of[i + 1]][entry];
    }
    marks.push(element("span", { class: "cell", title: `${run.run || "an earlier run"}: ${letter === " " ? "not part of it" : abiter.verdict(letter)}` }, badge(letter)));
  }
  return marks.length > 1 ? [element("h2", {}, "Last runs"), element("p", { class: "history" }, marks), element("p", { class: "note" }, "Newest first.")] : null;
}

async function show_case(id) {
  const view = document.getElementById("view-case");
  const one = find_case(id || "");
  if (!one || one.letter === " ") {
    view.replaceChildren(element("h1", {}, "No such case"), element("p", {}, `This run has no case '${id || ""}'.`));
    return;
  }
  const [data, shown] = await Promise.all([abiter.suite_data(one.suite.number), abiter.evidence_data(one.suite.number)]);
  if (read_address(location.hash).words.id?.[0] !== id) return; // the user is elsewhere by now
  let finding = { verdict: abiter.verdict(one.letter) };
  const chain = data?.chains.indexOf(one.chain);
  for (let i = 0; data && i < data.at.length; i += 3) if (data.at[i] === chain && data.at[i + 1] === one.entry) finding = data.bodies[data.at[i + 2]];
  const fn = one.suite.entries[one.entry].fn;
  const lines = sentences(one, finding);
  if (abiter.row(one.letter).plain) for (const [toolchain, reason, entries] of data?.unsupported || []) if (one.frames.includes(toolchain) && entries.includes(one.entry)) lines.push(`${toolchain}: ${reason}`);
  const command = `abiter repro '${id}'`;
  const entry_words = { spec: one.suite.id, fn, convention: one.suite.entries[one.entry].convention };
  const agreement = data?.agreements?.[one.entry];
  const sides = one.frames.length === 2 && (shown || finding.differences || finding.layout) ? [element("h2", {}, "Both sides"), element("div", { class: "sides" }, side("caller", one.frames[0], shown, one.entry), side("callee", one.frames[1], shown, one.entry))] : null;
  view.replaceChildren(
    ...[
      element("h1", { class: "case-id" }, badge(one.letter), ` ${id}`),
      element("p", { class: "sentence" }, element("b", {}, abiter.verdict(one.letter)), " — ", lines.join("\n")),
      data?.functions?.[fn] ? element("p", {}, element("code", {}, data.functions[fn].signature)) : null,
      element("p", { class: "repro" }, element("code", { id: "repro" }, command), element("button", { type: "button", class: "copy", "data-copy": "#repro" }, "copy")),
      agreement ? element("p", {}, agreement.split(" | ").flatMap((group) => [element("span", { class: "group" }, group), " "])) : null,
      finding.root_cause ? element("p", {}, "Root cause: ", element("a", { href: `#overview`, "data-scroll-to": `cause-${finding.root_cause}` }, finding.root_cause)) : null,
      expectation(finding),
      trace(one, finding, data),
      location_table(one, finding, data),
      values_table(finding),
      layout_section(one, shown, finding),
      sides,
      case_history(one, data),
      element("h2", {}, "Nearby"),
      element("ul", {}, element("li", {}, element("a", { href: address("cases", entry_words) }, "this function with the other toolchains")), element("li", {}, element("a", { href: address("cases", { pair: one.chain, spec: one.suite.id }) }, `other functions of ${one.suite.id} for ${one.chain}`)), element("li", {}, element("a", { href: address("pair", { pair: one.chain }) }, `everything of ${one.chain}`))),
    ]
      .flat()
      .filter(Boolean),
  );
  // A caller's beginning fetches values; the call is what matters.
  for (const machine of view.querySelectorAll("pre.machine")) {
    const call = machine.querySelector(".call");
    if (call) machine.scrollTop = call.offsetTop - machine.offsetTop - machine.clientHeight * 0.7;
  }
}
