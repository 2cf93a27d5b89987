"""The repositories that config.yaml names: one more, one less, and what is known of all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

import apsw

from leaderboard.config import Config, content_of, understood
from leaderboard.config_text import NotEditableError, listed, with_repository, without_repository
from leaderboard.errors import ConfigError
from leaderboard.files import writing
from leaderboard.models import REPOSITORY_RULE, Repository, is_repository, shown
from leaderboard.pipeline.planning import SourceTalk, chosen
from leaderboard.pipeline.report import Reporter
from leaderboard.sources.plugins import implementing, load
from leaderboard.sources.scraping import web_client
from leaderboard.store.activities import repository_of
from leaderboard.store.database import rows
from leaderboard.store.jobs import Job
from leaderboard.structure import did_you_mean

HOOK = "find_repository"


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What adding a repository came to."""

    source: str
    name: str
    """As it is called now."""
    was_there: bool
    found: Repository | None
    """None where nobody was asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A repository, a source that names it or has asked for it, and how that went last."""

    repository: str
    source: str | None
    configured: bool
    status: str | None
    ended: str | None
    reached: str | None
    activities: int


def add(
    file: Path, given: str, reporter: Reporter, *, source: str | None, known: Iterable[str], offline: bool
) -> Added:
    """Have a source collect one more repository, after it was asked whether there is one.

    A ConfigError says why not; then nothing was written. ``known`` are names that a mistyped one may have meant.
    """
    name = named(given)
    config, text = read(file)
    source = chosen_source(config, source, offline=offline)
    found = None if offline else find(file, text, config, source, name, reporter)
    if not offline and found is None:
        raise ConfigError(f"source {source} has no repository {name}{meant(name, known)}; nothing was changed")
    current = name if found is None else found.name
    after = text
    with safely(file, source, f"write `- {current}` below"):
        before = set(map(str.casefold, listed(text, source)))
        was_there = current.casefold() in before
        if current.casefold() != name.casefold() and name.casefold() in before:
            after = without_repository(after, source, name)
        if not was_there:
            after = with_repository(after, source, current)
    if after != text:
        writing.replace(file.resolve(), after.encode())
    return Added(source=source, name=current, was_there=was_there, found=found)


def remove(file: Path, given: str, *, source: str | None) -> list[str]:
    """Take a repository out of the list of every source that names it, or of one; returns their ids."""
    name = named(given)
    config, text = read(file)
    if source is not None:
        one_of(config, source)
    after, changed = text, []
    for entry in config.leaderboard.sources:
        if source in {None, entry.id} and name.casefold() in map(str.casefold, listed_or_none(text, entry.id)):
            with safely(file, entry.id, f"take {name} out of"):
                after = without_repository(after, entry.id, name)
            changed.append(entry.id)
    if after != text:
        writing.replace(file.resolve(), after.encode())
    return changed


def configured(config: Config, text: str) -> dict[str, list[str]]:
    """The repositories that each source names."""
    return {
        entry.id: [name for name in listed_or_none(text, entry.id) if is_repository(name)]
        for entry in config.leaderboard.sources
    }


def all_known(db: apsw.Connection, named: dict[str, list[str]], jobs: Iterable[Job]) -> list[Listed]:
    """Every repository that a source names, has asked for or has given something of, by name."""
    found = rows(db, "select r.key, coalesce(c.key, r.key), coalesce(c.name, r.name) from repositories as r "
                     "left join repositories as c on c.id = r.current_id")  # fmt: skip
    current = {key: (current_key, name) for key, current_key, name in found}

    def place(name: str) -> tuple[str, str]:
        return current.get(name.casefold(), (name.casefold(), name))

    counted = rows(
        db,
        "select r.name, count(*) from activities as a join repositories as r on r.id = a.repository_id group by r.id",
    )
    activities = {place(name): count for name, count in counted}
    last = {(place(job.target), job.source): job for job in jobs if job.target and is_repository(job.target)}
    wanted = {(place(name), source) for source, several in named.items() for name in several}
    pairs: set[tuple[tuple[str, str], str | None]] = {*last, *wanted}
    pairs |= {(where, None) for where in activities if where not in {each for each, _ in pairs}}
    return [
        Listed(
            repository=where[1],
            source=source,
            configured=(where, source) in wanted,
            status=job.status if job else None,
            ended=(job.ended or job.started) if job else None,
            reached=job.reached if job else None,
            activities=activities.get(where, 0),
        )
        for where, source in sorted(pairs, key=lambda pair: (pair[0], pair[1] or ""))
        for job in [last.get((where, source or ""))]
    ]


