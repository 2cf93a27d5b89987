"""Rules of scoring in sentences, made from what is reckoned by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import apsw

from leaderboard.scores.everybody import statement
from leaderboard.scores.periods import as_date, day_number
from leaderboard.site import numbers, pages
from leaderboard.store.database import rows
from leaderboard.texts import _, ngettext

RULES = """
select d.id, d.slug, d.name, u.cap
from rules as u
join definitions as d on d.id = u.definition_id
order by u.id
"""
NONE = (0, 0)
"""Of a kind of work that nobody has done yet."""
ADJUSTMENTS = """
select c.username, c.name, j.day, r.name, j.points, j.reason
from adjustments as j
join contributors as c on c.id = j.contributor_id
left join repositories as r on r.id = j.repository_id
order by j.day desc, j.id
"""


def rule_sentences(db: apsw.Connection, as_of: date) -> Iterator[str]:
    """What does not score, a sentence or two a rule, and what each could not be applied to."""
    found = list(rows(db, RULES))
    if any(cap is None for *_kind, cap in found):
        left = {id: each for id, *each in rows(db, statement("not_applied.sql"), as_of=day_number(as_of))}
    else:
        left = {}
    for id, slug, name, cap in found:
        kind = _(name)
        if cap is not None:
            yield ngettext(
                "%(kind)s: of what a person does on one day, %(cap)s scores, the earliest, whatever the repository.",
                "%(kind)s: of what a person does on one day, %(cap)s score, the earliest, whatever the repository.",
                cap,
                kind=kind,
                cap=numbers.whole(cap),
            )
        elif slug == "pr_merged":
            yield " ".join(
                [_("%(kind)s: does not score where its author merged it.", kind=kind), *merges(*left.get(id, NONE))]
            )
        else:
            said = _("%(kind)s: does not score on a pull request or an issue of one’s own.", kind=kind)
            yield " ".join([said, *others(*left.get(id, NONE))])


def merges(summed: int, untold: int) -> Iterator[str]:
    """How many merges the rule leaves as they are: by others, or by nobody knows whom."""
    count = summed + untold
    if count:
        yield ngettext(
            "%(count)s merge does not name its author as who did it, and scores.",
            "%(count)s merges do not name their author as who did them, and score.",
            count,
            count=numbers.whole(count),
        )


def others(summed: int, untold: int) -> Iterator[str]:
    """What else a rule was not applied to."""
    if summed:
        yield ngettext(
            "This was not applied to %(count)s that is only known as a number a day, or without a link.",
            "This was not applied to %(count)s that are only known as a number a day, or without a link.",
            summed,
            count=numbers.whole(summed),
        )
    if untold:
        yield ngettext(
            "Nor can it be told of %(count)s whose pull request or issue nobody here is known to have opened.",
            "Nor can it be told of %(count)s whose pull requests or issues nobody here is known to have opened.",
            untold,
            count=numbers.whole(untold),
        )


def adjustments(db: apsw.Connection, as_of: date, root: str) -> Iterator[pages.GivenByHand]:
    """What people were given or lost by hand, the latest first."""
    for username, name, day, repository, points, reason in rows(db, ADJUSTMENTS):
        on = as_date(day)
        yield pages.GivenByHand(
            name=name or username,
            href=root + pages.address(pages.person_path(username)),
            day=numbers.short_day(on) if on <= as_of else _("%(day)s, to come", day=numbers.short_day(on)),
            board=repository or "",
            points=numbers.points(points) if points < 0 else f"+{numbers.points(points)}",
            reason=reason,
        )
