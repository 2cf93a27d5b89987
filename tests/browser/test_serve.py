"""``leaderboard serve`` as its user has it: the real command, a real browser, a file being edited."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.built import Community


@pytest.fixture
def served(community: Community) -> Iterator[tuple[Community, str]]:
    """A community whose site is being served, and its address."""
    community.build()
    command = [sys.executable, "-m", "leaderboard", "serve", "--port", "0", "-C", str(community.data)]
    where = ["-c", str(community.place / "config.yaml"), "-o", str(community.site)]
    process = subprocess.Popen([*command, *where], stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    address = next(found[0] for line in process.stderr if (found := re.search(r"http://\S+", line)))
    yield community, address
    process.send_signal(signal.SIGINT)
    process.stderr.read()
    assert process.wait() == 0
    process.stderr.close()


@pytest.fixture
def community(tmp_path: Path) -> Community:
    """Ann, who did one thing."""
    community = Community(tmp_path)
    community.person("ann", name="Ann")
    community.did("ann", "2026-01-05")
    return community


def test_the_browser_shows_an_edit_by_itself(served: tuple[Community, str], page: Page) -> None:
    """Also after a mistake in the config, which it shows until it is mended."""
    community, address = served
    page.goto(f"{address}people/ann/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ann")
    community.person("ann", name="Ann Arbor")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ann Arbor")
    config = community.place / "config.yaml"
    good = config.read_text("utf-8")
    config.write_text("org: [", "utf-8")
    expect(page.get_by_role("alert")).to_contain_text("config.yaml")
    config.write_text(good, "utf-8")
    expect(page.get_by_role("alert")).to_have_count(0)
