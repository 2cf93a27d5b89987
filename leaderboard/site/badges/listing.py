"""The list of badges, and the page of each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import groupby
from typing import Any, NamedTuple

import apsw
from markupsafe import Markup

from leaderboard.scores.badges.catalogue import Badge, Catalogue, Tier
from leaderboard.scores.badges.telling import Earned, earned, takes
from leaderboard.scores.periods import as_date
from leaderboard.site import numbers, pages
from leaderboard.site.badges import coins, paths
from leaderboard.site.badges.contract import BadgePage, Badges, Holder, Ladder, TierCell, TierHolders
from leaderboard.site.output import File
from leaderboard.site.palette import Palette
from leaderboard.site.xml import legal
from leaderboard.store.database import rows, scalar
from leaderboard.texts import _, ngettext

SHOWN = 48
"""Of those who have a tier, on its badge's page; the file for programs has all."""
HOLDERS = """
select a.username, a.name, t.badge_id, t.variant, a.day, a.is_dated, a.by_hand, a.value, a.since, a.before, a.reason
from (
    select w.*, c.username, c.name, row_number() over (partition by w.tier_id order by w.day desc, c.key) as number
    from awards as w
    join contributors as c on c.id = w.contributor_id
    where w.tier_id in (select id from badge_tiers where badge_id = :badge)
) as a
join badge_tiers as t on t.id = a.tier_id
where a.number <= :most
order by t.place desc, a.number
"""
TIERS = """
select t.id, t.people, max(a.day)
from badge_tiers as t
left join awards as a on a.tier_id = t.id and a.is_dated
group by t.id
"""


class ShownTier(NamedTuple):
    """A tier as pages show it, whoever has it."""

    coin: Markup
    """Drawn, or the picture that stands for it."""
    words: str
    """What is written on the coin."""
    name: str
    """Of the badge."""
    href: str
    variant: str
    takes: str


class Shelf:
    """All badges with their coins; one for a build."""

    def __init__(self, catalogue: Catalogue, art: dict[str, str]) -> None:
        self.catalogue = catalogue
        self._art = art
        """Paths of pictures in the site, by the address that a definition has for them."""
        self._shown: dict[tuple[str, str, str], ShownTier] = {}
        self.tiers = sum(len(badge.tiers) for badge in catalogue.badges)

    def shown(self, badge: Badge, tier: Tier, root: str) -> ShownTier:
        """A tier on pages from which ``root`` is the way to the site's root."""
        key = badge.slug, tier.variant, root
        if key not in self._shown:
            self._shown[key] = ShownTier(
                coin=self._coin(badge, tier, root),
                words=coins.words(tier, self.catalogue.known),
                name=_(badge.name),
                href=root + pages.address(paths.badge_path(badge.slug)),
                variant=_(tier.variant),
                takes=takes(tier, self.catalogue),
            )
        return self._shown[key]

    def _coin(self, badge: Badge, tier: Tier, root: str) -> Markup:
        picture = self._art.get(tier.picture or "")
        if picture is None:
            return coins.coin(badge, tier, self.catalogue.known)
        return Markup('<img class="medal" src="{}" width="72" height="72" alt="">').format(
            root + pages.address(picture)
        )

    def files(self, palette: Palette) -> Iterator[File]:
        """Every coin as a file, by day and by night."""
        for badge in self.catalogue.badges:
            for tier in badge.tiers:
                words = takes(tier, self.catalogue)
                content = coins.file(badge, tier, self.catalogue.known, palette, words)
                yield paths.coin_path(badge.slug, tier.variant), content


