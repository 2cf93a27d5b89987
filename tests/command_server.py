"""Runs the ``leaderboard`` command in processes of their own, forked from one that has imported it.

Importing takes longer than most of the runs that tests ask for. Each request is a line of JSON on stdin, each answer
one on stdout. A request may limit the size of files, or kill the process just before its Nth step that changes the
disk, half of what it writes being written then.
"""

from __future__ import annotations

import builtins
import gc
import importlib
import json
import os
import pkgutil
import resource
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any

import apsw

import leaderboard
from leaderboard.cli import main as command
from leaderboard.pipeline import live
from leaderboard.site.overrides import environment

WRITING_FLAGS = os.O_WRONLY | os.O_RDWR
CHANGING_EVENTS = {"os.rename", "os.remove", "os.rmdir", "os.truncate"}


def import_everything() -> None:
    """Every module, and every template as it is compiled."""
    for module in pkgutil.walk_packages(leaderboard.__path__, "leaderboard."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    templates = environment()
    for name in templates.list_templates(extensions=["html", "svg"]):
        templates.get_template(name)


class Steps:
    """Counts the steps that change the disk and kills the process at one of them."""

    def __init__(self, kill_at: int, report: int) -> None:
        self._kill_at = kill_at
        self._report = report
        self._lock = threading.RLock()
        self.taken = 0

    def watch(self) -> None:
        sys.addaudithook(self._audit)
        apsw.connection_hooks.append(self._watch_database)
        builtins.open = self._watched(builtins.open)
        os.fdopen = self._watched(os.fdopen)

    def step(self, name: str, half: Callable[[], object] = bool) -> None:
        with self._lock:
            self.taken += 1
            if self.taken == self._kill_at:
                half()
                os.write(self._report, name.encode())
                os.kill(os.getpid(), signal.SIGKILL)

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        opens = event == "open" and isinstance(arguments[0], str) and arguments[2] & WRITING_FLAGS
        # What a run is at is written by the clock, and nothing depends on it.
        if (opens or event in CHANGING_EVENTS) and live.FILE_NAME not in str(arguments[0]):
            self.step(f"{event} {arguments[0]}")

    def _watch_database(self, db: apsw.Connection) -> None:
        def before_commit() -> bool:
            self.step(f"commit {db.filename}")
            return False

        db.set_commit_hook(before_commit)

    def _watched(self, opener: Callable[..., Any]) -> Callable[..., Any]:
        def opened(*arguments: Any, **named: Any) -> Any:
            file = opener(*arguments, **named)
            if file.writable():
                write = file.write
                return Watched(file, lambda content: self.step("write", lambda: torn(file, write, content)))
            return file

        return opened


def torn(file: Any, write: Callable[[Any], object], content: Any) -> None:
    write(content[: len(content) // 2])
    file.flush()


class Watched:
    """A file that says what it is about to write."""

    def __init__(self, file: Any, before: Callable[[Any], None]) -> None:
        self._file = file
        self._before = before

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> Watched:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, content: Any) -> int:
        self._before(content)
        return int(self._file.write(content))


def become(request: dict[str, Any], report: int) -> None:
    """Be the process that was asked for; never returns."""
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["env"])
    for descriptor, path in ((0, os.devnull), (1, request["out"]), (2, request["err"])):
        opened = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(opened, descriptor)
        os.close(opened)
    if request["largest_file"]:
        # Python ignores SIGXFSZ, so writing more is an OSError.
        resource.setrlimit(resource.RLIMIT_FSIZE, (request["largest_file"], request["largest_file"]))
    sys.argv = ["leaderboard", *request["arguments"]]
    if request["kill_at"] is not None:
        steps = Steps(request["kill_at"], report)
        steps.watch()
        try:
            command()
        finally:
            os.write(report, str(steps.taken).encode())
    else:
        command()


def serve() -> None:
    import_everything()
    # Or the collector of each child would copy every page of memory that it looks at.
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        request = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            return become(request, writing)
        os.close(writing)
        with os.fdopen(reading) as told:
            steps = told.read()
        _, status = os.waitpid(child, 0)
        print(json.dumps({"code": os.waitstatus_to_exitcode(status), "steps": steps}), flush=True)
    return None


if __name__ == "__main__":
    serve()
