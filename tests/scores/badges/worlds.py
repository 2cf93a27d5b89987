"""Data repos for badges: activities, rules, figures of a plugin, and how to evaluate them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import apsw

from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from tests.communities import Quiet

ADDRESS = "https://acme.example"
PLUGIN = '''
"""Figures that a test makes up."""
import json
from pathlib import Path
from leaderboard.plugin import (
    Aggregate, AggregateDefinition, BadgeDefinition, BadgeRule, NumberValue, StatisticsValue, StringValue, hookimpl
)
TOLD = json.loads((Path(__file__).parent / "figures.json").read_text())
KINDS = {"number": NumberValue, "string": StringValue}

@hookimpl
def setup():
    for slug in TOLD:
        yield AggregateDefinition(slug=slug, name=slug)

@hookimpl
def aggregate():
    for slug, value in TOLD.items():
        if value["type"] == "statistics/number":
            told = StatisticsValue(mean=value["mean"], highlight_metric=value["highlightMetric"])
        else:
            told = KINDS[value["type"]](value=value["value"])
        yield Aggregate(definition=slug, contributor="u", value=told)
'''


@dataclass(frozen=True, kw_only=True)
class World:
    """A data repo and what its config says of badges."""

    activities: Sequence[Mapping[str, Any]] = ()
    people: Sequence[str] = ()
    kinds: Mapping[str, float] = field(default_factory=dict)
    badges: Sequence[Mapping[str, Any]] = ()
    rules: Sequence[Mapping[str, Any]] = ()
    figures: Mapping[str, Any] = field(default_factory=dict)
    """Of the contributor u, computed by a plugin."""
    settings: Mapping[str, Any] = field(default_factory=dict)
    """Further keys of ``leaderboard:``."""


def write(world: World, root: Path) -> None:
    """Make the data repo."""
    for folder in ("contributors", "activities", "plugins"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    for name in world.people:
        profile = root / "contributors" / f"{name}.md"
        if not profile.exists():
            profile.write_text(f"---\nname: {name.title()}\n---\n", "utf-8")
    by_account: dict[str, list[str]] = {}
    for activity in world.activities:
        by_account.setdefault(str(activity["contributor"]), []).append(json.dumps(activity))
    for account, lines in by_account.items():
        (root / "activities" / f"{account}.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    if world.kinds:
        kinds = [
            {"slug": slug, "name": slug, "description": "", "points": points} for slug, points in world.kinds.items()
        ]
        (root / "activities" / "definitions.json").write_text(json.dumps(kinds), "utf-8")
    (root / "plugins" / "figures.py").write_text(PLUGIN, "utf-8")
    (root / "plugins" / "figures.json").write_text(json.dumps(world.figures), "utf-8")
    (root / "config.yaml").write_text(json.dumps(config(world), indent=1), "utf-8")


def config(world: World) -> dict[str, Any]:
    plugins = {"plugins": {"figures": {}}} if world.figures else {}
    return {
        "org": {"name": "Acme", "description": "Makers", "url": ADDRESS, "logo_url": ADDRESS},
        "meta": {
            "title": "Acme",
            "description": "Makers",
            "image_url": ADDRESS,
            "site_url": ADDRESS,
            "favicon_url": ADDRESS,
        },
        "leaderboard": {
            "roles": {"core": {"name": "Core"}, "staff": {"name": "Staff", "hidden": True}},
            "badges": {"definitions": list(world.badges), "rules": list(world.rules), "standard": False},
            **plugins,
            **world.settings,
        },
    }


@contextmanager
def evaluated(root: Path, now: str | None = None, phases: Sequence[str] = NEEDS["badges"]) -> Iterator[apsw.Connection]:
    """The store after the badges phase."""
    options = Options(
        data=root,
        config=root / "config.yaml",
        output=root.parent / "site",
        now=None if now is None else datetime.fromisoformat(now),
        offline=True,
    )
    with Run(options, Quiet()) as run:
        run.execute(phases)
        yield run.db
