"""theme.css of a data repo: made for browsers, kept from asking other hosts, and measured."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.site.colours import colour, contrast
from leaderboard.site.stylesheet import parse, tokens
from leaderboard.site.theme import Theme, read
from tests.site.built import Community


def theme(css: str, assets: Path = Path("nowhere")) -> Theme:
    """A theme without its second ink."""
    made = read(css.encode(), assets)
    made.css = "".join(line for line in made.css.splitlines(keepends=True) if "--ink2" not in line)
    return made


def told(css: str) -> list[str]:
    """What is said of a theme."""
    return [str(problem) for problem in theme(css).problems]


def test_the_theme_comes_last_on_every_page(community: Community) -> None:
    """After our styles, and in no layer, so that whatever it says holds."""
    community.write("theme.css", ":root { --primary: #123456 }")
    page = community.built("people/ann")
    sheets = [link.attributes["href"] for link in page.all("link", rel="stylesheet")]
    assert sheets == ["../../css/site.css", "../../css/person.css", "../../css/badges.css", "../../theme.css"]
    assert community.files()["theme.css"] == b":root{--primary: #123456;}\n"


def test_a_theme_that_goes_is_removed_from_the_site(community: Community) -> None:
    """And no page asks for it any more."""
    place = community.write("theme.css", ":root { --primary: #123456 }")
    community.build()
    place.unlink()
    page = community.built()
    assert len(page.all("link", rel="stylesheet")) == 1
    assert "theme.css" not in community.files()


def test_roles_are_marked_for_themes(community: Community) -> None:
    """By their keys, as the original marks them."""
    page = community.built("people/ann")
    assert page.texts("span", **{"data-contributor-role": "core"}) == ["Core"]


@pytest.mark.parametrize("rule", ["@theme", "@theme inline", "@theme static"])
def test_a_palette_for_tailwind_becomes_variables_of_the_root(rule: str) -> None:
    """Browsers would drop it, and every colour made of it."""
    css = f"{rule} {{ --color-sage-50: #f6f7f4; @keyframes x {{ to {{ opacity: 0 }} }} }}"
    assert theme(css).css == ":root{--color-sage-50: #f6f7f4;}\n@keyframes x{to{opacity: 0;}}\n"


@pytest.mark.parametrize(
    ("selector", "alone"),
    [
        (".dark", ":root:not(.light)"),
        ("html.dark", "html:root:not(.light)"),
        (".dark .role", ":root:not(.light) .role"),
        (".d\\61rk", ":root:not(.light)"),
        (".other, .dark", ":root:not(.light)"),
    ],
)
def test_rules_for_dark_hold_on_dark_devices_too(selector: str, alone: str) -> None:
    """Unless somebody has chosen light."""
    css = theme(f"{selector} {{ --border: #333 }}").css
    repeated = f"@media (prefers-color-scheme:dark){{{alone}{{--border: #333;}}}}\n"
    assert css == f"{selector}{{--border: #333;}}\n{repeated}"


@pytest.mark.parametrize("selector", [".darker", "[class=dark]", ".dark-blue", "dark"])
def test_other_rules_are_written_once(selector: str) -> None:
    """What only looks like it is for dark is left alone."""
    assert theme(f"{selector} {{ --border: #333 }}").css == f"{selector}{{--border: #333;}}\n"


def test_rules_for_dark_are_repeated_inside_layers() -> None:
    """Where the themes of component libraries have them."""
    css = theme("@layer base { .dark { --border: #333 } }").css
    assert "prefers-color-scheme" in css
    assert css.startswith("@layer base{.dark{")


def test_names_of_the_original_set_ours() -> None:
    """Its medals are our medals."""
    css = theme(".dark { --medal-gold: #fc0; --success: green }").css
    assert ".dark{--medal-gold: #fc0;--gold: #fc0;--success: green;--up: green;}" in css


def test_the_second_ink_follows_the_first() -> None:
    """A theme that is always dark would have dark letters on it otherwise; its own second ink wins."""
    made = read(b":root { --foreground: white; --ink2: red }", Path("nowhere"))
    first, second = made.css.splitlines()
    assert first.startswith(":root{--ink2:color-mix(")
    assert "--ink2: red" in second


@pytest.mark.parametrize(
    "css",
    [
        "a { --x: url(https://other.example/x.png) }",
        "a { --x: url( 'HTTPS://other.example/x.png' ) }",
        'a { --x: u\\72l("//other.example/x.png") }',
        "a { --x: url(\\68ttps://other.example/x) }",
        "a { --x: url('ht\\a tps://other.example') }",
        "a { --x: url(\\/\\/other.example/x) }",
        "a { --x: url(data:image/png;base64,AAAA) }",
        "a { --x: image-set('https://other.example/x.png' 1x) }",
        "a { --x: linear-gradient(red, blue), url(https://other.example/x) }",
        "@font-face { src: url(https://other.example/x.woff2) format('woff2') }",
        "a { b { --x: url(https://other.example/x.png) } }",
        "@theme { --x: url(https://other.example/x.png) }",
        "a { --x: url(https://other.example/x.png",
    ],
)
def test_addresses_elsewhere_are_left_out(css: str) -> None:
    """However they are written; the rest of the rule stays."""
    made = theme("\n" + css)
    assert "example" not in made.css
    assert "base64" not in made.css
    assert [problem.line for problem in made.problems] == [2]
    assert "is left out: the site asks no other host" in made.problems[0].message


@pytest.mark.parametrize(
    "css", ["@import 'x.css';", "@\\69mport url(x.css) layer(a);", "a { @import 'x.css'; }", "@IMPORT 'x"]
)
def test_imports_are_left_out(css: str) -> None:
    """Each is named by its line."""
    made = theme("/* one\ntwo */\n" + css)
    assert "x" not in made.css.replace("example", "")
    assert [str(problem) for problem in made.problems] == [
        "theme.css:3: @import is left out: the site asks no other file; put the rules here"
    ]


def test_text_that_only_looks_like_an_address_stays() -> None:
    """In what is shown, and in comments."""
    css = "a { content: 'https://other.example' } /* url(https://other.example) @import 'x'; */ b { fill: url(#red) }"
    assert theme(css).css == "a{content: 'https://other.example';}\nb{fill: url(#red);}\n"
    assert not told(css)


def test_pictures_and_fonts_of_the_data_repo_come_along(community: Community) -> None:
    """Under the same name, wherever the site will be."""
    community.write("assets/paper.png", b"picture")
    community.write("assets/fonts/own.woff2", b"font")
    community.write(
        "theme.css",
        "@font-face { src: url(assets/fonts/own.woff2) }\nbody { background: url('/assets/paper.png') }\n"
        "p { background: url(assets/none.png) }\ni { background: url(../../config.yaml) }",
    )
    report = community.build()
    files = community.files()
    assert files["assets/paper.png"] == b"picture"
    assert files["assets/fonts/own.woff2"] == b"font"
    assert b'url("assets/paper.png")' in files["theme.css"]
    assert [str(problem) for problem in report.problems] == [
        "theme.css:3: 'assets/none.png' is left out: assets/ has no such file",
        "theme.css:4: '../../config.yaml' is left out: assets/ has no such file",
    ]


@pytest.mark.parametrize("called", ["@tailwind base", "@custom-variant dark (&:is(.dark *))", "@plugin 'x'"])
def test_what_only_tailwind_understands_is_named(called: str) -> None:
    """And the rules beside it stay."""
    made = theme(f"a {{ @apply x; color: red }}\n{called};")
    assert made.css == "a{color: red;}\n"
    assert len(made.problems) == 2


def test_weak_contrast_is_named_with_what_it_is_and_should_be() -> None:
    """In the scheme that it is weak in, at the line to change."""
    css = ":root {\n  --muted-foreground: #999;\n}\n.dark {\n  --background: var(--ink, #eee); }"
    said = told(css)
    assert (
        "theme.css:2: --muted-foreground on --card has a contrast of 2.84:1 in light; expected at least 4.5:1" in said
    )
    assert "theme.css:5: --foreground on --background has a contrast of 1.0:1 in dark; expected at least 4.5:1" in said
    assert not told(":root { --input: color-mix(in oklab, red, blue) }")


def test_our_own_colours_are_strong_enough() -> None:
    """All that is measured of themes holds for us, so a theme is only told of what it sets itself."""
    assert not told("p { --x: 1 }")
    own = (Path(__file__).parents[2] / "site_templates" / "css" / "site.css").read_text("utf-8")
    assert all("besley" in problem for problem in told(own)), "the font is the site's, not in assets/"


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("#fff", "white"),
        ("#FF000080", "rgb(255 0 0 / 50.2%)"),
        ("rgb(100%, 0%, 0%)", "#f00"),
        ("hsl(120 100% 25%)", "#008000"),
        ("hsl(0.5turn 100% 50%)", "#0ff"),
        ("oklch(0.62796 0.25768 29.234)", "#f00"),
        ("oklch(62.796% 0.25768 29.234deg / 1)", "#f00"),
        ("oklab(1 0 0)", "white"),
        ("oklch(0 none none)", "black"),
    ],
)
def test_colours_are_read_as_browsers_read_them(text: str, same: str) -> None:
    """In every notation that themes are written in."""
    one, other = colour(text), colour(same)
    assert one is not None
    assert one == pytest.approx(other, abs=0.004)


@pytest.mark.parametrize("text", ["", "red-ish", "#12", "rgb(1 2)", "rgb(a b c)", "color-mix(in srgb, red, blue)"])
def test_what_needs_a_browser_is_not_measured(text: str) -> None:
    """Rather than guessed."""
    assert colour(text) is None


def test_contrast_is_that_of_the_guidelines() -> None:
    """Black on white has the most, and the order does not matter."""
    black, white, grey = colour("#000"), colour("#fff"), colour("#767676")
    assert black
    assert white
    assert grey
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, grey) == pytest.approx(contrast(grey, white)) == pytest.approx(4.54, abs=0.01)


PIECES = st.sampled_from(
    [
        "{",
        "}",
        "(",
        ")",
        ";",
        ":",
        "'",
        '"',
        "/*",
        "*/",
        "\\",
        "\n",
        "url(",
        "@import",
        ".dark",
        "a",
        " ",
        "--x",
        ",",
        "//x",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_text_is_read_as_some_style_sheet(css: str) -> None:
    """As browsers do, and reading what was made of it changes nothing more."""
    assert "url(" in css or "".join(token.text for token in tokens(css)) == css
    made = theme(css).css
    assert theme(made).css.count("prefers-color-scheme") >= made.count("prefers-color-scheme")


@pytest.mark.parametrize(
    "css", ["{" * 50_000, "(" * 50_000, "/*" * 50_000, "url(" * 50_000, "a:" + " " * 100_000, "'" * 50_000]
)
def test_endless_nesting_and_openings_are_read_at_once(css: str) -> None:
    """What is nested deeper than anybody writes is left out."""
    assert isinstance(parse(css), list)
    assert isinstance(theme(css).css, str)


def test_bytes_that_are_no_text_and_links_elsewhere_do_no_harm(community: Community, tmp_path: Path) -> None:
    """The first are shown as signs that stand for them, the second are not followed."""
    assert read(b"\xff\xfe{", Path()).css == ""
    (tmp_path / "secret.css").write_text("a { --x: secret }")
    (community.data / "theme.css").symlink_to(tmp_path / "secret.css")
    report = community.build()
    assert [str(problem) for problem in report.problems] == [
        "theme.css: a link that leads out of the data repo is not followed"
    ]
    assert "theme.css" not in community.files()
