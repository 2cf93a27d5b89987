"""The data explorer over a database on another host, in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Server, WithRanges, build, serve
from tests.browser.explorer import editor

Site = Callable[[Server], Server]


@pytest.fixture
def site_over(tmp_path: Path) -> Iterator[Site]:
    """Serves a site whose explorer asks the database of another server."""
    with ExitStack() as servers:

        def made(database: Server) -> Server:
            source = f"{database.address}/data.db"
            site = build(tmp_path, activities=200, more=f"  data_explorer: {{source: '{source}'}}\n")
            return servers.enter_context(contextmanager(serve)(site, WithRanges))

        yield made


@pytest.fixture
def visitor(context: BrowserContext) -> Page:
    """A page that may ask two hosts."""
    return context.new_page()


def test_another_host_is_asked_only_with_consent(visitor: Page, database_server: Server, site_over: Site):
    """Once; then the query runs, by ranges, over what that host has."""
    site = site_over(database_server)
    visitor.goto(f"{site.address}/data/")
    host = database_server.address.removeprefix("http://")
    expect(visitor.get_by_role("alert")).to_contain_text(f"The database is on {host}.")
    assert database_server.paths == []
    visitor.get_by_role("button", name=f"Ask {host}").click()
    expect(visitor.get_by_role("row")).to_have_count(21)
    assert 0 < database_server.bytes_sent < 500_000
    assert not any("data.db" in path for path in site.paths)
    visitor.reload()
    expect(visitor.get_by_role("row")).to_have_count(21)
    editor(visitor)


def test_the_policy_of_the_page_names_the_one_host(visitor: Page, database_server: Server, site_over: Site):
    """A script on the page could ask no third."""
    visitor.goto(f"{site_over(database_server).address}/data/")
    policy = visitor.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
    assert policy is not None
    assert f"connect-src 'self' {database_server.address};" in policy


def test_a_host_that_lets_no_other_site_read_is_named(visitor: Page, closed_server: Server, site_over: Site):
    """With the header that it has to send."""
    visitor.goto(f"{site_over(closed_server).address}/data/")
    visitor.get_by_role("button", name="Ask ").click()
    alert = visitor.get_by_role("alert")
    expect(alert).to_contain_text(f"{closed_server.address.removeprefix('http://')} did not answer, or does not allow")
    expect(alert).to_contain_text("Access-Control-Allow-Origin")
    expect(visitor.locator("textarea")).to_be_visible()


def test_the_size_of_a_database_elsewhere_is_not_made_up(visitor: Page, database_server: Server, site_over: Site):
    """That of the site's own may be another."""
    visitor.goto(f"{site_over(database_server).address}/data/")
    expect(visitor.get_by_role("link", name="Download data.db")).to_be_visible()
    expect(visitor.get_by_text("Download data.db")).not_to_contain_text("B)")
