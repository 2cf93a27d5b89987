"""``leaderboard check``: everything that is wrong, before a run meets it."""

from __future__ import annotations

from pathlib import Path

import click

from leaderboard.cli.options import option, options, talk_options, where_options


@click.command("check")
@where_options
@talk_options
@option("--strict", is_flag=True, help="Fail on warnings too.")
def check(data: Path | None, config: Path | None, verbose: int, quiet: bool, strict: bool) -> int:
    """Say everything that is wrong with the config, the data repo and the plugins.

    Asks no source and writes nothing. Exits with 1 where there are errors.
    """
    from leaderboard.cli.display import Display
    from leaderboard.cli.reporting import show_problems
    from leaderboard.pipeline.checking import check as find_problems
    from leaderboard.pipeline.report import counted

    display = Display(verbose=max(verbose, 1), quiet=True)
    report = find_problems(options(data, config), display)
    show_problems(report, display)
    wrong = [*report.problems, *report.claims]
    errors = sum(problem.is_error for problem in wrong)
    warnings = len(wrong) + len(report.warnings) + len(report.notes) - errors
    errors += len(report.failed_sources)
    if not quiet:
        click.echo(
            f"{counted(errors, 'error')}, {counted(warnings, 'warning')}"
            if errors or warnings
            else "Nothing is wrong.",
            err=True,
        )
    return 1 if errors or (strict and warnings) else 0


COMMANDS = {"check": check}
