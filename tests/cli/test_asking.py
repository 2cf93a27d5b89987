"""Commands that only ask: board, explain, coverage, plugins, each in three forms; and init, which makes a data repo."""

from __future__ import annotations

import csv
import json

import pytest

from tests.small_repo import DataRepo, contents, line


@pytest.fixture
def repo(repo: DataRepo) -> DataRepo:
    """With lines, repositories and a name that spreadsheets would take for a formula."""
    repo.write(
        "activities/ann.jsonl",
        line("a1", "ann", "2026-01-01", repository="acme/widget", lines_added=300, lines_deleted=100)
        + line("a2", "ann", "2026-01-02", "pr_merged", repository="acme/gadget"),
    )
    repo.write("contributors/ben.md", '---\nname: "=cmd|calc"\n---\n')
    return repo


def test_the_board_is_a_table_of_who_stands_where(repo: DataRepo) -> None:
    """Numbers to the right, one line a person."""
    outcome = repo.run("board")
    assert (outcome.code, outcome.err) == (0, "")
    rows = [row.split() for row in outcome.out.splitlines()]
    assert rows[0][:4] == ["rank", "username", "name", "score"]
    assert [row[:2] for row in rows[2:]] == [["1", "ann"], ["2", "cara"], ["3", "ben"]]
    assert "38.5" in rows[2]


def test_the_board_as_json_has_numbers(repo: DataRepo) -> None:
    """And null where there is nothing."""
    rows = json.loads(repo.run("board", "--format", "json").out)
    assert [(row["rank"], row["username"], row["score"]) for row in rows] == [
        (1, "ann", 38.5),
        (2, "cara", 30),
        (3, "ben", 3),
    ]
    assert (rows[0]["activity_points"], rows[0]["line_bonus"], rows[0]["activities"]) == (35, 3.5, 2)
    assert rows[1]["name"] is None


def test_the_board_as_csv_has_no_formulas(repo: DataRepo) -> None:
    """Text of strangers is opened in spreadsheets."""
    rows = list(csv.DictReader(repo.run("board", "--format", "csv").out.splitlines()))
    assert [row["username"] for row in rows] == ["ann", "cara", "ben"]
    assert rows[2]["name"] == "'=cmd|calc"


def test_the_board_of_a_repository_and_a_period(repo: DataRepo) -> None:
    """Whatever the case the repository is written in."""
    rows = json.loads(repo.run("board", "--repository", "Acme/Widget", "--format", "json").out)
    assert [(row["username"], row["score"]) for row in rows] == [("ann", 13.5)]
    week = json.loads(repo.run("board", "--period", "week", "--now", "2026-03-01", "--format", "json").out)
    assert week == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("board", "--period", "decade"), "decade"),
        (("board", "--repository", "acme/none"), "acme/none"),
        (("explain", "nobody"), "nobody"),
        (("explain", "ann", "--repository", "acme/none"), "acme/none"),
        (("explain", "ann", "--period", "decade"), "decade"),
    ],
)
def test_what_does_not_exist_is_an_error_with_what_does(repo: DataRepo, arguments: tuple[str, ...], said: str) -> None:
    """One line, no traceback."""
    outcome = repo.run(*arguments)
    assert outcome.out == ""
    assert outcome.code in {1, 2}
    assert said in outcome.err
    assert outcome.err.count("\n") == 1


STATE = {
    "bookmarks": {},
    "coverage": {
        "Acme/Widget": ["2024-01-01/2024-12-31 full 3 of 3", "2025-01-01/2025-06-30 patchy 31 of 40 without reviews"],
        "acme/gadget": ["2024-01-01/2024-12-31 full", "2025-01-01/2025-01-31 full 7 of 9"],
    },
}


