"""Sources are scraped side by side; a bad one costs itself alone."""

from __future__ import annotations

import itertools
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.errors import SourceUnavailable
from leaderboard.models import Activity, ActivityDefinition, Aggregate, Bookmark, Contributor, NumberValue
from leaderboard.plugin import hookimpl
from leaderboard.sources import outbox, scraping, worker
from leaderboard.sources.http import Client
from leaderboard.sources.people import KnownPeople
from leaderboard.sources.plugins import load
from leaderboard.sources.scraping import Batch, Finished, scrape
from leaderboard.sources.source import Source
from leaderboard.sources.stopwatch import Stopwatch
from tests.sources.conftest import Talk

SourceOf = Callable[..., Source]
ActivityOf = Callable[..., Activity]
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def scraping_plugin(give: Callable[..., Iterable[object]]) -> object:
    """A plugin whose scrape hook is given bookmarks and log."""

    class Plugin:
        @hookimpl
        def scrape(self, config: Any, bookmarks: Any, people: Any, log: Any) -> Any:
            return give(config, bookmarks, people, log)

    return Plugin()


def yielding(*records: object) -> object:
    """A plugin that yields these; an exception among them is raised."""

    def give(*_: object) -> Iterator[object]:
        for record in records:
            if isinstance(record, BaseException):
                raise record
            yield record

    return scraping_plugin(give)


class Run:
    """All that came out of one scrape."""

    def __init__(self, sources: Sequence[Source], talk: Any, **options: Any) -> None:
        options = {"bookmarks": {}, "people": KnownPeople([])} | options
        self.steps = list(scrape(sources, org=None, log=lambda source: talk, **options))  # type: ignore[arg-type]
        self.batches = [step for step in self.steps if isinstance(step, Batch)]
        self.finished = {step.source: step for step in self.steps if isinstance(step, Finished)}

    def records(self, source: str = "s") -> list[object]:
        return [record for batch in self.batches if batch.source == source for record in batch.records]

    def bookmarks(self, source: str = "s") -> list[Bookmark]:
        return [batch.bookmark for batch in self.batches if batch.source == source and batch.bookmark]


def test_records_come_out_as_yielded(source_of: SourceOf, activity: ActivityOf, talk: Any) -> None:
    """Activities, people and definitions in their order, with a Finished at the end."""
    records = [
        Contributor(username="ann", accounts=("1",)),
        ActivityDefinition(slug="talk", name="Talk"),
        activity("a"),
        activity("b"),
    ]
    run = Run([source_of(yielding(*records))], talk)
    assert run.records() == records
    finished = run.finished["s"]
    assert (finished.error, finished.records, finished.skipped, finished.dropped) == (None, 4, 0, 0)
    assert run.steps[-1] is finished


def test_a_bookmark_comes_with_the_records_before_it(source_of: SourceOf, activity: ActivityOf, talk: Any) -> None:
    """What follows waits for the next one, or for the end."""
    one, two = Bookmark(stream="x", value="1"), Bookmark(stream="x", value="2")
    plugin = yielding(activity("a"), activity("b"), one, two, activity("c"))
    run = Run([source_of(plugin)], talk)
    assert [([r.slug for r in batch.records], batch.bookmark, batch.commits) for batch in run.batches] == [  # type: ignore[union-attr]
        (["a", "b"], one, True),
        ([], two, True),
        (["c"], None, True),
    ]


