"""Doing again only what changes call for gives what doing everything gives, in communities where people meet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest

from leaderboard.pipeline.options import NEEDS, PHASES
from leaderboard.scores import boards
from leaderboard.site import board_pages, build, numbers
from leaderboard.store import changes, contributors
from leaderboard.store.changes import Subject
from leaderboard.store.database import rows
from tests.communities import Community, ran
from tests.oracle import NamedRules, Profile, Rules, Work
from tests.pipeline.test_incremental import check_equal

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*use of fork.*:DeprecationWarning"),
    pytest.mark.usefixtures("two_processes"),
]
LAST = date(2026, 6, 30)
RULES = Rules(
    periods={"week": 7, "month": 30, "spring": (date(2026, 3, 1), date(2026, 5, 31))},
    hidden_roles=frozenset({"staff"}),
    boards={
        "reviews": NamedRules(points={"pr_reviewed": 20, "comment": 3}),
        "code": NamedRules(points={"commit": 10}, lines=(Fraction(1, 100), Fraction(1, 50), 500)),
        "new-here": NamedRules(newcomers=60, who="everybody"),
        "winter": NamedRules(days=(date(2026, 1, 1), date(2026, 3, 31))),
    },
    bots="board",
)
NAMES = [f"p{number:02}" for number in range(30)]
TABLES = {
    "contributors": "select * from contributors order by id",
    "windows": "select period, title, from_day, to_day, is_previous from windows order by period, is_previous",
    "named windows": """
        select b.slug, w.period, w.title, w.from_day, w.to_day, w.since, w.is_previous
        from named_windows as w
        join named_boards as b on b.id = w.board_id
    """,
    "named scores": """
        select b.slug, w.period, w.is_previous, c.key, s.activities, s.activity_points, s.line_bonus, s.score, s.rank
        from named_scores as s
        join named_windows as w on w.id = s.window_id
        join named_boards as b on b.id = w.board_id
        join contributors as c on c.id = s.contributor_id
    """,
    "days": "select c.key, d.day, d.count, d.points from days as d join contributors as c on c.id = d.contributor_id",
    "parts": """
        select w.period, w.is_previous, c.key, r.key, d.slug, p.count, p.unscored, p.ignored, p.standard_count,
            p.own_points, p.points, p.lines_added, p.lines_deleted
        from parts as p
        join windows as w on w.id = p.window_id
        join contributors as c on c.id = p.contributor_id
        join definitions as d on d.id = p.definition_id
        left join repositories as r on r.id = p.repository_id
    """,
    "scores": """
        select w.period, w.is_previous, c.key, r.key, s.activities, s.activity_points, s.line_bonus, s.adjustment,
            s.score, s.rank
        from scores as s
        join windows as w on w.id = s.window_id
        join contributors as c on c.id = s.contributor_id
        left join repositories as r on r.id = s.repository_id
    """,
    "line_kinds": """
        select r.key, d.slug
        from line_kinds as l
        join repositories as r on r.id = l.repository_id
        join definitions as d on d.id = l.definition_id
    """,
    "aggregates": """
        select d.scope, d.slug, d.name, c.key, a.value
        from aggregates as a
        join aggregate_definitions as d on d.id = a.definition_id
        left join contributors as c on c.id = a.contributor_id
    """,
    "repository_aggregates": """
        select d.slug, r.key, a.value
        from repository_aggregates as a
        join aggregate_definitions as d on d.id = a.definition_id
        join repositories as r on r.id = a.repository_id
    """,
    "calendar": "select day, count from calendar where count",
}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("ranking", ["competition", "dense", "ordinal"])
def test_few_are_scored_again_as_everybody_would_be(
    tmp_path: Path, seed: int, ranking: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Edit by edit, every table is that of a store made afresh; some people's ids clash, so that others' change."""
    if seed == 0:
        monkeypatch.setattr(contributors, "LARGEST", 60)
    random = Random(f"{seed} {ranking}")
    community = made(random, ranking)
    (tmp_path / "warm").mkdir()
    scored(tmp_path / "warm", community)
    for number in range(12):
        community = edited(random, community, number)
        cold = tmp_path / f"cold-{number}"
        cold.mkdir()
        assert scored(tmp_path / "warm", community) == scored(cold, community)


