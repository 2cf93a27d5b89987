"""Data repos made up at random, small and full of clashes, and how to write and run them."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from leaderboard.pipeline.options import Options
from leaderboard.pipeline.run import Run
from leaderboard.pipeline.unchanged import looking
from leaderboard.sources.worker import Standing
from leaderboard.store.jobs import Job
from tests.oracle import Adjustment, Cap, Ignore, NamedRules, Oracle, Points, Profile, Rules, Work

EFFORT = float(os.environ.get("TEST_EFFORT", "1"))
"""How many times as many examples as usual the property tests try."""
BASE = date(2024, 3, 31)
ACCOUNTS = (
    "ann",
    "ANN",
    "bea",
    "bea[bot]",
    "ci-runner",
    "cyd",
    "dan",
    "git-7baae49012",
    "Ölaf",
    "eve[bot]",
    "fay",
    "x.y",
)
ADDRESS = "Dan@Example.org"
CLAIMS = (
    *ACCOUNTS,
    ADDRESS,
    "12345+cyd@users.noreply.github.com",
    "7+eve[bot]@users.noreply.github.com",
    "4711",
    "BEA",
)
REPOSITORIES = (None, "acme/widget", "Acme/Widget", "acme/gadget", "acme/tools/deep")
LINKS = (
    None,
    "https://github.com/acme/widget/pull/1",
    "https://github.com/acme/widget/pull/1#pullrequestreview-7",
    "https://www.github.com/acme/gadget.git",
    "https://gitlab.com/acme/tools/deep/-/commit/1",
    "https://example.org/acme/widget",
)
PLACES = ("author", "author", "co-author-1", "co-author-2", "co-author-10", "co-author-x")
KINDS = (
    "commit", "pr_opened", "pr_merged", "pr_reviewed", "comment", "comment_created", "talk", "essay", "mystery",
    "release",
)  # fmt: skip
ZONES = ("UTC", "Asia/Kolkata", "America/New_York", "Pacific/Kiritimati", "Pacific/Apia")


@dataclass(frozen=True, kw_only=True)
class Community:
    """A whole data repo and its configuration."""

    files: Mapping[str, tuple[Work, ...]] = field(default_factory=dict)
    """By the path of the activity file."""
    profiles: tuple[Profile, ...] = ()
    rules: Rules = field(default_factory=Rules)

    @property
    def oracle(self) -> Oracle:
        return Oracle(self.files, self.profiles, self.rules)

    def write(self, root: Path) -> None:
        """Make the data repo hold exactly this; files that hold it already are left alone."""
        texts = {path: "".join(map(line_of, works)) for path, works in self.files.items()}
        texts |= {f"contributors/{profile.username}.md": text_of(profile) for profile in self.profiles}
        if self.rules.definitions:
            texts["activities/definitions.json"] = json.dumps(
                [
                    {"slug": slug, "name": slug.title(), "description": "", "points": number(points)}
                    for slug, points in self.rules.definitions.items()
                ]
            )
        texts["config.yaml"] = json.dumps(config_of(self.rules), indent=1)
        for folder in ("contributors", "activities"):
            for file in (root / folder).rglob("*"):
                if file.is_file() and file.relative_to(root).as_posix() not in texts:
                    file.unlink()
        for path, text in texts.items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            if not file.exists() or file.read_bytes() != text.encode():
                file.write_bytes(text.encode())


def line_of(work: Work) -> str:
    """The line of an activity file."""
    record = {
        "slug": work.slug,
        "contributor": work.account,
        "activity_definition": work.kind,
        "title": work.title or f"Title of {work.slug}",
        "occurred_at": work.at.isoformat(),
        "link": work.link,
        "points": number(work.points),
        "count": work.count,
        "repository": work.repository,
        "lines_added": work.added,
        "lines_deleted": work.deleted,
        "meta": {"on_behalf_of": work.on_behalf_of, "merged_by": work.merged_by},
    }
    return json.dumps(record, ensure_ascii=False) + "\n"


def text_of(profile: Profile) -> str:
    """The file of a profile; JSON is YAML too."""
    said = {
        "role": profile.role,
        "kind": profile.kind,
        "title": profile.title,
        "accounts": list(profile.accounts),
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in said.items() if value]
    return "\n".join(["---", f"name: {profile.username.title()}", *lines, "---", ""])


def config_of(rules: Rules) -> dict[str, Any]:
    """config.yaml."""
    address = "https://acme.example"
    return {
        "org": {"name": "Acme", "description": "Makers", "url": address, "logo_url": address},
        "meta": {
            "title": "Acme",
            "description": "Makers",
            "image_url": address,
            "site_url": address,
            "favicon_url": address,
        },
        "leaderboard": {
            "guard": {"people": 1, "activities": 1, "points": 1},
            "roles": {"core": {"name": "Core"}}
            | {slug: {"name": slug.title(), "hidden": True} for slug in sorted(rules.hidden_roles)},
            "time_zone": rules.zone,
            "scoring": {
                "points": {slug: number(points) for slug, points in rules.points.items()},
                "lines": {"added": number(rules.added), "deleted": number(rules.deleted), "cap": number(rules.cap)},
                "aliases": dict(rules.aliases),
                "ranking": rules.ranking,
                "rules": list(map(rule_of, rules.rules)),
            },
            "periods": {
                slug: wanted if isinstance(wanted, int) else {"from": str(wanted[0]), "to": str(wanted[1])}
                for slug, wanted in rules.periods.items()
            },
            "bots": {
                "patterns": list(rules.patterns),
                "agents": list(rules.agents),
                "policy": {"bots": rules.bots, "agents": rules.what_agents_do},
            },
            "exclude": list(rules.exclude),
            "precedence": list(rules.precedence),
            "boards": {slug: board_of(board) for slug, board in rules.boards.items()},
        },
    }


def board_of(board: NamedRules) -> dict[str, Any]:
    """An entry of ``leaderboard.boards``."""
    said: dict[str, Any] = {"title": board.title, "who": board.who, "newcomers": board.newcomers}
    if board.points is not None:
        said["points"] = {kind: number(points) for kind, points in board.points.items()}
    if board.lines is not None:
        said["lines"] = dict(zip(("added", "deleted", "cap"), map(number, board.lines), strict=True))
    if board.days is not None:
        said["from"], said["to"] = map(str, board.days)
    return {key: value for key, value in said.items() if value is not None}


def rule_of(rule: Cap | Ignore | Adjustment) -> dict[str, Any]:
    """An entry of ``leaderboard.scoring.rules``."""
    match rule:
        case Cap():
            return {"kind": rule.kind, "cap": rule.units, "per": "day"}
        case Ignore():
            return {"kind": rule.kind, "ignore": "self"}
    said = {"contributor": rule.contributor, "points": number(rule.points), "reason": rule.reason, "on": str(rule.on)}
    return said | ({"repository": rule.repository} if rule.repository else {})


def number(points: Points | None) -> int | float | None:
    """Points as JSON writes them."""
    return points if points is None or isinstance(points, int) else float(points)


class Quiet:
    """A reporter that keeps what it hears to itself."""

    def phase(self, name: str) -> None: ...
    def progress(self, label: str, done: int, total: int | None = None) -> None: ...
    def watch(self, standings: Sequence[Standing]) -> None: ...
    def job_ended(self, source: str, job: Job) -> None: ...
    def info(self, source: str, message: str, job: str | None = None) -> None: ...
    def warning(self, source: str, message: str, job: str | None = None) -> None: ...


@contextmanager
def ran(
    root: Path, rules: Rules, phases: Collection[str], output: Path | None = None, *, offline: bool = True
) -> Iterator[Run]:
    """A run over the data repo in ``root`` that has just done these phases."""
    now = None if rules.today is None else datetime.combine(rules.today, time(12), ZoneInfo(rules.zone))
    options = Options(
        data=root, config=root / "config.yaml", output=output or root.parent / "site", now=now, offline=offline
    )
    with looking(options, date.today()) as seen, Run(options, Quiet(), seen) as run:
        run.execute(phases)
        yield run


@contextmanager
def folder(parent: Path) -> Iterator[Path]:
    """An empty folder for one example."""
    with tempfile.TemporaryDirectory(dir=parent) as name:
        yield Path(name)


def examples(count: int) -> settings:
    """How hard a property test tries."""
    return settings(
        max_examples=int(count * EFFORT),
        deadline=None,
        phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


# What hypothesis draws from.


def thousandths(most: int) -> st.SearchStrategy[Fraction]:
    return st.integers(0, most).map(lambda n: Fraction(n, 1000))


some_points: st.SearchStrategy[Points] = st.one_of(st.integers(-3, 30), thousandths(5000))
days = st.one_of(
    st.integers(-70, 3).map(lambda n: BASE + timedelta(days=n)),
    st.sampled_from([date(2021, 2, 28), date(2024, 2, 29), date(2999, 1, 1), date(1969, 12, 31)]),
)
hours = st.sampled_from([time(0), time(4, 30), time(12), time(18, 30), time(23, 59, 59)])
times = st.builds(lambda day, hour: datetime.combine(day, hour, UTC), days, hours)
works = st.builds(
    Work,
    slug=st.one_of(
        st.integers(1, 40).map("slug-{}".format),
        st.integers(1, 12).map("slug-{}".format),
        st.integers(1, 12).map("gharchive:{}".format),
        st.integers(1, 3).map("forum:{}".format),
        st.builds("commit:{}:{}".format, st.integers(1, 3), st.sampled_from(PLACES)),
    ),
    account=st.sampled_from(ACCOUNTS),
    kind=st.sampled_from(KINDS),
    at=times,
    repository=st.sampled_from(REPOSITORIES),
    link=st.sampled_from(LINKS),
    points=st.one_of(st.none(), st.none(), some_points),
    count=st.sampled_from([1, 1, 1, 2, 7]),
    added=st.sampled_from([0, 1, 99, 1000, 60_000]),
    deleted=st.sampled_from([0, 0, 3, 199, 70_000]),
    on_behalf_of=st.one_of(st.none(), st.none(), st.sampled_from([*ACCOUNTS, "hal", "no name"])),
    merged_by=st.sampled_from([None, *CLAIMS, "nobody"]),
)


@st.composite
def activity_files(draw: st.DrawFn) -> dict[str, tuple[Work, ...]]:
    """Mostly a file an account, as tools write it, and some lines elsewhere, as people do."""
    found: dict[str, tuple[Work, ...]] = {}
    for work in draw(st.lists(works, max_size=25)):
        name = draw(st.sampled_from([work.account] * 6 + ["zed", "contributors/ann"]))
        path = f"activities/{name}.jsonl"
        found[path] = (*found.get(path, ()), work)
    return found


profiles = st.lists(
    st.builds(
        Profile,
        username=st.sampled_from(["ann", "bea", "ci-runner", "cyd", "Danny", "fay", "gus", "x.y"]),
        accounts=st.lists(st.sampled_from(CLAIMS), max_size=3, unique=True).map(tuple),
        role=st.sampled_from([None, None, "core", "staff", "unheard-of"]),
        kind=st.sampled_from([None, None, None, "human", "bot", "agent"]),
        title=st.sampled_from([None, None, "Keeper", "Reader"]),
    ),
    max_size=5,
    unique_by=lambda profile: profile.username.lower(),
).map(tuple)


@st.composite
def named_periods(draw: st.DrawFn) -> dict[str, int | tuple[date, date]]:
    found: dict[str, int | tuple[date, date]] = dict(
        draw(st.dictionaries(st.sampled_from(["week", "month", "day"]), st.sampled_from([1, 7, 30, 365]), max_size=2))
    )
    for slug in draw(st.lists(st.sampled_from(["spring", "season-2"]), max_size=2, unique=True)):
        first = BASE + timedelta(days=draw(st.integers(-60, 10)))
        found[slug] = (first, first + timedelta(days=draw(st.integers(0, 60))))
    return found


@st.composite
def seasons(draw: st.DrawFn) -> tuple[date, date]:
    """Some days of which the last may be to come, or the first."""
    first = BASE + timedelta(days=draw(st.integers(-60, 10)))
    return first, first + timedelta(days=draw(st.integers(0, 60)))


named_boards = st.builds(
    NamedRules,
    points=st.one_of(
        st.none(),
        st.dictionaries(
            st.sampled_from(["commit", "pr_merged", "pr_reviewed", "comment"]), some_points, min_size=1, max_size=3
        ),
    ),
    lines=st.one_of(st.none(), st.none(), st.tuples(thousandths(30), thousandths(30), st.sampled_from([0, 1, 1000]))),
    newcomers=st.sampled_from([None, None, None, 1, 10, 30, 400]),
    days=st.one_of(st.none(), st.none(), seasons()),
    who=st.sampled_from(["humans", "humans", "humans", "bots", "agents", "everybody"]),
)


@st.composite
def scoring_rules(draw: st.DrawFn) -> tuple[Cap | Ignore | Adjustment, ...]:
    """Mostly none; caps and ignored kinds by names that are no aliases of each other, and points by hand."""
    if draw(st.booleans()):
        return ()
    capped = st.builds(
        Cap, kind=st.sampled_from([kind for kind in KINDS if kind != "mystery"]), units=st.integers(1, 4)
    )
    ignored = st.builds(Ignore, kind=st.sampled_from(["pr_merged", "pr_reviewed", "comment_created", "talk"]))
    by_hand = st.builds(
        Adjustment,
        contributor=st.sampled_from([*CLAIMS, "gus", "nobody"]),
        points=st.one_of(st.integers(1, 30), st.integers(-60, -1), st.just(Fraction(5, 1000))),
        on=days,
        repository=st.sampled_from([*REPOSITORIES, None, "acme/unknown"]),
    )
    found = (
        *draw(st.lists(capped, max_size=3, unique_by=lambda rule: rule.kind.removesuffix("_created"))),
        *draw(st.lists(ignored, max_size=2, unique_by=lambda rule: rule.kind)),
        *draw(st.lists(by_hand, max_size=3)),
    )
    return tuple(draw(st.permutations(found)))


rules = st.builds(
    Rules,
    rules=scoring_rules(),
    boards=st.dictionaries(st.sampled_from(["reviews", "new-here", "agents", "all"]), named_boards, max_size=2),
    points=st.dictionaries(st.sampled_from(["commit", "talk", "comment", "essay"]), some_points, max_size=3),
    definitions=st.dictionaries(
        st.sampled_from(["essay", "talk", "comment_created", "pr_merged"]),
        st.one_of(st.none(), some_points),
        max_size=2,
    ),
    added=thousandths(30),
    deleted=thousandths(30),
    cap=st.sampled_from([0, 1, 500, 1000, 10_000]),
    aliases=st.sampled_from([{}, {"comment_created": "comment"}, {"mystery": "commit", "comment_created": "comment"}]),
    ranking=st.sampled_from(["competition", "dense", "ordinal"]),
    periods=named_periods(),
    hidden_roles=st.sampled_from([frozenset(), frozenset({"staff"})]),
    patterns=st.sampled_from([("*[bot]",), (), ("*[bot]", "ci-*"), ("CYD",)]),
    agents=st.sampled_from([(), ("fay",), ("fay", "bea"), ("*a*",), (ADDRESS, "eve")]),
    bots=st.sampled_from(["exclude", "include", "board"]),
    what_agents_do=st.sampled_from(["exclude", "include", "board", "credit", "credit"]),
    exclude=st.lists(st.sampled_from([*CLAIMS, "gus", "nobody"]), max_size=2).map(tuple),
    precedence=st.sampled_from(
        [("*", "gharchive"), ("*", "gharchive"), ("gharchive", "*"), ("forum", "gharchive"), ()]
    ),
    zone=st.sampled_from(ZONES),
    today=st.one_of(st.none(), st.sampled_from([BASE, BASE - timedelta(days=5), date(2025, 1, 1)])),
)
communities = st.builds(Community, files=activity_files(), profiles=profiles, rules=rules)


@st.composite
def edited(draw: st.DrawFn, before: Community) -> Community:
    """The same community after somebody was at work on its files or its configuration."""
    change = draw(st.sampled_from(["work", "work", "work", "file", "profile", "rules"]))
    match change:
        case "work":
            return replace(before, files=draw(other_work(before.files)))
        case "file" if before.files:
            return replace(before, files=draw(other_places(before.files)))
        case "profile":
            new = draw(profiles)[:1]
            leaving = {profile.username for profile in (*new, *before.profiles[: draw(st.integers(0, 1))])}
            rest = (profile for profile in before.profiles if profile.username not in leaving)
            return replace(before, profiles=(*rest, *new))
        case "rules":
            return replace(before, rules=draw(rules))
    return before


@st.composite
def other_work(draw: st.DrawFn, files: Mapping[str, tuple[Work, ...]]) -> dict[str, tuple[Work, ...]]:
    """A line more, a line less, or another line of the same slug."""
    path = draw(st.sampled_from([*sorted(files), "activities/new.jsonl"]))
    lines = files.get(path, ())
    change = draw(st.sampled_from(["add", "change", "remove"])) if lines else "add"
    if change == "add":
        return {**files, path: (*lines, draw(works))}
    place = draw(st.integers(0, len(lines) - 1))
    instead = (replace(draw(works), slug=lines[place].slug),) if change == "change" else ()
    rest = (*lines[:place], *instead, *lines[place + 1 :])
    return {**files, path: rest} if rest else {other: files[other] for other in files if other != path}


@st.composite
def other_places(draw: st.DrawFn, files: Mapping[str, tuple[Work, ...]]) -> dict[str, tuple[Work, ...]]:
    """A file gone, renamed, or with a line that stands in another one too."""
    path = draw(st.sampled_from(sorted(files)))
    rest = {other: files[other] for other in files if other != path}
    match draw(st.sampled_from(["drop", "rename", "copy"])):
        case "rename":
            return {**rest, draw(st.sampled_from(["activities/0.jsonl", "activities/zoe.jsonl"])): files[path]}
        case "copy" if rest:
            target = draw(st.sampled_from(sorted(rest)))
            return {**files, target: (*files[target], draw(st.sampled_from(files[path])))}
    return rest
