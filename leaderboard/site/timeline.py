"""What somebody did last, day by day: the same thing done several times on a day is one line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from leaderboard.site import numbers, pages
from leaderboard.site.api.activities import Deed
from leaderboard.site.kinds import Definition
from leaderboard.site.person_contract import Done, DoneOnDay
from leaderboard.texts import _, ngettext

Same: TypeAlias = tuple[str, str | None, str | None, str | None]
"""What makes two activities of a day one line: kind, repository, title and link."""
RECENT = 20
"""Activities that a page begins with; js/person.js goes on from there."""


def timeline(newest: Iterable[Deed], kinds: Mapping[str, Definition]) -> tuple[DoneOnDay, ...]:
    """What somebody did last, the newest first; ``kinds`` by slug."""
    return tuple(
        [
            DoneOnDay(
                day=numbers.short_iso_day(day),
                iso_day=day,
                done=tuple([one(kinds, *same, *amounts) for same, amounts in done.items()]),
            )
            for day, done in by_day(newest).items()
        ]
    )


def masked(found: Iterable[tuple[str, int]]) -> str | None:
    """What is not counted, because another source tells of the same work; None where nothing is."""
    told = [f"{_(name)} × {numbers.whole(count)}" for name, count in found]
    if not told:
        return None
    return _("Told by a second source too, and not counted twice: %(work)s.", work=", ".join(told))


def credited(found: Iterable[tuple[str, str, int]]) -> str | None:
    """What agents did on somebody's behalf; None where that is nothing."""
    told = [
        _("%(work)s by %(agent)s", work=f"{_(name)} × {numbers.whole(count)}", agent=agent)
        for name, agent, count in found
    ]
    if not told:
        return None
    return _("Done by agents on this person’s behalf, and counted here: %(work)s.", work=", ".join(told))


def by_day(newest: Iterable[Deed]) -> Mapping[str, Mapping[Same, list[int]]]:
    """Count, points in thousandths, and what is above a cap or about one's own, in the order of the newest of it."""
    found: defaultdict[str, dict[Same, list[int]]] = defaultdict(dict)
    for _at, day, kind, repository, title, link, times, points, unscored, rule in newest:
        so_far = found[day].setdefault((kind, repository, title, link), [0, 0, 0, 0])
        so_far[0] += times
        so_far[1] += round(points * 1000)
        if unscored:
            so_far[3 if rule == "self" else 2] += unscored
    return found


def one(
    kinds: Mapping[str, Definition],
    slug: str,
    repository: str | None,
    title: str | None,
    link: str | None,
    count: int,
    points: int,
    above_cap: int,
    of_oneself: int,
) -> Done:
    kind = kinds[slug]
    what = kind.name if count == 1 else f"{kind.name} × {numbers.whole(count)}"
    title, href = pages.shortened(title or kind.name), pages.short_link(link)
    gained = numbers.signed(points) if points else "–"
    why = note(above_cap, of_oneself) if above_cap or of_oneself else ""
    return Done(kind.colour, what, title, href, repository, gained, why)


def note(above_cap: int, of_oneself: int) -> str:
    """Why something does not score; js/person.js says the same."""
    said = []
    if above_cap:
        said.append(
            ngettext(
                "%(count)s not scored: the day was full",
                "%(count)s not scored: the day was full",
                above_cap,
                count=numbers.whole(above_cap),
            )
        )
    if of_oneself:
        said.append(
            ngettext(
                "%(count)s not scored: own work",
                "%(count)s not scored: own work",
                of_oneself,
                count=numbers.whole(of_oneself),
            )
        )
    return ", ".join(said)
