"""Where each JSON file is. A folder called ``-`` holds what might otherwise bear a stranger's name."""

from __future__ import annotations

ROOT = "api/v1/"
RUNS = f"{ROOT}runs.json"
NAMED_BOARDS = f"{ROOT}boards.json"


def board_list(period: str, repository: str | None = None) -> str:
    """A board, as a list without the ending of its first page."""
    return f"boards/{period}" if repository is None else f"repositories/{repository}/-/{period}"


def board_path(period: str, repository: str | None = None) -> str:
    """The first page of a board, from the site's root."""
    return f"{ROOT}{board_list(period, repository)}.json"


def named_board_list(board: str, period: str) -> str:
    """A board that config names, as a list without the ending of its first page."""
    return f"boards/-/{board}/{period}"


def named_board_path(board: str, period: str) -> str:
    """The first page of a board that config names, from the site's root."""
    return f"{ROOT}{named_board_list(board, period)}.json"


def contributor_path(username: str) -> str:
    """A person's file, from the site's root."""
    return f"{ROOT}contributors/{username}.json"


def activities_path(username: str, number: int) -> str:
    """A part of what a person did, from the site's root."""
    return f"{activities_folder(username)}{number}.json"


def activities_folder(username: str) -> str:
    """Where the parts of what a person did are; elsewhere for a name that might be that of somebody's file."""
    folder = "contributors/-/-/" if username.casefold().endswith(".json") else "contributors/"
    return f"{ROOT}{folder}{username}/activities/"
