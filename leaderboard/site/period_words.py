"""Periods in words, in the language of the site."""

from __future__ import annotations

from leaderboard.scores.periods import Period
from leaderboard.texts import N_, _

SHORT = {"week": N_("Week"), "month": N_("Month"), "year": N_("Year")}
"""For tabs and columns; other periods are called by their title."""
BEFORE = {"week": N_("Week before"), "month": N_("Month before"), "year": N_("Year before")}


def title(period: Period) -> str:
    """``This week``."""
    return _(period.title)


def short_title(period: Period) -> str:
    """``Week`` for ``This week``."""
    return _(SHORT.get(period.slug, period.title))


def before(period: Period) -> str:
    """What stands over the scores of the span before."""
    return _(BEFORE.get(period.slug, N_("Before")))
