"""The first page: a sentence, the year, the first five, figures and what happened last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

import apsw
from markupsafe import Markup

from leaderboard.config import Config
from leaderboard.scores.boards import board
from leaderboard.scores.periods import Period, as_date, day_number
from leaderboard.site import charts, numbers, pages, values
from leaderboard.site.board_pages import Boards, board_folder
from leaderboard.site.kinds import Definition, key
from leaderboard.site.pages import Figure, Link
from leaderboard.store.database import rows, scalar

FIRST = 5
RECENT = 12
PHRASES = {
    "pr_merged": ("merged", "change"),
    "pr_reviewed": ("gave", "review"),
    "commit": ("made", "commit"),
    "issue_closed": ("closed", "issue"),
}
"""The kinds that the opening sentence speaks of, the first two that there are."""
BUILT_IN_FIGURES = {"count_contributors": "total_contributors"}
"""Names of the older format for figures that have another one here."""
DONE = """
select d.slug, sum(p.count)
from parts as p
join windows as w on w.id = p.window_id and w.period = :period and not w.is_previous
join contributors as c on c.id = p.contributor_id and c.ranked
join definitions as d on d.id = p.definition_id
group by d.slug
"""
NEWCOMERS = """
select count(*)
from (
    select d.contributor_id, min(d.day) as first
    from days as d
    join contributors as c on c.id = d.contributor_id and c.ranked
    group by d.contributor_id
)
where first between :first and :last
"""
WEEKS = """
select (a.day - :start) / 7, a.definition_id, sum(a.count)
from contributions as a
join contributors as c on c.id = a.contributor_id and c.ranked
where a.day between :start and :last
group by 1, 2
"""
FIGURE = """
select d.name, a.value
from aggregate_definitions as d
join aggregates as a on a.definition_id = d.id and a.contributor_id is null
where d.scope = 'global' and d.slug = :slug and not d.hidden
"""
LATEST = """
select a.day, c.username, c.name, d.name, a.title, a.link, r.name, a.count, a.count * coalesce(a.points, d.points, 0)
from contributions as a
join contributors as c on c.id = a.contributor_id and c.ranked
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id
where a.day between :last - 30 and :last
order by a.occurred_at desc, a.slug
limit :most
"""


def home(db: apsw.Connection, config: Config, kinds: dict[int, Definition], boards: Boards) -> pages.Home:
    """The first page."""
    period = boards.periods[0]
    as_of = boards.periods[-1].last
    people = board(db, period.slug)
    parts = boards.parts(period, None)
    leader = people[0].score if people else 0
    year, used = weeks(db, kinds, as_of)
    return pages.Home(
        path="",
        title=config.meta.title,
        description=config.meta.description,
        sentence=tuple(sentence(db, config, period, len(people))),
        span=numbers.span(period.first, period.last),
        year=year,
        year_words="Contributions a week, by kind. The last column is not a whole week yet.",
        kinds=key(used, kinds),
        board_title=period.title,
        board_href="./" + board_folder(period.slug),
        rows=tuple(boards.row(row, parts, leader, "./") for row in people[:FIRST]),
        has_movement=period.previous_first is not None,
        figures=tuple(figures(db, config)),
        recent=tuple(recent(db, as_of_day=day_number(as_of))),
    )


def sentence(db: apsw.Connection, config: Config, period: Period, people: int) -> Iterator[Link]:
    """What happened in the period, in one sentence; its figures are marked by a target."""
    if not people:
        yield Link(f"{config.org.name} has nothing to show of {period.title.lower()} yet.", "")
        return
    done: dict[str, int] = dict(rows(db, DONE, period=period.slug))
    newcomers = scalar(db, NEWCOMERS, first=day_number(period.first), last=day_number(period.last))
    told = [slug for slug in PHRASES if done.get(slug)][:2]
    yield Link(f"{period.title} ", "")
    yield Link(numbers.counted(people, "person", "people"), "people")
    clauses = [(PHRASES[slug][0], numbers.counted(done[slug], PHRASES[slug][1])) for slug in told]
    if not clauses:
        clauses = [("did", numbers.counted(sum(done.values()), "thing"))]
    if newcomers:
        clauses.append(("welcomed", numbers.counted(newcomers, "newcomer")))
    for n, (verb, amount) in enumerate(clauses):
        before = " " if n == 0 else " and " if n == len(clauses) - 1 else ", "
        yield Link(f"{before}{verb} ", "")
        yield Link(amount, verb)
    yield Link(".", "")


def weeks(db: apsw.Connection, kinds: dict[int, Definition], as_of: date) -> tuple[Markup, set[int]]:
    """A year of columns, one a week, and the kinds in them."""
    start = charts.calendar_start(as_of)
    columns: list[Counter[int]] = [Counter() for _ in range(charts.WEEKS)]
    used = set()
    for week, definition, count in rows(db, WEEKS, start=day_number(start), last=day_number(as_of)):
        columns[week][kinds[definition].colour] += count
        used.add(definition)
    total = sum(sum(column.values()) for column in columns)
    words = f"{numbers.counted(total, 'contribution')}, week by week, from {numbers.day(start)} to {numbers.day(as_of)}"
    return charts.columns(columns, words), used


def figures(db: apsw.Connection, config: Config) -> Iterator[Figure]:
    """The figures that the config asks for and that there are."""
    for slug in config.leaderboard.aggregates.global_:
        found = db.execute(FIGURE, {"slug": BUILT_IN_FIGURES.get(slug, slug)}).fetchone()
        if found is not None:
            name, value = found
            yield Figure(str(name), values.read(str(value)))


def recent(db: apsw.Connection, as_of_day: int) -> Iterator[pages.Event]:
    """What happened last."""
    for day, username, name, kind, title, link, repository, count, points in rows(
        db, LATEST, last=as_of_day, most=RECENT
    ):
        yield pages.Event(
            day=numbers.short_day(as_date(day)),
            iso_day=as_date(day).isoformat(),
            who=name or username,
            who_href="./" + pages.address(pages.person_path(username)),
            what=kind if count == 1 else f"{kind} × {count}",
            title=title or kind,
            href=link,
            repository=repository,
            points=numbers.signed(points) if points else "–",
        )
