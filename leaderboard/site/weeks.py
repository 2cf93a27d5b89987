"""Weeks as config says that they begin."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from leaderboard.config import Config
from leaderboard.scores.periods import days_before


class Weeks(NamedTuple):
    """Weeks that begin on a certain day."""

    first: int = 0
    """0 for Monday to 6 for Sunday."""

    @classmethod
    def of(cls, config: Config) -> Weeks:
        return cls(6 if config.leaderboard.week_starts == "sunday" else 0)

    def place(self, day: date) -> int:
        """How many days of its week come before a day."""
        return (day.weekday() - self.first) % 7

    def start(self, day: date) -> date:
        """The first day of a day's week."""
        return days_before(day, self.place(day))


FROM_MONDAY = Weeks()
