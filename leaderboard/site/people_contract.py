"""What the templates of the lists of people are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from leaderboard.site.pages import Link, Page


class PersonRow(NamedTuple):
    """A person in the list of people."""

    href: str
    initials: str
    tint: int
    name: str
    username: str
    title: str
    activities: str
    points: str


class Group(NamedTuple):
    """The people of a role."""

    name: str
    size: str
    description: str
    people: tuple[PersonRow, ...]


class Tile(NamedTuple):
    """A face that leads to a person."""

    href: str
    initials: str
    tint: int
    name: str
    size: int = 1
    """How many columns and rows of the quilt it takes."""


class Letter(NamedTuple):
    """The people whose names begin with it."""

    text: str
    anchor: str
    people: tuple[Tile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOfPeople(Page):
    """What both ways to show everybody have."""

    total: str
    tabs: tuple[Link, ...]
    letters: tuple[Link, ...]
    """Where the names with each letter begin."""
    list: str
    """The path of the file that names are searched in."""
    pages: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class People(ListOfPeople):
    """A page of the people by role."""

    quilt: tuple[Tile, ...]
    """Those who did most lately, on the first page."""
    quilt_words: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gallery(ListOfPeople):
    """A page of faces in the order of names."""

    groups: tuple[Letter, ...]
