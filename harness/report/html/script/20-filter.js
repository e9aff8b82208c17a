// Filters: the same words, and the same meaning, as the command line's. They live in the address: #cases?spec=structs/*

const filter_names = ["spec", "fn", "convention", "toolchain", "pair", "verdict", "feature", "words"];
const has_glob = (text) => /[*?[]/.test(text);

function glob_source(glob) {
  return glob
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replace(/\[!/g, "[^")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".");
}
function glob(pattern) {
  if (!has_glob(pattern)) return (text) => text === pattern;
  try {
    const expression = new RegExp(`^${glob_source(pattern)}$`, "s");
    return (text) => expression.test(text);
  } catch {
    return (text) => text === pattern; // a bracket that is never closed
  }
}
const any = (globs) => {
  const tests = globs.map(glob);
  return (text) => tests.length === 0 || tests.some((test) => test(text));
};

// "#cases?spec=a&spec=b" → {view: "cases", words: {spec: ["a", "b"]}}. A '+' is a plus: suites have it in their names.
function read_address(hash) {
  const [view, query = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  const words = {};
  for (const part of query.split("&")) {
    const cut = part.indexOf("=");
    if (cut > 0) (words[part.slice(0, cut)] ??= []).push(decode(part.slice(cut + 1)));
  }
  return { view: view || "overview", words };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function address(view, words) {
  const query = Object.entries(words)
    .flatMap(([name, values]) => [values].flat().map((value) => `${name}=${encodeURIComponent(value).replace(/%(2F|3A|2C|2A|3E)/g, decodeURIComponent)}`))
    .join("&");
  return query ? `#${view}?${query}` : `#${view}`;
}

class Filter {
  constructor(words) {
    this.words = Object.fromEntries(filter_names.map((name) => [name, words[name] || []]));
    this.spec = any(this.words.spec);
    this.fn = any(this.words.fn);
    this.convention = any(this.words.convention);
    this.toolchain = any(this.words.toolchain);
    this.verdict = any(this.words.verdict);
    this.feature = any(this.words.feature);
    this.pairs = this.words.pair.map((text) => text.split("->").map(glob));
    this.parts = this.words.words.map((word) => {
      const inside = has_glob(word) ? glob(`*${word}*`) : (text) => text.includes(word);
      return { inside, whole: word.includes(":") || has_glob(word) };
    });
  }
  get empty() {
    return filter_names.every((name) => this.words[name].length === 0);
  }
  letters() {
    return new Set(Object.keys(abiter.data.verdicts).filter((letter) => this.verdict(abiter.verdict(letter)) || (this.verdict("red") && abiter.red(letter))));
  }
  suite(suite) {
    return this.spec(suite.id) || this.spec(suite.plain);
  }
  // A toolchain of --toolchain is on every side.
  chain(chain) {
    return (
      chain.frames.every((frame) => this.toolchain(frame)) &&
      (this.pairs.length === 0 || this.pairs.some((tests) => tests.length === chain.frames.length && tests.every((test, i) => test(chain.frames[i]))))
    );
  }
  entries(suite) {
    const features = abiter.data.features;
    return suite.entries.map((entry, i) => this.fn(entry.fn) && this.convention(entry.convention) && (this.words.feature.length === 0 || (suite.features?.[i] || []).some((one) => this.feature(features[one]))));
  }

  // Calls visit(suite, row, mask) for every pairing with a case: mask(entry) tells which ones. `key` is equal for equal masks.
  each(visit) {
    const chains = abiter.chains.map((chain) => this.chain(chain));
    for (const suite of abiter.list) {
      if (!this.suite(suite)) continue;
      const entries = this.entries(suite);
      if (!entries.includes(true)) continue;
      for (const row of suite.rows) {
        if (!chains[row.chain]) continue;
        const { mask, key } = this.parts.length ? this.worded(suite, row, entries) : { mask: entries, key: "" };
        if (key !== null) visit(suite, row, mask, key);
      }
    }
  }
  worded(suite, row, entries) {
    const chain = abiter.chains[row.chain].text;
    const open = this.parts.filter((part) => part.whole || (!part.inside(suite.id) && !part.inside(chain)));
    if (open.length === 0) return { mask: entries, key: "" };
    const key = open.some((part) => part.whole) ? chain : open.map((part) => this.parts.indexOf(part)).join();
    suite.masks ??= new Map();
    if (suite.masks_of !== this) {
      suite.masks = new Map();
      suite.masks_of = this;
    }
    if (!suite.masks.has(key)) {
      const mask = entries.map((wanted, i) => wanted && open.every((part) => part.inside(part.whole ? `${suite.id}::${suite.entries[i].name}::${chain}` : suite.entries[i].name)));
      suite.masks.set(key, mask.includes(true) ? mask : null);
    }
    const mask = suite.masks.get(key);
    return { mask, key: mask ? key : null };
  }

  // As words of a shell: what to run to see the same again.
  command() {
    const quote = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
    const words = ["abiter run"];
    for (const name of ["spec", "fn", "convention", "toolchain", "pair"]) for (const value of this.words[name]) words.push(`--${name} ${quote(value)}`);
    for (const value of this.words.words) words.push(quote(value));
    return words.join(" ");
  }
}
