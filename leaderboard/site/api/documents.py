"""What all JSON files have in common."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import msgspec
from msgspec import Meta

Address: TypeAlias = Annotated[
    str,
    Meta(
        description="Where another file or page is, relative to this one.",
        extra_json_schema={"format": "uri-reference"},
    ),
]
DayText: TypeAlias = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Points: TypeAlias = Annotated[int | float, Meta(description="Exact, with at most three decimals.")]


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a document."""


class Document(Record, frozen=True, kw_only=True, tag_field="type"):
    """A whole file; ``type`` says which."""


class Paged(Document, frozen=True, kw_only=True):
    """A document of a list that is cut into pages of a hundred."""

    total: Annotated[int, Meta(ge=0, description="How many there are on all pages.")]
    page: Annotated[int, Meta(ge=1)]
    pages: Annotated[int, Meta(ge=1)]
    next: Address | None
