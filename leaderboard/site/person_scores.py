"""Somebody's standings and scores, period by period, each score part by part."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from leaderboard.scores.periods import Period
from leaderboard.site import numbers, pages, period_words
from leaderboard.site.kinds import Definition
from leaderboard.site.links import Around, evidence_query, parts_query
from leaderboard.site.people import Part, Somebody
from leaderboard.site.score_rows import adjustment_rows, bonus_row, kind_row, lines_note
from leaderboard.texts import _


class ShownPeriod(NamedTuple):
    """What everybody's page says of a period."""

    slug: str
    title: str
    short_title: str
    of: str
    """How many people its board ranks."""
    evidence: Mapping[int, Around]
    """Links to the activities behind a part, by the id of its kind; empty without a data explorer."""
    sum: Around | None
    """The link to the parts of the score."""


class PersonScores:
    """Tells everybody's scores."""

    def __init__(
        self,
        kinds: Mapping[int, Definition],
        caps: Mapping[int, int],
        periods: Sequence[Period],
        in_full: Collection[Period],
        sizes: Mapping[str, int],
        *,
        has_explorer: bool,
    ) -> None:
        """``in_full`` are the periods whose scores a page takes to pieces, ``sizes`` are those of their boards."""
        self._kinds = kinds
        self._caps = caps
        self._order = {id: place for place, id in enumerate(kinds)}
        self._varies, self._not_scored = _("varies"), _("not scored")
        self._periods = [
            ShownPeriod(
                slug=period.slug,
                title=period_words.title(period),
                short_title=period_words.short_title(period),
                of=numbers.out_of(sizes.get(period.slug, 0)),
                evidence={id: evidence_query(kind.slug, period) for id, kind in kinds.items()} if has_explorer else {},
                sum=parts_query(period) if has_explorer else None,
            )
            for period in periods
        ]
        slugs = {period.slug for period in in_full}
        self._in_full = [period for period in reversed(self._periods) if period.slug in slugs]
        self._further = [period for period in reversed(self._periods) if period.slug not in slugs]

    def standings(self, somebody: Somebody) -> Iterator[pages.Standing]:
        """Where somebody stands in each period."""
        for period in self._periods:
            if standing := somebody.standings.get(period.slug):
                movement, text = standing.moved
                rank = "–" if standing.rank is None else numbers.ordinal(standing.rank)
                yield pages.Standing(period.title, rank, period.of, movement, text)

    def parts(self, somebody: Somebody, escaped_name: str) -> Iterator[pages.Parts]:
        """The scores that are taken to pieces, the longest period first."""
        for period in self._in_full:
            if standing := somebody.standings.get(period.slug):
                parts, lines = somebody.parts.get(period.slug, []), somebody.lines.get(period.slug)
                bonus = standing.line_bonus
                most = max([bonus, *[part.points for part in parts]])
                parts = sorted(parts, key=lambda part: self._order[part.definition])
                yield pages.Parts(
                    period=period.short_title,
                    heading=period.title,
                    rows=tuple([self._row(period.evidence, escaped_name, part, most) for part in parts]),
                    lines=bonus_row(lines, bonus, most) if lines or bonus else None,
                    lines_note=lines_note(lines),
                    adjustments=adjustment_rows(somebody.adjustments.get(period.slug, ())),
                    activities=numbers.whole(standing.activities),
                    score=numbers.points(standing.score),
                )

    def _row(self, evidence: Mapping[int, Around], escaped_name: str, part: Part, most: int) -> pages.PartRow:
        kind = self._kinds[part.definition]
        varies = self._varies if part.points else self._not_scored
        around = evidence.get(part.definition)
        return kind_row(kind, part, kind.points, varies, most, self._caps, around and escaped_name.join(around))

    def further(self, somebody: Somebody, escaped_name: str) -> Iterator[pages.FurtherScore]:
        """The scores of the other periods as sums alone."""
        for period in self._further:
            if standing := somebody.standings.get(period.slug):
                evidence = period.sum and escaped_name.join(period.sum)
                yield pages.FurtherScore(period.title, numbers.points(standing.score), evidence)
