"""What the address of a remote says: the repository's name, and where its pages are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

SEGMENT = re.compile(r"(?!\.{1,2}\Z)[A-Za-z0-9_.-]{1,100}\Z")
SCP_LIKE = re.compile(r"(?:[^@/\s]+@)?(?P<host>[A-Za-z0-9.-]+):(?P<path>[^/\s][^\s]*)\Z")
LONGEST_NAME = 200
ALIASES = {"www.github.com": "github.com", "ssh.github.com": "github.com", "altssh.gitlab.com": "gitlab.com"}
PAGES = {
    "github.com": ("commit/{}", "releases/tag/{}"),
    "gitlab.com": ("-/commit/{}", "-/tags/{}"),
    "codeberg.org": ("commit/{}", "src/tag/{}"),
    "bitbucket.org": ("commits/{}", "src/{}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """A repository as its forge knows it; user names and passwords of the address are not kept."""

    host: str
    path: str
    """``owner/name``, with the groups between them where the forge has such."""

    def commit_page(self, sha: str) -> str | None:
        return self._page(0, sha)

    def tag_page(self, tag: str) -> str | None:
        return self._page(1, tag)

    def _page(self, which: int, what: str) -> str | None:
        if self.host not in PAGES:
            return None
        return f"https://{self.host}/{self.path}/{PAGES[self.host][which].format(quote(what))}"


def origin(url: str) -> Origin | None:
    """The forge and path in a remote's address; None for a local path or what is no address."""
    host, path = _split(url)
    segments = path.strip("/").removesuffix(".git").split("/")
    name = "/".join(segments)
    if not host or len(segments) < 2 or len(name) > LONGEST_NAME or not all(map(SEGMENT.match, segments)):
        return None
    return Origin(host=ALIASES.get(host, host), path=name)


def _split(url: str) -> tuple[str, str]:
    if "://" not in url:
        found = SCP_LIKE.match(url)
        return (found["host"].lower(), found["path"]) if found else ("", "")
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "", ""
    return (host, parts.path) if parts.scheme in {"https", "http", "ssh", "git"} else ("", "")
