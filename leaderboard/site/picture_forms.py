"""The sizes and kinds of file in which pictures of other hosts are kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Use = Literal["avatar", "logo", "icon", "preview", "badge"]


class Form(NamedTuple):
    """A size and a kind of file."""

    ending: str
    width: int
    height: int
    is_cut: bool
    """Filled to its edges, or else whole."""
    format: Literal["WEBP", "PNG", "JPEG"]


FORMS: Mapping[Use, tuple[Form, ...]] = {
    "avatar": (Form("64.webp", 64, 64, True, "WEBP"), Form("256.webp", 256, 256, True, "WEBP")),
    "logo": (Form("logo.webp", 480, 128, False, "WEBP"),),
    "icon": (Form("icon.png", 64, 64, False, "PNG"),),
    "preview": (Form("preview.jpg", 1200, 1200, False, "JPEG"),),
    "badge": (Form("badge.webp", 192, 192, False, "WEBP"),),
}
