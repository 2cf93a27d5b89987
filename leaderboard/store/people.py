"""Who is who: accounts joined to contributors by what the profiles say, and by nothing else.

The join is made afresh whenever something changed, so a merge of two accounts is a line in a profile and its removal
undoes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import apsw
import msgspec

from leaderboard.errors import Problem
from leaderboard.models import Contributor
from leaderboard.store import contributors, crediting, profiles
from leaderboard.store.claims import Person, account_key, claims, other_spelling
from leaderboard.store.database import rows, scalar, to_json

ACTIVE_ACCOUNTS = """
select id, key, account
from accounts
where exists (select 1 from activities where account_id = accounts.id)
order by key
"""
ACTING_ACCOUNTS = ACTIVE_ACCOUNTS.replace(
    "= accounts.id)",
    """= accounts.id and by_id is null)
    or exists (select 1 from activities where by_id = accounts.id)""",
)
"""The same where people are credited with what others did."""


def join(
    db: apsw.Connection,
    described: Iterable[tuple[str, Contributor]],
    complete: Callable[[Contributor], tuple[Contributor, bool]],
    excluded: Iterable[str] = (),
    *,
    credits_people: bool = False,
) -> list[Problem]:
    """Let the contributors be those who are ``described``, (path, profile), and the accounts that no profile claims.

    ``complete`` says of a contributor what config adds: its kind, and whether it is ranked. Who is ``excluded``, by
    username or by any account, is left out with all their accounts. Where the policy ``credits_people`` with what
    agents did on their behalf, that is theirs from then on. Returns the claims that clash.
    """
    claimed = claims(described)
    people, owners = claimed.people, claimed.owners

    def belongs(id: int, key: str, account: str) -> None:
        owner = owners.get(key) or owners.get(other_spelling(key))
        if owner is None:
            owner = people[key] = owners[key] = Person(Contributor(username=account))
        owner.accounts.append(id)
        if account != owner.contributor.username:
            owner.acts_as.append(account)

    for id, key, account in rows(db, ACTING_ACCOUNTS if crediting.some_are_credited(db) else ACTIVE_ACCOUNTS):
        belongs(id, key, account)
    leave_out(people, owners, excluded)
    if credits_people:
        kinds = ((person, complete(person.with_all_names)[0].kind) for person in people.values())
        agents = [id for person, kind in kinds if kind == "agent" for id in person.accounts]
        for named in list(crediting.name_people(db, agents)):
            belongs(named.id, named.key, named.account)
        leave_out(people, owners, excluded)
    names = {key: name for key, owner in owners.items() if (name := owner.contributor.username.casefold()) in people}
    write(db, people, names, complete)
    crediting.credit(db, is_wanted=credits_people)
    return claimed.problems


def leave_out(people: dict[str, Person], owners: Mapping[str, Person], excluded: Iterable[str]) -> None:
    """Take out who is named by any of their accounts; these stay theirs."""
    for key in map(account_key, excluded):
        named = owners.get(key) or owners.get(other_spelling(key))
        if named is not None:
            people.pop(named.contributor.username.casefold(), None)


def called(db: apsw.Connection, names: Iterable[str]) -> dict[str, int]:
    """The ids of whoever goes by these names, whether usernames or accounts; names of nobody are left out."""
    known: dict[str, int] = dict(rows(db, "select key, contributor_id from names"))
    keys = {name: account_key(name.strip()) for name in names}
    found = {name: known.get(key) or known.get(other_spelling(key)) for name, key in keys.items()}
    return {name: id for name, id in found.items() if id is not None}


def write(
    db: apsw.Connection,
    people: Mapping[str, Person],
    names: Mapping[str, str],
    complete: Callable[[Contributor], tuple[Contributor, bool]],
) -> None:
    """Make the rows what they are to be; ``names`` are the keys of people by what they go by."""
    ids = contributors.ids_of(people)
    ordered = sorted(people.items())
    completed = [(key, person, *complete(person.with_all_names)) for key, person in ordered]
    after = [
        (ids[key], key, c.username, c.name, c.role, c.title, c.avatar_url, c.bio, to_json(c.social_profiles),
         c.joining_date, c.kind or "human", to_json(c.meta), person.profile, int(ranked))
        for key, person, c, ranked in completed
    ]  # fmt: skip
    contributors.write(db, after, {account: ids[key] for key, person in ordered for account in person.accounts})
    named = {(name, ids[key]) for name, key in names.items()}
    named_before = set(rows(db, "select key, contributor_id from names"))
    db.executemany("delete from names where key = ?", ((name,) for name, _ in named_before - named))
    db.executemany("insert into names values (?, ?)", sorted(named - named_before))


def known(db: apsw.Connection) -> list[Contributor]:
    """Everybody in the store with all their accounts: those of activities, and those that profiles list.

    An address is told as the hash that stands for it.
    """
    listed: dict[str, list[str]] = {}
    for account, person in claims(profiles.from_files(db)).owners.items():
        listed.setdefault(person.contributor.username, []).append(account)
    found = rows(
        db,
        """
        select c.username, c.name, c.role, c.kind, c.avatar_url, json_group_array(k.account) filter (where k.id)
        from contributors as c
        left join accounts as k on k.contributor_id = c.id and k.key not glob 'for *'
        group by c.id
        """,
    )
    return [
        Contributor(
            username=username,
            name=name,
            role=role,
            kind=kind,
            avatar_url=avatar_url,
            accounts=tuple(without_doubles((*msgspec.json.decode(acting, type=list[str]), *listed.get(username, ())))),
        )
        for username, name, role, kind, avatar_url, acting in found
    ]


def ids(db: apsw.Connection) -> list[int]:
    """The contributors."""
    return [id for (id,) in rows(db, "select id from contributors order by id")]


def without_doubles(accounts: Iterable[str]) -> Iterable[str]:
    """Each account in the spelling that comes first."""
    first: dict[str, str] = {}
    for account in accounts:
        first.setdefault(account.casefold(), account)
    return first.values()


def count(db: apsw.Connection) -> int:
    """How many contributors there are."""
    return int(scalar(db, "select count(*) from contributors"))


def is_account(db: apsw.Connection, key: str) -> bool:
    """Whether activities name an account of this case-folded name."""
    return scalar(db, "select 1 from accounts where key = :key", key=key) is not None
