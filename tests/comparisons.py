"""Two communities, written, scored and compared."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from leaderboard.pipeline.comparing import Pair, State, compared
from tests.communities import Community, Quiet


@contextmanager
def pair_of(root: Path, before: Community, after: Community) -> Iterator[Pair]:
    """Both communities below ``root``, in one connection."""
    with compared(state_of(root / "before", before), state_of(root / "after", after), Quiet()) as pair:
        yield pair


def state_of(place: Path, community: Community) -> State:
    """A community as a data repo, with its own configuration and day."""
    place.mkdir()
    community.write(place)
    rules = community.rules
    now = None if rules.today is None else datetime.combine(rules.today, time(12), ZoneInfo(rules.zone))
    return State(name=place.name, data=place, config=place / "config.yaml", now=now)
