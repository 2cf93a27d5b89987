"""A person's page in a real browser: other years, filters, days and the whole timeline, loaded when asked for."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from tests.browser.conftest import CONFIG, Server, WithoutRanges, serve
from tests.site.built import Silent

LAST = date(2026, 3, 19)
KINDS = ("commit", "comment", "pr_merged")
REPOSITORIES = 25
ENTRIES = 2_600
LINES = "[...document.querySelectorAll('#timeline > li')].map(day => day.outerHTML.replace(/>\\s+</g, '><').trim())"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of somebody who has been busy for three years in 25 repositories, and of somebody who has not."""
    folder = tmp_path_factory.mktemp("person")
    (folder / "data" / "activities").mkdir(parents=True)
    lines = "".join(f"{json.dumps(activity('ann', number))}\n" for number in range(ENTRIES))
    (folder / "data" / "activities" / "ann.jsonl").write_text(lines, encoding="utf-8")
    (folder / "data" / "activities" / "ben.jsonl").write_text(f"{json.dumps(activity('ben', 0))}\n", encoding="utf-8")
    (folder / "data" / "contributors").mkdir()
    (folder / "data" / "contributors" / "ben.md").write_text(f"---\ntitle: {'t' * 3_000}\n---\n", encoding="utf-8")
    (folder / "config.yaml").write_text(CONFIG, encoding="utf-8")
    options = Options(data=folder / "data", config=folder / "config.yaml", output=folder / "site", offline=True)
    with Run(options, Silent()) as run:
        run.execute(NEEDS["run"])
    return folder / "site"


