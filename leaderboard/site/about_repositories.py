"""What pages say of a repository beside the work in it."""

from __future__ import annotations

from collections.abc import Mapping

import apsw
import msgspec

from leaderboard.site.pages import AboutRepository
from leaderboard.store.database import rows
from leaderboard.texts import _

KNOWN = """
select name, description, link, language, topics, archived, fork, private, former_names
from repositories
where current_id is null
    and (
        coalesce(description, link, language, topics, former_names) is not null
        or archived or fork or private
    )
"""
NOTHING = AboutRepository("", None, (), (), ())


def about_repositories(db: apsw.Connection) -> Mapping[str, AboutRepository]:
    """What is known, by name."""
    found = {}
    for name, description, link, language, topics, archived, fork, private, former in rows(db, KNOWN):
        marks = ((archived, _("archived")), (fork, _("fork")), (private, _("private")))
        found[name] = AboutRepository(
            description=description or "",
            link=link,
            facts=(*([language] if language else []), *(word for is_so, word in marks if is_so)),
            topics=names(topics),
            former=names(former),
        )
    return found


def names(text: str | None) -> tuple[str, ...]:
    """A list in JSON."""
    return msgspec.json.decode(text, type=tuple[str, ...]) if text else ()
