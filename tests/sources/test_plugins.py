"""Plugins are found, loaded only when named, and everything wrong with them is said in one line."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leaderboard.config import Config
from leaderboard.errors import Problem
from leaderboard.sources.plugins import installed, load

ConfigOf = Callable[..., Config]

GREETER = '''
    """Says hello."""
    from dataclasses import dataclass
    from pathlib import Path
    from leaderboard.plugin import ActivityDefinition, hookimpl

    @dataclass(frozen=True)
    class Config:
        word: str = "hello"
        times: int = 1
        file: Path = Path("x")
        token: str = ""

    @hookimpl
    def config_class():
        return Config

    @hookimpl
    def setup(config):
        yield ActivityDefinition(slug=config.word, name=config.word)
'''


def only(problems: list[Problem]) -> str:
    """The one problem, as it is printed, without the folder of the test."""
    (problem,) = problems
    return str(problem).partition("/config.yaml:")[2]


def test_a_single_file_beside_the_config_is_a_plugin(config_of: ConfigOf, tmp_path: Path) -> None:
    """Its settings are checked and its paths taken from the config's folder."""
    config = config_of("greeter: {config: {word: hi, file: data/a.txt}, timeout: 5}", greeter=GREETER)
    (source,), problems = load(config)
    assert problems == []
    assert (source.id, source.plugin, source.timeout) == ("greeter", "greeter", 5)
    assert source.settings.file == tmp_path / "data/a.txt"
    assert [definition.slug for definition in source.setup(config.org)] == ["hi"]


def test_one_plugin_serves_two_sources(config_of: ConfigOf) -> None:
    """Each with its own settings, in the order of the config; pluggy knows the plugin once."""
    config = config_of(
        """
        second: {plugin: greeter, config: {word: zwei}}
        first: {plugin: greeter, config: {word: eins}}
        """,
        greeter=GREETER,
    )
    sources, problems = load(config)
    assert problems == []
    assert [[given.slug for given in source.setup(config.org)] for source in sources] == [["zwei"], ["eins"]]
    assert sources[0].implementation is sources[1].implementation
    assert sources[0].manager is sources[1].manager


def test_every_load_has_a_plugin_manager_of_its_own(config_of: ConfigOf) -> None:
    """Nothing of one run is left in the next."""
    config = config_of("greeter: {}", greeter=GREETER)
    (first,), _ = load(config)
    (second,), _ = load(config)
    assert first.manager is not second.manager


def test_only_named_plugins_are_imported(config_of: ConfigOf) -> None:
    """A file that nobody names is not run."""
    config = config_of("greeter: {}", greeter=GREETER, bomb="raise RuntimeError('imported')")
    sources, problems = load(config)
    assert len(sources) == 1
    assert problems == []


def test_importing_leaves_no_cache_in_the_data_repo(config_of: ConfigOf, tmp_path: Path) -> None:
    """A run does not make a data repo dirty."""
    load(config_of("greeter: {}", greeter=GREETER))
    assert [path.name for path in (tmp_path / "plugins").iterdir()] == ["greeter.py"]


def test_all_wrong_settings_are_named_with_their_lines(config_of: ConfigOf) -> None:
    """The checks of config.yaml hold inside a plugin's block."""
    config = config_of(
        """
        greeter:
          config:
            wrod: hi
            times: often
        """,
        greeter=GREETER,
    )
    sources, problems = load(config)
    assert sources == []
    assert sorted(str(problem).partition("/config.yaml:")[2] for problem in problems) == [
        "10: leaderboard.plugins.greeter.config.times: expected a whole number, got 'often'",
        "9: unknown key leaderboard.plugins.greeter.config.wrod (did you mean word?)",
    ]


def test_an_unknown_plugin_is_named_with_what_was_perhaps_meant(config_of: ConfigOf) -> None:
    """And with all that there are."""
    sources, problems = load(config_of("greter: {}", greeter=GREETER))
    assert sources == []
    assert only(problems).startswith(
        "7: leaderboard.plugins.greter: there is no plugin 'greter' (did you mean greeter?); found: "
    )
    _, problems = load(config_of("hello:\n  plugin: greter", greeter=GREETER))
    assert only(problems).startswith("8: leaderboard.plugins.hello.plugin: there is no plugin 'greter'")


