"""The lines of a score, and what rules take of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from leaderboard.scores.explain import Adjustment
from leaderboard.site import charts, numbers, pages
from leaderboard.site.kinds import LINES, Definition
from leaderboard.site.people import Part
from leaderboard.site.placings import PlacedPart
from leaderboard.texts import _, ngettext


def kind_row(
    kind: Definition,
    part: Part | PlacedPart,
    each: int | None,
    varies: str,
    most: int,
    caps: Mapping[int, int],
    evidence: str | None,
) -> pages.PartRow:
    """What one kind of work gave, where a unit is worth ``each``; what to say where that is not so is ``varies``."""
    count, points, above_cap, of_oneself = part.how_many, part.points, part.above_cap, part.of_oneself
    is_uniform = each is not None and points == (count - above_cap - of_oneself) * each
    bar, how_many = charts.share(kind.colour, points, most), numbers.whole(count)
    of_one = numbers.points(each) if is_uniform and each is not None else varies
    gained = numbers.points(points) if points else "–"
    note = unscored_note(above_cap, of_oneself, caps.get(kind.id)) if above_cap or of_oneself else ""
    return pages.PartRow(kind.name, bar, how_many, of_one, gained, evidence, note)


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
