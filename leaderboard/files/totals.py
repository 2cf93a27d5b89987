"""What there was at the last export: ``state/totals.json``, which tells the next run whether something got lost."""

from __future__ import annotations

import msgspec

from leaderboard.errors import Problem
from leaderboard.files import lines
from leaderboard.models import Amount, Totals

FILE = "state/totals.json"


def read(content: bytes) -> tuple[Totals | None, list[Problem]]:
    """The totals of a file; None, and why, where it cannot be read."""
    try:
        return msgspec.json.decode(content, type=Totals), []
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        message = f"{lines.explained(error)}; nothing is compared with it, and it is written anew"
        return None, [Problem(file=FILE, line=1, message=message)]


def write(totals: Totals) -> bytes:
    """The file, a line for each kind of work and each repository, so that a night's difference can be read."""
    parts = [f'"{name}": {text(getattr(totals, name))}' for name in ("people", "activities", "points")]
    for name in ("kinds", "repositories"):
        amounts: dict[str, Amount] = getattr(totals, name)
        rows = ",\n".join(f"    {text(key)}: {text(amount)}" for key, amount in sorted(amounts.items()))
        parts.append(f'"{name}": {{\n{rows}\n  }}' if rows else f'"{name}": {{}}')
    return ("{\n  " + ",\n  ".join(parts) + "\n}\n").encode()


def text(value: object) -> str:
    return msgspec.json.encode(value).decode()
