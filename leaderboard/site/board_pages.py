"""Boards as pages: overall and of each repository, a hundred people a page."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import apsw

from leaderboard.config import Config
from leaderboard.scores.boards import BoardRow, board, scored_periods
from leaderboard.scores.periods import ALL_TIME, Period
from leaderboard.site import charts, numbers, pages
from leaderboard.site.api.paths import board_path
from leaderboard.site.kinds import LINES, Definition, key
from leaderboard.site.pages import Link
from leaderboard.store.database import rows

PAGE = 100
CSV = "board.csv"
"""In the folder of each board."""
NEIGHBOURS = 2
LEADERS = 3
MOVEMENT = {"up": "▲", "down": "▼", "same": "=", "new": "new", "back": "back"}
PARTS = """
select p.contributor_id, p.definition_id, sum(p.points), sum(p.count)
from windows as w
join parts as p on p.window_id = w.id
where w.period = :period and w.is_previous = 0 and (:repository is null or p.repository_id = :repository)
group by p.contributor_id, p.definition_id
"""
REPOSITORIES = "select id, name from repositories where id in (select repository_id from scores) order by key"

Parts = Mapping[int, list[tuple[int, int, int]]]


class Ranked(NamedTuple):
    """A board: the people of a period, best first, overall or of one repository."""

    period: Period
    repository_id: int | None
    repository: str | None
    people: list[BoardRow]


class Boards:
    """Makes the pages of all boards from one database."""

    def __init__(self, db: apsw.Connection, config: Config, kinds: dict[int, Definition]) -> None:
        self._db = db
        self._kinds = kinds
        settings = config.leaderboard
        ids = {kind.slug: id for id, kind in kinds.items()}
        ids |= {alias: ids[slug] for alias, slug in settings.scoring.aliases.items() if slug in ids}
        columns = settings.leaderboard.all_contributors.activity_definitions
        self._columns = [ids[slug] for slug in columns if slug in ids]
        self._leading = [ids[slug] for slug in settings.top_contributors if slug in ids]
        self.periods = scored_periods(db)

    def all_boards(self) -> Iterator[Ranked]:
        """Every board, also one that nobody is on, because it is linked."""
        for period in self.periods:
            yield Ranked(period, None, None, board(self._db, period.slug))
        for id, name in list(rows(self._db, REPOSITORIES)):
            for period in self.periods:
                yield Ranked(period, id, name, board(self._db, period.slug, name))

    def board_pages(self, ranked: Ranked) -> Iterator[pages.Board]:
        """The pages of one board."""
        period, repository, name, people = ranked
        parts = self.parts(period, repository)
        leader = max((row.score for row in people), default=0)
        folder, further = board_folder(period.slug, name), further_pages(period.slug, name)
        count = max(1, math.ceil(len(people) / PAGE))
        used = {definition for row in people for definition, _, _ in parts.get(row.contributor_id, ())}
        heading = period.title if name is None else name
        for number in range(1, count + 1):
            shown = people[(number - 1) * PAGE : number * PAGE]
            path = folder if number == 1 else f"{further}{number}/"
            root = "../" * path.count("/")
            yield pages.Board(
                path=path,
                title=heading if name is None else f"{name}, {period.title.lower()}",
                description=f"{heading}: {numbers.counted(len(people), 'person', 'people')} ranked by contribution",
                heading=heading,
                csv=pages.address(folder + CSV),
                record=pages.address(board_path(period.slug, name)),
                span=numbers.span(period.first, period.last),
                people=numbers.counted(len(people), "person", "people"),
                tabs=self.tabs(period, name, root),
                rows=tuple(self.row(row, parts, leader, root, self._columns) for row in shown),
                kinds=key(used, self._kinds),
                columns=tuple(self._kinds[id].name for id in self._columns),
                has_movement=period.previous_first is not None,
                leaders=tuple(self.leaders(people, parts, root)) if number == 1 and name is None else (),
                pages=numbered(folder, further, number, count, root),
                up=None if name is None else Link("All repositories", f"{root}repositories/"),
            )

    def parts(self, period: Period, repository: int | None) -> Parts:
        """(kind, points, count) of everybody on a board, kinds in the order of the point table."""
        found: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for person, *part in rows(self._db, PARTS, period=period.slug, repository=repository):
            found[person].append(tuple(part))
        order = {id: place for place, id in enumerate(self._kinds)}
        for parts in found.values():
            parts.sort(key=lambda part: order[part[0]])
        return found

    def row(self, row: BoardRow, parts: Parts, leader: int, root: str, columns: Iterable[int] = ()) -> pages.Row:
        """A person's line; the bar is to the scale of the first, ``columns`` are the kinds to give the counts of."""
        name = row.name or row.username
        own = parts.get(row.contributor_id, ())
        blocks = [(self._kinds[id].colour, points) for id, points, _ in own]
        counts = {id: count for id, _, count in own} if columns else {}
        movement, text, words = moved(row)
        difference = 0 if row.previous_score is None else row.score - row.previous_score
        return pages.Row(
            rank=("=" if row.ties > 1 else "") + numbers.whole(row.rank),
            medal=row.rank if row.rank <= 3 else 0,
            movement=movement,
            movement_text=text,
            movement_words=words,
            href=root + pages.address(pages.person_path(row.username)),
            initials=pages.initials(name),
            tint=pages.tint(row.username),
            name=name,
            username=row.username,
            bar=charts.bar([*blocks, (LINES, row.line_bonus)], leader),
            points=numbers.rounded(row.score),
            before="–" if row.previous_score is None else numbers.rounded(row.previous_score),
            difference="" if row.previous_score is None else numbers.signed(difference),
            direction="up" if difference > 0 else "down" if difference < 0 else "",
            counts=tuple(numbers.whole(counts[id]) if id in counts else "–" for id in columns),
        )

    def leaders(self, people: Iterable[BoardRow], parts: Parts, root: str) -> Iterator[pages.Leaders]:
        """Who did most of each kind that config names; equal counts in the order of the board."""
        found: dict[int, list[tuple[int, BoardRow]]] = {id: [] for id in self._leading}
        for row in people if found else ():
            for id, _, count in parts.get(row.contributor_id, ()):
                if id in found:
                    found[id].append((count, row))
        for id, counted in found.items():
            most = heapq.nlargest(LEADERS, counted, key=lambda one: one[0])
            if most:
                yield pages.Leaders(
                    colour=self._kinds[id].colour,
                    kind=self._kinds[id].name,
                    people=tuple(
                        pages.Leader(
                            name=row.name or row.username,
                            href=root + pages.address(pages.person_path(row.username)),
                            amount=numbers.whole(count),
                        )
                        for count, row in most
                    ),
                )

    def tabs(self, current: Period, name: str | None, root: str) -> tuple[Link, ...]:
        return tuple(
            Link(short_title(period), root + pages.address(board_folder(period.slug, name)), period is current)
            for period in self.periods
        )


