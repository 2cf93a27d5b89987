"""config.yaml is read whole, and everything wrong with it is said at once."""

from __future__ import annotations

import dataclasses
import importlib
import json
import os
import re
import subprocess
import sys
import typing
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.config import Config, DateRange, load
from leaderboard.errors import ConfigError, Severity
from leaderboard.known_agents import KNOWN_AGENTS
from leaderboard.structure import build, keys_of

HERE = Path(__file__).parent
ROOT = HERE.parent
CASES = json.loads((HERE / "cases" / "config.json").read_text(encoding="utf-8"))["cases"]

SMALLEST = """\
org: {name: T, description: d, url: https://t.example, logo_url: /logo.svg}
meta: {title: t, description: d, image_url: /i.png, site_url: https://t.example, favicon_url: /f.ico}
leaderboard:
  roles: {core: {name: Core}}
"""


@pytest.fixture
def written(tmp_path: Path) -> typing.Callable[[str], Path]:
    """Writes a config.yaml."""

    def write(text: str) -> Path:
        path = tmp_path / "config.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def loaded(path: Path, **environ: str) -> Config:
    return load(path, environ)


def complaints(path: Path, **environ: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load(path, environ)
    assert str(caught.value) == "\n".join(map(str, caught.value.problems))
    return [str(problem).removeprefix(f"{path}:") for problem in caught.value.problems]


# ------------------------------------------------------------------------------------------------ whole files


@pytest.mark.parametrize(
    "case", [each for each in CASES if each["area"] == "config/schema"], ids=lambda each: each["id"]
)
def test_recorded_cases(case: dict[str, Any], written: typing.Callable[[str], Path]) -> None:
    """What is legal, what is not, and at which key it is said."""
    path = written(json.dumps(case["config"], indent=1))
    expected = case["expected"]
    if "error_at" in expected:
        (complaint,) = complaints(path)
        assert f" {expected['error_at']}: " in complaint
    else:
        config = loaded(path)
        expected_warnings = [expected["warning"]] if "warning" in expected else []
        assert [warning.message for warning in config.warnings] == expected_warnings


def test_a_date_without_quotes_stays_text(written: typing.Callable[[str], Path]) -> None:
    """The day a community began is shown as it was written."""
    path = written(SMALLEST.replace("name: T,", "name: T, start_date: 2020-03-08,"))
    assert loaded(path).org.start_date == "2020-03-08"


@pytest.mark.parametrize("name", sorted(path.name for path in (HERE / "configs").glob("*.yaml")))
def test_files_of_real_communities_load_unchanged(name: str) -> None:
    """Old keys, new keys, JavaScript sources and unset variables of sources do not keep a file from loading."""
    config = loaded(HERE / "configs" / name)
    assert config.path == HERE / "configs" / name
    assert all(warning.severity is Severity.WARNING for warning in config.warnings)


def test_the_reference_configuration_is_without_fault() -> None:
    """No warning, no variable, no network: it is the configuration of the sample data repo."""
    config = loaded(ROOT / "config.yaml")
    assert config.warnings == ()
    assert config.leaderboard.sources == ()
    assert list(config.leaderboard.roles) == ["newcomer", "contributor", "maintainer", "core", "bot"]
    assert [key for key, role in config.leaderboard.roles.items() if role.hidden] == ["bot"]


def test_the_reference_configuration_shows_every_key() -> None:
    """A key that is added to the records is added to the reference too, set or commented out."""
    text = (ROOT / "config.yaml").read_text(encoding="utf-8")
    missing = {key for key in _all_keys(Config) if not re.search(rf"(?:^|[\s{{#]){key}:", text)}
    assert missing == set()
    assert all(re.search(rf"\b{key}:", text) for key in ("plugin", "timeout", "config"))


def test_what_is_commented_out_in_the_reference_is_right(written: typing.Callable[[str], Path]) -> None:
    """Whoever takes the comment signs away has points and sources that work."""
    text = (ROOT / "config.yaml").read_text(encoding="utf-8")
    reference = written(re.sub(r"^( *)#(?! ?$| \S)", r"\1", text, flags=re.MULTILINE))
    config = loaded(reference, GITHUB_TOKEN="ghp_1")
    ours = config.leaderboard
    assert ours.scoring.points == {"pr_reviewed": 30, "talk_given": 12.5}
    assert [warning.message.partition(":")[0] for warning in config.warnings] == ["leaderboard.theme"]
    assert [(source.id, source.plugin, source.timeout) for source in ours.sources] == [
        ("github", "github", None),
        ("gharchive", "gharchive", None),
        ("gitlog", "gitlog", None),
        ("older-work", "gitlog", 600.0),
        ("demo", "demo", None),
    ]
    for source in ours.sources:
        module = importlib.import_module(f"leaderboard_{source.plugin}")
        settings, problems = build(module.config_class(), source.config, file="c", folder=ROOT)
        assert (settings is None, problems) == (False, [])


def _all_keys(cls: Any) -> set[str]:
    """The keys of a record and of all records in it."""
    found, hints = set(keys_of(cls)), typing.get_type_hints(cls)
    for opened in keys_of(cls).values():
        annotation = hints[opened.name]
        for kind in filter(dataclasses.is_dataclass, (annotation, *typing.get_args(annotation))):
            found |= _all_keys(kind)
    return found


# ---------------------------------------------------------------------------------------------- the values


def test_what_is_left_out_has_its_default(written: typing.Callable[[str], Path]) -> None:
    """Only names, texts, addresses and one role are required."""
    ours = loaded(written(SMALLEST)).leaderboard
    assert (ours.data_branch, ours.time_zone, ours.data_source) == ("main", "UTC", None)
    assert ours.periods == {"week": 7, "month": 30, "year": 365}
    assert ours.aggregates.global_ == ("total_activities", "count_contributors")
    assert ours.aggregates.contributor == ("total_points", "total_activities", "activity_types")
    assert (ours.data_explorer.enabled, ours.data_explorer.source) == (True, "/data.db")
    lines = ours.scoring.lines
    assert (lines.added, lines.deleted, lines.cap, ours.scoring.ranking) == (0.01, 0.005, 1000, "competition")
    assert (ours.bots.patterns, ours.bots.agents, ours.bots.policy) == (("*[bot]",), KNOWN_AGENTS, "exclude")
    assert ours.leaderboard.all_contributors.activity_definitions == ()
    assert (ours.sources, ours.exclude, ours.badges.rules) == ((), (), ())


def test_our_keys_stand_beside_the_old_ones() -> None:
    """One file serves before and after the move."""
    config = loaded(HERE / "configs" / "open-orchard.yaml", ORG_NAME="Öffentliches Obst", GITHUB_TOKEN="t0ken")
    ours = config.leaderboard
    assert config.org.name == "Öffentliches Obst"
    assert ours.time_zone == "Asia/Kolkata"
    assert ours.periods == {
        "fortnight": 14,
        "2026": DateRange(from_=date(2026, 1, 1), to=date(2026, 12, 31)),
        "harvest": DateRange(from_=date(2026, 8, 15), to=date(2026, 10, 31)),
    }
    assert ours.scoring.points == {"pr_merged": 25, "talk_given": 40, "typo": -0.125}
    assert ours.scoring.ranking == "dense"
    assert [(source.id, source.plugin, source.line) for source in ours.sources] == [
        ("github", "github", 21),
        ("history", "gitlog", 23),
        ("moved", "gitlog", 24),
    ]
    assert ours.sources[0].config == {"organisations": ["open-orchard"], "token": "t0ken"}
    assert ours.sources[1].timeout == 600


def test_a_variable_has_its_default_in_the_file() -> None:
    """The name of the community is the default where nobody set another."""
    assert loaded(HERE / "configs" / "open-orchard.yaml").org.name == "Open Orchard"


def test_a_file_of_windows_with_odd_role_names_says_what_was_meant() -> None:
    """CRLF, a role called no and one called 2024, a folded text."""
    config = loaded(HERE / "configs" / "seed-library.yaml")
    assert list(config.leaderboard.roles) == ["gardener", "2024", "no"]
    assert config.meta.description == "Who sows, who waters, who writes it down."
    assert [str(warning).partition("seed-library.yaml:")[2] for warning in config.warnings] == [
        "13: leaderboard.theme: has no effect; put your styles in theme.css beside the contributors folder",
        "19: unknown key scrapers",
    ]


@pytest.mark.parametrize(
    ("key", "text", "message"),
    [
        ("org", "url: javascript:alert(1)", "org.url: expected an address such as https://example.org"),
        ("org", "url: example.org", "org.url: expected an address"),
        ("org", "url: 'https://'", "org.url: expected an address"),
        ("org", "url: 'https://[::1'", "org.url: expected an address"),
        ("org", "url: 'https://x.example/\"><script>'", "org.url: expected an address"),
        ("org", "logo_url: //evil.example/x.svg", "org.logo_url: expected an address or a path"),
        ("org", "logo_url: ../../etc/passwd", "org.logo_url: expected an address or a path"),
        ("org", 'logo_url: "\\\\\\\\host\\\\x"', "org.logo_url: expected an address or a path"),
        ("org", "logo_url: data:image/svg+xml,x", "org.logo_url: expected an address or a path"),
        ("org", "logo_url: ''", "org.logo_url: expected an address or a path"),
        ("org", "socials: {x: 'javascript:alert(1)'}", "org.socials.x: expected an http(s) or e-mail address"),
        ("org", "name: 12", "org.name: expected text, got the number 12 (put it in quotes)"),
        ("org", "name:", "org.name: is missing, expected text"),
        ("meta", "site_url: /people", "meta.site_url: expected an address"),
        ("meta", "favicon_url: file:///etc/passwd", "meta.favicon_url: expected an address or a path"),
        ("leaderboard", "roles: {}", "leaderboard.roles: expected at least one role that is not hidden"),
        ("leaderboard", "roles: {a: {name: A, hidden: true}}", "leaderboard.roles: expected at least one role"),
        ("leaderboard", "roles: {a/b: {name: A}}", "leaderboard.roles.a/b: expected a key"),
        ("leaderboard", "roles: {core: Core}", "leaderboard.roles.core: expected a mapping, got 'Core'"),
        ("leaderboard", "roles: {core: {}}", "leaderboard.roles.core.name: is missing, expected text"),
        ("leaderboard", "data_source: git@github.com:a/b", "leaderboard.data_source: expected an address"),
        ("leaderboard", "time_zone: Asia/Calcuta", "got 'Asia/Calcuta' (did you mean Asia/Calcutta?)"),
        ("leaderboard", "time_zone: ../UTC", "leaderboard.time_zone: expected a zone"),
        ("leaderboard", "time_zone: /etc/localtime", "leaderboard.time_zone: expected a zone"),
        ("leaderboard", "time_zone: America", "leaderboard.time_zone: expected a zone"),
        ("leaderboard", "time_zone: ''", "leaderboard.time_zone: expected a zone"),
        ("leaderboard", "time_zone: localtime", "leaderboard.time_zone: expected a zone"),
        ("leaderboard", "time_zone: right/UTC", "leaderboard.time_zone: expected a zone"),
        ("leaderboard", "scoring: {points: {a: 0.0005}}", "scoring.points.a: expected points with at most three"),
        ("leaderboard", "scoring: {points: {1.5: 1e-7}}", "scoring.points.1.5: expected a number, got '1e-7'"),
        ("leaderboard", "scoring: {points: {1.5: 1.0e-7}}", "scoring.points.1.5: expected points with at most"),
        ("leaderboard", "scoring: {points: {a: 99999999999}}", "scoring.points.a: expected points between"),
        ("leaderboard", "scoring: {points: {a: ten}}", "scoring.points.a: expected a number, got 'ten'"),
        ("leaderboard", "scoring: {points: {a: true}}", "scoring.points.a: expected a number, got true"),
        ("leaderboard", "scoring: {lines: {added: 0.0005}}", "scoring.lines.added: expected points with at most"),
        ("leaderboard", "scoring: {lines: {cap: -1}}", "scoring.lines.cap: expected a number that is not negative"),
        ("leaderboard", "scoring: {aliases: {a: b, b: c}}", "scoring.aliases.a: 'b' is itself an alias"),
        ("leaderboard", "scoring: {ranking: densest}", "got 'densest' (did you mean dense?)"),
        ("leaderboard", "periods: {all: 7}", "leaderboard.periods.all: expected a name"),
        ("leaderboard", "periods: {../x: 7}", "leaderboard.periods.../x: expected a name"),
        ("leaderboard", "periods: {Week: 7}", "leaderboard.periods.Week: expected a name"),
        ("leaderboard", "periods: {week: 0}", "leaderboard.periods.week: expected 1 to 36,500 days"),
        ("leaderboard", "periods: {week: true}", "expected a whole number or a mapping, got true"),
        ("leaderboard", "periods: {w: {from: 2026-01-01}}", "leaderboard.periods.w.to: is missing, expected a date"),
        ("leaderboard", "periods: {w: {from: 2026-02-30, to: 2026-03-01}}", "periods.w.from: expected a date"),
        ("leaderboard", "periods: {w: {from: 2026-02-02, to: 2026-02-01}}", "periods.w.to: expected a day that is"),
        (
            "leaderboard",
            "bots: {policy: ban}",
            "leaderboard.bots.policy: expected one of exclude, include, board or a map",
        ),
        (
            "leaderboard",
            "bots: {policy: {bots: credit}}",
            "leaderboard.bots.policy.bots: expected one of exclude, incl",
        ),
        ("leaderboard", "bots: {agents: [a, '*@b.example']}", "leaderboard.bots.agents.1: expected a whole e-mail"),
        ("leaderboard", "bots: {patterns: ['b@*']}", "leaderboard.bots.patterns.0: expected a whole e-mail address"),
        (
            "leaderboard",
            "bots: {policy: {bots: no}}",
            "leaderboard.bots.policy.bots: expected one of exclude, include, board",
        ),
        (
            "leaderboard",
            "bots: {policy: [include]}",
            "leaderboard.bots.policy: expected one of exclude, include, board or",
        ),
        ("leaderboard", "exclude: [7]", "leaderboard.exclude.0: expected text, got the number 7"),
        ("leaderboard", "data_explorer: {source: 'javascript:x'}", "leaderboard.data_explorer.source: expected"),
        ("leaderboard", "data_explorer: {enabled: yes}", "expected true or false, got 'yes'"),
        ("leaderboard", "plugins: [demo]", "leaderboard.plugins: expected a mapping, got a list"),
        ("leaderboard", "plugins: {../x: {}}", "leaderboard.plugins.../x: expected a name of lower-case letters"),
        ("leaderboard", "plugins: {demo: x}", "leaderboard.plugins.demo: expected a mapping, got 'x'"),
        ("leaderboard", "plugins: {demo: {config: x}}", "leaderboard.plugins.demo.config: expected a mapping"),
        ("leaderboard", "plugins: {demo: {timeout: 0}}", "leaderboard.plugins.demo.timeout: expected seconds"),
        ("leaderboard", "plugins: {demo: {timeout: 1m}}", "leaderboard.plugins.demo.timeout: expected a number"),
        ("leaderboard", "plugins: {demo: {source: 1}}", "leaderboard.plugins.demo.source: expected text"),
    ],
)
def test_a_wrong_value_is_an_error_at_its_key(
    key: str, text: str, message: str, written: typing.Callable[[str], Path]
) -> None:
    """Each is one problem, with the key's path and what was expected."""
    lines = []
    for block, values in yaml.safe_load(SMALLEST).items():
        lines += [f"{block}:", *([f"  {text}"] if block == key else [])]
        lines += [f"  {name}: {json.dumps(value)}" for name, value in values.items() if name not in text.split(":")]
    (complaint,) = complaints(written("\n".join(lines)))
    assert message in complaint
    assert int(complaint.partition(":")[0]) in {lines.index(f"  {text}") + 1, lines.index(f"{key}:") + 1}


def test_all_problems_of_a_file_are_said_at_once_errors_first(written: typing.Callable[[str], Path]) -> None:
    """Whoever mends a file mends it once."""
    path = written(
        "orgs: {}\n"
        "org:\n  name: x\n  url: y\n  desciption: z\n"
        "leaderboard:\n  roles: {a: {nam: A}}\n  scoring: {points: {a: 0.00001}}\n"
        "  plugins: {Bad: {}, demo: {timout: 5}}\n"
    )
    assert complaints(path) == [
        "1: meta: is missing, expected a mapping",
        "2: org.description: is missing, expected text",
        "2: org.logo_url: is missing, expected text",
        "7: leaderboard.roles.a.name: is missing, expected text",
        "8: leaderboard.scoring.points.a: expected points with at most three decimals, got 1e-05",
        "9: leaderboard.plugins.Bad: expected a name of lower-case letters, digits, - and _, beginning with a letter "
        "or digit, got 'Bad'",
        "1: unknown key orgs",
        "5: unknown key org.desciption (did you mean description?)",
        "7: unknown key leaderboard.roles.a.nam (did you mean name?)",
        "9: unknown key leaderboard.plugins.demo.timout (did you mean timeout?)",
    ]


@pytest.mark.parametrize("key", ["board: {}", "rivals: [demo]", "scoring: {rule: []}"])
def test_a_key_that_does_nothing_is_not_taken_in_silence(key: str, written: typing.Callable[[str], Path]) -> None:
    """Whoever sets it learns that nothing will happen."""
    (warning,) = loaded(written(f"{SMALLEST}  {key}\n")).warnings
    assert warning.message.startswith("unknown key leaderboard.")


@pytest.mark.parametrize(
    "day", [None, "2019", "2019-05", "2019-05-18", pytest.param("spring 2019", id="no date: a warning")]
)
def test_the_start_may_be_a_year_a_month_or_a_day(day: str | None, written: typing.Callable[[str], Path]) -> None:
    """Anything else is kept and warned of."""
    text = SMALLEST.replace("{name: T,", f"{{name: T, start_date: {json.dumps(day)},")
    config = loaded(written(text))
    assert config.org.start_date == day
    assert [str(warning.message) for warning in config.warnings] == [
        "org.start_date: expected a date such as 2020-03-08"
    ] * (day == "spring 2019")


# ------------------------------------------------------------------------------------ sources and variables


def test_a_javascript_source_is_a_problem_of_that_source_alone() -> None:
    """The file loads; who wants to scrape the source is told what to write instead."""
    sources = loaded(HERE / "configs" / "harbour-radio.yaml").leaderboard.sources
    said = {
        source.id: [str(problem).partition("harbour-radio.yaml:")[2] for problem in source.problems]
        for source in sources
    }
    assert said["github"] == [
        "68: leaderboard.plugins.github.source: '@harbour/leaderboard-plugin-github' names a JavaScript plugin, which "
        "cannot run here; write plugin: NAME instead, with a name that `leaderboard plugins list` shows",
        "71: leaderboard.plugins.github.config.githubToken: environment variable GITHUB_TOKEN is not set",
    ]
    assert [line.partition(":")[0] for line in said["slack"]] == ["74", "76", "77"]
    assert len(said["local"]) == 1
    assert [source.plugin for source in sources] == ["github", "slack", "local"]


def test_a_source_line_beside_a_plugin_is_only_a_warning() -> None:
    """The move has been made; the old line does no harm."""
    config = loaded(HERE / "configs" / "open-orchard.yaml", GITHUB_TOKEN="x")
    assert [source.problems for source in config.leaderboard.sources] == [(), (), ()]
    (warning,) = config.warnings
    assert warning.message == "leaderboard.plugins.moved.source: has no effect beside plugin; remove it"


def test_an_unset_variable_outside_of_sources_is_an_error(written: typing.Callable[[str], Path]) -> None:
    """The site cannot be built without it."""
    path = written(SMALLEST.replace("name: T", 'name: "${{ env.NAME }}"'))
    assert complaints(path) == ["1: org.name: environment variable NAME is not set"]
    assert loaded(path, NAME="N").org.name == "N"


def test_variables_of_blocks_that_nobody_reads_need_not_be_set(written: typing.Callable[[str], Path]) -> None:
    """Old blocks with tokens in them are warned of as unknown, and that is all."""
    path = written(f"{SMALLEST}  scrapers: {{token: '${{{{ env.NONE }}}}'}}\nold: ['${{{{ env.NONE }}}}']\n")
    assert [warning.message for warning in loaded(path).warnings] == [
        "unknown key leaderboard.scrapers",
        "unknown key old",
    ]


def test_no_value_of_the_environment_is_ever_shown(written: typing.Callable[[str], Path]) -> None:
    """Neither in what is printed of a configuration nor in the complaint about a token at the wrong place."""
    path = written(f"{SMALLEST}  plugins:\n    demo: {{config: {{token: '${{{{ env.TOKEN }}}}', key: in-the-file}}}}\n")
    config = loaded(path, TOKEN="s3cret")
    assert config.leaderboard.sources[0].config["token"] == "s3cret"
    assert not re.search("s3cret|in-the-file", f"{config!r} {config.leaderboard.sources[0]!r}")
    wrong = SMALLEST.replace("https://t.example", "'${{ env.TOKEN }}'").replace("{name: Core}", "'${{ env.TOKEN }}'")
    wrong += "  time_zone: ${{ env.TOKEN }}\n  exclude: ${{ env.TOKEN }}\n  scoring: {ranking: '${{ env.TOKEN }}'}\n"
    wrong += "  plugins: {demo: {timeout: '${{ env.TOKEN }}'}}\n"
    said = complaints(written(wrong), TOKEN="s3cret")
    assert len(said) >= 5
    assert not any("s3cret" in line for line in said)
    assert any("got '${{ env.TOKEN }}'" in line for line in said)


def test_settings_of_a_source_do_not_show_a_variable_either(written: typing.Callable[[str], Path]) -> None:
    """A plugin's settings are built later, and complain as discreetly."""

    text = f"{SMALLEST}  plugins:\n    demo: {{config: {{people: '${{{{ env.TOKEN }}}}'}}}}\n"
    (source,) = loaded(written(text), TOKEN="s3cret").leaderboard.sources
    demo = importlib.import_module("leaderboard_demo")
    _, problems = build(demo.config_class(), source.config, file="c.yaml")
    assert [problem.message for problem in problems] == ["people: expected a whole number, got '${{ env.TOKEN }}'"]


# ---------------------------------------------------------------------------------- files that are none


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "org: is missing, expected a mapping"),
        (b"[]", "1: expected a mapping, got a list"),
        (b"just text", "1: expected a mapping, got 'just text'"),
        (b"org: {}\norg: {}\n", "2: the key 'org' is given twice (first in line 1)"),
        (b"org:\n  name: a: b\n", "2: a second ': ' in one value"),
        (b"# caf\xe9\n", "1: expected UTF-8, got bytes that are not"),
        (b"a: 1\nb: \xff\n", "2: expected UTF-8"),
        (b"org: !!python/object/apply:os.system [x]", "1: the tag '!!python/object/apply:os.system' cannot be read"),
        (b"x: " + b"y" * (1 << 20), "is larger than 1,048,576 bytes"),
        (b"\x00\x01\x02", "1: a control character"),
    ],
)
def test_a_file_that_is_no_configuration_is_refused(content: bytes, message: str, tmp_path: Path) -> None:
    """With the line where it shows, and without a traceback."""
    path = tmp_path / "config.yaml"
    path.write_bytes(content)
    assert message in complaints(path)[0]


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    """A missing file and a folder in its place."""
    assert complaints(tmp_path / "none.yaml") == [" cannot be read: No such file or directory"]
    assert complaints(tmp_path) == [" cannot be read: Is a directory"]


