"""All files of a person: the page, the JSON, the card and the badge."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import apsw

from leaderboard.config import Config
from leaderboard.scores.badges.telling import told
from leaderboard.site.api.activities import Entry, entries
from leaderboard.site.api.people import Contributors
from leaderboard.site.badges.listing import Shelf
from leaderboard.site.cards import Cards
from leaderboard.site.kinds import Definition
from leaderboard.site.made import Plan
from leaderboard.site.output import File, Owned
from leaderboard.site.palette import Palette
from leaderboard.site.people import Somebody
from leaderboard.site.people_pages import People
from leaderboard.site.template_code import Environment


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
        for somebody in self._people.everybody(among):
            if not plan.leaves_person(somebody.id):
                for file in self._page_and_records(somebody, done.of(somebody.id)):
                    yield *file, somebody.username
            for file in self._cards.files(somebody):
                yield *file, somebody.username

    def _page_and_records(self, somebody: Somebody, done: Sequence[Entry]) -> Iterator[File]:
        badges = told(self._catalogue, somebody.awards, somebody.progress)
        page = self._people.page(somebody, done, badges)
        yield f"{page.path}index.html", self._templates.encoded("person.html", page=page)
        yield from self._records.files(somebody, done, badges)
