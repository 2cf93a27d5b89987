"""Everybody as JSON: a file a person, and the list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import apsw
import msgspec

from leaderboard.models import AggregateValue, Kind, is_web_link
from leaderboard.scores.badges.catalogue import Catalogue
from leaderboard.scores.badges.telling import Earned, Held, Next, in_units
from leaderboard.scores.explain import Adjustment
from leaderboard.scores.named_boards import seats
from leaderboard.scores.periods import ALL_TIME, Period, as_date
from leaderboard.scores.rules import caps
from leaderboard.site import pages
from leaderboard.site.api import board_records, records, score_records
from leaderboard.site.api.activities import Entry, activity_files
from leaderboard.site.api.encoding import file, link, paged
from leaderboard.site.api.paths import contributor_path
from leaderboard.site.kinds import Definition
from leaderboard.site.output import File
from leaderboard.site.people import Somebody
from leaderboard.site.placings import Placing
from leaderboard.store.activities import in_points
from leaderboard.store.database import rows

LIST = "contributors"
decode = msgspec.json.Decoder(AggregateValue).decode


LISTED = """
select c.username, c.name, c.role, c.title, c.joining_date, c.kind, not c.ranked, s.score, s.activities
from contributors as c
left join (
    select s.contributor_id, s.score, s.activities
    from scores as s
    join windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
    where s.repository_id is null
) as s on s.contributor_id = c.id
order by c.key
"""


class Contributors:
    """Makes the files of whom it is shown."""

    def __init__(
        self,
        db: apsw.Connection,
        kinds: Mapping[int, Definition],
        periods: Sequence[Period],
        catalogue: Catalogue,
    ) -> None:
        self._db = db
        self._kinds = kinds
        self._order = {id: place for place, id in enumerate(kinds)}
        self._periods = periods
        self._catalogue = catalogue
        self._seats = seats(db)
        self._caps = caps(db)

    def files(self, somebody: Somebody, done: Sequence[Entry], badges: Sequence[Held]) -> Iterator[File]:
        """All about one person but what is private: no accounts, no e-mail addresses."""
        activities = list(activity_files(done, somebody.username))
        yield from activities
        yield self.file(somebody, [path for path, _ in activities], badges)

    def file(self, somebody: Somebody, activities: Iterable[str], badges: Sequence[Held]) -> File:
        """Who somebody is and where they stand; ``activities`` are the paths of what they did."""
        path = contributor_path(somebody.username)
        return file(
            path,
            records.Contributor(
                username=somebody.username,
                name=somebody.name,
                role=somebody.role,
                title=somebody.title,
                avatar_url=somebody.avatar_url,
                bio=somebody.bio,
                social_profiles=public_links(somebody.social_profiles),
                joining_date=somebody.joining_date,
                kind=somebody.kind,
                hidden=not somebody.is_ranked,
                html=link(path, pages.person_path(somebody.username)),
                activities=tuple(link(path, part) for part in activities),
                standings=tuple(
                    self._standing(period.slug, somebody)
                    for period in self._periods
                    if period.slug in somebody.standings
                ),
                named_boards=tuple(self._placed(placing) for placing in somebody.placings),
                repositories=tuple(
                    records.InRepository(repository=name, score=in_points(score), activities=activities)
                    for name, activities, score in somebody.repositories
                ),
                badges=tuple(award(held, have) for held in badges for have in held.earned),
                next_badges=tuple(progress(held.badge.slug, held.next) for held in badges if held.next),
                days={iso_day(day): count for day, count in somebody.days},
                aggregates={slug: decode(value) for slug, _, value in sorted(somebody.figures)},
            ),
        )

    def _placed(self, placing: Placing) -> board_records.Placing:
        board, period = self._seats[placing.window]
        added, deleted = placing.lines if board.has_lines else (0, 0)
        counted = sorted((part for part in placing.parts if part.how_many), key=lambda part: self._order[part[0]])
        return board_records.Placing(
            named_board=board.slug,
            period=period.slug,
            rank=placing.rank,
            score=in_points(placing.score),
            activity_points=in_points(placing.score - placing.line_bonus - placing.adjustment),
            line_bonus=in_points(placing.line_bonus),
            adjustment=in_points(placing.adjustment),
            adjustments=tuple(map(given, placing.adjustments)),
            lines_added=added,
            lines_deleted=deleted,
            activities=placing.activities,
            previous_rank=placing.previous_rank,
            previous_score=None if placing.previous_score is None else in_points(placing.previous_score),
            parts=tuple(
                board_records.CountedPart(
                    activity_definition=self._kinds[part.definition_id].slug,
                    count=part.how_many,
                    unscored=tuple(self._unscored(part.definition_id, part.above_cap, part.of_oneself)),
                    points=in_points(part.points),
                )
                for part in counted
            ),
        )

    def _standing(self, period: str, somebody: Somebody) -> score_records.Standing:
        standing = somebody.standings[period]
        added, deleted = somebody.lines.get(period, (0, 0))
        parts = sorted(somebody.parts.get(period, ()), key=lambda part: self._order[part.definition])
        return score_records.Standing(
            period=period,
            rank=standing.rank,
            score=in_points(standing.score),
            activity_points=in_points(standing.score - standing.line_bonus - standing.adjustment),
            line_bonus=in_points(standing.line_bonus),
            lines_added=added,
            lines_deleted=deleted,
            adjustment=in_points(standing.adjustment),
            adjustments=tuple(map(given, somebody.adjustments.get(period, ()))),
            activities=standing.activities,
            previous_rank=standing.previous_rank,
            previous_score=None if standing.previous_score is None else in_points(standing.previous_score),
            parts=tuple(
                score_records.Part(
                    activity_definition=self._kinds[part.definition].slug,
                    count=part.how_many,
                    unscored=tuple(self._unscored(part.definition, part.above_cap, part.of_oneself)),
                    points=in_points(part.points),
                )
                for part in parts
            ),
        )

    def _unscored(self, kind: int, above_cap: int, of_oneself: int) -> Iterator[score_records.Unscored]:
        """What rules take of a part, rule by rule."""
        if above_cap:
            yield score_records.Unscored(rule="cap", count=above_cap, cap=self._caps[kind])
        if of_oneself:
            yield score_records.Unscored(rule="self", count=of_oneself, cap=None)


def given(adjustment: Adjustment) -> score_records.Adjustment:
    return score_records.Adjustment(
        day=adjustment.day,
        repository=adjustment.repository,
        points=in_points(adjustment.points),
        reason=adjustment.reason,
    )


def award(held: Held, have: Earned) -> records.Award:
    return records.Award(
        badge=held.badge.slug,
        variant=have.tier.variant,
        achieved_on=have.day,
        is_dated=have.is_dated,
        by_hand=have.by_hand,
        evidence=have.evidence or None,
        since=have.since,
    )


def progress(badge: str, following: Next) -> records.Progress:
    return records.Progress(
        badge=badge,
        variant=following.tier.variant,
        reached=in_units(following.value) or 0,
        needed=in_units(following.target),
        missing=following.lacking,
    )


def contributors(db: apsw.Connection) -> Iterator[File]:
    """The list of everybody."""
    everybody = list(rows(db, LISTED, period=ALL_TIME))
    for path, paging, shown in paged(LIST, f"{LIST}/-", everybody):
        yield file(path, records.Contributors(contributors=tuple(listed(path, *row) for row in shown), **paging))


def listed(
    path: str,
    username: str,
    name: str | None,
    role: str | None,
    title: str | None,
    joining_date: str | None,
    kind: Kind,
    hidden: int,
    score: int | None,
    activities: int | None,
) -> records.ListedContributor:
    """A line of the list, on the page of this path."""
    return records.ListedContributor(
        username=username,
        name=name,
        role=role,
        title=title,
        joining_date=joining_date,
        kind=kind,
        hidden=bool(hidden),
        score=in_points(score or 0),
        activities=activities or 0,
        href=link(path, contributor_path(username)),
    )


def public_links(social_profiles: str | None) -> dict[str, str]:
    """The links to the web, as in the published database."""
    if social_profiles is None:
        return {}
    return {key: href for key, href in msgspec.json.decode(social_profiles).items() if is_web_link(href)}


@cache
def iso_day(day: int) -> str:
    return as_date(day).isoformat()
