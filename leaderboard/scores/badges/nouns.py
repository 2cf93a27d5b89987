"""What figures and kinds of work are called in sentences on badges."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import NamedTuple

from leaderboard.scores.points import BUILT_IN
from leaderboard.texts import N_, NN_, _, language, ngettext, remembered


class Noun(NamedTuple):
    """What a figure counts, to be said in the language of the site."""

    many: str
    """``merged pull requests``; the name of the figure, where a number cannot stand before it."""
    one: str = ""
    """``merged pull request``."""
    short: str = ""
    """For a coin: ``merged``."""
    so_many: tuple[str, str] | None = None
    """``%(count)s merged pull requests``, and for one; None for the name of a figure."""
    more: tuple[str, str] | None = None
    """``%(count)s more merged pull requests``, and for one."""

    @property
    def is_countable(self) -> bool:
        """Whether a number can stand before it; else it is the name of a figure."""
        return self.so_many is not None

    def counted(self, amount: int | float) -> str:
        """So many of it, from thousandths."""
        if self.so_many is None:
            return _("%(figure)s of %(value)s", figure=_(self.many), value=number(amount))
        return ngettext(*self.so_many, form(amount), count=number(amount))

    def missing(self, amount: int | float) -> str:
        """So many more of it, from thousandths."""
        if self.more is None:
            return _("%(count)s more", count=number(amount))
        return ngettext(*self.more, form(amount), count=number(amount))


KINDS = {
    "commit": Noun(
        one=N_("commit"),
        many=N_("commits"),
        short=N_("commits"),
        so_many=NN_("%(count)s commit", "%(count)s commits"),
        more=NN_("%(count)s more commit", "%(count)s more commits"),
    ),
    "pr_opened": Noun(
        one=N_("opened pull request"),
        many=N_("opened pull requests"),
        short=N_("opened"),
        so_many=NN_("%(count)s opened pull request", "%(count)s opened pull requests"),
        more=NN_("%(count)s more opened pull request", "%(count)s more opened pull requests"),
    ),
    "pr_merged": Noun(
        one=N_("merged pull request"),
        many=N_("merged pull requests"),
        short=N_("merged"),
        so_many=NN_("%(count)s merged pull request", "%(count)s merged pull requests"),
        more=NN_("%(count)s more merged pull request", "%(count)s more merged pull requests"),
    ),
    "pr_reviewed": Noun(
        one=N_("review"),
        many=N_("reviews"),
        short=N_("reviews"),
        so_many=NN_("%(count)s review", "%(count)s reviews"),
        more=NN_("%(count)s more review", "%(count)s more reviews"),
    ),
    "issue_opened": Noun(
        one=N_("opened issue"),
        many=N_("opened issues"),
        short=N_("opened"),
        so_many=NN_("%(count)s opened issue", "%(count)s opened issues"),
        more=NN_("%(count)s more opened issue", "%(count)s more opened issues"),
    ),
    "issue_closed": Noun(
        one=N_("closed issue"),
        many=N_("closed issues"),
        short=N_("closed"),
        so_many=NN_("%(count)s closed issue", "%(count)s closed issues"),
        more=NN_("%(count)s more closed issue", "%(count)s more closed issues"),
    ),
    "comment": Noun(
        one=N_("comment"),
        many=N_("comments"),
        short=N_("comments"),
        so_many=NN_("%(count)s comment", "%(count)s comments"),
        more=NN_("%(count)s more comment", "%(count)s more comments"),
    ),
    "release": Noun(
        one=N_("release"),
        many=N_("releases"),
        short=N_("releases"),
        so_many=NN_("%(count)s release", "%(count)s releases"),
        more=NN_("%(count)s more release", "%(count)s more releases"),
    ),
}
DAYS_IN_A_ROW = Noun(
    one=N_("day in a row"),
    many=N_("days in a row"),
    short=N_("days"),
    so_many=NN_("%(count)s day in a row", "%(count)s days in a row"),
    more=NN_("%(count)s more day in a row", "%(count)s more days in a row"),
)
WEEKS_IN_A_ROW = Noun(
    one=N_("week in a row"),
    many=N_("weeks in a row"),
    short=N_("weeks"),
    so_many=NN_("%(count)s week in a row", "%(count)s weeks in a row"),
    more=NN_("%(count)s more week in a row", "%(count)s more weeks in a row"),
)
FIGURES = {
    "activity_count": Noun(
        one=N_("contribution"),
        many=N_("contributions"),
        so_many=NN_("%(count)s contribution", "%(count)s contributions"),
        more=NN_("%(count)s more contribution", "%(count)s more contributions"),
    ),
    "active_days": Noun(
        one=N_("active day"),
        many=N_("active days"),
        short=N_("days"),
        so_many=NN_("%(count)s active day", "%(count)s active days"),
        more=NN_("%(count)s more active day", "%(count)s more active days"),
    ),
    "active_weeks": Noun(
        one=N_("active week"),
        many=N_("active weeks"),
        short=N_("weeks"),
        so_many=NN_("%(count)s active week", "%(count)s active weeks"),
        more=NN_("%(count)s more active week", "%(count)s more active weeks"),
    ),
    "current_streak": DAYS_IN_A_ROW,
    "current_weekly_streak": WEEKS_IN_A_ROW,
    "longest_streak": DAYS_IN_A_ROW,
    "longest_weekly_streak": WEEKS_IN_A_ROW,
    "total_activity_points": Noun(
        one=N_("point"),
        many=N_("points"),
        short=N_("points"),
        so_many=NN_("%(count)s point", "%(count)s points"),
        more=NN_("%(count)s more point", "%(count)s more points"),
    ),
}
NAMES = {definition.slug: definition.name for definition in BUILT_IN}


def of_kind(slug: str, name: str) -> Noun:
    """A kind of work; the built-in ones, where nobody gave them another name, as people say it."""
    if slug in KINDS and NAMES[slug] == name:
        return KINDS[slug]
    times = "%(count)s × “" + name.replace("%", "%%") + "”"
    return Noun(one=f"“{name}”", many=f"“{name}”", so_many=(times, times), more=(times, times))


def of_figure(slug: str, name: str) -> Noun:
    """A figure; one that we know nothing more of is named."""
    return FIGURES.get(slug) or Noun(many=name)


def thousandths(value: int | float) -> int | float:
    """A number of config in the thousandths that it is compared in, exactly where that is possible."""
    exact = Decimal(str(value)) * 1000
    return int(exact) if exact == exact.to_integral_value() else float(exact)


@remembered(20_000)
def number(thousandths: int | float) -> str:
    """Thousandths as people write a number: ``1,234.5``."""
    if thousandths == int(thousandths):
        units, rest = divmod(abs(int(thousandths)), 1000)
        text = f"{units:,}" + (f".{rest:03}".rstrip("0") if rest else "")
    else:
        text = f"{abs(thousandths) / 1000:,g}"
    text = text.translate({ord(","): language().group, ord("."): language().decimal})
    return f"−{text}" if thousandths < 0 else text


def form(thousandths: int | float) -> int:
    """The number by which the form of a plural is chosen; what is no whole number has that of many."""
    return int(thousandths) // 1000 if thousandths % 1000 == 0 else 2


def compact(thousandths: int | float) -> str:
    """A number as it fits on a coin: ``500``, ``1k``, ``65.5k``, ``1M``."""
    value = thousandths / 1000
    for size, sign in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if abs(value) >= size:
            shown = math.floor(value / size * 10) / 10 if abs(value) < 100 * size else math.floor(value / size)
            return f"{shown:g}{sign}"
    return f"{value:.3g}" if value % 1 else f"{value:g}"
