"""From the store to the site's folder."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit

import apsw

from leaderboard import beside
from leaderboard.config import Config
from leaderboard.models import is_web_link
from leaderboard.scores.badges.catalogue import Catalogue
from leaderboard.scores.boards import board_sizes
from leaderboard.scores.scoring import later_than
from leaderboard.site import list_pages, made, pages
from leaderboard.site.additions import Additions
from leaderboard.site.api.boards import board_files
from leaderboard.site.api.overview import overview
from leaderboard.site.asset_files import asset_files
from leaderboard.site.badges.listing import Shelf
from leaderboard.site.board_entries import Place
from leaderboard.site.board_pages import Boards
from leaderboard.site.board_paths import LIST, folder_of
from leaderboard.site.cards import KINDS, PAPER
from leaderboard.site.crawlers import robots, site_map
from leaderboard.site.explorer_page import explorer_page
from leaderboard.site.frame import frame
from leaderboard.site.kinds import definitions
from leaderboard.site.made import MadeOf, Plan
from leaderboard.site.output import SCRATCH, Counted, File, Output, Owned
from leaderboard.site.overrides import environment, in_words
from leaderboard.site.palette import Palette
from leaderboard.site.people_files import PeopleFiles
from leaderboard.site.person_contract import Person
from leaderboard.site.portraits import drawing
from leaderboard.site.publish import Published, published
from leaderboard.site.runs_page import runs
from leaderboard.site.scoring_page import scoring
from leaderboard.site.sources_told import Told, sources_told
from leaderboard.site.together import Together
from leaderboard.site.what_if import what_if
from leaderboard.store import people as store_people
from leaderboard.store.changes import Subject
from leaderboard.store.database import connect, rows
from leaderboard.texts import Language, _, spoken

DATABASE = "data.db"
PROGRESS_EVERY = 500
MANY = 500
"""People from whom on a second process is worth its while."""
INDEX = "index.html"
REDIRECTS, MAPS = "redirects/", "together/maps"
"""The owners of these, which are no usernames."""


class Progress(Protocol):
    """Who is told how many pages are done."""

    def progress(self, label: str, done: int, total: int | None = None) -> None: ...


def build(
    db: apsw.Connection,
    config: Config,
    output: Path,
    progress: Progress,
    *,
    additions: Additions | None = None,
    catalogue: Catalogue | None = None,
    dry_run: bool = False,
    looked: Callable[[], bytes] | None = None,
) -> Output:
    """Write the site; files that are there already are left alone, files of earlier builds that nothing owns go."""
    templates = additions.templates if additions else None
    tongue = additions.language if additions else Language()
    with closing(Output(output, dry_run=dry_run, looked=looked)) as site, spoken(tongue), in_words(templates):
        builder = Builder(db, config, site, additions, catalogue)
        write(builder, progress)
        site.finish()
        if not dry_run:
            builder.settle()
    return site


def write(builder: Builder, progress: Progress) -> None:
    """Write all files, the database beside the pages."""
    builder.assets()
    builder.own_pages()
    builder.redirects()
    builder.keep_people()
    with builder.beside() as write_the_rest, builder.database() as published:
        for done, file in enumerate(builder.all_files(), 1):
            builder.put(*file)
            if done % PROGRESS_EVERY == 0:
                progress.progress("files", done)
        write_the_rest()
        if published is not None:
            builder.put(*builder.explorer(published.result()))
    for file in builder.for_crawlers():
        builder.put(*file)


class Beside(NamedTuple):
    """What a second process did, as ``Output``, ``Plan`` and ``Builder`` keep it."""

    counted: Counted
    pages: dict[str, str]
    listed: list[str]


class Builder:
    """One build."""

    def __init__(
        self,
        db: apsw.Connection,
        config: Config,
        output: Output,
        additions: Additions | None = None,
        catalogue: Catalogue | None = None,
    ) -> None:
        self._config = config
        self._output = output
        self._additions = additions or Additions()
        art = {address: picture.path for address, picture in self._additions.art.items()}
        self._shelf = Shelf(catalogue or Catalogue(), art)
        self._kinds = definitions(db)
        self._small = {username: pictures[0].path for username, pictures in self._additions.faces.items()}
        self._ask(db)
        self.templates = environment(self._additions.templates)
        self.templates.globals["site"] = self.site
        self.templates.globals["face"] = drawing(self._additions.faces)
        self._listed: list[str] = []
        """The paths of the pages that search engines are told of."""
        self._version = ""
        self._palette = Palette(self._additions.theme.css)
        self._plan = Plan.of_build(db, output, self._made_of())

    def _ask(self, db: apsw.Connection) -> None:
        self._db = db
        self._boards = Boards(db, self._config, self._kinds, self._small)

    def assets(self) -> None:
        """What pages need besides themselves."""
        for file in asset_files(self._additions, has_explorer=self._config.leaderboard.data_explorer.enabled):
            self.put(*file)

    def own_pages(self) -> None:
        """The pages of the data repo."""
        for page in self._additions.pages:
            self.put(*self.page("page.html", page))

    def redirects(self) -> None:
        """Where the original had people's pages, the way to ours; only if asked for, because they are many files."""
        if not self._config.leaderboard.redirects:
            return
        if self._plan.changes is not None and Subject.PEOPLE not in self._plan.changes.subjects:
            self._output.keep(REDIRECTS)
            return
        own = {page.path for page in self._additions.pages}
        for way in list_pages.ways_to_people(self._db, self._config, own):
            self.put(*self.page("redirect.html", way, listed=False), REDIRECTS)

    @contextmanager
    def database(self) -> Iterator[Future[Published] | None]:
        """data.db, made in a thread while pages are written, and put into its place at the end."""
        if not self._config.leaderboard.data_explorer.enabled:
            yield None
            return
        folder = None if self._output.dry_run else self._output.root
        with (
            tempfile.TemporaryDirectory(dir=folder, prefix=SCRATCH) as scratch,
            ThreadPoolExecutor(1) as thread,
        ):
            made = Path(scratch) / DATABASE
            before = self._plan.database(self._output.root / self._database)
            yield thread.submit(published, Path(self._db.filename), made, before)
            if made.exists():
                self._output.adopt(self._database, made)
            else:
                self._output.keep_file(self._database)

    def all_files(self) -> Iterator[File | Owned]:
        """Every page but the explorer's and those written beside, and what machines read of the same."""
        periods = self._boards.periods
        yield from self.boards()
        for way in self._boards.ways_in():
            yield self.page("redirect.html", way, listed=False)
        yield from self.shared("scoring.html", scoring(self._db, self._config, later_than(self._db, periods[-1].last)))
        yield from self.shared("what-if.html", what_if(self._config, self._kinds, periods))
        for former in list_pages.former_addresses(self._db, periods):
            yield self.page("redirect.html", former, listed=False)
        if self._sources:
            yield from self.shared("runs.html", runs(self._sources, self._config.leaderboard.time_zone))
        badges = bool(self._shelf.catalogue.badges)
        yield from overview(
            self._db, self._config, periods, self._sizes, self._published_database, self._sources, has_badges=badges
        )

    def together(self) -> Iterator[Owned]:
        """What tells of everybody together and of something that changed; the rest is kept."""
        told = Together(
            self._db,
            self._config,
            self._additions,
            self._kinds,
            self._boards,
            self._shelf,
            self._palette,
            self._small,
        )
        for section in told.sections():
            kept = self._plan.kept(section, self._output)
            self._list(kept)
            for name, shown in () if kept else section.files():
                if isinstance(shown, bytes):
                    yield name, shown, section.owner
                else:
                    yield from self.shared(name, shown, section.owner)

    def boards(self) -> Iterator[Owned]:
        """Boards that changed, each with its lists; the others are kept."""
        for place in self._boards.places():
            folder = folder_of(place)
            if self._plan.leaves_board(place) and (kept := self._output.keep(folder)):
                self._list(kept)
                continue
            yield from self.board(place, folder)

    def board(self, place: Place, folder: str) -> Iterator[Owned]:
        """The files of one board; pages that show what they showed are kept."""
        board = self._boards.ranked(place)
        before, changed = self._plan.list_before(self._output, folder + LIST)
        entries = self._boards.entries(board, before, changed)
        legend = self._boards.legend(board, entries)
        listed = self._boards.list_of(board, entries, legend)
        same = () if self._plan.all_boards else self._boards.same_pages(listed, before)
        for number in same:
            path = self._boards.page_path(place, number)
            self._output.keep_file(path + INDEX, folder)
            self._listed.append(path)
        for page in self._boards.board_pages(board, entries, legend, same):
            yield *self.page("board.html", page), folder
        yield folder + LIST, listed.written(), folder
        for file in board_files(board):
            yield *file, folder

    def people(self, among: Collection[int] | None = None) -> Iterator[Owned]:
        """The files of everybody, or of these people, of whom anything changed."""
        return self._people_files.of(self._plan, among)

    @cached_property
    def _people_files(self) -> PeopleFiles:
        return PeopleFiles(self._db, self._config, self._kinds, self._shelf, self.templates, self._palette)

    def keep_people(self) -> None:
        """Keep the files of whoever is as before, and name the pages of all who are on boards."""
        for id, username, is_ranked in rows(self._db, "select id, username, ranked from contributors order by key"):
            if self._plan.leaves_person(id):
                self._output.keep(username)
            if is_ranked:
                self._listed.append(pages.person_path(username))

    @contextmanager
    def beside(self) -> Iterator[Callable[[], None]]:
        """Writing what tells of everybody together, and people's files, when called.

        Where that is much, a second process begins at once: with the former, which then are its own.
        """
        ids = store_people.ids(self._db) if self._plan.among is None else sorted(self._plan.among)
        if self._output.dry_run or not self._is_much(ids) or not beside.is_possible():
            yield partial(self._write_rest, [ids])
            return
        with (
            beside.heap(ids) as parts,
            beside.second_process(partial(self._in_second_process, parts, os.getpid())) as result,
        ):
            yield lambda: self._share(parts, result)

    def _is_much(self, ids: Sequence[int]) -> bool:
        """Whether there is enough to write beside boards: of people, or of everybody together where they are many."""
        is_all = self._plan.changes is None or Subject.WORK in self._plan.changes.subjects
        return (store_people.count(self._db) if is_all else len(ids)) >= MANY

    def _share(self, parts: Iterable[Sequence[int]], result: Callable[[], Beside]) -> None:
        self._write_people(parts)
        done = result()
        self._output.take_over(*done.counted)
        self._plan.pages.update(done.pages)
        self._listed += done.listed

    def _write_rest(self, parts: Iterable[Sequence[int]], parent: int | None = None) -> None:
        self._write(self.together(), parent)
        self._write_people(parts, parent)

    def _write_people(self, parts: Iterable[Sequence[int]], parent: int | None = None) -> None:
        for ids in parts:
            self._write(self.people(ids), parent)

    def _write(self, files: Iterable[Owned], parent: int | None) -> None:
        for file in files:
            self.put(*file)
            if parent is not None and beside.is_orphan(parent):
                os._exit(1)

    def _in_second_process(self, parts: Iterable[Sequence[int]], parent: int) -> Beside:
        self._ask(connect(Path(self._db.filename)))
        self._output.start_counting()
        self._listed = []
        with in_words(self._additions.templates):
            self._write_rest(parts, parent)
        return Beside(self._output.counted(), self._plan.pages, self._listed)

    def settle(self) -> None:
        """The site is finished; remember what it was made from."""
        self._plan.settle(self._db, self._output, self._version)

    def _made_of(self) -> MadeOf:
        """What pages depend on, besides the rows of people and boards."""
        config = self._config
        added, badges = self._additions, (self._shelf.catalogue.badges, sorted(self._shelf.catalogue.known.declared))
        every = (config.org, config.meta, config.leaderboard, self.site, added.looks, added.faces, added.art, badges)
        return MadeOf(
            every_page=made.key_of(self._db, every),
            boards=made.digest(self._boards.busiest),
            cards=made.digest(self._palette.coloured(PAPER + KINDS)),
        )

    @cached_property
    def _sizes(self) -> dict[str, int]:
        """How many people each board of everything ranks, by period."""
        return board_sizes(self._db)

    @cached_property
    def _sources(self) -> list[Told]:
        """The sources that there is something to tell of."""
        return sources_told(self._db, self._config)

    def for_crawlers(self) -> Iterator[File | Owned]:
        """What search engines ask for first, and the page for addresses that lead nowhere."""
        kept = self._output.keep(MAPS) if self._plan.says_the_same(MAPS, sorted(self._listed)) else ()
        for file in () if kept else site_map(self.site.address, self._listed):
            yield *file, MAPS
        yield robots(self.site.address, self._published_database)
        lost = pages.Lost(path="404.html", title=_("Not found"), base=f"{urlsplit(self.site.address).path}/")
        yield lost.path, self.templates.encoded("404.html", page=lost)

    def explorer(self, published: Published) -> File:
        """The data explorer over a finished database."""
        self._version = published.version
        source = self._config.leaderboard.data_explorer.source
        return self.page("explorer.html", explorer_page(source, self._database, published))

    def page(self, template: str, page: pages.Page | Person, *, listed: bool = True) -> File:
        """Render one page; one that is not ``listed`` is for those who know of it."""
        if listed:
            self._listed.append(page.path)
        return f"{page.path}{INDEX}", self.templates.encoded(template, page=page)

    def shared(self, template: str, page: pages.Page, owner: str = "") -> Iterator[Owned]:
        """A page that is nobody's own, unless it is to say what it said in the last build."""
        if self._plan.says_the_same(f"{page.path}{INDEX}", page):
            self._output.keep_file(f"{page.path}{INDEX}", owner)
            self._listed.append(page.path)
        else:
            yield *self.page(template, page), owner

    def _list(self, kept: Iterable[str]) -> None:
        """Tell search engines of the pages among files that are kept."""
        self._listed += (path.removesuffix(INDEX) for path in kept if f"/{path}".endswith(f"/{INDEX}"))

    def put(self, path: str, content: bytes, owner: str = "") -> None:
        """Write one file."""
        self._output.put(path, content, owner)

    @cached_property
    def site(self) -> pages.Site:
        """What all pages share."""
        badges = bool(self._shelf.catalogue.badges)
        return frame(self._db, self._config, self._additions, has_badges=badges, has_runs=bool(self._sources))

    @property
    def _database(self) -> str:
        """Where the database is in the site, that of an explorer which asks another host too: to be put there."""
        source = self._config.leaderboard.data_explorer.source
        return DATABASE if is_web_link(source) else source.strip("/")

    @property
    def _published_database(self) -> str | None:
        """The database's place in the site, where there is one."""
        return self._database if self._config.leaderboard.data_explorer.enabled else None
