"""The contract suite passes good plugins and fails each broken one for the right reason."""

from __future__ import annotations

import contextlib
import itertools
import socket
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest

from leaderboard.errors import PluginError
from leaderboard.models import Contributor
from leaderboard.plugin import Activity, ActivityDefinition, Bookmark, Complete, Planned, Repository, hookimpl
from leaderboard.testing import PluginContractBroken, check_plugin, plan_plugin, run_plugin

DAY = timedelta(days=1)
START = datetime(2026, 1, 1, 9, tzinfo=UTC)


@dataclass(frozen=True)
class Config:
    """How many talks were given, and a token."""

    talks: int = 6
    token: str = "abc123xyz"


class Talks:
    """A good plugin: one talk a day, three days to a bookmark, a day of overlap."""

    @hookimpl
    def config_class(self) -> type:
        return Config

    @hookimpl
    def setup(self) -> Iterator[ActivityDefinition]:
        yield ActivityDefinition(slug="talk_given", name="Talk given")

    @hookimpl
    def scrape(self, config: Config, bookmarks: Any) -> Iterator[object]:
        since = bookmarks.since("talks", overlap=DAY)
        yield Contributor(username="ann", name="Ann")
        yielded = 0
        for number in range(config.talks):
            day = START + number * DAY
            if since is None or day >= since:
                yield self.talk(number, day)
                yielded += 1
                if yielded % 3 == 0 or number == config.talks - 1:
                    yield self.bookmark(day)

    def talk(self, number: int, day: datetime) -> Activity:
        return Activity(slug=f"talk:{number}", account="ann", definition="talk_given", occurred_at=day)

    def bookmark(self, day: datetime) -> Bookmark:
        return Bookmark(stream="talks", value=day.isoformat())


def changed(**changes: Any) -> Callable[[Talks, int, datetime], Activity]:
    """Another way to make a talk; values may be functions of its number."""

    def talk(self: Talks, number: int, day: datetime) -> Activity:
        fields = {"slug": f"talk:{number}", "account": "ann", "definition": "talk_given", "occurred_at": day}
        made = {key: value(number) if callable(value) else value for key, value in changes.items()}
        return Activity(**{**fields, **made})

    return talk


def test_a_good_plugin_keeps_every_promise() -> None:
    """With its default config and with others."""
    check_plugin(Talks(), {})
    check_plugin(Talks(), {"talks": 0})
    check_plugin(Talks(), {"talks": 100})


class Careful(Talks):
    """Says what it will cost, and when it has read everything."""

    @hookimpl
    def plan(self, config: Config, bookmarks: Any) -> Iterator[Planned]:
        yield Planned(target="acme/talks", requests=config.talks - (bookmarks.reached("talks") is not None))

    @hookimpl
    def scrape(self, config: Config, bookmarks: Any) -> Iterator[object]:
        yield Repository(name="acme/talks", id="talks:1")
        yield from super().scrape(config=config, bookmarks=bookmarks)
        if bookmarks.full or bookmarks.reached("talks") is None:
            yield Complete(repository="acme/talks", prefixes=("talk:",))


def test_a_plugin_that_plans_and_completes_keeps_every_promise() -> None:
    """And shows what it planned and completed."""
    check_plugin(Careful(), {})
    assert plan_plugin(Careful(), {"talks": 4}) == [Planned(target="acme/talks", requests=4)]
    assert plan_plugin(Careful(), {}, bookmarks={"talks": START.isoformat()})[0].requests == 5
    result = run_plugin(Careful(), {}, bookmarks={"talks": (START + 5 * DAY).isoformat()}, full=True)
    assert len(result.activities) == 6
    assert [repository.id for repository in result.repositories] == ["talks:1"]
    assert [complete.prefixes for complete in result.completed] == [("talk:",)]


counter = itertools.count()


class UndeclaredKind(Talks):
    """Forgot a definition."""

    talk = changed(definition="talk_held")


class UnstableSlugs(Talks):
    """Counts its slugs anew in every run."""

    talk = changed(slug=lambda number: f"talk:{next(counter)}")


class EqualSlugs(Talks):
    """Names two talks alike."""

    talk = changed(slug=lambda number: f"talk:{number // 2}")


class EarlyBookmark(Talks):
    """Says how far it will come before it has."""

    @hookimpl
    def scrape(self, config: Config, bookmarks: Any) -> Iterator[object]:
        if bookmarks.reached("talks") is None:
            yield self.bookmark(START + 5 * DAY)
            yield from (self.talk(number, START + number * DAY) for number in range(6))


