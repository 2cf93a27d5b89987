"""YAML as people wrote it: dates, yes, no, on, off, 012, 0x1F and 1:30 stay text, and nothing is executed.

A plain scalar becomes something else than text only when it is a null (``null``, ``~`` or nothing), a
boolean (``true`` or ``false``), a decimal number without leading zeros, or a decimal fraction such as
``0.01``. That is less than YAML 1.1 converts, so text, numbers, lists and mappings that ``yaml.safe_dump``
wrote are read back as they were. Keys are always text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

Path = tuple[str | int, ...]

MAX_DEPTH: Final = 100
MAX_ALIASED: Final = 100_000
"""How many values all aliases of a document may stand for, nested ones multiplied out; long text counts more."""
LONG: Final = 64

NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})
BOOLEANS: Final = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,99})", re.ASCII)
FRACTION: Final = re.compile(r"-?(?:0|[1-9][0-9]*)?\.[0-9]+(?:[eE][-+][0-9]+)?", re.ASCII)
TAG_PREFIX: Final = "tag:yaml.org,2002:"

EXPLANATIONS: Final = {
    "mapping values are not allowed in this context": "a second ': ' in one value, or a line that is "
    "indented differently; put text with ': ' in quotes",
    "found character that cannot start any token": "a character that cannot begin a value, such as a tab, "
    "@ or `; put text in quotes and indent with spaces",
    "found unexpected end of stream": "a quote is opened here and never closed",
    "found unknown escape character": "a backslash that means nothing here; in double quotes write \\\\, "
    "or use single quotes",
    "did not find expected key": "expected a key here; look for a wrong indentation or a quote too many "
    "in the lines before",
    "did not find expected '-' indicator": "expected a list item ('- ') here, indented like the others",
    "could not find expected ':'": "expected a key and ': ', got text alone",
    "did not find expected ',' or ']'": "in the list that begins here, a comma or the closing ] is missing",
    "did not find expected ',' or '}'": "in the mapping that begins here, a comma or the closing } is missing",
    "did not find expected alphabetic or numeric character": "text that begins with * or & needs quotes",
    "did not find expected <document start>": "text after the end of the document",
    "did not find expected node content": "expected a value here; look for a bracket or comma too many",
    "block sequence entries are not allowed in this context": "a list item ('- ') in the middle of a value; put it "
    "on a line of its own, or the text in quotes",
    "found a tab character that violates indentation": "a tab indents this line; use spaces",
    "did not find expected comment or line break": "text right after | or >; it begins on the next line",
    "found unexpected document indicator": "a line --- or ... within quotes",
    "control characters are not allowed": "a control character, which YAML does not allow",
}
SEEN_TOO_LATE: Final = frozenset(
    {
        "found unexpected end of stream",
        "could not find expected ':'",
        "did not find expected ',' or ']'",
        "did not find expected ',' or '}'",
    }
)
"""What the parser notices only after the line to mend; its context says where that is."""


class YamlProblem(Exception):
    """Why a text is not YAML that we read, in one sentence, and the line (from 1) where that was seen."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(line, message)
        self.line = line
        self.message = message

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What a text says, and in which line (from 1) each key and each item of a list stands."""

    value: Any
    lines: Mapping[Path, int]


def read(text: str) -> Document:
    """Read one document; raises YamlProblem."""
    loader = Loader(text)
    try:
        value = loader.get_single_data()
        return Document(value=value, lines=loader.lines)
    finally:
        loader.dispose()


class Loader(yaml.CSafeLoader):
    """For ``yaml.load(text, Loader=Loader)``; every failure is a YamlProblem.

    It builds values straight from the parser's events: no constructor that a tag could name is ever reached,
    and depth and aliases are counted before anything grows.
    """

    def __init__(self, stream: Any) -> None:
        self.lines: dict[Path, int] = {}
        self._text = stream if isinstance(stream, str) else ""
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._built = 0
        self._aliased = 0
        try:
            super().__init__(stream)
        except (UnicodeEncodeError, yaml.YAMLError) as error:
            raise YamlProblem(1, "a character that is not valid Unicode") from error

    def _next(self) -> Event:
        event = self.get_event()
        assert event is not None, "the end of the stream is an event of its own"
        return event

    def get_single_data(self) -> Any:
        """The value of the only document; None where there is nothing but comments."""
        try:
            return self._document()
        except yaml.MarkedYAMLError as error:
            raise YamlProblem(_line_of(error), _explain(error)) from error
        except yaml.reader.ReaderError as error:
            line = self._text.encode()[: error.position].count(b"\n") + 1
            raise YamlProblem(line, EXPLANATIONS["control characters are not allowed"]) from error

    def _document(self) -> Any:
        self.get_event()
        if self.check_event(StreamEndEvent):
            return None
        self.get_event()
        value = self._value(self._next(), ())
        self.get_event()
        if self.check_event(DocumentStartEvent):
            raise YamlProblem(_line(self._next()), "a second document begins; expected only one")
        self.get_event()
        return value

    def _value(self, event: Event, path: Path) -> Any:
        self.lines.setdefault(path, _line(event))
        if isinstance(event, AliasEvent):
            return self._alias(event)
        before = self._built
        self._built += 1
        value: Any
        match event:
            case ScalarEvent():
                self._built += len(event.value) // LONG
                value = _scalar(event)
            case MappingStartEvent():
                value = self._mapping(event, path)
            case SequenceStartEvent():
                value = self._sequence(event, path)
            case _:
                raise AssertionError(event)
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, self._built - before)
        return value

    def _mapping(self, event: MappingStartEvent, path: Path) -> dict[str, Any]:
        _check_nesting(event, "map", path)
        mapping: dict[str, Any] = {}
        while not isinstance(item := self._next(), MappingEndEvent):
            key = self._key(item)
            if key in mapping:
                first = self.lines[*path, key]
                raise YamlProblem(_line(item), f"the key {_shown(key)} is given twice (first in line {first})")
            self.lines[*path, key] = _line(item)
            mapping[key] = self._value(self._next(), (*path, key))
        return mapping

    def _sequence(self, event: SequenceStartEvent, path: Path) -> list[Any]:
        _check_nesting(event, "seq", path)
        items: list[Any] = []
        while not isinstance(item := self._next(), SequenceEndEvent):
            items.append(self._value(item, (*path, len(items))))
        return items

    def _key(self, event: Event) -> str:
        if not isinstance(event, ScalarEvent):
            raise YamlProblem(_line(event), "expected a key that is text; put a key with brackets or * in quotes")
        self._built += 1
        if event.anchor is not None:
            self._anchors[event.anchor] = (event.value, 1)
        return str(event.value)

    def _alias(self, event: AliasEvent) -> Any:
        name = str(event.anchor)
        if name not in self._anchors:
            raise YamlProblem(
                _line(event),
                f"*{_shortened(name)} repeats a value that is not complete before this line; "
                "text that begins with * needs quotes",
            )
        value, size = self._anchors[name]
        self._built += size
        self._aliased += size
        if self._aliased > MAX_ALIASED:
            raise YamlProblem(_line(event), f"aliases stand for more than {MAX_ALIASED:,} values")
        return value


def _scalar(event: ScalarEvent) -> str | int | float | bool | None:
    tag, text = event.tag, event.value
    if tag is None:
        return _resolved(text) if event.implicit[0] else text
    if tag in {"!", f"{TAG_PREFIX}str"}:
        return text
    value = _resolved(text)
    match tag.removeprefix(TAG_PREFIX), value:
        case ("bool", bool()) | ("float", float()) | ("null", None):
            return value
        case "int", int() if not isinstance(value, bool):
            return value
        case "float", int() if not isinstance(value, bool):
            return float(value)
    raise YamlProblem(_line(event), f"{_tag_shown(tag)} cannot be read here; write the value without it")


def _resolved(text: str) -> str | int | float | bool | None:
    if text in NULLS:
        return None
    if text in BOOLEANS:
        return BOOLEANS[text]
    if INTEGER.fullmatch(text):
        return int(text)
    if FRACTION.fullmatch(text) and math.isfinite(number := float(text)):
        return number
    return text


def _check_nesting(event: MappingStartEvent | SequenceStartEvent, kind: str, path: Path) -> None:
    if len(path) >= MAX_DEPTH:
        raise YamlProblem(_line(event), f"nested more than {MAX_DEPTH} levels deep")
    if event.tag not in {None, "!", TAG_PREFIX + kind}:
        raise YamlProblem(_line(event), f"{_tag_shown(event.tag)} cannot be read here; write the value without it")


def _line(event: Event) -> int:
    return _line_at(event.start_mark)


def _line_of(error: yaml.MarkedYAMLError) -> int:
    marks = (error.problem_mark, error.context_mark)
    first, second = reversed(marks) if error.problem in SEEN_TOO_LATE else marks
    return _line_at(first or second)


def _line_at(mark: Any) -> int:
    return 1 if mark is None else int(mark.line) + 1


def _explain(error: yaml.MarkedYAMLError) -> str:
    problem = str(error.problem or error.context or "text that is not YAML")
    return EXPLANATIONS.get(problem, problem)


def _tag_shown(tag: str) -> str:
    shown = tag.replace(TAG_PREFIX, "!!", 1) if tag.startswith(TAG_PREFIX) else tag
    return f"the tag {_shown(shown)}"


def _shown(text: str) -> str:
    return repr(_shortened(text))


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
