"""How far the gitlog plugin has read: growth, rewritten history, moved tags, forks and kills."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from leaderboard_gitlog import reading

from leaderboard import covered_days
from leaderboard.plugin import Activity, Bookmark, Complete, SourceUnavailable


def slugs_of(*shas: str) -> list[str]:
    return [f"commit:{sha}:author" for sha in shas]


def stored(*runs) -> dict[str, Activity]:
    """What is kept of several runs: a later record replaces one of the same slug."""
    return {activity.slug: activity for run in runs for activity in run.activities}


def clone_of(workshop, name: str):
    workshop.git("clone", "--quiet", ".", f"../{name}")
    return type(workshop)(workshop.path.parent / name)


def test_a_second_run_has_nothing_new(widget, gitlog):
    """No record at all, not even a bookmark."""
    widget.commit()
    widget.git("tag", "v1")
    first = gitlog(widget.path)
    assert gitlog(widget.path, after=first).records == []


def test_a_bookmark_is_the_head_of_the_branch(widget, gitlog):
    """By the repository's name, with what else decides on the records where that is not usual."""
    sha = widget.commit()
    assert gitlog(widget.path).bookmarks == {"local/widget": sha}


def test_a_clone_covers_the_days_from_its_first_commit_to_its_newest(widget, gitlog):
    """Days without a commit in between too, also where they lie between two readings."""
    widget.commit(at="2026-02-03T23:30:00Z")
    widget.commit(at="2026-02-01T00:00:00Z")
    first = gitlog(widget.path)
    assert [covered_days.to_text(each) for each in first.coverage] == ["2026-02-01/2026-02-01 full"]
    widget.commit(at="2026-02-09T12:00:00Z")
    second = gitlog(widget.path, after=first)
    assert [covered_days.to_text(each) for each in second.coverage] == ["2026-02-01/2026-02-09 full"]


def test_what_was_added_is_read_alone(widget, gitlog):
    """Merged branches with older dates too."""
    widget.commit(at="2026-02-01T00:00:00Z")
    widget.git("checkout", "--quiet", "-b", "side")
    old = widget.commit(at="2020-01-01T00:00:00Z")
    widget.git("checkout", "--quiet", "main")
    widget.commit(at="2026-02-02T00:00:00Z")
    first = gitlog(widget.path)
    widget.git("merge", "--quiet", "--no-edit", "side")
    second = gitlog(widget.path, after=first)
    assert second.slugs == slugs_of(old)
    assert second.bookmarks == {"local/widget": widget.head}


def test_a_rewritten_branch_is_read_anew_and_told(widget, gitlog):
    """Whether the old commits are still there or not; what is gone stays until a full run."""
    root = widget.commit()
    widget.commit("Wrong")
    first = gitlog(widget.path)
    widget.git("reset", "--quiet", "--hard", root)
    right = widget.commit("Right")
    second = gitlog(widget.path, after=first)
    assert second.slugs == slugs_of(root, right)
    assert "its history was rewritten" in second.notes.warnings[0]
    widget.git("reflog", "expire", "--expire=now", "--all")
    widget.git("gc", "--quiet", "--prune=now")
    assert gitlog(widget.path, after=first).slugs == second.slugs


@pytest.mark.parametrize("value", ["", " ", "--output=x", "0" * 40, "HEAD", "nonsense here", "main"])
def test_a_bookmark_that_makes_no_sense_reads_anew(widget, gitlog, value):
    """Someone edited the file by hand."""
    sha = widget.commit()
    first = gitlog(widget.path)
    first.bookmarks["local/widget"] = value
    second = gitlog(widget.path, after=first)
    assert second.slugs == slugs_of(sha)
    assert second.bookmarks == {"local/widget": sha}


def test_a_changed_mailmap_reads_anew(widget, gitlog):
    """So that old commits follow, as in a first run."""
    sha = widget.commit(by=("A", "ann@home.example"))
    first = gitlog(widget.path)
    widget.commit(files={".mailmap": "Ann <ann@example.org> <ann@home.example>\n"})
    second = gitlog(widget.path, after=first)
    assert stored(first, second) == stored(gitlog(widget.path))
    assert second.activities[0].slug == f"commit:{sha}:author"
    assert {one.account for one in second.activities} == {"git-438c4c7afe"}


def test_changed_settings_read_anew(widget, gitlog):
    """Patterns and the first day decide on the records too."""
    widget.commit(files={"a.py": "1\n"})
    first = gitlog(widget.path)
    second = gitlog(widget.path, after=first, exclude=("*.py",))
    assert [one.lines_added for one in second.commits] == [0]
    assert gitlog(widget.path, after=second, exclude=("*.py",)).records == []


def test_a_moved_tag_is_the_same_release_later(widget, gitlog):
    """A nightly tag does not add up."""
    widget.commit(at="2026-01-01T00:00:00Z")
    widget.git("tag", "nightly")
    first = gitlog(widget.path)
    widget.commit(at="2026-01-02T00:00:00Z")
    widget.git("tag", "--force", "nightly")
    second = gitlog(widget.path, after=first)
    (release,) = (one for one in stored(first, second).values() if one.definition == "release")
    assert release.occurred_at.day == 2


def test_a_removed_tag_gives_nothing_new(widget, gitlog):
    """The others are told again, equal to what they were."""
    widget.commit()
    widget.git("tag", "v1")
    widget.git("tag", "v2")
    first = gitlog(widget.path)
    widget.git("tag", "-d", "v2")
    second = gitlog(widget.path, after=first)
    assert stored(first, second) == stored(first)


