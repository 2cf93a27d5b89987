"""The site in other languages: one file of translations in the data repo."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from leaderboard.errors import ConfigError
from leaderboard.site import numbers, schedule
from leaderboard.site.script_texts import in_language
from leaderboard.site.translations import begun, parse, progress, read
from leaderboard.texts import language, spoken
from tests.extract_texts import TEMPLATE, extracted
from tests.site.built import Community
from tests.small_repo import DataRepo

HEAD = r"""msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"""
GERMAN = f"""{HEAD}
msgid "People"
msgstr "Menschen"

msgid "Data until %(day)s, %(zone)s"
msgstr "Stand %(day)s, %(zone)s"

msgctxt "a rank, such as 4th; one form for every number"
msgid "%(number)sth"
msgstr "%(number)s."

msgctxt "a date"
msgid "%(day)s %(month)s %(year)s"
msgstr "%(day)s. %(month)s %(year)s"

msgid "every hour"
msgid_plural "every %(hours)s hours"
msgstr[0] "stündlich"
msgstr[1] "alle %(hours)s Stunden"
"""


@pytest.fixture
def german(community: Community) -> Community:
    """A community whose site is in German, as far as it is translated."""
    community.settings["language"] = "de"
    community.write("translations/de.po", GERMAN)
    community.did("ann", "2026-03-14", points=1234.5)
    return community


def test_the_template_for_translators_has_every_text_of_the_code() -> None:
    """``make texts`` makes it anew."""
    assert TEMPLATE.read_bytes() == extracted()


def test_a_translation_is_one_file(german: Community) -> None:
    """Words, dates and numbers are those of the language; what is not translated stays English."""
    page = german.built()
    assert page.all("html")[0].attributes["lang"] == "de"
    assert "Menschen" in page.texts("a")
    assert "How scores work" in page.texts("a")
    assert "Stand 14. März 2026, UTC" in page.text
    assert "1.234,5" in german.page("people/ann").text


def test_without_a_language_everything_is_english(community: Community) -> None:
    """A file of translations alone changes nothing."""
    community.did("ann", "2026-03-14")
    plain = community.built().html
    community.write("translations/de.po", GERMAN)
    assert community.built().html == plain
    assert 'lang="en"' in plain


def test_machines_read_the_same_in_every_language(german: Community) -> None:
    """JSON, CSV and the weights of «what if» know nothing of it, but for the rules of badges in words."""

    def for_machines() -> dict[str, object]:
        found: dict[str, object] = {}
        for path, content in german.files().items():
            if path.endswith(".json") and not path.startswith(("feeds/", "api/v1/badges")):
                found[path] = without_badges(json.loads(content))
            elif path.endswith(".csv"):
                found[path] = content
        return found

    german.build()
    translated = for_machines()
    german.settings["language"] = "en"
    german.build()
    assert translated == for_machines()


def without_badges(value: object) -> object:
    if isinstance(value, dict):
        return {key: without_badges(each) for key, each in value.items() if key not in {"badges", "next_badges"}}
    return [without_badges(each) for each in value] if isinstance(value, list) else value


def test_numbers_and_days_in_a_language(tmp_path: Path) -> None:
    """The language is spoken within its block, and what was remembered in another one is not said."""
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "de.po").write_text(GERMAN, "utf-8")
    german, problems = read("de", tmp_path)
    assert problems == []
    before = numbers.whole(-12345)
    with spoken(german):
        assert (numbers.whole(-12345), numbers.points(1_234_500)) == ("−12.345", "1.234,5")
        assert (numbers.ordinal(3), numbers.plain(-1_234_500)) == ("3.", "-1234.5")
        assert [schedule.words(f"0 {hours} * * *") for hours in ("*", "*/6")] == ["stündlich", "alle 6 Stunden"]
        assert language().weekdays[0] == "Montag"
    assert before == numbers.whole(-12345) == "−12,345"
    assert numbers.ordinal(3) == "3rd"


@pytest.mark.parametrize(("tag", "direction"), [("ar", "rtl"), ("he", "rtl"), ("pt-BR", "ltr"), ("zh-Hant", "ltr")])
def test_lines_run_as_the_language_does(community: Community, tag: str, direction: str) -> None:
    """The page says so."""
    community.settings["language"] = tag
    community.write(f"translations/{tag}.po", HEAD)
    html = community.built().all("html")[0]
    assert (html.attributes["lang"], html.attributes.get("dir", "ltr")) == (tag, direction)


def test_a_translation_that_loses_what_is_filled_in_stays_english(german: Community) -> None:
    """It is named by line, and so is one that brings other tags than its text has."""
    wrong = (
        f'{HEAD}\nmsgid "Data until %(day)s, %(zone)s"\nmsgstr "Stand %(tag)s"\n'
        '\nmsgid "People"\nmsgstr "<script>alert(1)</script>"\n\nmsgid "Data"\nmsgstr "100 % Daten"\n'
    )
    german.write("translations/de.po", wrong)
    report = german.build()
    assert [(problem.file, problem.line) for problem in report.problems] == [
        ("translations/de.po", line) for line in (6, 9, 12)
    ]
    assert "expected the places of 'Data until %(day)s, %(zone)s' (%(day)s, %(zone)s), got 'Stand %(tag)s'" in str(
        report.problems[0]
    )
    page = german.page()
    assert "Data until 14 März 2026, UTC" in page.text
    assert {"People", "Data"} <= set(page.texts("a"))


def test_every_form_of_a_plural_is_held_to_its_text(german: Community) -> None:
    """A form for one number may leave the number out; none may bring another name."""
    german.write("translations/de.po", GERMAN.replace("alle %(hours)s Stunden", "alle %(stunden)s Stunden"))
    (problem,) = german.build().problems
    assert "expected the places of 'every hour'" in problem.message or "hours" in problem.message


@pytest.mark.parametrize(
    ("tag", "content", "complaint"),
    [
        ("de", None, "translations/de.po: leaderboard.language is de, and there is no translations/de.po"),
        ("de", b"hello", "translations/de.po: cannot be read: "),
        ("de", b'msgid "\xff"\nmsgstr "x"\n', "translations/de.po: cannot be read: "),
        ("xx", b"", "translations/xx.po: there is no language 'xx'"),
    ],
)
def test_a_translation_that_cannot_be_used_ends_the_build(
    community: Community, tag: str, content: bytes | None, complaint: str
) -> None:
    """Better no site than one in half another language."""
    community.settings["language"] = tag
    if content is not None:
        community.write(f"translations/{tag}.po", content)
    with pytest.raises(ConfigError, match=re.escape(complaint)):
        community.build()


@pytest.mark.parametrize("value", ["../de", "DE_de", "", "d" * 40, "de/at"])
def test_a_language_names_no_other_file(community: Community, value: str) -> None:
    """Config refuses it by line."""
    community.settings["language"] = value
    with pytest.raises(ConfigError, match=r"language: expected a language such as de or pt-BR, got"):
        community.build()


def test_the_file_for_translators_keeps_what_is_translated(repo: DataRepo) -> None:
    """Begun once, it is brought up to date by the same command."""
    first = repo.run("texts", "de")
    assert (first.code, first.out) == (0, "")
    assert "0 of " in first.err
    file = repo.root / "translations" / "de.po"
    begun_ = file.read_text("utf-8")
    file.write_text(begun_.replace('msgid "People"\nmsgstr ""', 'msgid "People"\nmsgstr "Menschen"'), "utf-8")
    translated = file.read_bytes()
    again = repo.run("texts", "de")
    assert again.err.startswith("Nothing new in ")
    assert "1 of " in again.err
    assert file.read_bytes() == translated
    assert repo.run("texts", "nonsense").code == 2


def test_a_text_that_is_gone_leaves_its_translation_aside() -> None:
    """Nothing that somebody wrote is lost: gettext keeps it as a comment."""
    old = f'{HEAD}\nmsgid "A text that was"\nmsgstr "Ein Text von einst"\n'.encode()
    assert b'#~ msgstr "Ein Text von einst"' in begun("de", old)
    assert progress(begun("de", old))[0] == 0
    assert len(list(parse(begun("de", None)))) > 10


def test_scripts_speak_the_language(german: Community) -> None:
    """Their texts are put in when the site is built."""
    german.build()
    assert "_(" not in german.files()["js/board.js"].decode()
    assert in_language('say(_("People"), my_("x"), a._("y"))') == 'say("People", my_("x"), a._("y"))'


POLISH = r"""msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\n"

msgid "%(count)s person"
msgid_plural "%(count)s people"
msgstr[0] "%(count)s osoba"
msgstr[1] "%(count)s osoby"
msgstr[2] "%(count)s osób"
"""


def test_scripts_know_every_form_of_a_plural(tmp_path: Path) -> None:
    """By the names that browsers have for them."""
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "pl.po").write_text(POLISH, "utf-8")
    polish, problems = read("pl", tmp_path)
    assert problems == []
    marked = 'const people = _n("%(count)s person", "%(count)s people");'
    with spoken(polish):
        forms = json.loads(in_language(marked).partition("= ")[2].rstrip(";"))
    assert forms == {"one": "%(count)s osoba", "few": "%(count)s osoby", "many": "%(count)s osób"}
    assert in_language(marked) == 'const people = {"other": "%(count)s people", "one": "%(count)s person"};'
