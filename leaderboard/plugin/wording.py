"""Text that strangers wrote, made fit to publish: one line, no tricks of direction, no e-mail addresses."""

from __future__ import annotations

import re

CONTROLS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
DIRECTIONS = re.compile(r"[\u202a-\u202e\u2066-\u2069\ufeff]")
ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"']+@[^\s@<>()\[\],;:\"']*\.[^\W\d_]{2,}")
LONGEST_READ = 1000
LONGEST_TITLE = 300
LONGEST_NAME = 100


def title(text: str) -> str | None:
    """A commit's subject or a tag's name as a title; None where nothing is left."""
    return ADDRESS.sub("[address]", _one_line(text))[:LONGEST_TITLE].rstrip() or None


def display_name(text: str) -> str | None:
    """A person's name; None where they wrote none, or an address in its place."""
    name = _one_line(text)[:LONGEST_NAME].rstrip()
    return None if not name or re.search(r"[\w.+-]@\w", name) else name


def has_address(text: str) -> bool:
    return ADDRESS.search(text) is not None


def _one_line(text: str) -> str:
    return CONTROLS.sub(" ", DIRECTIONS.sub("", text[:LONGEST_READ])).strip()
