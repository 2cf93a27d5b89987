"""People's pictures as templates call for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from markupsafe import Markup

from leaderboard.site.assets import Picture
from leaderboard.site.pages import address, person_path
from leaderboard.site.picture_forms import FORMS

SMALL = 64
"""Pixels of a picture beside a name."""


def drawing(faces: Mapping[str, tuple[Picture, ...]]) -> Callable[..., Markup]:
    """What templates call for a person's picture: nothing where there is none, and the initials below are seen."""
    sizes = {form.width: number for number, form in enumerate(FORMS["avatar"])}
    nothing = Markup("")
    by_address = {address(person_path(username)): pictures for username, pictures in faces.items()}

    def face(href: str, size: int = SMALL, shown: int = 36) -> Markup:
        """The picture of the person whose page ``href`` leads to."""
        root, people, name = href.partition("people/")
        pictures = by_address.get(people + name)
        if pictures is None:
            return nothing
        source = f"{root}{pictures[sizes[size]].path}"
        return Markup('<img src="{}" width="{}" height="{}" alt="" loading="lazy">').format(source, shown, shown)

    return face
