"""A line of a board, for its page and for the page's script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from leaderboard.scores.boards import BoardRow
from leaderboard.site import charts, numbers, pages
from leaderboard.site.board_contract import Row
from leaderboard.site.rhythm import Spans
from leaderboard.texts import N_, _

MOVEMENT = {"up": "▲", "down": "▼", "same": "=", "new": "new", "back": "back"}
MOVED = {"new": N_("new"), "back": N_("back"), "": ""}
"""Of those who have no rank before."""
NEW, BACK = 0, -1
"""What a script reads in place of the rank before."""
Part: TypeAlias = tuple[int, int, int]
"""(place of the kind in the point table, points, count)."""
ScriptRow: TypeAlias = tuple[object, ...]


class Face(NamedTuple):
    """How a person is shown everywhere."""

    name: str
    href: str
    """From the site's root."""
    initials: str
    tint: int
    picture: str
    """A path in the site; empty where there is none."""


class Entry(NamedTuple):
    """A person on a board and what is drawn beside the name."""

    row: BoardRow
    face: Face
    own: Sequence[Part]
    """What the score was made of, in the order of the point table."""
    blocks: tuple[int, ...]
    """Of the bar, as ``charts.drawn_bar`` draws them."""
    heights: str
    """Of the sparkline, as ``charts.sparkline`` draws it."""
    counts: Sequence[int]
    """How many of each kind that has a column."""


def face(row: BoardRow, picture: str) -> Face:
    """The face of somebody on a board."""
    name = row.name or row.username
    path = pages.person_path(row.username)
    return Face(name, pages.address(path), pages.initials(name), pages.tint(row.username), picture)


def for_page(entry: Entry, root: str, spans: Spans) -> Row:
    """The line as a template writes it, on a page that is ``root`` away from the site's root."""
    row, face, _own, blocks, heights, counts = entry
    movement = row.movement or ""
    before = row.previous_score
    difference = 0 if before is None else row.score - before
    return Row(
        rank=("=" if row.ties > 1 else "") + numbers.whole(row.rank),
        medal=row.rank if row.rank <= 3 else 0,
        movement=movement,
        moved=_(MOVED[movement]) if row.previous_rank is None else charts.movement(row.rank, row.previous_rank),
        href=root + face.href,
        initials=face.initials,
        tint=face.tint,
        name=face.name,
        username=row.username,
        bar=charts.drawn_bar(blocks),
        points=numbers.rounded(row.score),
        before="–" if before is None else numbers.rounded(before),
        difference="" if before is None else numbers.signed(difference) if difference else "=",
        direction="up" if difference > 0 else "down" if difference < 0 else "",
        rhythm=charts.sparkline(heights, spans.columns, spans.of, is_unfinished=spans.is_unfinished),
        counts=tuple([numbers.whole(count) if count else "–" for count in counts]),
    )


def for_script(entry: Entry, roles: Mapping[str | None, int]) -> ScriptRow:
    """The same without words; ``board.js`` names the places and makes them a line like the others."""
    row, face, _own, blocks, heights, counts = entry
    before = row.previous_rank
    if row.is_compared and before is None:
        before = BACK if row.was_here_before else NEW
    return (
        row.username,
        row.name or "",
        face.initials,
        face.tint,
        roles.get(row.role, roles.get(None, 0)),
        row.rank,
        int(row.ties > 1),
        before,
        row.score,
        row.previous_score,
        heights,
        blocks,
        counts,
        face.picture,
    )


def roles_of(people: Iterable[BoardRow], known: Iterable[str]) -> list[str | None]:
    """The roles of these people in the order of config, None for those whose role is not in it."""
    found = {row.role for row in people}
    named = [role for role in known if role in found]
    return [*named, None] if found - set(named) else [*named]
