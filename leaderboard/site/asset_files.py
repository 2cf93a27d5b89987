"""What the site gets besides pages: styles and scripts of ours, pictures of the data repo, third-party code."""

from __future__ import annotations

from collections.abc import Iterator

from leaderboard.files.folder import THEME
from leaderboard.shipped import shipped
from leaderboard.site.additions import Additions
from leaderboard.site.output import File
from leaderboard.site.script_texts import in_language


def asset_files(additions: Additions, *, has_explorer: bool) -> Iterator[File]:
    """All of them; the browser code of the explorer only where there is one."""
    folder = shipped("site_templates")
    for file in sorted((folder / "css").iterdir()):
        yield f"css/{file.name}", file.read_bytes()
    for file in sorted((folder / "js").iterdir()):
        yield f"js/{file.name}", in_language(file.read_text(encoding="utf-8")).encode()
    yield "favicon.svg", (folder / "favicon.svg").read_bytes()
    for addition in additions.files:
        yield addition.path, addition.file.read_bytes()
    if additions.theme.css:
        yield THEME, additions.theme.css.encode()
    yield from third_party(has_explorer=has_explorer)


def third_party(*, has_explorer: bool) -> Iterator[File]:
    """The display font, and the browser code of the explorer, with their licences."""
    folders: dict[str, tuple[str, ...]] = {"fonts": (".woff2", ".txt")}
    if has_explorer:
        folders["vendor"] = (".js", ".wasm", ".txt")
    for file in sorted(shipped("frontend/dist").glob("*.*")):
        for folder, kinds in folders.items():
            if file.suffix in kinds:
                yield f"{folder}/{file.name}", file.read_bytes()