def activity(account: str, number: int) -> dict[str, object]:
    """The higher its number the older it is; some are the same thing done again, some have neither title nor link."""
    day = LAST - timedelta(days=number * 1000 // ENTRIES)
    has_more = number % 7 > 0
    return {
        "slug": f"{account}-{number}",
        "contributor": account,
        "activity_definition": KINDS[number % 3],
        "title": f"<i>Thing</i> & {number // 9}{' 🎉' * 5_000 * (number == 8)}" if has_more else None,
        "occurred_at": f"{day}T{23 - number % 20:02}:00:00Z",
        "link": f"https://example.org/{number // 9}?a=1&b=2" if has_more else None,
        "repository": f"northwind/part-{number % (number % REPOSITORIES + 1)}" if number % 5 else None,
        "count": 1 + number % 3 * 700,
        "points": (-1.25, None, 0.05)[number % 3],
    }


@pytest.fixture(scope="module")
def site(place: Path) -> Iterator[Server]:
    """A server that notes what it is asked."""
    yield from serve(place, WithoutRanges)


@pytest.fixture
def ann(page: Page, site: Server) -> Page:
    site.paths.clear()
    page.goto(f"{site.address}/people/ann/")
    return page


def year(page: Page, words: str) -> Locator:
    return page.locator("label.chip", has_text=words)


def files_asked_for(site: Server) -> list[int]:
    """The numbers of the files of activities that were loaded."""
    return [int(path.rpartition("/")[2].removesuffix(".json")) for path in site.paths if "/activities/" in path]


def every_activity(place: Path) -> list[list[object]]:
    """All that the files hold, newest first."""
    found: list[list[object]] = []
    for file in (place / "api/v1/contributors/ann/activities").iterdir():
        found += json.loads(file.read_bytes())["activities"]
    return sorted(found, key=lambda one: str(one[0]), reverse=True)


def test_a_look_at_the_page_loads_nothing_more(ann: Page, site: Server) -> None:
    """The newest year and the newest activities are in it."""
    assert ann.locator("#timeline time").count() > 0
    assert ann.locator("#days svg path").count() > 1
    ann.wait_for_load_state("networkidle")
    assert files_asked_for(site) == []


def test_the_script_draws_days_as_the_page_has_them(ann: Page) -> None:
    """To the letter: what is there when more is shown begins with what was there before."""
    written = ann.evaluate(LINES)
    things = ann.locator("#timeline ul li")
    next_one = things.nth(things.count())
    ann.locator("#more").click()
    expect(next_one).to_be_visible()
    drawn = ann.evaluate(LINES)
    assert len(drawn) > len(written)
    assert drawn[: len(written) - 1] == written[:-1]
    assert drawn[len(written) - 1].startswith(written[-1].removesuffix("</ul></li>"))


def test_the_script_draws_the_year_as_the_page_has_it(ann: Page) -> None:
    """Another year, and back."""
    written = ann.locator("#days svg").inner_html()
    year(ann, "2024").click()
    ann.wait_for_function("before => document.querySelector('#days svg').innerHTML !== before", arg=written)
    year(ann, "The last 12 months").click()
    ann.wait_for_function("before => document.querySelector('#days svg').innerHTML === before", arg=written)


def test_a_year_loads_only_the_files_that_it_is_in(ann: Page, site: Server) -> None:
    """The oldest are not asked for where a year is new."""
    year(ann, "2026").click()
    expect(ann.locator("#timeline-words")).to_contain_text("Only 2026.")
    assert files_asked_for(site) == [3]
    year(ann, "2023").click()
    expect(ann.locator("#timeline-words")).to_contain_text("Only 2023.")
    assert sorted(files_asked_for(site)) == [1, 3]


def test_more_is_shown_until_all_is_there(ann: Page, place: Path, site: Server) -> None:
    """Each file is loaded when it is needed, and once; the keyboard goes on where it was."""
    ann.locator("#more").click()
    expect(ann.locator("#timeline ul li").nth(20)).to_be_visible()
    assert files_asked_for(site) == [3]
    assert ann.evaluate("document.activeElement.closest('#timeline') !== null")
    while ann.locator("#more").is_visible():
        ann.locator("#more").click()
        ann.wait_for_timeout(20)
    assert files_asked_for(site) == [3, 2, 1]
    same = {(one[1], *one[2:6]) for one in every_activity(place)}
    assert ann.locator("#timeline ul li").count() == len(same)


@pytest.mark.parametrize("kind", KINDS)
def test_filters_narrow_year_and_timeline(ann: Page, place: Path, kind: str) -> None:
    """To a kind of work in a repository, in words and in figures."""
    ann.locator("#kind").select_option(kind)
    ann.locator("#repository").select_option("northwind/part-1")
    expect(ann.locator("#timeline-words")).to_contain_text("northwind/part-1.")
    wanted = [one for one in every_activity(place) if one[2] == kind and one[3] == "northwind/part-1"]
    year = [one for one in wanted if str(one[1]) >= "2025-03-17"]
    count, days = sum(int(str(one[6])) for one in year), len({one[1] for one in year})
    expect(ann.locator("#year-words")).to_have_text(f"{count:,} contributions on {days} days.")
    shown = ann.locator("#timeline time").evaluate_all("all => all.map(one => one.dateTime)")
    assert shown == sorted({str(one[1]) for one in wanted[:20]}, reverse=True)
    names = {"commit": "Commit", "comment": "Comment", "pr_merged": "Pull request merged"}
    texts = ann.locator("#timeline p").all_inner_texts()
    assert all(text.startswith(names[kind]) and text.endswith(" · northwind/part-1") for text in texts)
    ann.get_by_role("button", name="Show everything").click()
    expect(ann.locator("#timeline-words")).not_to_contain_text("Only")


def test_the_state_is_in_the_address(ann: Page, site: Server) -> None:
    """It survives a reload, and a link that names nothing there is shows everything."""
    year(ann, "2025").click()
    ann.locator("#kind").select_option("comment")
    assert ann.url.endswith("?year=2025&kind=comment")
    words = "Only 2025, Comment. Show everything"
    expect(ann.locator("#timeline-words")).to_have_text(words)
    before = ann.evaluate(LINES)
    ann.reload()
    expect(ann.locator("#timeline-words")).to_have_text(words)
    assert ann.evaluate(LINES) == before
    assert ann.locator("#kind").input_value() == "comment"
    ann.goto(f"{site.address}/people/ann/?year=1999&kind=%3Cb%3E&repository=no/where&day=today")
    expect(ann.locator("#timeline-words")).to_contain_text("The newest first")


def test_a_repository_that_the_page_does_not_name_can_be_linked_to(ann: Page, site: Server) -> None:
    """The choice is filled from the file for programs."""
    known = ann.locator("#repository option").all_inner_texts()
    everything = json.loads((ann.request.get(f"{site.address}/api/v1/contributors/ann.json")).body())["repositories"]
    missing = next(one["repository"] for one in everything if one["repository"] not in known)
    ann.goto(f"{site.address}/people/ann/?repository={missing}")
    expect(ann.locator("#timeline-words")).to_contain_text(f"Only {missing}.")
    assert ann.locator("#repository option").count() == len(everything) + 1


def test_a_day_tells_what_was_done_to_the_mouse(ann: Page, place: Path) -> None:
    """A click keeps it there, and its activities are one click away."""
    ann.locator("#days").scroll_into_view_if_needed()
    box = ann.locator("#days svg").bounding_box()
    assert box is not None
    ann.mouse.move(box["x"] + 52 * 14 + 7, box["y"] + 14 + 3 * 14 + 7)
    expect(ann.locator("#told")).to_contain_text("Thursday, 19 Mar 2026: ")
    ann.mouse.click(box["x"] + 51 * 14 + 7, box["y"] + 14 + 7)
    ann.mouse.move(box["x"] + 200, box["y"] + 60)
    expect(ann.locator("#told")).to_contain_text("Monday, 9 Mar 2026: ")
    ann.get_by_role("button", name="Show it in the timeline").click()
    expect(ann.locator("#timeline-words")).to_contain_text("Only 9 Mar 2026.")
    assert ann.url.endswith("?day=2026-03-09")
    assert ann.locator("#timeline time").all_inner_texts() == ["9 Mar 2026"]
    assert ann.locator("#timeline ul li").count() == len(
        {tuple(one[2:6]) for one in every_activity(place) if one[1] == "2026-03-09"}
    )


def test_a_day_tells_what_was_done_to_the_keyboard(ann: Page, place: Path) -> None:
    """Arrows walk from the newest day, at the edges no further; Enter shows the day in the timeline."""
    ann.locator("#days").focus()
    for key, told in (
        ("ArrowLeft", "Thursday, 19 Mar 2026"),
        ("ArrowDown", "Thursday, 19 Mar 2026"),
        ("ArrowLeft", "Thursday, 12 Mar 2026"),
        ("ArrowUp", "Wednesday, 11 Mar 2026"),
        ("Home", "Monday, 17 Mar 2025"),
        ("ArrowLeft", "Monday, 17 Mar 2025"),
        ("End", "Thursday, 19 Mar 2026"),
    ):
        ann.keyboard.press(key)
        expect(ann.locator("#told")).to_contain_text(told)
    counts = {"Commit": 0, "Comment": 0, "Pull request merged": 0}
    for one in every_activity(place):
        if one[1] == "2026-03-19":
            counts[list(counts)[KINDS.index(str(one[2]))]] += int(str(one[6]))
    for name, count in counts.items():
        assert f"{name} × {count:,}" in ann.locator("#told").inner_text()
    ann.keyboard.press("Enter")
    expect(ann.locator("#timeline-words")).to_contain_text("Only 19 Mar 2026.")


def test_titles_stay_text(ann: Page) -> None:
    """Where the script draws them too."""
    ann.locator("#more").click()
    expect(ann.locator("#timeline ul li").nth(30)).to_be_visible()
    assert ann.locator("#timeline i:not([class])").count() == 0
    assert "<i>Thing</i> & 3" in ann.locator("#timeline").inner_text()
    links = ann.locator("#timeline a").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    assert all(link.startswith("https://example.org/") and link.endswith("?a=1&b=2") for link in links)


def test_a_file_that_cannot_be_loaded_is_told(browser: Browser, site: Server) -> None:
    """What is there stays, and the next try may succeed."""
    page = browser.new_page()
    page.route("**/activities/*.json", lambda route: route.abort())
    page.goto(f"{site.address}/people/ann/")
    page.locator("#more").click()
    expect(page.locator("#timeline-words")).to_contain_text("could not be loaded")
    assert page.locator("#timeline time").count() > 0
    page.unroute("**/activities/*.json")
    page.locator("#more").click()
    expect(page.locator("#timeline ul li").nth(30)).to_be_visible()
    page.close()


def test_a_phone_begins_with_the_newest_week(browser: Browser, site: Server) -> None:
    """Older weeks are a swipe away, and the page itself is not wider than the window."""
    context = browser.new_context(viewport={"width": 390, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site.address}/people/ann/")
    drawing, window = page.locator("#days svg").bounding_box(), page.locator("#days").bounding_box()
    assert drawing is not None
    assert window is not None
    assert drawing["x"] + drawing["width"] == pytest.approx(window["x"] + window["width"], abs=1)
    assert drawing["width"] > window["width"]
    assert page.locator("#narrow").is_hidden()
    assert page.locator("#more").is_hidden()
    assert page.locator("#told").is_hidden()
    context.close()


def test_who_did_one_thing_has_a_plain_page(page: Page, site: Server) -> None:
    """No choices and nothing more to show, but a day that tells of itself."""
    page.goto(f"{site.address}/people/ben/")
    assert page.locator("#narrow").is_hidden()
    assert page.locator("#more").is_hidden()
    page.locator("#days").focus()
    page.keyboard.press("End")
    expect(page.locator("#told")).to_contain_text("Thursday, 19 Mar 2026: Commit × 1")


def test_a_title_of_one_long_word_stays_in_the_window(page: Page, site: Server) -> None:
    """It is broken where the line ends."""
    page.goto(f"{site.address}/people/ben/")
    assert page.evaluate("document.documentElement.scrollWidth === innerWidth")


def test_the_page_and_its_script_are_small(place: Path) -> None:
    """At most 60 kB of HTML for the busiest person, at most 15 kB of script as a host packs it."""
    assert len((place / "people/ann/index.html").read_bytes()) < 60_000
    scripts = b"".join((place / "js" / name).read_bytes() for name in ("person.js", "scheme.js"))
    assert len(gzip.compress(scripts)) < 15_000
