"""A mapping becomes a frozen dataclass: every problem at once, each with its key path and line."""

from __future__ import annotations

import dataclasses
import difflib
import pathlib
import re
import sys
import types
import typing
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal, TypeVar, Union

from leaderboard.errors import PluginError, Problem, Severity

T = TypeVar("T")
KeyPath = tuple[str | int, ...]

MAPPINGS: Final = frozenset({dict, Mapping})
LISTS: Final = frozenset({list, tuple, Sequence})
NAMES: Final[Mapping[Any, str]] = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    date: "a date such as 2026-01-31",
    pathlib.Path: "a path",
    types.NoneType: "nothing",
}
ISO_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
PLAIN_KEY: Final = re.compile(r"[\w@*./ \[\]-]{1,60}")


def build(
    cls: type[T],
    value: object,
    *,
    file: str,
    lines: Mapping[KeyPath, int] = types.MappingProxyType({}),
    path: KeyPath = (),
    folder: pathlib.Path = pathlib.Path(),
) -> tuple[T | None, list[Problem]]:
    """Make a ``cls`` of the mapping that stands at ``path`` of ``file``; None where one problem is an error.

    Annotations may name str, int, float, bool, None, Any, datetime.date (ISO text), pathlib.Path (taken from
    ``folder``), Literal, lists, tuples of one kind, mappings by text, unions and further dataclasses; anything else
    raises PluginError. Of a union of dataclasses it is the one that most of the keys belong to. A null counts as a
    key that is not there, unless None is allowed.
    ``field(metadata={"key": "from"})`` renames a key, ``{"key": None}`` closes it. A dataclass may have a method
    ``problems()`` that yields ``(key, message)`` for what types cannot say, the key as text (``"lines.cap"``) or as
    a path (``("points", "1.5")``). Text of the environment, which hides itself in messages, is checked as such;
    what is returned holds ordinary text.
    """
    builder = _Builder(file=file, lines=lines, folder=folder)
    built = builder.instance(cls, value, path)
    return (None if built is _FAILED else built), builder.problems


def keys_of(cls: Any) -> dict[str, dataclasses.Field[Any]]:
    """The fields of a dataclass that are read from outside, by their keys."""
    if not dataclasses.is_dataclass(cls):
        raise PluginError(f"{cls!r} is not a dataclass, so no configuration can become one")
    keys = {field.metadata.get("key", field.name): field for field in dataclasses.fields(cls) if field.init}
    return {key: field for key, field in keys.items() if key is not None}


def dotted(path: KeyPath) -> str:
    """A key path as people write it: ``leaderboard.badges.rules.0.type``."""
    return ".".join(map(_key_shown, path))


def problem_at(
    path: KeyPath,
    message: str,
    *,
    file: str,
    lines: Mapping[KeyPath, int],
    severity: Severity = Severity.ERROR,
) -> Problem:
    """A problem of the key at ``path``, with its line or that of what it stands in."""
    where = f"{dotted(path)}: " if path else ""
    return Problem(file=file, line=_line_of(path, lines), message=where + message, severity=severity)


def did_you_mean(found: str, known: Iterable[str]) -> str:
    """`` (did you mean roles?)``, or nothing where no known word is near."""
    by_folded = {word.lower(): word for word in known}
    near = difflib.get_close_matches(found.lower(), by_folded, n=1) if len(found) <= 100 else []
    return f" (did you mean {by_folded[near[0]]}?)" if near else ""


def described(value: object) -> str:  # noqa: PLR0911 - one return a kind
    """What was found, for a message."""
    match value:
        case None:
            return "nothing"
        case bool():
            return str(value).lower()
        case int() | float():
            return f"the number {_shortened(str(value))}"
        case str():
            return _shortened(repr(value))
        case Mapping():
            return "a mapping"
        case list() | tuple():
            return "a list"
        case _:
            return f"a {type(value).__name__}"


def plain(value: object) -> Any:
    """The same with ordinary text in place of that of subclasses, which not every encoder takes."""
    match value:
        case str():
            return str(value)
        case Mapping():
            return {key: plain(each) for key, each in value.items()}
        case list():
            return [plain(each) for each in value]
        case tuple():
            return tuple(plain(each) for each in value)
        case _:
            return value


_FAILED: Final[Any] = object()
"""Stands for a value that could not be built; its problems are noted already."""


