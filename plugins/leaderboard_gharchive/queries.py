"""Our two queries with what fills them; values go in as parameters, never as text."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from leaderboard_gharchive.slices import Slice


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """The text of a query and its parameters: name to (type, value), an array where the value is a tuple."""

    sql: str
    parameters: tuple[tuple[str, str, str | tuple[str, ...] | tuple[int, ...]], ...]
    tables: int
    """How many day tables it reads at most; each is billed with ten megabytes at least."""

    @property
    def job_id(self) -> str:
        """The same for the same question, so that a run finds the job of one that was killed, and pays once."""
        asked = json.dumps([self.sql, self.parameters]).encode()
        return f"leaderboard_{hashlib.sha256(asked).hexdigest()[:24]}"


def activities(asked: Slice) -> Query:
    """Who did how much, by day and kind."""
    return Query(
        sql=statement("activities.sql"),
        parameters=(*between(asked.first, asked.last), ("repositories", "INT64", asked.repositories)),
        tables=asked.days,
    )


def names(first: date, last: date, wanted: Iterable[str]) -> Query:
    """Which repositories go by these names."""
    folded = tuple(sorted(name.lower() for name in wanted))
    return Query(
        sql=statement("names.sql"),
        parameters=(*between(first, last), ("names", "STRING", folded)),
        tables=(last - first).days + 1,
    )


def between(first: date, last: date) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    return ("first", "STRING", suffix(first)), ("last", "STRING", suffix(last))


def suffix(day: date) -> str:
    """What follows the 20 in the name of a day's table."""
    return f"{day:%y%m%d}"


def day_of(suffix: str) -> date:
    return date.fromisoformat(f"20{suffix}")


@cache
def statement(name: str) -> str:
    """The text of one of the ``.sql`` files beside this module."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")
