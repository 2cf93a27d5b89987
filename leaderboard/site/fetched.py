"""Pictures of other hosts, kept in a folder beside the store and asked for again only after days."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit

import httpx
import msgspec

from leaderboard.files import writing
from leaderboard.site.fetching import Answer, Resolve, Silent, Unfetched, client, fetch, public_addresses
from leaderboard.site.picture_forms import FORMS, Use
from leaderboard.site.shrinking import shrunk

FOLDER = ".leaderboard.db-pictures"
"""Named so that data repos leave it out of git as they do the store."""
VERSION = "1"
"""Changes when pictures are made in another way."""
AT_ONCE = 8
FRESH = timedelta(days=7)
FAILED = timedelta(days=1)
"""How long a picture that could not be had is not asked for again."""
PATIENCE = 5
"""After so many failures a host is left alone until the next run."""


class Wanted(NamedTuple):
    """A picture and what it is for."""

    address: str
    use: Use

    @property
    def key(self) -> str:
        """What its files are called."""
        text = f"{VERSION} {self.use} {self.address}"
        return hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=12).hexdigest()


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """What is remembered of an address."""

    asked: date
    etag: str | None = None
    failed: bool = False


class Progress(Protocol):
    """Who is told how many pictures were asked for."""

    def progress(self, label: str, done: int, total: int | None = None) -> None: ...


class Cache:
    """The folder of pictures; those that nobody wants any more go."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def file(self, wanted: Wanted, ending: str) -> Path:
        return self._folder / f"{wanted.key}-{ending}"

    def has(self, wanted: Wanted) -> bool:
        return all(self.file(wanted, form.ending).is_file() for form in FORMS[wanted.use])

    def note(self, wanted: Wanted) -> Note | None:
        try:
            return msgspec.json.decode((self._folder / f"{wanted.key}.json").read_bytes(), type=Note)
        except (OSError, msgspec.MsgspecError):
            return None

    def keep(self, wanted: Wanted, note: Note, files: Mapping[str, bytes]) -> None:
        """Remember an answer; the note comes last, so that a killed run asks again."""
        self._folder.mkdir(exist_ok=True)
        for ending, content in files.items():
            writing.replace(self.file(wanted, ending), content, durable=False)
        writing.replace(self._folder / f"{wanted.key}.json", msgspec.json.encode(note), durable=False)

    def forget_all_but(self, wanted: Iterable[Wanted]) -> None:
        keys = {each.key for each in wanted}
        for file in self._folder.glob("*"):
            if file.name[:24] not in keys:
                file.unlink(missing_ok=True)


def gather(
    wanted: Collection[Wanted],
    data: Path,
    today: date,
    progress: Progress,
    *,
    offline: bool = False,
    http: Callable[[], httpx.Client] = client,
    resolve: Resolve = public_addresses,
    schemes: Collection[str] = ("https",),
) -> tuple[dict[Wanted, dict[str, Path]], list[str]]:
    """The files of every picture that there is, and why others were not to be had."""
    cache = Cache(data / FOLDER)
    failures: list[str] = []
    if not offline:
        due = [each for each in dict.fromkeys(wanted) if is_due(cache, each, today)]
        asking = Asking(cache, resolve, schemes)
        for done, (each, outcome) in enumerate(asking.all(due, http), 1):
            progress.progress("pictures", done, len(due))
            failures += kept(cache, each, outcome, today)
        cache.forget_all_but(wanted)
    files = {
        each: {form.ending: cache.file(each, form.ending) for form in FORMS[each.use]}
        for each in wanted
        if cache.has(each)
    }
    return files, failures


def is_due(cache: Cache, wanted: Wanted, today: date) -> bool:
    note = cache.note(wanted)
    return note is None or not today - note.asked < (FAILED if note.failed else FRESH)


def kept(cache: Cache, wanted: Wanted, outcome: Answer | Unfetched | None, today: date) -> Iterator[str]:
    """Put an answer into the cache; says why there is none. What was there before stays."""
    before = cache.note(wanted)
    match outcome:
        case None:
            cache.keep(wanted, Note(asked=today, etag=before.etag if before else None), {})
        case Answer(content, etag):
            try:
                cache.keep(wanted, Note(asked=today, etag=etag), shrunk(content, wanted.use))
            except Unfetched as error:
                yield from kept(cache, wanted, error, today)
        case Unfetched():
            cache.keep(wanted, Note(asked=today, etag=before.etag if before else None, failed=True), {})
            yield f"{wanted.address[:200]} {outcome}"


class Asking:
    """Questions to many hosts at once."""

    def __init__(self, cache: Cache, resolve: Resolve, schemes: Collection[str]) -> None:
        self._cache = cache
        self._resolve = resolve
        self._schemes = schemes
        self._failed: Counter[str] = Counter()
        """How often each host failed in a row."""

    def all(
        self, wanted: Collection[Wanted], http: Callable[[], httpx.Client]
    ) -> Iterator[tuple[Wanted, Answer | Unfetched | None]]:
        """Each picture and what became of it, in their order; a few at once, because each may be large."""
        if not wanted:
            return
        left = iter(wanted)
        with http() as connection, ThreadPoolExecutor(AT_ONCE) as threads:
            while some := list(islice(left, 4 * AT_ONCE)):
                outcomes = list(threads.map(partial(self._one, connection), some))
                yield from zip(some, outcomes, strict=True)

    def _one(self, http: httpx.Client, wanted: Wanted) -> Answer | Unfetched | None:
        host = urlsplit(wanted.address).netloc
        if self._failed[host] >= PATIENCE:
            return Unfetched(f"was not asked, because {host} failed {PATIENCE} times")
        note = self._cache.note(wanted) if self._cache.has(wanted) else None
        try:
            answer = fetch(
                http, wanted.address, note.etag if note else None, resolve=self._resolve, schemes=self._schemes
            )
        except Silent as error:
            self._failed[host] += 1
            return error
        except Unfetched as error:
            return error
        self._failed[host] = 0
        return answer
