"""Measure the GitHub source against a GitHub on this machine: `python -m benchmarks.github`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from benchmarks.machine import print_figures
from benchmarks.measuring import Spent, spend

CONFIG = """\
org: {{name: Acme, description: Makers, url: "https://acme.example", logo_url: "https://acme.example/logo.png"}}
meta: {{title: Acme, description: Makers, image_url: "https://acme.example/i.png", site_url: "https://acme.example",
  favicon_url: "https://acme.example/f.ico"}}
leaderboard:
  roles: {{core: {{name: Core}}}}
  plugins:
    github:
      config: {{repositories: [acme/widget], api_url: "{address}", token: "a-token-of-nobody-0123456789",
        budget: 100000, points: 100000}}
"""


@click.command()
@click.option("--steps", default=4_000, show_default=True, help="How much happened in the repository.")
def main(steps: int) -> None:
    """Make a repository with a past, read all of it once and once more, and print what that took."""
    with tempfile.TemporaryDirectory(prefix="leaderboard-bench-") as scratch:
        print_figures(measured(Path(scratch), steps))


def measured(folder: Path, steps: int) -> Iterator[tuple[str, str]]:
    """The table, row by row."""
    first, asked = scraped(folder, steps, runs=1)
    again, asked_in_all = scraped(folder / "second", steps, runs=2)
    activities = found(first)
    thousands = asked["pull_requests"] / 1_000
    yield "activities read", f"{activities:,}"
    yield "pull requests, reviews", f"{asked['pull_requests']:,}, {asked['reviews']:,}"
    yield "requests, all lists", f"{asked['requests']:,}"
    yield "points, all lists", f"{asked['points']:,}"
    yield "requests for 1,000 pull requests with their reviews", f"{asked['seen']['PullRequests'] / thousands:.0f}"
    yield "points for 1,000 pull requests with their reviews", f"{asked['priced']['PullRequests'] / thousands:.0f}"
    yield "seconds for 10,000 activities", f"{first.seconds / activities * 10_000:.1f}"
    yield "… of processor time, without the server's", f"{first.cpu_seconds / activities * 10_000:.1f}"
    yield "peak memory", f"{first.mebibytes:.0f} MiB"
    yield "requests of a second run without news", f"{asked_in_all['requests'] - asked['requests']:,}"
    yield "… its processor time", f"{again.cpu_seconds:.2f} s"


def scraped(folder: Path, steps: int, runs: int) -> tuple[Spent, dict[str, Any]]:
    """The last of so many runs on a new data repo, and what GitHub was asked in all of them."""
    (folder / "data" / "contributors").mkdir(parents=True)
    command = [sys.executable, "-m", "tests.plugins.github.serving", str(steps)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        config = folder / "config.yaml"
        config.write_text(CONFIG.format(address=server.stdout.readline().strip()), encoding="utf-8")
        os.environ.pop("GITHUB_TOKEN", None)
        for _ in range(runs):
            spent = spend("-m", "leaderboard", "scrape", "-C", folder / "data", "-c", config)
        server.stdin.close()
        return spent, json.loads(server.stdout.readline())


def found(spent: Spent) -> int:
    """How many activities a run says that it has."""
    said = re.search(r"([\d,]+) activities", spent.said)
    if said is None:
        raise SystemExit(f"the run did not say how many activities there are:\n{spent.said}")
    return int(said[1].replace(",", ""))


if __name__ == "__main__":
    main()
