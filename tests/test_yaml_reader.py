"""YAML is read as people wrote it, executes nothing and stays small."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.yaml_reader import Loader, YamlProblem, read


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("true", True),
        ("FALSE", False),
        ("0", 0),
        ("-12", -12),
        ("0.01", 0.01),
        (".5", 0.5),
        ("-1.5e+3", -1500.0),
        ("2020-03-08", "2020-03-08"),
        ("2020-03-08T10:00:00Z", "2020-03-08T10:00:00Z"),
        ("yes", "yes"),
        ("No", "No"),
        ("on", "on"),
        ("off", "off"),
        ("y", "y"),
        ("012", "012"),
        ("0o17", "0o17"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("1:30", "1:30"),
        ("+5", "+5"),
        ("1e3", "1e3"),
        ("12e4567", "12e4567"),
        ("1.5e+999", "1.5e+999"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("1.2.3", "1.2.3"),
        ("٣", "٣"),
        ("=", "="),
        ("'true'", "true"),
        ('"12"', "12"),
        ("! 12", "12"),
        ("!!str 12", "12"),
        ('!!int "12"', 12),
        ("!!float 3", 3.0),
        ("|\n  12\n", "12\n"),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_a_plain_value_changes_its_kind_only_where_nobody_can_be_surprised(written: str, value: object) -> None:
    """Nulls, booleans, plain decimal numbers; all else stays text."""
    found = read(f"key: {written}").value["key"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("key", ["on", "yes", "null", "2026", "012", "1.5", "true", "<<", "2020-03-08"])
def test_keys_are_text(key: str) -> None:
    """A period called 2026 or a country called no keeps its name."""
    assert read(f"{key}: 1").value == {key: 1}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**90), 10**90)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda children: st.lists(children, max_size=4) | st.dictionaries(st.text(), children, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_what_was_dumped_is_read_back(value: Any) -> None:
    """The reader converts no more than the usual writer puts in quotes."""
    text = yaml.safe_dump(value)
    assert read(text).value == value


@given(st.text() | st.text(alphabet="abc:-[]{}&*!|>'\"#%@`, \n\t?12", max_size=60))
def test_any_text_is_a_document_or_a_problem(text: str) -> None:
    """Nothing else than YamlProblem leaves the reader, and its line is one of the text's."""
    with suppress(YamlProblem):
        read(text)
        return
    with pytest.raises(YamlProblem) as caught:
        read(text)
    assert 1 <= caught.value.line <= len(text.splitlines()) + 1
    assert "\n" not in caught.value.message


def test_every_key_and_item_has_its_line() -> None:
    """Lines count from 1 and stand for the key, or for where an item begins."""
    document = read("# a comment\norg:\n  name: x\n  tags:\n    - one\n\n    - {two: 2}\n")
    assert document.lines == {
        (): 2,
        ("org",): 2,
        ("org", "name"): 3,
        ("org", "tags"): 4,
        ("org", "tags", 0): 5,
        ("org", "tags", 1): 7,
        ("org", "tags", 1, "two"): 7,
    }


@pytest.mark.parametrize("text", ["", "\n", "# nothing\n", "---\n", "---\n...\n", "\ufeff"])
def test_an_empty_document_is_nothing(text: str) -> None:
    """A file of comments says None."""
    assert read(text).value is None


def test_a_byte_order_mark_and_windows_line_ends_are_read() -> None:
    """What an editor adds is no part of the text."""
    document = read("\ufeffa: 1\r\nb: |\r\n  x\r\n  y\r\n")
    assert document.value == {"a": 1, "b": "x\ny\n"}
    assert document.lines["b",] == 2


