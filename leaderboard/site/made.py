"""What the site was made from, so that the next build knows which of its files may stay unseen.

A build makes only the files that the noted changes call for (see ``store.changes``) where three things hold: the folder
looks as the last build left it, that build was the last one that this store knows of, and all that every page may
depend on is the same. Else it makes all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from leaderboard.files.looks import digest as digest_of_looks
from leaderboard.files.looks import digest_of_packed, looks
from leaderboard.shipped import shipped
from leaderboard.site.board_lists import BoardList
from leaderboard.site.output import Output
from leaderboard.site.publish import Before
from leaderboard.store import changes
from leaderboard.store.changes import Changes, Subject
from leaderboard.store.database import rows

if TYPE_CHECKING:  # it imports much, and most nights need none of it
    from leaderboard.site.board_entries import Place
    from leaderboard.site.together import Section

CODE = Path(__file__).parents[1]
TABLES = ("definitions", "repositories", "windows", "line_kinds", "aggregate_definitions", "coverages")
"""Small ones that any page may show something of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeOf:
    """What pages depend on besides the rows that ``store.changes`` is told of; each a hash."""

    every_page: str
    boards: str
    """What every board shows of others."""
    cards: str
    """What only cards and badges depend on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A finished site."""

    folder: str
    looks: str
    """How its files look."""
    database: str
    """The version of data.db; empty where there is none."""
    pages: dict[str, str]
    """What pages that are nobody's own were given, as hashes by path."""
    of: MadeOf

    @classmethod
    def read(cls, said: str | None) -> Made | None:
        """None where nothing is noted, or in words that another version of the program used."""
        if not said:
            return None
        found = json.loads(said)
        try:
            return cls(**{**found, "of": MadeOf(**found["of"])})
        except (KeyError, TypeError):
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Which files a build makes."""

    of: MadeOf
    before: Made | None = None
    changes: Changes | None = None
    """None: all files are made."""
    all_boards: bool = True
    all_cards: bool = True
    pages: dict[str, str] = field(default_factory=dict)
    """What pages are given in this build."""

    @classmethod
    def of_build(cls, db: apsw.Connection, output: Output, of: MadeOf) -> Plan:
        """Compare with the site that is there."""
        before = Made.read(changes.made(db))
        if (
            before is None
            or before.of.every_page != of.every_page
            or before.folder != str(output.root.resolve())
            or not output.is_as_left(before.looks)
        ):
            return cls(of=of)
        return cls(
            of=of,
            before=before,
            changes=changes.noted(db),
            all_boards=before.of.boards != of.boards,
            all_cards=before.of.cards != of.cards,
        )

    @property
    def among(self) -> frozenset[int] | None:
        """The people of whom any file is made; None for everybody."""
        return None if self.changes is None or self.all_cards else self.changes.people

    def leaves_person(self, id: int) -> bool:
        """Whether somebody's page and records stay as they are; cards and badges stay unless all are drawn."""
        return self.changes is not None and id not in self.changes.people

    def changed(self, among: Collection[int] | None) -> Collection[int] | None:
        """Of these people, or of everybody, those whose page and records are made; None for everybody."""
        if self.changes is None:
            return among
        return self.changes.people if among is None else self.changes.people.intersection(among)

    def leaves_board(self, place: Place) -> bool:
        """Whether the files of a board stay as they are."""
        if self.changes is None or self.all_boards:
            return False
        if place.named is not None:
            return place.window not in self.changes.named
        return (place.period.slug, place.repository_id) not in self.changes.boards

    def kept(self, section: Section, output: Output) -> list[str]:
        """The files of a section of which nothing changed, which are left as they are; none where it is to be made."""
        told = section.subjects if self.changes is None else section.subjects & self.changes.subjects
        if told and section.words is not None and self.says_the_same(section.owner, section.words()):
            told -= {Subject.WORDS}
        if self.changes is None or self.before is None or told:
            return []
        if section.is_coloured and self.all_cards:
            return []
        kept = output.keep(section.owner)
        given = self.before.pages
        self.pages.update((path, given[path]) for path in (*kept, section.owner) if path in given)
        return kept

    def says_the_same(self, path: str, page: object) -> bool:
        """Whether a page is given what it was given in the last build."""
        self.pages[path] = digest(page)
        return self.changes is not None and self.before is not None and self.before.pages.get(path) == self.pages[path]

    def list_before(self, output: Output, path: str) -> tuple[BoardList | None, Collection[int]]:
        """The list of a board as the last build left it, and the people of whom it may tell something else now."""
        if self.changes is None or not output.has(path):
            return None, ()
        return BoardList.read((output.root / path).read_bytes()), self.changes.people

    def database(self, path: Path) -> Before | None:
        """The database that may be written on, at its place in the site."""
        if self.before is None or self.changes is None or not self.before.database:
            return None
        return Before(path=path, version=self.before.database, people=self.changes.people, workers=self.changes.workers)

    def settle(self, db: apsw.Connection, output: Output, database: str) -> None:
        """The site is finished, with this version of the database."""
        made = Made(
            folder=str(output.root.resolve()), looks=output.looks(), database=database, pages=self.pages, of=self.of
        )
        changes.settle(db, json.dumps(asdict(made)))


def digest(said: object) -> str:
    return hashlib.blake2b(repr(said).encode(), digest_size=16).hexdigest()


def key_of(db: apsw.Connection, said: Iterable[object]) -> str:
    """A hash of our code, of the small tables and of what else is ``said``."""
    sum = hashlib.blake2b(repr([*map(repr, said)]).encode(), digest_size=16)
    for folder in (CODE, shipped("site_templates")):
        sum.update(digest_of_looks(looks(folder)).encode())
    for table in TABLES:
        sum.update(repr(sorted(map(repr, rows(db, f"select * from {table}")))).encode())
    return sum.hexdigest()


def is_as_it_was_left(folder: Path, said: str | None, looked: Callable[[], bytes]) -> bool:
    """Whether a folder holds the site that ``changes.made`` tells of, and no file of it was touched.

    What ``looked`` says is what ``looks_now`` does.
    """
    made = Made.read(said)
    return made is not None and made.folder == str(folder.resolve()) and made.looks == digest_of_packed(looked())
