"""The gitlog plugin on repositories that mean harm, are broken, or are laid out in unusual ways."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime

import pytest
from leaderboard_gitlog import reading

from leaderboard.plugin import SourceUnavailable


@pytest.fixture
def trap(tmp_path):
    """A program that leaves a mark when it is started."""
    mark = tmp_path / "sprung"
    program = tmp_path / "trap.sh"
    program.write_text(f"#!/bin/sh\necho \"$0 $*\" >> '{mark}'\ncat\n", encoding="utf-8")
    program.chmod(0o755)
    return program, mark


def set_traps(workshop, program) -> None:
    """Name a program in every setting that can name one."""
    for key in (
        "core.fsmonitor",
        "core.pager",
        "pager.log",
        "core.editor",
        "core.sshCommand",
        "core.askPass",
        "credential.helper",
        "diff.external",
        "diff.evil.textconv",
        "diff.evil.command",
        "filter.evil.smudge",
        "filter.evil.clean",
        "filter.evil.process",
        "gpg.program",
        "uploadpack.packObjectsHook",
        "core.gitProxy",
        "core.alternateRefsCommand",
    ):
        workshop.git("config", key, str(program))
    for command in ("log", "rev-list", "for-each-ref", "show-ref", "rev-parse", "ls-tree"):
        workshop.git("config", f"alias.{command}", f"!{program}")
    workshop.git("config", "log.showSignature", "true")
    workshop.git("config", "core.hooksPath", str(program.parent / "hooks"))
    for hook in ("reference-transaction", "post-index-change", "pre-auto-gc", "fsmonitor-watchman"):
        (program.parent / "hooks").mkdir(exist_ok=True)
        shutil.copy(program, program.parent / "hooks" / hook)
        shutil.copy(program, workshop.path / ".git" / "hooks" / hook)


def test_no_setting_of_a_repository_starts_a_program(widget, gitlog, trap):
    """The traps work with git as it is, and not with ours."""
    program, mark = trap
    widget.commit(files={".gitattributes": "* diff=evil filter=evil\n", "a.txt": "1\n"})
    widget.commit(files={"a.txt": "1\n2\n"})
    widget.git("tag", "-a", "-m", "One", "v1")
    set_traps(widget, program)
    widget.git("status")
    widget.git("log", "-p", "--ext-diff")
    assert mark.exists()
    mark.unlink()
    run = gitlog(widget.path)
    assert [one.lines_added for one in run.activities] == [2, 1, 0]
    assert not mark.exists()


def test_nothing_is_fetched(widget, gitlog, workshops, trap):
    """A partial clone counts without lines; its remote, which is a program, is not asked for what is missing."""
    program, mark = trap
    sha = widget.commit(files={"a.txt": "1\n", ".mailmap": "Ann <ann@example.org>\n"})
    widget.git("config", "uploadpack.allowFilter", "true")
    workshops("parts").git(
        "clone", "--quiet", "--no-checkout", "--filter=blob:none", f"file://{widget.path}", "partial"
    )
    partial = widget.path.parent / "parts" / "partial"
    widget.git("-C", str(partial), "config", "remote.origin.url", f"ext::{program}")
    widget.git("-C", str(partial), "config", "protocol.ext.allow", "always")
    run = gitlog(partial)
    assert [(one.slug, one.lines_added) for one in run.commits] == [(f"commit:{sha}:author", 0)]
    assert "is a partial clone, so its commits count without lines" in run.notes.warnings[0]
    assert ".mailmap is not used" in run.notes.warnings[1]
    assert not mark.exists()


def test_a_program_in_a_settings_file_of_the_caller_is_not_started(widget, gitlog, trap, monkeypatch, tmp_path):
    """Variables that steer git are the caller's own affair."""
    program, mark = trap
    widget.commit(files={"a": "1\n"})
    settings = tmp_path / ".gitconfig"
    settings.write_text(f"[diff]\n\texternal = {program}\n[core]\n\tfsmonitor = {program}\n", encoding="utf-8")
    for name, value in {
        "HOME": str(tmp_path),
        "GIT_CONFIG_GLOBAL": str(settings),
        "GIT_CONFIG_PARAMETERS": f"'core.fsmonitor={program}'",
        "GIT_EXTERNAL_DIFF": str(program),
        "GIT_PAGER": str(program),
        "GIT_DIR": "/nowhere",
        "GIT_INDEX_FILE": "/nowhere/index",
        "GIT_WORK_TREE": "/nowhere",
        "GIT_OBJECT_DIRECTORY": "/nowhere/objects",
        "GIT_TRACE": str(mark),
    }.items():
        monkeypatch.setenv(name, value)
    assert len(gitlog(widget.path).commits) == 1
    assert not mark.exists()


