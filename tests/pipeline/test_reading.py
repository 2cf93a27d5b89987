"""Reading a data repo in two processes."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from leaderboard.files.folder import FileEntry, Folder
from leaderboard.pipeline import reading
from leaderboard.pipeline.importing import Rules, import_files
from leaderboard.store import database
from leaderboard.store.database import rows
from tests.communities import Community, communities, examples, folder
from tests.small_repo import line

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*use of fork.*:DeprecationWarning"),
    pytest.mark.usefixtures("two_processes"),
]
ALWAYS, NEVER = 0, 1 << 60
TOLD = (
    """
    select a.slug, f.path, k.account, d.slug, r.name, n.name, a.linked, a.occurred_at, a.day, a.title, a.link, a.text,
        a.points, a.count, a.lines_added, a.lines_deleted, a.meta, a.pending
    from activities as a
    join files as f on f.id = a.file_id
    join accounts as k on k.id = a.account_id
    join definitions as d on d.id = a.definition_id
    left join repositories as r on r.id = a.repository_id
    left join repositories as n on n.id = a.named_id
    order by a.id
    """,
    "select path, kind, mtime_ns, size, inode, digest, problems from files order by path",
    "select key, account from accounts order by key",
    "select key, name, written from repositories order by key",
    "select slug, name from definitions order by slug",
    "select username, record from profiles order by username",
    "select day, count from calendar order by day",
    "select key, value from settings where key <> 'scanned' order by key",
)
"""What an import writes, by names in place of ids."""


def imported(root: Path, store: Path, aliases: dict[str, str]) -> list[list[Any]]:
    """A new store of a data repo, told by names."""
    db, _ = import_files(store, Folder(root), Rules(zone=ZoneInfo("Asia/Kolkata"), aliases=aliases))
    told = [list(rows(db, each)) for each in TOLD]
    db.close()
    assert sorted(file.name for file in store.parent.glob("*.db*")) == [store.name]
    store.unlink()
    return told


@examples(40)
@given(community=communities)
def test_two_processes_read_what_one_reads(tmp_path: Path, community: Community) -> None:
    """Whatever is in which file, and however it is spelt there."""
    aliases = {"comment_created": "comment"}
    with folder(tmp_path) as place, pytest.MonkeyPatch.context() as patch:
        community.write(place)
        patch.setattr(reading, "WORTH_TWO", NEVER)
        alone = imported(place, place / "store.db", aliases)
        patch.setattr(reading, "WORTH_TWO", ALWAYS)
        assert imported(place, place / "store.db", aliases) == alone


def test_what_is_wrong_in_either_part_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines, slugs that stand in both parts, and names that each spells otherwise."""
    activities = tmp_path / "activities"
    activities.mkdir()
    for name in ("ann", "ben", "cara", "dan"):
        lines = [line(f"{name}1", name, "2026-01-01", repository=f"acme/{name}"), "{nonsense\n"]
        (activities / f"{name}.jsonl").write_text("".join(lines), "utf-8")
    with (activities / "dan.jsonl").open("a") as file:
        file.write(line("ann1", "ANN", "2026-01-02", repository="ACME/Ben") + line("x", "Cara", "2026-01-03"))
    monkeypatch.setattr(reading, "WORTH_TWO", NEVER)
    alone = imported(tmp_path, tmp_path / "store.db", {})
    monkeypatch.setattr(reading, "WORTH_TWO", ALWAYS)
    told = imported(tmp_path, tmp_path / "store.db", {})
    assert told == alone
    assert "stands in activities/ann.jsonl already" in str(told)
    assert ("order matters", "yes") in told[-1]
    assert ("cara", "Cara") in told[2]


def test_a_file_that_cannot_be_read_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where it is the second process that finds out; the other files are read."""
    (tmp_path / "activities").mkdir()
    for name in ("ann", "ben", "cara"):
        (tmp_path / f"activities/{name}.jsonl").write_text(line(name, name, "2026-01-01"), "utf-8")
    monkeypatch.setattr(reading, "WORTH_TWO", ALWAYS)
    repo = Folder(tmp_path)
    entries = [*repo.scan(), FileEntry("activities/zoe.jsonl", "activities", 0, 90, 0)]
    db = database.create(tmp_path / "store.db", "")
    with db:
        reading.load_whole(db, tmp_path / "second.db", repo, entries, {}, ZoneInfo("UTC"))
        assert [slug for (slug,) in rows(db, "select slug from activities order by id")] == ["ann", "ben", "cara"]
    db.close()
    assert [str(problem) for problem in repo.problems] == [
        "activities/zoe.jsonl: cannot be read: No such file or directory"
    ]
