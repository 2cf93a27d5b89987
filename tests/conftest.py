"""A small data repo for tests that run the real command."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from leaderboard import beside
from tests.small_repo import CommandServer, DataRepo


@pytest.fixture(scope="session")
def command_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CommandServer]:
    """The one process that all commands of the tests are forked from."""
    server = CommandServer(tmp_path_factory.mktemp("command"))
    yield server
    server.close()


@pytest.fixture
def repo(tmp_path: Path, command_server: CommandServer) -> DataRepo:
    """A small data repo with nothing wrong in it."""
    return DataRepo.new(tmp_path, command_server)


@pytest.fixture
def two_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second process is begun on a single processor too, and beside the threads that tests run in."""
    monkeypatch.setattr(beside, "is_possible", lambda: True)
