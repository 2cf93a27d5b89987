"""What is known of repositories, as text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.files.known_repositories import merged
from leaderboard.files.repositories import merge, read
from leaderboard.models import Repository
from leaderboard.repository_facts import tidied

FILE = "repositories.json"
WIDGET = Repository(
    name="acme/widget",
    id="github:1",
    description="Turns",
    link="https://github.com/acme/widget",
    language="Python",
    topics=("tides", "water"),
    archived=True,
    default_branch="main",
    former_names=("acme/old",),
)

names = st.sampled_from(["acme/widget", "Acme/Widget", "acme/gadget", "acme/old", "bob/widget", "zed/zed"])
repositories = st.lists(
    st.builds(
        Repository,
        name=names,
        id=st.sampled_from([None, "github:1", "github:2", "github:3", "gitlab:1"]),
        description=st.none() | st.text(max_size=8),
        topics=st.lists(st.sampled_from("abc"), max_size=2).map(tuple),
        private=st.booleans(),
        former_names=st.lists(names, max_size=3).map(tuple),
    ).map(lambda repository: tidied(repository)[0]),
    max_size=5,
)


def entry(**fields: object) -> bytes:
    """A file with one entry."""
    return json.dumps([fields]).encode()


def known_after(present: list[Repository], *scraped: Repository) -> list[Repository]:
    return [known.repository for known in merged(present, scraped)]


def test_what_is_written_is_read_with_only_the_keys_that_say_something() -> None:
    """In the order of names, two spaces a level."""
    written = merge(None, [Repository(name="zed/zed"), WIDGET])
    assert read(written, FILE) == ([WIDGET, Repository(name="zed/zed")], [])
    assert list(json.loads(written)[0]) == [
        "name", "id", "description", "link", "language", "topics", "archived", "default_branch", "former_names"
    ]  # fmt: skip
    assert json.loads(written)[1] == {"name": "zed/zed"}
    assert written.startswith(b'[\n  {\n    "name": "acme/widget",')
    assert written.endswith(b"]\n")


def test_a_file_that_says_it_all_is_not_touched() -> None:
    """Whatever its layout, order, byte order mark and unknown keys."""
    content = b'\xef\xbb\xbf[{"stars": 5, "name": "zed/zed"}, {"name":"acme/widget","id":"github:1"}]'
    assert merge(content, [Repository(name="acme/widget", id="github:1")]) == content
    assert merge(content, []) == content


def test_unknown_keys_and_unreadable_entries_survive() -> None:
    """A person wrote them for something."""
    content = (
        b'[{"name": "acme/widget", "team": {"a": 1}, "id": "github:1"}, {"name": 5}, "x", {"name": "acme/widget"}]'
    )
    after = json.loads(merge(content, [WIDGET, Repository(name="b/b")]))
    assert after[:2] == [{"name": 5}, "x"]
    assert [each["name"] for each in after[2:]] == ["acme/widget", "acme/widget", "b/b"]
    assert after[2]["team"] == {"a": 1}


def test_a_file_that_is_no_array_is_left_alone() -> None:
    """It is reported instead."""
    for content in (b"{", b'{"name": "a/b"}', b"\xff", b"[" * 100_000):
        assert merge(content, [WIDGET]) == content
        found, (problem,) = read(content, FILE)
        assert (found, problem.file) == ([], FILE)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'[\n{"name": "a/b"},\n{"name": "widget"}]', "repositories.json:3: name: expected owner/name, with as many"),
        (b'[\n\n{"id": "x"}]', "repositories.json:3: missing key name"),
        (b'[{"name": "a/b", "archived": "yes"}]', "repositories.json:1: archived: expected true or false, got text"),
        (b'[{"name": "a/b", "topics": [1]}]', "repositories.json:1: topics[0]: expected text, got a whole number"),
        (b'[{"name": "a/b"},\n{"name": "A/B"}]', "repositories.json:2: name: 'A/B' stands in line 1 already; that"),
        (
            b'[{"name": "a/b", "former_names": ["x", "c/d"]}]',
            "repositories.json:1: former_names: expected owner/name, with as many groups",
        ),
        (b'[{"name": "a/b", "link": "javascript:1"}]', "repositories.json:1: link: expected an http or https address"),
        (b"[5]", "repositories.json:1: expected an object, got a whole number"),
        (b'[\n{"name": "a/b",]', "repositories.json:2: invalid JSON"),
    ],
)
def test_every_problem_is_named_with_its_place(content: bytes, said: str) -> None:
    """And costs no more than it must."""
    _, (problem,) = read(content, FILE)
    assert str(problem).startswith(said)


def test_a_known_id_with_another_name_is_a_rename() -> None:
    """The old name joins the former ones, and facts are those of now."""
    renamed = Repository(name="acme/gadget", id="github:1", description="Spins")
    assert known_after([WIDGET], renamed) == [
        Repository(name="acme/gadget", id="github:1", description="Spins", former_names=("acme/old", "acme/widget"))
    ]


def test_a_rename_back_and_forth_leaves_both_names() -> None:
    """The current one is never among the former ones."""
    there = known_after([WIDGET], Repository(name="acme/gadget", id="github:1"))
    back = known_after(there, Repository(name="acme/widget", id="github:1"))
    assert back == [Repository(name="acme/widget", id="github:1", former_names=("acme/old", "acme/gadget"))]


def test_two_repositories_may_swap_names() -> None:
    """Each keeps its id."""
    present = [Repository(name="a/a", id="github:1"), Repository(name="b/b", id="github:2")]
    assert known_after(present, Repository(name="b/b", id="github:1"), Repository(name="a/a", id="github:2")) == [
        Repository(name="a/a", id="github:2", former_names=("b/b",)),
        Repository(name="b/b", id="github:1", former_names=("a/a",)),
    ]


def test_a_name_that_is_given_anew_is_another_repository() -> None:
    """In whatever order the two are told of."""
    moved, new = Repository(name="acme/gadget", id="github:1"), Repository(name="acme/widget", id="github:2")
    expected = [
        Repository(name="acme/gadget", id="github:1", former_names=("acme/old", "acme/widget")),
        Repository(name="acme/widget", id="github:2"),
    ]
    assert known_after([WIDGET], moved, new) == known_after([WIDGET], new, moved) == expected


def test_a_former_name_that_was_taken_out_is_not_brought_back() -> None:
    """A source's former names count of a repository that is new to the file, and with a rename."""
    told = Repository(name="acme/widget", id="github:1", former_names=("acme/old",))
    assert known_after([], told) == [told]
    without = Repository(name="acme/widget", id="github:1")
    assert known_after([without], told) == [without]
    assert known_after([Repository(name="acme/widget")], told) == [told]


