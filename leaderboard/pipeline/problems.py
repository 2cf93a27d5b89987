"""What is wrong with each file of the data repo, as it stands."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

import apsw

from leaderboard.errors import Problem
from leaderboard.files import activities as activity_files
from leaderboard.files import definitions as definition_files
from leaderboard.files import given_badges as given_badge_files
from leaderboard.files import profiles as profile_files
from leaderboard.files import repositories as repository_files
from leaderboard.files import state as state_files
from leaderboard.files.folder import FileKind, Folder
from leaderboard.store import activities, database, imported


def of_file(kind: FileKind, path: str, content: bytes) -> list[Problem]:  # noqa: PLR0911 - one return a kind
    """What is wrong with one file by itself."""
    match kind:
        case "activities":
            return activity_files.read(content, path).problems
        case "profile":
            return profile_files.read(content, path, PurePosixPath(path).stem)[1]
        case "definitions":
            return definition_files.read(content, path)[1]
        case "repositories":
            return repository_files.read(content, path)[1]
        case "badges":
            return given_badge_files.read(content, path).problems
        case "badge definitions":
            return given_badge_files.read_definitions(content, path)[1]
        case "state":
            return state_files.read(content, path)[1]


def note_doubles(db: apsw.Connection, folder: Folder, doubles: Iterable[tuple[str, int]]) -> None:
    """Say of every left-out activity (slug, file id) in which line it stands and which file has its slug already."""
    for file_id, slugs in grouped(doubles).items():
        path = str(database.scalar(db, "select path from files where id = :id", id=file_id))
        owners = {slug: activities.path_of(db, slug) for slug in slugs}
        found = activity_files.lines_of((folder.root / path).read_bytes(), slugs)
        imported.add_problems(
            db,
            file_id,
            [
                Problem(
                    file=path,
                    line=line,
                    message=f"slug {slug!r} stands in {owners[slug]} already; this line does not count",
                )
                for slug, line in found.items()
            ],
        )


def note_again(db: apsw.Connection, folder: Folder, path: str, kind: FileKind) -> None:
    """Say anew what is wrong with a file that was rewritten, because its lines have moved."""
    content = (folder.root / path).read_bytes()
    file_id = int(database.scalar(db, "select id from files where path = :path", path=path))
    imported.add_problems(db, file_id, of_file(kind, path, content))
    if kind == "activities":
        slugs = [activity.slug for activity in activity_files.read(content, path).activities]
        note_doubles(db, folder, [(slug, file_id) for slug in slugs if activities.path_of(db, slug) != path])


def grouped(doubles: Iterable[tuple[str, int]]) -> dict[int, list[str]]:
    slugs: dict[int, list[str]] = {}
    for slug, file_id in doubles:
        slugs.setdefault(file_id, []).append(slug)
    return slugs
