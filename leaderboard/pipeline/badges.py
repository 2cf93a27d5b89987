"""What the badges phase is made of: blocks of config and plugins, and what people were given by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import apsw
import msgspec

from leaderboard.config import Config
from leaderboard.errors import Problem, Severity
from leaderboard.files import given_badges as given_badge_files
from leaderboard.files.folder import Folder
from leaderboard.models import BadgeDefinition, BadgeRule, GivenBadge, SetupRecord
from leaderboard.pipeline.exporting import read as read_file
from leaderboard.scores.badges.catalogue import STANDARD, Block, Catalogue
from leaderboard.scores.badges.judging import Given
from leaderboard.scores.periods import day_number
from leaderboard.store import given_badges, profiles
from leaderboard.store.claims import account_key, claims
from leaderboard.store.database import rows
from leaderboard.structure import did_you_mean


def blocks(config: Config, declared: Mapping[str, Sequence[SetupRecord]], older: Iterable[Any]) -> Iterator[Block]:
    """Who says what of badges, the one who decides first: config, plugins by source, ourselves, older files."""
    settings = config.leaderboard.badges
    own = Block(
        definitions=settings.definitions,
        rules=settings.rules,
        file=str(config.path),
        lines=config.lines,
        path=("leaderboard", "badges"),
    )
    told = [own, *(of_plugin(source, records) for source, records in declared.items())]
    yield from told
    is_empty = not any(block.definitions or block.rules for block in told)
    if settings.standard or (settings.standard is None and is_empty):
        yield STANDARD
    yield Block(definitions=list(older), file="badges/definitions.json", severity=Severity.WARNING)


def of_plugin(source: str, records: Iterable[SetupRecord]) -> Block:
    """The badges that a plugin declares; what cannot be is left out, with a warning."""
    records = list(records)
    return Block(
        definitions=[written(record) for record in records if isinstance(record, BadgeDefinition)],
        rules=[
            {"type": record.type, "badge_slug": record.badge_slug, **record.settings}
            for record in records
            if isinstance(record, BadgeRule)
        ],
        file=f"source {source}",
        path=("badges",),
        severity=Severity.WARNING,
    )


def written(definition: BadgeDefinition) -> dict[str, Any]:
    """A plugin's definition as config would have it."""
    told: dict[str, Any] = msgspec.to_builtins(definition)
    return told


class Row(NamedTuple):
    """What somebody was given, as it is written somewhere."""

    file: str
    account: str
    badge: GivenBadge

    def problem(self, message: str) -> Problem:
        return Problem(file=self.file, line=self.badge.line, message=message, severity=Severity.WARNING)


def given_rows(db: apsw.Connection) -> list[Row]:
    """All that people were given, by profiles and by older files."""
    of_profiles = [
        Row(path, profile.username, badge) for path, profile in profiles.giving_badges(db) for badge in profile.badges
    ]
    return [*of_profiles, *(Row(*row) for row in given_badges.everything(db))]


def older_definitions(folder: Folder, given: Iterable[Row]) -> list[dict[str, Any]]:
    """What older files say of the badges that were given; nothing of those that were computed."""
    path = folder.badge_definitions_path()
    content = read_file(path)
    wanted = {row.badge.badge for row in given}
    definitions = given_badge_files.read_definitions(content, str(path))[0] if content else []
    return [definition for definition in definitions if definition["slug"] in wanted]


def hand_out(
    db: apsw.Connection, given: Iterable[Row], catalogue: Catalogue, today: date
) -> tuple[list[Given], list[Problem]]:
    """Whom the rows mean and which tier; what is dated later than ``today`` waits."""
    found: list[Given] = []
    problems: list[Problem] = []
    given = list(given)
    ids: dict[str, int] = dict(rows(db, "select key, id from contributors")) if given else {}
    owners = claims(profiles.from_files(db)).owners if given else {}
    for row in given:
        owner = owners.get(account_key(row.account))
        person = ids.get((owner.contributor.username if owner else row.account).casefold())
        tier = tier_of(row.badge, catalogue)
        if isinstance(tier, str):
            problems.append(row.problem(tier))
        elif person is not None and date.fromisoformat(row.badge.on) <= today:
            day = day_number(date.fromisoformat(row.badge.on))
            found.append(Given(person, row.badge.badge, tier[1], day, row.badge.reason))
    return found, problems


def tier_of(given: GivenBadge, catalogue: Catalogue) -> tuple[str, str] | str:
    """(badge, variant), or what is wrong with what was given."""
    badge = catalogue.badge(given.badge)
    if badge is None:
        hint = did_you_mean(given.badge, [each.slug for each in catalogue.badges])
        return f"no badge is called {given.badge!r}{hint}"
    tier = badge.tier(given.variant)
    if tier is None:
        variants = [each.variant for each in badge.tiers]
        if given.variant is None:
            return f"the badge {given.badge} has several variants, name one: {', '.join(variants)}"
        return f"the badge {given.badge} has no variant {given.variant!r}{did_you_mean(given.variant, variants)}"
    return badge.slug, tier.variant


def first_later(db: apsw.Connection, today: date) -> date | None:
    """The next day on which something that was given by hand begins to count."""
    days = [date.fromisoformat(row.badge.on) for row in given_rows(db)]
    return min((day for day in days if day > today), default=None)
