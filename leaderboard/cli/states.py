"""What the arguments of ``leaderboard diff`` stand for: folders, revisions, days."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from leaderboard.cli.options import CONFIG, find_config, find_data
from leaderboard.errors import ConfigError
from leaderboard.files.folder import ACTIVITIES, BADGES, CONTRIBUTORS, REPOSITORIES
from leaderboard.files.revisions import Repository, repository_of
from leaderboard.pipeline.comparing import State, lend
from leaderboard.store.database import FILE_NAME

READ = (CONTRIBUTORS, ACTIVITIES, BADGES, REPOSITORIES, ".mailmap")
"""What scores depend on in a data repo, besides its configuration."""
PLUGINS = "plugins"
"""Beside the configuration."""


class Seen(NamedTuple):
    """What one of the two is seen by, where anything is said of it."""

    config: Path | None = None
    now: datetime | None = None


class States:
    """Makes states of arguments; use it as a context manager, which takes what was written away again."""

    def __init__(self, data: Path | None) -> None:
        self._data = data
        self._stack = ExitStack()

    def __enter__(self) -> States:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def pair(self, names: Sequence[str], configs: Sequence[Path], days: Sequence[datetime]) -> tuple[State, State]:
        """The two that are meant by as many names, configurations and days as were given."""
        first, last = (Seen(configs[place] if configs else None, days[place] if days else None) for place in (0, -1))
        if not names and 2 in (len(configs), len(days)):
            return self.here(first), self.here(last)
        before = self.named(names[0] if names else "HEAD", first)
        return before, self.named(names[1], last) if len(names) == 2 else self.here(last)

    def here(self, seen: Seen) -> State:
        """The data repo as it is."""
        data = find_data(self._data)
        return State(name=str(data), data=data, config=find_config(seen.config, data), now=seen.now)

    def named(self, name: str, seen: Seen) -> State:
        """A folder or a revision; a name that could be both, or is neither, is a ConfigError."""
        folder = Path(name)
        if folder.is_dir():
            self._check_is_no_revision(name)
            return self._of_folder(name, folder, seen)
        data = find_data(self._data)
        repository = repository_of(data)
        if repository is None:
            raise ConfigError(f"{name!r} is no folder, and no revision, as {data.resolve()} is in no git repository")
        commit = repository.commit(name)
        if commit is None:
            hint = "; this is a shallow clone, which lacks most: fetch it first" if repository.is_shallow else ""
            raise ConfigError(f"{name!r} is neither a folder nor a revision of {repository.top}{hint}")
        return self._of_commit(name, repository, commit, data, seen)

    def _check_is_no_revision(self, name: str) -> None:
        """What is written as a path, such as ``./main``, is one."""
        if not name.strip(".") or "/" in name:
            return
        try:
            repository = repository_of(find_data(self._data))
        except ConfigError:
            return
        if repository is not None and repository.commit(name) is not None:
            raise ConfigError(
                f"{name!r} is a folder and a revision; say ./{name} for the folder, or refs/heads/{name} for the branch"
            )

    def _of_folder(self, name: str, folder: Path, seen: Seen) -> State:
        """A data repo, or a folder that has one in ``data-repo``, as for every other command."""
        for data in (folder, folder / "data-repo"):
            if (data / CONTRIBUTORS).is_dir() or (data / ACTIVITIES).is_dir():
                beside = [place for place in (data / CONFIG, folder / CONFIG) if place.is_file()]
                config = seen.config or (beside[0] if beside else None)
                return State(name=name, data=data, config=find_config(config, data), now=seen.now)
        raise ConfigError(f"{name}: no data repo, as it has neither contributors/ nor activities/")

    def _of_commit(self, name: str, repository: Repository, commit: str, data: Path, seen: Seen) -> State:
        """The data repo of a commit, written to a folder of its own."""
        root = Path(self._stack.enter_context(TemporaryDirectory(prefix="leaderboard-")))
        prefix = data.resolve().relative_to(repository.top.resolve())
        (root / prefix).mkdir(parents=True, exist_ok=True)
        repository.write(repository.blobs(commit, [(prefix / part).as_posix() for part in READ]), root)
        lend(data / FILE_NAME, root / prefix / FILE_NAME)
        config = written(seen.config, repository, commit, data, root)
        return State(name=name, data=root / prefix, config=config, now=seen.now, root=root)


def written(config: Path | None, repository: Repository, commit: str, data: Path, root: Path) -> Path:
    """The configuration as it was in the commit; one that is not in it, or not in the repository, as it is."""
    places = [config] if config else [data / CONFIG, Path(CONFIG)]
    for place in places:
        where = Path(os.path.relpath(place.resolve(), repository.top.resolve()))
        if ".." in where.parts:
            continue
        plugins = where.parent / PLUGINS
        found = repository.blobs(commit, [where.as_posix(), plugins.as_posix()])
        if any(blob.path == where.as_posix() for blob in found):
            needed = [blob for blob in found if Path(blob.path) == where or Path(blob.path).parent == plugins]
            repository.write(needed, root)
            return root / where
    return find_config(config, data)
