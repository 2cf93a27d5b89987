"""How the tests use the data explorer."""

from __future__ import annotations

from urllib.parse import quote

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Server


def link(server: Server, sql: str) -> str:
    """The address that runs this query."""
    return f"{server.address}/data/#q={quote(sql)}"


def editor(page: Page) -> Locator:
    """The real editor, once it has taken the place of the textarea."""
    found = page.locator(".explorer-editor").get_by_role("textbox", name="SQL")
    expect(found).to_be_visible()
    return found


def write(page: Page, sql: str) -> None:
    """Put this into the editor in the place of what is there, as a paste does."""
    editor(page).press("ControlOrMeta+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(sql)


def status(page: Page) -> Locator:
    """The line that says what came of the query."""
    return page.locator("#explorer-status")
