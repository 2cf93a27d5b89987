"""Scores as files for programs and people's pages tell them, each found to be the sum of its parts."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any

from leaderboard.scores.everybody import MOST_OF_A_PART
from leaderboard.scores.evidence import Evidence
from leaderboard.scores.explain import Explanation


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


def check_evidence(said: Explanation, deeds: Iterable[Evidence]) -> None:
    """The activities behind each part are as many as it says, and worth what it is, unless it is bounded."""
    units: Counter[tuple[str | None, str]] = Counter()
    unscored, worth = units.copy(), units.copy()
    for deed in deeds:
        part = deed.repository, deed.definition
        units[part] += deed.count
        unscored[part] += deed.above_cap + deed.of_oneself
        worth[part] += deed.points
    assert units == {(part.repository, part.definition): part.count for part in said.parts}
    for part in said.parts:
        which = part.repository, part.definition
        assert unscored[which] == part.above_cap + part.of_oneself
        assert worth[which] == part.points or abs(part.points) == MOST_OF_A_PART
