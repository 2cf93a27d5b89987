"""A mapping becomes a record, or every reason why not is said with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.errors import PluginError, Severity
from leaderboard.structure import build, described, did_you_mean, dotted
from leaderboard.yaml_reader import read


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    """A record within a record."""

    name: str
    size: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Everything:
    """One field of each kind."""

    text: str = ""
    number: int = 0
    amount: float = 0.5
    flag: bool = False
    day: date | None = None
    place: Path = Path()
    words: tuple[str, ...] = ()
    items: list[int] = field(default_factory=list)
    row: Sequence[float] = ()
    table: Mapping[str, int | float] = field(default_factory=dict)
    inner: Inner | None = None
    inners: tuple[Inner, ...] = ()
    by_name: dict[str, Inner] = field(default_factory=dict)
    mode: Literal["slow", "fast"] = "slow"
    level: Literal[1, 2] = 1
    window: int | Inner = 7
    one_or_many: str | tuple[str, ...] = ""
    raw: Any = None
    limit: float | None = 60.0
    from_: str = field(default="", metadata={"key": "from"})
    closed: str = field(default="ours", metadata={"key": None})


@dataclass(frozen=True, slots=True, kw_only=True)
class Needy:
    """Nothing of it may be left out."""

    name: str
    inner: Inner
    mode: Literal["slow", "fast"]
    many: tuple[str, ...]
    either: int | float


@dataclass(frozen=True, slots=True, kw_only=True)
class Picky:
    """A record with a rule that its types cannot say."""

    low: int = 0
    high: int = 0
    table: Mapping[str, int] = field(default_factory=dict)

    def problems(self) -> Iterator[tuple[str | tuple[str | int, ...], str]]:
        if self.low > self.high:
            yield "low", f"expected at most {self.high}, got {self.low}"
        for key in self.table:
            yield ("table", key), "is not wanted"


@dataclass(frozen=True, kw_only=True)
class Strict:
    """A record that refuses in its constructor."""

    name: str

    def __post_init__(self) -> None:
        if self.name != self.name.lower():
            raise ValueError("expected a name in lower case")


@dataclass(frozen=True, kw_only=True)
class WithSet:
    """A record of a kind that configuration cannot have."""

    names: set[str]


@dataclass(frozen=True, kw_only=True)
class WithPair:
    """Tuples of several kinds are not offered."""

    pair: tuple[str, int]


@dataclass(frozen=True, kw_only=True)
class WithTypo:
    """An annotation that nobody can read."""

    name: Sring  # type: ignore[name-defined] # noqa: F821 - the typo is the point


def built(cls: type[Any], text: str, folder: Path = Path()) -> Any:
    document = read(text)
    value, problems = build(cls, document.value, file="c.yaml", lines=document.lines, folder=folder)
    assert not problems
    return value


def messages(cls: type[Any], text: str) -> list[str]:
    document = read(text)
    value, problems = build(cls, document.value, file="c.yaml", lines=document.lines)
    assert (value is None) == any(problem.is_error for problem in problems)
    return [str(problem) for problem in problems]


def test_every_kind_of_field_is_read() -> None:
    """Values keep their types, lists become what the annotation says."""
    record = built(
        Everything,
        """
        text: hello
        number: 3
        amount: 2
        flag: true
        day: 2026-02-28
        place: ../clones/a
        words: [a, b]
        items: [1, 2]
        row: [1, 2.5]
        table: {a: 1, b: 0.5}
        inner: {name: x}
        inners: [{name: y, size: 2}]
        by_name: {z: {name: z}}
        mode: fast
        level: 2
        window: {name: w}
        one_or_many: [p, q]
        raw: {anything: [goes, 1]}
        limit: null
        from: here
        """,
        folder=Path("/srv/repo"),
    )
    assert record == Everything(
        text="hello",
        number=3,
        amount=2.0,
        flag=True,
        day=date(2026, 2, 28),
        place=Path("/srv/repo/../clones/a"),
        words=("a", "b"),
        items=[1, 2],
        row=(1.0, 2.5),
        table={"a": 1, "b": 0.5},
        inner=Inner(name="x"),
        inners=(Inner(name="y", size=2),),
        by_name={"z": Inner(name="z")},
        mode="fast",
        level=2,
        window=Inner(name="w"),
        one_or_many=("p", "q"),
        raw={"anything": ["goes", 1]},
        limit=None,
        from_="here",
    )
    assert (type(record.amount), type(record.table["a"]), type(record.row[0])) == (float, int, float)


def test_nothing_given_is_all_defaults() -> None:
    """A null stands for a mapping without keys, and a key with nothing behind it for no key."""
    assert built(Everything, "") == Everything()
    assert built(Everything, "text:\nwords:\ninner:\nmode:\nplace:\n") == Everything()


def test_paths_are_taken_from_the_folder_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Absolute ones stay, and ~ is the home folder."""
    monkeypatch.setenv("HOME", str(tmp_path))
    assert built(Everything, "place: /a/b", folder=Path("/c")).place == Path("/a/b")
    assert built(Everything, "place: a/b", folder=Path("/c")).place == Path("/c/a/b")
    assert built(Everything, "place: ~/b", folder=Path("/c")).place == tmp_path / "b"


