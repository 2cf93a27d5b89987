"""Who is who, end to end: accounts that are one person by exact keys, and addresses that nobody ever sees."""

from __future__ import annotations

import subprocess
from hashlib import sha256
from pathlib import Path

from tests.small_repo import DataRepo, Outcome, contents, environment, line

ADDRESSES = (
    "ann.private@mail.example",
    "ann.at.work@corp.example",
    "ben.private@mail.example",
    "mapped.away@mail.example",
    "listed.in.a.profile@mail.example",
    "in.a.title@mail.example",
)


def digest(address: str) -> str:
    return "git-" + sha256(address.encode()).hexdigest()[:10]


def commit(clone: Path, name: str, address: str, message: str = "Change", number: int = 1) -> None:
    """One commit by somebody, in a repository that is made if there is none."""
    if not clone.exists():
        clone.mkdir()
        subprocess.run(["git", "init", "-q"], cwd=clone, check=True)
    when = f"2026-01-{number:02}T09:00:00Z"
    variables = {
        "GIT_AUTHOR_NAME": name,
        "GIT_AUTHOR_EMAIL": address,
        "GIT_AUTHOR_DATE": when,
        "GIT_COMMITTER_NAME": name,
        "GIT_COMMITTER_EMAIL": address,
        "GIT_COMMITTER_DATE": when,
    }
    subprocess.run(
        ["git", "commit", "-q", "--allow-empty", "-m", message], cwd=clone, check=True, env=environment(variables)
    )


def ran(repo: DataRepo, *arguments: str) -> Outcome:
    outcome = repo.run("run", *arguments)
    assert outcome.code == 0, outcome.err
    return outcome


def with_clone(repo: DataRepo) -> Path:
    repo.configure("plugins: {gitlog: {config: {repositories: [../clone]}}}")
    return repo.place / "clone"


def test_a_login_that_was_renamed_stays_one_by_its_number(repo: DataRepo) -> None:
    """Noreply addresses have it: in one run, and when the new login comes later."""
    clone = with_clone(repo)
    commit(clone, "Dora", "77+dora-old@users.noreply.github.com")
    commit(clone, "Dora", "77+dora-new@users.noreply.github.com", number=2)
    ran(repo)
    commit(clone, "Dora", "77+dora-newest@users.noreply.github.com", number=3)
    ran(repo)
    files = repo.files()
    assert {path for path in files if "dora" in path} == {
        "activities/dora-new.jsonl",
        "activities/dora-newest.jsonl",
        "activities/dora-old.jsonl",
        "contributors/dora-new.md",
    }
    assert {name: score for name, score in repo.scores().items() if "dora" in name} == {"dora-new": 30}
    ran(repo)
    assert repo.files() == files


def test_another_number_is_somebody_else(repo: DataRepo) -> None:
    """Although the names are the same."""
    clone = with_clone(repo)
    commit(clone, "Dora", "77+dora@users.noreply.github.com")
    commit(clone, "Dora", "78+dora-b@users.noreply.github.com", number=2)
    ran(repo)
    assert {"dora", "dora-b"} <= repo.scores().keys()


def test_x_and_x_bot_stay_one_bot_from_the_clone_to_the_page(repo: DataRepo) -> None:
    """Off the boards, with one page."""
    repo.write("activities/tidy.jsonl", line("t1", "tidy", "2026-01-01"))
    commit(with_clone(repo), "tidy[bot]", "9+tidy[bot]@users.noreply.github.com")
    ran(repo)
    assert not {"tidy", "tidy[bot]"} & repo.scores().keys()
    assert sum(path.startswith("people/tidy") and path.endswith("index.html") for path in contents(repo.site)) == 1


def test_no_address_is_in_the_site_the_exports_or_what_is_said(repo: DataRepo) -> None:
    """Of commits, trailers, tags, mailmaps, profiles and commands; only the profile that has one keeps it."""
    clone = with_clone(repo)
    private, work, ben, mapped, listed, titled = ADDRESSES
    commit(clone, "Ann", private)
    (clone / ".mailmap").write_text(f"Ann <{private}> <{mapped}>\n")
    subprocess.run(["git", "add", "."], cwd=clone, check=True)
    commit(clone, "Ann", work, f"Thank {titled}\n\nCo-authored-by: Ben <{ben}>", number=2)
    commit(clone, mapped, mapped, number=3)
    commit(clone, "Cara", listed, number=4)
    repo.write("contributors/cara.md", f"---\naccounts:\n- {listed}\n- {digest(work)}\n---\n")
    repo.write("contributors/ben.md", f"---\nname: Ben\naccounts: [{listed}]\n---\n")
    said = [ran(repo, "-vv"), ran(repo, "--full", "--log", "json"), repo.run("check")]
    for command in (
        ("suggest",),
        ("show", "cara"),
        ("show", private),
        ("merge", "cara", private, "--yes"),
        ("split", "cara", digest(private), listed, "--yes"),
        ("merge", "ben", listed, "--dry-run"),
        ("show", "nobody@mail.example"),
    ):
        said.append(repo.run("identity", *command))
    ran(repo)
    assert {digest(private), "cara"} <= repo.scores().keys()
    public = {path: text for path, text in repo.files(caches=True).items() if path != "contributors/ben.md"}
    for path, text in {**contents(repo.site), **public}.items():
        if path not in {".leaderboard.db", "contributors/cara.md"}:
            assert not [address for address in ADDRESSES if address.encode() in text.lower()], path
    for outcome in said:
        assert not [address for address in ADDRESSES if address in (outcome.out + outcome.err).lower()], outcome
