"""A person's profile: ``contributors/<username>.md``, fields as front matter and a bio in Markdown."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, cast, get_args

from leaderboard.errors import Problem, Severity
from leaderboard.files import front_matter
from leaderboard.files.names import folded, shown
from leaderboard.models import JSON, Contributor, GivenBadge, Kind
from leaderboard.structure import described, did_you_mean
from leaderboard.yaml_reader import YamlProblem

T = TypeVar("T")

MAX_BYTES = 1 << 20

_ADDRESS_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_INVISIBLE = re.compile(r"[\x00-\x20\x7f-\x9f]")
_SAFE_SCHEMES = frozenset({"http:", "https:", "mailto:"})
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)(?:[Tt ].*)?", re.ASCII)
_KINDS: tuple[str, ...] = get_args(Kind)
_BADGE_KEYS = ("badge", "variant", "on", "reason")


def read(content: bytes, file: str, username: str) -> tuple[Contributor | None, list[Problem]]:
    """The profile; a bad field is a problem and costs that field, None where nothing can be read."""
    try:
        matter = front_matter.read(_decoded(content))
    except YamlProblem as problem:
        return None, [Problem(file=file, line=problem.line, message=problem.message)]
    fields = _Fields(matter, file)
    fields.compare_username(username)
    contributor = Contributor(
        username=username,
        name=fields.take("name", _text),
        role=fields.take("role", _text),
        title=fields.take("title", _text),
        avatar_url=fields.take("avatar_url", _address),
        social_profiles=fields.take_mapping("social_profiles", _address),
        joining_date=fields.take("joining_date", _date),
        accounts=tuple(dict.fromkeys(fields.take_list("accounts", _text))),
        kind=fields.take("kind", _kind),
        meta=fields.take("meta", _json),
        bio=matter.body or None,
        badges=tuple(fields.take_badges()),
    )
    return contributor, sorted(fields.problems, key=lambda problem: problem.line or 0)


def new(contributor: Contributor) -> bytes:
    """The file of a person who has none yet; fields that say nothing are left out."""
    return front_matter.write(_fields_of(contributor), contributor.bio or "").encode()


def fill(content: bytes, contributor: Contributor) -> bytes:
    """The file with the fields it lacks and the accounts it does not list yet; every other byte stays.

    A file that cannot be read, and an edit that would not read back as meant, leave it as it is.
    """
    present, _ = read(content, "", contributor.username)
    if present is None:
        return content
    text = content.decode()
    given = front_matter.read(text).fields
    fields = _fields_of(contributor)
    listed = {folded(account) for account in present.accounts}
    accounts = [account for account in fields.pop("accounts", []) if folded(account) not in listed]
    text = front_matter.extend(text, "accounts", accounts)
    text = front_matter.add(text, {key: value for key, value in fields.items() if key not in given})
    return text.encode()


def with_accounts(content: bytes, accounts: Iterable[str]) -> bytes:
    """The file with these at the end of its accounts, but for those it lists; every other byte stays.

    As it was where that cannot be done safely.
    """
    listed = {folded(account) for account, _ in listed_accounts(content)}
    new = [account for account in accounts if folded(account) not in listed]
    return front_matter.extend(content.decode(), "accounts", new).encode() if is_readable(content) else content


def without_accounts(content: bytes, accounts: Iterable[str]) -> bytes:
    """The file without these among its accounts, whatever the case; every other byte stays.

    As it was where that cannot be done safely.
    """
    unwanted = {folded(account) for account in accounts}
    if not is_readable(content):
        return content
    text = front_matter.withdraw(content.decode(), "accounts", lambda item: folded(_account(item)) in unwanted)
    return text.encode()


def listed_accounts(content: bytes) -> list[tuple[str, int | None]]:
    """(account, its line) for each that a file lists, in its order; none where it cannot be read."""
    if not is_readable(content):
        return []
    matter = front_matter.read(_decoded(content))
    given = matter.fields.get("accounts")
    items = enumerate(given) if isinstance(given, list) else ()
    return [(account, matter.lines.get(("accounts", place))) for place, item in items if (account := _account(item))]


def is_readable(content: bytes) -> bool:
    """Whether the file has front matter to read."""
    try:
        front_matter.read(_decoded(content))
    except YamlProblem:
        return False
    return True


def _account(item: Any) -> str:
    """An item of ``accounts:`` as it is read; empty where it is none."""
    try:
        return _text(item) or ""
    except TypeError:
        return ""


def _decoded(content: bytes) -> str:
    if len(content) > MAX_BYTES:
        raise YamlProblem(1, f"the file has {len(content):,} bytes; at most {MAX_BYTES:,} are read")
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise YamlProblem(line, "a character that is not UTF-8; save the file as UTF-8") from error


def _fields_of(contributor: Contributor) -> dict[str, Any]:
    fields = {
        "name": contributor.name,
        "role": contributor.role,
        "title": contributor.title,
        "avatar_url": contributor.avatar_url,
        "social_profiles": contributor.social_profiles,
        "joining_date": contributor.joining_date,
        "meta": contributor.meta,
        "accounts": list(contributor.accounts),
        "kind": contributor.kind,
    }
    return {key: value for key, value in fields.items() if value not in (None, [], {})}


class _Fields:
    """Takes values out of the front matter one by one and keeps what is wrong with them."""

    def __init__(self, matter: front_matter.FrontMatter, file: str) -> None:
        self.problems: list[Problem] = []
        self._matter = matter
        self._file = file

    def compare_username(self, username: str) -> None:
        """The file name decides; a different ``username:`` key is worth knowing."""
        given = self._matter.fields.get("username")
        if given is not None and folded(str(given)) != folded(username):
            message = f"frontmatter username {shown(str(given))} differs from the file name, which decides"
            self._note(("username",), message, Severity.WARNING)

    def take(self, key: str, convert: Callable[[Any], T]) -> T | None:
        return self._converted((key,), self._matter.fields.get(key), convert)

    def take_mapping(self, key: str, convert: Callable[[Any], T | None]) -> dict[str, T]:
        given = self._expected(key, dict, "a mapping", {})
        taken = {name: self._converted((key, name), value, convert) for name, value in given.items()}
        return {name: value for name, value in taken.items() if value is not None}

    def take_list(self, key: str, convert: Callable[[Any], T | None]) -> list[T]:
        given = self._expected(key, list, "a list", [])
        taken = [self._converted((key, index), value, convert) for index, value in enumerate(given)]
        return [value for value in taken if value is not None]

    def take_badges(self) -> Iterator[GivenBadge]:
        """What was given by hand: ``- {badge: hero, variant: gold, on: 2026-01-31, reason: …}``."""
        for index, given in enumerate(self._expected("badges", list, "a list", [])):
            place: tuple[str | int, ...] = ("badges", index)
            if not isinstance(given, dict):
                message = f"expected a mapping such as {{badge: hero, on: 2026-01-31}}, got {described(given)}"
                self._note(place, f"badges.{index}: {message}")
                continue
            for key in given:
                if key not in _BADGE_KEYS:
                    hint = did_you_mean(str(key), _BADGE_KEYS)
                    self._note((*place, key), f"badges.{index}: unknown key {shown(str(key))}{hint}", Severity.WARNING)
            badge = self._converted((*place, "badge"), given.get("badge"), _text)
            on = self._converted((*place, "on"), given.get("on"), _date)
            for key, found in (("badge", badge), ("on", on)):
                if found is None and given.get(key, "") in (None, ""):
                    self._note(place, f"badges.{index}.{key}: is missing")
            if badge and on:
                yield GivenBadge(
                    badge=badge,
                    variant=self._converted((*place, "variant"), given.get("variant"), _text),
                    on=on,
                    reason=self._converted((*place, "reason"), given.get("reason"), _text),
                    line=self._matter.lines.get(place),
                )

    def _expected(self, key: str, kind: type, words: str, otherwise: Any) -> Any:
        given = self._matter.fields.get(key)
        if given is not None and not isinstance(given, kind):
            self._note((key,), f"{key}: expected {words}, got {described(given)}")
        return given if isinstance(given, kind) else otherwise

    def _converted(self, path: tuple[str | int, ...], value: Any, convert: Callable[[Any], T]) -> T | None:
        if value is None:
            return None
        try:
            return convert(value)
        except (TypeError, ValueError) as error:
            self._note(path, f"{'.'.join(map(str, path))}: {error}")
            return None

    def _note(self, path: tuple[str | int, ...], message: str, severity: Severity = Severity.ERROR) -> None:
        line = self._matter.lines.get(path)
        self.problems.append(Problem(file=self._file, line=line, message=message, severity=severity))


def _text(value: Any) -> str | None:
    """Text without space around it; a number is given back as it was written."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise TypeError(f"expected text, got {described(value)}")
    return value.strip() or None


def _address(value: Any) -> str | None:
    """An address or a name; never one that a browser would run."""
    text = _text(value)
    scheme = _ADDRESS_SCHEME.match(_INVISIBLE.sub("", text)) if text else None
    if scheme and scheme[0].lower() not in _SAFE_SCHEMES:
        raise ValueError(f"expected an http or https address, got {described(value)}")
    return text


def _date(value: Any) -> str | None:
    found = _DATE.fullmatch(value.strip()) if isinstance(value, str) else None
    try:
        return datetime.date.fromisoformat(found[1]).isoformat() if found else _no_date(value)
    except ValueError:
        return _no_date(value)


def _no_date(value: Any) -> str | None:
    if value == "":
        return None
    raise ValueError(f"expected a date like 2026-01-31, got {described(value)}")


def _kind(value: Any) -> Kind:
    if value not in _KINDS:
        raise ValueError(f"expected {', '.join(_KINDS[:-1])} or {_KINDS[-1]}, got {described(value)}")
    return cast(Kind, value)


def _json(value: Any) -> JSON:
    if not isinstance(value, dict):
        raise TypeError(f"expected a mapping, got {described(value)}")
    return value
