"""A run: import → setup → scrape → score → aggregate → badges → export → build, or some of these."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw

from leaderboard.config import Config, load
from leaderboard.errors import ConfigError, LockedError, PluginError, Severity
from leaderboard.files import definitions as definition_files
from leaderboard.files import totals as total_files
from leaderboard.files import writing
from leaderboard.files.folder import Folder
from leaderboard.models import ActivityDefinition, AggregateDefinition, Contributor, SetupRecord, Totals
from leaderboard.pipeline import badges, exporting, live
from leaderboard.pipeline.board_kinds import unknown_kinds
from leaderboard.pipeline.figures import add_figures, not_shown
from leaderboard.pipeline.guard import check
from leaderboard.pipeline.importing import Rules, import_files
from leaderboard.pipeline.journal import Journal, note_interrupted
from leaderboard.pipeline.live import Live
from leaderboard.pipeline.options import PHASES, Options
from leaderboard.pipeline.report import Report, Reporter, counted
from leaderboard.pipeline.scraping import CACHE, SourceLog, failed, join_repositories, scrape_all
from leaderboard.pipeline.unchanged import Seen, forget
from leaderboard.pipeline.unspent import spending
from leaderboard.scores import aggregates, periods, rules, scoring
from leaderboard.scores.badges.catalogue import Catalogue
from leaderboard.scores.badges.catalogue import read as catalogued
from leaderboard.scores.badges.evaluating import evaluate
from leaderboard.scores.badges.measures import known
from leaderboard.scores.everybody import LineBonus
from leaderboard.scores.named_scoring import Named
from leaderboard.scores.points import BUILT_IN
from leaderboard.scores.standing import standing
from leaderboard.scores.totals import totals
from leaderboard.settings import Guard
from leaderboard.site import additions
from leaderboard.site.additions import Additions
from leaderboard.site.build import build
from leaderboard.sources.plugins import load as load_sources
from leaderboard.sources.source import Source
from leaderboard.store import coverage, database, definitions, imported, people, profiles
from leaderboard.store.activities import Names
from leaderboard.store.database import rows


class Run:
    """One run over one data directory; use it as a context manager, which holds the lock."""

    def __init__(self, options: Options, reporter: Reporter, seen: Seen | None = None) -> None:
        self.options = options
        self.reporter = reporter
        self.report = Report(dry_run=options.dry_run)
        self.folder = seen.folder if seen else Folder(options.data)
        self._seen = seen
        self._stack = ExitStack()
        self._scrapes = self._writes = False
        self._live: Live | None = None
        self._left: live.Holder | None = None
        """What a run that was killed has left."""

    def __enter__(self) -> Run:
        if not self.options.dry_run:
            self._hold()
            if self._seen and not self._seen.is_true_still():
                self._seen = None
            self.folder.remove_leftovers()
        return self

    def _hold(self) -> None:
        """Keep other runs away, and say to them what this one does."""
        try:
            lock = database.lock(self.options.data)
        except LockedError as error:
            holder = live.read(self.options.data)
            told = f" ({live.words(holder)})" if holder else ""
            raise LockedError(
                f"{self.options.data}: another run is at work on this data directory{told}; wait for its end"
            ) from error
        self._stack.callback(lock.close)
        self._left = live.read(self.options.data)
        self._live = Live(self.options.data, self.options.command)
        self._stack.callback(self._live.remove)

    def __exit__(self, _kind: type[BaseException] | None, error: BaseException | None, _trace: object) -> None:
        self._stack.close()
        told = database.sentence(error, self.options.data / database.FILE_NAME)
        if told is not None:
            raise told from error

    def execute(self, phases: Collection[str]) -> Report:
        """Run these phases, in the one order there is."""
        self._scrapes = "scrape" in phases and not self.options.offline
        self._writes = self._scrapes or "build" in phases
        for phase in PHASES:
            if phase in phases:
                if self._live is not None:
                    self._live.phase(phase)
                with self.report.phase(phase, self.reporter):
                    getattr(self, f"_{phase}")()
        self.report.activities, self.report.contributors = scoring.count(self.db), people.count(self.db)
        self.report.problems += [*self.config.warnings, *self.folder.problems, *imported.problems(self.db)]
        return self.report

    @cached_property
    def config(self) -> Config:
        return load(self.options.config, os.environ)

    @cached_property
    def sources(self) -> list[Source]:
        """The configured sources; one that cannot be used is an error only if it is to be scraped."""
        sources, found = load_sources(self.config)
        problems = [*(problem for each in self.config.leaderboard.sources for problem in each.problems), *found]
        if problems and self._scrapes:
            raise ConfigError(problems)
        if not self.options.offline:
            self.report.problems += [replace(problem, severity=Severity.WARNING) for problem in problems]
        return sources

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.config.leaderboard.time_zone)

    @cached_property
    def today(self) -> date:
        return (self.options.now or datetime.now(UTC)).astimezone(self.zone).date()

    @cached_property
    def db(self) -> apsw.Connection:
        """The store, once the import phase has opened it."""
        raise AssertionError("import comes before every other phase")

    @cached_property
    def told(self) -> dict[str, list[SetupRecord]]:
        """What each source's plugin says of its activities, figures and badges; one that fails is asked no more."""
        told: dict[str, list[SetupRecord]] = {}
        for source in list(self.sources):
            try:
                told[source.id] = source.setup(self.config.org)
            except PluginError as error:
                self._give_up(source, error)
        return told

    @cached_property
    def declared(self) -> list[SetupRecord]:
        """What all plugins say, and what sources told of while they were scraped."""
        return [record for records in self.told.values() for record in records]

    def _give_up(self, source: Source, error: PluginError) -> None:
        """One source's failure is named in the report; the others go on."""
        self.sources.remove(source)
        message = str(error).removeprefix(f"source {source.id}: ")
        self.report.sources = [done for done in self.report.sources if done.source != source.id]
        self.report.sources.append(failed(source.id, message))

    def _import(self) -> None:
        reading = Rules(zone=self.zone, aliases=self.config.leaderboard.scoring.aliases)
        self.db, done = import_files(self._database(), self.folder, reading, self._seen)
        self._stack.callback(self.db.close)
        if not self.options.dry_run:
            note_interrupted(self.db, self._left)
        if done.changed or self._writes:
            forget(self.db)
        self.report.files_read = done.read

    def _setup(self) -> None:
        with self.db:
            self._describe()
            self._join()
        # A scrape may bring the kinds of work that rules name; all else that is wrong is said before it begins.
        self._catalogue(is_whole=not self._scrapes)

    def _scrape(self) -> None:
        if not self._scrapes or not (self.sources or self.report.sources):
            return
        if self.options.dry_run:
            self.report.spending = spending(self.db, self.sources, self.config.org, self.options)
            self.report.sources += [failed(each.source, each.error) for each in self.report.spending if each.error]
            spared = {each.source for each in self.report.spending}
            self.sources[:] = [source for source in self.sources if source.id not in spared]
        names = Names(self.db, self.config.leaderboard.scoring.aliases)
        with Journal(self.db, self._live, self.reporter).begin(source.id for source in self.sources) as journal:
            for given_up in self.report.sources:
                journal.finished(given_up)
            done = scrape_all(
                self.db,
                self.sources,
                names,
                self.zone,
                org=self.config.org,
                reporter=self.reporter,
                journal=journal,
                since=self.options.since,
                full=self.options.full,
                cache=self.options.data / CACHE,
                given_up=self.report.failed_sources,
            )
        self.declared += done.definitions
        self.report.sources += done.finished
        self.report.warnings += done.warnings
        self.report.removed = done.removed
        asked = {source.id for source in self.sources}
        self.report.gaps = [gap for gap in coverage.gaps(self.db) if gap[0] in asked]
        with self.db:
            self._describe()
            self._join()

    def _score(self) -> None:
        is_whole = len(self.told) == len(self.config.leaderboard.sources)
        self.report.problems += unknown_kinds(self.db, self.config, is_whole=is_whole)
        settings = self.config.leaderboard
        with self.db:
            windows = {slug: w if isinstance(w, int) else (w.from_, w.to) for slug, w in settings.periods.items()}
            dated = periods.periods(windows, self.as_of, scoring.earliest(self.db, self.as_of))
            lines = settings.scoring.lines
            scoring.score(
                self.db,
                dated,
                LineBonus(added=lines.added, deleted=lines.deleted, cap=lines.cap),
                settings.scoring.ranking,
                settings.precedence,
                Named.of(settings),
                settings.scoring.rules_by_kind,
            )
        self.report.problems += rules.without_effect(self.db, self.config)
        self._note_what_is_not_scored()

    def _aggregate(self) -> None:
        aggregates.compute(self.db, self.as_of)
        known = {d.slug: d for d in self.declared if isinstance(d, AggregateDefinition)}
        for source in list(self.sources):
            log = SourceLog(source.id, self.reporter)
            try:
                add_figures(self.db, source, known, log)
            except PluginError as error:
                self._give_up(source, error)
            self.report.warnings += log.warnings
        with self.db:
            aggregates.done(self.db)
        if len(self.sources) == len(self.config.leaderboard.sources):  # else those that are missing may know more
            self.report.problems += not_shown(self.db, self.config, known.values())

    def _badges(self) -> None:
        self.report.problems += self.catalogue.problems
        given, problems = badges.hand_out(self.db, badges.given_rows(self.db), self.catalogue, self.today)
        self.report.problems += problems
        with self.db:
            evaluate(self.db, self.catalogue, self.as_of, given)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The badges there are, once all that may bring kinds of work and figures has been asked."""
        return self._catalogue(is_whole=True)

    def _catalogue(self, *, is_whole: bool) -> Catalogue:
        """The badges there are; raises ConfigError with all that is wrong in config.yaml."""
        declared = [d for d in self.declared if isinstance(d, AggregateDefinition)]
        is_whole = is_whole and len(self.told) == len(self.config.leaderboard.sources)
        kinds = rows(self.db, "select id, slug, name from definitions order by position, slug")
        older = badges.older_definitions(self.folder, badges.given_rows(self.db))
        catalogue = catalogued(badges.blocks(self.config, self.told, older), known(kinds, declared, is_whole=is_whole))
        if any(problem.is_error for problem in catalogue.problems):
            raise ConfigError(catalogue.problems)
        return catalogue

    def _export(self) -> None:
        write = exporting.would_change if self.options.dry_run else writing.replace
        export = exporting.Export(self.db, self.folder, write)
        now = self._guarded_totals()
        with self.db:
            # Profiles first: somebody whom only activities name counts as known, and is given no profile any more.
            export.profiles(self._profile_texts())
            export.repositories()
            export.activities()
            built_in = {definition.slug for definition in BUILT_IN}
            export.definitions(
                [d for d in self.declared if isinstance(d, ActivityDefinition) and d.slug not in built_in]
            )
            export.states(source.id for source in self.sources)
            if now is not None:
                export.totals(now)
            export.problems()
        self.report.exported = export.changed

    def _guarded_totals(self) -> Totals | None:
        """What there is, if the guard lets it through; None where there is no guard."""
        guard = self.config.leaderboard.guard or (Guard() if self.config.leaderboard.sources else None)
        if guard is None or not guard.is_on:
            return None
        now = totals(self.db)
        content = exporting.read(self.folder.totals_path())
        before, problems = total_files.read(content) if content else (None, [])
        self.report.problems += problems
        if before is not None and not self.options.accept:
            check(before, now, guard)
        return now

    def _build(self) -> None:
        added = additions.read(self.config, self.options.data, self.catalogue.art)
        if added.errors:
            raise ConfigError(added.errors)
        self.report.problems += added.problems
        self.report.notes += added.notes
        if self.config.leaderboard.avatars == "fetch":
            added = self._with_faces(added)
        site = build(
            self.db,
            self.config,
            self.options.output,
            self.reporter,
            additions=added,
            catalogue=self.catalogue,
            dry_run=self.options.dry_run,
            looked=self._seen.site if self._seen else None,
        )
        self.report.site_files = len(site.paths)
        self.report.site_written, self.report.site_removed = site.written, site.removed

    def _with_faces(self, added: Additions) -> Additions:
        """The additions with pictures of other hosts; one that is not to be had is drawn, and no fault of the data."""
        from leaderboard.site.faces import with_faces  # noqa: PLC0415 - httpx and Pillow are slow to import

        today = datetime.now(UTC).date()
        offline = self.options.offline or self.options.dry_run
        added, failures = with_faces(
            added, self.db, self.config, self.options.data, today, self.reporter, offline=offline
        )
        for failure in failures:
            self.reporter.warning("avatars", failure)
        return added

    @cached_property
    def as_of(self) -> date:
        """The day that the boards are drawn for."""
        return self.today if self.options.now else scoring.as_of(self.db, self.today)

    def _database(self) -> Path:
        """Where the store is; a dry run works on a copy of it."""
        path = self.options.data / database.FILE_NAME
        if not self.options.dry_run:
            return path
        scratch = self.options.scratch or Path(self._stack.enter_context(tempfile.TemporaryDirectory()))
        if path.exists():
            database.copy(path, scratch / path.name)
        return scratch / path.name

    def _describe(self) -> None:
        """Say what every kind of work is and is worth: built in, then the data repo, then plugins, then config."""
        path = self.folder.definitions_path()
        content = exporting.read(path)
        written = definition_files.read(content, str(path))[0] if content else []
        declared = [d for d in self.declared if isinstance(d, ActivityDefinition)]
        definitions.describe(self.db, [*BUILT_IN, *written, *declared], self.config.leaderboard.scoring.points)

    def _join(self) -> None:
        """Say who is who, as the profiles will be when what was scraped is written."""
        settings = self.config.leaderboard
        read = dict(profiles.from_files(self.db))
        written = {path.relative_to(self.options.data).as_posix(): new for path, _, new in self._profile_texts()}
        self.report.claims = people.join(
            self.db,
            sorted((read | written).items()),
            standing(settings.roles, settings.bots),
            settings.exclude,
            credits_people=settings.bots.policies.agents == "credit",
        )
        self.report.claims += join_repositories(self.db)

    def _profile_texts(self) -> list[tuple[Path, bytes, Contributor]]:
        scraped = profiles.scraped(self.db)
        if not scraped:
            return []
        visible = (slug for slug, role in self.config.leaderboard.roles.items() if not role.hidden)
        owners = exporting.open_profiles(profiles.from_files(self.db))
        return list(exporting.described(self.folder, scraped, owners, next(visible, None)))

    def _note_what_is_not_scored(self) -> None:
        later = scoring.later_than(self.db, self.as_of)
        if later:
            self.report.notes.append(
                f"{counted(later, 'activity is', 'activities are')} dated after {self.as_of}: kept, not scored yet"
            )
        for slug, count in definitions.undescribed(self.db):
            self.report.notes.append(
                f"{counted(count, 'activity is', 'activities are')} of the unknown kind {slug!r}: kept, worth "
                f"nothing until activities/definitions.json or leaderboard.scoring.points names it"
            )
