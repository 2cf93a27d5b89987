"""Boards as pages: overall and of each repository, a hundred people a page."""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

import apsw
import msgspec

from leaderboard.config import Config
from leaderboard.scores.boards import board, scored_periods
from leaderboard.scores.named_boards import named_board_rows, named_boards
from leaderboard.scores.periods import ALL_TIME, Period
from leaderboard.site import board_rows, charts, numbers, pages, rhythm
from leaderboard.site.about_repositories import about_repositories
from leaderboard.site.board_contract import Board, Choice, Column, Elsewhere, Leader, Leaders, Pillar
from leaderboard.site.board_entries import Entries, Place, Ranked
from leaderboard.site.board_lists import BoardList
from leaderboard.site.board_paths import CSV, LIST, board_folder, folder_of, further_of, named_folder, record_path
from leaderboard.site.board_rows import Entry, Face
from leaderboard.site.board_words import rules
from leaderboard.site.figures import of_repositories
from leaderboard.site.kinds import Definition, key
from leaderboard.site.pages import Figure, Link, Redirect
from leaderboard.site.period_words import before, short_title, title
from leaderboard.site.podium import on_podium
from leaderboard.site.weeks import Weeks
from leaderboard.store.database import rows
from leaderboard.texts import _, ngettext

PAGE = 100
NEIGHBOURS = 2
LEADERS = 3
BUSIEST = 12
REPOSITORIES_OF_PERIODS = """
select w.period, r.name
from scores as s
join windows as w on w.id = s.window_id and not w.is_previous
join repositories as r on r.id = s.repository_id
where s.rank is not null
group by w.id, r.id
order by w.id, sum(s.score) desc, r.key
"""
REPOSITORIES = "select id, name from repositories where id in (select repository_id from scores) order by key"


class Legend(NamedTuple):
    """What a board's colours and filters stand for."""

    kinds: frozenset[int]
    """The places of the kinds that gave anybody points."""
    has_lines: bool
    """Whether lines did."""
    roles: list[str | None]


