"""What GitHub tells those who have no token: by REST, sixty requests an hour, and not everything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Generic

from leaderboard.plugin import Bookmark, ScrapedRecord, SourceUnavailable
from leaderboard_github import comments
from leaderboard_github.answers import Comment, Commit, F, Issue, PullRequest, Reader, Release
from leaderboard_github.commits import Way
from leaderboard_github.numbered import AT_ONCE, mapped, numbered
from leaderboard_github.paging import OVERLAP, NewestFirst, Page, Pages, State, time, written
from leaderboard_github.people import by_rest
from leaderboard_github.refusals import NoCommits
from leaderboard_github.releases import LONGEST_DRAFT
from leaderboard_github.repository import Reading

GAP: Final = (
    "without a token GitHub does not tell of reviews, discussions, who closed an issue, the logins of co-authors and "
    "how many lines a change has; set GITHUB_TOKEN to have them collected too"
)

Item = dict[str, Any]


def read(reading: Reading) -> Iterator[ScrapedRecord]:
    """What is new; raises SourceUnavailable where more than this was read before, which this would spoil."""
    if reading.bookmarks.kept(reading.stream("commits")) is not None:
        raise SourceUnavailable(
            "it was read with a token until now, and without one its reviews and lines would be missing; set "
            "GITHUB_TOKEN, or take the repository out of the config",
            is_lasting=True,
        )
    credit = reading.crediting
    yield from Way(reading, _named("commits"), _history, _between).to(_head(reading))
    yield from PULL_REQUESTS.read(reading, credit.pull_request)
    yield from ISSUES.read(reading, credit.issue)
    yield from comments.read(reading)
    yield from _commit_comments(reading)
    yield from RELEASES.read(reading, credit.release)


def _named(what: str) -> str:
    """The name of a bookmark that a read with a token takes no notice of, so that it reads what is missing."""
    return f"{what} without token"


def _head(reading: Reading) -> str | None:
    """The newest commit of the default branch; None in an empty repository."""
    try:
        answer = reading.github.get(
            f"/repos/{reading.name}/commits", f"commits of {reading.name}", stream=reading.stream("head"), per_page=1
        )
    except NoCommits:
        return None
    newest = answer.content[0] if isinstance(answer.content, list) and answer.content else {}
    return str(newest["sha"]) if isinstance(newest, dict) and newest.get("sha") else None


def _history(reading: Reading, head: str) -> Pages[Commit]:
    since = reading.bookmarks.cutoff or reading.first
    return _commits(reading, "commits", None, sha=head, **({"since": written(since)} if since else {}))


def _between(reading: Reading, reached: str, head: str) -> Pages[Commit]:
    return _commits(reading, f"compare/{reached}...{head}", "commits")


def _commits(reading: Reading, path: str, inside: str | None, **parameters: str) -> Pages[Commit]:
    what = f"commits of {reading.name}"
    reader = Reader(Commit, what, reading.log)
    fetch = numbered(reading, path, what, inside=inside, **parameters)
    size = min(AT_ONCE, reading.github.settings.page_size)
    return Pages(what=what, fetch=mapped(fetch, lambda listed: list(reader.records(map(_commit, listed)))), size=size)


def _commit(listed: Item) -> Item:
    commit = _inside(listed, "commit")
    author, committer = _inside(commit, "author"), _inside(commit, "committer")
    parents = listed.get("parents")
    return {
        "oid": listed.get("sha"),
        "url": listed.get("html_url"),
        "authoredDate": author.get("date"),
        "committedDate": committer.get("date"),
        "message": commit.get("message"),
        "parents": {"totalCount": len(parents) if isinstance(parents, list) else None},
        "author": {"name": author.get("name"), "email": author.get("email"), "user": by_rest(listed.get("author"))},
    }


@dataclass(frozen=True, kw_only=True)
class Listed(Generic[F]):
    """A list that REST gives with the newest first."""

    what: str
    form: type[F]
    path: str
    as_graphql: Callable[[Item], Item | None]
    """None for what does not belong there."""
    time_of: Callable[[F], datetime]
    ordered_by: str
    parameters: dict[str, str]
    overlap: timedelta = OVERLAP

    def read(self, reading: Reading, credit: Callable[[F], Iterable[ScrapedRecord]]) -> Iterator[ScrapedRecord]:
        """What is new in it; its first page says whether anything is."""
        first = self._page(reading, None, self._size(reading))
        reader = Reader(self.form, f"{self.what} of {reading.name}", reading.log)
        newest = max(filter(None, (time(str(each.get(self.ordered_by))) for each in first.items)), default=None)

        def fetch(cursor: str | None, size: int) -> Page[F]:
            page = first if cursor is None else self._page(reading, cursor, size)
            belonging = filter(None, map(self.as_graphql, page.items))
            return Page(list(reader.records(belonging)), page.cursor)

        listed = NewestFirst(
            stream=reading.stream(_named(self.what)),
            bookmarks=reading.bookmarks,
            pages=Pages(what=f"{self.what} of {reading.name}", fetch=fetch, size=self._size(reading)),
            time_of=self.time_of,
            first=reading.first,
            overlap=self.overlap,
        )
        for part in listed.items(None if newest is None else State(top=written(newest))):
            if isinstance(part, Bookmark):
                yield part
            else:
                for found in part:
                    yield from credit(found)

    def _size(self, reading: Reading) -> int:
        return min(AT_ONCE, reading.github.settings.page_size)

    def _page(self, reading: Reading, cursor: str | None, size: int) -> Page[Item]:
        what = f"{self.what} of {reading.name}"
        keep_as = None if cursor else reading.stream(_named(self.what))
        return numbered(reading, self.path, what, keep_as=keep_as, **self.parameters)(cursor, size)


def _pull_request(listed: Item) -> Item:
    assigned = listed.get("assignees")
    return {
        **_numbered(listed),
        "mergedAt": listed.get("merged_at"),
        "additions": 0,
        "deletions": 0,
        "assignees": {"nodes": [by_rest(each) for each in assigned] if isinstance(assigned, list) else []},
    }


def _issue(listed: Item) -> Item | None:
    """None for a pull request, which REST lists with the issues."""
    return None if "pull_request" in listed else _numbered(listed)


def _numbered(listed: Item) -> Item:
    return {
        "fullDatabaseId": listed.get("id"),
        "number": listed.get("number"),
        "title": listed.get("title"),
        "url": listed.get("html_url"),
        "createdAt": listed.get("created_at"),
        "updatedAt": listed.get("updated_at"),
        "author": by_rest(listed.get("user")),
    }


def _release(listed: Item) -> Item:
    return {
        "databaseId": listed.get("id"),
        "name": listed.get("name"),
        "tagName": listed.get("tag_name"),
        "url": listed.get("html_url"),
        "isDraft": listed.get("draft"),
        "createdAt": listed.get("created_at"),
        "publishedAt": listed.get("published_at"),
        "author": by_rest(listed.get("author")),
    }


UPDATED = {"state": "all", "sort": "updated", "direction": "desc"}
PULL_REQUESTS: Final = Listed(
    what="pull requests",
    form=PullRequest,
    path="pulls",
    as_graphql=_pull_request,
    time_of=lambda found: found.updated_at,
    ordered_by="updated_at",
    parameters=UPDATED,
)
ISSUES: Final = Listed(
    what="issues",
    form=Issue,
    path="issues",
    as_graphql=_issue,
    time_of=lambda found: found.updated_at,
    ordered_by="updated_at",
    parameters=UPDATED,
)
RELEASES: Final = Listed(
    what="releases",
    form=Release,
    path="releases",
    as_graphql=_release,
    time_of=lambda found: found.created_at,
    ordered_by="created_at",
    parameters={},
    overlap=LONGEST_DRAFT,
)


def _commit_comments(reading: Reading) -> Iterator[ScrapedRecord]:
    """Oldest first; the bookmark is how many there are before the last page, which is read again every time."""
    stream = reading.stream(_named("commit comments"))
    what = f"commit comments of {reading.name}"
    reader = Reader(Comment, what, reading.log)
    reached = reading.bookmarks.reached(stream)
    fetch = numbered(reading, "comments", what, keep_as=stream)
    pages = Pages(what=what, fetch=fetch, size=min(AT_ONCE, reading.github.settings.page_size))
    for page in pages.after(reached):
        for found in reader.records(map(comments.as_graphql, page.items)):
            yield from reading.crediting.comment(found, "commit_comment", "a commit")
        if page.cursor is not None and reading.bookmarks.cutoff is None:
            yield Bookmark(stream=stream, value=page.cursor)


def _inside(of: Item, key: str) -> Item:
    found = of.get(key)
    return found if isinstance(found, dict) else {}
