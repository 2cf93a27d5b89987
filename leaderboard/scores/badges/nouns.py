"""What figures and kinds of work are called in sentences on badges."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import NamedTuple

from leaderboard.scores.points import BUILT_IN


class Noun(NamedTuple):
    """What a figure counts: ``1 merged pull request``, ``2 merged pull requests``, on a coin ``merged``."""

    one: str
    many: str
    short: str = ""
    is_countable: bool = True
    """Whether a number can stand before it; else it is the name of a figure."""

    def counted(self, number: str) -> str:
        """So many of it."""
        if not self.is_countable:
            return f"{self.many} of {number}"
        return f"{number} {self.one if number == '1' else self.many}"

    def missing(self, number: str) -> str:
        """So many more of it."""
        return f"{number} more {self.one if number == '1' else self.many}" if self.is_countable else f"{number} more"


KINDS = {
    "commit": Noun("commit", "commits", "commits"),
    "pr_opened": Noun("opened pull request", "opened pull requests", "opened"),
    "pr_merged": Noun("merged pull request", "merged pull requests", "merged"),
    "pr_reviewed": Noun("review", "reviews", "reviews"),
    "issue_opened": Noun("opened issue", "opened issues", "opened"),
    "issue_closed": Noun("closed issue", "closed issues", "closed"),
    "comment": Noun("comment", "comments", "comments"),
    "release": Noun("release", "releases", "releases"),
}
FIGURES = {
    "activity_count": Noun("contribution", "contributions"),
    "active_days": Noun("active day", "active days", "days"),
    "total_activity_points": Noun("point", "points", "points"),
}
NAMES = {definition.slug: definition.name for definition in BUILT_IN}


def of_kind(slug: str, name: str) -> Noun:
    """A kind of work; the built-in ones, where nobody gave them another name, as people say it."""
    if slug in KINDS and NAMES[slug] == name:
        return KINDS[slug]
    return Noun(f"of “{name}”", f"of “{name}”")


def of_figure(slug: str, name: str) -> Noun:
    """A figure; one that we know nothing more of is named."""
    return FIGURES.get(slug) or Noun(name, name, is_countable=False)


def thousandths(value: int | float) -> int | float:
    """A number of config in the thousandths that it is compared in, exactly where that is possible."""
    exact = Decimal(str(value)) * 1000
    return int(exact) if exact == exact.to_integral_value() else float(exact)


def number(thousandths: int | float) -> str:
    """Thousandths as people write a number: ``1,234.5``."""
    if thousandths == int(thousandths):
        units, rest = divmod(abs(int(thousandths)), 1000)
        text = f"{units:,}" + (f".{rest:03}".rstrip("0") if rest else "")
    else:
        text = f"{abs(thousandths) / 1000:,g}"
    return f"−{text}" if thousandths < 0 else text


def compact(thousandths: int | float) -> str:
    """A number as it fits on a coin: ``500``, ``1k``, ``65.5k``, ``1M``."""
    value = thousandths / 1000
    for size, sign in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if abs(value) >= size:
            shown = math.floor(value / size * 10) / 10 if abs(value) < 100 * size else math.floor(value / size)
            return f"{shown:g}{sign}"
    return f"{value:.3g}" if value % 1 else f"{value:g}"


def listed(words: list[str], last: str = "and") -> str:
    """a, b and c."""
    return f" {last} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def more(lacking: int | float, noun: Noun) -> str:
    """What is lacking, in words: ``3 more merged pull requests``."""
    return noun.missing(number(lacking))
