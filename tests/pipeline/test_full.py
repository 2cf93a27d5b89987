"""``--full`` removes what is gone upstream, that alone, and all of it however often it is killed."""

from __future__ import annotations

import json
import random
import signal
from pathlib import Path
from typing import Any

import pytest

from tests.small_repo import CommandServer, DataRepo, line

FORGE = """
import json
from pathlib import Path

@hookimpl
def scrape(config, bookmarks):
    world = json.loads(Path(config["world"]).read_text())
    for repository in world:
        known = set() if bookmarks.full else set(json.loads(bookmarks.reached(repository["id"]) or "[]"))
        yield Repository(name=repository["name"], id=repository["id"])
        for number in repository["numbers"]:
            if number not in known:
                yield act(f"forge:{number}", f"user-{number % 3}", repository=repository["name"])
        if repository.get("unfit"):
            yield act("forge:unfit", "not a name")
        if bookmarks.full:
            yield Complete(repository=repository["name"], prefixes=("forge:", "shared:"))
        if repository.get("fails"):
            raise SourceUnavailable("the forge is down")
        yield Bookmark(stream=repository["id"], value=json.dumps(sorted(repository["numbers"])))
"""
CLONE = """
@hookimpl
def scrape(config):
    if config.get("fails"):
        raise SourceUnavailable("the clone is gone")
    yield act("shared:1", "ann", repository="acme/widget")
"""
HAND_MADE = (
    line("note:1", "ann", "2026-01-01", repository="acme/widget")
    + line("pr_opened_widget#1", "ann", "2026-01-01", link="https://github.com/acme/widget/pull/1")
    + line("forge:elsewhere", "ann", "2026-01-01", repository="bob/widget")
    + line("forge:nowhere", "ann", "2026-01-01")
    + line("forgery:1", "ann", "2026-01-01", repository="acme/widget")
)
NEVER = 10**9


def widget(*numbers: int, **others: Any) -> dict[str, Any]:
    return {"id": "forge:w", "name": "acme/widget", "numbers": list(numbers), **others}


def gadget(*numbers: int, **others: Any) -> dict[str, Any]:
    return {"id": "forge:g", "name": "acme/gadget", "numbers": list(numbers), **others}


class World:
    """A forge whose repositories change, and the data repo that follows it."""

    def __init__(self, repo: DataRepo) -> None:
        self.repo = repo
        self.file = repo.place / "world.json"
        repo.plugin("forge", FORGE)
        repo.plugin("clone", CLONE)
        repo.write("activities/ann.jsonl", HAND_MADE)
        self.configure()

    def configure(self, clone: str = "{}") -> None:
        self.repo.configure(f"plugins: {{forge: {{config: {{world: {self.file}}}}}, clone: {{config: {clone}}}}}\n")

    def holds(self, *repositories: dict[str, Any]) -> None:
        self.file.write_text(json.dumps(repositories))

    @property
    def slugs(self) -> set[str]:
        """What the data repo holds of the forge."""
        return {
            str(json.loads(each)["slug"]).removeprefix("forge:")
            for path, content in self.repo.files().items()
            if path.endswith(".jsonl")
            for each in content.splitlines()
            if b'"slug":"forge:' in each
        } - {"elsewhere", "nowhere"}

    def run(self, *arguments: str) -> str:
        outcome = self.repo.run("run", *arguments)
        assert outcome.code == 0, outcome.err
        return outcome.err


@pytest.fixture
def world(tmp_path: Path, command_server: CommandServer) -> World:
    """Two repositories, collected."""
    world = World(DataRepo.new(tmp_path, command_server))
    world.holds(widget(1, 2, 3), gadget(10, 11))
    world.run()
    assert world.slugs == {"1", "2", "3", "10", "11"}
    return world


