"""Small drawings beside links, by the names that config gives them; all are lines on 16 by 16."""

from __future__ import annotations

from markupsafe import Markup

BRANCH = (
    "M4.5 5.5v5M11.5 6.5c0 3-7 1.5-7 4M4.5 5.5a2 2 0 1 1 0-4 2 2 0 0 1 0 4z"
    "m7 1a2 2 0 1 1 0-4 2 2 0 0 1 0 4zM4.5 14.5a2 2 0 1 1 0-4 2 2 0 0 1 0 4z"
)
BUBBLE = "M2 3h12v8H7.5L4.5 14v-3H2z"
PLAY = "M1.5 3.5h13v9h-13zM6.5 6v4l3.5-2z"
BRIEFCASE = "M1.5 5h13v8.5h-13zM5.5 5V2.5h5V5M1.5 8.5h13"
LINK = "M6.5 9.5l3-3M7 4.5l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5L7.5 13A3.2 3.2 0 0 1 3 8.5L4.5 7"
DRAWINGS = {
    "at-sign": "M10.5 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zm0-2.5V9a2 2 0 0 0 4 0V8a6.5 6.5 0 1 0-2.5 5.1",
    "briefcase": BRIEFCASE,
    "git-branch": BRANCH,
    "github": BRANCH,
    "gitlab": BRANCH,
    "globe": "M14.5 8a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM1.5 8h13M8 1.5c-4 4-4 9 0 13 4-4 4-9 0-13z",
    "linkedin": BRIEFCASE,
    "mail": "M1.5 3.5h13v9h-13zM1.5 4L8 9l6.5-5",
    "message-circle": BUBBLE,
    "message-square": BUBBLE,
    "rss": "M2.5 13.5h.1M2.5 8.5a5 5 0 0 1 5 5M2.5 3a10.5 10.5 0 0 1 10.5 10.5",
    "slack": BUBBLE,
    "twitch": PLAY,
    "user": "M11 5a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM2.5 14.5c0-6 11-6 11 0",
    "video": PLAY,
    "youtube": PLAY,
}


def icon(name: str | None) -> Markup:
    """The drawing of this name; a plain link where there is none."""
    drawing = DRAWINGS.get(name or "", LINK)
    return Markup(f'<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="{drawing}"/></svg>')
