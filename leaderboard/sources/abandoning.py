"""How the threads of a source learn that nobody waits for them any more."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeAlias

LOOK_UP_SECONDS = 0.2
"""How often somebody who waits looks whether that still makes sense."""

Wait: TypeAlias = Callable[[threading.Event, float], bool]
"""Waits for the event at most so many seconds and says whether it came; a test need not wait."""


class AbandonedError(BaseException):
    """Ends a thread whose source was given up; not an Exception, so that no plugin catches it by accident."""


class Abandonment:
    """Whether a source was given up."""

    def __init__(self, wait: Wait = threading.Event.wait) -> None:
        self._event = threading.Event()
        self._wait = wait

    @property
    def is_declared(self) -> bool:
        return self._event.is_set()

    def declare(self) -> None:
        """The source is given up; its threads end when they next ask."""
        self._event.set()

    def check(self) -> None:
        """Go on, unless the source was given up: then raise AbandonedError."""
        if self._event.is_set():
            raise AbandonedError

    def sleep(self, seconds: float) -> None:
        """Wait; raises AbandonedError as soon as the source is given up."""
        if self._wait(self._event, seconds):
            raise AbandonedError
