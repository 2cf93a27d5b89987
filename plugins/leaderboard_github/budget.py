"""How many requests and points are left, of one run's budget and of GitHub's own limits."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from leaderboard.plugin import Postponed


@dataclass(kw_only=True)
class Allowance:
    """One of the two things that run out."""

    what: str
    key: str
    most: int
    spent: int = 0
    limit: int | None = None
    """What GitHub allows in an hour; None where it did not say."""
    left: int | None = None
    """What GitHub says is left of that."""
    resets: int = 0
    """When the hour is over, in seconds since 1970."""

    def check_budget(self) -> None:
        """Raise Postponed where this run has had its share."""
        if self.spent >= self.most:
            raise Postponed(
                f"the budget of {self.most:,} {self.what} for one run is spent; the next run goes on from there, "
                f"and a larger `{self.key}:` in the config goes further at once"
            )

    def check_limit(self) -> None:
        """Raise Postponed where GitHub has no more to give."""
        if self.left is not None and self.left <= 0:
            raise Postponed(
                f"GitHub's limit of {self.limit or 0:,} {self.what} an hour is spent until {self._reset()} UTC; "
                "a run after that goes on from there"
            )

    def _reset(self) -> str:
        try:
            return datetime.fromtimestamp(self.resets, UTC).strftime("%H:%M")
        except (ValueError, OverflowError, OSError):
            return "its hour is over"


@dataclass(kw_only=True)
class Budget:
    """The allowances of one run, asked by all its threads."""

    requests: Allowance
    points: Allowance
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @classmethod
    def of(cls, *, requests: int, points: int) -> Budget:
        return cls(
            requests=Allowance(what="requests", key="budget", most=requests),
            points=Allowance(what="points", key="points", most=points),
        )

    def before_request(self) -> None:
        """Take one request, by REST."""
        with self._lock:
            self.requests.check_budget()
            self.requests.check_limit()
            self.requests.spent += 1

    def before_query(self) -> None:
        """Take one request, by GraphQL, whose price is told with the answer."""
        with self._lock:
            self.requests.check_budget()
            self.points.check_budget()
            self.points.check_limit()
            self.requests.spent += 1

    def give_back(self) -> None:
        """Return a request that turned out to cost nothing."""
        with self._lock:
            self.requests.spent -= 1

    def pay(self, points: int) -> None:
        """Take the points that a query has cost."""
        with self._lock:
            self.points.spent += points

    def told(self, headers: Mapping[str, str]) -> None:
        """Take note of what GitHub says is left, in the headers of an answer."""
        allowance = self.points if headers.get("x-ratelimit-resource") == "graphql" else self.requests
        with self._lock:
            for name in ("limit", "remaining", "reset"):
                value = headers.get(f"x-ratelimit-{name}", "")
                if value.isascii() and value.isdigit() and len(value) <= 12:
                    setattr(allowance, {"remaining": "left", "reset": "resets"}.get(name, name), int(value))
