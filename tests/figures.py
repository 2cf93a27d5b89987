"""A slow evaluator of all figures in plain Python, written from their descriptions.

It walks over the activities again and again, and knows nothing of SQL, nor of the tables between.
"""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, time, timedelta
from fractions import Fraction
from functools import cached_property
from itertools import count

from tests.oracle import Oracle, Points, Work, repository_in

DAY = timedelta(days=1)
Figure = int | float | str | dict[str, int]


@dataclass(frozen=True, kw_only=True)
class Done:
    """A piece of work that counts, with everything decided."""

    username: str
    kind: str
    day: date
    points: Points
    work: Work

    @property
    def count(self) -> int:
        return self.work.count

    @property
    def repository(self) -> str | None:
        """Where it was done, whatever the case of the name."""
        name = self.work.repository or repository_in(self.work.link)
        return name.lower() if name else None

    @property
    def place(self) -> str | None:
        """Where it is on the web, without the part of the page."""
        return (self.work.link or "").split("#")[0] or None

    @property
    def has_time(self) -> bool:
        """Whether more than the day is known."""
        return self.work.at.astimezone(UTC).timetz() != time(0, tzinfo=UTC)


class Figures:
    """The figures of a community."""

    def __init__(self, oracle: Oracle) -> None:
        self.oracle = oracle
        self.as_of = oracle.as_of
        self.done = list(self._done())

    def _done(self) -> Iterator[Done]:
        oracle = self.oracle
        for work in oracle.works:
            username, day = oracle.author(work), oracle.day_of(work)
            kind = oracle.rules.aliases.get(work.kind, work.kind)
            each = oracle.points_each(kind) if work.points is None else work.points
            is_somebodys = username is not None and username not in oracle.excluded
            if is_somebodys and day <= self.as_of and not oracle.is_masked(work):
                yield Done(
                    username=username,
                    kind=kind,
                    day=day,
                    points=(work.count - oracle.unscored.get(work.slug, (0, ""))[0]) * each,
                    work=work,
                )

    def of(self, username: str) -> dict[str, Figure]:
        """Those of one person; nobody without activities has any."""
        own = [done for done in self.done if done.username == username]
        if not own:
            return {}
        amount, points = sum(done.count for done in own), Fraction(sum(done.points for done in own))
        days = {done.day for done in own}
        mondays = {monday(day) for day in days}
        return {
            "total_activity_points": float(points),
            "activity_count": amount,
            "first_activity_date": min(days).isoformat(),
            "last_activity_date": max(days).isoformat(),
            "active_days": len(days),
            "active_weeks": len(mondays),
            "avg_points_per_activity": float(Fraction(half_up(points / amount * 100), 100)),
            "current_streak": current(days, self.as_of, DAY),
            "longest_streak": longest(days, DAY),
            "current_weekly_streak": current(mondays, monday(self.as_of), 7 * DAY),
            "longest_weekly_streak": longest(mondays, 7 * DAY),
            "reviews_given": sum(
                review.count for review in own if review.kind == "pr_reviewed" and self.author(review) != username
            ),
            **self._reviews_received(username),
            **summary("time_to_merge", self.times_to_merge(username)),
            **{f"activity_count:{kind}": amount for kind, amount in counted(own).items()},
        }

    def of_all(self) -> dict[str, Figure]:
        """Those of everybody who is on the boards; kinds of work that nobody did are left out."""
        ranked = [done for done in self.done if self.oracle.is_ranked(done.username)]
        return {
            "total_contributors": sum(map(self.oracle.is_ranked, self.oracle.people)),
            "total_activities": sum(done.count for done in ranked),
            "active_contributors_last_30d": len(
                {done.username for done in ranked if self.as_of - 30 * DAY <= done.day}
            ),
            **newcomers({username: days_of(ranked, username) for username in names(ranked)}, self.as_of),
            **bus_factor([done for done in ranked if done.kind == "commit"], self.as_of),
            **summary("time_to_merge", [time for name in names(ranked) for time in self.times_to_merge(name)]),
            **{f"activity_count:{kind}": amount for kind, amount in counted(ranked).items()},
        }

    def of_repository(self, repository: str) -> dict[str, Figure]:
        """Those of one repository."""
        done = [done for done in self.done if done.repository == repository and self.oracle.is_ranked(done.username)]
        recent = newcomers({username: days_of(done, username) for username in names(done)}, self.as_of)
        recent.pop("returning_contributors_last_30d", None)
        return {**recent, **bus_factor([one for one in done if one.kind == "commit"], self.as_of)}

    @cached_property
    def pull_requests(self) -> list[Done]:
        """All openings and merges of single ones; what the archive counted names none."""
        return [
            done
            for done in self.done
            if done.kind in {"pr_opened", "pr_merged"}
            and done.count == 1
            and not done.work.slug.startswith("gharchive:")
        ]

    def author(self, review: Done) -> str | None:
        """Whose pull request it is about, where that can be told."""
        authors = {
            done.username for done in self.pull_requests if done.place is not None and done.place == review.place
        }
        return authors.pop() if len(authors) == 1 else None

    def _reviews_received(self, username: str) -> dict[str, Figure]:
        if not any(done.username == username and done.place for done in self.pull_requests):
            return {}
        reviews = [
            done
            for done in self.done
            if done.kind == "pr_reviewed"
            and done.username != username
            and self.oracle.kind_of_person(done.username) == "human"
            and self.author(done) == username
        ]
        return {"reviews_received": sum(review.count for review in reviews)}

    def times_to_merge(self, username: str) -> list[int]:
        """Of one's merged pull requests, in milliseconds."""
        own = [done for done in self.pull_requests if done.username == username]
        found = []
        for key in {self._key(done) for done in own}:
            opened, merged = (
                {done.work.at for done in own if done.kind == kind and self._key(done) == key}
                for kind in ("pr_opened", "pr_merged")
            )
            told = all(done.has_time for done in own if self._key(done) == key)
            if told and len(opened) == len(merged) == 1 and min(opened) <= min(merged):
                found.append((min(merged) - min(opened)) // timedelta(milliseconds=1))
        return found

    @staticmethod
    def _key(done: Done) -> tuple[bool, str]:
        """What says that an opening and a merge are of one pull request."""
        return done.place is not None, done.place or done.work.slug.replace(done.kind, "")


def monday(day: date) -> date:
    """The first day of a day's week; those of the first week of the calendar begin before it."""
    return date.fromordinal(max(day.toordinal() - day.weekday(), 1))


def longest(steps: set[date], step: timedelta) -> int:
    """The most steps in a row."""
    return max(next(n for n in count(1) if start + n * step not in steps) for start in steps)


def current(steps: set[date], last: date, step: timedelta) -> int:
    """The steps in a row until the last one or the one before it."""
    end = last if last in steps else last - step
    return next(n for n in count() if end - n * step not in steps)


def half_up(number: Fraction) -> int:
    return (number + Fraction(1, 2)).__floor__()


def counted(done: Iterable[Done]) -> Counter[str]:
    """How much there is of each kind."""
    amounts: Counter[str] = Counter()
    for one in done:
        amounts[one.kind] += one.count
    return amounts


def names(done: Iterable[Done]) -> set[str]:
    return {one.username for one in done}


def days_of(done: Iterable[Done], username: str) -> set[date]:
    return {one.day for one in done if one.username == username}


def newcomers(days: dict[str, set[date]], as_of: date) -> dict[str, Figure]:
    """Who is new and who is back, where that can be known."""
    beginning = min((min(own) for own in days.values()), default=as_of)
    found: dict[str, Figure] = {}
    if beginning <= as_of - 30 * DAY:
        found["new_contributors_last_30d"] = sum(min(own) > as_of - 30 * DAY for own in days.values())
    if beginning <= as_of - 60 * DAY:
        found["returning_contributors_last_30d"] = sum(
            max(own) > as_of - 30 * DAY
            and min(own) <= as_of - 60 * DAY
            and not any(as_of - 60 * DAY < day <= as_of - 30 * DAY for day in own)
            for own in days.values()
        )
    return found


def bus_factor(commits: Sequence[Done], as_of: date) -> dict[str, Figure]:
    """How many people it takes for half of the commits of a year."""
    made: Counter[str] = Counter()
    for done in commits:
        if as_of - 364 * DAY <= done.day:
            made[done.username] += done.count
    total = sum(made.values())
    for people in range(1, len(made) + 1):
        if sum(amount for _, amount in made.most_common(people)) * 2 >= total:
            return {"bus_factor": people}
    return {}


def summary(slug: str, numbers: Sequence[int]) -> dict[str, Figure]:
    """Statistics of whole numbers, rounded to whole ones; nothing of none."""
    if not numbers:
        return {}
    return {
        slug: {
            "min": min(numbers),
            "max": max(numbers),
            "mean": half_up(Fraction(sum(numbers), len(numbers))),
            "median": int(statistics.median(map(Fraction, numbers))),
            "sum": sum(numbers),
            "count": len(numbers),
        }
    }