@given(
    value=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=4), children, max_size=3),
        max_leaves=4,
    ),
    key=st.sampled_from(sorted(_all_keys(Config) | {"plugins"})),
)
def test_any_value_at_any_key_loads_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, value: Any, key: str
) -> None:
    """There is no third way out."""

    def planted(node: Any) -> Any:
        if not isinstance(node, Mapping):
            return node
        return {name: value if name == key else planted(each) for name, each in node.items()}

    document = planted(yaml.safe_load(SMALLEST))
    if isinstance(document["leaderboard"], dict):
        document["leaderboard"][key] = value
    path = tmp_path_factory.getbasetemp() / "planted.yaml"
    path.write_text(yaml.safe_dump(document), encoding="utf-8")
    with suppress(ConfigError):
        assert loaded(path).path == path


# ------------------------------------------------------------------------------------------------ importing


def test_importing_the_configuration_imports_nothing_heavy() -> None:
    """A command that only looks at the configuration starts at once."""
    code = "import leaderboard.config, sys; print(*sys.modules)"
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True)
    assert not {"httpx", "apsw", "jinja2", "pluggy", "sqlite3", "asyncio"} & set(done.stdout.split())


HOSTILE_RULES = """\
  scoring:
    aliases: {said: comment}
    rules:
      - {kind: comment, cap: 0}
      - {kind: pr_reviewed, ignore: others}
      - {kind: pr_reviewed, ignore: self, cap: 3}
      - {contributor: ann, points: 0.0001, on: 2026-02-30, reason: x}
      - {contributor: " ", points: 0, reason: " ", on: 2026-02-01, repository: nope}
      - 5
      - {kind: comment, cap: 1, per: week}
"""


