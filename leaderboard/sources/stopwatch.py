"""How long somebody worked, not counting their pauses."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator


class Stopwatch:
    """Seconds of work; read by another thread than the one that pauses it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._worked = 0.0
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        since = self._since
        return self._worked + (0.0 if since is None else self._clock() - since)

    def run(self) -> None:
        self._since = self._clock()

    def stop(self) -> None:
        if self._since is not None:
            since, self._since = self._since, None
            self._worked += self._clock() - since

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        self.stop()
        try:
            yield
        finally:
            self.run()
