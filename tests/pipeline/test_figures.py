"""Figures of plugins on their way to the site, and figures that config asks for and nobody knows."""

from __future__ import annotations

import apsw
import pytest

from tests.small_repo import DataRepo

FIGURES = """
@hookimpl
def setup():
    yield AggregateDefinition(slug="approval", name="Approval", description="Of those who voted")
    yield AggregateDefinition(slug="talks", name="Talks")
    yield AggregateDefinition(slug="salary", name="Salary", hidden=True)

@hookimpl
def aggregate(db):
    yield Aggregate(definition="approval", value=NumberValue(value=APPROVAL, format="percentage", decimals=0))
    for name, talks in (("ann", 1), ("Ben", 2), ("ANN", 3), ("nobody", 4)):
        yield Aggregate(definition="talks", contributor=name, value=NumberValue(value=talks))
    yield Aggregate(definition="talks", contributor="cara", value=NumberValue(value=float("nan")))
    yield Aggregate(definition="salary", contributor="ann", value=NumberValue(value=9))
"""
AGGREGATES = """
aggregates:
  global:
    - total_activities
    - total_activites
    - active_days
    - approval
  contributor:
    - activity_types
    - salary
    - activity_count:comment
    - talk
    - total_points
    - total_contributors
plugins: {figures: {}}
"""


@pytest.fixture
def repo(repo: DataRepo) -> DataRepo:
    """The small data repo with a source of figures."""
    repo.plugin("figures", FIGURES.replace("APPROVAL", "0.5"))
    repo.configure(AGGREGATES)
    return repo


def test_figures_that_nobody_knows_are_warned_of(repo: DataRepo) -> None:
    """With the line, what was likely meant, and what a figure of the other kind is; by a check as by a run."""
    said = [
        "warning: data-repo/config.yaml:14: leaderboard.aggregates.global.1: there is no figure 'total_activites' of "
        "everybody together (did you mean total_activities?)",
        "warning: data-repo/config.yaml:15: leaderboard.aggregates.global.2: there is no figure 'active_days' of "
        "everybody together, it is one of each contributor",
        "warning: data-repo/config.yaml:19: leaderboard.aggregates.contributor.1: the figure 'salary' is hidden by "
        "the plugin that gives it",
        "warning: data-repo/config.yaml:21: leaderboard.aggregates.contributor.3: there is no figure 'talk' of each "
        "contributor (did you mean talks?)",
        "warning: data-repo/config.yaml:23: leaderboard.aggregates.contributor.5: there is no figure "
        "'total_contributors' of each contributor, it is one of everybody together",
    ]
    for command in ("check", "run"):
        told = repo.run(command, "-q").err.splitlines()
        assert [line for line in told if "config.yaml" in line] == said


def test_nothing_is_warned_of_where_a_plugin_is_missing(repo: DataRepo) -> None:
    """It may be the one that gives the figure."""
    (repo.root / "plugins/figures.py").unlink()
    assert "there is no figure" not in repo.run("build", "-q").err


def test_figures_of_a_plugin_are_counted_one_a_person(repo: DataRepo) -> None:
    """The last word counts, whatever the case of the name; unfit ones and those of nobody are named."""
    repo.configure("aggregates: {contributor: [talks]}\nplugins: {figures: {}}\n")
    told = repo.run("run", "-q").err.splitlines()
    assert told == [
        "warning: figures: left out aggregate 'talks' of 'cara': value.value: expected int | float, got null",
        "warning: figures: left out aggregate talks of nobody, whom nobody knows",
    ]
    pages = {name: (repo.site / f"people/{name}/index.html").read_text("utf-8") for name in ("ann", "ben", "cara")}
    shown = {name: "<dt>Talks</dt><dd>" in page for name, page in pages.items()}
    assert shown == {"ann": True, "ben": True, "cara": False}
    assert "<dt>Talks</dt><dd>3</dd>" in pages["ann"]


@pytest.mark.parametrize("command", ["check", "run"])
def test_a_percentage_in_hundredths_is_warned_of(repo: DataRepo, command: str) -> None:
    """Nobody can tell which one was meant, so it is shown as it is reckoned."""
    repo.plugin("figures", FIGURES.replace("APPROVAL", "50"))
    repo.configure("plugins: {figures: {}}\n")
    warning = "figures: aggregate approval: 50 is 5,000%; a percentage is a fraction, 0.5 for 50%"
    assert f"warning: {warning}" in repo.run(command, "-q").err.splitlines()


def test_a_check_finds_figures_that_fail(repo: DataRepo) -> None:
    """It is an error, because the next run will meet it."""
    repo.plugin("figures", "@hookimpl\ndef aggregate(db):\n    return 1 / 0\n")
    repo.configure("plugins: {figures: {}}\n")
    outcome = repo.run("check")
    assert outcome.code == 1
    assert "error: source figures: raised ZeroDivisionError" in outcome.err
    assert outcome.err.endswith("1 error, 0 warnings\n")


def test_a_second_source_of_a_plugin_adds_to_the_figures_of_the_first(repo: DataRepo) -> None:
    """One figure a person, in the published file too."""
    repo.configure("plugins: {figures: {}, again: {plugin: figures}}\n")
    repo.run("run", "-q")
    db = apsw.Connection(str(repo.site / "data.db"))
    found = db.execute("select aggregate, contributor, value from contributor_aggregate where aggregate = 'talks'")
    assert sorted(found) == [
        ("talks", "ann", '{"type":"number","value":3}'),
        ("talks", "ben", '{"type":"number","value":2}'),
    ]
