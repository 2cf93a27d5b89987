"""The report at the end of a run, for people."""

from __future__ import annotations

import click

from leaderboard.cli.display import Display
from leaderboard.cli.table import printable
from leaderboard.errors import Problem
from leaderboard.pipeline.report import Report, counted
from leaderboard.pipeline.unspent import Spending
from leaderboard.sources.scraping import Finished

MOST_SHOWN = 20
TRY_AGAIN = (
    "Whatever they gave until then is kept, and the next run asks for the rest; `leaderboard jobs --failed` lists them."
)


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
        show_failure(source, display)
    if any(job.status == "failed" for source in report.sources for job in source.jobs):
        click.echo(TRY_AGAIN, err=True)


def show_failure(source: Finished, display: Display) -> None:
    """What went wrong with a source, and each job of it that failed."""
    failed = [job for job in source.jobs if job.status == "failed"]
    of_jobs = f"{len(failed):,} of {counted(len(source.jobs), 'job')} failed" if failed else None
    for sentence in filter(None, (source.own_error, of_jobs)):
        click.echo(click.style(f"error: source {source.source}: {sentence}", fg="red"), err=True)
    for job in failed[: len(failed) if display.verbose else MOST_SHOWN]:
        click.echo(click.style(f"  {printable(job.target)}: {job.reason}", fg="red"), err=True)
    if len(failed) > MOST_SHOWN and not display.verbose:
        click.echo(f"  … and {len(failed) - MOST_SHOWN:,} more; -v names every one", err=True)


def shown(problems: list[Problem], display: Display) -> list[Problem]:
    """Errors first; all of them only with -v."""
    ordered = sorted(problems, key=lambda problem: not problem.is_error)
    return ordered if display.verbose else ordered[:MOST_SHOWN]


def hide(count: int, display: Display) -> None:
    if not display.verbose and count > MOST_SHOWN:
        click.echo(f"… {count:,} problems in all; -v shows every one", err=True)


def waiting(source: Finished) -> str:
    """What is left to the next run, and why."""
    queued = [job for job in source.jobs if job.status == "queued"]
    if source.postponed is not None:
        return f"; the rest waits for the next run: {source.postponed}"
    if not queued:
        return ""
    reason = next((f": {job.reason}" for job in queued if job.reason), "")
    return f"; {len(queued):,} of {counted(len(source.jobs), 'job')} left to the next run{reason}"


def show_spending(spending: Spending) -> None:
    """What a source would have spent, and what it would have asked."""
    for planned in spending.planned:
        price = "" if planned.price is None else f", {planned.price:,.2f} US dollars"
        bytes = "" if planned.bytes is None else f" {planned.bytes / 2**30:,.2f} GiB"
        detail = f"; {printable(planned.detail)}" if planned.detail else ""
        click.echo(f"{spending.source}: {printable(planned.target)}:{bytes}{price}{detail}", err=True)
    for text in spending.told:
        for line in text.splitlines():
            click.echo(printable(line), err=True)
    if spending.planned:
        total = sum(planned.price or 0 for planned in spending.planned)
        click.echo(f"{spending.source}: {total:,.2f} US dollars in all, of which a dry run spends nothing", err=True)


def show_figures(report: Report, display: Display) -> None:
    for spending in report.spending:
        show_spending(spending)
    for source in report.sources:
        click.echo(
            f"{source.source}: {counted(source.records, 'record')} in {source.seconds:.1f} s"
            + (f", {counted(source.requests, 'request')}" if source.requests else "")
            + (f", {source.skipped:,} skipped" if source.skipped else "")
            + (f", {source.dropped:,} dropped" if source.dropped else "")
            + waiting(source),
            err=True,
        )
    for name, repositories, days in report.gaps:
        of = counted(repositories, "repository", "repositories")
        click.echo(
            f"{name}: {counted(days, 'day')} of {of} only in part, or not at all; "
            "`leaderboard coverage --gaps` lists them",
            err=True,
        )
    click.echo(
        f"{counted(report.activities, 'activity', 'activities')} of "
        f"{counted(report.contributors, 'person', 'people')}, {counted(report.files_read, 'file')} read",
        err=True,
    )
    for repository, count in report.removed.items():
        removed = "would remove" if report.dry_run else "removed"
        click.echo(f"{removed} {counted(count, 'activity', 'activities')} that {repository} no longer has", err=True)
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