def test_reading_changes_nothing(widget, gitlog):
    """Not a file of the clone is written, made or removed."""
    widget.commit(files={"a": "1\n"})
    widget.git("tag", "v1")

    def files():
        return {path: (path.lstat().st_mtime_ns, path.lstat().st_size) for path in sorted(widget.path.rglob("*"))}

    before = files()
    gitlog(widget.path)
    assert files() == before


def test_references_are_never_taken_for_options(widget, gitlog):
    """Branches and tags may be called anything that git allows."""
    widget.commit()
    for name in ("refs/heads/--output=x", "refs/tags/--output=x", "refs/tags/-n1", "refs/tags/$(touch${IFS}x)"):
        widget.git("update-ref", name, "HEAD")
    widget.git("symbolic-ref", "HEAD", "refs/heads/--output=x")
    run = gitlog(widget.path)
    assert len(run.commits) == 1
    assert [one.title for one in run.releases] == ["$(touch${IFS}x)", "--output=x", "-n1"]
    assert gitlog(widget.path, branch="--output=x").slugs == run.slugs


@pytest.mark.parametrize("branch", ["main:a", "main^{tree}", "../tags/v1", "main..main", "@{-1}", "--all", "no\nway"])
def test_a_branch_is_a_name_not_an_expression(widget, gitlog, branch):
    """What is no branch is refused by name."""
    widget.commit(files={"a": "1\n"})
    widget.git("tag", "v1")
    with pytest.raises(SourceUnavailable, match="it has no branch"):
        gitlog(widget.path, branch=branch)


def test_odd_tags_are_releases(widget, gitlog):
    """Mark-up and broken encodings are text; an overlong name is a digest in the slug."""
    root = widget.commit()
    odd = [b"<script>alert(1)</script>", b"caf\xe9", "v\u202e1".encode(), b"n" * 200]
    lines = [f"{root} refs/tags/".encode() + name + b"\n" for name in odd]
    (widget.path / ".git" / "packed-refs").write_bytes(b"".join(lines))
    run = gitlog(widget.path)
    assert run.notes.warnings == []
    assert [one.title for one in run.releases] == ["<script>alert(1)</script>", "caf\\xe9", "n" * 200, "v1"]
    assert len(set(run.slugs)) == 5
    assert max(map(len, run.slugs)) < 150


def test_people_may_be_called_anything(widget, gitlog):
    """Options, mark-up, broken encodings and direction marks in names and addresses."""
    widget.raw_commit(author=b"--all <--output=x> 1 +0000")
    widget.raw_commit(author=b"<script>alert(1)</script> <a@b> 1 +0000")
    widget.raw_commit(author=b"Ren\xe9\x00Evil <rene@example.org> 1 +0000")
    widget.raw_commit(author=b"Ren\xe9 <rene@ex\xe9mple.org> 1 +0000")
    widget.raw_commit(author="\u202eolleH\u2066 <x@example.org> 1 +0000".encode())
    widget.raw_commit(author=b"../../etc/passwd <1+../../etc@users.noreply.github.com> 1 +0000")
    run = gitlog(widget.path)
    assert len(run.commits) == 6
    assert all(one.account.startswith("git-") and len(one.account) == 14 for one in run.commits)
    assert [one.name for one in run.contributors][4:] == ["olleH", "../../etc/passwd"]


def test_co_authors_may_be_called_anything(widget, gitlog):
    """They pass through git once more where there is a mailmap, and cannot confuse it."""
    widget.commit(files={".mailmap": "Ben <ben@example.org> <b@example.org>\n"})
    widget.raw_commit(
        message=b"Odd\n\nCo-authored-by: --stdin <--all@x>\nCo-authored-by: Ren\xe9 <a@\xe9>\n"
        b"Co-authored-by: \x01 <c@d>\nCo-authored-by: B <b@example.org>\nCo-authored-by: <e@f>\n"
    )
    run = gitlog(widget.path)
    assert len(run.commits) == 7
    assert "Ben" in [one.name for one in run.contributors]


