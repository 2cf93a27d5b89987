"""Everybody: by role, as a quilt of those who did most lately, as faces in the order of names, and to search in."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple, TypeVar

import apsw
import msgspec

from leaderboard.config import Role
from leaderboard.scores.periods import ALL_TIME, day_number
from leaderboard.site import numbers, pages
from leaderboard.site.board_pages import numbered
from leaderboard.site.output import File
from leaderboard.site.pages import Link
from leaderboard.site.people_contract import Gallery, Group, Letter, People, PersonRow, Tile
from leaderboard.store.database import rows
from leaderboard.texts import _, ngettext

PAGE = 250
Item = TypeVar("Item")
FACES = 480
"""On a page of the gallery."""
FURTHER, GALLERY, LIST = "people/-/", "people/-/faces/", "people/-/names.json"
PATCHES = 90
FEWEST_PATCHES = 3
"""One patch or two are no quilt."""
DAYS = 90
OTHER = "#"
"""What stands for names that begin with no letter, or with one of the thousands that Chinese and others have."""
PEOPLE = """
select c.username, c.role, c.name, c.title, coalesce(s.activities, 0), coalesce(s.score, 0)
from contributors as c
left join (
    select s.contributor_id, s.activities, s.score
    from scores as s
    join windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
    where s.repository_id is null
) as s on s.contributor_id = c.id
order by c.key
"""
LATELY = """
select c.username, c.name, sum(d.count)
from days as d
join contributors as c on c.id = d.contributor_id and c.ranked
where d.day > :after
group by c.id
order by 3 desc, c.key
limit :most
"""


class Someone(NamedTuple):
    """A person as a list shows them."""

    username: str
    role: str | None
    name: str | None
    title: str | None
    activities: int
    score: int

    @property
    def shown(self) -> str:
        return self.name or self.username

    def tile(self, root: str) -> Tile:
        return tile(self.username, self.shown, root)


class PeopleLists:
    """Makes the pages that lead to everybody; ``pictures`` are the paths of small ones by username."""

    def __init__(
        self,
        db: apsw.Connection,
        roles: Mapping[str, Role],
        as_of: date,
        pictures: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._db = db
        self._roles = roles
        self._as_of = as_of
        self._pictures = pictures
        self._people = [Someone._make(row) for row in rows(db, PEOPLE, period=ALL_TIME)]

    def by_role(self) -> Iterator[People]:
        """Roles in the order of config, those of no known role at the end."""
        order = {slug: place for place, slug in enumerate(self._roles)}
        found = sorted(self._people, key=lambda person: order.get(person.role or "", len(order)))
        sizes = Counter(self._role(person) for person in found)
        for number, shown in cut(found, PAGE):
            path = "people/" if number == 1 else f"{FURTHER}{number}/"
            root = "../" * path.count("/")
            quilt = tuple(self._quilt(root)) if number == 1 else ()
            yield People(
                path=path,
                title=_("People"),
                total=count_of(len(found)),
                tabs=tabs(root, is_gallery=False),
                letters=self._links(root),
                list=LIST,
                pages=numbered("people/", FURTHER, number, math.ceil(len(found) / PAGE) or 1, root),
                quilt=quilt,
                quilt_words=quilt_words(len(quilt)),
                groups=tuple(
                    self._group(role, sizes[role], members, root) for role, members in groupby(shown, key=self._role)
                ),
            )

    def gallery(self) -> Iterator[Gallery]:
        """Faces in the order of names."""
        for number, shown in cut(self._by_name, FACES):
            path = GALLERY if number == 1 else f"{GALLERY}{number}/"
            root = "../" * path.count("/")
            yield Gallery(
                path=path,
                title=_("Faces"),
                total=count_of(len(self._people)),
                tabs=tabs(root, is_gallery=True),
                letters=self._links(root),
                list=LIST,
                pages=numbered(GALLERY, GALLERY, number, math.ceil(len(self._people) / FACES) or 1, root),
                groups=tuple(
                    Letter(text, anchor(text), tuple(person.tile(root) for _first, person in members))
                    for text, members in groupby(shown, key=lambda each: each[0])
                ),
            )

    def names(self) -> File:
        """The list that names are searched in: username, name, initials, tint and picture of everybody."""
        found = [
            (
                person.username,
                person.name or "",
                pages.initials(person.shown),
                pages.tint(person.username),
                self._pictures.get(person.username, ""),
            )
            for _first, person in self._by_name
        ]
        return LIST, msgspec.json.encode(found)

    @cached_property
    def _by_name(self) -> list[tuple[str, Someone]]:
        """Everybody and the letter that their name begins with."""
        found = [(letter(person.shown), person) for person in self._people]
        return sorted(found, key=lambda each: (each[0] == OTHER, each[0], plain(each[1].shown), each[1].username))

    def _links(self, root: str) -> tuple[Link, ...]:
        """From each letter to the page and the place where it begins."""
        places = self._letters
        if len(places) < 2:
            return ()
        return tuple(
            Link(text, f"{root}{GALLERY}{f'{page}/' if page > 1 else ''}#{pages.address(anchor(text))}")
            for text, page in places.items()
        )

    @cached_property
    def _letters(self) -> Mapping[str, int]:
        """Each letter and the page that it begins on."""
        places: dict[str, int] = {}
        for place, (text, _person) in enumerate(self._by_name):
            places.setdefault(text, place // FACES + 1)
        return places

    def _role(self, person: Someone) -> str | None:
        return person.role if person.role in self._roles else None

    def _group(self, slug: str | None, size: int, members: Iterator[Someone], root: str) -> Group:
        people = tuple(row(person, root) for person in members)
        if slug is None:
            return Group(_("Others"), count_of(size), _("Their profile names no role yet."), people)
        role = self._roles[slug]
        return Group(role.name or slug, count_of(size), role.description, people)

    def _quilt(self, root: str) -> Iterator[Tile]:
        """Those who did most in the last days, their patches as large as their work."""
        found = list(rows(self._db, LATELY, after=day_number(self._as_of) - DAYS, most=PATCHES))
        if len(found) < FEWEST_PATCHES:
            return
        for username, name, count in found:
            yield tile(username, name or username, root, side(count, found[0][2]))


def side(count: int, most: int) -> int:
    """How wide and high a patch is, so that its area is about that of the work: 1 to 3."""
    return min(3, max(1, round(3 * math.sqrt(count / most))))


def tile(username: str, shown: str, root: str, size: int = 1) -> Tile:
    href = root + pages.address(pages.person_path(username))
    return Tile(href, pages.initials(shown), pages.tint(username), shown, size)


def row(person: Someone, root: str) -> PersonRow:
    return PersonRow(
        href=root + pages.address(pages.person_path(person.username)),
        initials=pages.initials(person.shown),
        tint=pages.tint(person.username),
        name=person.shown,
        username=person.username,
        title=person.title or "",
        activities=numbers.whole(person.activities),
        points=numbers.rounded(person.score),
    )


def tabs(root: str, *, is_gallery: bool) -> tuple[Link, ...]:
    return (
        Link(_("By role"), f"{root}people/", not is_gallery),
        Link(_("Faces"), f"{root}{GALLERY}", is_gallery),
    )


def cut(found: Sequence[Item], size: int) -> Iterator[tuple[int, Sequence[Item]]]:
    """The pages of a list, from 1; an empty list has one."""
    for number, begin in enumerate(range(0, max(len(found), 1), size), 1):
        yield number, found[begin : begin + size]


def count_of(people: int) -> str:
    return ngettext("%(count)s person", "%(count)s people", people, count=numbers.whole(people))


def quilt_words(people: int) -> str:
    """What the quilt shows."""
    return ngettext(
        "%(count)s person was busy in the last 90 days. The more they did, the larger the patch.",
        "The %(count)s who were busiest in the last 90 days. The more somebody did, the larger the patch.",
        people,
        count=numbers.whole(people),
    )


def letter(name: str) -> str:
    """The letter that a name stands under: without accents, and one for all that are no alphabet's."""
    first = next(iter(plain(name)), "")
    is_letter = first.isalpha() and unicodedata.east_asian_width(first) not in "WF"
    return first.upper()[:1] if is_letter else OTHER


def plain(name: str) -> str:
    """A name without case, accents and signs before it, as people look for it."""
    text = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(character for character in text if not unicodedata.combining(character))
    return kept.lstrip("".join({character for character in kept if not character.isalnum()}))


def anchor(text: str) -> str:
    """Where a letter begins on its page."""
    return "letter-other" if text == OTHER else f"letter-{text}"
