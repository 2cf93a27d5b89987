"""How scores work, in words made from the config, so that they cannot say anything else than what is reckoned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import apsw

from leaderboard.config import Config, DateRange
from leaderboard.models import thousandths
from leaderboard.scores.boards import scored_periods
from leaderboard.scores.periods import Period
from leaderboard.site import numbers, pages
from leaderboard.store.database import rows

PATH = "scores/"
TIES = {
    "competition": "Equal scores share a rank, and the ranks after them are skipped: 1, 2, 2, 4.",
    "dense": "Equal scores share a rank, and no rank is skipped: 1, 2, 2, 3.",
    "ordinal": "Everybody has a rank of their own; equal scores are ranked by username.",
}
POINTS = """
select d.name, d.description, d.points, d.known, coalesce(sum(p.count), 0)
from definitions as d
left join windows as w on w.period = 'all'
left join parts as p on p.definition_id = d.id and p.window_id = w.id
group by d.id
order by not d.known, d.position, d.slug
"""


def scoring(db: apsw.Connection, config: Config, not_scored: int) -> pages.Scoring:
    """The page; ``not_scored`` is how many activities are dated after the day of the boards."""
    settings = config.leaderboard
    lines = settings.scoring.lines
    return pages.Scoring(
        path=PATH,
        title="How scores work",
        description=f"What counts, and for how much, on the leaderboard of {config.org.name}",
        kinds=tuple(
            pages.ScoredKind(
                name=name,
                description=description if known else "Nobody has said yet what this is.",
                points=numbers.points(points) if points is not None else "not scored",
                so_far=numbers.whole(count),
            )
            for name, description, points, known, count in rows(db, POINTS)
        ),
        added=numbers.points(thousandths(lines.added)),
        deleted=numbers.points(thousandths(lines.deleted)),
        cap=numbers.points(thousandths(lines.cap)),
        ties=TIES[settings.scoring.ranking],
        periods=tuple(period_row(period, settings.periods) for period in scored_periods(db)),
        left_out=tuple(left_out(config)),
        aliases=tuple(settings.scoring.aliases.items()),
        sources=tuple(
            source.id if source.id == source.plugin else f"{source.id} ({source.plugin})" for source in settings.sources
        ),
        not_scored=f"{numbers.counted(not_scored, 'activity', 'activities')} dated later" if not_scored else None,
    )


def period_row(period: Period, windows: Mapping[str, int | DateRange]) -> pages.ScoredPeriod:
    window = windows.get(period.slug)
    return pages.ScoredPeriod(
        title=period.title,
        span=numbers.span(period.first, period.last),
        rule=f"the last {numbers.counted(window, 'day')}"
        if isinstance(window, int)
        else "fixed"
        if window
        else "everything",
        before=None
        if period.previous_first is None or period.previous_last is None
        else numbers.span(period.previous_first, period.previous_last),
    )


def left_out(config: Config) -> Iterator[str]:
    """Who is on no board, a sentence each."""
    settings = config.leaderboard
    hidden = [role.name for role in settings.roles.values() if role.hidden]
    if hidden:
        yield f"People with the role {numbers.joined(hidden)}."
    if settings.bots.policy == "exclude":
        patterns = numbers.joined([f"“{pattern}”" for pattern in settings.bots.patterns])
        yield "Bots and agents: whoever a source or a profile calls one" + (
            f", and names like {patterns}." if patterns else "."
        )
        if settings.bots.agents:
            agents = numbers.joined([f"“{agent}”" for agent in settings.bots.agents])
            yield f"Agents are those with names like {agents}."
    if settings.exclude:
        yield f"{numbers.counted(len(settings.exclude), 'person', 'people')} who left: their work is not shown at all."