def test_who_has_no_id_or_that_of_another_forge_only_adds() -> None:
    """So that two sources do not take turns every night."""
    mirror = Repository(name="acme/widget", id="gitlab:9", description="Mirror", default_branch="trunk")
    assert known_after([WIDGET], mirror) == [WIDGET]
    bare = Repository(name="acme/widget", id="github:1")
    added = Repository(name="acme/widget", id="github:1", default_branch="trunk", description="Mirror")
    assert known_after([bare], mirror) == [added]
    assert known_after([bare], Repository(name="ACME/widget", description="Mirror", default_branch="trunk")) == [added]


def test_a_source_without_ids_may_still_say_the_old_name() -> None:
    """An old clone does not undo a rename."""
    assert known_after([WIDGET], Repository(name="Acme/old", description="Turned")) == [WIDGET]


def test_of_a_private_repository_only_its_name_is_written() -> None:
    """Also of one that was public; and another source cannot tell what it was."""
    secret = Repository(name="acme/widget", id="github:1", private=True, description="Plans", topics=("ipo",))
    kept = Repository(name="acme/widget", id="github:1", private=True, former_names=("acme/old",))
    assert known_after([WIDGET], secret) == [kept]
    assert b"Plans" not in merge(None, [secret])
    assert known_after([kept], Repository(name="acme/widget", description="Plans")) == [kept]


def test_a_repository_renamed_to_the_name_of_one_that_is_gone_takes_its_place() -> None:
    """One name, one entry; what people wrote in either stays."""
    content = json.dumps(
        [{"name": "acme/gadget", "note": "old"}, {"name": "acme/widget", "id": "github:1", "team": "core"}]
    ).encode()
    (after,) = json.loads(merge(content, [Repository(name="acme/gadget", id="github:1")]))
    assert after == {
        "name": "acme/gadget",
        "id": "github:1",
        "former_names": ["acme/widget"],
        "team": "core",
        "note": "old",
    }


@given(repositories, repositories)
def test_merging_twice_is_merging_once(before: list[Repository], scraped: list[Repository]) -> None:
    """So a run that is killed after writing and merges again changes nothing."""
    first = merge(merge(None, before), scraped)
    assert merge(first, scraped) == first
    found, problems = read(first or b"[]", FILE)
    assert problems == []
    assert len({repository.name.casefold() for repository in found}) == len(found)


@given(st.binary(max_size=100))
def test_no_bytes_at_all_make_reading_fail(content: bytes) -> None:
    """Anything may stand in a file."""
    read(content, FILE)
    merge(content, [WIDGET])