class ClockBookmark(Talks):
    """Notes when it ran, not what it saw."""

    def bookmark(self, day: datetime) -> Bookmark:
        return Bookmark(stream="talks", value=datetime.now(UTC).isoformat())


class TodaysBookmark(Talks):
    """Notes the day on which it ran."""

    def bookmark(self, day: datetime) -> Bookmark:
        return Bookmark(stream="talks", value=datetime.now(UTC).date().isoformat())


class EagerBookmark(Talks):
    """Moves on in every run, news or not."""

    @hookimpl
    def scrape(self, config: Config, bookmarks: Any) -> Iterator[object]:
        reached = int(bookmarks.reached("runs") or 0)
        yield self.talk(0, START)
        yield Bookmark(stream="runs", value=str(reached + 1))


class GrowingPlugin(Talks):
    """Finds something new although nothing happened."""

    @hookimpl
    def scrape(self, config: Config, bookmarks: Any) -> Iterator[object]:
        first = int(bookmarks.reached("talks") or 0)
        yield self.talk(first, START)
        yield Bookmark(stream="talks", value=str(first + 1))


class RestlessPlugin(Talks):
    """Changes what it said before."""

    talk = changed(title=lambda number: f"seen {next(counter)} times")


class LeakyMemory(Talks):
    """Remembers between runs what it has yielded, so a killed run loses it."""

    def __init__(self) -> None:
        self.seen: set[int] = set()

    @hookimpl
    def scrape(self, config: Config, bookmarks: Any) -> Iterator[object]:
        for number in range(config.talks):
            if number not in self.seen:
                self.seen.add(number)
                yield self.talk(number, START)


class NoisySetup(Talks):
    """Declares something else each time."""

    @hookimpl
    def setup(self) -> Iterator[ActivityDefinition]:
        yield ActivityDefinition(slug="talk_given", name=f"Talk {next(counter)}")


class NetworkSetup(Talks):
    """Asks the network before it may."""

    @hookimpl
    def setup(self) -> Iterator[ActivityDefinition]:
        socket.create_connection(("127.0.0.1", 9)).close()
        yield ActivityDefinition(slug="talk_given", name="Talk")


class SlyNetworkSetup(Talks):
    """Asks the network and hides that it failed."""

    @hookimpl
    def setup(self) -> Iterator[ActivityDefinition]:
        with contextlib.suppress(httpx.HTTPError):
            httpx.get("http://acme.example")
        yield ActivityDefinition(slug="talk_given", name="Talk")


class LooseConfig(Talks):
    """Has settings that anybody may change."""

    @hookimpl
    def config_class(self) -> type:
        @dataclass
        class Loose:
            talks: int = 3

        return Loose


class MisspeltHook(Talks):
    """Would never be asked to scrape."""

    @hookimpl
    def scrap(self) -> None: ...


class RaisingPlugin(Talks):
    """Fails."""

    @hookimpl
    def scrape(self, config: Config) -> Iterator[object]:
        yield self.talk(0, START)
        raise KeyError("x")


class NonsensePlugin(Talks):
    """Yields what is no record."""

    @hookimpl
    def scrape(self, config: Config) -> Iterator[object]:
        yield {"slug": "talk:1"}


class LeakyPlugin(Talks):
    """Puts its token where everybody reads it."""

    @hookimpl
    def scrape(self, config: Config) -> Iterator[object]:
        yield changed(link=f"https://acme.example/1?key={config.token}")(self, 0, START)


class HalfHearted(Talks):
    """Leaves something out when it is asked for everything, so that it would be removed."""

    @hookimpl
    def scrape(self, config: Config, bookmarks: Any) -> Iterator[object]:
        yield from (self.talk(number, START) for number in range(3 if bookmarks.full else config.talks))


class CarelessComplete(Talks):
    """Says that it has read what other sources give."""

    @hookimpl
    def scrape(self) -> Iterator[object]:
        yield Complete(repository="acme/talks", prefixes=("",))


class RestlessPlan(Talks):
    """Expects something else each time, of one target twice."""

    @hookimpl
    def plan(self) -> Iterator[Planned]:
        yield Planned(target="acme/talks", requests=next(counter))
        yield Planned(target="acme/talks", requests=1)


class NonsensePlan(Talks):
    """Expects less than nothing."""

    @hookimpl
    def plan(self) -> Iterator[Planned]:
        yield Planned(target="acme/talks", requests=-1)


