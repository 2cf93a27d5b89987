"""Documents as the bytes of files, and lists as files of a hundred."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, TypedDict, TypeVar

import msgspec

from leaderboard.site import pages
from leaderboard.site.api.paths import ROOT
from leaderboard.site.api.records import AnyDocument
from leaderboard.site.output import File

PAGE = 100
Item = TypeVar("Item")
ENCODER = msgspec.json.Encoder(order="deterministic")


class Paging(TypedDict):
    """The part of a document that says which page it is."""

    total: int
    page: int
    pages: int
    next: str | None


def file(path: str, document: AnyDocument) -> File:
    """A file of the interface."""
    return path, ENCODER.encode(document)


def paged(name: str, folder: str, items: Sequence[Item]) -> Iterator[tuple[str, Paging, Sequence[Item]]]:
    """(path, paging, items) of every page: ``name.json``, then ``folder/2.json`` and so on; an empty list has one."""
    count = max(1, math.ceil(len(items) / PAGE))
    paths = [f"{ROOT}{name}.json", *(f"{ROOT}{folder}/{number}.json" for number in range(2, count + 1))]
    for number, path in enumerate(paths, 1):
        following = link(path, paths[number]) if number < count else None
        yield (
            path,
            Paging(total=len(items), page=number, pages=count, next=following),
            items[(number - 1) * PAGE : number * PAGE],
        )


def link(path: str, target: str) -> str:
    """From a file to another path in the site."""
    here, there = path.split("/")[:-1], target.split("/")
    same = 0
    while same < min(len(here), len(there) - 1) and here[same] == there[same]:
        same += 1
    return pages.address("../" * (len(here) - same) + "/".join(there[same:])) or "./"


def schema(address: str) -> File:
    """The schema that every other file is valid by."""
    found: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{address}/{ROOT}schema.json",
        "title": "A file of the leaderboard's interface",
        **msgspec.json.schema(AnyDocument),
    }
    return f"{ROOT}schema.json", msgspec.json.format(msgspec.json.encode(found), indent=2)
