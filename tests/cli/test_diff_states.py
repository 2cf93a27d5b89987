"""``leaderboard diff`` of git revisions and of days."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.git_repo import GitRepo
from tests.small_repo import ANN, CONFIG, DataRepo, line

MERGED = ANN.replace("unknown:", "accounts: [cara]\nunknown:")


@pytest.fixture
def git(repo: DataRepo) -> GitRepo:
    """A repository of the data repo, with a commit before and after an edit of ann's accounts."""
    git = GitRepo(repo.root)
    repo.write(".gitignore", ".leaderboard*\n")
    git.commit()
    git.git("branch", "before")
    repo.write("contributors/ann.md", MERGED)
    git.commit()
    return git


def heads(repo: DataRepo, *arguments: str) -> list[str]:
    """The first two lines of what is said: what was compared, and who moved."""
    outcome = repo.run("diff", *arguments)
    assert (outcome.code, outcome.err) == (0, "")
    return outcome.out.splitlines()[:2]


def test_two_revisions(repo: DataRepo, git: GitRepo) -> None:
    """By branch, tag or any other name; the work tree is as it was."""
    (repo.root / "contributors" / "ann.md").write_text("torn")
    before = repo.files(caches=True)
    head, moved = heads(repo, "before", "main")
    assert head == "before (until 2026-01-03) → main (until 2026-01-03), all time"
    assert moved == "3 people moved: 2 up, 1 gone from the board; 2 are on the board"
    assert repo.files(caches=True) == before
    assert git.git("status", "--porcelain") == "M contributors/ann.md"


def test_what_is_not_committed_yet(repo: DataRepo, git: GitRepo) -> None:
    """Without a name the last commit and the work tree, with one that revision and the work tree."""
    assert heads(repo)[1] == "Nobody moved"
    repo.write("activities/ben.jsonl", line("b1", "ben", "2026-01-02", "release"))
    assert heads(repo)[1] == "1 person moved: 1 with another score at the same rank; 2 are on the board"
    assert heads(repo, "before")[0] == "before (until 2026-01-03) → data-repo (until 2026-01-03), all time"


def test_a_revision_and_a_folder(repo: DataRepo, git: GitRepo, tmp_path: Path) -> None:
    """In either order, also where the folder has the data repo in it."""
    other = repo.copy(tmp_path / "other")
    assert heads(repo, "main", str(other.root))[1] == "Nobody moved"
    assert heads(repo, str(other.place), "main")[1] == "Nobody moved"
    assert heads(repo, "before", str(other.root))[1].startswith("3 people moved")


def test_the_configuration_of_each_revision(repo: DataRepo, git: GitRepo) -> None:
    """Which is what a change of weights is judged by."""
    repo.configure("scoring: {points: {comment: 50}}")
    git.commit()
    outcome = repo.run("diff", "HEAD~1", "HEAD")
    assert "         +47  comment is worth 50 points instead of 3, once" in outcome.out.splitlines()


def test_a_configuration_beside_the_data_repo(repo: DataRepo, tmp_path: Path) -> None:
    """In the same repository, it is that of each revision; outside of it, it is what it is."""
    (repo.root / "config.yaml").rename(repo.place / "config.yaml")
    git = GitRepo(repo.place)
    git.commit()
    (repo.place / "config.yaml").write_text(CONFIG + "  scoring: {points: {comment: 50}}\n")
    assert heads(repo, "HEAD", "HEAD")[1] == "Nobody moved"
    assert heads(repo, "HEAD")[1].startswith("3 people moved")
    outside = tmp_path / "outside.yaml"
    outside.write_text(CONFIG)
    assert heads(repo, "HEAD", "-c", str(outside))[1] == "Nobody moved"


def test_two_configurations_of_the_same_data(repo: DataRepo, tmp_path: Path) -> None:
    """Without git; and of a revision each."""
    heavy, missing = tmp_path / "heavy.yaml", tmp_path / "missing.yaml"
    heavy.write_text(CONFIG + "  scoring: {points: {comment: 50}}\n")
    now = str(repo.root / "config.yaml")
    head, moved = heads(repo, "-c", now, "-c", str(heavy))
    assert head == f"data-repo by {now} (until 2026-01-03) → data-repo by {heavy} (until 2026-01-03), all time"
    assert moved.startswith("3 people moved")
    assert heads(repo, "-c", str(heavy), "-c", str(heavy))[1] == "Nobody moved"
    GitRepo(repo.root).commit()
    assert heads(repo, "HEAD", "HEAD", "-c", str(heavy), "-c", now)[1].startswith("3 people moved")
    assert f"expected {missing}" in repo.run("diff", "-c", now, "-c", str(missing)).err
    outcome = repo.run("diff", *("-c", now) * 3)
    assert (outcome.code, "at most two --config" in outcome.err) == (2, True)


