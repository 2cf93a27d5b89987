"""Which values of a source's settings must never be seen in a message or a record."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping

SHORTEST = 6
"""Anything shorter would be found by chance, and hidden, in ordinary words."""

_SECRET_KEY = re.compile(r"token|secret|passw|credential|api_?key|private_?key|authori[sz]ation|cookie", re.IGNORECASE)


def secrets_in(settings: object) -> frozenset[str]:
    """Every text below a key such as ``token`` or ``api_key``, of a mapping or a dataclass."""
    return frozenset(text for text in _texts(settings, is_secret=False) if len(text) >= SHORTEST)


def redacted(text: str, secrets: Iterable[str]) -> str:
    """The text with each secret replaced by ``***``."""
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, "***")
    return text


def _texts(settings: object, *, is_secret: bool) -> Iterator[str]:
    if isinstance(settings, str):
        if is_secret:
            yield settings.strip()
    elif isinstance(settings, Mapping):
        for key, value in settings.items():
            yield from _texts(value, is_secret=is_secret or _SECRET_KEY.search(str(key)) is not None)
    elif dataclasses.is_dataclass(settings):
        names = [field.name for field in dataclasses.fields(settings)]
        yield from _texts({name: getattr(settings, name) for name in names}, is_secret=is_secret)
    elif isinstance(settings, list | tuple | set | frozenset):
        for value in settings:
            yield from _texts(value, is_secret=is_secret)