def test_gigantic_messages_are_cut(widget, gitlog):
    """A subject of 20 MB and 20,000 trailers cost neither memory nor the commits after them."""
    widget.raw_commit(message=b"word " * 4_000_000)
    widget.raw_commit(
        message=b"Many\n\n" + b"".join(b"Co-authored-by: P <p%d@example.org>\n" % number for number in range(20_000))
    )
    widget.raw_commit(message=b"After\n")
    run = gitlog(widget.path)
    assert len(run.commits[0].title) <= 300
    assert len(run.commits) == 1 + 101 + 1
    assert run.commits[-1].title == "After"


def test_a_message_with_a_nul_ends_there(widget, gitlog):
    """It does not break the reading of what follows."""
    widget.raw_commit(message=b"Before\0After\n\nCo-authored-by: Ben <ben@example.org>\n")
    widget.raw_commit(message=b"\x01" * 3 + b"\n")
    assert [one.title for one in gitlog(widget.path).commits] == ["Before", None]


def test_odd_paths_are_only_paths(widget, gitlog):
    """Newlines, tabs, quotes and names that look like options or figures."""
    widget.commit(files={"1\t2\tx": "1\n", "--stat": "1\n", '"\n"': "1\n", "\x01": "1\n"})
    assert [one.lines_added for one in gitlog(widget.path).commits] == [4]


@pytest.mark.parametrize("mode", ["120000", "160000"])
def test_a_mailmap_that_is_no_file_is_not_used(widget, gitlog, tmp_path, mode):
    """A link could lead to any file of the machine."""
    outside = tmp_path / "outside"
    outside.write_text("Evil <evil@example.org> <ann@example.org>\n", encoding="utf-8")
    sha = widget.commit()
    blob = sha if mode == "160000" else widget.git("hash-object", "-w", "--stdin", given=str(outside).encode())
    widget.git("update-index", "--add", "--cacheinfo", f"{mode},{blob},.mailmap")
    widget.commit()
    run = gitlog(widget.path)
    assert [one.name for one in run.contributors] == ["Ann"]
    assert ".mailmap is not used" in run.notes.warnings[0]


def test_a_gigantic_mailmap_is_not_used(widget, gitlog):
    """More than any project's people."""
    widget.commit(files={".mailmap": b"Evil <evil@example.org> <ann@example.org>\n" + b"# \n" * 2_000_000})
    run = gitlog(widget.path)
    assert [one.name for one in run.contributors] == ["Ann"]
    assert "expected a file of at most 5242880 bytes" in run.notes.warnings[0]


def test_a_mailmap_beside_the_repository_is_not_used(widget, gitlog):
    """The committed one counts, so that everybody reads the same."""
    widget.commit()
    (widget.path / ".mailmap").write_text("Evil <evil@example.org> <ann@example.org>\n", encoding="utf-8")
    widget.git("config", "mailmap.file", str(widget.path / ".mailmap"))
    assert [one.name for one in gitlog(widget.path).contributors] == ["Ann"]


def test_a_mailmap_of_nonsense_changes_nothing(widget, gitlog):
    """Broken lines are passed over."""
    widget.commit("Do\n\nCo-authored-by: Ben <ben@b.c>\n", files={".mailmap": b"<<<>>>\n\0\xff <\n<@> <>\n<a@b> <<\n"})
    assert [one.name for one in gitlog(widget.path).contributors] == ["Ann", "Ben"]


def test_replaced_and_grafted_history_is_not_believed(widget, gitlog):
    """What a clone makes of its history for itself is not what the project has."""
    old, new = widget.commit("Old"), widget.commit("New")
    fake = widget.git("commit-tree", "-m", "Fake", f"{new}^{{tree}}")
    widget.git("replace", new, fake)
    (widget.path / ".git" / "info" / "grafts").write_text(f"{new}\n", encoding="utf-8")
    assert gitlog(widget.path).slugs == [f"commit:{old}:author", f"commit:{new}:author"]


def test_a_shallow_clone_counts_what_it_has(widget, gitlog):
    """Told as such; its last commit has no lines, since all files seem new there."""
    widget.commit(files={"a": "1\n"})
    second = widget.commit(files={"b": "1\n"})
    third = widget.commit(files={"c": "1\n"})
    widget.git("tag", "v1")
    widget.git("clone", "--quiet", "--depth=2", f"file://{widget.path}", "../shallow")
    run = gitlog(widget.path.parent / "shallow")
    assert [(one.slug, one.lines_added) for one in run.activities] == [
        (f"commit:{second}:author", 0),
        (f"commit:{third}:author", 1),
    ]
    assert "is a shallow clone" in run.notes.warnings[0]


