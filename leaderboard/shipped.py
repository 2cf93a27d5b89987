"""The files that come with the package and are no Python: templates, browser code, sample data, config."""

from __future__ import annotations

from pathlib import Path

INSTALLED = Path(__file__).with_name("shipped")
CHECKOUT = Path(__file__).parents[1]


def shipped(name: str) -> Path:
    """Where ``name`` is, given as in a checkout (``site_templates``), whether installed or in one."""
    return (INSTALLED if INSTALLED.is_dir() else CHECKOUT) / name
