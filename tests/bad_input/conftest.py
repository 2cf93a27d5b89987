"""A source with news of two people, to see what becomes of bad files when good records arrive."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from tests.small_repo import DataRepo

NEWS = """
@hookimpl
def scrape():
    yield act("news-of-ann")
    yield act("news-of-ben", "ben")
    yield Contributor(username="ben", title="Builder")
    yield Bookmark(stream="news", value="1")
"""


@pytest.fixture
def repo(repo: DataRepo) -> DataRepo:
    """The small data repo with a source called ``news``."""
    repo.plugin("news", NEWS)
    repo.configure("plugins: {news: {}}")
    return repo


@pytest.fixture
def news() -> Callable[[str], bytes]:
    """The line that the news of an account become."""

    def line_of(account: str) -> bytes:
        return (
            f'{{"slug":"news-of-{account}","contributor":"{account}","activity_definition":"commit","title":null,'
            '"occurred_at":"2026-01-05T00:00:00Z","link":null,"text":null,"points":null,"meta":null}\n'
        ).encode()

    return line_of


@pytest.fixture
def survives(repo: DataRepo, news: Callable[[str], bytes]) -> Callable[..., None]:
    """Runs the command quietly and asserts what it says and every byte of the data repo after it.

    The news have landed and nothing else has changed, but for the files that are given.
    """

    def run(said: Sequence[str], files: dict[str, bytes] | None = None, *, code: int = 0) -> None:
        before = repo.files()
        outcome = repo.run("run", "-q")
        assert outcome.err.splitlines() == list(said)
        assert (outcome.code, outcome.out) == (code, "")
        landed = {
            "activities/ann.jsonl": before["activities/ann.jsonl"] + news("ann"),
            "activities/ben.jsonl": before["activities/ben.jsonl"] + news("ben"),
            "contributors/ben.md": b"---\nname: Ben\ntitle: Builder\n---\n",
            "state/news.json": b'{\n  "bookmarks": {\n    "news": "1"\n  }\n}\n',
        }
        assert repo.files() == {**before, **landed, **(files or {})}

    return run


@pytest.fixture
def refuses(repo: DataRepo) -> Callable[..., None]:
    """Runs the command quietly and asserts what it says, its exit code, and that neither data repo nor site changed."""

    def run(said: Sequence[str], *arguments: str, code: int = 2) -> None:
        before = repo.files()
        outcome = repo.run(*(arguments or ("run", "-q")))
        assert outcome.err.splitlines() == list(said)
        assert (outcome.code, outcome.out) == (code, "")
        assert repo.files() == before
        assert not repo.site.exists()

    return run
