"""The rules that files and sources share."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.models import (
    MOST_POINTS,
    Activity,
    complaint,
    is_repository,
    is_username,
    is_web_link,
    thousandths,
)


@pytest.mark.parametrize(
    "name",
    [
        "ann",
        "con",
        "data",
        "a",
        "9",
        "_x",
        "x-",
        "a.b",
        "a..b",
        "Ann-B_2",
        "dependabot[bot]",
        "x" * 100,
        "josé",
        "शेखर",
        "محمد",
        "北京",
        "Ωμέγα",
    ],
)
def test_a_name_of_any_script_is_a_username(name: str) -> None:
    """Vowel signs, accents and names that mean something to some system are no obstacle."""
    assert is_username(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../x",
        "a/b",
        "a\\b",
        "/",
        "a b",
        " a",
        "a\n",
        "a\x00",
        "<script>",
        "-a",
        ".a",
        "a.",
        "a.[bot]",
        "[bot]",
        "a[bot]x",
        "a[bot][bot]",
        "a[x]",
        "x" * 101,
        "字" * 67,
        "jose\u0301",
        "\u0301a",
        "a\u200b",
        "a\u202eb",
        "\ud800",
        "á\ud800",
        "a@b.example",
        "a:b",
        "a*",
        "a?",
        "%2e",
        "a\x7f",
    ],
)
def test_what_could_harm_a_path_or_a_page_is_no_username(name: str) -> None:
    """Neither are two spellings of one name, nor what cannot be seen."""
    assert not is_username(name)


@given(st.text(max_size=120))
def test_a_username_names_one_file_in_its_folder(name: str) -> None:
    """Whatever the text is."""
    if is_username(name):
        assert not set(name) & set("/\\<>\"' \0\n")
        assert name not in {".", ".."}
        assert len(f"{name}.jsonl".encode()) <= 255


@pytest.mark.parametrize("name", ["acme/widget", "a/b/c", "acme/.github", "local/日本", "~user/c++", "a/b@2"])
def test_owner_and_name_are_a_repository(name: str) -> None:
    """With groups in between, and with the signs that forges allow."""
    assert is_repository(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "widget",
        "/",
        "a/",
        "/b",
        "a//b",
        "../b",
        "a/..",
        "a/./b",
        "a b/c",
        "a/<b>",
        "a/b?c",
        "a/b#c",
        "a/b%2f",
        "a\\b/c",
        "a/b\n",
        "a/b\x00",
        'a/"b',
        "x/" + "y" * 200,
    ],
)
def test_what_could_harm_a_path_or_a_page_is_no_repository(name: str) -> None:
    """Its pages have a folder of that name."""
    assert not is_repository(name)


def test_only_the_web_can_be_linked_to() -> None:
    """No script, no file, no guess."""
    assert is_web_link("https://acme.example")
    assert is_web_link("http://acme.example")
    assert not any(map(is_web_link, ["javascript:alert(1)", "data:text/html,x", "//acme.example", " https://x", ""]))


@pytest.mark.parametrize(("points", "expected"), [(0, 0), (1, 1000), (0.005, 5), (1.001, 1001), (-0.1, -100)])
def test_points_are_whole_thousandths(points: float, expected: int) -> None:
    """So that sums are exact."""
    assert thousandths(points) == expected


@given(st.integers(-MOST_POINTS * 1000, MOST_POINTS * 1000))
def test_every_thousandth_can_be_written_and_read(number: int) -> None:
    """As a decimal number it comes back as itself."""
    assert thousandths(number / 1000) == number


@pytest.mark.parametrize(
    "points", [math.nan, math.inf, -math.inf, 0.0001, 1.0005, MOST_POINTS + 1, -MOST_POINTS - 0.001, 10**400, 5e-324]
)
def test_points_that_cannot_be_exact_are_refused(points: float) -> None:
    """Finer than a thousandth, too many or no number at all."""
    with pytest.raises(ValueError, match="expected points"):
        thousandths(points)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, None),
        ({"repository": "acme/widget", "points": 2.5, "count": 3, "lines_added": 7}, None),
        ({"slug": ""}, "slug: expected text, got none"),
        ({"definition": ""}, "activity_definition: expected the slug of a kind of work, got none"),
        ({"account": "../x"}, "contributor: '../x' cannot be a username: a name is 1 to 100 letters"),
        ({"account": "\x1b[31m" + "x" * 300}, "contributor: '\\x1b[31mxxx"),
        ({"repository": "a"}, "repository: expected owner/name, "),
        ({"count": 0}, "count: expected 1 to 1,000,000, got 0"),
        ({"count": 10**5000}, "count: expected 1 to 1,000,000, got a far larger number"),
        ({"lines_added": -1}, "lines_added: expected 0 to 1,000,000,000, got -1"),
        ({"lines_deleted": 10**10}, "lines_deleted: expected 0 to 1,000,000,000, got 10000000000"),
        ({"points": 0.0001}, "points: expected points with at most three decimals, got 0.0001"),
        ({"points": MOST_POINTS, "count": 2}, "points: expected points between "),
    ],
)
def test_a_complaint_names_the_field_as_files_write_it(changes: dict[str, Any], said: str | None) -> None:
    """With what was expected and what was found, short and printable."""
    fields = {"slug": "s", "account": "ann", "definition": "commit", "occurred_at": datetime(2026, 1, 1, tzinfo=UTC)}
    found = complaint(Activity(**(fields | changes)))
    assert (found is None) == (said is None)
    assert (found or "").startswith(said or "")
    assert (found or "").isprintable()
    assert len(found or "") < 400
