"""Data repos whose sites are built in this process, and what their pages hold."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import apsw

from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.report import Report
from leaderboard.pipeline.run import Run
from leaderboard.sources.worker import Standing
from leaderboard.store.jobs import Job

CONFIG: dict[str, Any] = {
    "org": {
        "name": "Acme",
        "description": "Makers of parts",
        "url": "https://acme.example",
        "logo_url": "https://acme.example/logo.png",
    },
    "meta": {
        "title": "Acme contributors",
        "description": "Who makes the parts",
        "image_url": "https://acme.example/preview.png",
        "site_url": "https://people.acme.example",
        "favicon_url": "https://acme.example/icon.png",
    },
    "leaderboard": {"roles": {"core": {"name": "Core"}, "contributor": {"name": "Contributor"}}},
}
APART = {"dd", "div", "dt", "h1", "h2", "h3", "li", "p", "td", "th", "title"}
"""Elements between whose texts a reader sees a gap."""
VOID = {"wbr", "meta", "link", "br", "hr", "img", "input", "path"}


@dataclass
class Element:
    """An element of a page, the text in it and all elements in it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    inside: list[Element] = field(default_factory=list, repr=False)

    def is_a(self, tag: str, class_: str | None = None) -> bool:
        """Whether it has this name and class."""
        return self.tag == tag and (class_ is None or class_ in self.attributes.get("class", "").split())

    def text_of(self, tag: str, class_: str | None = None) -> str:
        """What stands in the first element of this name and class in it."""
        return " ".join(next(element.text for element in self.inside if element.is_a(tag, class_)).split())


