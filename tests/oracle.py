"""A slow scorer in plain Python, which the fast one has to agree with.

It is written from what the project promises, not from the SQL: exact fractions, one loop after the other.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

STANDARD_POINTS = {
    "commit": 10,
    "pr_opened": 15,
    "pr_merged": 25,
    "pr_reviewed": 20,
    "issue_opened": 8,
    "issue_closed": 5,
    "comment": 3,
    "release": 30,
}
ALL_TIME = "all"
Points = Fraction | int


@dataclass(frozen=True, kw_only=True)
class Work:
    """One line of an activity file."""

    slug: str
    account: str
    kind: str
    at: datetime
    repository: str | None = None
    link: str | None = None
    points: Points | None = None
    count: int = 1
    added: int = 0
    deleted: int = 0
    merged_by: str | None = None
    title: str = ""
    """Nothing is computed from it."""
    on_behalf_of: str | None = None


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One file of ``contributors/``."""

    username: str
    accounts: tuple[str, ...] = ()
    role: str | None = None
    kind: str | None = None
    title: str | None = None


@dataclass(frozen=True, kw_only=True)
class NamedRules:
    """What the configuration says of a board of its own."""

    title: str = "Board"
    points: Mapping[str, Points] | None = None
    lines: tuple[Points, Points, Points] | None = None
    """(added, deleted, cap)."""
    newcomers: int | None = None
    days: tuple[date, date] | None = None
    who: str = "humans"


@dataclass(frozen=True, kw_only=True)
class Cap:
    """So many units of a kind score, of a person and day."""

    kind: str
    units: int


@dataclass(frozen=True, kw_only=True)
class Ignore:
    """What is about one's own does not score."""

    kind: str


@dataclass(frozen=True, kw_only=True)
class Adjustment:
    """Points by hand."""

    contributor: str
    points: Points
    on: date
    repository: str | None = None
    reason: str = "Agreed upon"


@dataclass(frozen=True, kw_only=True)
class Rules:
    """What the configuration says of scores, and the kinds that ``definitions.json`` gives points to."""

    points: Mapping[str, Points] = field(default_factory=dict)
    definitions: Mapping[str, Points | None] = field(default_factory=dict)
    added: Points = Fraction(1, 100)
    deleted: Points = Fraction(5, 1000)
    cap: Points = 1000
    aliases: Mapping[str, str] = field(default_factory=dict)
    ranking: str = "competition"
    periods: Mapping[str, int | tuple[date, date]] = field(default_factory=lambda: {"week": 7, "month": 30})
    hidden_roles: frozenset[str] = frozenset()
    patterns: tuple[str, ...] = ("*[bot]",)
    agents: tuple[str, ...] = ()
    bots: str = "exclude"
    """What is done about bots: ``exclude``, ``include`` or ``board``."""
    what_agents_do: str = "exclude"
    """What is done about agents, likewise, or ``credit``: people get what was done on their behalf."""
    exclude: tuple[str, ...] = ()
    zone: str = "UTC"
    precedence: tuple[str, ...] = ("*", "gharchive")
    boards: Mapping[str, NamedRules] = field(default_factory=dict)
    rules: tuple[Cap | Ignore | Adjustment, ...] = ()
    """At most one of the first two for each kind, by whatever name."""
    today: date | None = None
    """The day that ``--now`` names."""

    @property
    def every_board(self) -> dict[str, NamedRules]:
        """Those that are named, and one each for bots and agents where that is the policy."""
        found = dict(self.boards)
        for slug, policy in (("bots", self.bots), ("agents", self.what_agents_do)):
            if policy == "board":
                found.setdefault(slug, NamedRules(title=slug.title(), who=slug))
        return found


