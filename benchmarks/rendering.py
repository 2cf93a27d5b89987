"""Contributors' pages on one core: `python -m benchmarks.rendering DATA CONFIG` prints how many and its seconds there.

Gathers what a page says from the store, renders it and encodes it; nothing is written.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from leaderboard.config import load
from leaderboard.site.build import Builder
from leaderboard.site.kinds import definitions
from leaderboard.site.markdown import render
from leaderboard.site.output import Output
from leaderboard.site.overrides import environment
from leaderboard.site.people_pages import People
from leaderboard.store.database import FILE_NAME, connect


def main(data: Path, config: Path) -> None:
    """Render everybody's page, after the template was compiled once."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    db = connect(data / FILE_NAME)
    settings = load(config, os.environ)
    builder = Builder(db, settings, Output(Path("no-folder"), dry_run=True))
    people = People(db, settings, definitions(db), render)
    pages = map(people.page, people.everybody())
    templates = environment()
    templates.globals["site"] = builder.site
    template = templates.get_template("person.html")
    template.render(page=next(pages))
    started = time.process_time()
    count = sum(bool(template.render(page=page).encode()) for page in pages)
    print(count, time.process_time() - started)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
