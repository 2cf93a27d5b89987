"""Doing a part of the work in a second process, where there is enough of it to gain by that."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

T = TypeVar("T")
AT_ONCE = 50
"""Of a heap: small, so that both processes end at about the same time."""
NUMBER = 4
"""Bytes of a number in a pipe, which nobody reads in part."""
MOST_TIMES = 10_000
"""More would not have room in a pipe."""


def is_possible() -> bool:
    """Whether this process can be copied safely, and a copy would find a processor of its own."""
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1 and threading.active_count() == 1


@contextmanager
def heap(items: Sequence[T]) -> Iterator[Iterator[Sequence[T]]]:
    """Items that this process and its copies take from, some at once, until none is left: each item once."""
    at_once = max(AT_ONCE, len(items) // MOST_TIMES)
    reader, writer = os.pipe()
    os.write(writer, b"".join(start.to_bytes(NUMBER) for start in range(0, len(items), at_once)))
    os.close(writer)
    starts = map(int.from_bytes, iter(partial(os.read, reader, NUMBER), b""))
    try:
        yield (items[start : start + at_once] for start in starts)
    finally:
        os.close(reader)


@contextmanager
def second_process(work: Callable[[], T]) -> Iterator[Callable[[], T]]:
    """Begin ``work`` in a copy of this process; what is yielded waits for its result, or raises what it raised.

    The copy is ended where the result is not asked for. It must not touch connections of this process.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        end_with(work, writer)
    os.close(writer)
    running = True

    def result() -> T:
        nonlocal running
        with os.fdopen(reader, "rb", closefd=False) as pipe:
            told = pipe.read()
        os.waitpid(child, 0)
        running = False
        if not told:
            raise MemoryError("a second process was ended from outside")
        outcome = pickle.loads(told)
        if isinstance(outcome, BaseException):
            raise outcome
        found: T = outcome
        return found

    try:
        yield result
    finally:
        os.close(reader)
        if running:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def end_with(work: Callable[[], object], writer: int) -> None:
    """Do the work, hand its result over and end this process, without any of what ends an ordinary one."""
    try:
        try:
            told = pickle.dumps(work())
        except Exception as error:  # whatever it is, the other process shall know
            told = pickle.dumps(error)
        with os.fdopen(writer, "wb") as pipe:
            pipe.write(told)
    finally:
        os._exit(0)


def is_orphan(parent: int) -> bool:
    """Whether the process that began this one is gone, so that nobody waits for the result."""
    return os.getppid() != parent
