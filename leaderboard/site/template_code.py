"""How templates become Python: as Jinja does it, but with less to do for every piece of a page."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, MutableMapping, Sequence
from contextlib import suppress
from functools import cached_property
from itertools import chain, groupby
from types import FunctionType
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Macro
from markupsafe import Markup

from leaderboard.site import escaping

FIRST_LINE = "from jinja2.runtime import "
PIECES = "pieces"
"""The list of what a template or a block has put out so far."""


class Generator(CodeGenerator):
    """Escapes with our function, and hands on all of a template or a block at once instead of piece by piece."""

    def writeline(self, x: str, node: nodes.Node | None = None, extra: int = 0) -> None:
        super().writeline(x, node, extra)
        if x.startswith(FIRST_LINE):
            super().writeline(f"from {escaping.__name__} import escape, escaped")

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

    def blockvisit(self, nodes: Iterable[nodes.Node], frame: Frame) -> None:
        """Put out piece by piece, which takes less time than tuples of a few."""
        super().blockvisit(in_pieces(nodes), frame)

    def visit_Include(self, node: nodes.Include, frame: Frame) -> None:  # noqa: N802 - Jinja calls it so
        super().visit_Include(node, self._past_the_list(frame))

    def visit_Block(self, node: nodes.Block, frame: Frame) -> None:  # noqa: N802
        super().visit_Block(node, self._past_the_list(frame))

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        """Ask for an attribute and nothing else; ``Environment`` knows what to do where there is none."""
        name = node.node.name if isinstance(node.node, nodes.Name) else ""
        if name == "self" or node.attr.startswith("_") or keyword.iskeyword(node.attr):
            super().visit_Getattr(node, frame)  # the blocks of ``self`` are its items
        elif name:
            self.write(f"{frame.symbols.ref(name)}.{node.attr}")
        else:
            self.write("(")
            self.visit(node.node, frame)
            self.write(f").{node.attr}")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if is_escaped(frame):  # a text, most often, for which no function of Python is called
            self.write("(escaped(value) if (value := ")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if is_escaped(frame):
            self.write(").__class__ is str else escape(value))")
        else:
            super()._output_child_post(node, frame, finalize)

    def _past_the_list(self, frame: Frame) -> Frame:
        """A frame for what is handed on in its turn, which need not be put together twice."""
        if frame.buffer != PIECES:
            return frame
        self._hand_on()
        direct = frame.copy()
        direct.buffer = None
        return direct

    def _hand_on(self) -> None:
        self.writeline(f"yield concat({PIECES})")
        self.writeline(f"{PIECES}.clear()")


class Context(jinja2.runtime.Context):
    """Calls plain functions, and macros that are given just what they ask for, without a look at more."""

    def call(
        self, called: Any, /, *args: Any, _loop_vars: object = None, _block_vars: object = None, **kwargs: Any
    ) -> Any:
        kind = called.__class__
        if kind is FunctionType and not hasattr(called, "jinja_pass_arg"):
            return called(*args, **kwargs)
        if kind is Macro and not kwargs and is_all(args, called):
            said = called._func(*args)
            return Markup(said) if self.eval_ctx.autoescape else said
        return super().call(called, *args, _loop_vars=_loop_vars, _block_vars=_block_vars, **kwargs)


class Environment(jinja2.Environment):
    """Jinja's, but quicker, where pages are asked for by ``encoded``."""

    code_generator_class = Generator
    context_class = Context

    def encoded(self, name: str, **given: object) -> bytes:
        """What a template makes of what it is given; piece by piece, for many are ASCII, which encodes in no time."""
        with suppress(AttributeError):  # an item of a mapping, or what a template may ask for and not find
            return b"".join([piece.encode() for piece in self.get_template(name).generate(given)])
        return self.of_jinja.get_template(name).render(given).encode()

    @cached_property
    def of_jinja(self) -> jinja2.Environment:
        """The same with Jinja's own code."""
        plain = self.overlay(bytecode_cache=None)
        plain.code_generator_class = CodeGenerator  # type: ignore[assignment]  # a class more general than ours
        return plain

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """What is global, in one mapping where a template adds nothing of its own."""
        return super().make_globals(d) if d else self.globals


def in_pieces(written: Iterable[nodes.Node]) -> Iterator[nodes.Node]:
    """Nodes of a template, each of which puts out one piece at most; text is one piece up to the next that is none."""
    for kind, row in groupby(chain.from_iterable(map(parts, written)), type):
        if kind is nodes.TemplateData:
            yield nodes.Output(list(row))
        else:
            yield from (nodes.Output([node]) if isinstance(node, nodes.Expr) else node for node in row)


def parts(node: nodes.Node) -> Iterable[nodes.Node]:
    """What a node puts out, or the node itself where it does something else."""
    return node.iter_child_nodes() if isinstance(node, nodes.Output) else (node,)


def is_all(args: Sequence[object], macro: Macro) -> bool:
    """Whether these arguments are all that a macro can be given."""
    return len(args) == macro._argument_count and not (macro.caller or macro.catch_varargs or macro.catch_kwargs)


def is_escaped(frame: Frame) -> bool:
    """Whether all that is put out here is escaped, as a template of ours never has it otherwise."""
    return bool(frame.eval_ctx.autoescape) and not frame.eval_ctx.volatile
