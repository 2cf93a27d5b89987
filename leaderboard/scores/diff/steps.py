"""The way of an activity from one store to the other, step by step: what each step changes is worth what.

Causes then add up by themselves: the first state is what the activity gave in the one store, the last what it gives
in the other, and every step between them has one cause.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from leaderboard.scores.diff.causes import Ledger, Way, Why
from leaderboard.scores.diff.stores import Store
from leaderboard.scores.everybody import in_thousandths

Step: TypeAlias = tuple[Why, dict[str, Any]]
"""A cause, and what it changes."""


class Worth(NamedTuple):
    """Thousandths of points, and those for lines before the cap."""

    points: int
    lines: int

    def __neg__(self) -> Worth:
        return Worth(-self.points, -self.lines)

    def __sub__(self, other: Worth) -> Worth:
        return Worth(self.points - other.points, self.lines - other.lines)


NOTHING = Worth(0, 0)
Held: TypeAlias = tuple[str | None, Worth | None]
"""Whose they are, and what they give."""


class Row(NamedTuple):
    """What ``work.sql`` finds, summed up: activities of one person, or that went from one to another."""

    is_gone: int
    is_new: int
    owner_before: int | None
    owner_after: int | None
    is_same_account: int
    is_same_credit: int
    definition_before: int
    definition_after: int
    own_before: int | None
    own_after: int | None
    masked_before: int
    masked_after: int
    in_days_before: int
    moved_in_days_before: int
    in_days_after: int
    in_repository_before: int
    in_repository_after: int
    is_same_name: int
    is_same_time: int
    is_later: int
    is_too_late: int
    has_lines_before: int
    has_lines_after: int
    repository_after: int | None
    account_after: int | None
    rows: int
    example: str
    count_before: int
    count_after: int
    added_before: int
    added_after: int
    deleted_before: int
    deleted_after: int


@dataclass(slots=True)
class State:
    """Some activities somewhere between the one store and the other."""

    owner: str | None
    """The key of a person; None where they are nobody's."""
    masked: int
    in_days: int
    in_repository: int
    each: int
    count: int
    has_lines: int
    added: int
    deleted: int
    per_added: int
    per_deleted: int

    @property
    def worth(self) -> Worth | None:
        """What they give their owner on the board in question; None where they do not count there."""
        if self.owner is None or self.masked or not self.in_days or not self.in_repository:
            return None
        lines = self.added * self.per_added + self.deleted * self.per_deleted if self.has_lines else 0
        return Worth(self.count * self.each, lines)


