"""Who gets which activity for a commit: the same as for the same commit in a clone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC

import msgspec

from leaderboard.plugin import Activity, Contributor
from leaderboard.plugin.identities import Identity, co_authors
from leaderboard.plugin.wording import title
from leaderboard_github.answers import Actor, Commit, Signature
from leaderboard_github.crediting import Credit, Crediting
from leaderboard_github.people import contributor, signed
from leaderboard_github.trailers import co_author_lines

NO_SIGNATURE = Signature()


def credits_of(commit: Commit, crediting: Crediting) -> Iterator[Credit]:
    """The author with the lines, then the co-authors without; nobody for a merge."""
    if commit.parents.total_count > 1 or (crediting.first is not None and commit.authored_date < crediting.first):
        return
    by = commit.author or NO_SIGNATURE
    identity = Identity(by.name or "", by.email or "")
    author = _account(identity, by.user)
    yield from crediting.introduction(author)
    by_author = Activity(
        slug=f"commit:{commit.oid}:author",
        account=author.username,
        definition="commit",
        occurred_at=commit.authored_date.astimezone(UTC),
        title=title(_subject(commit.message)),
        link=commit.url,
        repository=crediting.repository,
        lines_added=commit.additions,
        lines_deleted=commit.deletions,
    )
    yield by_author
    users = {each.email.lower(): each.user for each in commit.authors.nodes if each and each.email and each.user}
    yield from _co_authors(commit, by_author, identity, users, crediting)


def _co_authors(
    commit: Commit, by_author: Activity, author: Identity, users: Mapping[str, Actor], crediting: Crediting
) -> Iterator[Credit]:
    credited = {by_author.account.casefold()}
    for number, identity in enumerate(co_authors(co_author_lines(commit.message), author=author), start=1):
        other = _account(identity, users.get(identity.address.lower()))
        if other.username.casefold() in credited:
            continue
        credited.add(other.username.casefold())
        yield from crediting.introduction(other)
        yield msgspec.structs.replace(
            by_author,
            slug=f"commit:{commit.oid}:co-author-{number}",
            account=other.username,
            lines_added=0,
            lines_deleted=0,
        )


def _account(identity: Identity, user: Actor | None) -> Contributor:
    """The user whose address it is, who then also is the account that a clone gives this address."""
    in_a_clone = signed(identity.name, identity.address)
    known = contributor(user)
    if known is None:
        return in_a_clone
    if not in_a_clone.username.startswith("git-"):
        return known
    return msgspec.structs.replace(known, accounts=(*known.accounts, in_a_clone.username))


def _subject(message: str) -> str:
    """The first paragraph on one line, as git has it."""
    lines = message.lstrip("\n").split("\n")
    end = next((at for at, line in enumerate(lines) if not line.strip()), len(lines))
    return " ".join(lines[:end])
