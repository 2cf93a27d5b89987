"""Every key of config.yaml that shows on the site: changing it changes something that readers see."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from leaderboard.config import LeaderboardConfig, Meta, Org
from leaderboard.shipped import shipped
from leaderboard.site.icons import DRAWINGS, LINK
from leaderboard.structure import keys_of
from tests.site.built import Community

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'


def test_org_name(community: Community) -> None:
    """At the top of every page, in its title and in what is said of people."""
    community.config["org"]["name"] = "Widget Works"
    page = community.built("people/ann")
    assert page.texts("a", class_="brand") == ["Widget Works"]
    assert page.texts("title") == ["Ann Arbor · Widget Works"]
    assert page.meta("description") == "What Ann Arbor contributed to Widget Works"


def test_org_description(community: Community) -> None:
    """At the bottom of every page."""
    community.config["org"]["description"] = "Wheels & more"
    assert community.built("people").texts("p", class_="about") == ["Wheels & more"]


def test_org_url(community: Community) -> None:
    """The name at the bottom leads there."""
    community.config["org"]["url"] = "https://widgets.example/about"
    links = {a.attributes["href"]: a.text for a in community.built("people").all("a")}
    assert links["https://widgets.example/about"] == "Acme"


@pytest.mark.parametrize("address", ["/assets/logo.svg", "logo.svg", "assets/logo.svg"])
def test_org_logo_url(community: Community, address: str) -> None:
    """A picture of the data repo stands before the name, and a copy of it is in the site."""
    community.write("assets/logo.svg", SVG)
    assert not community.built("people").all("img")
    community.config["org"]["logo_url"] = address
    page = community.built("people")
    assert [img.attributes["src"] for img in page.all("img")] == ["../assets/logo.svg"]
    assert page.all("img")[0].attributes["alt"] == ""
    assert community.files()["assets/logo.svg"] == SVG


def test_week_starts(community: Community) -> None:
    """In a year's calendar and in columns of weeks, Sunday is the last day of a week or the first."""
    community.did("ann", "2026-01-11")
    squares, columns = [], []
    for first in ("monday", "sunday"):
        community.settings["week_starts"] = first
        html = community.built("people/ann").html
        drawn = html.partition('class="calendar"')[2].partition("</svg>")[0].rpartition("marker-start")[2]
        squares.append(set(re.findall(r"(735|721) (\d+)", drawn)))
        columns.append(community.page().html.partition('class="columns"')[2].partition("</svg>")[0])
    assert squares[0] == {("721", "21"), ("721", "105"), ("735", "49")}
    assert squares[1] == {("721", "35"), ("735", "21"), ("735", "63")}
    assert columns[0] != columns[1]


def test_redirects(community: Community) -> None:
    """Old addresses of people lead to their pages, but for those that the site has another page at."""
    for name in ("ben", "people", "Scores", "robots.txt", "join"):
        community.did(name, "2026-01-14")
    community.write("pages/join.md", "# Join us")
    community.build()
    assert "ben/index.html" not in community.files()
    community.settings["redirects"] = True
    page = community.built("ben")
    assert page.all("meta", content="0; url=../people/ben/")
    assert page.link("ben") == "../people/ben/"
    assert community.page("ci[bot]").link("ci[bot]") == "../people/ci%5Bbot%5D/"
    assert community.page("join").texts("h1") == ["Join us"]
    assert community.page("people").texts("h1") == ["People"]
    assert not (community.site / "Scores").exists()
    assert (community.site / "robots.txt").is_file()


def test_a_logo_that_goes_is_removed_from_the_site(community: Community) -> None:
    """The tally takes its place."""
    community.write("assets/logo.svg", SVG)
    community.config["org"]["logo_url"] = "/assets/logo.svg"
    assert not community.built().all("svg", class_="tally")
    (community.data / "assets" / "logo.svg").unlink()
    report = community.build()
    assert community.page().all("svg", class_="tally")
    assert "assets/logo.svg" not in community.files()
    assert any("org.logo_url" in note for note in report.notes)


