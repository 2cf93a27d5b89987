"""Contributors' pages."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice

import apsw

from leaderboard.config import Config
from leaderboard.scores.badges.telling import Held
from leaderboard.scores.boards import board_sizes, scored_periods
from leaderboard.scores.explain import Adjustment
from leaderboard.scores.periods import ALL_TIME, Period
from leaderboard.scores.rules import caps
from leaderboard.site import bios, charts, numbers, pages, period_words
from leaderboard.site.api.activities import Entry, file_starts, newest
from leaderboard.site.api.paths import activities_folder, contributor_path
from leaderboard.site.badges.listing import Shelf
from leaderboard.site.badges.person import of_person as of_person_badges
from leaderboard.site.board_paths import board_folder
from leaderboard.site.calendar import calendar, calendar_start, level_words, on_days
from leaderboard.site.cards import embeddings
from leaderboard.site.figures import of_person
from leaderboard.site.icons import icon
from leaderboard.site.kinds import Definition
from leaderboard.site.links import Editing, escaped, everything_query, evidence_query, external, label, parts_query
from leaderboard.site.over_time import Work, over_time, work
from leaderboard.site.people import Part, Somebody, Standing, everybody
from leaderboard.site.person_accounts import JoinedAccounts
from leaderboard.site.person_boards import PersonBoards
from leaderboard.site.person_contract import Calendar, Filter, Narrowing, Person
from leaderboard.site.score_rows import adjustment_rows, bonus_row, lines_note, unscored_note
from leaderboard.site.timeline import RECENT, credited, masked, timeline
from leaderboard.site.weeks import Weeks
from leaderboard.texts import _, language, ngettext, pgettext

REPOSITORIES = 20
"""Of a person, on the page; the file for programs has all."""
CONTACTS = 16
"""Of a person, on the page."""
PERIODS = 6
"""Up to how many scores a person's page takes to pieces; of further ones it has the sum."""


