"""Every text of the site in one file, which translators begin from: `python -m tests.extract_texts`."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import write_po

from leaderboard.scores.periods import TITLES
from leaderboard.scores.points import BUILT_IN

SAID = re.compile(r"^-- (?:title|description): (.+)$", re.MULTILINE)
OF_VIEW = re.compile(r"^create view \w+ as\n-- (.+)$", re.MULTILINE)
ROOT = Path(__file__).parents[1]
TEMPLATE = ROOT / "site_templates" / "texts.pot"
KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "N_": None,
    "NN_": (1, 2),
    "_n": (1, 2),
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
PLACES = (
    ("site_templates/**/*.html", "jinja2.ext:babel_extract", {"trimmed": "true", "newstyle_gettext": "true"}),
    ("site_templates/*.svg", "jinja2.ext:babel_extract", {"trimmed": "true", "newstyle_gettext": "true"}),
    ("site_templates/js/*.js", "javascript", {}),
    ("leaderboard/**/*.py", "python", {}),
)


def names() -> Iterator[tuple[str, str]]:
    """(file, text) of what is named where no marks are: kinds of work, periods, figures and example queries."""
    for definition in BUILT_IN:
        yield from (("leaderboard/scores/points.py", text) for text in (definition.name, definition.description))
    yield from (("leaderboard/scores/periods.py", title) for title in TITLES.values())
    for file in sorted((*ROOT.glob("leaderboard/scores/metrics/*.sql"), *ROOT.glob("leaderboard/site/queries/*.sql"))):
        place = file.relative_to(ROOT).as_posix()
        yield from ((place, text) for text in SAID.findall(file.read_text("utf-8")))
    for file in sorted(ROOT.glob("leaderboard/store/*views.sql")):
        place = file.relative_to(ROOT).as_posix()
        yield from ((place, text) for text in OF_VIEW.findall(file.read_text("utf-8")))


def extracted() -> bytes:
    """The template, in the order of files and lines, without a date."""
    catalog = Catalog(fuzzy=False, charset="utf-8", project="leaderboard")
    for place, message, context in (*found(), *((place, text, None) for place, text in names())):
        catalog.add(message, locations=[(place, 0)], context=context)
    file = io.BytesIO()
    write_po(file, catalog, width=120, omit_header=True, include_lineno=False, sort_by_file=False)
    return b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n' + file.getvalue()


def found() -> Iterator[tuple[str, str | tuple[str, ...], str | None]]:
    """(file, text or its forms, context) of every text that is marked."""
    for pattern, method, options in PLACES:
        for file in sorted(ROOT.glob(pattern)):
            place = file.relative_to(ROOT).as_posix()
            for _, message, _, context in extract_from_file(method, file, keywords=KEYWORDS, options=options):
                yield place, message, context


if __name__ == "__main__":
    TEMPLATE.write_bytes(extracted())
