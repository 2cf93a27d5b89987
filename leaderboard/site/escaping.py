"""Escaping what templates put out: nine in ten of these texts have nothing to escape, and are told apart quickly."""

from __future__ import annotations

import re

from jinja2.compiler import CodeGenerator
from jinja2.nodes import Node
from markupsafe import Markup
from markupsafe import escape as escaped

FIRST_LINE = "from jinja2.runtime import "
has_signs = re.compile("[&<>\"']").search


def escape(value: object) -> str:
    """What stands for a value in HTML; markup stays as it is."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, str) and has_signs(value) is None:
        return value
    return escaped(value)


class Generator(CodeGenerator):
    """Jinja's own, but that compiled templates escape with the function of this module."""

    def writeline(self, x: str, node: Node | None = None, extra: int = 0) -> None:
        super().writeline(x, node, extra)
        if x.startswith(FIRST_LINE):
            super().writeline(f"from {__name__} import escape")
