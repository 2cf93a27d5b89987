"""Cards and rank badges of people, drawn for READMEs elsewhere: one SVG each, light and dark, that asks nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup

from leaderboard.config import Config
from leaderboard.scores.periods import ALL_TIME, Period
from leaderboard.site import charts, numbers, pages
from leaderboard.site.escaping import escaped
from leaderboard.site.kinds import COLOURS, LINES, Definition
from leaderboard.site.lettering import fitted, width
from leaderboard.site.output import File
from leaderboard.site.palette import Palette
from leaderboard.site.people import Somebody
from leaderboard.site.period_words import title
from leaderboard.site.template_code import Environment
from leaderboard.site.xml import legal
from leaderboard.texts import _

INSIDE = 388
"""How wide the writing on a card may be."""
COLUMN = 184
MARK = 30
"""Where the writing begins beside the mark of a badge."""
PADDING = 10
SWATCH = 14
SIGNS = re.compile(r"[\\`*_{}\[\]<>()#!|~&]")
PAPER = (
    ".paper{fill:$background;stroke:$border}.ink{fill:$foreground}.aid{fill:$muted-foreground}"
    ".rule{stroke:$border}.total{stroke:$input}.strokes{stroke:$foreground}.margin{stroke:$margin}"
)
KINDS = ".up{fill:$up}.down{fill:$down}.same{fill:$muted-foreground}.k0{fill:$foreground}" + "".join(
    f".k{n}{{fill:$chart-{n}}}" for n in range(1, COLOURS + 1)
)


class Place(NamedTuple):
    """Where somebody stands in a period."""

    x: int
    period: str
    rank: str
    of: str
    points: str
    movement: str
    movement_text: str


class Gain(NamedTuple):
    """What a kind of work gave, in thousandths."""

    colour: int
    words: str
    points: int


class Card(NamedTuple):
    """What the template of a card is given."""

    title: str
    description: str
    style: Markup
    name: str
    name_size: float
    handle: str
    places: tuple[Place, ...]
    bar: Markup
    key: Markup
    footer: str


class Badge(NamedTuple):
    """What the template of a rank badge is given."""

    title: str
    description: str
    style: Markup
    width: float
    line: Markup


class Cards:
    """Draws everybody who is ranked."""

    def __init__(
        self,
        config: Config,
        kinds: Mapping[int, Definition],
        periods: Sequence[Period],
        sizes: Mapping[str, int],
        templates: Environment,
        palette: Palette,
    ) -> None:
        self._organisation = legal(config.org.name)
        self._roles = config.leaderboard.roles
        self._kinds = {id: (kind.colour, legal(kind.name)) for id, kind in kinds.items()}
        self._order = {id: place for place, id in enumerate(kinds)}
        self._periods = {period.slug: fitted(title(period), 12, COLUMN - 60)[0] for period in (periods[0], periods[-1])}
        self._sizes = sizes
        self._until = _("until %(day)s", day=numbers.short_day(periods[-1].last))
        self._data_until = _("Data until %(day)s.", day=numbers.short_day(periods[-1].last))
        self._templates = templates
        self._card_style, self._badge_style = Markup(palette.coloured(PAPER + KINDS)), Markup(palette.coloured(PAPER))
        self._label = piece(MARK, fitted(self._organisation, 13, 160)[0], 13, "name ink")
        self._footer = fitted(self._organisation, 11, INSIDE - width(f" · {self._until}", 11))[0] + f" · {self._until}"

    def files(self, somebody: Somebody) -> Iterator[File]:
        """The card and the badge; none of somebody who is on no board."""
        if somebody.is_ranked:
            places = [self._place(n, slug, somebody) for n, slug in enumerate(self._periods)]
            heading = self._title(somebody), self._description(places)
            card, badge = self.card(somebody, places, *heading), self.badge(places, *heading)
            yield card_path(somebody.username), self._templates.encoded("card.svg", card=card)
            yield badge_path(somebody.username), self._templates.encoded("badge.svg", badge=badge)

    def card(self, somebody: Somebody, places: Sequence[Place], title: str, description: str) -> Card:
        name, size = fitted(legal(somebody.shown_name), 22, INSIDE - 36, 15)
        role = self._roles.get(somebody.role or "")
        handle = legal(f"@{somebody.username}" + (f" · {role.name}" if role else ""))
        gains = list(self._gains(somebody))
        return Card(
            title=title,
            description=description,
            style=self._card_style,
            name=name,
            name_size=size,
            handle=fitted(handle, 13, INSIDE)[0],
            places=tuple(places),
            bar=charts.bar([(gain.colour, gain.points) for gain in gains], sum(gain.points for gain in gains)),
            key=key(gains),
            footer=self._footer,
        )

    def badge(self, places: Sequence[Place], title: str, description: str) -> Badge:
        x, line = self._label
        for place in places:
            line += f'<path class="rule" d="M{x + PADDING:.1f} 1v26"/>'
            x += 2 * PADDING
            for text, style in ((place.period, "aid"), (place.rank, "ink"), (place.points, "aid")):
                x, drawn = piece(x, text, 12, style)
                line += drawn
                x += PADDING / 2
            x -= PADDING / 2
        return Badge(
            title=title,
            description=description,
            style=self._badge_style,
            width=round(x + PADDING),
            line=Markup(line),
        )

    def _title(self, somebody: Somebody) -> str:
        return _("%(person)s at %(organisation)s", person=legal(somebody.shown_name), organisation=self._organisation)

    def _description(self, places: Sequence[Place]) -> str:
        return " ".join([*map(told, places), self._data_until])

    def _place(self, n: int, period: str, somebody: Somebody) -> Place:
        standing, shown = somebody.standings.get(period), self._periods[period]
        x = 36 + n * (COLUMN + 20)
        if standing is None or standing.rank is None:
            return Place(x, shown, "–", "", _("no points"), "", "")
        return Place(
            x,
            shown,
            numbers.ordinal(standing.rank),
            numbers.out_of(self._sizes[period]),
            numbers.in_points(standing.score, numbers.rounded(standing.score)),
            *standing.moved,
        )

    def _gains(self, somebody: Somebody) -> Iterator[Gain]:
        """The score of all time by kind, what gave nothing left out."""
        standing = somebody.standings.get(ALL_TIME)
        for part in sorted(somebody.parts.get(ALL_TIME, ()), key=lambda part: self._order[part.definition]):
            if part.points > 0:
                colour, name = self._kinds[part.definition]
                yield Gain(colour, f"{name} {numbers.whole(part.how_many)}", part.points)
        if standing is not None and standing.line_bonus > 0:
            lines = sum(somebody.lines.get(ALL_TIME, ()))
            yield Gain(LINES, _("Lines %(count)s", count=numbers.whole(lines)), standing.line_bonus)


def told(place: Place) -> str:
    """Where somebody stands, for those who hear a card."""
    standing = f"{place.rank} {place.of}" if place.of else _("not ranked")
    return f"{place.period}: {standing}, {place.points}."


def key(gains: Sequence[Gain]) -> Markup:
    """The kinds that gave most, as many as there is room for, in the order of the bar."""
    widths = [SWATCH + width(gain.words, 11) for gain in gains]
    shown, space = set(), float(INSIDE)
    for place in sorted(range(len(gains)), key=lambda place: -gains[place].points):
        space -= widths[place]
        if space < 0:
            break
        shown.add(place)
        space -= SWATCH
    drawn, x = "", 0.0
    for place in sorted(shown):
        colour, words = gains[place][:2]
        drawn += (
            f'<rect class="k{colour}" x="{x:.1f}" y="3" width="9" height="9"/>'
            f'<text class="aid" x="{x + SWATCH:.1f}" y="12">{escaped(words)}</text>'
        )
        x += widths[place] + SWATCH
    return Markup(drawn)


def piece(x: float, text: str, size: int, style: str) -> tuple[float, str]:
    """Where a piece of a line ends, and the piece, made to fit whatever the reader's font is."""
    needed = width(text, size)
    return x + needed, (
        f'<text class="{style}" x="{x:.1f}" y="18" textLength="{needed:.1f}" lengthAdjust="spacingAndGlyphs">'
        f"{escaped(text)}</text>"
    )


def card_path(username: str) -> str:
    return f"cards/{username}.svg"


def badge_path(username: str) -> str:
    return f"badges/{username}.svg"


def embeddings(somebody: Somebody, organisation: str, address: str) -> tuple[pages.Embedding, ...]:
    """The Markdown that shows somebody's card or badge elsewhere; none of somebody who has none."""
    if not somebody.is_ranked:
        return ()
    words = markdown_text(_("%(person)s at %(organisation)s", person=somebody.shown_name, organisation=organisation))
    target = f"{address}/{pages.address(pages.person_path(somebody.username))}"
    return tuple(
        pages.Embedding(
            title=title,
            path=pages.address(path),
            markdown=f"[![{words}]({address}/{pages.address(path)})]({target})",
        )
        for title, path in ((_("Card"), card_path(somebody.username)), (_("Badge"), badge_path(somebody.username)))
    )


def markdown_text(text: str) -> str:
    """Text that Markdown shows as it is."""
    return SIGNS.sub(r"\\\g<0>", " ".join(text.split()))
