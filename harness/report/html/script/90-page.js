// Addresses, filters, keys.

const filtered_views = ["matrix", "pair", "cases"];
const $ = (selector) => document.querySelector(selector);

function show() {
  const { view: wanted, words } = read_address(location.hash);
  const view = document.getElementById(`view-${wanted}`) ? wanted : "overview";
  for (const section of document.querySelectorAll(".view")) section.hidden = section.id !== `view-${view}`;
  const shown_as = { pair: "matrix", case: "cases" }[view] || view;
  for (const link of document.querySelectorAll("nav [data-view]")) {
    if (link.dataset.view === shown_as) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const filter = new Filter(words);
  $("#filters").hidden = !filtered_views.includes(view);
  for (const name of filter_names) {
    const input = $(`#filters [name=${name}]`);
    if (document.activeElement !== input) input.value = filter.words[name].join(" ");
  }
  $("#command").textContent = filter.command();
  const begin = performance.now();
  if (view === "matrix") show_matrix(filter);
  if (view === "pair") show_pair(filter);
  if (view === "cases") show_cases(filter);
  document.documentElement.dataset.drawn = `${view} ${(performance.now() - begin).toFixed(1)} ms`;
  if (view === "case") show_case(words.id?.[0]).then(() => (document.documentElement.dataset.ready = location.hash));
  else document.documentElement.dataset.ready = location.hash;
}

function go(view, words) {
  location.hash = address(view, words);
}

// Typing in a filter changes the address, without a line in the history for every letter.
$("#filters").addEventListener("input", () => {
  const words = {};
  for (const name of filter_names) {
    const values = $(`#filters [name=${name}]`).value.split(/\s+/).filter(Boolean);
    if (values.length) words[name] = values;
  }
  const { view } = read_address(location.hash);
  history.replaceState(null, "", address(view, words));
  show();
});
$("#filters").addEventListener("submit", (event) => event.preventDefault());
$("#filters").addEventListener("reset", () => go(read_address(location.hash).view === "matrix" ? "matrix" : "cases", {}));
$(".search").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $(".search input").value.trim();
  if (find_case(text)) go("case", { id: text });
  else if (text) go("cases", { words: text.split(/\s+/) });
});

function copy(selector) {
  const text = $(selector)?.textContent;
  if (!text) return;
  const done = () => {
    const button = $(`[data-copy="${selector}"]`);
    button.textContent = "copied";
    setTimeout(() => (button.textContent = "copy"), 1200);
  };
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, () => copy_old(text) && done());
  else if (copy_old(text)) done();
}
// A page from file:// may have no clipboard of its own.
function copy_old(text) {
  const area = element("textarea", { readonly: "" });
  area.value = text;
  document.body.append(area);
  area.select();
  const worked = document.execCommand("copy");
  area.remove();
  return worked;
}
document.addEventListener("click", (event) => {
  const target = event.target;
  if (target.dataset?.copy) copy(target.dataset.copy);
  const near = target.closest?.("[data-scroll]");
  if (near) {
    event.preventDefault();
    document.getElementById(near.getAttribute("href").slice(1))?.scrollIntoView();
  }
  const far = target.closest?.("[data-scroll-to]");
  if (far) setTimeout(() => document.getElementById(far.dataset.scrollTo)?.scrollIntoView(), 50);
});

function switch_theme() {
  const dark = (document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  document.documentElement.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem("abiter-theme", document.documentElement.dataset.theme);
  } catch {
    // a private window forgets it
  }
}
$("#theme").addEventListener("click", switch_theme);
$("#help").addEventListener("click", () => $("#keys").showModal());

function step(by) {
  const lines = [...document.querySelectorAll(".view:not([hidden]) :is(.list tr, .causes li) a:first-of-type")].filter((link) => link.offsetParent);
  const rows = [...new Map(lines.map((link) => [link.closest("tr, li"), link])).values()];
  const now = rows.findIndex((link) => link.closest("tr, li").contains(document.activeElement));
  rows[Math.max(0, Math.min(rows.length - 1, now + by))]?.focus();
}
function walk(dx, dy) {
  const cell = document.activeElement?.closest(".heat td");
  if (!cell) return false;
  const row = cell.parentElement;
  const next = row.parentElement.rows[row.rowIndex - 1 + dy]?.cells[cell.cellIndex + dx]?.querySelector("a");
  next?.focus();
  return Boolean(next);
}
const keys = {
  o: () => go("overview", {}),
  m: () => go("matrix", {}),
  c: () => go("cases", {}),
  f: () => go("features", {}),
  u: () => go("scenarios", {}),
  v: () => go("validity", {}),
  l: () => go("toolchains", {}),
  t: switch_theme,
  y: () => copy("#repro"),
  j: () => step(1),
  k: () => step(-1),
  "?": () => $("#keys").showModal(),
  "/": () => $(".search input").focus(),
  ArrowLeft: () => walk(-1, 0),
  ArrowRight: () => walk(1, 0),
  ArrowUp: () => walk(0, -1),
  ArrowDown: () => walk(0, 1),
};
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") document.activeElement?.blur();
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, dialog *")) return;
  const act = keys[event.key];
  if (act && act() !== false) event.preventDefault();
});

function begin() {
  if (!abiter.data) {
    $("main").prepend(element("p", { class: "note" }, "data/run.js is missing next to this page, so the matrix and the cases are not available."));
    return;
  }
  const known = { spec: abiter.list.map((suite) => suite.id), convention: abiter.data.conventions, toolchain: abiter.data.toolchains, verdict: ["red", ...abiter.telling.map((letter) => abiter.verdict(letter))], feature: abiter.data.features };
  for (const [name, values] of Object.entries(known)) document.body.append(element("datalist", { id: `known-${name}` }, values.map((value) => element("option", { value }))));
  addEventListener("hashchange", () => {
    show();
    scrollTo(0, 0);
  });
  show();
}
addEventListener("DOMContentLoaded", begin);
