"""Long lists of GitHub, read from the newest on, a page at a time, through any number of runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Generic, TypeVar

from leaderboard.plugin import Bookmark, Bookmarks, SourceUnavailable
from leaderboard_github.refusals import StaleCursor, TooMuch

OVERLAP = timedelta(hours=6)
"""How far before the newest that was seen a list is read again, for what came late."""
LONGEST_CURSOR = 800

_VALUE = re.compile(r"(?P<top>\S+)(?P<rest> of \S+)?(?: down to (?P<floor>\S+) at (?P<cursor>.+))?", re.DOTALL)

N = TypeVar("N")


@dataclass(frozen=True, slots=True)
class Page(Generic[N]):
    """Some items of a list, and from where it goes on."""

    items: Sequence[N]
    cursor: str | None = None
    """None at the end of the list."""


Fetch = Callable[[str | None, int], Page[N]]
"""``fetch(cursor, size)`` asks for the page behind a cursor."""


@dataclass(kw_only=True)
class Pages(Generic[N]):
    """The pages of one list from a cursor on; asks for smaller ones where GitHub cannot give large ones."""

    what: str
    fetch: Fetch[N]
    size: int
    _seen: set[str] = field(default_factory=set, init=False)

    def after(self, cursor: str | None) -> Iterator[Page[N]]:
        """Each page as GitHub gives it; raises SourceUnavailable where they go round in circles."""
        while True:
            page = self._fetched(cursor)
            yield page
            if page.cursor is None:
                return
            if page.cursor in self._seen or page.cursor == cursor:
                raise SourceUnavailable(
                    f"GitHub gives the same page of {self.what} again and again; what came until then is kept, "
                    "run again later"
                )
            self._seen.add(page.cursor)
            cursor = page.cursor

    def _fetched(self, cursor: str | None) -> Page[N]:
        while True:
            try:
                return self.fetch(cursor, self.size)
            except TooMuch:
                if self.size == 1:
                    raise
                self.size = max(1, self.size // 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How far a list that changes at its newest end has been read.

    As a bookmark ``2026-01-31T09:30:00Z of 12``: all is read up to that time, when the list had 12 items. With
    ``down to 2026-01-01T00:00:00Z at <cursor>`` a run was on its way from the newest to that older time.
    """

    top: str
    count: str = ""
    floor: str | None = None
    cursor: str | None = None

    @classmethod
    def of(cls, value: str | None) -> State | None:
        found = _VALUE.fullmatch(value) if value else None
        if found is None:
            return None
        count = (found["rest"] or "").removeprefix(" of ")
        return cls(top=found["top"], count=count, floor=found["floor"], cursor=found["cursor"])

    def __str__(self) -> str:
        count = f" of {self.count}" if self.count else ""
        way = f" down to {self.floor} at {self.cursor}" if self.cursor is not None else ""
        return f"{self.top}{count}{way}"

    def at(self, cursor: str, floor: str | None) -> State:
        return State(top=self.top, count=self.count, floor=floor or BEGINNING, cursor=cursor)


BEGINNING = "the-beginning"


@dataclass(frozen=True, kw_only=True)
class NewestFirst(Generic[N]):
    """One list of one repository that is ordered by a time, newest first."""

    stream: str
    bookmarks: Bookmarks
    pages: Pages[N]
    time_of: Callable[[N], datetime]
    first: datetime | None
    overlap: timedelta = OVERLAP

    def items(self, state: State | None) -> Iterator[Sequence[N] | Bookmark]:
        """What is new, a page at a time, each followed by a bookmark; ``state`` is what the list shows at its top.

        The bookmark says the new time only at the end: the older part is missing until then, and a run that is cut
        off goes on downwards. What changes meanwhile moves to the top and is left to the next run.
        """
        reached = State.of(self.bookmarks.reached(self.stream))
        if reached is not None and reached.cursor is not None:
            try:
                yield from self._down(reached)
            except StaleCursor:
                reached = State(top=reached.floor) if reached.floor and reached.floor != BEGINNING else None
            else:
                reached = State(top=reached.top, count=reached.count)
        if state is None or (reached is not None and str(reached) == str(state)):
            return
        floor = None if reached is None or time(reached.top) is None else reached.top
        yield from self._down(State(top=state.top, count=state.count, floor=floor))

    def _down(self, state: State) -> Iterator[Sequence[N] | Bookmark]:
        oldest = self._oldest(state.floor)
        for page in self.pages.after(state.cursor):
            fresh = [item for item in page.items if oldest is None or self.time_of(item) >= oldest]
            yield fresh
            if page.cursor is None or len(fresh) < len(page.items):
                break
            if len(page.cursor) <= LONGEST_CURSOR:
                yield from self._bookmark(state.at(page.cursor, state.floor))
        yield from self._bookmark(State(top=state.top, count=state.count))

    def _oldest(self, floor: str | None) -> datetime | None:
        if self.bookmarks.cutoff is not None:
            return self.bookmarks.cutoff
        reached = time(floor) if floor else None
        known = [limit - self.overlap for limit in (reached, self.first) if limit is not None]
        return max(known, default=None)

    def _bookmark(self, state: State) -> Iterator[Bookmark]:
        """None with ``--since``: what lies before it was not read."""
        if self.bookmarks.cutoff is None:
            yield Bookmark(stream=self.stream, value=str(state))


def time(text: str) -> datetime | None:
    """The time that a bookmark holds."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found


def written(moment: datetime) -> str:
    """A time as GitHub writes it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
