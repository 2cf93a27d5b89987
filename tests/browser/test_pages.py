"""The pages of the sample site in a real browser: light and dark, on a desk and on a phone."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Response

from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from leaderboard.shipped import shipped
from tests.browser.conftest import Server, WithRanges, serve
from tests.site.built import Silent

PAGES = {
    "home": "",
    "week": "leaderboard/week/",
    "all time": "leaderboard/all/",
    "repositories": "repositories/",
    "a repository": "repositories/northwind-commons/gauge/",
    "badges": "badges/",
    "a badge": "badges/merger/",
    "people": "people/",
    "faces": "people/-/faces/",
    "a busy person": "people/amara-okafor/",
    "a quiet person": "people/quietgauge/",
    "a name from right to left": "people/yusra/",
    "a bot": "people/renovate[bot]/",
    "a badge given by hand": "badges/keeper/",
    "scores": "scores/",
    "what if": "what-if/",
    "a named period": "leaderboard/spring-2026/",
    "a board of its own": "boards/reviews/month/",
    "a season": "boards/bug-hunt/",
    "a week of a repository": "repositories/northwind-commons/gauge/-/week/",
    "runs": "runs/",
    "data": "data/",
}
PATHS = [pytest.param(path, id=name) for name, path in PAGES.items()]
LOOKS = [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")]
HEADINGS = "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => Number(h.tagName[1]))"
WITHOUT_NAME = """
[...document.querySelectorAll('img, svg')].filter(
    e => !e.closest('[aria-hidden=true]') && !e.hasAttribute('alt') && !e.getAttribute('aria-label')
).map(e => e.outerHTML.slice(0, 99))
"""
TOO_SMALL = """
[...document.querySelectorAll('body *')].filter(
    e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())
        && !e.closest('noscript') && parseFloat(getComputedStyle(e).fontSize) < (e.closest('svg') ? 11 : 12)
).map(e => e.outerHTML.slice(0, 99))
"""
OVERFLOWING = """
[...document.querySelectorAll('main *')].filter(e => {
    const box = e.getBoundingClientRect(), clip = getComputedStyle(e).clipPath
    return box.width > 1 && clip === 'none' && box.right > innerWidth + 1
        && !e.closest('.explorer-result, .across, svg')
}).map(e => e.outerHTML.slice(0, 99))
"""
LEFT = "net::ERR_ABORTED"
"""What becomes of a request whose page is left before the answer is there."""


@pytest.fixture(scope="session")
def sample_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the sample data repo."""
    place = tmp_path_factory.mktemp("sample")
    copytree(shipped("data-repo"), place / "data-repo", ignore=ignore_patterns(".*"))
    options = Options(
        data=place / "data-repo", config=shipped("config.yaml"), output=place / "below" / "a" / "path", offline=True
    )
    with Run(options, Silent()) as run:
        run.execute(NEEDS["run"])
    return place


@pytest.fixture(scope="session")
def site(sample_site: Path) -> Iterator[Server]:
    """A server that has the site below a path."""
    yield from serve(sample_site, WithRanges)


def address(site: Server, path: str) -> str:
    return f"{site.address}/below/a/path/{path.replace('[', '%5B').replace(']', '%5D')}"


@dataclass
class Window:
    """A browser's window, and what went wrong in it."""

    page: Page
    wrong: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: f"{look[0]}-{look[1]}")
def window(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Window]:
    """A window of this width and scheme."""
    width, scheme = request.param
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    window = Window(context.new_page())
    page, wrong = window.page, window.wrong
    page.on("console", lambda said: wrong.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda asked: wrong.append(f"failed: {asked.url}") if asked.failure != LEFT else None)
    page.on("request", lambda asked: window.hosts.add(asked.url.split("/")[2]))
    yield window
    context.close()


@pytest.fixture
def looked_at(window: Window) -> Iterator[Page]:
    """A page that may log no error and ask no other host."""
    window.page.goto("about:blank")  # nothing is under way any more of what the test before has left
    window.wrong.clear()
    window.hosts.clear()
    yield window.page
    assert not window.wrong
    assert len(window.hosts) == 1


@pytest.fixture
def without_scripts(browser: Browser) -> Iterator[Page]:
    """A phone whose browser runs no scripts."""
    context = browser.new_context(viewport={"width": 390, "height": 900}, java_script_enabled=False)
    yield context.new_page()
    context.close()


def opened(page: Page, site: Server, path: str) -> Page:
    answer = page.goto(address(site, path), wait_until="load")
    assert answer is not None
    assert answer.ok
    return page


@pytest.mark.parametrize("path", PATHS)
def test_a_page_fits_its_window_and_has_no_barriers(looked_at: Page, site: Server, path: str) -> None:
    """Nothing sticks out, headings skip no level, drawings have a name, letters can be read, axe finds nothing."""
    page = opened(looked_at, site, path)
    assert page.evaluate("document.documentElement.scrollWidth === innerWidth")
    assert page.evaluate(OVERFLOWING) == []
    levels = page.evaluate(HEADINGS)
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert page.evaluate(WITHOUT_NAME) == []
    assert page.evaluate(TOO_SMALL) == []
    assert barriers(page) == []


def barriers(page: Page) -> list[tuple[str, list[str]]]:
    """What breaks a rule of axe: contrast, names, landmarks, tables, focus."""
    found: dict[str, list[dict[str, Any]]] = Axe().run(page).response
    assert found["passes"]
    return [(rule["id"], [node["html"][:200] for node in rule["nodes"]]) for rule in found["violations"]]


@pytest.fixture(scope="module")
def site_at_the_root(sample_site: Path) -> Iterator[Server]:
    """A server that has the site where its configuration says that it is."""
    yield from serve(sample_site / "below/a/path", WithRanges)


