"""What a rule says of itself and of somebody, for the tests of each rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from leaderboard.scores.badges.telling import Held, of_person
from leaderboard.scores.explain import find_person
from tests.communities import Quiet
from tests.scores.badges.worlds import World, write

BADGE = {"slug": "b", "name": "B", "variants": {"bronze": {}, "silver": {}, "gold": {}}}


def held(
    root: Path, rules: Sequence[Mapping[str, Any]], days: Sequence[tuple[str, str]], **settings: Any
) -> tuple[Held, str]:
    """What Ann, who did a (kind) on each (day), has of the badge, and its rule in words."""
    deeds = [
        {"slug": f"a{n}", "contributor": "ann", "activity_definition": kind, "occurred_at": f"{day}T12:00:00Z"}
        for n, (kind, day) in enumerate(days)
    ]
    full = [{"badge_slug": "b", **rule} for rule in rules]
    write(World(activities=deeds, people=["ann"], badges=[BADGE], rules=full, settings=settings), root)
    options = Options(data=root, config=root / "config.yaml", output=root, offline=True)
    with Run(options, Quiet()) as run:
        run.execute(NEEDS["badges"])
        (found,) = of_person(run.db, run.catalogue, find_person(run.db, "ann")[0])
        return found, found.badge.sentence(run.catalogue.known)


def said(found: Held) -> tuple[list[tuple[str, str, str]], tuple[str, str, str, str] | None]:
    """(variant, day, evidence) of each tier, and (variant, takes, reached, missing) of the next."""
    have = [(each.tier.variant, str(each.day), each.evidence) for each in found.earned]
    following = found.next
    if following is None:
        return have, None
    return have, (following.tier.variant, following.takes, following.reached, following.lacking)
