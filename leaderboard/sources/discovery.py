"""Where plugins are: entry points of installed packages, and single files beside config.yaml."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from leaderboard.errors import PluginError
from leaderboard.sources.failures import sentence

GROUP = "leaderboard.plugins"
FOLDER = "plugins"
PLUGIN_NAME = re.compile(r"[a-z][a-z0-9_-]{0,63}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class PluginInfo:
    """A plugin that could be named in config.yaml; reading this ran none of its code."""

    name: str
    origin: str
    """The package it comes with, or its file."""
    version: str | None = None
    summary: str | None = None
    """The first line of its docstring."""
    error: str | None = None
    """Why it cannot be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One place where a plugin of this name is."""

    name: str
    at: EntryPoint | Path

    @property
    def origin(self) -> str:
        """The package it comes with, or its file."""
        if isinstance(self.at, Path):
            return str(self.at)
        return self.at.value if self.at.dist is None else f"{self.at.dist.name} {self.at.dist.version}"

    def load(self) -> object:
        """Import it; raises PluginError with what its code raised."""
        try:
            return _imported(self.at, self.name) if isinstance(self.at, Path) else self.at.load()
        except (Exception, SystemExit) as error:
            home = self.at.parent if isinstance(self.at, Path) else None
            raise PluginError(
                f"plugin {self.name} ({self.origin}) cannot be imported: {sentence(error, home=home)}"
            ) from error


def places(folder: Path) -> Mapping[str, list[Found]]:
    """Every plugin by its name; ``folder`` is where config.yaml is. A good setup has one place a name."""
    found: dict[str, list[Found]] = {}
    for entry_point in sorted(entry_points(group=GROUP), key=lambda each: (each.name, each.value)):
        found.setdefault(entry_point.name, []).append(Found(name=entry_point.name, at=entry_point))
    for file in _files(folder / FOLDER):
        found.setdefault(file.stem, []).append(Found(name=file.stem, at=file))
    return dict(sorted(found.items()))


def installed(folder: Path) -> list[PluginInfo]:
    """All plugins that config.yaml in this folder may name, broken ones too."""
    return [_described(found, places_) for places_ in places(folder).values() for found in places_]


def two_places(found: list[Found]) -> str:
    """The sentence about a name that more than one plugin has."""
    return f"more than one plugin is called {found[0].name}: {' and '.join(each.origin for each in found)}"


def _described(found: Found, namesakes: list[Found]) -> PluginInfo:
    version = None if isinstance(found.at, Path) or found.at.dist is None else found.at.dist.version
    error = two_places(namesakes) if len(namesakes) > 1 else None
    summary = None
    try:
        summary = _first_line(_code(found.at))
    except (OSError, ImportError, ValueError, SyntaxError) as problem:
        error = error or f"{type(problem).__name__}: {problem}"
    return PluginInfo(name=found.name, origin=found.origin, version=version, summary=summary, error=error)


def _code(at: EntryPoint | Path) -> Path:
    """The file a plugin's module is in, found without running it."""
    if isinstance(at, Path):
        return at
    package = at.module.partition(".")[0]
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"no module named {package}")
    return Path(spec.origin)


def _first_line(file: Path) -> str | None:
    docstring = ast.get_docstring(ast.parse(file.read_bytes(), filename=str(file)))
    return docstring.splitlines()[0] if docstring else None


def _files(folder: Path) -> list[Path]:
    """The single-file plugins; a link that leads out of the folder is none."""
    inside = folder.resolve()
    return sorted(
        file
        for file in folder.glob("*.py")
        if PLUGIN_NAME.fullmatch(file.stem) and file.is_file() and file.resolve().parent == inside
    )


class _Loader(SourceFileLoader):
    """Leaves no ``__pycache__`` in a data repo."""

    def set_data(self, path: str, data: object, *, _mode: int = 0o666) -> None:
        """Write nothing."""


def _imported(file: Path, name: str) -> object:
    module_name = f"leaderboard_plugin_file_{name.replace('-', '_')}"
    spec = importlib.util.spec_from_file_location(module_name, file, loader=_Loader(module_name, str(file)))
    if spec is None or spec.loader is None:
        raise ImportError(f"{file} is not a Python file")
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look their module up by name.
    sys.modules[module_name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[module_name]
        raise
    return module
