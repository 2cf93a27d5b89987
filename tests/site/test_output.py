"""The folder that the site is in."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from leaderboard.errors import StorageError
from leaderboard.files.looks import digest_of_packed
from leaderboard.site.made import Made
from leaderboard.site.output import BEGUN, MANIFEST, SCRATCH, Output, looks_now


def build(root: Path, files: dict[str, bytes], *, dry_run: bool = False) -> Output:
    """A whole build of these files."""
    with closing(Output(root, dry_run=dry_run)) as output:
        for path, content in files.items():
            output.put(path, content)
        output.finish()
    return output


def killed(root: Path, files: dict[str, bytes]) -> None:
    """A build that came this far and no further."""
    with closing(Output(root)) as output:
        for path, content in files.items():
            output.put(path, content)


def found(root: Path) -> set[str]:
    return {file.relative_to(root).as_posix() for file in root.rglob("*") if file.is_file()}


def test_a_file_that_did_not_change_is_not_touched(tmp_path: Path) -> None:
    """Its time of change stays, so that a copy to a server is short."""
    root = tmp_path / "site"
    build(root, {"a.html": b"one", "b.html": b"two"})
    times = {name: (root / name).stat().st_mtime_ns for name in ("a.html", "b.html")}
    output = build(root, {"a.html": b"one", "b.html": b"three"})
    assert output.written == 1
    assert (root / "a.html").stat().st_mtime_ns == times["a.html"]
    assert (root / "b.html").read_bytes() == b"three"


def test_a_file_that_is_only_longer_did_change(tmp_path: Path) -> None:
    """The beginning is not enough."""
    build(tmp_path, {"a": b"one and more"})
    assert build(tmp_path, {"a": b"one"}).written == 1
    assert build(tmp_path, {"a": b"one and more"}).written == 1


def test_what_an_earlier_build_wrote_and_this_one_did_not_is_removed(tmp_path: Path) -> None:
    """With the folders that are empty then."""
    build(tmp_path, {"index.html": b"", "people/ann/index.html": b"", "people/ben/index.html": b""})
    output = build(tmp_path, {"index.html": b"", "people/ben/index.html": b""})
    assert output.removed == 1
    assert found(tmp_path) == {"index.html", "people/ben/index.html", MANIFEST}
    assert not (tmp_path / "people" / "ann").exists()


def test_a_file_that_somebody_put_there_stays(tmp_path: Path) -> None:
    """Beside our files and below our folders."""
    build(tmp_path, {"people/ann/index.html": b""})
    (tmp_path / "CNAME").write_text("people.example.org")
    (tmp_path / "people" / "ann" / "photo.jpg").write_bytes(b"jpg")
    build(tmp_path, {"index.html": b""})
    assert found(tmp_path) == {"CNAME", "people/ann/photo.jpg", "index.html", MANIFEST}


def test_a_folder_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    """Nothing is written into it, and a dry run says so too."""
    (tmp_path / "thesis.odt").write_bytes(b"")
    for dry_run in (False, True):
        with pytest.raises(StorageError, match="was not made by leaderboard"):
            Output(tmp_path, dry_run=dry_run)
    assert found(tmp_path) == {"thesis.odt"}


def test_an_empty_folder_is_taken_and_a_missing_one_made(tmp_path: Path) -> None:
    """Whatever the depth."""
    build(tmp_path, {"a": b""})
    build(tmp_path / "x" / "y", {"a": b""})
    assert found(tmp_path / "x" / "y") == {"a", MANIFEST}


def test_a_file_in_place_of_the_folder_is_named(tmp_path: Path) -> None:
    """The sentence says what the system said."""
    (tmp_path / "site").write_bytes(b"")
    with pytest.raises(StorageError, match="cannot be used: Not a directory"):
        Output(tmp_path / "site")


def test_a_folder_in_place_of_a_file_is_named(tmp_path: Path) -> None:
    """And the manifest is not written, so that the next build repairs what it can."""
    build(tmp_path, {"a": b""})
    (tmp_path / "b").mkdir()
    with closing(Output(tmp_path)) as output, pytest.raises(StorageError, match="b: cannot be read: Is a directory"):
        output.put("b", b"")
    assert (tmp_path / BEGUN).exists()


def test_a_build_that_was_killed_is_repaired_by_the_next(tmp_path: Path) -> None:
    """Also when it was the first one, and when the next one writes other files."""
    killed(tmp_path, {"index.html": b"half", "people/ann/index.html": b"ann"})
    build(tmp_path, {"index.html": b"whole"})
    assert found(tmp_path) == {"index.html", MANIFEST}
    assert (tmp_path / "index.html").read_bytes() == b"whole"


def test_the_orphans_of_two_killed_builds_are_known(tmp_path: Path) -> None:
    """The list of the first is kept by the second."""
    build(tmp_path, {"a": b""})
    killed(tmp_path, {"b": b""})
    killed(tmp_path, {"c": b""})
    build(tmp_path, {"a": b""})
    assert found(tmp_path) == {"a", MANIFEST}


def test_what_a_killed_build_left_half_done_is_removed(tmp_path: Path) -> None:
    """Folders for scratch work and files that were not yet renamed into their place."""
    build(tmp_path, {"people/ann/index.html": b"1"})
    killed(tmp_path, {"people/ann/index.html": b"2"})
    (tmp_path / f"{SCRATCH}x1").mkdir()
    (tmp_path / f"{SCRATCH}x1" / "data.db").write_bytes(b"half")
    (tmp_path / "people" / ".0f.leaderboard-tmp").write_bytes(b"half")
    build(tmp_path, {"people/ann/index.html": b"2"})
    assert found(tmp_path) == {"people/ann/index.html", MANIFEST}
    assert not (tmp_path / f"{SCRATCH}x1").exists()


def test_a_dry_run_counts_and_writes_nothing(tmp_path: Path) -> None:
    """On a site that is there, and on one that is not."""
    root = tmp_path / "site"
    assert build(root, {"a": b""}, dry_run=True).written == 1
    assert not root.exists()
    build(root, {"a": b"1", "b": b"", "c": b""})
    output = build(root, {"a": b"2", "b": b""}, dry_run=True)
    assert (output.written, output.removed) == (1, 1)
    assert found(root) == {"a", "b", "c", MANIFEST}
    assert (root / "a").read_bytes() == b"1"


def test_a_finished_file_is_moved_into_its_place(tmp_path: Path) -> None:
    """One with the same bytes stays untouched."""
    root, made = tmp_path / "site", tmp_path / "made"
    for content, written in ((b"one", 1), (b"one", 0), (b"two", 1)):
        made.write_bytes(content)
        with closing(Output(root)) as output:
            output.adopt("files/data.db", made)
            output.finish()
        assert output.written == written
        assert not made.exists()
        assert (root / "files" / "data.db").read_bytes() == content


def test_a_site_looks_as_its_files_were_left(tmp_path: Path) -> None:
    """New ones, changed ones, those that stay, one that is moved there, and those of a copy of the process."""
    root, made = tmp_path / "site", tmp_path / "made"
    for number in (b"1", b"2", b"3"):
        made.write_bytes(b"data" + number)
        with closing(Output(root)) as output:
            output.put("same/a", b"a")
            output.start_counting()
            output.put("same/c", b"c")
            output.put("changed", b"changed" + number)
            output.put("new" + number.decode(), b"")
            counted = output.counted()
            output.start_counting()
            output.put("same/a", b"a")
            output.take_over(*counted)
            output.adopt("data.db", made)
            output.finish()
        assert output.looks() == digest_of_packed(looks_now(root))
        assert Output(root, dry_run=True).is_as_left(output.looks())


@pytest.mark.parametrize("path", ["../../outside", "/etc/outside", "a/../../../outside", "b\0", ""])
def test_a_manifest_that_leads_out_removes_nothing_there(tmp_path: Path, path: str) -> None:
    """It is a file in a folder that others may write to."""
    outside = tmp_path / "outside"
    outside.write_bytes(b"")
    root = tmp_path / "a" / "site"
    build(root, {"a": b""})
    (root / MANIFEST).write_text(f"a\n{path}\n")
    assert build(root, {"a": b""}).removed == 0
    assert outside.exists()


def test_a_manifest_that_is_garbage_is_no_traceback(tmp_path: Path) -> None:
    """Bytes that are no text, and a folder of its name."""
    build(tmp_path, {"a": b""})
    (tmp_path / MANIFEST).write_bytes(b"\xff\xfe\n")
    build(tmp_path, {"a": b""})
    (tmp_path / MANIFEST).unlink()
    (tmp_path / MANIFEST).mkdir()
    with pytest.raises(StorageError, match="cannot be used"):
        Output(tmp_path)


@pytest.mark.parametrize("said", [None, "{}", '{"folder": "site", "of": {}}', '{"of": {"cards": "1"}, "older": 1}'])
def test_what_another_version_noted_of_a_site_is_as_good_as_nothing(said: str | None) -> None:
    """The site is made in full."""
    assert Made.read(said) is None
