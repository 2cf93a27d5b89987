"""What there is, how scores are reckoned, which periods and repositories there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import apsw

from leaderboard import __version__
from leaderboard.config import Config
from leaderboard.models import thousandths
from leaderboard.scores.periods import ALL_TIME, Period
from leaderboard.scores.standing import named
from leaderboard.site import feeds
from leaderboard.site.about_repositories import names
from leaderboard.site.api import board_records, records
from leaderboard.site.api.encoding import file, link, paged, schema
from leaderboard.site.api.figures import aggregates, of_repositories
from leaderboard.site.api.named_boards import boards_file
from leaderboard.site.api.paths import NAMED_BOARDS, ROOT, RUNS, board_path
from leaderboard.site.api.runs import runs
from leaderboard.site.badges import feeds as badge_feeds
from leaderboard.site.output import File
from leaderboard.site.sources_told import Told
from leaderboard.store.activities import in_points
from leaderboard.store.database import rows

FORMULA = (
    "score in a repository = sum of count * points + "
    "min(lines.cap, lines_added * lines.added + lines_deleted * lines.deleted); "
    "score = sum over repositories + points of activities that name no repository; "
    "count is without what rules leave unscored, and what was given by hand is added"
)
DEFINITIONS = """
select slug, name, description, points, icon
from definitions
order by not known, position, slug
"""
REPOSITORIES = """
select
    r.name, r.description, r.link, r.language, r.topics, r.archived, r.fork, r.private, r.former_names,
    count(*), sum(s.activities), sum(s.score)
from scores as s
join windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
join repositories as r on r.id = s.repository_id
where s.rank is not null
group by r.id
order by sum(s.score) desc, r.key
"""


def overview(
    db: apsw.Connection,
    config: Config,
    periods: Sequence[Period],
    sizes: Mapping[str, int],
    database: str | None,
    sources: Sequence[Told],
    *,
    has_badges: bool,
) -> Iterator[File]:
    """The files that stand alone; ``sizes`` are the people on each board, ``database`` its path in the site."""
    yield schema(config.meta.site_url.rstrip("/"))
    yield index(config, periods, database, RUNS if sources else None, has_badges=has_badges)
    if sources:
        yield runs(sources)
    told = tuple(described(period, sizes[period.slug]) for period in periods)
    yield file(f"{ROOT}periods.json", records.Periods(periods=told))
    yield scoring(db, config)
    if config.leaderboard.every_board:
        yield boards_file(db)
    yield aggregates(db)
    yield from repositories(db, periods)


def index(
    config: Config, periods: Sequence[Period], database: str | None, runs: str | None, *, has_badges: bool
) -> File:
    """Where a program begins; ``database`` and ``runs`` are paths in the site."""
    path = f"{ROOT}index.json"
    return file(
        path,
        records.Index(
            title=config.meta.title,
            organisation=config.org.name,
            as_of=periods[-1].last,
            time_zone=config.leaderboard.time_zone,
            generator=f"leaderboard {__version__}",
            links=records.Links(
                html=link(path, ""),
                schema=link(path, f"{ROOT}schema.json"),
                periods=link(path, f"{ROOT}periods.json"),
                scoring=link(path, f"{ROOT}scoring.json"),
                contributors=link(path, f"{ROOT}contributors.json"),
                repositories=link(path, f"{ROOT}repositories.json"),
                aggregates=link(path, f"{ROOT}aggregates.json"),
                badges=link(path, f"{ROOT}badges.json") if has_badges else None,
                boards=boards(path, periods),
                named_boards=link(path, NAMED_BOARDS) if config.leaderboard.every_board else None,
                atom=link(path, feeds.ATOM),
                json_feed=link(path, feeds.JSON),
                badges_atom=link(path, badge_feeds.ATOM) if has_badges else None,
                badges_json_feed=link(path, badge_feeds.JSON) if has_badges else None,
                runs=None if runs is None else link(path, runs),
                database=None if database is None else link(path, database),
            ),
        ),
    )


def boards(path: str, periods: Sequence[Period], repository: str | None = None) -> dict[str, str]:
    """Links to the first pages of boards."""
    return {period.slug: link(path, board_path(period.slug, repository)) for period in periods}


def described(period: Period, people: int) -> records.Period:
    return records.Period(
        slug=period.slug,
        title=period.title,
        from_day=period.first,
        to_day=period.last,
        previous_from_day=period.previous_first,
        previous_to_day=period.previous_last,
        people=people,
        board=link(f"{ROOT}periods.json", board_path(period.slug)),
    )


def scoring(db: apsw.Connection, config: Config) -> File:
    """The rules that every score follows."""
    settings = config.leaderboard
    lines = settings.scoring.lines
    return file(
        f"{ROOT}scoring.json",
        records.Scoring(
            formula=FORMULA,
            activity_definitions=tuple(
                records.ActivityDefinition(
                    slug=slug,
                    name=name,
                    description=description,
                    points=None if points is None else in_points(points),
                    icon=icon,
                )
                for slug, name, description, points, icon in rows(db, DEFINITIONS)
            ),
            lines=board_records.LineBonus(
                **{name: in_points(thousandths(getattr(lines, name))) for name in ("added", "deleted", "cap")}
            ),
            ranking=settings.scoring.ranking,
            aliases=dict(settings.scoring.aliases),
            bots=records.Bots(
                policy=records.Policies(bots=settings.bots.policies.bots, agents=settings.bots.policies.agents),
                patterns=tuple(map(named, settings.bots.patterns)),
                agents=tuple(map(named, settings.bots.agents)),
            ),
            hidden_roles=tuple(slug for slug, role in settings.roles.items() if role.hidden),
        ),
    )


def repositories(db: apsw.Connection, periods: Sequence[Period]) -> Iterator[File]:
    """The list of repositories."""
    found, figures = list(rows(db, REPOSITORIES, period=ALL_TIME)), of_repositories(db)
    for path, paging, shown in paged("repositories", "repositories/-", found):
        yield file(
            path,
            records.Repositories(
                repositories=tuple(repository(row, path, periods, figures) for row in shown),
                **paging,
            ),
        )


def repository(
    row: tuple[Any, ...], path: str, periods: Sequence[Period], figures: Mapping[str, Any]
) -> records.Repository:
    """One of the list."""
    name, description, page, language, topics, archived, fork, private, former, people, activities, score = row
    return records.Repository(
        name=name,
        description=description,
        link=page,
        language=language,
        topics=names(topics),
        archived=bool(archived),
        fork=bool(fork),
        private=bool(private),
        former_names=names(former),
        people=people,
        activities=activities,
        score=in_points(score),
        boards=boards(path, periods, name),
        aggregates=figures.get(name, {}),
    )
