"""Noticing changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from leaderboard.serving.watching import Watch


def write(path: str) -> Callable[[Path], None]:
    def change(data: Path) -> None:
        (data / path).parent.mkdir(parents=True, exist_ok=True)
        (data / path).write_text("new", "utf-8")

    return change


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data repo with one profile."""
    write("contributors/ann.md")(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "change",
    [
        write("contributors/ben.md"),
        write("activities/ann.jsonl"),
        write("activities/contributors/ann.jsonl"),
        write("templates/home.html"),
        write("theme.css"),
        write("config.yaml"),
        write("assets/logo.svg"),
        lambda data: (data / "contributors/ann.md").unlink(),
    ],
)
def test_what_the_site_is_made_of_is_watched(data: Path, change: Callable[[Path], None]) -> None:
    """Every change is noticed, and noticed once."""
    watch = Watch(data, data / "config.yaml")
    assert not watch.changed()
    change(data)
    assert watch.changed()
    assert not watch.changed()


@pytest.mark.parametrize("path", ["site/index.html", ".leaderboard.db", ".git/index", "notes.txt"])
def test_what_a_build_writes_and_what_is_not_ours_is_not_watched(data: Path, path: str) -> None:
    """Or a build would set off the next one."""
    watch = Watch(data, data / "config.yaml")
    write(path)(data)
    assert not watch.changed()
