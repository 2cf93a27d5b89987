"""What figures there are, and those of everybody together."""

from __future__ import annotations

import apsw
import msgspec

from leaderboard.models import AggregateValue
from leaderboard.site.api import records
from leaderboard.site.api.encoding import file
from leaderboard.site.api.paths import ROOT
from leaderboard.site.output import File
from leaderboard.store.database import rows

DEFINITIONS = "select slug, scope, name, description from aggregate_definition order by scope desc, slug"
OF_EVERYBODY = "select slug, value from global_aggregate order by slug"

OF_REPOSITORIES = "select repository, aggregate, value from repository_aggregate order by repository, aggregate"


def of_repositories(db: apsw.Connection) -> dict[str, dict[str, AggregateValue]]:
    """By the name of the repository, and slug."""
    found: dict[str, dict[str, AggregateValue]] = {}
    for repository, slug, value in rows(db, OF_REPOSITORIES):
        found.setdefault(repository, {})[slug] = msgspec.json.decode(value, type=AggregateValue)
    return found


def aggregates(db: apsw.Connection) -> File:
    """The file."""
    return file(
        f"{ROOT}aggregates.json",
        records.Aggregates(
            definitions=tuple(
                records.AggregateDefinition(slug=slug, scope=scope, name=name, description=description)
                for slug, scope, name, description in rows(db, DEFINITIONS)
            ),
            aggregates={
                slug: msgspec.json.decode(value, type=AggregateValue) for slug, value in rows(db, OF_EVERYBODY)
            },
        ),
    )
