"""The figures that config asks for, on the first page and on people's pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import apsw
import msgspec

from leaderboard.models import AggregateValue
from leaderboard.site import numbers, values
from leaderboard.site.pages import Explained, Figure
from leaderboard.site.people import Standing
from leaderboard.store.database import rows
from leaderboard.texts import _

OF_EVERYBODY: Mapping[str, str] = {"count_contributors": "total_contributors"}
"""Names of the older format for figures that have another one here."""
OF_PERSON = ("total_points", "total_activities", "activity_types")
"""Those that are read off a person's standing."""
UNKNOWN = "–"
BY_KIND = "activity_count:"
IN_REPOSITORIES = """
select r.name, d.name, a.value
from repository_aggregates as a
join aggregate_definitions as d on d.id = a.definition_id and not d.hidden
join repositories as r on r.id = a.repository_id
order by r.id, d.name
"""
EXPLAINED = """
select d.name, d.description, a.value
from aggregate_definitions as d
left join aggregates as a on a.definition_id = d.id and a.contributor_id is null
where d.scope = :scope and not d.hidden and d.slug not like :by_kind || '%'
order by d.name, d.slug
"""
FOUND = """
select d.name, a.value
from aggregate_definitions as d
join aggregates as a on a.definition_id = d.id and a.contributor_id is null
where d.scope = 'global' and d.slug = :slug and not d.hidden
"""


def of_everybody(db: apsw.Connection, slugs: Iterable[str]) -> Iterator[Figure]:
    """Those of these figures that there are."""
    for slug in slugs:
        found = db.execute(FOUND, {"slug": OF_EVERYBODY.get(slug, slug)}).fetchone()
        if found is not None:
            yield figure(*found)


def of_person(
    slugs: Iterable[str], standing: Standing | None, kinds: int, found: Sequence[tuple[str, str, str]]
) -> Iterator[Figure]:
    """Those of these figures that there are of somebody; none of who did nothing yet.

    ``kinds`` is how many kinds of work they did, ``found`` what was computed: (slug, name, value as JSON).
    """
    if standing is None:
        return
    for slug in slugs:
        match slug:
            case "total_points":
                yield Figure(_("Points"), numbers.rounded(standing.score))
            case "total_activities":
                yield Figure(_("Contributions"), numbers.whole(standing.activities))
            case "activity_types":
                yield Figure(_("Kinds of work"), numbers.whole(kinds))
            case _:
                yield from (figure(name, value) for computed, name, value in found if computed == slug)


def of_repositories(db: apsw.Connection) -> dict[str, tuple[Figure, ...]]:
    """Those of every repository, by its name."""
    found: dict[str, tuple[Figure, ...]] = {}
    for repository, name, value in rows(db, IN_REPOSITORIES):
        found[repository] = (*found.get(repository, ()), figure(name, value))
    return found


def explained(db: apsw.Connection, scope: str) -> Iterator[Explained]:
    """What figures of a scope there are; those of each kind of work are told as one."""
    for name, description, value in rows(db, EXPLAINED, scope=scope, by_kind=BY_KIND):
        said = Figure(_(name), UNKNOWN if scope == "global" else "") if value is None else figure(name, value)
        yield Explained(said.name, _(description) if description else "", said.value, said.note)
    if scope != "repository":
        yield Explained(
            _("Each kind of work"), _("How many of each kind were done: commits, reviews, comments and so on")
        )


def figure(name: str, value: str) -> Figure:
    """A figure from its name and the JSON of its value."""
    read = msgspec.json.decode(value, type=AggregateValue)
    return Figure(_(name), values.write(read), values.note(read))
