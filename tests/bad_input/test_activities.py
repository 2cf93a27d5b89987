"""Activity files that people or tools broke: each bad line costs itself alone.

Where news are written to its file it moves to the end, and is named by the line in which it then stands.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.small_repo import DataRepo, line

FIRST = line("a1", "ann", "2026-01-01")


def test_a_line_cut_in_half_costs_itself_and_stays(
    repo: DataRepo, survives: Callable[..., None], news: Callable[[str], bytes]
) -> None:
    """What came before it counts, what comes new is written before it."""
    half = line("a2", "ann", "2026-01-02")[:50].encode()
    repo.write("activities/ann.jsonl", FIRST.encode() + half)
    after = FIRST.encode() + news("ann") + half + b"\n"
    survives(["error: activities/ann.jsonl:3: invalid JSON: it is cut off"], {"activities/ann.jsonl": after})
    assert repo.scores() == {"cara": 30, "ann": 20, "ben": 13}


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (line("a2", "ann", "2026-01-02", count="3"), "count: expected a whole number, got text"),
        (line("a2", "ann", "2026-01-02", count=0), "count: expected 1 to 1,000,000, got 0"),
        (line("a2", "ann", "2026-01-02", title=3), "title: expected text, got a whole number"),
        (
            line("a2", "ann", "2026-01-02", points=1.2345),
            "points: expected points with at most three decimals, got 1.2345",
        ),
        (line("a2", "ann", "2026-01-02", lines_added=-1), "lines_added: expected 0 to 1,000,000,000, got -1"),
        (line("", "ann", "2026-01-02"), "slug: expected text, got none"),
        ('{"slug":"a2"}\n', "missing key contributor"),
        ("[]\n", "expected an object, got a list"),
        ("null\n", "expected an object, got nothing"),
        ('"text"\n', "expected an object, got text"),
        ("NaN\n", "invalid JSON: invalid character (byte 0)"),
        ("[" * 5000 + "\n", "expected an object, got a list"),
        ('{"slug":' + '{"a":' * 100_000 + "\n", "invalid JSON: nested too deeply"),
    ],
)
def test_a_line_of_wrong_types_costs_itself_and_stays(
    repo: DataRepo, survives: Callable[..., None], news: Callable[[str], bytes], bad: str, said: str
) -> None:
    """Whatever stands in it, the lines around it count."""
    last = line("a3", "ann", "2026-01-03")
    repo.write("activities/ann.jsonl", FIRST + bad + last)
    after = FIRST.encode() + last.encode() + news("ann") + bad.encode()
    survives([f"error: activities/ann.jsonl:4: {said}"], {"activities/ann.jsonl": after})
    assert repo.scores()["ann"] == 30


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ("2026-02-30T09:00:00Z", "no such day or time in the calendar"),
        ("2026-01-02T25:00:00Z", "no such day or time in the calendar"),
        ("yesterday", "expected a time like 2026-01-31T09:30:00Z, got 'yesterday'"),
        ("9999-12-31T23:59:59-12:00", "9999-12-31T23:59:59-12:00 is outside the calendar"),
        (20260102, "expected a time like 2026-01-31T09:30:00Z, got a whole number"),
        (None, "expected a time like 2026-01-31T09:30:00Z, got nothing"),
    ],
)
def test_an_impossible_date_costs_its_line(
    repo: DataRepo, survives: Callable[..., None], news: Callable[[str], bytes], time: object, said: str
) -> None:
    """A day that no calendar has cannot be guessed."""
    bad = line("a2", "ann", "2026-01-02", occurred_at=time)
    repo.write("activities/ann.jsonl", FIRST + bad)
    after = FIRST.encode() + news("ann") + bad.encode()
    survives([f"error: activities/ann.jsonl:3: occurred_at: {said}"], {"activities/ann.jsonl": after})


def test_naive_times_count_as_utc_with_one_warning_a_file(repo: DataRepo, survives: Callable[..., None]) -> None:
    """A date alone needs no warning; times without a zone do, once for all of them."""
    repo.write(
        "activities/ann.jsonl",
        line("a1", "ann", "", occurred_at="2026-01-01")
        + line("a2", "ann", "", occurred_at="2026-01-02T09:00:00")
        + line("a3", "ann", "", occurred_at="2026-01-03T09:00"),
    )
    survives(
        [
            "warning: activities/ann.jsonl:2: occurred_at: a time without a zone is read as UTC, and 1 more in this "
            "file; write Z or an offset at its end"
        ]
    )
    assert repo.scores()["ann"] == 40


def test_an_unknown_kind_is_kept_and_noted_once(repo: DataRepo, survives: Callable[..., None]) -> None:
    """It is worth nothing until somebody says what it is worth."""
    repo.write(
        "activities/ann.jsonl", line("a1", "ann", "2026-01-01", "talk") + line("a2", "ann", "2026-01-02", "talk")
    )
    survives(
        [
            "note: 2 activities are of the unknown kind 'talk': kept, worth nothing until activities/definitions.json "
            "or leaderboard.scoring.points names it"
        ]
    )
    assert repo.scores()["ann"] == 10


def test_of_equal_slugs_in_two_files_the_first_counts(repo: DataRepo, survives: Callable[..., None]) -> None:
    """Both lines stay, the second is named with its line and the file of the first."""
    repo.write("activities/ben.jsonl", line("b1", "ben", "2026-01-02", "comment") + line("a1", "ben", "2026-01-03"))
    survives(
        ["error: activities/ben.jsonl:2: slug 'a1' stands in activities/ann.jsonl already; this line does not count"]
    )
    assert repo.scores() == {"ann": 30, "cara": 30, "ben": 13}


def test_a_line_of_200_megabytes_costs_itself(repo: DataRepo, survives: Callable[..., None]) -> None:
    """It is refused by its length, without decoding it, and the rest of its file counts."""
    huge = repo.write("activities/cara.jsonl", line("c1", "cara", "2026-01-03", "release"))
    with huge.open("ab") as file:
        file.write(b'{"slug":"c2","text":"' + b"x" * 200_000_000 + b'"}\n')
    survives(["error: activities/cara.jsonl:2: the line has 200,000,023 bytes; at most 1,048,576 are read"])
    assert repo.scores()["cara"] == 30


def test_an_overlong_line_survives_when_its_file_is_rewritten(
    repo: DataRepo, survives: Callable[..., None], news: Callable[[str], bytes]
) -> None:
    """Nobody but its author may throw it away."""
    good = line("b1", "ben", "2026-01-02", "comment").encode()
    long = b'{"slug":"b2","text":"' + b"x" * 2_000_000 + b'"}\n'
    repo.write("activities/ben.jsonl", good + long)
    survives(
        ["error: activities/ben.jsonl:3: the line has 2,000,023 bytes; at most 1,048,576 are read"],
        {"activities/ben.jsonl": good + news("ben") + long},
    )


def test_bytes_that_are_not_utf_8_cost_their_line(
    repo: DataRepo, survives: Callable[..., None], news: Callable[[str], bytes]
) -> None:
    """They stay as they are, because only their author knows what they mean."""
    bad = b'{"slug":"a2","title":"caf\xe9"}\n'
    repo.write("activities/ann.jsonl", bad + FIRST.encode())
    survives(
        ["error: activities/ann.jsonl:3: invalid JSON: the text is not UTF-8"],
        {"activities/ann.jsonl": FIRST.encode() + news("ann") + bad},
    )


def test_the_other_json_files_may_be_anything(repo: DataRepo, survives: Callable[..., None]) -> None:
    """Broken definitions count as none and are not overwritten; broken bookmarks make their source begin anew."""
    repo.write("activities/definitions.json", b'[{"slug": "talk"')
    repo.write("state/other.json", b"\xff\xfe")
    survives(
        [
            "error: activities/definitions.json:1: invalid JSON: it is cut off",
            "error: state/other.json:1: invalid JSON: invalid character (byte 0); the source starts from its beginning",
        ]
    )