@pytest.mark.parametrize("address", ["/assets/.git.svg", "/assets/config.yaml", "/assets/out.svg", "/assets/a b.svg"])
def test_only_pictures_of_the_assets_folder_are_copied(community: Community, address: str) -> None:
    """No hidden file, no file of another type, no link that leads out."""
    for name in (".git.svg", "config.yaml", "a b.svg"):
        community.write(f"assets/{name}", SVG)
    secret = community.place / "secret.svg"
    secret.write_bytes(SVG)
    (community.data / "assets" / "out.svg").symlink_to(secret)
    community.config["org"]["logo_url"] = address
    community.build()
    assert not [path for path in community.files() if path.startswith("assets/")]


def test_a_logo_of_another_host_is_never_asked_for(community: Community) -> None:
    """Whoever reads a page is not reported to anybody."""
    assert not community.built().all("img")


def test_org_start_date(community: Community) -> None:
    """At the bottom of every page, as people write a date."""
    assert "since" not in community.built().texts("footer")[0]
    community.config["org"]["start_date"] = "2019-05-18"
    assert "Acme, since 18 May 2019" in community.built().texts("footer")[0]


def test_org_socials(community: Community) -> None:
    """Links at the bottom of every page, by their names."""
    community.config["org"]["socials"] = {"github": "https://github.com/acme", "email": "hello@acme.example"}
    page = community.built()
    assert page.link("GitHub") == "https://github.com/acme"
    assert page.link("E-mail") == "mailto:hello@acme.example"


def test_meta_title(community: Community) -> None:
    """The title of the first page, and the name of the site in link previews."""
    community.config["meta"]["title"] = "Who did it"
    page = community.built()
    assert page.texts("title") == ["Who did it"]
    assert community.page("people").meta("og:site_name") == "Who did it"


def test_meta_description(community: Community) -> None:
    """On the first page, and what search engines are told of it."""
    community.config["meta"]["description"] = "Everybody, week by week"
    page = community.built()
    assert "Everybody, week by week" in page.text
    assert page.meta("description") == page.meta("og:description") == "Everybody, week by week"


def test_meta_image_url(community: Community) -> None:
    """Link previews get a whole address, of a picture of the data repo too."""
    assert community.built().meta("og:image") == "https://acme.example/preview.png"
    community.write("assets/card.png", b"png")
    community.config["meta"]["image_url"] = "/assets/card.png"
    assert community.built("people/ann").meta("og:image") == "https://people.acme.example/assets/card.png"
    assert community.files()["assets/card.png"] == b"png"
    (community.data / "assets" / "card.png").unlink()
    assert community.built().meta("og:image") == "https://people.acme.example/preview.png"
    assert community.files()["preview.png"].startswith(b"\x89PNG")


def test_meta_site_url(community: Community) -> None:
    """Each page says its own address."""
    community.config["meta"]["site_url"] = "https://example.org/below/"
    page = community.built("people/ci[bot]")
    assert page.all("link", rel="canonical")[0].attributes["href"] == "https://example.org/below/people/ci%5Bbot%5D/"
    assert page.meta("og:url") == "https://example.org/below/people/ci%5Bbot%5D/"


def test_meta_favicon_url(community: Community) -> None:
    """The picture of the browser's tab is one of the data repo, else the tally."""
    icon = community.built("people").all("link", rel="icon")[0]
    assert (icon.attributes["href"], icon.attributes["type"]) == ("../favicon.svg", "image/svg+xml")
    community.write("assets/icon.png", b"png")
    community.config["meta"]["favicon_url"] = "/assets/icon.png"
    icon = community.built("people").all("link", rel="icon")[0]
    assert (icon.attributes["href"], icon.attributes["type"]) == ("../assets/icon.png", "image/png")


