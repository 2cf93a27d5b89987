"""What the data explorer does with what a query has found, in a real browser."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.explorer import editor, link, status

NUMBERS = (
    "with recursive n(i) as (select 1 union all select i + 1 from n limit 1500) select i as one, i % 7 as two from n"
)
MIXED = "select * from (values ('b', 2), ('a', 10), (null, null), ('C', 1)) as t"
SCORES = "select column1 as name, column2 as score from (values ('ann', 10), ('ben', 40), ('eve', -10))"
DAYS = "select column1 as day, column2 as many from (values ('2026-01-01', 1), ('2026-01-11', 3), ('2026-01-03', 2))"


def column(page: Page, at: int) -> list[str]:
    return page.locator(f"tbody td:nth-child({at})").all_text_contents()


def saved(page: Page, name: str) -> str:
    """The text of the file that this button saves."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=name).click()
    return Path(waiting.value.path()).read_bytes().decode()


def test_a_result_has_pages_of_a_hundred(page: Page, middling_server: Server):
    """The keyboard turns them."""
    page.goto(link(middling_server, NUMBERS))
    expect(page.get_by_text("1–100 of 1,000")).to_be_visible()
    expect(page.get_by_role("row")).to_have_count(101)
    expect(page.get_by_role("button", name="Previous")).to_be_disabled()
    page.get_by_role("button", name="Next").press("Enter")
    expect(page.get_by_text("101–200 of 1,000")).to_be_visible()
    assert column(page, 1) == [str(i) for i in range(101, 201)]
    page.get_by_role("button", name="Previous").click()
    assert column(page, 1)[0] == "1"


def test_a_short_result_has_no_pages(page: Page, middling_server: Server):
    """Nothing to turn."""
    page.goto(link(middling_server, SCORES))
    expect(page.get_by_role("row")).to_have_count(4)
    expect(page.get_by_role("navigation", name="Pages of the result")).to_be_hidden()


def test_a_column_head_sorts(page: Page, middling_server: Server):
    """Numbers from the largest, texts from A; the third time as found; null is last both ways."""
    page.goto(link(middling_server, MIXED))
    expect(page.get_by_role("columnheader")).to_have_count(2)
    texts, numbers = page.get_by_role("columnheader").all()
    texts.get_by_role("button").click()
    expect(texts).to_have_attribute("aria-sort", "ascending")
    assert column(page, 1) == ["a", "b", "C", "null"]
    numbers.get_by_role("button").press("Enter")
    expect(numbers).to_have_attribute("aria-sort", "descending")
    expect(texts).to_have_attribute("aria-sort", "none")
    expect(numbers.get_by_role("button")).to_be_focused()
    assert column(page, 2) == ["10", "2", "1", "null"]
    numbers.get_by_role("button").press("Enter")
    assert column(page, 2) == ["1", "2", "10", "null"]
    numbers.get_by_role("button").press("Enter")
    expect(numbers).to_have_attribute("aria-sort", "none")
    assert column(page, 1) == ["b", "a", "null", "C"]


