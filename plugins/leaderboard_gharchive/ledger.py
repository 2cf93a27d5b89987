"""What BigQuery billed in each month, as text beside the bookmarks, and what may still be spent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from leaderboard.plugin import Bookmark, Bookmarks, SourceUnavailable
from leaderboard_gharchive.settings import TIB, Settings

WRITTEN = re.compile(r"(\d{1,18}) bytes in (\d{1,9}) (?:query|queries): ((?:[0-9a-f_]+ ?)*)", re.ASCII)
MOST_NAMED = 60
"""Queries of a month by their ids; answers are kept for a day, so that the last ones matter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """What one query cost."""

    job_id: str
    month: str
    """``2026-11``, in which BigQuery made its job."""
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """One page of the ledger."""

    bytes: int = 0
    queries: int = 0
    jobs: tuple[str, ...] = ()

    def with_bill(self, bill: Bill) -> Month:
        """A query that was noted before is not noted again."""
        hash, _, attempt = bill.job_id.removeprefix("leaderboard_").partition("_")
        short = f"{hash[:12]}_{attempt}" if attempt else hash[:12]
        if short in self.jobs:
            return self
        return Month(bytes=self.bytes + bill.bytes, queries=self.queries + 1, jobs=(*self.jobs, short)[-MOST_NAMED:])

    def __str__(self) -> str:
        word = "query" if self.queries == 1 else "queries"
        return f"{self.bytes} bytes in {self.queries} {word}: {' '.join(self.jobs)}"


class Ledger:
    """Reads the bookmarks ``billed 2026-11`` and writes them anew."""

    def __init__(self, config: Settings, bookmarks: Bookmarks) -> None:
        self._config = config
        self._bookmarks = bookmarks
        self._months: dict[str, Month] = {}

    def spent(self, month: str) -> int:
        """Bytes that were billed in a month."""
        return self._of(month).bytes

    def left(self, month: str) -> int:
        """Bytes that may still be billed in a month."""
        return max(0, self._config.bytes_a_month - self.spent(month))

    def note(self, bills: Iterable[Bill]) -> Iterator[Bookmark]:
        """Add queries to their months; the bookmarks belong right behind what the queries gave."""
        for bill in bills:
            self._months[bill.month] = self._of(bill.month).with_bill(bill)
            yield Bookmark(stream=stream(bill.month), value=str(self._months[bill.month]))

    def price(self, month: str, bytes: int, *, beside: int = 0) -> float:
        """US dollars for so many bytes more, what is free left out; ``beside`` comes before them."""
        before = self.spent(month) + beside
        free = self._config.free_tib * TIB
        charged = max(0.0, before + bytes - free) - max(0.0, before - free)
        return charged / TIB * self._config.price_per_tib

    def exhausted(self, month: str) -> str:
        """The sentence for work that has to wait."""
        return (
            f"the budget of {month} does not reach: {in_words(self.spent(month))} of "
            f"{in_words(self._config.bytes_a_month)} are used; it goes on next month, or at once with a higher "
            "monthly_budget"
        )

    def _of(self, month: str) -> Month:
        if month not in self._months:
            value = self._bookmarks.kept(stream(month))
            self._months[month] = Month() if value is None else read(month, value)
        return self._months[month]


def stream(month: str) -> str:
    return f"billed {month}"


def read(month: str, value: str) -> Month:
    """A page of the ledger; a text that says something else is no reason to spend more."""
    found = WRITTEN.fullmatch(value)
    if found is None:
        raise SourceUnavailable(
            f"the bookmark {stream(month)!r} is {value[:60]!r}, expected one such as '1048576 bytes in 1 query: "
            "0a1b2c3d4e5f'; nothing is spent until it is mended or taken out",
            is_lasting=True,
        )
    return Month(bytes=int(found[1]), queries=int(found[2]), jobs=tuple(found[3].split()))


def in_words(bytes: int) -> str:
    """Bytes in the unit that is priced, or in a smaller one where that is too coarse."""
    for unit, size in (("TiB", 2**40), ("GiB", 2**30)):
        if bytes >= size:
            return f"{bytes / size:,.2f} {unit}"
    return f"{bytes / 2**20:,.2f} MiB"
