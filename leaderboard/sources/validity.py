"""Which of the records that a plugin yields can be kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Final, TypeVar

import msgspec

from leaderboard import covered_days
from leaderboard.models import (
    MOST_LINES,
    REPOSITORY_RULE,
    USERNAME_RULE,
    Activity,
    ActivityDefinition,
    Complete,
    Contributor,
    Coverage,
    Planned,
    Record,
    Repository,
    SamePerson,
    complaint,
    is_repository,
    is_username,
    is_web_link,
    thousandths,
)
from leaderboard.repository_facts import tidied

MOST_BYTES: Final = 500_000
"""Of one record as JSON; files are read back with twice as many bytes a line."""
LONGEST_ORDINARY: Final = 1_000
MOST_PLANNED: Final = 10**18
OPTIONAL: Final = frozenset({str, type(None)})

R = TypeVar("R", bound=Record)

_NUL = re.compile(rb"(?<!\\)((?:\\\\)*)\\u0000")
_PLACE = re.compile(r" - at `\$\.?(?P<key>.*)`$")

_encode = msgspec.json.Encoder().encode
_decode_activity = msgspec.json.Decoder(Activity).decode
_UNUSABLE = (msgspec.MsgspecError, TypeError, ValueError, OverflowError, RecursionError)


class UnfitError(ValueError):
    """Why a record cannot be kept, in one sentence."""


class Inspector:
    """Looks at each record of one source; what it has found good once it does not look at again."""

    def __init__(self, warn: Callable[[str], None]) -> None:
        self._warn = warn
        self._accounts: set[str] = set()
        self._definitions: set[str] = set()
        self._repositories: set[str | None] = {None}

    def activity(self, activity: Activity) -> Activity:
        """The activity with exact types, in UTC; raises UnfitError."""
        if self._is_ordinary(activity):
            return activity
        if getattr(activity.occurred_at, "tzinfo", None) is not UTC:
            activity = msgspec.structs.replace(activity, occurred_at=in_utc(activity.occurred_at))
        try:
            content = _encode(activity)
            checked = _decode_activity(content)
        except _UNUSABLE as error:
            raise UnfitError(_sentence(error)) from None
        return self._judged(activity, checked, content)

    def _is_ordinary(self, activity: Activity) -> bool:
        """Whether it is like nearly all: seen at a glance, as a million of them have to be."""
        return (
            type(activity.account) is str
            and activity.account in self._accounts
            and type(activity.definition) is str
            and activity.definition in self._definitions
            and type(activity.repository) in OPTIONAL
            and activity.repository in self._repositories
            and type(activity.occurred_at) is datetime
            and activity.occurred_at.tzinfo is UTC
            and type(activity.slug) is str
            and 0 < len(activity.slug) <= LONGEST_ORDINARY
            and activity.slug.isprintable()
            and (activity.title is None or _is_ordinary_text(activity.title))
            and (activity.link is None or (_is_ordinary_text(activity.link) and is_web_link(activity.link)))
            and activity.text is None
            and activity.meta is None
            and activity.points is None
            and type(activity.count) is int
            and activity.count == 1
            and type(activity.lines_added) is int
            and 0 <= activity.lines_added <= MOST_LINES
            and type(activity.lines_deleted) is int
            and 0 <= activity.lines_deleted <= MOST_LINES
        )

    def _judged(self, given: Activity, checked: Activity, content: bytes) -> Activity:
        reason = complaint(checked) or _changed_type(given, checked)
        if reason is not None:
            raise UnfitError(reason)
        if len(content) > MOST_BYTES:
            raise UnfitError(f"has {len(content):,} bytes, at most {MOST_BYTES:,} are kept")
        self._accounts.add(checked.account)
        if _is_ordinary_text(checked.definition):
            self._definitions.add(checked.definition)
        self._repositories.add(checked.repository)
        if b"\\u0000" in content:
            checked = _decode_activity(_without_nulls(content))
        if checked.link is not None and not is_web_link(checked.link):
            self._warn(f"{identity(checked)}: left out the link {_cut(checked.link)}, expected http or https")
            checked = msgspec.structs.replace(checked, link=None)
        return checked

    def contributor(self, contributor: Contributor) -> Contributor:
        """The contributor with exact types; raises UnfitError."""
        checked = typed(contributor)
        if not is_username(checked.username):
            raise UnfitError(f"username: {_cut(checked.username)} cannot be a username: {USERNAME_RULE}")
        if checked.avatar_url is not None and not is_web_link(checked.avatar_url):
            self._warn(f"{identity(checked)}: left out avatar_url {_cut(checked.avatar_url)}, expected http or https")
            checked = msgspec.structs.replace(checked, avatar_url=None)
        if checked.joining_date is not None and not _is_date(checked.joining_date):
            self._warn(f"{identity(checked)}: left out joining_date {_cut(checked.joining_date)}, expected YYYY-MM-DD")
            checked = msgspec.structs.replace(checked, joining_date=None)
        return checked

    def repository(self, repository: Repository) -> Repository:
        """The repository with exact types; raises UnfitError."""
        try:
            checked, left_out = tidied(typed(repository))
        except ValueError as error:
            raise UnfitError(str(error)) from None
        for reason in left_out:
            self._warn(f"{identity(checked)}: left out {reason}")
        return checked


def complete(given: Complete) -> Complete:
    """The record with exact types; raises UnfitError, because activities of others may be removed by a wrong one."""
    checked = typed(given)
    if not is_repository(checked.repository):
        raise UnfitError(f"repository: expected {REPOSITORY_RULE}, got {_cut(checked.repository)}")
    for prefix in checked.prefixes:
        if len(prefix) < 2 or not prefix.endswith(":"):
            raise UnfitError(f"prefixes: expected beginnings of slugs that end with ':', got {_cut(prefix)}")
    if not checked.prefixes:
        raise UnfitError("prefixes: expected beginnings of slugs such as 'github:', got none")
    return checked


def coverage(given: Coverage) -> Coverage:
    """The record with exact types; raises UnfitError."""
    checked = typed(given)
    if reason := covered_days.complaint(checked):
        raise UnfitError(reason)
    return checked


def planned(given: Planned) -> Planned:
    """The expectation with exact types; raises UnfitError."""
    checked = typed(given)
    if not checked.target:
        raise UnfitError("target: expected text, got none")
    for field in ("requests", "points", "bytes", "price", "seconds"):
        value = getattr(checked, field)
        if value is not None and not 0 <= value <= MOST_PLANNED:
            raise UnfitError(f"{field}: expected a number from 0 on, got {_cut(value)}")
        if value is None and getattr(given, field) is not None:
            raise UnfitError(f"{field}: {_cut(getattr(given, field))} is no number")
    return checked


def same_person(given: SamePerson) -> SamePerson:
    """What is said with exact types; raises UnfitError."""
    checked = typed(given)
    for account in checked.accounts:
        if not is_username(account):
            raise UnfitError(f"accounts: {_cut(account)} cannot be an account: {USERNAME_RULE}")
    if not checked.reason:
        raise UnfitError("reason: expected text, got none")
    return checked


def definition(given: ActivityDefinition) -> ActivityDefinition:
    """The definition with exact types; raises UnfitError."""
    checked = typed(given)
    if not checked.slug:
        raise UnfitError("slug: expected text, got none")
    if given.points is not None:
        try:
            thousandths(given.points)
        except ValueError as error:
            raise UnfitError(f"points: {error}") from None
    return checked


def typed(record: R) -> R:
    """The record with the types that it promises; raises UnfitError."""
    try:
        content = _encode(record)
        checked = msgspec.json.decode(content, type=type(record))
    except _UNUSABLE as error:
        raise UnfitError(_sentence(error)) from None
    if len(content) > MOST_BYTES:
        raise UnfitError(f"has {len(content):,} bytes, at most {MOST_BYTES:,} are kept")
    if b"\\u0000" in content:
        return msgspec.json.decode(_without_nulls(content), type=type(record))
    return checked


def in_utc(time: object) -> datetime:
    """The same instant in UTC; raises UnfitError for what has no zone or is no time."""
    if not isinstance(time, datetime):
        raise UnfitError(f"occurred_at: expected a datetime, got {time!r:.60}")
    if time.utcoffset() is None:
        raise UnfitError(f"occurred_at: expected a time with a zone, got {time.isoformat()}")
    try:
        return time.astimezone(UTC)
    except OverflowError:
        raise UnfitError(f"occurred_at: {time.isoformat()} is outside the calendar") from None


def _is_ordinary_text(text: object) -> bool:
    """One printable line, so without surrogates and NUL."""
    return type(text) is str and len(text) <= LONGEST_ORDINARY and text.isprintable()


def identity(record: object) -> str:
    """Which record it is, for a message."""
    match record:
        case Activity():
            return f"activity {_cut(record.slug)} of {_cut(record.account)}"
        case Contributor():
            return f"contributor {_cut(record.username)}"
        case Repository():
            return f"repository {_cut(record.name)}"
        case Complete() | Coverage():
            return f"{type(record).__name__} of {_cut(record.repository)}"
        case Planned():
            return f"plan of {_cut(record.target)}"
        case _:
            return f"{type(record).__name__} {_cut(getattr(record, 'slug', None))}"


def _cut(value: object) -> str:
    text = ascii(value)
    return text if len(text) <= 80 else f"{text[:79]}…"


def _changed_type(given: Activity, checked: Activity) -> str | None:
    """Which field JSON gave back as something else: NaN as null, bytes as text."""
    for field in msgspec.structs.fields(Activity):
        before, after = getattr(given, field.name), getattr(checked, field.name)
        if before != after and field.name != "meta":
            return f"{field.encode_name}: {_cut(before)} cannot be kept"
    return None


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _without_nulls(content: bytes) -> bytes:
    """JSON with the replacement character for NUL, which databases and pages cannot hold."""
    return _NUL.sub(rb"\1\\ufffd", content)


def _sentence(error: Exception) -> str:
    """The encoder's or decoder's words for people: ``points: expected int | float | null, got str``."""
    if isinstance(error, UnicodeError):
        return "has text that is not Unicode"
    if isinstance(error, RecursionError):
        return "is nested too deeply"
    text = str(error)
    place = _PLACE.search(text)
    message = _PLACE.sub("", text).replace("`", "")
    message = f"{message[:1].lower()}{message[1:]}"
    return f"{place['key']}: {message}" if place and place["key"] else message
