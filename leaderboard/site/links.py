"""Links to the evidence, to the data repo and to where a profile is edited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias
from urllib.parse import quote

from leaderboard.config import Config
from leaderboard.models import is_web_link
from leaderboard.scores.periods import Period
from leaderboard.site.pages import Contact
from leaderboard.texts import _

ADDRESS = re.compile(r"[^\s@:/?&]+@[^\s@:/?&]+\.[^\s@:/?&]+")
LABELS = {
    "email": "E-mail",
    "github": "GitHub",
    "gitlab": "GitLab",
    "linkedin": "LinkedIn",
    "orcid": "ORCID",
    "rss": "RSS",
    "stackoverflow": "Stack Overflow",
    "youtube": "YouTube",
}
STANDS_AS_IT_IS = re.compile(r"[\w.~*=()-]*", re.ASCII).fullmatch
Around: TypeAlias = tuple[str, str]
"""What stands before and behind a person's name in a link: there are many people and few such links."""
GITHUB = re.compile(r"https://github\.com/(?P<owner>[\w.-]+)/(?P<repository>[\w.-]+?)(?:\.git)?/?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Editing:
    """Where people mend their profile or say that something is wrong; nowhere unless the data repo is on GitHub."""

    repository: str | None
    branch: str

    @classmethod
    def of(cls, config: Config) -> Editing:
        return cls(repository=github_repository(config.leaderboard.data_source), branch=config.leaderboard.data_branch)

    def links(self, username: str, profile: str | None) -> Iterator[Contact]:
        if self.repository is None:
            return
        base = f"https://github.com/{self.repository}"
        if profile is not None:
            yield Contact(_("Edit this profile"), f"{base}/edit/{quote(self.branch, safe='')}/{quote(profile)}")
        else:
            template = quote("---\nname: \n---\n", safe="")
            name = quote(f"contributors/{username}.md", safe="")
            yield Contact(
                _("Write this profile"),
                f"{base}/new/{quote(self.branch, safe='')}?filename={name}&value={template}",
            )
        yield Contact(_("Something is wrong?"), str(self.issue(username)))

    def issue(self, username: str) -> str | None:
        """Where to say that something about a person is wrong."""
        if self.repository is None:
            return None
        return f"https://github.com/{self.repository}/issues/new?title={quote(f'About {username}', safe='')}"


def external(link: str) -> str | None:
    """A link that people wrote as a page may show it: to the web or an e-mail address; None for any other."""
    if is_web_link(link) or link.lower().startswith("mailto:"):
        return link
    return f"mailto:{link}" if ADDRESS.fullmatch(link) else None


def label(key: str) -> str:
    """The name of a network as it is written there."""
    return LABELS.get(key.lower()) or key.replace("_", " ").replace("-", " ").capitalize()


def github_repository(address: str | None) -> str | None:
    """``owner/name`` of a GitHub address, None of any other."""
    found = GITHUB.fullmatch(address or "")
    return f"{found['owner']}/{found['repository']}" if found else None


def evidence_query(kind: str, period: Period) -> Around:
    """A query for the data explorer that lists the activities behind one line of a score."""
    before = f"select * from activity where activity_definition={quoted(kind)} and contributor='"
    return asked(before, f"' and day between '{period.first}' and '{period.last}'")


def parts_query(period: Period) -> Around:
    """A query for the data explorer that lists the parts of a score."""
    before = f"select * from score_part where period={quoted(period.slug)} and contributor='"
    return asked(before, "' order by points desc")


def everything_query() -> Around:
    """A query for the data explorer that lists all that a person did."""
    return asked(
        "select occurred_at, activity_definition, title, repository, (count - unscored) * points as points, link\n"
        "from activity\nwhere contributor = '",
        "'\norder by occurred_at desc",
    )


def asked(before: str, behind: str) -> Around:
    """A query as a path in the site, around the name that is asked about."""
    return f"data/#q={escaped(before)}", escaped(behind)


@cache
def earned_query() -> tuple[str, str, str, str]:
    """A query that lists what a person did until a tier was earned: what is around name, day and bound."""
    return (
        escaped("select * from activity where contributor='"),
        escaped("' and day<='"),
        escaped("' and day>='"),
        escaped("' order by occurred_at desc limit 500"),
    )


def escaped(text: str) -> str:
    """A piece of a query as it stands in a link."""
    return text if STANDS_AS_IT_IS(text) else quote(text, safe="*=()-")


def quoted(text: str) -> str:
    """A text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"
