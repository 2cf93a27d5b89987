"""What contributors' pages take on one core: `python -m benchmarks.rendering DATA CONFIG`.

Prints how many there are, the processor seconds of the pages, and those of all files of these people: page, JSON, card
and badge. What a file says is gathered from the store, rendered and encoded; nothing is written.
"""

from __future__ import annotations

import os
import re
import sys
import time
from pathlib import Path

from leaderboard.config import load
from leaderboard.site.build import Builder
from leaderboard.site.output import Output
from leaderboard.store.database import FILE_NAME, connect

PAGE = re.compile(r"people/(?!-/)[^/]+/index\.html")


def main(data: Path, config: Path) -> None:
    """Time everybody's files but the first page, for which templates are compiled and cursors opened."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    store = connect(data / FILE_NAME)
    builder = Builder(store, load(config, os.environ), Output(Path("no-folder"), dry_run=True))
    pages, page_seconds, first, before = 0, 0.0, 0.0, 0.0
    for path, *_ in builder.people():
        now = time.process_time()
        if PAGE.fullmatch(path):
            if first:
                pages, page_seconds = pages + 1, page_seconds + now - before
            first = first or now
        before = now
    print(pages, page_seconds, before - first)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
