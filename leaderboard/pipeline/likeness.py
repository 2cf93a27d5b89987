"""What speaks for two people being one: each kind of evidence by itself, from what is in the store."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

import apsw

from leaderboard.models import Kind, SamePerson
from leaderboard.site.links import ADDRESS
from leaderboard.store import profiles
from leaderboard.store.claims import DIGEST, NOREPLY, NUMBER, account_key, claims
from leaderboard.store.database import rows

STRENGTH = ("number", "address", "account", "mailmap", "work", "picture", "name", "login")
"""Kinds of evidence, the strongest first."""
WEAK = frozenset({"picture", "name", "login"})
"""By these alone nobody is told to be somebody else; other people may have them too."""
MOST_ALIKE = 4
"""A name that more people have says nothing."""
LEAST_LETTERS = 4
AVATAR = re.compile(r"https://avatars\d*\.githubusercontent\.com/u/(\d+)\b")
AFFIXES = frozenset(
    {"at", "the", "work", "dev", "old", "new", "gh", "github", "git", "gitlab", "home", "corp", "laptop"}
)
PEOPLE = """
select c.id, c.username, c.name, c.kind, c.avatar_url, c.social_profiles, c.profile is not null,
    json_group_array(k.account) filter (where k.id), coalesce(max(s.score), 0)
from contributors as c
left join accounts as k on k.contributor_id = c.id
left join windows as w on w.period = 'all' and not w.is_previous
left join scores as s on s.window_id = w.id and s.contributor_id = c.id and s.repository_id is null
where c.key <> 'ghost'
group by c.id
order by c.id
"""
SAME_WORK = """
select min(k.contributor_id), max(k.contributor_id), a.link
from activities as a
join accounts as k on k.id = a.account_id
join definitions as d on d.id = a.definition_id
where
    a.link is not null
    and a.count = 1
    and k.contributor_id is not null
    and d.slug in ('commit', 'pr_opened', 'pr_merged', 'issue_opened', 'release')
    and a.slug not like '%:co-author-%'
