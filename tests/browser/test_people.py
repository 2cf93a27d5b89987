"""Lists of people in a real browser: searching among ten thousand, and faces as a theme wants them."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server, WithoutRanges, serve
from tests.site.built import Community

NAMES = {"ann": "Ann Lee", "b-o": "Bo Ångström", "lee": "Zoë Tran", "x1": "<b>Bold</b>"}
COLUMNS = "getComputedStyle(document.querySelector('ul.gallery:not([hidden])')).gridTemplateColumns.split(' ').length"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Four people, and a theme with its own gallery."""
    community = Community(tmp_path_factory.mktemp("people"))
    for username, name in NAMES.items():
        community.person(username, name=name, role="core")
        community.did(username, "2026-01-14")
    community.write(
        "theme.css", ":root { --people-grid-cols-mobile: 10; --people-grid-cols-xl: 30; --people-grid-gap: 3px }"
    )
    community.build()
    yield from serve(community.site, WithoutRanges)


def many() -> str:
    """A list of ten thousand."""
    return json.dumps([[f"user-{n}", f"Name {n} Family {n % 97}", "NF", n % 6, ""] for n in range(10_000)])


@pytest.mark.parametrize("path", ["people/", "people/-/faces/"])
@pytest.mark.parametrize(
    ("sought", "found"),
    [("lee", ["Ann Lee", "Zoë Tran"]), ("angst bo", ["Bo Ångström"]), ("ZOE", ["Zoë Tran"]), ("<B>", ["<b>Bold</b>"])],
)
def test_people_are_found_by_name(page: Page, site: Server, path: str, sought: str, found: list[str]) -> None:
    """Whatever the case and the accents, and in any order of words; the address keeps what was asked."""
    page.goto(f"{site.address}/{path}")
    page.locator("input[type=search]").press_sequentially(sought)
    expect(page.locator("#hits bdi")).to_have_text(found)
    assert page.locator("#everybody").is_hidden()
    href = page.locator("#hits a").first.evaluate("link => link.href")
    assert page.request.get(href).ok
    page.reload()
    expect(page.locator("#hits bdi")).to_have_text(found)
    page.locator("input[type=search]").fill("")
    expect(page.locator("#everybody")).to_be_visible()


def test_whose_name_begins_so_comes_first(page: Page, site: Server) -> None:
    """Before those who have it somewhere in theirs."""
    page.goto(f"{site.address}/people/?q=an")
    expect(page.locator("#hits bdi")).to_have_text(["Ann Lee", "Bo Ångström", "Zoë Tran"])


def test_nobody_is_told(page: Page, site: Server) -> None:
    """And the list is asked for once."""
    site.paths.clear()
    page.goto(f"{site.address}/people/")
    assert not [path for path in site.paths if path.endswith("names.json")]
    page.locator("input[type=search]").press_sequentially("nobody")
    expect(page.locator("#sought")).to_have_text("Nobody is called so.")
    assert len([path for path in site.paths if path.endswith("names.json")]) == 1


def test_ten_thousand_people_are_searched_at_once(page: Page, site: Server) -> None:
    """Far from all are drawn; the rest is shown by and by."""
    page.route("**/names.json", lambda route: route.fulfill(body=many(), content_type="application/json"))
    page.goto(f"{site.address}/people/")
    page.locator("input[type=search]").fill("name")
    expect(page.locator("#sought")).to_have_text("10,000 people")
    assert page.locator("#hits li").count() == 120
    page.locator("#more").click()
    expect(page.locator("#hits li")).to_have_count(240)
    assert page.evaluate("document.activeElement.closest('li') === document.querySelectorAll('#hits li')[120]")
    page.locator("input[type=search]").fill("user-77 name")
    expect(page.locator("#sought")).to_have_text("111 people")


@pytest.mark.parametrize(("width", "columns"), [(390, 10), (700, 6), (1280, 30)])
def test_the_gallery_has_as_many_columns_as_the_theme_says(page: Page, site: Server, width: int, columns: int) -> None:
    """For windows that it speaks of; names are shown where there is room for them, and always heard."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{site.address}/people/-/faces/")
    assert page.evaluate(COLUMNS) == columns
    assert page.evaluate("document.documentElement.scrollWidth === innerWidth")
    box = page.locator(".gallery bdi").first.bounding_box()
    assert box is not None
    assert (box["width"] > 1) == (columns == 6)
    assert page.get_by_role("link", name="Ann Lee").count() == 1


def test_letters_lead_to_names(page: Page, site: Server) -> None:
    """From the list by role to the faces."""
    page.goto(f"{site.address}/people/")
    page.locator(".letters a", has_text="Z").click()
    expect(page).to_have_url(f"{site.address}/people/-/faces/#letter-Z")
    expect(page.locator("#letter-Z + li")).to_contain_text("Zoë Tran")
