"""The ``config:`` block of a gitlog source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

GENERATED_OR_VENDORED = (
    "node_modules",
    "bower_components",
    "vendor",
    "third_party",
    "Godeps",
    "*.lock",
    "*.min.js",
    "*.min.css",
    "*.map",
    "*.snap",
    "*.pb.go",
    "*.pb.cc",
    "*.pb.h",
    "*_pb2.py",
    "*_pb2_grpc.py",
    "go.sum",
    "npm-shrinkwrap.json",
    "package-lock.json",
    "packages.lock.json",
    "pnpm-lock.yaml",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Which clones to read, and how."""

    repositories: tuple[Path, ...]
    """Folders of clones, or bare repositories."""
    branch: str | None = None
    """The branch to read in each; by default the default branch of ``origin``, else what HEAD names."""
    first: date | None = None
    """The first read begins with commits of this day."""
    exclude: tuple[str, ...] = GENERATED_OR_VENDORED
    """Files whose lines do not count: ``name`` at any depth, ``folder/**/name`` from the top."""

    def problems(self) -> Iterable[tuple[str, str]]:
        if not self.repositories:
            yield "repositories", "expected the path of at least one clone, found none"
        if self.branch is not None and not self.branch.strip():
            yield "branch", "expected the name of a branch, found an empty text"
