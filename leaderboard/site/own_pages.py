"""Pages of the data repo: Markdown that is shown beside the boards, such as how to join."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import nh3
from markupsafe import Markup

from leaderboard.config import Config
from leaderboard.errors import Problem, Severity
from leaderboard.files import front_matter
from leaderboard.files.folder import ASSETS, PAGES
from leaderboard.site import markdown, top
from leaderboard.site.assets import TYPES, Picture, asset
from leaderboard.site.pages import Page
from leaderboard.structure import build
from leaderboard.yaml_reader import YamlProblem

MOST_BYTES = 1 << 20
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,99}", re.ASCII)
NAME_RULE = "lower-case letters, digits and -, beginning with a letter or digit"
FIRST_HEADING = re.compile(r"\s*<h1>(.*?)</h1>", re.DOTALL)
HEADING = re.compile(r"(</?h)([1-6])\b")
PICTURE = re.compile(r"<img\b[^>]*>")
TAGS = markdown.TAGS | {"h3", "h4", "img"}
ATTRIBUTES = markdown.ATTRIBUTES | {"img": {"src", "alt", "title", "width", "height"}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What may stand in the front matter of a page."""

    title: str | None = None
    description: str = ""
    order: int = 0
    """Pages come in this order, equal ones by name."""
    place: Literal["navigation", "footer"] = "footer"
    """Where the link to it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage(Page):
    """A page of the data repo."""

    body: Markup
    order: int
    in_navigation: bool
    pictures: tuple[Picture, ...]


def read(data: Path, config: Config) -> tuple[list[OwnPage], list[Problem]]:
    """The pages of a data repo in the order of their links, and what is wrong with the files."""
    read_pages: list[OwnPage] = []
    problems: list[Problem] = []
    for file in sorted((data / PAGES).glob("[!.]*.md")):
        name = f"{PAGES}/{file.name}"
        refused = refusal(file, data, config)
        if refused:
            problems.append(Problem(file=name, message=refused))
            continue
        reading = Reading(name, data / ASSETS)
        page = reading.page(file.stem, file.read_bytes())
        problems += reading.problems
        read_pages += [page] if page else []
    return sorted(read_pages, key=lambda page: (page.order, page.path)), problems


def refusal(file: Path, data: Path, config: Config) -> str | None:
    """Why a file can be no page."""
    if not NAME.fullmatch(file.stem):
        return f"the name of the file is part of an address: expected {NAME_RULE}"
    if not top.is_free(file.stem, config):
        return "the site has something else at this address; give the file another name"
    if not file.resolve().is_relative_to(data.resolve()):
        return "a link that leads out of the data repo is not followed"
    if not file.is_file():
        return "expected a file, found something else, such as a folder"
    if file.stat().st_size > MOST_BYTES:
        return f"has {file.stat().st_size:,} bytes; at most {MOST_BYTES:,} are read"
    return None


class Reading:
    """One file being read."""

    def __init__(self, file: str, assets: Path) -> None:
        self._file = file
        self._assets = assets
        self._pictures: dict[str, Picture] = {}
        self.problems: list[Problem] = []

    def page(self, name: str, content: bytes) -> OwnPage | None:
        """The page, or None where its front matter cannot be read."""
        text = content.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
        fields: dict[str, Any] = {}
        lines: dict[tuple[str | int, ...], int] = {}
        if text.startswith("---\n"):
            try:
                head = front_matter.read(text)
            except YamlProblem as problem:
                self.problems.append(Problem(file=self._file, line=problem.line, message=problem.message))
                return None
            text, fields, lines = head.body, dict(head.fields), dict(head.lines)
        front, found = build(Front, fields, file=self._file, lines=lines)
        self.problems += found
        return self._made(name, text, front) if front is not None else None

    def _made(self, name: str, text: str, front: Front) -> OwnPage:
        if markdown.is_too_much(text):
            self._warn("is too long or has too many signs to be read as Markdown; shown as plain text")
        html = markdown.converted(text)
        title = front.title
        first = FIRST_HEADING.match(html)
        if first and not title:
            title = Markup(first[1]).striptags()
            html = html[first.end() :]
        return OwnPage(
            path=f"{name}/",
            title=title or name.replace("-", " ").capitalize(),
            description=front.description,
            body=self._clean(html),
            order=front.order,
            in_navigation=front.place == "navigation",
            pictures=tuple(self._pictures.values()),
        )

    def _clean(self, html: str) -> Markup:
        """Safe HTML whose headings begin with the second level, because the page has its own first one."""
        shift = 1 if "<h1" in html else 0
        lower = HEADING.sub(lambda found: f"{found[1]}{min(max(int(found[2]) + shift, 2), 4)}", html)
        clean = nh3.clean(
            lower,
            tags=TAGS,
            attributes=ATTRIBUTES,
            attribute_filter=self._attribute,
            url_schemes=markdown.SCHEMES,
            link_rel="noopener",
        )
        return Markup(PICTURE.sub(lambda found: found[0] if ' src="' in found[0] else "", clean))

    def _attribute(self, tag: str, attribute: str, value: str) -> str | None:
        if (tag, attribute) == ("img", "src"):
            return self._picture(value)
        if attribute == "href":
            return link(value)
        return value

    def _picture(self, address: str) -> str | None:
        found = None if "//" in address else asset(address.removeprefix("../"), self._assets, TYPES)
        if found is None:
            self._warn(f"the picture {address[:100]!r} is left out: {ASSETS}/ has no such picture")
            return None
        self._pictures[found.path] = found
        return f"../{found.path}"

    def _warn(self, message: str) -> None:
        self.problems.append(Problem(file=self._file, message=message, severity=Severity.WARNING))


def link(address: str) -> str | None:
    """A link to the web, or within the site: ``/people/`` from its top, ``joining.md`` to another page."""
    if markdown.WHOLE_LINK.match(address):
        return address
    if address.startswith("/") and not re.match(r"/[/\\]", address):
        return f"..{address}"
    name, _, ending = address.rpartition(".")
    return f"../{name}/" if ending == "md" and NAME.fullmatch(name) else None
