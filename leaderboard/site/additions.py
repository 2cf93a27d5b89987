"""What a data repo adds to its site besides people and their work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from leaderboard.config import Config
from leaderboard.errors import Problem
from leaderboard.files.folder import ASSETS, TEMPLATES, TRANSLATIONS
from leaderboard.files.looks import Look, looks
from leaderboard.models import is_web_link
from leaderboard.site import assets, overrides, own_pages, theme, translations
from leaderboard.site.assets import Assets, Picture
from leaderboard.site.own_pages import OwnPage
from leaderboard.site.theme import Theme
from leaderboard.texts import Language

NEEDED = (TEMPLATES, TRANSLATIONS)
"""Where an error is one of every page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Additions:
    """Read once, at the begin of a build."""

    pictures: Assets = field(default_factory=Assets)
    theme: Theme = field(default_factory=Theme)
    language: Language = field(default_factory=Language)
    pages: list[OwnPage] = field(default_factory=list)
    faces: Mapping[str, tuple[Picture, ...]] = field(default_factory=dict)
    """The picture of a person, small and large, by username."""
    art: Mapping[str, Picture] = field(default_factory=dict)
    """Pictures in place of drawn coins, by the address that config or a plugin has for them."""
    art_elsewhere: tuple[str, ...] = ()
    """Addresses of such pictures on other hosts, which are shown only if they are fetched."""
    templates: Path | None = None
    """The folder of templates that come before ours."""
    looks: tuple[Look, ...] = ()
    """Of the templates and translations, which every page may depend on."""
    problems: list[Problem] = field(default_factory=list)
    """What is wrong with the files, by file and line."""
    notes: tuple[str, ...] = ()
    """What was left out and why."""

    @property
    def errors(self) -> list[Problem]:
        """Why there can be no site: templates or a translation that are wrong, because every page may need them."""
        return [problem for problem in self.problems if problem.is_error and problem.file.startswith(NEEDED)]

    @property
    def files(self) -> tuple[assets.Picture, ...]:
        """What the site gets a copy of, each file once."""
        shown = (picture for page in self.pages for picture in page.pictures)
        named = (
            *self.pictures.pictures,
            *self.theme.files,
            *shown,
            *chain.from_iterable(self.faces.values()),
            *self.art.values(),
        )
        return tuple({picture.path: picture for picture in named}.values())


def read(config: Config, data: Path, art: Iterable[str] = ()) -> Additions:
    """The additions of a data repo; ``art`` are the pictures that badges name."""
    folder, templates = data / ASSETS, data / TEMPLATES
    look = theme.of_folder(data)
    pages, found = own_pages.read(data, config)
    language, untranslatable = translations.read(config.leaderboard.language, data)
    named = sorted(set(art))
    found_art = {address: picture for address in named if (picture := assets.picture(address, folder)) is not None}
    lacking = [address for address in named if address not in found_art and not is_web_link(address)]
    return Additions(
        art=found_art,
        art_elsewhere=tuple(filter(is_web_link, named)),
        pictures=assets.find(config, folder),
        theme=look,
        language=language,
        templates=templates if templates.is_dir() else None,
        pages=pages,
        looks=tuple(sorted([*looks(templates), *looks(data / TRANSLATIONS)])),
        problems=[*look.problems, *found, *untranslatable, *overrides.problems(templates)],
        notes=(
            *assets.missing(config, folder),
            *(
                f"a badge names {address!r}, and {ASSETS}/ has no such picture: its coin is drawn"
                for address in lacking
            ),
        ),
    )
