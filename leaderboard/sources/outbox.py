"""What a source has given and nobody has taken yet: never more than memory should hold."""

from __future__ import annotations

import threading
from collections import deque
from typing import Final, Generic, TypeVar

from leaderboard.sources.abandoning import LOOK_UP_SECONDS, Abandonment

MOST_RECORDS: Final = 40_000
MOST_EVENTS: Final = 10_000
"""Events such as messages, and jobs that found nothing."""

E = TypeVar("E")


class Outbox(Generic[E]):
    """A queue whose writers wait while it holds too many records; a single event always finds room in an empty one."""

    def __init__(self, abandonment: Abandonment) -> None:
        self._abandonment = abandonment
        self._events: deque[tuple[E, int]] = deque()
        self._records = 0
        self._changed = threading.Condition()

    def put(self, event: E, records: int = 0) -> None:
        """Wait for room; raises AbandonedError where nobody wants the event any more."""
        with self._changed:
            self._abandonment.check()
            while self._events and (self._records + records > MOST_RECORDS or len(self._events) >= MOST_EVENTS):
                self._changed.wait(LOOK_UP_SECONDS)
                self._abandonment.check()
            self._events.append((event, records))
            self._records += records
            self._changed.notify_all()

    def take(self, seconds: float) -> E | None:
        """The next event, or None where none comes in time."""
        with self._changed:
            if not self._events:
                self._changed.wait(seconds)
            if not self._events:
                return None
            event, records = self._events.popleft()
            self._records -= records
            self._changed.notify_all()
        return event
