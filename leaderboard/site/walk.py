"""Rows about people, taken person by person: one select for all of them, so that no page or file asks for itself."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

import apsw

from leaderboard.store.database import rows

AMONG = "--among "


def found(db: apsw.Connection, sql: str, among: Collection[int] | None, **parameters: str | int) -> Iterator[Any]:
    """The rows of everybody, or of those with these ids: then the lines behind ``--among`` hold."""
    if among is None:
        return rows(db, sql, **parameters)
    return rows(db, sql.replace(AMONG, ""), among=json.dumps(sorted(among)), **parameters)


class Walk:
    """Rows of one select in the order of contributor, taken person by person."""

    def __init__(self, found: Iterator[Any]) -> None:
        self._groups = groupby(found, itemgetter(0))
        self._waiting: tuple[int, list[Any]] | None = None

    def of(self, person: int) -> list[Any]:
        """The rows of a person; ask in the order of id."""
        while self._waiting is None or self._waiting[0] < person:
            group = next(self._groups, None)
            if group is None:
                return []
            self._waiting = (group[0], list(group[1]))
        return self._waiting[1] if self._waiting[0] == person else []