class Span(NamedTuple):
    """Days, both ends included."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


@dataclass(frozen=True)
class Row:
    """One line of a board."""

    rank: int
    username: str
    score: Points
    activity_points: Points
    line_bonus: Points
    adjustment: Points
    activities: int


@dataclass(frozen=True)
class Part:
    """What one kind of work in one repository gave somebody."""

    count: int
    unscored: int
    points: Points
    added: int
    deleted: int


@dataclass(frozen=True, kw_only=True)
class Scored:
    """A piece of work with everything decided: whose it is, what kind, where, when and what it is worth."""

    username: str
    kind: str
    repository: str | None
    day: date
    count: int
    unscored: int
    points: Points
    added: int
    deleted: int


class Oracle:
    """The right scores of a data repo; usernames and repositories are in lower case throughout."""

    def __init__(self, files: Mapping[str, Iterable[Work]], profiles: Iterable[Profile], rules: Rules) -> None:
        self.rules = rules
        self.works = list(without_doubles(files))
        self.profiles = {p.username.lower(): p for p in sorted(profiles, key=lambda p: f"contributors/{p.username}.md")}

    # Who is who.

    @cached_property
    def part_of(self) -> dict[str, str]:
        """Of each profile whose name another one lists, the first that lists it and is not of the same person yet."""
        found: dict[str, str] = {}
        for lister, profile in self.profiles.items():
            for name in map(name_of, profile.accounts):
                if name in self.profiles and name not in found and last_of(found, lister) != name:
                    found[name] = lister
        return found

    @cached_property
    def written(self) -> dict[str, list[Profile]]:
        """The profiles of each person, their own first."""
        found = {username: [profile] for username, profile in self.profiles.items() if username not in self.part_of}
        for username in self.part_of:
            found[last_of(self.part_of, username)].append(self.profiles[username])
        return found

    @cached_property
    def owner_of(self) -> dict[str, str]:
        """The username of everybody who has a profile, by each name that is theirs."""
        owners = {username: last_of(self.part_of, username) for username in self.profiles}
        for username, profile in self.profiles.items():
            for account in profile.accounts:
                owners.setdefault(name_of(account), last_of(self.part_of, username))
        return owners

    def person(self, account: str) -> str:
        """The username of whoever acts under an account."""
        name = account.lower()
        plain = name.removesuffix("[bot]")
        twin = plain if plain != name else f"{name}[bot]"
        for candidate in (name, twin):
            if candidate in self.owner_of:
                return self.owner_of[candidate]
        for known in (self.acting, self.named):
            for spelling in (plain, f"{plain}[bot]"):
                if spelling in known:
                    return spelling
        return f"{plain}[bot]"

    @cached_property
    def acting(self) -> set[str]:
        """Every account that did something."""
        return {work.account.lower() for work in self.works}

    @cached_property
    def named(self) -> set[str]:
        """Every account on whose behalf an agent did something, where people are credited with that."""
        if self.rules.what_agents_do != "credit":
            return set()
        self.named = set()  # people and kinds are first those that the work alone tells
        asked = set()
        for work in self.works:
            agent = self.person(work.account)
            is_agent = self.kind_among(agent, self.acting) == "agent" and not self.is_excluded(agent)
            if is_agent and work.on_behalf_of and " " not in work.on_behalf_of:
                asked.add(work.on_behalf_of.lower())
        return asked

    @cached_property
    def accounts(self) -> set[str]:
        """Every account that anything is told of."""
        return self.acting | self.named

    def is_excluded(self, username: str) -> bool:
        """Whether somebody is kept out, by whatever name of theirs."""
        return any(self.person(name_of(name)) == username for name in self.rules.exclude)

    def author(self, work: Work) -> str | None:
        """The username of whose a piece of work is, which may not be who did it, or nobody."""
        return self.credited.get(work.slug, self.person(work.account))

    @cached_property
    def credited(self) -> dict[str, str | None]:
        """Whose the work is that somebody else did, by slug; nobody's is what would count a second time."""
        found: dict[str, str | None] = {}
        if self.rules.what_agents_do != "credit":
            return found
        for work in self.works:
            agent = self.person(work.account)
            if not self.is_known(agent, "agent"):
                continue
            human = self.first_human_beside(work)
            if human is not None:
                found[work.slug], found[human.slug] = self.person(human.account), None
            elif self.helps_a_human(work):
                found[work.slug] = None
            elif work.on_behalf_of and work.on_behalf_of.lower() in self.named:
                asking = self.person(work.on_behalf_of)
                if self.is_known(asking, "human"):
                    found[work.slug] = asking
        return found

    def helps_a_human(self, work: Work) -> bool:
        """Whether the work is that of a co-author of a commit that a human has a part in."""
        commit = re.fullmatch(r"(?s)(commit:.*:)co-author-[0-9]+", work.slug)
        return commit is not None and any(
            re.fullmatch(re.escape(commit[1]) + "(author|co-author-[0-9]+)", other.slug) is not None
            and self.is_known(self.person(other.account), "human")
            for other in self.works
        )

    def first_human_beside(self, work: Work) -> Work | None:
        """The first co-author of a commit who is human, where the work is that of the commit's author."""
        commit = re.fullmatch(r"(?s)(commit:.*:)author", work.slug)
        if commit is None:
            return None
        numbered = []
        for other in self.works:
            place = re.fullmatch(r"co-author-([0-9]+)", other.slug.removeprefix(commit[1]))
            if other.slug.startswith(commit[1]) and place and self.is_known(self.person(other.account), "human"):
                numbered.append((int(place[1]), other.slug, other))
        return min(numbered, default=(0, "", None))[2]

    def is_known(self, username: str, kind: str) -> bool:
        return username in self.people and self.kind_of_person(username) == kind

    @cached_property
    def excluded(self) -> set[str]:
        """The usernames of who is kept out, by whatever name of theirs."""
        return {self.person(name_of(name)) for name in self.rules.exclude}

    @cached_property
    def people(self) -> set[str]:
        """Everybody there is."""
        return (set(self.written) | {self.person(account) for account in self.accounts}) - self.excluded

    def kind_of_person(self, username: str) -> str:
        """``human``, ``bot`` or ``agent``: the profile decides, then the names."""
        return self.kind_among(username, self.accounts)

    def kind_among(self, username: str, accounts: set[str]) -> str:
        """The same, where there are these accounts. What is called a bot may be an agent by its names."""
        written = self.written.get(username, [])
        said = next((profile.kind for profile in written if profile.kind is not None), None)
        if said in {"human", "agent"}:
            return str(said)
        names = {username} | {account for account in accounts if self.person(account) == username}
        for profile in written:
            names |= {profile.username.lower(), *profile.accounts}
        names = {name_of(name) if "@" in name else name.lower() for name in names}
        apps = {name.removesuffix("[bot]") for name in names}
        if any(matches(name, pattern) for name in names | apps for pattern in self.rules.agents):
            return "agent"
        is_bot = any(matches(name, pattern) for name in names for pattern in ("*[bot]", *self.rules.patterns))
        return "bot" if is_bot or said == "bot" else "human"

    def is_hidden(self, username: str) -> bool:
        """Whether somebody has a role that is on no board."""
        roles = (profile.role for profile in self.written.get(username, []) if profile.role is not None)
        return next(roles, None) in self.rules.hidden_roles

    def is_ranked(self, username: str) -> bool:
        """Whether somebody is on the boards."""
        if self.is_hidden(username):
            return False
        policies = {"human": "include", "bot": self.rules.bots, "agent": self.rules.what_agents_do}
        return policies[self.kind_of_person(username)] == "include"

    # What is worth what, and when it was.

    def points_each(self, kind: str) -> Points:
        """Points of one unit of a kind of work: config, else definitions.json, else the built-in table."""
        for table in (self.rules.points, self.rules.definitions, STANDARD_POINTS):
            points = table.get(kind)
            if points is not None:
                return points
        return 0

    def day_of(self, work: Work) -> date:
        return work.at.astimezone(ZoneInfo(self.rules.zone)).date()

    @cached_property
    def as_of(self) -> date:
        """The day that the boards are drawn for."""
        today = datetime.now(UTC).astimezone(ZoneInfo(self.rules.zone)).date()
        if self.rules.today is not None:
            return self.rules.today
        return max((day for day in map(self.day_of, self.works) if day <= today), default=today)

    def place(self, work: Work) -> int:
        """Where the family of a piece of work stands among those that tell of the same."""
        order = list(self.rules.precedence)
        family = work.slug.partition(":")[0] if ":" in work.slug else None
        if family in order and family != "*":
            return order.index(family)
        return order.index("*") if "*" in order else -1

    def is_masked(self, work: Work) -> bool:
        """Whether an earlier family tells of the same repository, kind and day, or of commits before."""
        return work.slug in self.masked

    @cached_property
    def masked(self) -> set[str]:
        found = set()
        told = [(w, w.repository or repository_in(w.link), self.rules.aliases.get(w.kind, w.kind)) for w in self.works]
        for work, repository, kind in told:
            for other, elsewhere, what in told:
                if repository is None or elsewhere is None or kind != what or repository.lower() != elsewhere.lower():
                    continue
                is_earlier_commit = kind == "commit" and self.day_of(other) <= self.day_of(work)
                if self.place(other) < self.place(work) and (
                    is_earlier_commit or self.day_of(other) == self.day_of(work)
                ):
                    found.add(work.slug)
        return found

    # What rules take away.

    def place_of(self, work: Work) -> str | None:
        """The address of what a single piece of work is about; what an archive counts of a day is about nothing."""
        if work.count != 1 or work.slug.startswith("gharchive:") or self.is_masked(work):
            return None
        return (work.link or "").partition("#")[0] or None

    def is_own(self, work: Work) -> bool:
        """Whether somebody merged their own pull request, or did something to what they opened themselves."""
        place, who = self.place_of(work), self.author(work)
        if self.kind_of(work) == "pr_merged":
            is_single = work.count == 1 and not work.slug.startswith("gharchive:")
            return is_single and work.merged_by is not None and self.person(name_of(work.merged_by)) == who
        return place is not None and any(
            self.place_of(other) == place and self.author(other) == who
            for other in self.works
            if self.kind_of(other) in {"pr_opened", "pr_merged", "issue_opened"}
        )

    def kind_of(self, work: Work) -> str:
        return self.rules.aliases.get(work.kind, work.kind)

    @cached_property
    def unscored(self) -> dict[str, tuple[int, str]]:
        """By slug how many units do not score, and the rule that says so."""
        found: dict[str, tuple[int, str]] = {}
        ignored, capped = set(), {}
        for rule in self.rules.rules:
            if isinstance(rule, Ignore):
                ignored.add(self.rules.aliases.get(rule.kind, rule.kind))
            elif isinstance(rule, Cap):
                capped[self.rules.aliases.get(rule.kind, rule.kind)] = rule.units
        taken: dict[tuple[str, str, date], int] = {}
        for work in sorted(self.works, key=lambda work: (work.at.astimezone(UTC), work.slug)):
            kind, who = self.kind_of(work), self.author(work)
            if self.is_masked(work) or who in self.excluded:
                continue
            if kind in ignored and self.is_own(work):
                found[work.slug] = work.count, "self"
            elif kind in capped:
                day = who, kind, self.day_of(work)
                room = max(capped[kind] - taken.get(day, 0), 0)
                taken[day] = taken.get(day, 0) + work.count
                if work.count > room:
                    found[work.slug] = work.count - room, "cap"
        return found

    def adjustments(
        self, username: str, period: str, repository: str | None = None, *, before: bool = False
    ) -> list[Adjustment]:
        """What somebody is given or loses in a span; those who did nothing there have no score to add it to."""
        if username not in self.standings(period, repository, before=before):
            return []
        return [
            rule
            for rule in self.rules.rules
            if isinstance(rule, Adjustment)
            and self.person(name_of(rule.contributor)) == username
            and rule.on in self.spans[period, before]
            and (repository is None or (rule.repository or "").lower() == repository)
        ]

    def adjustment(self, username: str, period: str, repository: str | None = None, *, before: bool = False) -> Points:
        return sum(rule.points for rule in self.adjustments(username, period, repository, before=before))

    @cached_property
    def scored(self) -> list[Scored]:
        """All the work that counts."""
        found = []
        for work in self.works:
            if self.is_masked(work):
                continue
            username, day = self.author(work), self.day_of(work)
            if username is None or username in self.excluded or day > self.as_of:
                continue
            kind = self.rules.aliases.get(work.kind, work.kind)
            repository = work.repository or repository_in(work.link)
            each = self.points_each(kind) if work.points is None else work.points
            found.append(
                Scored(
                    username=username,
                    kind=kind,
                    repository=repository.lower() if repository else None,
                    day=day,
                    count=work.count,
                    unscored=self.unscored.get(work.slug, (0, ""))[0],
                    points=(work.count - self.unscored.get(work.slug, (0, ""))[0]) * each,
                    added=work.added,
                    deleted=work.deleted,
                )
            )
        return found

    @cached_property
    def spans(self) -> dict[tuple[str, bool], Span]:
        """The days of every period, and with True of the equally long time before it."""
        found = {}
        for slug, wanted in self.rules.periods.items():
            if isinstance(wanted, int):
                span = Span(self.as_of - timedelta(days=wanted - 1), self.as_of)
            else:
                span = Span(wanted[0], min(wanted[1], self.as_of))
            if span.first > span.last:
                continue
            length = (span.last - span.first).days + 1
            found[slug, False] = span
            found[slug, True] = Span(span.first - timedelta(days=length), span.first - timedelta(days=1))
        found[ALL_TIME, False] = Span(date.min, self.as_of)
        return found

    # The scores.

    @cached_property
    def line_kinds(self) -> dict[str, str]:
        """By repository the kind of work whose lines count: commits, unless nobody's commits of it are known."""
        found: dict[str, str] = {}
        for work in self.works:
            repository = work.repository or repository_in(work.link)
            if repository and self.day_of(work) <= self.as_of and not self.is_masked(work):
                kind = self.rules.aliases.get(work.kind, work.kind)
                is_commit = kind == "commit" or found.get(repository.lower()) == "commit"
                found[repository.lower()] = "commit" if is_commit else "pr_merged"
        return found

    @cached_property
    def parts(self) -> dict[tuple[str, bool], dict[tuple[str, str | None, str], Part]]:
        """By span, then by (username, repository, kind)."""
        return {which: self.parts_of(span) for which, span in self.spans.items()}

    def parts_of(self, span: Span) -> dict[tuple[str, str | None, str], Part]:
        found: dict[tuple[str, str | None, str], Part] = {}
        for work in self.scored:
            if work.day in span:
                key = work.username, work.repository, work.kind
                old = found.get(key, Part(0, 0, 0, 0, 0))
                found[key] = Part(
                    old.count + work.count,
                    old.unscored + work.unscored,
                    old.points + work.points,
                    old.added + work.added,
                    old.deleted + work.deleted,
                )
        return found

    def line_bonus(self, username: str, repository: str, period: str, *, before: bool = False) -> Points:
        part = self.parts[period, before].get((username, repository, self.line_kinds[repository]))
        if part is None:
            return 0
        return min(self.rules.cap, part.added * self.rules.added + part.deleted * self.rules.deleted)

    def standings(
        self, period: str, repository: str | None = None, *, before: bool = False
    ) -> dict[str, tuple[int, Points, Points]]:
        """(activities, activity points, line bonus) of everybody with activities there, ranked or not."""
        found: dict[str, tuple[int, Points, Points]] = {}
        touched: set[tuple[str, str]] = set()
        for (username, where, _), part in self.parts[period, before].items():
            if repository is not None and where != repository:
                continue
            count, points, bonus = found.get(username, (0, 0, 0))
            if where is not None and (username, where) not in touched:
                touched.add((username, where))
                bonus += self.line_bonus(username, where, period, before=before)
            found[username] = count + part.count, points + part.points, bonus
        return found

    def board(self, period: str, repository: str | None = None, *, before: bool = False) -> list[Row]:
        """The ranked people, best first, ties by username."""
        standings = self.standings(period, repository, before=before)
        ranked = {username: standing for username, standing in standings.items() if self.is_ranked(username)}
        by_hand = {username: self.adjustment(username, period, repository, before=before) for username in ranked}
        totals = {username: points + bonus + by_hand[username] for username, (_, points, bonus) in ranked.items()}
        rows = []
        for place, username in enumerate(sorted(ranked, key=lambda name: (-totals[name], name)), 1):
            count, points, bonus = ranked[username]
            better = [total for total in totals.values() if total > totals[username]]
            ranks = {"ordinal": place, "competition": len(better) + 1, "dense": len(set(better)) + 1}
            rank, given = ranks[self.rules.ranking], by_hand[username]
            rows.append(Row(rank, username, totals[username], points, bonus, given, count))
        return rows

    @property
    def repositories(self) -> set[str]:
        """Where anybody did anything that counts or will."""
        found = set()
        for work in self.works:
            repository = work.repository or repository_in(work.link)
            if repository and self.person(work.account) not in self.excluded and not self.is_masked(work):
                found.add(repository.lower())
        return found


