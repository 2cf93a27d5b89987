"""``${{ env.NAME }}`` and ``${{ env.NAME || 'default' }}`` in configuration become what the environment holds."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from typing import Any, Final

from leaderboard.errors import Problem, Severity
from leaderboard.structure import KeyPath, problem_at

PLACEHOLDER: Final = re.compile(
    r"\$\{\{\s*env\.(?P<name>[A-Za-z_][A-Za-z0-9_]*)\s*(?:\|\|\s*'(?P<default>(?:[^']|'')*)'\s*)?\}\}"
)
OTHER_PLACEHOLDER: Final = re.compile(r"\$\{\{\s*(?P<word>\w{0,40})")


class FromEnvironment(str):
    """Text with a value of the environment in it.

    Its repr is what stands in the file, so that no message, log or traceback shows the value.
    """

    __slots__ = ("written",)
    written: str

    def __new__(cls, text: str, written: str = "") -> FromEnvironment:
        made = super().__new__(cls, text)
        made.written = written
        return made

    def __repr__(self) -> str:
        return repr(self.written)


def substitute(
    value: object,
    environ: Mapping[str, str],
    *,
    file: str,
    lines: Mapping[KeyPath, int],
    path: KeyPath = (),
    skip: Container[KeyPath] = (),
) -> tuple[Any, list[Problem]]:
    """Replace the placeholders in all text below ``path``, but for what is at or below ``skip``; keys stay.

    A default stands in for a variable that is unset or empty. Text whose variable is unset stays as written and
    is an error; a placeholder that is not one of ``env`` stays too and is a warning.
    """
    problems: list[Problem] = []

    def note(place: KeyPath, message: str, severity: Severity) -> None:
        problems.append(problem_at(place, message, file=file, lines=lines, severity=severity))

    def replaced(each: object, place: KeyPath) -> Any:
        match each:
            case _ if place in skip:
                return each
            case str():
                found = list(dict.fromkeys(_problems_of(each, environ)))
                for message, severity in found:
                    note(place, message, severity)
                return each if found else _filled(each, environ)
            case Mapping():
                return {key: replaced(item, (*place, key)) for key, item in each.items()}
            case list():
                return [replaced(item, (*place, index)) for index, item in enumerate(each)]
            case _:
                return each

    return replaced(value, path), problems


def _filled(text: str, environ: Mapping[str, str]) -> str:
    filled = PLACEHOLDER.sub(lambda found: _value_of(found, environ) or "", text)
    return text if filled == text else FromEnvironment(filled, text)


def _value_of(found: re.Match[str], environ: Mapping[str, str]) -> str | None:
    value = environ.get(found["name"])
    if found["default"] is not None and not value:
        return str(found["default"]).replace("''", "'")
    return value


def _problems_of(text: str, environ: Mapping[str, str]) -> Iterator[tuple[str, Severity]]:
    for found in PLACEHOLDER.finditer(text):
        name, value = found["name"], _value_of(found, environ)
        if value is None:
            yield f"environment variable {name} is not set", Severity.ERROR
        elif not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
            yield f"environment variable {name} is not valid UTF-8", Severity.ERROR
    for other in OTHER_PLACEHOLDER.finditer(PLACEHOLDER.sub("", text)):
        if other["word"] == "env":
            expected = "expected ${{ env.NAME }} or ${{ env.NAME || 'default' }}"
            yield f"a placeholder that cannot be read; {expected}", Severity.ERROR
        else:
            yield "only ${{ env.NAME }} is replaced, this text stays as it is", Severity.WARNING
