"""What a contributor's page shows of badges."""

from __future__ import annotations

from collections.abc import Sequence

from leaderboard.scores.badges.telling import Earned, Held, Next, takes
from leaderboard.site import numbers, pages
from leaderboard.site.badges import paths
from leaderboard.site.badges.contract import HeldBadge, NextTier, PersonBadges
from leaderboard.site.badges.listing import Shelf, note
from leaderboard.site.links import earned_query, escaped
from leaderboard.texts import _, ngettext

NEAREST = 3
"""Of what comes next, shown at once."""


def of_person(
    shelf: Shelf, held: Sequence[Held], username: str, root: str, *, has_explorer: bool
) -> PersonBadges | None:
    """The section of badges; None of somebody who has none and is on the way to none."""
    if not held:
        return None
    have = [_held(shelf, each, username, root, has_explorer=has_explorer) for each in held if each.earned]
    ahead = sorted((each for each in held if each.next), key=lambda each: -(each.next.share if each.next else 0))
    following = [_next(shelf, each, each.next, root) for each in ahead if each.next]
    tiers = sum(len(each.earned) for each in held)
    of = sum(len(badge.tiers) for badge in shelf.catalogue.badges)
    return PersonBadges(
        summary=ngettext(
            "%(count)s of %(all)s tiers.", "%(count)s of %(all)s tiers.", tiers, count=numbers.whole(tiers), all=of
        ),
        held=tuple(have),
        next=tuple(following[:NEAREST]),
        further=tuple(following[NEAREST:]),
    )


def _held(shelf: Shelf, held: Held, username: str, root: str, *, has_explorer: bool) -> HeldBadge:
    *lower, best = held.earned
    return HeldBadge(
        coin=shelf.coin(held.badge, best.tier, root),
        name=_(held.badge.name),
        href=root + pages.address(paths.badge_path(held.badge.slug)),
        variant=_(best.tier.variant),
        takes=takes(best.tier, shelf.catalogue),
        day=_day(best),
        iso_day=best.day.isoformat() if best.is_dated else "",
        note=note(best),
        lower=tuple(f"{_(each.tier.variant)} {_day(each)}" for each in reversed(lower)),
        evidence=_evidence(best, username) if has_explorer and not best.by_hand and best.is_dated else None,
    )


def _day(have: Earned) -> str:
    return numbers.short_day(have.day) if have.is_dated else _("as it is now")


def _evidence(have: Earned, username: str) -> str:
    """A question to the data explorer: what was done by then, the newest first."""
    contributor, until, since, end = earned_query()
    bound = f"{since}{have.since}" if have.since else ""
    return f"data/#q={contributor}{escaped(username)}{until}{have.day}{bound}{end}"


def _next(shelf: Shelf, held: Held, following: Next, root: str) -> NextTier:
    return NextTier(
        ring=shelf.way(held.badge, following.tier, following.share),
        name=_(held.badge.name),
        href=root + pages.address(paths.badge_path(held.badge.slug)),
        variant=_(following.tier.variant),
        takes=following.takes,
        lacking=following.lacking,
        reached=following.reached,
        percent=int(following.share * 100),
    )