@pytest.mark.parametrize("name", ["../outside", "/etc/passwd", "a/b", "__init__", "con.py", "x\0y", "GREETER"])
def test_a_plugins_name_is_no_path(config_of: ConfigOf, tmp_path: Path, name: str) -> None:
    """Only files directly in the folder, with plain names, can be plugins."""
    (tmp_path / "outside.py").write_text("raise RuntimeError('imported')", encoding="utf-8")
    config = config_of("greeter: {}", greeter=GREETER, __init__="raise RuntimeError('imported')")
    entry = config.leaderboard.sources[0]
    hostile = type(entry)(id=entry.id, plugin=name, line=7)
    object.__setattr__(config.leaderboard, "sources", (hostile,))
    sources, problems = load(config)
    assert sources == []
    assert "there is no plugin" in problems[0].message


def test_a_link_out_of_the_folder_is_no_plugin(config_of: ConfigOf, tmp_path: Path) -> None:
    """What a data repo links to is not run."""
    (tmp_path / "elsewhere.py").write_text("raise RuntimeError('imported')", encoding="utf-8")
    config = config_of("linked: {}", greeter=GREETER)
    (tmp_path / "plugins" / "linked.py").symlink_to(tmp_path / "elsewhere.py")
    _, problems = load(config)
    assert "there is no plugin 'linked'" in only(problems)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import nowhere_at_all", "raised ModuleNotFoundError: No module named 'nowhere_at_all' ("),
        ("\n\n1 / 0", "raised ZeroDivisionError: division by zero ("),
        ("def f(:", "raised SyntaxError: invalid syntax"),
        ("import sys; sys.exit(3)", "raised SystemExit: 3 ("),
        ("raise ValueError('two\\nlines')", "raised ValueError: two lines ("),
    ],
)
def test_an_import_that_raises_is_one_line(config_of: ConfigOf, code: str, said: str) -> None:
    """With the file and what was raised; other sources are loaded."""
    config = config_of("broken: {}\ngreeter: {}", broken=code, greeter=GREETER)
    sources, problems = load(config)
    assert [source.id for source in sources] == ["greeter"]
    message = only(problems)
    assert message.startswith("7: leaderboard.plugins.broken: plugin broken (")
    assert f"broken.py) cannot be imported: {said}" in message
    assert "\n" not in message


def test_an_import_that_raises_names_the_plugins_own_line(config_of: ConfigOf) -> None:
    """Not the line of the library that it called."""
    _, problems = load(config_of("broken: {}", broken="import json\n\njson.loads('{')"))
    assert only(problems).endswith("/plugins/broken.py:3)")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("@hookimpl\ndef scrap(): ...", "there is no hook scrap (did you mean scrape?); the hooks are config_class, "),
        ("@hookimpl\ndef scrape(conf): ...", "scrape asks for conf (did you mean config?); it may ask for config, org"),
        ("@hookimpl\ndef config_class(x): ...", "config_class asks for x; it takes none"),
        ("def scrape(): ...\n@hookimpl\ndef setup(): ...", "scrape is not marked with @hookimpl"),
        (
            "@hookimpl(specname='scrape')\ndef fetch(): ...",
            "the hook scrape is implemented by fetch; call the function",
        ),
        (
            "x = 1",
            "it has no hook; mark one of config_class, setup, scrape, aggregate, plan, find_repository, same_people "
            "with @hookimpl",
        ),
    ],
)
def test_a_wrong_hook_is_named(config_of: ConfigOf, code: str, said: str) -> None:
    """A hook that would never be called is an error, not silence."""
    sources, problems = load(config_of("wrong: {}", wrong=f"from leaderboard.plugin import hookimpl\n{code}"))
    assert sources == []
    assert only(problems).startswith(f"7: leaderboard.plugins.wrong: plugin wrong: {said}")


def test_all_wrong_hooks_are_named_at_once(config_of: ConfigOf) -> None:
    """Each is a problem of its own."""
    code = (
        "from leaderboard.plugin import hookimpl\n@hookimpl\ndef scrap(): ...\n@hookimpl\ndef setup(organisation): ..."
    )
    _, problems = load(config_of("wrong: {}", wrong=code))
    assert ["no hook scrap" in problems[0].message, "asks for organisation" in problems[1].message] == [True, True]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("return 5", "config_class returned 5, expected a frozen dataclass"),
        ("return dict", "config_class returned <class 'dict'>, expected a frozen dataclass"),
        ("return Loose", "config_class returned Loose, which is not frozen: @dataclass(frozen=True)"),
        ("return 1 / 0", "config_class raised ZeroDivisionError: division by zero ("),
        ("return Odd", "leaderboard.plugins.wrong.config.x: <class 'complex'> is not a type that"),
    ],
)
def test_a_wrong_config_class_is_named(config_of: ConfigOf, body: str, said: str) -> None:
    """Whatever the author returned in its place."""
    code = f"""
        from dataclasses import dataclass
        from leaderboard.plugin import hookimpl

        @dataclass
        class Loose: ...

        @dataclass(frozen=True)
        class Odd:
            x: complex

        @hookimpl
        def config_class():
            {body}
        """
    sources, problems = load(config_of("wrong: {config: {x: 1}}", wrong=code))
    assert sources == []
    assert said in only(problems)


