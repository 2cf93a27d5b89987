"""What a run says while it works, and the report at its end."""

from __future__ import annotations

import sys

import click

from leaderboard.errors import Problem
from leaderboard.pipeline.report import Report, counted

MOST_SHOWN = 20


class Display:
    """Talks on stderr: a line that rewrites itself on a terminal, plain lines elsewhere."""

    def __init__(self, *, verbose: int = 0, quiet: bool = False) -> None:
        self.verbose = verbose
        self.quiet = quiet
        self._live = sys.stderr.isatty() and not quiet
        self._shown = False

    def phase(self, name: str) -> None:
        if self._live:
            self._rewrite(f"{name} …")
        elif self.verbose and not self.quiet:
            self._line(f"{name} …")

    def progress(self, label: str, done: int, total: int | None = None) -> None:
        if self._live:
            self._rewrite(f"{label}: {done:,}" + (f" of {total:,}" if total else ""))

    def info(self, source: str, message: str) -> None:
        if self.verbose and not self.quiet:
            self._line(f"{source}: {message}")

    def warning(self, source: str, message: str) -> None:
        if self.verbose > 1:
            self._line(click.style(f"warning: {source}: {message}", fg="yellow"))

    def end(self) -> None:
        """Take the rewriting line away."""
        if self._shown:
            click.echo("\r\x1b[K", nl=False, err=True, color=True)
            self._shown = False

    def _rewrite(self, text: str) -> None:
        click.echo(f"\r\x1b[K{text[:78]}", nl=False, err=True, color=True)
        self._shown = True

    def _line(self, text: str) -> None:
        self.end()
        click.echo(text, err=True)


def show_report(report: Report, display: Display) -> None:
    """What was read, what changed, what was skipped and why, and how long each phase took."""
    show_problems(report, display)
    if not display.quiet:
        show_figures(report, display)


def show_problems(report: Report, display: Display) -> None:
    """Everything that is wrong or was left out, errors in red."""
    display.end()
    problems = [*report.problems, *report.claims]
    for problem in shown(problems, display):
        click.echo(click.style(f"{problem.severity}: {problem}", fg="red" if problem.is_error else "yellow"), err=True)
    for warning in report.warnings[: len(report.warnings) if display.verbose else MOST_SHOWN]:
        click.echo(click.style(f"warning: {warning}", fg="yellow"), err=True)
    hide(len(problems) + len(report.warnings), display)
    for note in report.notes:
        click.echo(f"note: {note}", err=True)
    for source in report.failed_sources:
        click.echo(click.style(f"error: source {source.source}: {source.error}", fg="red"), err=True)


def shown(problems: list[Problem], display: Display) -> list[Problem]:
    """Errors first; all of them only with -v."""
    ordered = sorted(problems, key=lambda problem: not problem.is_error)
    return ordered if display.verbose else ordered[:MOST_SHOWN]


def hide(count: int, display: Display) -> None:
    if not display.verbose and count > MOST_SHOWN:
        click.echo(f"… {count:,} problems in all; -v shows every one", err=True)


def show_figures(report: Report, display: Display) -> None:
    for source in report.sources:
        click.echo(
            f"{source.source}: {counted(source.records, 'record')} in {source.seconds:.1f} s"
            + (f", {counted(source.requests, 'request')}" if source.requests else "")
            + (f", {source.skipped:,} skipped" if source.skipped else "")
            + (f", {source.dropped:,} dropped" if source.dropped else ""),
            err=True,
        )
    click.echo(
        f"{counted(report.activities, 'activity', 'activities')} of "
        f"{counted(report.contributors, 'person', 'people')}, {counted(report.files_read, 'file')} read",
        err=True,
    )
    if report.exported:
        changed = "would change" if report.dry_run else "changed"
        click.echo(f"{counted(len(report.exported), 'file')} of the data repo {changed}", err=True)
        for path in report.exported if display.verbose else ():
            click.echo(f"  {path}", err=True)
    if report.site_files:
        written, removed = ("to write", "to remove") if report.dry_run else ("written", "removed")
        click.echo(
            f"{counted(report.site_files, 'site file')}: {report.site_written:,} {written}, "
            f"{report.site_removed:,} {removed}, the rest unchanged",
            err=True,
        )
    spent = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in report.seconds.items() if seconds >= 0.005)
    click.echo(f"{sum(report.seconds.values()):.2f} s" + (f": {spent}" if spent else ""), err=True)
