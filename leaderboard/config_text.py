"""The list of repositories of a source, changed in the text of config.yaml and nowhere else in it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

import yaml

from leaderboard import yaml_reader

KEY = "repositories"
PLAIN = re.compile(r"[A-Za-z_][\w.-]*(?:/[\w.-]+)+")
"""Names that mean themselves in YAML without quotes."""

TRAILING_COMMA = re.compile(r"\s*,")


class NotEditableError(ValueError):
    """The text is written in a way that cannot be changed safely; a person has to."""


def listed(text: str, source: str) -> list[str]:
    """The repositories that a source's ``config.repositories`` names; raises NotEditableError where it is no list."""
    found: Any = yaml_reader.read(text).value
    for key in _path(source):
        if found is None:
            return []
        if not isinstance(found, dict):
            raise NotEditableError(f"expected a mapping above {key}")
        found = found.get(key)
    if found is None:
        return []
    if not isinstance(found, list) or not all(isinstance(name, str) for name in found):
        raise NotEditableError(f"{'.'.join(_path(source))} is no list of names")
    return found


def with_repository(text: str, source: str, name: str) -> str:
    """The text with this name at the end of the list; raises NotEditableError."""
    edited = _Text(text).add(_path(source), name)
    return _as_intended(text, edited, source, [*listed(text, source), name])


def without_repository(text: str, source: str, name: str) -> str:
    """The text without this name in the list, whatever its case; raises NotEditableError."""
    rest = [other for other in listed(text, source) if other.casefold() != name.casefold()]
    edited = text
    while len(before := listed(edited, source)) > len(rest):
        place = next(place for place, other in enumerate(before) if other.casefold() == name.casefold())
        edited = _Text(edited).remove(_path(source), place)
    return _as_intended(text, edited, source, rest)


def _path(source: str) -> tuple[str, ...]:
    return ("leaderboard", "plugins", source, "config", KEY)


def _as_intended(text: str, edited: str, source: str, names: list[str]) -> str:
    """The edited text, if it says what is meant and nothing else is said otherwise."""
    intended = _unshared(yaml_reader.read(text).value)
    where: Any = intended
    *above, last = _path(source)
    for key in above:
        if where.get(key) is None:
            where[key] = {}
        where = where[key]
    where[last] = names
    try:
        found = yaml_reader.read(edited).value
    except yaml_reader.YamlProblem as problem:
        raise NotEditableError(str(problem)) from problem
    if found != intended:
        raise NotEditableError("the change would touch something else")
    return edited


def _unshared(value: Any) -> Any:
    """A copy in which a list that stands in two places, as with an anchor, is two lists."""
    if isinstance(value, dict):
        return {key: _unshared(below) for key, below in value.items()}
    return [_unshared(below) for below in value] if isinstance(value, list) else value


