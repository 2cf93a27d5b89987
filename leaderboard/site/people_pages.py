"""Contributors' pages."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import islice

import apsw

from leaderboard.config import Config
from leaderboard.scores.badges.telling import Held
from leaderboard.scores.boards import board_sizes, scored_periods
from leaderboard.scores.periods import ALL_TIME, Period
from leaderboard.scores.rules import caps
from leaderboard.site import numbers, pages
from leaderboard.site.api.activities import Entry, file_starts, newest
from leaderboard.site.api.paths import activities_folder, contributor_path
from leaderboard.site.badges.listing import Shelf
from leaderboard.site.badges.person import of_person as of_person_badges
from leaderboard.site.bios import Bio
from leaderboard.site.board_paths import board_folder
from leaderboard.site.calendar import calendar, calendar_start, level_words, on_days
from leaderboard.site.cards import embeddings
from leaderboard.site.figures import of_person
from leaderboard.site.icons import icon
from leaderboard.site.kinds import Definition
from leaderboard.site.links import Editing, escaped, everything_query, external, label
from leaderboard.site.over_time import Work, over_time, work
from leaderboard.site.people import Somebody, everybody
from leaderboard.site.person_accounts import JoinedAccounts
from leaderboard.site.person_boards import PersonBoards
from leaderboard.site.person_contract import Calendar, Filter, Narrowing, Person
from leaderboard.site.person_scores import PersonScores
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
        self._by_slug = {kind.slug: kind for kind in kinds.values()}
        self._shelf = shelf
        self._editing = Editing.of(config)
        self._accounts = JoinedAccounts(db)
        self.periods = scored_periods(db)
        self._as_of = self.periods[-1].last
        self._weeks = Weeks.of(config)
        self.sizes = board_sizes(db)
        self._has_explorer = config.leaderboard.data_explorer.enabled
        most, in_full = caps(db), latest(self.periods, PERIODS)
        self._scores = PersonScores(kinds, most, self.periods, in_full, self.sizes, has_explorer=self._has_explorer)
        self._boards = PersonBoards(db, kinds, most, in_full, has_explorer=self._has_explorer)
        self._everything = everything_query()
        self._filters = {id: Filter(kind.slug, kind.name, kind.colour) for id, kind in kinds.items()}
        self._this_year = (f"{self._as_of.year:04}",)
        self._narrowed = partial(
            Narrowing,
            last=self._as_of.isoformat(),
            week_starts=self._weeks.first,
            months="|".join(language().short_months),
            weekdays="|".join(language().weekdays),
            date=pgettext("a date", "%(day)s %(month)s %(year)s"),
        )

    def everybody(self, among: Collection[int] | None = None) -> Iterator[Somebody]:
        """All people with what their pages show, or those of these ids."""
        return everybody(self._db, calendar_start(self._as_of, self._weeks), self._as_of, among)

    def page(self, somebody: Somebody, bio: Bio | None, entries: Sequence[Entry], badges: Sequence[Held]) -> Person:
        """Somebody's page; ``entries`` are all that they did, the oldest first."""
        username, shown, in_query = somebody.username, somebody.shown_name, escaped(somebody.username)
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
            bio=bio,
            left_out=None if somebody.is_ranked else self._left_out(somebody),
            standings=tuple(self._scores.standings(somebody)),
            figures=tuple(self._figures(somebody)),
            parts=tuple(self._scores.parts(somebody, in_query)),
            further_scores=tuple(self._scores.further(somebody, in_query)),
            repositories=tuple(
                pages.InRepository(
                    name=repository,
                    href=root + repository_address(repository),
                    activities=numbers.whole(count),
                    points=numbers.points(score),
                )
                for repository, count, score in somebody.repositories[:REPOSITORIES]
            ),
            further_repositories=further(len(somebody.repositories) - REPOSITORIES),
            boards=tuple(self._boards.of(somebody.placings, in_query, root)),
            calendar=self._calendar(somebody.days) if done.entries else None,
            badges=of_person_badges(self._shelf, badges, in_query, root, has_explorer=self._has_explorer),
            over_time=over_time(done, self._kinds, self._as_of),
            timeline=timeline(newest(entries, RECENT), self._by_slug),
            masked=masked(somebody.masked),
            credited=credited(somebody.credited),
            narrowing=self._narrowing(somebody, done, file_starts(entries)) if done.entries else None,
            everything=in_query.join(self._everything) if done.entries and self._has_explorer else None,
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

    def _calendar(self, days: list[tuple[int, int]]) -> Calendar:
        return Calendar(calendar(days, self._as_of, self._weeks), calendar_words(days), level_words())

    def _narrowing(self, somebody: Somebody, done: Work, starts: tuple[str, ...]) -> Narrowing:
        used, years = set().union(*done.months.values()), done.years
        return self._narrowed(
            is_worth_it=years != self._this_year or done.entries > RECENT,
            years=() if years == self._this_year else years,
            kinds=tuple([shown for id, shown in self._filters.items() if id in used]),
            repositories=tuple([repository for repository, _count, _score in somebody.repositories[:REPOSITORIES]]),
            has_more=len(somebody.repositories) > REPOSITORIES,
            folder=pages.address(activities_folder(somebody.username)),
            entries=done.entries,
            starts=starts,
        )


def latest(periods: Iterable[Period], most: int) -> list[Period]:
    """Those that go on, the longest first, and of those that have ended the latest."""
    return sorted(periods, key=lambda period: (period.last, period.days), reverse=True)[:most]


@lru_cache(20_000)
def repository_address(name: str) -> str:
    """Where the board of a repository is in the site, as it stands in a link."""
    return pages.address(board_folder(ALL_TIME, name))


def further(repositories: int) -> str:
    if repositories <= 0:
        return ""
    return ngettext("and %(count)s more", "and %(count)s more", repositories, count=numbers.whole(repositories))


def facts(title: str | None, joined: str | None) -> tuple[str, ...]:
    since = _("here since %(day)s", day=numbers.written_day(joined)) if joined else None
    return tuple(fact for fact in (title, since) if fact)


def calendar_words(days: list[tuple[int, int]]) -> str:
    total = sum([count for _day, count in days])
    if not total:
        return _("Nothing in the last year.")
    return on_days(total, len(days))
