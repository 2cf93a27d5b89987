"""``leaderboard identity``: whose accounts are whose, two people made one, and one made two again."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leaderboard.cli.options import option, options, where_options
from leaderboard.cli.table import printable, write
from leaderboard.errors import ConfigError

if TYPE_CHECKING:
    from leaderboard.pipeline.identity import Plan
    from leaderboard.pipeline.known_accounts import Known
    from leaderboard.pipeline.options import Options
    from leaderboard.pipeline.rank_effects import Move
    from leaderboard.pipeline.run import Run
    from leaderboard.pipeline.suggesting import Suggestion

COLUMNS = ("account", "from", "where", "activities", "first_day", "last_day")
MOVES = ("board", "username", "rank", "points")
SUGGESTED = ("person", "and", "likely", "because of", "rank", "points")
MOST_MOVES = 5
"""Of a period, on the terminal, of those whose rank alone is another one."""


@click.group("identity")
def identity() -> None:
    """See whose accounts are whose, and join and part people.

    All of it is lines in profiles: `merge` adds them, `split` takes them out, and git shows who did what and why.
    """


@identity.command("suggest")
@where_options
@option("--json", "as_json", is_flag=True, help="For programs, with every period.")
@option("--limit", type=click.IntRange(1), default=20, help="How many to print. [default: 20]")
def suggest(data: Path | None, config: Path | None, as_json: bool, limit: int) -> None:
    """Print who is likely to be one person, why, and what speaks against it.

    Nothing is changed by it: each suggestion comes with the command that accepts it.
    """
    from leaderboard.cli.display import Display
    from leaderboard.cli.reading import asking
    from leaderboard.pipeline.options import NEEDS
    from leaderboard.pipeline.suggesting import suggestions, told_by

    with asking(options(data, config, command="identity suggest", offline=True)) as run:
        run.execute(NEEDS["score"])
        told = told_by(run.sources, Display(verbose=2))
        found = suggestions(run.db, told, run.config.leaderboard.scoring.ranking)
    if as_json:
        click.echo(json.dumps([suggestion_record(each) for each in found[:limit]], indent=2, ensure_ascii=False))
        return
    if not found:
        click.echo("Nobody is likely to be somebody else.", err=True)
        return
    click.echo(write(SUGGESTED, [overview(each) for each in found[:limit]], "table") + "\n")
    click.echo("\n\n".join(reasons(each) for each in found[:limit]))
    if len(found) > limit:
        click.echo(f"\n… and {len(found) - limit:,} more; --limit {len(found)} prints all", err=True)


@identity.command("show")
@click.argument("user")
@where_options
@option("--json", "as_json", is_flag=True, help="For programs.")
def show(user: str, data: Path | None, config: Path | None, as_json: bool) -> None:
    """Print all accounts of somebody: which line of which profile says so, and what was done under each.

    USER is a username or any of the person's accounts: a login, an address, a number such as github:583231.
    """
    from leaderboard.cli.reading import asking
    from leaderboard.pipeline.known_accounts import Listing
    from leaderboard.pipeline.options import NEEDS
    from leaderboard.scores.explain import find_person

    with asking(options(data, config, command="identity show")) as run:
        run.execute(NEEDS["setup"])
        known = Listing(run.db, run.folder).of(find_person(run.db, user)[0])
    if as_json:
        told = asdict(known) | {"clashes": [str(problem) for problem in known.clashes]}
        click.echo(json.dumps(told, indent=2, ensure_ascii=False))
        return
    click.echo(accounts_table(known))
    click.echo(printable(who(known)), err=True)
    for problem in known.clashes:
        click.echo(click.style(f"error: {printable(problem)}", fg="red"), err=True)


@identity.command("merge")
@click.argument("user")
@click.argument("others", metavar="OTHER...", nargs=-1, required=True)
@where_options
@option("--yes", is_flag=True, help="Write without asking.")
@option("--dry-run", is_flag=True, help="Say what would change and write nothing.")
@option("--json", "as_json", is_flag=True, help="For programs.")
def merge(
    user: str, others: tuple[str, ...], data: Path | None, config: Path | None, yes: bool, dry_run: bool, as_json: bool
) -> None:
    """Make USER and every OTHER one person, who is called USER.

    Adds a line for each to the accounts in USER's profile, which is made where there is none. Says before what that
    does to the boards. Nothing is lost: a profile of the other one stays, and says what USER's leaves open.
    """
    from leaderboard.pipeline import identity as identities

    asked = options(data, config, command="identity merge", dry_run=dry_run)
    change(asked, lambda run: identities.merge(run, user, others), yes=yes, as_json=as_json)


@identity.command("split")
@click.argument("user")
@click.argument("accounts", metavar="ACCOUNT...", nargs=-1, required=True)
@where_options
@option("--yes", is_flag=True, help="Write without asking.")
@option("--dry-run", is_flag=True, help="Say what would change and write nothing.")
@option("--json", "as_json", is_flag=True, help="For programs.")
def split(
    user: str,
    accounts: tuple[str, ...],
    data: Path | None,
    config: Path | None,
    yes: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Part every ACCOUNT from USER again, by taking its line out of the profile that lists it.

    Scores are then as if it had never been there.
    """
    from leaderboard.pipeline import identity as identities

    asked = options(data, config, command="identity split", dry_run=dry_run)
    change(asked, lambda run: identities.split(run, user, accounts), yes=yes, as_json=as_json)