def test_coverage_tells_which_days_sources_have(repo: DataRepo) -> None:
    """In the order of source, repository and day, with what is missing."""
    repo.write("state/archive.json", json.dumps(STATE))
    rows = json.loads(repo.run("coverage", "--json").out)
    assert [(row["repository"], row["first_day"], row["days"], row["quality"]) for row in rows] == [
        ("acme/gadget", "2024-01-01", 366, "full"),
        ("acme/gadget", "2025-01-01", 31, "full"),
        ("Acme/Widget", "2024-01-01", 366, "full"),
        ("Acme/Widget", "2025-01-01", 181, "patchy"),
    ]
    assert (rows[3]["source"], rows[3]["seen"], rows[3]["expected"]) == ("archive", 31, 40)
    assert (rows[0]["seen"], rows[0]["missing"], rows[3]["missing"]) == (None, None, "reviews")


def test_coverage_of_one_repository_and_of_what_is_missing(repo: DataRepo) -> None:
    """Gaps are days that are not full, and days of which not all was seen that must be there."""
    repo.write("state/archive.json", json.dumps(STATE))
    gaps = list(csv.DictReader(repo.run("coverage", "--gaps", "--format", "csv").out.splitlines()))
    assert [(row["repository"], row["first_day"]) for row in gaps] == [
        ("acme/gadget", "2025-01-01"),
        ("Acme/Widget", "2025-01-01"),
    ]
    table = repo.run("coverage", "--repository", "acme/WIDGET").out.splitlines()
    assert [line.split()[1] for line in table[2:]] == ["Acme/Widget", "Acme/Widget"]
    assert json.loads(repo.run("coverage", "--source", "none", "--json").out) == []


@pytest.mark.parametrize(("arguments", "score"), [((), 38.5), (("--repository", "acme/widget"), 13.5)])
def test_the_parts_that_explain_tells_add_up(repo: DataRepo, arguments: tuple[str, ...], score: float) -> None:
    """To the score, in the table as for programs."""
    outcome = repo.run("explain", "ann", *arguments, "--json")
    assert outcome.code == 0
    said = json.loads(outcome.out)
    assert said["score"] == score
    amounts = [*said["parts"], *said["line_bonuses"], *said["adjustments"]]
    assert sum(amount["points"] for amount in amounts) == pytest.approx(score)
    assert "rank 1 of" in outcome.err
    *parts, last = csv.DictReader(repo.run("explain", "ann", *arguments, "--format", "csv").out.splitlines())
    assert (last["what"], float(last["points"])) == ("score", score)
    assert sum(float(part["points"] or 0) for part in parts) == pytest.approx(score)


RULES = """
scoring:
  aliases: {comment_created: comment}
  rules:
    - {kind: comment_created, cap: 2, per: day}
    - {kind: pr_reviewed, ignore: self}
    - {contributor: ann, points: -5, reason: Counted twice, on: 2026-01-02}
    - {contributor: nobody, points: 7, reason: Thanks, on: 2026-01-02}
    - {kind: comet, cap: 1}
"""


def test_explain_tells_what_rules_did(repo: DataRepo) -> None:
    """How many units do not score and why, points by hand with their reason; unknown names are warnings with lines."""
    repo.configure(RULES)
    link = "https://forge.example/acme/widget/pull/1"
    repo.write(
        "activities/ann.jsonl",
        "".join(line(f"n{n}", "ann", "2026-01-01", "comment") for n in range(5))
        + line("p1", "ann", "2026-01-01", "pr_opened", link=link)
        + line("r1", "ann", "2026-01-02", "pr_reviewed", link=f"{link}#review-1")
        + line("r2", "ann", "2026-01-02", "pr_reviewed", link="https://forge.example/acme/widget/pull/2"),
    )
    outcome = repo.run("check")
    assert "config.yaml:17: leaderboard.scoring.rules.3.contributor: nobody is called 'nobody'" in outcome.err
    assert "config.yaml:18: leaderboard.scoring.rules.4.kind: no work is of the kind 'comet' (did you" in outcome.err
    table = repo.run("explain", "ann").out
    assert "of these above 2 a day, not scored" in table
    assert "of these about one's own work, not scored" in table
    assert "by hand, 2026-01-02: Counted twice" in table
    said = json.loads(repo.run("explain", "ann", "--json").out)
    parts = {part["activity_definition"]: part for part in said["parts"]}
    assert (parts["comment"]["unscored"], parts["comment"]["points"]) == ([{"rule": "cap", "count": 3, "cap": 2}], 6)
    assert parts["pr_reviewed"]["unscored"] == [{"rule": "self", "count": 1, "cap": None}]
    assert said["adjustments"] == [{"day": "2026-01-02", "repository": None, "points": -5, "reason": "Counted twice"}]
    assert said["score"] == 2 * 3 + 15 + 20 - 5


