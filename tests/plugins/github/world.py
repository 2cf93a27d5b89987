"""A GitHub that never was: people, repositories and all that happens in them, by a seed."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

START = datetime(2025, 3, 1, 9, tzinfo=UTC)


@dataclass(eq=False, kw_only=True)
class Person:
    """An account; ``is_deleted`` leaves what it did behind, without an author."""

    id: int
    login: str
    name: str | None
    kind: str = "User"
    email: str = ""
    is_deleted: bool = False


@dataclass(eq=False, kw_only=True)
class Comment:
    id: int
    author: Person
    created: datetime
    updated: datetime
    number: int = 0
    """Of the issue or pull request that it is on."""
    replies: list[Comment] = field(default_factory=list)


@dataclass(eq=False, kw_only=True)
class Review:
    id: int
    author: Person
    state: str
    body: str
    submitted: datetime | None


@dataclass(eq=False, kw_only=True)
class PullRequest:
    id: int
    number: int
    title: str
    author: Person
    created: datetime
    updated: datetime
    merged: datetime | None = None
    merger: Person | None = None
    additions: int = 0
    deletions: int = 0
    assignees: list[Person] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)


@dataclass(eq=False, kw_only=True)
class Issue:
    id: int
    number: int
    title: str
    author: Person
    created: datetime
    updated: datetime
    closings: list[tuple[Person, datetime]] = field(default_factory=list)
    assignments: list[tuple[Person, datetime]] = field(default_factory=list)
    is_open: bool = True


@dataclass(eq=False, kw_only=True)
class Discussion:
    id: int
    number: int
    title: str
    author: Person
    created: datetime
    updated: datetime
    comments: list[Comment] = field(default_factory=list)


@dataclass(eq=False, kw_only=True)
class Release:
    id: int
    tag: str
    author: Person
    created: datetime
    published: datetime | None
    updated: datetime


@dataclass(eq=False, kw_only=True)
class Commit:
    sha: str
    message: str
    author: Person | None
    """Whose address it is; None where GitHub does not know."""
    name: str
    email: str
    authored: datetime
    committed: datetime
    parents: tuple[str, ...]
    additions: int
    deletions: int
    co_authors: tuple[Person, ...] = ()


@dataclass(eq=False, kw_only=True)
class Repo:
    id: int
    owner: str
    name: str
    created: datetime = START
    former_names: list[str] = field(default_factory=list)
    is_private: bool = False
    is_archived: bool = False
    is_fork: bool = False
    is_blocked: bool = False
    """For legal reasons."""
    commits: list[Commit] = field(default_factory=list)
    """In the order in which they came; the last is the head of the default branch."""
    pulls: list[PullRequest] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    issue_comments: list[Comment] = field(default_factory=list)
    review_comments: list[Comment] = field(default_factory=list)
    commit_comments: list[Comment] = field(default_factory=list)
    discussions: list[Discussion] = field(default_factory=list)
    releases: list[Release] = field(default_factory=list)

    @property
    def pushed(self) -> datetime | None:
        return max((each.committed for each in self.commits), default=None)

    @property
    def full_name(self) -> str:
        return f"{self.owner}/{self.name}"

    @property
    def head(self) -> str | None:
        return self.commits[-1].sha if self.commits else None

    def reachable(self, sha: str | None) -> list[Commit]:
        """What leads to a commit, newest first as git lists it; nothing for a commit that is not there."""
        by_sha = {commit.sha: commit for commit in self.commits}
        waiting, found = [sha] if sha in by_sha else [], {}
        while waiting:
            commit = by_sha[waiting.pop()]
            if commit.sha not in found:
                found[commit.sha] = commit
                waiting += commit.parents
        place = {commit.sha: number for number, commit in enumerate(self.commits)}
        return sorted(found.values(), key=lambda commit: (commit.committed, place[commit.sha]), reverse=True)


class World:
    """Everything there is, and a clock that only goes forward."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random.Random(seed)
        self.now = START
        self.people: list[Person] = []
        self.repos: list[Repo] = []
        self._ids = 1_000

    def id(self) -> int:
        self._ids += self.random.randint(1, 9)
        return self._ids

    def later(self) -> datetime:
        """The time of the next thing that happens; some happen in the same second."""
        self.now += timedelta(seconds=self.random.choice((0, 1, 60, 3_600, 40_000)))
        return self.now

    def person(self, login: str, **facts: object) -> Person:
        email = f"{login.lower()}@mail.example"
        person = Person(**{"id": self.id(), "login": login, "name": login.title(), "email": email, **facts})
        self.people.append(person)
        return person

    def repo(self, full_name: str, **facts: object) -> Repo:
        owner, _, name = full_name.partition("/")
        repo = Repo(**{"id": self.id(), "owner": owner, "name": name, **facts})
        self.repos.append(repo)
        return repo

    def find(self, full_name: str) -> Repo | None:
        """By its name, else by a name that it had."""
        wanted = full_name.casefold()
        by_name = [repo for repo in self.repos if repo.full_name.casefold() == wanted]
        by_former = [repo for repo in self.repos if wanted in map(str.casefold, repo.former_names)]
        return next(iter((*by_name, *by_former)), None)

    # What happens

    def commit(self, repo: Repo, by: Person | None = None, **facts: object) -> Commit:
        """A commit on the default branch; facts may give it a past of its own."""
        when = self.later()
        author = by or self.anybody()
        co_authors = facts.pop("co_authors", ())
        trailers = "".join(f"\nCo-authored-by: {each.name or each.login} <{each.email}>" for each in co_authors)
        made = {
            "sha": hashlib.sha1(f"{repo.id} {self.id()}".encode()).hexdigest(),
            "message": f"Change number {self._ids}" + (f"\n\nBecause.\n{trailers}" if trailers else ""),
            "author": author,
            "name": author.name or author.login,
            "email": author.email,
            "authored": when,
            "committed": when,
            "parents": (repo.head,) if repo.head else (),
            "additions": self.random.randint(0, 300),
            "deletions": self.random.randint(0, 90),
            "co_authors": tuple(co_authors),
            **facts,
        }
        repo.commits.append(Commit(**made))
        return repo.commits[-1]

    def merge_of_an_old_branch(self, repo: Repo) -> None:
        """Commits that are older than the newest one arrive now, as with a branch that lived for long."""
        base, old = repo.head, self.now - timedelta(days=40)
        side = self.commit(repo, parents=(repo.commits[0].sha,), authored=old, committed=old)
        self.commit(repo, message="Merge branch 'old'", parents=(base, side.sha))

    def pull_request(self, repo: Repo, by: Person | None = None) -> PullRequest:
        when = self.later()
        number = self.number(repo)
        made = PullRequest(
            id=self.id(), number=number, title=f"Improve thing {number} <b>now</b>", author=by or self.anybody(),
            created=when, updated=when, additions=self.random.randint(0, 500), deletions=self.random.randint(0, 200),
        )  # fmt: skip
        repo.pulls.append(made)
        return made

    def review(self, pull: PullRequest, by: Person | None = None, state: str | None = None, body: str = "") -> Review:
        when = self.later()
        state = state or self.random.choice(("APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"))
        made = Review(
            id=self.id(), author=by or self.anybody(), state=state,
            body=body or self.random.choice(("", "", "Looks right to me.")),
            submitted=None if state == "PENDING" else when,
        )  # fmt: skip
        pull.reviews.append(made)
        pull.updated = when
        return made

    def merge(self, repo: Repo, pull: PullRequest) -> None:
        pull.merged = pull.updated = self.later()
        self.commit(repo, pull.author)

    def issue(self, repo: Repo, by: Person | None = None) -> Issue:
        when = self.later()
        number = self.number(repo)
        made = Issue(
            id=self.id(), number=number, title=f"Thing {number} is wrong", author=by or self.anybody(),
            created=when, updated=when,
        )  # fmt: skip
        repo.issues.append(made)
        return made

    def close(self, issue: Issue, by: Person | None = None) -> None:
        issue.updated = self.later()
        issue.closings.append((by or self.anybody(), issue.updated))
        issue.is_open = False

    def assign(self, issue: Issue, to: Person | None = None) -> None:
        issue.updated = self.later()
        issue.assignments.append((to or self.anybody(), issue.updated))

    def reopen(self, issue: Issue) -> None:
        issue.updated = self.later()
        issue.is_open = True

    def comment(self, repo: Repo, on: PullRequest | Issue, by: Person | None = None) -> Comment:
        made = self._comment(by, on.number)
        on.updated = made.created
        repo.issue_comments.append(made)
        return made

    def review_comment(self, repo: Repo, on: PullRequest, by: Person | None = None) -> Comment:
        made = self._comment(by, on.number)
        on.updated = made.created
        repo.review_comments.append(made)
        return made

    def commit_comment(self, repo: Repo, by: Person | None = None) -> Comment:
        repo.commit_comments.append(self._comment(by))
        return repo.commit_comments[-1]

    def discussion(self, repo: Repo, by: Person | None = None) -> Discussion:
        when = self.later()
        number = self.number(repo)
        made = Discussion(
            id=self.id(), number=number, title=f"What about {number}?", author=by or self.anybody(),
            created=when, updated=when,
        )  # fmt: skip
        repo.discussions.append(made)
        return made

    def say(self, discussion: Discussion, to: Comment | None = None, by: Person | None = None) -> Comment:
        made = self._comment(by)
        (to.replies if to else discussion.comments).append(made)
        discussion.updated = made.created
        return made

    def release(self, repo: Repo, by: Person | None = None, *, is_draft: bool = False) -> Release:
        when = self.later()
        made = Release(
            id=self.id(), tag=f"v{len(repo.releases) + 1}", author=by or self.anybody(), created=when,
            published=None if is_draft else when, updated=when,
        )  # fmt: skip
        repo.releases.append(made)
        return made

    def publish(self, release: Release) -> None:
        release.published = release.updated = self.later()

    def rename(self, repo: Repo, name: str) -> None:
        repo.former_names.append(repo.full_name)
        repo.name = name

    def anybody(self) -> Person:
        return self.random.choice(self.people)

    def number(self, repo: Repo) -> int:
        return 1 + len(repo.pulls) + len(repo.issues) + len(repo.discussions)

    def _comment(self, by: Person | None, number: int = 0) -> Comment:
        when = self.later()
        return Comment(id=self.id(), author=by or self.anybody(), created=when, updated=when, number=number)

    def grow(self, repo: Repo, steps: int) -> None:
        """Something happens, so many times."""
        for _ in range(steps):
            self.random.choice(EVENTS)(self, repo)


