"""Contributors' pages: one walk over the tables, all in the order of contributor, so that no page asks for itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any, NamedTuple

import apsw
from markupsafe import Markup

from leaderboard.config import Config
from leaderboard.scores.boards import scored_periods
from leaderboard.scores.periods import ALL_TIME, Period, as_date, day_number
from leaderboard.site import charts, numbers, pages, values
from leaderboard.site.board_pages import MOVEMENT, board_folder, short_title
from leaderboard.site.icons import icon
from leaderboard.site.kinds import LINES, Definition
from leaderboard.site.links import Editing, escaped, evidence_query, external, label
from leaderboard.store.database import rows

RECENT = 20
PEOPLE = """
select id, username, name, role, title, bio, social_profiles, joining_date, kind, profile, ranked
from contributors
order by id
"""
STANDINGS = """
select s.contributor_id, w.period, s.rank, p.rank, s.score, s.activities, s.line_bonus, w.previous_id is not null
from scores as s
join windows as w on w.id = s.window_id and not w.is_previous
left join scores as p
    on p.window_id = w.previous_id and p.contributor_id = s.contributor_id and p.repository_id is null
where s.repository_id is null
order by s.contributor_id, w.id
"""
PARTS = """
select p.contributor_id, w.period, p.definition_id, sum(p.count), sum(p.points)
from parts as p
join windows as w on w.id = p.window_id and not w.is_previous
group by p.contributor_id, w.id, p.definition_id
order by p.contributor_id, w.id
"""
FIGURES = """
select a.contributor_id, d.slug, d.name, a.value
from aggregate_definitions as d
join aggregates as a on a.definition_id = d.id and a.contributor_id is not null
where d.scope = 'contributor' and not d.hidden and d.slug in (select value from json_each(:slugs))
order by a.contributor_id
"""
LINES_CHANGED = """
select p.contributor_id, w.period, sum(p.lines_added), sum(p.lines_deleted)
from parts as p
join windows as w on w.id = p.window_id and not w.is_previous
join line_kinds as l on l.repository_id = p.repository_id and l.definition_id = p.definition_id
group by p.contributor_id, w.id
having sum(p.lines_added) + sum(p.lines_deleted)
order by p.contributor_id, w.id
"""
IN_REPOSITORIES = """
select s.contributor_id, r.name, s.activities, s.score
from scores as s
join windows as w on w.id = s.window_id and w.period = 'all'
join repositories as r on r.id = s.repository_id
order by s.contributor_id, s.score desc, r.key
"""
DAYS = """
select contributor_id, day, count
from days
where day >= :start
order by contributor_id, day
"""
RECENTLY = """
select a.definition_id, a.day, a.title, a.link, r.name, sum(a.count), sum(a.count * coalesce(a.points, d.points, 0))
from (
    select *
    from contributions
    where contributor_id = :person and day <= :as_of
    order by occurred_at desc, slug
    limit :most
) as a
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id
group by a.day, a.definition_id, a.link, a.title
order by a.day desc, max(a.occurred_at) desc, a.definition_id, a.link, a.title
"""


BOARD_SIZES = """
select w.period, count(s.rank)
from scores as s
join windows as w on w.id = s.window_id and not w.is_previous
where s.repository_id is null
group by w.id
"""


class Standing(NamedTuple):
    """A person's row of one period's board; points are thousandths."""

    rank: int | None
    previous_rank: int | None
    score: int
    activities: int
    line_bonus: int
    is_compared: bool


class Walk:
    """Rows of one select in the order of contributor, taken person by person."""

    def __init__(self, found: Iterator[Any]) -> None:
        self._groups = groupby(found, key=lambda row: row[0])
        self._waiting: tuple[int, list[Any]] | None = None

    def of(self, person: int) -> list[Any]:
        """The rows of a person; ask in the order of id."""
        while self._waiting is None or self._waiting[0] < person:
            group = next(self._groups, None)
            if group is None:
                return []
            self._waiting = (group[0], list(group[1]))
        return self._waiting[1] if self._waiting[0] == person else []


class People:
    """Makes everybody's pages from one database."""

    def __init__(
        self,
        db: apsw.Connection,
        config: Config,
        kinds: dict[int, Definition],
        render_bio: Callable[[str], Markup],
    ) -> None:
        self._db = db
        self._config = config
        self._kinds = kinds
        self._order = {id: place for place, id in enumerate(kinds)}
        self._render_bio = render_bio
        self._editing = Editing.of(config)
        self.periods = scored_periods(db)
        self._as_of = self.periods[-1].last
        self._sizes: dict[str, int] = dict(rows(db, BOARD_SIZES))

    def all_pages(self) -> Iterator[pages.Person]:
        """Everybody's page, by username."""
        start = day_number(charts.calendar_start(self._as_of))
        standings = Walk(rows(self._db, STANDINGS))
        parts = Walk(rows(self._db, PARTS))
        figures = Walk(rows(self._db, FIGURES, slugs=json.dumps(self._config.leaderboard.aggregates.contributor)))
        lines = Walk(rows(self._db, LINES_CHANGED))
        repositories = Walk(rows(self._db, IN_REPOSITORIES))
        days = Walk(rows(self._db, DAYS, start=start))
        for person in rows(self._db, PEOPLE):
            id = person[0]
            yield self._page(
                person,
                {period: Standing(*rest) for _, period, *rest in standings.of(id)},
                grouped(parts.of(id)),
                figures.of(id),
                {period: (added, deleted) for _, period, added, deleted in lines.of(id)},
                repositories.of(id),
                [(day, count) for _, day, count in days.of(id)],
            )

    def _page(
        self,
        person: tuple[Any, ...],
        standings: dict[str, Standing],
        parts: dict[str, list[tuple[int, int, int]]],
        figures: list[Any],
        lines: dict[str, tuple[int, int]],
        repositories: list[Any],
        days: list[tuple[int, int]],
    ) -> pages.Person:
        id, username, name, role, title, bio, socials, joined, kind, profile, ranked = person
        shown = name or username
        root = "../../"
        return pages.Person(
            path=pages.person_path(username),
            title=shown,
            description=f"What {shown} contributed to {self._config.org.name}",
            root=root,
            section="people",
            name=shown,
            username=username,
            initials=pages.initials(shown),
            tint=pages.tint(username),
            facts=self._facts(role, title, joined),
            links=(*self._contacts(socials), *self._editing.links(username, profile)),
            bio=self._render_bio(bio) if bio else None,
            left_out=None if ranked else self._left_out(role, kind),
            standings=tuple(self._standing(p, standings[p.slug]) for p in self.periods if p.slug in standings),
            figures=self._figures(standings.get(ALL_TIME), len(parts.get(ALL_TIME, ())), figures),
            parts=tuple(
                self._parts(p, escaped(username), standings[p.slug], parts.get(p.slug, []), lines.get(p.slug))
                for p in reversed(self.periods)
                if p.slug in standings
            ),
            repositories=tuple(
                pages.InRepository(
                    name=repository,
                    href=root + pages.address(board_folder(ALL_TIME, repository)),
                    activities=numbers.whole(count),
                    points=numbers.points(score),
                )
                for _, repository, count, score in repositories
            ),
            calendar=charts.calendar(days, self._as_of),
            calendar_words=calendar_words(days),
            recent=tuple(self._recent(id)),
        )

    def _facts(self, role: str | None, title: str | None, joined: str | None) -> tuple[str, ...]:
        known = self._config.leaderboard.roles.get(role or "")
        since = f"here since {numbers.written_day(joined)}" if joined else None
        return tuple(fact for fact in (known.name if known else role, title, since) if fact)

    def _contacts(self, socials: str | None) -> Iterator[pages.Contact]:
        """Where else a person is found, what is no link to the web or an e-mail address left out."""
        known = self._config.leaderboard.social_profiles
        for key, link in json.loads(socials or "{}").items():
            href = external(link)
            if href:
                yield pages.Contact(label(key), href, icon(known[key].icon if key in known else None))

    def _figures(self, standing: Standing | None, kinds: int, found: list[Any]) -> tuple[pages.Figure, ...]:
        """The figures that config asks for, in its order; none of somebody who did nothing yet."""
        if standing is None:
            return ()
        texts = {slug: pages.Figure(name, values.read(value)) for _, slug, name, value in found}
        texts["total_points"] = pages.Figure("Points", numbers.rounded(standing.score))
        texts["total_activities"] = pages.Figure("Contributions", numbers.whole(standing.activities))
        texts["activity_types"] = pages.Figure("Kinds of work", numbers.whole(kinds))
        return tuple(texts[slug] for slug in self._config.leaderboard.aggregates.contributor if slug in texts)

    def _left_out(self, role: str | None, kind: str) -> str:
        known = self._config.leaderboard.roles.get(role or "")
        if kind != "human":
            return f"{'A bot' if kind == 'bot' else 'An agent'}, and so on no board."
        return f"{known.name if known else role} is a role that is left off the boards."

    def _standing(self, period: Period, standing: Standing) -> pages.Standing:
        movement, text = "", ""
        if standing.is_compared and standing.rank is not None and standing.previous_rank is not None:
            places = standing.previous_rank - standing.rank
            movement = "up" if places > 0 else "down" if places < 0 else "same"
            text = MOVEMENT[movement] + (str(abs(places)) if places else "")
        return pages.Standing(
            period=period.title,
            rank="–" if standing.rank is None else numbers.ordinal(standing.rank),
            of=numbers.whole(self._sizes.get(period.slug, 0)),
            movement=movement,
            movement_text=text,
        )

    def _parts(
        self,
        period: Period,
        username: str,
        standing: Standing,
        parts: list[tuple[int, int, int]],
        lines: tuple[int, int] | None,
    ) -> pages.Parts:
        most = max([standing.line_bonus, *(points for _, _, points in parts)], default=0)
        ordered = sorted(parts, key=lambda part: self._order[part[0]])
        return pages.Parts(
            period=short_title(period),
            heading=period.title,
            rows=tuple(self._part(username, period, part, most) for part in ordered),
            lines=bonus_row(lines, standing.line_bonus, most) if lines or standing.line_bonus else None,
            lines_note=lines_note(lines),
            activities=numbers.whole(standing.activities),
            score=numbers.points(standing.score),
        )

    def _part(self, username: str, period: Period, part: tuple[int, int, int], most: int) -> pages.PartRow:
        definition, count, points = part
        kind = self._kinds[definition]
        is_uniform = kind.points is not None and points == count * kind.points
        unscored = "not scored" if not points else "varies"
        return pages.PartRow(
            name=kind.name,
            bar=charts.bar([(kind.colour, points)], most),
            how_many=numbers.whole(count),
            each=numbers.points(kind.points) if is_uniform and kind.points is not None else unscored,
            points=numbers.points(points) if points else "–",
            evidence=self._evidence(username, kind.slug, period),
        )

    def _evidence(self, escaped_name: str, slug: str, period: Period) -> str | None:
        if not self._config.leaderboard.data_explorer.enabled:
            return None
        before, behind = evidence_query(slug, period)
        return f"../../data/#q={before}{escaped_name}{behind}"

    def _recent(self, person: int) -> Iterator[pages.Done]:
        found = rows(self._db, RECENTLY, person=person, as_of=day_number(self._as_of), most=RECENT)
        for definition, day, title, link, repository, count, points in found:
            kind = self._kinds[definition].name
            yield pages.Done(
                day=numbers.short_day(as_date(day)),
                iso_day=as_date(day).isoformat(),
                what=kind if count == 1 else f"{kind} × {count}",
                title=title or kind,
                href=link,
                repository=repository,
                points=numbers.signed(points) if points else "–",
            )


def grouped(parts: list[Any]) -> dict[str, list[tuple[int, int, int]]]:
    """(kind, count, points) by period."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    for _, period, definition, count, points in parts:
        found.setdefault(period, []).append((definition, count, points))
    return found


def bonus_row(lines: tuple[int, int] | None, bonus: int, most: int) -> pages.PartRow:
    return pages.PartRow(
        name="Lines changed",
        bar=charts.bar([(LINES, bonus)], most),
        how_many=numbers.whole(sum(lines or (0, 0))),
        each="capped sum",
        points=numbers.points(bonus),
        evidence=None,
    )


def lines_note(lines: tuple[int, int] | None) -> str:
    if lines is None:
        return ""
    return f"{numbers.whole(lines[0])} lines added, {numbers.whole(lines[1])} deleted"


def calendar_words(days: list[tuple[int, int]]) -> str:
    total = sum(count for _, count in days)
    if not total:
        return "Nothing in the last year."
    return f"{numbers.counted(total, 'contribution')} on {numbers.counted(len(days), 'day')}."
