"""Noticing that something a site is made of has changed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from leaderboard.files.looks import look, looks
from leaderboard.shipped import shipped

FOLDERS = ("contributors", "activities", "templates", "pages", "assets", "translations")
FILES = ("theme.css", "config.yaml", "repositories.json")
SHORTEST_PAUSE = 0.2
"""Seconds between two looks; longer where a look itself takes long, so that most of the time nothing is done."""
IDLE_SHARE = 5


class Watch:
    """How everything looks that a site is made of: the data repo, its config and our templates."""

    def __init__(self, data: Path, config: Path) -> None:
        self._folders = [*(data / folder for folder in FOLDERS), shipped("site_templates")]
        self._files = [*(data / file for file in FILES), config]
        self._before = self._look()

    def changed(self) -> bool:
        """Whether anything looks different from the last time this was asked."""
        before, self._before = self._before, self._look()
        return before != self._before

    def changes(self) -> Iterator[None]:
        """Waits, and yields at every change; a change is over when two looks are alike."""
        while True:
            started = time.perf_counter()
            changed = self.changed()
            time.sleep(max(SHORTEST_PAUSE, IDLE_SHARE * (time.perf_counter() - started)))
            if changed:
                while self.changed():
                    time.sleep(SHORTEST_PAUSE)
                yield

    def _look(self) -> frozenset[tuple[str, int, int, int]]:
        return frozenset(
            [each for folder in self._folders for each in looks(folder)]
            + [each for file in self._files for each in look(file)]
        )
