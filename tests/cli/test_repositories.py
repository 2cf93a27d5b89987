"""``leaderboard repositories``: what is collected, one more, one less; nothing else in config.yaml changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.small_repo import CONFIG, CommandServer, DataRepo, Outcome, line

FORGE = """
from dataclasses import dataclass

@dataclass(frozen=True)
class Config:
    repositories: tuple[str, ...] = ()
    token: str = ""
    def problems(self):
        if not self.repositories:
            yield "repositories", "expected a repository to read, found none"

@hookimpl
def config_class():
    return Config

@hookimpl
def find_repository(config, name):
    if config.token == "expired":
        raise SourceUnavailable("the forge refused the token s3cret; make a new one")
    known = {"acme/widget": "Acme/Widget", "acme/old": "acme/new", "acme/secret": "acme/secret"}
    found = known.get(name.lower())
    return found and Repository(name=found, id=f"forge:{found}", private=found.endswith("secret"))

@hookimpl
def scrape(config, jobs):
    def collect(name):
        yield act(f"forge:{name}", repository=name)
        yield Bookmark(stream=name, value="7")
    yield from jobs.each(config.repositories, collect)
"""
SOURCES = """  # where work is done
  plugins:
    forge:
      config:
        repositories:   # ours
          - acme/first  # the oldest
        token: ''