def test_a_plugin_beside_the_configuration(repo: DataRepo) -> None:
    """Comes from the revision, too, for it says what kinds of work are worth."""
    code = """
    @hookimpl
    def setup():
        yield ActivityDefinition(slug="talk", name="Talk", description="", points={points})
    """
    repo.configure("plugins: {talks: {}}")
    repo.write("activities/ann.jsonl", line("t1", "ann", "2026-01-02", "talk"))
    repo.plugin("talks", code.replace("{points}", "5"))
    git = GitRepo(repo.root)
    git.commit()
    repo.plugin("talks", code.replace("{points}", "7"))
    git.commit()
    outcome = repo.run("diff", "HEAD~1", "HEAD")
    assert "talk is worth 7 points instead of 5, once" in outcome.out, outcome.err


def test_what_was_left_out_is_said(repo: DataRepo, git: GitRepo) -> None:
    """A plugin that failed and lines that cannot be read, of the revision that they are in."""
    repo.plugin("talks", "@hookimpl\ndef setup():\n    return 1 / 0\n")
    repo.configure("plugins: {talks: {}}")
    repo.write("activities/ben.jsonl", "{\n")
    git.commit()
    outcome = repo.run("diff", "before", "HEAD")
    assert outcome.code == 0
    plugin, data = outcome.err.splitlines()
    assert plugin.startswith("warning: HEAD: source talks: ")
    assert data.startswith("warning: HEAD: 1 problem in the data, the first: activities/ben.jsonl:1: ")


def test_what_an_earlier_run_left_saves_reading_and_changes_nothing(repo: DataRepo, git: GitRepo) -> None:
    """The answer is that of a clone in which nothing ever ran."""
    cold = repo.run("diff", "before", "main")
    assert repo.run("board").code == 0
    left = repo.files(caches=True)
    assert repo.run("diff", "before", "main") == cold
    assert repo.files(caches=True) == left


def test_what_is_in_no_file_yet_is_in_no_revision(repo: DataRepo, git: GitRepo) -> None:
    """Scraped, and not exported: it counts here, as on every board, and not in the last commit."""
    repo.plugin("news", '@hookimpl\ndef scrape():\n    yield act("n1", "ben", definition="release")\n')
    repo.configure("plugins: {news: {}}")
    git.commit()
    assert repo.run("scrape").code == 0
    assert git.git("status", "--porcelain") == ""
    assert repo.run("diff", "HEAD", "HEAD").out.endswith("Nobody moved\n")
    outcome = repo.run("diff", "HEAD")
    assert "new activity: 1 × release" in outcome.out


def test_a_wrong_configuration_is_named_with_its_revision(repo: DataRepo, git: GitRepo) -> None:
    """And not with the folder that it was written to."""
    repo.configure("scoring: {points: {commit: many}}")
    git.commit()
    outcome = repo.run("diff", "before", "HEAD")
    assert outcome.code == 2
    assert outcome.err.startswith("error: HEAD:config.yaml:")


def test_what_is_neither_is_named(repo: DataRepo, git: GitRepo, tmp_path: Path) -> None:
    """With what could be done."""
    assert repo.run("diff", "nope").err == f"error: 'nope' is neither a folder nor a revision of {repo.root}\n"
    (repo.place / "before").mkdir()
    outcome = repo.run("diff", "before")
    assert (outcome.code, outcome.out) == (2, "")
    assert "is a folder and a revision; say ./before for the folder" in outcome.err
    assert "no data repo" in repo.run("diff", "./before").err
    assert repo.run("diff", "--", "-x").err.startswith("error: '-x' is neither a folder nor a revision")
    shallow = DataRepo(tmp_path / "shallow", repo.server)
    git.git("clone", "--quiet", "--depth=1", f"file://{repo.root}", str(shallow.root))
    assert "shallow clone" in shallow.run("diff", "HEAD~1").err
    assert repo.run("diff", "a", "b", "c").code == 2


def test_a_folder_in_no_repository(repo: DataRepo) -> None:
    """Has no revisions."""
    outcome = repo.run("diff", "main")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"error: 'main' is no folder, and no revision, as {repo.root} is in no git repository\n"


def test_two_days_of_the_same_data(repo: DataRepo) -> None:
    """The first before, the second after."""
    head, moved = heads(repo, "--now", "2026-01-01", "--now", "2026-01-02")
    assert head == "data-repo (until 2026-01-01) → data-repo (until 2026-01-02), all time"
    assert moved == "2 people moved: 1 new on the board, 1 with another score at the same rank; 2 are on the board"
    assert heads(repo, "--now", "2026-01-09", "--now", "2026-01-20", "--period", "week")[1].startswith("1 person moved")
