"""Leaderboard turns contributor activity into a static website."""

__version__ = "0.1.0"
