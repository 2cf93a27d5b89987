"""Pictures of the organisation, taken from the data repo's assets folder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from leaderboard.config import Config
from leaderboard.files.folder import ASSETS
from leaderboard.models import is_web_link

TYPES = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".ico": "image/x-icon",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}
FONTS = {".otf": "font/otf", ".ttf": "font/ttf", ".woff": "font/woff", ".woff2": "font/woff2"}
MAX_BYTES = 4 << 20
NAME = re.compile(r"[\w][\w.-]*", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A file that the site gets a copy of."""

    path: str
    """In the site's folder."""
    file: Path
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """The pictures that config names and the data repo has; pictures of other hosts are never shown on a page."""

    logo: Picture | None = None
    icon: Picture | None = None
    preview: Picture | None = None

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Each file once."""
        named = (self.logo, self.icon, self.preview)
        return tuple({picture.path: picture for picture in named if picture is not None}.values())


def find(config: Config, folder: Path) -> Assets:
    """The pictures of this config in a data repo's assets folder."""
    return Assets(
        logo=picture(config.org.logo_url, folder),
        icon=picture(config.meta.favicon_url, folder),
        preview=picture(config.meta.image_url, folder),
    )


def missing(config: Config, folder: Path) -> list[str]:
    """The keys of config that name a file which cannot be shown, as sentences."""
    named = {
        "org.logo_url": config.org.logo_url,
        "meta.favicon_url": config.meta.favicon_url,
        "meta.image_url": config.meta.image_url,
    }
    return [
        f"{key} names {address!r}, and {ASSETS}/ of the data repo has no such picture: left out"
        for key, address in named.items()
        if address is not None and not is_web_link(address) and picture(address, folder) is None
    ]


def picture(address: str | None, folder: Path) -> Picture | None:
    """The file that a path such as ``/assets/logo.svg`` names; None for an address, and where there is no picture."""
    return None if address is None or is_web_link(address) else asset(address, folder, TYPES)


def asset(address: str, folder: Path, types: Mapping[str, str]) -> Picture | None:
    """The file of one of these types that a path names, with or without the folder's name before it."""
    steps = address.strip("/").removeprefix(f"{ASSETS}/").split("/")
    file = folder.joinpath(*steps)
    kind = types.get(file.suffix.lower())
    if kind is None or not all(NAME.fullmatch(step) for step in steps) or not is_inside(file, folder):
        return None
    return Picture(path="/".join((ASSETS, *steps)), file=file, type=kind)


def is_inside(file: Path, folder: Path) -> bool:
    """Whether it is a file of the folder, no link that leads out of it, and not too large for a page."""
    return file.is_file() and file.resolve().is_relative_to(folder.resolve()) and file.stat().st_size <= MAX_BYTES
