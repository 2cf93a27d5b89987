"""Colours in a real browser: the switch in the header, and a theme written for the original."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Server, WithoutRanges, serve
from tests.site.built import Community

THEME = """
@import url("https://fonts.example/css?family=Fancy");
@theme { --color-sage-50: #f6f7f4; --color-sage-900: #26331f; --color-sage-950: #14190f }
:root { --background: var(--color-sage-50); --foreground: var(--color-sage-900) }
.dark { --background: var(--color-sage-950); --foreground: var(--color-sage-50) }
[data-contributor-role="core"] { background: #26331f; color: white }
"""
PAPER = "getComputedStyle(document.body).backgroundColor"
OURS = {"light": "rgb(252, 250, 246)", "dark": "rgb(16, 19, 24)"}
THEIRS = {"light": "rgb(246, 247, 244)", "dark": "rgb(20, 25, 15)"}
ONCE_DRAWN = (
    "new Promise(done => { const look = () => window.first === undefined ? setTimeout(look) : done(); look() })"
)
"""Ends when the page was drawn for the first time."""


def site(place: Path, **files: str) -> Iterator[Server]:
    """One person's site, with these files in the data repo, behind a server."""
    community = Community(place)
    community.person("ann", name="Ann", role="core")
    community.did("ann", "2026-01-14", "commit", repository="acme/widget")
    community.settings["data_explorer"] = {"enabled": False}
    for name, content in files.items():
        community.write(name.replace("_", "."), content)
    community.build()
    yield from serve(community.site, WithoutRanges)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site as it comes."""
    yield from site(tmp_path_factory.mktemp("plain"))


@pytest.fixture(scope="module")
def themed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site with a theme of its own."""
    yield from site(tmp_path_factory.mktemp("themed"), theme_css=THEME)


def opened(browser: Browser, address: str, scheme: Any, **options: Any) -> Iterator[Page]:
    context = browser.new_context(color_scheme=scheme, **options)
    page = context.new_page()
    wrong: list[str] = []
    page.on("console", lambda said: wrong.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(address)
    yield page
    context.close()
    assert not wrong


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_device_decides_until_somebody_chooses(browser: Browser, plain: Server, scheme: str) -> None:
    """And decides again after choosing what the device is set to."""
    other = "dark" if scheme == "light" else "light"
    for page in opened(browser, plain.address, scheme):
        assert page.evaluate(PAPER) == OURS[scheme]
        page.get_by_role("radio", name=other.capitalize()).check()
        assert page.evaluate(PAPER) == OURS[other]
        page.goto(f"{plain.address}/people/ann/")
        assert page.evaluate(PAPER) == OURS[other]
        expect(page.get_by_role("radio", name=other.capitalize())).to_be_checked()
        page.get_by_role("radio", name="As the device is set").check()
        assert page.evaluate(PAPER) == OURS[scheme]
        assert page.evaluate("localStorage.length") == 0


def test_the_choice_is_there_before_anything_is_drawn(browser: Browser, plain: Server) -> None:
    """No page begins in one scheme and turns into the other."""
    for page in opened(browser, plain.address, "light"):
        page.get_by_role("radio", name="Dark").check()
        page.add_init_script(
            "new PerformanceObserver(() => { window.first ??= document.documentElement.className })"
            ".observe({ type: 'paint', buffered: true })"
        )
        page.goto(f"{plain.address}/people/")
        page.evaluate(ONCE_DRAWN)
        assert page.evaluate("window.first") == "dark"


def test_other_windows_follow(browser: Browser, plain: Server) -> None:
    """What is chosen in one is shown in all."""
    for page in opened(browser, plain.address, "light"):
        second = page.context.new_page()
        second.goto(f"{plain.address}/people/")
        page.get_by_role("radio", name="Dark").check()
        second.wait_for_function("document.documentElement.className === 'dark'")


def test_the_keyboard_chooses_too(browser: Browser, plain: Server) -> None:
    """One stop, and arrows between the three."""
    for page in opened(browser, plain.address, "light"):
        page.get_by_role("radio", name="As the device is set").focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        assert page.evaluate(PAPER) == OURS["dark"]


def test_it_works_where_nothing_may_be_remembered(browser: Browser, plain: Server) -> None:
    """For the page that it is chosen on."""
    for page in opened(browser, "about:blank", "light"):
        page.add_init_script(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
        )
        page.goto(plain.address)
        page.get_by_role("radio", name="Dark").check()
        assert page.evaluate(PAPER) == OURS["dark"]


def test_what_was_remembered_by_another_page_is_no_scheme(browser: Browser, plain: Server) -> None:
    """Sites of one host share what is remembered."""
    for page in opened(browser, plain.address, "dark"):
        page.evaluate("localStorage.setItem('leaderboard-scheme', '\"] <b>')")
        page.reload()
        assert page.evaluate(PAPER) == OURS["dark"]
        expect(page.get_by_role("radio", name="As the device is set")).to_be_checked()


def test_print_shows_what_the_drawings_mean_and_no_controls(browser: Browser, plain: Server) -> None:
    """The keys keep their colours, the total stands once at the end of its table, nothing moves."""
    for page in opened(browser, f"{plain.address}/people/ann/", "light"):
        page.emulate_media(media="print")
        expect(page.locator("nav").first).to_be_hidden()
        expect(page.locator("#scheme")).to_be_hidden()
        expect(page.locator("tfoot").first).to_have_css("display", "table-row-group")
        expect(page.locator(".avatar").first).to_have_css("print-color-adjust", "exact")
        assert page.evaluate("document.getAnimations().length") == 0


def test_without_scripts_there_is_no_switch(browser: Browser, plain: Server) -> None:
    """It would do nothing; the device decides."""
    for page in opened(browser, plain.address, "dark", java_script_enabled=False):
        expect(page.locator("#scheme")).to_be_hidden()
        expect(page.locator("nav")).to_be_visible()


def test_dark_pages_are_printed_light(browser: Browser, plain: Server) -> None:
    """Paper is white, and browsers print no backgrounds."""
    for page in opened(browser, plain.address, "light"):
        page.get_by_role("radio", name="Dark").check()
        page.evaluate("addEventListener('beforeprint', () => { window.printed = document.documentElement.className })")
        page.pdf()
        assert page.evaluate("window.printed") == "light"
        assert page.evaluate("document.documentElement.className") == "dark"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scripts", [True, False])
def test_a_theme_of_the_original_wins(browser: Browser, themed: Server, scheme: str, scripts: bool) -> None:
    """Its Tailwind palette and its class for dark, with and without scripts."""
    for page in opened(browser, f"{themed.address}/people/ann/", scheme, java_script_enabled=scripts):
        assert page.evaluate(PAPER) == THEIRS[scheme]
        role = page.locator("[data-contributor-role=core]")
        expect(role).to_have_css("background-color", "rgb(38, 51, 31)")


def test_a_theme_follows_the_switch(browser: Browser, themed: Server) -> None:
    """In both directions."""
    for device, other in (("light", "dark"), ("dark", "light")):
        for page in opened(browser, themed.address, device):
            page.get_by_role("radio", name=other.capitalize()).check()
            assert page.evaluate(PAPER) == THEIRS[other]
