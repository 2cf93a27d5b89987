"""Rules of scoring, applied to the activities: which of their units do not score, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import apsw
import msgspec

from leaderboard.config import Config
from leaderboard.errors import Problem, Severity
from leaderboard.models import thousandths
from leaderboard.scores.everybody import statement
from leaderboard.scores.periods import day_number
from leaderboard.scoring_rules import Adjustment, Ignore, Rule
from leaderboard.store.database import rows, scalar
from leaderboard.store.people import called
from leaderboard.structure import KeyPath, described, did_you_mean, problem_at

MERGED_BY = "merged_by"
"""The key of a merge's ``meta`` that names the account of who merged it."""
TABLES = """
create temp table if not exists unscored (
    activity_id integer primary key,
    units integer not null,
    ignored integer not null
);
create temp table if not exists own_places (
    contributor_id integer,
    place text,
    primary key (contributor_id, place)
) without rowid;
create temp table if not exists crowded_days (
    contributor_id integer,
    definition_id integer,
    day integer,
    cap integer not null,
    primary key (contributor_id, definition_id, day)
) without rowid;
delete from temp.unscored;
delete from temp.own_places;
delete from temp.crowded_days;
"""
MERGED = "pr_merged"
ONLY_CLAIMED = """
select key, contributor_id
from names
where
    instr(key, ':') = 0
    and key not in (select key from contributors)
    and key not in (select key from accounts where contributor_id is not null)
order by key
"""
KEEP_KIND = "insert into rules (id, definition_id, cap) select ?1, id, ?3 from definitions where slug = ?2"
KEEP_ADJUSTMENT = """
insert into adjustments (id, contributor_id, day, points, reason, repository_id)
values (?1, ?2, ?3, ?4, ?5, (select id from repositories where key = ?6))
"""
CURRENT_KEY = """
select current.key
from repositories as named
join repositories as current on current.id = coalesce(named.current_id, named.id)
where
    named.key = :key
    -- names that nothing says any more are still known to a store that was brought up to date
    and (
        exists (
            select 1
            from accounts as k
            cross join activities as a indexed by activities_work
                on a.account_id = k.id and a.repository_id = current.id
            where not a.masked
        )
        or exists (
            select 1
            from activities as a indexed by activities_masked
            where a.masked and a.repository_id = current.id
        )
    )
"""
MERGES = """
select a.id, k.contributor_id, a.meta
from rules as r
join definitions as d on d.id = r.definition_id and d.slug = 'pr_merged'
join activities as a on a.definition_id = d.id
join accounts as k on k.id = a.account_id
where
    r.cap is null
    and a.meta is not null
    and a.count = 1
    and not +a.masked
    and a.slug not like 'gharchive:%'
    and k.contributor_id is not null
    --again and k.contributor_id in (select contributor_id from temp.again)
"""


def resolve(db: apsw.Connection, rules: Sequence[Rule]) -> list[tuple[object, ...]]:
    """The rules as parameters: (place, kind, cap) or (place, person, day, points, reason, repository).

    Those of kinds and people that there are not are left out; a repository that there is not is None. Nothing in it
    depends on how the store came to be, for it is a part of what says whether scores are up to date. So are the logins
    that are claimed and that nobody acts under, at the end, where it matters who merged.
    """
    kinds = {slug for (slug,) in rows(db, "select slug from definitions")}
    people = called(db, (rule.contributor for rule in rules if isinstance(rule, Adjustment)))
    found: list[tuple[object, ...]] = []
    for place, rule in enumerate(rules, 1):
        if isinstance(rule, Adjustment):
            if (person := people.get(rule.contributor)) is not None:
                where = current_key(db, rule.repository)
                found.append((place, person, day_number(rule.on), thousandths(rule.points), rule.reason, where))
        elif rule.kind in kinds:
            found.append((place, rule.kind, None if isinstance(rule, Ignore) else rule.cap))
    if any(isinstance(rule, Ignore) and rule.kind == MERGED for rule in rules):
        found.append((tuple(rows(db, ONLY_CLAIMED)),))
    return found


