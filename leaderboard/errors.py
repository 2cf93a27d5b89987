"""What can go wrong, named by who has to act."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem stops what it is part of, or is only worth knowing."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong at one place of a file, said to the person who can mend it."""

    file: str
    message: str
    line: int | None = None
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"

    @property
    def where(self) -> str:
        """``file:line``, or the file alone where no line can be named."""
        return self.file if self.line is None else f"{self.file}:{self.line}"

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR


class LeaderboardError(Exception):
    """The base of every error that is reported as a sentence, never as a traceback."""

    exit_code = 1


class ConfigError(LeaderboardError):
    """The maintainer has to change config.yaml, an option or the environment."""

    exit_code = 2

    def __init__(self, problems: Iterable[Problem] | str) -> None:
        self.problems = () if isinstance(problems, str) else tuple(problems)
        super().__init__(problems if isinstance(problems, str) else "\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[ConfigError], tuple[tuple[Problem, ...] | str]]:
        return type(self), (self.problems or str(self),)


class DataError(LeaderboardError):
    """Somebody has to mend a file of the data repo."""


class PluginError(LeaderboardError):
    """The author of a plugin has to mend it."""


class SourceUnavailable(LeaderboardError):
    """A service did not answer as it should; what it gave until then is kept, and a later run goes on.

    Plugins raise it with one sentence that says what was asked, what came back and what to do. A job that raises it
    is tried again soon, unless ``is_lasting`` says that this cannot help: the repository does not exist.
    """

    exit_code = 3

    def __init__(self, message: str, *, is_lasting: bool = False) -> None:
        super().__init__(message)
        self.is_lasting = is_lasting


class Postponed(LeaderboardError):
    """A job, or a whole source, leaves the rest of its work to the next run, because the budget is spent for example.

    Not a failure: what it gave until its last bookmark is kept. Plugins raise it with the reason in one sentence.
    """


class StorageError(LeaderboardError):
    """The disk or its permissions have to change before anything can be written."""


class GuardTripped(LeaderboardError):
    """So much less is there than before that a person has to say whether that is right."""

    exit_code = 4


class LockedError(LeaderboardError):
    """Another run is at work on the same data directory."""

    exit_code = 5