def test_long_groups_are_cut_and_only_their_end_commits(
    source_of: SourceOf, activity: ActivityOf, talk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So nobody has to hold all of it at once, and the bookmark never comes first."""
    monkeypatch.setattr(scraping, "BATCH", 2)
    plugin = yielding(*(activity(str(n)) for n in range(5)), Bookmark(stream="x", value="1"))
    run = Run([source_of(plugin)], talk)
    assert [(len(b.records), b.bookmark is not None, b.commits) for b in run.batches] == [
        (2, False, False),
        (2, False, False),
        (1, True, True),
    ]


def test_a_long_stream_without_bookmarks_is_not_held_back(
    source_of: SourceOf, activity: ActivityOf, talk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Writing a record twice does no harm, holding all of them would."""
    monkeypatch.setattr(worker, "MOST_HELD_BACK", 3)
    plugin = yielding(*(activity(str(n)) for n in range(7)), RuntimeError("late"))
    run = Run([source_of(plugin)], talk)
    assert [len(batch.records) for batch in run.batches] == [3, 3]
    assert (run.finished["s"].records, run.finished["s"].dropped) == (6, 1)


def test_a_failure_keeps_what_the_last_bookmark_covered(source_of: SourceOf, activity: ActivityOf, talk: Any) -> None:
    """The rest is dropped and counted, and the error is one line with its place."""
    plugin = yielding(activity("a"), Bookmark(stream="x", value="1"), activity("b"), KeyError("x"))
    run = Run([source_of(plugin)], talk)
    assert [record.slug for record in run.records()] == ["a"]  # type: ignore[attr-defined]
    finished = run.finished["s"]
    assert finished.error is not None
    assert finished.error.startswith(f"raised KeyError: 'x' ({__file__}:")
    assert finished.trace is not None
    assert "Traceback" in finished.trace
    assert (finished.records, finished.dropped) == (1, 1)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (SourceUnavailable("the service is closed"), "the service is closed"),
        (SystemExit(3), "raised SystemExit: 3 ("),
        (KeyboardInterrupt(), "raised KeyboardInterrupt ("),
        (RecursionError("deep\nand deeper"), "raised RecursionError: deep and deeper ("),
        (MemoryError(), "raised MemoryError ("),
        (ValueError("x" * 10_000), "raised ValueError: xxx"),
    ],
)
def test_whatever_a_source_raises_ends_that_source_alone(
    source_of: SourceOf, activity: ActivityOf, talk: Any, error: BaseException, said: str
) -> None:
    """The one before and the one after give all they have."""
    good = yielding(activity("a"), activity("b"))
    sources = [source_of(good, id="before"), source_of(yielding(error)), source_of(good, id="after")]
    run = Run(sources, talk)
    assert len(run.records("before")) == len(run.records("after")) == 2
    message = run.finished["s"].error or ""
    assert message.startswith(said)
    assert len(message) < 600
    assert "\n" not in message


def test_a_failure_at_the_call_is_contained_too(source_of: SourceOf, talk: Any) -> None:
    """A hook need not be a generator."""

    def give(*_: object) -> Iterable[object]:
        raise OSError("no disk")

    run = Run([source_of(scraping_plugin(give))], talk)
    assert (run.finished["s"].error or "").startswith("raised OSError: no disk (")


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ({"slug": "x"}, "scrape yielded {'slug': 'x'} (dict), expected Activity, Contributor, Repository"),
        ("text", "scrape yielded 'text' (str), expected"),
        (None, "scrape yielded None (NoneType), expected"),
        ([1], "scrape yielded [1] (list), expected"),
        (Activity, "scrape yielded <class 'leaderboard.models.Activity'> (StructMeta), expected"),
        (Aggregate(definition="x", value=NumberValue(value=1)), "scrape yielded Aggregate("),
        (Bookmark(stream="x", value=5), "scrape yielded a bookmark that cannot be kept: value: expected str, got int"),
        (Bookmark(stream="", value="x"), "scrape yielded Bookmark(stream='', value='x'), expected a bookmark with"),
        (Bookmark(stream="x", value="y" * 2_000), "scrape yielded Bookmark(stream='x', value='yyy"),
    ],
)
def test_nonsense_is_the_plugins_fault(
    source_of: SourceOf, activity: ActivityOf, talk: Any, record: object, said: str
) -> None:
    """It ends the source with what was yielded; what a bookmark covered stays."""
    plugin = yielding(activity("a"), Bookmark(stream="x", value="1"), record, activity("b"))
    run = Run([source_of(plugin)], talk)
    assert (run.finished["s"].error or "").startswith(said)
    assert len(run.records()) == 1


@pytest.mark.parametrize("given", [5, "text", {"a": 1}, object()])
def test_a_hook_that_returns_no_records_is_the_plugins_fault(source_of: SourceOf, talk: Any, given: Any) -> None:
    """Nothing is guessed from it."""
    run = Run([source_of(scraping_plugin(lambda *_: given))], talk)
    assert (run.finished["s"].error or "").startswith("scrape returned ")


def test_a_hook_may_return_nothing(source_of: SourceOf, talk: Any) -> None:
    """There was nothing new."""
    run = Run([source_of(scraping_plugin(lambda *_: None))], talk)  # type: ignore[arg-type, return-value]
    assert run.batches == []
    assert run.finished["s"].error is None


