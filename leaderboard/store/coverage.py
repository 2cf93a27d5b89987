"""Of which days each source has told: copied from ``state/*.json``, added to by scraping, exported with bookmarks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import apsw

from leaderboard import covered_days
from leaderboard.models import Coverage
from leaderboard.store.database import rows

UNIX_EPOCH = date(1970, 1, 1).toordinal()
BETWEEN = ", "
INSERT = """
insert into coverages (source, repository_key, repository, first_day, last_day, quality, seen, expected, missing)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def replace(db: apsw.Connection, source: str, coverage: Iterable[Coverage]) -> None:
    """What the text says is the truth; of ranges that overlap there the later ones count."""
    forget(db, source)
    for each in coverage:
        add(db, source, each)


def add(db: apsw.Connection, source: str, news: Coverage) -> None:
    """Join what a source says of some days to what is known of them."""
    known = of_repository(db, source, news.repository)
    after = covered_days.joined(known, news)
    if after != known:
        key = news.repository.casefold()
        db.execute("delete from coverages where source = ? and repository_key = ?", (source, key))
        db.executemany(INSERT, (to_row(source, key, each) for each in after))


def forget(db: apsw.Connection, source: str) -> None:
    """Take out all that a source has told of."""
    db.execute("delete from coverages where source = ?", (source,))


def sources(db: apsw.Connection) -> list[str]:
    """The sources that say which days they have told of."""
    return [source for (source,) in rows(db, "select distinct source from coverages order by source")]


def of_source(db: apsw.Connection, source: str) -> list[Coverage]:
    """All that a source has told of, by repository and day."""
    found = rows(
        db,
        """
        select repository, first_day, last_day, quality, seen, expected, missing
        from coverages
        where source = :source
        order by repository, first_day
        """,
        source=source,
    )
    return [from_row(*row) for row in found]


def of_repository(db: apsw.Connection, source: str, repository: str) -> list[Coverage]:
    """What a source has told of one repository, by day."""
    found = rows(
        db,
        """
        select repository, first_day, last_day, quality, seen, expected, missing
        from coverages
        where source = :source and repository_key = :key
        order by first_day
        """,
        source=source,
        key=repository.casefold(),
    )
    return [from_row(*row) for row in found]


def gaps(db: apsw.Connection) -> list[tuple[str, int, int]]:
    """(source, repositories, days) of what is not full, of the sources where there is any."""
    return list(
        rows(
            db,
            """
            select source, count(distinct repository_key), sum(last_day - first_day + 1)
            from coverages
            where quality <> 'full'
            group by source
            order by source
            """,
        )
    )


def selected(
    db: apsw.Connection, *, source: str | None = None, repository: str | None = None, gaps: bool = False
) -> list[tuple[Any, ...]]:
    """The rows of the view ``coverage``, all or those of a source, a repository or where something is missing."""
    return list(
        rows(
            db,
            """
            select source, repository, first_day, last_day, days, quality, seen, expected, missing
            from coverage
            where
                (:source is null or source = :source)
                and (:repository is null or lower(repository) = lower(:repository))
                and (not :gaps or quality <> 'full' or seen < expected)
            order by source, lower(repository), first_day
            """,
            source=source,
            repository=repository,
            gaps=gaps,
        )
    )


def to_row(source: str, key: str, coverage: Coverage) -> tuple[object, ...]:
    return (
        source,
        key,
        coverage.repository,
        coverage.first_day.toordinal() - UNIX_EPOCH,
        coverage.last_day.toordinal() - UNIX_EPOCH,
        coverage.quality,
        coverage.seen,
        coverage.expected,
        BETWEEN.join(coverage.missing) or None,
    )


def from_row(
    repository: str,
    first_day: int,
    last_day: int,
    quality: str,
    seen: int | None,
    expected: int | None,
    missing: str | None,
) -> Coverage:
    return Coverage(
        repository=repository,
        first_day=date.fromordinal(first_day + UNIX_EPOCH),
        last_day=date.fromordinal(last_day + UNIX_EPOCH),
        quality=quality,  # type: ignore[arg-type]  # the table allows no other
        seen=seen,
        expected=expected,
        missing=tuple(missing.split(BETWEEN)) if missing else (),
    )
