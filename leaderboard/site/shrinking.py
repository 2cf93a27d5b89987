"""Pictures of strangers made small, and made anew, so that nothing is left of the file but what is seen."""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image, ImageOps

from leaderboard.site.fetching import Unfetched
from leaderboard.site.picture_forms import FORMS, Form, Use

READ = ("PNG", "JPEG", "GIF", "WEBP")
MOST_PIXELS = 25_000_000


def shrunk(content: bytes, use: Use) -> dict[str, bytes]:
    """The picture in each form of its use, by the ending of the file's name; raises Unfetched."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(content), formats=READ) as opened:
                refuse_the_endless(opened)
                opened.draft("RGB", (1200, 1200))
                whole = ImageOps.exif_transpose(opened)
                has_holes = "A" in whole.getbands() or "transparency" in whole.info
                picture = whole.convert("RGBA" if has_holes else "RGB")
                return {form.ending: written(picture, form) for form in FORMS[use]}
    except Unfetched:
        raise
    except Exception as error:
        # A decoder that meets a broken file raises whatever comes to its mind.
        raise Unfetched("is no picture that can be read") from error


def refuse_the_endless(picture: Image.Image) -> None:
    """A file of some bytes may unfold to more pixels than a machine has memory for; its head says how many."""
    if picture.width * picture.height > MOST_PIXELS:
        raise Unfetched(f"has more than {MOST_PIXELS:,} pixels")


def written(picture: Image.Image, form: Form) -> bytes:
    """A file without anything that tells of its maker."""
    if form.is_cut:
        side = min(form.width, picture.width, picture.height)
        small = ImageOps.fit(picture, (side, side), Image.Resampling.LANCZOS)
    else:
        small = picture.copy()
        small.thumbnail((form.width, form.height), Image.Resampling.LANCZOS)
    plain = Image.new("RGB" if form.format == "JPEG" else small.mode, small.size, "white")
    plain.paste(small, mask=small if form.format == "JPEG" and small.mode == "RGBA" else None)
    file = BytesIO()
    options = {"method": 4} if form.format == "WEBP" else {"optimize": True}
    plain.save(file, form.format, quality=80, **options)
    return file.getvalue()
