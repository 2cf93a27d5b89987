"""What a plugin's exception says: one line that names the place and shows no secret."""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from leaderboard.errors import LeaderboardError
from leaderboard.sources.secrets import redacted

LONGEST = 500


def sentence(error: BaseException, *, home: Path | None = None, secrets: Iterable[str] = ()) -> str:
    """What went wrong; for an error that the plugin did not foresee also where, preferably below ``home``."""
    if isinstance(error, LeaderboardError):
        text = _text(error)
    else:
        said = f": {_text(error)}" if _text(error) else ""
        text = f"raised {type(error).__name__}{said}{_place(error, home)}"
    line = " ".join(redacted(text, secrets).split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"


def trace(error: BaseException, *, secrets: Iterable[str] = ()) -> str:
    """The whole traceback, for those who asked to see more."""
    return redacted("".join(traceback.format_exception(error)), secrets)


def _text(error: BaseException) -> str:
    """``str(error)``, which is a plugin's code and may fail itself."""
    try:
        return error.msg if isinstance(error, SyntaxError) and error.filename else str(error)
    except Exception:  # whatever it raises, the first error is the one to tell
        return ""


def _place(error: BaseException, home: Path | None) -> str:
    if isinstance(error, SyntaxError) and error.filename:
        return f" ({error.filename}:{error.lineno})"
    frames = traceback.extract_tb(error.__traceback__)
    at_home = [frame for frame in frames if home is not None and Path(frame.filename).is_relative_to(home)]
    for frame in (at_home or frames)[-1:]:
        return f" ({frame.filename}:{frame.lineno})"
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How one source's failures are told: with the places of its code and without its secrets."""

    home: Path | None
    secrets: frozenset[str]

    def sentence(self, error: BaseException) -> str:
        return sentence(error, home=self.home, secrets=self.secrets)

    def trace(self, error: BaseException) -> str:
        return trace(error, secrets=self.secrets)

    def shown(self, text: str) -> str:
        """Any text of its, on one line."""
        return " ".join(redacted(text, self.secrets).split())
