"""What agents did on people's behalf: where the policy is to credit people with it, it counts as theirs.

An activity keeps the account that acted in ``by_id`` while its ``account_id`` is that of the person, so all that counts
activities by account counts it as theirs. It is decided anew in every run, from the texts alone: of a commit by an
agent the first person among the co-authors takes the place of the author, with the lines; what that person and agents
have in it besides is nobody's, so that it counts once. Any other activity of an agent goes to the person whom its
``on_behalf_of`` names.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

import apsw

from leaderboard.models import is_username
from leaderboard.store.database import rows, scalar, statements, to_json

NOBODY = "nobody at all"
"""The account of what counts as nobody's; no line of a file can name one with blanks in it."""
IS_CREDITED = "select 1 from activities where by_id is not null"
NAMED = """
select id, json_extract(meta, '$.on_behalf_of')
from activities
where coalesce(by_id, account_id) = :agent and (account_id = :agent or by_id = :agent)
    and instr(meta, '"on_behalf_of"') and json_type(meta, '$.on_behalf_of') = 'text'
"""
HELPED = """
select distinct k.contributor_id
from activities as a indexed by activities_credited
join accounts as b on b.id = a.by_id and b.contributor_id in (select value from json_each(:people))
join accounts as k on k.id = a.account_id and k.contributor_id is not null
where a.by_id is not null
"""
APPLY = """
update activities
set account_id = by_id, by_id = null
where by_id is not null and id not in (select id from temp.credited);
update activities
set account_id = c.account_id, by_id = c.by_id
from temp.credited as c
where c.id = activities.id and (activities.account_id, activities.by_id) is not (c.account_id, c.by_id);
"""


class Named(NamedTuple):
    """An account that agents worked for, and that did nothing itself."""

    key: str
    id: int
    account: str


def name_people(db: apsw.Connection, agents: Iterable[int]) -> Iterator[Named]:
    """Note on whose behalf these accounts acted; gives the accounts that did nothing themselves, to be joined too."""
    db.execute("create temp table if not exists behalf (id integer primary key, account_id integer not null)")
    db.execute("delete from temp.behalf")
    spelt: dict[str, set[str]] = {}
    activities: dict[str, list[int]] = {}
    for agent in agents:
        for id, name in rows(db, NAMED, agent=agent):
            if is_username(name):
                spelt.setdefault(name.casefold(), set()).add(name)
                activities.setdefault(name.casefold(), []).append(id)
    for key in sorted(spelt):
        account = _acting(db, key)
        if account is None:
            account = _standing_in(db, key)
            yield Named(key, account, min(spelt[key]))
        db.executemany("insert into temp.behalf values (?, ?)", ((id, account) for id in activities[key]))


def some_are_credited(db: apsw.Connection) -> bool:
    """Whether anything counts as somebody else's than whose account acted."""
    return scalar(db, IS_CREDITED) is not None


def credit(db: apsw.Connection, *, is_wanted: bool) -> None:
    """Decide anew what is credited to whom, once ``name_people`` and the join are done; else undo it."""
    if not is_wanted and not some_are_credited(db):
        return
    db.execute(
        """
        create temp table if not exists credited (
            id integer primary key, account_id integer not null, by_id integer not null
        )
        """
    )
    db.execute("delete from temp.credited")
    if is_wanted:
        db.execute("insert or ignore into accounts (key, account) values (?1, ?1)", (NOBODY,))
        nobody = scalar(db, "select id from accounts where key = :key", key=NOBODY)
        db.execute(statements("crediting.sql"), {"nobody": nobody})
    db.execute(APPLY)


def helped_by(db: apsw.Connection, people: Collection[int]) -> Iterator[int]:
    """Who is credited with anything that one of these did, and so says their names."""
    if people and some_are_credited(db):
        yield from (id for (id,) in rows(db, HELPED, people=to_json(sorted(people))))


def _acting(db: apsw.Connection, key: str) -> int | None:
    """The account of this name, if it did something itself."""
    found: int | None = scalar(
        db,
        """
        select id
        from accounts
        where key = :key and (
            exists (select 1 from activities where account_id = accounts.id and by_id is null)
            or exists (select 1 from activities where by_id = accounts.id)
        )
        """,
        key=key,
    )
    return found


def _standing_in(db: apsw.Connection, key: str) -> int:
    """An account that no line of a file can name, so that what is told of this one changes no account of files."""
    name = f"for {key}"
    db.execute("insert or ignore into accounts (key, account) values (?1, ?1)", (name,))
    return int(scalar(db, "select id from accounts where key = :key", key=name))