def test_what_is_gone_is_removed_and_nothing_else(world: World) -> None:
    """Hand-made lines, other repositories and other prefixes keep their bytes; the count is told; then it is quiet."""
    world.holds(widget(1, 4), gadget(10, 11))
    world.run()
    assert world.slugs == {"1", "2", "3", "4", "10", "11"}
    told = world.run("--full")
    assert "removed 2 activities that acme/widget no longer has\n" in told
    assert "gadget" not in told
    assert world.slugs == {"1", "4", "10", "11"}
    assert set(HAND_MADE.splitlines()) <= set(world.repo.files()["activities/ann.jsonl"].decode().splitlines())
    files = world.repo.files()
    for arguments in (("--full",), (), ("--full",)):
        assert "removed" not in world.run(*arguments).replace("to remove", "").partition("site file")[0]
        assert world.repo.files() == files
    (world.repo.root / ".leaderboard.db").unlink()
    world.run()
    assert world.repo.files() == files


def test_the_boards_show_what_the_world_holds(world: World) -> None:
    """To the point."""
    world.holds(widget(3), gadget())
    world.run("--full")
    assert {name: score for name, score in world.repo.scores().items() if name.startswith("user")} == {"user-0": 10.0}


def test_a_dry_run_says_what_would_go(world: World) -> None:
    """And leaves everything as it is."""
    world.holds(widget(1), gadget(10))
    before = world.repo.files(caches=True)
    told = world.run("--full", "--dry-run")
    assert "would remove 1 activity that acme/gadget no longer has\n" in told
    assert "would remove 2 activities that acme/widget no longer has\n" in told
    assert world.repo.files(caches=True) == before


def test_without_full_and_with_since_nothing_goes(world: World) -> None:
    """Complete is heard only where everything was read."""
    world.holds(widget(), gadget())
    world.run()
    world.run("--full", "--since", "2020-01-01")
    assert world.slugs == {"1", "2", "3", "10", "11"}


def test_a_renamed_repository_loses_what_is_gone_under_its_old_name(world: World) -> None:
    """Its lines still say the old one."""
    world.holds({**widget(2), "name": "acme/wheel"}, gadget(10, 11))
    assert "removed 2 activities that acme/wheel no longer has\n" in world.run("--full")
    assert world.slugs == {"2", "10", "11"}


def test_a_repository_that_failed_keeps_everything(world: World) -> None:
    """Those that were finished before it lose what is gone."""
    world.holds(widget(1), gadget(10, fails=True))
    outcome = world.repo.run("run", "--full")
    assert outcome.code == 3
    assert "removed 2 activities that acme/widget no longer has\n" in outcome.err
    assert world.slugs == {"1", "10", "11"}


def test_what_another_source_may_have_given_waits_for_it(world: World) -> None:
    """Slugs do not say whose they are."""
    world.configure("{fails: true}")
    world.holds(widget(1), gadget(10, 11))
    outcome = world.repo.run("run", "--full")
    assert outcome.code == 3
    said = "warning: forge: nothing of acme/widget was removed, because clone failed and may know some of it"
    assert said in outcome.err
    assert world.slugs == {"1", "2", "3", "10", "11"}
    world.configure()
    world.run("--full")
    assert world.slugs == {"1", "10", "11"}
    assert b"shared:1" in world.repo.files()["activities/ann.jsonl"]


def test_a_source_that_gave_something_unfit_removes_nothing(world: World) -> None:
    """The unfit record may be the missing one."""
    world.holds(widget(1, unfit=True), gadget(10, 11))
    told = world.run("--full")
    assert "forge: nothing of acme/widget was removed, because forge gave something that is not fit to be kept" in told
    assert world.slugs == {"1", "2", "3", "10", "11"}


def test_what_comes_back_before_it_was_exported_stays_where_it_was(world: World) -> None:
    """Scraped away and scraped again, no line moves."""
    before = world.repo.files()
    world.holds(widget(1), gadget(10, 11))
    assert world.repo.run("scrape", "--full", "-q").code == 0
    world.holds(widget(1, 2, 3), gadget(10, 11))
    assert world.repo.run("scrape", "--full", "-q").code == 0
    assert world.repo.run("export", "-q").code == 0
    assert {path for path, content in world.repo.files().items() if content != before.get(path)} == set()


