"""On what the figures were measured."""

from __future__ import annotations

import os
import platform
import re
import sqlite3
from collections.abc import Iterable
from pathlib import Path

import apsw


def machine() -> str:
    """Processor, cores, and the versions that matter."""
    return (
        f"{processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, SQLite {apsw.sqlite_lib_version()} (floor: {sqlite3.sqlite_version})"
    )


def processor() -> str:
    """The processor's name, where the system tells."""
    described = Path("/proc/cpuinfo")
    found = re.search(r"^model name\s*: (.*)$", described.read_text(), re.MULTILINE) if described.exists() else None
    return found[1] if found else platform.machine()


def load() -> str:
    """How many programs wanted to work in the last minute, ours among them."""
    return f"{os.getloadavg()[0]:.1f}"


def print_figures(figures: Iterable[tuple[str, str]]) -> None:
    """A table of (name, figure) as they are measured, with the machine and its load before and after."""
    print(f"{machine()}; load before {load()}\n")
    print("| | figure |\n|-|-|")
    for name, figure in figures:
        print(f"| {name} | {figure} |")
    print(f"\nLoad after {load()}")
