"""Somebody's places on the boards that config names, each score part by part."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby

import apsw

from leaderboard.scores.named_boards import NamedBoard, named_board_sizes, seats
from leaderboard.scores.periods import Period
from leaderboard.site import numbers, pages, period_words
from leaderboard.site.board_paths import named_folder
from leaderboard.site.board_words import rules
from leaderboard.site.kinds import Definition
from leaderboard.site.links import Around, evidence_query
from leaderboard.site.people import moved
from leaderboard.site.placings import PlacedPart, Placing
from leaderboard.site.score_rows import adjustment_rows, bonus_row, kind_row, lines_note
from leaderboard.texts import _


class PersonBoards:
    """Makes everybody's list of boards from one database."""

    def __init__(
        self,
        db: apsw.Connection,
        kinds: Mapping[int, Definition],
        caps: Mapping[int, int],
        in_full: Collection[Period],
        *,
        has_explorer: bool,
    ) -> None:
        """``in_full`` are the periods whose scores a page takes to pieces."""
        self._kinds = kinds
        self._order = {id: place for place, id in enumerate(kinds)}
        self._in_full = in_full
        self._caps = caps
        self._sizes = named_board_sizes(db)
        self._seats = seats(db)
        self._evidence: dict[int, dict[int, Around]] = {
            window: {id: evidence_query(kind.slug, period) for id, kind in kinds.items()} if has_explorer else {}
            for window, (_board, period) in self._seats.items()
        }
        self._rules = {board.slug: " ".join(rules(board, kinds)) for board, _period in self._seats.values()}

    def of(self, placings: Iterable[Placing], escaped_name: str, root: str) -> Iterator[pages.PersonBoard]:
        """The boards that somebody is on, in the order of config, the longest period first."""
        for slug, own in groupby(placings, key=lambda placing: self._seats[placing.window][0].slug):
            places = list(own)[::-1]
            board, longest = self._seats[places[0].window]
            yield pages.PersonBoard(
                title=_(board.title),
                href=root + named_folder(board, longest.slug),
                rule=self._rules[slug],
                places=tuple(self._place(placing, escaped_name) for placing in places),
            )

    def _is_in_full(self, board: NamedBoard, period: Period) -> bool:
        """Whether the score is taken to pieces; that of a further period is told as a sum."""
        return board.is_season or period in self._in_full

    def _place(self, placing: Placing, escaped_name: str) -> pages.PersonPlace:
        board, period = self._seats[placing.window]
        movement, text = moved(placing.rank, placing.previous_rank)
        return pages.PersonPlace(
            told=_(
                "%(period)s: %(rank)s %(of_people)s, %(points)s",
                period=period_words.title(period),
                rank=numbers.ordinal(placing.rank),
                of_people=numbers.out_of(self._sizes[placing.window]),
                points=numbers.in_points(placing.score, numbers.points(placing.score)),
            ),
            movement=movement,
            movement_text=text,
            parts=self._parts(board, period, placing, escaped_name) if self._is_in_full(board, period) else None,
        )

    def _parts(self, board: NamedBoard, period: Period, placing: Placing, escaped_name: str) -> pages.Parts:
        most = max([placing.line_bonus, *(part.points for part in placing.parts)])
        counted = sorted((part for part in placing.parts if part.how_many), key=lambda part: self._order[part[0]])
        lines = placing.lines if board.has_lines and any(placing.lines) else None
        return pages.Parts(
            period=period_words.short_title(period),
            heading=board.title if board.is_season else f"{_(board.title)}, {period_words.title(period)}",
            rows=tuple(self._part(board, part, most, self._evidence[placing.window], escaped_name) for part in counted),
            lines=bonus_row(lines, placing.line_bonus, most) if lines or placing.line_bonus else None,
            lines_note=lines_note(lines),
            adjustments=adjustment_rows(placing.adjustments),
            activities=numbers.whole(placing.activities),
            score=numbers.points(placing.score),
        )

    def _part(
        self, board: NamedBoard, part: PlacedPart, most: int, evidence: Mapping[int, Around], escaped_name: str
    ) -> pages.PartRow:
        kind = self._kinds[part.definition_id]
        each = board.points.get(kind.id) if board.has_points else kind.points
        around = evidence.get(kind.id)
        return kind_row(kind, part, each, _("varies"), most, self._caps, around and escaped_name.join(around))
