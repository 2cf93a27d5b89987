"""A source's jobs: what one of them does costs itself alone, and what comes out is in the order of the targets."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from leaderboard.errors import ConfigError, Postponed, SourceUnavailable
from leaderboard.models import Activity, Bookmark, Contributor
from leaderboard.plugin import hookimpl
from leaderboard.sources import jobs as sources_jobs
from leaderboard.sources import side_by_side
from leaderboard.sources.http import Client
from leaderboard.sources.people import KnownPeople
from leaderboard.sources.scraping import Batch, Finished, scrape
from leaderboard.sources.source import Source

SourceOf = Callable[..., Source]
Collect = Callable[..., Iterator[object]]
BOTH_WAYS = pytest.mark.parametrize("at_once", [1, 3])
NEVER = threading.Event()


def act(slug: str) -> Activity:
    """An activity."""
    return Activity(slug=slug, account="ann", definition="commit", occurred_at=datetime(2026, 3, 1, tzinfo=UTC))


def mark(stream: str, value: object) -> Bookmark:
    """A bookmark."""
    return Bookmark(stream=stream, value=str(value))


class Run:
    """All that came out of one scrape of a source that has nothing but jobs."""

    def __init__(
        self, source_of: SourceOf, talk: Any, targets: Any, collect: Collect, *, at_once: int = 1, **options: Any
    ) -> None:
        self.waits: list[float] = []
        given = {"bookmarks": {}, "timeout": None, "settings": {}} | options
        timeout, settings = given.pop("timeout"), given.pop("settings")

        class Plugin:
            @hookimpl
            def scrape(self, jobs: Any, bookmarks: Any, http: Any, log: Any) -> Iterator[object]:
                yield from jobs.each(targets, lambda target: collect(target, bookmarks, http, log), at_once=at_once)

        steps = scrape(
            [source_of(Plugin(), timeout=timeout, settings=settings)],
            org=None,  # type: ignore[arg-type]  # nobody asks for it
            people=KnownPeople([]),
            log=lambda _: talk,
            wait=self._wait,
            open_client=lambda log: Client(log, transport=httpx.MockTransport(lambda _: httpx.Response(200))),
            **given,
        )
        self.batches: list[Batch] = []
        for step in steps:
            if isinstance(step, Batch):
                self.batches.append(step)
            elif isinstance(step, Finished):
                self.finished = step
        self.jobs = {job.target: job for job in self.finished.jobs}

    def _wait(self, abandoned: threading.Event, seconds: float) -> bool:
        self.waits.append(seconds)
        return abandoned.is_set()

    @property
    def slugs(self) -> list[str]:
        return [record.slug for batch in self.batches for record in batch.records if isinstance(record, Activity)]

    @property
    def statuses(self) -> list[str]:
        return [job.status for job in self.finished.jobs]


@BOTH_WAYS
def test_records_come_in_the_order_of_the_targets(source_of: SourceOf, talk: Any, at_once: int) -> None:
    """Those of one job together, its bookmarks in their places, however long another one takes."""
    others_are_through = threading.Semaphore(0)

    def collect(target: str, *_: object) -> Iterator[object]:
        if target == "a" and at_once > 1:
            for _ in range(2):
                others_are_through.acquire()
        yield act(f"{target}1")
        yield mark(target, 1)
        yield act(f"{target}2")
        yield Contributor(username=target)
        others_are_through.release()

    run = Run(source_of, talk, ["a", "c", "b"], collect, at_once=at_once)
    assert run.slugs == ["a1", "a2", "c1", "c2", "b1", "b2"]
    assert [(batch.bookmark, len(batch.records)) for batch in run.batches] == [
        (mark("a", 1), 1),
        (None, 2),
        (mark("c", 1), 1),
        (None, 2),
        (mark("b", 1), 1),
        (None, 2),
    ]
    assert run.finished.error is None
    for job in run.finished.jobs:
        assert (job.status, job.attempt, job.activities, job.contributors, job.reached) == ("completed", 1, 2, 1, "1")
        assert job.started is not None
        assert job.ended is not None
        assert job.started <= job.ended


@BOTH_WAYS
def test_a_target_that_is_named_twice_is_one_job(source_of: SourceOf, talk: Any, at_once: int) -> None:
    """So nothing is read by two at once."""
    begun: list[str] = []

    def collect(target: str, *_: object) -> Iterator[object]:
        begun.append(target)
        yield act(target)

    run = Run(source_of, talk, iter(["a", "b", "a"]), collect, at_once=at_once)
    assert sorted(begun) == ["a", "b"]
    assert [(job.number, job.target) for job in run.finished.jobs] == [(1, "a"), (2, "b")]


@BOTH_WAYS
def test_a_job_that_fails_lets_the_others_go_on(source_of: SourceOf, talk: Any, at_once: int) -> None:
    """What its last bookmark covered is kept, and the source names it."""

    def collect(target: str, *_: object) -> Iterator[object]:
        yield act(f"{target}1")
        yield mark(target, 1)
        yield act(f"{target}2")
        if target == "b":
            raise KeyError("b")

    run = Run(source_of, talk, ["a", "b", "c"], collect, at_once=at_once)
    assert run.slugs == ["a1", "a2", "b1", "c1", "c2"]
    assert run.statuses == ["completed", "failed", "completed"]
    assert (run.finished.error or "").startswith(f"1 of 3 jobs failed: b: raised KeyError: 'b' ({__file__}:")
    assert "Traceback" in (run.finished.trace or "")
    assert run.finished.dropped == run.jobs["b"].dropped == 1
    assert (run.jobs["b"].attempt, run.waits) == (1, [])


@BOTH_WAYS
def test_a_service_out_of_reach_is_asked_again(source_of: SourceOf, talk: Any, at_once: int) -> None:
    """After a wait, from where the job has come, and what it has already given does not come twice."""
    attempts = itertools.count(1)

    def collect(target: str, bookmarks: Any, *_: object) -> Iterator[object]:
        reached = int(bookmarks.reached(target) or 0)
        for number in range(reached + 1, 4):
            yield act(f"{target}{number}")
            if target == "b" and number == 2 and next(attempts) < 3:
                raise SourceUnavailable("the service is closed")
            yield mark(target, number)

    run = Run(source_of, talk, ["a", "b"], collect, at_once=at_once)
    assert run.slugs == ["a1", "a2", "a3", "b1", "b2", "b3"]
    assert run.finished.error is None
    assert (run.jobs["b"].attempt, run.jobs["b"].status, run.jobs["b"].dropped) == (3, "completed", 2)
    assert run.waits == list(sources_jobs.WAITS_BEFORE_REPEATING)
    assert talk.infos == [
        "the service is closed; tried again in 2 s",
        "the service is closed; tried again in 10 s",
    ]
    assert talk.jobs == ["b", "b"]


def test_a_service_that_stays_out_of_reach_fails_the_job(source_of: SourceOf, talk: Any) -> None:
    """After three attempts, or at once where the plugin says that trying again is no use."""

    def collect(target: str, *_: object) -> Iterator[object]:
        raise SourceUnavailable(f"there is no {target}", is_lasting=target == "b")
        yield

    run = Run(source_of, talk, ["a", "b"], collect)
    assert [job.attempt for job in run.finished.jobs] == [3, 1]
    assert run.finished.error == "2 of 2 jobs failed: a: there is no a; b: there is no b"


def test_of_many_failed_jobs_some_are_named(source_of: SourceOf, talk: Any) -> None:
    """The message stays one that can be read."""

    def collect(target: str, *_: object) -> Iterator[object]:
        raise SourceUnavailable("no", is_lasting=True)
        yield

    run = Run(source_of, talk, map(str, range(100)), collect)
    assert run.finished.error == "100 of 100 jobs failed: 0: no; 1: no; 2: no; 3: no; 4: no; and 95 more"


@BOTH_WAYS
def test_a_job_that_is_postponed_is_no_failure(source_of: SourceOf, talk: Any, at_once: int) -> None:
    """It stays queued, with what its last bookmark covered, and is not tried again in this run."""

    def collect(target: str, *_: object) -> Iterator[object]:
        yield act(f"{target}1")
        yield mark(target, 1)
        yield act(f"{target}2")
        if target == "a":
            raise Postponed("the budget is spent")

    run = Run(source_of, talk, ["a", "b"], collect, at_once=at_once)
    assert run.slugs == ["a1", "b1", "b2"]
    assert run.finished.error is None
    assert (run.jobs["a"].status, run.jobs["a"].reason, run.jobs["a"].attempt) == ("queued", "the budget is spent", 1)
    assert run.jobs["a"].reached == "1"
    assert run.jobs["b"].status == "completed"


@BOTH_WAYS
def test_a_config_error_ends_the_whole_source(source_of: SourceOf, talk: Any, at_once: int) -> None:
    """The other jobs would meet the same; what came before is kept."""

    def collect(target: str, *_: object) -> Iterator[object]:
        if target == "b":
            raise ConfigError("the token is not valid")
        yield act(target)

    run = Run(source_of, talk, "abcdefgh", collect, at_once=at_once)
    assert run.finished.error == "jobs.each was given 'abcdefgh', expected a list of texts"
    run = Run(source_of, talk, list("abcdefgh"), collect, at_once=at_once)
    assert run.slugs == ["a"]
    assert (run.finished.error or "").startswith("the token is not valid; 1 of 8 jobs failed: b: the token is")
    assert run.statuses[:2] == ["completed", "failed"]
    assert set(run.statuses[4:]) <= {"queued", "completed", "interrupted"}


def test_a_whole_source_may_be_postponed(source_of: SourceOf, talk: Any) -> None:
    """Also one without jobs."""

    class Plugin:
        @hookimpl
        def scrape(self) -> Iterator[object]:
            yield act("a")
            yield mark("x", 1)
            yield act("b")
            raise Postponed("it is late")

    steps = list(scrape([source_of(Plugin())], org=None, bookmarks={}, people=KnownPeople([]), log=lambda _: talk))  # type: ignore[arg-type]
    finished = steps[-1]
    assert isinstance(finished, Finished)
    assert (finished.error, finished.postponed, finished.records, finished.dropped) == (None, "it is late", 1, 1)


def test_a_source_may_fail_outside_its_jobs(source_of: SourceOf, talk: Any) -> None:
    """Then both are named, and what completed jobs gave is kept although no bookmark follows it."""

    class Plugin:
        @hookimpl
        def scrape(self, jobs: Any) -> Iterator[object]:
            yield Contributor(username="ann")
            yield from jobs.each(["a", "b"], self.collect)
            yield act("late")
            raise OSError("no disk")

        def collect(self, target: str) -> Iterator[object]:
            if target == "b":
                raise SourceUnavailable("closed", is_lasting=True)
            yield act(target)

    steps = list(scrape([source_of(Plugin())], org=None, bookmarks={}, people=KnownPeople([]), log=lambda _: talk))  # type: ignore[arg-type]
    finished = steps[-1]
    assert isinstance(finished, Finished)
    assert (finished.error or "").startswith("raised OSError: no disk (")
    assert (finished.error or "").endswith("; 1 of 2 jobs failed: b: closed")
    assert [len(step.records) for step in steps if isinstance(step, Batch) and step.records] == [2]
    assert finished.dropped == 1


@pytest.mark.parametrize("given", [None, 5, "text", {"a": 1}])
def test_a_job_that_gives_no_records_is_the_plugins_fault(source_of: SourceOf, talk: Any, given: Any) -> None:
    """Nothing is guessed from it."""
    run = Run(source_of, talk, ["a"], lambda *_: given)
    assert run.finished.error == f"1 of 1 job failed: a: the job returned {given!r}, expected records"


def test_targets_have_to_be_texts(source_of: SourceOf, talk: Any) -> None:
    """What is none is named."""
    run = Run(source_of, talk, ["a", 5], lambda *_: [])
    assert run.finished.error == "jobs.each was given ['a', 5], expected a list of texts"
    assert run.finished.jobs == []


def test_what_jobs_say_shows_no_secret(source_of: SourceOf, talk: Any) -> None:
    """Neither the target, nor the reason, nor the bookmark, nor the traceback."""

    def collect(target: str, *_: object) -> Iterator[object]:
        yield mark("x", "abc123xyz")
        raise SourceUnavailable(f"{target[:40]}\nis closed", is_lasting=True)

    run = Run(
        source_of, talk, ["https://abc123xyz@acme.example/" + "a" * 500], collect, settings={"token": "abc123xyz"}
    )
    (job,) = run.finished.jobs
    assert "abc123xyz" not in f"{job}{run.finished}"
    assert job.target.startswith("https://***@acme.example/aaa")
    assert len(job.target) == sources_jobs.LONGEST_TARGET
    assert (job.reason or "").endswith("a is closed")


@BOTH_WAYS
def test_each_job_counts_its_own_requests(source_of: SourceOf, talk: Any, at_once: int) -> None:
    """Though all of them share one client."""

    def collect(target: str, _: object, http: httpx.Client, *__: object) -> Iterator[object]:
        for number in range(int(target)):
            http.get("https://acme.example")
            yield act(f"{target}-{number}")

    run = Run(source_of, talk, ["3", "1", "4", "0", "5"], collect, at_once=at_once)
    assert [job.requests for job in run.finished.jobs] == [3, 1, 4, 0, 5]
    assert run.finished.requests == 13


def test_jobs_run_at_the_same_time(source_of: SourceOf, talk: Any) -> None:
    """As many as were asked for, and not one more."""
    together = threading.Barrier(3, timeout=30)
    running: list[int] = []
    now = itertools.count()

    def collect(target: str, *_: object) -> Iterator[object]:
        running.append(threading.active_count())
        together.wait()
        yield act(f"{target}{next(now)}"[:1])

    before = threading.active_count()
    run = Run(source_of, talk, list("abcdef"), collect, at_once=3)
    assert run.slugs == list("abcdef")
    assert max(running) <= before + 4


def test_a_hung_job_ends_with_its_source(source_of: SourceOf, talk: Any) -> None:
    """The time limit is the source's; those before it are kept, and the threads of the others end."""
    ended = threading.Event()

    def collect(target: str, *_: object) -> Iterator[object]:
        yield act(target)
        if target == "b":
            NEVER.wait(5)
        if target == "c":
            try:
                for number in itertools.count():
                    yield act(f"c{number}")
            finally:
                ended.set()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(side_by_side, "MOST_AHEAD", 10)
        patch.setattr(sources_jobs, "MOST_HELD_BACK", 10)
        run = Run(source_of, talk, ["a", "b", "c", "d"], collect, at_once=2, timeout=0.3)
    assert run.finished.error == "gave up after 0.3 seconds, its timeout"
    assert run.slugs == ["a"]
    assert run.statuses == ["completed", "interrupted", "interrupted", "queued"]
    assert ended.wait(5)