class People:
    """Makes everybody's pages from one database."""

    def __init__(
        self,
        db: apsw.Connection,
        config: Config,
        kinds: dict[int, Definition],
        shelf: Shelf,
    ) -> None:
        self._db = db
        self._config = config
        self._kinds = kinds
        self._caps = caps(db)
        self._order = {id: place for place, id in enumerate(kinds)}
        self._by_slug = {kind.slug: kind for kind in kinds.values()}
        self._shelf = shelf
        self._editing = Editing.of(config)
        self._accounts = JoinedAccounts(db)
        self.periods = scored_periods(db)
        self._as_of = self.periods[-1].last
        self._in_full = frozenset(latest(self.periods, PERIODS))
        self._weeks = Weeks.of(config)
        self.sizes = board_sizes(db)
        self._boards = PersonBoards(db, kinds, self._in_full, has_explorer=config.leaderboard.data_explorer.enabled)

    def everybody(self, among: Collection[int] | None = None) -> Iterator[Somebody]:
        """All people with what their pages show, or those of these ids."""
        return everybody(self._db, calendar_start(self._as_of, self._weeks), self._as_of, among)

    def page(self, somebody: Somebody, entries: Sequence[Entry], badges: Sequence[Held]) -> Person:
        """Somebody's page; ``entries`` are all that they did, the oldest first."""
        standings, username, shown = somebody.standings, somebody.username, somebody.shown_name
        path = pages.person_path(username)
        root = "../" * path.count("/")
        done = work(entries)
        return Person(
            path=path,
            title=shown,
            description=_(
                "What %(person)s contributed to %(organisation)s", person=shown, organisation=self._config.org.name
            ),
            root=root,
            section="people",
            name=shown,
            username=username,
            initials=pages.initials(shown),
            tint=pages.tint(username),
            role=self._role(somebody.role) if somebody.role else None,
            facts=facts(somebody.title, somebody.joining_date),
            links=(*self._contacts(somebody.social_profiles), *self._editing.links(username, somebody.profile)),
            bio=bios.shown(somebody.bio) if somebody.bio else None,
            left_out=None if somebody.is_ranked else self._left_out(somebody),
            standings=tuple(self._standing(p, standings[p.slug]) for p in self.periods if p.slug in standings),
            figures=tuple(self._figures(somebody)),
            parts=tuple(
                self._parts(
                    p,
                    escaped(username),
                    standings[p.slug],
                    somebody.parts.get(p.slug, []),
                    somebody.lines.get(p.slug),
                    somebody.adjustments.get(p.slug, ()),
                )
                for p in reversed(self.periods)
                if p.slug in standings and p in self._in_full
            ),
            further_scores=tuple(
                self._further_score(p, escaped(username), standings[p.slug])
                for p in reversed(self.periods)
                if p.slug in standings and p not in self._in_full
            ),
            repositories=tuple(
                pages.InRepository(
                    name=repository,
                    href=root + pages.address(board_folder(ALL_TIME, repository)),
                    activities=numbers.whole(count),
                    points=numbers.points(score),
                )
                for repository, count, score in somebody.repositories[:REPOSITORIES]
            ),
            further_repositories=further(len(somebody.repositories) - REPOSITORIES),
            boards=tuple(self._boards.of(somebody.placings, escaped(username), root)),
            calendar=self._calendar(somebody.days) if done.entries else None,
            badges=of_person_badges(
                self._shelf,
                badges,
                username,
                root,
                has_explorer=self._config.leaderboard.data_explorer.enabled,
            ),
            over_time=over_time(done, self._kinds, self._as_of),
            timeline=timeline(newest(entries, RECENT), self._by_slug),
            masked=masked(somebody.masked),
            credited=credited(somebody.credited),
            narrowing=self._narrowing(somebody, done, file_starts(entries)) if done.entries else None,
            everything=self._everything(escaped(username)) if done.entries else None,
            accounts=self._accounts.of(somebody.id, username, self._editing.issue(username)),
            embeddings=embeddings(somebody, self._config.org.name, self._config.meta.site_url.rstrip("/")),
            record=pages.address(contributor_path(username)),
        )

    def _role(self, key: str) -> tuple[str, str]:
        known = self._config.leaderboard.roles.get(key)
        return key, known.name if known else key

    def _contacts(self, socials: str | None) -> Iterator[pages.Contact]:
        """Where else a person is found, what is no link to the web or an e-mail address left out."""
        known = self._config.leaderboard.social_profiles
        for key, link in islice(json.loads(socials or "{}").items(), CONTACTS):
            href = pages.short_link(external(link))
            if href:
                yield pages.Contact(pages.shortened(label(key)), href, icon(known[key].icon if key in known else None))

    def _figures(self, somebody: Somebody) -> Iterator[pages.Figure]:
        """The figures that config asks for, in its order."""
        slugs, kinds = self._config.leaderboard.aggregates.contributor, len(somebody.parts.get(ALL_TIME, ()))
        return of_person(slugs, somebody.standings.get(ALL_TIME), kinds, somebody.figures)

    def _left_out(self, somebody: Somebody) -> str:
        if somebody.kind == "agent" and self._config.leaderboard.bots.policies.agents == "credit":
            return _("An agent: what it does on somebody’s behalf counts as theirs, and it is not ranked itself.")
        is_bot = somebody.kind == "bot"
        if somebody.placings:
            return (
                _("A bot, and so not on the leaderboard itself.")
                if is_bot
                else _("An agent, and so not on the leaderboard itself.")
            )
        if somebody.kind != "human":
            return _("A bot, and so on no board.") if is_bot else _("An agent, and so on no board.")
        known = self._config.leaderboard.roles.get(somebody.role or "")
        return _("%(role)s is a role that is left off the boards.", role=known.name if known else somebody.role)

    def _standing(self, period: Period, standing: Standing) -> pages.Standing:
        movement, text = standing.moved
        return pages.Standing(
            period=period_words.title(period),
            rank="–" if standing.rank is None else numbers.ordinal(standing.rank),
            of=numbers.out_of(self.sizes.get(period.slug, 0)),
            movement=movement,
            movement_text=text,
        )

    def _parts(
        self,
        period: Period,
        username: str,
        standing: Standing,
        parts: list[Part],
        lines: tuple[int, int] | None,
        adjustments: Sequence[Adjustment],
    ) -> pages.Parts:
        most = max([standing.line_bonus, *(part.points for part in parts)], default=0)
        ordered = sorted(parts, key=lambda part: self._order[part.definition])
        return pages.Parts(
            period=period_words.short_title(period),
            heading=period_words.title(period),
            rows=tuple(self._part(username, period, part, most) for part in ordered),
            lines=bonus_row(lines, standing.line_bonus, most) if lines or standing.line_bonus else None,
            lines_note=lines_note(lines),
            adjustments=adjustment_rows(adjustments),
            activities=numbers.whole(standing.activities),
            score=numbers.points(standing.score),
        )

    def _further_score(self, period: Period, escaped_name: str, standing: Standing) -> pages.FurtherScore:
        has_explorer = self._config.leaderboard.data_explorer.enabled
        return pages.FurtherScore(
            heading=period_words.title(period),
            score=numbers.points(standing.score),
            evidence=f"data/#q={escaped_name.join(parts_query(period))}" if has_explorer else None,
        )

    def _part(self, username: str, period: Period, part: Part, most: int) -> pages.PartRow:
        count, points = part.how_many, part.points
        kind = self._kinds[part.definition]
        scored = count - part.above_cap - part.of_oneself
        is_uniform = kind.points is not None and points == scored * kind.points
        unscored = _("not scored") if not points else _("varies")
        return pages.PartRow(
            name=kind.name,
            bar=charts.share(kind.colour, points, most),
            how_many=numbers.whole(count),
            each=numbers.points(kind.points) if is_uniform and kind.points is not None else unscored,
            points=numbers.points(points) if points else "–",
            evidence=self._evidence(username, kind.slug, period),
            note=unscored_note(part.above_cap, part.of_oneself, self._caps.get(part.definition)),
        )

    def _evidence(self, escaped_name: str, slug: str, period: Period) -> str | None:
        if not self._config.leaderboard.data_explorer.enabled:
            return None
        before, behind = evidence_query(slug, period)
        return f"data/#q={before}{escaped_name}{behind}"

    def _everything(self, escaped_name: str) -> str | None:
        if not self._config.leaderboard.data_explorer.enabled:
            return None
        before, behind = everything_query()
        return f"data/#q={before}{escaped_name}{behind}"

    def _calendar(self, days: list[tuple[int, int]]) -> Calendar:
        return Calendar(calendar(days, self._as_of, self._weeks), calendar_words(days), level_words())

    def _narrowing(self, somebody: Somebody, done: Work, starts: tuple[str, ...]) -> Narrowing:
        used = {id for amounts in done.months.values() for id in amounts}
        years = () if done.years == (f"{self._as_of.year:04}",) else done.years
        return Narrowing(
            is_worth_it=bool(years) or done.entries > RECENT,
            years=years,
            kinds=tuple(Filter(kind.slug, kind.name, kind.colour) for id, kind in self._kinds.items() if id in used),
            repositories=tuple(repository for repository, _count, _score in somebody.repositories[:REPOSITORIES]),
            has_more=len(somebody.repositories) > REPOSITORIES,
            folder=pages.address(activities_folder(somebody.username)),
            entries=done.entries,
            starts=starts,
            last=self._as_of.isoformat(),
            week_starts=self._weeks.first,
            months="|".join(language().short_months),
            weekdays="|".join(language().weekdays),
            date=pgettext("a date", "%(day)s %(month)s %(year)s"),
        )


def latest(periods: Iterable[Period], most: int) -> list[Period]:
    """Those that go on, the longest first, and of those that have ended the latest."""
    return sorted(periods, key=lambda period: (period.last, period.days), reverse=True)[:most]


def further(repositories: int) -> str:
    if repositories <= 0:
        return ""
    return ngettext("and %(count)s more", "and %(count)s more", repositories, count=numbers.whole(repositories))


def facts(title: str | None, joined: str | None) -> tuple[str, ...]:
    since = _("here since %(day)s", day=numbers.written_day(joined)) if joined else None
    return tuple(fact for fact in (title, since) if fact)


def calendar_words(days: list[tuple[int, int]]) -> str:
    total = sum(count for _day, count in days)
    if not total:
        return _("Nothing in the last year.")
    return on_days(total, len(days))