def test_the_evidence_of_a_score_is_every_activity_with_its_link(repo: DataRepo) -> None:
    """The newest first; with what the lines gave the points add up to the score, and what does not score says why."""
    repo.configure(RULES)
    link = "https://forge.example/acme/widget/pull/1"
    repo.write(
        "activities/ann.jsonl",
        line("c1", "ann", "2026-01-01", "comment", count=3, title="Why \x1b[2J?")
        + line("p1", "ann", "2026-01-01", "pr_opened", link=link)
        + line("r1", "ann", "2026-01-02", "pr_reviewed", link=f"{link}#review-1"),
    )
    deeds = json.loads(repo.run("explain", "ann", "--evidence", "--json").out)
    assert [(deed["day"], deed["what"], deed["count"], deed["points"], deed["not scored"]) for deed in deeds] == [
        ("2026-01-02", "pr_reviewed", 1, 0, "1 about one's own work"),
        ("2026-01-01", "comment", 3, 6, "1 above the cap of the day"),
        ("2026-01-01", "pr_opened", 1, 15, None),
    ]
    assert [deed["link"] for deed in deeds] == [f"{link}#review-1", None, link]
    assert "ann, all: 16 points" in repo.run("explain", "ann", "--evidence").err
    assert "\x1b" not in repo.run("explain", "ann", "--evidence").out
    assert json.loads(repo.run("explain", "ann", "--evidence", "--period", "week", "--format", "json").out) == deeds


def test_explain_as_a_table_and_as_csv(repo: DataRepo) -> None:
    """The same rows."""
    table = repo.run("explain", "ann").out.splitlines()
    rows = list(csv.reader(repo.run("explain", "ann", "--format", "csv").out.splitlines()))
    assert rows[0] == ["repository", "what", "count", "points each", "points"]
    assert len(table) == len(rows) + 1
    assert "300 lines added, 100 deleted" in "\n".join(table)


def test_asking_changes_no_file_of_data_repo_or_site(repo: DataRepo) -> None:
    """Only the store, which is a cache."""
    assert repo.run("run", "-q").code == 0
    before = repo.files(), contents(repo.site)
    for command in (("board",), ("explain", "ann"), ("plugins", "list"), ("check",)):
        assert repo.run(*command).code == 0
    assert (repo.files(), contents(repo.site)) == before


def test_plugins_are_listed_without_running_them(repo: DataRepo) -> None:
    """Ours, those beside the config, and what is wrong with a broken one."""
    repo.write("plugins/near.py", '"""News from near."""\nraise SystemExit("was run")\n')
    repo.write("plugins/broken.py", "def (\n")
    rows = {row["name"]: row for row in json.loads(repo.run("plugins", "list", "--format", "json").out)}
    assert {"demo", "gitlog", "near", "broken"} <= rows.keys()
    assert rows["near"]["summary"] == "News from near."
    assert rows["near"]["origin"] == "data-repo/plugins/near.py"
    assert "SyntaxError" in json.dumps(rows["broken"])
    assert repo.run("plugins", "list").code == 0
    assert repo.run("plugins", "list", "--format", "csv").out.startswith("name,")


