"""Revisions are written as ordinary files below one folder, whatever a tree says."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaderboard.errors import StorageError
from leaderboard.files.revisions import Repository, repository_of
from tests.git_repo import GitRepo
from tests.small_repo import contents


@pytest.fixture
def git(tmp_path: Path) -> GitRepo:
    (tmp_path / "repo").mkdir()
    return GitRepo(tmp_path / "repo")


@pytest.fixture
def into(tmp_path: Path) -> Path:
    place = tmp_path / "outer" / "into"
    place.mkdir(parents=True)
    return place


def opened(git: GitRepo) -> Repository:
    repository = repository_of(git.root)
    assert repository is not None
    return repository


def written(git: GitRepo, commit: str, into: Path, *paths: str) -> dict[str, bytes]:
    """The files that a commit leaves in a folder, and in the folder around it."""
    repository = opened(git)
    repository.write(repository.blobs(commit, paths), into)
    return contents(into.parent)


def test_a_revision_is_what_was_committed(git: GitRepo, into: Path) -> None:
    """Below the paths that were asked for, byte for byte, a thousand files as well as one."""
    for number in range(1200):
        place = git.root / "activities" / f"someone-{number}.jsonl"
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(b"%d\r\n" % number)
    (git.root / "site").mkdir()
    (git.root / "site" / "index.html").write_text("no")
    commit = git.commit()
    (git.root / "activities" / "someone-1.jsonl").write_text("changed since")
    found = written(git, commit, into, "activities", "contributors")
    assert len(found) == 1200
    assert found["into/activities/someone-1.jsonl"] == b"1\r\n"


def test_links_and_submodules_are_not_written(git: GitRepo, into: Path) -> None:
    """Nothing in the folder leads anywhere else."""
    (git.root / "contributors").mkdir()
    (git.root / "contributors" / "ann.md").symlink_to("/etc/passwd")
    (git.root / "contributors" / "ben.md").write_text("Ben")
    tree = git.git("rev-parse", f"{git.commit()}:contributors")
    submodule = git.tree([("160000", b"sub", tree), ("40000", b"contributors", tree)])
    assert written(git, git.commit_of(submodule), into, "contributors", "sub") == {"into/contributors/ben.md": b"Ben"}


def test_names_that_lead_out_are_not_written(git: GitRepo, into: Path) -> None:
    """Trees made by hand say anything: parents, slashes, files that are folders, names twice."""
    blob = git.blob(b"evil")
    inner = git.tree([("100644", b"x.md", blob)])
    outer = git.tree(
        [
            ("100644", b"../x.md", blob),
            ("100644", b"..", blob),
            ("100644", b"/tmp/x.md", blob),
            ("100644", b"a\xff\n\"'.md", blob),
            ("100644", b"n" * 300, blob),
            ("100644", b"twice.md", git.blob(b"first")),
            ("100644", b"twice.md", git.blob(b"second")),
            ("100644", b"folder", blob),
            ("40000", b"folder", inner),
            ("40000", b"..", inner),
            ("40000", b".", inner),
        ]
    )
    commit = git.commit_of(git.tree([("40000", b"contributors", outer)]))
    found = written(git, commit, into, "contributors")
    assert set(found) == {
        "into/contributors/a\udcff\n\"'.md",
        "into/contributors/folder",
        "into/contributors/twice.md",
    }
    assert found["into/contributors/twice.md"] == b"first"


def test_a_link_in_the_place_is_not_written_through(git: GitRepo, into: Path) -> None:
    """Somebody who shares the machine gains nothing."""
    (git.root / "repositories.json").write_text("[]")
    target = into.parent / "target"
    target.write_text("mine")
    (into / "repositories.json").symlink_to(target)
    written(git, git.commit(), into, "repositories.json")
    assert target.read_text() == "mine"


def test_names_of_revisions_are_no_options(git: GitRepo) -> None:
    """Nor paths, nor several words."""
    commit = git.commit()
    git.git("update-ref", "refs/heads/--help", commit)
    repository = opened(git)
    assert repository.commit("--help") == commit
    for name in ("--all", "-n1", "HEAD:", "HEAD~99", "", "a b", "x\0y", "--output=/tmp/x", "main..main"):
        assert repository.commit(name) is None, name


def test_no_program_of_a_configuration_runs(git: GitRepo, into: Path) -> None:
    """Filters, text converters, hooks and monitors of the repository stay where they are."""
    marker = into.parent / "ran"
    program = f"touch {marker}; cat"
    (git.root / ".gitattributes").write_text("* filter=evil diff=evil export-subst\n")
    (git.root / "repositories.json").write_text("[]")
    commit = git.commit()
    for key in ("filter.evil.smudge", "filter.evil.clean", "diff.evil.textconv", "core.fsmonitor", "core.pager"):
        git.git("config", key, program)
    assert written(git, commit, into, "repositories.json") == {"into/repositories.json": b"[]"}
    assert not marker.exists()


def test_an_object_that_is_lost_is_named(git: GitRepo, into: Path) -> None:
    """With what to do."""
    (git.root / "repositories.json").write_text("[]")
    commit = git.commit()
    repository = opened(git)
    blobs = repository.blobs(commit, ["repositories.json"])
    (git.root / ".git" / "objects" / blobs[0].id[:2] / blobs[0].id[2:]).unlink()
    with pytest.raises(StorageError, match=r"git has lost repositories\.json"):
        repository.write(blobs, into)


def test_a_folder_in_no_repository_has_none(tmp_path: Path) -> None:
    """And is no error by itself."""
    assert repository_of(tmp_path) is None
