"""What ``--full`` removes: activities that a repository has no longer."""

from __future__ import annotations

from collections.abc import Iterable

import apsw

from leaderboard.models import Complete
from leaderboard.sources.scraping import Batch, Finished
from leaderboard.store.removals import Seen


class Removing:
    """Keeps in mind what came in a run that reads everything, and removes what did not come."""

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._seen = Seen(db)
        self._complete: list[tuple[str, Complete]] = []
        self.removed: dict[str, int] = {}
        """How many activities, by repository."""

    def note(self, batch: Batch, slugs: Iterable[str]) -> None:
        """Remember what a batch holds; it may be the last of a repository."""
        self._seen.note(slugs)
        self._complete += [(batch.source, record) for record in batch.records if isinstance(record, Complete)]

    def finish(self, finished: Iterable[Finished]) -> list[str]:
        """Remove, in one step, what did not come from any source, and say where that has to wait.

        Slugs do not say which source gave them, so another source that failed may have meant to give the same ones, and
        so may this one where it gave something that is not fit to be kept.
        """
        ends = list(finished)
        failed = {end.source for end in ends if end.error is not None}
        skipping = {end.source for end in ends if end.skipped}
        put_off: dict[str, None] = {}
        with self._db:
            for source, complete in self._complete:
                others = sorted(failed - {source})
                if others or source in skipping:
                    why = (
                        f"{' and '.join(others)} failed and may know some of it"
                        if others
                        else f"{source} gave something that is not fit to be kept"
                    )
                    put_off[f"{source}: nothing of {complete.repository} was removed, because {why}"] = None
                else:
                    count = self._seen.remove_others(complete)
                    self.removed[complete.repository] = self.removed.get(complete.repository, 0) + count
        self.removed = {repository: count for repository, count in sorted(self.removed.items()) if count}
        return list(put_off)