@pytest.mark.parametrize("seed", range(4))
def test_a_site_made_again_is_the_site_made_afresh(tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Edit by edit, with files that somebody touched in between, boards of several pages and a second process."""
    monkeypatch.setattr(board_pages, "PAGE", 5)
    if seed % 2:
        monkeypatch.setattr(build, "MANY", 1)
    random = Random(f"site {seed}")
    community = made(random, "competition")
    (tmp_path / "warm").mkdir()
    for number in range(8):
        built(tmp_path / "warm", community, tmp_path / "warm-site")
        for _ in range(random.choice([1, 1, 2])):
            community = edited(random, community, number)
            disturbed(random, tmp_path, community)
        if random.random() < 0.1:
            community = replace(community, rules=replace(community.rules, cap=random.choice([0, 5, 1000])))
        built(tmp_path / "warm", community, tmp_path / "warm-site")
        (tmp_path / f"cold-{number}").mkdir()
        built(tmp_path / f"cold-{number}", community, tmp_path / f"cold-site-{number}")
        check_equal(tmp_path / "warm-site", tmp_path / f"cold-site-{number}")


def disturbed(random: Random, place: Path, community: Community) -> None:
    """Something happens between two builds."""
    site = place / "warm-site"
    match random.choice(["nothing", "nothing", "scores alone", "a file lost", "a file edited", "elsewhere"]):
        case "scores alone":
            scored(place / "warm", community)
        case "a file lost":
            random.choice(sorted(file for file in site.rglob("*.html"))).unlink()
        case "a file edited":
            random.choice(sorted(site.rglob("*.json"))).write_text("{}", "utf-8")
        case "elsewhere":
            built(place / "warm", community, place / "other-site")


def built(root: Path, community: Community, site: Path) -> None:
    community.write(root)
    with ran(root, community.rules, PHASES, site):
        pass


def scored(root: Path, community: Community) -> dict[str, list[Any]]:
    """What a run without the site leaves in the store, row by row."""
    community.write(root)
    with ran(root, community.rules, NEEDS["aggregate"]) as run:
        return {name: sorted(map(repr, rows(run.db, sql))) for name, sql in TABLES.items()}


def made(random: Random, ranking: str) -> Community:
    """Thirty people with a file each."""
    works = (work(random, f"first-{number}", random.choice(NAMES)) for number in range(300))
    files: dict[str, tuple[Work, ...]] = {}
    for one in (*works, *(replace(work(random, f"last-{name}", name), at=noon(LAST)) for name in NAMES)):
        path = f"activities/{one.account}.jsonl"
        files[path] = (*files.get(path, ()), one)
    profiles = tuple(Profile(username=name) for name in NAMES[:10])
    return Community(files=files, profiles=profiles, rules=replace(RULES, ranking=ranking))


def edited(random: Random, community: Community, number: int) -> Community:
    """A few lines more, less or otherwise, or a profile."""
    files = dict(community.files)
    for path in random.sample(sorted(files), random.choice([1, 1, 3])):
        lines = list(files[path])
        match random.choice(["add", "change", "remove", "word"]):
            case "add":
                lines.append(work(random, f"new-{number}", lines[0].account))
            case "change":
                place = random.randrange(len(lines))
                lines[place] = work(random, lines[place].slug, lines[0].account)
            case "word":
                place = random.randrange(len(lines))
                lines[place] = replace(lines[place], title=f"Said otherwise {number}")
            case "remove" if len(lines) > 2:
                del lines[random.randrange(len(lines) - 1)]
        files[path] = tuple(lines)
    match random.choice([None, None, "newcomer", "newcomer", "leaver", "file of another"]):
        case "newcomer":
            name = random.choice(["a", "m", "z"]) + str(number)
            files[f"activities/{name}.jsonl"] = tuple(work(random, f"{name}-{n}", name) for n in range(2))
        case "leaver":
            del files[random.choice(sorted(files))]
        case "file of another":
            path = random.choice(sorted(files))
            files[path] = tuple(replace(line, account=random.choice(NAMES)) for line in files[path])
    excluded = random.choice([(), (), (), (random.choice(NAMES),)]) if number % 3 == 0 else community.rules.exclude
    rules = replace(community.rules, exclude=excluded)
    described = tuple(come_and_gone(random, tuple(profiles(random, community.profiles)), number))
    return replace(community, files=files, profiles=described, rules=rules)


def come_and_gone(random: Random, before: tuple[Profile, ...], number: int) -> Iterator[Profile]:
    """Now and then a profile more or less."""
    gone = random.choice([None, None, None, *range(len(before))])
    yield from (profile for place, profile in enumerate(before) if place != gone)
    if random.random() < 0.3:
        yield Profile(username=f"b{number}", accounts=random.choice([(), (random.choice(NAMES[10:]),)]))


def profiles(random: Random, before: tuple[Profile, ...]) -> Iterator[Profile]:
    """Now and then somebody has another role, kind or account."""
    changed = random.choice([None, None, *range(len(before))])
    for place, profile in enumerate(before):
        if place != changed:
            yield profile
        else:
            yield replace(
                profile,
                role=random.choice([None, "core", "staff"]),
                kind=random.choice([None, None, None, "bot"]),
                title=random.choice([None, "Keeper", "Reader"]),
                accounts=random.choice([(), (), (), ("p29",), (random.choice(NAMES),)]),
            )


def work(random: Random, slug: str, account: str) -> Work:
    return Work(
        slug=slug,
        account=account,
        kind=random.choice(["commit", "commit", "pr_opened", "pr_merged", "pr_reviewed", "comment", "release"]),
        link=random.choice([None, *(f"https://acme.example/pull/{number}#top" for number in range(9))]),
        at=noon(LAST - timedelta(days=random.choice([0, 0, 3, 6, 10, 20, 35, 50, 80, 150]))),
        repository=random.choice([None, "acme/widget", "acme/gadget", "acme/gizmo"]),
        points=random.choice([None, None, None, 7]),
        count=random.choice([1, 1, 3]),
        added=random.choice([0, 100, 5000]),
        deleted=random.choice([0, 10]),
    )


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


PULL = "https://acme.example/pull/"


@pytest.mark.parametrize(
    ("who", "link", "figures"),
    [
        ("cem", f"{PULL}2#review-1", [("ann", "reviews_received", 0), ("ben", "reviews_received", 1)]),
        ("ben", f"{PULL}3", [("dee", "reviews_given", 1), ("dee", "reviews_received", 0)]),
        ("ben", f"{PULL}1", [("ann", "reviews_received", 0), ("cem", "reviews_given", 1)]),
    ],
    ids=["a review moves", "an author is doubtful", "another author is doubtful"],
)
def test_a_link_changes_the_figures_of_others(
    tmp_path: Path, who: str, link: str, figures: list[tuple[str, str, int]]
) -> None:
    """Whose pull requests were reviewed and who reviewed them, though nobody's score is another one."""
    opened = {"ann": f"{PULL}1", "ben": f"{PULL}2", "dee": f"{PULL}3"}
    reviewed = {"cem": f"{PULL}1#review-1", "dee": f"{PULL}3#review-2"}
    files = {
        f"activities/{kind}-{name}.jsonl": (
            Work(slug=f"{kind}:{name}", account=name, kind=kind, at=noon(LAST), link=to),
        )
        for kind, links in (("pr_opened", opened), ("pr_reviewed", reviewed))
        for name, to in links.items()
    }
    before = Community(files=files, rules=RULES)
    path = next(path for path in files if path.endswith(f"-{who}.jsonl"))
    after = replace(before, files={**files, path: (replace(files[path][0], link=link),)})
    for name in ("warm", "cold"):
        (tmp_path / name).mkdir()
    first, then = scored(tmp_path / "warm", before), scored(tmp_path / "warm", after)
    assert then == scored(tmp_path / "cold", after)
    assert then["scores"] == first["scores"]
    for name, slug, value in figures:
        wanted = f"'contributor', '{slug}'", f"'{name}'", f'"value":{value},'
        assert any(all(part in row for part in wanted) for row in then["aggregates"])


def test_another_title_leaves_everything_that_is_computed(tmp_path: Path) -> None:
    """Nobody is scored again; the person's page, and what shows the latest work, say it."""
    works = tuple(Work(slug=f"w:{name}", account=name, kind="commit", at=noon(LAST)) for name in NAMES)
    before = Community(files={f"activities/{work.account}.jsonl": (work,) for work in works}, rules=RULES)
    built(tmp_path / "warm", before, tmp_path / "site")
    path = "activities/p07.jsonl"
    after = replace(before, files={**before.files, path: (replace(before.files[path][0], title="A better word"),)})
    after.write(tmp_path / "warm")
    with ran(tmp_path / "warm", RULES, NEEDS["badges"]) as run:
        assert changes.noted(run.db).subjects == {Subject.WORDS}
    with ran(tmp_path / "warm", RULES, PHASES, tmp_path / "site") as run:
        assert 0 < run.report.site_written < 10
    assert "A better word" in (tmp_path / "site/index.html").read_text("utf-8")
    built(tmp_path / "cold", after, tmp_path / "cold-site")
    check_equal(tmp_path / "site", tmp_path / "cold-site")


def test_a_newcomer_leaves_the_files_of_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who comes last changes only what shows everybody; who goes again, too."""
    for module in (boards, numbers):
        monkeypatch.setattr(module, "EXACT_BELOW", 100)
    works = [Work(slug=f"w:{n}", account=f"q{n:03}", kind="commit", at=noon(LAST), count=2) for n in range(120)]
    before = Community(files={f"activities/{work.account}.jsonl": (work,) for work in works}, rules=RULES)
    built(tmp_path / "warm", before, tmp_path / "site")
    newcomer = Work(slug="w:new", account="b1", kind="commit", at=noon(LAST))
    after = replace(before, files={**before.files, "activities/b1.jsonl": (newcomer,)})
    for community, left in ((after, 0), (before, 5)):
        community.write(tmp_path / "warm")
        with ran(tmp_path / "warm", RULES, PHASES, tmp_path / "site") as run:
            assert 5 < run.report.site_written < 100
            assert run.report.site_removed >= left
        cold = tmp_path / f"cold-{left}"
        cold.mkdir()
        built(cold, community, tmp_path / f"site-{left}")
        check_equal(tmp_path / "site", tmp_path / f"site-{left}")
