"""Accounts and the people they belong to."""

from __future__ import annotations

import hashlib
from typing import Any

import apsw
import pytest

from leaderboard.models import Contributor
from leaderboard.store import claims, contributors, people, profiles
from leaderboard.store.database import rows

ADDRESS = "Ann@Example.org"
HASHED = "git-" + hashlib.sha256(b"ann@example.org").hexdigest()[:10]


def profile(username: str, *accounts: str, **fields: Any) -> tuple[str, Contributor]:
    return f"contributors/{username}.md", Contributor(username=username, accounts=accounts, **fields)


def complete(contributor: Contributor) -> tuple[Contributor, bool]:
    """Whoever acts as a bot is none to rank."""
    return contributor, not any(name.endswith("[bot]") for name in (contributor.username, *contributor.accounts))


def acted(db: apsw.Connection, *accounts: str) -> None:
    """Each of these did something."""
    db.execute("insert or ignore into definitions (id, slug, name) values (1, 'commit', 'Commit')")
    for account in accounts:
        db.execute("insert into accounts (key, account) values (?, ?)", (account.casefold(), account))
        db.execute(
            "insert into activities (slug, account_id, definition_id, occurred_at, day) values (?, ?, 1, '', 0)",
            (account, db.last_insert_rowid()),
        )


def joined(
    db: apsw.Connection, *profiles: tuple[str, Contributor], excluded: tuple[str, ...] = ()
) -> dict[str, set[str]]:
    """The accounts of everybody, by username."""
    people.join(db, profiles, complete, excluded)
    found: dict[str, set[str]] = {name: set() for (name,) in rows(db, "select username from contributors")}
    for name, account in rows(
        db, "select c.username, k.account from contributors as c join accounts as k on k.contributor_id = c.id"
    ):
        found[name].add(account)
    return found


@pytest.mark.parametrize(
    ("entry", "key"),
    [
        ("Ann", "ann"),
        ("4711", "4711"),
        (ADDRESS, HASHED),
        (f" {ADDRESS} ", HASHED),
        ("ann@users.noreply.github.com", "ann"),
        ("4711+Ann@users.noreply.github.com", "ann"),
        ("49699333+dependabot[bot]@users.noreply.github.com", "dependabot[bot]"),
        ("ann@users.noreply.gitlab.com", "ann"),
        ("ann@noreply.example.org", "git-" + hashlib.sha256(b"ann@noreply.example.org").hexdigest()[:10]),
        (HASHED, HASHED),
    ],
)
def test_an_entry_of_accounts_is_looked_up_by_its_key(entry: str, key: str) -> None:
    """A noreply address is the login in it, any other address its hash, all else itself."""
    assert claims.account_key(entry) == key


def test_an_account_without_a_profile_is_somebody(db: apsw.Connection) -> None:
    """Under its own name."""
    acted(db, "Cyd")
    assert joined(db) == {"Cyd": {"Cyd"}}


def test_a_profile_without_activities_is_somebody_too(db: apsw.Connection) -> None:
    """With nothing to their name."""
    assert joined(db, profile("ann")) == {"ann": set()}


def test_a_profile_joins_the_accounts_it_lists(db: apsw.Connection) -> None:
    """Logins, addresses and their hashes, whatever the case."""
    acted(db, "ANN", "ann-at-work", HASHED, "bea")
    assert joined(db, profile("ann", "Ann-At-Work", ADDRESS)) == {"ann": {"ANN", "ann-at-work", HASHED}, "bea": {"bea"}}


def test_taking_the_line_out_undoes_the_join(db: apsw.Connection) -> None:
    """Nothing of it is left."""
    acted(db, "ann", "ann-at-work")
    assert joined(db, profile("ann", "ann-at-work")) == {"ann": {"ann", "ann-at-work"}}
    assert joined(db, profile("ann")) == {"ann": {"ann"}, "ann-at-work": {"ann-at-work"}}


def test_an_account_that_two_profiles_claim_stays_with_the_first(db: apsw.Connection) -> None:
    """The second one is told, by file, who has it."""
    acted(db, "work")
    problems = people.join(db, [profile("ann", "work"), profile("bea", "work")], complete)
    assert [problem.file for problem in problems] == ["contributors/bea.md"]
    assert "contributors/ann.md" in problems[0].message
    assert joined(db, profile("ann", "work"), profile("bea", "work"))["ann"] == {"work"}


def test_a_profile_that_lists_another_ones_name_is_that_person_too(db: apsw.Connection) -> None:
    """With all accounts of the other file, which stays; one line joins two people, and its removal parts them."""
    acted(db, "zoe", "zoe-at-work", "ann")
    zoe = profile("zoe", "zoe-at-work", "forge:7")
    assert joined(db, profile("ann", "Zoe"), zoe) == {"ann": {"ann", "zoe", "zoe-at-work"}}
    assert joined(db, profile("ann"), zoe) == {"ann": {"ann"}, "zoe": {"zoe", "zoe-at-work"}}


