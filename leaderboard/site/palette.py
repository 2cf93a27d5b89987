"""The colours of the site, its theme's too, written out for drawings that stand alone."""

from __future__ import annotations

import re

from leaderboard.site.colours import Colour, written_out
from leaderboard.site.contrast import ours, resolved, variables
from leaderboard.site.stylesheet import parse

NAMED = re.compile(r"\$([\w-]+)")


class Palette:
    """What the variables of the style sheets stand for, by day and by night."""

    def __init__(self, theme: str = "") -> None:
        nodes = parse(theme)
        light = ours() | dict(variables(nodes, dark=False))
        self._known = {"light": light, "dark": light | dict(variables(nodes, dark=True))}

    def coloured(self, rules: str) -> str:
        """Rules with ``$name`` for colours, written out for light and for dark."""
        light = NAMED.sub(lambda found: self.hexadecimal(found[1], "light"), rules)
        dark = NAMED.sub(lambda found: self.hexadecimal(found[1], "dark"), rules)
        return f"{light}@media (prefers-color-scheme:dark){{{dark}}}"

    def hexadecimal(self, name: str, scheme: str) -> str:
        """A colour as it is seen on paper; ours where only a browser knows what the theme means."""
        colour = self._colour(name, scheme)
        return written_out(colour.over(self._paper(scheme)))

    def _paper(self, scheme: str) -> Colour:
        paper = self._colour("background", scheme)
        return paper if paper.alpha == 1 else paper.over(self._own("background", scheme))

    def _colour(self, name: str, scheme: str) -> Colour:
        return resolved(self._known[scheme], f"--{name}", scheme) or self._own(name, scheme)

    def _own(self, name: str, scheme: str) -> Colour:
        own = resolved(ours(), f"--{name}", scheme)
        assert own is not None, f"our own style sheet has no colour {name}"
        return own
