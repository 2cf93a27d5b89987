"""What may be said of a repository is what can be read again."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.models import Repository
from leaderboard.repository_facts import tidied

NAMES = st.sampled_from(["acme/widget", "Acme/Widget", "acme/gadget", "a/b/c", "no-owner", "../x", "a/ b", ""])
TEXTS = st.one_of(st.none(), st.text(max_size=40), st.sampled_from(["x" * 2_001, "https://acme.example", "\u202ex"]))


def test_a_good_repository_comes_back_equal() -> None:
    """With every fact."""
    whole = Repository(
        name="acme/widget",
        id="github:1",
        description="Widgets 👩‍💻 für alle",
        link="https://github.com/acme/widget",
        language="C++",
        topics=("python", "sql"),
        archived=True,
        fork=True,
        private=True,
        default_branch="main",
        former_names=("acme/old", "bob/widget"),
    )
    assert tidied(whole) == (whole, [])


def test_texts_have_one_line_and_lists_no_repetition() -> None:
    """Topics are in order, former names as they came; the current name is none of them, in whatever case."""
    given = Repository(
        name="acme/widget",
        description="  two\n\tlines\x1b[2J\u202e ",
        language=" ",
        topics=("sql", "python", " sql ", ""),
        former_names=("b/b", "ACME/widget", "a/a", "B/b"),
    )
    kept, left_out = tidied(given)
    assert (kept.description, kept.language) == ("two lines [2J", None)
    assert (kept.topics, kept.former_names) == (("python", "sql"), ("b/b", "a/a"))
    assert left_out == []


def test_what_cannot_be_kept_is_left_out_and_named() -> None:
    """The rest stays."""
    given = Repository(
        name="acme/widget",
        description="x" * 1_001,
        link="javascript:alert(1)",
        topics=("y" * 101, *(f"topic-{number:03}" for number in range(101))),
        former_names=("../../etc", "acme/old"),
    )
    kept, left_out = tidied(given)
    assert (kept.description, kept.link, kept.former_names, len(kept.topics)) == (None, None, ("acme/old",), 100)
    assert [reason.partition(",")[0].partition(":")[0] for reason in left_out] == [
        "description",
        "link",
        "topics",
        "former_names",
        "topics",
    ]


@pytest.mark.parametrize("name", ["", "widget", "a//b", "../b", "a/-/b", "a/<b>"])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    """Nothing can be kept under it."""
    with pytest.raises(ValueError, match="name: expected owner/name"):
        tidied(Repository(name=name))


@given(
    st.builds(
        Repository,
        name=NAMES,
        id=TEXTS,
        description=TEXTS,
        link=TEXTS,
        topics=st.lists(st.text(max_size=120), max_size=5).map(tuple),
        former_names=st.lists(NAMES, max_size=5).map(tuple),
    )
)
def test_what_is_kept_is_kept_as_it_is_the_next_time(repository: Repository) -> None:
    """Tidying twice is tidying once, so a file that was written reads back equal."""
    try:
        kept, _ = tidied(repository)
    except ValueError:
        return
    assert tidied(kept) == (kept, [])
    assert msgspec.json.decode(msgspec.json.encode(kept), type=Repository) == kept