def test_the_page_for_other_addresses_has_no_barriers(looked_at: Page, site_at_the_root: Server) -> None:
    """Its styles and links are found from wherever it is shown."""
    looked_at.goto(f"{site_at_the_root.address}/404.html", wait_until="load")
    assert looked_at.evaluate("document.documentElement.scrollWidth === innerWidth")
    assert looked_at.evaluate(TOO_SMALL) == []
    assert barriers(looked_at) == []


def test_weighing_anew_says_that_it_needs_scripts(without_scripts: Page, site: Server) -> None:
    """And leads to the points as they are."""
    page = opened(without_scripts, site, "what-if/")
    assert "needs JavaScript" in page.locator(".note").inner_text()
    assert page.locator("#what-if").is_hidden()


@pytest.mark.parametrize("path", [path for path in PATHS if path.id not in {"data", "faces", "what if"}])
def test_a_page_needs_no_scripts(without_scripts: Page, site: Server, path: str) -> None:
    """Its tables and drawings are there as they came."""
    page = opened(without_scripts, site, path)
    assert page.locator("h1").inner_text()
    assert page.locator("#scheme").is_hidden()
    assert page.locator("tbody tr, .ladder li, .faces li").count() > 0


def test_a_first_look_costs_little(browser: Browser, site: Server) -> None:
    """At most ten requests and 60 kB for the first page, as a host packs it."""
    page = browser.new_page()
    answers: list[Response] = []

    def note(answer: Response) -> None:
        answers.append(answer)

    page.on("response", note)
    page.goto(address(site, ""), wait_until="networkidle")
    assert 3 <= len(answers) <= 10
    assert sum(len(gzip.compress(answer.body())) for answer in answers) < 60_000
    page.close()


def test_the_keyboard_reaches_the_content_and_every_link(looked_at: Page, site: Server) -> None:
    """The first stop leads past the navigation; each stop is seen."""
    page = opened(looked_at, site, "leaderboard/week/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
    wanted = page.evaluate("[...document.querySelectorAll('main a')].filter(a => a.checkVisibility()).length")
    reached = 0
    while page.evaluate("document.activeElement.closest('main') !== null"):
        style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert style != "none"
        reached += page.evaluate("document.activeElement.matches('a')")
        page.keyboard.press("Tab")
    assert reached == wanted


def test_the_parts_of_other_periods_open_by_keyboard(looked_at: Page, site: Server) -> None:
    """They are folded and need no script."""
    page = opened(looked_at, site, "people/amara-okafor/")
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("details[open] table").first.is_visible()


def test_evidence_of_a_score_is_one_click_away(looked_at: Page, site: Server) -> None:
    """The line of a score leads to the explorer, whose rows are as many as the line says."""
    page = opened(looked_at, site, "people/amara-okafor/")
    row = page.locator("table.parts").first.locator("tbody tr").first
    count = row.locator("td").nth(2).inner_text()
    row.locator("a").click()
    page.locator("#explorer-status", has_text="rows").wait_for()
    assert page.locator("#explorer-status").inner_text().startswith(f"{count} rows")


def test_the_days_of_a_year_stand_on_paper(looked_at: Page, site: Server) -> None:
    """The calendar has no ground of its own: the days without work are seen, and so are the names of the months."""
    page = opened(looked_at, site, "people/amara-okafor/")
    grounds = "e => [e, ...e.querySelectorAll('div, svg')].map(inner => getComputedStyle(inner).backgroundColor)"
    assert set(page.locator("#days").evaluate(grounds)) == {"rgba(0, 0, 0, 0)"}


def test_figures_in_the_display_type_are_of_one_weight(looked_at: Page, site: Server) -> None:
    """The zero of Besley's tabular figures is lighter and narrower than the others."""
    page = opened(looked_at, site, "leaderboard/week/")
    shown = "e => [getComputedStyle(e).fontFamily.split(',')[0], getComputedStyle(e).fontVariantNumeric]"
    for figures in ("td.points", "td.rank", ".coin", ".podium .score"):
        assert page.locator(figures).first.evaluate(shown) == ["Besley", "normal"]


@pytest.mark.parametrize("path", ["people/", "people/amara-okafor/", "leaderboard/week/"])
def test_what_only_a_screen_can_do_is_not_printed(looked_at: Page, site: Server, path: str) -> None:
    """Fields and filters are left out; the heads of columns stay, though one can sort by them."""
    page = opened(looked_at, site, path)
    page.emulate_media(media="print")
    try:
        assert (
            page.evaluate(
                "[...document.querySelectorAll('input, select, button:not(th *)')].some(e => e.checkVisibility())"
            )
            is False
        )
        assert page.locator("main tbody tr").first.is_visible()
    finally:
        page.emulate_media(media="screen")


def test_colours_follow_the_readers_scheme(browser: Browser, site: Server) -> None:
    """Paper by day, ink by night."""
    seen = {}
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
        page = opened(context.new_page(), site, "")
        seen[scheme] = page.evaluate("getComputedStyle(document.body).backgroundColor")
        context.close()
    assert seen == {"light": "rgb(252, 250, 246)", "dark": "rgb(16, 19, 24)"}


def test_the_columns_of_the_year_have_colours(looked_at: Page, site: Server) -> None:
    """Each kind of the key has the colour of its blocks."""
    page = opened(looked_at, site, "")
    fills = page.evaluate("[...document.querySelectorAll('.columns path')].map(p => getComputedStyle(p).fill)")
    keys = page.evaluate("[...document.querySelectorAll('.swatch')].map(s => getComputedStyle(s).backgroundColor)")
    assert set(fills) == set(keys)
    assert len(set(keys)) == len(keys), json.dumps(keys)
