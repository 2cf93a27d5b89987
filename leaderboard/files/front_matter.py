"""The YAML at the head of a Markdown file: read with python-frontmatter, changed by editing its text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import frontmatter
import yaml
from frontmatter.default_handlers import YAMLHandler

from leaderboard import yaml_reader
from leaderboard.yaml_reader import Document, YamlProblem

BOM = "\ufeff"

_BOUNDARY = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)
_ENDLESS_WIDTH = 1 << 30
_NEEDS_ESCAPES = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """The keys of a file, the line of each in that file, and the trimmed text below."""

    fields: Mapping[str, Any]
    lines: Mapping[yaml_reader.Path, int]
    body: str


def read(text: str) -> FrontMatter:
    """Read a file that begins with a bare ``---``; raises YamlProblem with the line in the file."""
    text = text.removeprefix(BOM)
    if not _BOUNDARY.match(text):
        raise YamlProblem(1, "expected a bare --- as the first line, before the front matter")
    handler = _Handler(fm_boundary=_BOUNDARY)
    _, body = frontmatter.parse(text, handler=handler)
    if handler.document is None:
        raise YamlProblem(1, "the front matter begins with --- and never ends; expected a second line ---")
    fields = handler.document.value
    if not isinstance(fields, dict | None):
        raise YamlProblem(2, "expected lines of the form 'key: value' as front matter")
    return FrontMatter(fields=fields or {}, lines=handler.document.lines, body=body)


def write(fields: Mapping[str, Any], body: str) -> str:
    """A whole file, its keys in the given order."""
    return f"---\n{_dump(fields)}---\n{body}\n"


def add(text: str, fields: Mapping[str, Any]) -> str:
    """``text`` with these keys at the end of its front matter; as it was where that cannot be done safely."""
    if not fields:
        return text
    before = read(text)
    start, end = _block(text)
    indent = next((" " * key.start_mark.column for key, _ in _pairs(text[start:end])), "")
    added = "".join(f"{indent}{line}\n" for line in _dump(fields).splitlines())
    changed = text[:end] + _with_line_ends_of(text, added) + text[end:]
    return changed if _says(changed, {**before.fields, **fields}, before.body) else text


def extend(text: str, key: str, items: Iterable[str]) -> str:
    """``text`` with these items at the end of the list ``key``; as it was where that cannot be done safely."""
    items = list(items)
    before = read(text)
    if not items:
        return text
    if key not in before.fields:
        return add(text, {key: items})
    present = before.fields[key]
    if not isinstance(present, list | None):
        return text
    start, end = _block(text)
    changed = text[:start] + _extended(text[start:end], key, items, text) + text[end:]
    return changed if _says(changed, {**before.fields, key: [*(present or []), *items]}, before.body) else text


def withdraw(text: str, key: str, unwanted: Callable[[Any], bool]) -> str:
    """``text`` without the unwanted items of the list ``key``; as it was where that cannot be done safely.

    A list in lines that has none left goes with its key.
    """
    before = read(text)
    present = before.fields.get(key)
    if not isinstance(present, list) or not any(map(unwanted, present)):
        return text
    start, end = _block(text)
    block = text[start:end]
    for place in reversed([place for place, item in enumerate(present) if unwanted(item)]):
        block = _without(block, key, place)
    changed = text[:start] + block + text[end:]
    rest = {key: [item for item in present if not unwanted(item)]}
    others = {name: value for name, value in before.fields.items() if name != key}
    is_as_meant = _says(changed, others | rest, before.body) or (not rest[key] and _says(changed, others, before.body))
    return changed if is_as_meant else text


class _Handler(YAMLHandler):
    """Reads YAML our way, and remembers where each key stands."""

    document: Document | None = None

    def load(self, fm: str, **_: object) -> Any:
        # ``fm`` begins with the rest of the first ``---`` line, so its lines are those of the file.
        self.document = yaml_reader.read(fm)
        return self.document.value


class _Dumper(yaml.CSafeDumper):
    """Writes text with line breaks on one line, so that no line of a value can look like an end."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


def _represent_text(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    style = '"' if _NEEDS_ESCAPES.search(text) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)


def _dump(value: object) -> str:
    if not value:
        return ""
    return yaml.dump(
        value,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=False,
        width=_ENDLESS_WIDTH,
    )


def _block(text: str) -> tuple[int, int]:
    """Where the YAML stands: from the end of the first boundary to the start of the second."""
    first, second, *_ = _BOUNDARY.finditer(text.removeprefix(BOM))
    shift = len(text) - len(text.removeprefix(BOM))
    return first.end() + shift, second.start() + shift


def _extended(block: str, key: str, items: list[str], text: str) -> str:
    value = next((value for name, value in _pairs(block) if name.value == key), None)
    if value is None:
        return block
    start, end = value.start_mark.index, value.end_mark.index
    if not value.value or isinstance(value, yaml.ScalarNode):
        return f"{block[:start].rstrip(' ')} {_flow(items)}{block[end:]}"
    last = value.value[-1]
    if value.flow_style:
        at = last.end_mark.index
        return f"{block[:at]}, {_flow(items)[1:-1]}{block[at:]}"
    at = last.end_mark.index
    if block[at - 1] != "\n":
        at = block.index("\n", at) + 1
    dash = " " * value.start_mark.column + "- "
    added = "".join(f"{dash}{_flow([item])[1:-1]}\n" for item in items)
    return block[:at] + _with_line_ends_of(text, added) + block[at:]


def _without(block: str, key: str, place: int) -> str:
    """The block without one item of a list; the last one of a list in lines takes the key along."""
    name, value = next(((name, value) for name, value in _pairs(block) if name.value == key), (None, None))
    if name is None or not isinstance(value, yaml.SequenceNode):
        return block
    items = value.value
    start, end = items[place].start_mark.index, items[place].end_mark.index
    if value.flow_style:
        if place > 0:
            start = items[place - 1].end_mark.index
        elif len(items) > 1:
            end = items[1].start_mark.index
        return block[:start] + block[end:]
    start, end = _line_start(block, start), _line_end(block, len(block[:end].rstrip()) - 1)
    if len(items) > 1:
        return block[:start] + block[end:]
    of_key = _line_start(block, name.start_mark.index)
    return block[:of_key] + block[_line_end(block, of_key) : start] + block[end:]


def _line_start(block: str, index: int) -> int:
    return block.rfind("\n", 0, index) + 1


def _line_end(block: str, index: int) -> int:
    """The beginning of the next line."""
    end = block.find("\n", index)
    return len(block) if end < 0 else end + 1


def _pairs(block: str) -> list[tuple[Any, Any]]:
    """The keys and values of the front matter with the places where they stand."""
    try:
        root = yaml.compose(block, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:  # two anchors of one name, which reading allows
        return []
    return list(root.value) if isinstance(root, yaml.MappingNode) else []


def _flow(items: list[str]) -> str:
    """``[a, 'b, c']``: the items quoted where they need it."""
    dumped: str = yaml.dump(items, Dumper=_Dumper, allow_unicode=True, default_flow_style=True, width=_ENDLESS_WIDTH)
    return dumped.strip()


def _with_line_ends_of(text: str, added: str) -> str:
    return added.replace("\n", "\r\n") if text.partition("\n")[0].endswith("\r") else added


def _says(text: str, fields: Mapping[str, Any], body: str) -> bool:
    """Whether an edited text reads back as meant, in every key."""
    try:
        now = read(text)
    except YamlProblem:
        return False
    return now.fields == fields and now.body == body