def test_a_removal_survives_a_store_that_is_made_anew(world: World) -> None:
    """Also where the very file is edited between scraping and exporting."""
    world.holds(widget(1), gadget(10, 11))
    assert world.repo.run("scrape", "--full", "-q").code == 0
    mine = line("note:2", "user-2", "2026-01-01")
    for path in ("activities/user-2.jsonl", "activities/user-0.jsonl", "activities/user-1.jsonl"):
        file = world.repo.root / path
        file.write_bytes(file.read_bytes() + mine.replace("note:2", f"note:{path}").encode())
    assert world.repo.run("import", "-q").code == 0
    config = world.repo.root / "config.yaml"
    config.write_text(config.read_text() + "  time_zone: Asia/Kolkata\n")
    assert world.repo.run("export", "-q").code == 0
    assert world.slugs == {"1", "10", "11"}
    assert world.repo.files()["activities/user-2.jsonl"].count(b"note:") == 1


def test_a_slug_that_stands_in_two_files_goes_from_both(world: World) -> None:
    """Or the second line would count from then on."""
    world.repo.write("activities/zoe.jsonl", line("forge:2", "zoe", "2026-01-01", repository="acme/widget"))
    world.holds(widget(1, 3), gadget(10, 11))
    world.run("--full")
    assert world.slugs == {"1", "3", "10", "11"}


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_run_with_full_is_made_good(tmp_path: Path, command_server: CommandServer, seed: int) -> None:
    """Whatever was there and whatever is gone, killed at any step and run again, the files are those of one run."""
    chance = random.Random(seed)
    start = World(DataRepo.new(tmp_path / "start", command_server))
    numbers = range(1, 13)
    start.holds(widget(*numbers), gadget(*range(20, 26)))
    start.run("-q")
    kept = chance.sample(numbers, 6)
    name = chance.choice(["acme/widget", "acme/wheel"])
    start.holds({**widget(*kept, 50), "name": name}, gadget(*chance.sample(range(20, 26), 3)))
    whole = start.repo.copy(tmp_path / "whole")
    outcome = whole.run("run", "--full", "-q", kill_at=NEVER)
    assert (outcome.code, outcome.err) == (0, "")
    expected = whole.files()
    for step in chance.sample(range(1, int(outcome.steps) // 2), 4):
        killed = start.repo.copy(tmp_path / f"killed-{step}")
        assert killed.run("run", "--full", "-q", kill_at=step).code == -signal.SIGKILL
        if chance.random() < 0.3:
            (killed.root / ".leaderboard.db").unlink(missing_ok=True)
        for arguments in (("--full",), ()):
            assert killed.run("run", "-q", *arguments).code == 0
            assert killed.files() == expected, step


def test_a_run_killed_while_it_removes_is_finished_by_any_other(world: World, tmp_path: Path) -> None:
    """What was scraped is not forgotten: an ordinary run takes the rest out of the files."""
    world.holds(widget(1), gadget(10, 11))
    assert world.repo.run("scrape", "--full", "-q").code == 0
    counted = world.repo.copy(tmp_path / "counted")
    for cache in (".leaderboard.db",):
        (counted.root / cache).write_bytes((world.repo.root / cache).read_bytes())
    outcome = counted.run("export", "-q", kill_at=NEVER)
    assert outcome.code == 0
    for step in range(1, int(outcome.steps), 2):
        killed = world.repo.copy(tmp_path / str(step))
        (killed.root / ".leaderboard.db").write_bytes((world.repo.root / ".leaderboard.db").read_bytes())
        assert killed.run("export", "-q", kill_at=step).code == -signal.SIGKILL
        assert killed.run("run", "-q").code == 0
        assert killed.files() == counted.files(), step
