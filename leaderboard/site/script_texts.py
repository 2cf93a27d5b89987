"""Texts in the site's own scripts, put in when the site is built: ``_("…")``, and ``_n("…", "…")`` for its plurals.

``_n`` becomes an object of forms by the names that ``Intl.PluralRules`` has for them.
"""

from __future__ import annotations

import json
import re

from leaderboard.texts import _, language, ngettext

TEXT = r'("(?:[^"\\\n]|\\.)*")'
MARKED = re.compile(rf"(?<![\w$.])_\({TEXT}\)")
MARKED_PLURAL = re.compile(rf"(?<![\w$.])_n\(\s*{TEXT},\s*{TEXT},?\s*\)")
NUMBERS = range(201)
"""Among them are numbers of every form that a language has."""


def in_language(script: str) -> str:
    """The script with its texts in the language spoken."""
    script = MARKED.sub(lambda found: literal(_(json.loads(found[1]))), script)
    return MARKED_PLURAL.sub(lambda found: literal(forms(json.loads(found[1]), json.loads(found[2]))), script)


def forms(one: str, many: str) -> dict[str, str]:
    """Each form of a text by the name of the numbers that it belongs to."""
    return {language().plural(number): ngettext(one, many, number) for number in reversed(NUMBERS)}


def literal(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
