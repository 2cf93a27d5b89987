"""The words that names and titles are made of, one a line in ``words/*.txt``."""

from __future__ import annotations

from pathlib import Path
from random import Random


def one_of(random: Random, choices: tuple[str, ...]) -> str:
    """Like ``random.choice``, but from ``random.random`` alone: its numbers are the same in every Python."""
    return choices[int(random.random() * len(choices))]


def _words(name: str) -> tuple[str, ...]:
    file = Path(__file__).parent / "words" / f"{name}.txt"
    return tuple(file.read_text(encoding="utf-8").splitlines())


ADJECTIVES = _words("adjectives")
ANIMALS = _words("animals")
CIRCUMSTANCES = _words("circumstances")
FAMILY_NAMES = _words("family_names")
FAULTS = _words("faults")
GIVEN_NAMES = _words("given_names")
PACKAGES = _words("packages")
PRODUCTS = _words("products")
THINGS = _words("things")
VERBS = _words("verbs")
