"""The words of the site in the language of its readers; what stands in the code and the templates is English.

Texts are marked as gettext knows them, so that every tool for translators works: ``_("Lately")``,
``ngettext("%(count)s person", "%(count)s people", number)`` and ``{% trans %}`` in templates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from gettext import NullTranslations
from typing import Literal, ParamSpec, TypeVar

Given = ParamSpec("Given")
Made = TypeVar("Made")

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What differs between readers: the words, how numbers are set, and which way a line runs."""

    tag: str = "en"
    """As HTML names it, such as ``pt-BR``."""
    direction: Literal["ltr", "rtl"] = "ltr"
    months: tuple[str, ...] = MONTHS
    short_months: tuple[str, ...] = tuple(month[:3] for month in MONTHS)
    weekdays: tuple[str, ...] = WEEKDAYS
    """From Monday on."""
    group: str = ","
    """Between thousands."""
    decimal: str = "."
    plural: Callable[[int], str] = lambda number: "one" if number == 1 else "other"
    """Unicode's name of the numbers that a number is one of: one, few, other …"""
    words: NullTranslations = field(default_factory=NullTranslations)


class _Now:
    """The language that is spoken, and what was remembered in it."""

    language = Language()
    memories: tuple[Callable[[], None], ...] = ()


def language() -> Language:
    """The one that is spoken now."""
    return _Now.language


@contextmanager
def spoken(language: Language) -> Iterator[None]:
    """Say everything in this language until the end of the block."""
    before = _Now.language
    _speak(language)
    try:
        yield
    finally:
        _speak(before)


def _speak(language: Language) -> None:
    if language is not _Now.language:
        _Now.language = language
        for forget in _Now.memories:
            forget()


def remembered(most: int | None = None) -> Callable[[Callable[Given, Made]], Callable[Given, Made]]:
    """Like functools.lru_cache, for what is said otherwise in another language."""

    def decorate(function: Callable[Given, Made]) -> Callable[Given, Made]:
        cached = lru_cache(most)(function)
        _Now.memories += (cached.cache_clear,)
        return cached  # type: ignore[return-value]  # typeshed's lru_cache forgets the parameters

    return decorate


def _(text: str, **values: object) -> str:
    """The text in the language spoken, its ``%(name)s`` filled."""
    return filled(_Now.language.words.gettext(text) if text else "", values)  # gettext has its own header under ""


def ngettext(one: str, many: str, number: int, **values: object) -> str:
    """The form that belongs to a number, its ``%(name)s`` filled."""
    return filled(_Now.language.words.ngettext(one, many, number), values)


def pgettext(context: str, text: str, **values: object) -> str:
    """A text that means one thing here and another elsewhere."""
    return filled(_Now.language.words.pgettext(context, text), values)


def joined(words: Sequence[str]) -> str:
    """a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return _("%(several)s and %(last)s", several=", ".join(words[:-1]), last=words[-1])


def either(words: Sequence[str]) -> str:
    """a, b or c."""
    if len(words) < 2:
        return "".join(words)
    return _("%(several)s or %(last)s", several=", ".join(words[:-1]), last=words[-1])


def N_(text: str) -> str:  # noqa: N802 - its name in gettext
    """Mark a text that is said later, by ``_``."""
    return text


def NN_(one: str, many: str) -> tuple[str, str]:  # noqa: N802 - like N_
    """Mark the forms of a text that is said later, by ``ngettext``."""
    return one, many


def filled(text: str, values: dict[str, object]) -> str:
    return text % values if values else text
