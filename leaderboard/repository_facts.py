"""What may be said of a repository, and what is left out of it.

What sources yield and what files say is held to these rules, so that whatever is written can be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from leaderboard.models import REPOSITORY_RULE, Repository, is_repository, is_web_link, shown

LONGEST = {"id": 200, "description": 1_000, "language": 100, "default_branch": 500}
"""Letters of each text."""
LONGEST_LINK = 2_000
LONGEST_TOPIC = 100
MOST_TOPICS = 100
MOST_FORMER_NAMES = 1_000
SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")
"""White space, control characters and those that turn the direction of what follows."""


def tidied(repository: Repository) -> tuple[Repository, list[str]]:
    """The repository with texts of one line and topics in order, without what cannot be kept, and why that cannot.

    ValueError says why a repository cannot be kept at all.
    """
    if not is_repository(repository.name):
        raise ValueError(f"name: expected {REPOSITORY_RULE}, got {shown(repository.name)}")
    texts = {key: one_line(getattr(repository, key)) for key in LONGEST}
    whole = msgspec.structs.replace(
        repository,
        **texts,
        topics=tuple(sorted({text for topic in repository.topics if (text := one_line(topic))})),
        former_names=without_repetition(repository),
    )
    kept = msgspec.structs.replace(
        whole,
        **{key: text if fits(text, LONGEST[key]) else None for key, text in texts.items()},
        link=whole.link if whole.link and is_link(whole.link) else None,
        topics=tuple(topic for topic in whole.topics if fits(topic, LONGEST_TOPIC))[:MOST_TOPICS],
        former_names=tuple(filter(is_repository, whole.former_names))[:MOST_FORMER_NAMES],
    )
    return kept, list(left_out(whole, kept))


def one_line(text: str | None) -> str | None:
    """The text with single spaces for whatever is space or moves a cursor, None where there is nothing else."""
    return SPACE.sub(" ", text or "").strip() or None


def fits(text: str | None, most: int) -> bool:
    return text is None or len(text) <= most


def is_link(text: str) -> bool:
    return is_web_link(text) and len(text) <= LONGEST_LINK


def without_repetition(repository: Repository) -> tuple[str, ...]:
    """Each former name once, whatever its case, and none that is the current one."""
    names = {repository.name.casefold(): repository.name}
    for name in repository.former_names:
        names.setdefault(name.casefold(), name)
    return tuple(names.values())[1:]


def left_out(whole: Repository, kept: Repository) -> Iterator[str]:
    """A sentence for each thing that is not kept."""
    for key, most in LONGEST.items():
        if getattr(kept, key) != (text := getattr(whole, key)):
            yield f"{key}: expected at most {most:,} letters, got {len(text):,}"
    if kept.link != whole.link:
        yield f"link: expected an http or https address, got {shown(whole.link)}"
    for topic in whole.topics:
        if not fits(topic, LONGEST_TOPIC):
            yield f"topics: expected at most {LONGEST_TOPIC} letters, got {shown(topic)}"
    for name in whole.former_names:
        if not is_repository(name):
            yield f"former_names: expected {REPOSITORY_RULE}, got {shown(name)}"
    for key, most in (("topics", MOST_TOPICS), ("former_names", MOST_FORMER_NAMES)):
        if len(getattr(kept, key)) == most < len(getattr(whole, key)):
            yield f"{key}: expected at most {most:,}, got {len(getattr(whole, key)):,}"