@dataclass(slots=True, kw_only=True)
class _Builder:
    file: str
    lines: Mapping[KeyPath, int]
    folder: pathlib.Path
    problems: list[Problem] = dataclasses.field(default_factory=list)

    def instance(self, cls: Any, value: object, path: KeyPath) -> Any:
        if not isinstance(value, Mapping | None):
            return self._expected("a mapping", value, path)
        given: Mapping[Any, object] = value or {}
        fields = keys_of(cls)
        self._note_unknown_keys(given, fields, path)
        hints = _hints(cls)
        values = {
            field.name: self._field(hints[field.name], key, given, path)
            for key, field in fields.items()
            if _is_given(given, key, hints[field.name]) or _is_required(field)
        }
        failed = {key for key, field in fields.items() if values.get(field.name) is _FAILED}
        if any(_is_required(fields[key]) for key in failed):
            return _FAILED
        usable = {name: built for name, built in values.items() if built is not _FAILED}
        checked = self._checked(cls, usable, path, but_for=failed)
        return _FAILED if failed else checked

    def _field(self, annotation: Any, key: str, given: Mapping[Any, object], path: KeyPath) -> Any:
        if not _is_given(given, key, annotation):
            return self._error((*path, key), f"is missing, expected {_named(annotation)}")
        return self._value(annotation, given[key], (*path, key))

    def _checked(self, cls: Any, values: Mapping[str, Any], path: KeyPath, but_for: Container[str | int]) -> Any:
        """Let the class look at its values; for ``but_for``, whose problems are noted already, it sees defaults."""
        try:
            instance = cls(**values)
        except ValueError as error:
            return self._error(path, str(error))
        check = getattr(instance, "problems", None)
        found = (
            [(_parts(key) if isinstance(key, str) else key, said) for key, said in check()] if callable(check) else []
        )
        for place, message in found:
            if not place or place[0] not in but_for:
                self._error((*path, *place), message)
        return _FAILED if found else cls(**{name: plain(value) for name, value in values.items()})

    def _value(self, annotation: Any, value: object, path: KeyPath) -> Any:  # noqa: PLR0911 - one return a kind
        origin, arguments = typing.get_origin(annotation) or annotation, typing.get_args(annotation)
        if annotation is Any:
            return value
        if origin in {Union, types.UnionType}:
            return self._union(arguments, value, path)
        if origin is Literal:
            return self._literal(arguments, value, path)
        if origin in LISTS:
            return self._list(origin, arguments, value, path)
        if origin in MAPPINGS:
            return self._mapping(arguments, value, path)
        if dataclasses.is_dataclass(annotation):
            return self.instance(annotation, value, path)
        if annotation in NAMES:
            return self._scalar(annotation, value, path)
        raise PluginError(f"{dotted(path)}: {annotation!r} is not a type that configuration can have")

    def _union(self, arguments: Sequence[Any], value: object, path: KeyPath) -> Any:
        kinds = [kind for kind in arguments if kind is not types.NoneType]
        if value is None and len(kinds) < len(arguments):
            return None
        if isinstance(value, Mapping) and all(map(dataclasses.is_dataclass, kinds)):
            return self._shape(kinds, value, path)
        for kind in kinds:
            trial = _Builder(file=self.file, lines=self.lines, folder=self.folder)
            built = trial._value(kind, value, path)
            if built is not _FAILED or len(kinds) == 1 or _is_alike(kind, value):
                self.problems += trial.problems
                return built
        return self._expected(_named_any(kinds), value, path)

    def _shape(self, shapes: Sequence[Any], given: Mapping[Any, object], path: KeyPath) -> Any:
        """Of several dataclasses the one that most of the keys belong to; keys of another one are an error."""
        shape = max(shapes, key=lambda shape: len(keys_of(shape).keys() & given.keys()))
        known = keys_of(shape)
        others = set().union(*map(keys_of, shapes)) - known.keys()
        strangers = [key for key in given if key in others]
        for key in strangers:
            beside = ", ".join(other for other in given if other in known)
            self._error((*path, key), f"does not go with {beside}; make it an entry of its own")
        built = self.instance(shape, {key: each for key, each in given.items() if key not in others}, path)
        return _FAILED if strangers else built

    def _literal(self, words: Sequence[Any], value: object, path: KeyPath) -> Any:
        for word in words:
            if value == word and isinstance(value, bool) == isinstance(word, bool):
                return word
        names = [str(word) for word in words]
        hint = did_you_mean(value, names) if isinstance(value, str) else ""
        return self._expected(f"one of {', '.join(names)}", value, path, hint)

    def _list(self, kind: Any, arguments: Sequence[Any], value: object, path: KeyPath) -> Any:
        if kind is tuple and arguments[1:] != (Ellipsis,):
            raise PluginError(f"{dotted(path)}: of tuples, configuration can only have tuple[X, ...]")
        if not isinstance(value, list | tuple):
            return self._expected("a list", value, path)
        item = arguments[0] if arguments else Any
        built = [self._value(item, each, (*path, index)) for index, each in enumerate(value)]
        if any(each is _FAILED for each in built):
            return _FAILED
        return built if kind is list else tuple(built)

    def _mapping(self, arguments: Sequence[Any], value: object, path: KeyPath) -> Any:
        if not isinstance(value, Mapping):
            return self._expected("a mapping", value, path)
        item = arguments[1] if arguments else Any
        built = {key: self._entry(item, each, (*path, key)) for key, each in value.items()}
        return _FAILED if any(each is _FAILED for each in built.values()) else built

    def _entry(self, annotation: Any, value: object, path: KeyPath) -> Any:
        key = path[-1]
        if not isinstance(key, str) or not key.isprintable():
            return self._error(path, "expected a key of printable text")
        return self._value(annotation, value, path)

    def _scalar(self, kind: Any, value: object, path: KeyPath) -> Any:
        if isinstance(value, str) and CONTROL.search(value):
            return self._error(path, "expected text without control characters")
        built = _converted(kind, value)
        if built is _FAILED:
            is_unquoted = kind is str and isinstance(value, bool | int | float)
            return self._expected(NAMES[kind], value, path, " (put it in quotes)" if is_unquoted else "")
        if isinstance(built, pathlib.Path):
            return self.folder / built
        return built

    def _note_unknown_keys(self, given: Mapping[Any, object], known: Iterable[str], path: KeyPath) -> None:
        unused = [key for key in known if key not in given]
        for key in given:
            if key not in known:
                hint = did_you_mean(str(key), unused)
                place = (*path, key)
                self.problems.append(
                    Problem(
                        file=self.file,
                        line=_line_of(place, self.lines),
                        message=f"unknown key {dotted(place)}{hint}",
                        severity=Severity.WARNING,
                    )
                )

    def _expected(self, name: str, value: object, path: KeyPath, hint: str = "") -> Any:
        return self._error(path, f"expected {name}, got {described(value)}{hint}")

    def _error(self, path: KeyPath, message: str) -> Any:
        self.problems.append(problem_at(path, message, file=self.file, lines=self.lines))
        return _FAILED


