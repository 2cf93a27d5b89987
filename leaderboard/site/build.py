"""From the store to the site's folder."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Protocol

import apsw
import jinja2
from markupsafe import Markup

from leaderboard import __version__
from leaderboard.config import Config
from leaderboard.scores.boards import scored_periods
from leaderboard.shipped import shipped
from leaderboard.site import explorer, list_pages, numbers, pages
from leaderboard.site.board_pages import Boards, board_folder
from leaderboard.site.home_page import home
from leaderboard.site.kinds import definitions
from leaderboard.site.markdown import render
from leaderboard.site.output import Output
from leaderboard.site.pages import Link
from leaderboard.site.people_pages import People
from leaderboard.site.publish import publish

DATABASE = "data.db"
PROGRESS_EVERY = 500


class Progress(Protocol):
    """Who is told how many pages are done."""

    def progress(self, label: str, done: int, total: int | None = None) -> None: ...


def build(db: apsw.Connection, config: Config, output: Path, progress: Progress, *, dry_run: bool = False) -> Output:
    """Write the site; files that are there already are left alone, files of earlier builds that nothing owns go."""
    site = Output(output, dry_run=dry_run)
    builder = Builder(db, config, site)
    builder.assets()
    builder.database()
    for done, (template, page) in enumerate(builder.pages(), 1):
        builder.put(template, page)
        if done % PROGRESS_EVERY == 0:
            progress.progress("pages", done)
    site.finish()
    return site


class Builder:
    """One build."""

    def __init__(self, db: apsw.Connection, config: Config, output: Output) -> None:
        self._db = db
        self._config = config
        self._output = output
        self._kinds = definitions(db)
        self._environment = environment(shipped("site_templates"))
        self._environment.globals["site"] = self.site

    def assets(self) -> None:
        """Styles and scripts of ours, and the browser's third-party code."""
        folder = shipped("site_templates")
        for kind in ("css", "js"):
            for file in sorted((folder / kind).iterdir()):
                self._output.put(f"{kind}/{file.name}", file.read_bytes())
        self._output.put("favicon.svg", (folder / "favicon.svg").read_bytes())
        if self._config.leaderboard.data_explorer.enabled:
            for file in sorted(shipped("frontend/dist").glob("*.*")):
                self._output.put(f"vendor/{file.name}", file.read_bytes())

    def database(self) -> None:
        """data.db, made beside its place."""
        if not self._config.leaderboard.data_explorer.enabled:
            return
        folder = self._output.root if not self._output.dry_run else None
        with tempfile.TemporaryDirectory(dir=folder, prefix=".leaderboard-") as scratch:
            made = Path(scratch) / DATABASE
            publish(self._db, made)
            self._database_version = file_digest(made)
            self._database_bytes = made.stat().st_size
            self._schema = tuple(explorer.views(apsw.Connection(str(made), flags=apsw.SQLITE_OPEN_READONLY)))
            self._output.adopt(DATABASE, made)

    def pages(self) -> Iterator[tuple[str, pages.Page | pages.Person]]:
        """Every page and the template it is for."""
        boards = Boards(self._db, self._kinds)
        yield "home.html", home(self._db, self._config, self._kinds, boards)
        for board in boards.all_pages():
            yield "board.html", board
        yield "redirect.html", pages.Redirect(
            path="leaderboard/", title="Leaderboard", to=f"../{board_folder(boards.periods[0].slug)}"
        )
        yield "repositories.html", list_pages.repositories(self._db)
        for page in list_pages.people(self._db, self._config.leaderboard.roles):
            yield "people.html", page
        for person in People(self._db, self._config, self._kinds, self._bio).all_pages():
            yield "person.html", person
        if self._config.leaderboard.data_explorer.enabled:
            yield "explorer.html", self._explorer()

    def put(self, template: str, page: pages.Page | pages.Person) -> None:
        """Render one page into its place."""
        html = self._templates(template).render(page=page)
        self._output.put(f"{page.path}index.html", html.encode())

    @cached_property
    def site(self) -> pages.Site:
        """What all pages share."""
        org, meta, settings = self._config.org, self._config.meta, self._config.leaderboard
        periods = scored_periods(self._db)
        nav = [
            Link("Leaderboard", board_folder(periods[0].slug)),
            Link("Repositories", "repositories/"),
            Link("People", "people/"),
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
            nav=tuple(nav),
            socials=tuple(Link(name.capitalize(), address_of(link)) for name, link in org.socials.items()),
            complete_until=numbers.day(periods[-1].last),
            time_zone=settings.time_zone,
            since=org.start_date,
            updates=settings.data_update_frequency,
            version=__version__,
        )

    def _templates(self, name: str) -> jinja2.Template:
        return self._environment.get_template(name)

    def _explorer(self) -> pages.Explorer:
        return pages.Explorer(
            path="data/",
            title="Data explorer",
            description="Ask the data behind the leaderboard anything in SQL",
            database=f"../{DATABASE}?v={self._database_version}",
            database_bytes=self._database_bytes,
            examples=tuple(explorer.examples()),
            schema=self._schema,
        )

    def _bio(self, text: str) -> Markup:
        return render(text)


def environment(folder: Path) -> jinja2.Environment:
    """Templates that escape everything and stumble over what is not there."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def file_digest(path: Path) -> str:
    """Twelve hex digits that change with the file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "blake2b").hexdigest()[:12]


def address_of(link: str) -> str:
    """A link that may be an e-mail address alone."""
    return f"mailto:{link}" if "@" in link and ":" not in link else link
