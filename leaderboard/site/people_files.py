"""All files of a person: the page, the JSON, the card and the badge."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

import apsw

from leaderboard.config import Config
from leaderboard.scores.badges.telling import told
from leaderboard.site.api.activities import Entry, entries
from leaderboard.site.api.people import Contributors
from leaderboard.site.badges.listing import Shelf
from leaderboard.site.bios import Bio, shown
from leaderboard.site.cards import Cards
from leaderboard.site.kinds import Definition
from leaderboard.site.made import Plan
from leaderboard.site.output import File, Owned
from leaderboard.site.palette import Palette
from leaderboard.site.people import Somebody
from leaderboard.site.people_pages import People
from leaderboard.site.template_code import Environment

IN_A_ROW = 50
"""Bios: the renderer takes half as long for them as for single ones between other work."""


class PeopleFiles:
    """Makes the files of whoever changed, from one database."""

    def __init__(
        self,
        db: apsw.Connection,
        config: Config,
        kinds: dict[int, Definition],
        shelf: Shelf,
        templates: Environment,
        palette: Palette,
    ) -> None:
        self._db = db
        self._catalogue = shelf.catalogue
        self._people = People(db, config, kinds, shelf)
        periods, sizes = self._people.periods, self._people.sizes
        self._as_of = periods[-1].last
        self._templates = templates
        self._records = Contributors(db, kinds, periods, shelf.catalogue)
        self._cards = Cards(config, kinds, periods, sizes, templates, palette)

    def of(self, plan: Plan, among: Collection[int] | None = None) -> Iterator[Owned]:
        """What the plan says is to be made of everybody, or of those with these ids."""
        done = entries(self._db, self._as_of, plan.changed(among))
        for somebody, bio in self._with_bios(plan, among):
            if not plan.leaves_person(somebody.id):
                for file in self._page_and_records(somebody, bio, done.of(somebody.id)):
                    yield *file, somebody.username
            for file in self._cards.files(somebody):
                yield *file, somebody.username

    def _with_bios(self, plan: Plan, among: Collection[int] | None) -> Iterator[tuple[Somebody, Bio | None]]:
        """Everybody, or those with these ids, and their bio where a page is to show it."""
        waiting = self._people.everybody(among)
        while some := list(islice(waiting, IN_A_ROW)):
            bios = [shown(one.bio) if one.bio and not plan.leaves_person(one.id) else None for one in some]
            yield from zip(some, bios, strict=True)

    def _page_and_records(self, somebody: Somebody, bio: Bio | None, done: Sequence[Entry]) -> Iterator[File]:
        badges = told(self._catalogue, somebody.awards, somebody.progress)
        page = self._people.page(somebody, bio, done, badges)
        yield f"{page.path}index.html", self._templates.encoded("person.html", page=page)
        yield from self._records.files(somebody, done, badges)
