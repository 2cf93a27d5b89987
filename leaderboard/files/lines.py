"""One line of an activity file and the activity it says."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

import msgspec

from leaderboard.files.names import shown
from leaderboard.models import JSON, Activity, complaint, is_web_link

MAX_LINE_BYTES = 1 << 20

_OLD_TIME_KEY = "occured_at"  # as files before April 2026 spell it
_KNOWN_KEYS = frozenset(field.encode_name for field in msgspec.structs.fields(Activity)) | {_OLD_TIME_KEY}
_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d(?:\.\d+)?)? ?(?:([Zz])|([+-]\d\d):?(\d\d)?)?)?", re.ASCII
)
_EXPECTED = re.compile(r"Expected `(?P<wanted>[^`]+)`, got `(?P<found>[^`]+)`")
_PLACE = re.compile(r" - at `\$\.?(?P<key>[^`]*)`$")
_SLUG_FIRST = re.compile(rb'\s*\{\s*"slug"\s*:\s*("(?:[^"\\]|\\.){0,2000}")')
_WORDS = {
    "str": "text",
    "int": "a whole number",
    "float": "a number with decimals",
    "bool": "true or false",
    "null": "nothing",
    "object": "an object",
    "array": "a list",
    "int | float | null": "a number",
    "str | null": "text",
    "object | null": "an object",
    "datetime": "a time like 2026-01-31T09:30:00Z",
}


class LineError(ValueError):
    """Why a line cannot be used, in one sentence."""


class _Line(msgspec.Struct):
    """The keys in the order in which they are written; the last four only where they say something."""

    slug: str
    contributor: str
    activity_definition: str
    title: str | None
    occurred_at: datetime
    link: str | None
    text: str | None
    points: int | float | None
    meta: JSON | None
    count: int | msgspec.UnsetType
    repository: str | msgspec.UnsetType
    lines_added: int | msgspec.UnsetType
    lines_deleted: int | msgspec.UnsetType


_ACTIVITY = msgspec.json.Decoder(Activity)
_FIELDS = msgspec.json.Decoder(dict[str, Any])
_RAW_FIELDS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_encode = msgspec.json.Encoder().encode


def decode(line: bytes) -> Activity:
    """The activity exactly as the line says it, its time perhaps without a zone; raises LineError."""
    if len(line) > MAX_LINE_BYTES:
        raise LineError(f"the line has {len(line):,} bytes; at most {MAX_LINE_BYTES:,} are read")
    try:
        return _ACTIVITY.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _decode_other_spelling(line)


def encode(activity: Activity, instead_of: bytes | None = None) -> bytes:
    """The line without its end; keys unknown to us in the line it stands ``instead_of`` come last."""
    unset = msgspec.UNSET
    line = _encode(
        _Line(
            slug=activity.slug,
            contributor=activity.account,
            activity_definition=activity.definition,
            title=activity.title,
            occurred_at=activity.occurred_at.astimezone(UTC),
            link=activity.link,
            text=activity.text,
            points=activity.points,
            meta=activity.meta,
            count=unset if activity.count == 1 else activity.count,
            repository=unset if activity.repository is None else activity.repository,
            lines_added=activity.lines_added or unset,
            lines_deleted=activity.lines_deleted or unset,
        )
    )
    unknown = _unknown_keys(instead_of) if instead_of else {}
    return line if not unknown else line[:-1] + b"," + _encode(unknown)[1:]


def accept(activity: Activity) -> Activity:
    """The activity as the rest may trust it: UTC (also where no zone was said), a link only to the web.

    Raises LineError where it breaks a rule.
    """
    if wrong := complaint(activity):
        raise LineError(wrong)
    occurred_at = in_utc(activity.occurred_at)
    link = activity.link if activity.link is None or is_web_link(activity.link) else None
    if occurred_at is activity.occurred_at and link is activity.link:
        return activity
    return msgspec.structs.replace(activity, occurred_at=occurred_at, link=link)


def in_utc(time: datetime) -> datetime:
    """``time`` in UTC, which is also meant where no zone was said; raises LineError outside the calendar."""
    if time.tzinfo is UTC:
        return time
    try:
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except OverflowError:
        raise LineError(f"occurred_at: {time.isoformat()} is outside the calendar") from None


def slug_at_start(line: bytes) -> str | None:
    """The slug of a line that cannot be read otherwise, where it begins with one as ours do."""
    found = _SLUG_FIRST.match(line, 0, MAX_LINE_BYTES)
    try:
        return msgspec.json.decode(found[1], type=str) if found else None
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _decode_other_spelling(line: bytes) -> Activity:
    """Read what strict decoding refuses but people mean: the old key, a date alone, a time without seconds."""
    try:
        fields = _FIELDS.decode(line)
        if _OLD_TIME_KEY in fields:
            fields.setdefault("occurred_at", fields[_OLD_TIME_KEY])
        if isinstance(fields.get("occurred_at"), str):
            fields["occurred_at"] = _full_time(fields["occurred_at"])
        return msgspec.convert(fields, Activity)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise LineError(explained(error)) from None


def _full_time(text: str) -> str:
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise LineError(f"occurred_at: expected a time like 2026-01-31T09:30:00Z, got {shown(text)}")
    day, minutes, seconds, zulu, hours_off, minutes_off = found.groups()
    if minutes is None:
        return f"{day}T00:00:00Z"
    zone = "Z" if zulu else f"{hours_off}:{minutes_off or '00'}" if hours_off else ""
    return f"{day}T{minutes}{seconds or ':00'}{zone}"


def explained(error: Exception) -> str:
    """Why text could not be decoded, for people: ``points: expected a number, got text``."""
    match error:
        case msgspec.ValidationError():
            return _explained_value(str(error))
        case UnicodeDecodeError():
            return "invalid JSON: the text is not UTF-8"
        case RecursionError():
            return "invalid JSON: nested too deeply"
    text = str(error).removeprefix("JSON is malformed: ")
    return f"invalid JSON: {'it is cut off' if 'truncated' in text else text}"


def _explained_value(text: str) -> str:
    place = _PLACE.search(text)
    sentence = _PLACE.sub("", text)
    if found := _EXPECTED.fullmatch(sentence):
        wanted, got = (_WORDS.get(found[name], found[name]) for name in ("wanted", "found"))
        sentence = f"expected {wanted}, got {got}"
    elif "RFC3339" in sentence:
        sentence = "no such day or time in the calendar"
    elif sentence.startswith("Object missing required field"):
        sentence = sentence.replace("Object missing required field", "missing key").replace("`", "")
    return f"{place['key']}: {sentence}" if place and place["key"] else sentence


def _unknown_keys(line: bytes) -> dict[str, msgspec.Raw]:
    try:
        fields = _RAW_FIELDS.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return {}
    return {key: value for key, value in fields.items() if key not in _KNOWN_KEYS}
