"""Real plugins, real configuration: what the tests of sources start from."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from leaderboard.config import Config
from leaderboard.config import load as load_config
from leaderboard.models import Activity
from leaderboard.sources.plugins import new_manager, register
from leaderboard.sources.source import Source

HEADER = """\
org: {name: Acme, description: Makers, url: "https://acme.example", logo_url: "https://acme.example/logo.png"}
meta: {title: Acme, description: Makers, image_url: "https://acme.example/i.png", site_url: "https://acme.example",
  favicon_url: "https://acme.example/f.ico"}
leaderboard:
  roles: {core: {name: Core}}
"""


class Talk:
    """A log that remembers."""

    def __init__(self) -> None:
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.jobs: list[str | None] = []
        """The job that said each of them."""
        self.progresses: list[tuple[int, int | None]] = []

    def info(self, message: str, job: str | None = None) -> None:
        self.infos.append(message)
        self.jobs.append(job)

    def warning(self, message: str, job: str | None = None) -> None:
        self.warnings.append(message)
        self.jobs.append(job)

    def progress(self, done: int, total: int | None = None) -> None:
        self.progresses.append((done, total))


@pytest.fixture
def talk() -> Talk:
    """A log that remembers what was said."""
    return Talk()


@pytest.fixture
def config_of(tmp_path: Path) -> Callable[..., Config]:
    """Writes config.yaml with these lines below ``plugins:``, and plugins beside it, and reads it."""

    def write(plugins: str, **files: str) -> Config:
        folder = tmp_path / "plugins"
        folder.mkdir(exist_ok=True)
        for name, code in files.items():
            (folder / f"{name}.py").write_text(textwrap.dedent(code), encoding="utf-8")
        block = textwrap.indent(textwrap.dedent(plugins).strip("\n"), "    ")
        path = tmp_path / "config.yaml"
        path.write_text(f"{HEADER}  plugins:\n{block}\n", encoding="utf-8")
        return load_config(path, {"TOKEN": "s3cret-token\n"})

    return write


@pytest.fixture(scope="session")
def source_of() -> Callable[..., Source]:
    """Makes a source of any object that has hooks."""

    def make(plugin: object, *, id: str = "s", settings: Any = None, timeout: float | None = None) -> Source:
        manager = new_manager()
        register(manager, id, plugin)
        return Source(
            id=id,
            plugin=id,
            settings={} if settings is None else settings,
            implementation=plugin,
            manager=manager,
            timeout=timeout,
        )

    return make


@pytest.fixture(scope="session")
def activity() -> Callable[..., Activity]:
    """Makes a good activity, but for what is said."""

    def make(slug: Any = "commit:1:author", **changes: Any) -> Activity:
        fields: dict[str, Any] = {
            "account": "ann",
            "definition": "commit",
            "occurred_at": datetime(2026, 3, 1, 12, tzinfo=UTC),
        }
        return Activity(slug=slug, **(fields | changes))

    return make
