"""What is found in a data repo, and where new files go."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from leaderboard.errors import Problem, StorageError
from leaderboard.files.folder import MAX_BYTES, Folder


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    root = tmp_path / "repo"
    root.mkdir()
    return root


def put(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(path.encode())


def test_every_known_file_is_found_in_order(repo: Path) -> None:
    """Both layouts of activities, profiles, definitions and state."""
    put(
        repo,
        "state/github.json",
        "contributors/renovate[bot].md",
        "contributors/Ann.md",
        "activities/contributors/ann.jsonl",
        "activities/bob.b.jsonl",
        "activities/definitions.json",
    )
    folder = Folder(repo)
    assert [(entry.path, entry.kind, entry.name) for entry in folder.scan()] == [
        ("activities/bob.b.jsonl", "activities", "bob.b"),
        ("activities/contributors/ann.jsonl", "activities", "ann"),
        ("activities/definitions.json", "definitions", "definitions"),
        ("contributors/Ann.md", "profile", "Ann"),
        ("contributors/renovate[bot].md", "profile", "renovate[bot]"),
        ("state/github.json", "state", "github"),
    ]
    assert folder.problems == []


def test_an_entry_tells_whether_a_file_changed(repo: Path) -> None:
    """Its time, size and inode are those of the disk."""
    put(repo, "contributors/ann.md")
    status = (repo / "contributors/ann.md").stat()
    (entry,) = Folder(repo).scan()
    assert (entry.mtime_ns, entry.size, entry.inode) == (status.st_mtime_ns, status.st_size, status.st_ino)


def test_an_empty_folder_has_no_files_and_no_problems(repo: Path) -> None:
    """A data repo may begin with nothing."""
    folder = Folder(repo)
    assert folder.scan() == []
    assert folder.problems == []


def test_other_files_are_let_be(repo: Path) -> None:
    """Hidden files, other endings and other folders are nobody's business."""
    put(repo, "contributors/.DS_Store", "contributors/a.txt", "contributors/.a.md", "aggregates/global.json", "x.md")
    put(repo, "contributors/.0123.leaderboard-tmp", "activities/other.json", ".jsonl", "contributors/.md")
    folder = Folder(repo)
    assert folder.scan() == []
    assert folder.problems == []


@pytest.mark.parametrize("name", ["<script>", "a b", "-a", "x" * 150, "a\nb", "a\u202eb"])
def test_a_file_that_no_person_can_have_is_a_problem(repo: Path, name: str) -> None:
    """It is named in a way that can be printed, and costs nobody else."""
    put(repo, f"contributors/{name}.md", "contributors/ann.md")
    folder = Folder(repo)
    assert [entry.name for entry in folder.scan()] == ["ann"]
    (problem,) = folder.problems
    assert "the file name is no username" in problem.message


def test_a_name_that_is_not_unicode_is_a_problem(repo: Path) -> None:
    """Old file systems hold such names."""
    (repo / "contributors").mkdir()
    (repo / "contributors" / os.fsdecode(b"caf\xe9.md")).touch()
    folder = Folder(repo)
    assert folder.scan() == []
    assert folder.problems[0].file == r"contributors/caf\udce9.md"


@pytest.mark.parametrize("name", ["con", "data", "nul", "मोहित", "小林", "a..b"])
def test_odd_names_that_are_legal_are_read(repo: Path, name: str) -> None:
    """Only what breaks a path or a page is refused."""
    put(repo, f"contributors/{name}.md")
    assert [entry.name for entry in Folder(repo).scan()] == [name]


def test_a_link_out_of_the_repo_is_not_followed(repo: Path, tmp_path: Path) -> None:
    """Neither as a file, nor as a folder, nor as a chain of links."""
    secret = tmp_path / "secret.md"
    secret.write_bytes(b"---\nname: secret\n---\n")
    put(repo, "contributors/inside.md")
    (repo / "contributors/out.md").symlink_to(secret)
    (repo / "contributors/chain.md").symlink_to(repo / "contributors/out.md")
    (repo / "contributors/near.md").symlink_to("inside.md")
    (repo / "contributors/broken.md").symlink_to("nothing.md")
    (tmp_path / "definitions.json").write_bytes(b"[]")
    (repo / "activities").symlink_to(tmp_path)
    folder = Folder(repo)
    assert [entry.name for entry in folder.scan()] == ["inside", "near"]
    assert sorted(problem.file for problem in folder.problems) == [
        "activities",
        "activities/contributors",
        "contributors/broken.md",
        "contributors/chain.md",
        "contributors/out.md",
    ]