class _Text:
    """A YAML document, and where in it things stand."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._end = "\r\n" if "\r\n" in text else "\n"
        try:
            root = yaml.compose(text, Loader=yaml.SafeLoader)
        except yaml.YAMLError as error:
            raise NotEditableError("it cannot be read") from error
        if root is None:
            raise NotEditableError("it is empty")
        self._root = root

    def add(self, path: Sequence[str], name: str) -> str:
        """The text with one more item in the list at this path, whose last two steps may be missing."""
        node, missing = self._down(path)
        written = name if PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)
        if missing:
            return self._add_key(node, missing, written)
        if not isinstance(node, yaml.SequenceNode):
            return self._fill(node, f"[{written}]")
        if not node.value:
            return self._insert(self._inside(node), written)
        last = node.value[-1]
        if node.flow_style:
            return self._insert(last.end_mark.index, f", {written}")
        dash = self._text.rindex("-", 0, last.start_mark.index)
        indent = self._text[self._line_start(dash) : dash]
        return self._insert_line(self._last_index(last), f"{indent}- {written}")

    def remove(self, path: Sequence[str], place: int) -> str:
        """The text without one item of the list at this path."""
        node, missing = self._down(path)
        if missing or not isinstance(node, yaml.SequenceNode):
            raise NotEditableError("there is no list")
        item = node.value[place]
        if node.flow_style:
            return self._cut(*self._with_comma(node, place))
        dash = self._text.rindex("-", 0, item.start_mark.index)
        start, end = self._line_start(dash), self._line_end(self._last_index(item))
        if len(node.value) > 1:
            return self._cut(start, end)
        key = self._key_end(node)
        return f"{self._text[:key]} []{self._text[key:start]}{self._text[end:]}"

    def _down(self, path: Sequence[str]) -> tuple[yaml.Node, Sequence[str]]:
        """The deepest node on the path, and what is missing below it."""
        node = self._root
        for depth, key in enumerate(path):
            if not isinstance(node, yaml.MappingNode):
                return node, path[depth:]
            below = next((value for name, value in node.value if name.value == key), None)
            if below is None:
                return node, path[depth:]
            node = below
        return node, ()

    def _add_key(self, node: yaml.Node, missing: Sequence[str], written: str) -> str:
        if len(missing) > 2:
            raise NotEditableError("the source is not there")
        first, *rest = missing
        value = f"[{written}]" if not rest else f"{{{rest[0]}: [{written}]}}"
        if not isinstance(node, yaml.MappingNode):
            return self._fill(node, f"{{{first}: {value}}}")
        if not node.value:
            return self._insert(self._inside(node), f"{first}: {value}")
        last = node.value[-1][1]
        if node.flow_style:
            return self._insert(last.end_mark.index, f", {first}: {value}")
        key = node.value[0][0].start_mark.index
        indent = self._text[self._line_start(key) : key]
        if indent.strip():
            raise NotEditableError("the mapping begins in the line of another key")
        return self._insert_line(self._last_index(last), f"{indent}{first}: {value}")

    def _fill(self, node: yaml.Node, written: str) -> str:
        """Put something where nothing stands, or ``null``."""
        start, end = node.start_mark.index, node.end_mark.index
        if not isinstance(node, yaml.ScalarNode) or self._text[start:end] not in {"", "~", "null", "Null", "NULL"}:
            raise NotEditableError("something else stands in its place")
        space = " " if start == end and self._text[start - 1 : start] == ":" else ""
        return f"{self._text[:start]}{space}{written}{self._text[end:]}"

    def _inside(self, node: yaml.Node) -> int:
        """Where an empty flow list or mapping begins."""
        if self._text[node.start_mark.index : node.start_mark.index + 1] not in {"[", "{"}:
            raise NotEditableError("it is written with a tag or an anchor")
        return int(node.start_mark.index) + 1

    def _with_comma(self, node: yaml.SequenceNode, place: int) -> tuple[int, int]:
        """Where an item of a flow list begins and ends, with the comma that goes with it."""
        items = node.value
        if place > 0:
            return items[place - 1].end_mark.index, items[place].end_mark.index
        if len(items) > 1:
            return items[0].start_mark.index, items[1].start_mark.index
        comma = TRAILING_COMMA.match(self._text, items[0].end_mark.index)
        return items[0].start_mark.index, comma.end() if comma else items[0].end_mark.index

    def _key_end(self, node: yaml.Node) -> int:
        """Behind the colon of the key that a block list belongs to."""
        dash = self._text.rindex("-", 0, node.value[0].start_mark.index)
        return self._text.rindex(":", 0, self._line_start(dash)) + 1

    def _last_index(self, node: yaml.Node) -> int:
        """The last character of what is written; block nodes end in their last leaf."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return self._last_index(last[1] if isinstance(last, tuple) else last)
        text = self._text[: node.end_mark.index]
        return max(len(text.rstrip() if getattr(node, "style", None) in {"|", ">"} else text), node.start_mark.index)

    def _line_start(self, index: int) -> int:
        return self._text.rfind("\n", 0, index) + 1

    def _line_end(self, index: int) -> int:
        """The beginning of the next line, or the end of the text."""
        found = self._text.find("\n", index)
        return len(self._text) if found < 0 else found + 1

    def _insert(self, index: int, written: str) -> str:
        return self._text[:index] + written + self._text[index:]

    def _insert_line(self, index: int, line: str) -> str:
        """The text with a line behind that of ``index``."""
        end = self._line_end(index)
        if end == len(self._text) and not self._text.endswith("\n"):
            return f"{self._text}{self._end}{line}"
        return f"{self._text[:end]}{line}{self._end}{self._text[end:]}"

    def _cut(self, start: int, end: int) -> str:
        return self._text[:start] + self._text[end:]
