"""Plugins that fail: each costs itself, what it gave up to its last bookmark is kept, and the others go on."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Callable

import pytest

from tests.small_repo import DataRepo, environment

SCRAPE = "@hookimpl\ndef scrape():\n"
KEPT = """\
    yield act("kept", "cara")
    yield Bookmark(stream="s", value="1")
    yield act("dropped", "cara")
"""
LINE = (
    b'{"slug":"kept","contributor":"cara","activity_definition":"commit","title":null,'
    b'"occurred_at":"2026-01-05T00:00:00Z","link":null,"text":null,"points":null,"meta":null}\n'
)
HERE = "data-repo/plugins/bad.py"


@pytest.fixture
def bad(repo: DataRepo) -> Callable[..., None]:
    """Gives the data repo a second source, ``bad``."""

    def write(code: str, settings: str = "{}") -> None:
        repo.plugin("bad", code)
        repo.configure(f"plugins:\n  bad: {settings}\n  news: {{}}\n")

    return write


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ('    raise RuntimeError("boom\\nand more")\n', f"raised RuntimeError: boom and more ({HERE}:12)"),
        ('    raise SourceUnavailable("the service said 503; try later")\n', "the service said 503; try later"),
        ("    raise SystemExit(0)\n", f"raised SystemExit: 0 ({HERE}:12)"),
        ("    raise KeyboardInterrupt\n", f"raised KeyboardInterrupt ({HERE}:12)"),
        (
            '    yield {"slug": "x"}\n',
            "scrape yielded {'slug': 'x'} (dict), expected Activity, Contributor, Repository, "
            "ActivityDefinition, Coverage, Complete or Bookmark",
        ),
        (
            "    yield None\n",
            "scrape yielded None (NoneType), expected Activity, Contributor, Repository, "
            "ActivityDefinition, Coverage, Complete or Bookmark",
        ),
        (
            '    yield Bookmark(stream="s", value=7)\n',
            "scrape yielded a bookmark that cannot be kept: value: expected str, got int",
        ),
    ],
)
def test_a_source_that_fails_keeps_what_its_last_bookmark_covered(
    repo: DataRepo, bad: Callable[..., None], survives: Callable[..., None], end: str, said: str
) -> None:
    """The exit code is 3, the site is built, and the next run goes on from the bookmark."""
    bad(SCRAPE + KEPT + end)
    cara = repo.files()["activities/cara.jsonl"]
    survives(
        [f"error: source bad: {said}"],
        {"activities/cara.jsonl": cara + LINE, "state/bad.json": b'{\n  "bookmarks": {\n    "s": "1"\n  }\n}\n'},
        code=3,
    )
    assert (repo.site / "index.html").is_file()
    assert repo.scores() == {"cara": 40, "ann": 30, "ben": 13}


def test_a_source_that_hangs_is_given_up_and_the_process_ends(repo: DataRepo, bad: Callable[..., None]) -> None:
    """In a process of its own, because a thread that never ends must not keep it alive."""
    bad("import threading\n" + SCRAPE + KEPT + "    threading.Event().wait()\n", "{timeout: 0.2}")
    command = [sys.executable, "-m", "leaderboard", "run", "-q"]
    ended = subprocess.run(
        command, cwd=repo.place, env=environment({}), capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.stderr == "error: source bad: gave up after 0.2 seconds, its timeout\n"
    assert ended.returncode == 3
    assert repo.files()["activities/cara.jsonl"].endswith(LINE)
    assert repo.scores() == {"cara": 40, "ann": 30, "ben": 13}


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (SCRAPE + "    return 42\n", "scrape returned 42 (int), expected records"),
        ("@hookimpl\ndef setup():\n    raise ValueError('no')\n" + SCRAPE + KEPT, f"raised ValueError: no ({HERE}:9)"),
        (
            "@hookimpl\ndef setup():\n    yield 3\n" + SCRAPE + KEPT,
            "setup yielded 3 (int), expected ActivityDefinition, AggregateDefinition, BadgeDefinition or BadgeRule",
        ),
    ],
)
def test_a_source_that_never_begins_leaves_nothing(
    bad: Callable[..., None], survives: Callable[..., None], code: str, said: str
) -> None:
    """Its neighbour's news land all the same."""
    bad(code)
    survives([f"error: source bad: {said}"], code=3)