def events() -> Iterator[object]:
    """What may happen next in a repository; each leaves alone what is not there yet."""

    def on(items: str, act: str) -> object:
        def happens(world: World, repo: Repo) -> None:
            if found := getattr(repo, items):
                getattr(world, act)(*((repo,) if act in WITH_REPO else ()), world.random.choice(found))

        return happens

    def thread(world: World, repo: Repo) -> None:
        if repo.discussions:
            discussion = world.random.choice(repo.discussions)
            to = world.random.choice([None, *discussion.comments])
            world.say(discussion, to)

    def together(world: World, repo: Repo) -> None:
        world.commit(repo, co_authors=world.random.sample(world.people, 2))

    def old_branch(world: World, repo: Repo) -> None:
        if repo.commits:
            world.merge_of_an_old_branch(repo)

    yield from (World.commit, World.commit, together, old_branch)
    yield from (World.pull_request, World.pull_request, World.issue, World.discussion, World.release)
    yield from (on("pulls", "review"), on("pulls", "review"), on("pulls", "merge"), on("pulls", "review_comment"))
    yield from (on("pulls", "comment"), on("issues", "comment"), on("issues", "close"), on("issues", "reopen"))
    yield from (thread, thread, World.commit_comment)


WITH_REPO = {"merge", "review_comment", "comment"}
EVENTS = tuple(events())


def a_world(seed: int = 1, *, steps: int = 60) -> World:
    """A user, a bot, a mannequin and somebody who left among others; three repositories with a past."""
    world = World(seed)
    for login in ("ann", "Ben-B", "chidi", "dora"):
        world.person(login)
    world.person("dependabot", name=None, kind="Bot", email="49699333+dependabot[bot]@users.noreply.github.com")
    world.person("old-hand", name=None, kind="Mannequin")
    world.person("gone", is_deleted=True)
    for name in ("acme/widget", "acme/gadget", "ann/notes"):
        world.grow(world.repo(name), steps)
    world.repo("acme/empty")
    world.grow(world.repo("acme/fork", is_fork=True), 5)
    world.grow(world.repo("acme/secret", is_private=True), 5)
    return world
