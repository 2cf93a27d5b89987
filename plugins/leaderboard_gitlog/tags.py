"""The tags of a repository, each a release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from leaderboard.plugin.identities import Identity
from leaderboard.plugin.wording import has_address
from leaderboard_gitlog.git import Git
from leaderboard_gitlog.history import moment

FORMAT = "%00".join(
    f"%({atom})"
    for atom in (
        "refname",
        "objecttype",
        "*objecttype",
        "objectname",
        "taggername",
        "taggeremail",
        "taggerdate:unix",
        "authorname",
        "authoremail",
        "committerdate:unix",
    )
)
LONGEST_KEY = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag on a commit; a lightweight one is by the commit's author."""

    name: str
    made_by: Identity
    made: datetime | None

    @property
    def key(self) -> str:
        """The name as part of a slug; a digest of it where the name is overlong or tells an address."""
        if len(self.name) <= LONGEST_KEY and not has_address(self.name):
            return self.name
        return sha256(self.name.encode()).hexdigest()[:16]


def listing(git: Git) -> bytes:
    """All tags with what is asked of them; equal listings tell of the same releases."""
    return git.ask("for-each-ref", f"--format={FORMAT}", "refs/tags")


def releases(answer: bytes) -> Iterator[Tag]:
    """The tags of a listing that are on commits."""
    for line in answer.decode("utf-8", "backslashreplace").split("\n"):
        if not line:
            continue
        name, kind, target, _, tagger, tagged_from, tagged, author, written_from, committed = line.split("\0")
        if "commit" not in (kind, target):
            continue
        annotated = kind == "tag"
        yield Tag(
            name=name.removeprefix("refs/tags/"),
            made_by=Identity(tagger, tagged_from.strip("<>"))
            if annotated
            else Identity(author, written_from.strip("<>")),
            made=moment(tagged if annotated else committed),
        )
