"""Every phase but the site, as `leaderboard run --offline` has them: `python -m benchmarks.phases DATA CONFIG`."""

from __future__ import annotations

import sys
from pathlib import Path

from leaderboard.cli.display import Display
from leaderboard.pipeline.options import PHASES, Options
from leaderboard.pipeline.run import Run

if __name__ == "__main__":
    asked = Options(data=Path(sys.argv[1]), config=Path(sys.argv[2]), output=Path(), offline=True)
    with Run(asked, Display(quiet=True)) as run:
        run.execute(set(PHASES) - {"build"})
