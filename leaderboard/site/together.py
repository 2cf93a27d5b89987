"""What tells of everybody together, in sections: each is made again only where one of its subjects changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple, TypeAlias

import apsw

from leaderboard.config import Config
from leaderboard.site import list_pages, pages, site_picture
from leaderboard.site.additions import Additions
from leaderboard.site.api.badges import badge_files
from leaderboard.site.api.people import contributors
from leaderboard.site.badges.feeds import badge_feeds
from leaderboard.site.badges.listing import Listing, Shelf
from leaderboard.site.board_contract import Event
from leaderboard.site.board_pages import Boards
from leaderboard.site.feeds import feeds
from leaderboard.site.home_page import home
from leaderboard.site.kinds import Definition
from leaderboard.site.lately import lately
from leaderboard.site.output import File
from leaderboard.site.palette import Palette
from leaderboard.site.people_lists import PeopleLists
from leaderboard.site.what_if import amounts
from leaderboard.store.changes import Subject

Shown: TypeAlias = File | tuple[str, pages.Page]
"""A finished file, or a template and the page that it is to show."""


class Section(NamedTuple):
    """Files that are made or kept together."""

    owner: str
    """Their owner in the manifest, which is no username and no folder of a board."""
    subjects: frozenset[Subject]
    files: Callable[[], Iterator[Shown]]
    is_coloured: bool = False
    """Whether it has pictures in the colours of the theme."""
    words: Callable[[], object] | None = None
    """What it shows of titles and texts, where that is little: it is kept where these words are the same."""


class Together:
    """Makes the sections from one database; ``pictures`` are the paths of small ones by username."""

    def __init__(
        self,
        db: apsw.Connection,
        config: Config,
        additions: Additions,
        kinds: dict[int, Definition],
        boards: Boards,
        shelf: Shelf,
        palette: Palette,
        pictures: dict[str, str],
    ) -> None:
        self._db = db
        self._config = config
        self._additions = additions
        self._kinds = kinds
        self._boards = boards
        self._shelf = shelf
        self._palette = palette
        self._pictures = pictures
        self._as_of = boards.periods[-1].last

    def sections(self) -> Iterator[Section]:
        """All of them."""
        done = frozenset({Subject.PEOPLE, Subject.WORK})
        yield Section("together/home", frozenset(Subject), self._home, words=lambda: self._lately)
        yield Section("together/what-if", done, lambda: amounts(self._db, self._kinds))
        yield Section("together/repositories", done | {Subject.FIGURES}, self._repositories)
        yield Section("together/people", done, self._people)
        yield Section("together/records", done, lambda: contributors(self._db))
        yield Section("together/feeds", done | {Subject.WORDS}, lambda: feeds(self._db, self._config, self._as_of))
        if self._shelf.catalogue.badges:
            yield Section("together/badges", done | {Subject.BADGES}, self._badges, is_coloured=True)
        if site_picture.is_needed(self._config, self._additions.pictures.preview):
            yield Section("together/picture", done, self._picture, is_coloured=True)

    def _home(self) -> Iterator[Shown]:
        yield "home.html", home(self._db, self._config, self._kinds, self._boards, self._shelf, self._lately)

    @cached_property
    def _lately(self) -> tuple[Event, ...]:
        return tuple(lately(self._db, self._as_of))

    def _repositories(self) -> Iterator[Shown]:
        yield "repositories.html", list_pages.repositories(self._db)

    def _people(self) -> Iterator[Shown]:
        lists = PeopleLists(self._db, self._config.leaderboard.roles, self._as_of, self._pictures)
        for listing in lists.by_role():
            yield "people.html", listing
        for faces in lists.gallery():
            yield "gallery.html", faces
        yield lists.names()

    def _badges(self) -> Iterator[Shown]:
        """The pages of badges, their coins, and what programs read of them."""
        listing = Listing(self._db, self._shelf)
        yield "badges.html", listing.everything()
        for page in listing.each():
            yield "badge.html", page
        yield from self._shelf.files(self._palette)
        yield from badge_files(self._db, self._shelf.catalogue)
        yield from badge_feeds(self._db, self._config, self._shelf, self._as_of)

    def _picture(self) -> Iterator[File]:
        return site_picture.drawn(self._db, self._config, self._kinds, self._as_of, self._palette)
