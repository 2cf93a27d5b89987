"""The parts of every score add up to what the slow scorer finds, wherever they are told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from itertools import cycle
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw
from click.testing import CliRunner
from hypothesis import given

from leaderboard.cli import cli
from leaderboard.pipeline.options import NEEDS
from leaderboard.scores.evidence import evidence
from leaderboard.scores.explain import explain
from leaderboard.store.database import connect, rows
from tests.communities import BASE, Community, communities, examples, folder, ran
from tests.oracle import Oracle, Points, Rules
from tests.told_scores import check_evidence, exactly, number, score_in, scores_in_tables

IN_FULL = 6
"""A page takes the scores of so many periods to pieces."""
SEASONS: Mapping[str, tuple[date, date]] = {
    f"season-{first}": (BASE - timedelta(days=first), BASE - timedelta(days=first - 20)) for first in (55, 40, 25)
}
"""With those that a community has of its own there may be more periods than a page takes to pieces."""


@dataclass(frozen=True)
class Place:
    """Where somebody has a score: in a period, overall or in a repository."""

    period: str
    repository: str | None


Scores = Mapping[Place, Mapping[str, Points]]
"""By the place, then by the username in lower case; who has no part there is left out."""


@examples(25)
@given(communities)
def test_the_parts_of_every_score_add_up_wherever_they_are_told(tmp_path: Path, community: Community) -> None:
    """By the store, the command, data.db, JSON and people's pages: in all periods, of everybody."""
    rules = replace(community.rules, periods={**community.rules.periods, **SEASONS})
    community = replace(community, rules=rules)
    scores = slow_scores(community.oracle)
    with folder(tmp_path) as root:
        community.write(root)
        site = root.parent / "site"
        with ran(root, rules, NEEDS["run"], site) as run:
            names = [name for (name,) in rows(run.db, "select username from contributors order by key")]
            check_store(run.db, names, scores)
        check_command(root, rules, names, scores)
        check_published(site / "data.db", scores)
        for name in names:
            found = {place.period: of[name.lower()] for place, of in overall(scores) if name.lower() in of}
            check_record(site / f"api/v1/contributors/{name}.json", found)
            check_page(site / f"people/{name}/index.html", found)


def slow_scores(oracle: Oracle) -> Scores:
    found = {}
    for period, before in oracle.spans:
        for repository in [None, *sorted(oracle.repositories)] if not before else []:
            found[Place(period, repository)] = {
                username: points + bonus + oracle.adjustment(username, period, repository)
                for username, (_, points, bonus) in oracle.standings(period, repository).items()
            }
    return found


def overall(scores: Scores) -> Iterator[tuple[Place, Mapping[str, Points]]]:
    return ((place, of) for place, of in scores.items() if place.repository is None)


def check_store(db: apsw.Connection, names: list[str], scores: Scores) -> None:
    for place, slow in scores.items():
        for name in names:
            said = explain(db, name, place.repository, place.period)
            amounts = [*said.parts, *said.bonuses, *said.adjustments]
            assert said.score == sum(amount.points for amount in amounts) == 1000 * slow.get(name.lower(), 0)
            check_evidence(said, evidence(db, name, place.repository, place.period))


def check_command(root: Path, rules: Rules, names: list[str], scores: Scores) -> None:
    """At a few places, overall and in repositories, for one person after the other."""
    wanted = list(scores)[:: 1 + len(scores) // 4] if names else []
    for place, name in zip(wanted, cycle(names), strict=False):
        arguments = ["explain", name, "-C", str(root), "--period", place.period, "--format", "json"]
        if place.repository is not None:
            arguments += ["--repository", place.repository]
        if rules.today is not None:
            arguments += ["--now", datetime.combine(rules.today, time(12), ZoneInfo(rules.zone)).isoformat()]
        ended = CliRunner().invoke(cli, arguments)
        assert ended.exit_code == 0, ended.output
        said = exactly(ended.stdout)
        amounts = [*said["parts"], *said["line_bonuses"], *said["adjustments"]]
        assert said["score"] == sum(amount["points"] for amount in amounts) == scores[place].get(name.lower(), 0)


def check_published(database: Path, scores: Scores) -> None:
    """In SQL points by hand stand also in repositories where somebody has no other part, and no score."""
    db = connect(database)
    told: dict[tuple[Place, str], Fraction] = defaultdict(Fraction)
    for period, repository, name, *amounts in rows(
        db, "select period, repository, contributor, points, line_bonus, adjustment from score_part"
    ):
        amount = sum(Fraction(round(each * 1000), 1000) for each in amounts)
        told[Place(period, None), name.lower()] += amount
        if repository is not None:
            told[Place(period, repository.lower()), name.lower()] += amount
    db.close()
    for place, slow in scores.items():
        assert {name: told[place, name] for name in slow if (place, name) in told} == slow
        assert place.repository or {name for where, name in told if where == place} == set(slow)


def check_record(path: Path, slow: Mapping[str, Points]) -> None:
    standings = exactly(path.read_bytes())["standings"]
    assert {standing["period"]: score_in(standing) for standing in standings} == slow
    assert len(standings) == len(slow)


def check_page(path: Path, slow: Mapping[str, Points]) -> None:
    """Parts of the newest periods, and of the others the score."""
    ordinary, *_ = path.read_text("utf-8").partition('<section class="seat">')
    in_full = list(scores_in_tables(ordinary))
    lists = re.findall(r'<ul class="further">(.*?)</ul>', ordinary, re.DOTALL)
    items = [re.sub("<[^>]*>", "", item) for each in lists for item in re.findall("<li>(.*?)</li>", each)]
    assert len(in_full) <= IN_FULL
    assert sorted([*in_full, *(number(item.rpartition(": ")[2]) for item in items)]) == sorted(slow.values())
