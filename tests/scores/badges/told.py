"""What a rule says of itself and of somebody, for the tests of each rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from leaderboard.scores.badges.catalogue import Catalogue
from leaderboard.scores.badges.telling import Held, of_person, takes
from leaderboard.scores.explain import find_person
from tests.communities import Quiet
from tests.scores.badges.worlds import World, write

BADGE = {"slug": "b", "name": "B", "variants": {"bronze": {}, "silver": {}, "gold": {}}}


class Found(NamedTuple):
    """What somebody has of a badge, and what there is."""

    held: Held
    catalogue: Catalogue


def held(
    root: Path, rules: Sequence[Mapping[str, Any]], days: Sequence[tuple[str, str]], **settings: Any
) -> tuple[Found, str]:
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
        return Found(found, run.catalogue), found.badge.sentence(run.catalogue.known)


def said(found: Found) -> tuple[list[tuple[str, str, str]], tuple[str, str, str, str] | None]:
    """(variant, day, evidence) of each tier, and (variant, takes, reached, missing) of the next."""
    have = [(each.tier.variant, str(each.day), each.evidence) for each in found.held.earned]
    following = found.held.next
    if following is None:
        return have, None
    return have, (following.tier.variant, takes(following.tier, found.catalogue), following.reached, following.lacking)