class Boards:
    """Makes the pages of all boards from one database."""

    def __init__(
        self,
        db: apsw.Connection,
        config: Config,
        kinds: dict[int, Definition],
        pictures: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """``pictures`` are paths in the site by username."""
        self._db = db
        self._kinds = kinds
        self._in_order = list(kinds.values())
        settings = config.leaderboard
        ids = {kind.slug: id for id, kind in kinds.items()}
        ids |= {alias: ids[slug] for alias, slug in settings.scoring.aliases.items() if slug in ids}
        columns = settings.leaderboard.all_contributors.activity_definitions
        self._about = about_repositories(db)
        self._entries = Entries(db, kinds, [ids[slug] for slug in columns if slug in ids], pictures)
        self._leading = [ids[slug] for slug in settings.top_contributors if slug in ids]
        self._roles = settings.roles
        self.periods = scored_periods(db)
        as_of, weeks = self.periods[-1].last, Weeks.of(config)
        self.named = named_boards(db)
        """Those that config names."""
        dated = {*self.periods, *(period for named in self.named for period in named.periods)}
        self.spans = {period: rhythm.spans(period, as_of, weeks) for period in dated}

    def places(self) -> Iterator[Place]:
        """Every board, also one that nobody is on, because it is linked; all of one period, then of the next."""
        repositories = list(rows(self._db, REPOSITORIES))
        for period in self.periods:
            yield Place(period)
            for id, name in repositories:
                yield Place(period, id, name)
        for named in self.named:
            for period in named.periods:
                yield Place(period, named=named)

    def ways_in(self) -> Iterator[Redirect]:
        """From the folders that boards are in, the way to the first of them."""
        to = f"../{board_folder(self.periods[0].slug)}"
        for path in ("leaderboard/", *(["boards/"] if self.named else [])):
            yield Redirect(path=path, title=_("Leaderboard"), to=to)

    def ranked(self, place: Place) -> Ranked:
        """Who is on a board."""
        if place.named is not None:
            return Ranked(place, named_board_rows(self._db, place.window))
        return Ranked(place, board(self._db, place.period.slug, place.repository))

    def entries(self, ranked: Ranked, before: BoardList | None = None, changed: Collection[int] = ()) -> list[Entry]:
        """Everybody on a board with all that is drawn, see ``Entries.of``."""
        return self._entries.of(ranked, self.spans[ranked.place.period], before, changed)

    def legend(self, ranked: Ranked, entries: Collection[Entry]) -> Legend:
        """The kinds and the roles that there are on a board."""
        return Legend(
            kinds=frozenset(place for entry in entries for place, points, _count in entry.own if points > 0),
            has_lines=any(entry.row.line_bonus > 0 for entry in entries),
            roles=board_rows.roles_of(ranked.people, self._roles),
        )

    def board_pages(
        self, ranked: Ranked, entries: Sequence[Entry], legend: Legend, same: Collection[int] = ()
    ) -> Iterator[Board]:
        """The pages of one board but those of the numbers that are the ``same`` as before."""
        place, people = ranked
        period, _id, name, named = place
        spans = self.spans[period]
        folder, further = folder_of(place), further_of(place)
        count = max(1, math.ceil(len(people) / PAGE))
        heading = name or (_(named.title) if named else title(period))
        counted = ngettext("%(count)s person", "%(count)s people", len(people), count=numbers.whole(len(people)))
        for number in sorted({*range(1, count + 1)} - {*same}):
            path = folder if number == 1 else f"{further}{number}/"
            root = "../" * path.count("/")
            yield Board(
                path=path,
                title=heading if heading == title(period) else f"{heading} · {title(period)}",
                description=_("%(board)s: %(people)s ranked by contribution", board=heading, people=counted),
                heading=heading,
                csv=pages.address(folder + CSV),
                record=pages.address(record_path(place)),
                list=pages.address(folder + LIST),
                span=numbers.span(period.first, period.last),
                people=counted,
                size=numbers.whole(len(people)),
                tabs=self.tabs(place, root),
                podium=tuple(self.podium(ranked, entries, root)) if number == 1 else (),
                rows=tuple(
                    board_rows.for_page(entry, root, spans) for entry in entries[(number - 1) * PAGE : number * PAGE]
                ),
                kinds=key(
                    (self._in_order[place].id for place in legend.kinds), self._kinds, has_lines=legend.has_lines
                ),
                columns=tuple(
                    Column(self._kinds[id].slug, self._kinds[id].name) for id in self._entries.columns(place)
                ),
                has_movement=period.previous_first is not None,
                before=before(period),
                rhythm=spans.title,
                leaders=tuple(self.leaders(entries, root)) if number == 1 and place == Place(period) else (),
                pages=numbered(folder, further, number, count, root),
                roles=tuple(self.choices(legend.roles)),
                elsewhere=None if named else self.elsewhere(period, name, root),
                boards=() if name is not None else tuple(self.boards(place, root)),
                description_of_board=named.description if named else "",
                rules=tuple(rules(named, self._kinds, period)) if named else (),
                figures=self._figures.get(name or "", ()) if number == 1 and period.slug == ALL_TIME else (),
                up=None if name is None else Link(_("All repositories"), f"{root}repositories/"),
                about=None if name is None else self._about.get(name),
            )

    def page_path(self, place: Place, number: int) -> str:
        """Where a page of a board is."""
        return folder_of(place) if number == 1 else f"{further_of(place)}{number}/"

    def boards(self, place: Place, root: str) -> Iterator[Link]:
        """The boards over all repositories; a board without the period of this one is linked in its longest."""
        if not self.named:
            return
        slug = place.period.slug if place.period in self.periods else self.periods[0].slug
        yield Link(_("Leaderboard"), root + board_folder(slug), place.named is None)
        for named in self.named:
            if named.periods:
                yield Link(_(named.title), root + named_folder(named, slug), named is place.named)

    def list_of(self, ranked: Ranked, entries: Iterable[Entry], legend: Legend) -> BoardList:
        """Everybody on a board for the script of its pages."""
        spans = self.spans[ranked.place.period]
        places = {role: place for place, role in enumerate(legend.roles)}
        head = {
            "of": spans.of,
            "columns": spans.columns,
            "unfinished": spans.is_unfinished,
            "roles": [choice.slug for choice in self.choices(legend.roles)],
            "kinds": [*sorted(legend.kinds), *(["lines"] if legend.has_lines else [])],
        }
        lines = msgspec.json.Encoder().encode_lines([board_rows.for_script(entry, places) for entry in entries])
        return BoardList.made(head, lines.splitlines())

    def same_pages(self, listed: BoardList, before: BoardList | None) -> Collection[int]:
        """The numbers of the pages that show what they showed; never the first, which shows more than its rows."""
        return listed.same_pages(before, PAGE)

    def podium(self, ranked: Ranked, entries: Sequence[Entry], root: str) -> Iterator[Pillar]:
        """The first three ranks as columns to scale."""
        spans = self.spans[ranked.place.period]
        for entry in entries[: len(on_podium(ranked.people))]:
            blocks = self._entries.blocks(entry.row, entry.own)
            column = charts.pillar(blocks, entry.row.score, ranked.people[0].score)
            yield Pillar(board_rows.for_page(entry, root, spans), column)

    def choices(self, roles: Iterable[str | None]) -> Iterator[Choice]:
        """The roles to filter by."""
        for role in roles:
            yield Choice("", _("Others")) if role is None else Choice(role, self._roles[role].name or role)

    def elsewhere(self, period: Period, name: str | None, root: str) -> Elsewhere | None:
        """The boards of the busiest repositories of a period."""
        busy = self.busiest.get(period.slug)
        if not busy:
            return None
        links = [Link(_("All repositories"), root + board_folder(period.slug), name is None)]
        links += [Link(other, root + address, other == name) for other, address in busy]
        return Elsewhere(name or _("all"), tuple(links), Link(_("The list of repositories"), f"{root}repositories/"))

    @cached_property
    def busiest(self) -> Mapping[str, list[tuple[str, str]]]:
        """(name, address of the board) of the busiest repositories of each period."""
        found = groupby(rows(self._db, REPOSITORIES_OF_PERIODS), key=lambda row: row[0])
        return {
            period: [
                (name, pages.address(board_folder(period, name))) for _period, name in list(repositories)[:BUSIEST]
            ]
            for period, repositories in found
        }

    @cached_property
    def _figures(self) -> Mapping[str, tuple[Figure, ...]]:
        """Those of each repository."""
        return of_repositories(self._db)

    def leaders(self, entries: Iterable[Entry], root: str) -> Iterator[Leaders]:
        """Who did most of each kind that config names; equal counts in the order of the board."""
        found: dict[int, list[tuple[int, Face]]] = {id: [] for id in self._leading}
        for entry in entries if found else ():
            for place, _points, count in entry.own:
                if (id := self._in_order[place].id) in found:
                    found[id].append((count, entry.face))
        for id, counted in found.items():
            most = heapq.nlargest(LEADERS, counted, key=lambda one: one[0])
            if most:
                yield Leaders(
                    colour=self._kinds[id].colour,
                    kind=self._kinds[id].name,
                    people=tuple(Leader(face.name, root + face.href, numbers.whole(count)) for count, face in most),
                )

    def tabs(self, place: Place, root: str) -> tuple[Link, ...]:
        """The same board in every period; none on a board that has days of its own."""
        if place.named is not None and place.named.is_season:
            return ()
        return tuple(
            Link(
                short_title(period),
                root + pages.address(folder_of(place._replace(period=period))),
                period == place.period,
            )
            for period in self.periods
        )


def numbered(first: str, further: str, current: int, count: int, root: str) -> tuple[Link, ...]:
    """Links to the first, the last and the neighbouring pages of a list; none where there is only one."""
    if count == 1:
        return ()
    near = [n for n in range(1, count + 1) if n in {1, count} or abs(n - current) <= NEIGHBOURS]
    return tuple(Link(str(n), root + pages.address(first if n == 1 else f"{further}{n}/"), n == current) for n in near)
