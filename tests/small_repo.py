"""A small data repo, and the real command to let loose on it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CONFIG = """\
org: {name: Acme, description: Makers, url: "https://acme.example", logo_url: "https://acme.example/logo.png"}
meta: {
  title: Acme, description: Makers,
  image_url: https://acme.example/i.png,
  site_url: https://acme.example,
  favicon_url: https://acme.example/f.ico}
leaderboard:
  guard: {people: 1, activities: 1, points: 1}
  roles: {core: {name: Core}, contributor: {name: Contributor}}
"""
ANN = '---\nname: Ann\nrole: core  # since 2020\nunknown: "012"\n---\n\nLikes tides.\n'
CACHES = (".leaderboard.db", ".leaderboard.lock")
TELL_OF_RUNS = ("runs/index.html", "api/v1/runs.json")
"""Files of a site that depend on when a run began, and not on the data alone."""
BEN = "---\nname: Ben\n---\n"
PLUGIN = """\
from datetime import UTC, datetime
from leaderboard.plugin import *

def act(slug, account="ann", **others):
    known = {"definition": "commit", "occurred_at": datetime(2026, 1, 5, tzinfo=UTC)}
    return Activity(slug=slug, account=account, **{**known, **others})
"""


def line(slug: str, account: str, day: str, kind: str = "commit", **others: Any) -> str:
    """One line of an activities file."""
    record = {"slug": slug, "contributor": account, "activity_definition": kind, "occurred_at": f"{day}T09:00:00Z"}
    return json.dumps({**record, **others}, separators=(",", ":")) + "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a command ended."""

    code: int
    out: str
    err: str
    steps: str
    """The step at which it was killed, else how many it took; empty where nobody counted."""


class CommandServer:
    """Runs ``leaderboard`` in processes forked from ``command_server.py``."""

    def __init__(self, scratch: Path) -> None:
        self._out, self._err = scratch / "out", scratch / "err"
        script = Path(__file__).with_name("command_server.py")
        self._server = subprocess.Popen(
            [sys.executable, "-B", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __call__(
        self,
        *arguments: str | Path,
        cwd: Path,
        env: dict[str, str] | None = None,
        largest_file: int | None = None,
        kill_at: int | None = None,
    ) -> Outcome:
        """One command, from start to exit."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        request = {
            "arguments": [str(argument) for argument in arguments],
            "cwd": str(cwd),
            "env": environment(env or {}),
            "out": str(self._out),
            "err": str(self._err),
            "largest_file": largest_file,
            "kill_at": kill_at,
        }
        print(json.dumps(request), file=self._server.stdin, flush=True)
        answer = json.loads(self._server.stdout.readline())
        return Outcome(**answer, out=self._out.read_text("utf-8"), err=self._err.read_text("utf-8"))

    def close(self) -> None:
        self._server.communicate()


def environment(others: dict[str, str]) -> dict[str, str]:
    """The environment without what the command reads, and these."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("LEADERBOARD_", "NO_COLOR"))}
    return {**ours, "PYTHONDONTWRITEBYTECODE": "1", **others}


class DataRepo:
    """A small data repo of three people with a config of its own, and the command to run on it."""

    def __init__(self, place: Path, server: CommandServer) -> None:
        self.place = place
        self.root = place / "data-repo"
        self.site = place / "site"
        self.server = server

    @classmethod
    def new(cls, place: Path, server: CommandServer) -> DataRepo:
        """One with nothing wrong in it."""
        repo = cls(place, server)
        repo.write("config.yaml", CONFIG)
        repo.write("contributors/ann.md", ANN)
        repo.write("contributors/ben.md", BEN)
        repo.write("activities/ann.jsonl", line("a1", "ann", "2026-01-01") + line("a2", "ann", "2026-01-02"))
        repo.write("activities/ben.jsonl", line("b1", "ben", "2026-01-02", "comment"))
        repo.write("activities/cara.jsonl", line("c1", "cara", "2026-01-03", "release"))
        return repo

    def copy(self, place: Path) -> DataRepo:
        """The same files at another place, but for the caches."""
        shutil.copytree(self.root, place / "data-repo", ignore=shutil.ignore_patterns(*(f"{name}*" for name in CACHES)))
        return DataRepo(place, self.server)

    def write(self, path: str, content: str | bytes) -> Path:
        """Write one file below the data repo."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def configure(self, text: str) -> None:
        """Write these lines below ``leaderboard:``."""
        self.write("config.yaml", CONFIG + textwrap.indent(textwrap.dedent(text), "  "))

    def plugin(self, name: str, code: str) -> None:
        """A single-file plugin beside the config; ``act`` makes an activity in it."""
        self.write(f"plugins/{name}.py", PLUGIN + textwrap.dedent(code))

    def run(self, *arguments: str | Path, **others: Any) -> Outcome:
        """``leaderboard`` with these arguments in the folder that the data repo and the site are in."""
        outcome = self.server(*arguments, cwd=self.place, **others)
        assert "Traceback" not in outcome.err, outcome.err
        return outcome

    def files(self, *, caches: bool = False) -> dict[str, bytes]:
        """The bytes of every file of the data repo."""
        return contents(self.root, caches=caches)

    def scores(self) -> dict[str, float]:
        """Who has how many points of all time, as ``leaderboard board`` tells."""
        told = self.run("board", "--format", "json")
        assert told.code == 0, told.err
        return {row["username"]: row["score"] for row in json.loads(told.out)}


def contents(root: Path, *, caches: bool = False) -> dict[str, bytes]:
    """The bytes of every file below a folder, by relative path; ``caches`` are .leaderboard.db and the lock."""
    return {
        file.relative_to(root).as_posix(): file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file() and (caches or not file.name.startswith(CACHES))
    }