group by a.definition_id, a.link
having min(k.contributor_id) <> max(k.contributor_id)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """What is compared of a person."""

    id: int
    username: str
    name: str | None
    kind: Kind
    avatar: str | None
    has_profile: bool
    names: tuple[str, ...]
    """The username and the names that the person acts under."""
    addresses: tuple[str, ...]
    """That their profile shows for everybody."""
    score: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One reason to take two people, by id, for one."""

    kind: str
    people: frozenset[int]
    detail: str


class Comparison:
    """Everybody, and what they have in common."""

    def __init__(self, db: apsw.Connection, told: Iterable[tuple[str, SamePerson]] = ()) -> None:
        """``told`` is what sources say of accounts, each with the source's id."""
        self.people = {each.id: each for each in everybody(db)}
        self.found: dict[Evidence, None] = {}
        """In the order in which it was found."""
        self._owners = {account_key(name): each.id for each in self.people.values() for name in each.names}
        self._compare_lists(db)
        self._compare_addresses()
        for source, same in told:
            owners = (self._owners.get(account_key(account)) for account in same.accounts)
            self._note("mailmap", owners, f"{source}: {same.reason}")
        self._compare_work(db)
        self._compare("picture", lambda each: each.avatar, "the same picture")
        self._compare("name", lambda each: full_name(each.name), "both are called {}")
        self._compare_logins()

    def _compare_lists(self, db: apsw.Connection) -> None:
        """Accounts that two profiles list, and numbers that a picture tells."""
        claimed = claims(written := profiles.from_files(db))
        ids = {each.username: each.id for each in self.people.values()}
        listers: dict[str, set[int]] = {}
        for _, profile in written:
            person = ids.get(claimed.owners[profile.username.casefold()].contributor.username, 0)
            for account in profile.accounts:
                listers.setdefault(account_key(account), set()).add(person)
                noreply = NOREPLY.fullmatch(account.casefold())
                if noreply and noreply["number"] and noreply["host"] == "github.com":
                    listers.setdefault(f"github:{noreply['number']}", set()).add(person)
        for each in self.people.values():
            if each.avatar and (number := AVATAR.match(each.avatar)):
                listers.setdefault(f"github:{number[1]}", set()).add(each.id)
        for account, people in listers.items():
            is_number = NUMBER.fullmatch(account) is not None
            self._note("number" if is_number else "account", people, f"both are {account}")

    def _compare_addresses(self) -> None:
        """Addresses that a profile shows, and a login's own at GitHub, against what stands for them in commits."""
        for each in self.people.values():
            for address in each.addresses:
                self._note_address(each, address, "an address in the profile of {} is that of {}")
            for name in each.names:
                self._note_address(
                    each, f"{name.casefold()}@users.noreply.github.com", "the noreply address of {} is that of {}"
                )

    def _note_address(self, somebody: Somebody, address: str, sentence: str) -> None:
        digest = "git-" + sha256(address.strip().lower().encode()).hexdigest()[:10]
        if digest in self._owners:
            self._note("address", (somebody.id, self._owners[digest]), sentence.format(somebody.username, digest))

    def _compare_work(self, db: apsw.Connection) -> None:
        """One piece of work that is told under two accounts."""
        works: dict[tuple[int, int], list[str]] = {}
        for one, other, link in rows(db, SAME_WORK):
            works.setdefault((one, other), []).append(link)
        for pair, links in works.items():
            self._note("work", pair, f"the same work is told of both {len(links):,} times, such as {min(links)}")

    def _compare_logins(self) -> None:
        """Logins that are alike, and one that is somebody's full name."""
        groups: dict[str, set[int]] = {}
        for each in self.people.values():
            for key in filter(None, map(skeleton, each.names)):
                groups.setdefault(key, set()).add(each.id)
        for people in groups.values():
            self._note("login", people, f"logins alike: {self._names(people)}")
        for each in self.people.values():
            name = full_name(each.name)
            for other in groups.get(skeleton(name), set()) - {each.id}:
                if full_name(self.people[other].name) != name and each.id not in groups[skeleton(name)]:
                    self._note("login", (each.id, other), f"{self._names([other])} is {each.name} in one word")

    def _names(self, people: Iterable[int]) -> str:
        return ", ".join(sorted(self.people[id].username for id in people))

    def _compare(self, kind: str, key: Callable[[Somebody], str | None], sentence: str) -> None:
        """Who has a key in common with somebody; an empty one is none."""
        groups: dict[str, list[int]] = {}
        for each in self.people.values():
            if found := key(each):
                groups.setdefault(found, []).append(each.id)
        for people in groups.values():
            self._note(kind, people, sentence.format(self.people[people[0]].name))

    def _note(self, kind: str, people: Iterable[int | None], detail: str) -> None:
        """Whoever is best known with each of the others, if these are few enough; a bot is no human."""
        known = sorted((self.people[id] for id in set(people) if id in self.people), key=best_known)
        if kind in WEAK and len(known) > MOST_ALIKE:
            return
        for other in known[1:]:
            if known[0].kind == other.kind:
                pair = frozenset({known[0].id, other.id})
                self.found[Evidence(kind=kind, people=pair, detail=detail)] = None


def everybody(db: apsw.Connection) -> Iterator[Somebody]:
    """All people but the ghost, who stands for everybody whose account was deleted."""
    for id, username, name, kind, avatar, links, has_profile, accounts, score in rows(db, PEOPLE):
        shown = json.loads(links or "{}").values()
        yield Somebody(
            id=id,
            username=username,
            name=name,
            kind=kind,
            avatar=avatar,
            has_profile=bool(has_profile),
            names=tuple(dict.fromkeys((username, *json.loads(accounts)))),
            addresses=tuple(address for link in shown if ADDRESS.fullmatch(address := link.removeprefix("mailto:"))),
            score=score,
        )


def best_known(somebody: Somebody) -> tuple[bool, bool, int, int]:
    """For sorting: a login before what stands for an address, with a profile before without, then by score."""
    is_digest = DIGEST.fullmatch(somebody.username) is not None
    return is_digest, not somebody.has_profile, -somebody.score, somebody.id


def full_name(name: str | None) -> str:
    """A name in the form in which two spellings are equal; empty where it is but one word, which many have."""
    words = unicodedata.normalize("NFKC", name or "").casefold().split()
    return " ".join(words) if len(words) > 1 else ""


def skeleton(login: str) -> str:
    """A login without case, digits, punctuation and words such as ``at-work``; empty where too little is left."""
    if DIGEST.fullmatch(login.casefold()):
        return ""
    words = re.split(r"[\W\d_]+", login.casefold().removesuffix("[bot]"))
    left = "".join(word for word in words if word not in AFFIXES)
    return left if len(left) >= LEAST_LETTERS else ""
