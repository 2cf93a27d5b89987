"""The data explorer in a real browser, over a database of more than 50 MB."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from leaderboard.site.explorer import Example, examples
from tests.browser.explorer import link, write

SCAN = "select count(*) as many from activity where title like '%nowhere%'"


def run(page: Page, sql: str) -> None:
    write(page, sql)
    page.get_by_role("button", name="Run").click()


def test_the_first_query_fetches_next_to_nothing_of_a_large_database(page, server, large_site: Path):
    """Opening the page shows the first example, read with a few small requests."""
    size = (large_site / "data.db").stat().st_size
    assert size > 50e6
    page.goto(f"{server.address}/data/")
    expect(page.get_by_role("row")).to_have_count(21)
    expect(page.locator("#explorer-status")).to_contain_text("20 rows")
    assert 0 < server.bytes_sent <= 64 * 1024


def test_every_page_that_is_read_by_ranges_is_the_right_one(page, middling_server, middling_site: Path):
    """SQLite's own check reads all of the file and finds it whole, and hardly a byte was fetched twice."""
    page.goto(link(middling_server, "pragma integrity_check"))
    expect(page.get_by_role("cell", name="ok")).to_be_visible()
    assert middling_server.bytes_sent < 1.05 * (middling_site / "data.db").stat().st_size


def test_a_server_without_ranges_sends_the_whole_database(page, plain_server):
    """Where the probe is answered with all bytes, those bytes are the database."""
    page.goto(f"{plain_server.address}/data/")
    expect(page.get_by_role("row")).to_have_count(21)
    expect(page.locator("#explorer-status")).to_contain_text("nothing fetched")
    assert sum("data.db" in path for path in plain_server.paths) == 1


def test_ranges_that_are_no_database_are_not_trusted(page, broken_server):
    """A 206 whose bytes are not the database's leads to the whole file too."""
    page.goto(f"{broken_server.address}/data/")
    expect(page.get_by_role("row")).to_have_count(21)


def test_a_large_database_is_loaded_as_a_whole_only_with_consent(page, plain_large_server):
    """The reader decides about many megabytes; the query that waited runs then."""
    page.goto(f"{plain_large_server.address}/data/")
    expect(page.get_by_role("alert")).to_contain_text("This server can only send the database as a whole.")
    page.get_by_role("button", name="Load the whole database").click()
    expect(page.get_by_role("row")).to_have_count(21)


def test_a_query_that_reads_too_much_stops_and_offers_the_whole_database(page, server):
    """A scan of the largest table stops at its budget, however many megabytes the table has."""
    page.goto(link(server, SCAN))
    expect(page.get_by_role("alert")).to_contain_text("It was stopped after 50 MB.")
    assert server.bytes_sent < 52e6
    page.get_by_role("button", name="Load the whole database").click()
    expect(page.get_by_role("cell", name="0")).to_be_visible()


def test_the_budget_can_be_raised_for_one_query(page, server, large_site: Path):
    """What was read until then is not asked again, and the next query has the old budget."""
    page.goto(link(server, SCAN))
    page.get_by_role("button", name="Let this query read 100 MB more").click()
    expect(page.get_by_role("cell", name="0")).to_be_visible()
    assert server.bytes_sent < 1.05 * (large_site / "data.db").stat().st_size


def test_a_query_that_was_stopped_leaves_the_engine_as_it_was(page, server):
    """The next query runs over the same open file, and asks for little."""
    page.goto(link(server, SCAN))
    expect(page.get_by_role("alert")).to_contain_text("too much of the database")
    before = server.bytes_sent
    page.get_by_role("link", name="Top of all time").click()
    expect(page.get_by_role("row")).to_have_count(21)
    expect(page.get_by_role("alert")).to_be_hidden()
    assert server.bytes_sent - before <= 2 * 16 * 1024


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.title)
def test_every_example_runs_and_reads_little(page, server, large_site: Path, example: Example):
    """The examples are links that put their query into the editor and run it, each with few bytes."""
    page.goto(f"{server.address}/data/")
    expect(page.get_by_role("row")).to_have_count(21)
    page.get_by_role("link", name=example.title, exact=True).click()
    expect(page.get_by_label("SQL")).to_have_text(example.sql, use_inner_text=True)
    expect(page.locator("#explorer-status")).to_have_text(re.compile(r"rows? · .*(requests?|nothing fetched)$"))
    expect(page.get_by_role("alert")).to_be_hidden()
    assert server.bytes_sent < (large_site / "data.db").stat().st_size / 100


def test_a_link_with_a_query_runs_it(page, server):
    """What follows #q= is in the editor and its answer on the page."""
    page.goto(link(server, "select 'naïve & <b>' as text"))
    expect(page.get_by_role("cell", name="naïve & <b>")).to_be_visible()
    expect(page.locator("#explorer-status")).to_contain_text("1 row ·")


def test_running_a_query_makes_the_address_a_link_to_it(page, server):
    """Ctrl+Enter runs the query and the address is what a reader would share."""
    page.goto(f"{server.address}/data/")
    write(page, "select 1 as one")
    page.get_by_label("SQL").press("Control+Enter")
    expect(page.get_by_role("columnheader", name="one")).to_be_visible()
    assert page.url.endswith("#q=select%201%20as%20one")