def meant(name: str, known: Iterable[str]) -> str:
    """`` (did you mean acme/widget?)``; an owner alone does not make two names alike."""
    by_key = {other.casefold(): other for other in known}
    near = get_close_matches(name.casefold(), by_key, n=1, cutoff=0.85)
    return f" (did you mean {by_key[near[0]]}?)" if near else ""


def named(given: str) -> str:
    """``owner/name``, also from the address of its page; raises ConfigError."""
    name = repository_of(given) or given
    if "://" in name or not is_repository(name):
        raise ConfigError(f"expected {REPOSITORY_RULE}, got {shown(given)}")
    return name


def read(file: Path) -> tuple[Config, str]:
    """The configuration and its text; raises ConfigError."""
    content = content_of(file)
    return understood(content, file, os.environ), content.decode()


def chosen_source(config: Config, source: str | None, *, offline: bool) -> str:
    """The source that is to collect a repository; a ConfigError says that it cannot, or that several can."""
    able = implementing(config, HOOK)
    if source is not None:
        one_of(config, source)
        if source not in able and not offline:
            raise ConfigError(
                f"source {source} cannot look up repositories by name; --offline writes the name without asking"
            )
        return source
    if not able:
        raise ConfigError(
            f"{config.path}: no source here can look up repositories by name; name one below leaderboard.plugins, "
            "such as `github: {}`, and try again"
        )
    if len(able) > 1:
        raise ConfigError(f"{' and '.join(able)} can collect repositories; name one of them with --source")
    return able[0]


def one_of(config: Config, source: str) -> None:
    """Raise a ConfigError unless there is a source of this id."""
    ids = [entry.id for entry in config.leaderboard.sources]
    if source not in ids:
        raise ConfigError(
            f"{config.path}: there is no source {shown(source)}{did_you_mean(source, ids)}; "
            f"configured are {', '.join(ids) or 'none'}"
        )


def find(file: Path, text: str, config: Config, source: str, name: str, reporter: Reporter) -> Repository | None:
    """Ask a source, set up as if it named the repository already: one that names nothing yet may be incomplete."""
    try:
        with_it = with_repository(text, source, name)
    except NotEditableError:
        with_it = text
    ready, problems = load(chosen(understood(with_it.encode(), file, os.environ), source))
    if problems:
        raise ConfigError([replace(problem, file=str(config.path)) for problem in problems])
    log = SourceTalk(ready[0], reporter)
    with web_client(log) if ready[0].asks_for(HOOK, "http") else contextlib.nullcontext() as http:
        return ready[0].find_repository(name, http=http, warn=log.warning)


def listed_or_none(text: str, source: str) -> list[str]:
    try:
        return listed(text, source)
    except NotEditableError:
        return []


@contextlib.contextmanager
def safely(file: Path, source: str, what: str) -> Iterator[None]:
    """Where the text cannot be changed safely, a ConfigError says what to write by hand."""
    try:
        yield
    except NotEditableError as error:
        where = f"leaderboard.plugins.{source}.config.repositories"
        raise ConfigError(
            f"{file}: left as it is, because it cannot be changed safely ({error}); {what} {where} yourself"
        ) from error
