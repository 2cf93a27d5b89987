"""What is known of repositories is on their pages, and renamed ones are found where they were."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.small_repo import CommandServer, DataRepo, line

HOSTILE = '"><script>alert(1)</script>\u202e'
KNOWN = [
    {
        "name": "Acme/new",
        "description": f"Turns wheels {HOSTILE}",
        "link": "https://github.com/acme/new",
        "language": "Python",
        "topics": ["wheels", HOSTILE],
        "archived": True,
        "fork": True,
        "former_names": ["acme/old", "bob/wheel"],
    },
    {"name": "acme/secret", "private": True},
    {"name": "acme/unused", "former_names": ["acme/unseen"], "description": "Nobody works here"},
]


@pytest.fixture
def repo(tmp_path: Path, command_server: CommandServer) -> DataRepo:
    """A renamed repository, a private one, and one that nobody works in; built."""
    repo = DataRepo.new(tmp_path, command_server)
    repo.write("activities/ann.jsonl", line("a1", "ann", "2026-01-01", repository="acme/old"))
    repo.write("activities/ben.jsonl", line("b1", "ben", "2026-01-02", repository="acme/secret"))
    repo.write("repositories.json", json.dumps(KNOWN))
    assert repo.run("build", "-q").code == 0
    return repo


def page(repo: DataRepo, path: str) -> str:
    return (repo.site / path / "index.html").read_text("utf-8")


def test_the_list_and_the_board_say_what_is_known(repo: DataRepo) -> None:
    """Escaped, whatever a forge let people write."""
    for path in ("repositories", "repositories/Acme/new", "repositories/Acme/new/-/month"):
        text = page(repo, path)
        assert "Turns wheels &#34;&gt;&lt;script&gt;" in text
        assert "<script>alert" not in text
        assert "\u202e" not in text
        for fact in ("Python", "archived", "fork"):
            assert f"<li>{fact}</li>" in text
    board = page(repo, "repositories/Acme/new")
    assert "Formerly acme/old, bob/wheel" in board
    assert '<a href="https://github.com/acme/new" rel="nofollow">' in board
    assert "<li>private</li>" in page(repo, "repositories/acme/secret")
    assert "Nobody works here" not in page(repo, "repositories")


def test_former_addresses_lead_to_the_board(repo: DataRepo) -> None:
    """Every period's, below any path; nothing leads to a board that is not there."""
    assert 'url=../../../repositories/Acme/new/"' in page(repo, "repositories/acme/old")
    assert 'url=../../../../../repositories/Acme/new/-/week/"' in page(repo, "repositories/bob/wheel/-/week")
    assert not (repo.site / "repositories/acme/unseen").exists()
    assert "acme/old" not in (repo.site / "sitemap.xml").read_text("utf-8")
    repo.write("repositories.json", json.dumps([{"name": "acme/new"}]))
    assert repo.run("build", "-q").code == 0
    assert 'http-equiv="refresh"' not in page(repo, "repositories/acme/old")
    assert not (repo.site / "repositories/bob").exists()


def test_programs_are_told_too(repo: DataRepo) -> None:
    """In the API and in SQL."""
    told = json.loads((repo.site / "api/v1/repositories.json").read_text("utf-8"))["repositories"]
    renamed = next(each for each in told if each["name"] == "Acme/new")
    assert (renamed["language"], renamed["archived"], renamed["former_names"]) == (
        "Python",
        True,
        ["acme/old", "bob/wheel"],
    )


def test_a_fact_that_changes_is_on_the_site_after_the_next_build(repo: DataRepo) -> None:
    """Although no activity changed."""
    repo.write("repositories.json", json.dumps([{**KNOWN[0], "description": "Stands still"}]))
    assert repo.run("build", "-q").code == 0
    assert "Stands still" in page(repo, "repositories/Acme/new")
    assert "Stands still" in page(repo, "repositories")
