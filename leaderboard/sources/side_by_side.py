"""Several jobs of a source at once, each in a thread, and what they give in the order of the jobs."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Final, Generic, TypeAlias, TypeVar

from leaderboard.sources.abandoning import LOOK_UP_SECONDS, AbandonedError, Abandonment

MOST_WAITING: Final = 2
"""Groups of the job whose turn it is that wait to be taken."""
MOST_AHEAD: Final = 50_000
"""Records of the jobs after it that wait for their turn; beyond that their threads wait too."""

T = TypeVar("T")
Turn: TypeAlias = Callable[[], Generator[Sequence[T]]]


def side_by_side(
    turns: Mapping[int, Turn[T]], at_once: int, abandonment: Abandonment
) -> Generator[tuple[int, Sequence[T] | None]]:
    """(key, a group) of the first turn, then of the second and so on; None for the group after a turn's last one.

    What comes out does not depend on who is faster. What a turn raises is raised here when its own time has come.
    When this generator is closed, threads end as soon as they give something.
    """
    shelf = _Shelf[T](turns, abandonment)
    for number in range(min(at_once, len(turns))):
        threading.Thread(target=shelf.work, name=f"job thread {number + 1}", daemon=True).start()
    try:
        for key in turns:
            while (group := shelf.take(key)) is not None:
                yield key, group
            yield key, None
    finally:
        shelf.close()


class _Shelf(Generic[T]):
    """Where threads put what they have, and from where it is taken in order."""

    def __init__(self, turns: Mapping[int, Turn[T]], abandonment: Abandonment) -> None:
        self._turns = turns
        self._abandonment = abandonment
        self._to_begin = deque(turns)
        self._groups: dict[int, deque[Sequence[T] | BaseException | None]] = {key: deque() for key in turns}
        self._current = next(iter(turns), 0)
        self._ahead = 0
        self._is_closed = False
        self._changed = threading.Condition()

    def work(self) -> None:
        """Do one turn after the other, as one of the threads."""
        try:
            while True:
                with self._changed:
                    if not self._to_begin or self._is_closed:
                        return
                    key = self._to_begin.popleft()
                self._do(key)
        except AbandonedError:
            return

    def _do(self, key: int) -> None:
        try:
            for group in self._turns[key]():
                self._put(key, group)
        except AbandonedError:
            raise
        except BaseException as error:  # raised again where the turn's groups are taken
            self._put(key, error)
        else:
            self._put(key, None)

    def _put(self, key: int, group: Sequence[T] | BaseException | None) -> None:
        with self._changed:
            self._wait_for(lambda: self._has_room(key))
            self._groups[key].append(group)
            if key != self._current:
                self._ahead += _size(group)
            self._changed.notify_all()

    def _has_room(self, key: int) -> bool:
        return len(self._groups[key]) < MOST_WAITING if key == self._current else self._ahead < MOST_AHEAD

    def take(self, key: int) -> Sequence[T] | None:
        """The next group of a turn, None where there is none any more."""
        with self._changed:
            if key != self._current:
                self._current = key
                self._ahead -= sum(map(_size, self._groups[key]))
                self._changed.notify_all()
            self._wait_for(lambda: bool(self._groups[key]))
            group = self._groups[key].popleft()
            self._changed.notify_all()
        if isinstance(group, BaseException):
            raise group
        return group

    def close(self) -> None:
        """Nobody takes anything any more."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    def _wait_for(self, is_ready: Callable[[], bool]) -> None:
        while not is_ready():
            if self._is_closed:
                raise AbandonedError
            self._abandonment.check()
            self._changed.wait(LOOK_UP_SECONDS)


def _size(group: Sequence[T] | BaseException | None) -> int:
    return len(group) if isinstance(group, Sequence) else 0