class Listing:
    """Makes the pages of badges from one database."""

    def __init__(self, db: apsw.Connection, shelf: Shelf) -> None:
        self._db = db
        self._shelf = shelf
        self._catalogue = shelf.catalogue

    @cached_property
    def _tiers(self) -> dict[int, tuple[int, int | None]]:
        """How many people have a tier, and the day of the latest."""
        return {id: (people, latest) for id, people, latest in rows(self._db, TIERS)}

    @cached_property
    def _active(self) -> int:
        """How many people are ranked and did something."""
        did = "exists (select 1 from days where contributor_id = contributors.id)"
        sql = f"select count(*) from contributors where ranked and {did}"
        return int(scalar(self._db, sql))

    def everything(self) -> Badges:
        """The list."""
        people = int(scalar(self._db, "select count(distinct contributor_id) from awards"))
        badges = self._catalogue.badges
        tiers = sum(len(badge.tiers) for badge in badges)
        return Badges(
            path="badges/",
            title=_("Badges"),
            description=_("Who earned which badge, and by which rule"),
            summary=" ".join(
                (
                    ngettext("%(count)s badge,", "%(count)s badges,", len(badges), count=numbers.whole(len(badges))),
                    ngettext("%(count)s tier,", "%(count)s tiers,", tiers, count=numbers.whole(tiers)),
                    ngettext(
                        "held by %(count)s person.", "held by %(count)s people.", people, count=numbers.whole(people)
                    )
                    if people
                    else _("held by nobody yet."),
                    _("Beside each stands the rule that decides who has it."),
                )
            ),
            ladders=tuple(self._ladder(badge) for badge in badges),
        )

    def each(self) -> Iterator[BadgePage]:
        """The page of every badge."""
        for number, badge in enumerate(self._catalogue.badges, 1):
            yield self._page(number, badge)

    def _ladder(self, badge: Badge) -> Ladder:
        return Ladder(
            slug=badge.slug,
            name=_(badge.name),
            href=f"{badge.slug}/",
            description=_(badge.description),
            rule=badge.sentence(self._catalogue.known),
            tiers=tuple(self._cell(badge, tier, "../") for tier in badge.tiers),
        )

    def _cell(self, badge: Badge, tier: Tier, root: str) -> TierCell:
        people, latest = self._tiers[self._ids[badge.slug, tier.variant]]
        shown = self._shelf.shown(badge, tier, root)
        share = f"{100 * people / self._active:.0f}" if self._active and people else ""
        return TierCell(
            coin=shown.coin,
            variant=shown.variant,
            takes=shown.takes,
            description=tier.description,
            people=ngettext("%(count)s person", "%(count)s people", people, count=numbers.whole(people))
            if people
            else _("Nobody yet"),
            share=_("%(percent)s%% of all people", percent=share if share != "0" else "< 1") if share else "",
            latest="" if latest is None else _("latest %(day)s", day=numbers.short_day(as_date(latest))),
            anchor=tier.variant,
        )

    @cached_property
    def _ids(self) -> dict[tuple[str, str], int]:
        found = rows(
            self._db, "select b.slug, t.variant, t.id from badge_tiers as t join badges as b on b.id = t.badge_id"
        )
        return {(slug, variant): id for slug, variant, id in found}

    def _page(self, number: int, badge: Badge) -> BadgePage:
        path = f"badges/{badge.slug}/"
        found = rows(self._db, HOLDERS, badge=number, most=SHOWN)
        holders = {variant: list(group) for variant, group in groupby(found, key=lambda row: row[3])}
        held = "select count(distinct a.contributor_id) from awards as a join badge_tiers as t on t.id = a.tier_id"
        people = int(scalar(self._db, f"{held} where t.badge_id = :badge", badge=number))
        return BadgePage(
            path=path,
            title=_(badge.name),
            description=_("Who has the badge %(badge)s, and what it takes", badge=_(badge.name)),
            rule=badge.sentence(self._catalogue.known),
            about=_(badge.description),
            summary=ngettext(
                "%(count)s person has it.", "%(count)s people have it.", people, count=numbers.whole(people)
            )
            if people
            else _("Nobody has it yet."),
            tiers=tuple(self._holders(badge, tier, holders.get(tier.variant, [])) for tier in reversed(badge.tiers)),
            everything=paths.holders_path(badge.slug),
        )

    def _holders(self, badge: Badge, tier: Tier, found: list[Any]) -> TierHolders:
        people, _latest = self._tiers[self._ids[badge.slug, tier.variant]]
        left = people - len(found)
        more = ngettext("and %(count)s more person", "and %(count)s more people", left, count=numbers.whole(left))
        return TierHolders(
            cell=self._cell(badge, tier, "../../"),
            picture=pages.address(paths.coin_path(badge.slug, tier.variant)),
            holders=tuple(self._holder(tier, username, name, award) for username, name, *award in found),
            further=more if left else "",
        )

    def _holder(self, tier: Tier, username: str, name: str | None, award: list[Any]) -> Holder:
        have = earned(self._catalogue, *award)
        told = note(have)
        shown = name or username
        return Holder(
            name=shown,
            href="../../" + pages.address(pages.person_path(username)),
            initials=pages.initials(shown),
            tint=pages.tint(username),
            day=numbers.short_day(have.day) if have.is_dated else "",
            iso_day=have.day.isoformat() if have.is_dated else "",
            note="" if told == takes(tier, self._catalogue) else told,
        )


def note(have: Earned) -> str:
    """How a tier was earned, or why it was given."""
    if have.by_hand:
        return _("given by hand: %(reason)s", reason=have.evidence) if have.evidence else _("given by hand")
    if have.tier.rule and have.tier.rule.tells_span and have.since is not None and have.since != have.day:
        return f"{legal(have.evidence)}, {numbers.span(have.since, have.day)}"
    return have.evidence
