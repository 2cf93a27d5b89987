"""The editor of the data explorer, its schema and the queries it remembers, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.conftest import Server
from tests.browser.explorer import editor, link, status, write

COLOUR_OF = "element => getComputedStyle(element).color"
COLOUR_NAMED = """
name => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = `var(${name})`;
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
}
"""
STORAGE_IS_FORBIDDEN = """
Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
"""


@pytest.fixture
def explorer(page: Page, middling_server: Server) -> Page:
    """The page with its first example in the real editor."""
    page.goto(f"{middling_server.address}/data/")
    editor(page)
    expect(page.get_by_role("row")).to_have_count(21)
    return page


def test_the_editor_comes_when_the_database_is_open(context: BrowserContext, middling_server: Server):
    """Who gets no database gets no editor either; who runs a query again gets both."""
    context.route("**/data.db*", lambda route: route.fulfill(status=404))
    page = context.new_page()
    page.goto(f"{middling_server.address}/data/")
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.locator("textarea")).to_be_visible()
    assert not any("editor.js" in path for path in middling_server.paths)
    context.unroute("**/data.db*")
    page.get_by_role("button", name="Run").click()
    editor(page)
    assert sum("editor.js" in path for path in middling_server.paths) == 1


def test_other_pages_load_nothing_of_it(page: Page, middling_server: Server):
    """Neither the editor nor the explorer's own scripts, nor the engine."""
    for path in ("", "people/", "people/person-1/", "leaderboard/week/"):
        page.goto(f"{middling_server.address}/{path}")
    assert not [path for path in middling_server.paths if "explorer" in path or "vendor" in path]


def test_the_textarea_does_where_the_editor_cannot_be_loaded(context: BrowserContext, middling_server: Server):
    """Nothing else depends on it."""
    context.route("**/editor.js", lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{middling_server.address}/data/")
    expect(page.get_by_role("row")).to_have_count(21)
    page.get_by_label("SQL").fill("select 'plain' as text")
    page.get_by_label("SQL").press("Control+Enter")
    expect(page.get_by_role("cell", name="plain")).to_be_visible()
    expect(page.locator("textarea")).to_be_visible()


def test_what_was_typed_meanwhile_stays(page: Page, middling_server: Server):
    """The editor takes text, caret and focus over."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/editor.js", hold)
    page.goto(f"{middling_server.address}/data/")
    expect(page.get_by_role("row")).to_have_count(21)
    page.locator("textarea").fill("select 1 as o")
    held[0].continue_()
    expect(editor(page)).to_be_focused()
    page.keyboard.type("ne")
    expect(editor(page)).to_have_text("select 1 as one")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_sql_has_the_colours_of_the_page(explorer: Page, scheme: str):
    """Keywords, texts and numbers take them from its custom properties."""
    explorer.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for word, name in (("select", "--primary"), ("'all'", "--up"), ("20", "--down")):
        colour = editor(explorer).get_by_text(word, exact=True).first.evaluate(COLOUR_OF)
        assert colour == explorer.evaluate(COLOUR_NAMED, name)


def test_names_of_the_schema_are_completed(explorer: Page):
    """Views anywhere, and the columns of the views that the query names."""
    write(explorer, "select  from repository_score")
    explorer.keyboard.press("Home")
    explorer.keyboard.press("ControlOrMeta+ArrowRight")
    explorer.keyboard.type(" peop")
    options = explorer.get_by_role("option")
    expect(options.first).to_contain_text("people")
    expect(options.first).to_contain_text("repository_score")
    options.first.click()
    expect(editor(explorer)).to_contain_text("select people")


def test_tab_indents_and_escape_lets_the_keyboard_out(explorer: Page):
    """The hint that says so is tied to the editor."""
    write(explorer, "select 1")
    explorer.keyboard.press("Tab")
    expect(editor(explorer)).to_be_focused()
    expect(editor(explorer)).to_have_accessible_description("Escape, then Tab leaves the editor.")
    explorer.keyboard.press("Escape")
    explorer.keyboard.press("Tab")
    expect(explorer.get_by_role("button", name="Run")).to_be_focused()


def test_the_shortcuts_are_listed(explorer: Page):
    """Those that the tests use are among them."""
    explorer.get_by_text("Keyboard", exact=True).click()
    for what in ("run the query", "leave the editor", "complete a name", "cancel the query that runs"):
        expect(explorer.get_by_role("definition").filter(has_text=what)).to_be_visible()


def test_escape_cancels_a_query(explorer: Page):
    """Wherever the focus is."""
    write(explorer, "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n")
    explorer.keyboard.press("ControlOrMeta+Enter")
    expect(status(explorer)).to_have_text("Running …")
    explorer.keyboard.press("Escape")
    expect(status(explorer)).to_have_text("Cancelled.")


def test_the_schema_shows_columns_and_puts_them_into_the_query(explorer: Page):
    """Every view says what is in it."""
    write(explorer, "select ")
    explorer.get_by_role("group").filter(has_text="global_aggregate").locator("summary").click()
    expect(explorer.get_by_text("Figures of everybody together, as JSON.")).to_be_visible()
    explorer.get_by_role("button", name="description").click()
    expect(editor(explorer)).to_have_text("select description")
    expect(editor(explorer)).to_be_focused()


def test_the_last_queries_are_kept(explorer: Page, middling_server: Server):
    """Each once, the newest first, at most twenty, the examples left out; they outlive the page and can be cleared."""
    for value in (*range(22), 20):
        explorer.goto(link(middling_server, f"select {value} as one"))
        expect(explorer.get_by_role("cell", name=str(value), exact=True)).to_be_visible()
    explorer.goto("about:blank")
    explorer.goto(f"{middling_server.address}/data/")
    expect(explorer.get_by_role("row")).to_have_count(21)
    explorer.get_by_text("Last queries").click()
    links = explorer.locator("#explorer-past a")
    expect(links).to_have_text([f"select {value} as one" for value in (20, 21, *range(19, 1, -1))])
    links.nth(2).click()
    expect(explorer.get_by_role("cell", name="19", exact=True)).to_be_visible()
    explorer.get_by_role("button", name="Clear").click()
    expect(explorer.get_by_text("Last queries")).to_be_hidden()
    explorer.reload()
    expect(explorer.get_by_role("cell", name="19", exact=True)).to_be_visible()
    expect(explorer.locator("#explorer-past a")).to_have_count(1)


@pytest.fixture
def forgetful(browser: Browser) -> Iterator[Page]:
    """A page in a browser that forbids storage."""
    context = browser.new_context()
    context.add_init_script(STORAGE_IS_FORBIDDEN)
    yield context.new_page()
    context.close()


def test_queries_are_kept_in_the_page_where_storage_is_forbidden(forgetful: Page, middling_server: Server):
    """And everything else works."""
    forgetful.goto(link(middling_server, "select 7 as seven"))
    expect(forgetful.get_by_role("cell", name="7")).to_be_visible()
    forgetful.get_by_text("Last queries").click()
    expect(forgetful.locator("#explorer-past a")).to_have_text(["select 7 as seven"])


def test_copy_link_gives_what_is_in_the_editor(explorer: Page, context: BrowserContext):
    """Whether it was run or not."""
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    write(explorer, "select 1 as one")
    explorer.get_by_role("button", name="Copy link").click()
    expect(status(explorer)).to_have_text("The link to this query is copied.")
    assert explorer.evaluate("navigator.clipboard.readText()").endswith("/data/#q=select%201%20as%20one")
