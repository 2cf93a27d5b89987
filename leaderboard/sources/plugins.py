"""The sources that config.yaml names, each with its plugin loaded and its settings checked."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import pluggy

from leaderboard.config import Config, SourceConfig
from leaderboard.errors import PluginError, Problem
from leaderboard.sources import hookspecs
from leaderboard.sources.discovery import Found, PluginInfo, installed, places, two_places
from leaderboard.sources.failures import sentence
from leaderboard.sources.source import Source
from leaderboard.structure import KeyPath, build, did_you_mean, plain, problem_at

__all__ = ["PluginInfo", "Source", "installed", "load", "new_manager", "register", "settings_of"]


def load(config: Config) -> tuple[list[Source], list[Problem]]:
    """Every source of the config that can be used, in its order, and why the others cannot, all at once.

    A source whose ``SourceConfig.problems`` is not empty is left out: whether those matter, the caller knows.
    Only the plugins that are named are imported.
    """
    wanted = [source for source in config.leaderboard.sources if not source.problems]
    if not wanted:
        return [], []
    shelf = _Shelf(places(config.path.parent))
    sources: list[Source] = []
    problems: list[Problem] = []
    for entry in wanted:
        try:
            source, found = _source(entry, shelf, config)
        except PluginError as error:
            problems += [_at(entry, config, line) for line in str(error).splitlines()]
            continue
        problems += found
        sources += [] if source is None else [source]
    return sources, problems


def implementing(config: Config, hook: str) -> list[str]:
    """The ids of the sources whose plugin has this hook, whatever is wrong with their settings."""
    shelf = _Shelf(places(config.path.parent))
    able = []
    for entry in config.leaderboard.sources:
        try:
            plugin = shelf.take(entry.plugin)
        except PluginError:
            continue
        if hasattr(plugin, hook) and shelf.manager.parse_hookimpl_opts(plugin, hook) is not None:
            able.append(entry.id)
    return able


def new_manager() -> pluggy.PluginManager:
    """One that knows the hooks and no plugin yet; every run has its own."""
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    return manager


def register(manager: pluggy.PluginManager, name: str, plugin: object) -> None:
    """Give a plugin to pluggy; raises PluginError that names every hook or argument which does not exist."""
    faults = list(_faults(manager, plugin))
    if faults:
        raise PluginError("\n".join(f"plugin {name}: {fault}" for fault in faults))
    try:
        manager.register(plugin, name=name)
        manager.check_pending()
    except (pluggy.PluginValidationError, ValueError) as error:
        raise PluginError(f"plugin {name}: {sentence(error).removeprefix('raised ')}") from error


class _Shelf:
    """Plugins by name, each imported and registered once, when first asked for."""

    def __init__(self, found: Mapping[str, list[Found]]) -> None:
        self.found = found
        self.manager = new_manager()
        self._loaded: dict[str, object] = {}

    def take(self, name: str) -> object:
        """The plugin; raises PluginError where there is none, or a broken one."""
        if name not in self._loaded:
            plugin = self._place(name).load()
            if not self.manager.is_registered(plugin):
                register(self.manager, name, plugin)
            self._loaded[name] = plugin
        return self._loaded[name]

    def _place(self, name: str) -> Found:
        found = self.found.get(name, [])
        if len(found) > 1:
            raise PluginError(two_places(found))
        if not found:
            known = ", ".join(self.found) or "none at all"
            raise PluginError(f"there is no plugin {name!r:.60}{did_you_mean(name, self.found)}; found: {known}")
        return found[0]


def _source(entry: SourceConfig, shelf: _Shelf, config: Config) -> tuple[Source | None, list[Problem]]:
    plugin = shelf.take(entry.plugin)
    settings, problems = settings_of(plugin, entry, config.path)
    if settings is None:
        return None, problems
    source = Source(
        id=entry.id,
        plugin=entry.plugin,
        settings=settings,
        implementation=plugin,
        manager=shelf.manager,
        timeout=entry.timeout,
    )
    return source, problems


def _at(entry: SourceConfig, config: Config, message: str) -> Problem:
    path: KeyPath = ("leaderboard", "plugins", entry.id)
    if entry.plugin != entry.id:
        path = (*path, "plugin")
    return problem_at(path, message, file=str(config.path), lines=entry.lines)


def settings_of(plugin: object, entry: SourceConfig, file: Path) -> tuple[object | None, list[Problem]]:
    """What the ``config:`` block of the config ``file`` becomes; raises PluginError for a config class that is none."""
    cls = config_class(plugin)
    if cls is None:
        return MappingProxyType(plain(entry.config)), []
    return build(
        cls,
        entry.config,
        file=str(file),
        lines=entry.lines,
        path=("leaderboard", "plugins", entry.id, "config"),
        folder=file.parent,
    )


def config_class(plugin: object) -> type | None:
    """The plugin's own frozen dataclass, None where it wants a plain mapping; raises PluginError."""
    hook = getattr(plugin, "config_class", None)
    if hook is None:
        return None
    try:
        cls = hook()
    except (Exception, SystemExit) as error:
        raise PluginError(f"config_class {sentence(error)}") from error
    if not isinstance(cls, type) or not dataclasses.is_dataclass(cls):
        raise PluginError(f"config_class returned {cls!r:.80}, expected a frozen dataclass")
    if not cls.__dataclass_params__.frozen:  # type: ignore[attr-defined]  # set by @dataclass
        raise PluginError(f"config_class returned {cls.__qualname__}, which is not frozen: @dataclass(frozen=True)")
    return cls


def _faults(manager: pluggy.PluginManager, plugin: object) -> Iterator[str]:
    implemented = 0
    for name in dir(plugin):
        options = manager.parse_hookimpl_opts(plugin, name)
        if options is None:
            if name in hookspecs.HOOKS and getattr(getattr(plugin, name), "__module__", "") == _name(plugin):
                yield f"{name} is not marked with @hookimpl"
            continue
        implemented += 1
        hook = options.get("specname") or name
        if hook not in hookspecs.HOOKS:
            known = ", ".join(hookspecs.HOOKS)
            yield f"there is no hook {hook}{did_you_mean(hook, hookspecs.HOOKS)}; the hooks are {known}"
        elif hook != name:
            yield f"the hook {hook} is implemented by {name}; call the function {hook}"
        else:
            yield from _unknown_arguments(hook, getattr(plugin, name))
    if not implemented:
        yield f"it has no hook; mark one of {', '.join(hookspecs.HOOKS)} with @hookimpl"


def _name(plugin: object) -> str:
    return getattr(plugin, "__name__", "")


def _unknown_arguments(hook: str, implementation: object) -> Iterator[str]:
    known = list(inspect.signature(hookspecs.HOOKS[hook]).parameters)
    for argument in inspect.signature(implementation).parameters:  # type: ignore[arg-type]  # pluggy saw it callable
        if argument not in known:
            may = f"it may ask for {', '.join(known)}" if known else "it takes none"
            yield f"{hook} asks for {argument}{did_you_mean(argument, known)}; {may}"
