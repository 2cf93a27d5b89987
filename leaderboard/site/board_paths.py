"""Where boards are in the site."""

from __future__ import annotations

from leaderboard.scores.named_boards import NamedBoard
from leaderboard.scores.periods import ALL_TIME
from leaderboard.site.api.paths import board_path, named_board_path
from leaderboard.site.board_entries import Place

CSV = "board.csv"
LIST = "rows.json"
"""In the folder of each board."""
OURS = {"index.html", CSV, LIST}


def folder_of(place: Place) -> str:
    """The folder of a board's first page."""
    if place.named is not None:
        return named_folder(place.named, place.period.slug)
    return board_folder(place.period.slug, place.repository)


def further_of(place: Place) -> str:
    """The folder of a board's second page and those that follow."""
    if place.named is None:
        return further_pages(place.period.slug, place.repository)
    return f"boards/{place.named.slug}/{'' if place.named.is_season else f'{place.period.slug}/'}"


def record_path(place: Place) -> str:
    """Its first page as JSON."""
    if place.named is not None:
        return named_board_path(place.named.slug, place.period.slug)
    return board_path(place.period.slug, place.repository)


def named_folder(board: NamedBoard, period: str) -> str:
    """Where a board that config names is: all time, or its own days, at the top of its folder."""
    return f"boards/{board.slug}/{'' if board.is_season or period == ALL_TIME else f'{period}/'}"


def board_folder(period: str, repository: str | None = None) -> str:
    """Where a board is; ``-`` keeps the periods of a repository apart from repositories below it."""
    if repository is None:
        return f"leaderboard/{period}/"
    return repository_folder(repository) + ("" if period == ALL_TIME else f"-/{period}/")


def further_pages(period: str, repository: str | None) -> str:
    """The folder of a board's second page and those that follow."""
    return board_folder(period) if repository is None else f"{repository_folder(repository)}-/{period}/"


def repository_folder(repository: str) -> str:
    """A group that is named like one of our files is to be a folder where the file of another board may be."""
    steps = (f"-/{step}" if step.casefold() in OURS else step for step in repository.split("/"))
    return f"repositories/{'/'.join(steps)}/"
