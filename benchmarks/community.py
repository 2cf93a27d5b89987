"""Seeded data repos of three sizes, made by the demo plugin and the real command."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

SIZES: Mapping[str, tuple[int, int]] = {"S": (100, 10_000), "M": (2_000, 200_000), "L": (10_000, 1_000_000)}
"""People and activities."""
CONFIG = """\
org: {{name: Benchmark, description: Made up, url: "{url}", logo_url: "{url}/logo.svg"}}
meta: {{title: Benchmark, description: "", image_url: "{url}/i.png", site_url: "{url}", favicon_url: "{url}/i.png"}}
leaderboard:
  roles: {{contributor: {{name: Contributor}}}}
  plugins: {{demo: {{config: {{people: {people}, activities: {activities}}}}}}}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """A data repo with its config beside it."""

    data: Path
    config: Path

    @property
    def database(self) -> Path:
        return self.data / ".leaderboard.db"

    def arguments(self) -> list[str]:
        """The command line's options that name it."""
        return ["-C", str(self.data), "-c", str(self.config)]

    def somebody(self) -> Path:
        """The activities of one who is neither busy nor idle."""
        by_size = sorted((self.data / "activities").glob("*.jsonl"), key=lambda path: (path.stat().st_size, path.name))
        return by_size[len(by_size) // 2]


def make(size: str, folder: Path) -> Community:
    """Let the demo plugin fill an empty data repo."""
    people, activities = SIZES[size]
    made = Community(data=folder / "data", config=folder / "config.yaml")
    (made.data / "contributors").mkdir(parents=True)
    made.config.write_text(CONFIG.format(url="https://bench.example", people=people, activities=activities))
    for phase in ("scrape", "export"):
        subprocess.run([sys.executable, "-m", "leaderboard", phase, "--quiet", *made.arguments()], check=True)
    made.database.unlink()
    return made
