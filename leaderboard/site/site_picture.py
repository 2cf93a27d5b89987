"""Which picture link previews show of the site: the one that config names, else one that is drawn of its figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import apsw

from leaderboard.config import Config
from leaderboard.models import is_web_link
from leaderboard.site import numbers
from leaderboard.site.assets import Picture
from leaderboard.site.kinds import Definition
from leaderboard.site.output import File
from leaderboard.site.pages import Figure
from leaderboard.site.palette import Palette
from leaderboard.site.weeks import Weeks
from leaderboard.site.year import weekly
from leaderboard.store.database import rows
from leaderboard.texts import ngettext

PATH = "preview.png"
FIGURES = """
select
    (select count(*) from contributors as c where c.ranked and c.id in (select contributor_id from days)),
    (select coalesce(sum(d.count), 0) from days as d join contributors as c on c.id = d.contributor_id and c.ranked),
    (select count(distinct repository_id) from scores where rank is not null)
"""


def is_needed(config: Config, own: Picture | None) -> bool:
    """Whether one has to be drawn; ``own`` is that of the data repo, or one that was fetched."""
    return own is None and not is_web_link(config.meta.image_url or "")


def address(config: Config, own: Picture | None) -> str:
    """The whole address of the picture."""
    if own is None and not is_needed(config, own):
        return str(config.meta.image_url)
    return f"{config.meta.site_url.rstrip('/')}/{PATH if own is None else own.path}"


def drawn(
    db: apsw.Connection, config: Config, kinds: Mapping[int, Definition], as_of: date, palette: Palette
) -> Iterator[File]:
    """The picture that is drawn."""
    from leaderboard.site.preview import preview  # noqa: PLC0415 - Pillow is slow to import

    weeks = weekly(db, dict(kinds), as_of, Weeks.of(config))
    about = config.meta.description or config.org.description
    yield PATH, preview(config.meta.title, about, list(figures(db)), weeks, palette)


def figures(db: apsw.Connection) -> Iterator[Figure]:
    """People, what they did, and where; none of a site that has nothing to show."""
    for people, done, repositories in rows(db, FIGURES):
        if people:
            yield Figure(ngettext("person", "people", people), numbers.whole(people))
            yield Figure(ngettext("contribution", "contributions", done), numbers.whole(done))
        if repositories:
            yield Figure(ngettext("repository", "repositories", repositories), numbers.whole(repositories))
