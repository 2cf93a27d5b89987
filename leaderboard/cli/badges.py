"""``leaderboard badges``: who holds which, or what one person has and what is missing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leaderboard.cli.options import now_option, option, options, where_options
from leaderboard.cli.table import Format, printable, write

if TYPE_CHECKING:
    from leaderboard.scores.badges.catalogue import Catalogue
    from leaderboard.scores.badges.telling import Held

COLUMNS = ("badge", "variant", "takes", "people")
HOLDERS = """
select b.slug, t.variant, t.demand, t.people
from badge_tiers as t
join badges as b on b.id = t.badge_id
order by t.id
"""


@click.command("badges")
@click.argument("user", required=False)
@where_options
@now_option
@option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", help="[default: table]")
@click.option("--json", "form", flag_value="json", help="The same as --format json.")
def badges(user: str | None, data: Path | None, config: Path | None, now: datetime | None, form: Format) -> None:
    """Explain each badge: its rule, the value, the day, and what is missing for the next tier.

    USER is a username or any of the person's accounts. Without one, every badge is listed with how many people hold
    each of its tiers.
    """
    from leaderboard.cli.reading import asking
    from leaderboard.pipeline.options import NEEDS
    from leaderboard.scores.badges.telling import of_person
    from leaderboard.scores.explain import find_person
    from leaderboard.store.database import rows

    with asking(options(data, config, now=now, command="badges")) as run:
        run.execute(NEEDS["badges"])
        if user is None:
            click.echo(write(COLUMNS, list(rows(run.db, HOLDERS)), form))
            return
        person, name = find_person(run.db, user)
        held = of_person(run.db, run.catalogue, person)
    match form:
        case "json":
            click.echo(json.dumps([as_json(each, run.catalogue) for each in held], indent=2, ensure_ascii=False))
        case "csv":
            click.echo(write(TIERS, list(as_rows(held, run.catalogue)), form))
        case "table":
            click.echo("\n\n".join(in_words(each, run.catalogue) for each in held) or nothing(name))


TIERS = ("badge", "variant", "takes", "earned_on", "evidence", "reached", "missing")


def nothing(name: str) -> str:
    return f"{printable(name)} has no badges, and is on no board or did nothing yet."


def in_words(held: Held, catalogue: Catalogue) -> str:
    """A badge for people."""
    columns = ("", *TIERS[1:4], "how far")
    lines = [
        ("●" if earned else "○", variant, takes, earned, evidence or f"{reached}; missing: {missing}" * bool(reached))
        for _, variant, takes, earned, evidence, reached, missing in as_rows([held], catalogue)
    ]
    table = write(columns, lines, "table").split("\n", 2)[2]
    return f"{printable(held.badge.name)}: {held.badge.sentence(catalogue.known)}\n{table}"


def as_rows(held: list[Held], catalogue: Catalogue) -> Iterator[tuple[str | None, ...]]:
    """A row for every tier of every badge."""
    from leaderboard.scores.badges.telling import takes

    for each in held:
        earned = {have.tier.variant: have for have in each.earned}
        for tier in each.badge.tiers:
            have = earned.get(tier.variant)
            is_next = each.next is not None and each.next.tier.variant == tier.variant
            yield (
                each.badge.slug,
                tier.variant,
                takes(tier, catalogue),
                str(have.day) if have else None,
                have.evidence if have else None,
                each.next.reached if each.next and is_next else None,
                each.next.lacking if each.next and is_next else None,
            )


def as_json(held: Held, catalogue: Catalogue) -> dict[str, Any]:
    """A badge for machines."""
    from leaderboard.scores.badges.telling import in_units, takes

    following = held.next
    return {
        "badge": held.badge.slug,
        "name": held.badge.name,
        "rule": held.badge.sentence(catalogue.known),
        "earned": [
            {
                "variant": have.tier.variant,
                "takes": takes(have.tier, catalogue),
                "on": str(have.day),
                "dated": have.is_dated,
                "by_hand": have.by_hand,
                "evidence": have.evidence or None,
                "since": None if have.since is None else str(have.since),
            }
            for have in held.earned
        ],
        "next": None
        if following is None
        else {
            "variant": following.tier.variant,
            "takes": takes(following.tier, catalogue),
            "value": in_units(following.value),
            "needed": in_units(following.target),
            "reached": following.reached,
            "missing": following.lacking,
        },
    }


COMMANDS = {"badges": badges}
