"""Who stands on the podium of a board."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from leaderboard.scores.boards import BoardRow

PLACES = 3
FEWEST, MOST = 3, 5
"""How many people a podium holds; a board of fewer has none."""


def on_podium(people: Sequence[BoardRow]) -> list[BoardRow]:
    """The people of the first three ranks; nobody where they are too few, or where those who tie do not fit."""
    standing: list[BoardRow] = []
    for rank, tied in groupby(people[: MOST + 1], key=lambda row: row.rank):
        sharing = list(tied)
        if rank > PLACES or len(standing) + len(sharing) > MOST:
            break
        standing += sharing
    return standing if len(standing) >= FEWEST and standing[-1].score > 0 else []
