"""What changed since the scores were computed and since the site was made, so that only what follows is done again.

This is the one place that says what makes what out of date:

* An activity is written, changed or removed, by whatever code: triggers note its account, repository and day in
  ``changed_work``. The score phase does the people behind these accounts again, ranks the boards that the days belong
  to, and empties the table.
* Somebody comes, goes, gains or loses an account: ``note_joined``. The score phase does them again as well, which takes
  out what is known of those who went; every later phase does so for all people noted.
* An activity gets another title or text, and nothing else changes: ``changed_words``. The pages of the people behind
  these accounts are made again, and what shows the latest work of all.
* A person is shown otherwise: whoever changes a row that one person's files are made of (their profile, scores, ranks,
  figures) notes them with ``note_people``. Every file that is about one person, and that person's rows in data.db, are
  made again. Where only their ranks are other ones, or how many there are beside them, ``note_shown`` does: figures,
  badges and the published rows of what they did stay as they are.
* Badges are evaluated again for the people noted so far, and for those who were given others by hand; for everybody
  where rules, the newest day or what ``BADGED`` names besides are other ones.
* A board is drawn otherwise: ``note_boards_of``. Its pages and lists are made again. The same holds for the boards that
  config names and ``note_named_boards_of``; on those the score phase looks again at whoever is noted, for they may be
  of another kind or role.
* What shows something of everybody together is made again where one of its subjects was noted with ``note``: see
  ``Subject``. Figures of everybody and of repositories are computed again for the same reason.
* Anything else that scores depend on is part of ``Scored``'s key (see ``scores.scoring``); if the key differs,
  ``forget`` is called: everything is computed and made again.
* Anything else that pages depend on is part of the site's key (see ``site.made``); if that differs, or a file of the
  site does not look as it was left, every page is made again. A page is in any case only written where its bytes
  differ.

What is noted is relative to the scores and the site that the settings ``scored`` and ``site`` name. It is written in
the transaction of the change itself and taken away in that of its consequence, so that a run may be killed at any
moment.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

import apsw

from leaderboard.store.database import rows, setting

SCORED = "scored"
"""The setting that says what the scores were computed from; the triggers of activities look for it."""
FIGURED = "figured"
"""The setting that names the scores that all figures were computed from; absent where plugins gave some of them."""
BADGED = "badged"
"""The setting that says what all badges were evaluated by; absent where that has to be done for everybody."""
GIVEN = "given"
"""The setting that has the badges given by hand, as they were then."""
SITE = "site"
"""The setting that says what the site was made from."""
SUSPENDED = "site while changes are looked for"
NOTES = ("changed_people", "changed_boards", "changed_named_windows", "changed_subjects")
"""The tables of what is noted relative to the site."""


class Subject(StrEnum):
    """What pages about everybody tell of."""

    PEOPLE = "people"
    """Who there is, and what lists say of them: all but scores."""
    WORK = "work"
    """What was done, and all that is reckoned from it."""
    WORDS = "words"
    """Titles and texts of what was done."""
    FIGURES = "figures"
    """Those of everybody together and of repositories."""
    BADGES = "badges"
    """Who has which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What is shown otherwise than in the site that was made last."""

    people: frozenset[int]
    """Ids."""
    workers: frozenset[int]
    """Those of them who did something else, or of whom something else is reckoned than ranks."""
    boards: frozenset[tuple[str, int | None]]
    """Period, and the id of the repository or None for the board of everything."""
    named: frozenset[int]
    """Ids of windows of boards that config names."""
    subjects: frozenset[str]


def forget(db: apsw.Connection) -> None:
    """Everything is to be computed and made again."""
    db.execute("delete from settings where key in (?, ?, ?, ?, ?)", (SCORED, FIGURED, BADGED, SITE, SUSPENDED))
    for table in ("changed_work", "changed_owners", "changed_words", *NOTES):
        db.execute(f"delete from {table}")


def note(db: apsw.Connection, *subjects: Subject) -> None:
    """There is something else to tell of these."""
    db.executemany("insert or ignore into changed_subjects values (?)", ((subject,) for subject in subjects))


def note_people(db: apsw.Connection, people: Iterable[int]) -> None:
    """These people's files and published rows are to be made again."""
    db.executemany(
        """
        insert into changed_people (contributor_id)
        values (?)
        on conflict do update set same_work = 0
        """,
        ((id,) for id in people),
    )


