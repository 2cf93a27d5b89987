"""What one member did: which kinds, when, in which repository and under which title."""

from __future__ import annotations

from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from random import Random

from leaderboard.plugin import Activity
from leaderboard_demo.crowd import Member
from leaderboard_demo.titles import change, complaint, repository_name, upgrade

KINDS = (
    ("commit", "Commit", "Committed to the default branch"),
    ("comment", "Comment", "Commented on an issue or pull request"),
    ("pr_reviewed", "Pull request reviewed", "Reviewed a pull request"),
    ("pr_opened", "Pull request opened", "Opened a pull request"),
    ("pr_merged", "Pull request merged", "Had a pull request merged"),
    ("issue_opened", "Issue opened", "Opened an issue"),
    ("issue_closed", "Issue closed", "Closed an issue"),
    ("release", "Release", "Published a release"),
)
HABITS = {
    "writer": (46, 14, 8, 15, 13, 2, 2, 0),
    "reviewer": (18, 30, 34, 6, 5, 3, 4, 0),
    "reporter": (2, 52, 1, 2, 1, 28, 14, 0),
    "maintainer": (34, 22, 18, 8, 7, 4, 5, 2),
    "bot": (40, 10, 0, 27, 23, 0, 0, 0),
}
"""Of a hundred activities, how many are of each kind."""
PEOPLES_HABITS = ("writer", "writer", "writer", "reviewer", "reporter", "reporter", "maintainer")
THRESHOLDS = {habit: tuple(accumulate(shares)) for habit, shares in HABITS.items()}
FORGE = "https://forge.example"
SECONDS_A_DAY = 86_400


class Forge:
    """The numbers and ids that were given out so far, as a forge counts them."""

    def __init__(self) -> None:
        self.numbers: Counter[str] = Counter()
        self.ids: Counter[str] = Counter()

    def next_number(self, repository: str) -> int:
        """The number of a new issue or pull request."""
        self.numbers[repository] += 1
        return self.numbers[repository]

    def any_number(self, random: Random, repository: str) -> int:
        """The number of an issue or pull request that exists, or of the first one that will."""
        return int(random.random() * self.numbers[repository]) + 1

    def next_id(self, kind: str) -> int:
        """An id that no other activity of this kind has."""
        self.ids[kind] += 1
        return self.ids[kind]


def work(member: Member, forge: Forge, *, seed: int, repositories: int, until: date, days: int) -> Iterator[Activity]:
    """All that the member did, oldest first."""
    random = Random(f"work {seed} {member.place}")
    is_bot = member.contributor.kind == "bot"
    habit = "bot" if is_bot else PEOPLES_HABITS[int(random.random() * len(PEOPLES_HABITS))]
    thresholds = THRESHOLDS[habit]
    homes = _homes(random, repositories)
    worker = _Worker(member, forge, random)
    for moment in _moments(random, member.activities, until, days):
        kind = KINDS[bisect(thresholds, random.random() * 100)][0]
        yield worker.does(kind, homes[int(random.random() ** 2 * len(homes))], moment)


class _Worker:
    """One member at work, who remembers which pull requests are still open."""

    def __init__(self, member: Member, forge: Forge, random: Random) -> None:
        self.account = member.contributor.username
        self.title_of_change = upgrade if member.contributor.kind == "bot" else change
        self.forge = forge
        self.random = random
        self.open_pulls: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)

    def does(self, kind: str, repository: str, moment: datetime) -> Activity:
        if kind == "commit":
            return self._commits(repository, moment)
        title, path = self._tells(kind, repository)
        return Activity(
            slug=f"demo:{kind}:{self.forge.next_id(kind)}",
            account=self.account,
            definition=kind,
            occurred_at=moment,
            title=title,
            link=f"{FORGE}/{repository}/{path}",
            repository=repository,
        )

    def _commits(self, repository: str, moment: datetime) -> Activity:
        sha = f"{self.random.getrandbits(160):040x}"
        return Activity(
            slug=f"commit:{sha}:author",
            account=self.account,
            definition="commit",
            occurred_at=moment,
            title=self.title_of_change(self.random),
            link=f"{FORGE}/{repository}/commit/{sha}",
            repository=repository,
            lines_added=int(8 / (1.002 - self.random.random())),
            lines_deleted=int(4 / (1.002 - self.random.random())),
        )

    def _tells(self, kind: str, repository: str) -> tuple[str, str]:
        """The title and where it can be read, below the repository's address."""
        match kind:
            case "pr_opened":
                number, title = self._new_pull(repository)
                self.open_pulls[repository].append((number, title))
                return title, f"pull/{number}"
            case "pr_merged":
                still_open = self.open_pulls[repository]
                number, title = still_open.pop(0) if still_open else self._new_pull(repository)
                return title, f"pull/{number}"
            case "pr_reviewed":
                number = self.forge.any_number(self.random, repository)
                return change(self.random), f"pull/{number}#review-{self.forge.ids[kind] + 1}"
            case "comment":
                number = self.forge.any_number(self.random, repository)
                return complaint(self.random), f"issues/{number}#comment-{self.forge.ids[kind] + 1}"
            case "release":
                version = f"v{1 + int(self.random.random() * 4)}.{self.forge.ids[kind] + 1}.0"
                return version, f"releases/{version}"
            case _:
                return complaint(self.random), f"issues/{self.forge.next_number(repository)}"

    def _new_pull(self, repository: str) -> tuple[int, str]:
        return self.forge.next_number(repository), self.title_of_change(self.random)


def _homes(random: Random, repositories: int) -> tuple[str, ...]:
    """The few repositories that one member works in, the favourite first; low numbers are popular."""
    number = 1 + int(random.random() * 4)
    return tuple(repository_name(int(random.random() ** 2 * repositories)) for _ in range(number))


def _moments(random: Random, activities: int, until: date, days: int) -> list[datetime]:
    """When the member was active: within a stay of some months or years, mostly on weekdays by day."""
    began = until - timedelta(days=days - 1)
    midnight = int(datetime(began.year, began.month, began.day, tzinfo=UTC).timestamp())
    first, last = _stay(random, activities, days)
    morning = int(random.random() * SECONDS_A_DAY)
    seconds = []
    for _ in range(activities):
        day = first + int(random.random() * (last - first + 1))
        if day - 2 >= first and (began.weekday() + day) % 7 >= 5 and random.random() < 0.7:
            day -= 2
        of_day = int(morning + SECONDS_A_DAY * 0.3 * (random.random() + random.random())) % SECONDS_A_DAY
        seconds.append(midnight + day * SECONDS_A_DAY + of_day)
    return [datetime.fromtimestamp(second, UTC) for second in sorted(seconds)]


def _stay(random: Random, activities: int, days: int) -> tuple[int, int]:
    """The first and last day of a member: some were there before, some come, some go, the busy stay long."""
    came = int(random.random() ** 2 * days * 1.3 - days * 0.3)
    least = min(days, 1 + activities // 6)
    went = days if random.random() < 0.5 else came + int(random.random() * days)
    first = max(0, min(came, days - least))
    return first, min(days - 1, max(went, first + least - 1))
