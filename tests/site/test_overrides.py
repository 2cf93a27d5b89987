"""Templates of a data repo, and what is said of those that are wrong."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from leaderboard.errors import ConfigError
from tests.site.built import Community


def said(community: Community) -> list[str]:
    """What ends the build."""
    with pytest.raises(ConfigError) as caught:
        community.build()
    return [str(problem) for problem in caught.value.problems]


def test_a_template_takes_the_place_of_ours(community: Community) -> None:
    """The page has nothing else on it."""
    community.write("templates/repositories.html", "{{ page.rows | length }} in {{ site.organisation }}")
    community.build()
    assert community.files()["repositories/index.html"] == b"1 in Acme"
    assert community.page("people").texts("h1") == ["People"]


def test_a_template_extends_ours(community: Community) -> None:
    """Only the block that it has is another one."""
    community.write(
        "templates/people.html",
        '{% extends "shipped/people.html" %}{% block content %}<h2>Us & them</h2>{{ super() }}{% endblock %}',
    )
    page = community.built("people")
    assert page.texts("h2")[0] == "Us & them"
    assert page.texts("h1") == ["People"]


def test_the_layout_of_a_data_repo_is_that_of_every_page(community: Community) -> None:
    """Pages whose own templates are ours have it too."""
    community.write(
        "templates/layout.html",
        '{% extends "shipped/layout.html" %}{% block bottom %}<p>Ours: {{ page.title }}</p>{{ super() }}{% endblock %}',
    )
    community.build()
    for path in ("", "people", "people/ann", "leaderboard/week", "data"):
        assert [text for text in community.page(path).texts("p") if text.startswith("Ours:")], path


def test_partials_of_its_own_are_found(community: Community) -> None:
    """In folders too; a template that another one names is used."""
    community.write("templates/parts/greeting.html", "{% macro greet(name) %}<i>Hello {{ name }}</i>{% endmacro %}")
    community.write(
        "templates/person.html",
        '{% extends "shipped/person.html" %}{% from "parts/greeting.html" import greet %}'
        "{% block content %}{{ greet(page.name) }}{% endblock %}",
    )
    report = community.build()
    assert community.page("people/ann").texts("i") == ["Hello Ann Arbor"]
    assert not report.problems


def test_what_people_wrote_is_escaped_there_too(community: Community) -> None:
    """Whatever a template forgets."""
    community.person("eve", name="<b>Eve</b>")
    community.did("eve", "2026-01-14")
    community.write("templates/person.html", "{{ page.name }}")
    community.build()
    assert community.files()["people/eve/index.html"] == b"&lt;b&gt;Eve&lt;/b&gt;"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("<p>\n{{ page.titel }}", "2: 'Home object' has no attribute 'titel'"),
        ("\n\n{{ nothing }}", "3: 'nothing' is undefined"),
        ("{% if %}", "1: Expected an expression, got 'end of statement block'"),
        ("\n{{ page.title | shout }}", "2: No filter named 'shout'."),
        ("\n{{ 1 / 0 }}", "2: ZeroDivisionError: division by zero"),
        ("{{ page.title + 1 }}", '1: TypeError: can only concatenate str (not "int") to str'),
        ("\n{% extends 'layuot.html' %}", "2: there is no template 'layuot.html' (did you mean layout.html?)"),
        ("{% extends 'l' ~ 'x.html' %}", "1: there is no template 'lx.html'"),
        ("{% extends 'home.html' %}", "1: leads to itself; the template in whose place it is is shipped/home.html"),
        ("{% extends 'ho' ~ 'me.html' %}", "1: it leads to itself"),
        ("{% block a %}{% endblock %}{% block a %}{% endblock %}", "1: block 'a' defined twice"),
    ],
)
def test_an_error_is_named_by_file_and_line(community: Community, source: str, message: str) -> None:
    """In the words of a person; nothing is said of our own templates."""
    community.write("templates/home.html", source)
    assert said(community) == [f"templates/home.html:{message}"]


def test_all_that_can_be_seen_without_a_page_is_said_at_once(community: Community) -> None:
    """File by file."""
    community.write("templates/home.html", "{% if %}")
    community.write("templates/people.html", "\n{{ page.title | shout }}")
    community.write("templates/person.html", b"\xff\xfe")
    assert said(community) == [
        "templates/home.html:1: Expected an expression, got 'end of statement block'",
        "templates/people.html:2: No filter named 'shout'.",
        "templates/person.html: cannot be read: it is no UTF-8 text",
    ]


def test_a_macro_that_is_missing_is_named_with_who_needs_it(community: Community) -> None:
    """Our template stumbles, theirs has to change."""
    community.write("templates/_board.html", "")
    [problem] = said(community)
    assert problem.startswith("templates: shipped/")
    assert "does not export the requested name" in problem


def test_a_template_that_no_page_uses_is_named(community: Community) -> None:
    """It is most often one whose name is misspelt; what editors leave behind is none."""
    community.write("templates/hom.html", "")
    community.write("templates/.home.html.swp", b"\xff")
    community.write("templates/home.html~", "{% if %}")
    report = community.build()
    assert [str(problem) for problem in report.problems] == [
        "templates/hom.html: no page uses it (did you mean home.html?)"
    ]


def command(community: Community, *words: str) -> tuple[int, str]:
    """Run the real command; returns its exit code and what it says."""
    config = community.place / "config.yaml"
    config.write_text(json.dumps(community.config), "utf-8")
    where = ["-C", str(community.data), "-c", str(config)]
    done = subprocess.run(
        [sys.executable, "-m", "leaderboard", *words, *where], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_the_command_says_it_and_ends_with_2(community: Community) -> None:
    """No traceback, and `check` finds the same before."""
    community.write("templates/home.html", "{% if %}")
    line = "error: templates/home.html:1: Expected an expression, got 'end of statement block'"
    code, output = command(community, "build", "-o", str(community.site))
    assert (code, output) == (2, f"{line}\n")
    code, output = command(community, "check")
    assert code == 1
    assert line in output


def test_a_change_of_what_the_data_repo_adds_is_a_change(community: Community) -> None:
    """A run that looks only at dates and sizes sees it."""
    unchanged = "Nothing changed since the last run."
    build = ("build", "-o", str(community.site))
    for path in ("theme.css", "templates/home.html", "assets/logo.png"):
        community.write(path, "a {}")
        assert unchanged not in command(community, *build)[1]
        assert unchanged in command(community, *build)[1]
