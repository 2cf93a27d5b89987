"""Templates of the data repo: in the place of ours, or extending them as ``shipped/<name>``."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import jinja2
from jinja2 import meta, nodes
from jinja2.bccache import Bucket

from leaderboard import texts
from leaderboard.errors import ConfigError, Problem, Severity
from leaderboard.files.folder import TEMPLATES
from leaderboard.shipped import shipped
from leaderboard.site.template_code import Environment
from leaderboard.site.trans_tag import Trans
from leaderboard.structure import did_you_mean

SHIPPED = "shipped"
"""What the names of our own templates begin with where one of the data repo has taken their place."""
OWN_MODULE = re.compile(r"leaderboard\.site\.\w+\.")


class Compiled(jinja2.BytecodeCache):
    """Templates that this process has compiled before, in English, where nothing but their source makes them."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


COMPILED = Compiled()


def environment(folder: Path | None = None) -> Environment:
    """Templates that escape everything and stumble over what is not there; those of ``folder`` come first."""
    ours = jinja2.FileSystemLoader(shipped("site_templates"))
    theirs = [jinja2.FileSystemLoader(folder)] if folder is not None else []
    made = Environment(
        loader=jinja2.ChoiceLoader([jinja2.PrefixLoader({SHIPPED: ours}), *theirs, ours]),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=[Trans],
        auto_reload=False,  # every build has an environment of its own
        cache_size=-1,  # and keeps all templates: there are few
        bytecode_cache=COMPILED if texts.language().tag == "en" else None,
    )
    words = texts.language().words
    made.install_gettext_callables(  # type: ignore[attr-defined]  # the extension puts it there
        words.gettext, words.ngettext, newstyle=True, pgettext=words.pgettext, npgettext=words.npgettext
    )
    made.policies["ext.i18n.trimmed"] = True
    return made


def problems(folder: Path) -> list[Problem]:
    """What is wrong with the templates of a data repo, as far as it can be seen without a page."""
    files = {file.relative_to(folder).as_posix(): file for file in sorted(folder.rglob("[!.]*[!~]")) if file.is_file()}
    if not files:
        return []
    environment_ = environment(folder)
    known = set(environment_.list_templates())
    found: list[Problem] = []
    used: set[str] = set()
    for name, file in files.items():
        try:
            source = file.read_text(encoding="utf-8")
            environment_.compile(source, name, str(file))
        except jinja2.TemplateSyntaxError as error:
            found.append(problem(name, error.message or "cannot be read", error.lineno))
        except (UnicodeDecodeError, OSError) as error:
            found.append(problem(name, f"cannot be read: {getattr(error, 'strerror', None) or 'it is no UTF-8 text'}"))
        else:
            tree = environment_.parse(source)
            used.update(filter(None, meta.find_referenced_templates(tree)))
            found += wrong_names(name, tree, known)
    found += [
        unused(name, known - set(files)) for name in files if f"{SHIPPED}/{name}" not in known and name not in used
    ]
    return found


def wrong_names(name: str, tree: nodes.Template, known: set[str]) -> Iterator[Problem]:
    """Templates that another one names and that are not there, or that lead back to it."""
    for node in tree.find_all((nodes.Extends, nodes.FromImport, nodes.Import, nodes.Include)):
        named = getattr(node, "template", None)
        wanted = named.value if isinstance(named, nodes.Const) else None
        if wanted == name:
            yield problem(name, f"leads to itself; the template in whose place it is is {SHIPPED}/{name}", node.lineno)
        elif isinstance(wanted, str) and wanted not in known and not getattr(node, "ignore_missing", False):
            yield problem(name, f"there is no template {wanted!r}{did_you_mean(wanted, known)}", node.lineno)


def unused(name: str, known: set[str]) -> Problem:
    ours = {each for each in known if not each.startswith(f"{SHIPPED}/")}
    return Problem(
        file=f"{TEMPLATES}/{name}",
        message=f"no page uses it{did_you_mean(name, ours)}",
        severity=Severity.WARNING,
    )


@contextmanager
def in_words(folder: Path | None) -> Iterator[None]:
    """Say of an error that a template of the data repo meets where it stands; others go on as they are."""
    try:
        yield
    except Exception as error:
        place = where(error, folder) if folder is not None and folder.is_dir() else None
        if place is not None:
            raise ConfigError([problem(*place)]) from error
        raise


def where(error: Exception, folder: Path) -> tuple[str, str, int] | None:
    """The template, what is wrong with it and the line; None where no template of the data repo is to blame."""
    frames = [(Path(frame.filename), frame.lineno or 1) for frame in traceback.extract_tb(error.__traceback__)]
    theirs = [(file.relative_to(folder).as_posix(), line) for file, line in frames if file.is_relative_to(folder)]
    if theirs:
        return theirs[-1][0], words(error), theirs[-1][1]
    ours = [f"{SHIPPED}/{file.name}:{line}" for file, line in frames if file.is_relative_to(shipped("site_templates"))]
    if not ours or not isinstance(error, jinja2.TemplateError):
        return None
    return ("", f"{ours[-1]} does not find what it needs in a template that takes another's place: {words(error)}", 0)


def words(error: Exception) -> str:
    """What happened, in one line."""
    match error:
        case jinja2.TemplateNotFound():
            return f"there is no template {error.name!r}"
        case RecursionError():
            return "it leads to itself"
        case jinja2.TemplateError():
            return OWN_MODULE.sub("", str(error.message)).splitlines()[0]
        case _:
            return f"{type(error).__name__}: {error}".splitlines()[0]


def problem(name: str, message: str, line: int | None = None) -> Problem:
    return Problem(file=f"{TEMPLATES}/{name}".rstrip("/"), message=message, line=line or None)
