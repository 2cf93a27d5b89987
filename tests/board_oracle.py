"""The boards that config names, scored slowly: from the work itself, one loop after the other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from tests.oracle import Adjustment, NamedRules, Oracle, Points, Row, Span, name_of


class Sum(NamedTuple):
    """What somebody's work of one kind in one repository comes to on a board."""

    count: int
    points: Points
    added: int
    deleted: int


NOTHING = Sum(0, 0, 0, 0)


class BoardOracle:
    """One board of a data repo."""

    def __init__(self, oracle: Oracle, slug: str) -> None:
        self.oracle = oracle
        self.rules: NamedRules = oracle.rules.every_board[slug]
        aliases = oracle.rules.aliases
        points = self.rules.points
        self.points = None if points is None else {aliases.get(kind, kind): worth for kind, worth in points.items()}
        self.spans = self._spans(slug)

    def _spans(self, slug: str) -> Mapping[tuple[str, bool], Span]:
        """The days by period, and with True those before."""
        if self.rules.days is None:
            return self.oracle.spans
        first, last = self.rules.days[0], min(self.rules.days[1], self.oracle.as_of)
        if first > last:
            return {}
        length = last - first + timedelta(days=1)
        return {(slug, False): Span(first, last), (slug, True): Span(first - length, first - timedelta(days=1))}

    @property
    def periods(self) -> list[str]:
        return [period for period, before in self.spans if not before]

    @property
    def lines(self) -> tuple[Points, Points, Points]:
        """(added, deleted, cap)."""
        if self.rules.lines is not None:
            return self.rules.lines
        ordinary = self.oracle.rules
        return (0, 0, 0) if self.points is not None else (ordinary.added, ordinary.deleted, ordinary.cap)

    def is_member(self, username: str, last: date) -> bool:
        """Whether somebody may be on the board that ends on a day."""
        if self.oracle.is_hidden(username):
            return False
        if self.rules.who not in {"everybody", f"{self.oracle.kind_of_person(username)}s"}:
            return False
        if self.rules.newcomers is None:
            return True
        first = min(work.day for work in self.oracle.scored if work.username == username)
        return (last - first).days < self.rules.newcomers

    def sums(self, period: str, *, before: bool = False) -> dict[str, dict[tuple[str | None, str], Sum]]:
        """Of everybody on the board, by repository and kind."""
        span, last = self.spans[period, before], self.spans[period, False].last
        found: dict[str, dict[tuple[str | None, str], Sum]] = {}
        for work in self.oracle.scored:
            if work.day not in span or not self.is_member(work.username, last):
                continue
            counts = self.points is None or work.kind in self.points
            worth = work.points if self.points is None else (work.count - work.unscored) * self.points.get(work.kind, 0)
            has_lines = work.repository is not None and self.oracle.line_kinds.get(work.repository) == work.kind
            added, deleted = (work.added, work.deleted) if has_lines else (0, 0)
            if not counts and not self.bonus(added, deleted):
                continue
            own = found.setdefault(work.username, {})
            old = own.get((work.repository, work.kind), NOTHING)
            own[work.repository, work.kind] = Sum(
                old.count + (work.count if counts else 0),
                old.points + worth,
                old.added + added,
                old.deleted + deleted,
            )
        return found

    def by_hand(self, username: str, span: Span) -> Points:
        """What somebody is given in these days, on boards that have the points of all."""
        if self.points is not None:
            return 0
        return sum(
            rule.points
            for rule in self.oracle.rules.rules
            if isinstance(rule, Adjustment)
            and self.oracle.person(name_of(rule.contributor)) == username
            and rule.on in span
        )

    def bonus(self, added: int, deleted: int) -> Points:
        """For so many lines of one person in one repository."""
        worth_added, worth_deleted, cap = self.lines
        return min(cap, added * worth_added + deleted * worth_deleted)

    def board(self, period: str, *, before: bool = False) -> list[Row]:
        """Best first, ties by username."""
        standings = {}
        for username, own in self.sums(period, before=before).items():
            repositories = {repository for repository, _ in own if repository is not None}
            bonus = sum(
                self.bonus(
                    sum(each.added for (where, _), each in own.items() if where == repository),
                    sum(each.deleted for (where, _), each in own.items() if where == repository),
                )
                for repository in repositories
            )
            points = sum(each.points for each in own.values())
            by_hand = self.by_hand(username, self.spans[period, before])
            score = points + bonus + by_hand
            standings[username] = (score, points, bonus, by_hand, sum(each.count for each in own.values()))
        return list(ranked(standings, self.oracle.rules.ranking))


def ranked(standings: Mapping[str, tuple[Points, Points, Points, Points, int]], ranking: str) -> list[Row]:
    """Rows of (score, activity points, line bonus, points by hand, activities)."""
    scores = [score for score, *_ in standings.values()]
    rows = []
    for place, username in enumerate(sorted(standings, key=lambda name: (-standings[name][0], name)), 1):
        score = standings[username][0]
        better = [other for other in scores if other > score]
        rank = {"ordinal": place, "competition": len(better) + 1, "dense": len(set(better)) + 1}[ranking]
        rows.append(Row(rank, username, *standings[username]))
    return rows
