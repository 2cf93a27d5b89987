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

from leaderboard.cli.display import Display
from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from leaderboard.site.build import Builder
from leaderboard.site.output import Output

PAGE = re.compile(r"people/(?!-/)[^/]+/index\.html")


def main(data: Path, config: Path) -> None:
    """Time everybody's files but the first page, for which templates are compiled and cursors opened."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    asked = Options(data=data, config=config, output=Path("no-folder"), offline=True)
    with Run(asked, Display(quiet=True)) as run:
        run.execute(set(NEEDS["build"]) - {"build"})
        output = Output(asked.output, dry_run=True)
        print(*timed(Builder(run.db, run.config, output, catalogue=run.catalogue)))


def timed(builder: Builder) -> tuple[int, float, float]:
    """How many people there are, and the seconds of their pages and of all their files."""
    pages, page_seconds, first, before = 0, 0.0, 0.0, 0.0
    for path, *_ in builder.people():
        now = time.process_time()
        if PAGE.fullmatch(path):
            if first:
                pages, page_seconds = pages + 1, page_seconds + now - before
            first = first or now
        before = now
    return pages, page_seconds, before - first


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