def test_an_unfit_record_is_skipped_with_its_identity(source_of: SourceOf, activity: ActivityOf, talk: Any) -> None:
    """The others are kept."""
    plugin = yielding(
        activity("a"),
        activity("b", account="../x"),
        activity("c", occurred_at=datetime(2026, 3, 1)),
        Contributor(username="a/b"),
        activity("d"),
    )
    run = Run([source_of(plugin)], talk)
    assert [record.slug for record in run.records()] == ["a", "d"]  # type: ignore[attr-defined]
    assert (run.finished["s"].skipped, run.finished["s"].records, run.finished["s"].error) == (3, 2, None)
    assert [warning.partition(": ")[0] for warning in talk.warnings] == [
        "skipped activity 'b' of '../x'",
        "skipped activity 'c' of 'ann'",
        "skipped contributor 'a/b'",
    ]


def test_a_hung_source_is_given_up(source_of: SourceOf, activity: ActivityOf, talk: Any) -> None:
    """It is named, keeps what its bookmark covered, and the others give all they have."""
    never, hangs = threading.Event(), threading.Event()

    def wait(*_: object) -> Iterator[object]:
        hangs.wait()
        yield activity("c")

    def hang(*_: object) -> Iterator[object]:
        yield activity("a")
        yield Bookmark(stream="x", value="1")
        yield activity("b")
        hangs.set()
        never.wait()

    sources = [
        source_of(scraping_plugin(wait), id="before"),
        source_of(scraping_plugin(hang), timeout=0.05),
        source_of(yielding(activity("d")), id="after"),
    ]
    run = Run(sources, talk)
    never.set()
    assert run.finished["s"].error == "gave up after 0.05 seconds, its timeout"
    assert [record.slug for record in run.records()] == ["a"]  # type: ignore[attr-defined]
    assert len(run.records("before")) == len(run.records("after")) == 1
    assert run.finished["after"].error is None


def test_a_source_without_end_is_given_up(source_of: SourceOf, activity: ActivityOf, talk: Any) -> None:
    """Also when it always has something to give."""
    plugin = scraping_plugin(lambda *_: (activity(str(n)) for n in itertools.count()))
    run = Run([source_of(plugin, timeout=0.05)], talk)
    assert run.finished["s"].error == "gave up after 0.05 seconds, its timeout"


def test_a_source_that_only_talks_is_given_up(source_of: SourceOf, talk: Any) -> None:
    """What it says beyond the first thousand messages is left out."""

    def chatter(config: Any, bookmarks: Any, people: Any, log: Any) -> Iterator[object]:
        while True:
            log.warning("still here")
        yield

    run = Run([source_of(scraping_plugin(chatter), timeout=0.3)], talk)
    assert run.finished["s"].error == "gave up after 0.3 seconds, its timeout"
    assert len(talk.warnings) <= worker.MOST_MESSAGES


def test_a_talkative_source_is_cut_short(source_of: SourceOf, talk: Any) -> None:
    """And told so; its records are kept."""
    plugin = yielding(*(Contributor(username="a/b") for _ in range(1_500)), Contributor(username="ann"))
    run = Run([source_of(plugin)], talk)
    assert len(talk.warnings) == worker.MOST_MESSAGES
    assert talk.warnings[-1] == "said more than 1,000 things; the rest is left out"
    assert (run.finished["s"].skipped, len(run.records())) == (1_500, 1)


def test_waiting_for_the_writer_does_not_count_as_time() -> None:
    """A source that is far ahead is not blamed for the slow one before it."""
    now = 100.0
    watch = Stopwatch(lambda: now)
    watch.run()
    now += 5
    with watch.paused():
        now += 1_000
        assert watch.seconds == 5
    now += 2
    assert watch.seconds == 7
    watch.stop()
    now += 1_000
    assert watch.seconds == 7


def test_what_comes_out_does_not_depend_on_who_is_faster(source_of: SourceOf, activity: ActivityOf, talk: Any) -> None:
    """The order of the config decides, though the second source is ready before the first begins."""
    second_is_through = threading.Event()

    def first(*_: object) -> Iterator[object]:
        second_is_through.wait()
        yield activity("first")

    def second(*_: object) -> Iterator[object]:
        yield activity("second")
        second_is_through.set()

    run = Run([source_of(scraping_plugin(first), id="one"), source_of(scraping_plugin(second), id="two")], talk)
    assert [step.source for step in run.steps] == ["one", "one", "two", "two"]


