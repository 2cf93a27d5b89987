"""What the store and the data repo know of every source: its last run, and how far it was read."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import PurePath

import apsw

from leaderboard.config import Config
from leaderboard.store import jobs
from leaderboard.store.database import rows
from leaderboard.store.jobs import Job

BOOKMARKS = "select source, stream, value from bookmarks order by source, stream"
NEWEST = """
select r.name, date(max(a.day) * 86400, 'unixepoch')
from activities as a
join repositories as r on r.id = a.repository_id
where a.repository_id in (select id from repositories where name in (select value from json_each(:names)))
group by a.repository_id
"""
COVERED = """
select source, repository, date(max(last_day) * 86400, 'unixepoch')
from coverages
where quality <> 'none'
group by source, repository_key
order by source, repository_key
"""
PLACE_IN_CODE = re.compile(r" \([^()]*\.py:\d+\)")
"""Where in a plugin's code something was raised: for those who can look there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One source."""

    id: str
    plugin: str | None
    """None where the configuration does not name the source."""
    run: str | None
    """When its last run began; None where no run of it is noted."""
    whole: Job | None
    jobs: Sequence[Job]
    streams: Mapping[str, str]
    """How far each stream was read, where that is a day or a time."""
    covered: Mapping[str, str]
    """The last day that it has told of, by repository."""
    newest: Mapping[str, str]
    """The day of the newest activity, by repository."""

    @property
    def is_known(self) -> bool:
        """Whether anything is known of it but its name."""
        return bool(self.whole or self.streams or self.covered)

    def data_until(self, job: Job) -> str | None:
        """The day or the time until which there are data of a job's target."""
        target = job.target or ""
        reached = job.reached if job.reached and as_time(job.reached) else None
        return self.covered.get(target) or reached or self.streams.get(target) or self.newest.get(target)


def sources_told(db: apsw.Connection, config: Config) -> list[Told]:
    """Every source that is configured, or that the data repo or the store knows something of.

    None where neither config nor data repo names one: whether there is a page shall not depend on the store.
    Bookmarks are published only where they are days or times: what else a service counts by may be its own affair.
    """
    plugins = {source.id: source.plugin for source in config.leaderboard.sources}
    streams, covered = _by_source(db, BOOKMARKS, as_time), _by_source(db, COVERED)
    found: defaultdict[str, list[Job]] = defaultdict(list)
    begun: dict[str, int] = {}
    for run, job in jobs.last(db):
        begun[job.source] = run
        found[job.source].append(public(job))
    if not (plugins or streams or covered):
        return []
    known = found.keys() | streams.keys() | covered.keys()
    runs = jobs.runs(db)
    newest = _newest(db, found.values())
    ids = [*plugins, *sorted(known - plugins.keys())]
    return [
        Told(
            id=id,
            plugin=plugins.get(id),
            run=runs[begun[id]].started if id in begun else None,
            whole=next((job for job in found[id] if job.target is None), None),
            jobs=[job for job in found[id] if job.target is not None],
            streams=streams.get(id, {}),
            covered=covered.get(id, {}),
            newest=newest,
        )
        for id in ids
    ]


def public(job: Job) -> Job:
    """A job without the places in code that its reason may name, and without the folders that its target is in."""
    target = job.target
    if target is not None and PurePath(target).is_absolute():
        target = f"…/{PurePath(target).name}"
    reason = None if job.reason is None else PLACE_IN_CODE.sub("", job.reason)
    return jobs.told_as(job, target, reason)


def as_time(text: str) -> datetime | date | None:
    """The day or the time that a bookmark is, None where it is none."""
    if len(text) < len("2026-01-31"):
        return None
    try:
        if len(text) == len("2026-01-31"):
            return date.fromisoformat(text)
        time = datetime.fromisoformat(text)
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _by_source(db: apsw.Connection, sql: str, is_kept: Callable[[str], object] = bool) -> dict[str, dict[str, str]]:
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for source, name, value in rows(db, sql):
        if is_kept(value):
            found[source][name] = value
    return dict(found)


def _newest(db: apsw.Connection, by_source: Iterable[Sequence[Job]]) -> dict[str, str]:
    """The day of the newest activity in each repository whose job does not say itself how far it was read."""
    silent = {job.target for jobs in by_source for job in jobs if job.target and not as_time(job.reached or "")}
    return dict(rows(db, NEWEST, names=json.dumps(sorted(silent)))) if silent else {}
