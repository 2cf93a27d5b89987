"""The first page: a sentence, the year, the first five, figures and what happened last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice

import apsw
from markupsafe import Markup, escape

from leaderboard.config import Config
from leaderboard.scores.boards import board
from leaderboard.scores.periods import ALL_TIME, Period, day_number
from leaderboard.scores.scoring import later_than
from leaderboard.site import numbers
from leaderboard.site.badges.listing import Shelf
from leaderboard.site.badges.recent import recent
from leaderboard.site.board_contract import Event, Home
from leaderboard.site.board_entries import Place, Ranked
from leaderboard.site.board_pages import Boards
from leaderboard.site.board_paths import board_folder
from leaderboard.site.board_rows import for_page
from leaderboard.site.figures import of_everybody
from leaderboard.site.headlines import Newcomers, first_days, headlines, new_in, newcomers
from leaderboard.site.kinds import Definition
from leaderboard.site.period_words import before, title
from leaderboard.site.weeks import Weeks
from leaderboard.site.year import year
from leaderboard.store.database import rows, scalar
from leaderboard.texts import _, joined, ngettext

FIRST = 5
MOST_DEEDS = 2
DONE = """
select d.slug, sum(p.count)
from parts as p
join windows as w on w.id = p.window_id and w.period = :period and not w.is_previous
join contributors as c on c.id = p.contributor_id and c.ranked
join definitions as d on d.id = p.definition_id
group by d.slug
"""
UNKNOWN = """
select sum(p.count)
from parts as p
join windows as w on w.id = p.window_id and w.period = :period and not w.is_previous
join definitions as d on d.id = p.definition_id and not d.known
"""


def home(
    db: apsw.Connection,
    config: Config,
    kinds: dict[int, Definition],
    boards: Boards,
    shelf: Shelf,
    recent_work: tuple[Event, ...],
) -> Home:
    """The first page; ``recent_work`` is what ``lately`` tells."""
    period = boards.periods[0]
    as_of = boards.periods[-1].last
    people = board(db, period.slug)
    first = boards.entries(Ranked(Place(period), people[:FIRST]))
    spans = boards.spans[period]
    beginnings = first_days(db)
    welcome, further = newcomers(beginnings, as_of)
    return Home(
        path="",
        title=config.meta.title,
        description=config.meta.description,
        sentence=sentence(db, period, len(people), beginnings) if beginnings else before_all(config.org.name),
        span=numbers.span(period.first, period.last),
        gaps=tuple(gaps(db, as_of)),
        year=year(db, kinds, as_of, Weeks.of(config)),
        board_title=title(period),
        board_href="./" + board_folder(period.slug),
        rows=tuple(for_page(entry._replace(counts=()), "./", spans) for entry in first),
        has_movement=period.previous_first is not None,
        before=before(period),
        rhythm=spans.title,
        headlines=tuple(headlines(db, beginnings, as_of)),
        figures=tuple(of_everybody(db, config.leaderboard.aggregates.global_)) if beginnings else (),
        newcomers=welcome,
        further_newcomers=further,
        badges=tuple(recent(db, shelf, as_of)),
        recent=recent_work,
    )


def before_all(organisation: str) -> Markup:
    """What is said before anybody did anything."""
    return escape(_("%(organisation)s is about to begin.", organisation=organisation))


def sentence(db: apsw.Connection, period: Period, people: int, beginnings: Newcomers) -> Markup:
    """What happened in the period, in one sentence; its figures are marked."""
    if not people:
        return escape(_("%(period)s: nothing to show yet.", period=title(period)))
    done: dict[str, int] = dict(rows(db, DONE, period=period.slug))
    clauses = list(islice(deeds(done), MOST_DEEDS)) or [did(sum(done.values()))]
    new = len(new_in(beginnings, day_number(period.first), day_number(period.last)))
    if new:
        clauses.append(
            ngettext(
                "welcomed <em>%(count)s newcomer</em>", "welcomed <em>%(count)s newcomers</em>", new, **counted(new)
            )
        )
    who = ngettext("<em>%(count)s person</em>", "<em>%(count)s people</em>", people, **counted(people))
    deeds_ = joined(clauses)
    return Markup(_("%(period)s %(people)s %(deeds)s.")) % {
        "period": title(period),
        "people": Markup(who),
        "deeds": Markup(deeds_),
    }


def deeds(done: Mapping[str, int]) -> Iterator[str]:
    """What was done of the kinds that the sentence speaks of, in their order."""
    if count := done.get("pr_merged"):
        yield ngettext("merged <em>%(count)s change</em>", "merged <em>%(count)s changes</em>", count, **counted(count))
    if count := done.get("pr_reviewed"):
        yield ngettext("gave <em>%(count)s review</em>", "gave <em>%(count)s reviews</em>", count, **counted(count))
    if count := done.get("commit"):
        yield ngettext("made <em>%(count)s commit</em>", "made <em>%(count)s commits</em>", count, **counted(count))
    if count := done.get("issue_closed"):
        yield ngettext("closed <em>%(count)s issue</em>", "closed <em>%(count)s issues</em>", count, **counted(count))


def did(count: int) -> str:
    """Where none of these kinds was done."""
    return ngettext("did <em>%(count)s thing</em>", "did <em>%(count)s things</em>", count, **counted(count))


def counted(count: int) -> dict[str, str]:
    return {"count": numbers.whole(count)}


def gaps(db: apsw.Connection, as_of: date) -> Iterator[str]:
    """What of the data is not counted."""
    if later := later_than(db, as_of):
        yield ngettext(
            "%(count)s activity is dated later and not counted",
            "%(count)s activities are dated later and not counted",
            later,
            **counted(later),
        )
    if unknown := scalar(db, UNKNOWN, period=ALL_TIME):
        yield ngettext(
            "%(count)s activity is of a kind that is not described",
            "%(count)s activities are of a kind that is not described",
            unknown,
            **counted(unknown),
        )