def test_a_source_is_never_far_ahead(
    source_of: SourceOf, activity: ActivityOf, talk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A source without end cannot fill the memory while nobody takes what it gives."""
    monkeypatch.setattr(worker, "MOST_HELD_BACK", 10)
    monkeypatch.setattr(outbox, "MOST_RECORDS", 20)
    yielded = 0
    is_closed = threading.Event()

    def endless(*_: object) -> Iterator[object]:
        nonlocal yielded
        try:
            for yielded in itertools.count(1):
                yield activity(str(yielded))
        finally:
            is_closed.set()

    plugin = scraping_plugin(endless)
    steps = scrape([source_of(plugin)], org=None, bookmarks={}, people=KnownPeople([]), log=lambda _: talk)  # type: ignore[arg-type]
    for _ in range(3):
        next(steps)
    steps.close()  # type: ignore[attr-defined]  # a generator has it
    is_closed.wait()
    assert yielded <= (3 + 2 + 1) * 10 + 1


def test_a_generator_is_closed_when_its_source_fails(source_of: SourceOf, activity: ActivityOf, talk: Any) -> None:
    """So that it can put its things away."""
    closed: list[str] = []

    def give(*_: object) -> Iterator[object]:
        try:
            yield "nonsense"
        finally:
            closed.append("closed")

    Run([source_of(scraping_plugin(give))], talk)
    assert closed == ["closed"]


def test_bookmarks_since_and_full_reach_the_plugin(source_of: SourceOf, talk: Any) -> None:
    """Each source sees its own bookmarks."""
    seen: list[tuple[object, object]] = []

    def give(config: Any, bookmarks: Any, *_: object) -> Iterator[object]:
        seen.append((bookmarks.reached("x"), bookmarks.cutoff))
        yield from ()

    sources = [source_of(scraping_plugin(give))]
    known: Mapping[str, Mapping[str, str]] = {"s": {"x": "7"}, "other": {"x": "8"}}
    Run(sources, talk, bookmarks=known)
    Run(sources, talk, bookmarks=known, since=NOW)
    Run(sources, talk, bookmarks=known, full=True)
    assert seen == [("7", None), (None, NOW), (None, None)]


def test_people_and_settings_reach_the_plugin(source_of: SourceOf, talk: Any) -> None:
    """The very ones that were given."""

    def give(config: Any, bookmarks: Any, people: Any, log: Any) -> Iterator[object]:
        yield Contributor(username=people.find(config["who"]).username)

    people = KnownPeople([Contributor(username="ann", accounts=("7",))])
    run = Run([source_of(scraping_plugin(give), settings={"who": "7"})], talk, people=people)
    assert run.records() == [Contributor(username="ann")]


def test_messages_come_in_order_without_secrets(source_of: SourceOf, talk: Any) -> None:
    """And so does the error."""

    def give(config: Any, bookmarks: Any, people: Any, log: Any) -> Iterator[object]:
        log.info(f"asking with {config['token']}")
        log.warning("second")
        log.progress(1)
        log.progress(2, 3)
        raise ValueError(config["token"])
        yield

    run = Run([source_of(scraping_plugin(give), settings={"token": "abc123xyz"})], talk)
    assert (talk.infos, talk.warnings) == (["asking with ***"], ["second"])
    assert talk.progresses[-1] == (2, 3)
    assert "abc123xyz" not in f"{run.finished['s'].error}{run.finished['s'].trace}"
    assert (run.finished["s"].error or "").startswith("raised ValueError: *** (")


def test_two_sources_of_one_plugin_are_two(config_of: Callable[..., Any], talk: Any) -> None:
    """Side by side, each with its settings, its bookmarks and its failure."""
    code = """
        from leaderboard.plugin import Bookmark, Contributor, hookimpl

        @hookimpl
        def scrape(config, bookmarks):
            yield Contributor(username=config["who"], title=bookmarks.reached("x"))
            if config["who"] == "bob":
                raise ValueError("not bob")
            yield Bookmark(stream="x", value="2")
        """
    plugins = "one: {plugin: people, config: {who: ann}}\ntwo: {plugin: people, config: {who: bob}}"
    sources, problems = load(config_of(plugins, people=code))
    assert problems == []
    run = Run(sources, talk, bookmarks={"one": {"x": "1"}})
    assert run.records("one") == [Contributor(username="ann", title="1")]
    assert run.bookmarks("one") == [Bookmark(stream="x", value="2")]
    assert run.records("two") == []
    assert run.finished["one"].error is None
    assert "ValueError: not bob" in (run.finished["two"].error or "")
    assert "people.py:8)" in (run.finished["two"].error or "")


def test_a_client_is_opened_only_for_those_who_ask(source_of: SourceOf, talk: Any) -> None:
    """Its requests are counted, and it is closed at the end."""
    opened: list[Client] = []

    def open_client(log: Any) -> Client:
        opened.append(Client(log, transport=httpx.MockTransport(lambda request: httpx.Response(200, text="bob"))))
        return opened[-1]

    class Asking:
        @hookimpl
        def scrape(self, http: httpx.Client) -> Iterator[Contributor]:
            for _ in range(3):
                yield Contributor(username=http.get("https://acme.example").text)

    sources = [source_of(Asking(), id="asks"), source_of(yielding(), id="does-not")]
    run = Run(sources, talk, open_client=open_client)
    (client,) = opened
    assert client.is_closed
    assert (run.finished["asks"].requests, run.finished["does-not"].requests) == (3, 0)
    assert run.records("asks") == [Contributor(username="bob")] * 3


def test_no_sources_give_nothing(talk: Any) -> None:
    """Not even an error."""
    assert Run([], talk).steps == []


def test_an_interrupt_ends_the_process_at_once(tmp_path: Any) -> None:
    """However deep a source hangs; nothing is waited for."""
    script = tmp_path / "interrupted.py"
    script.write_text(
        textwrap.dedent(
            """
            import threading
            from types import SimpleNamespace

            import pluggy

            from leaderboard.plugin import hookimpl
            from leaderboard.sources import hookspecs
            from leaderboard.sources.people import KnownPeople
            from leaderboard.sources.scraping import scrape
            from leaderboard.sources.source import Source

            class Plugin:
                @hookimpl
                def scrape(self):
                    print("hanging", flush=True)
                    threading.Event().wait()
                    yield

            manager = pluggy.PluginManager("leaderboard")
            manager.add_hookspecs(hookspecs)
            plugin = Plugin()
            manager.register(plugin)
            source = Source(id="s", plugin="s", settings={}, implementation=plugin, manager=manager)
            log = SimpleNamespace(info=print, warning=print, progress=print)
            list(scrape([source], org=None, bookmarks={}, people=KnownPeople([]), log=lambda _: log))
            """
        ),
        encoding="utf-8",
    )
    with subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "hanging\n"
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=60)
    assert stderr.rstrip().endswith("KeyboardInterrupt")


Deed = st.sampled_from(["activity", "unfit", "bookmark", "info"])


@given(deeds=st.lists(Deed, max_size=40), fails=st.booleans(), held_back=st.integers(2, 5), batch=st.integers(1, 4))
def test_nothing_is_lost_or_doubled(
    source_of: SourceOf, deeds: list[str], fails: bool, held_back: int, batch: int
) -> None:
    """Up to the last bookmark everything fit comes out, once and in order; after it, all that need not be dropped."""
    expected: list[str] = []
    covered = 0

    def give(config: Any, bookmarks: Any, people: Any, log: Any) -> Iterator[object]:
        nonlocal covered
        for number, deed in enumerate(deeds):
            match deed:
                case "activity":
                    expected.append(str(number))
                    yield Activity(slug=str(number), account="ann", definition="commit", occurred_at=NOW)
                case "unfit":
                    yield Activity(slug="", account="ann", definition="commit", occurred_at=NOW)
                case "bookmark":
                    covered = len(expected)
                    yield Bookmark(stream="x", value=str(number))
                case _:
                    log.info(str(number))
        if fails:
            raise OSError

    talk = Talk()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "MOST_HELD_BACK", held_back)
        patch.setattr(scraping, "BATCH", batch)
        run = Run([source_of(scraping_plugin(give))], talk)
    slugs = [record.slug for record in run.records()]  # type: ignore[attr-defined]
    finished = run.finished["s"]
    assert slugs == expected[: len(slugs)]
    assert len(slugs) + finished.dropped == len(expected)
    assert len(slugs) >= covered
    assert finished.dropped < held_back
    assert (finished.dropped == 0) or fails
    assert finished.skipped == deeds.count("unfit")
    assert [b.value for b in run.bookmarks()] == [str(n) for n, deed in enumerate(deeds) if deed == "bookmark"]
    assert all(len(b.records) <= batch for b in run.batches)
    assert all(b.commits for b in run.batches if b.bookmark)
