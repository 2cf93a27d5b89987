"""An empty store with its indexes."""

from __future__ import annotations

from collections.abc import Iterator

import apsw
import pytest

from leaderboard.store import activities, database


@pytest.fixture
def db() -> Iterator[apsw.Connection]:
    """A store in memory."""
    connection = database.create(":memory:", "key")
    activities.index(connection)
    yield connection
    connection.close()
