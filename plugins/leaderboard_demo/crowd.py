"""Who takes part: names, logins and how busy each one is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from leaderboard.plugin import Contributor
from leaderboard_demo.words import ADJECTIVES, ANIMALS, FAMILY_NAMES, GIVEN_NAMES, one_of

BOTS = ("dependabot[bot]", "renovate[bot]", "github-actions[bot]", "pre-commit-ci[bot]", "weblate[bot]")
MOST_BOTS_A_PERSON = 0.05
FLATTENING = 11
"""Added to each place: the weight of place n is 1 / (n + 11), so that nobody does nearly all the work."""
ASCII_LETTERS = str.maketrans("áãäåçéëíłñóöøúüÁÅÖıŞşğżć", "aaaaceeilnooouuAAOiSsgzc", "'")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One account, the busiest at place 0, and how many activities it has."""

    place: int
    contributor: Contributor
    activities: int


def crowd(seed: int, people: int, activities: int) -> Iterator[Member]:
    """All accounts, the busiest first; their activities add up to exactly ``activities``."""
    random = Random(f"crowd {seed}")
    bots = _places_of_bots(people)
    taken: set[str] = set()
    for place, share in enumerate(_shares(people, activities)):
        if place in bots:
            contributor = Contributor(username=bots[place], name=bots[place].removesuffix("[bot]"), kind="bot")
        else:
            contributor = _person(random, taken)
        yield Member(place=place, contributor=contributor, activities=share)


def _places_of_bots(people: int) -> dict[int, str]:
    """Bots are few and busy: on places 2, 6, 14, 30 and 62, as far as there are people enough beside them."""
    number = min(len(BOTS), int(people * MOST_BOTS_A_PERSON))
    return {2 ** (index + 2) - 2: bot for index, bot in enumerate(BOTS[:number])}


def _shares(people: int, activities: int) -> Iterator[int]:
    total = sum(1 / (place + FLATTENING) for place in range(people))
    given, due = 0, 0.0
    for place in range(people):
        due += 1 / (place + FLATTENING)
        until_here = activities if place == people - 1 else int(activities * due / total)
        yield until_here - given
        given = until_here


def _person(random: Random, taken: set[str]) -> Contributor:
    given, family = one_of(random, GIVEN_NAMES), one_of(random, FAMILY_NAMES)
    login = _free(_login(random, _ascii(given), _ascii(family)), taken)
    return Contributor(username=login, name=f"{given} {family}", kind="human")


def _login(random: Random, given: str, family: str) -> str:
    match int(random.random() * 6):
        case 0:
            return f"{given}-{family}"
        case 1:
            return given[0] + family
        case 2:
            return given + family[0]
        case 3:
            return given + family
        case 4:
            return f"{one_of(random, ADJECTIVES)}-{one_of(random, ANIMALS)}"
        case _:
            return f"{given}{70 + int(random.random() * 30)}"


def _free(login: str, taken: set[str]) -> str:
    """The login itself, or with the first number that nobody has yet."""
    free, number = login, 1
    while free in taken:
        number += 1
        free = f"{login}{number}"
    taken.add(free)
    return free


def _ascii(name: str) -> str:
    return name.translate(ASCII_LETTERS).lower()
