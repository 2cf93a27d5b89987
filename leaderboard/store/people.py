"""Who is who: accounts joined to contributors by what the profiles say, and by nothing else.

The join is made afresh whenever something changed, so a merge of two accounts is a line in a profile and its removal
undoes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import apsw
import msgspec

from leaderboard.errors import Problem
from leaderboard.models import Contributor
from leaderboard.store import changes, crediting, profiles
from leaderboard.store.changes import Subject
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
COLUMNS = (
    "id, key, username, name, role, title, avatar_url, bio, social_profiles, joining_date, kind, meta, profile, ranked"
)
INSERT = f"insert into contributors ({COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
REPLACE = f"""
update contributors
set ({COLUMNS}) = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
where id = ?1
"""
ON_BOARDS = ("username", "name", "role", "avatar_url", "kind", "ranked")
"""What boards show of a person, and whether they do."""
IN_LISTS = (*ON_BOARDS, "title", "joining_date")
"""The same of all that shows everybody."""
Row: TypeAlias = tuple[Any, ...]
"""Of the table of contributors, in the order of ``COLUMNS``."""


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
    write(db, people, complete)
    crediting.credit(db, is_wanted=credits_people)
    return claimed.problems


def leave_out(people: dict[str, Person], owners: Mapping[str, Person], excluded: Iterable[str]) -> None:
    """Take out who is named by any of their accounts; these stay theirs."""
    for key in map(account_key, excluded):
        named = owners.get(key) or owners.get(other_spelling(key))
        if named is not None:
            people.pop(named.contributor.username.casefold(), None)


def write(
    db: apsw.Connection,
    people: Mapping[str, Person],
    complete: Callable[[Contributor], tuple[Contributor, bool]],
) -> None:
    """Make the rows what they are to be; ids follow the order of keys, so they are the same on every machine.

    Where the same people have the same accounts as before, only the rows that say something else are touched, and
    these people are noted as changed; else everything is replaced and forgotten.
    """
    ordered = sorted(people.items())
    completed = [(key, person, *complete(person.with_all_names)) for key, person in ordered]
    after = [
        (id, key, c.username, c.name, c.role, c.title, c.avatar_url, c.bio, to_json(c.social_profiles),
         c.joining_date, c.kind or "human", to_json(c.meta), person.profile, int(ranked))
        for id, (key, person, c, ranked) in enumerate(completed, 1)
    ]  # fmt: skip
    owned = [(id, account) for id, (_, person) in enumerate(ordered, 1) for account in person.accounts]
    before = list(rows(db, f"select {COLUMNS} from contributors order by id"))
    owned_before = rows(db, "select contributor_id, id from accounts where contributor_id is not null")
    if [row[:2] for row in before] == [row[:2] for row in after] and set(owned_before) == set(owned):
        rewrite(db, [(old, new) for old, new in zip(before, after, strict=True) if old != new])
        return
    changes.forget(db)
    db.execute("update accounts set contributor_id = null where contributor_id is not null")
    db.execute("delete from contributors")
    db.executemany(INSERT, after)
    db.executemany("update accounts set contributor_id = ? where id = ?", owned)


def rewrite(db: apsw.Connection, changed: Sequence[tuple[Row, Row]]) -> None:
    """Replace the rows of people who are described otherwise than before: (old, new)."""
    db.executemany(REPLACE, (new for _, new in changed))
    changes.note_people(db, (new[0] for _, new in changed))
    changes.note_boards_of(db, (new[0] for old, new in changed if differ(old, new, ON_BOARDS)))
    if any(differ(old, new, IN_LISTS) for old, new in changed):
        changes.note(db, Subject.PEOPLE)


def differ(old: Row, new: Row, columns: Sequence[str]) -> bool:
    """Whether a person is described otherwise in one of these columns."""
    before, after = (dict(zip(COLUMNS.split(", "), row, strict=True)) for row in (old, new))
    return any(before[column] != after[column] for column in columns)


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
    """The contributors, by username."""
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