class Walker:
    """Divides what rows say among its causes."""

    def __init__(self, before: Store, after: Store, ledger: Ledger) -> None:
        self._before, self._after, self._ledger = before, after, ledger
        old, new = before.settings.aliases, after.settings.aliases
        self._aliased = {(old.get(kind, kind), new.get(kind, kind)) for kind in old.keys() | new.keys()}
        self._lines_before = in_thousandths(before.settings.lines)
        self._lines_after = in_thousandths(after.settings.lines)

    def take(self, row: Row) -> None:
        """Divide one row among its causes."""
        if row.is_new:
            state = self._at_last(row)
            why = Why("new" if row.is_later else "late", self._after.definitions[row.definition_after])
            self._add(row, why, state.owner, state.worth, row.count_after)
            return
        state = self._at_first(row)
        if row.is_gone:
            why = Why("gone", self._before.definitions[row.definition_before])
            self._add(row, why, state.owner, -state.worth if state.worth else None, row.count_before)
            return
        for why, changes in self._steps(row):
            before = state.owner, state.worth
            for name, value in changes.items():
                setattr(state, name, value)
            self._note(row, why, before, (state.owner, state.worth))

    def _note(self, row: Row, why: Why, before: Held, after: Held) -> None:
        """Write down what one step changed, for each whom it concerns."""
        (old_owner, old), (owner, new) = before, after
        units = row.rows if why.kind == "changed" else row.count_after
        if old_owner != owner:
            lost = why._replace(other=self._after.username(owner), way="went")
            won = why._replace(other=self._before.username(old_owner), way="came")
            self._add(row, lost, old_owner, -old if old else None, units)
            self._add(row, won, owner, new, units)
        elif old != new:
            self._add(row, why, owner, (new or NOTHING) - (old or NOTHING), units)

    def _add(self, row: Row, why: Why, owner: str | None, worth: Worth | None, units: int) -> None:
        if owner is not None and worth is not None:
            self._ledger.add(owner, why, worth.points, lines=worth.lines, units=units, example=row.example)

    def _at_first(self, row: Row) -> State:
        return State(
            owner=None if row.owner_before is None else self._before.people[row.owner_before],
            masked=row.masked_before,
            in_days=row.in_days_before,
            in_repository=row.in_repository_before,
            each=self._each(self._before, row.own_before, row.definition_before),
            count=row.count_before,
            has_lines=row.has_lines_before,
            added=row.added_before,
            deleted=row.deleted_before,
            per_added=self._lines_before["added"],
            per_deleted=self._lines_before["deleted"],
        )

    def _at_last(self, row: Row) -> State:
        return State(
            owner=None if row.owner_after is None else self._after.people[row.owner_after],
            masked=row.masked_after,
            in_days=row.in_days_after,
            in_repository=row.in_repository_after,
            each=self._each(self._after, row.own_after, row.definition_after),
            count=row.count_after,
            has_lines=row.has_lines_after,
            added=row.added_after,
            deleted=row.deleted_after,
            per_added=self._lines_after["added"],
            per_deleted=self._lines_after["deleted"],
        )

    @staticmethod
    def _each(store: Store, own: int | None, definition: int) -> int:
        return store.points[store.definitions[definition]] if own is None else own

    def _steps(self, row: Row) -> Iterator[Step]:
        """What changed, in the order from what a line of text says to what the rules make of it."""
        kind = self._after.definitions[row.definition_after]
        last = self._at_last(row)
        each = row.own_after if row.own_after is not None else self._before.points.get(kind, 0)
        is_aliased = (self._before.definitions[row.definition_before], kind) in self._aliased
        is_other_kind = self._before.definitions[row.definition_before] != kind
        lines = {"has_lines": last.has_lines}
        said = {
            "count": last.count,
            "added": last.added,
            "deleted": last.deleted,
            **({} if is_aliased else {"each": each, **(lines if is_other_kind else {})}),
            **({} if row.is_same_name else {"in_repository": last.in_repository, **lines}),
            **({} if row.is_same_time else {"in_days": row.moved_in_days_before}),
            **({} if row.is_same_account else {"owner": last.owner}),
        }
        yield Why("changed", kind), said
        if is_aliased and is_other_kind:
            old = self._before.definitions[row.definition_before]
            yield Why("alias", kind, before=old, after=kind), {"each": each, **lines}
        yield self._zones(), {"in_days": row.moved_in_days_before}
        yield Why("renamed", repository=self._repository(row)), {"in_repository": last.in_repository}
        yield self._days(row, kind), {"in_days": last.in_days}
        if row.is_same_account:
            yield self._owners(row), {"owner": last.owner}
        yield Why("precedence", kind, way="went" if last.masked else "came"), {"masked": last.masked}
        worth = self._before.points.get(kind, 0), self._after.points[kind]
        yield Why("points", kind, before=worth[0], after=worth[1]), {"each": last.each}
        yield Why("lines"), {"per_added": last.per_added, "per_deleted": last.per_deleted}
        way: Way = "came" if last.has_lines else "went"
        yield Why("line_kind", kind, repository=self._repository(row), way=way), lines

    def _repository(self, row: Row) -> str | None:
        return None if row.repository_after is None else self._after.repositories[row.repository_after]

    def _zones(self) -> Why:
        return Why("time_zone", before=self._before.settings.time_zone, after=self._after.settings.time_zone)

    @staticmethod
    def _days(row: Row, kind: str) -> Why:
        """Why days count that did not, or the other way round."""
        if row.in_days_after:
            return Why("new", kind) if row.is_later else Why("window", way="came")
        return Why("window", way="not yet" if row.is_too_late else "went")

    def _owners(self, row: Row) -> Why:
        """Why the activities of an account are somebody else's; the other person is added for each of the two."""
        if row.is_same_credit and (row.owner_before is None or row.owner_after is None):
            return Why("excluded", account=self._account(row))
        return Why("identity" if row.is_same_credit else "credited", account=self._account(row))

    def _account(self, row: Row) -> str | None:
        return None if row.account_after is None else self._after.accounts[row.account_after]