def test_plugins_are_listed_without_a_data_repo(repo: DataRepo) -> None:
    """Which one may want to know before there is any."""
    repo.root.rename(repo.place / "elsewhere")
    outcome = repo.run("plugins", "list")
    assert (outcome.code, outcome.err) == (0, "")
    assert "gitlog" in outcome.out


def test_init_makes_a_data_repo_that_runs(repo: DataRepo) -> None:
    """With a config of its own and nothing wrong in it."""
    outcome = repo.run("init", "ours")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == "Made ours. Next: leaderboard run -C ours --offline\n"
    assert repo.run("check", "-C", "ours").err == "Nothing is wrong.\n"
    assert repo.run("run", "-C", "ours", "--offline", "--strict", "-q").code == 0


def test_init_overwrites_nothing(repo: DataRepo) -> None:
    """Not even where only one file is."""
    before = repo.files()
    outcome = repo.run("init")
    said = "error: data-repo: is not empty, and nothing in it is overwritten; name another folder\n"
    assert (outcome.code, outcome.err) == (2, said)
    assert repo.files() == before


REVIEWS = (
    "boards:\n  code: {title: Code, points: {commit: 2, pr_merged: 0.5}, lines: {added: 0.01, deleted: 0, cap: 2}}\n"
)
SEASON = "  spring: {title: Spring, from: 2026-03-01, to: 2026-05-31}\n"


def test_a_board_of_its_own_is_asked_for_by_its_slug(repo: DataRepo) -> None:
    """With its points and lines; all time where no period is named."""
    repo.configure(REVIEWS)
    rows = json.loads(repo.run("board", "--board", "code", "--format", "json").out)
    assert [(row["rank"], row["username"], row["score"], row["line_bonus"]) for row in rows] == [(1, "ann", 4.5, 2)]
    week = json.loads(
        repo.run("board", "--board", "code", "--period", "week", "--now", "2026-03-01", "--format", "json").out
    )
    assert week == []


def test_a_score_on_a_board_of_its_own_is_explained_by_its_parts(repo: DataRepo) -> None:
    """Worth what that board says; the bonus of a repository may be capped."""
    repo.configure(REVIEWS)
    outcome = repo.run("explain", "ann", "--board", "code", "--format", "csv")
    assert list(csv.reader(outcome.out.splitlines()))[1:] == [
        ["acme/gadget", "pr_merged", "1", "0.5", "0.5"],
        ["acme/widget", "commit", "1", "2", "2"],
        ["acme/widget", "300 lines added, 100 deleted, capped", "", "", "2"],
        ["", "score", "", "", "4.5"],
    ]
    assert outcome.err == "ann, code, all: 4.5 points, rank 1 of 1\n"
    assert repo.run("explain", "ben", "--board", "code").err == "ben, code, all: 0 points, not ranked\n"
    deeds = json.loads(repo.run("explain", "ann", "--board", "code", "--evidence", "--json").out)
    assert [(deed["what"], deed["points"]) for deed in deeds] == [("pr_merged", 0.5), ("commit", 2)]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--board", "cod"), "error: board 'cod' is unknown (did you mean code?); config names: code, spring"),
        (("--board", "spring"), "error: the days of the board 'spring' have not begun"),
        (
            ("--board", "code", "--period", "day"),
            "error: period 'day' is unknown, expected one of: week, month, year, all",
        ),
        (("--board", "code", "--repository", "acme/widget"), "Error: --board goes without --repository"),
    ],
)
def test_a_board_that_cannot_be_is_answered_with_those_that_can(
    repo: DataRepo, asked: tuple[str, ...], said: str
) -> None:
    """So that the next try is right."""
    repo.configure(REVIEWS + SEASON)
    for command in (("board",), ("explain", "ann")):
        outcome = repo.run(*command, *asked, "--now", "2026-02-01")
        assert (outcome.code, outcome.out) == (2, "")
        assert said in outcome.err
