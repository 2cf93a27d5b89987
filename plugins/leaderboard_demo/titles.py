"""Believable words: what repositories, commits, issues and pull requests are called."""

from __future__ import annotations

from random import Random

from leaderboard_demo.words import CIRCUMSTANCES, FAULTS, PACKAGES, PRODUCTS, THINGS, VERBS, one_of

OWNER = "northwind"


def repository_name(number: int) -> str:
    """The name of the repository with this number, from 0."""
    product = PRODUCTS[number % len(PRODUCTS)]
    generation = number // len(PRODUCTS)
    return f"{OWNER}/{product}" if generation == 0 else f"{OWNER}/{product}-{generation + 1}"


def change(random: Random) -> str:
    """What a commit or pull request says that it does."""
    return f"{one_of(random, VERBS)} {one_of(random, THINGS)}{_circumstance(random)}"


def upgrade(random: Random) -> str:
    """What a bot says that it does."""
    return f"Bump {one_of(random, PACKAGES)} to {int(random.random() * 9) + 1}.{int(random.random() * 30)}"


def complaint(random: Random) -> str:
    """What an issue says is wrong."""
    thing = one_of(random, THINGS)
    return f"{thing[0].upper()}{thing[1:]} {one_of(random, FAULTS)}{_circumstance(random)}"


def _circumstance(random: Random) -> str:
    return f" {one_of(random, CIRCUMSTANCES)}" if random.random() < 0.7 else ""