@dataclass
class Document(HTMLParser):
    """A page as a parser sees it: every element in the order of its start, and all text."""

    html: str
    elements: list[Element] = field(default_factory=list)
    text: str = ""
    unclosed: list[Element] = field(default_factory=list)
    strays: list[str] = field(default_factory=list)
    """End tags of what is not open."""

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)
        self.close()
        self.text = " ".join(self.text.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        for parent in self.unclosed:
            parent.inside.append(element)
        if tag not in VOID:
            self.unclosed.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag in APART:
            self.handle_data(" ")
        if self.unclosed and self.unclosed[-1].tag == tag:
            self.unclosed.pop()
        elif tag not in VOID:
            self.strays.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data
        for element in self.unclosed:
            element.text += data

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """The elements of this name with these attributes; ``class_`` is one of an element's classes."""
        wanted = attributes.pop("class_", None)
        return [
            element
            for element in self.elements
            if element.is_a(tag, wanted) and attributes.items() <= element.attributes.items()
        ]

    def texts(self, tag: str, **attributes: str) -> list[str]:
        """What stands in each of these elements, white space as a browser shows it."""
        return [" ".join(element.text.split()) for element in self.all(tag, **attributes)]

    def board(self) -> list[tuple[str, str, str]]:
        """The rank, the name and the points in each row of a board."""
        return [
            (row.text_of("td", "rank"), row.text_of("bdi"), row.text_of("td", "points"))
            for row in self.all("tr")
            if any(cell.is_a("td", "points") for cell in row.inside)
        ]

    def link(self, text: str) -> str:
        """Where the link with this text leads."""
        return next(a.attributes["href"] for a in self.all("a") if " ".join(a.text.split()) == text)

    def meta(self, name: str) -> str | None:
        """What a meta element says."""
        found = self.all("meta", name=name) + self.all("meta", property=name)
        return found[0].attributes["content"] if found else None


class Silent:
    """Is told everything and says nothing."""

    def phase(self, name: str) -> None: ...
    def progress(self, label: str, done: int, total: int | None = None) -> None: ...
    def watch(self, standings: Sequence[Standing]) -> None: ...
    def job_ended(self, source: str, job: Job) -> None: ...
    def info(self, source: str, message: str, job: str | None = None) -> None: ...
    def warning(self, source: str, message: str, job: str | None = None) -> None: ...


class Community:
    """A data repo, its configuration and the site that a run makes of them."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.data = place / "data-repo"
        self.site = place / "site"
        self.config = deepcopy(CONFIG)
        self.data.mkdir()

    @property
    def settings(self) -> dict[str, Any]:
        """What stands below ``leaderboard:``."""
        settings: dict[str, Any] = self.config["leaderboard"]
        return settings

    def write(self, path: str, content: str | bytes) -> Path:
        """Write one file of the data repo."""
        file = self.data / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def person(self, username: str, bio: str = "", **fields: Any) -> None:
        """Write a profile."""
        front = "".join(f"{key}: {json.dumps(value)}\n" for key, value in fields.items())
        self.write(f"contributors/{username}.md", f"---\n{front}---\n{bio}\n")

    def did(self, account: str, day: str, kind: str = "commit", **others: Any) -> None:
        """Add an activity; ``day`` may have a time."""
        file = self.data / "activities" / f"{account}.jsonl"
        file.parent.mkdir(parents=True, exist_ok=True)
        before = file.read_text("utf-8") if file.exists() else ""
        record = {
            "slug": f"{account}-{before.count(chr(10)) + 1}",
            "contributor": account,
            "activity_definition": kind,
            "occurred_at": day if "T" in day else f"{day}T09:00:00Z",
            **others,
        }
        file.write_text(before + json.dumps(record) + "\n", "utf-8")

    def build(self, *, now: str | None = None, dry_run: bool = False) -> Report:
        """Run everything; the site is that of the data alone."""
        config = self.place / "config.yaml"
        config.write_text(json.dumps(self.config), "utf-8")
        options = Options(
            data=self.data,
            config=config,
            output=self.site,
            offline=True,
            dry_run=dry_run,
            now=datetime.fromisoformat(now) if now else None,
        )
        with Run(options, Silent()) as run:
            return run.execute(NEEDS["run"])

    def built(self, path: str = "") -> Document:
        """Build, and read one page; ``path`` is as in the address."""
        self.build()
        return self.page(path)

    def page(self, path: str = "") -> Document:
        """A page that was built."""
        return Document((self.site / path / "index.html").read_text("utf-8"))

    def files(self) -> dict[str, bytes]:
        """Every file of the site by its path."""
        return {
            file.relative_to(self.site).as_posix(): file.read_bytes()
            for file in sorted(self.site.rglob("*"))
            if file.is_file()
        }

    def documents(self) -> Iterator[tuple[str, Document]]:
        """Every page by its path."""
        for path, content in self.files().items():
            if path.endswith(".html"):
                yield path, Document(content.decode("utf-8"))

    def wrong_links(self) -> Iterator[tuple[str, str]]:
        """The page and the link, of each that leads neither to a file of the site nor to the web."""
        for path, page in self.documents():
            for element in page.elements:
                for name in element.attributes.keys() & {"href", "src"}:
                    if not self.leads_somewhere(path, element.attributes[name]):
                        yield path, element.attributes[name]

    def leads_somewhere(self, page: str, link: str) -> bool:
        """Whether a link of a page is relative and to a file of the site, or whole and to the web.

        The page for addresses that there are not is shown at any of them: its links begin at the root.
        """
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return parts.scheme in {"http", "https", "mailto"} and not link.startswith(" ")
        if not parts.path:
            return link.startswith("#")
        begins = "/" if page == "404.html" else ""
        target = (self.site / page).parent / unquote(parts.path).removeprefix(begins)
        if target.is_dir():
            target /= "index.html"
        is_rooted = link.startswith("/")
        return is_rooted == bool(begins) and target.is_file() and target.resolve().is_relative_to(self.site.resolve())

    def database(self) -> apsw.Connection:
        """The published database."""
        return apsw.Connection(str(self.site / "data.db"), flags=apsw.SQLITE_OPEN_READONLY)
