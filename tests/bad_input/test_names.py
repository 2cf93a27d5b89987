"""Names that are no usernames: as file names, in lines of activity files, and from a plugin."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from leaderboard.models import USERNAME_RULE
from tests.small_repo import DataRepo, line

BAD = ["../x", "a/b", "..", "", "<script>", "C:\\x", "a\x00b", "x.", "-x", "\u202egpj", "x" * 300]
GOOD = ["con", "data", "NUL", "index.html", "\u0905\u0928\u093f\u0932"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("<script>", "<script>"),
        ("a b", "a b"),
        ("-x", "-x"),
        ("x\x1b[2Jy", "x\\x1b[2Jy"),
        ("x\ny", "x\\ny"),
        ("\u202egpj", "\\u202egpj"),
        ("x" * 240, "x" * 240),
    ],
)
def test_a_file_with_a_bad_name_is_named_and_left_alone(
    repo: DataRepo, survives: Callable[..., None], name: str, shown: str
) -> None:
    """The message shows the name without obeying the control characters in it."""
    repo.write(f"activities/{name}.jsonl", line("x1", "dora", "2026-01-01"))
    repo.write(f"contributors/{name}.md", "---\nname: X\n---\n")
    survives(
        [
            f"error: contributors/{shown}.md: the file name is no username; {USERNAME_RULE}",
            f"error: activities/{shown}.jsonl: the file name is no username; {USERNAME_RULE}",
        ]
    )
    assert set(repo.scores()) == {"ann", "ben", "cara"}


@pytest.mark.parametrize("name", BAD)
def test_a_line_with_a_bad_contributor_costs_itself(repo: DataRepo, survives: Callable[..., None], name: str) -> None:
    """No file, page or address is ever made of such a name."""
    repo.write("activities/cara.jsonl", line("c0", name, "2026-01-01") + line("c1", "cara", "2026-01-03", "release"))
    survives([f"error: activities/cara.jsonl:1: contributor: {quoted(name)} cannot be a username: {USERNAME_RULE}"])
    assert repo.scores() == {"cara": 30, "ann": 30, "ben": 13}
    assert everything_below(repo) == {"data-repo", "site"}


@pytest.mark.parametrize("name", GOOD)
def test_odd_but_legal_names_have_a_file_and_a_page(repo: DataRepo, name: str) -> None:
    """Words that other systems reserve are ordinary names here."""
    repo.plugin(
        "news", f"@hookimpl\ndef scrape():\n    yield act('n1', {name!r})\n    yield Contributor(username={name!r})\n"
    )
    outcome = repo.run("run", "-q")
    assert (outcome.code, outcome.err) == (0, "")
    assert f"activities/{name}.jsonl" in repo.files()
    assert repo.files()[f"contributors/{name}.md"] == b"---\nrole: core\n---\n\n"
    assert repo.scores()[name] == 10
    assert [path for path in repo.site.rglob(name) if (path / "index.html").is_file()]


def test_bad_names_from_a_plugin_are_skipped_and_named(repo: DataRepo) -> None:
    """Each costs its record alone; what the source gave besides lands."""
    before = repo.files()
    repo.plugin(
        "news",
        f"""
        @hookimpl
        def scrape():
            for number, name in enumerate({BAD!r}):
                yield act(f"bad-{{number}}", name)
                yield Contributor(username=name)
            yield act("good", "dora")
        """,
    )
    outcome = repo.run("run", "-q", "-v")
    told = outcome.err.splitlines()
    assert outcome.code == 0
    assert len(told) == 2 * len(BAD)
    assert all(said.startswith("warning: news: skipped ") and said.isprintable() for said in told)
    assert all("cannot be a username" in said for said in told)
    after = repo.files()
    assert set(after) - set(before) == {"activities/dora.jsonl"}
    assert {path: after[path] for path in before if not path.startswith("plugins/")} == {
        path: content for path, content in before.items() if not path.startswith("plugins/")
    }
    assert everything_below(repo) == {"data-repo", "site"}


def test_nothing_of_a_hostile_text_is_markup_on_the_site(repo: DataRepo) -> None:
    """Titles, names and bios are shown as they are, never run."""
    evil = "<script>alert(1)</script>"
    repo.write("activities/ann.jsonl", line("a1", "ann", "2026-01-01", title=evil, text=evil))
    repo.write("contributors/ann.md", f"---\nname: '{evil}'\ntitle: '{evil}'\n---\n\n{evil}\n")
    repo.run("run", "-q", "--offline")
    pages = "".join(page.read_text("utf-8") for page in repo.site.rglob("*.html"))
    assert "alert(1)" in pages
    assert evil not in pages


def quoted(name: str) -> str:
    """The name as messages show it."""
    text = repr(name) if name.isprintable() else ascii(name)
    return text if len(text) <= 60 else f"{text[:59]}…"


def everything_below(repo: DataRepo) -> set[str]:
    return {path.name for path in repo.place.iterdir()}
