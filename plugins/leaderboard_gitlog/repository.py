"""A clone opened for reading: where its objects are, what it is called, which commit to begin at."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from leaderboard.plugin import Log, SourceUnavailable
from leaderboard_gitlog.forges import Origin, origin
from leaderboard_gitlog.git import Git, GitFailed
from leaderboard_gitlog.layout import Layout, find, own_directory

LARGEST_MAILMAP = 5 << 20
PROMISED = re.compile(r"remote\..*\.promisor")
REGULAR_FILES = {b"100644", b"100755"}


@dataclass(frozen=True, kw_only=True)
class Repository:
    """What the reader has to know of one clone."""

    path: Path
    name: str
    origin: Origin | None
    git: Git
    head: str | None
    """The commit that the branch named when the clone was opened; all reading begins there."""
    boundary: frozenset[str]
    """Where a shallow clone ends: commits whose parents are missing, so that their lines say nothing."""
    has_contents: bool
    """False in a partial clone: without the files no line can be counted."""

    @cached_property
    def root(self) -> str | None:
        """The first commit of all, which a project keeps through renames, moves and forks; None if cut off."""
        if self.head is None or self.boundary:
            return None
        answer = self.git.ask("rev-list", "--first-parent", "--max-parents=0", self.head)
        return answer.decode().split("\n", 1)[0]


@contextmanager
def opened(path: Path, *, branch: str | None, program: str, log: Log) -> Iterator[Repository]:
    """The repository at a path, while the folder that stands in for its GIT_DIR exists."""
    layout = find(path)
    with tempfile.TemporaryDirectory(prefix="leaderboard-gitlog-") as folder:
        directory = Path(folder)
        boundary = own_directory(directory, layout)
        git = Git(program=program, directory=directory, objects=(layout.shared / "objects",))
        config = _configuration(git, layout)
        _take_over_format(git, config)
        head = _head(git, branch, path, log)
        has_contents = not _is_partial(config)
        if boundary:
            log.warning(
                f"{path} is a shallow clone: its older commits are missing and its tags are not read; "
                "run `git fetch --unshallow` in it"
            )
        if not has_contents:
            log.warning(f"{path} is a partial clone, so its commits count without lines; make a full clone")
        known_as = origin(config.get("remote.origin.url", ""))
        yield Repository(
            path=path,
            name=known_as.path if known_as else f"local/{_folder_name(layout)}",
            origin=known_as,
            git=replace(git, mailmap=_mailmap(git, head, path, log)) if head else git,
            head=head,
            boundary=boundary,
            has_contents=has_contents,
        )


def _configuration(git: Git, layout: Layout) -> Mapping[str, str]:
    """The repository's settings, read as data from a file: they never apply to git itself."""
    file = layout.shared / "config"
    if not file.is_file():
        return {}
    answer = git.ask("config", "--file", str(file), "--no-includes", "--null", "--list")
    pairs = (entry.partition("\n") for entry in answer.decode("utf-8", "replace").split("\0"))
    return {key: value for key, _, value in pairs}


def _take_over_format(git: Git, config: Mapping[str, str]) -> None:
    """Let our GIT_DIR have the two format settings without which objects or references cannot be read."""
    hashes = config.get("extensions.objectformat", "sha1").lower()
    references = config.get("extensions.refstorage", "files").lower()
    if hashes not in {"sha1", "sha256"} or references not in {"files", "reftable"}:
        raise SourceUnavailable(f"expected a format that git knows, found {hashes!r} with {references!r}")
    settings = "[core]\n\tbare = true\n\trepositoryFormatVersion = 1\n[extensions]\n"
    if hashes != "sha1":
        settings += f"\tobjectFormat = {hashes}\n"
    if references != "files":
        settings += f"\trefStorage = {references}\n"
    (git.directory / "config").write_text(settings, encoding="utf-8")
    if not git.agrees("for-each-ref", "--count=1", "--format="):
        raise SourceUnavailable(f"its references ({references}, {hashes}) cannot be read; try a newer git")


def _head(git: Git, branch: str | None, path: Path, log: Log) -> str | None:
    """The commit to begin at; None where there is none yet, while a damaged one is a failure."""
    if branch is None:
        names, test = ("refs/remotes/origin/HEAD", "HEAD"), "rev-parse"
    else:
        names, test = (f"refs/remotes/origin/{branch}", f"refs/heads/{branch}"), "show-ref"
    name = next((name for name in names if git.agrees(test, "--verify", "--quiet", name)), None)
    if name is not None:
        found = git.ask("show-ref", "--verify", "--hash", name).decode().strip()
        return git.ask("rev-parse", "--verify", f"{found}^{{commit}}").decode().strip()
    if branch is not None:
        raise SourceUnavailable(f"it has no branch {branch!r}")
    if git.ask("for-each-ref", "--count=1", "--format=%(refname)", "refs/heads"):
        log.warning(f"{path} is not read: its HEAD names no commit; name a branch with `branch:`")
    else:
        log.info(f"{path} has no commits yet")
    return None


def _is_partial(config: Mapping[str, str]) -> bool:
    return "extensions.partialclone" in config or any(
        PROMISED.fullmatch(key) and value.lower() not in {"false", "no", "off", "0"} for key, value in config.items()
    )


def _mailmap(git: Git, head: str, path: Path, log: Log) -> str:
    """The blob of ``.mailmap`` at the head; empty if there is none, or none that is an ordinary file."""
    try:
        answer = git.ask("ls-tree", "-z", "--long", head, "--", ".mailmap")
    except GitFailed as failure:
        log.warning(f"{path}: the .mailmap is not used, it cannot be read: {failure}")
        return ""
    if not answer:
        return ""
    mode, _, blob, size = answer.split(b"\t", 1)[0].split()
    if mode not in REGULAR_FILES or not size.isdigit() or int(size) > LARGEST_MAILMAP:
        log.warning(f"{path}: the .mailmap is not used, expected a file of at most {LARGEST_MAILMAP} bytes")
        return ""
    return blob.decode()


def _folder_name(layout: Layout) -> str:
    name = re.sub(r"[^A-Za-z0-9_.-]+", "-", layout.folder.removesuffix(".git")).strip(".-")
    return name[:100] or "repository"