def note_shown(db: apsw.Connection, people: Iterable[int]) -> None:
    """The same of people who are only shown otherwise: what they did, and what is reckoned from it, is as it was."""
    db.executemany("insert or ignore into changed_people values (?, 1)", ((id,) for id in people))


def note_boards_of(db: apsw.Connection, people: Iterable[int]) -> None:
    """Every board that these people are on is to be drawn again."""
    db.executemany(
        """
        insert or ignore into changed_boards (period, repository_id)
        select w.period, coalesce(s.repository_id, 0)
        from scores as s
        join windows as w on w.id = s.window_id
        where s.contributor_id = ?
        """,
        ((id,) for id in people),
    )


def note_named_boards_of(db: apsw.Connection, people: Iterable[int]) -> None:
    """Every board of those that config names is to be drawn again that has these people, now or in the span before."""
    db.executemany(
        """
        insert or ignore into changed_named_windows (window_id)
        select w.id
        from named_scores as s
        join named_windows as w on not w.is_previous and s.window_id in (w.id, w.previous_id)
        where s.contributor_id = ?
        """,
        ((id,) for id in people),
    )


def note_joined(db: apsw.Connection, people: Collection[int], accounts: Iterable[int]) -> None:
    """These people came, went, or gained or lost one of these accounts; all their work is to be looked at again."""
    note_people(db, people)
    db.executemany("insert or ignore into changed_owners values (?)", ((id,) for id in people))
    db.executemany(
        """
        insert or ignore into changed_work (account_id, repository_id, day)
        select account_id, coalesce(repository_id, 0), day
        from activities
        where account_id = ?
        """,
        ((account,) for account in accounts),
    )


def noted(db: apsw.Connection) -> Changes:
    """What was noted since the site was made."""
    return Changes(
        people=frozenset(id for (id,) in rows(db, "select contributor_id from changed_people")),
        workers=workers(db),
        boards=frozenset(
            (period, repository or None)
            for period, repository in rows(db, "select period, repository_id from changed_boards")
        ),
        named=frozenset(id for (id,) in rows(db, "select window_id from changed_named_windows")),
        subjects=subjects(db),
    )


def workers(db: apsw.Connection) -> frozenset[int]:
    """The people noted who are not only shown otherwise."""
    return frozenset(id for (id,) in rows(db, "select contributor_id from changed_people where not same_work"))


def subjects(db: apsw.Connection) -> frozenset[str]:
    """What there is something else to tell of than in the site."""
    return frozenset(subject for (subject,) in rows(db, "select subject from changed_subjects"))


def made(db: apsw.Connection) -> str | None:
    """What the last site was made from, as ``settle`` was told; None where nothing is known of it."""
    return setting(db, SITE)


def suspend(db: apsw.Connection) -> None:
    """Know nothing of the site until ``resume``: changes are found out later than they are written down."""
    db.execute("delete from settings where key = ?", (SUSPENDED,))
    db.execute("update settings set key = ? where key = ?", (SUSPENDED, SITE))


def resume(db: apsw.Connection) -> None:
    """What changed since ``suspend`` is noted."""
    db.execute("update settings set key = ? where key = ?", (SITE, SUSPENDED))


def settle(db: apsw.Connection, site: str) -> None:
    """A site was made of all there is; from now on changes are noted relative to it."""
    with db:
        db.execute("insert or replace into settings (key, value) values (?, ?)", (SITE, site))
        for table in NOTES:
            db.execute(f"delete from {table}")