def keep(db: apsw.Connection, resolved: Iterable[tuple[object, ...]]) -> None:
    """Write the rules down for whoever explains scores."""
    db.execute("delete from rules")
    db.execute("delete from adjustments")
    for row in resolved:
        if len(row) > 1:
            db.execute(KEEP_KIND if len(row) == 3 else KEEP_ADJUSTMENT, row)


def current_key(db: apsw.Connection, name: str | None) -> str | None:
    """The key of a repository, by a former name too; None where no work is of such a one."""
    found: str | None = scalar(db, CURRENT_KEY, key=(name or "").casefold())
    return found


def caps(db: apsw.Connection) -> dict[int, int]:
    """How many units of a person and day score, by kind; kinds without a cap are left out."""
    return dict(rows(db, "select definition_id, cap from rules where cap is not null"))


def without_effect(db: apsw.Connection, config: Config) -> Iterator[Problem]:
    """Warnings of rules that name a kind of work, a person or a repository that there is not."""
    scoring = config.leaderboard.scoring
    kinds = [slug for (slug,) in rows(db, "select slug from definitions")]
    people = called(db, (rule.contributor for rule in scoring.rules if isinstance(rule, Adjustment)))
    for place, rule in enumerate(scoring.rules):
        path = ("leaderboard", "scoring", "rules", place)
        if not isinstance(rule, Adjustment):
            if scoring.aliases.get(rule.kind, rule.kind) not in kinds:
                hint = did_you_mean(rule.kind, kinds)
                yield warning(config, (*path, "kind"), f"no work is of the kind {described(rule.kind)}{hint}")
            continue
        if rule.contributor not in people:
            names = [name for (name,) in rows(db, "select username from contributors")]
            hint = did_you_mean(rule.contributor, names)
            said = f"nobody is called {described(rule.contributor)}{hint}; the points count for nobody"
            yield warning(config, (*path, "contributor"), said)
        if rule.repository is not None and current_key(db, rule.repository) is None:
            known = [name for (name,) in rows(db, "select name from repositories")]
            hint = did_you_mean(rule.repository, known)
            said = f"no work is of the repository {described(rule.repository)}{hint}; the points count over all alone"
            yield warning(config, (*path, "repository"), said)


def warning(config: Config, path: KeyPath, message: str) -> Problem:
    return problem_at(path, message, file=str(config.path), lines=config.lines, severity=Severity.WARNING)


def apply(db: apsw.Connection, *, again: bool) -> None:
    """Decide anew which units do not score: of everybody's work, or of that of the people in ``temp.again``."""
    (caps, ignores) = next(rows(db, "select count(cap), count(*) - count(cap) from rules"))
    if again and not caps + ignores:
        return
    db.execute(TABLES)
    if ignores:
        ignore_own(db, again=again)
    if caps:
        db.execute(statement("crowded_days.sql", again=again))
        db.execute(statement("capped.sql", again=again))
    db.execute(statement("unscored.sql", again=again))


def ignore_own(db: apsw.Connection, *, again: bool) -> None:
    """Leave out what is about one's own pull requests and issues, and what people merged themselves."""
    db.execute(statement("own_places.sql", again=again))
    db.execute(statement("ignored.sql", again=again))
    merges = MERGES.replace("--again ", "") if again else MERGES
    found = [(id, person, merged_by(meta)) for id, person, meta in rows(db, merges)]
    people = called(db, {name for _, _, name in found if name is not None})
    own = ((id,) for id, person, name in found if name is not None and people.get(name) == person)
    db.executemany("insert into temp.unscored values (?, 1, 1)", own)


def merged_by(meta: str) -> str | None:
    """The account of who merged it, where the meta of a merge says it."""
    named = msgspec.json.decode(meta).get(MERGED_BY)
    return named if isinstance(named, str) and named else None