def test_an_error_in_the_sql_is_shown_and_the_next_query_runs(page, server):
    """The words of SQLite reach the reader, and nothing is left behind."""
    page.goto(link(server, "selec 1"))
    expect(page.get_by_role("alert")).to_contain_text('near "selec": syntax error')
    expect(page.get_by_role("table")).to_have_count(0)
    run(page, "select 7 as seven")
    expect(page.get_by_role("cell", name="7")).to_be_visible()
    expect(page.get_by_role("alert")).to_be_hidden()


def test_the_database_cannot_be_changed(page, server):
    """A delete is refused, even by those who switch the first refusal off."""
    for sql in ("delete from boards", "pragma query_only = off; delete from boards"):
        page.goto("about:blank")
        page.goto(link(server, sql))
        expect(page.get_by_role("alert")).to_contain_text("attempt to write a readonly database")


def test_a_long_result_is_cut_and_says_so(page, server):
    """No more than a thousand rows are kept."""
    page.goto(link(server, "select slug from activity"))
    expect(page.locator("#explorer-status")).to_contain_text("the first 1,000 rows")
    expect(page.get_by_text("1–100 of 1,000")).to_be_visible()


def test_a_query_that_never_ends_can_be_cancelled(page, server):
    """Cancelling stops the engine; the next query starts another."""
    page.goto(link(server, "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n"))
    expect(page.locator("#explorer-status")).to_have_text("Running …")
    page.get_by_role("button", name="Cancel").click()
    expect(page.locator("#explorer-status")).to_have_text("Cancelled.")
    expect(page.get_by_role("button", name="Run")).to_be_focused()
    run(page, "select 7 as seven")
    expect(page.get_by_role("cell", name="7")).to_be_visible()


def test_large_integers_keep_their_digits(page, server):
    """SQLite's integers have 64 bits, JavaScript's numbers 53."""
    page.goto(link(server, "select 9223372036854775807 as most, x'00ff' as bytes, null as none"))
    expect(page.get_by_role("cell", name="9223372036854775807")).to_be_visible()
    expect(page.get_by_role("cell", name="(2 bytes)")).to_be_visible()
    expect(page.get_by_role("cell", name="null")).to_be_visible()


def test_a_database_renewed_meanwhile_is_not_mixed_with_the_old(page, server):
    """An answer with another ETag stops the query."""
    page.goto(f"{server.address}/data/")
    expect(page.get_by_role("row")).to_have_count(21)
    server.etag = '"2"'
    run(page, "select count(*) from activity")
    expect(page.get_by_role("alert")).to_contain_text("Reload the page")


def test_the_page_fits_a_phone_and_scrolls_its_result_by_keyboard(page, server):
    """At 390 px nothing is wider than the window, and the result can be focused."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(link(server, "select * from activity limit 20"))
    expect(page.get_by_role("row")).to_have_count(21)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.get_by_role("region", name="Result").focus()
    expect(page.get_by_role("region", name="Result")).to_be_focused()


def test_a_missing_database_is_said_and_not_waited_for(context, server):
    """The server's answer reaches the reader, who may try again."""
    context.route("**/data.db*", lambda route: route.fulfill(status=404, body="gone"))
    page = context.new_page()
    page.goto(f"{server.address}/data/")
    expect(page.get_by_role("alert")).to_contain_text("The server answered 404 for the database.")
    context.unroute("**/data.db*")
    page.get_by_role("button", name="Run").click()
    expect(page.get_by_role("row")).to_have_count(21)


def test_what_is_no_database_is_recognised(context, plain_server):
    """A host that answers every address with its front page is found out."""
    context.route("**/data.db*", lambda route: route.fulfill(status=200, body="<!doctype html>" + " " * 200))
    page = context.new_page()
    page.goto(f"{plain_server.address}/data/")
    expect(page.get_by_role("alert")).to_contain_text("not an SQLite database")


def test_a_page_opened_as_a_file_says_what_it_needs(browser, large_site: Path):
    """Browsers start no worker for a file, and the page says so."""
    page = browser.new_page()
    page.goto((large_site / "data" / "index.html").as_uri())
    expect(page.get_by_role("alert")).to_contain_text("pages that come from a web server")
    page.close()


def test_without_javascript_the_page_shows_its_queries_and_the_database(browser, server):
    """What cannot run here can be taken along."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server.address}/data/")
    expect(page.locator("header noscript p")).to_contain_text("The explorer needs JavaScript.")
    expect(page.locator("header noscript a")).to_have_attribute("href", re.compile(r"^\.\./data\.db\?v=\w+$"))
    expect(page.locator("pre").nth(1)).to_contain_text("from leaderboard")
    expect(page.get_by_label("SQL")).to_be_hidden()
    context.close()


def test_a_query_can_be_stopped_by_another(page, server):
    """Choosing an example while a query runs ends that query."""
    page.goto(link(server, "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n"))
    expect(page.locator("#explorer-status")).to_have_text("Running …")
    page.get_by_role("link", name="What each kind of work is worth").click()
    expect(page.get_by_role("cell", name="pr_merged")).to_be_visible()


def test_only_web_addresses_become_links(page, server):
    """What looks like a script stays text."""
    page.goto(link(server, "select 'https://example.org/1' as good, 'javascript:alert(1)' as bad"))
    expect(page.get_by_role("link", name="https://example.org/1")).to_be_visible()
    expect(page.get_by_role("cell", name="javascript:alert(1)")).to_be_visible()
    expect(page.get_by_role("link", name="javascript:alert(1)")).to_have_count(0)
