"""The ``config:`` block of a gharchive source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from leaderboard_gharchive.fitness import FIRST_DAY, FIT_UNTIL

TIB = 2**40
REPOSITORY = re.compile(r"[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}")
PROJECT = re.compile(r"(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Which repositories to ask for, of which days, and what that may cost."""

    project: str
    """The Google Cloud project in which queries run, and which pays for them."""
    repositories: tuple[str, ...]
    """``owner/name``, as they are called on the last of the days."""
    ids: Mapping[str, int] = field(default_factory=dict)
    """GitHub's numbers of repositories, for those whose name is not in the archive."""
    since: date | None = None
    """The first day; by default two years before the last."""
    until: date = FIT_UNTIL
    """The last day; the archive is not fit for scoring after its default."""
    credentials: Path | None = None
    """A key file; by default what ``gcloud auth application-default login`` or the environment gives."""
    price_per_tib: float = 6.25
    """What BigQuery takes for reading a tebibyte, in US dollars."""
    free_tib: float = 1.0
    """Tebibytes a month that cost nothing."""
    monthly_budget: float = 0.0
    """US dollars that a month may cost; with none, only what is free is read."""
    endpoint: str | None = None
    """Another address of BigQuery; one on this machine is asked without credentials."""

    @property
    def first_day(self) -> date:
        return self.since or max(FIRST_DAY, two_years_before(self.until))

    @property
    def bytes_a_month(self) -> int:
        """How much may be read in a month."""
        return int((self.free_tib + self.monthly_budget / self.price_per_tib) * TIB)

    def problems(self) -> Iterable[tuple[str, str]]:
        if not PROJECT.fullmatch(self.project):
            yield "project", f"expected the id of a Google Cloud project such as acme-stats-1234, got {self.project!r}"
        if not self.repositories:
            yield "repositories", "expected at least one owner/name, found none"
        for name in self.repositories:
            if not REPOSITORY.fullmatch(name):
                yield "repositories", f"expected owner/name as on GitHub, got {name!r}"
        known = {name.casefold() for name in self.repositories}
        for name, number in self.ids.items():
            if name.casefold() not in known or number <= 0:
                yield "ids", f"expected one of the repositories and its number, got {name!r}: {number}"
        if self.first_day < FIRST_DAY:
            yield "since", f"expected a day from {FIRST_DAY} on, events are written otherwise before; got {self.since}"
        if self.until < self.first_day:
            yield "until", f"expected a day that is not before {self.first_day}, got {self.until}"
        if self.price_per_tib <= 0:
            yield "price_per_tib", f"expected a price, more than 0, got {self.price_per_tib:g}"
        for key, value in (("free_tib", self.free_tib), ("monthly_budget", self.monthly_budget)):
            if value < 0:
                yield key, f"expected a number that is not negative, got {value:g}"


def two_years_before(day: date) -> date:
    """The day after the same day two years earlier, so that it is two whole years."""
    before = (
        day.replace(year=day.year - 2, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 2)
    )
    return before + timedelta(days=1)
