"""The definitions of kinds of work."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.files.definitions import read, write
from leaderboard.models import ActivityDefinition

FILE = "activities/definitions.json"
TALK = ActivityDefinition(slug="talk", name="Talk", description="Gave a talk", points=40, icon="mic")

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
definitions = st.lists(
    st.builds(
        ActivityDefinition,
        slug=texts.filter(bool),
        name=texts,
        description=texts,
        points=st.none() | st.integers(-1000, 1000) | st.integers(-1000, 1000).map(lambda number: number / 1000),
        icon=st.none() | texts,
    ),
    max_size=5,
    unique_by=lambda definition: definition.slug,
)


@given(definitions)
def test_what_is_written_is_read(given_definitions: list[ActivityDefinition]) -> None:
    """By slug, without a problem."""
    by_slug = sorted(given_definitions, key=lambda definition: definition.slug)
    assert read(write(given_definitions), FILE) == (by_slug, [])


@given(definitions, definitions)
def test_writing_twice_is_writing_once(before: list[ActivityDefinition], after: list[ActivityDefinition]) -> None:
    """The second time nothing is new."""
    once = write(after, write(before))
    assert write(after, once) == once
    found = {definition.slug: definition for definition in read(once, FILE)[0]}
    assert found == {definition.slug: definition for definition in [*before, *after]}


@given(st.binary(max_size=100))
def test_no_bytes_at_all_make_reading_fail(content: bytes) -> None:
    """Anything may stand in a file."""
    found, problems = read(content, FILE)
    assert found == [] or problems == []
    write([TALK], content)


def test_the_layout_is_that_of_existing_repos() -> None:
    """Two spaces, the five keys in order, no line end at the end."""
    assert write([TALK]).decode() == (
        '[\n  {\n    "slug": "talk",\n    "name": "Talk",\n    "description": "Gave a talk",\n'
        '    "points": 40,\n    "icon": "mic"\n  }\n]'
    )


def test_what_a_file_says_already_is_not_written_again() -> None:
    """However people laid it out."""
    existing = b'[ {"name":"Talk", "slug":"talk", "points":40.0,"icon":"mic","description":"Gave a talk"} ]\n'
    assert write([TALK], existing) == existing


def test_what_others_wrote_survives() -> None:
    """Unknown keys, other definitions, and entries that we cannot read."""
    existing = b'[{"slug":"walk","name":"Walk"},{"slug":"talk","name":"Old","colour":"red"},{"slug":"bad"},7]'
    rows = json.loads(write([TALK], existing))
    assert [row for row in rows if row == 7 or row["slug"] != "talk"] == [
        7,
        {"slug": "bad"},
        {"slug": "walk", "name": "Walk"},
    ]
    assert {"name": "Talk", "colour": "red"}.items() <= rows[2].items()


@pytest.mark.parametrize("existing", [b"[{", b"{}", b"\xff", b"[" * 100_000])
def test_a_broken_file_is_left_for_people_to_mend(existing: bytes) -> None:
    """Nothing in it is thrown away."""
    assert write([TALK], existing) == existing


@pytest.mark.parametrize("existing", [None, b"", b" \n"])
def test_an_empty_file_is_as_none(existing: bytes | None) -> None:
    """Then the definitions make it up."""
    assert write([TALK], existing) == write([TALK])


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ('{"slug":"x"}', "missing key name"),
        ('{"slug":"","name":"X"}', "slug: expected text, found it empty"),
        ('{"slug":"x","name":"X","points":"3"}', "points: expected a number, got text"),
        ('{"slug":"x","name":"X","points":0.0001}', "points: expected points with at most three decimals"),
        ('{"slug":"x","name":"X","points":1' + "0" * 300 + "}", "points: "),
        ('{"slug":"talk","name":"Again"}', "slug: 'talk' is defined twice"),
        ("7", "expected an object, got a whole number"),
    ],
)
def test_a_bad_entry_is_named_and_costs_that_entry_alone(entry: str, expected: str) -> None:
    """The others are read."""
    content = f'[\n{{"slug":"talk","name":"Talk"}},\n\n{entry},\n{{"slug":"z","name":"Z","description":null}}\n]'
    found, (problem,) = read(content.encode(), FILE)
    assert [definition.slug for definition in found] == ["talk", "z"]
    assert str(problem).startswith(f"{FILE}:4: {expected}")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'[\n{"slug":', "2: invalid JSON: it is cut off"),
        (b'[\n{"slug" 1}]', "2: invalid JSON: "),
        (b"{}", "1: expected a list, got an object"),
        (b"[\xff]", "1: invalid JSON: "),
        (b"[" * 100_000, "1: "),
    ],
)
def test_a_file_that_is_no_list_says_where_it_breaks(content: bytes, expected: str) -> None:
    """No definition is guessed."""
    found, (problem,) = read(content, FILE)
    assert found == []
    assert str(problem).startswith(f"{FILE}:{expected}")
