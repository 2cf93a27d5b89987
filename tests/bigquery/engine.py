"""GH Archive's day tables in DuckDB, and our very queries, written for BigQuery, run on them."""

from __future__ import annotations

import json
import tempfile
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import duckdb
import sqlglot
from sqlglot import exp

Event = Mapping[str, Any]
COLUMNS = ("type", "id", "created_at", "payload", "repo.id", "repo.name", "actor.id", "actor.login", "public")
TABLE = """
create table events (
    _table_suffix varchar, type varchar, id varchar, created_at timestamp, payload varchar,
    repo struct(id bigint, name varchar), actor struct(id bigint, login varchar), public boolean
)
"""
READ_AS = {
    "_table_suffix": "VARCHAR",
    "type": "VARCHAR",
    "id": "VARCHAR",
    "created_at": "TIMESTAMP",
    "payload": "VARCHAR",
    "repo": "STRUCT(id BIGINT, name VARCHAR)",
    "actor": "STRUCT(id BIGINT, login VARCHAR)",
    "public": "BOOLEAN",
}
TYPES = {"BIGINT": "INTEGER", "HUGEINT": "INTEGER", "VARCHAR": "STRING", "BOOLEAN": "BOOLEAN"}


@dataclass(frozen=True)
class Result:
    """What a query gives, as BigQuery's API tells it."""

    schema: list[dict[str, str]]
    rows: list[dict[str, Any]]


class Engine:
    """Tables by day; tells what a query would read, and runs it."""

    def __init__(self, tables: Mapping[date, Iterable[Event]]) -> None:
        self.tables = {day: list(events) for day, events in tables.items()}
        self._lock = threading.Lock()
        self._sizes: dict[tuple[date, str], int] = {}
        self._db = duckdb.connect()
        self._db.execute("set timezone = 'UTC'")
        self._db.execute(TABLE)
        with tempfile.TemporaryDirectory() as scratch:
            file = Path(scratch) / "events.json"
            rows = (row(day, event) for day, events in self.tables.items() for event in events)
            file.write_text("".join(json.dumps(each) + "\n" for each in rows), encoding="utf-8")
            if file.stat().st_size:
                self._db.execute("insert into events select * from read_json(?, columns = ?)", [str(file), READ_AS])

    def close(self) -> None:
        self._db.close()

    def bytes_read(self, sql: str, parameters: Mapping[str, Any]) -> int:
        """As BigQuery reckons: whole columns of every table in the range, whatever the rows."""
        return sum(self._bytes_of(day, column) for day in self.days(parameters) for column in columns_read(sql))

    def _bytes_of(self, day: date, column: str) -> int:
        if (day, column) not in self._sizes:
            self._sizes[day, column] = sum(size(event, column) for event in self.tables[day])
        return self._sizes[day, column]

    def days(self, parameters: Mapping[str, Any]) -> list[date]:
        """The tables in the range of a query."""
        first, last = parameters["first"], parameters["last"]
        return [day for day in sorted(self.tables) if first <= f"{day:%y%m%d}" <= last]

    def run(self, sql: str, parameters: Mapping[str, Any]) -> Result:
        """The rows of a query in BigQuery's dialect."""
        with self._lock:
            cursor = self._db.execute(translated(sql), dict(parameters))
            described, found = cursor.description or [], cursor.fetchall()
        schema = [{"name": name, "type": type_of(str(kind)), "mode": "NULLABLE"} for name, kind, *_ in described]
        return Result(schema, [{"f": [{"v": value(cell)} for cell in line]} for line in found])


@cache
def translated(sql: str) -> str:
    """A query of BigQuery's for DuckDB, where all day tables are one."""
    tree = sqlglot.parse_one(sql, read="bigquery")
    (table,) = (found for found in tree.find_all(exp.Table) if found.name.endswith("*"))
    assert table.sql("bigquery") == "`githubarchive.day.20*`"
    table.replace(exp.to_table("events"))
    return tree.sql("duckdb")


def row(day: date, event: Event) -> dict[str, Any]:
    payload = event["payload"]
    return {
        "_table_suffix": f"{day:%y%m%d}",
        "type": event["type"],
        "id": event["id"],
        "created_at": event["created_at"].removesuffix("Z").replace("T", " "),
        "payload": payload if payload is None or isinstance(payload, str) else json.dumps(payload),
        "repo": event["repo"],
        "actor": event["actor"],
        "public": True,
    }


@cache
def columns_read(sql: str) -> frozenset[str]:
    """Those columns of the tables that a query names anywhere, by their full names."""
    tree = sqlglot.parse_one(sql, read="bigquery")
    named = {f"{column.table}.{column.name}" if column.table else column.name for column in tree.find_all(exp.Column)}
    return frozenset(named & set(COLUMNS))


def size(event: Event, column: str) -> int:
    """Bytes of one value as BigQuery bills it."""
    first, _, second = column.partition(".")
    cell = event.get(first)
    cell = cell[second] if second and cell is not None else cell
    if cell is None:
        return 0
    if column in {"created_at", "repo.id", "actor.id"}:
        return 8
    text = cell if isinstance(cell, str) else json.dumps(cell)
    return 1 if column == "public" else 2 + len(text.encode())


def type_of(kind: str) -> str:
    return "TIMESTAMP" if kind.startswith("TIMESTAMP") else TYPES[kind.partition("(")[0]]


def value(cell: Any) -> str | None:
    if isinstance(cell, datetime):
        return str(round(cell.replace(tzinfo=UTC).timestamp() * 1_000_000))
    return None if cell is None else str(cell)


def read_parameters(given: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The parameters of a request, by name."""
    return {each["name"]: read_value(each["parameterType"], each["parameterValue"]) for each in given}


def read_value(kind: Mapping[str, Any], given: Mapping[str, Any]) -> Any:
    if kind["type"] == "ARRAY":
        return [read_value(kind["arrayType"], each) for each in given.get("arrayValues", [])]
    return int(given["value"]) if kind["type"] == "INT64" else given["value"]