"""


@pytest.fixture
def repo(tmp_path: Path, command_server: CommandServer) -> DataRepo:
    """With a forge that has a few repositories, one of them renamed and one private."""
    repo = DataRepo.new(tmp_path, command_server)
    repo.plugin("forge", FORGE)
    repo.write("config.yaml", CONFIG + SOURCES)
    return repo


def config_of(repo: DataRepo) -> str:
    return (repo.root / "config.yaml").read_text("utf-8")


def told(repo: DataRepo, *arguments: str, code: int = 0) -> str:
    outcome: Outcome = repo.run("repositories", *arguments)
    assert outcome.code == code, outcome.err
    return outcome.out + outcome.err


def test_a_repository_is_added_by_its_own_spelling_and_collected(repo: DataRepo) -> None:
    """One line more; a second time nothing happens."""
    assert told(repo, "add", "acme/widget") == "Added Acme/Widget to source forge; the next run collects it.\n"
    added = "          - acme/first  # the oldest\n          - Acme/Widget\n"
    assert config_of(repo) == (CONFIG + SOURCES).replace("          - acme/first  # the oldest\n", added)
    assert told(repo, "add", "ACME/WIDGET") == "Acme/Widget is collected by source forge already.\n"
    assert repo.run("run", "-q").code == 0
    assert b'"slug":"forge:Acme/Widget"' in repo.files()["activities/ann.jsonl"]
    assert told(repo, "remove", "acme/Widget") == "Removed acme/Widget from forge. What was collected stays.\n"
    assert config_of(repo) == CONFIG + SOURCES
    assert told(repo, "remove", "acme/Widget") == "No source names acme/Widget; nothing was changed.\n"
    assert told(repo, "remove", "acme/frist").startswith("No source names acme/frist (did you mean acme/first?);")


def test_a_renamed_one_is_added_by_its_new_name(repo: DataRepo) -> None:
    """And takes the place of its old one; the address of its page will do, too."""
    repo.write("config.yaml", (CONFIG + SOURCES).replace("acme/first", "acme/old"))
    assert told(repo, "add", "acme/old").splitlines() == [
        "acme/old is called acme/new now.",
        "Added acme/new to source forge; the next run collects it.",
    ]
    assert "acme/old" not in config_of(repo)
    assert told(repo, "add", "https://github.com/acme/old/issues") == (
        "acme/new is collected by source forge already.\n"
    )


def test_that_a_private_name_will_be_published_is_said(repo: DataRepo) -> None:
    """Adding it is asking for it."""
    assert told(repo, "add", "acme/secret").splitlines()[1].startswith("It is private: its name, and what is done in")


def test_what_is_not_there_is_not_added(repo: DataRepo) -> None:
    """With the name that was perhaps meant."""
    assert told(repo, "add", "acme/firts", code=2) == (
        "error: source forge has no repository acme/firts (did you mean acme/first?); nothing was changed\n"
    )
    assert told(repo, "add", "widget", code=2).startswith("error: expected owner/name")
    assert told(repo, "add", "https://acme.example/acme/widget", code=2).startswith("error: expected owner/name")
    assert told(repo, "add", "acme/widget", "--source", "frog", code=2).startswith(
        "error: data-repo/config.yaml: there is no source 'frog' (did you mean forge?); configured are forge"
    )
    assert config_of(repo) == CONFIG + SOURCES


def test_a_forge_that_does_not_answer_is_a_sentence(repo: DataRepo) -> None:
    """Nothing is written; --offline writes without asking."""
    repo.write("config.yaml", (CONFIG + SOURCES).replace("token: ''", "token: expired"))
    before = config_of(repo)
    assert told(repo, "add", "acme/widget", code=3).startswith("error: source forge: the forge refused the token")
    assert config_of(repo) == before
    assert "unchecked" in told(repo, "add", "acme/widget", "--offline")
    assert "- acme/widget\n" in config_of(repo)


@pytest.mark.parametrize(
    "plugins", ["  plugins: {forge: {}}\n", "  plugins:\n    forge:\n", "  plugins:\n    forge:\n      config:\n"]
)
def test_the_first_repository_of_a_source_is_added(repo: DataRepo, plugins: str) -> None:
    """Although the plugin cannot be used without one."""
    repo.write("config.yaml", CONFIG + plugins)
    told(repo, "add", "acme/widget")
    assert repo.run("run", "-q").code == 0


def test_without_a_source_that_can_the_way_is_told(repo: DataRepo) -> None:
    """And with several, which to name."""
    repo.write("config.yaml", CONFIG)
    assert "no source here can look up repositories by name; name one below" in told(repo, "add", "a/b", code=2)
    repo.write("config.yaml", CONFIG + "  plugins: {forge: {}, other: {plugin: forge}, demo: {}}\n")
    assert told(repo, "add", "acme/widget", code=2) == (
        "error: forge and other can collect repositories; name one of them with --source\n"
    )
    told(repo, "add", "acme/widget", "--source", "other")
    assert "other: {plugin: forge, config: {repositories: [Acme/Widget]}}" in config_of(repo)
    assert "cannot look up repositories by name; --offline" in told(repo, "add", "a/b", "--source", "demo", code=2)


def test_a_text_that_cannot_be_changed_safely_is_left_alone(repo: DataRepo) -> None:
    """The line to write is told."""
    shared = "  plugins: {forge: {config: &both {repositories: [acme/first]}}, other: {plugin: forge, config: *both}}\n"
    repo.write("config.yaml", CONFIG + shared)
    said = told(repo, "add", "acme/widget", "--source", "forge", code=2)
    assert "config.yaml: left as it is, because it cannot be changed safely (the change would touch something" in said
    assert said.endswith("write `- Acme/Widget` below leaderboard.plugins.forge.config.repositories yourself\n")
    assert config_of(repo) == CONFIG + shared


def test_the_list_names_what_is_collected_and_what_has_been(repo: DataRepo) -> None:
    """With the source, the last job and the activities, former names under the current one."""
    repo.write("activities/ben.jsonl", line("b1", "ben", "2026-01-02", repository="bob/other"))
    repo.write("repositories.json", '[{"name": "acme/first", "former_names": ["bob/former"]}]')
    repo.write("activities/cara.jsonl", line("c1", "cara", "2026-01-02", repository="bob/former"))
    assert repo.run("run", "-q").code == 0
    told(repo, "add", "acme/widget")
    before = repo.files(caches=True)
    rows = json.loads(told(repo, "list", "--format", "json"))
    assert [(row["repository"], row["source"], row["in_config"], row["activities"]) for row in rows] == [
        ("acme/first", "forge", "yes", 2),
        ("Acme/Widget", "forge", "yes", 0),
        ("bob/other", None, "no", 1),
    ]
    assert (rows[0]["last_job"], rows[0]["bookmark"], rows[1]["last_job"]) == ("completed", "7", None)
    assert rows[0]["ended"].endswith("Z")
    assert repo.files(caches=True) == before
    assert "acme/first" in told(repo, "list")
