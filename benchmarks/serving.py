"""What `leaderboard serve` takes to build again: `python -m benchmarks.serving DATA CONFIG SITE ROUNDS`, DATA a copy.

Prints what each build took after an edit of one profile, then of the theme, in one process
that has built the site before, as serving does.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.community import Community
from benchmarks.edits import describe
from leaderboard.cli.serve import build
from leaderboard.pipeline.options import Options


def main(data: Path, config: Path, site: Path, rounds: int) -> None:
    """Build, then edit and build again."""
    community = Community(data=data, config=config)
    options = Options(data=data, config=config, output=site, offline=True)
    colour(community, 0)
    build(options)
    for edit in (describe, colour):
        for number in range(rounds):
            wall, processor = timed(options, community, edit, number)
            print(f"{edit.__name__}: {wall:.2f} s, {processor:.2f} s of the processor")


def timed(
    options: Options, community: Community, edit: Callable[[Community, int], None], number: int
) -> tuple[float, float]:
    """Wall and processor seconds of one build after one edit."""
    edit(community, number + 100)
    wall, processor = time.perf_counter(), time.process_time()
    problem = build(options)
    if problem is not None:
        raise SystemExit(problem)
    return time.perf_counter() - wall, time.process_time() - processor


def colour(community: Community, number: int) -> None:
    """Links get another colour, and so do cards and badges."""
    (community.data / "theme.css").write_text(f":root {{ --primary: #0000{number % 100:02d}; }}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
