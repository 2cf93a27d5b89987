"""The rules of a board that config names, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from leaderboard.scores.badges.nouns import of_kind
from leaderboard.scores.named_boards import NamedBoard
from leaderboard.scores.periods import Period, first_day_of_newcomers
from leaderboard.site import numbers
from leaderboard.site.kinds import Definition
from leaderboard.texts import N_, _, joined, ngettext

TITLES = (N_("Bots"), N_("Agents"))
"""Of the boards that are there by policy."""
WHO = {
    "bots": N_("Only bots are ranked here."),
    "agents": N_("Only agents are ranked here: programs that write code at somebody’s request."),
    "everybody": N_("Bots and agents are ranked here like people."),
}


def rules(board: NamedBoard, kinds: Mapping[int, Definition], period: Period | None = None) -> Iterator[str]:
    """Who is on a board and what counts there; of a ``period`` with the day from which on somebody is new."""
    if board.who in WHO:
        yield _(WHO[board.who])
    if board.newcomers is not None:
        yield new_people(board.newcomers, period)
    if board.first is not None and board.last is not None:
        yield _("Only what was done on these days counts: %(days)s.", days=numbers.span(board.first, board.last))
    if board.has_points:
        yield what_counts(board, kinds)
        if board.has_lines:
            yield lines(board)
    else:
        yield _("All work counts, for as much as on the leaderboard.")


def new_people(days: int, period: Period | None) -> str:
    """Who is a newcomer."""
    if period is None:
        return ngettext(
            "Only people who are new: their first activity of any kind was on the board’s last day.",
            "Only people who are new: their first activity of any kind was on one of the board’s last %(count)s days.",
            days,
            count=numbers.whole(days),
        )
    first = first_day_of_newcomers(period, days)
    if first == period.last:
        return _("Only people who are new: their first activity of any kind was on %(day)s.", day=numbers.day(first))
    return _(
        "Only people who are new: their first activity of any kind was between %(first)s and %(last)s, both included.",
        first=numbers.day(first),
        last=numbers.day(period.last),
    )


def what_counts(board: NamedBoard, kinds: Mapping[int, Definition]) -> str:
    """The kinds of work with the points of one unit."""
    told = [
        _(
            "%(kind)s (%(points)s)",
            kind=_(of_kind(kinds[id].slug, kinds[id].name).many),
            points=numbers.in_points(points, numbers.points(points)),
        )
        for id, points in board.points.items()
    ]
    if not told:
        return _("Nobody has done any of the work that counts here.")
    return _("Only %(kinds)s count here.", kinds=joined(told))


def lines(board: NamedBoard) -> str:
    """What changed lines are worth."""
    return _(
        "So do changed lines: %(added)s points for a line added and %(deleted)s for a line deleted, at most %(cap)s "
        "points per person and repository.",
        added=numbers.points(board.added),
        deleted=numbers.points(board.deleted),
        cap=numbers.points(board.cap),
    )