def board_folder(period: str, repository: str | None = None) -> str:
    """Where a board is; ``-`` keeps the periods of a repository apart from repositories below it."""
    if repository is None:
        return f"leaderboard/{period}/"
    return repository_folder(repository) + ("" if period == ALL_TIME else f"-/{period}/")


def further_pages(period: str, repository: str | None) -> str:
    """The folder of a board's second page and those that follow."""
    return board_folder(period) if repository is None else f"{repository_folder(repository)}-/{period}/"


def repository_folder(repository: str) -> str:
    """A group that is named like one of our files is to be a folder where the file of another board may be."""
    steps = (f"-/{step}" if step.casefold() in {"index.html", CSV} else step for step in repository.split("/"))
    return f"repositories/{'/'.join(steps)}/"


def short_title(period: Period) -> str:
    """``Week`` for ``This week``."""
    return period.title.removeprefix("This ").capitalize() if period.title.startswith("This ") else period.title


def moved(row: BoardRow) -> tuple[str, str, str]:
    """How a rank moved: its class, its sign, and the words for those who do not see it."""
    movement = row.movement
    if movement is None:
        return "", "", ""
    if movement in {"new", "back"} or row.previous_rank is None:
        return movement, MOVEMENT[movement], ""
    places = abs(row.previous_rank - row.rank)
    if not places:
        return movement, "=", f"unmoved, was {row.previous_rank}"
    return movement, f"{MOVEMENT[movement]}{places}", f"{movement} {places}, was {row.previous_rank}"


def numbered(first: str, further: str, current: int, count: int, root: str) -> tuple[Link, ...]:
    """Links to the first, the last and the neighbouring pages of a list; none where there is only one."""
    if count == 1:
        return ()
    near = [n for n in range(1, count + 1) if n in {1, count} or abs(n - current) <= NEIGHBOURS]
    return tuple(Link(str(n), root + pages.address(first if n == 1 else f"{further}{n}/"), n == current) for n in near)
