"""Kinds of work that boards of ``leaderboard.boards`` count and nobody knows."""

from __future__ import annotations

from collections.abc import Iterator

import apsw

from leaderboard.config import Config
from leaderboard.errors import ConfigError, Problem, Severity
from leaderboard.store.database import rows
from leaderboard.structure import described, did_you_mean, problem_at


def unknown_kinds(db: apsw.Connection, config: Config, *, is_whole: bool) -> list[Problem]:
    """What to say of each; raises ConfigError where it ``is_whole`` what sources tell of kinds."""
    severity = Severity.ERROR if is_whole else Severity.WARNING
    problems = list(complaints(db, config, severity))
    if problems and is_whole:
        raise ConfigError(problems)
    return problems


def complaints(db: apsw.Connection, config: Config, severity: Severity) -> Iterator[Problem]:
    """Every kind that no definition, no activity and no alias names."""
    known = {slug for (slug,) in rows(db, "select slug from definitions")} | config.leaderboard.scoring.aliases.keys()
    for board, said in config.leaderboard.boards.items():
        for kind in said.points or ():
            if kind not in known:
                yield problem_at(
                    ("leaderboard", "boards", board, "points", kind),
                    f"no kind of work is called {described(kind)}{did_you_mean(kind, known)}",
                    file=str(config.path),
                    lines=config.lines,
                    severity=severity,
                )
