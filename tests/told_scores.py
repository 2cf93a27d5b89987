"""Scores as files for programs and people's pages tell them, each found to be the sum of its parts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any


def exactly(text: str | bytes) -> Any:
    """A JSON document whose numbers are what stands there."""
    return json.loads(text, parse_float=Fraction, parse_int=Fraction)


def score_in(standing: dict[str, Any]) -> Fraction:
    """The score of an entry of somebody's file."""
    amounts = [*standing["parts"], *standing["adjustments"]]
    score: Fraction = standing["score"]
    assert score == standing["line_bonus"] + sum(amount["points"] for amount in amounts)
    assert score == standing["activity_points"] + standing["line_bonus"] + standing["adjustment"]
    assert standing["activities"] == sum(part["count"] for part in standing["parts"])
    return score


def scores_in_tables(html: str) -> Iterator[Fraction]:
    """The score below each table of parts."""
    for table in re.findall(r'<table class="parts">.*?</table>', html, re.DOTALL):
        body, _, foot = table.partition("<tfoot>")
        assert points(foot) == sum(points(row) for row in body.split("<tr>")[2:])
        yield points(foot)


def points(row: str) -> Fraction:
    """The last cell of a line as a number."""
    return number(re.findall(r"<td>([^<]*)</td>", row)[-1])


def number(text: str) -> Fraction:
    """What a page writes as a number; a dash is nothing."""
    return Fraction(0 if text == "–" else text.replace(",", "").replace("−", "-"))
