"""Measure one size and print it as a table: `python -m benchmarks M`."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import click

from benchmarks.community import SIZES, Community, make
from benchmarks.edits import arrive, contribute, describe, retitle
from benchmarks.machine import load, machine
from benchmarks.measuring import Spent, spend

EDITS = {
    "one person changed: another title of their newest activity": retitle,
    "one person changed: a line in their profile": describe,
    "one person changed: an activity more": contribute,
    "one person more": arrive,
}
Row = tuple[str, str, str, str]
"""What, the least, the least processor time, all rounds."""


@click.command()
@click.argument("size", type=click.Choice(list(SIZES)), default="M")
@click.option("--rounds", default=3, show_default=True, help="How often everything is measured; the least counts.")
@click.option("--folder", type=click.Path(path_type=Path, file_okay=False), help="Where to work. [default: a new one]")
def main(size: str, rounds: int, folder: Path | None) -> None:
    """Make a community of SIZE (S, M or L) and measure the floor and the pipeline in turn."""
    people, activities = SIZES[size]
    with tempfile.TemporaryDirectory(dir=folder, prefix="leaderboard-bench-") as scratch:
        community = make(size, Path(scratch))
        files = [path for path in community.data.rglob("*") if path.is_file()]
        megabytes = sum(path.stat().st_size for path in files) / 1e6
        click.echo(f"{size}: {people:,} people, {activities:,} activities, {len(files):,} files, {megabytes:,.0f} MB")
        click.echo(f"{machine()}; load before {load()}\n")
        click.echo("| | least | processor time | all rounds |\n|-|-|-|-|")
        for row in measured(community, Path(scratch), rounds):
            click.echo(f"| {' | '.join(row)} |")
        click.echo(f"\nLoad after {load()}")


def measured(community: Community, scratch: Path, rounds: int) -> Iterator[Row]:
    """The table, row by row."""
    plain, fast, phases, whole = [], [], [], []
    for number in range(rounds):
        plain.append(floor("plain", community, scratch / f"plain-{number}.db"))
        phases.append(cold(community, "benchmarks.phases", community.data, community.config))
        fast.append(floor("fast", community, scratch / f"fast-{number}.db"))
        whole.append(run(community, scratch / f"site-{number}", is_cold=True))
    yield seconds("floor: json, sqlite3", plain)
    yield seconds("floor: msgspec, apsw", fast)
    yield seconds("import → scores → aggregates → export, cold", phases)
    yield ratio("… as a multiple of the floor of json, sqlite3", phases, plain)
    yield ratio("… as a multiple of the floor of msgspec, apsw", phases, fast)
    yield seconds("whole run with site, cold", whole)
    yield "… of it the site", *of_it("build", whole)
    yield from badges(community, rounds)
    peaks = [spent.mebibytes for spent in whole]
    yield "… peak memory", f"{min(peaks):,.0f} MiB", "", listed(f"{peak:,.0f}" for peak in peaks)
    site = scratch / f"site-{rounds - 1}"
    yield seconds("nothing changed", list(unchanged(community, site, rounds)))
    for name, edit in EDITS.items():
        yield seconds(name, list(one_changed(community, site, rounds, edit)))
    yield from pages_a_second(community, rounds)


def floor(way: str, community: Community, database: Path) -> Spent:
    return spend("-m", "benchmarks.floor", way, community.data, database)


def cold(community: Community, *module: object) -> Spent:
    """Run a module with no database of an earlier run."""
    community.database.unlink(missing_ok=True)
    return spend("-m", *module)


def run(community: Community, site: Path, *, is_cold: bool = False) -> Spent:
    command = ("leaderboard", "run", "--offline", *community.arguments(), "-o", site)
    return cold(community, *command) if is_cold else spend("-m", *command)


def unchanged(community: Community, site: Path, rounds: int) -> Iterator[Spent]:
    """Runs that have nothing to do, and touch no file."""
    before = looks(community.data, site)
    for _ in range(rounds):
        yield run(community, site)
    if looks(community.data, site) != before:
        raise SystemExit("a run that had nothing to do touched a file")


def looks(*folders: Path) -> dict[Path, tuple[int, int, int]]:
    """How every file looks from outside."""
    states = {path: path.stat() for folder in folders for path in folder.rglob("*")}
    return {path: (state.st_mtime_ns, state.st_size, state.st_ino) for path, state in states.items()}


def one_changed(
    community: Community, site: Path, rounds: int, edit: Callable[[Community, int], None]
) -> Iterator[Spent]:
    """Runs after somebody edited one file about one person."""
    for number in range(rounds):
        edit(community, number)
        spent = run(community, site)
        if ", 1 file read" not in spent.said:
            raise SystemExit(f"one file was changed, the run said\n{spent.said}")
        yield spent


def pages_a_second(community: Community, rounds: int) -> Iterator[Row]:
    """By processor time, which other programs on the machine do not lengthen much."""
    said = [spend("-m", "benchmarks.rendering", community.data, community.config).said.split() for _ in range(rounds)]
    for number, name in ((1, "contributor pages a second, one core"), (2, "… each with its JSON, card and badge")):
        rates = [int(figures[0]) / float(figures[number]) for figures in said]
        yield name, f"{max(rates):,.0f}", "", listed(f"{rate:,.0f}" for rate in rates)


def badges(community: Community, rounds: int) -> Iterator[Row]:
    """Twelve rules, for everybody and then for one person; the store is that of the runs before."""
    said = [spend("-m", "benchmarks.badging", community.data, community.config).said.split() for _ in range(rounds)]
    for at, name in ((0, "badges by twelve rules, everybody"), (2, "… one person again")):
        clock, processor = ([float(figures[at + more]) for figures in said] for more in (0, 1))
        yield name, f"{min(clock):.2f} s", f"{min(processor):.2f} s", listed(f"{each:.2f}" for each in clock)


def seconds(name: str, spent: list[Spent]) -> Row:
    cpu = min(one.cpu_seconds for one in spent)
    return name, f"{least(spent):.2f} s", f"{cpu:.2f} s", listed(f"{one.seconds:.2f}" for one in spent)


def least(spent: list[Spent]) -> float:
    return min(one.seconds for one in spent)


def of_it(phase: str, spent: list[Spent]) -> tuple[str, str, str]:
    """The seconds of one phase, by what the run says itself; the least, nothing of the processor, all rounds."""
    found = [float(one.said.partition(f" {phase} ")[2].partition(" s")[0]) for one in spent]
    return f"{min(found):.2f} s", "", listed(f"{each:.2f}" for each in found)


def ratio(name: str, spent: list[Spent], base: list[Spent]) -> Row:
    """Of the least to the least; and round by round, where both saw the same weather."""
    cpu = min(one.cpu_seconds for one in spent) / min(one.cpu_seconds for one in base)
    rounds = (f"{one.seconds / other.seconds:.2f}" for one, other in zip(spent, base, strict=True))
    return name, f"{least(spent) / least(base):.2f}×", f"{cpu:.2f}×", listed(rounds)


def listed(values: Iterable[str]) -> str:
    return ", ".join(values)


if __name__ == "__main__":
    main()
