"""The gitlog plugin's figures on real repositories, held against git's own."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import leaderboard_gitlog
import pytest

from leaderboard.plugin.identities import Identity, person
from leaderboard.testing import check_plugin

CAT = ("Cat", "7+cat@users.noreply.github.com")


def shortlog(workshop, *options: str) -> Counter[str]:
    """Commits without merges by account, as ``git shortlog`` counts them."""
    figures: Counter[str] = Counter()
    for line in workshop.git("shortlog", "-sne", "--no-merges", *options, "HEAD").splitlines():
        found = re.fullmatch(r"\s*(\d+)\t(.*?) ?<(.*)>", line)
        figures[person(Identity(found[2], found[3])).account] += int(found[1])
    return figures


def busy(workshop) -> None:
    """People with several addresses, a mailmap, co-authors, branches and merges."""
    workshop.commit("Begin", files={"a.py": "1\n2\n", ".mailmap": "Ann <ann@example.org> <ann@home.example>\n"})
    for number in range(6):
        workshop.commit(f"By Ann {number}", by=("A", "ANN@home.example"), files={"a.py": f"{number}\n"})
        workshop.git("checkout", "--quiet", "-b", f"side-{number}", "HEAD~1")
        workshop.commit(
            f"By Ben {number}\n\nCo-authored-by: A. <ann@home.example>\nCo-authored-by: Cat <{CAT[1]}>\n",
            by=("Ben", f"ben@{number % 2}.example"),
            files={f"b{number}.py": "x\n" * number},
        )
        workshop.git("checkout", "--quiet", "main")
        workshop.git("merge", "--quiet", "--no-edit", f"side-{number}")


def test_commits_are_those_that_git_shortlog_counts(widget, gitlog):
    """Author for author, after the mailmap and without merges."""
    busy(widget)
    run = gitlog(widget.path)
    authors = Counter(one.account for one in run.commits if one.slug.endswith(":author"))
    assert authors == shortlog(widget)
    assert authors.total() == 13


def test_co_authors_are_those_that_git_shortlog_counts(widget, gitlog):
    """Trailers too, with the mailmap applied to them."""
    busy(widget)
    counted = Counter(one.account for one in gitlog(widget.path).commits)
    assert counted == shortlog(widget, "--group=author", "--group=trailer:co-authored-by")
    assert counted["cat"] == 6


def test_merges_are_counted_once_and_do_not_score(widget, gitlog):
    """They are told in the log alone."""
    busy(widget)
    run = gitlog(widget.path)
    assert "local/widget: 19 commits read, 6 of them merges, which do not score" in run.notes.said
    assert not [one for one in run.commits if one.title.startswith("Merge")]


def test_lines_are_those_that_git_counts(widget, gitlog):
    """Added and deleted, as ``git log --numstat`` sums them."""
    busy(widget)
    rows = re.findall(r"^(\d+)\t(\d+)\t", widget.git("log", "--no-merges", "--format=", "--numstat"), re.MULTILINE)
    run = gitlog(widget.path)
    assert sum(one.lines_added for one in run.commits) == sum(int(added) for added, _ in rows)
    assert sum(one.lines_deleted for one in run.commits) == sum(int(deleted) for _, deleted in rows)


def test_every_commit_says_when_where_and_what(widget, gitlog):
    """The whole record of a commit."""
    widget.git("remote", "add", "origin", "git@github.com:acme/widget.git")
    sha = widget.commit("Add a\n\nAt length.", at="2026-02-03T04:05:06+05:30", files={"a": "1\n2\n"})
    (commit,) = gitlog(widget.path).commits
    assert commit.slug == f"commit:{sha}:author"
    assert (commit.account, commit.definition, commit.title) == ("git-438c4c7afe", "commit", "Add a")
    assert commit.occurred_at.isoformat() == "2026-02-02T22:35:06+00:00"
    assert (commit.repository, commit.link) == ("acme/widget", f"https://github.com/acme/widget/commit/{sha}")
    assert (commit.lines_added, commit.lines_deleted, commit.count) == (2, 0, 1)


def test_co_authors_have_no_lines(widget, gitlog):
    """The lines are the author's."""
    sha = widget.commit("Add\n\nCo-authored-by: Ben <ben@example.org>\n", files={"a": "1\n"})
    author, other = gitlog(widget.path).commits
    assert (author.lines_added, other.lines_added) == (1, 0)
    assert other.slug == f"commit:{sha}:co-author-1"
    assert (other.title, other.occurred_at) == (author.title, author.occurred_at)


