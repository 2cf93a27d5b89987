"""States of a data repo that git remembers, written to a folder without touching the work tree.

Objects are read as they are (``git cat-file``): no filters, attributes, hooks or programs of a configuration run. Only
ordinary files are written, below the folder and nowhere else: no links, no submodules, no names that lead out of it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, NamedTuple

from leaderboard.errors import StorageError
from leaderboard.files.folder import MAX_BYTES

LONGEST_WAIT_SECONDS = 60
ORDINARY = {b"100644", b"100755"}
AT_ONCE = 500
"""Objects asked for before the answers are read; their names fit into a pipe."""
SETTINGS = ("core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never")
OURS = {
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
LONGEST_NAME = 255
"""Bytes that file systems take; no file of a data repo has a longer one."""


class Blob(NamedTuple):
    """An ordinary file of a revision."""

    id: str
    path: str
    """Relative to the top of the repository."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repository:
    """The git repository that a folder is in."""

    top: Path
    program: str

    def commit(self, name: str) -> str | None:
        """The commit that a name stands for, also one that begins with ``-``; None where there is none."""
        if "\0" in name:
            return None
        asked = self._run("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        return asked.stdout.decode().strip() if asked.returncode == 0 else None

    @property
    def is_shallow(self) -> bool:
        return self._run("rev-parse", "--is-shallow-repository").stdout.strip() == b"true"

    def blobs(self, commit: str, paths: Iterable[str]) -> list[Blob]:
        """The ordinary files of a commit at or below these paths, which are relative to the top."""
        listed = self._run("ls-tree", "-r", "-z", "-l", "--full-tree", commit, "--", *paths)
        if listed.returncode != 0:
            raise StorageError(f"{self.top}: git ls-tree failed: {last_words(listed.stderr)}")
        return list(ordinary(listed.stdout))

    def write(self, blobs: Sequence[Blob], into: Path) -> None:
        """Write the files below a folder that nobody else writes to."""
        with subprocess.Popen(
            self._command("cat-file", "--batch"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
        ) as git:
            assert git.stdin is not None
            assert git.stdout is not None
            for first in range(0, len(blobs), AT_ONCE):
                some = blobs[first : first + AT_ONCE]
                git.stdin.write("".join(f"{blob.id}\n" for blob in some).encode())
                git.stdin.flush()
                for blob in some:
                    write(into, blob.path, self._content(git.stdout, blob))
            git.stdin.close()

    def _content(self, answers: IO[bytes], blob: Blob) -> bytes:
        """The next answer, which is that to the question after this file."""
        head = answers.readline().split()
        if len(head) != 3 or head[1] != b"blob":
            raise StorageError(f"{self.top}: git has lost {blob.path} ({blob.id}); `git fsck` tells more")
        content = answers.read(int(head[2]))
        answers.read(1)
        return content

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return run(self._command(*arguments))

    def _command(self, *arguments: str) -> list[str]:
        switches = [word for setting in SETTINGS for word in ("-c", setting)]
        return [self.program, "--no-pager", "--no-replace-objects", *switches, "-C", str(self.top), *arguments]


def repository_of(folder: Path) -> Repository | None:
    """The repository that a folder is in; None where it is in none, or git is not installed."""
    program = shutil.which("git")
    if program is None:
        return None
    asked = run([program, "-C", str(folder), "rev-parse", "--show-toplevel"])
    if asked.returncode != 0:
        return None
    return Repository(top=Path(os.fsdecode(asked.stdout.removesuffix(b"\n"))), program=program)


def run(command: Sequence[str]) -> subprocess.CompletedProcess[bytes]:
    """Ask git a question that it answers soon."""
    try:
        return subprocess.run(
            command,
            capture_output=True,
            check=False,
            env=environment(),
            stdin=subprocess.DEVNULL,
            timeout=LONGEST_WAIT_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise StorageError(f"git gave no answer in {LONGEST_WAIT_SECONDS} seconds; try again") from None


def environment() -> dict[str, str]:
    """The user's own, as it is their repository; nothing asks, fetches or writes."""
    return {**os.environ, **OURS}


def ordinary(listed: bytes) -> Iterator[Blob]:
    """The files of a listing that are written."""
    for entry in filter(None, listed.split(b"\0")):
        described, _, name = entry.partition(b"\t")
        mode, _, id, size = described.split()
        path = os.fsdecode(name)
        if mode in ORDINARY and int(size) <= MAX_BYTES and stays_inside(path):
            yield Blob(id.decode(), path)


def stays_inside(path: str) -> bool:
    """Whether a path leads to a place below where it begins; a tree made by hand may say anything."""
    parts = path.split("/")
    return not {"", ".", ".."} & set(parts) and all(len(os.fsencode(part)) <= LONGEST_NAME for part in parts)


def write(into: Path, path: str, content: bytes) -> None:
    """A new file; of two that cannot be beside each other, the second is left out."""
    place = into / path
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("xb") as file:
            file.write(content)
    except (FileExistsError, NotADirectoryError):
        return
    except OSError as error:
        raise StorageError(f"{place}: cannot be written ({error.strerror or error}); is the disk full?") from error


def last_words(complaint: bytes) -> str:
    text = complaint.decode("utf-8", "replace").strip().rpartition("\n")[2]
    return "".join(letter for letter in text if letter.isprintable())[:500]
