"""The ``{% trans %}`` of templates, resolved when a template is compiled, so that it costs no page anything."""

from __future__ import annotations

import re
from collections.abc import Mapping

from jinja2 import nodes
from jinja2.ext import InternationalizationExtension

from leaderboard import texts

PLACE = re.compile(r"(%\(\w+\)s|%%)")


class Trans(InternationalizationExtension):
    """Jinja's own extension, but that texts without a plural become part of the compiled template."""

    def _make_node(
        self,
        singular: str,
        plural: str | None,
        context: str | None,
        variables: dict[str, nodes.Expr],
        plural_expr: nodes.Expr | None,
        vars_referenced: bool,
        num_called_num: bool,
    ) -> nodes.Output:
        if plural_expr is not None:
            return super()._make_node(
                singular, plural, context, variables, plural_expr, vars_referenced, num_called_num
            )
        words = texts.language().words
        said = words.gettext(singular) if context is None else words.pgettext(context, singular)
        return nodes.Output([piece(part, variables) for part in PLACE.split(said) if part])


def piece(part: str, variables: Mapping[str, nodes.Expr]) -> nodes.Expr:
    """A stretch of a text, or the value that stands in one of its places."""
    if part == "%%":
        return nodes.TemplateData("%")
    return variables[part[2:-2]] if PLACE.fullmatch(part) else nodes.TemplateData(part)
