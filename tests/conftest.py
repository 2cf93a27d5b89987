"""A small data repo for tests that run the real command."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.small_repo import CommandServer, DataRepo

BROWSER = Path(__file__).parent / "browser"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """The tests of a file go to one process, and all that need a browser to the same one, which starts it once."""
    for item in items:
        is_browser = item.path.is_relative_to(BROWSER)
        item.add_marker(pytest.mark.xdist_group("browser" if is_browser else str(item.path)))


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
