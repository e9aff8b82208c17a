"use strict";
// The data of a run: what the files under data/ call. Verdicts are letters, one an entry; most pairings share a row.

const abiter = {
  data: null,
  suites: new Map(), // by number: what single cases need
  evidences: new Map(),
  waiting: new Map(), // by file: a promise

  run(data) {
    this.data = data;
    this.telling = Object.keys(data.verdicts).sort((a, b) => this.row(b).rank - this.row(a).rank); // all letters, those that tell most first
    const decode = (list) => (list < 0 ? null : data.entry_features[list]);
    this.list = data.suites.map((suite, number) => {
      const names = data.entry_lists[suite.entries];
      const entries = names.map((name) => {
        const cut = name.lastIndexOf("::");
        return { name, fn: name.slice(0, cut), convention: name.slice(cut + 2) };
      });
      const rows = [];
      for (let i = 0; i < suite.of.length; i += 2) rows.push({ chain: suite.of[i], row: suite.of[i + 1] });
      return { number, id: suite.id, plain: suite.id.split("+")[0], entries, features: decode(suite.features), rows, letters: suite.rows, evidence: suite.evidence };
    });
    this.chains = data.chains.map((text) => ({ text, frames: text.split("->") }));
    this.suite_numbers = new Map(this.list.map((suite) => [suite.id, suite.number]));
  },
  suite(number, data) {
    this.suites.set(number, data);
  },
  evidence(number, data) {
    this.evidences.set(number, data);
  },

  // Loads a file of data once, by a script element: a page from file:// may do nothing else.
  load(file) {
    if (!this.waiting.has(file))
      this.waiting.set(
        file,
        new Promise((resolve) => {
          const script = document.createElement("script");
          script.src = file;
          script.onload = () => resolve(true);
          script.onerror = () => resolve(false);
          document.head.append(script);
        }),
      );
    return this.waiting.get(file);
  },
  async suite_data(number) {
    await this.load(`data/suite-${number}.js`);
    return this.suites.get(number);
  },
  async evidence_data(number) {
    if (!this.list[number].evidence) return null;
    await this.load(`data/evidence-${number}.js`);
    return this.evidences.get(number) || null;
  },

  // What abiter's table of verdicts has of one; a space is none of them.
  row(letter) {
    return this.data.verdicts[letter] || { name: "none", red: false, known: false, plain: true, rank: 0, classes: "s-none", about: "" };
  },
  verdict(letter) {
    return this.row(letter).name;
  },
  red(letter) {
    return this.row(letter).red;
  },
};

// The letter that tells most, of those that a square stands for.
function most_telling(counts) {
  for (const letter of abiter.telling) if (counts[letter]) return letter;
  return " ";
}

function find_case(id) {
  const cut = id.lastIndexOf("::");
  const chain = id.slice(cut + 2);
  const rest = id.slice(0, cut);
  const begin = rest.indexOf("::");
  const suite = abiter.list[abiter.suite_numbers.get(rest.slice(0, begin))];
  if (cut < 0 || begin < 0 || !suite) return null;
  const entry = suite.entries.findIndex((one) => one.name === rest.slice(begin + 2));
  const row = suite.rows.find((one) => abiter.chains[one.chain].text === chain);
  if (entry < 0 || !row) return null;
  return { id, suite, entry, chain, frames: abiter.chains[row.chain].frames, letter: suite.letters[row.row][entry] };
}
