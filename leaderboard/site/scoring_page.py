"""How scores work, in words made from the config, so that they cannot say anything else than what is reckoned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import apsw

from leaderboard.config import Config, DateRange
from leaderboard.known_agents import KNOWN_AGENTS
from leaderboard.models import thousandths
from leaderboard.scores.boards import scored_periods
from leaderboard.scores.named_boards import NamedBoard, named_boards
from leaderboard.scores.periods import Period
from leaderboard.site import numbers, pages
from leaderboard.site.board_paths import named_folder
from leaderboard.site.board_words import rules
from leaderboard.site.coverage_strips import covered
from leaderboard.site.figures import explained
from leaderboard.site.kinds import Definition
from leaderboard.site.kinds import definitions as kinds
from leaderboard.site.period_words import title
from leaderboard.site.rule_words import adjustments, rule_sentences
from leaderboard.store.database import rows
from leaderboard.texts import N_, _, joined, ngettext

PATH = "scores/"
TIES = {
    "competition": N_("Equal scores share a rank, and the ranks after them are skipped: 1, 2, 2, 4."),
    "dense": N_("Equal scores share a rank, and no rank is skipped: 1, 2, 2, 3."),
    "ordinal": N_("Everybody has a rank of their own; equal scores are ranked by username."),
}
POINTS = """
select d.name, d.description, d.points, d.known, coalesce(sum(p.count), 0)
from definitions as d
left join windows as w on w.period = 'all'
left join parts as p on p.definition_id = d.id and p.window_id = w.id
group by d.id
order by not d.known, d.position, d.slug
"""


def scoring(db: apsw.Connection, config: Config, not_scored: int) -> pages.Scoring:
    """The page; ``not_scored`` is how many activities are dated after the day of the boards."""
    settings, dated = config.leaderboard, scored_periods(db)
    as_of, lines = dated[-1].last, settings.scoring.lines
    return pages.Scoring(
        path=PATH,
        title=_("How scores work"),
        description=_("What counts, and for how much, on the leaderboard of %(name)s", name=config.org.name),
        kinds=tuple(
            pages.ScoredKind(
                name=_(name),
                description=_(description)
                if known and description
                else ""
                if known
                else _("Nobody has said yet what this is."),
                points=numbers.points(points) if points is not None else _("not scored"),
                so_far=numbers.whole(count),
            )
            for name, description, points, known, count in rows(db, POINTS)
        ),
        added=numbers.points(thousandths(lines.added)),
        deleted=numbers.points(thousandths(lines.deleted)),
        cap=numbers.points(thousandths(lines.cap)),
        ties=_(TIES[settings.scoring.ranking]),
        periods=tuple(period_row(period, settings.periods) for period in dated),
        boards=tuple(board(named, kinds(db)) for named in named_boards(db)),
        left_out=tuple(left_out(config)),
        apart=tuple(apart(config)),
        credited=credited() if settings.bots.policies.agents == "credit" else None,
        rules=tuple(rule_sentences(db, as_of)),
        by_hand=tuple(adjustments(db, as_of, "../")),
        aliases=tuple(settings.scoring.aliases.items()),
        sources=tuple(
            source.id if source.id == source.plugin else f"{source.id} ({source.plugin})" for source in settings.sources
        ),
        not_scored=dated_later(not_scored) if not_scored else None,
        covered=covered(db),
        of_everybody=tuple(explained(db, "global")),
        of_repositories=tuple(explained(db, "repository")),
        of_people=tuple(explained(db, "contributor")),
    )


def period_row(period: Period, windows: Mapping[str, int | DateRange]) -> pages.ScoredPeriod:
    return pages.ScoredPeriod(
        title=title(period),
        span=numbers.span(period.first, period.last),
        rule=rule(windows.get(period.slug)),
        before=None
        if period.previous_first is None or period.previous_last is None
        else numbers.span(period.previous_first, period.previous_last),
    )


def board(named: NamedBoard, known: Mapping[int, Definition]) -> pages.ExplainedBoard:
    """What a board counts, and where it is."""
    href = named_folder(named, named.periods[-1].slug) if named.periods else ""
    return pages.ExplainedBoard(_(named.title), href, tuple(rules(named, known)))


def rule(window: int | DateRange | None) -> str:
    """Which days a period has."""
    if isinstance(window, int):
        return ngettext("the last day", "the last %(count)s days", window, count=numbers.whole(window))
    return _("fixed") if window else _("everything")


def dated_later(count: int) -> str:
    return ngettext(
        "%(count)s activity dated later", "%(count)s activities dated later", count, count=numbers.whole(count)
    )


def bots_among(patterns: Sequence[str]) -> str:
    """Whom the config takes for a bot."""
    names = quoted(patterns)
    if not names:
        return _("Bots: whoever a source or a profile calls one.")
    return _("Bots: whoever a source or a profile calls one, and names like %(names)s.", names=names)


def agents_among(patterns: Sequence[str]) -> str:
    """Whom the config takes for an agent."""
    names = quoted(patterns)
    if patterns == KNOWN_AGENTS:
        return _(
            "Agents, which work at somebody’s request: whoever a source or a profile calls one, and those that are "
            "well known."
        )
    if not names:
        return _("Agents, which work at somebody’s request: whoever a source or a profile calls one.")
    return _(
        "Agents, which work at somebody’s request: whoever a source or a profile calls one, and names like %(names)s.",
        names=names,
    )


def quoted(patterns: Sequence[str]) -> str:
    """Names as a sentence has them; no addresses, which are nobody's to publish."""
    return joined([f"“{pattern}”" for pattern in patterns if "@" not in pattern])


def credited() -> str:
    """What becomes of the work of agents where people are credited with it."""
    return _(
        "What an agent did on somebody’s behalf counts as that person’s: a commit as that of the first person among "
        "its co-authors, with its lines, and a pull request as that of whoever asked for it, where this is known. "
        "Nobody gets points twice for one commit, and a person’s own commit counts in full, whatever helped with it."
    )


def apart(config: Config) -> Iterator[str]:
    """Who is not on the leaderboard and on a board of their own instead, a sentence each."""
    bots = config.leaderboard.bots
    if bots.policies.bots == "board":
        yield bots_among(bots.patterns)
    if bots.policies.agents == "board":
        yield agents_among(bots.agents)


def left_out(config: Config) -> Iterator[str]:
    """Who is on no board, a sentence each."""
    settings = config.leaderboard
    hidden = [role.name for role in settings.roles.values() if role.hidden]
    if hidden:
        yield _("People with the role %(roles)s.", roles=joined(hidden))
    policies = settings.bots.policies
    if policies.bots == "exclude":
        yield bots_among(settings.bots.patterns)
    if policies.agents in {"exclude", "credit"}:
        yield agents_among(settings.bots.agents)
    if settings.exclude:
        count = len(settings.exclude)
        yield ngettext(
            "%(count)s person who left: their work is not shown at all.",
            "%(count)s people who left: their work is not shown at all.",
            count,
            count=numbers.whole(count),
        )
