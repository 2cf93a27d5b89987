"""Translations of the site: ``translations/<language>.po`` in the data repo, as gettext knows them."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from gettext import GNUTranslations
from pathlib import Path
from typing import TYPE_CHECKING

from leaderboard import __version__
from leaderboard.errors import Problem, Severity
from leaderboard.files.folder import TRANSLATIONS
from leaderboard.shipped import shipped
from leaderboard.texts import Language

if TYPE_CHECKING:  # Babel takes a while to import, and a site in English never asks for it
    from babel import Locale
    from babel.messages import Catalog, Message

ENGLISH = "en"
TEMPLATE = "texts.pot"
MOST_BYTES = 4 << 20
PLACES = re.compile(r"%\(\w+\)s|%%|%")
BLANKS = re.compile(rb'"(?:POT-Creation-Date|Generated-By|[\w-]+: (?:YEAR|FULL NAME|EMAIL)).*\n')
"""Lines of a head that nobody has filled in, and those that change without anybody's doing."""
TAGS = re.compile(r"</?\w[^>]*>")


def read(tag: str, data: Path) -> tuple[Language, list[Problem]]:
    """The language of a site, and what is wrong with its translation; a text that is wrong stays English."""
    if tag == ENGLISH:
        return Language(), []
    name, locale = file_name(tag), known(tag)
    if locale is None:
        message = f"there is no language {tag!r}, expected one such as de or pt-BR"
        return Language(), [Problem(file=name, message=message)]
    try:
        catalog = parse((data / name).read_bytes(), locale)
    except FileNotFoundError:
        message = f"leaderboard.language is {tag}, and there is no {name}; 'leaderboard texts {tag}' begins it"
        return in_locale(tag, locale, None), [Problem(file=name, message=message)]
    except (OSError, ValueError) as error:
        return in_locale(tag, locale, None), [Problem(file=name, message=f"cannot be read: {error}")]
    problems = list(check(catalog, name))
    return in_locale(tag, locale, catalog), problems


def file_name(tag: str) -> str:
    """Where the translation is in a data repo."""
    return f"{TRANSLATIONS}/{tag}.po"


def known(tag: str) -> Locale | None:
    """What is known of a language: its months, its numbers, which way it runs."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def parse(content: bytes, locale: Locale | None = None) -> Catalog:
    """A file of translations; ValueError says why it is none."""
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415

    if len(content) > MOST_BYTES:
        raise ValueError(f"it has {len(content):,} bytes, expected at most {MOST_BYTES:,}")
    try:
        return read_po(io.BytesIO(content), locale=locale, abort_invalid=True)
    except PoFileError as error:
        raise ValueError(str(error)) from None


def check(catalog: Catalog, name: str) -> Iterator[Problem]:
    """What is wrong with single translations; each of them is taken out, so that its text stays English."""
    for message in list(catalog):
        if message.id and message.string and (complaint := complaint_about(message)):
            catalog.delete(message.id, message.context)
            yield Problem(file=name, line=message.lineno, message=complaint, severity=Severity.WARNING)


def complaint_about(message: Message) -> str | None:
    """Why a translation cannot take the place of its text: it would lose what is filled in, or a link."""
    originals, strings = as_tuple(message.id), as_tuple(message.string)
    for number, string in enumerate(strings):
        original = originals[min(number, len(originals) - 1)]
        if not string:
            continue
        if set(PLACES.findall(string)) - set(PLACES.findall(original)) or missing(original, string, strings):
            return f"expected the places of {original!r:.60} ({words(PLACES, original)}), got {string!r:.60}"
        if Counter(TAGS.findall(string)) != Counter(TAGS.findall(original)):
            return f"expected the tags of {original!r:.60} ({words(TAGS, original)}), got {string!r:.60}"
    return None


def missing(original: str, string: str, strings: tuple[str, ...]) -> bool:
    """Whether something that is filled in is lost; one of many forms may leave out the number, as «one» does."""
    return len(strings) == 1 and set(PLACES.findall(original)) != set(PLACES.findall(string))


def words(pattern: re.Pattern[str], text: str) -> str:
    return ", ".join(pattern.findall(text)) or "none"


def as_tuple(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return tuple(text) if isinstance(text, tuple | list) else (text or "",)


def in_locale(tag: str, locale: Locale, catalog: Catalog | None) -> Language:
    """A language with what Unicode's locale data says of it."""
    months, symbols = locale.months["format"], locale.number_symbols["latn"]
    days = locale.days["format"]["wide"]
    return Language(
        tag=tag,
        direction="rtl" if locale.text_direction == "rtl" else "ltr",
        months=tuple(months["wide"][number] for number in range(1, 13)),
        short_months=tuple(months["abbreviated"][number] for number in range(1, 13)),
        weekdays=tuple(days[number] for number in range(7)),
        group=symbols["group"],
        decimal=symbols["decimal"],
        plural=locale.plural_form,
        **({} if catalog is None else {"words": compiled(catalog)}),
    )


def compiled(catalog: Catalog) -> GNUTranslations:
    """The translations as the standard library reads them."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415

    file = io.BytesIO()
    write_mo(file, catalog)
    file.seek(0)
    return GNUTranslations(file)


def begun(tag: str, existing: bytes | None) -> bytes:
    """The file that a translator works on: every text of the site, with what is translated already.

    ValueError says why ``existing`` cannot be read, or that there is no such language.
    """
    from babel.messages import Catalog  # noqa: PLC0415
    from babel.messages.pofile import write_po  # noqa: PLC0415

    locale = known(tag)
    if locale is None:
        raise ValueError(f"expected a language such as de or pt-BR, got {tag}")
    ours = parse(shipped("site_templates").joinpath(TEMPLATE).read_bytes())
    catalog = (
        parse(existing, locale)
        if existing is not None
        else Catalog(locale, header_comment="", project="leaderboard", version=__version__)
    )
    catalog.update(ours, no_fuzzy_matching=False)
    file = io.BytesIO()
    write_po(file, catalog, width=120)
    return BLANKS.sub(b"", file.getvalue())


def progress(content: bytes) -> tuple[int, int]:
    """How many texts of a file are translated, and how many there are."""
    messages = [message for message in parse(content) if message.id]
    return sum(all(as_tuple(message.string)) and not message.fuzzy for message in messages), len(messages)