def test_data_source_and_branch(community: Community) -> None:
    """Where the data lives, and where a profile is edited."""
    assert "Edit this profile" not in community.built("people/ann").text
    community.settings["data_source"] = "https://github.com/acme/data"
    page = community.built("people/ann")
    assert page.link("Edit this profile") == "https://github.com/acme/data/edit/main/contributors/ann.md"
    assert page.link("Where the data lives") == "https://github.com/acme/data"
    assert "filename=contributors%2Fci%5Bbot%5D.md" in community.page("people/ci[bot]").link("Write this profile")
    community.settings["data_branch"] = "live"
    assert "/edit/live/" in community.built("people/ann").link("Edit this profile")


def test_data_update_frequency(community: Community) -> None:
    """At the bottom of every page, in words."""
    assert "updated" not in community.built().texts("footer")[0]
    community.settings["data_update_frequency"] = "30 2 * * *"
    assert "updated every day at 02:30 UTC" in community.built().texts("footer")[0]


def test_time_zone(community: Community) -> None:
    """It decides on the day of an activity, and is named beside every span."""
    community.did("zoe", "2026-01-14T20:00:00Z", "release")
    assert "8–14 January 2026, UTC" in community.built("leaderboard/week").text
    community.settings["time_zone"] = "Asia/Kolkata"
    assert "9–15 January 2026, Asia/Kolkata" in community.built("leaderboard/week").text


def test_roles_have_names_descriptions_and_an_order(community: Community) -> None:
    """People are listed by role, in the order of config; those of no known role come last."""
    assert community.built("people").texts("h2") == ["Core", "Contributor", "Others"]
    community.settings["roles"] = {
        "contributor": {"name": "Helpers", "description": "They help"},
        "core": {"name": "Elders"},
    }
    page = community.built("people")
    assert page.texts("h2") == ["Helpers", "Elders", "Others"]
    assert "They help" in page.text
    assert "Elders" in community.page("people/ann").text


def test_hidden_roles(community: Community) -> None:
    """Their people are on no board, and their pages say so."""
    community.settings["roles"]["core"]["hidden"] = True
    assert board(community).keys() == {"Ben"}
    page = community.page("people/ann")
    assert page.texts("p", class_="note") == ["Core is a role that is left off the boards."]
    assert "Where the" in page.text
    assert "1 person" in community.page().texts("h1")[0]


def test_top_contributors(community: Community) -> None:
    """Below a board, in the order of config, who did most of a kind."""
    assert "Most of each kind" not in community.built("leaderboard/all").text
    community.settings["top_contributors"] = ["comment", "pr_merged"]
    page = community.built("leaderboard/all")
    assert page.texts("h3") == ["Comment", "Pull request merged"]
    assert page.texts("ol") == ["Ben 1", "Ann Arbor 1"]
    assert not community.page("repositories/acme/widget").all("h3")


def test_social_profiles(community: Community) -> None:
    """The links of a profile have the drawings that config names; others have that of a link."""
    community.person("ann", social_profiles={"blog": "https://ann.example"})
    assert community.built("people/ann").link("Blog") == "https://ann.example"
    assert LINK in [path.attributes["d"] for path in community.page("people/ann").all("path")]
    community.settings["social_profiles"] = {"blog": {"icon": "rss"}}
    drawn = [path.attributes["d"] for path in community.built("people/ann").all("path")]
    assert DRAWINGS["rss"] in drawn
    assert LINK not in drawn


def test_the_reference_configuration_names_every_drawing() -> None:
    """Whoever wants one finds it there."""
    words = shipped("config.yaml").read_text("utf-8").replace("#", " ").split()
    assert DRAWINGS.keys() <= {word.strip(",.:") for word in words}


def test_aggregates_global(community: Community) -> None:
    """Figures on the first page, in the order of config."""
    assert "Activities 4 Contributors 2" in community.built().texts("dl", class_="figures")
    community.settings["aggregates"] = {"global": ["activity_count:comment", "count_contributors", "no_such_figure"]}
    assert "Comment 1 Contributors 2" in community.built().texts("dl", class_="figures")


