"""The badges of a leaderboard that names none; what each takes stands in its rule alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from leaderboard.texts import N_

TIERS = (N_("bronze"), N_("silver"), N_("gold"), N_("platinum"))


def _definition(slug: str, name: str, description: str) -> dict[str, Any]:
    return {"slug": slug, "name": name, "description": description, "variants": {tier: {} for tier in TIERS}}


def _thresholds(key: str, *values: int) -> list[dict[str, Any]]:
    return [{"variant": tier, key: value} for tier, value in zip(TIERS, values, strict=True)]


DEFINITIONS: Sequence[Mapping[str, Any]] = (
    _definition("activity_milestone", N_("Contributions"), N_("Given for coming back with more, whatever it is.")),
    _definition("points_milestone", N_("Points"), N_("Given for the weight of the work.")),
    _definition("consistency_champion", N_("Days running"), N_("Given for being there day after day.")),
)
RULES: Sequence[Mapping[str, Any]] = (
    {
        "type": "threshold",
        "badge_slug": "activity_milestone",
        "aggregate_slug": "activity_count",
        "thresholds": _thresholds("value", 10, 50, 100, 500),
    },
    {
        "type": "threshold",
        "badge_slug": "points_milestone",
        "aggregate_slug": "total_activity_points",
        "thresholds": _thresholds("value", 100, 500, 1000, 5000),
    },
    {
        "type": "streak",
        "badge_slug": "consistency_champion",
        "streak_type": "daily",
        "thresholds": _thresholds("days", 7, 14, 30, 90),
    },
)
