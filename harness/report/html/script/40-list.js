// The cases that the filters mean. Passing ones are listed only if they are asked for: they are data, not pages.

const page_size = 200;

function show_cases(filter) {
  const letters = filter.letters();
  if (filter.words.verdict.length === 0) for (const letter of letters) if (abiter.row(letter).plain) letters.delete(letter);
  const counts = {};
  const groups = new Map(); // "suite::entry" → [{letter, chain}]
  const cache = new Map();
  let listed = 0;
  filter.each((suite, row, mask, key) => {
    const of_row = count_row(suite, row, mask, key, letters, cache, () => "all").all;
    if (!of_row) return;
    merge(counts, of_row);
    if (listed >= 20000) return;
    const text = suite.letters[row.row];
    for (let i = 0; i < text.length; ++i) {
      if (!mask[i] || !letters.has(text[i])) continue;
      const name = `${suite.id}::${suite.entries[i].name}`;
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push({ letter: text[i], chain: abiter.chains[row.chain].text });
      ++listed;
    }
  });
  const all = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const body = element("tbody");
  const more = element("button", { type: "button" }, "show more");
  let shown = 0;
  const add = () => {
    body.append(...all.slice(shown, shown + page_size).map(([name, found]) => group_row(name, found)));
    shown = Math.min(all.length, shown + page_size);
    more.hidden = shown === all.length;
    more.textContent = `show more: ${number(all.length - shown)} functions`;
  };
  more.addEventListener("click", add);
  add();
  const sum = total(counts);
  const what = filter.words.verdict.length ? "cases" : "cases that are not a plain pass";
  const note = listed < sum ? element("p", { class: "note" }, `The first ${number(listed)} are listed; a narrower filter shows the others.`) : null;
  document.getElementById("view-cases").replaceChildren(
    element("h1", {}, `${number(sum)} ${what}`),
    element("p", { class: "legend" }, abiter.telling.filter((letter) => counts[letter]).map((letter) => element("a", { href: address("cases", { ...present(filter.words, ["verdict"]), verdict: abiter.verdict(letter) }) }, badge(letter, counts[letter]), ` ${abiter.verdict(letter)}`))),
    ...(note ? [note] : []),
    element("table", { class: "list cases" }, body),
    more,
  );
}

// One function under one convention: its verdicts, and the pairings as links.
function group_row(name, found) {
  const by_letter = {};
  for (const one of found) by_letter[one.letter] = (by_letter[one.letter] || 0) + 1;
  const badges = abiter.telling.filter((letter) => by_letter[letter]).map((letter) => badge(letter, by_letter[letter]));
  const links = (from, to) => found.slice(from, to).flatMap((one) => [element("a", { href: address("case", { id: `${name}::${one.chain}` }) }, one.chain), " "]);
  const cell = element("td", {}, element("div", {}, element("a", { href: address("case", { id: `${name}::${found[0].chain}` }) }, name)), element("small", { class: "mono" }, links(0, 4)));
  if (found.length > 4) {
    const rest = element("button", { type: "button", class: "quiet" }, `+ ${number(found.length - 4)}`);
    rest.addEventListener("click", () => {
      rest.before(...links(4, found.length));
      rest.remove();
    });
    cell.querySelector("small").append(rest);
  }
  return element("tr", {}, element("td", { class: "num" }, element("span", { class: "cell" }, badges)), cell);
}
