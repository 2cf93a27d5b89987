"""How far the archive can be trusted, day by day; measured by its users, and by GitHub's own notes on its events."""

from __future__ import annotations

from datetime import date
from typing import Literal

FIRST_DAY = date(2015, 1, 1)
"""Before it events have another shape."""
FULL_UNTIL = date(2025, 5, 24)
"""Then the crawler began to ask for one page of a hundred events, and to file events by the hour of asking."""
FIT_UNTIL = date(2025, 10, 7)
"""Then GitHub took out of its events who wrote a pull request and how many commits a push has, and most are lost."""

Quality = Literal["full", "patchy", "unfit"]


def quality(day: date) -> Quality:
    """How much of what happened on a day the archive has."""
    if day <= FULL_UNTIL:
        return "full"
    return "patchy" if day <= FIT_UNTIL else "unfit"
