"""What a contributor's page shows of badges."""

from __future__ import annotations

from collections.abc import Sequence

from leaderboard.scores.badges.telling import Earned, Held, Next
from leaderboard.site import numbers
from leaderboard.site.badges import coins
from leaderboard.site.badges.contract import HeldBadge, NextTier, PersonBadges
from leaderboard.site.badges.listing import Shelf, note
from leaderboard.site.links import earned_query
from leaderboard.texts import _, ngettext, remembered

NEAREST = 3
"""Of what comes next, shown at once."""


def of_person(
    shelf: Shelf, held: Sequence[Held], escaped_name: str, root: str, *, has_explorer: bool
) -> PersonBadges | None:
    """The section of badges; None of somebody who has none and is on the way to none."""
    if not held:
        return None
    have = [_held(shelf, each, escaped_name, root, has_explorer=has_explorer) for each in held if each.earned]
    ahead = sorted((each for each in held if each.next), key=lambda each: -(each.next.share if each.next else 0))
    following = [_next(shelf, each, each.next, root) for each in ahead if each.next]
    return PersonBadges(
        summary=_summary(sum(len(each.earned) for each in held), shelf.tiers),
        held=tuple(have),
        next=tuple(following[:NEAREST]),
        further=tuple(following[NEAREST:]),
    )


@remembered()
def _summary(tiers: int, of: int) -> str:
    return ngettext(
        "%(count)s of %(all)s tiers.", "%(count)s of %(all)s tiers.", tiers, count=numbers.whole(tiers), all=of
    )


def _held(shelf: Shelf, held: Held, escaped_name: str, root: str, *, has_explorer: bool) -> HeldBadge:
    *lower, best = held.earned
    shown = shelf.shown(held.badge, best.tier, root)
    return HeldBadge(
        coin=shown.coin,
        name=shown.name,
        href=shown.href,
        variant=shown.variant,
        takes=shown.takes,
        day=_day(best),
        iso_day=best.day.isoformat() if best.is_dated else "",
        note=note(best),
        lower=tuple(f"{_(each.tier.variant)} {_day(each)}" for each in reversed(lower)),
        evidence=_evidence(best, escaped_name) if has_explorer and not best.by_hand and best.is_dated else None,
    )


def _day(have: Earned) -> str:
    return numbers.short_day(have.day) if have.is_dated else _("as it is now")


def _evidence(have: Earned, escaped_name: str) -> str:
    """A question to the data explorer: what was done by then, the newest first."""
    contributor, until, since, end = earned_query()
    bound = f"{since}{have.since}" if have.since else ""
    return f"data/#q={contributor}{escaped_name}{until}{have.day}{bound}{end}"


def _next(shelf: Shelf, held: Held, following: Next, root: str) -> NextTier:
    shown, share = shelf.shown(held.badge, following.tier, root), following.share
    return NextTier(
        ring=coins.way(shown.words, share),
        name=shown.name,
        href=shown.href,
        variant=shown.variant,
        takes=shown.takes,
        lacking=following.lacking,
        reached=following.reached,
        percent=int(share * 100),
    )
