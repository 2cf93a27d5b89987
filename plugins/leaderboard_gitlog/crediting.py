"""Who gets which activity for a commit or a tag."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from leaderboard.plugin import Activity, Contributor
from leaderboard.plugin.identities import Identity, Person, co_authors, person
from leaderboard.plugin.wording import has_address, title
from leaderboard_gitlog.history import EPOCH, Commit
from leaderboard_gitlog.mailmap import Mailmap
from leaderboard_gitlog.repository import Repository
from leaderboard_gitlog.tags import Tag

Credit = Activity | Contributor


@dataclass(kw_only=True)
class Crediting:
    """Turns the commits and tags of one repository into records; everybody is introduced once a run."""

    repository: Repository
    mailmap: Mailmap
    introduced: dict[str, Contributor]
    """The accounts that were introduced, each with all that was known of it then."""
    undated: list[str] = field(default_factory=list)
    """Commits and tags whose dates do not exist; they count on the first day of 1970."""

    def commit(self, commit: Commit) -> Iterator[Credit]:
        """The author with the lines, then the co-authors without."""
        author = self._person(commit.author)
        origin = self.repository.origin
        has_lines = commit.sha not in self.repository.boundary
        yield from self._introduce(author)
        by_author = Activity(
            slug=f"commit:{commit.sha}:author",
            account=author.account,
            definition="commit",
            occurred_at=self._dated(commit.authored or commit.committed, commit.sha),
            title=title(commit.subject),
            link=origin.commit_page(commit.sha) if origin else None,
            repository=self.repository.name,
            lines_added=commit.lines_added if has_lines else 0,
            lines_deleted=commit.lines_deleted if has_lines else 0,
        )
        yield by_author
        if commit.trailers:
            yield from self._co_authors(commit, by_author)

    def release(self, tag: Tag) -> Iterator[Credit]:
        """The tagger; its slug keeps through a move of the tag and a change of the repository's name."""
        by = self._person(self.mailmap.resolve(tag.made_by))
        origin = self.repository.origin
        yield from self._introduce(by)
        yield Activity(
            slug=f"tag:{self.repository.root}:{tag.key}",
            account=by.account,
            definition="release",
            occurred_at=self._dated(tag.made, tag.name),
            title=title(tag.name),
            link=origin.tag_page(tag.name) if origin and not has_address(tag.name) else None,
            repository=self.repository.name,
        )

    def _co_authors(self, commit: Commit, by_author: Activity) -> Iterator[Credit]:
        credited = {by_author.account.casefold()}
        for number, identity in enumerate(co_authors(commit.trailers, author=commit.written_by), start=1):
            other = self._person(self.mailmap.resolve(identity))
            if other.account.casefold() in credited:
                continue
            credited.add(other.account.casefold())
            yield from self._introduce(other)
            yield Activity(
                slug=f"commit:{commit.sha}:co-author-{number}",
                account=other.account,
                definition="commit",
                occurred_at=by_author.occurred_at,
                title=by_author.title,
                link=by_author.link,
                repository=by_author.repository,
            )

    def _person(self, identity: Identity) -> Person:
        return person(identity, self.mailmap.login(identity.address))

    def _introduce(self, somebody: Person) -> Iterator[Contributor]:
        """Once, and again where the name or the number was not known at first."""
        before = self.introduced.get(somebody.account.casefold())
        numbers = (somebody.number,) if somebody.number else ()
        if before is not None and (before.name or not somebody.name) and set(numbers) <= set(before.accounts):
            return
        introduced = Contributor(
            username=somebody.account,
            name=somebody.name or (before.name if before else None),
            kind=somebody.kind,
            accounts=tuple(dict.fromkeys((*(before.accounts if before else ()), *numbers))),
        )
        self.introduced[somebody.account.casefold()] = introduced
        yield introduced

    def _dated(self, when: datetime | None, what: str) -> datetime:
        if when is None:
            self.undated.append(what)
        return when or EPOCH
