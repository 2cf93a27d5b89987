"""A source calls the hooks of its own plugin and trusts nothing that comes back."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from leaderboard.errors import PluginError, SourceUnavailable
from leaderboard.plugin import (
    Activity,
    ActivityDefinition,
    Aggregate,
    AggregateDefinition,
    NumberValue,
    Planned,
    Repository,
    StringValue,
    hookimpl,
)
from leaderboard.sources.bookmarks import ReadBookmarks
from leaderboard.sources.source import Source
from tests.sources.conftest import Talk

SourceOf = Callable[..., Source]
ORG: Any = SimpleNamespace(name="Acme", url="https://acme.example")


def setting_up(give: Callable[..., Any]) -> object:
    """A plugin with this setup hook."""

    class Plugin:
        @hookimpl
        def setup(self, config: Any, org: Any) -> Any:
            return give(config, org)

    return Plugin()


def aggregating(give: Callable[[], Any]) -> object:
    """A plugin with this aggregate hook."""

    class Plugin:
        @hookimpl
        def aggregate(self) -> Any:
            return give()

    return Plugin()


def failing(sentence: str) -> Callable[..., Any]:
    """Something that a service does not answer."""

    def fail(*_: object) -> Any:
        raise SourceUnavailable(sentence)

    return fail


def test_setup_gives_definitions(source_of: SourceOf) -> None:
    """As yielded, whether by a generator or in a list."""
    kinds = [ActivityDefinition(slug="talk", name="Talk", points=2.5), AggregateDefinition(slug="talks", name="Talks")]
    assert source_of(setting_up(lambda config, org: kinds)).setup(ORG) == kinds
    assert source_of(setting_up(lambda config, org: iter(kinds))).setup(ORG) == kinds


def test_a_plugin_without_a_hook_gives_nothing(source_of: SourceOf) -> None:
    """And so does one that returns None."""
    assert source_of(aggregating(lambda: None)).setup(ORG) == []
    assert source_of(setting_up(lambda config, org: None)).setup(ORG) == []


def test_setup_is_given_its_settings_and_the_organisation(source_of: SourceOf) -> None:
    """Those of the source that is asked."""
    source = source_of(
        setting_up(lambda config, org: [ActivityDefinition(slug=config["word"], name=org.name)]),
        settings={"word": "w"},
    )
    assert source.setup(ORG) == [ActivityDefinition(slug="w", name="Acme")]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (lambda: [{"slug": "x"}], "setup yielded {'slug': 'x'} (dict), expected ActivityDefinition, Agg"),
        (lambda: [None], "setup yielded None (NoneType), expected"),
        (lambda: [ActivityDefinition], "setup yielded <class 'leaderboard.models.ActivityDefinition'> (StructMeta)"),
        (lambda: ["x" * 500], "setup yielded '" + "x" * 78 + "… (str), expected"),
        (lambda: 5, "setup returned 5 (int), expected records"),
        (lambda: "text", "setup returned 'text' (str), expected records"),
        (lambda: {"a": 1}, "setup returned {'a': 1} (dict), expected records"),
        (lambda: [ActivityDefinition(slug="", name="x")], "setup yielded ActivityDefinition '': slug: expected text"),
        (lambda: [ActivityDefinition(slug="x", name=3)], "setup yielded ActivityDefinition 'x': name: expected str"),
        (lambda: [ActivityDefinition(slug="x", name="x", points=math.nan)], "points: expected points between"),
        (lambda: [ActivityDefinition(slug="x", name="x", points=0.0001)], "points: expected points with at most three"),
        (lambda: 1 / 0, "raised ZeroDivisionError: division by zero (" + __file__),
    ],
)
def test_nonsense_of_setup_is_the_plugins_fault(source_of: SourceOf, given: Callable[[], Any], said: str) -> None:
    """The sentence says what was given and what was expected."""
    with pytest.raises(PluginError) as caught:
        source_of(setting_up(lambda config, org: given())).setup(ORG)
    assert str(caught.value).startswith("source s: ")
    assert said in str(caught.value)


def test_an_async_hook_is_refused(source_of: SourceOf) -> None:
    """With the reason, as nothing would ever run it."""

    async def give(config: Any, org: Any) -> Any:
        yield ActivityDefinition(slug="x", name="x")

    with pytest.raises(PluginError, match="async functions are not supported"):
        source_of(setting_up(give)).setup(ORG)


def test_an_object_that_cannot_be_shown_is_named_by_its_type(source_of: SourceOf) -> None:
    """A hostile repr does not hide the fault."""

    class Shy:
        def __repr__(self) -> str:
            raise RuntimeError

    with pytest.raises(PluginError, match=r"setup yielded something \(Shy\), expected"):
        source_of(setting_up(lambda config, org: [Shy()])).setup(ORG)


def test_an_error_that_cannot_be_shown_is_named_by_its_type(source_of: SourceOf) -> None:
    """Neither does a hostile str of the error itself."""

    class ShyError(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    def give(config: Any, org: Any) -> Any:
        raise ShyError

    with pytest.raises(PluginError, match=r"source s: raised ShyError \("):
        source_of(setting_up(give)).setup(ORG)


def test_secrets_stay_out_of_messages(source_of: SourceOf) -> None:
    """What a plugin raises or yields may hold its token."""

    def give(config: Any, org: Any) -> Any:
        raise ValueError(f"bad header {config['token']}")

    with pytest.raises(PluginError, match="bad header \\*\\*\\*"):
        source_of(setting_up(give), settings={"token": "abc123xyz"}).setup(ORG)
    with pytest.raises(PluginError) as caught:
        source_of(setting_up(lambda config, org: [dict(config)]), settings={"token": "abc123xyz"}).setup(ORG)
    assert "abc123xyz" not in str(caught.value)


def test_an_error_of_ours_is_said_as_it_is(source_of: SourceOf) -> None:
    """The plugin wrote that sentence for people."""

    def give(config: Any, org: Any) -> Any:
        raise SourceUnavailable("the service is closed on Sundays")

    with pytest.raises(PluginError, match=r"^source s: the service is closed on Sundays$"):
        source_of(setting_up(give)).setup(ORG)


def test_aggregates_are_checked_one_by_one(source_of: SourceOf, talk: Any) -> None:
    """An unfit one is left out with a warning."""
    good = Aggregate(definition="talks", value=NumberValue(value=3), contributor="ann")
    bad = Aggregate(definition="talks", value=NumberValue(value=math.nan), contributor="bob")
    source = source_of(aggregating(lambda: [good, bad, good]))
    assert list(source.aggregate(None, talk)) == [good, good]  # type: ignore[arg-type]  # the plugin does not ask
    (warning,) = talk.warnings
    assert warning.startswith("left out aggregate 'talks' of 'bob': value")


def test_nonsense_among_aggregates_is_the_plugins_fault(source_of: SourceOf, talk: Any) -> None:
    """A record of another kind is nonsense too."""

    def give() -> Iterator[object]:
        yield Aggregate(definition="day", value=StringValue(value="Monday"))
        yield AggregateDefinition(slug="x", name="x")

    given = source_of(aggregating(give)).aggregate(None, talk)  # type: ignore[arg-type]  # the plugin does not ask
    assert next(given).definition == "day"
    with pytest.raises(PluginError, match="source s: aggregate yielded AggregateDefinition"):
        next(given)


def test_asking_for_http_is_seen_in_the_signature(source_of: SourceOf) -> None:
    """So that no client is made for nothing."""

    class Plugin:
        @hookimpl
        def scrape(self, http: Any) -> Iterator[Activity]:
            yield from ()

    assert source_of(Plugin()).asks_for("scrape", "http")
    assert not source_of(Plugin()).asks_for("scrape", "log")
    assert not source_of(setting_up(lambda config, org: None)).asks_for("scrape", "http")


def asked(plan: Callable[[], Any] = list, found: Callable[[str], Any] = str) -> object:
    """A plugin that answers what is asked before anything is collected."""

    class Plugin:
        @hookimpl
        def plan(self) -> Any:
            return plan()

        @hookimpl
        def find_repository(self, name: str) -> Any:
            return found(name)

    return Plugin()


def plan_of(source: Source) -> list[Planned]:
    return list(source.plan(org=ORG, bookmarks=ReadBookmarks("s", {}), http=None, log=Talk()))


def test_a_plan_is_what_the_plugin_yields(source_of: SourceOf) -> None:
    """Targets in its order."""
    expected = [Planned(target="acme/widget", requests=3), Planned(target="acme/gadget", requests=1, seconds=0.5)]
    assert plan_of(source_of(asked(lambda: iter(expected)))) == expected


def test_a_repository_is_found_under_its_current_name(source_of: SourceOf, talk: Talk) -> None:
    """Or is not there."""
    known = {"acme/old": Repository(name="acme/new", former_names=("acme/old", "not a name"))}
    source = source_of(asked(found=known.get))
    assert source.find_repository("acme/old", http=None, warn=talk.warning) == Repository(
        name="acme/new", former_names=("acme/old",)
    )
    assert len(talk.warnings) == 1
    assert source.find_repository("acme/none", http=None, warn=talk.warning) is None


@pytest.mark.parametrize(
    ("give", "kind", "said"),
    [
        (lambda: [Repository(name="a/b")], PluginError, "source s: plan yielded Repository(name='a/b', id=None"),
        (lambda: [Planned(target="x", requests=-1)], PluginError, "source s: plan yielded plan of 'x': requests: exp"),
        (lambda: 5, PluginError, "source s: plan returned 5 (int), expected records"),
        (lambda: 1 / 0, PluginError, "source s: raised ZeroDivisionError: division by zero"),
        (failing("GitHub answered 401"), SourceUnavailable, "source s: GitHub answered 401"),
    ],
)
def test_a_plan_that_is_none_is_a_sentence(source_of: SourceOf, give: Any, kind: Any, said: str) -> None:
    """The service's failure is told apart from the plugin's."""
    with pytest.raises(kind) as caught:
        plan_of(source_of(asked(give)))
    assert type(caught.value) is kind
    assert str(caught.value).startswith(said)


@pytest.mark.parametrize(
    ("found", "kind", "said"),
    [
        (lambda name: name, PluginError, "source s: find_repository yielded 'a/b' (str), expected Repository or None"),
        (lambda name: Repository(name="x"), PluginError, "source s: find_repository returned repository 'x': name: "),
        (failing("GitHub answered 503"), SourceUnavailable, "source s: GitHub answered 503"),
    ],
)
def test_a_repository_that_is_none_is_a_sentence(
    source_of: SourceOf, talk: Talk, found: Any, kind: Any, said: str
) -> None:
    """The same for what is looked up."""
    with pytest.raises(kind) as caught:
        source_of(asked(found=found)).find_repository("a/b", http=None, warn=talk.warning)
    assert type(caught.value) is kind
    assert str(caught.value).startswith(said)


def test_a_source_knows_which_hooks_it_has(source_of: SourceOf) -> None:
    """So that commands can say which sources cannot answer."""
    assert source_of(asked()).implements("plan")
    assert not source_of(asked()).implements("scrape")