def test_a_kill_at_any_point_loses_nothing(widget, gitlog, monkeypatch):
    """What the last bookmark covers is kept, the rest comes with the next run; bookmarks come often here."""
    monkeypatch.setattr(reading, "COMMITS_BETWEEN_BOOKMARKS", 2)
    for number in range(4):
        widget.commit(f"Main {number}\n\nCo-authored-by: Ben <ben@example.org>\n")
        widget.git("checkout", "--quiet", "-b", f"side-{number}", "HEAD")
        widget.commit(f"Side {number}")
        widget.git("checkout", "--quiet", "main")
        if number % 2:
            widget.git("merge", "--quiet", "--no-ff", "--no-edit", f"side-{number - 1}", f"side-{number}")
    widget.git("tag", "v1")
    whole = gitlog(widget.path)
    for stop in range(1, len(whole.records) + 1):
        killed = gitlog(widget.path, stop_after=stop)
        last = max((at for at, one in enumerate(killed.records) if isinstance(one, Bookmark)), default=-1)
        killed.records[last + 1 :] = []
        assert stored(killed, gitlog(widget.path, after=killed)) == stored(whole)


def test_a_branch_that_grows_while_it_is_read_is_read_to_where_it_was(widget, gitlog):
    """The rest comes with the next run."""
    shas = [widget.commit() for _ in range(3)]

    class Growing(list):
        def append(self, record):
            super().append(record)
            if len(self) == 1:
                shas.append(widget.commit("Meanwhile"))

    first = gitlog(widget.path, keep=Growing())
    assert first.slugs == slugs_of(*shas[:3])
    assert gitlog(widget.path, after=first).slugs == slugs_of(shas[3])


def test_a_fork_tells_only_what_is_its_own(widget, gitlog):
    """A commit in two repositories is of the one that is named first, tags as well."""
    common = widget.commit()
    widget.git("tag", "v1")
    fork = clone_of(widget, "fork")
    own = fork.commit()
    fork.git("tag", "v2")
    run = gitlog(widget.path, fork.path, branch="main")
    assert [(one.repository, one.slug) for one in run.activities] == [
        ("local/widget", f"commit:{common}:author"),
        ("local/widget", f"tag:{common}:v1"),
        ("local/fork", f"tag:{common}:v2"),
    ]
    fork.git("update-ref", "-d", "refs/remotes/origin/main")
    run = gitlog(widget.path, fork.path, branch="main")
    assert [one.repository for one in run.activities if one.slug == f"commit:{own}:author"] == ["local/fork"]


def test_a_commit_that_moves_upstream_is_told_as_in_a_first_run(widget, gitlog, workshops):
    """Read of the fork first, merged later: both histories end in the same records."""
    widget.commit()
    fork = workshops("fork")
    fork.git("pull", "--quiet", str(widget.path), "main")
    fork.commit("Feature")
    first = gitlog(widget.path, fork.path)
    widget.commit("Meanwhile")
    widget.git("pull", "--quiet", "--no-rebase", "--no-edit", str(fork.path), "main")
    fork.commit("More")
    fork.git("pull", "--quiet", "--no-rebase", "--no-edit", str(widget.path), "main")
    second = gitlog(widget.path, fork.path, after=first)
    assert stored(first, second) == stored(gitlog(widget.path, fork.path))
    titles = {one.title: one.repository for one in stored(first, second).values()}
    assert (titles["Feature"], titles["More"]) == ("local/widget", "local/fork")


def test_a_fork_is_read_though_what_it_is_of_is_damaged(widget, gitlog):
    """Each failure is told once, at its own place."""
    root = widget.commit()
    fork = clone_of(widget, "fork")
    widget.commit()
    (widget.path / ".git" / "objects" / root[:2] / root[2:]).unlink()
    seen = []
    with pytest.raises(SourceUnavailable) as failure:
        gitlog(widget.path, fork.path, keep=seen)
    assert str(failure.value).startswith(f"local/widget: git log failed: error: Could not read {root}, fatal:")
    assert "local/fork" not in str(failure.value)
    assert [one.slug for one in seen if isinstance(one, Activity)] == slugs_of(root)


def test_a_clone_that_was_read_from_the_beginning_is_complete(widget, gitlog, tmp_path):
    """So that --full removes commits and tags that are gone; one that was read in part says nothing of the rest."""
    widget.commit()
    widget.git("tag", "v1")
    widget.commit()
    (complete,) = [one for one in gitlog(widget.path, full=True).records if isinstance(one, Complete)]
    assert complete == Complete(repository="local/widget", prefixes=("commit:", "tag:"))
    shallow = tmp_path / "shallow"
    widget.git("clone", "--quiet", "--depth=1", f"file://{widget.path}", str(shallow))
    cutoff = datetime(2020, 1, 1, tzinfo=UTC)
    for run in (
        gitlog(widget.path),
        gitlog(shallow, full=True),
        gitlog(widget.path, full=True, first=cutoff.date()),
        gitlog(widget.path, full=True, cutoff=cutoff),
    ):
        assert not [one for one in run.records if isinstance(one, Complete)]


def test_repositories_of_one_name_are_told_apart(gitlog, workshops):
    """Local folders get a number; a second clone of the same remote is not read."""
    one, two = workshops("a/app"), workshops("b/app")
    first, second = one.commit("One"), two.commit("Two")
    run = gitlog(one.path, two.path, one.path)
    assert run.bookmarks == {"local/app": first, "local/app-2": second}
    assert "is not read: it is local/app" in run.notes.warnings[0]
    for workshop in (one, two):
        workshop.git("remote", "add", "origin", "https://github.com/acme/app")
    assert gitlog(one.path, two.path).bookmarks == {"acme/app": first}
