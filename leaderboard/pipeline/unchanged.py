"""Whether anything changed since the last run: answered by looking at files, without reading them.

Imports nothing heavy, because on most nights its answer is all there is to do.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path

import apsw

from leaderboard import __version__, beside
from leaderboard.files.folder import ASSETS, PAGES, TEMPLATES, THEME, TRANSLATIONS, FileEntry, Folder
from leaderboard.files.looks import Look, digest, look, looks
from leaderboard.pipeline.options import Options
from leaderboard.shipped import shipped
from leaderboard.site import made
from leaderboard.site.output import looks_now
from leaderboard.store import changes
from leaderboard.store.database import FILE_NAME, put_setting, rows, scalar

ENVIRONMENT = re.compile(rb"env\.(\w+)")
CODE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was looked at before a run, which then need not look again."""

    options: Options
    known: Mapping[str, str]
    """What the run before it remembered."""
    at_ns: int
    folder: Folder
    entries: Sequence[FileEntry]
    site: Callable[[], bytes]
    """How its files look, as ``looks_now`` says it; known once it is asked for."""

    def is_unchanged(self) -> bool:
        """Whether a run would change nothing, because nothing did since the last one."""
        looks = [(entry.path, entry.mtime_ns, entry.size, entry.inode) for entry in self.entries]
        if self.folder.problems or self.known.get("fingerprint") != fingerprint(self.options, looks):
            return False
        return made.is_as_it_was_left(self.options.output, self.known.get("left"), self.site)

    def is_true_still(self) -> bool:
        """Whether no other run came between; ask when none can come any more."""
        return recorded(self.options.data / FILE_NAME).get("scanned") == self.known.get("scanned")


@contextmanager
def looking(options: Options, today: date) -> Iterator[Seen | None]:
    """Look at the data repo, and at the site in a second process meanwhile; None where a run is due in any case."""
    known = recorded(options.data / FILE_NAME)
    if (
        options.dry_run
        or options.full
        or options.since
        or (known.get("scrapes") != "no" and not options.offline)
        or (not options.now and str(today) >= known.get("valid_until", "9999"))
    ):
        yield None
        return
    with looking_at_the_site(options.output) as site:
        folder, at_ns = Folder(options.data), time.time_ns()
        yield Seen(options=options, known=known, at_ns=at_ns, folder=folder, entries=folder.scan(), site=cache(site))


def looking_at_the_site(site: Path) -> AbstractContextManager[Callable[[], bytes]]:
    """Look at all files of the site, beside this process where that can be."""
    looked = partial(looks_now, site)
    return beside.second_process(looked) if beside.is_possible() else nullcontext(looked)


def record(db: apsw.Connection, options: Options, *, scrapes: bool, later: date | None = None) -> None:
    """Remember how everything looks at the end of a run that went well; ``later`` is a day that changes something."""
    files = list(rows(db, "select path, mtime_ns, size, inode from files order by path"))
    first_later = scalar(
        db,
        """
        select date(min(day) * 86400, 'unixepoch')
        from calendar
        where count and day > (select max(to_day) from windows)
        """,
    )
    with db:
        put_setting(db, "scrapes", "yes" if scrapes else "no")
        put_setting(db, "valid_until", min(first_later or "9999", str(later or "9999")))
        put_setting(db, "fingerprint", fingerprint(options, files))
        # Kept apart, because a question of another day makes the store forget the site, which stays right.
        put_setting(db, "left", changes.made(db) or "")


def forget(db: apsw.Connection) -> None:
    """A run has begun: until it ends well, nobody knows that nothing changed."""
    with db:
        db.execute("delete from settings where key = 'fingerprint'")


def fingerprint(options: Options, data: Iterable[Look]) -> str:
    """One hash of how everything looks that a run reads; ``data`` are the data repo's files."""
    config = options.config.read_bytes()
    variables = {name.decode(): os.environ.get(name.decode()) for name in ENVIRONMENT.findall(config)}
    said = (__version__, str(options.output), str(options.now), options.strict, sorted(variables.items()))
    sum = hashlib.blake2b(repr(said).encode() + config, digest_size=16)
    folders = (options.data / name for name in (ASSETS, PAGES, TEMPLATES, TRANSLATIONS))
    for folder in (CODE, shipped("site_templates"), *folders):
        sum.update(digest(looks(folder)).encode())
    sum.update(digest([*data, *look(options.data / THEME)]).encode())
    return sum.hexdigest()


def recorded(database: Path) -> dict[str, str]:
    """What the last run remembered; nothing where there was none or it cannot be read."""
    if not database.exists():
        return {}
    try:
        db = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY)
        found: dict[str, str] = dict(rows(db, "select key, value from settings"))
        db.close()
    except apsw.Error:
        return {}
    return found