def test_a_clone_that_became_whole_is_read_anew(widget, gitlog):
    """The commits that were cut off come, and so do the lines and the tags."""
    widget.commit(files={"a": "1\n"})
    widget.commit(files={"b": "1\n"})
    widget.git("tag", "v1")
    widget.git("clone", "--quiet", "--depth=1", f"file://{widget.path}", "../shallow")
    shallow = widget.path.parent / "shallow"
    cut = gitlog(shallow)
    widget.git("-C", str(shallow), "fetch", "--quiet", "--unshallow")
    run = gitlog(shallow, after=cut)
    assert [one.lines_added for one in run.commits] == [1, 1]
    assert len(run.releases) == 1


@pytest.mark.parametrize(
    "made",
    [
        ["clone", "--quiet", "--bare", ".", "../other"],
        ["clone", "--quiet", "--mirror", ".", "../other"],
        ["clone", "--quiet", "--shared", ".", "../other"],
        ["clone", "--quiet", "--separate-git-dir=../elsewhere", ".", "../other"],
        ["worktree", "add", "--quiet", "--detach", "../other"],
        ["clone", "--quiet", ".", "../ot:h\"e'r\n"],
        ["clone", "--quiet", ".", "../--other"],
        ["clone", "--quiet", ".", "../öther"],
    ],
)
def test_every_layout_of_a_repository_is_read(widget, gitlog, made):
    """Bare ones, worktrees, borrowed objects, git directories elsewhere, and paths of any spelling."""
    widget.commit(files={"a": "1\n"})
    widget.git("tag", "v1")
    widget.git("gc", "--quiet")
    widget.commit(files={"b": "1\n"})
    widget.git(*made)
    run = gitlog(widget.path.parent / made[-1].removeprefix("../"))
    assert run.slugs == gitlog(widget.path).slugs
    assert len(run.slugs) == 3


def test_a_repository_of_sha256_is_read(widget, gitlog, tmp_path):
    """The longer ids too."""
    other = type(widget)(tmp_path / "long")
    other.path.mkdir()
    other.git("init", "--quiet", "--object-format=sha256", "--initial-branch=main")
    sha = other.commit()
    assert gitlog(other.path, widget.path).slugs == [f"commit:{sha}:author"]


def test_the_default_branch_of_the_remote_is_read(widget, gitlog):
    """Not what happens to be checked out; a branch can be named."""
    first = widget.commit()
    widget.git("clone", "--quiet", ".", "../clone")
    clone = type(widget)(widget.path.parent / "clone")
    clone.git("checkout", "--quiet", "-b", "work")
    second = clone.commit()
    assert gitlog(clone.path).slugs == [f"commit:{first}:author"]
    assert gitlog(clone.path, branch="work").slugs == [f"commit:{first}:author", f"commit:{second}:author"]


def test_an_empty_repository_has_nothing_to_tell(widget, gitlog):
    """That is no failure."""
    run = gitlog(widget.path)
    assert (run.records, run.notes.warnings) == ([], [])
    assert run.notes.said == [f"{widget.path} has no commits yet"]


def test_a_head_without_its_branch_is_told(widget, gitlog):
    """A bare repository made with another default branch is not just empty."""
    widget.commit()
    widget.git("symbolic-ref", "HEAD", "refs/heads/other")
    assert "name a branch" in gitlog(widget.path).notes.warnings[0]


def test_broken_repositories_are_named_and_the_others_read(widget, gitlog, tmp_path, workshops):
    """All of them at once, at the end."""
    widget.commit()
    plain, loop, lost = tmp_path / "plain", tmp_path / "loop", workshops("lost")
    plain.mkdir()
    loop.symlink_to(loop)
    lost.commit()
    sha = lost.commit(files={"a": "1\n"})
    (lost.path / ".git" / "objects" / sha[:2] / sha[2:]).unlink()
    pointing = tmp_path / "pointing"
    pointing.mkdir()
    (pointing / ".git").write_bytes(b"nonsense\xff")
    config = workshops("config")
    (config.path / ".git" / "config").write_text("[broken\n", encoding="utf-8")
    seen = []
    with pytest.raises(SourceUnavailable) as failure:
        gitlog(tmp_path / "none", plain, loop, widget.path, lost.path, pointing, config.path, keep=seen)
    parts = str(failure.value).split("; ")
    assert [part.partition(":")[0] for part in parts] == [
        str(tmp_path / "none"),
        str(plain),
        str(loop),
        str(lost.path),
        str(pointing),
        str(config.path),
    ]
    assert len(seen) == 4


