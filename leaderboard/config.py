"""config.yaml becomes a Config; everything that is wrong with it is said at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from leaderboard import yaml_reader
from leaderboard.board_settings import Found, Lines, NamedBoard
from leaderboard.environment import substitute
from leaderboard.errors import ConfigError, Problem, Severity
from leaderboard.scoring_rules import Adjustment, Cap, Ignore, Rule
from leaderboard.settings import (
    SLUG,
    SLUG_IN_WORDS,
    Aggregates,
    AllContributors,
    Badges,
    BoardPage,
    Bots,
    Config,
    DataExplorer,
    DateRange,
    LeaderboardConfig,
    Meta,
    Org,
    Role,
    Scoring,
    SocialProfile,
    SourceConfig,
)
from leaderboard.structure import KeyPath, build, described, keys_of, problem_at

__all__ = [
    "Adjustment",
    "Aggregates",
    "AllContributors",
    "Badges",
    "BoardPage",
    "Bots",
    "Cap",
    "Config",
    "DataExplorer",
    "DateRange",
    "Ignore",
    "LeaderboardConfig",
    "Lines",
    "Meta",
    "NamedBoard",
    "Org",
    "Role",
    "Rule",
    "Scoring",
    "SocialProfile",
    "SourceConfig",
    "load",
]

MAX_BYTES: Final = 1 << 20
START_DATE: Final = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)


def load(path: Path, environ: Mapping[str, str]) -> Config:
    """Read ``path``; raises ConfigError with every problem, errors first."""
    return understood(content_of(path), path, environ)


def understood(content: bytes, path: Path, environ: Mapping[str, str]) -> Config:
    """What ``content`` would mean as the file at ``path``; raises ConfigError."""
    file = str(path)
    document = _document(content, path)
    reader = _Reader(file=file, folder=path.parent, environ=environ, lines=document.lines)
    config = reader.config(document.value)
    problems = sorted(reader.found, key=lambda problem: (not problem.is_error, problem.line or 0))
    if config is None or (problems and problems[0].is_error):
        raise ConfigError(problems)
    return replace(config, path=path, lines=document.lines, warnings=tuple(problems))


def content_of(path: Path) -> bytes:
    """The bytes of a configuration; raises ConfigError."""
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise _refusal(path, f"cannot be read: {error.strerror or error}") from error
    if len(content) > MAX_BYTES:
        raise _refusal(path, f"is larger than {MAX_BYTES:,} bytes, expected a configuration")
    return content


def _refusal(path: Path, message: str, line: int | None = None) -> ConfigError:
    return ConfigError([Problem(file=str(path), line=line, message=message)])


def _document(content: bytes, path: Path) -> yaml_reader.Document:
    try:
        return yaml_reader.read(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _refusal(path, "expected UTF-8, got bytes that are not", line) from error
    except yaml_reader.YamlProblem as problem:
        raise _refusal(path, problem.message, problem.line) from problem


RESERVED = frozenset({"totals"})
"""Names in the folder of the sources' files that are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """An entry of ``leaderboard.plugins`` as people write it; ``name`` and ``source`` are of older files."""

    plugin: str | None = None
    config: Mapping[str, Any] = field(default_factory=dict, repr=False)
    timeout: float | None = None
    name: str | None = None
    source: str | None = None

    def problems(self) -> Found:
        if self.timeout is not None and self.timeout <= 0:
            yield "timeout", f"expected seconds, more than 0, got {described(self.timeout)}"


