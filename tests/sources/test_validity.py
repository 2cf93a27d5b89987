"""Records are kept only as they can be read back."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.models import (
    REPOSITORY_RULE,
    Activity,
    ActivityDefinition,
    Complete,
    Contributor,
    Planned,
    Repository,
    complaint,
)
from leaderboard.sources.validity import MOST_BYTES, Inspector, UnfitError, complete, definition, identity, planned

ActivityOf = Callable[..., Activity]
INDIA = timezone(timedelta(hours=5, minutes=30))
LOOP: dict[str, Any] = {}
LOOP["loop"] = LOOP


def test_a_good_activity_comes_back_equal(activity: ActivityOf, talk: Any) -> None:
    """The first time, and again when its account and repository are known."""
    given_activity = activity(
        title="Füge 日本 hinzu",
        link="https://acme.example/1",
        text="two\nlines",
        points=2.5,
        meta={"a": [1, None]},
        count=3,
        repository="acme/widget",
        lines_added=4,
        lines_deleted=5,
    )
    inspector = Inspector(talk.warning)
    assert inspector.activity(given_activity) == given_activity
    assert inspector.activity(given_activity) == given_activity
    assert talk.warnings == []


def test_times_come_back_in_utc(activity: ActivityOf, talk: Any) -> None:
    """The same instant, whatever the zone."""
    kept = Inspector(talk.warning).activity(activity(occurred_at=datetime(2026, 3, 1, 2, tzinfo=INDIA)))
    assert kept.occurred_at == datetime(2026, 2, 28, 20, 30, tzinfo=UTC)
    assert kept.occurred_at.tzinfo is UTC


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"slug": ""}, "slug: expected text, got none"),
        ({"slug": None}, "slug: expected str, got null"),
        ({"slug": b"bytes"}, "slug: b'bytes' cannot be kept"),
        ({"account": "../x"}, "contributor: '../x' cannot be a username: "),
        ({"account": "a/b"}, "contributor: 'a/b' cannot be a username: "),
        ({"account": "x" * 300}, "contributor: 'xxx"),
        ({"account": ["ann"]}, "contributor: expected str, got array"),
        ({"definition": ""}, "activity_definition: expected the slug of a kind of work"),
        ({"occurred_at": datetime(2026, 3, 1)}, "occurred_at: expected a time with a zone, got 2026-03-01T00:00:00"),
        ({"occurred_at": date(2026, 3, 1)}, "occurred_at: expected a datetime, got datetime.date(2026, 3, 1)"),
        ({"occurred_at": "2026-03-01T00:00:00Z"}, "occurred_at: expected a datetime, got '2026-03-01"),
        ({"occurred_at": None}, "occurred_at: expected a datetime, got None"),
        ({"occurred_at": datetime(1, 1, 1, tzinfo=INDIA)}, "occurred_at: 0001-01-01T00:00:00+05:30 is outside"),
        ({"points": 0.0001}, "points: expected points with at most three decimals, got 0.0001"),
        ({"points": math.nan}, "points: nan cannot be kept"),
        ({"points": math.inf}, "points: inf cannot be kept"),
        ({"points": 10**13}, "points: expected points between"),
        ({"points": "3"}, "points: expected int | float | null, got str"),
        ({"count": 0}, "count: expected 1 to"),
        ({"count": True}, "count: expected int, got bool"),
        ({"count": 10**400}, "count: "),
        ({"lines_added": -1}, "lines_added: expected 0 to"),
        ({"lines_deleted": 1.5}, "lines_deleted: expected int, got float"),
        ({"repository": "widget"}, "repository: expected owner/name"),
        ({"repository": "../.."}, "repository: expected owner/name"),
        ({"repository": 7}, "repository: expected str | null, got int"),
        ({"title": "\ud800"}, "has text that is not Unicode"),
        ({"text": "x" * (MOST_BYTES + 1)}, "has 500,"),
        ({"meta": {"x": object()}}, "encoding objects of type object is unsupported"),
        ({"meta": LOOP}, "is nested too deeply"),
    ],
)
def test_an_unfit_activity_says_why(activity: ActivityOf, talk: Any, changes: dict[str, Any], said: str) -> None:
    """In the words of a line of its file, also when its account is known already."""
    inspector = Inspector(talk.warning)
    for _ in range(2):
        with pytest.raises(UnfitError) as caught:
            inspector.activity(activity(**changes))
        assert str(caught.value).startswith(said)
        inspector.activity(activity())


def test_a_link_that_is_no_web_address_is_left_out(activity: ActivityOf, talk: Any) -> None:
    """The activity stays; the warning names it."""
    inspector = Inspector(talk.warning)
    for _ in range(2):
        kept = inspector.activity(activity(link="javascript:alert(1)"))
        assert kept == activity()
    assert talk.warnings[0] == (
        "activity 'commit:1:author' of 'ann': left out the link 'javascript:alert(1)', expected http or https"
    )


def test_nul_characters_are_replaced(activity: ActivityOf, talk: Any) -> None:
    """And what only looks like one in JSON is not."""
    inspector = Inspector(talk.warning)
    for _ in range(2):
        kept = inspector.activity(activity("a\0", definition="b\0", title="a\0b \\u0000 \\\0"))
        assert (kept.slug, kept.definition, kept.title) == ("a\ufffd", "b\ufffd", "a\ufffdb \\u0000 \\\ufffd")


def test_a_contributor_loses_only_the_field_that_is_wrong(talk: Any) -> None:
    """With a warning; lists come back as tuples."""
    kept = Inspector(talk.warning).contributor(
        Contributor(
            username="ann",
            avatar_url="data:image/svg+xml,x",
            joining_date="2026-2-30",
            accounts=["1"],  # type: ignore[arg-type]  # plugins are not type-checked
        )
    )
    assert kept == Contributor(username="ann", accounts=("1",))
    assert [warning.rpartition(", ")[2] for warning in talk.warnings] == [
        "expected http or https",
        "expected YYYY-MM-DD",
    ]


@pytest.mark.parametrize(
    "fields",
    [{"username": "a/b"}, {"username": ""}, {"username": None}, {"kind": "robot"}, {"social_profiles": {"x": 1}}],
)
def test_an_unfit_contributor_is_refused(talk: Any, fields: dict[str, Any]) -> None:
    """A wrong name or type cannot be mended."""
    with pytest.raises(UnfitError):
        Inspector(talk.warning).contributor(Contributor(**({"username": "ann"} | fields)))


def test_a_repository_loses_only_what_is_wrong(talk: Any) -> None:
    """With a warning that names it."""
    given_one = Repository(name="acme/widget", link="ftp://x", topics=["a"], former_names=("..", "acme/old"))  # type: ignore[arg-type]
    kept = Inspector(talk.warning).repository(given_one)
    assert kept == Repository(name="acme/widget", topics=("a",), former_names=("acme/old",))
    assert [warning.partition(", got")[0] for warning in talk.warnings] == [
        "repository 'acme/widget': left out link: expected an http or https address",
        f"repository 'acme/widget': left out former_names: expected {REPOSITORY_RULE}",
    ]


@pytest.mark.parametrize("fields", [{"name": "widget"}, {"name": 5}, {"archived": "no"}, {"topics": [5]}])
def test_an_unfit_repository_is_refused(talk: Any, fields: dict[str, Any]) -> None:
    """A wrong name or type cannot be mended."""
    with pytest.raises(UnfitError):
        Inspector(talk.warning).repository(Repository(**({"name": "acme/widget"} | fields)))


@pytest.mark.parametrize(
    "fields",
    [
        {"repository": "widget"},
        {"repository": None},
        {"prefixes": ()},
        {"prefixes": ("",)},
        {"prefixes": (":",)},
        {"prefixes": ("github:", "git")},
        {"prefixes": "github:"},
    ],
)
def test_an_unfit_complete_is_refused(fields: dict[str, Any]) -> None:
    """A careless one would remove what others have given."""
    fit = {"repository": "acme/widget", "prefixes": ("github:",)}
    assert complete(Complete(**fit)) == Complete(**fit)
    with pytest.raises(UnfitError):
        complete(Complete(**(fit | fields)))


@pytest.mark.parametrize(
    "fields",
    [{"target": ""}, {"requests": -1}, {"requests": 1.5}, {"requests": None}, {"price": math.nan}, {"bytes": 10**30}],
)
def test_an_unfit_plan_is_refused(fields: dict[str, Any]) -> None:
    """Figures are added up."""
    fit = {"target": "acme/widget", "requests": 3, "price": 0.25, "detail": "2 pages"}
    assert planned(Planned(**fit)) == Planned(**fit)
    with pytest.raises(UnfitError):
        planned(Planned(**(fit | fields)))


@pytest.mark.parametrize("fields", [{"slug": ""}, {"name": 5}, {"points": math.nan}, {"points": 0.00001}])
def test_an_unfit_definition_is_refused(fields: dict[str, Any]) -> None:
    """Its points are held to the same rule as an activity's."""
    with pytest.raises(UnfitError):
        definition(ActivityDefinition(**({"slug": "talk", "name": "Talk"} | fields)))


def test_identities_are_short_and_printable(activity: ActivityOf) -> None:
    """Whatever a plugin puts there."""
    assert identity(activity("x" * 500, account="\x1b[31m")) == f"activity '{'x' * 78}… of '\\x1b[31m'"
    assert identity(None) == "NoneType None"


ANYTHING = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.binary(), st.datetimes())


@given(field=st.sampled_from(Activity.__struct_fields__), value=ANYTHING)
def test_whatever_is_kept_obeys_the_rule_of_files(activity: ActivityOf, field: str, value: Any) -> None:
    """Any value in any field is either refused or can be read back."""
    changes = {"slug": "x"} | {field: value}
    inspector = Inspector(str)
    for _ in range(2):
        try:
            kept = inspector.activity(activity(**changes))
        except UnfitError:
            return
        assert complaint(kept) is None
        assert kept == msgspec.json.decode(msgspec.json.encode(kept), type=Activity)
        assert kept.occurred_at.tzinfo is UTC
        inspector.activity(activity())