def test_aggregates_contributor(community: Community) -> None:
    """Figures on everybody's page, in the order of config."""
    page = community.built("people/ann")
    assert page.texts("dl", class_="small") == ["Points 36.1 Contributions 2 Kinds of work 2"]
    community.settings["aggregates"] = {"contributor": ["active_days", "last_activity_date", "total_points"]}
    page = community.built("people/ann")
    assert page.texts("dl", class_="small") == ["Active days 2 days Last activity 2026-01-14 Points 36.1"]


def test_all_contributors_activity_definitions(community: Community) -> None:
    """Boards have a column each, with how many of them there were."""
    assert not community.built("leaderboard/all").all("th", class_="kind")
    community.settings["leaderboard"] = {"all_contributors": {"activity_definitions": ["comment", "commit"]}}
    page = community.built("leaderboard/all")
    assert page.texts("th", class_="kind") == ["Comment", "Commit"]
    assert page.texts("td", class_="kind") == ["–", "1", "1", "–"]


def test_data_explorer_enabled(community: Community) -> None:
    """Without it there is no page, no database, no code for it and no link to it."""
    community.build()
    assert {"data.db", "data/index.html"} <= community.files().keys()
    assert community.page().link("Data") == "./data/"
    community.settings["data_explorer"] = {"enabled": False}
    page = community.built("people/ann")
    assert "Data" not in page.texts("a")
    assert not [a for a in page.all("a") if "data/" in a.attributes["href"]]
    assert not [path for path in community.files() if path.startswith(("data", "vendor"))]


def test_data_explorer_source(community: Community) -> None:
    """The database is where config says, in the site or elsewhere."""
    community.settings["data_explorer"] = {"source": "/files/all.sqlite"}
    page = community.built("data")
    assert page.link("Download data.db").startswith("../files/all.sqlite?v=")
    assert sqlite3.connect(community.site / "files" / "all.sqlite").execute("select count(*) from period").fetchone()
    assert "data.db" not in community.files()
    community.settings["data_explorer"] = {"source": "https://files.example/all.db"}
    assert community.built("data").link("Download data.db") == "https://files.example/all.db"


def board(community: Community, path: str = "leaderboard/all") -> dict[str, str]:
    """Build, and read who has how many points."""
    return {name: points for _, name, points in community.built(path).board()}


def test_scoring_points(community: Community) -> None:
    """What work is worth shows on boards and on the page of whoever did it."""
    assert board(community) == {"Ann Arbor": "36.1", "Ben": "23"}
    community.settings["scoring"] = {"points": {"comment": 100.5}}
    assert board(community) == {"Ben": "120.5", "Ann Arbor": "36.1"}
    assert "Comment 1 100.5 100.5" in community.page("people/ben").text


def test_scoring_lines(community: Community) -> None:
    """The bonus is a part of the score, up to its cap."""
    community.settings["scoring"] = {"lines": {"added": 1, "deleted": 0.5, "cap": 105}}
    assert board(community)["Ann Arbor"] == "140"
    community.settings["scoring"] = {"lines": {"added": 0, "deleted": 0}}
    assert board(community)["Ann Arbor"] == "35"


def test_scoring_aliases(community: Community) -> None:
    """A kind under an old name counts as the one it stands for."""
    community.did("ben", "2026-01-14", "comment_created")
    assert board(community)["Ben"] == "23"
    community.settings["scoring"] = {"aliases": {"comment_created": "comment"}}
    assert board(community)["Ben"] == "26"


@pytest.mark.parametrize(
    ("ranking", "ranks"),
    [("competition", ["1", "=2", "=2", "4"]), ("dense", ["1", "=2", "=2", "3"]), ("ordinal", ["1", "2", "3", "4"])],
)
def test_scoring_ranking(empty: Community, ranking: str, ranks: list[str]) -> None:
    """How equal scores are ranked."""
    for name, kind in (("a", "release"), ("b", "commit"), ("c", "commit"), ("d", "comment")):
        empty.did(name, "2026-01-14", kind)
    empty.settings["scoring"] = {"ranking": ranking}
    assert empty.built("leaderboard/all").texts("td", class_="rank") == ranks


