"""Activity files: reading, writing, merging."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.errors import Severity
from leaderboard.files import activities
from leaderboard.files.activities import merge, read, remove, write
from leaderboard.files.lines import MAX_LINE_BYTES
from leaderboard.models import Activity

FILE = "activities/ann.jsonl"
NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def activity(slug: str = "a", **changes: Any) -> Activity:
    fields: dict[str, Any] = {"account": "ann", "definition": "commit", "occurred_at": NOON}
    return Activity(slug=slug, **(fields | changes))


def line(**changes: Any) -> bytes:
    fields = {
        "slug": "a",
        "contributor": "ann",
        "activity_definition": "commit",
        "occurred_at": "2026-03-14T12:00:00Z",
    }
    return json.dumps({key: value for key, value in (fields | changes).items() if value is not ...}).encode()


def complaints(content: bytes) -> list[str]:
    return [str(problem) for problem in read(content, FILE).problems]


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
slugs = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
thousandths = st.integers(-(10**6), 10**6).map(lambda number: number / 1000)
jsons = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
records = st.builds(
    Activity,
    slug=slugs,
    account=st.sampled_from(["ann", "Ann", "renovate[bot]", "मोहित", "x.y-z_0"]),
    definition=slugs,
    occurred_at=st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC)),
    title=st.none() | texts,
    link=st.none() | texts.map("https://example.org/{}".format),
    text=st.none() | texts,
    points=st.none() | st.integers(-100, 1000) | thousandths,
    meta=st.none() | st.dictionaries(texts, jsons, max_size=3),
    count=st.integers(1, 1000),
    repository=st.sampled_from([None, "o/n", "group/sub/name"]),
    lines_added=st.integers(0, 10**9),
    lines_deleted=st.integers(0, 10**9),
)
unique_records = st.lists(records, max_size=6, unique_by=lambda record: record.slug)
scraps = st.sampled_from(
    [b"not JSON", b"{", b"\xff", b"[1]", b"null", b'{"slug":"z","contributor":', line(count=0), line(slug="")]
)
odd_lines = st.builds(
    line,
    slug=st.sampled_from("abcd"),
    occurred_at=st.sampled_from(
        ["2026-03-14T12:00:00Z", "2026-01-01", "2026-05-05 10:00", "2025-12-31T23:00:00+02:00"]
    ),
    colour=st.sampled_from(["red", "grün", None, {"deep": [1]}]),
)
files = st.builds(
    lambda rows, end, last, mark: mark + end.join(rows) + (end if last and rows else b""),
    st.lists(odd_lines | scraps | st.just(b"") | st.just(b"  "), max_size=8),
    st.sampled_from([b"\n", b"\r\n"]),
    st.booleans(),
    st.sampled_from([b"", activities.BOM]),
)
news = st.lists(st.builds(activity, st.sampled_from("abcdez"), title=st.sampled_from(["one", "two"])), max_size=4)


@given(unique_records)
def test_what_is_written_is_read(given_records: list[Activity]) -> None:
    """Every record comes back equal, without a problem."""
    file = read(write(given_records), FILE)
    assert file.problems == []
    assert {record.slug: record for record in file.activities} == {record.slug: record for record in given_records}
    assert file.activities == sorted(file.activities, key=lambda record: (record.occurred_at, record.slug))


@given(unique_records)
def test_the_bytes_of_a_file_do_not_depend_on_the_order_of_its_records(given_records: list[Activity]) -> None:
    """Time and slug decide."""
    assert write(given_records) == write(reversed(given_records)) == merge(b"", given_records)


@given(files)
def test_merging_nothing_changes_nothing(content: bytes) -> None:
    """Not even line ends or blank lines."""
    assert merge(content, []) == content
    assert remove(content, []) == content


@given(files)
def test_merging_what_a_file_says_changes_nothing(content: bytes) -> None:
    """A re-read source leaves the file as it is."""
    assert merge(content, read(content, FILE).activities) == content


@given(files, news)
def test_merging_twice_is_merging_once(content: bytes, changed: list[Activity]) -> None:
    """At least once is enough."""
    once = merge(content, changed)
    assert merge(once, changed) == once


@given(files, news)
def test_a_merged_file_says_the_old_and_the_new(content: bytes, changed: list[Activity]) -> None:
    """New records win, no other record is lost, and each says what it said."""
    before = {record.slug: record for record in read(content, FILE).activities}
    after = {record.slug: record for record in read(merge(content, changed), FILE).activities}
    assert after == before | {record.slug: record for record in changed}


@given(files, news)
def test_lines_that_stay_keep_their_bytes(content: bytes, changed: list[Activity]) -> None:
    """Of every other slug, and of every line that cannot be read."""
    merged = merge(content, changed)
    slugs_changed = {record.slug for record in changed}
    kept = [row.strip() for row in content.removeprefix(activities.BOM).split(b"\n")]
    present = {row.strip() for row in merged.removeprefix(activities.BOM).split(b"\n")}
    for row in filter(None, kept):
        said = read(row, FILE).activities
        if (said and said[0].slug not in slugs_changed) or (not said and b'"slug"' not in row):
            assert row in present


@given(files, st.sets(st.sampled_from("abcdz")))
def test_removed_slugs_are_gone_and_the_rest_stays(content: bytes, unwanted: set[str]) -> None:
    """Removing again changes nothing."""
    rest = remove(content, unwanted)
    before, after = read(content, FILE).activities, read(rest, FILE).activities
    assert after == [record for record in before if record.slug not in unwanted]
    assert remove(rest, unwanted) == rest


@given(st.binary(max_size=300))
def test_no_bytes_at_all_make_reading_fail(content: bytes) -> None:
    """Anything may stand in a file."""
    file = read(content, FILE)
    assert all(problem.line and problem.file == FILE for problem in file.problems)
    merge(content, [activity()])


@given(files)
def test_reading_at_once_and_line_by_line_agree(content: bytes) -> None:
    """The fast way is only faster."""
    slowly = activities._read_lines(activities._split(content.removeprefix(activities.BOM)), FILE)
    assert read(content, FILE) == slowly


def test_an_untold_number_is_left_out_and_a_told_one_written() -> None:
    """Nine keys always, ours only where they say something."""
    assert list(json.loads(write([activity()]))) == [
        "slug",
        "contributor",
        "activity_definition",
        "title",
        "occurred_at",
        "link",
        "text",
        "points",
        "meta",
    ]
    told = activity(count=3, repository="o/n", lines_added=1, lines_deleted=2)
    assert list(json.loads(write([told])))[9:] == ["count", "repository", "lines_added", "lines_deleted"]


def test_times_are_written_in_utc() -> None:
    """Whatever zone a source gave."""
    there = NOON.astimezone(timezone(timedelta(hours=5, minutes=30)))
    assert b'"2026-03-14T12:00:00Z"' in write([activity(occurred_at=there)])


def test_of_two_records_with_one_slug_the_later_is_written() -> None:
    """As of two lines the later is read."""
    assert write([activity(title="first"), activity(title="second")]) == write([activity(title="second")])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-03-14T12:00:00Z", NOON),
        ("2026-03-14T12:00:00+00:00", NOON),
        ("2026-03-14T17:30:00+05:30", NOON),
        ("2026-03-14T17:30+0530", NOON),
        ("2026-03-14 12:00Z", NOON),
        ("2026-03-14T14:00:00+02", NOON),
        ("2026-03-14t12:00:00.250z", NOON + timedelta(milliseconds=250)),
        ("2026-03-14", NOON - timedelta(hours=12)),
    ],
)
def test_a_time_is_understood_as_people_write_it(written: str, meant: datetime) -> None:
    """A date alone is midnight in UTC, without a warning."""
    file = read(line(occurred_at=written), FILE)
    assert [record.occurred_at for record in file.activities] == [meant]
    assert file.activities[0].occurred_at.tzinfo is UTC
    assert file.problems == []


def test_times_without_a_zone_are_utc_and_warned_of_once() -> None:
    """One warning a file names the first line and counts the rest."""
    rows = [line(slug=slug, occurred_at=time) for slug, time in zip("abc", ["2026-03-14T12:00:00Z"] * 3, strict=True)]
    rows[1] = rows[1].replace(b"Z", b"")
    rows[2] = rows[2].replace(b":00Z", b"")
    file = read(b"\n".join(rows), FILE)
    assert [record.occurred_at for record in file.activities] == [NOON] * 3
    (problem,) = file.problems
    assert (problem.line, problem.severity) == (2, Severity.WARNING)
    assert "read as UTC, and 1 more in this file" in problem.message


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"nonsense", "invalid JSON: "),
        (line()[:50], "invalid JSON: it is cut off"),
        (line(title="x").replace(b"x", b"\xff"), "invalid JSON: the text is not UTF-8"),
        (
            line().replace(b"}", b',"meta":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_001),
            "invalid JSON: nested too deeply",
        ),
        (line().replace(b"}", b',"points":NaN}'), "invalid JSON: "),
        (line() + line(), "invalid JSON: "),
        (b"[]", "expected an object, got a list"),
        (b"3", "expected an object, got a whole number"),
        (line(slug=...), "missing key slug"),
        (line(slug=""), "slug: "),
        (line(slug=7), "slug: expected text, got a whole number"),
        (line(activity_definition=""), "activity_definition: "),
        (line(occurred_at=...), "missing key occurred_at"),
        (line(occurred_at="yesterday"), "occurred_at: expected a time like 2026-01-31T09:30:00Z, got 'yesterday'"),
        (line(occurred_at="2026-02-30"), "occurred_at: no such day or time in the calendar"),
        (line(occurred_at="0000-01-01T00:00:00Z"), "occurred_at: no such day or time in the calendar"),
        (line(occurred_at="0001-01-01T00:00:00+14:00"), "occurred_at: 0001-01-01T00:00:00+14:00 is outside"),
        (line(occurred_at="9999-12-31T23:59:59-14:00"), "occurred_at: 9999-12-31T23:59:59-14:00 is outside"),
        (line(occurred_at=1700000000), "occurred_at: "),
        (line(contributor="../x"), "contributor: '../x' cannot be a username"),
        (line(contributor="a/b"), "contributor: 'a/b' cannot be a username"),
        (line(contributor="<script>"), "contributor: '<script>' cannot be a username"),
        (line(contributor="x" * 300), "contributor: "),
        (line(count=0), "count: expected 1 to"),
        (line(count=10**30), "count: expected 1 to"),
        (line(count=1.5), "count: expected a whole number, got a number with decimals"),
        (line(lines_added=-1), "lines_added: expected 0 to"),
        (line(lines_deleted=10**12), "lines_deleted: expected 0 to"),
        (line(points=0.0001), "points: expected points with at most three decimals"),
        (line(points=10**400), "points: "),
        (line(points="3"), "points: expected a number, got text"),
        (line(points=True), "points: expected a number, got true or false"),
        (line(repository="../../etc"), "repository: expected owner/name"),
        (line(repository="name"), "repository: expected owner/name"),
        (line(meta=[1]), "meta: expected an object, got a list"),
    ],
)
def test_a_bad_line_is_named_and_costs_that_line_alone(content: bytes, expected: str) -> None:
    """The lines around it are read."""
    around = line(slug="before") + b"\n" + content + b"\n" + line(slug="after") + b"\n"
    file = read(around, FILE)
    assert [record.slug for record in file.activities] == ["before", "after"]
    (problem,) = file.problems
    assert str(problem).startswith(f"{FILE}:2: {expected}")
    assert len(problem.message) < 400


def test_all_bad_lines_are_named_at_once() -> None:
    """In the order of the file, whatever is wrong with them."""
    content = b"\n".join([line(count=0), b"x", line(slug="b", points=0.0001), b"{", line(slug="c", count=0)])
    assert [problem.line for problem in read(content, FILE).problems] == [1, 2, 3, 4, 5]


def test_an_overlong_line_is_refused_by_its_length() -> None:
    """Two hundred megabytes in one line are not decoded, and the lines around them are read."""
    content = b"\n".join([line(slug="a"), b'"' + b"x" * 200_000_000, line(slug="b")])
    file = read(content, FILE)
    assert [record.slug for record in file.activities] == ["a", "b"]
    assert [str(problem) for problem in file.problems] == [
        f"{FILE}:2: the line has 200,000,001 bytes; at most 1,048,576 are read"
    ]


@pytest.mark.parametrize(("extra", "problem_count"), [(0, 0), (1, 1)])
def test_the_limit_of_a_line_is_exact(extra: int, problem_count: int) -> None:
    """A line of a mebibyte is read, one byte more is not, in a big file as in a small one."""
    text = "x" * (MAX_LINE_BYTES - len(line(text="")) + extra)
    assert len(complaints(line(text=text))) == problem_count
    assert len(complaints(line(slug="b") + b"\n" + line(text=text) + b"\n")) == problem_count


def test_a_mark_crlf_and_blank_lines_are_no_trouble() -> None:
    """Editors leave them behind; line numbers still count them."""
    content = b"\xef\xbb\xbf" + line(slug="a") + b"\r\n\r\n  \r\n" + line(slug="b") + b"\r\nx"
    file = read(content, FILE)
    assert [record.slug for record in file.activities] == ["a", "b"]
    assert [problem.line for problem in file.problems] == [5]


def test_the_old_spelling_of_the_time_is_read_and_not_written() -> None:
    """Files before April 2026 say occured_at."""
    content = line(occurred_at=..., occured_at="2026-03-14T12:00:00Z")
    assert [record.occurred_at for record in read(content, FILE).activities] == [NOON]
    assert merge(content, [activity(title="new")]) == write([activity(title="new")])


def test_another_account_than_the_files_name_is_fine() -> None:
    """The line decides whose it is."""
    assert read(line(contributor="Bob"), FILE).activities == [activity(account="Bob")]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "ftp://x", "//x"])
def test_a_link_that_is_none_is_left_out(link: str) -> None:
    """The activity counts, the link is never shown."""
    file = read(line(link=link), FILE)
    assert file.activities == [activity()]
    assert [problem.severity for problem in file.problems] == [Severity.WARNING]
    assert merge(line(link=link), file.activities) == line(link=link)


def test_unknown_keys_of_a_replaced_line_survive() -> None:
    """As they were written, in their order, after ours."""
    content = line(zeta=1, title="old", alpha={"b": 1.50, "a": "é"}) + b"\n"
    merged = merge(content, [activity(title="new")])
    assert merged.endswith(rb'"meta":null,"zeta":1,"alpha":{"b": 1.5, "a": "\u00e9"}}' + b"\n")


def test_a_merged_file_is_ordered_with_the_unreadable_last() -> None:
    """Time, then slug; what cannot be read waits at the end for somebody to mend it."""
    rows = [line(slug="c"), b"nonsense", line(slug="b"), b"{", line(slug="z", occurred_at="2026-01-01")]
    merged = merge(b"\n".join(rows), [activity("a")])
    assert merged == b"\n".join([rows[4], write([activity("a")]).strip(), rows[2], rows[0], b"nonsense", b"{", b""])


def test_a_line_cut_in_half_is_replaced_by_the_whole_one() -> None:
    """A source that gives the record again mends what a killed writer left."""
    whole = write([activity("a"), activity("b")])
    assert merge(whole[:-30], [activity("b")]) == whole


def test_a_crlf_file_stays_one() -> None:
    """New lines end as the others do."""
    merged = merge(line(slug="b") + b"\r\n", [activity("a")])
    assert merged == write([activity("a")]).replace(b"\n", b"\r\n") + line(slug="b") + b"\r\n"


def test_a_file_of_one_slug_thrice_keeps_its_last_word() -> None:
    """Sorting must not let an older line win."""
    rows = [line(title=title, occurred_at=time) for title, time in (("old", "2026-09-09"), ("new", "2026-01-01"))]
    merged = merge(b"\n".join(rows), [activity("z")])
    assert read(merged, FILE).activities[0].title == "new"
