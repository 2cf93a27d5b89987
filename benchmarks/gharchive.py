"""Measure the archive source against a BigQuery on this machine: `python -m benchmarks.gharchive`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click

from benchmarks.github import found
from benchmarks.machine import print_figures
from benchmarks.measuring import spend

CONFIG = """\
org: {{name: Acme, description: Makers, url: "https://acme.example", logo_url: "https://acme.example/logo.png"}}
meta: {{title: Acme, description: Makers, image_url: "https://acme.example/i.png", site_url: "https://acme.example",
  favicon_url: "https://acme.example/f.ico"}}
leaderboard:
  roles: {{core: {{name: Core}}}}
  plugins:
    gharchive:
      config: {{project: acme-stats, repositories: [{repositories}], since: 2025-03-01, until: 2025-03-31,
        endpoint: "{address}"}}
"""


@click.command()
@click.option("--repositories", default=60, show_default=True, help="How many are asked for at once.")
def main(repositories: int) -> None:
    """Make a month of an archive, read all of it, write it to a data repo, and print what that took."""
    with tempfile.TemporaryDirectory(prefix="leaderboard-bench-") as scratch:
        print_figures(measured(Path(scratch), repositories))


def measured(folder: Path, repositories: int) -> Iterator[tuple[str, str]]:
    """The table, row by row."""
    (folder / "data" / "contributors").mkdir(parents=True)
    command = [sys.executable, "-m", "tests.bigquery.serving", str(repositories)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        names = ", ".join(f"acme/repository-{number}" for number in range(1, repositories + 1))
        config = folder / "config.yaml"
        config.write_text(CONFIG.format(address=server.stdout.readline().strip(), repositories=names), "utf-8")
        where = ("-C", folder / "data", "-c", config)
        scraped, exported = (spend("-m", "leaderboard", phase, *where) for phase in ("scrape", "export"))
        server.stdin.close()
        asked = json.loads(server.stdout.readline())
    activities = found(scraped)
    yield "repositories, days", f"{repositories:,}, 31"
    yield "events in the archive", f"{asked['events']:,}"
    yield "rows from BigQuery, each an activity", f"{activities:,}"
    yield "queries, requests", f"{asked['queries']:,}, {asked['requests']:,}"
    seconds = scraped.seconds + exported.seconds
    cpu_seconds = scraped.cpu_seconds + exported.cpu_seconds
    yield "rows a second, from the client to the data repo", f"{activities / seconds:,.0f}"
    yield "… a second of processor time, without the server's", f"{activities / cpu_seconds:,.0f}"
    yield "peak memory", f"{max(scraped.mebibytes, exported.mebibytes):.0f} MiB"
    yield "bytes of an event that names are found by", f"{asked['read']['names'] / asked['events']:.0f}"


if __name__ == "__main__":
    main()
