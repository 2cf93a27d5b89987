"""The core metrics, one ``.sql`` file each."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

AGAIN = "--again "


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One file of ``metrics/``: a select of (id of whose it is or null, JSON value[, definition slug]).

    Lines behind ``--again`` keep it to the people in ``temp.again``; only what is of each person alone may have them.
    """

    slug: str
    title: str
    description: str
    scope: str
    sql: str

    @property
    def is_of_each_alone(self) -> bool:
        """Whether its SQL can be asked of a few people, by lines behind ``--again``; others are computed anew."""
        return self.scope != "contributor" or AGAIN in self.sql

    @property
    def whose(self) -> str:
        """The column that says whose figures they are."""
        return "repository_id" if self.scope == "repository" else "contributor_id"

    @property
    def table(self) -> str:
        """Where its figures are kept."""
        return "repository_aggregates" if self.scope == "repository" else "aggregates"

    @property
    def needs_gathering(self) -> bool:
        """Whether it asks for pull requests or reviews."""
        return "pull_requests" in self.sql or "reviews" in self.sql

    def used(self, parameters: Mapping[str, int]) -> dict[str, int]:
        """Those of the parameters that it names."""
        return {name: value for name, value in parameters.items() if f":{name}" in self.sql}

    @property
    def is_by_kind(self) -> bool:
        """Whether it gives one figure for every kind of work."""
        return "{definition}" in self.slug


@cache
def metrics() -> tuple[Metric, ...]:
    """The core metrics in the order of their file names."""
    files = sorted((Path(__file__).parent / "metrics").glob("*.sql"))
    return tuple(read_metric(path) for path in files)


def read_metric(path: Path) -> Metric:
    """A metric's header lines are ``-- key: value``; its slug is the file's name unless the header says."""
    header, sql = path.read_text(encoding="utf-8").split("\n\n", 1)
    said = dict(line.removeprefix("-- ").split(": ", 1) for line in header.splitlines())
    return Metric(
        slug=said.get("slug", path.stem),
        title=said["title"],
        description=said["description"],
        scope=said["scope"],
        sql=sql,
    )


@cache
def digest_of_metrics() -> str:
    """Another version of the program may reckon otherwise from the same scores."""
    return hashlib.blake2b(repr(metrics()).encode(), digest_size=16).hexdigest()
