"""The report's pages on a narrow screen, and for whoever can't see or has no mouse."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from browser import Browser
from conftest import Abiter
from test_report import SELECTION, Run3, browser, three
from wanted import Toolchains

__all__ = ["browser", "three"]  # fixtures

VIEWS = ("overview", "matrix", "cases", "features", "toolchains", "pair", "case")

#: Texts whose colour is too near to that of what is behind them: less than 4.5 to 1 (WCAG 2, 1.4.3).
LOW_CONTRAST = """(() => {
  const channel = (c) => ((c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const parts = (text) => (text.match(/[0-9.]+/g) || []).map(Number);
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const behind = (at) => {
    for (; at; at = at.parentElement) {
      const style = getComputedStyle(at), colour = parts(style.backgroundColor);
      if (style.backgroundImage !== "none" || !style.backgroundColor.startsWith("rgb")) return null;  // a texture, a mixture
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const found = new Set();
  for (const one of document.querySelectorAll("body *")) {
    if (!one.offsetParent || ![...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())) continue;
    const back = behind(one);
    if (!back) continue;
    const ink = parts(getComputedStyle(one).color);
    if (ink[3] === 0) continue;  // not meant to be read
    const [a, b] = [light(ink), light(back)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) found.add(`${one.tagName}.${one.className}: ${ratio.toFixed(2)}`);
  }
  return [...found];
})()"""

#: What has no name for a screen reader.
NAMELESS = """[...document.querySelectorAll("input, button, select, a[href]")].filter((one) => one.offsetParent)
  .filter((one) => !(one.getAttribute("aria-label") || one.getAttribute("title") || one.innerText?.trim() || one.labels?.length))
  .map((one) => one.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def page(abiter: Abiter, browser: Browser, three: Run3, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    toolchains = [word for one in (three.gcc, three.clang, three.rustc) for word in ("--toolchain", one)]
    assert abiter("run", *SELECTION, *toolchains).code == 1
    folder = tmp_path_factory.mktemp("access")
    assert abiter("report", "-o", str(folder)).code == 0
    browser.open((folder / "index.html").as_uri())
    yield browser
    browser.resize(0, 0)


def address(view: str, three: Run3) -> str:
    more = {"pair": f"?pair={three.gcc}->{three.clang}", "case": f"?id={three.red}"}
    return f"#{view}{more.get(view, '')}"


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_scrolls_sideways_on_a_narrow_screen(page: Browser, three: Run3, view: str) -> None:
    page.resize(390, 844)
    page.go(address(view, three))
    assert page.text(f"#view-{view} h1")
    assert page.run("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("view", VIEWS)
def test_everything_has_a_name_and_each_view_a_heading(page: Browser, three: Run3, view: str) -> None:
    page.resize(0, 0)
    page.go(address(view, three))
    assert page.run("document.documentElement.lang") == "en"
    assert page.run("[...document.querySelectorAll('h1')].filter((one) => one.offsetParent).length") == 1
    assert page.run("document.querySelectorAll('main input, .top input, button').length") > 0
    assert page.run(NAMELESS) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_stand_out_from_what_is_behind_them(page: Browser, three: Run3, scheme: str) -> None:
    page.resize(0, 0)
    page.media(prefers_color_scheme=scheme)
    page.go(f"#cases?words={scheme}")
    for view in VIEWS:
        page.go(address(view, three))
        assert page.run(LOW_CONTRAST) == [], view
    page.media(prefers_color_scheme="light")


def test_a_square_shows_the_worst_of_its_cases(abiter: Abiter, need: Toolchains) -> None:
    """It shows the verdict of the highest rank: whatever is red comes before all that isn't."""
    [gcc] = need("gcc")
    _, results = abiter.run_json("--spec", "structs/empty", "--toolchain", gcc, "--convention", "c")
    rows = results["verdicts"]
    assert min(row["rank"] for row in rows if row["red"]) > max(row["rank"] for row in rows if not row["red"])
    assert len({row["rank"] for row in rows}) == len(rows), json.dumps(rows)
