"""Accounts and the people they belong to."""

from __future__ import annotations

import hashlib
from typing import Any

import apsw
import pytest

from leaderboard.models import Contributor
from leaderboard.store import people
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
    assert people.account_key(entry) == key


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


def test_nobody_claims_away_the_account_of_a_profile(db: apsw.Connection) -> None:
    """The username of a profile is its own, whoever comes first."""
    acted(db, "zoe")
    assert joined(db, profile("ann", "zoe"), profile("zoe")) == {"ann": set(), "zoe": {"zoe"}}


def test_a_profile_may_list_its_own_name_twice() -> None:
    """That clashes with nobody."""
    _, _, problems = people.claims([profile("ann", "ann", "ANN", ADDRESS, HASHED)])
    assert problems == []


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


def test_ids_follow_the_order_of_names(db: apsw.Connection) -> None:
    """Whatever the order of profiles and activities, so that every machine numbers alike."""
    acted(db, "zoe", "Bea", "ann")
    joined(db, profile("dora"))
    found = list(rows(db, "select id, username from contributors order by id"))
    assert found == [(1, "ann"), (2, "Bea"), (3, "dora"), (4, "zoe")]
