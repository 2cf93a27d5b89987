"""Variables of the environment stand in for placeholders and never show themselves."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from leaderboard.environment import FromEnvironment, substitute

CASES = json.loads((Path(__file__).parent / "cases" / "config.json").read_text(encoding="utf-8"))["cases"]
ENVIRON = {"TOKEN": "s3cret", "EMPTY": "", "BROKEN": "a\udcffb", "NESTED": "${{ env.TOKEN }}"}


def filled(value: object, **more: Any) -> tuple[Any, list[str]]:
    result, problems = substitute(value, ENVIRON, file="c.yaml", lines={}, path=("key",), **more)
    return result, [str(problem) for problem in problems]


@pytest.mark.parametrize("case", [each for each in CASES if each["area"] == "config/env"], ids=lambda each: each["id"])
def test_a_placeholder_becomes_what_the_environment_holds(case: dict[str, Any]) -> None:
    """The recorded cases: spaces, text around, upper and lower case, empty and unset variables."""
    value, problems = substitute(case["value"], case["environ"], file="c.yaml", lines={}, path=("key",))
    expected = case["expected"]
    assert value == expected.get("value", case["value"])
    errors = [problem.message for problem in problems if problem.is_error]
    assert errors == [f"key: {expected['error']}" for _ in range("error" in expected)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("${{ env.NONE || 'fallback' }}", "fallback"),
        ("${{env.NONE||'fallback'}}", "fallback"),
        ("${{ env.EMPTY || 'fallback' }}", "fallback"),
        ("${{ env.TOKEN || 'fallback' }}", "s3cret"),
        ("${{ env.NONE || '' }}", ""),
        ("${{ env.NONE || 'it''s' }}", "it's"),
        ("<${{ env.TOKEN }}-${{ env.NONE || 'b' }}>", "<s3cret-b>"),
        ("${{ env.NESTED }}", "${{ env.TOKEN }}"),
        ("$ {{ env.TOKEN }}", "$ {{ env.TOKEN }}"),
        ("{{ env.TOKEN }} $TOKEN ${TOKEN}", "{{ env.TOKEN }} $TOKEN ${TOKEN}"),
    ],
)
def test_a_default_stands_in_for_what_is_unset_or_empty(written: str, value: str) -> None:
    """Values are text and are filled in once."""
    assert filled(written) == (value, [])


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("${{ env.NONE }} ${{ env.NONE }}", "environment variable NONE is not set"),
        ("${{ env.BROKEN }}", "environment variable BROKEN is not valid UTF-8"),
        ('${{ env.TOKEN || "x" }}', "a placeholder that cannot be read; expected ${{ env.NAME }}"),
        ("${{ env.1ST }}", "a placeholder that cannot be read"),
        ("${{ env }}", "a placeholder that cannot be read"),
        ("${{ env.TOKEN", "a placeholder that cannot be read"),
        ("${{ secrets.TOKEN }}", "only ${{ env.NAME }} is replaced, this text stays as it is"),
        ("${{ GITHUB_TOKEN }}", "only ${{ env.NAME }} is replaced"),
    ],
)
def test_a_placeholder_that_cannot_be_filled_stays_and_is_named(written: str, problem: str) -> None:
    """No half-filled text, no placeholder that is sent off as a token in silence."""
    value, problems = filled(written)
    (said,) = problems
    assert value == written
    assert said.startswith(f"c.yaml: key: {problem}")


def test_text_is_filled_at_every_depth_but_not_in_keys() -> None:
    """Lists and mappings are copied, other values are left alone."""
    given = {"${{ env.TOKEN }}": ["${{ env.TOKEN }}", 1, {"a": "${{ env.NONE }}"}]}
    value, problems = filled(given)
    assert value == {"${{ env.TOKEN }}": ["s3cret", 1, {"a": "${{ env.NONE }}"}]}
    assert problems == ["c.yaml: key.'${{ env.TOKEN }}'.2.a: environment variable NONE is not set"]
    assert given["${{ env.TOKEN }}"][0] == "${{ env.TOKEN }}"


def test_a_skipped_block_is_left_as_it_is() -> None:
    """What nobody reads needs no variables."""
    given = {"a": "${{ env.NONE }}", "b": "${{ env.TOKEN }}"}
    assert filled(given, skip={("key", "a")}) == ({"a": "${{ env.NONE }}", "b": "s3cret"}, [])


def test_a_value_of_the_environment_shows_only_its_placeholder() -> None:
    """Whoever prints it, nested or copied, sees what stands in the file; whoever uses it has the value."""
    value, _ = filled({"token": "Bearer ${{ env.TOKEN }}"})
    assert "s3cret" not in repr(value)
    assert repr(value["token"]) == "'Bearer ${{ env.TOKEN }}'"
    for each in (value["token"], copy.deepcopy(value["token"]), pickle.loads(pickle.dumps(value["token"]))):
        assert (each, repr(each)) == ("Bearer s3cret", "'Bearer ${{ env.TOKEN }}'")
    assert isinstance(value["token"], FromEnvironment)
    assert type(filled("plain")[0]) is str