@pytest.mark.parametrize(
    ("plugin", "said"),
    [
        (UndeclaredKind, "there are activities of 'talk_held', which setup does not declare"),
        (UnstableSlugs, "read again from the beginning, it yields something else: activity 'talk:"),
        (EqualSlugs, "the slug 'talk:0' is that of 2 activities"),
        (EarlyBookmark, "killed after 1 records and run again, it does not end with the same: activity 'talk:0' of"),
        (ClockBookmark, "the bookmark of 'talks' is the clock of the run, expected what the service said"),
        (TodaysBookmark, "the bookmark of 'talks' is the clock of the run, expected what the service said"),
        (EagerBookmark, "the bookmark of 'runs' moves from '1' to '2' although nothing new came"),
        (GrowingPlugin, "run again from its bookmarks, it yields something new although nothing happened: activity 't"),
        (RestlessPlugin, "read again from the beginning, it yields something else: activity 'talk:0' of 'ann' is chan"),
        (LeakyMemory, "read again from the beginning, it yields something else: activity 'talk:0' of 'ann' is miss"),
        (NoisySetup, "setup yields something else when it is called again"),
        (NetworkSetup, "setup uses the network; ask in scrape, setup only declares"),
        (SlyNetworkSetup, "setup uses the network; ask in scrape, setup only declares"),
        (LooseConfig, "Loose, which is not frozen: @dataclass(frozen=True)"),
        (MisspeltHook, "plugin source: there is no hook scrap (did you mean scrape?)"),
        (RaisingPlugin, "scrape raised KeyError: 'x' ("),
        (NonsensePlugin, "scrape yielded {'slug': 'talk:1'} (dict), expected Activity"),
        (HalfHearted, "asked for everything again (--full), it yields something else than at first: activity 'talk:3'"),
        (CarelessComplete, "Complete of 'acme/talks' is not fit to be kept: prefixes: expected beginnings of slugs"),
        (RestlessPlan, "plan yields something else when it is asked again"),
        (RestlessPlan, "plan names the target 'acme/talks' 2 times"),
        (NonsensePlan, "plan yielded plan of 'acme/talks': requests: expected a number from 0 on, got -1"),
        (LeakyPlugin, "Activity records hold a secret of the config"),
    ],
)
def test_a_broken_plugin_fails_for_the_right_reason(plugin: type, said: str) -> None:
    """The sentence says which promise it is."""
    with pytest.raises(PluginContractBroken) as caught:
        check_plugin(plugin(), {})
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"occurred_at": datetime(2026, 1, 1)}, "activity 'talk:0' of 'ann' is not fit to be kept: occurred_at: expec"),
        (
            {"occurred_at": datetime(2026, 1, 1, tzinfo=timezone(DAY / 24))},
            "activity 'talk:0' of 'ann': occurred_at is not in UTC: 2026-01-01T00:00:00+01:00",
        ),
        ({"points": 0.0001}, "is not fit to be kept: points: expected points with at most three decimals, got 0.0001"),
        ({"account": "a/b"}, "activity 'talk:0' of 'a/b' is not fit to be kept: contributor: 'a/b' cannot be"),
        ({"link": "javascript:x"}, "left out the link 'javascript:x', expected http or https"),
        ({"title": "by ann@acme.example"}, "activity 'talk:0' of 'ann' holds an e-mail address: ann@acme.example"),
        ({"meta": {"a": {"b": ["x@acme.example"]}}}, "holds an e-mail address: x@acme.example"),
    ],
)
def test_a_record_that_is_unfit_fails(changes: dict[str, Any], said: str) -> None:
    """With its identity and what is wrong."""

    class Plugin(Talks):
        talk = changed(**changes)

    with pytest.raises(PluginContractBroken) as caught:
        check_plugin(Plugin(), {})
    assert said in str(caught.value)


def test_all_broken_promises_are_named_at_once() -> None:
    """One a line."""

    class Plugin(Talks):
        talk = changed(definition="talk_held", slug="same")

    with pytest.raises(PluginContractBroken) as caught:
        check_plugin(Plugin(), {})
    assert len(str(caught.value).splitlines()) >= 2


def test_wrong_settings_fail() -> None:
    """Both in the suite and in a single run."""
    for run in (check_plugin, run_plugin):
        with pytest.raises((PluginContractBroken, PluginError), match=r"config\.talks: expected a whole number"):
            run(Talks(), {"talks": "many"})