@dataclass(slots=True, kw_only=True)
class _Reader:
    """Turns a document into a Config and collects what it finds on the way."""

    file: str
    folder: Path
    environ: Mapping[str, str]
    lines: Mapping[KeyPath, int]
    found: list[Problem] = field(default_factory=list)

    def config(self, value: object) -> Config | None:
        rest, plugins = _apart(value)
        sources = self.sources(plugins)
        filled, problems = substitute(rest, self.environ, file=self.file, lines=self.lines, skip=_unknown_keys(rest))
        config, more = build(Config, filled, file=self.file, lines=self.lines, folder=self.folder)
        self.found += [*problems, *_of_other_keys(more, problems)]
        if config is None:
            return None
        self._warn_of_oddities(config)
        return replace(config, leaderboard=replace(config.leaderboard, sources=sources))

    def sources(self, plugins: object) -> tuple[SourceConfig, ...]:
        if not isinstance(plugins, Mapping | None):
            self._note(("leaderboard", "plugins"), f"expected a mapping, got {described(plugins)}")
            return ()
        read = (self.source(id, value) for id, value in (plugins or {}).items())
        return tuple(source for source in read if source is not None)

    def source(self, id: str, value: object) -> SourceConfig | None:
        path = ("leaderboard", "plugins", id)
        if not SLUG.fullmatch(id):
            self._note(path, f"expected a name of {SLUG_IN_WORDS}, got {described(id)}")
            return None
        if id in RESERVED:
            self._note(path, f"expected another name: state/{id}.json is not the file of a source")
            return None
        filled, problems = substitute(value, self.environ, file=self.file, lines=self.lines, path=path)
        entry, more = build(_Entry, filled, file=self.file, lines=self.lines, path=path, folder=self.folder)
        self.found += [*more, *(problem for problem in problems if not problem.is_error)]
        if entry is None:
            return None
        unusable = [*self._foreign(entry, path), *(problem for problem in problems if problem.is_error)]
        return SourceConfig(
            id=id,
            plugin=entry.plugin or id,
            config=(filled or {}).get("config") or {},
            timeout=entry.timeout,
            line=self.lines.get(path),
            lines=self.lines,
            problems=tuple(unusable),
        )

    def _foreign(self, entry: _Entry, path: tuple[str, ...]) -> Iterable[Problem]:
        """What to say of a ``source:``, which names JavaScript and cannot run here."""
        if entry.source is None:
            return
        place = (*path, "source")
        if entry.plugin is not None:
            self._note(place, "has no effect beside plugin; remove it", Severity.WARNING)
            return
        yield self._problem(
            place,
            f"{described(entry.source)} names a JavaScript plugin, which cannot run here; "
            "write plugin: NAME instead, with a name that `leaderboard plugins list` shows",
        )

    def _warn_of_oddities(self, config: Config) -> None:
        if config.leaderboard.theme is not None:
            message = "has no effect; put your styles in theme.css beside the contributors folder"
            self._note(("leaderboard", "theme"), message, Severity.WARNING)
        started = config.org.start_date
        if started is not None and not START_DATE.fullmatch(started):
            self._note(("org", "start_date"), "expected a date such as 2020-03-08", Severity.WARNING)

    def _note(self, path: KeyPath, message: str, severity: Severity = Severity.ERROR) -> None:
        self.found.append(self._problem(path, message, severity))

    def _problem(self, path: KeyPath, message: str, severity: Severity = Severity.ERROR) -> Problem:
        return problem_at(path, message, file=self.file, lines=self.lines, severity=severity)


def _apart(value: object) -> tuple[object, object]:
    """The document without ``leaderboard.plugins``, and these."""
    if not isinstance(value, Mapping) or not isinstance(value.get("leaderboard"), Mapping):
        return value, None
    leaderboard = dict(value["leaderboard"])
    plugins = leaderboard.pop("plugins", None)
    return {**value, "leaderboard": leaderboard}, plugins


def _of_other_keys(found: Iterable[Problem], unset: Iterable[Problem]) -> list[Problem]:
    """What is wrong besides: text whose variable is unset stays as written, which is then no zone or address either."""
    keys = {problem.message.partition(":")[0] for problem in unset if problem.is_error}
    return [problem for problem in found if problem.message.partition(":")[0] not in keys]


def _unknown_keys(value: object) -> frozenset[KeyPath]:
    """The paths of blocks that nothing reads, so that their variables need not be set."""
    if not isinstance(value, Mapping):
        return frozenset()
    leaderboard = value["leaderboard"] if isinstance(value.get("leaderboard"), Mapping) else {}
    strangers = {(key,) for key in value if key not in keys_of(Config)}
    return frozenset(strangers | {("leaderboard", key) for key in leaderboard if key not in keys_of(LeaderboardConfig)})
