"""The line of a score that tells of changed lines."""

from __future__ import annotations

from leaderboard.site import charts, numbers, pages
from leaderboard.site.kinds import LINES
from leaderboard.texts import _


def bonus_row(lines: tuple[int, int] | None, bonus: int, most: int) -> pages.PartRow:
    return pages.PartRow(
        name=_("Lines changed"),
        bar=charts.share(LINES, bonus, most),
        how_many=numbers.whole(sum(lines or (0, 0))),
        each=_("capped sum"),
        points=numbers.points(bonus),
        evidence=None,
    )


def lines_note(lines: tuple[int, int] | None) -> str:
    if lines is None:
        return ""
    added, deleted = (numbers.whole(count) for count in lines)
    return _("%(added)s lines added, %(deleted)s deleted", added=added, deleted=deleted)