def test_periods(community: Community) -> None:
    """Each has a board of its own and a tab on all boards; all time is always there."""
    page = community.built("leaderboard/all")
    assert page.texts("nav", **{"aria-label": "Period"}) == ["Week Month Year All time"]
    community.settings["periods"] = {"sprint": 2, "new-year": {"from": "2026-01-01", "to": "2026-01-10"}}
    page = community.built("leaderboard/sprint")
    assert page.texts("nav", **{"aria-label": "Period"}) == ["Sprint New year All time"]
    assert "13–14 January 2026" in page.text
    assert board(community, "leaderboard/new-year") == {"Ann Arbor": "25"}
    assert not (community.site / "leaderboard" / "week").exists()


def test_boards(community: Community) -> None:
    """Each has pages, and a link on the leaderboard's; what it counts is said in words."""
    assert not community.built("leaderboard/week").all("nav", **{"aria-label": "Boards"})
    community.settings["boards"] = {
        "lost": {"title": "Reviewers & co", "points": {"release": 20}},
        "code": {"title": "Code", "description": "What runs.", "points": {"commit": 7.5}},
    }
    page = community.built("leaderboard/week")
    assert page.texts("nav", **{"aria-label": "Boards"}) == ["Leaderboard Reviewers & co Code"]
    assert page.link("Code") == "../../boards/code/week/"
    page = community.page("boards/code/week")
    assert page.texts("h1") == ["Code"]
    assert page.texts("p", class_="about")[0] == "What runs."
    assert page.texts("p", class_="rules") == ["Only commits (7.5 points) count here."]
    assert community.page("boards/lost").texts("p", class_="empty") == ["Nobody is on this board in these days."]
    assert "boards/code/week/" in community.files()["sitemap.xml"].decode()


def test_bots_patterns_agents_and_policy(community: Community) -> None:
    """Who is a bot or an agent is on no board, unless config says so."""
    community.did("helper", "2026-01-14", "release")
    assert "helper" in board(community)
    community.settings["bots"] = {"patterns": ["help*"]}
    assert "helper" not in board(community)
    assert community.page("people/helper").texts("p", class_="note") == ["A bot, and so on no board."]
    community.settings["bots"] = {"agents": ["helper"]}
    assert "helper" not in board(community)
    assert community.page("people/helper").texts("p", class_="note") == ["An agent, and so on no board."]
    community.settings["bots"] = {"agents": ["helper"], "policy": "include"}
    assert {"helper", "ci[bot]"} <= board(community).keys()
    community.settings["bots"] = {"agents": ["helper"], "policy": {"bots": "exclude", "agents": "include"}}
    assert "helper" in board(community)
    assert "ci[bot]" not in board(community)


def test_a_board_tells_its_days_its_people_and_its_lines(community: Community) -> None:
    """In words, with the very days; a season that has not begun has no page, and says when it will."""
    community.settings["boards"] = {
        "fresh": {"title": "Fresh", "newcomers": 30, "who": "everybody"},
        "today": {"title": "Today", "newcomers": 1},
        "past": {"title": "Past", "from": "2026-01-01", "to": "2026-01-10"},
        "next": {
            "title": "Next",
            "from": "2026-02-01",
            "to": "2026-02-28",
            "points": {"commit": 1},
            "lines": {"cap": 5},
        },
    }
    rules = {slug: community.built(f"boards/{slug}").texts("p", class_="rules") for slug in ("fresh", "today")}
    all_work = "All work counts, for as much as on the leaderboard."
    assert rules["fresh"] == [
        "Bots and agents are ranked here like people. Only people who are new: their first activity of any kind was "
        f"between 16 December 2025 and 14 January 2026, both included. {all_work}"
    ]
    assert rules["today"] == [
        f"Only people who are new: their first activity of any kind was on 14 January 2026. {all_work}"
    ]
    page = community.page("boards/past")
    assert not page.all("nav", **{"aria-label": "Period"})
    assert page.texts("p", class_="rules") == [
        f"Only what was done on these days counts: 1–10 January 2026. {all_work}"
    ]
    assert page.texts("nav", **{"aria-label": "Boards"}) == ["Leaderboard Fresh Today Past"]
    assert not (community.site / "boards" / "next").exists()
    said = community.page("scores").text
    assert "Only what was done on these days counts: 1–28 February 2026. Only commits (1 point) count here." in said
    assert "So do changed lines: 0.01 points for a line added and 0.005 for a line deleted, at most 5 points" in said