def test_a_job_that_waits_to_be_tried_again_ends_with_its_source(source_of: SourceOf, talk: Any) -> None:
    """Nobody sleeps on for a source that was given up."""
    woken = threading.Event()

    def collect(*_: object) -> Iterator[object]:
        try:
            raise SourceUnavailable("closed")
            yield
        finally:
            threading.Timer(0.6, woken.set).start()

    class Plugin:
        @hookimpl
        def scrape(self, jobs: Any) -> Iterator[object]:
            yield from jobs.each(["a"], collect)

    started = time.monotonic()
    steps = list(
        scrape([source_of(Plugin(), timeout=0.2)], org=None, bookmarks={}, people=KnownPeople([]), log=lambda _: talk)  # type: ignore[arg-type]
    )
    assert isinstance(steps[-1], Finished)
    assert steps[-1].error == "gave up after 0.2 seconds, its timeout"
    assert time.monotonic() - started < sources_jobs.WAITS_BEFORE_REPEATING[0]
    assert woken.wait(5)


def test_a_job_without_bookmarks_is_not_held_back_for_ever(
    source_of: SourceOf, talk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with a source that has no jobs."""
    monkeypatch.setattr(sources_jobs, "MOST_HELD_BACK", 3)

    def collect(*_: object) -> Iterator[object]:
        yield from (act(str(number)) for number in range(7))
        raise RuntimeError("late")

    run = Run(source_of, talk, ["a"], collect)
    assert run.slugs == [str(number) for number in range(6)]
    assert (run.jobs["a"].activities, run.jobs["a"].dropped) == (6, 1)


def test_jobs_are_never_far_ahead_of_the_first(source_of: SourceOf, talk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many there are and however slow the first one is, memory stays bounded."""
    monkeypatch.setattr(side_by_side, "MOST_AHEAD", 50)
    monkeypatch.setattr(sources_jobs, "MOST_HELD_BACK", 10)
    begun: list[str] = []
    waited = threading.Event()

    def collect(target: str, *_: object) -> Iterator[object]:
        begun.append(target)
        if target == "0":
            waited.wait(0.5)
        yield from (act(f"{target}-{number}") for number in range(10))
        if target == "0":
            assert len(begun) <= 1 + 50 // 10 + 3

    run = Run(source_of, talk, map(str, range(40)), collect, at_once=4)
    assert run.finished.error is None
    assert run.slugs == [f"{target}-{number}" for target in range(40) for number in range(10)]