PROBLEMS = [
    ("a: 1\nb: 2\na: 3\n", 3, "the key 'a' is given twice (first in line 1)"),
    ("x:\n  {k: 1, 'k': 2}\n", 2, "the key 'k' is given twice"),
    ("a: !!python/object/apply:os.system ['true']\n", 1, "the tag '!!python/object/apply:os.system' cannot be read"),
    ("a:\n  b: !secret x\n", 2, "the tag '!secret' cannot be read"),
    ("a: !e%0A x", 1, "the tag '!e\\n' cannot be read"),
    ("a: !!timestamp 2020-01-01\n", 1, "the tag '!!timestamp'"),
    ("a: !!binary aGk=\n", 1, "the tag '!!binary'"),
    ("a: !!set {x}\n", 1, "the tag '!!set'"),
    ("a: !!int x\n", 1, "the tag '!!int'"),
    ("a: !!int true\n", 1, "the tag '!!int'"),
    ("a: !!map [1]\n", 1, "the tag '!!map'"),
    ("a: *nobody\n", 1, "*nobody repeats a value that is not complete before this line"),
    ("\na: &a [1, *a]\n", 2, "*a repeats a value that is not complete"),
    ("&k a: 1\n? *k\n: 2\n", 2, "expected a key that is text"),
    ("? [a, b]\n: 1\n", 1, "expected a key that is text"),
    ("a: 1\nfoo\n\nb: 2\n", 2, "expected a key and ': '"),
    ("a: 1\nb: [1, ]]\n", 2, "expected a key here"),
    ("a: ]\n", 1, "expected a value here"),
    ("a: - b\n", 1, "a list item ('- ') in the middle of a value"),
    ("a: | x\n  y\n", 1, "text right after | or >"),
    ("a: 'b\n---\nc'\n", 2, "a line --- or ... within quotes"),
    ("a: 1\n---\nb: 2\n", 2, "a second document begins"),
    ("a: 1\n...\nb\n", 3, "text after the end of the document"),
    ("a:\n\tb: 1\n", 2, "such as a tab"),
    ("a: @x\n", 1, "put text in quotes"),
    ("name: Ann: Bob\n", 1, "a second ': ' in one value"),
    ("a: 1\n\nb: 'x\nc: 2\n", 3, "a quote is opened here and never closed"),
    ("a: 1\nb: [1,\n  2\n", 2, "in the list that begins here"),
    ("a: {b: 1\n\n", 1, "in the mapping that begins here"),
    ('a: "\\d"\n', 1, "a backslash that means nothing here"),
    ('a: "x" y\n', 1, "expected a key here"),
    ("a: *\n", 1, "text that begins with * or & needs quotes"),
    ("a: 1\nb: \x07\n", 2, "a control character"),
    ("ä: ü\nb: \x00\n", 2, "a control character"),
    ("a: \ud800\n", 1, "not valid Unicode"),
    ("[" * 200, 1, "nested more than 100 levels deep"),
    ("{a: " * 200, 1, "nested more than 100 levels deep"),
    ("- " * 200, 1, "nested more than 100 levels deep"),
]


@pytest.mark.parametrize(("text", "line", "message"), PROBLEMS)
def test_a_problem_has_its_line_and_one_sentence(text: str, line: int, message: str) -> None:
    """People learn where to look and what is wrong there."""
    with pytest.raises(YamlProblem) as caught:
        read(text)
    assert (caught.value.line, "\n" in caught.value.message) == (line, False)
    assert message in caught.value.message
    assert str(caught.value) == f"line {line}: {caught.value.message}"


def test_nothing_is_executed(tmp_path: Any) -> None:
    """A tag that names a function is refused before anything is called."""
    trace = tmp_path / "trace"
    for tag in ("!!python/object/apply:os.mkdir", "!!python/object/new:os.mkdir", "!!python/name:os.mkdir"):
        with pytest.raises(YamlProblem):
            read(f"a: {tag} ['{trace}']")
    assert not trace.exists()


def test_an_alias_stands_for_its_value() -> None:
    """Aliases are read; merge keys are keys like any other."""
    assert read("a: &x {k: [1]}\nb: *x\n<<: *x\n").value == {"a": {"k": [1]}, "b": {"k": [1]}, "<<": {"k": [1]}}


def test_an_alias_bomb_is_refused() -> None:
    """Nested aliases are multiplied out in numbers, not in memory."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    with pytest.raises(YamlProblem, match="aliases stand for more than 100,000 values"):
        read("\n".join(lines))


def test_an_alias_bomb_of_long_text_is_refused() -> None:
    """Long text weighs as much as many values."""
    with pytest.raises(YamlProblem, match="aliases stand for more than"):
        read(f"a: &a {'x' * 640_000}\nb: [{', '.join(['*a'] * 50)}]")


def test_the_loader_serves_yaml_load() -> None:
    """Front matter readers take a loader class; it fails with the same problems."""
    assert yaml.load("a: 2020-01-01", Loader=Loader) == {"a": "2020-01-01"}
    with pytest.raises(YamlProblem, match="second document"):
        yaml.load("a\n---\nb", Loader=Loader)
