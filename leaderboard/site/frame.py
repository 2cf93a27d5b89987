"""What all pages share: the name, the navigation, the footer."""

from __future__ import annotations

import apsw

from leaderboard import __version__
from leaderboard.config import Config
from leaderboard.files.folder import THEME
from leaderboard.scores.boards import scored_periods
from leaderboard.scores.scoring import count
from leaderboard.site import numbers, pages, schedule, site_picture
from leaderboard.site.additions import Additions
from leaderboard.site.board_paths import board_folder
from leaderboard.site.links import external, label
from leaderboard.site.pages import Link
from leaderboard.site.runs_page import PATH as RUNS
from leaderboard.texts import _, language


def frame(db: apsw.Connection, config: Config, added: Additions, *, has_badges: bool, has_runs: bool) -> pages.Site:
    """The frame of every page."""
    org, meta, settings = config.org, config.meta, config.leaderboard
    logo, icon = added.pictures.logo, added.pictures.icon
    periods = scored_periods(db)
    nav = [
        Link(_("Leaderboard"), board_folder(periods[0].slug)),
        Link(_("Repositories"), "repositories/"),
        Link(_("People"), "people/"),
        *([Link(_("Badges"), "badges/")] if has_badges else []),
        Link(_("How scores work"), "scores/"),
    ]
    if settings.data_explorer.enabled:
        nav.append(Link(_("Data"), "data/"))
    nav += [Link(page.title, page.path) for page in added.pages if page.in_navigation]
    more = [Link(page.title, page.path) for page in added.pages if not page.in_navigation]
    if has_runs:
        more.append(Link(_("Runs"), RUNS))
    return pages.Site(
        title=meta.title,
        description=meta.description,
        organisation=org.name,
        organisation_url=org.url,
        data_source=settings.data_source,
        address=meta.site_url.rstrip("/"),
        about=org.description,
        logo=logo.path if logo else None,
        icon=icon.path if icon else "favicon.svg",
        icon_type=icon.type if icon else "image/svg+xml",
        preview=site_picture.address(config, added.pictures.preview),
        theme=THEME if added.theme.css else None,
        nav=tuple(nav),
        more=tuple(more),
        socials=tuple(Link(label(name), href) for name, link in org.socials.items() if (href := external(link))),
        complete_until=numbers.day(periods[-1].last) if count(db) else None,
        time_zone=settings.time_zone,
        since=numbers.written_day(org.start_date) if org.start_date else None,
        runs=RUNS if has_runs else None,
        updates=schedule.words(settings.data_update_frequency) if settings.data_update_frequency else None,
        version=__version__,
        language=language().tag,
        direction=language().direction,
    )