def test_a_run_gives_all_that_the_plugin_said() -> None:
    """Definitions, records, settings and where the bookmarks stand."""
    result = run_plugin(Talks(), {"talks": 4})
    assert [definition.slug for definition in result.definitions] == ["talk_given"]
    assert [activity.slug for activity in result.activities] == [f"talk:{number}" for number in range(4)]
    assert result.contributors == [Contributor(username="ann", name="Ann")]
    assert result.bookmarks == {"talks": "2026-01-04T09:00:00+00:00"}
    assert result.settings == Config(talks=4)
    assert (result.warnings, result.skipped, result.requests) == ([], 0, 0)


def test_a_run_goes_on_from_bookmarks() -> None:
    """Those of other streams stay."""
    result = run_plugin(Talks(), {}, bookmarks={"talks": "2026-01-05T09:00:00Z", "other": "7"})
    assert [activity.slug for activity in result.activities] == ["talk:3", "talk:4", "talk:5"]
    assert result.bookmarks == {"talks": "2026-01-06T09:00:00+00:00", "other": "7"}


def test_a_run_may_begin_at_a_time() -> None:
    """As with ``--since``."""
    result = run_plugin(Talks(), {}, since=START + 4 * DAY)
    assert [activity.slug for activity in result.activities] == ["talk:4", "talk:5"]


def test_a_run_that_fails_raises() -> None:
    """With the traceback of the plugin."""
    with pytest.raises(PluginError, match="KeyError: 'x'"):
        run_plugin(RaisingPlugin(), {})


class WebPlugin(Talks):
    """Asks the web for its talks."""

    @hookimpl
    def scrape(self, http: httpx.Client, bookmarks: Any, people: Any, log: Any) -> Iterator[object]:
        answer = http.get("https://acme.example/talks").json()
        log.info(f"{len(answer)} talks")
        for number in answer:
            who = people.find("7")
            yield changed(account=who.username if who else "ann")(self, number, START)


def test_a_web_plugin_is_answered_by_the_test() -> None:
    """Failures of the moment are gone through without waiting, and people are known."""
    answers = iter([httpx.Response(429, headers={"retry-after": "600"}), httpx.Response(200, json=[1, 2])])
    transport = httpx.MockTransport(lambda request: next(answers))
    bob = Contributor(username="bob", accounts=("7",))
    result = run_plugin(WebPlugin(), {}, transport=transport, people=[bob])
    assert [activity.account for activity in result.activities] == ["bob", "bob"]
    assert (result.requests, result.infos[-1]) == (2, "2 talks")
    check_plugin(WebPlugin(), {}, transport=httpx.MockTransport(lambda request: httpx.Response(200, json=[1, 2])))


def test_a_web_plugin_without_answers_does_not_reach_the_web() -> None:
    """The author is told to give some."""
    with pytest.raises(PluginContractBroken, match=r"a test has no network; give a transport that answers"):
        check_plugin(WebPlugin(), {})


BADGES = '''
"""Talks, and a badge for them."""
from datetime import UTC, datetime
from leaderboard.plugin import Activity, ActivityDefinition, BadgeDefinition, BadgeRule, BadgeVariant, hookimpl

@hookimpl
def setup():
    yield ActivityDefinition(slug="talk", name="Talk")
    yield BadgeDefinition(slug="speaker", name="Speaker", variants={"bronze": BadgeVariant()})
    yield BadgeRule(type="threshold", badge_slug="speaker", settings={
        "aggregate_slug": "activity_count:%s", "thresholds": [{"variant": "bronze", "value": 1}]})

@hookimpl
def scrape():
    yield Activity(slug="talk:1", account="ann", definition="talk", occurred_at=datetime(2026, 1, 1, tzinfo=UTC))
'''


@pytest.mark.parametrize(("kind", "is_kept"), [("talk", True), ("walk", False)])
def test_badges_of_a_plugin_have_to_name_what_there_is(kind: str, is_kept: bool, tmp_path: Path) -> None:
    """A rule on a kind of work that nobody declares is a broken promise."""
    module = types.ModuleType("speakers")
    exec(BADGES % kind, vars(module))
    if is_kept:
        check_plugin(module, {}, folder=tmp_path)
        return
    with pytest.raises(PluginContractBroken, match="no aggregate is called 'activity_count:walk'"):
        check_plugin(module, {}, folder=tmp_path)
