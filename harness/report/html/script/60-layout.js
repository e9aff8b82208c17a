// Layouts of the two sides: a table with the rows that differ marked, and a ruler with one box a leaf, byte by byte.

const svg_space = "http://www.w3.org/2000/svg";
const byte_width = 24;
const bytes_a_row = 32;

function svg(name, attributes, ...children) {
  const made = document.createElementNS(svg_space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// [[first bit, bits], …] in words: "bytes 8-11", "bits 3-5 of byte 0".
function place_text(place) {
  if (!place) return "not known";
  if (!place.length) return "nowhere";
  return place
    .map(([first, bits]) => {
      const [byte, last] = [Math.floor(first / 8), Math.floor((first + bits - 1) / 8)];
      if (first % 8 || bits % 8) return byte === last ? `bits ${first % 8}-${(first % 8) + bits - 1} of byte ${byte}` : `bits ${first}-${first + bits - 1}`;
      return byte === last ? `byte ${byte}` : `bytes ${byte}-${last}`;
    })
    .join(" and ");
}

function ruler(size, leaves, places, moved) {
  const rows = Math.max(1, Math.ceil(size / bytes_a_row));
  const height = 44;
  const width = Math.min(size || 1, bytes_a_row) * byte_width + 2;
  const drawing = svg("svg", { class: "ruler", viewBox: `0 0 ${Math.max(width, 160)} ${rows * height}`, style: `max-width: ${Math.max(width, 160) * 1.25}px`, role: "img", "aria-label": `${size} bytes` });
  for (let byte = 0; byte < size; ++byte) {
    const [x, y] = [(byte % bytes_a_row) * byte_width + 1, Math.floor(byte / bytes_a_row) * height];
    drawing.append(svg("rect", { class: "pad", x, y: y + 12, width: byte_width, height: 24 }));
    if (byte % 4 === 0) drawing.append(svg("text", { class: "tick", x, y: y + 9 }, String(byte)));
  }
  leaves.forEach((leaf, index) => {
    for (const [first, bits] of places[index] || []) {
      // Cut at the ends of the rows.
      for (let at = first; at < first + bits; ) {
        const row = Math.floor(at / (8 * bytes_a_row));
        const end = Math.min(first + bits, (row + 1) * 8 * bytes_a_row);
        const x = ((at % (8 * bytes_a_row)) / 8) * byte_width + 1;
        const wide = ((end - at) / 8) * byte_width;
        const box = svg("rect", { class: `leaf${moved[index] ? " moved" : ""}`, x, y: row * height + 12, width: wide, height: 24, rx: 3, style: `--hue: ${(index * 67 + 200) % 360}` }, svg("title", {}, `${leaf || "value"}: ${place_text(places[index])}`));
        const label = (leaf || "value").slice(0, Math.max(1, Math.floor((wide - 4) / 6.2)));
        drawing.append(box, wide > 9 ? svg("text", { x: x + 4, y: row * height + 28 }, label) : "");
        at = end;
      }
    }
  });
  return drawing;
}

function layout_section(one, shown, finding) {
  const [caller, callee] = [one.frames[0], one.frames[one.frames.length - 1]];
  const of = shown?.layout_of || {};
  const types = shown?.types_of?.[one.entry] || [];
  if (one.frames.length !== 2 || !of[caller] || !of[callee]) return layout_rows(one, finding);
  const [left, right] = [shown.layouts[of[caller][0]], shown.layouts[of[callee][1]]];
  const parts = [];
  let equal = 0;
  for (const number_of of types) {
    const type = shown.types[number_of];
    const [a, b] = [left?.[number_of], right?.[number_of]];
    if (!a || !b) continue;
    const moved = type.leaves.map((_, i) => JSON.stringify(a[2][i]) !== JSON.stringify(b[2][i]));
    const same = a[0] === b[0] && a[1] === b[1] && !moved.includes(true);
    if (same && (type.leaves.length <= 1 || a[0] > 256)) {
      ++equal;
      continue;
    }
    const row = (what, x, y) => element("tr", { class: x === y ? null : "differs" }, element("td", {}, what), element("td", {}, x), element("td", {}, y));
    const rows = [row("size", String(a[0]), String(b[0])), row("align", String(a[1]), String(b[1])), ...type.leaves.map((leaf, i) => row(leaf || "value", place_text(a[2][i]), place_text(b[2][i])))];
    const table = element("table", { class: "list mono" }, element("thead", {}, element("tr", {}, element("th", {}, type.name), element("th", {}, caller), element("th", {}, callee))), element("tbody", {}, rows.slice(0, 66)));
    const drawings = same ? [element("p", { class: "note" }, "both sides"), ruler(a[0], type.leaves, a[2], moved)] : [element("p", { class: "note" }, `caller ${caller}`), ruler(a[0], type.leaves, a[2], moved), element("p", { class: "note" }, `callee ${callee}`), ruler(b[0], type.leaves, b[2], moved)];
    const fold = element("details", same ? {} : { open: "" }, element("summary", {}, element("code", {}, type.name), same ? ": same layout on both sides" : ": differs"), ...drawings, element("div", { class: "scroll" }, table));
    parts.push([same, fold]);
  }
  if (!parts.length && !equal) return layout_rows(one, finding);
  parts.sort((x, y) => x[0] - y[0]);
  return [element("h2", {}, "Layouts"), ...parts.map(([, fold]) => fold), equal ? element("p", { class: "note" }, `${equal} type${equal === 1 ? "" : "s"} of the function with the same layout on both sides.`) : null];
}

// Without evidence: the differences that the finding itself tells.
function layout_rows(one, finding) {
  if (!finding.layouts?.length) return null;
  const rows = finding.layouts.map((row) => element("tr", { class: "differs" }, element("td", {}, row.leaf ? `${row.type}.${row.leaf}` : row.type), element("td", {}, row.what), element("td", {}, row.caller), element("td", {}, row.callee)));
  const head = ["type", "what", one.frames[0], one.frames[one.frames.length - 1]].map((name) => element("th", {}, name));
  return [element("h2", {}, "Layouts"), element("table", { class: "list mono" }, element("thead", {}, element("tr", {}, head)), element("tbody", {}, rows))];
}
