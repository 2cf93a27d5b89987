"""What a row of the archive is called, and where on GitHub the work can be seen."""

from __future__ import annotations

from datetime import date, timedelta
from urllib.parse import quote_plus

NAMES = {
    "commit": ("commit pushed", "commits pushed"),
    "pr_opened": ("pull request opened", "pull requests opened"),
    "pr_merged": ("pull request merged", "pull requests merged"),
    "pr_reviewed": ("review of a pull request", "reviews of pull requests"),
    "issue_opened": ("issue opened", "issues opened"),
    "issue_closed": ("issue closed", "issues closed"),
    "comment": ("comment", "comments"),
    "release": ("release", "releases"),
}
SEARCHES = {
    "pr_opened": ("pulls", "is:pr author:{login} created:{day}"),
    "pr_merged": ("pulls", "is:pr author:{login} merged:{day}"),
    "pr_reviewed": ("pulls", "is:pr reviewed-by:{login} updated:>={day}"),
    "issue_opened": ("issues", "is:issue author:{login} created:{day}"),
    "issue_closed": ("issues", "is:issue closed:{day}"),
    "comment": ("issues", "commenter:{login} updated:>={day}"),
    "release": ("releases", "created:{day}"),
}


def title(kind: str, count: int, repository: str) -> str:
    """``3 comments in acme/widget``."""
    one, many = NAMES[kind]
    return f"{count:,} {one if count == 1 else many} in {repository}"


def text(day: date) -> str:
    return f"Counted by GH Archive on {day}; it does not say which ones."


def link(kind: str, repository: str, login: str, day: date) -> str:
    """A search on GitHub for that day, as near to the work as its searches come."""
    page = f"https://github.com/{repository}"
    if kind == "commit":
        return f"{page}/commits?author={quote_plus(login)}&since={day}&until={day + timedelta(days=1)}"
    place, search = SEARCHES[kind]
    person = login if not login.endswith("[bot]") else f"app/{login.removesuffix('[bot]')}"
    return f"{page}/{place}?q={quote_plus(search.format(login=person, day=day))}"
