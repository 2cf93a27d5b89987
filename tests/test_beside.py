"""Work in a second process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from leaderboard.beside import AT_ONCE, heap, second_process
from leaderboard.errors import StorageError
from leaderboard.site.build import MANY
from tests.site.built import Community

pytestmark = pytest.mark.filterwarnings("ignore:.*use of fork.*:DeprecationWarning")


def test_the_result_comes_back_however_large() -> None:
    """Larger than what a pipe holds."""
    with second_process(lambda: ["x" * 1_000_000, os.getpid()]) as result:
        found = result()
    assert found[0] == "x" * 1_000_000
    assert found[1] != os.getpid()


def test_an_error_comes_back_as_it_was_raised() -> None:
    """So that a full disk is one sentence here too."""

    def fail() -> None:
        raise StorageError("site/x: could not be written")

    with pytest.raises(StorageError, match="could not be written"), second_process(fail) as result:
        result()


def test_a_process_that_was_ended_from_outside_is_noticed() -> None:
    """It never counts as done."""
    with (
        pytest.raises(MemoryError, match="ended from outside"),
        second_process(lambda: os.kill(os.getpid(), signal.SIGKILL)) as result,
    ):
        result()


def test_a_process_nobody_waits_for_is_ended() -> None:
    """Where the work of this process failed, none goes on behind its back."""
    reader, writer = os.pipe()

    def tell_and_wait() -> None:
        os.write(writer, f"{os.getpid()}\n".encode())
        threading.Event().wait()

    with second_process(tell_and_wait):
        child = int(os.read(reader, 100))
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)
    os.close(reader)
    os.close(writer)


def test_two_processes_take_every_piece_of_a_heap_once() -> None:
    """Whoever is faster takes more."""
    items = range(AT_ONCE * 20 + 1)
    with heap(items) as pieces, second_process(lambda: [n for piece in pieces for n in piece]) as result:
        here = [n for piece in pieces for n in piece]
        assert sorted(here + result()) == list(items)


def test_a_heap_without_anything_is_at_its_end() -> None:
    """Nobody waits for more."""
    with heap([]) as pieces:
        assert list(pieces) == []


def test_a_second_process_writes_the_same_site(tmp_path: Path) -> None:
    """Byte for byte what one process writes, and what is counted is counted once."""
    community = Community(tmp_path)
    for number in range(MANY + 1):
        community.person(f"person-{number}", name=f"Person {number}")
        community.did(f"person-{number}", f"2026-01-{number % 28 + 1:02}", repository="acme/widget")
    (tmp_path / "config.yaml").write_text(json.dumps(community.config), "utf-8")
    said = run(community)
    together = community.files()
    files = len(together) - 1  # the manifest is not a file of the site
    assert f"{files:,} site files: {files:,} written" in said
    community.site.rename(tmp_path / "before")
    processors = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(processors)})
    try:
        run(community)
    finally:
        os.sched_setaffinity(0, processors)
    assert community.files() == together


def run(community: Community) -> str:
    """The real command, which finds as many processors as this process may use; what it says."""
    where = ["-C", community.data, "-c", community.place / "config.yaml", "-o", community.site]
    command = [sys.executable, "-m", "leaderboard", "run", "--offline", *where]
    return subprocess.run(command, check=True, capture_output=True, text=True).stderr
