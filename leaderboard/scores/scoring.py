"""The score phase: the day the boards are drawn for, and whether all are scored or only those whose work changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date

import apsw

from leaderboard.scores import again, named_scoring
from leaderboard.scores.everybody import LineBonus, Ranking, score_everybody
from leaderboard.scores.masking import mask
from leaderboard.scores.named_scoring import Named
from leaderboard.scores.periods import Period, as_date, day_number
from leaderboard.scores.rules import apply, keep, resolve
from leaderboard.scoring_rules import Rule
from leaderboard.store import changes
from leaderboard.store.changes import Subject
from leaderboard.store.database import put_setting, rows, scalar, setting

NOBODY_NAMED = Named()
WORDS = "select distinct k.contributor_id from changed_words as w join accounts as k on k.id = w.account_id"
WORTH = "select slug, points from definitions order by slug"


def as_of(db: apsw.Connection, today: date) -> date:
    """The day of the newest activity that is not in the future; ``today`` where there is none."""
    newest = scalar(db, "select max(day) from calendar where count and day <= :today", today=day_number(today))
    return today if newest is None else as_date(newest)


def earliest(db: apsw.Connection, until: date) -> date:
    """The day of the oldest activity."""
    oldest = scalar(db, "select min(day) from calendar where count and day <= :until", until=day_number(until))
    return until if oldest is None else as_date(oldest)


def count(db: apsw.Connection) -> int:
    """How many activities there are."""
    return int(scalar(db, "select coalesce(sum(count), 0) from calendar"))


def later_than(db: apsw.Connection, day: date) -> int:
    """How many activities are dated after ``day``: they are kept and not scored."""
    return int(scalar(db, "select coalesce(sum(count), 0) from calendar where day > :day", day=day_number(day)))


def score(
    db: apsw.Connection,
    periods: Iterable[Period],
    lines: LineBonus,
    ranking: Ranking,
    precedence: Sequence[str] = ("*", "gharchive"),
    named: Named = NOBODY_NAMED,
    rules: Sequence[Rule] = (),
) -> None:
    """Bring parts, scores and ranks of every period and of the span before it up to date, and the days.

    Everybody is scored where anything but a few people's work changed: the periods, what work is worth, how ranks are
    given, whose lines count, which family of activities comes first, which boards config names, what rules say (see
    ``store.changes``). ``rules`` name kinds as they are without aliases.
    """
    dated = tuple(periods)
    resolved = resolve(db, rules)
    said = (dated, lines, ranking, tuple(precedence), list(rows(db, WORTH)), named, resolved)
    key = hashlib.blake2b(repr(said).encode(), digest_size=16).hexdigest()
    is_known = setting(db, changes.SCORED) == key
    mask(db, precedence, everywhere=not is_known)
    if is_known:
        again.find_people(db)
    else:
        keep(db, resolved)
    apply(db, again=is_known)
    if not is_known or not again.scored_again(db, lines, ranking, named):
        score_everybody(db, dated, lines, ranking)
        named_scoring.score_everybody(db, named, dated, lines, ranking)
        changes.forget(db)
        put_setting(db, changes.SCORED, key)
    note_words(db)
    for table in ("changed_work", "changed_owners"):
        db.execute(f"delete from {table}")


def note_words(db: apsw.Connection) -> None:
    """Note the people who say something else of what they did."""
    found = list(rows(db, WORDS))
    if found:
        changes.note(db, Subject.WORDS)
        changes.note_people(db, (id for (id,) in found if id is not None))
        db.execute("delete from changed_words")
