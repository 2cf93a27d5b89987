"""A broken config.yaml stops a run before it begins, with every problem and its line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.small_repo import CONFIG, DataRepo


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (CONFIG + "  periods: {week: 7\n", "10: in the mapping that begins here, a comma or the closing } is missing"),
        (
            CONFIG + "\tperiods: 7\n",
            "10: a character that cannot begin a value, such as a tab, @ or `; put text in quotes and indent with "
            "spaces",
        ),
        (CONFIG + "  roles: {}\n", "10: the key 'roles' is given twice (first in line 9)"),
        (CONFIG.encode() + b"# caf\xe9\n", "10: expected UTF-8, got bytes that are not"),
        (b"\x00\x01\x02", "1: a control character, which YAML does not allow"),
        ("- a list\n", "1: expected a mapping, got a list"),
    ],
)
def test_yaml_that_cannot_be_read_is_named_by_its_line(
    repo: DataRepo, refuses: Callable[..., None], text: str | bytes, said: str
) -> None:
    """Nothing is imported, scraped or built."""
    repo.write("config.yaml", text)
    refuses([f"error: data-repo/config.yaml:{said}"])


def test_every_problem_is_told_at_once(repo: DataRepo, refuses: Callable[..., None]) -> None:
    """Errors first, then warnings, each with its line."""
    repo.configure(
        "time_zone: Mars/Olympus\nperiods: {week: soon}\nscoring: {points: {commit: 1.2345}}\ntop_contributor: 3\n"
    )
    where = "data-repo/config.yaml"
    refuses(
        [
            f"error: {where}:10: leaderboard.time_zone: expected a zone such as Europe/Berlin, got 'Mars/Olympus'",
            f"error: {where}:11: leaderboard.periods.week: expected a whole number or a mapping, got 'soon'",
            f"error: {where}:12: leaderboard.scoring.points.commit: expected points with at most three decimals, got "
            "1.2345",
            f"warning: {where}:13: unknown key leaderboard.top_contributor (did you mean top_contributors?)",
        ]
    )


def test_an_unset_variable_outside_of_sources_is_an_error_always(repo: DataRepo, refuses: Callable[..., None]) -> None:
    """Even offline, because the site needs it."""
    repo.configure("time_zone: ${{ env.NO_SUCH_ZONE }}\nplugins: {news: {}}\n")
    said = ["error: data-repo/config.yaml:10: leaderboard.time_zone: environment variable NO_SUCH_ZONE is not set"]
    refuses(said, "run", "-q", "--offline")
    refuses(said, "build", "-q")


class TestASourceThatCannotBeUsed:
    """An unset variable and a JavaScript ``source:`` matter only to who would scrape the source."""

    @pytest.fixture(
        params=[
            (
                'config: {token: "${{ env.NO_SUCH_TOKEN }}"}',
                "leaderboard.plugins.forge.config.token: environment variable NO_SUCH_TOKEN is not set",
            ),
            (
                'source: "@acme/leaderboard-forge"',
                "leaderboard.plugins.forge.source: '@acme/leaderboard-forge' names a JavaScript plugin, which cannot "
                "run here; write plugin: NAME instead, with a name that `leaderboard plugins list` shows",
            ),
            (
                "source: https://plugins.example/forge.js",
                "leaderboard.plugins.forge.source: 'https://plugins.example/forge.js' names a JavaScript plugin, which "
                "cannot run here; write plugin: NAME instead, with a name that `leaderboard plugins list` shows",
            ),
        ]
    )
    def said(self, repo: DataRepo, request: pytest.FixtureRequest) -> str:
        settings, said = request.param
        repo.configure(f"plugins:\n  news: {{}}\n  forge:\n    {settings}\n")
        return f"data-repo/config.yaml:13: {said}"

    def test_is_an_error_for_a_run(self, refuses: Callable[..., None], said: str) -> None:
        """Before anything is scraped."""
        refuses([f"error: {said}"])

    def test_is_a_warning_for_a_build(self, repo: DataRepo, said: str) -> None:
        """The site is built from what there is."""
        outcome = repo.run("build", "-q")
        assert (outcome.code, outcome.err.splitlines()) == (0, [f"warning: {said}"])
        assert (repo.site / "index.html").is_file()

    def test_is_nothing_for_a_run_offline(self, repo: DataRepo, said: str) -> None:
        """Nobody asks it."""
        outcome = repo.run("run", "-q", "--offline")
        assert (outcome.code, outcome.err) == (0, "")

    def test_is_an_error_for_a_check(self, refuses: Callable[..., None], said: str) -> None:
        """The next run will meet it."""
        refuses([f"error: {said}"], "check", "-q", code=1)