def test_all_pages_are_sorted_together(page: Page, middling_server: Server):
    """And the first of them is shown."""
    page.goto(link(middling_server, NUMBERS))
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="one").click()
    expect(page.get_by_text("1–100 of 1,000")).to_be_visible()
    assert column(page, 1)[:2] == ["1000", "999"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_csv_holds_no_formula(page: Page, middling_server: Server, start: str):
    """Neither a text nor the name of a column is one, and a negative number stays a number."""
    sql = f"select char({ord(start)}) || 'cmd()' as text, -1 as number, 'a,\"b\"' as quoted, null as none, 1 as \"=1\""
    page.goto(link(middling_server, sql))
    expect(page.get_by_role("row")).to_have_count(2)
    text = saved(page, "Save as CSV")
    assert text.startswith("text,number,quoted,none,'=1\r\n")
    assert f"'{start}cmd()" in text
    assert ',-1,"a,""b""",,1\r\n' in text


def test_the_whole_of_what_is_shown_is_saved_as_it_is_sorted(page: Page, middling_server: Server):
    """All its pages."""
    page.goto(link(middling_server, NUMBERS))
    page.get_by_role("button", name="one").click()
    lines = saved(page, "Save as CSV").splitlines()
    assert len(lines) == 1001
    assert lines[:2] == ["one,two", "1000,6"]


def test_json_keeps_digits_nulls_and_columns_of_one_name(page: Page, middling_server: Server):
    """It is a list of objects."""
    page.goto(link(middling_server, "select 9223372036854775807 as n, null as n, 'é\"' as text, 0.5 as half"))
    expect(page.get_by_role("row")).to_have_count(2)
    assert json.loads(saved(page, "Save as JSON")) == [
        {"n": 9223372036854775807, "n 2": None, "text": 'é"', "half": 0.5}
    ]


def test_a_text_and_a_number_are_drawn_as_bars(page: Page, middling_server: Server):
    """To one scale, in the order of the table, and only as long as one wants to see them."""
    page.goto(link(middling_server, SCORES))
    bars = page.locator(".explorer-bars")
    expect(bars.locator("bdi")).to_have_text(["ann", "ben", "eve"])
    assert [path.get_attribute("d") for path in bars.locator("path").all()] == [
        "M200 0h200v1h-200z",
        "M200 0h800v1h-800z",
        "M0 0h200v1h-200z",
    ]
    page.get_by_role("button", name="score").click()
    expect(bars.locator("bdi")).to_have_text(["ben", "ann", "eve"])
    toggle = page.get_by_role("button", name="Chart", pressed=True)
    toggle.click()
    expect(bars).to_be_hidden()
    page.get_by_role("button", name="Chart", pressed=False).click()
    expect(bars).to_be_visible()


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Asia/Kolkata"])
def test_a_day_and_a_number_are_drawn_as_a_line(browser, middling_server: Server, zone: str):
    """In the order of time and to its scale, wherever the reader is."""
    context = browser.new_context(timezone_id=zone)
    page = context.new_page()
    page.goto(link(middling_server, DAYS))
    expect(page.locator(".explorer-line .line")).to_have_attribute("d", "M0 200L200 100L1000 0")
    expect(page.locator(".explorer-axis span")).to_have_text(["2026-01-01", "2026-01-11"])
    context.close()


@pytest.mark.parametrize("sql", ["select 'a' as a, 1 as b", "select 1 as a, 2 as b union all select 3, 4", MIXED])
def test_other_results_are_not_drawn(page: Page, middling_server: Server, sql: str):
    """One row, two numbers, or what has gaps."""
    page.goto(link(middling_server, sql))
    expect(page.get_by_role("table")).to_be_visible()
    expect(page.get_by_role("button", name="Chart")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("sql", [SCORES, DAYS, "select * from activity", "selec"])
def test_what_is_shown_fits_and_has_no_barriers(page: Page, middling_server: Server, sql: str, width: int, scheme: str):
    """With a chart, with pages, with an error, and with everything unfolded."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(link(middling_server, sql))
    editor(page)
    expect(page.get_by_role("alert") if sql == "selec" else page.get_by_role("table")).to_be_visible()
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth === innerWidth")
    found = Axe().run(page).response
    assert [(rule["id"], [node["html"][:200] for node in rule["nodes"]]) for rule in found["violations"]] == []


def test_the_status_says_rows_time_and_what_was_fetched(page: Page, middling_server: Server):
    """In one line, for each query."""
    page.goto(f"{middling_server.address}/data/")
    expect(status(page)).to_have_text(re.compile(r"^20 rows · \d+ ms · [\d.]+ KB in \d+ requests$"))
    page.goto(link(middling_server, SCORES))
    expect(status(page)).to_have_text(re.compile(r"^3 rows · \d+ ms · nothing fetched$"))
