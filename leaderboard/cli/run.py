"""``leaderboard run`` and each of its phases alone."""

from __future__ import annotations

import gc
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leaderboard.cli.options import Moment, now_option, option, options, talk_options, where_options
from leaderboard.errors import LeaderboardError
from leaderboard.pipeline.options import NEEDS, Options

if TYPE_CHECKING:  # a run that finds nothing changed imports as little as it can
    from leaderboard.pipeline.report import Report, Reporter
    from leaderboard.pipeline.unchanged import Seen

HELP = {
    "run": "Do everything: import, setup, scrape, score, aggregate, export and build.",
    "build": "Build the site from the data repo as it is, without asking any source.",
    "import": "Read the data repo into its database, and say what is wrong with it.",
    "setup": "Let the plugins say what kinds of work there are.",
    "scrape": "Ask the sources for what is new; `leaderboard export` then writes it to the data repo.",
    "score": "Compute scores and ranks.",
    "aggregate": "Compute the figures of everybody and of each contributor.",
    "export": "Write what was scraped to the data repo.",
}
WRITES_SITE = {"run", "build"}
OBJECTS_BETWEEN_COLLECTIONS = 100_000
"""A run makes millions of records without cycles; looking for cycles as often as usual costs a twentieth of it."""
SCRAPES = {"run", "scrape"}
LOG_HELP = "How to tell what goes on: for people, or as one JSON object a line for machines. [default: text]"
NOTHING_CHANGED = "Nothing changed since the last run."
EXPORTS = {"run", "export"}


def phase_command(name: str) -> click.Command:
    """The command that runs a phase and what it needs."""

    def command(verbose: int, quiet: bool, log: str, **said: Any) -> int:
        return execute(name, options(command=name, **said), verbose=verbose, quiet=quiet, as_json=log == "json")

    decorated: Any = command
    if name in SCRAPES:
        decorated = option("--full", is_flag=True, help="Read everything again, and remove what is gone.")(decorated)
        decorated = option("--since", type=Moment(), help="Read from this day on, whatever was read before.")(decorated)
        decorated = option("--offline", is_flag=True, help="Ask no source.")(decorated)
    if name in EXPORTS:
        decorated = option("--accept", is_flag=True, help="Let it be that much is gone since the last run.")(decorated)
    if name in WRITES_SITE:
        site = click.Path(path_type=Path, file_okay=False)
        decorated = option("-o", "--output", type=site, help="Where the site goes. [default: ./site]")(decorated)
    decorated = option("--strict", is_flag=True, help="Fail when anything at all is wrong with the data.")(decorated)
    decorated = option("--dry-run", is_flag=True, help="Say what would change and write nothing.")(decorated)
    decorated = option("--log", type=click.Choice(["text", "json"]), default="text", help=LOG_HELP)(decorated)
    decorated = where_options(now_option(talk_options(decorated)))
    return click.command(name, help=HELP[name])(decorated)


def execute(name: str, asked: Options, *, verbose: int, quiet: bool, as_json: bool) -> int:
    """Run the phases; returns the exit code."""
    from leaderboard.pipeline.unchanged import looking

    how = work_for_programs if as_json else work
    if name not in WRITES_SITE:
        return how(name, asked, verbose=verbose, quiet=quiet)
    with looking(asked, datetime.now(UTC).date()) as seen:
        if seen is None or not seen.is_unchanged():
            return how(name, asked, seen, verbose=verbose, quiet=quiet)
    if not quiet:
        say_that_nothing_changed(asked, as_json=as_json)
    return 0


def say_that_nothing_changed(asked: Options, *, as_json: bool) -> None:
    from leaderboard.cli.json_log import JsonLog

    if as_json:
        JsonLog().say("info", NOTHING_CHANGED)
    else:
        click.echo(NOTHING_CHANGED, err=True)
        tell_where(asked)


def work(name: str, asked: Options, seen: Seen | None = None, *, verbose: int, quiet: bool) -> int:
    from leaderboard.cli.display import Display
    from leaderboard.cli.reporting import show_report

    display = Display(verbose=verbose, quiet=quiet)
    try:
        report, code = finished(name, asked, display, seen)
    finally:
        display.end()
    show_report(report, display)
    if name in WRITES_SITE and not quiet and not asked.dry_run:
        tell_where(asked)
    return code


def work_for_programs(name: str, asked: Options, seen: Seen | None = None, *, verbose: int, quiet: bool) -> int:
    """The same, told as lines of JSON."""
    from leaderboard.cli.json_log import JsonLog

    log = JsonLog(verbose=verbose, quiet=quiet)
    try:
        report, code = finished(name, asked, log, seen)
    except LeaderboardError as error:
        log.refusal(error)
        return error.exit_code
    log.report(report, code)
    return code


def finished(name: str, asked: Options, reporter: Reporter, seen: Seen | None) -> tuple[Report, int]:
    """The report of a run, and its exit code."""
    from leaderboard.pipeline.badges import first_later
    from leaderboard.pipeline.run import Run
    from leaderboard.pipeline.unchanged import record

    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    with Run(asked, reporter, seen) as run:
        report = run.execute(NEEDS[name])
        code = exit_code(report, strict=asked.strict)
        if name in WRITES_SITE and code == 0 and not asked.dry_run:
            later = first_later(run.db, run.today)
            record(run.db, asked, scrapes=bool(run.config.leaderboard.sources), later=later)
    return report, code


def exit_code(report: Report, *, strict: bool) -> int:
    """0 ok, 1 wrong data with --strict, 3 a source failed."""
    if report.failed_sources:
        return 3
    return 1 if strict and (report.problems or report.claims or report.warnings or report.notes) else 0


def tell_where(asked: Options) -> None:
    """Where the site is and how to look at it."""
    click.echo(f"The site is in {asked.output}.", err=True)
    click.echo(f"Look at it with: python3 -m http.server --directory {asked.output}", err=True)
    click.echo("and open http://localhost:8000/", err=True)


COMMANDS = {name: phase_command(name) for name in HELP}