def test_records_that_cannot_be_kept_are_skipped_one_by_one(
    repo: DataRepo, bad: Callable[..., None], survives: Callable[..., None]
) -> None:
    """Each is named with its reason, and the source has not failed."""
    bad(
        SCRAPE
        + textwrap.indent(
            textwrap.dedent("""\
            yield act("n1", count="3")
            yield act("n2", occurred_at="2026-01-01")
            yield act("n3", occurred_at=datetime(2026, 1, 1))
            yield act(None)
            yield act("n5", points=float("nan"))
            yield act("n6", meta={"a": object()})
            yield act("n7", title="\\udcff")
            yield act("n8", text="x" * 600_000)
            yield act("kept", "cara")
            """),
            "    ",
        )
    )
    cara = repo.files()["activities/cara.jsonl"]
    survives(
        [
            "warning: bad: skipped activity 'n1' of 'ann': count: expected int, got str",
            "warning: bad: skipped activity 'n2' of 'ann': occurred_at: expected a datetime, got '2026-01-01'",
            "warning: bad: skipped activity 'n3' of 'ann': occurred_at: expected a time with a zone, got "
            "2026-01-01T00:00:00",
            "warning: bad: skipped activity None of 'ann': slug: expected str, got null",
            "warning: bad: skipped activity 'n5' of 'ann': points: nan cannot be kept",
            "warning: bad: skipped activity 'n6' of 'ann': encoding objects of type object is unsupported",
            "warning: bad: skipped activity 'n7' of 'ann': has text that is not Unicode",
            "warning: bad: skipped activity 'n8' of 'ann': has 600,224 bytes, at most 500,000 are kept",
        ],
        {"activities/cara.jsonl": cara + LINE},
    )


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("raise RuntimeError('at import')\n", f"raised RuntimeError: at import ({HERE}:7)"),
        ("def (\n", f"raised SyntaxError: invalid syntax ({HERE}:7)"),
        ("import sys\nsys.exit(0)\n", f"raised SystemExit: 0 ({HERE}:8)"),
        ("import no_such_module\n", f"raised ModuleNotFoundError: No module named 'no_such_module' ({HERE}:7)"),
    ],
)
def test_a_plugin_that_cannot_be_imported_stops_a_run_before_it_begins(
    bad: Callable[..., None], refuses: Callable[..., None], code: str, said: str
) -> None:
    """It is named with the line of config.yaml that asks for it, and its own."""
    bad(code)
    refuses(
        [f"error: data-repo/config.yaml:11: leaderboard.plugins.bad: plugin bad ({HERE}) cannot be imported: {said}"]
    )


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "@hookimpl\ndef scrap():\n    yield\n",
            "plugin bad: there is no hook scrap (did you mean scrape?); the hooks are config_class, setup, scrape, "
            "aggregate, plan, find_repository, same_people",
        ),
        (
            "@hookimpl\ndef scrape(conf):\n    yield\n",
            "plugin bad: scrape asks for conf (did you mean config?); it may ask for config, org, bookmarks, people, "
            "http, jobs, log, cache",
        ),
        ("@hookimpl\ndef config_class():\n    return 3\n", "config_class returned 3, expected a frozen dataclass"),
        (
            "x = 1\n",
            "plugin bad: it has no hook; mark one of config_class, setup, scrape, aggregate, plan, "
            "find_repository, same_people with @hookimpl",
        ),
    ],
)
def test_a_plugin_that_is_none_stops_a_run_before_it_begins(
    bad: Callable[..., None], refuses: Callable[..., None], code: str, said: str
) -> None:
    """Misspelt hooks and arguments are named with what was meant."""
    bad(code)
    refuses([f"error: data-repo/config.yaml:11: leaderboard.plugins.bad: {said}"])


def test_every_unknown_plugin_is_named_at_once(repo: DataRepo, refuses: Callable[..., None]) -> None:
    """With what there is instead."""
    repo.configure("plugins:\n  gitlogg: {}\n  other: {plugin: ../evil}\n  news: {}\n")
    refuses(
        [
            "error: data-repo/config.yaml:11: leaderboard.plugins.gitlogg: there is no plugin 'gitlogg' (did you mean "
            "gitlog?); found: demo, gharchive, github, gitlog, news",
            "error: data-repo/config.yaml:12: leaderboard.plugins.other.plugin: there is no plugin '../evil'; found: "
            "demo, gharchive, github, gitlog, news",
        ]
    )


def test_a_failing_aggregate_costs_its_figures_alone(
    repo: DataRepo, bad: Callable[..., None], survives: Callable[..., None]
) -> None:
    """What its source gave has landed; it can read the store and never write to it."""
    bad(
        SCRAPE + '    yield act("kept", "cara")\n@hookimpl\ndef aggregate(db):\n    db.rows("delete from activities")\n'
    )
    cara = repo.files()["activities/cara.jsonl"]
    survives(
        ["error: source bad: raised ReadOnlyError: attempt to write a readonly database (src/cursor.c:229)"],
        {"activities/cara.jsonl": cara + LINE},
        code=3,
    )
    assert repo.scores() == {"cara": 40, "ann": 30, "ben": 13}
