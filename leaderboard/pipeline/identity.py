"""Two people become one, and one becomes two again: as lines in profiles, which the next run reads."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from leaderboard.errors import ConfigError, DataError, Problem
from leaderboard.files import profiles as profile_files
from leaderboard.files import writing
from leaderboard.models import Contributor, shown
from leaderboard.pipeline.exporting import read
from leaderboard.pipeline.known_accounts import Listing
from leaderboard.pipeline.rank_effects import Edit
from leaderboard.pipeline.run import Run
from leaderboard.scores.explain import find_person
from leaderboard.store import profiles
from leaderboard.store.claims import NOREPLY, NUMBER, account_key, is_part, other_spelling
from leaderboard.texts import joined


@dataclass(slots=True)
class Plan:
    """What is to be written, and what a person should know before."""

    username: str
    people: list[int] = field(default_factory=list)
    """The ids of those who are joined, or of the one who is parted."""
    edits: list[Edit] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """The entries of ``accounts:`` that come or go."""
    notes: list[str] = field(default_factory=list)
    is_merge: bool = True

    @property
    def told(self) -> list[tuple[str, str]]:
        """(+ or -, entry) with addresses as what stands for them."""
        return [("+" if self.is_merge else "-", as_told(line)) for line in self.lines]

    @property
    def undo(self) -> str:
        """The command that takes it back."""
        verb = "split" if self.is_merge else "merge"
        return shlex.join(["leaderboard", "identity", verb, self.username, *(line for _, line in self.told)])


def merge(run: Run, into: str, others: Sequence[str]) -> Plan:
    """The others become accounts of one person; a ConfigError has everything that speaks against it."""
    check_nothing_waits(run)
    listing = Listing(run.db, run.folder)
    person, username = find_person(run.db, into)
    plan = Plan(username, [person])
    problems = []
    for other in others:
        try:
            _add(run, listing, plan, other)
        except ConfigError as error:
            problems.append(Problem(file=shown(as_told(other)), message=str(error)))
    if problems:
        raise ConfigError(problems)
    path = listing.paths.get(username.casefold())
    place = run.folder.root / path if path else run.folder.profile_path(username)
    path = place.relative_to(run.folder.root).as_posix()
    before = read(place)
    stub = before or profile_files.new(Contributor(username=username))
    after = profile_files.with_accounts(stub, plan.lines)
    if len(profile_files.listed_accounts(after)) != len(profile_files.listed_accounts(stub)) + len(plan.lines):
        raise by_hand(path, f"write {_told(plan.lines)} below accounts: yourself")
    plan.edits.append(Edit(path=path, before=before, after=after))
    return plan


def split(run: Run, user: str, accounts: Sequence[str]) -> Plan:
    """These accounts are somebody else's again; a ConfigError has everything that speaks against it."""
    check_nothing_waits(run)
    listing = Listing(run.db, run.folder)
    person, username = find_person(run.db, user)
    plan = Plan(username, [person], is_merge=False)
    taken: dict[str, list[str]] = {}
    problems = []
    for account in accounts:
        found = dict(_entries(listing, username, account))
        for path, entries in found.items():
            taken.setdefault(path, []).extend(entries)
        if not found:
            problems.append(Problem(file=shown(as_told(account)), message=_why_not(listing, username, account)))
    if problems:
        raise ConfigError(problems)
    for path, entries in taken.items():
        _take_out(run, plan, path, entries)
    plan.notes += _numbers_left(plan)
    return plan


def write(run: Run, plan: Plan) -> None:
    """Write the profiles; each is whole at every moment, and says what it is to say by itself."""
    for edit in plan.edits:
        path = run.folder.root / edit.path
        if edit.after:
            writing.replace(path, edit.after)
        else:
            path.unlink()


def check_nothing_waits(run: Run) -> None:
    """What sources said of people and no file says yet would not be in the effect."""
    if profiles.scraped(run.db):
        raise DataError("what was scraped last is not written yet; run `leaderboard export` first")


def by_hand(path: str, what: str) -> DataError:
    return DataError(f"{path}: left as it is, because it cannot be changed safely; {what}")


