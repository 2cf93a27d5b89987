"""Where data repo, config and site are when nobody says, and how to say it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.small_repo import CONFIG, DataRepo, contents


def test_a_data_repo_in_this_folder_is_taken(repo: DataRepo) -> None:
    """Before one in ./data-repo; its config is beside it and the site goes to ./site."""
    outcome = repo.server("run", "-q", cwd=repo.root)
    assert (outcome.code, outcome.err) == (0, "")
    assert (repo.root / "site/index.html").is_file()
    assert not repo.site.exists()


@pytest.mark.parametrize("kept", ["contributors", "activities"])
def test_either_folder_makes_a_data_repo(repo: DataRepo, kept: str) -> None:
    """A new data repo has perhaps only one of them."""
    shutil.rmtree(repo.root / ({"contributors", "activities"} - {kept}).pop())
    assert repo.server("run", "-q", cwd=repo.root).code == 0


def test_the_data_repos_own_config_wins_over_the_one_here(repo: DataRepo) -> None:
    """The one here is for data repos without, such as the sample."""
    (repo.place / "config.yaml").write_text(CONFIG.replace("title: Acme", "title: From here"))
    assert repo.run("run", "-q").code == 0
    assert "From here" not in (repo.site / "index.html").read_text()
    (repo.root / "config.yaml").unlink()
    assert repo.run("run", "-q").code == 0
    assert "From here" in (repo.site / "index.html").read_text()


def test_no_data_repo_says_where_it_was_looked_for(repo: DataRepo, tmp_path: Path) -> None:
    """And how to get one."""
    (tmp_path / "empty").mkdir()
    outcome = repo.server("run", cwd=tmp_path / "empty")
    assert (outcome.code, outcome.err) == (
        2,
        "error: no data repo here: neither this folder nor ./data-repo has contributors/ or activities/; name one "
        "with -C, or make one with `leaderboard init`\n",
    )
    assert list((tmp_path / "empty").iterdir()) == []


def test_no_config_says_where_it_was_looked_for(repo: DataRepo) -> None:
    """In the order of looking."""
    (repo.root / "config.yaml").unlink()
    outcome = repo.run("run")
    assert (outcome.code, outcome.err) == (
        2,
        "error: no configuration found, expected data-repo/config.yaml or config.yaml; `leaderboard init` writes one "
        "to start from\n",
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("-C", "nowhere"),
            "nowhere: there is no such folder, expected a data repo; `leaderboard init nowhere` makes one",
        ),
        (
            ("-c", "nowhere.yaml"),
            "no configuration found, expected nowhere.yaml; `leaderboard init` writes one to start from",
        ),
    ],
)
def test_a_named_place_that_is_not_there_is_an_error(repo: DataRepo, arguments: tuple[str, ...], said: str) -> None:
    """No other is taken in its stead."""
    outcome = repo.run("run", *arguments)
    assert (outcome.code, outcome.err) == (2, f"error: {said}\n")


def move(repo: DataRepo) -> None:
    """Data repo and config at places that nobody would guess."""
    repo.root.rename(repo.place / "people")
    (repo.place / "people/config.yaml").rename(repo.place / "our.yaml")


def test_options_name_the_places(repo: DataRepo) -> None:
    """Short or long."""
    move(repo)
    assert repo.run("run", "-q", "-C", "people", "-c", "our.yaml", "-o", "out/web").code == 0
    first = contents(repo.place / "out/web")
    named = ("--data-dir", "people", "--config", "our.yaml", "--output", "other")
    assert repo.run("run", "-q", *named).code == 0
    assert contents(repo.place / "other") == first
    assert not repo.site.exists()


def test_variables_name_the_places_and_options_win_over_them(repo: DataRepo) -> None:
    """For containers and workflows."""
    move(repo)
    env = {"LEADERBOARD_DATA_DIR": "people", "LEADERBOARD_CONFIG": "our.yaml", "LEADERBOARD_OUTPUT": "web"}
    assert repo.run("run", "-q", env=env).code == 0
    assert (repo.place / "web/index.html").is_file()
    assert repo.run("run", "-q", "-o", "other", env=env).code == 0
    assert (repo.place / "other/index.html").is_file()


def test_what_a_source_names_is_taken_from_the_folder_of_the_config(repo: DataRepo) -> None:
    """Wherever the command is run: a plugin beside the config is found from anywhere."""
    repo.plugin("near", "@hookimpl\ndef scrape():\n    yield act('n1')\n")
    repo.configure("plugins: {near: {}}")
    elsewhere = repo.place / "elsewhere"
    elsewhere.mkdir()
    outcome = repo.server("run", "-q", "-C", repo.root, "-o", repo.site, cwd=elsewhere)
    assert (outcome.code, outcome.err) == (0, "")
    assert b'"n1"' in repo.files()["activities/ann.jsonl"]
    assert list(elsewhere.iterdir()) == []