def test_every_rule_that_is_wrong_is_said_with_its_line(written: typing.Callable[[str], Path]) -> None:
    """All of them at once."""
    with pytest.raises(ConfigError) as refusal:
        loaded(written(f"{SMALLEST}{HOSTILE_RULES}"))
    said = str(refusal.value)
    for message in (
        "rules.0.cap: expected 1 to 1,000,000, got the number 0",
        "rules.1.ignore: expected one of self, got 'others'",
        "rules.2.ignore: does not go with kind, cap; make it an entry of its own",
        "rules.3.on: expected a date such as 2026-01-31, got '2026-02-30'",
        "rules.4.points: expected points to give or to take away, got 0",
        "rules.4.contributor: expected a username or an account, got nothing",
        "rules.4.reason: expected words that say why, got nothing",
        "rules.4.repository: expected owner/name",
        "rules.5: expected a mapping, got the number 5",
        "rules.6.per: expected one of day, got 'week'",
    ):
        assert f"leaderboard.scoring.{message}" in said


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        (
            "[{kind: comment, cap: 1}, {kind: said, cap: 2}]",
            "1.kind: expected one such rule for 'comment'",
        ),
        ("[{kind: commit, ignore: self}]", "0.kind: 'commit' is always one's own"),
    ],
)
def test_rules_that_cannot_be_together(rules: str, message: str, written: typing.Callable[[str], Path]) -> None:
    """By whatever name the kind goes."""
    with pytest.raises(ConfigError, match=r"leaderboard\.scoring\.rules\.") as refusal:
        loaded(written(f"{SMALLEST}  scoring: {{aliases: {{said: comment}}, rules: {rules}}}\n"))
    assert message in str(refusal.value)