def _line_of(path: KeyPath, lines: Mapping[KeyPath, int]) -> int | None:
    return next((lines[path[:end]] for end in range(len(path), -1, -1) if path[:end] in lines), None)


def _hints(cls: Any) -> dict[str, Any]:
    try:
        return typing.get_type_hints(cls)
    except (NameError, TypeError, AttributeError) as error:
        raise PluginError(f"{cls.__qualname__} has an annotation that cannot be read: {error}") from error


def _is_required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _is_given(given: Mapping[Any, object], key: str, annotation: Any) -> bool:
    accepts_nothing = annotation is Any or types.NoneType in typing.get_args(annotation)
    return key in given and (given[key] is not None or accepts_nothing)


def _converted(kind: Any, value: Any) -> Any:
    """The value as a ``kind``, or ``_FAILED``; nothing is guessed."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if kind is float and is_number and abs(value) <= sys.float_info.max:
        return float(value)
    if kind is pathlib.Path and isinstance(value, str) and value:
        return _expanded(value)
    if kind is date and isinstance(value, str) and ISO_DATE.fullmatch(value):
        return _day(value)
    fits = type(value) is kind if kind is date else isinstance(value, kind)
    return value if fits and isinstance(value, bool) == (kind is bool) and kind is not float else _FAILED


def _is_alike(kind: Any, value: object) -> bool:
    """Whether a value has at least the outer form of a kind, so that its problems are those of that kind."""
    origin = typing.get_origin(kind) or kind
    if isinstance(value, Mapping):
        return origin in MAPPINGS or dataclasses.is_dataclass(origin)
    return isinstance(value, list | tuple) and origin in LISTS


def _expanded(text: str) -> Any:
    try:
        return pathlib.Path(text).expanduser()
    except RuntimeError:
        return _FAILED


def _day(text: str) -> Any:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return _FAILED


def _named(annotation: Any) -> str:
    """What an annotation asks for, in words."""
    origin, arguments = typing.get_origin(annotation) or annotation, typing.get_args(annotation)
    if origin in {Union, types.UnionType}:
        return _named_any([kind for kind in arguments if kind is not types.NoneType])
    if origin is Literal:
        return f"one of {', '.join(map(str, arguments))}"
    if origin in LISTS:
        return "a list"
    if origin in MAPPINGS or dataclasses.is_dataclass(annotation):
        return "a mapping"
    return NAMES.get(annotation, "a value")


def _named_any(kinds: Sequence[Any]) -> str:
    return " or ".join(dict.fromkeys(_named(kind) for kind in kinds if kind is not int or float not in kinds))


def _parts(key: str) -> KeyPath:
    """The path that a ``problems()`` method names: ``rules.0.type``."""
    return tuple(int(part) if part.isdecimal() else part for part in key.split(".")) if key else ()


def _key_shown(key: str | int) -> str:
    text = str(key)
    return text if PLAIN_KEY.fullmatch(text) else _shortened(repr(text))


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:58]}…{text[-1]}"