def change(asked: Options, planned: Callable[[Run], Plan], *, yes: bool, as_json: bool) -> None:
    """Say what an edit would do, ask, and write it; other runs are kept away until then."""
    from leaderboard.cli.display import Display
    from leaderboard.pipeline.identity import write as write_profiles
    from leaderboard.pipeline.known_accounts import Listing
    from leaderboard.pipeline.options import NEEDS
    from leaderboard.pipeline.rank_effects import effect
    from leaderboard.pipeline.run import Run

    with Run(asked, Display(quiet=True)) as run:
        run.execute(NEEDS["score"])
        plan = planned(run)
        listing = Listing(run.db, run.folder)
        people = [listing.of(person) for person in plan.people]
        moves = effect(run, plan.edits)
        if not as_json:
            tell(plan, people, moves)
        is_wanted = not asked.dry_run and (yes or is_confirmed(as_json=as_json))
        if is_wanted:
            write_profiles(run, plan)
    if as_json:
        click.echo(json.dumps(record(plan, moves, is_written=is_wanted), indent=2, ensure_ascii=False))
    else:
        click.echo(outcome(plan, is_written=is_wanted), err=True)


def is_confirmed(*, as_json: bool) -> bool:
    """Ask, where there is somebody to answer."""
    if as_json or not sys.stdin.isatty():
        raise ConfigError("nothing was written; --yes writes without asking, --dry-run says what would change")
    return click.confirm("Write this?", err=True)


def tell(plan: Plan, people: Sequence[Known], moves: Sequence[Move]) -> None:
    """Who is meant, what would be written, and who moves."""
    for known in people:
        click.echo(printable(who(known)))
        click.echo(indented(accounts_table(known)) + "\n")
    for edit in plan.edits:
        state = " (new)" if not edit.before else "" if edit.after else " (removed)"
        click.echo(printable(edit.path) + state)
    for sign, line in plan.told:
        click.echo(f"  {sign} {printable(line)}")
    for note in plan.notes:
        click.echo(f"note: {printable(note)}")
    click.echo("\n" + moves_table(moves))


def outcome(plan: Plan, *, is_written: bool) -> str:
    if not is_written:
        return "Nothing was written."
    paths = " and ".join(printable(edit.path) for edit in plan.edits)
    return f"Wrote {paths}; the next run shows it. To undo it: {printable(plan.undo)}"


