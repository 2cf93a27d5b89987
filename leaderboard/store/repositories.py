"""Repositories: which name stands for which, what is known of them, and what sources would add to that.

The names are resolved afresh whenever something changed, so a former name is a line in a text file and its removal
undoes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import apsw
import msgspec

from leaderboard.errors import Problem, Severity
from leaderboard.models import Repository
from leaderboard.store import changes
from leaderboard.store.database import rows, to_json

FACTS = """
update repositories
set
    name = :name, description = :description, link = :link, language = :language, topics = :topics,
    archived = :archived, fork = :fork, private = :private, former_names = :former_names
where key = :key
"""
SHOWN = """
select key, name, current_id, description, link, language, topics, archived, fork, private, former_names
from repositories
where current_id is not null or name is not written or former_names is not null
    or coalesce(description, link, language, topics) is not null or archived or fork or private
order by key
"""
"""What pages and scores depend on; nothing of a name that only activities say."""
WITHOUT_FACTS = """
update repositories
set
    name = written, description = null, link = null, language = null, topics = null,
    archived = 0, fork = 0, private = 0, former_names = null
"""
RESOLVE = """
update activities
set repository_id = (select coalesce(current_id, id) from repositories where id = activities.named_id)
where named_id in (select value from json_each(:changed))
"""


def put(db: apsw.Connection, file_id: int, repositories: Iterable[Repository]) -> None:
    """Replace what the file says."""
    db.execute("delete from repository_records where file_id = ?", (file_id,))
    db.executemany(
        "insert into repository_records (file_id, record) values (?, ?)",
        ((file_id, msgspec.json.encode(repository).decode()) for repository in repositories),
    )


def from_file(db: apsw.Connection) -> list[Repository]:
    """What the file says, in its order."""
    return _records(db, "select record from repository_records where not pending order by id")


def add_scraped(db: apsw.Connection, seen: Iterable[Repository]) -> None:
    """Keep what a source says of repositories until it is exported."""
    for record in (msgspec.json.encode(repository).decode() for repository in seen):
        db.execute("delete from repository_records where pending and record = ?", (record,))
        db.execute("insert into repository_records (record, pending) values (?, 1)", (record,))


def scraped(db: apsw.Connection) -> list[Repository]:
    """What sources said of repositories and no file holds yet, in the order in which they said it."""
    return _records(db, "select record from repository_records where pending order by id")


def scraped_are_exported(db: apsw.Connection) -> None:
    db.execute("delete from repository_records where pending")


def join(db: apsw.Connection, known: Sequence[Repository], file: str) -> list[Problem]:
    """Say of every name which repository it stands for, and of every repository what is known.

    Activities count under the current name from then on. Returns the claims in ``file`` that do not count.
    """
    earlier = list(rows(db, SHOWN))
    former, problems = resolved(known, file)
    names = {**former, **{repository.name: repository.name for repository in known}}
    db.executemany(
        "insert or ignore into repositories (key, name, written) values (?, ?, ?)",
        ((name.casefold(), name, name) for name in names),
    )
    ids: dict[str, int] = dict(rows(db, "select key, id from repositories"))
    before: dict[int, int] = dict(rows(db, "select id, current_id from repositories where current_id is not null"))
    after = {ids[name.casefold()]: ids[current.casefold()] for name, current in former.items()}
    changed = sorted(id for id in before.keys() | after.keys() if before.get(id) != after.get(id))
    if changed:
        db.executemany("update repositories set current_id = ? where id = ?", ((after.get(id), id) for id in changed))
        db.execute(RESOLVE, {"changed": msgspec.json.encode(changed).decode()})
    _describe(db, known, former)
    if earlier != list(rows(db, SHOWN)):
        changes.forget(db)
    return problems


def resolved(known: Iterable[Repository], file: str) -> tuple[dict[str, str], list[Problem]]:
    """The current name for each former one, and the claims that do not count.

    A name that a repository has now stands for itself, since forges give names anew; of two repositories that had
    the same name, the first in the order of names has it.
    """
    in_order = sorted(known, key=lambda repository: (repository.name.casefold(), repository.name))
    current = {repository.name.casefold(): repository.name for repository in in_order}
    former: dict[str, str] = {}
    owners: dict[str, str] = {}
    problems = []
    for repository in in_order:
        for name in repository.former_names:
            key = name.casefold()
            if key in current:
                why = f"{current[key]} is a repository of that name now; activities that say it count there"
            elif owners.setdefault(key, repository.name) != repository.name:
                why = f"{owners[key]} had that name too; activities that say it count there until one of the two goes"
            else:
                former[name] = repository.name
                continue
            message = f"former_names of {repository.name}: {name} does not count, because {why}"
            problems.append(Problem(file=file, message=message, severity=Severity.WARNING))
    return former, problems


def _describe(db: apsw.Connection, known: Iterable[Repository], former: Mapping[str, str]) -> None:
    """Write what is known of repositories into their rows."""
    names: dict[str, list[str]] = {}
    for name, current in former.items():
        names.setdefault(current, []).append(name)
    db.execute(WITHOUT_FACTS)
    db.executemany(
        FACTS,
        (
            {
                "key": r.name.casefold(),
                "name": r.name,
                "description": r.description,
                "link": r.link,
                "language": r.language,
                "topics": to_json(r.topics),
                "archived": r.archived,
                "fork": r.fork,
                "private": r.private,
                "former_names": to_json(sorted(names.get(r.name, []))),
            }
            for r in known
        ),
    )


def _records(db: apsw.Connection, select: str) -> list[Repository]:
    return [msgspec.json.decode(record, type=Repository) for (record,) in rows(db, select)]
