"""All files of a person: the page, the JSON, the card and the badge."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

import apsw

from leaderboard.config import Config
from leaderboard.scores.badges.telling import told
from leaderboard.site.api.activities import entries
from leaderboard.site.api.people import Contributors
from leaderboard.site.badges.listing import Shelf
from leaderboard.site.bios import shown
from leaderboard.site.cards import Cards
from leaderboard.site.kinds import Definition
from leaderboard.site.made import Plan
from leaderboard.site.output import Owned
from leaderboard.site.palette import Palette
from leaderboard.site.people import Somebody
from leaderboard.site.people_pages import People
from leaderboard.site.template_code import Environment
from leaderboard.site.walk import Walk

IN_A_ROW = 50
"""People: each step is done for all of them before the next, because it is quicker the more often it is repeated."""


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
        everybody = self._people.everybody(among)
        while some := list(islice(everybody, IN_A_ROW)):
            yield from self._pages_and_records([one for one in some if not plan.leaves_person(one.id)], done)
            for one in some:
                for file in self._cards.files(one):
                    yield *file, one.username

    def _pages_and_records(self, some: Sequence[Somebody], done: Walk) -> Iterator[Owned]:
        bios = [shown(one.bio) if one.bio else None for one in some]
        gathered = []
        for one, bio in zip(some, bios, strict=True):
            deeds, badges = done.of(one.id), told(self._catalogue, one.awards, one.progress)
            gathered.append((one, deeds, badges, self._people.page(one, bio, deeds, badges)))
        for one, _deeds, _badges, page in gathered:
            yield f"{page.path}index.html", self._templates.encoded("person.html", page=page), one.username
        for one, deeds, badges, _page in gathered:
            for file in self._records.files(one, deeds, badges):
                yield *file, one.username
