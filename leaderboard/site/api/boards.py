"""Boards as JSON and as CSV."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import astuple

from leaderboard.scores.boards import BoardRow
from leaderboard.site.api import records
from leaderboard.site.api.encoding import file, link, paged
from leaderboard.site.api.paths import board_list, named_board_list
from leaderboard.site.board_entries import Ranked
from leaderboard.site.board_paths import CSV, folder_of
from leaderboard.site.output import File
from leaderboard.spreadsheet import as_csv
from leaderboard.store.activities import in_points


def board_files(ranked: Ranked) -> Iterator[File]:
    """The JSON of a board, a hundred people a file, and its CSV, whole and beside its page."""
    period, _, repository, named = ranked.place
    people = [*map(row, ranked.people)]
    folder = folder_of(ranked.place)
    name = board_list(period.slug, repository) if named is None else named_board_list(named.slug, period.slug)
    for path, paging, shown in paged(name, name, people):
        yield file(
            path,
            records.Board(
                period=period.slug,
                title=period.title,
                from_day=period.first,
                to_day=period.last,
                repository=repository,
                named_board=None if named is None else named.slug,
                html=link(path, folder),
                csv=link(path, folder + CSV),
                rows=tuple(shown),
                **paging,
            ),
        )
    yield folder + CSV, as_csv(records.BoardRow.__struct_fields__, map(astuple, people)).encode()


def row(person: BoardRow) -> records.BoardRow:
    return records.BoardRow(
        rank=person.rank,
        contributor=person.username,
        name=person.name,
        score=in_points(person.score),
        activity_points=in_points(person.activity_points),
        line_bonus=in_points(person.line_bonus),
        adjustment=in_points(person.adjustment),
        activities=person.activities,
        previous_rank=person.previous_rank,
        previous_score=None if person.previous_score is None else in_points(person.previous_score),
        movement=person.movement,
    )