def test_values_that_have_their_type_already_are_taken() -> None:
    """Settings written in Python may hold dates and paths."""
    value, problems = build(Everything, {"day": date(2026, 1, 2), "place": Path("/x"), "words": ("a",)}, file="x")
    assert (problems, value) == ([], Everything(day=date(2026, 1, 2), place=Path("/x"), words=("a",)))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("text: 12", "text: expected text, got the number 12 (put it in quotes)"),
        ("text: true", "text: expected text, got true (put it in quotes)"),
        ("text: [a]", "text: expected text, got a list"),
        ('text: "a\\0b"', "text: expected text without control characters"),
        ('text: "a\\e[31mb"', "text: expected text without control characters"),
        ("number: '3'", "number: expected a whole number, got '3'"),
        ("number: 3.0", "number: expected a whole number, got the number 3.0"),
        ("number: true", "number: expected a whole number, got true"),
        ("amount: 1e3", "amount: expected a number, got '1e3'"),
        ("amount: false", "amount: expected a number, got false"),
        ("flag: yes", "flag: expected true or false, got 'yes'"),
        ("flag: 1", "flag: expected true or false, got the number 1"),
        ("day: 2026-02-30", "day: expected a date such as 2026-01-31, got '2026-02-30'"),
        ("day: 20260228", "day: expected a date such as 2026-01-31, got the number 20260228"),
        ("day: 2026-W01-1", "day: expected a date such as 2026-01-31, got '2026-W01-1'"),
        ("place: ''", "place: expected a path, got ''"),
        ("place: ~nobody-of-that-name/x", "place: expected a path, got '~nobody-of-that-name/x'"),
        ("words: a/b", "words: expected a list, got 'a/b'"),
        ("words: [a, 2]", "words.1: expected text, got the number 2 (put it in quotes)"),
        ("words: [a, ]\nitems: [1, ~]", "items.1: expected a whole number, got nothing"),
        ("table: [a]", "table: expected a mapping, got a list"),
        ("table: {a: x}", "table.a: expected a number, got 'x'"),
        ('table: {"a\\nb": 1}', "table.'a\\nb': expected a key of printable text"),
        ("inner: x", "inner: expected a mapping, got 'x'"),
        ("inner: {}", "inner.name: is missing, expected text"),
        ("inners: [~]", "inners.0.name: is missing, expected text"),
        ("by_name: {k: }", "by_name.k.name: is missing, expected text"),
        ("mode: quick", "mode: expected one of slow, fast, got 'quick'"),
        ("mode: fats", "mode: expected one of slow, fast, got 'fats' (did you mean fast?)"),
        ("level: true", "level: expected one of 1, 2, got true"),
        ("window: soon", "window: expected a whole number or a mapping, got 'soon'"),
        ("window: {size: 1}", "window.name: is missing, expected text"),
        ("one_or_many: [1]", "one_or_many.0: expected text, got the number 1 (put it in quotes)"),
        ("one_or_many: 1", "one_or_many: expected text or a list, got the number 1"),
        ("limit: soon", "limit: expected a number, got 'soon'"),
    ],
)
def test_a_wrong_value_is_named_with_what_was_expected(text: str, message: str) -> None:
    """One sentence: the key, what was expected, what was found."""
    line = text.count("\n") + 1
    assert messages(Everything, text) == [f"c.yaml:{line}: {message}"]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 10**400])
def test_numbers_that_no_float_can_hold_are_refused(value: object) -> None:
    """Settings written in Python may hold what YAML cannot say."""
    record, problems = build(Everything, {"amount": value}, file="x")
    assert record is None
    assert len(problems) == 1


def test_a_moment_is_not_a_date() -> None:
    """A datetime is a date by inheritance alone."""
    assert build(Everything, {"day": datetime(2026, 1, 2)}, file="x")[0] is None


