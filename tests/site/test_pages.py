"""What stands on the pages is what is in the database."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from urllib.parse import unquote

import pytest

from leaderboard.site import board_pages, people_lists
from tests.site.built import Community, Document


def number(text: str) -> Decimal:
    """A number as a page shows it."""
    return Decimal(text.replace(",", "").replace("−", "-").replace("–", "0"))


def test_every_link_of_the_sample_leads_to_a_file_of_the_site_or_to_the_web(sample: Community) -> None:
    """Also where the site is below a path."""
    assert list(sample.wrong_links()) == []


@pytest.mark.parametrize("period", ["week", "month", "year", "spring-2026", "all"])
def test_a_board_shows_the_rows_of_the_published_view(sample: Community, period: str) -> None:
    """The same people in the same order with the same points, rounded."""
    shown = sample.page(f"leaderboard/{period}").board()
    board = (
        "select rank, coalesce(name, contributor), score from leaderboard where period = ? order by rank, contributor"
    )
    expected = list(sample.database().execute(board, (period,)))
    assert len(expected) > 5
    for (rank, name, points), (expected_rank, expected_name, score) in zip(shown, expected, strict=True):
        assert (rank.removeprefix("="), name) == (str(expected_rank), expected_name)
        assert abs(number(points) - Decimal(str(score))) <= Decimal("0.05")


def parts(page: Document) -> list[list[Decimal]]:
    """The numbers in the last column of each table of parts, its sum at the end."""
    found: list[list[Decimal]] = []
    is_inside = False
    for row in page.all("tr"):
        if "Points each" in row.text:
            found.append([])
            is_inside = True
        elif is_inside:
            found[-1].append(number(row.text.split()[-1]))
            is_inside = not row.text.strip().startswith("Score")
    return found


def test_the_parts_of_every_score_add_up_on_every_page(sample: Community) -> None:
    """For each person and period, to the last thousandth."""
    usernames = [name for (name,) in sample.database().execute("select username from contributor")]
    for username in usernames:
        page = sample.page(f"people/{username}")
        scores = parts(page)
        assert len(scores) == len(page.all("tfoot")) >= 1
        for *lines, score in scores:
            assert sum(lines) == score, username


def test_of_many_periods_the_page_of_a_person_takes_the_newest_to_pieces(empty: Community) -> None:
    """Of the others it has the sum, with a query whose rows add up to it."""
    spans = {f"spring-{year}": {"from": f"{year}-03-01", "to": f"{year}-05-31"} for year in range(2010, 2027)}
    empty.settings["periods"] = {"week": 7, **spans}
    for year in range(2010, 2027):
        empty.did("ann", f"{year}-04-0{year % 9 + 1}", "pr_merged", repository="acme/widget")
    page = empty.built("people/ann")
    headings = [summary.split(":")[0] for summary in page.texts("summary") if ":" in summary]
    assert headings == ["Spring 2026", "Spring 2025", "Spring 2024", "Spring 2023", "This week"]
    further = next(element for element in page.all("ul", class_="further"))
    assert len([element for element in further.inside if element.tag == "li"]) == 13
    for link in (element for element in further.inside if element.tag == "a"):
        query = unquote(link.attributes["href"].partition("#q=")[2])
        found = empty.database().execute(f"select contributor, sum(points) from ({query})").fetchall()
        assert found == [("ann", pytest.approx(float(number(link.text))))]


def test_everybody_is_listed_once(sample: Community) -> None:
    """Bots and hidden roles too: their pages stay."""
    listed = sample.page("people").texts("span", class_="handle")
    known = {f"@{name}" for (name,) in sample.database().execute("select username from contributor")}
    assert set(listed) == known
    assert len(listed) == len(known)


def test_a_board_is_cut_into_pages_that_lead_to_each_other(empty: Community, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ranks go on, and nobody is lost; of a repository as well."""
    monkeypatch.setattr(board_pages, "PAGE", 2)
    for person in "abcde":
        for _ in range(ord("f") - ord(person)):
            empty.did(person, "2026-01-14", repository="acme/widget")
    empty.build()
    assert list(empty.wrong_links()) == []
    for first, further in (
        ("leaderboard/all/", "leaderboard/all/"),
        ("repositories/acme/widget/", "repositories/acme/widget/-/all/"),
        ("repositories/acme/widget/-/week/", "repositories/acme/widget/-/week/"),
    ):
        pages = [empty.page(first), empty.page(f"{further}2"), empty.page(f"{further}3")]
        shown = [[(rank, name) for rank, name, _ in page.board()] for page in pages]
        assert shown == [[("1", "a"), ("2", "b")], [("3", "c"), ("4", "d")], [("5", "e")]]
        assert [page.texts("nav", class_="pager") for page in pages] == [["Page 1 Page 2 Page 3"]] * 3
        assert [page.texts("h1") for page in pages] == [pages[0].texts("h1")] * 3


def test_the_list_of_people_is_cut_into_pages(empty: Community, monkeypatch: pytest.MonkeyPatch) -> None:
    """A role goes on where the page before ended."""
    monkeypatch.setattr(people_lists, "PAGE", 2)
    for person in "abcde":
        empty.person(person, role="core" if person < "d" else "contributor")
    empty.build()
    assert list(empty.wrong_links()) == []
    pages = [empty.page("people"), empty.page("people/-/2"), empty.page("people/-/3")]
    assert [page.texts("bdi") for page in pages] == [["a", "b"], ["c", "d"], ["e"]]
    assert [page.texts("h2") for page in pages] == [["Core"], ["Core", "Contributor"], ["Contributor"]]


def test_the_address_of_all_boards_leads_to_the_first(community: Community) -> None:
    """It needs no script."""
    page = community.built("leaderboard")
    assert page.meta("robots") is None or "noindex" in str(page.meta("robots"))
    assert [a.attributes["href"] for a in page.all("a")] == ["../leaderboard/week/"]


def test_an_empty_data_repo_has_a_site_too(empty: Community) -> None:
    """Each page says what is missing, and nothing is drawn at zero."""
    empty.build()
    assert list(empty.wrong_links()) == []
    assert empty.page().texts("h1") == ["Acme is about to begin."]
    assert empty.page("people").texts("p", class_="empty")
    assert empty.page("repositories").texts("p", class_="empty")
    assert empty.page("leaderboard/all").texts("p", class_="empty")
    for path, page in empty.documents():
        assert not page.all("svg", class_="columns"), path


def test_a_person_without_activities_is_told_what_comes_next(empty: Community) -> None:
    """No table of nothing."""
    empty.person("ann", name="Ann")
    page = empty.built("people/ann")
    assert page.texts("p", class_="empty") == ["Nothing yet. The first contribution will show here."]
    assert not page.all("table")


def test_headings_are_in_order_on_every_page(sample: Community) -> None:
    """One of the first level, and none is skipped."""
    for path, page in sample.documents():
        levels = [int(element.tag[1]) for element in page.elements if element.tag in {"h1", "h2", "h3", "h4"}]
        if not page.all("meta", **{"http-equiv": "refresh"}):
            assert levels.count(1) == 1, path
            assert all(after <= before + 1 for before, after in pairwise(levels)), path