def test_a_person_s_page_takes_scores_of_a_few_periods_to_pieces(community: Community) -> None:
    """Of boards of their own too; further ones are told in a line."""
    community.settings["periods"] = {f"p{days}": days for days in range(1, 9)}
    community.settings["boards"] = {"code": {"title": "Code", "points": {"commit": 2}}}
    page = community.built("people/ann")
    seat = page.html.partition('<section class="seat">')[2].partition("</section>")[0]
    told = re.findall(r"<(?:summary|li)>(.*?) of [0-9]+, ", seat)
    assert [each.partition(":")[0] for each in told] == ["All time", *(f"P{days}" for days in range(8, 0, -1))]
    assert seat.count("<summary>") == seat.count("<table") == 6
    assert seat.count("<li>") == 3


def test_bots_and_agents_may_have_a_board_of_their_own(community: Community) -> None:
    """It appears by itself, with the points of scoring; they are on no other."""
    community.did("helper", "2026-01-14", "release")
    community.settings["bots"] = {"agents": ["helper"], "policy": "board"}
    assert board(community).keys() & {"helper", "ci[bot]"} == set()
    page = community.page("leaderboard/week")
    assert page.texts("nav", **{"aria-label": "Boards"}) == ["Leaderboard Bots Agents"]
    assert board(community, "boards/agents") == {"helper": "30"}
    assert set(board(community, "boards/bots")) == {"ci[bot]"}
    page = community.page("people/helper")
    assert page.texts("p", class_="note") == ["An agent, and so not on the leaderboard itself."]
    assert "All time: 1st of 1, 30 points" in page.text
    assert "but on a board of their own: Bots:" in community.page("scores").text
    community.settings["boards"] = {"agents": {"title": "Machines", "who": "agents", "points": {"release": 1}}}
    assert board(community, "boards/agents") == {"helper": "1"}
    assert community.page("boards/agents").texts("h1") == ["Machines"]


def test_exclude(community: Community) -> None:
    """Whoever is left out is nowhere."""
    community.settings["exclude"] = ["ben"]
    assert board(community) == {"Ann Arbor": "36.1"}
    assert not (community.site / "people" / "ben").exists()
    assert "Ben" not in community.page("people").text


def test_precedence(community: Community) -> None:
    """Of the same work from two sources one is scored."""
    for slug, count in (("gharchive:comment:1:1:2026-01-14", 4), ("github:comment:1", 1)):
        work = {"slug": slug, "count": count, "repository": "acme/widget"}
        community.did("zoe", "2026-01-14", "comment", **work)
    assert board(community)["zoe"] == "3"
    assert "Told by a second source too, and not counted twice: Comment × 4." in community.page("people/zoe").text
    community.settings["precedence"] = ["gharchive", "*"]
    assert board(community)["zoe"] == "12"


def test_no_key_is_forgotten() -> None:
    """Each key of config.yaml has a test here that names it, but for those that say where data comes from."""
    elsewhere = {"plugins", "badges", "theme", "avatars", "language", "guard"}
    named = Path(__file__).read_text("utf-8")
    for record, before in ((Org, "org_"), (Meta, "meta_")):
        for key in keys_of(record):
            assert f"def test_{before}{key}" in named
    for key in set(keys_of(LeaderboardConfig)) - elsewhere:
        assert f'"{key}"' in named, key
