"""No word of the site is left out of its translation: with each text in brackets, no word stands outside of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from leaderboard.site.translations import parse
from tests.extract_texts import TEMPLATE
from tests.site.built import VOID, Community

LANGUAGE = "el"
"""Its months have no Latin letter."""
OPEN, CLOSE = "⟦", "⟧"
BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[A-Za-z]{2,}")
TECHNICAL = {"UTC", "CSV", "JSON", "SQL", "README", "Atom", "KB", "kB", "MB", "data", "db"}
"""What is said so in every language."""
READ_OUT = ("aria-label", "title", "alt", "placeholder", "content")
UNREAD = {"script", "style", "code", "pre", "textarea", "kbd"}
MACHINES = {"viewport", "color-scheme", "generator", "robots", "og:type", "og:url", "og:image", "twitter:card"}


class Reader(HTMLParser):
    """What people read and hear of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.heard = [""]
        """All that stands between tags, then attributes that are read out."""
        self._tags: list[str] = []
        self._open: list[str] = []
        """The same, what is not to be translated as code."""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "http-equiv" not in given and (given.get("name") or given.get("property")) not in MACHINES:
            self.heard += [given[name] for name in READ_OUT if name in given]
        if tag not in VOID:
            self._open.append("code" if given.get("translate") == "no" else tag)
            self._tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while tag in self._tags:
            self._open.pop()
            if self._tags.pop() == tag:
                break

    def handle_data(self, data: str) -> None:
        if UNREAD.isdisjoint(self._open):
            self.heard[0] += data


def words_outside(html: str) -> Iterator[str]:
    """The lines with words that are in no brackets, without what is in brackets."""
    for heard in Reader(html).heard:
        rest, before = heard, ""
        while rest != before:  # a text may be filled with another one
            before, rest = rest, BRACKETED.sub("", rest)
        yield from (line.strip() for line in rest.splitlines() if set(WORD.findall(line)) - TECHNICAL)


def pseudo(text: str) -> str:
    return f"{OPEN}{text}{CLOSE}"


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def bracketed() -> str:
    """A translation that puts every text into brackets."""
    entries = ['msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n']
    for message in parse(TEMPLATE.read_bytes()):
        if not message.id:
            continue
        context = [f"msgctxt {quoted(message.context)}"] if message.context else []
        if isinstance(message.id, str):
            lines = [f"msgid {quoted(message.id)}", f"msgstr {quoted(pseudo(message.id))}"]
        else:
            lines = [f"msgid {quoted(message.id[0])}", f"msgid_plural {quoted(message.id[1])}"]
            lines += [f"msgstr[{n}] {quoted(pseudo(text))}" for n, text in enumerate(message.id)]
        entries.append("\n".join([*context, *lines]) + "\n")
    return "\n".join(entries)


@pytest.fixture
def in_brackets(tmp_path: Path) -> Community:
    """A community whose own words are all in another script."""
    community = Community(tmp_path)
    community.config["org"] |= {"name": "Жук", "description": "Жуки", "start_date": "2020-01-01"}
    community.config["meta"] |= {"title": "Жук", "description": "Жуки"}
    community.config["leaderboard"] |= {
        "language": LANGUAGE,
        "roles": {"core": {"name": "Ядро"}, "bot": {"name": "Бот", "hidden": True}},
        "data_update_frequency": "30 2 * * *",
        "top_contributors": ["commit", "pr_merged"],
        "leaderboard": {"all_contributors": {"activity_definitions": ["commit"]}},
        "exclude": ["ушёл"],
        "bots": {"patterns": ["*бот"], "agents": ["агент"]},
        "scoring": {"aliases": {"коммит": "commit"}},
        "data_source": "https://жук.example/x",
        "redirects": True,
    }
    community.write(f"translations/{LANGUAGE}.po", bracketed())
    community.person("анна", "Пишет.", name="Анна", role="core", title="Жук", joining_date="2021-05-01")
    community.person("бета", name="Бета", role="bot")
    kinds = ("commit", "pr_opened", "pr_merged", "pr_reviewed", "issue_opened", "issue_closed", "comment", "release")
    for n, person in enumerate(("анна", "вера", "глеб", "дина", "ева", "жанна")):
        for day in range(1, 28 - n):
            work = {"title": "Жж", "repository": "жж/жук", "lines_added": 3} if day % 2 else {}
            community.did(person, f"2026-{day % 12 + 1:02}-{day:02}", kinds[day % 8], **work)
    community.did("бета", "2026-12-20", "commit")
    community.did("поздно", "2099-01-01", "commit")
    community.did("анна", "2026-12-21", "жж")
    return community


def test_every_word_of_every_page_is_in_the_texts_for_translators(in_brackets: Community) -> None:
    """Of the first page, boards, people, lists, the explorer and whatever else there is."""
    in_brackets.build()
    outside = {path: list(words_outside(page.html)) for path, page in in_brackets.documents()}
    assert {path: found for path, found in outside.items() if found} == {}


def test_every_word_of_a_drawing_is_in_the_texts_for_translators(in_brackets: Community) -> None:
    """Cards and badges for READMEs."""
    in_brackets.build()
    drawings = {path: file.decode() for path, file in in_brackets.files().items() if path.endswith(".svg")}
    outside = {path: list(words_outside(drawing)) for path, drawing in drawings.items()}
    assert any(path.startswith("cards/") for path in outside)
    assert {path: found for path, found in outside.items() if found} == {}