def test_a_co_author_who_is_the_author_is_one_person(widget, gitlog):
    """By the mailmap too; the numbers of the others do not depend on it."""
    widget.commit(files={".mailmap": "Ann <ann@example.org> <ann@home.example>\n"})
    sha = widget.commit(
        "Pair\n\nCo-authored-by: A <ann@home.example>\nCo-Authored-By: Ben <ben@example.org>\n"
        "co-authored-by: B <BEN@example.org>\nCo-authored-by: Nobody\n"
    )
    assert gitlog(widget.path).slugs[1:] == [f"commit:{sha}:author", f"commit:{sha}:co-author-2"]


def test_only_trailers_are_co_authors(widget, gitlog):
    """What looks like one in the middle of a message is text."""
    widget.commit("Say\n\nCo-authored-by: Ben <ben@example.org>\n\nis what it said.\n")
    assert len(gitlog(widget.path).commits) == 1


def test_renames_and_binaries_have_no_lines(widget, gitlog):
    """A moved file is not written anew."""
    widget.commit(files={"a.txt": "1\n2\n3\n", "image.png": b"\0\1\2" * 100})
    widget.git("mv", "a.txt", "odd\n\tname")
    widget.commit()
    figures = [(one.lines_added, one.lines_deleted) for one in gitlog(widget.path).commits]
    assert figures == [(3, 0), (0, 0)]


def test_generated_and_vendored_lines_do_not_count(widget, gitlog):
    """The commit does; what is left out can be said."""
    widget.commit(files={"vendor/x.go": "1\n", "package-lock.json": "1\n2\n", "a.py": "1\n2\n3\n"})
    assert [one.lines_added for one in gitlog(widget.path).commits] == [3]
    assert [one.lines_added for one in gitlog(widget.path, exclude=()).commits] == [6]
    assert [one.lines_added for one in gitlog(widget.path, exclude=("*.py",)).commits] == [3]


def test_submodules_and_mode_changes_have_no_lines(widget, gitlog):
    """Nobody wrote a line there."""
    widget.commit(files={"run": "1\n"})
    widget.git("update-index", "--add", "--cacheinfo", f"160000,{widget.head},module")
    widget.git("update-index", "--chmod=+x", "run")
    widget.commit()
    assert [one.lines_added for one in gitlog(widget.path).commits] == [1, 0]


def test_a_noreply_address_gives_the_login(widget, gitlog):
    """Everybody else is a digest with a name."""
    widget.commit(by=CAT)
    widget.commit(by=("49+dependabot", "49+dependabot[bot]@users.noreply.github.com"))
    people = [(one.username, one.name, one.kind) for one in gitlog(widget.path).contributors]
    assert people == [("cat", "Cat", None), ("dependabot[bot]", "49+dependabot", "bot")]


def test_a_mailmap_with_a_noreply_address_keeps_the_login(widget, gitlog):
    """However it leads, both addresses are that login; with two logins it is nobody's."""
    widget.commit(
        files={
            ".mailmap": f"Cat <cat@example.org> <{CAT[1]}>\n"
            "Dan <dan@example.org> <1+dan@users.noreply.github.com>\n"
            "Dan <dan@example.org> <2+danny@users.noreply.github.com>\n"
            "Eve <eve@example.org> E <3+eve@users.noreply.github.com>\n"
        }
    )
    widget.commit(by=CAT)
    widget.commit(by=("C", "cat@example.org"))
    widget.commit(by=("D", "1+dan@users.noreply.github.com"))
    widget.commit(by=("Eve", "eve@example.org"))
    dan = person(Identity("", "dan@example.org")).account
    assert [one.account for one in gitlog(widget.path).commits[1:]] == ["cat", "cat", dan, "eve"]


def test_everybody_is_introduced_once(widget, gitlog):
    """With a name as soon as there is one, whatever the case of the login."""
    widget.commit(by=("cat@example.org", CAT[1]))
    widget.commit(by=("Cat", "CAT@users.noreply.github.com"))
    widget.commit(by=("Cathy", CAT[1]))
    assert [(one.username, one.name) for one in gitlog(widget.path).contributors] == [("cat", None), ("CAT", "Cat")]


def test_a_noreply_address_tells_the_number_too(widget, gitlog):
    """Which stays when the login is another one; older addresses have none."""
    widget.commit(by=("Cat", "cat@users.noreply.github.com"))
    widget.commit(by=("Cat", "7+cat@users.noreply.github.com"))
    widget.commit(by=("Cat", "7+cat@users.noreply.github.com"))
    widget.commit(by=("Cat", "0+cat@users.noreply.github.com"))
    assert [(one.username, one.accounts) for one in gitlog(widget.path).contributors] == [
        ("cat", ()),
        ("cat", ("github:7",)),
    ]


def test_no_record_tells_an_address(widget, gitlog):
    """Not in names, titles, slugs or links; bookmarks neither."""
    widget.commit(
        "Thank zoe@example.org\n\nCo-authored-by: ben@example.org <ben@example.org>\n",
        by=("ann@example.org", "ann@example.org"),
    )
    widget.git("tag", "v1-ann@example.org")
    assert "@example" not in repr(gitlog(widget.path).records)