def overview(suggestion: Suggestion) -> tuple[object, ...]:
    """A row of the table."""
    all_time = next((move for move in suggestion.effect if move.period == "all"), None)
    kinds = ", ".join(dict.fromkeys(each.kind for each in suggestion.evidence))
    return (
        suggestion.username,
        suggestion.other,
        "strong" if suggestion.is_strong else "weak",
        kinds,
        all_time and arrow(all_time.rank_before, all_time.rank_after),
        all_time and arrow(points(all_time.score_before), points(all_time.score_after)),
    )


def reasons(suggestion: Suggestion) -> str:
    """Each reason on a line, and the command that accepts the suggestion."""
    from leaderboard.pipeline.report import counted

    lines = [f"{suggestion.username} and {suggestion.other}"]
    lines += [f"  {each.kind}: {each.detail}" for each in suggestion.evidence]
    if suggestion.met:
        lines.append(f"  against it: both were at work on {counted(suggestion.met, 'pull request')}")
    return "\n".join(printable(line) for line in (*lines, f"  {suggestion.command}"))


def suggestion_record(suggestion: Suggestion) -> dict[str, Any]:
    """The same for programs."""
    return {
        "username": suggestion.username,
        "other": suggestion.other,
        "strength": "strong" if suggestion.is_strong else "weak",
        "evidence": [{"kind": each.kind, "detail": each.detail} for each in suggestion.evidence],
        "against": {"pull_requests": suggestion.met},
        "effect": [move_record(move) for move in suggestion.effect],
        "command": suggestion.command,
    }


def accounts_table(known: Known) -> str:
    rows = [
        (each.account, each.origin, each.where, each.activities, each.first_day, each.last_day)
        for each in known.accounts
    ]
    return write(COLUMNS, rows, "table")


def who(known: Known) -> str:
    """``ann (Ann Lee): human, on the boards``."""
    name = f" ({known.name})" if known.name and known.name != known.username else ""
    return f"{known.username}{name}: {known.kind}, {'on the boards' if known.ranked else 'on no board'}"


def moves_table(moves: Sequence[Move]) -> str:
    """Everybody whose score is another one, and the first of those who only move."""
    if not moves:
        return "Nobody moves on any board."
    shown, left = [], 0
    by_period: dict[str, int] = {}
    for move in moves:
        by_period[move.period] = by_period.get(move.period, 0) + (not move.is_score)
        if by_period[move.period] > MOST_MOVES and not move.is_score:
            left += 1
        else:
            shown.append(
                (
                    move.period,
                    move.username,
                    arrow(move.rank_before, move.rank_after),
                    arrow(points(move.score_before), points(move.score_after)),
                )
            )
    table = write(MOVES, shown, "table")
    return f"{table}\n… and {left:,} more who move; --json has everybody" if left else table


def arrow(before: object, after: object) -> str:
    """``3 → 2``; a dash where there is nothing."""
    then, now = (printable(value) or "–" for value in (before, after))
    return then if then == now else f"{then} → {now}"


def points(thousandths: int | None) -> int | float | None:
    from leaderboard.store.activities import in_points

    return None if thousandths is None else in_points(thousandths)


def indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())


def record(plan: Plan, moves: Sequence[Move], *, is_written: bool) -> dict[str, Any]:
    """The same for programs."""
    return {
        "username": plan.username,
        "written": is_written,
        "files": [edit.path for edit in plan.edits],
        "lines": [{"change": sign, "account": line} for sign, line in plan.told],
        "notes": plan.notes,
        "undo": plan.undo,
        "effect": [move_record(move) for move in moves],
    }


def move_record(move: Move) -> dict[str, Any]:
    return {
        "period": move.period,
        "username": move.username,
        "rank": {"before": move.rank_before, "after": move.rank_after},
        "score": {"before": points(move.score_before), "after": points(move.score_after)},
    }


COMMANDS = {"identity": identity}
