"""Templates compiled in a way of our own."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import jinja2
import pytest
from markupsafe import Markup

from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from leaderboard.shipped import shipped
from leaderboard.site.build import Builder
from leaderboard.site.output import Output
from leaderboard.site.overrides import environment
from tests.site.built import Silent

PARTS = {
    "base.html": "<{% block head %}base{% endblock %}|{% block body %}{% endblock %}>",
    "alone.html": "[{{ 1 + 1 }}]",
    "seen.html": "({{ word }}{% for n in numbers %}{{ n }}{% endfor %})",
    "macros.html": "{% macro wrap(x) %}<b>{{ x }}{% if caller is defined %}{{ caller() }}{% endif %}</b>{% endmacro %}"
    "{% macro pair(a, b='<z>') %}{{ a }} {{ b }};{% endmacro %}"
    "{% macro many() %}{{ varargs | join('|') }} {{ kwargs }};{% endmacro %}",
}
TEMPLATES = (
    "{{ word }} and {{ markup }}, {{ 7 }}, {{ none }}, {{ 1.5 }}, {{ [word] }}",
    "a{% include 'alone.html' without context %}b{% include 'seen.html' %}c",
    "a{% for n in numbers %}{% include 'alone.html' without context %}{{ n }}{% else %}none{% endfor %}d",
    "{% extends 'base.html' %}{% block head %}{{ super() }}!{% endblock %}{% block body %}{{ word }}{% endblock %}",
    "{% extends parent %}{% block body %}{{ self.head() }}{% endblock %}",
    "{% from 'macros.html' import wrap %}{{ wrap(word) }}{% call wrap('x') %}{{ word }}{% endcall %}",
    "{% for n in numbers recursive %}{{ n }}{% if n > 2 %}{{ loop([n - 1]) }}{% endif %}{% endfor %}",
    "{% filter upper %}{{ word }}{% include 'seen.html' %}{% endfilter %}{% set it %}{{ word }}{% endset %}{{ it }}",
    "{% autoescape false %}{{ word }}{% endautoescape %}{% with word = 'y' %}{% include 'seen.html' %}{% endwith %}",
    "{{ day.year }}, {{ thing.name }}, {{ thing.class }}, {{ thing.name.upper() }}, {{ {'a': word}.a }}",
    "{{ day.nothing is defined }}, {{ day.nothing | default(word) }}, {{ thing.items() | list }}",
    "{% extends 'base.html' %}{% block body %}{{ thing.name }}{% include 'seen.html' %}{{ self.head() }}{% endblock %}",
    "{{ word }}{# nothing #}{{ 2 }}{% raw %}{{{% endraw %}{{ word }}{% if none %}{% endif %}{{ numbers[0] }}",
    "{% from 'macros.html' import pair, many %}{{ pair(word) }}{{ pair(word, markup) }}{{ pair(b=word, a=2) }}"
    "{{ many() }}{{ many(1, word, x=3) }}{% autoescape false %}{{ pair(word, word) }}{% endautoescape %}{{ up(word) }}",
    "{% import 'macros.html' as m with context %}{{ m.wrap(word) }}{% block inner scoped %}{{ word }}{% endblock %}",
)


@pytest.mark.parametrize("template", TEMPLATES)
def test_templates_say_what_they_say_in_jinja_itself(tmp_path: Path, template: str) -> None:
    """Whatever they are made of."""
    for name, source in {**PARTS, "page.html": template}.items():
        (tmp_path / name).write_text(source, "utf-8")
    given: dict[str, object] = {"word": "<&'\">", "markup": Markup("<i>"), "numbers": [1, 2, 3], "parent": "base.html"}
    given |= {"day": date(2026, 1, 14), "thing": {"name": "<n>", "class": "<c>"}, "up": lambda text: text.upper()}
    plain = jinja2.Environment(
        loader=jinja2.FileSystemLoader(tmp_path), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    expected = plain.get_template("page.html").render(given)
    assert environment(tmp_path).encoded("page.html", **given).decode() == expected


def test_a_block_is_shown_again_without_jinjas_own_code(tmp_path: Path) -> None:
    """As titles of pages often are."""
    (tmp_path / "page.html").write_text("<{% block title %}{{ word }}{% endblock %}>{{ self.title() }}", "utf-8")
    templates = environment(tmp_path)
    assert templates.encoded("page.html", word="&") == b"<&amp;>&amp;"
    assert "of_jinja" not in vars(templates)


def test_what_is_missing_is_still_an_error(tmp_path: Path) -> None:
    """Never an empty place on a page."""
    (tmp_path / "page.html").write_text("{{ nobody }}", "utf-8")
    with pytest.raises(jinja2.UndefinedError, match="nobody"):
        environment(tmp_path).encoded("page.html")


def test_an_attribute_that_is_missing_is_named(tmp_path: Path) -> None:
    """With the template and the line that ask for it."""
    (tmp_path / "page.html").write_text("{{ day.year }}\n{{ day.yaer }}", "utf-8")
    with pytest.raises(jinja2.UndefinedError, match="has no attribute 'yaer'") as caught:
        environment(tmp_path).encoded("page.html", day=date(2026, 1, 14))
    assert [frame.lineno + 1 for frame in caught.traceback if frame.path == tmp_path / "page.html"] == [2]


def test_no_page_of_ours_is_left_to_jinja(tmp_path: Path) -> None:
    """Its own code is for templates that ask for what may not be there."""
    shutil.copytree(shipped("data-repo"), tmp_path / "data")
    asked = Options(data=tmp_path / "data", config=shipped("config.yaml"), output=tmp_path / "site", offline=True)
    with Run(asked, Silent()) as run:
        run.execute(set(NEEDS["build"]) - {"build"})
        builder = Builder(run.db, run.config, Output(asked.output, dry_run=True), catalogue=run.catalogue)
        files = {path for path, *_ in (*builder.all_files(), *builder.together(), *builder.people())}
    assert {"index.html", "people/index.html", "scores/index.html", "repositories/index.html"} <= files
    assert "of_jinja" not in vars(builder.templates)
