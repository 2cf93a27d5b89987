"""How two boards differ, for a terminal, for a program, and for a comment on a pull request."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from leaderboard.cli.causes_told import Quote, passing_told, signed, told
from leaderboard.cli.diff_sums import Difference, biggest, headline, sum_told
from leaderboard.cli.table import pad, printable, width
from leaderboard.scores.diff.causes import Tally, Why
from leaderboard.scores.diff.moves import Move, Place
from leaderboard.scores.diff.passing import Some
from leaderboard.store.activities import in_points

MOST_CAUSES = 6
"""Of one person; a program is told all."""
MOST_CHARACTERS = 60_000
"""Of a comment: GitHub takes 65,536."""
ESCAPED_BAR = "\\|"
"""In a table of Markdown a bar ends the cell, within code too."""
ABOVE = ("passed_by", "passed", "arrived", "left")
IN_POINTS = {"points", "line_cap"}
"""The kinds of causes whose «before» and «after» are thousandths."""


def as_text(difference: Difference) -> str:
    """A summary, and everybody with their causes below them."""
    first, second, *sums = headline(difference, printable)
    lines = [first, second, *(f"  {line}" for line in sums)]
    firsts = [(places(move), printable(move.username), scores(move)) for move in difference.shown]
    widths = [max((width(first[column]) for first in firsts), default=0) for column in range(2)]
    for move, (place, username, score) in zip(difference.shown, firsts, strict=True):
        lines += ["", f"{pad(place, widths[0], to_right=False)}  {pad(username, widths[1], to_right=False)}  {score}"]
        lines += [f"{points:>12}  {clause}" for points, clause in reasons(move, printable)]
    if difference.left_out:
        lines += ["", f"and {difference.left_out:,} more; --limit shows more of them, --user one alone"]
    return "\n".join(lines)


def as_markdown(difference: Difference) -> str:
    """A comment for a pull request: nothing that strangers wrote is read as Markdown, or calls anybody."""
    first, second, *sums = headline(difference, in_code)
    lines = ["### What it does to the leaderboard", "", f"{first}.", f"**{second}.**", ""]
    lines += [f"* {line}" for line in sums]
    if difference.shown:
        lines += ["", "| rank | person | score | why |", "| --- | --- | --- | --- |"]
    room = MOST_CHARACTERS - sum(len(line) + 1 for line in lines)
    for number, move in enumerate(difference.shown):
        why = "<br>".join(f"{points} {clause}".strip() for points, clause in reasons(move, in_code))
        cells = (places(move), in_code(move.username), scores(move), why)
        row = f"| {' | '.join(cell.replace('|', ESCAPED_BAR) for cell in cells)} |"
        room -= len(row.encode()) + 1
        if room < 0:
            return "\n".join([*lines, "", f"and {len(difference.moves) - number:,} more"])
        lines.append(row)
    if difference.left_out:
        lines += ["", f"and {difference.left_out:,} more"]
    return "\n".join(lines)


def as_json(difference: Difference) -> str:
    """All of it, in a shape that stays: see the README."""
    found = difference.found
    record = {
        "before": {"name": difference.before, "as_of": found.before_as_of, "people": found.people_before},
        "after": {"name": difference.after, "as_of": found.after_as_of, "people": found.people_after},
        "period": found.period,
        "repository": found.repository,
        "moved": len(difference.moves),
        "biggest": [
            {
                "kind": each.why.kind,
                "people": each.people,
                "gained": in_points(each.gained),
                "lost": in_points(each.lost),
                "text": sum_told(each, str),
            }
            for each in biggest(difference.moves)
        ],
        "people": [person(move) for move in difference.shown],
    }
    return json.dumps(record, indent=2, ensure_ascii=False)


def person(move: Move) -> dict[str, Any]:
    """Somebody who moved, as a record; what went on above them is null where they are not on both boards."""
    passing = move.passing
    return {
        "username": move.username,
        "name": move.name,
        "rank": {"before": move.before.rank, "after": move.after.rank},
        "score": {
            "before": in_points(move.before.score),
            "after": in_points(move.after.score),
            "change": in_points(move.change),
        },
        "causes": [cause(why, tally) for why, tally in move.causes],
        "above": None if passing is None else {way: some(getattr(passing, way)) for way in ABOVE},
    }


def cause(why: Why, tally: Tally) -> dict[str, Any]:
    """One cause as a record; what its kind has no use for is left out."""
    worth = {"before", "after"} if why.kind in IN_POINTS else set()
    details = {
        key: in_points(int(value)) if key in worth else value
        for key, value in why._asdict().items()
        if key != "kind" and value is not None
    }
    return {
        "kind": why.kind,
        "points": in_points(tally.points),
        "line_points": in_points(tally.line_points),
        "units": tally.units,
        **details,
        **({} if tally.example is None else {"example": tally.example}),
        "text": told(why, tally, str),
    }


def some(people: Some) -> dict[str, Any]:
    return {"count": people.count, "nearest": list(people.nearest)}


def places(move: Move) -> str:
    """``3 → 1``; a dash is for who is not on the board."""
    before, after = rank(move.before), rank(move.after)
    return before if before == after else f"{before} → {after}"


def rank(place: Place) -> str:
    return "–" if place.rank is None else f"{place.rank:,}"


def scores(move: Move) -> str:
    """``120 → 150 (+30)``."""
    before, after = (f"{in_points(place.score):,}".replace("-", "−") for place in (move.before, move.after))
    return f"{before} → {after} ({signed(move.change)})" if move.change else before


def reasons(move: Move, quote: Quote) -> Iterator[tuple[str, str]]:
    """(points, clause) of the causes, the smallest of many put together, and of who passed whom."""
    few = len(move.causes) <= MOST_CAUSES
    for why, tally in move.causes if few else move.causes[: MOST_CAUSES - 1]:
        if why.kind != "others":
            yield signed(tally.points) if tally.points else "", told(why, tally, quote)
    if not few:
        rest = move.causes[MOST_CAUSES - 1 :]
        yield signed(sum(tally.points for _, tally in rest)), f"{len(rest):,} more causes"
    for clause in passing_told(move.passing, quote):
        yield "", clause


def in_code(text: str) -> str:
    """Text of strangers as code in Markdown: there no mention, link, HTML or markup is seen."""
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{printable(text)}{space}{fence}" if text else ""


FORMS = {"text": as_text, "json": as_json, "markdown": as_markdown}
