"""What is known of repositories, after sources spoke of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import msgspec

from leaderboard.models import Repository
from leaderboard.repository_facts import MOST_FORMER_NAMES, without_repetition

FACTS = ("description", "link", "language", "topics", "default_branch")


@dataclass(slots=True)
class Known:
    """A repository, and the places of the entries that it was made of."""

    repository: Repository
    origins: list[int] = field(default_factory=list)
    is_told: bool = False
    """Whether a source that knows its id has spoken of it."""


def merged(present: Sequence[Repository], scraped: Iterable[Repository]) -> list[Known]:
    """The repositories that are ``present`` and ``scraped``, in the order of names.

    A known id with another name is a rename: the old name joins the former ones. Otherwise the former names that a
    source gives count only of a repository that it is the first to tell of, so that a person who takes one out of the
    file is not contradicted.
    """
    known = [Known(repository, [place]) for place, repository in enumerate(present)]
    by_id = {each.repository.id: each for each in reversed(known) if each.repository.id is not None}
    records = _told_once(map(publishable, scraped))
    for record in records:
        if record.id in by_id:
            _renew(by_id[record.id], record)
    known = list(_united(known, present))
    by_name = {each.repository.name.casefold(): each for each in known}
    for record in records:
        if record.id in by_id:
            continue
        found = by_name.get(record.name.casefold()) or _formerly(record, known)
        if found is None:
            found = by_name[record.name.casefold()] = Known(record, is_told=record.id is not None)
            known.append(found)
        else:
            _renew(found, record)
    return sorted(known, key=lambda each: order(each.repository))


def _told_once(scraped: Iterable[Repository]) -> list[Repository]:
    """The last word on each id, with the names that it had before in this scrape; then what is told without ids."""
    told: dict[str, Repository] = {}
    rest = []
    for record in scraped:
        if record.id is None:
            rest.append(record)
            continue
        before = told.pop(record.id, None)
        names = () if before is None else (*before.former_names, before.name)
        told[record.id] = _with_former_names(record, (*names, *record.former_names))
    return [*told.values(), *rest]


def _formerly(record: Repository, known: Iterable[Known]) -> Known | None:
    """The repository that had this name, for a source that has no ids and may know it only so, as an old clone does."""
    if record.id is not None:
        return None
    key = record.name.casefold()
    had_it = (each for each in known if key in map(str.casefold, each.repository.former_names))
    return min(had_it, key=lambda each: order(each.repository), default=None)


def publishable(repository: Repository) -> Repository:
    """Of a private repository only that it is there: everybody may read what stands in a data repo."""
    if not repository.private:
        return repository
    return Repository(name=repository.name, id=repository.id, private=True, former_names=repository.former_names)


def order(repository: Repository) -> tuple[str, str]:
    """By which repositories are ordered."""
    return repository.name.casefold(), repository.name


def _renew(known: Known, record: Repository) -> None:
    """Take in what a source says of a repository.

    One that has no id for it, or the id of another forge, only adds what nobody said, and of two ids under one name
    the first counts, so that two sources do not take turns.
    """
    before = known.repository
    if known.is_told and record.id not in (None, before.id) and _forge(before) == _forge(record):
        return
    if record.id is None or (before.id is not None and _forge(before) != _forge(record)):
        known.repository = _completed(before, record)
        return
    known.is_told = True
    former = before.former_names
    if before.name.casefold() != record.name.casefold():
        former = (*former, before.name, *record.former_names)
    elif before.id != record.id:
        former = (*former, *record.former_names)
    known.repository = _with_former_names(record, former)


def _completed(repository: Repository, other: Repository) -> Repository:
    """A repository with facts of ``other`` where it has none, unless it is private."""
    absent = [key for key in FACTS if getattr(repository, key) in (None, ()) and not repository.private]
    return msgspec.structs.replace(repository, **{key: getattr(other, key) for key in absent})


def _united(known: Iterable[Known], present: Sequence[Repository]) -> Iterable[Known]:
    """Each name once: where a repository was renamed to another's name, that other one is gone and its names stay."""
    by_name: dict[str, Known] = {}
    for each in sorted(known, key=lambda each: _keeps_its_name(each, present)):
        first = by_name.setdefault(each.repository.name.casefold(), each)
        if first is not each:
            names = (*first.repository.former_names, *each.repository.former_names)
            if each.is_told and _forge(first.repository) != _forge(each.repository):
                first.repository = _completed(first.repository, each.repository)
            first.repository = _with_former_names(first.repository, names)
            first.origins += each.origins
    return by_name.values()


def _keeps_its_name(known: Known, present: Sequence[Repository]) -> bool:
    return bool(known.origins) and present[known.origins[0]].name == known.repository.name


def _with_former_names(repository: Repository, names: Iterable[str]) -> Repository:
    named = msgspec.structs.replace(repository, former_names=tuple(names))
    return msgspec.structs.replace(named, former_names=without_repetition(named)[:MOST_FORMER_NAMES])


def _forge(repository: Repository) -> str:
    """Who gave its id: ``github`` of ``github:1296269``."""
    return (repository.id or "").partition(":")[0]
