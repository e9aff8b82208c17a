// Caller × callee, and for one pairing spec × convention.

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) made.setAttribute(key, value);
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}
const number = (count) => count.toLocaleString("en").replaceAll(",", "\u202f");

function badge(letter, count) {
  const row = abiter.row(letter);
  return element("b", { class: `badge ${row.classes}`, title: `${row.name}: ${row.about}` }, count === undefined ? letter : `${letter} ${number(count)}`);
}
function in_words(counts) {
  return [...abiter.telling].reverse().filter((letter) => counts[letter]).map((letter) => `${number(counts[letter])} ${abiter.verdict(letter)}`).join(", ");
}
const total = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
const reds = (counts) => Object.entries(counts).reduce((sum, [letter, count]) => sum + (abiter.red(letter) ? count : 0), 0);
const known_ones = (counts) => Object.entries(counts).reduce((sum, [letter, count]) => sum + (abiter.row(letter).known ? count : 0), 0);

function merge(into, counts) {
  for (const letter in counts) into[letter] = (into[letter] || 0) + counts[letter];
}

// {group: {letter: cases}} of one row; equal rows under equal masks are counted once.
function count_row(suite, row, mask, key, letters, cache, group_of) {
  const name = `${suite.number} ${row.row} ${key}`;
  if (!cache.has(name)) {
    const counts = {};
    const text = suite.letters[row.row];
    for (let i = 0; i < text.length; ++i) {
      if (!mask[i] || !letters.has(text[i])) continue;
      const group = (counts[group_of(suite.entries[i])] ??= {});
      group[text[i]] = (group[text[i]] || 0) + 1;
    }
    cache.set(name, counts);
  }
  return cache.get(name);
}

// By pairing and convention: Map "a->b" → {convention: {letter: cases}}.
function count_matrix(filter) {
  const letters = filter.letters();
  const cache = new Map();
  const matrix = new Map();
  filter.each((suite, row, mask, key) => {
    const chain = abiter.chains[row.chain];
    if (chain.frames.length !== 2) return;
    const counts = count_row(suite, row, mask, key, letters, cache, (entry) => entry.convention);
    if (!matrix.has(chain.text)) matrix.set(chain.text, {});
    const into = matrix.get(chain.text);
    for (const convention in counts) merge((into[convention] ??= {}), counts[convention]);
  });
  return matrix;
}

// One in a thousand is pale, one in ten is strong: by the logarithm of the share, in per cent of the colour.
function heat_of(share) {
  return Math.round(Math.min(100, Math.max(28, 100 + 30 * Math.log10(share * 4))));
}

function show_matrix(filter) {
  const matrix = count_matrix(filter);
  const conventions = abiter.data.conventions.filter((one) => filter.convention(one));
  const used = new Set([...matrix.keys()].flatMap((chain) => chain.split("->")));
  const ids = abiter.data.toolchains.filter((id) => used.has(id));
  const columns = Math.min(3, conventions.length);
  const head = element("tr", {}, element("th", {}, "caller ↓ callee →"), ids.map((id) => element("th", { class: "turned", scope: "col" }, element("span", {}, id))));
  const body = ids.map((caller) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, caller),
      ids.map((callee) => {
        const chain = `${caller}->${callee}`;
        const by_convention = matrix.get(chain);
        if (!by_convention) return element("td");
        const all = {};
        Object.values(by_convention).forEach((counts) => merge(all, counts));
        const marks = conventions.map((convention) => {
          const counts = by_convention[convention] || {};
          const letter = most_telling(counts);
          const heat = abiter.red(letter) ? heat_of(reds(counts) / total(counts)) : abiter.row(letter).known ? heat_of(known_ones(counts) / total(counts)) : 100;
          return element("i", { class: `${abiter.row(letter).classes}${heat < 70 ? " pale" : ""}`, style: heat < 100 ? `--heat: ${heat}%` : null }, letter);
        });
        const link = element("a", { class: `square${caller === callee ? " self" : ""}`, href: address("pair", { ...present(filter.words, ["toolchain"]), pair: chain }), title: `${chain}: ${in_words(all)}`, style: `grid-template-columns: repeat(${columns}, 1fr)` }, marks);
        return element("td", {}, link);
      }),
    ),
  );
  const legend = element("span", { class: "cell" }, "a square:", element("span", { class: "square", style: `grid-template-columns: repeat(${columns}, 1fr)` }, conventions.map((name) => element("i", {}, name))), "fainter: a smaller share of the cases");
  const seen = {};
  for (const by_convention of matrix.values()) Object.values(by_convention).forEach((counts) => merge(seen, counts));
  const letters = [...abiter.telling].filter((letter) => seen[letter]).map((letter) => element("span", {}, badge(letter), ` ${abiter.verdict(letter)}`));
  document.getElementById("matrix-legend").replaceChildren(legend, ...letters);
  const table = ids.length ? element("table", { class: "heat" }, element("thead", {}, head), element("tbody", {}, body)) : element("p", {}, "No case matches.");
  document.getElementById("matrix-table").replaceChildren(table);
}

// The filter's words that are set, but for some.
function present(words, without = []) {
  return Object.fromEntries(Object.entries(words).filter(([name, values]) => values.length && !without.includes(name)));
}

function show_pair(filter) {
  const [pair] = filter.words.pair;
  const letters = filter.letters();
  const cache = new Map();
  const specs = new Map();
  filter.each((suite, row, mask, key) => {
    const counts = count_row(suite, row, mask, key, letters, cache, (entry) => entry.convention);
    if (!specs.has(suite.id)) specs.set(suite.id, {});
    for (const convention in counts) merge((specs.get(suite.id)[convention] ??= {}), counts[convention]);
  });
  const conventions = abiter.data.conventions.filter((one) => filter.convention(one));
  const of_spec = ([, counts]) => Object.values(counts).reduce((sum, one) => sum + reds(one) * 1e6 + known_ones(one), 0);
  const rows = [...specs].sort((a, b) => of_spec(b) - of_spec(a) || (a[0] < b[0] ? -1 : 1));
  const cell = (spec, convention, counts) => {
    if (!counts) return element("td");
    const letter = most_telling(counts);
    const red = reds(counts) || known_ones(counts);
    const inside = [badge(letter), red ? ` ${number(red)} of ${number(total(counts))}` : ""];
    const link = address("cases", { ...present(filter.words, ["spec", "convention"]), spec, convention });
    return element("td", { title: in_words(counts) }, abiter.row(letter).plain ? element("span", { class: "cell nothing" }, badge(letter)) : element("a", { class: "cell", href: link }, inside));
  };
  const table = element(
    "table",
    { class: "list" },
    element("thead", {}, element("tr", {}, element("th", {}, "spec"), conventions.map((name) => element("th", {}, name)))),
    element("tbody", {}, rows.map(([spec, counts]) => element("tr", {}, element("td", {}, element("a", { href: address("cases", { ...present(filter.words, ["spec"]), spec }) }, spec)), conventions.map((name) => cell(spec, name, counts[name]))))),
  );
  const [caller, callee] = (pair || "").split("->");
  const other = callee ? element("a", { href: address("pair", { ...present(filter.words), pair: `${callee}->${caller}` }) }, "the other direction") : null;
  document.getElementById("view-pair").replaceChildren(element("h1", {}, caller || "", " → ", callee || ""), element("p", { class: "lead" }, "Specs by convention; those with the most red cases come first. ", other), rows.length ? table : element("p", {}, "No case matches."));
}