def test_all_problems_are_said_at_once() -> None:
    """Every missing and every wrong key, each with the line of what it stands in."""
    assert messages(Needy, "\nmode: x\ninner:\n  size: big\nmany: 3") == [
        "c.yaml:2: name: is missing, expected text",
        "c.yaml:3: inner.name: is missing, expected text",
        "c.yaml:4: inner.size: expected a whole number, got 'big'",
        "c.yaml:2: mode: expected one of slow, fast, got 'x'",
        "c.yaml:5: many: expected a list, got the number 3",
        "c.yaml:2: either: is missing, expected a number",
    ]
    assert messages(Needy, "[]") == ["c.yaml:1: expected a mapping, got a list"]
    assert len(messages(Needy, "")) == 5


def test_an_unknown_key_is_a_warning_with_a_suggestion() -> None:
    """The record is built all the same."""
    document = read("Text: a\nnonsense: 1\nclosed: x\ninner: {name: a, siez: 2}\n")
    value, problems = build(Everything, document.value, file="c.yaml", lines=document.lines)
    assert value == Everything(inner=Inner(name="a"))
    assert {problem.severity for problem in problems} == {Severity.WARNING}
    assert [str(problem) for problem in problems] == [
        "c.yaml:1: unknown key Text (did you mean text?)",
        "c.yaml:2: unknown key nonsense",
        "c.yaml:3: unknown key closed",
        "c.yaml:4: unknown key inner.siez (did you mean size?)",
    ]


def test_a_key_that_is_given_is_not_suggested() -> None:
    """Whoever wrote text and texts did not mistype text."""
    assert messages(Inner, "name: a\nnames: b") == ["c.yaml:2: unknown key names"]


def test_a_path_says_where_a_part_of_a_file_stands() -> None:
    """Parts of a file are built with the keys and lines of the whole."""
    document = read("a:\n  b:\n    name: 1\n")
    _, problems = build(Inner, document.value["a"]["b"], file="c", lines=document.lines, path=("a", "b"))
    assert list(map(str, problems)) == ["c:3: a.b.name: expected text, got the number 1 (put it in quotes)"]


def test_a_record_can_have_rules_of_its_own() -> None:
    """What problems() yields stands at the key it names, dots in a key or not."""
    assert messages(Picky, "high: 1\nlow: 2\ntable:\n  x: 1\n  2.5: 1") == [
        "c.yaml:2: low: expected at most 1, got 2",
        "c.yaml:4: table.x: is not wanted",
        "c.yaml:5: table.2.5: is not wanted",
    ]
    assert built(Picky, "high: 1") == Picky(high=1)


def test_a_constructor_that_refuses_is_a_problem() -> None:
    """A ValueError of __post_init__ is said like any other problem."""
    assert messages(Strict, "name: Ann") == ["c.yaml:1: expected a name in lower case"]


@pytest.mark.parametrize("cls", [WithSet, WithPair, WithTypo, str])
def test_a_record_that_cannot_be_built_blames_its_author(cls: type[Any]) -> None:
    """The user of a plugin cannot mend its annotations."""
    with pytest.raises(PluginError):
        build(cls, {"names": ["a"], "pair": ["a", 1], "name": "a"}, file="c.yaml")


class Hidden(str):
    """Text that does not show itself."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def test_text_that_hides_itself_is_not_shown_and_comes_out_plain() -> None:
    """Messages use the repr of what was found; records hold ordinary text at every depth."""
    _, problems = build(Everything, {"number": Hidden("s3cret"), "mode": Hidden("s3cret")}, file="c")
    assert not any("s3cret" in str(problem) for problem in problems)
    value, _ = build(Everything, {"text": Hidden("a"), "words": [Hidden("b")], "raw": [{"x": Hidden("c")}]}, file="c")
    assert value is not None
    assert {type(value.text), type(value.words[0]), type(value.raw[0]["x"])} == {str}


def test_words_of_messages_are_short_and_printable() -> None:
    """Neither a megabyte nor an escape sequence reaches a terminal."""
    assert described("x" * 10**6) == f"'{'x' * 57}…'"
    assert described("\x1b[31m\u202e") == r"'\x1b[31m\u202e'"
    assert dotted(("a", "b\n\x1b", 0, "c.d", "x" * 100)) == rf"a.'b\n\x1b'.0.c.d.'{'x' * 57}…'"
    assert did_you_mean("x" * 10**6, ["xx"]) == ""


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda children: (
            st.lists(children, max_size=3)
            | st.dictionaries(st.sampled_from(list(Everything.__dataclass_fields__)) | st.text(), children)
        ),
        max_leaves=15,
    )
)
def test_any_value_is_a_record_or_problems(value: Any) -> None:
    """Whatever stands in a file, building does not fail otherwise."""
    record, problems = build(Everything, value, file="c")
    assert (record is None) == any(problem.is_error for problem in problems)
    assert all("\n" not in str(problem) for problem in problems)
