"""Lines at the bottom of a terminal that tell what is going on, drawn anew in their place."""

from __future__ import annotations

import shutil
from collections.abc import Sequence

import click


class LiveLines:
    """What is written above them scrolls, they stay."""

    def __init__(self) -> None:
        self._drawn = 0

    def draw(self, lines: Sequence[str]) -> None:
        """Show these instead of those that are there."""
        width = shutil.get_terminal_size().columns - 1
        click.echo(self._back() + "\n".join(line[:width] for line in lines), nl=False, err=True, color=True)
        self._drawn = len(lines)

    def clear(self) -> None:
        """Take them away."""
        if self._drawn:
            click.echo(self._back(), nl=False, err=True, color=True)
            self._drawn = 0

    def _back(self) -> str:
        up = f"\x1b[{self._drawn - 1}A" if self._drawn > 1 else ""
        return f"{up}\r\x1b[J" if up else "\r\x1b[K"
