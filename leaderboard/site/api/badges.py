"""The badges as JSON, and everybody who has each."""

from __future__ import annotations

from collections.abc import Iterator

import apsw

from leaderboard.scores.badges.catalogue import Badge, Catalogue
from leaderboard.scores.badges.telling import takes
from leaderboard.scores.periods import as_date
from leaderboard.site.api import records
from leaderboard.site.api.encoding import file, link, paged
from leaderboard.site.api.paths import ROOT
from leaderboard.site.badges import paths
from leaderboard.site.output import File
from leaderboard.store.database import rows

LIST = f"{ROOT}badges.json"
HOLDERS = """
select c.username, t.variant, a.day, a.is_dated, a.by_hand, a.reason
from badge_tiers as t
join awards as a on a.tier_id = t.id
join contributors as c on c.id = a.contributor_id
where t.badge_id = :badge
order by a.day desc, t.place desc, c.key
"""


def badge_files(db: apsw.Connection, catalogue: Catalogue) -> Iterator[File]:
    """The list of badges, and of each badge who has it."""
    people = {
        (slug, variant): count for slug, variant, count in rows(db, "select badge, variant, people from badge_tier")
    }
    yield file(LIST, records.Badges(badges=tuple(described(badge, catalogue, people) for badge in catalogue.badges)))
    for number, badge in enumerate(catalogue.badges, 1):
        yield from holders(db, number, badge.slug)


def described(badge: Badge, catalogue: Catalogue, people: dict[tuple[str, str], int]) -> records.Badge:
    return records.Badge(
        slug=badge.slug,
        name=badge.name,
        description=badge.description,
        rule=badge.sentence(catalogue.known),
        html=link(LIST, paths.badge_path(badge.slug)),
        holders=link(LIST, paths.holders_path(badge.slug)),
        tiers=tuple(
            records.BadgeTier(
                variant=tier.variant,
                description=tier.description,
                takes=takes(tier, catalogue),
                people=people[badge.slug, tier.variant],
                picture=link(LIST, paths.coin_path(badge.slug, tier.variant)),
            )
            for tier in badge.tiers
        ),
    )


def holders(db: apsw.Connection, number: int, slug: str) -> Iterator[File]:
    found = list(rows(db, HOLDERS, badge=number))
    for path, paging, shown in paged(f"badges/{slug}", f"badges/{slug}", found):
        yield file(
            path,
            records.Holders(
                badge=slug,
                html=link(path, paths.badge_path(slug)),
                rows=tuple(
                    records.Holder(
                        contributor=username,
                        variant=variant,
                        achieved_on=as_date(day),
                        is_dated=bool(is_dated),
                        by_hand=bool(by_hand),
                        reason=reason,
                    )
                    for username, variant, day, is_dated, by_hand, reason in shown
                ),
                **paging,
            ),
        )
