"""The one import for plugin authors: ``from leaderboard.plugin import Activity, hookimpl``."""

from leaderboard.errors import ConfigError, PluginError, SourceUnavailable
from leaderboard.models import (
    Activity,
    ActivityDefinition,
    Aggregate,
    AggregateDefinition,
    Bookmark,
    Complete,
    Contributor,
    NumberValue,
    Planned,
    Repository,
    ScrapedRecord,
    SetupRecord,
    StatisticsValue,
    StringValue,
)
from leaderboard.sources.hookspecs import (
    Bookmarks,
    Database,
    Log,
    Organisation,
    People,
    hookimpl,
)

__all__ = [
    "Activity",
    "ActivityDefinition",
    "Aggregate",
    "AggregateDefinition",
    "Bookmark",
    "Bookmarks",
    "Complete",
    "ConfigError",
    "Contributor",
    "Database",
    "Log",
    "NumberValue",
    "Organisation",
    "People",
    "Planned",
    "PluginError",
    "Repository",
    "ScrapedRecord",
    "SetupRecord",
    "SourceUnavailable",
    "StatisticsValue",
    "StringValue",
    "hookimpl",
]
