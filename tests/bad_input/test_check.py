"""``leaderboard check`` says everything that is wrong, in config, data repo and plugins, and writes nothing."""

from __future__ import annotations

from tests.small_repo import CONFIG, DataRepo, line


def break_everything(repo: DataRepo) -> None:
    repo.write("contributors/ben.md", "---\nname: Ben\n")
    repo.write("activities/ann.jsonl", line("a1", "ann", "2026-01-01") + "{\n" + line("c1", "ann", "2026-01-01"))
    repo.write("activities/definitions.json", "{}")
    repo.write("state/news.json", "[]")
    repo.write("activities/a b.jsonl", "")
    repo.plugin("broken", "def scrape(): yield 1\n")


FILES = [
    "error: activities/a b.jsonl: the file name is no username; ",
    "error: activities/ann.jsonl:2: invalid JSON: it is cut off",
    "error: activities/definitions.json",
    "error: contributors/ben.md:1: the front matter begins with --- and never ends; expected a second line ---",
    "error: state/news.json",
]


def test_it_tells_all_problems_of_config_data_and_plugins_at_once(repo: DataRepo) -> None:
    """So that one round of mending is enough."""
    break_everything(repo)
    repo.configure(
        "periods: {week: 7}\ntop_contributor: 1\nplugins:\n  news: {timeout: 5}\n  broken: {}\n  missing: {}\n"
        '  forge: {source: "@acme/forge"}\n  secret: {plugin: demo, config: {seed: "${{ env.NO_SEED }}"}}\n'
        "  demo: {config: {people: many}}\n"
    )
    before = repo.files(caches=True)
    outcome = repo.run("check", "-q")
    told = sorted(outcome.err.splitlines())
    expected = [
        *FILES,
        "error: activities/cara.jsonl:1: slug 'c1' stands in activities/ann.jsonl already; this line does not count",
        "error: data-repo/config.yaml:14: leaderboard.plugins.broken: plugin broken: it has no hook",
        "error: data-repo/config.yaml:14: leaderboard.plugins.broken: plugin broken: scrape is not marked",
        "error: data-repo/config.yaml:15: leaderboard.plugins.missing: there is no plugin 'missing'; found: ",
        "error: data-repo/config.yaml:16: leaderboard.plugins.forge.source: '@acme/forge' names a JavaScript plugin",
        "error: data-repo/config.yaml:17: leaderboard.plugins.secret.config.seed: environment variable NO_SEED",
        "error: data-repo/config.yaml:18: leaderboard.plugins.demo.config.people: expected a whole number, got 'many'",
        "warning: data-repo/config.yaml:11: unknown key leaderboard.top_contributor (did you mean top_contributors?)",
    ]
    assert len(told) == len(expected), told
    assert all(said.startswith(start) for said, start in zip(told, sorted(expected), strict=True)), told
    assert outcome.code == 1
    assert repo.files(caches=True) == before
    assert not repo.site.exists()


def test_a_broken_config_does_not_hide_the_files(repo: DataRepo) -> None:
    """They are looked at one by one."""
    break_everything(repo)
    repo.write("config.yaml", CONFIG + "  periods: [\n")
    told = sorted(repo.run("check", "-q").err.splitlines())
    expected = sorted([*FILES, "error: data-repo/config.yaml:11: "])
    assert len(told) == len(expected), told
    assert all(said.startswith(start) for said, start in zip(told, expected, strict=True)), told


def test_all_is_well(repo: DataRepo) -> None:
    """And says so, unless it is to be quiet."""
    said = repo.run("check")
    assert (said.code, said.out, said.err) == (0, "", "Nothing is wrong.\n")
    quiet = repo.run("check", "-q")
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")
    assert ".leaderboard.db" not in repo.files(caches=True)


def test_warnings_fail_only_a_strict_check(repo: DataRepo) -> None:
    """Counted at the end."""
    repo.configure("top_contributor: 1")
    outcome = repo.run("check")
    assert outcome.code == 0
    assert outcome.err.endswith("0 errors, 1 warning\n")
    assert repo.run("check", "--strict").code == 1