def test_what_the_first_profile_leaves_open_the_other_says(db: apsw.Connection) -> None:
    """So nothing is lost by a merge; what both say is the first one's."""
    zoe = profile("zoe", name="Zoe", title="Keeper", social_profiles={"web": "https://z.example"}, bio="Hello.")
    people.join(db, [profile("ann", "zoe", name="Ann", meta={"a": 1}), zoe], complete)
    assert list(rows(db, "select username, name, title, bio, social_profiles, meta, profile from contributors")) == [
        ("ann", "Ann", "Keeper", "Hello.", '{"web":"https://z.example"}', '{"a":1}', "contributors/ann.md")
    ]


def test_profiles_that_list_each_other_are_one_person(db: apsw.Connection) -> None:
    """Named as the first file; in a circle of three too, and whoever lists one of a chain has all of it."""
    acted(db, "ann", "bea", "cyd")
    assert joined(db, profile("ann", "bea"), profile("bea", "ann")) == {"ann": {"ann", "bea"}, "cyd": {"cyd"}}
    circle = profile("ann", "bea"), profile("bea", "cyd"), profile("cyd", "ann")
    assert joined(db, *circle) == {"ann": {"ann", "bea", "cyd"}}
    chain = profile("ann"), profile("bea", "cyd"), profile("cyd", "ann")
    assert joined(db, *chain) == {"bea": {"ann", "bea", "cyd"}}


def test_a_profile_that_two_others_list_goes_with_the_first(db: apsw.Connection) -> None:
    """The second one is told, by file, who has it."""
    acted(db, "ann", "bea", "zoe")
    listers = profile("ann", "zoe"), profile("bea", "zoe"), profile("zoe")
    assert [str(problem) for problem in people.join(db, listers, complete)] == [
        "contributors/bea.md: accounts: zoe belongs to contributors/ann.md already; "
        "it stays with ann until one of the two goes"
    ]
    assert joined(db, *listers) == {"ann": {"ann", "zoe"}, "bea": {"bea"}}


def test_everybody_is_known_by_accounts_that_never_acted(db: apsw.Connection) -> None:
    """Such as their number on a forge; an address is known by its hash alone."""
    acted(db, "ann")
    db.execute("insert into files values (1, 'contributors/ann.md', 'profile', 0, 0, 0, x'', null)")
    profiles.put(db, 1, profile("ann", "forge:7", ADDRESS)[1])
    people.join(db, profiles.from_files(db), complete)
    assert [person.accounts for person in people.known(db)] == [("ann", "forge:7", HASHED)]


def test_a_profile_may_list_its_own_name_twice() -> None:
    """That clashes with nobody."""
    assert claims.claims([profile("ann", "ann", "ANN", ADDRESS, HASHED)]).problems == []


def test_x_and_x_bot_are_one_account(db: apsw.Connection) -> None:
    """A bot, whichever name it acts under, and whether or not a profile tells."""
    acted(db, "renovate", "renovate[bot]", "dependabot[bot]", "imgbot")
    assert joined(db, profile("dependabot"), profile("imgbot[bot]")) == {
        "renovate": {"renovate", "renovate[bot]"},
        "dependabot": {"dependabot[bot]"},
        "imgbot[bot]": {"imgbot"},
    }
    assert list(rows(db, "select username from contributors where ranked")) == []


def test_two_profiles_keep_x_and_x_bot_apart(db: apsw.Connection) -> None:
    """Who wants them apart says so."""
    acted(db, "claude", "claude[bot]")
    assert joined(db, profile("claude"), profile("claude[bot]")) == {
        "claude": {"claude"},
        "claude[bot]": {"claude[bot]"},
    }


@pytest.mark.parametrize("name", ["ann", "ANN", "ann-at-work", ADDRESS, HASHED, "1+ann@users.noreply.github.com"])
def test_who_is_excluded_is_out_with_every_account(db: apsw.Connection, name: str) -> None:
    """By whatever name config knows them."""
    acted(db, "ann", "ann-at-work", HASHED, "bea")
    assert joined(db, profile("ann", "ann-at-work", ADDRESS), excluded=(name,)) == {"bea": {"bea"}}


def test_a_bot_is_excluded_by_either_name(db: apsw.Connection) -> None:
    """As it is one account."""
    acted(db, "renovate[bot]", "bea")
    assert joined(db, excluded=("renovate",)) == {"bea": {"bea"}}


def test_ids_follow_from_names(db: apsw.Connection) -> None:
    """Whoever else there is and in whatever order they came, so that every machine numbers alike."""
    acted(db, "zoe", "Bea")
    joined(db)
    before = ids(db)
    acted(db, "ann")
    joined(db, profile("dora"))
    assert {name: id for name, id in ids(db).items() if name in before} == before
    assert ids(db) == contributors.ids_of(["dora", "zoe", "bea", "ann"])


def test_equal_hashes_get_ids_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the order of names, whatever order they are told in."""
    monkeypatch.setattr(contributors, "LARGEST", 5)
    names = ["ann", "bea", "cyd", "dan", "eve"]
    found = contributors.ids_of(names)
    assert sorted(found.values()) == [1, 2, 3, 4, 5]
    assert contributors.ids_of(reversed(names)) == found


def ids(db: apsw.Connection) -> dict[str, int]:
    return dict(rows(db, "select key, id from contributors"))
