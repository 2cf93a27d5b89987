"""``leaderboard explain``: every part of a score."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from leaderboard.cli.options import now_option, option, options, refuse_both, where_options
from leaderboard.cli.table import Format

if TYPE_CHECKING:
    from leaderboard.scores.evidence import Evidence
    from leaderboard.scores.explain import Explanation, Part

COLUMNS = ("repository", "what", "count", "points each", "points")
EVIDENCE = ("day", "repository", "what", "count", "points", "not scored", "title", "link")
Row = tuple[object, ...]


@click.command("explain")
@click.argument("user")
@where_options
@now_option
@option("--repository", metavar="OWNER/NAME", help="The score in one repository instead of everything.")
@option("--board", "named", metavar="SLUG", help="A board of leaderboard.boards instead of the leaderboard.")
@option("--period", help="Such as week, month, year or all. [default: all]")
@option("--evidence", "single", is_flag=True, help="The single activities behind the parts, with their links.")
@option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", help="[default: table]")
@option("--json", "as_json", is_flag=True, help="The same as --format json.")
def explain(
    user: str,
    data: Path | None,
    config: Path | None,
    now: datetime | None,
    repository: str | None,
    named: str | None,
    period: str | None,
    single: bool,
    form: Format,
    as_json: bool,
) -> None:
    """Print the parts of somebody's score; they add up to it.

    USER is a username or any of the person's accounts. What a rule takes of a part stands below it.
    """
    from leaderboard.cli.reading import scored
    from leaderboard.cli.table import write
    from leaderboard.scores.evidence import evidence, evidence_on_board
    from leaderboard.scores.explain import explain as parts_of
    from leaderboard.scores.named_explain import explain_on_board
    from leaderboard.scores.periods import ALL_TIME
    from leaderboard.store.activities import in_points

    refuse_both(repository, named)
    with scored(options(data, config, now=now, command="explain")) as db:
        if named is None:
            told = parts_of(db, user, repository, period or ALL_TIME)
            deeds = evidence(db, user, repository, period or ALL_TIME) if single else ()
        else:
            told = explain_on_board(db, user, named, period)
            deeds = evidence_on_board(db, user, named, period) if single else ()
    if single:
        click.echo(write(EVIDENCE, [as_evidence(deed) for deed in deeds], "json" if as_json else form))
    elif as_json or form == "json":
        click.echo(json.dumps(as_document(told), indent=2, ensure_ascii=False))
    else:
        click.echo(write(COLUMNS, list(as_rows(told)), form))
    standing = "not ranked" if told.rank is None else f"rank {told.rank:,} of {told.people:,}"
    click.echo(f"{told.username}, {told.period}: {in_points(told.score):,} points, {standing}", err=True)


def as_rows(told: Explanation) -> Iterator[Row]:
    """A row a part, and below it one for each rule that takes something of it; the score comes last."""
    from leaderboard.store.activities import in_points

    for part in told.parts:
        each = None if part.points_each is None else in_points(part.points_each)
        yield part.repository, part.definition, part.count, each, in_points(part.points)
        yield from taken(part)
    for bonus in told.bonuses:
        lines = f"{bonus.lines_added:,} lines added, {bonus.lines_deleted:,} deleted"
        most = ", capped" if bonus.is_capped else ""
        yield bonus.repository, lines + most, None, None, in_points(bonus.points)
    for given in told.adjustments:
        yield given.repository, f"by hand, {given.day}: {given.reason}", None, None, in_points(given.points)
    for work in told.masked:
        yield work.repository, f"{work.definition}: told by another source too, not scored twice", work.count, None, 0
    for done in told.credited:
        yield (
            done.repository,
            f"{done.definition}: of these, done by {done.agent} on their behalf",
            done.count,
            None,
            None,
        )
    yield None, "score", None, None, in_points(told.score)


def taken(part: Part) -> Iterator[Row]:
    """What rules take of a part."""
    if part.above_cap:
        yield part.repository, f"  of these above {part.cap:,} a day, not scored", part.above_cap, 0, None
    if part.of_oneself:
        yield part.repository, "  of these about one's own work, not scored", part.of_oneself, 0, None


def as_evidence(deed: Evidence) -> Row:
    """One activity."""
    from leaderboard.store.activities import in_points

    whys = [(deed.above_cap, "above the cap of the day"), (deed.of_oneself, "about one's own work")]
    why = ", ".join(f"{count:,} {reason}" for count, reason in whys if count) or None
    points = in_points(deed.points)
    return str(deed.day), deed.repository, deed.definition, deed.count, points, why, deed.title, deed.link


def as_document(told: Explanation) -> dict[str, object]:
    """The same for programs, in the words of the published files."""
    from leaderboard.store.activities import in_points

    return {
        "contributor": told.username,
        "period": told.period,
        "repository": told.repository,
        "rank": told.rank,
        "people": told.people,
        "score": in_points(told.score),
        "parts": [
            {
                "repository": part.repository,
                "activity_definition": part.definition,
                "count": part.count,
                "points_each": None if part.points_each is None else in_points(part.points_each),
                "unscored": [
                    {"rule": rule, "count": count, "cap": cap}
                    for rule, count, cap in (("cap", part.above_cap, part.cap), ("self", part.of_oneself, None))
                    if count
                ],
                "points": in_points(part.points),
            }
            for part in told.parts
        ],
        "line_bonuses": [
            {
                "repository": bonus.repository,
                "lines_added": bonus.lines_added,
                "lines_deleted": bonus.lines_deleted,
                "is_capped": bonus.is_capped,
                "points": in_points(bonus.points),
            }
            for bonus in told.bonuses
        ],
        "adjustments": [
            {
                "day": str(given.day),
                "repository": given.repository,
                "points": in_points(given.points),
                "reason": given.reason,
            }
            for given in told.adjustments
        ],
        "credited": [
            {
                "repository": done.repository,
                "activity_definition": done.definition,
                "agent": done.agent,
                "count": done.count,
            }
            for done in told.credited
        ],
        "masked": [
            {"repository": each.repository, "activity_definition": each.definition, "count": each.count}
            for each in told.masked
        ],
    }


COMMANDS = {"explain": explain}
