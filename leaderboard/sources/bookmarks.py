"""How far one source has read each of its streams."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from leaderboard.errors import DataError
from leaderboard.models import Bookmark, Coverage


class ReadBookmarks:
    """The bookmarks of ``state/<source>.json``, as a plugin asks for them."""

    def __init__(
        self,
        source: str,
        values: Mapping[str, str],
        *,
        coverage: Iterable[Coverage] = (),
        cutoff: datetime | None = None,
        full: bool = False,
    ) -> None:
        """``cutoff`` is what ``--since`` said; with it, as with ``full``, no bookmark counts and no day is covered."""
        starts_anew = full or cutoff is not None
        self._source = source
        self._values = {} if starts_anew else dict(values)
        self._kept = dict(values)
        self._coverage = [] if starts_anew else list(coverage)
        self._cutoff = cutoff
        self._full = full and cutoff is None

    @property
    def cutoff(self) -> datetime | None:
        """What ``--since`` said."""
        return self._cutoff

    @property
    def full(self) -> bool:
        """Whether everything is read again, from the beginning and not from what ``--since`` said."""
        return self._full

    def reached(self, stream: str) -> str | None:
        """The value of the stream's last bookmark."""
        return self._values.get(stream)

    def kept(self, stream: str) -> str | None:
        """The value of the stream's last bookmark, also with ``--full`` and with ``--since``."""
        return self._kept.get(stream)

    def covered(self, repository: str) -> tuple[Coverage, ...]:
        """What the source has said of the days of a repository, in whatever case its name is written."""
        name = repository.casefold()
        return tuple(coverage for coverage in self._coverage if coverage.repository.casefold() == name)

    def since(self, stream: str, *, first: datetime | None = None, overlap: timedelta = timedelta()) -> datetime | None:
        """From when to read a stream whose bookmarks are times; raises DataError for one that is no time."""
        if self._cutoff is not None:
            return self._cutoff
        value = self.reached(stream)
        return first if value is None else _earlier(self._time(stream, value), overlap)

    def move(self, bookmark: Bookmark) -> None:
        """Remember how far this run has come, for a job that is tried again; with ``--since`` no bookmark counts."""
        self._kept[bookmark.stream] = bookmark.value
        if self._cutoff is None:
            self._values[bookmark.stream] = bookmark.value

    def _time(self, stream: str, value: str) -> datetime:
        try:
            time = datetime.fromisoformat(value)
            return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
        except (ValueError, OverflowError):
            raise DataError(
                f"state/{self._source}.json: the bookmark of {stream!r} is {value[:60]!r}, expected a time such as "
                "2026-01-31T09:30:00Z; without it the stream is read from the beginning"
            ) from None


def _earlier(time: datetime, overlap: timedelta) -> datetime:
    try:
        return time - overlap
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC)
