"""Figures of everybody and of each contributor: the core metrics, and what plugins add."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import apsw
import msgspec

from leaderboard.models import Aggregate, AggregateDefinition
from leaderboard.scores.metric_files import AGAIN, Metric, digest_of_metrics, metrics
from leaderboard.scores.metrics_shared_out import Figure, shared_out
from leaderboard.scores.periods import ALL_TIME, day_number
from leaderboard.scores.pull_requests import gather, gather_again
from leaderboard.store import changes
from leaderboard.store.changes import Subject
from leaderboard.store.database import put_setting, rows, scalar, setting, to_json

FIGURES_OF_PEOPLE = """
select d.slug, d.name, d.description, d.hidden, a.contributor_id, a.value
from aggregates as a
join aggregate_definitions as d on d.id = a.definition_id
where a.contributor_id is not null
"""
CHANGED_FIGURES = f"""
insert into changed_people (contributor_id)
select contributor_id
from (
    select contributor_id from (select * from temp.before except {FIGURES_OF_PEOPLE})
    union
    select contributor_id from ({FIGURES_OF_PEOPLE} except select * from temp.before)
)
where true
on conflict do update set same_work = 0
"""


def compute(db: apsw.Connection, as_of: date) -> None:
    """Bring the core metrics up to date, in a transaction; call ``done`` when plugins have added theirs.

    The figures of people are computed again for whom something changed; for everybody where all scores are new, or
    where plugins' figures may stand in the place of ours.
    """
    scored = f"{setting(db, changes.SCORED)} {digest_of_metrics()}"
    few = setting(db, changes.FIGURED) == scored and all(metric.is_of_each_alone for metric in metrics())
    if few and not changes.subjects(db) & {Subject.PEOPLE, Subject.WORK}:
        return
    all_time = scalar(db, "select id from windows where period = :slug and not is_previous", slug=ALL_TIME)
    parameters = {"all_time": all_time, "as_of": day_number(as_of)}
    with shared_out(db, parameters, few=few) as (here, elsewhere), db:
        changes.note(db, Subject.FIGURES)
        prepare = prepare_few if few else prepare_all
        prepare(db, day_number(as_of))
        names: Mapping[str, str] = dict(rows(db, "select slug, name from definitions order by slug"))
        for metric in metrics():
            define_metric(db, metric, names)
        for metric in here:
            insert(db, metric, metric.sql.replace(AGAIN, "") if few else metric.sql, parameters)
        for metric, figures in elsewhere():
            put(db, metric, figures)
        db.execute("create index if not exists aggregates_person on aggregates (contributor_id, definition_id)")
        put_setting(db, changes.FIGURED, scored)


def prepare_few(db: apsw.Connection, as_of: int) -> None:
    """Take out the figures of everybody together, and of those of whom anything changed."""
    db.execute("create temp table if not exists again (contributor_id integer primary key)")
    db.execute("delete from temp.again")
    db.execute("insert into temp.again select contributor_id from changed_people where not same_work")
    gather_again(db, as_of)
    db.execute("delete from aggregates where contributor_id is null")
    db.execute("delete from repository_aggregates")
    db.execute("delete from aggregates where contributor_id in (select contributor_id from temp.again)")


def prepare_all(db: apsw.Connection, as_of: int) -> None:
    """Take out all figures; where there is a site made of them, remember them until ``done``."""
    if changes.made(db) is not None:
        changes.suspend(db)
        db.execute(f"create temp table before as {FIGURES_OF_PEOPLE}")
    db.execute("drop index if exists aggregates_person")
    db.execute("delete from aggregates")
    db.execute("delete from repository_aggregates")
    db.execute("delete from aggregate_definitions")
    gather(db, as_of)


def done(db: apsw.Connection) -> None:
    """All figures are there: note the people who have other ones than before."""
    if not scalar(db, "select 1 from temp.sqlite_schema where name = 'before'"):
        return
    db.execute(CHANGED_FIGURES)
    db.execute("drop table temp.before")
    changes.resume(db)


def define_metric(db: apsw.Connection, metric: Metric, names: Mapping[str, str]) -> None:
    """Describe a metric, one by kind as often as there are kinds."""
    for definition, name in (names if metric.is_by_kind else {"": ""}).items():
        define(
            db,
            AggregateDefinition(
                slug=metric.slug.format(definition=definition),
                name=metric.title.format(name=name),
                description=metric.description,
            ),
            metric.scope,
        )


def insert(db: apsw.Connection, metric: Metric, sql: str, parameters: Mapping[str, int]) -> None:
    """Run one metric and keep what it gives."""
    whose = metric.whose
    if metric.is_by_kind:
        columns, slug = f"{whose}, value, definition", "replace(:slug, '{definition}', m.definition)"
    else:
        columns, slug = f"{whose}, value", ":slug"
    db.execute(
        f"""
        with m ({columns}) as ({sql})
        insert into {metric.table} (definition_id, {whose}, value)
        select d.id, m.{whose}, m.value
        from m
        join aggregate_definitions as d on d.scope = :scope and d.slug = {slug}
        """,
        {**metric.used(parameters), "scope": metric.scope, "slug": metric.slug},
    )


def put(db: apsw.Connection, metric: Metric, figures: Iterable[Figure]) -> None:
    """Keep what a metric gave in a second process."""
    ids = dict(rows(db, "select slug, id from aggregate_definitions where scope = :scope", scope=metric.scope))
    db.executemany(
        f"insert into {metric.table} (definition_id, {metric.whose}, value) values (?, ?, ?)",
        ((ids[metric.slug.format(definition=kind)], whose, value) for whose, value, kind, *_ in figures),
    )


def define(db: apsw.Connection, definition: AggregateDefinition, scope: str) -> None:
    """Describe a figure; what a plugin says of a slug of its own replaces what was said before."""
    db.execute(
        """
        insert into aggregate_definitions (slug, scope, name, description, hidden)
        values (:slug, :scope, :name, :description, :hidden)
        on conflict (scope, slug) do update set
            name = excluded.name,
            description = excluded.description,
            hidden = excluded.hidden
        """,
        {"scope": scope, **msgspec.structs.asdict(definition)},
    )


def add(
    db: apsw.Connection, aggregates: Iterable[Aggregate], definitions: Mapping[str, AggregateDefinition]
) -> list[Aggregate]:
    """Keep a plugin's figures; those of nobody we know are returned."""
    people: Mapping[str | None, int] = dict(rows(db, "select key, id from contributors"))
    figures: dict[tuple[str, str], dict[int | None, Aggregate]] = {}
    unknown = []
    for aggregate in aggregates:
        name = aggregate.contributor
        person = None if name is None else people.get(name.casefold())
        if name is not None and person is None:
            unknown.append(aggregate)
        else:
            scope = "global" if name is None else "contributor"
            figures.setdefault((scope, aggregate.definition), {})[person] = aggregate
    for (scope, slug), found in figures.items():
        db.execute("delete from settings where key = ?", (changes.FIGURED,))
        define(db, definitions[slug], scope)
        replace(db, scope, slug, found)
    return unknown


def replace(db: apsw.Connection, scope: str, slug: str, figures: Mapping[int | None, Aggregate]) -> None:
    """Write one figure of some people, or of everybody, over those that were there."""
    id = scalar(
        db, "select id from aggregate_definitions where scope = :scope and slug = :slug", scope=scope, slug=slug
    )
    before = list(rows(db, "select contributor_id, rowid from aggregates where definition_id = :id", id=id))
    db.executemany("delete from aggregates where rowid = ?", ((row,) for person, row in before if person in figures))
    db.executemany(
        "insert into aggregates (definition_id, contributor_id, value, meta) values (?, ?, ?, ?)",
        (
            (id, person, msgspec.json.encode(figure.value).decode(), to_json(figure.meta))
            for person, figure in figures.items()
        ),
    )
