"""The first page: a sentence, the year, the first five, figures and what happened last."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import apsw

from leaderboard.config import Config
from leaderboard.scores.boards import board
from leaderboard.scores.periods import ALL_TIME, Period, day_number
from leaderboard.scores.scoring import later_than
from leaderboard.site import numbers
from leaderboard.site.board_contract import Home
from leaderboard.site.board_entries import Ranked
from leaderboard.site.board_pages import Boards, before, board_folder
from leaderboard.site.board_rows import for_page
from leaderboard.site.figures import of_everybody
from leaderboard.site.headlines import Newcomers, first_days, headlines, new_in, newcomers
from leaderboard.site.kinds import Definition
from leaderboard.site.lately import lately
from leaderboard.site.pages import Link
from leaderboard.site.weeks import Weeks
from leaderboard.site.year import year
from leaderboard.store.database import rows, scalar

FIRST = 5
PHRASES = {
    "pr_merged": ("merged", "change"),
    "pr_reviewed": ("gave", "review"),
    "commit": ("made", "commit"),
    "issue_closed": ("closed", "issue"),
}
"""The kinds that the opening sentence speaks of, the first two that there are."""
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


def home(db: apsw.Connection, config: Config, kinds: dict[int, Definition], boards: Boards) -> Home:
    """The first page."""
    period = boards.periods[0]
    as_of = boards.periods[-1].last
    people = board(db, period.slug)
    first = boards.entries(Ranked(period, None, None, people[:FIRST]))
    spans = boards.spans[period.slug]
    beginnings = first_days(db)
    welcome, further = newcomers(beginnings, as_of)
    return Home(
        path="",
        title=config.meta.title,
        description=config.meta.description,
        sentence=tuple(sentence(db, config, period, len(people), beginnings)),
        span=numbers.span(period.first, period.last),
        gaps=tuple(gaps(db, as_of)),
        year=year(db, kinds, as_of, Weeks.of(config)),
        board_title=period.title,
        board_href="./" + board_folder(period.slug),
        rows=tuple(for_page(entry._replace(counts=()), "./", spans) for entry in first),
        has_movement=period.previous_first is not None,
        before=before(period),
        rhythm=spans.title,
        headlines=tuple(headlines(db, beginnings, as_of)),
        figures=tuple(of_everybody(db, config.leaderboard.aggregates.global_)) if beginnings else (),
        newcomers=welcome,
        further_newcomers=further,
        recent=tuple(lately(db, as_of)),
    )


def sentence(db: apsw.Connection, config: Config, period: Period, people: int, beginnings: Newcomers) -> Iterator[Link]:
    """What happened in the period, in one sentence; its figures are marked by a target."""
    if not people:
        yield Link(f"{config.org.name} has nothing to show of {period.title.lower()} yet.", "")
        return
    done: dict[str, int] = dict(rows(db, DONE, period=period.slug))
    new = new_in(beginnings, day_number(period.first), day_number(period.last))
    told = [slug for slug in PHRASES if done.get(slug)][:2]
    yield Link(f"{period.title} ", "")
    yield Link(numbers.counted(people, "person", "people"), "people")
    clauses = [(PHRASES[slug][0], numbers.counted(done[slug], PHRASES[slug][1])) for slug in told]
    if not clauses:
        clauses = [("did", numbers.counted(sum(done.values()), "thing"))]
    if new:
        clauses.append(("welcomed", numbers.counted(len(new), "newcomer")))
    for n, (verb, amount) in enumerate(clauses):
        before = " " if n == 0 else " and " if n == len(clauses) - 1 else ", "
        yield Link(f"{before}{verb} ", "")
        yield Link(amount, verb)
    yield Link(".", "")


def gaps(db: apsw.Connection, as_of: date) -> Iterator[str]:
    """What of the data is not counted."""
    if later := later_than(db, as_of):
        yield f"{numbers.counted(later, 'activity is', 'activities are')} dated later and not counted"
    if unknown := scalar(db, UNKNOWN, period=ALL_TIME):
        yield f"{numbers.counted(unknown, 'activity is', 'activities are')} of a kind that is not described"
