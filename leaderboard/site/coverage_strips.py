"""Which days each source has told of, and how well: a strip for each source and repository, on one scale of days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

import apsw
from markupsafe import Markup

from leaderboard.models import Coverage
from leaderboard.site import numbers
from leaderboard.store import coverage
from leaderboard.texts import _, ngettext

LENGTH = 1000
"""How many units a strip is long."""
LEAST = 5
"""How long the shortest block is."""
MOST_STRIPS = 60


class Strip(NamedTuple):
    """The days of one repository, as one source has told of them."""

    source: str
    repository: str
    drawing: Markup
    words: tuple[str, ...]
    """The same as sentences."""


class Covered(NamedTuple):
    """All strips, and the days that they begin and end with."""

    strips: tuple[Strip, ...]
    span: str
    left_out: str | None
    """How many strips are not shown."""


def covered(db: apsw.Connection) -> Covered | None:
    """The picture; None where no source says which days it has told of. Strips with gaps come first."""
    told = [
        (source, repository, list(ranges))
        for source in coverage.sources(db)
        for repository, ranges in groupby(coverage.of_source(db, source), key=lambda each: each.repository)
    ]
    if not told:
        return None
    first = min(ranges[0].first_day for _, _, ranges in told)
    last = max(ranges[-1].last_day for _, _, ranges in told)
    told.sort(key=lambda each: all(one.quality == "full" for one in each[2]))
    days = (last - first).days + 1
    shown = [
        Strip(source, repository, drawn(ranges, first.toordinal(), days), tuple(sentences(ranges)))
        for source, repository, ranges in told[:MOST_STRIPS]
    ]
    hidden = len(told) - len(shown)
    more = ngettext(
        "%(count)s more is in the published database.",
        "%(count)s more are in the published database.",
        hidden,
        count=numbers.whole(hidden),
    )
    return Covered(tuple(shown), numbers.span(first, last), more if hidden else None)


def drawn(ranges: Sequence[Coverage], begin: int, days: int) -> Markup:
    """A row of blocks, each as long as its days are on the scale of all strips; gaps are on top, and long enough."""
    paths = "".join(
        f'<path class="covered {each.quality}" d="M{x} 0h{max(LEAST, end - x)}v8H{x}z"/>'
        for each in sorted(ranges, key=lambda each: each.quality != "full")
        for x, end in [
            (
                (each.first_day.toordinal() - begin) * LENGTH // days,
                (each.last_day.toordinal() + 1 - begin) * LENGTH // days,
            )
        ]
    )
    return Markup(
        f'<svg class="strip" viewBox="0 0 {LENGTH} 8" preserveAspectRatio="none" aria-hidden="true">{paths}</svg>'
    )


def sentences(ranges: Sequence[Coverage]) -> Iterable[str]:
    """From when to when, how many days of these are not whole, and how much was seen of what there must be."""
    yield numbers.span(ranges[0].first_day, ranges[-1].last_day)
    amounts = dict.fromkeys(("patchy", "unfit", "none"), 0)
    for each in ranges:
        if each.quality != "full":
            amounts[each.quality] += (each.last_day - each.first_day).days + 1
    amounts["none"] += gaps(ranges)
    if not any(amounts.values()):
        yield _("in full")
    if count := amounts["patchy"]:
        yield ngettext("%(count)s day in part", "%(count)s days in part", count, count=numbers.whole(count))
    if count := amounts["unfit"]:
        yield ngettext(
            "%(count)s day not fit for scoring", "%(count)s days not fit for scoring", count,
            count=numbers.whole(count),
        )  # fmt: skip
    if count := amounts["none"]:
        yield ngettext("%(count)s day missing", "%(count)s days missing", count, count=numbers.whole(count))
    missing = dict.fromkeys(word for each in ranges for word in each.missing)
    if missing:
        yield _("without %(work)s", work=", ".join(map(_, missing)))
    counted = [each for each in ranges if each.seen is not None and each.expected is not None]
    if counted:
        yield _(
            "%(seen)s seen of %(expected)s issues and pull requests by their numbers",
            seen=numbers.whole(sum(each.seen or 0 for each in counted)),
            expected=numbers.whole(sum(each.expected or 0 for each in counted)),
        )


def gaps(ranges: Sequence[Coverage]) -> int:
    """Days between the ranges that nothing is said of."""
    return sum((after.first_day - before.last_day).days - 1 for before, after in pairwise(ranges))