def without_doubles(files: Mapping[str, Iterable[Work]]) -> Iterator[Work]:
    """Every slug once: in one file the later line counts, of two files the first by path."""
    seen: set[str] = set()
    for path in sorted(files):
        latest = {work.slug: work for work in files[path]}
        yield from (work for slug, work in latest.items() if slug not in seen)
        seen |= set(latest)


def last_of(part_of: Mapping[str, str], username: str) -> str:
    """Whom a profile is part of in the end."""
    while username in part_of:
        username = part_of[username]
    return username


def name_of(account: str) -> str:
    """The account that an entry of ``accounts:`` stands for."""
    text = account.strip().lower()
    if "@" not in text:
        return text
    local, _, host = text.partition("@")
    if host.startswith("users.noreply."):
        return local.split("+")[-1]
    return "git-" + hashlib.sha256(text.encode()).hexdigest()[:10]


def matches(name: str, pattern: str) -> bool:
    """Whether a name is what a pattern says, in which ``*`` is any text; an address is the account it stands for."""
    if "@" in pattern:
        return name.lower() == name_of(pattern)
    if "*" not in pattern:
        return name.lower() == pattern.lower()
    return re.fullmatch(".*".join(re.escape(piece) for piece in pattern.lower().split("*")), name.lower()) is not None


def repository_in(link: str | None) -> str | None:
    """``owner/name`` of a link to a known forge."""
    if link is None:
        return None
    scheme, _, rest = link.partition("://")
    host, *path = rest.split("/")
    known = {"github.com", "gitlab.com", "codeberg.org", "bitbucket.org"}
    if scheme not in {"http", "https"} or host.removeprefix("www.") not in known or len(path) < 2:
        return None
    if "-" in path and host.removeprefix("www.") == "gitlab.com":
        return "/".join(path[: path.index("-")])
    return f"{path[0]}/{path[1].removesuffix('.git')}"