def test_an_annotated_tag_is_a_release_by_its_tagger(widget, gitlog):
    """At the time of tagging, with the mailmap applied."""
    widget.git("remote", "add", "origin", "https://github.com/acme/widget")
    root = widget.commit(files={".mailmap": "Cat <7+cat@users.noreply.github.com> <committer@example.org>\n"})
    widget.git("tag", "-a", "-m", "One", "v1.0", GIT_COMMITTER_DATE="2026-03-01T00:00:00Z")
    (release,) = gitlog(widget.path).releases
    assert (release.slug, release.account, release.title) == (f"tag:{root}:v1.0", "cat", "v1.0")
    assert release.occurred_at.isoformat() == "2026-03-01T00:00:00+00:00"
    assert release.link == "https://github.com/acme/widget/releases/tag/v1.0"


def test_a_lightweight_tag_is_a_release_by_the_author(widget, gitlog):
    """Nobody else is named by it."""
    widget.commit(by=CAT, at="2026-03-02T00:00:00Z")
    widget.git("tag", "v1.0")
    (release,) = gitlog(widget.path).releases
    assert (release.account, release.occurred_at.isoformat()) == ("cat", "2026-03-02T00:00:00+00:00")


def test_a_tag_on_a_file_is_no_release(widget, gitlog):
    """Keys and licences are tagged at times."""
    widget.commit(files={"key": "1\n"})
    widget.git("tag", "key", "HEAD:key")
    widget.git("tag", "-a", "-m", "tree", "tree", "HEAD^{tree}")
    assert gitlog(widget.path).releases == []


def test_a_first_day_leaves_older_work_out(widget, gitlog):
    """Commits and tags alike."""
    widget.commit("Old", at="2020-01-01T00:00:00Z")
    widget.git("tag", "old")
    widget.commit("New", at="2026-01-01T00:00:00Z")
    widget.git("tag", "new")
    assert [one.title for one in gitlog(widget.path, first=date(2025, 1, 1)).activities] == ["New", "new"]


@pytest.mark.parametrize(
    ("recorded", "counted"),
    [
        (b"2147483648 +0000", "2038-01-19T03:14:08+00:00"),
        (b"253402300799 +0000", "9999-12-31T23:59:59+00:00"),
        (b"0 +0000", "1970-01-01T00:00:00+00:00"),
        (b"-86400 +0000", "2026-01-01T00:00:00+00:00"),
        (b"99999999999999999999999 +0000", "2026-01-01T00:00:00+00:00"),
        (b"yesterday", "2026-01-01T00:00:00+00:00"),
    ],
)
def test_an_impossible_date_gives_way_to_the_committers(widget, gitlog, recorded: bytes, counted: str):
    """A commit counts all the same."""
    widget.raw_commit(author=b"Ann <ann@example.org> " + recorded)
    assert [one.occurred_at.isoformat() for one in gitlog(widget.path).commits] == [counted]


def test_other_encodings_are_understood(widget, gitlog):
    """A commit says which it is in."""
    widget.git("config", "i18n.commitEncoding", "ISO-8859-1")
    widget.commit("Caf\udce9", by=("Ren\udce9", "rene@example.org"))
    run = gitlog(widget.path)
    assert ([one.title for one in run.commits], [one.name for one in run.contributors]) == (["Café"], ["René"])


def test_commits_without_any_date_count_and_are_told(widget, gitlog):
    """One warning, however many they are."""
    first = widget.raw_commit(author=b"Ann <ann@example.org>", committer=b"Ann <ann@example.org>")
    widget.raw_commit(author=b"", committer=b"")
    run = gitlog(widget.path)
    assert [one.occurred_at.year for one in run.commits] == [1970, 1970]
    assert run.notes.warnings == [
        f"local/widget: 2 commits or tags have no date that exists, such as {first}; they count on 1970-01-01"
    ]


def test_the_plugin_keeps_the_promises_of_plugins(widget, workshops):
    """The contract suite that authors of other plugins use too."""
    busy(widget)
    widget.commit("Thank zoe@example.org", by=("zoe@example.org", "zoe@example.org"))
    widget.commit(by=("renovate[bot]", "9+renovate[bot]@users.noreply.github.com"))
    widget.git("tag", "-a", "-m", "One", "v1")
    widget.git("remote", "add", "origin", "https://ann:hunter2@github.com/acme/widget.git")
    other = workshops("other")
    other.commit(at="2019-01-01T00:00:00Z")
    check_plugin(leaderboard_gitlog, {"repositories": [str(widget.path), "other"]}, folder=other.path.parent)


def test_setup_declares_what_scrape_yields():
    """Points are the table's."""
    assert [(one.slug, one.points) for one in leaderboard_gitlog.setup()] == [("commit", None), ("release", None)]
