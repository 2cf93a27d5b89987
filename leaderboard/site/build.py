"""From the store to the site's folder."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

import apsw
import jinja2
from markupsafe import Markup

from leaderboard import __version__
from leaderboard.config import Config
from leaderboard.files.folder import THEME
from leaderboard.models import is_web_link
from leaderboard.scores.boards import scored_periods
from leaderboard.scores.scoring import later_than
from leaderboard.shipped import shipped
from leaderboard.site import explorer, list_pages, numbers, pages, schedule
from leaderboard.site.additions import Additions
from leaderboard.site.board_pages import Boards, board_folder
from leaderboard.site.home_page import home
from leaderboard.site.kinds import definitions
from leaderboard.site.links import external, label
from leaderboard.site.markdown import render
from leaderboard.site.output import SCRATCH, Output
from leaderboard.site.overrides import environment, in_words
from leaderboard.site.pages import Link
from leaderboard.site.people_pages import People
from leaderboard.site.publish import publish
from leaderboard.site.scoring_page import scoring
from leaderboard.store.database import connect

DATABASE = "data.db"
PROGRESS_EVERY = 500


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
    dry_run: bool = False,
) -> Output:
    """Write the site; files that are there already are left alone, files of earlier builds that nothing owns go."""
    templates = additions.templates if additions else None
    with closing(Output(output, dry_run=dry_run)) as site, in_words(templates):
        write(Builder(db, config, site, additions), progress)
        site.finish()
    return site


def write(builder: Builder, progress: Progress) -> None:
    """Write all files, the database beside the pages."""
    builder.assets()
    with builder.database() as published:
        for done, (template, page) in enumerate(builder.all_pages(), 1):
            builder.put(template, page)
            if done % PROGRESS_EVERY == 0:
                progress.progress("pages", done)
        if published is not None:
            builder.put("explorer.html", builder.explorer(published.result()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The database as it was published."""

    version: str
    bytes: int
    schema: tuple[explorer.View, ...]


class Builder:
    """One build."""

    def __init__(self, db: apsw.Connection, config: Config, output: Output, additions: Additions | None = None) -> None:
        self._db = db
        self._config = config
        self._output = output
        self._additions = additions or Additions()
        self._kinds = definitions(db)
        self._environment = environment(self._additions.templates)
        self._environment.globals["site"] = self.site

    def assets(self) -> None:
        """Styles and scripts of ours, and the browser's third-party code."""
        folder = shipped("site_templates")
        for kind in ("css", "js"):
            for file in sorted((folder / kind).iterdir()):
                self._output.put(f"{kind}/{file.name}", file.read_bytes())
        self._output.put("favicon.svg", (folder / "favicon.svg").read_bytes())
        for addition in self._additions.files:
            self._output.put(addition.path, addition.file.read_bytes())
        if self._additions.theme.css:
            self._output.put(THEME, self._additions.theme.css.encode())
        if self._config.leaderboard.data_explorer.enabled:
            for file in sorted(shipped("frontend/dist").glob("*.*")):
                self._output.put(f"vendor/{file.name}", file.read_bytes())

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
            yield thread.submit(published, Path(self._db.filename), made)
            self._output.adopt(self._database, made)

    def all_pages(self) -> Iterator[tuple[str, pages.Page | pages.Person]]:
        """Every page and the template it is for."""
        boards = Boards(self._db, self._config, self._kinds)
        yield "home.html", home(self._db, self._config, self._kinds, boards)
        for board in boards.all_boards():
            for page in boards.board_pages(board):
                yield "board.html", page
        yield (
            "redirect.html",
            pages.Redirect(path="leaderboard/", title="Leaderboard", to=f"../{board_folder(boards.periods[0].slug)}"),
        )
        yield "scoring.html", scoring(self._db, self._config, later_than(self._db, boards.periods[-1].last))
        yield "repositories.html", list_pages.repositories(self._db)
        for listed in list_pages.people(self._db, self._config.leaderboard.roles):
            yield "people.html", listed
        people = People(self._db, self._config, self._kinds, self._bio)
        for somebody in people.everybody():
            yield "person.html", people.page(somebody)

    def put(self, template: str, page: pages.Page | pages.Person) -> None:
        """Render one page into its place."""
        html = self._templates(template).render(page=page)
        self._output.put(f"{page.path}index.html", html.encode())

    @cached_property
    def site(self) -> pages.Site:
        """What all pages share."""
        org, meta, settings = self._config.org, self._config.meta, self._config.leaderboard
        logo, icon = self._additions.pictures.logo, self._additions.pictures.icon
        periods = scored_periods(self._db)
        nav = [
            Link("Leaderboard", board_folder(periods[0].slug)),
            Link("Repositories", "repositories/"),
            Link("People", "people/"),
            Link("How scores work", "scores/"),
        ]
        if settings.data_explorer.enabled:
            nav.append(Link("Data", "data/"))
        return pages.Site(
            title=meta.title,
            description=meta.description,
            organisation=org.name,
            organisation_url=org.url,
            data_source=settings.data_source,
            address=meta.site_url.rstrip("/"),
            about=org.description,
            logo=logo.path if logo else None,
            icon=icon.path if icon else "favicon.svg",
            icon_type=icon.type if icon else "image/svg+xml",
            preview=self._preview(),
            theme=THEME if self._additions.theme.css else None,
            nav=tuple(nav),
            socials=tuple(Link(label(name), href) for name, link in org.socials.items() if (href := external(link))),
            complete_until=numbers.day(periods[-1].last),
            time_zone=settings.time_zone,
            since=numbers.written_day(org.start_date) if org.start_date else None,
            updates=schedule.words(settings.data_update_frequency) if settings.data_update_frequency else None,
            version=__version__,
        )

    @property
    def _database(self) -> str:
        """Where the database is in the site, that of an explorer which asks another host too: to be put there."""
        source = self._config.leaderboard.data_explorer.source
        return DATABASE if is_web_link(source) else source.strip("/")

    def _preview(self) -> str | None:
        """The whole address of the picture for link previews."""
        if is_web_link(self._config.meta.image_url):
            return self._config.meta.image_url
        preview = self._additions.pictures.preview
        return f"{self._config.meta.site_url.rstrip('/')}/{preview.path}" if preview else None

    def _templates(self, name: str) -> jinja2.Template:
        return self._environment.get_template(name)

    def explorer(self, published: Published) -> pages.Explorer:
        """The explorer's page, which names the very version of the database."""
        source = self._config.leaderboard.data_explorer.source
        is_elsewhere = is_web_link(source)
        return pages.Explorer(
            path="data/",
            title="Data explorer",
            description="Ask the data behind the leaderboard anything in SQL",
            database=source if is_elsewhere else f"../{pages.address(self._database)}?v={published.version}",
            database_bytes=None if is_elsewhere else published.bytes,
            origin=explorer.origin(source) if is_elsewhere else None,
            examples=tuple(explorer.examples()),
            schema=published.schema,
        )

    def _bio(self, text: str) -> Markup:
        return render(text)


def published(store: Path, path: Path) -> Published:
    """Publish the store at ``path``."""
    publish(store, path)
    db = connect(path)
    schema = tuple(explorer.views(db))
    db.close()
    return Published(version=file_digest(path), bytes=path.stat().st_size, schema=schema)


def file_digest(path: Path) -> str:
    """Twelve hex digits that change with the file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "blake2b").hexdigest()[:12]
