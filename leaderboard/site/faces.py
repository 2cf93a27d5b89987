"""The pictures of people and of the organisation that other hosts have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import apsw

from leaderboard.config import Config
from leaderboard.models import is_web_link
from leaderboard.site.additions import Additions
from leaderboard.site.assets import TYPES, Assets, Picture
from leaderboard.site.fetched import Progress, Wanted, gather
from leaderboard.store.database import rows

FOLDER = "avatars"
"""Of the site."""
Gather = Callable[..., tuple[dict[Wanted, dict[str, Path]], list[str]]]


def with_faces(
    added: Additions,
    db: apsw.Connection,
    config: Config,
    data: Path,
    today: date,
    progress: Progress,
    *,
    offline: bool,
    gathered: Gather = gather,
) -> tuple[Additions, list[str]]:
    """The additions with pictures of other hosts, and why others were not to be had."""
    people = {
        str(username): Wanted(link, "avatar")
        for username, link in rows(db, "select username, avatar_url from contributors where avatar_url is not null")
        if is_web_link(link)
    }
    named = named_by(config)
    art = {address: Wanted(address, "badge") for address in added.art_elsewhere}
    files, failures = gathered(
        [*people.values(), *named.values(), *art.values()], data, today, progress, offline=offline
    )
    made = {wanted: tuple(picture(file) for file in forms.values()) for wanted, forms in files.items()}
    return (
        replace(
            added,
            pictures=merged(added.pictures, {key: made[wanted][0] for key, wanted in named.items() if wanted in made}),
            art={**added.art, **{address: made[wanted][0] for address, wanted in art.items() if wanted in made}},
            faces={username: made[wanted] for username, wanted in people.items() if wanted in made},
        ),
        failures,
    )


def named_by(config: Config) -> dict[str, Wanted]:
    """The organisation's pictures on other hosts, by their place in the site."""
    places = {
        "logo": Wanted(config.org.logo_url, "logo"),
        "icon": Wanted(config.meta.favicon_url, "icon"),
        "preview": Wanted(config.meta.image_url or "", "preview"),
    }
    return {place: wanted for place, wanted in places.items() if is_web_link(wanted.address)}


def merged(own: Assets, found: Mapping[str, Picture]) -> Assets:
    return Assets(
        logo=own.logo or found.get("logo"),
        icon=own.icon or found.get("icon"),
        preview=own.preview or found.get("preview"),
    )


def picture(file: Path) -> Picture:
    return Picture(path=f"{FOLDER}/{file.name}", file=file, type=TYPES[file.suffix])
