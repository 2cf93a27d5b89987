"""What plugin authors test with: ``run_plugin`` runs a plugin once, ``check_plugin`` holds it to its promises.

from leaderboard.testing import check_plugin

def test_the_plugin_keeps_its_promises():
    check_plugin(leaderboard_acme, {"projects": ["widget"]})
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leaderboard.errors import PluginError
from leaderboard.models import (
    Activity,
    ActivityDefinition,
    Complete,
    Contributor,
    Coverage,
    Planned,
    Repository,
    SetupRecord,
)
from leaderboard.sources.scraping import Batch, Finished, scrape
from leaderboard.testing.promises import broken_promises
from leaderboard.testing.trial import ID, ORG, Notes, Trial, no_wait

if TYPE_CHECKING:
    import httpx

__all__ = ["PluginContractBroken", "Result", "check_plugin", "plan_plugin", "run_plugin"]


class PluginContractBroken(AssertionError):
    """Every promise that a plugin does not keep, one a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What one run of a plugin gave."""

    definitions: Sequence[SetupRecord]
    """What ``setup`` yielded."""
    records: Sequence[Activity | Contributor | Repository | ActivityDefinition | Complete | Coverage]
    """What ``scrape`` yielded and was fit to be kept, in its order."""
    bookmarks: Mapping[str, str]
    """Where each stream stands after the run."""
    settings: Any = field(repr=False)
    infos: Sequence[str]
    warnings: Sequence[str]
    skipped: int
    """Records that were not fit to be kept; a warning says why."""
    requests: int

    @property
    def activities(self) -> list[Activity]:
        """The records that are activities."""
        return [record for record in self.records if isinstance(record, Activity)]

    @property
    def contributors(self) -> list[Contributor]:
        """The records that are people."""
        return [record for record in self.records if isinstance(record, Contributor)]

    @property
    def repositories(self) -> list[Repository]:
        """The records that are repositories."""
        return [record for record in self.records if isinstance(record, Repository)]

    @property
    def coverage(self) -> list[Coverage]:
        """The records that say which days were covered."""
        return [record for record in self.records if isinstance(record, Coverage)]

    @property
    def completed(self) -> list[Complete]:
        """What was read from its beginning to its end."""
        return [record for record in self.records if isinstance(record, Complete)]


def run_plugin(
    plugin: object,
    config: Mapping[str, Any],
    *,
    bookmarks: Mapping[str, str] | None = None,
    coverage: Iterable[Coverage] = (),
    people: Iterable[Contributor] = (),
    since: datetime | None = None,
    full: bool = False,
    transport: httpx.BaseTransport | None = None,
    folder: Path = Path(),
) -> Result:
    """Set the plugin up and scrape once, as ``leaderboard run`` does.

    ``plugin`` is its module, ``config`` its ``config:`` block in ``folder``, ``bookmarks`` maps streams to values and
    ``coverage`` says which days are covered; with ``full`` none of that counts. ``transport`` answers what it asks
    the web, such as ``httpx.MockTransport(...)``; waits between requests are skipped. Raises PluginError where the
    plugin or the config is wrong and where scraping fails.
    """
    trial = Trial(plugin, config, people=people, transport=transport, folder=folder)
    notes = Notes()
    steps = scrape(
        [trial.source],
        org=ORG,
        bookmarks={ID: bookmarks or {}},
        coverage={ID: tuple(coverage)},
        people=trial.people,
        log=lambda _: notes,
        since=since,
        full=full,
        open_client=trial.open_client,
        wait=no_wait,
    )
    definitions = trial.source.setup(ORG)
    batches: list[Batch] = []
    for step in steps:
        match step:
            case Batch():
                batches.append(step)
            case Finished(error=None):
                moved = {batch.bookmark.stream: batch.bookmark.value for batch in batches if batch.bookmark}
                return Result(
                    definitions=definitions,
                    records=[record for batch in batches for record in batch.records],
                    bookmarks={**(bookmarks or {}), **moved},
                    settings=trial.source.settings,
                    infos=notes.infos,
                    warnings=notes.warnings,
                    skipped=step.skipped,
                    requests=step.requests,
                )
            case Finished():
                raise PluginError(step.trace or step.error)
    raise AssertionError("every source is finished at the end")


def plan_plugin(
    plugin: object,
    config: Mapping[str, Any],
    *,
    bookmarks: Mapping[str, str] | None = None,
    coverage: Iterable[Coverage] = (),
    transport: httpx.BaseTransport | None = None,
    folder: Path = Path(),
) -> list[Planned]:
    """What the plugin expects its next scrape to cost, as ``leaderboard plan`` shows it; arguments as above."""
    return Trial(plugin, config, people=(), transport=transport, folder=folder).planned(bookmarks or {}, coverage)


def check_plugin(
    plugin: object,
    config: Mapping[str, Any],
    *,
    people: Iterable[Contributor] = (),
    transport: httpx.BaseTransport | None = None,
    folder: Path = Path(),
) -> None:
    """Run the plugin in many ways and raise PluginContractBroken with every promise that it does not keep.

    Arguments as for ``run_plugin``. ``config`` and what ``transport`` answers should give a few dozen activities,
    as the plugin is also killed and resumed at up to 25 places.
    """
    try:
        trial = Trial(plugin, config, people=people, transport=transport, folder=folder)
        broken = list(dict.fromkeys(broken_promises(trial)))
    except PluginError as error:
        raise PluginContractBroken(str(error)) from error
    if broken:
        raise PluginContractBroken("\n".join(broken))
