"""The types of rules there are; a new one is a module of its own and a line here."""

from __future__ import annotations

from collections.abc import Mapping

from leaderboard.scores.badges.composite import Composite
from leaderboard.scores.badges.growth import Growth
from leaderboard.scores.badges.rule import Rule
from leaderboard.scores.badges.streak import Streak
from leaderboard.scores.badges.threshold import Threshold

RULES: Mapping[str, type[Rule]] = {
    "threshold": Threshold,
    "streak": Streak,
    "growth": Growth,
    "composite": Composite,
}
