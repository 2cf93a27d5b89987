"""The activities of one account: ``activities/<account>.jsonl``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC
from typing import NamedTuple

import msgspec

from leaderboard.errors import Problem, Severity
from leaderboard.files import lines
from leaderboard.files.names import shown
from leaderboard.models import MOST_LINES, WEB, Activity, complaint, is_repository, is_username

BOM = b"\xef\xbb\xbf"

_ACTIVITY_LINES = msgspec.json.Decoder(Activity)


@dataclass(frozen=True, slots=True)
class ActivityFile:
    """What a file says, each slug once, and what is wrong with it."""

    activities: list[Activity]
    problems: list[Problem] = field(default_factory=list)


def read(content: bytes, file: str) -> ActivityFile:
    """Every activity of the file in UTC; a bad line is a problem and costs that line alone.

    Of two lines with one slug the later wins.
    """
    body = content.removeprefix(BOM)
    activities = _decode_at_once(body)
    if activities is None:
        return _read_lines(_split(body), file)
    if _are_plain(activities):
        return ActivityFile(activities)
    return _settle(enumerate(activities, 1), file, [])


def write(activities: Iterable[Activity]) -> bytes:
    """The file of these activities, ordered by time and slug; of two with one slug the later is written."""
    latest = {activity.slug: activity for activity in activities}
    ordered = sorted(latest.values(), key=lambda activity: (activity.occurred_at, activity.slug))
    return b"".join([lines.encode(activity) + b"\n" for activity in ordered])


def merge(content: bytes, changed: Iterable[Activity]) -> bytes:
    """The file with these activities put in, in the place of those with their slugs.

    Other lines keep their bytes; replaced ones keep the keys unknown to us. Lines are ordered by time and slug,
    those that cannot be read stand at the end. A file that says all of it already is returned as it is.
    """
    present = _present(content)
    current = {line.activity.slug: line.activity for line in present if line.activity}
    news = {activity.slug: activity for activity in changed}
    news = {slug: activity for slug, activity in news.items() if current.get(slug) != activity}
    if not news:
        return content
    replaced = {line.slug: line.content for line in present if line.slug in news}
    rows = [
        (current[line.activity.slug].occurred_at, line.activity.slug, index, line.content)
        for index, line in enumerate(present)
        if line.activity and line.slug not in news
    ]
    rows += [
        (lines.in_utc(activity.occurred_at), slug, 0, lines.encode(activity, replaced.get(slug)))
        for slug, activity in news.items()
    ]
    unreadable = [line.content for line in present if not line.activity and line.slug not in news]
    return _join([row[-1] for row in sorted(rows)] + unreadable, like=content)


def remove(content: bytes, slugs: Iterable[str]) -> bytes:
    """The file without the lines of these slugs; all others keep their bytes and their order."""
    unwanted = frozenset(slugs)
    present = _present(content)
    rest = [line.content for line in present if line.slug not in unwanted]
    return content if len(rest) == len(present) else _join(rest, like=content)


def lines_of(content: bytes, slugs: Iterable[str]) -> dict[str, int]:
    """The line, counted from 1, in which each of these slugs stands last."""
    wanted = set(slugs)
    found = {}
    for number, line in _split(content.removeprefix(BOM)):
        slug = lines.slug_at_start(line)
        if slug in wanted:
            found[slug] = number
    return found


class _Present(NamedTuple):
    """A line that stands in a file; without an activity where it cannot be read."""

    content: bytes
    slug: str | None
    activity: Activity | None


def _decode_at_once(body: bytes) -> list[Activity] | None:
    """All activities, or None where only a look at each line can tell."""
    if _has_overlong_line(body):
        return None
    try:
        activities = _ACTIVITY_LINES.decode_lines(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    line_count = body.count(b"\n") + (not body.endswith(b"\n"))
    return activities if len(activities) == line_count else None


def _has_overlong_line(body: bytes) -> bool:
    """Leap from line end to line end, a whole permitted length at a time."""
    start = 0
    while len(body) - start > lines.MAX_LINE_BYTES:
        start = body.rfind(b"\n", start, start + lines.MAX_LINE_BYTES + 1) + 1
        if start == 0:
            return True
    return False


def _are_plain(activities: list[Activity]) -> bool:
    """Whether nothing in them needs a second look; nearly always so, hence one tight loop."""
    account: str | None = None
    repository: str | None = None
    for activity in activities:
        if activity.account != account:
            account = activity.account
            if not is_username(account):
                return False
        if activity.repository != repository:
            repository = activity.repository
            if repository is not None and not is_repository(repository):
                return False
        link = activity.link
        if not (
            activity.occurred_at.tzinfo is UTC
            and activity.slug
            and activity.definition
            and (link is None or link.startswith(WEB))
        ):
            return False
        has_usual_numbers = (
            activity.points is None
            and activity.count == 1
            and 0 <= activity.lines_added <= MOST_LINES
            and 0 <= activity.lines_deleted <= MOST_LINES
        )
        if not has_usual_numbers and complaint(activity) is not None:
            return False
    return len({activity.slug for activity in activities}) == len(activities)


def _split(body: bytes) -> Iterator[tuple[int, bytes]]:
    """Line numbers and the lines that are not blank."""
    for number, line in enumerate(body.split(b"\n"), 1):
        if line and not line.isspace():
            yield number, line


def _read_lines(numbered: Iterable[tuple[int, bytes]], file: str) -> ActivityFile:
    problems: list[Problem] = []
    decoded: list[tuple[int, Activity]] = []
    for number, line in numbered:
        try:
            decoded.append((number, lines.decode(line)))
        except lines.LineError as error:
            problems.append(Problem(file=file, line=number, message=str(error)))
    return _settle(decoded, file, problems)


def _settle(decoded: Iterable[tuple[int, Activity]], file: str, problems: list[Problem]) -> ActivityFile:
    """Keep what obeys the rules, in UTC, the last of each slug; say what does not."""
    kept: dict[str, Activity] = {}
    without_zone: list[int] = []
    for number, activity in decoded:
        try:
            accepted = lines.accept(activity)
        except lines.LineError as error:
            problems.append(Problem(file=file, line=number, message=str(error)))
            continue
        kept[accepted.slug] = accepted
        if activity.occurred_at.tzinfo is None:
            without_zone.append(number)
        if activity.link and accepted.link is None:
            problems.append(_link_left_out(file, number, activity.link))
    if without_zone:
        problems.append(_read_as_utc(file, without_zone))
    return ActivityFile(list(kept.values()), sorted(problems, key=lambda problem: problem.line or 0))


def _link_left_out(file: str, number: int, link: str) -> Problem:
    message = f"link: expected an http or https address, got {shown(link)}; it is left out"
    return Problem(file=file, line=number, message=message, severity=Severity.WARNING)


def _read_as_utc(file: str, numbers: list[int]) -> Problem:
    more = f", and {len(numbers) - 1:,} more in this file" if len(numbers) > 1 else ""
    message = f"occurred_at: a time without a zone is read as UTC{more}; write Z or an offset at its end"
    return Problem(file=file, line=numbers[0], message=message, severity=Severity.WARNING)


def _present(content: bytes) -> list[_Present]:
    present = []
    for _, line in _split(content.removeprefix(BOM)):
        try:
            activity = lines.accept(lines.decode(line))
            present.append(_Present(line, activity.slug, activity))
        except lines.LineError:
            present.append(_Present(line, lines.slug_at_start(line), None))
    return present


def _join(rows: Iterable[bytes], like: bytes) -> bytes:
    """A file of these lines, with the byte order mark and the line ends of the one before."""
    mark = BOM if like.startswith(BOM) else b""
    if like.partition(b"\n")[0].endswith(b"\r"):
        rows = [row.removesuffix(b"\r") + b"\r" for row in rows]
    return mark + b"".join([row + b"\n" for row in rows])
