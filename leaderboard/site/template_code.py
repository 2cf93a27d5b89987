"""How templates become Python: as Jinja does it, but with less to do for every piece of a page."""

from __future__ import annotations

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

from leaderboard.site import escaping

FIRST_LINE = "from jinja2.runtime import "
PIECES = "pieces"
"""The list of what a template or a block has put out so far."""


class Generator(CodeGenerator):
    """Escapes with our function, and hands on all of a template or a block at once instead of piece by piece."""

    def writeline(self, x: str, node: nodes.Node | None = None, extra: int = 0) -> None:
        super().writeline(x, node, extra)
        if x.startswith(FIRST_LINE):
            super().writeline(f"from {escaping.__name__} import escape")

    def write_commons(self) -> None:
        """What stands at the beginning of the function of a template or a block."""
        super().write_commons()
        self.writeline(f"{PIECES} = []")

    def enter_frame(self, frame: Frame) -> None:
        super().enter_frame(frame)
        if frame.parent is None:
            frame.buffer = PIECES

    def leave_frame(self, frame: Frame, with_python_scope: bool = False) -> None:
        super().leave_frame(frame, with_python_scope)
        if frame.parent is None:
            self._hand_on()

    def visit_Include(self, node: nodes.Include, frame: Frame) -> None:  # noqa: N802 - Jinja calls it so
        if not node.with_context:  # it is handed on past the list
            self._hand_on()
        super().visit_Include(node, frame)

    def _hand_on(self) -> None:
        self.writeline(f"yield concat({PIECES})")
        self.writeline(f"{PIECES}.clear()")
