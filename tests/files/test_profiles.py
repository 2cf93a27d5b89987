"""Profiles: reading, writing new ones, and filling in without touching the rest."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.errors import Severity
from leaderboard.files import front_matter
from leaderboard.files.profiles import MAX_BYTES, fill, listed_accounts, new, read, with_accounts, without_accounts
from leaderboard.models import Contributor

FILE = "contributors/ann.md"


def profile(front: str, bio: str = "") -> bytes:
    return f"---\n{front}\n---\n{bio}".encode()


def said(content: bytes) -> Contributor:
    contributor, problems = read(content, FILE, "ann")
    assert problems == []
    assert contributor is not None
    return contributor


def complaints(content: bytes) -> list[str]:
    return [str(problem) for problem in read(content, FILE, "ann")[1]]


def person(**fields: Any) -> Contributor:
    return Contributor(username="ann", **fields)


plain = st.characters(exclude_categories=["Cs", "Cc"])
anything = st.characters(exclude_categories=["Cs"])
texts = st.one_of(
    st.text(plain, min_size=1, max_size=20),
    st.text(anything, min_size=1, max_size=20),
    st.sampled_from(["yes", "no", "null", "~", "true", "012", "1e3", "0x1F", "1:30", "3.5", "-0", "2020-01-01"]),
    st.sampled_from(["*a", "&a", "!x", "%x", "@x", "`x", "{a", "[a", "'", '"', "=", "<<", "- a", "a: b", "# x"]),
    st.sampled_from(["---", "a\n---\nb", "x #y", "", "\u2028", "\x85x", "\ufeff"]),
)
texts = texts.map(str.strip).filter(bool)
bios = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=80).map(
    lambda text: text.strip() or None
)
jsons = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)
addresses = texts.map("https://example.org/{}".format)
people = st.builds(
    person,
    name=st.none() | texts,
    role=st.none() | texts,
    title=st.none() | texts,
    avatar_url=st.none() | addresses,
    social_profiles=st.dictionaries(texts, addresses, max_size=3),
    joining_date=st.none() | st.dates().map(str),
    accounts=st.lists(texts, max_size=3, unique=True).map(tuple),
    kind=st.sampled_from([None, "human", "bot", "agent"]),
    meta=st.none() | st.dictionaries(texts, jsons, min_size=1, max_size=3),
    bio=bios,
)
fronts = st.lists(
    st.sampled_from(
        [
            "# a comment",
            "name: Ann   # hers",
            "title: 'it''s: quoted'",
            "colour: 012",
            "role: >-\n  folded\n  text",
            "accounts: [a, b]   # flow",
            "accounts:\n- a\n# between\n- b # last",
            "accounts:\n    - a\n    - \"b\"",
            "accounts: []",
            "accounts:",
            "meta:\n  deep: {x: yes}",
            "social_profiles: {x: 'https://x.example'}",
            "note: |\n  a\n   b\n",
            "😀: 😀",
        ]
    ),
    max_size=6,
    unique_by=lambda row: row.split(":", maxsplit=1)[0],
)  # fmt: skip
written = st.builds(
    lambda rows, end, bio, mark: (mark + "\n".join(["---", *rows, "---", bio])).replace("\n", end).encode(),
    fronts,
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "\n\n  Hi *there*.  \n", "Hi\n\n---\n\nagain"]),
    st.sampled_from(["", "\ufeff"]),
)


@given(people)
def test_what_is_written_is_read(somebody: Contributor) -> None:
    """Whatever the values look like to YAML."""
    assert said(new(somebody)) == somebody


@given(people)
def test_a_new_profile_has_nothing_to_fill_in(somebody: Contributor) -> None:
    """Its bytes stay."""
    assert fill(new(somebody), somebody) == new(somebody)


@given(written, people)
def test_filling_adds_what_is_absent_and_keeps_the_rest(content: bytes, somebody: Contributor) -> None:
    """Present fields win, accounts are joined, the bio stays; filling again changes nothing."""
    before, filled = said(content), fill(content, somebody)
    after = said(filled)
    assert fill(filled, somebody) == filled
    given_keys = front_matter.read(content.decode()).fields
    for key in ("name", "role", "title", "avatar_url", "social_profiles", "joining_date", "kind", "meta"):
        assert getattr(after, key) == getattr(before if key in given_keys else somebody, key)
    assert after.accounts[: len(before.accounts)] == before.accounts
    assert {account.casefold() for account in after.accounts} >= {item.casefold() for item in somebody.accounts}
    assert after.bio == before.bio


@given(written, people)
def test_filling_only_ever_adds_text(content: bytes, somebody: Contributor) -> None:
    """Every byte that was there is there, in its order: comments, quotes, line ends."""
    rest = iter(fill(content, somebody))
    assert all(byte in rest for byte in content)


@given(st.binary(max_size=200))
def test_no_bytes_at_all_make_reading_fail(content: bytes) -> None:
    """With or without something that looks like front matter."""
    for attempt in (content, b"---\n" + content + b"\n---\n"):
        contributor, problems = read(attempt, FILE, "ann")
        assert contributor is not None or problems
        fill(attempt, person(name="Ann", accounts=("x",)))


def test_fields_stand_in_the_known_order() -> None:
    """The layout of existing data repos, our own keys after it."""
    somebody = person(
        kind="human",
        accounts=("123",),
        meta={"b": 1, "a": 2},
        joining_date="2020-01-01",
        social_profiles={"web": "https://ann.example"},
        avatar_url="https://ann.example/a.png",
        title="Engineer",
        role="core",
        name="Ann",
        bio="Hi.",
    )
    assert new(somebody).decode() == (
        "---\nname: Ann\nrole: core\ntitle: Engineer\navatar_url: https://ann.example/a.png\n"
        "social_profiles:\n  web: https://ann.example\njoining_date: '2020-01-01'\n"
        "meta:\n  b: 1\n  a: 2\naccounts:\n- '123'\nkind: human\n---\nHi.\n"
    )


def test_a_hand_written_profile_is_filled_in_place() -> None:
    """The example of the documentation, byte for byte."""
    content = profile("# mine\nname: Ann   # short\nborn: 012\naccounts:\n  - old  # 2019\nnote: yes", "\nHi.\n")
    filled = fill(content, person(name="Anna", role="core", accounts=("OLD", "4711"), kind="human", bio="other"))
    assert filled.decode() == (
        "---\n# mine\nname: Ann   # short\nborn: 012\naccounts:\n  - old  # 2019\n  - '4711'\nnote: yes\n"
        "role: core\nkind: human\n---\n\nHi.\n"
    )


@pytest.mark.parametrize(
    "front", ["accounts: ann-2", "accounts: [&x a]\nmeta: {b: &x c}", "accounts: &x [a]\nmeta: {b: *x}", "{name: Ann}"]
)
def test_an_edit_that_would_not_read_back_is_not_made(front: str) -> None:
    """Better nothing than another meaning."""
    assert fill(profile(front), person(accounts=("new",))) == profile(front)


@pytest.mark.parametrize("content", [b"", b"no front matter", b"---\nname: [\n---\n", b"---\nname: x"])
def test_a_broken_profile_is_not_filled(content: bytes) -> None:
    """Somebody has to mend it first."""
    assert fill(content, person(name="Ann")) == content


@pytest.mark.parametrize("front", ["name: 42", "name: '42'", 'name: "42"', "name: ' 42 '"])
def test_a_number_is_given_back_as_it_was_written(front: str) -> None:
    """People need no quotes around it."""
    assert said(profile(front)).name == "42"


def test_numeric_accounts_need_no_quotes() -> None:
    """Ids of services are numbers, and one that begins with 0 keeps it."""
    assert said(profile("accounts: [4711, 0042, ann@example.org, 4711]")).accounts == (
        "4711",
        "0042",
        "ann@example.org",
    )


@pytest.mark.parametrize("date", ["2020-03-15", "'2020-03-15'", "2020-03-15T00:00:00.000Z", "2020-03-15 09:00"])
def test_a_joining_date_is_the_day_that_was_written(date: str) -> None:
    """No zone moves it."""
    assert said(profile(f"joining_date: {date}")).joining_date == "2020-03-15"


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("name: [a]", "2: name: expected text, got a list"),
        ("name: true", "2: name: expected text, got true"),
        ("x: 1\nrole: 1.5", "3: role: expected text, got the number 1.5"),
        ("kind: robot", "2: kind: expected human, bot or agent, got 'robot'"),
        ("kind: [bot]", "2: kind: expected human, bot or agent, got a list"),
        ("joining_date: 2020-02-30", "2: joining_date: expected a date like 2026-01-31, got '2020-02-30'"),
        ("joining_date: soon", "2: joining_date: expected a date like 2026-01-31, got 'soon'"),
        ("joining_date: 2020", "2: joining_date: expected a date like 2026-01-31, got the number 2020"),
        ("avatar_url: javascript:alert(1)", "2: avatar_url: expected an http or https address"),
        ("avatar_url: data:image/png;base64,x", "2: avatar_url: expected an http or https address"),
        ('social_profiles: {web: "java\\tscript:x"}', "2: social_profiles.web: expected an http or https address"),
        ("social_profiles:\n  web: [1]", "3: social_profiles.web: expected text, got a list"),
        ("social_profiles: x", "2: social_profiles: expected a mapping, got 'x'"),
        ("accounts: ann", "2: accounts: expected a list, got 'ann'"),
        ("accounts:\n- a\n- [b]", "4: accounts.1: expected text, got a list"),
        ("meta: 3", "2: meta: expected a mapping, got the number 3"),
    ],
)
def test_a_bad_field_is_named_and_costs_that_field_alone(front: str, expected: str) -> None:
    """The bio and the other fields are read."""
    content = profile(f"{front}\ntitle: Engineer", "Hi.")
    contributor, problems = read(content, FILE, "ann")
    assert contributor is not None
    assert (contributor.title, contributor.bio) == ("Engineer", "Hi.")
    (problem,) = problems
    assert str(problem).startswith(f"{FILE}:{expected}")


def test_all_bad_fields_are_named_at_once() -> None:
    """In the order of the file."""
    found = complaints(profile("kind: x\nname: [a]\nusername: bob\nmeta: 1"))
    assert [text.split(":")[1] for text in found] == ["2", "3", "4", "5"]


def test_what_remains_of_a_field_is_kept() -> None:
    """One bad item of a list or mapping costs that item."""
    content = profile("accounts: [a, true, b]\nsocial_profiles: {x: 'javascript:1', y: 'https://y.example'}")
    contributor, problems = read(content, FILE, "ann")
    assert contributor is not None
    assert contributor.accounts == ("a", "b")
    assert contributor.social_profiles == {"y": "https://y.example"}
    assert len(problems) == 2


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"", 1, "expected a bare ---"),
        (b"Hi, I am Ann.", 1, "expected a bare ---"),
        (b"\n---\nname: Ann\n---\n", 1, "expected a bare ---"),
        (b"---js\nprocess.exit()\n---\n", 1, "expected a bare ---"),
        (b"---yaml\nname: Ann\n---\n", 1, "expected a bare ---"),
        (b"----\nname: Ann\n----\n", 1, "expected a bare ---"),
        (b"---\nname: Ann\n\nHi.\n", 1, "never ends"),
        (b"---\nname: Ann\ntitle: [\n---\n", 4, ""),
        (b"---\r\nname: Ann\r\ntitle: a: b\r\n---\r\n", 3, ""),
        (b"---\nname: a\nname: b\n---\n", 3, "twice"),
        (b"---\n- Ann\n---\n", 2, "expected lines of the form 'key: value'"),
        (b"---\nAnn\n---\n", 2, "expected lines of the form 'key: value'"),
        (b"---\nname: !!python/object/apply:os.system [id]\n---\n", 2, "tag"),
        (b"---\nname: Ann\ntitle: \xff\n---\n", 3, "not UTF-8"),
        (b"---\nx: " + b"[" * 5000 + b"\n---\n", 2, "nested"),
        (b"---\nx: \x07\n---\n", 2, "control character"),
        (b"---\n---\n" + b"x" * MAX_BYTES, 1, "at most 1,048,576"),
    ],
)
def test_a_profile_that_cannot_be_read_says_why_and_where(content: bytes, line: int, words: str) -> None:
    """Nothing is guessed, and nothing in it is run."""
    contributor, (problem,) = read(content, FILE, "ann")
    assert contributor is None
    assert problem.line == line
    assert words in problem.message


def test_aliases_that_multiply_are_bounded() -> None:
    """A few lines must not become millions of values."""
    rows = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    rows += [
        f"{key}: &{key} [{', '.join([f'*{before}'] * 10)}]" for before, key in zip("abcdefg", "bcdefgh", strict=True)
    ]
    contributor, (problem,) = read(profile("\n".join(rows)), FILE, "ann")
    assert contributor is None
    assert "aliases" in problem.message


def test_a_different_username_is_only_a_warning() -> None:
    """The file name decides."""
    contributor, (problem,) = read(profile("username: bob"), FILE, "ann")
    assert contributor == person()
    assert problem.severity is Severity.WARNING
    assert complaints(profile("username: ANN")) == []


def test_empty_fields_say_nothing() -> None:
    """As if they were not there."""
    assert (
        said(profile("name:\nrole: ''\ntitle: ~\naccounts: []\nsocial_profiles:\nmeta:\njoining_date: ''")) == person()
    )


def test_a_mark_and_crlf_are_no_trouble() -> None:
    """Editors of other systems leave them behind."""
    content = b"\xef\xbb\xbf---\r\nname: Ann\r\n---\r\n\r\nHi\r\nthere.\r\n"
    assert said(content) == person(name="Ann", bio="Hi\nthere.")
    assert fill(content, person(role="core")) == content.replace(b"Ann\r\n", b"Ann\r\nrole: core\r\n")


def test_a_rule_in_the_bio_is_not_the_end_of_the_front_matter() -> None:
    """Markdown uses the same three dashes."""
    assert said(profile("name: Ann", "Hi\n\n---\n\nmore")).bio == "Hi\n\n---\n\nmore"


@pytest.mark.parametrize(
    ("front", "account", "rest"),
    [
        ("accounts:\n- a  # first\n# of old\n- B\nrole: core", "b", "accounts:\n- a  # first\n# of old\nrole: core"),
        ("accounts:\n  - a\n  - b  # at work\n\nrole: core", "a", "accounts:\n  - b  # at work\n\nrole: core"),
        ("accounts:\n# of old\n- a\nrole: core", "a", "# of old\nrole: core"),
        ("accounts: [a, 'b', c]", "b", "accounts: [a, c]"),
        ("accounts: [a, b]", "a", "accounts: [b]"),
        ("accounts: [a]  # mine", "A", "accounts: []  # mine"),
        ("accounts: [12, x]", "12", "accounts: [x]"),
        ("role: core", "a", "role: core"),
        ("accounts: a", "a", "accounts: a"),
        ("accounts: &l [a]\nmeta: {b: *l}", "a", "accounts: &l [a]\nmeta: {b: *l}"),
    ],
)
def test_an_account_is_taken_out_with_its_line_and_nothing_else(front: str, account: str, rest: str) -> None:
    """Comments and order stay; what cannot be changed safely stays as it is."""
    assert without_accounts(profile(front), [account]) == profile(rest)


def test_several_accounts_are_taken_out_at_once() -> None:
    """From every kind of list, with any line ends."""
    assert without_accounts(profile("accounts: [a, b, c, d]"), ["a", "B", "d"]) == profile("accounts: [c]")
    assert without_accounts(profile("accounts:\r\n- a\r\n- b\r\n- c\r"), ["a", "c"]) == profile("accounts:\r\n- b\r")


@given(written, st.lists(texts.map(str.casefold), min_size=1, max_size=3, unique=True))
def test_accounts_that_are_added_can_be_taken_out_again(content: bytes, accounts: list[str]) -> None:
    """Which gives the very bytes that were there, but for a key without anything, which becomes an empty list."""
    listed = {account for account, _ in listed_accounts(content)}
    added = [account for account in accounts if account not in listed]
    with_them = with_accounts(content, added)
    assert [account for account, _ in listed_accounts(with_them)][len(listed) :] == added
    without = without_accounts(with_them, added)
    assert without.replace(b"accounts: []", b"accounts:") == content.replace(b"accounts: []", b"accounts:")


def test_each_account_has_its_line() -> None:
    """As the file writes it; what is no account has none."""
    assert listed_accounts(profile("accounts:\n- a\n- [b]\n- 12")) == [("a", 3), ("12", 5)]
    assert listed_accounts(b"nothing") == []
