"""The real git, run so that no repository can start a program, reach the network or change a file.

A repository's own configuration can name programs (``core.fsmonitor``, ``diff.external``, text converters, hooks,
ssh commands) and they run even when the user's configuration is nulled. So git never sees it: GIT_DIR is a folder
of ours, and the objects of the repository are an alternate of its empty object store.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from leaderboard.plugin import SourceUnavailable

OLDEST = (2, 25)
LONGEST_WAIT_SECONDS = 300
LONGEST_COMPLAINT = 2000
PIECE = 1 << 15
CONFIGURATION = (
    "core.attributesFile=/dev/null",
    "core.bigFileThreshold=20m",
    "core.commitGraph=false",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.packedGitLimit=64m",
    "core.packedGitWindowSize=1m",
    "mailmap.file=",
    "protocol.allow=never",
)
PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR", "TEMP", "SYSTEMROOT")


class GitFailed(SourceUnavailable):
    """git ended with an error; the message is what it said last."""


def find_git() -> str:
    """The path of the git program, new enough for what is asked of it."""
    if (program := shutil.which("git")) is None:
        raise SourceUnavailable("the program git was not found on the PATH; install it, then run again")
    said = subprocess.run([program, "version"], capture_output=True, check=False, env=_passed_on(), text=True).stdout
    found = re.search(r"(\d+)\.(\d+)", said)
    if found is None or (int(found[1]), int(found[2])) < OLDEST:
        wanted = ".".join(map(str, OLDEST))
        raise SourceUnavailable(f"{program} is too old: found {said.strip()!r}, expected {wanted} or newer")
    return program


@dataclass(frozen=True, slots=True, kw_only=True)
class Git:
    """git at work on the objects of one or more repositories, from a GIT_DIR of ours."""

    program: str
    directory: Path
    objects: tuple[Path, ...]
    mailmap: str = ""
    """The blob to take for ``.mailmap``; empty for none."""

    def ask(self, *arguments: str) -> bytes:
        """The whole answer to a question whose answer is short."""
        try:
            ended = subprocess.run(
                self._command(arguments),
                capture_output=True,
                check=False,
                cwd=self.directory,
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                timeout=LONGEST_WAIT_SECONDS,
            )
        except subprocess.TimeoutExpired:
            raise GitFailed(f"git {arguments[0]} gave no answer in {LONGEST_WAIT_SECONDS} seconds") from None
        if ended.returncode != 0:
            raise GitFailed(_failure(arguments[0], ended.returncode, ended.stderr))
        return ended.stdout

    def agrees(self, *arguments: str) -> bool:
        """Whether git answers a yes-or-no question with yes."""
        try:
            self.ask(*arguments)
        except GitFailed:
            return False
        return True

    @contextmanager
    def stream(self, *arguments: str) -> Iterator[Iterator[bytes]]:
        """A long answer in pieces, as they come; git is stopped when the reader leaves early."""
        with tempfile.TemporaryFile() as complaints, self.start(*arguments, complaints=complaints) as process:
            try:
                yield _pieces(process, arguments[0], complaints)
            finally:
                process.kill()

    def start(
        self, *arguments: str, complaints: IO[bytes] | int = subprocess.DEVNULL, asks: bool = False
    ) -> subprocess.Popen[bytes]:
        """git as a process of its own; with ``asks`` it also reads what is written to it."""
        return subprocess.Popen(
            self._command(arguments),
            cwd=self.directory,
            env=self._environment(),
            stdin=subprocess.PIPE if asks else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=complaints,
        )

    def _command(self, arguments: Sequence[str]) -> list[str]:
        settings = (*CONFIGURATION, f"mailmap.blob={self.mailmap}")
        switches = [word for setting in settings for word in ("-c", setting)]
        return [self.program, "--no-pager", "--no-replace-objects", *switches, *arguments]

    def _environment(self) -> dict[str, str]:
        """Nothing of the caller's GIT_… variables, no system or user configuration, no questions, no network."""
        return _passed_on() | {
            "GIT_ALLOW_PROTOCOL": "none",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES": os.pathsep.join(map(_quoted, self.objects)),
            "GIT_ATTR_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_DIR": str(self.directory),
            "GIT_NO_LAZY_FETCH": "1",
            "GIT_OPTIONAL_LOCKS": "0",
            "GIT_TERMINAL_PROMPT": "0",
            "HOME": str(self.directory),
            "LC_ALL": "C",
            "XDG_CONFIG_HOME": str(self.directory),
        }


def _passed_on() -> dict[str, str]:
    return {name: os.environ[name] for name in PASSED_ON if name in os.environ}


def _quoted(path: Path) -> str:
    """The path as git reads it in a list, in which a colon would separate and a quote would begin."""
    escaped = str(path).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _pieces(process: subprocess.Popen[bytes], command: str, complaints: IO[bytes]) -> Iterator[bytes]:
    """What a process says; its failure is raised in the place of the end, so half an answer is never whole."""
    assert process.stdout is not None
    while piece := process.stdout.read(PIECE):
        yield piece
    if (code := process.wait()) != 0:
        complaints.seek(max(0, complaints.seek(0, os.SEEK_END) - LONGEST_COMPLAINT))
        raise GitFailed(_failure(command, code, complaints.read()))


def _failure(command: str, code: int, complaints: bytes) -> str:
    """What git said last; its very last line is often only that it gives up."""
    lines = complaints[-LONGEST_COMPLAINT:].decode("utf-8", "replace").split("\n")
    last = ", ".join([line for line in lines if line.strip()][-2:]) or f"exit {code}"
    return f"git {command} failed: {''.join(letter for letter in last if letter.isprintable())[:500]}"
