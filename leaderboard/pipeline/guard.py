"""The guard: a run that has lost much of what there was ends before it writes anything, and says what is gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from leaderboard.errors import GuardTripped
from leaderboard.models import Amount, Totals
from leaderboard.settings import Guard

MOST_CAUSES = 10
NOTHING = Amount(activities=0, points=0)


def check(before: Totals, now: Totals, guard: Guard) -> None:
    """Raise GuardTripped, with what is gone by kind and repository, where more is than the guard lets through."""
    falls = list(too_deep(before, now, guard))
    if falls:
        causes = list(lost(before, now))
        more = [f"  and {len(causes) - MOST_CAUSES:,} more"] if len(causes) > MOST_CAUSES else []
        raise GuardTripped("\n".join([*falls, *causes[:MOST_CAUSES], *more, WHAT_TO_DO]))


WHAT_TO_DO = (
    "Nothing was exported or published. If this is right, run again with --accept; how much is let through is "
    "leaderboard.guard in config.yaml."
)


def too_deep(before: Totals, now: Totals, guard: Guard) -> Iterator[str]:
    """The totals that fell by more than they may, a sentence each."""
    for name in ("people", "activities", "points"):
        had, has, allowed = getattr(before, name), getattr(now, name), getattr(guard, name)
        if has < had - allowed * abs(had):
            gone = f"{(had - has) / abs(had):.0%}" if had else "all"
            yield f"{name} fell from {had:,} to {has:,}, by {gone}; at most {allowed:.0%} is let through"


def lost(before: Totals, now: Totals) -> Iterator[str]:
    """What there is less of, the largest losses first; people where nothing else is."""
    found = [*of("", before.kinds, now.kinds), *of("repository ", before.repositories, now.repositories)]
    for _, cause in sorted(found, key=lambda one: -one[0]):
        yield cause
    if not found and now.people < before.people:
        yield "  no activity is gone: accounts were joined, or profiles taken away"


def of(prefix: str, before: Mapping[str, Amount], now: Mapping[str, Amount]) -> Iterator[tuple[float, str]]:
    """(points lost, what of which kind or repository is gone)."""
    for name, had in before.items():
        has = now.get(name, NOTHING)
        gone = had.points - has.points
        if has.activities < had.activities:
            yield gone, f"  {prefix}{name}: {had.activities:,} activities became {has.activities:,}"
        elif gone > 0:
            yield (
                gone,
                f"  {prefix}{name}: its activities were worth {had.points:,} points, and are worth {has.points:,}",
            )