def test_without_a_config_class_settings_are_a_plain_mapping(config_of: ConfigOf) -> None:
    """Small plugins need no class."""
    code = "from leaderboard.plugin import hookimpl\n@hookimpl\ndef setup(): ..."
    (source,), _ = load(config_of("plain: {config: {a: [1, 2]}}", plain=code))
    assert dict(source.settings) == {"a": [1, 2]}


def test_a_source_with_problems_is_left_to_the_caller(config_of: ConfigOf) -> None:
    """One that needs a variable which is not set is not even imported."""
    config = config_of('broken: {config: {token: "${{ env.UNSET }}"}}', broken="1 / 0")
    assert load(config) == ([], [])


def test_secrets_are_not_shown_by_repr(config_of: ConfigOf) -> None:
    """Neither as given nor as built."""
    (source,), _ = load(config_of('greeter: {config: {token: "${{ env.TOKEN }}"}}', greeter=GREETER))
    assert source.settings.token == "s3cret-token\n"
    assert source.secrets == {"s3cret-token"}
    assert "s3cret" not in repr(source)


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of installed packages with one that brings a plugin ``shouter``."""
    folder = tmp_path / "site-packages"
    info = folder / "shouter_for_acme-1.2.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: shouter-for-acme\nVersion: 1.2\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[leaderboard.plugins]\nshouter = acme_shouter\n", encoding="utf-8")
    code = '"""Shouts.\n\nLoud."""\nfrom leaderboard.plugin import hookimpl\n@hookimpl\ndef setup(): ...\n'
    (folder / "acme_shouter.py").write_text(code, encoding="utf-8")
    monkeypatch.syspath_prepend(folder)
    yield folder
    sys.modules.pop("acme_shouter", None)


@pytest.mark.usefixtures("package")
def test_an_installed_package_brings_plugins(config_of: ConfigOf) -> None:
    """Its entry point names the module."""
    (source,), problems = load(config_of("shouter: {}"))
    assert problems == []
    assert source.implementation.__name__ == "acme_shouter"


@pytest.mark.usefixtures("package")
def test_two_plugins_of_one_name_are_refused(config_of: ConfigOf) -> None:
    """A file cannot quietly take the place of a package's plugin."""
    sources, problems = load(config_of("shouter: {}", shouter="raise RuntimeError('imported')"))
    assert sources == []
    message = only(problems)
    assert "more than one plugin is called shouter: shouter-for-acme 1.2 and " in message
    assert message.endswith("/plugins/shouter.py")


def test_installed_lists_plugins_without_running_them(config_of: ConfigOf, package: Path, tmp_path: Path) -> None:
    """Broken ones too, with what is wrong."""
    entry_points = package / "shouter_for_acme-1.2.dist-info" / "entry_points.txt"
    entry_points.write_text("[leaderboard.plugins]\nshouter = acme_shouter\ngone = acme_gone\n", encoding="utf-8")
    (package / "acme_shouter.py").write_text('"""Shouts."""\n1 / 0\n', encoding="utf-8")
    config_of("greeter: {}", greeter=GREETER, torn="def f(:", bad="raise RuntimeError")
    found = {info.name: info for info in installed(tmp_path)}
    assert (found["shouter"].version, found["shouter"].summary, found["shouter"].error) == ("1.2", "Shouts.", None)
    assert found["gone"].error == "ModuleNotFoundError: no module named acme_gone"
    assert found["greeter"].summary == "Says hello."
    assert found["greeter"].origin == str(tmp_path / "plugins" / "greeter.py")
    assert found["torn"].error == "SyntaxError: invalid syntax (torn.py, line 1)"
    assert (found["bad"].summary, found["bad"].error) == (None, None)
