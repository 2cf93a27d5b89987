"""Lines of a score that are of no kind of work, and what rules take of those that are."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from leaderboard.scores.explain import Adjustment
from leaderboard.site import charts, numbers, pages
from leaderboard.site.kinds import LINES
from leaderboard.texts import _, ngettext


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


def adjustment_rows(adjustments: Iterable[Adjustment]) -> tuple[pages.PartRow, ...]:
    """What was given or lost by hand, with the reason."""
    return tuple(
        pages.PartRow(
            name=_("By hand, %(day)s", day=numbers.short_day(each.day)),
            bar=Markup(),
            how_many="",
            each=_("by hand"),
            points=numbers.points(each.points),
            evidence=None,
            note=each.reason,
        )
        for each in adjustments
    )


def unscored_note(above_cap: int, of_oneself: int, cap: int | None) -> str:
    """What rules take of a part, in sentences; empty where they take nothing."""
    said = []
    if above_cap:
        said.append(
            ngettext(
                "%(count)s does not score: at most %(cap)s a day do.",
                "%(count)s do not score: at most %(cap)s a day do.",
                above_cap,
                count=numbers.whole(above_cap),
                cap=numbers.whole(cap or 0),
            )
        )
    if of_oneself:
        said.append(
            ngettext(
                "%(count)s does not score: it is about this person’s own work.",
                "%(count)s do not score: they are about this person’s own work.",
                of_oneself,
                count=numbers.whole(of_oneself),
            )
        )
    return " ".join(said)
