"""A git repository for tests, with commits and with trees that no git would make by itself."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

WHO = {f"GIT_{role}_{what}": "t@t.example" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
ALONE = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", **WHO}


class GitRepo:
    """A work tree and its repository."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git("init", "--quiet", "--initial-branch", "main")

    def git(self, *arguments: str, stdin: bytes = b"") -> str:
        """Run git in it and return what it says."""
        return (
            subprocess.run(
                ["git", "-C", str(self.root), *arguments],
                capture_output=True,
                check=True,
                env={**os.environ, **ALONE},
                input=stdin,
            )
            .stdout.decode()
            .strip()
        )

    def commit(self, message: str = "All") -> str:
        """Commit everything as it is."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")

    def tree(self, entries: Sequence[tuple[str, bytes, str]]) -> str:
        """A tree of (mode, name, object id), whatever these are."""
        content = b"".join(
            mode.encode() + b" " + name + b"\0" + bytes.fromhex(object_id) for mode, name, object_id in entries
        )
        return self.git("hash-object", "-t", "tree", "-w", "--stdin", "--literally", stdin=content)

    def blob(self, content: bytes) -> str:
        return self.git("hash-object", "-w", "--stdin", stdin=content)

    def commit_of(self, tree: str) -> str:
        """A commit of a tree that is in no work tree."""
        return self.git("commit-tree", tree, "-m", "Made by hand")