def test_a_damaged_history_keeps_what_its_last_bookmark_covered(widget, gitlog, monkeypatch):
    """git's own word says what is missing."""
    monkeypatch.setattr(reading, "COMMITS_BETWEEN_BOOKMARKS", 1)
    first = widget.commit(files={"a": "1\n"})
    widget.commit(files={"a": "2\n"})
    blob = widget.git("rev-parse", "HEAD:a")
    (widget.path / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    seen = []
    with pytest.raises(SourceUnavailable, match=r"widget: git log failed: fatal: unable to read"):
        gitlog(widget.path, keep=seen)
    assert [one.slug for one in seen if hasattr(one, "slug")] == [f"commit:{first}:author"]


def test_a_repository_that_may_not_be_read_is_named(widget, gitlog, monkeypatch):
    """The system's own word says why."""
    widget.commit()
    long = widget.path / ("x" * 5000)
    with pytest.raises(SourceUnavailable, match="it cannot be read: File name too long"):
        gitlog(long)


def test_a_head_that_leads_to_nothing_is_a_failure(widget, gitlog):
    """Lost objects do not pass for an empty repository."""
    widget.commit()
    shutil.rmtree(widget.path / ".git" / "objects")
    (widget.path / ".git" / "objects").mkdir()
    with pytest.raises(SourceUnavailable, match="git show-ref failed"):
        gitlog(widget.path)


def test_a_damaged_tag_costs_the_tags_alone(widget, gitlog):
    """The commits are read, and a fork's too."""
    sha = widget.commit()
    widget.git("tag", "-a", "-m", "One", "v1")
    widget.git("clone", "--quiet", "--no-hardlinks", ".", "../fork")
    tag = widget.git("rev-parse", "v1")
    file = widget.path / ".git" / "objects" / tag[:2] / tag[2:]
    file.chmod(0o644)
    file.write_bytes(b"damaged")
    run = gitlog(widget.path, widget.path.parent / "fork")
    assert run.slugs == [f"commit:{sha}:author", f"tag:{sha}:v1"]
    assert [said.partition(": git")[0] for said in run.notes.warnings] == ["local/widget: the tags are not read"]


def test_references_in_tables_are_read_or_refused(widget, gitlog, tmp_path):
    """A git that is too old for them says so."""
    other = type(widget)(tmp_path / "tables")
    other.path.mkdir()
    try:
        other.git("init", "--quiet", "--ref-format=reftable", "--initial-branch=main")
    except AssertionError:
        widget.git("config", "extensions.refStorage", "reftable")
        with pytest.raises(
            SourceUnavailable, match=r"its references \(reftable, sha1\) cannot be read; try a newer git"
        ):
            gitlog(widget.path)
    else:
        sha = other.commit()
        assert gitlog(other.path).slugs == [f"commit:{sha}:author"]


@pytest.mark.parametrize("setting", ["extensions.refStorage", "extensions.objectFormat"])
def test_an_unknown_format_is_named(widget, gitlog, setting):
    """A repository of the future."""
    widget.git("config", setting, "future")
    with pytest.raises(SourceUnavailable, match=r"expected a format that git knows, found .*future"):
        gitlog(widget.path)


def test_without_git_it_says_what_to_do(widget, gitlog, monkeypatch, tmp_path):
    """Not a traceback."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SourceUnavailable, match="the program git was not found on the PATH; install it"):
        gitlog(widget.path)


def test_an_old_git_is_told(widget, gitlog, monkeypatch, tmp_path):
    """With what was found and what is needed."""
    old = tmp_path / "git"
    old.write_text("#!/bin/sh\necho git version 2.9.1\n", encoding="utf-8")
    old.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(SourceUnavailable, match=r"found 'git version 2\.9\.1', expected 2\.25 or newer"):
        gitlog(widget.path)


def test_since_reads_what_came_after(widget, gitlog):
    """By the time of committing; no bookmark is set, since the older part was not read."""
    widget.commit("Old", at="2020-01-01T00:00:00Z")
    widget.commit("New", at="2026-01-01T00:00:00Z")
    widget.git("tag", "v1")
    run = gitlog(widget.path, cutoff=datetime(2025, 1, 1, tzinfo=UTC))
    assert [one.title for one in run.activities] == ["New", "v1"]
    assert run.bookmarks == {}
