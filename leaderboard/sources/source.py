"""A source: one entry of ``leaderboard.plugins`` with its plugin loaded and its settings checked."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterable, Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pluggy

from leaderboard.errors import PluginError, SourceUnavailable
from leaderboard.models import (
    ActivityDefinition,
    Aggregate,
    AggregateDefinition,
    BadgeDefinition,
    BadgeRule,
    Planned,
    Repository,
    SamePerson,
    SetupRecord,
)
from leaderboard.sources import validity
from leaderboard.sources.failures import Told, sentence
from leaderboard.sources.figures import figure
from leaderboard.sources.hookspecs import Bookmarks, Database, Jobs, Log, Organisation, People
from leaderboard.sources.secrets import redacted, secrets_in

if TYPE_CHECKING:  # importing httpx takes a tenth of a second, and most sources never ask for it
    import httpx


DECLARED = "ActivityDefinition, AggregateDefinition, BadgeDefinition or BadgeRule"


@dataclass(frozen=True, kw_only=True)
class Source:
    """What the pipeline calls; each method calls one hook of this source's plugin and no other."""

    id: str
    plugin: str
    """The plugin's name."""
    settings: Any = field(repr=False)
    """The plugin's own config class, or a plain mapping where it has none."""
    implementation: Any = field(repr=False)
    """The module, or other object, that has the hooks."""
    manager: pluggy.PluginManager = field(repr=False)
    timeout: float | None = None
    """Seconds that scraping may take."""

    @cached_property
    def secrets(self) -> frozenset[str]:
        """The values of its settings that nobody may see."""
        return secrets_in(self.settings)

    def setup(self, org: Organisation) -> list[SetupRecord]:
        """The definitions it declares, checked; raises PluginError."""
        with self._blamed():
            return [self._definition(given) for given in self._call("setup", config=self.settings, org=org)]

    def scrape(
        self,
        *,
        org: Organisation,
        bookmarks: Bookmarks,
        people: People,
        http: httpx.Client | None,
        jobs: Jobs,
        log: Log,
        cache: Path | None = None,
    ) -> Generator[object, None, None]:
        """Whatever it yields, unchecked; its exceptions come through."""
        return self._call(
            "scrape",
            config=self.settings,
            org=org,
            bookmarks=bookmarks,
            people=people,
            http=http,
            jobs=jobs,
            log=log,
            cache=cache,
        )

    def aggregate(self, db: Database, log: Log) -> Iterator[Aggregate]:
        """The figures it computes, checked one by one; raises PluginError."""
        with self._blamed():
            for given in self._call("aggregate", config=self.settings, db=db, log=log):
                if not isinstance(given, Aggregate):
                    raise PluginError(self.nonsense("aggregate", given, "Aggregate"))
                try:
                    yield figure(given)
                except validity.UnfitError as error:
                    log.warning(f"left out aggregate {given.definition!r:.80} of {given.contributor!r:.80}: {error}")

    def plan(
        self, *, org: Organisation, bookmarks: Bookmarks, http: httpx.Client | None, log: Log
    ) -> Iterator[Planned]:
        """What the next scrape of each target will cost, checked; SourceUnavailable and PluginError come through."""
        given = self._call("plan", config=self.settings, org=org, bookmarks=bookmarks, http=http, log=log)
        with self._asked():
            for planned in given:
                if not isinstance(planned, Planned):
                    raise PluginError(self.nonsense("plan", planned, "Planned"))
                try:
                    yield validity.planned(planned)
                except validity.UnfitError as error:
                    raise PluginError(f"plan yielded {validity.identity(planned)}: {error}") from error

    def find_repository(
        self, name: str, *, http: httpx.Client | None, warn: Callable[[str], None]
    ) -> Repository | None:
        """What its service has under this name, checked; SourceUnavailable and PluginError come through."""
        with self._asked():
            found = self._caller("find_repository")(config=self.settings, name=name, http=http)
            if found is None:
                return None
            if not isinstance(found, Repository):
                raise PluginError(self.nonsense("find_repository", found, "Repository or None"))
            try:
                return validity.Inspector(warn).repository(found)
            except validity.UnfitError as error:
                raise PluginError(f"find_repository returned {validity.identity(found)}: {error}") from error

    def same_people(self, *, log: Log) -> Iterator[SamePerson]:
        """Who it says is whom, checked; SourceUnavailable and PluginError come through."""
        given = self._call("same_people", config=self.settings, log=log)
        with self._asked():
            for same in given:
                if not isinstance(same, SamePerson):
                    raise PluginError(self.nonsense("same_people", same, "SamePerson"))
                try:
                    yield validity.same_person(same)
                except validity.UnfitError as error:
                    raise PluginError(f"same_people yielded what cannot be kept: {error}") from error

    def implements(self, hook: str) -> bool:
        """Whether the plugin has this hook."""
        implementation = getattr(self.implementation, hook, None)
        return implementation is not None and self.manager.parse_hookimpl_opts(self.implementation, hook) is not None

    def asks_for(self, hook: str, argument: str) -> bool:
        """Whether the plugin's implementation of a hook names this argument."""
        implementation = getattr(self.implementation, hook, None)
        return implementation is not None and argument in inspect.signature(implementation).parameters

    @property
    def home(self) -> Path | None:
        """The folder of the plugin's code."""
        file = getattr(self.implementation, "__file__", None)
        return None if file is None else Path(file).parent

    @property
    def told(self) -> Told:
        """How its failures are told."""
        return Told(home=self.home, secrets=self.secrets)

    def nonsense(self, hook: str, given: object, expected: str) -> str:
        """The sentence about something yielded that is not what the hook promises."""
        shown = redacted(_shown(given), self.secrets)
        return f"{hook} yielded {shown} ({type(given).__name__}), expected {expected}"

    def _definition(self, given: object) -> SetupRecord:
        try:
            match given:
                case ActivityDefinition():
                    return validity.definition(given)
                case AggregateDefinition() | BadgeDefinition() | BadgeRule():
                    return validity.typed(given)
                case _:
                    raise PluginError(self.nonsense("setup", given, DECLARED))
        except validity.UnfitError as error:
            raise PluginError(f"setup yielded {validity.identity(given)}: {error}") from error

    def _call(self, hook: str, **arguments: object) -> Generator[object, None, None]:
        for given in self._caller(hook)(**arguments):
            yield from self._iterated(hook, given)

    def _caller(self, hook: str) -> pluggy.HookCaller:
        others = [plugin for plugin in self.manager.get_plugins() if plugin is not self.implementation]
        return self.manager.subset_hook_caller(hook, others)

    def _iterated(self, hook: str, given: object) -> Iterable[object]:
        if isinstance(given, str | bytes | Mapping) or not isinstance(given, Iterable):
            also = "; async functions are not supported" if isinstance(given, AsyncIterable) else ""
            raise PluginError(f"{hook} returned {_shown(given)} ({type(given).__name__}), expected records{also}")
        return given

    @contextmanager
    def _blamed(self) -> Iterator[None]:
        """Whatever the plugin raises becomes a PluginError that names the source."""
        try:
            yield
        except (Exception, SystemExit) as error:
            raise PluginError(f"source {self.id}: {self._sentence(error)}") from error

    @contextmanager
    def _asked(self) -> Iterator[None]:
        """The same, but what a service failed to answer stays its failure."""
        with self._blamed():
            try:
                yield
            except SourceUnavailable as error:
                unavailable = SourceUnavailable(f"source {self.id}: {self._sentence(error)}")
            else:
                return
        raise unavailable

    def _sentence(self, error: BaseException) -> str:
        return sentence(error, home=self.home, secrets=self.secrets)


def _shown(value: object) -> str:
    """A short ``repr``, which is a plugin's code and may fail itself."""
    try:
        text = ascii(value)
    except Exception:  # an object that cannot even be shown is named by its type
        return "something"
    return text if len(text) <= 80 else f"{text[:79]}…"
