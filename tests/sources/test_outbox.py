"""What a source has given waits in a bounded place, whose writers learn when nobody takes it any more."""

from __future__ import annotations

import threading

import pytest

from leaderboard.sources import outbox
from leaderboard.sources.abandoning import AbandonedError, Abandonment
from leaderboard.sources.outbox import Outbox


def test_events_come_out_in_their_order() -> None:
    """And nothing where there is none in time."""
    box = Outbox[str](Abandonment())
    for event in "abc":
        box.put(event, 5)
    assert [box.take(0) for _ in range(4)] == ["a", "b", "c", None]


def test_writers_wait_while_there_are_too_many_records(monkeypatch: pytest.MonkeyPatch) -> None:
    """A single event finds room however large it is; the next one has to wait until it is taken."""
    monkeypatch.setattr(outbox, "MOST_RECORDS", 10)
    box = Outbox[str](Abandonment())
    box.put("large", 1_000)
    through = threading.Event()

    def write() -> None:
        box.put("small", 1)
        through.set()

    threading.Thread(target=write, daemon=True).start()
    assert not through.wait(0.05)
    assert box.take(0) == "large"
    assert through.wait(5)
    assert box.take(0) == "small"


def test_a_writer_whose_source_was_given_up_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """Instead of waiting for ever for somebody to take what it has."""
    monkeypatch.setattr(outbox, "MOST_EVENTS", 1)
    abandonment = Abandonment()
    box = Outbox[str](abandonment)
    box.put("first")
    threading.Timer(0.05, abandonment.declare).start()
    with pytest.raises(AbandonedError):
        box.put("second")