def _add(run: Run, listing: Listing, plan: Plan, other: str) -> None:
    """Plan the lines that make somebody, or an account, part of the person; raises ConfigError."""
    key = account_key(other)
    number = _number(other)
    try:
        person, name = find_person(run.db, other)
    except ConfigError:
        if "@" not in other and not NUMBER.fullmatch(other):
            raise
        plan.notes.append(f"nobody has acted under {shown(as_told(other))} yet")
        _want(plan, key if "@" in other else other)
    else:
        _check_is_somebody_else(listing, plan, person, name, other)
        plan.people.append(person)
        _want(plan, name)
    if number is not None and number not in listing.claims.owners:
        _want(plan, number)


def _check_is_somebody_else(listing: Listing, plan: Plan, person: int, name: str, other: str) -> None:
    """Whether a person may be meant as a whole: under one of several accounts it is not clear who is."""
    if person == plan.people[0]:
        raise ConfigError(f"is an account of {plan.username} already")
    account = next(
        (each for each in listing.of(person).accounts if account_key(each.account) == account_key(other)), None
    )
    if account is not None and account.origin not in {"own name", "[bot]"}:
        raise ConfigError(
            f"is an account of {name} ({account.where}); name {name} to join both people, or give it up there first: "
            f"`leaderboard identity split {name} {account.account}`"
        )


def _want(plan: Plan, line: str) -> None:
    if line not in plan.lines:
        plan.lines.append(line)


def _number(account: str) -> str | None:
    """``github:12345`` of ``12345+login@users.noreply.github.com``; None of anything else."""
    found = NOREPLY.fullmatch(account.casefold())
    return f"github:{found['number']}" if found and found["number"] and found["host"] == "github.com" else None


def _entries(listing: Listing, username: str, account: str) -> Iterator[tuple[str, list[str]]]:
    """(path, entries) of the profiles of a person that list an account, in whatever form."""
    key = account_key(account)
    for profile in listing.own(username):
        # What is part of the account goes with it: of its lines only those that lead back are not to stay.
        wanted = username.casefold() if is_part(listing.claims.joined, profile, key) else key
        entries = [entry for entry, _ in listing.lines(listing.paths[profile]) if account_key(entry) == wanted]
        if entries:
            yield listing.paths[profile], entries


def _why_not(listing: Listing, username: str, account: str) -> str:
    """Why there is no line to take out."""
    key = account_key(account)
    if key == username.casefold():
        return f"is the name of {username} itself; name the accounts that are to go"
    if _lists(listing, username, other_spelling(key)):
        return f"is one account with {other_spelling(key)}, which is listed; take that out"
    owner = listing.claims.owners.get(key)
    if owner is not None and owner.contributor.username != username:
        return f"is an account of {owner.contributor.username}, not of {username}"
    return f"no profile lists it as an account of {username}; `leaderboard identity show {username}` tells what is"


def _lists(listing: Listing, username: str, key: str) -> bool:
    return any(
        account_key(entry) == key for own in listing.own(username) for entry, _ in listing.lines(listing.paths[own])
    )


def _take_out(run: Run, plan: Plan, path: str, entries: list[str]) -> None:
    before = read(run.folder.root / path)
    after = profile_files.without_accounts(before, entries)
    if after == before:
        raise by_hand(path, f"take {_told(entries)} out of accounts: yourself")
    if after == profile_files.new(Contributor(username=plan.username)):
        plan.notes.append(f"{path} says nothing else and is removed")
        after = b""
    plan.edits.append(Edit(path=path, before=before, after=after))
    plan.lines += entries


def _numbers_left(plan: Plan) -> Iterator[str]:
    """A number that stays would bring its login back."""
    for edit in plan.edits:
        left = [account for account, _ in profile_files.listed_accounts(edit.after) if NUMBER.fullmatch(account)]
        if len(left) > 1 and not all(NUMBER.fullmatch(line) for line in plan.lines):
            yield (
                f"{edit.path} still lists {_told(left)}; if one of these numbers belongs to what you take out, name it "
                "too, or the next run brings it back"
            )


def _told(accounts: Sequence[str]) -> str:
    """Accounts in a sentence."""
    return joined([shown(as_told(account)) for account in accounts])


def as_told(account: str) -> str:
    """An account, and of an address what stands for it."""
    return account_key(account) if "@" in account else account