def test_what_is_no_file_is_a_problem(repo: Path) -> None:
    """A folder, and a pipe that would never end."""
    (repo / "contributors/ann.md").mkdir(parents=True)
    os.mkfifo(repo / "contributors/bob.md")
    (repo / "activities").write_bytes(b"")
    folder = Folder(repo)
    assert folder.scan() == []
    assert {problem.file for problem in folder.problems} >= {"contributors/ann.md", "contributors/bob.md", "activities"}


def test_a_giant_file_is_refused_unread(repo: Path) -> None:
    """More than a gigabyte is never taken into memory."""
    put(repo, "activities/ann.jsonl")
    os.truncate(repo / "activities/ann.jsonl", MAX_BYTES + 1)
    folder = Folder(repo)
    assert folder.scan() == []
    assert "at most" in folder.problems[0].message


def test_two_profiles_of_one_name_are_a_problem_of_the_second(repo: Path) -> None:
    """Case makes no other person; their activities may stand in two files."""
    put(repo, "contributors/Ann.md", "contributors/ann.md", "activities/Ann.jsonl", "activities/ann.jsonl")
    folder = Folder(repo)
    assert [entry.path for entry in folder.scan()] == [
        "activities/Ann.jsonl",
        "activities/ann.jsonl",
        "contributors/Ann.md",
    ]
    assert [str(problem) for problem in folder.problems] == [
        "contributors/ann.md: same contributor as contributors/Ann.md; put both into one file"
    ]


def test_a_file_that_went_away_is_a_problem_not_a_crash(repo: Path) -> None:
    """Between the scan and the reading anything may happen."""
    put(repo, "contributors/ann.md")
    folder = Folder(repo)
    (entry,) = folder.scan()
    assert folder.read(entry) == b"contributors/ann.md"
    (repo / entry.path).unlink()
    assert isinstance(folder.read(entry), Problem)


def test_new_files_are_flat(repo: Path) -> None:
    """That is the layout of a repo that has none yet."""
    folder = Folder(repo)
    assert folder.activities_path("ann") == repo / "activities/ann.jsonl"
    assert folder.profile_path("ann") == repo / "contributors/ann.md"
    assert folder.definitions_path() == repo / "activities/definitions.json"
    assert folder.state_path("github") == repo / "state/github.json"


def test_new_files_are_nested_where_the_repo_is(repo: Path) -> None:
    """A repo keeps one layout."""
    put(repo, "activities/contributors/ann.jsonl")
    assert Folder(repo).activities_path("bob") == repo / "activities/contributors/bob.jsonl"


def test_an_existing_spelling_and_place_is_kept(repo: Path) -> None:
    """ANN's activities go where Ann's are."""
    put(repo, "activities/Ann.jsonl", "activities/contributors/bob.jsonl", "contributors/aNN.md")
    folder = Folder(repo)
    folder.scan()
    assert folder.activities_path("ANN") == repo / "activities/Ann.jsonl"
    assert folder.profile_path("ann") == repo / "contributors/aNN.md"


def test_two_spellings_of_a_new_account_share_a_file(repo: Path) -> None:
    """A case-insensitive disk could not hold both."""
    folder = Folder(repo)
    assert folder.activities_path("Zoë") == folder.activities_path("zoë")


@pytest.mark.parametrize("name", ["../x", "a/b", "..", "", "a\x00b", "x" * 300, "/etc/passwd"])
def test_no_path_leads_out_of_the_repo(repo: Path, name: str) -> None:
    """Whatever a source calls an account or itself."""
    folder = Folder(repo)
    for path in (folder.activities_path, folder.profile_path, folder.state_path):
        with pytest.raises(StorageError, match="cannot name a file"):
            path(name)


def test_nothing_is_written_through_a_folder_that_leads_elsewhere(repo: Path, tmp_path: Path) -> None:
    """A planted link must not let a run write outside the repo."""
    (tmp_path / "elsewhere").mkdir()
    (repo / "activities").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StorageError, match="leads out of the data repo"):
        Folder(repo).activities_path("ann")


def test_leftovers_of_a_killed_run_are_removed(repo: Path) -> None:
    """And nothing else is."""
    put(repo, "contributors/.0a.leaderboard-tmp", "contributors/ann.md", "activities/contributors/.1b.leaderboard-tmp")
    Folder(repo).remove_leftovers()
    assert [path.name for path in repo.rglob("*") if path.is_file()] == ["ann.md"]
