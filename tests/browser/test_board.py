"""Boards in a real browser: search, filter and sort, the state in the address, and what it costs."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response, expect

from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from tests.browser.conftest import CONFIG, Server, WithoutRanges, serve
from tests.site.built import Silent

PEOPLE = 250
ROLES = "roles: {member: {name: Member}, core: {name: Core}}"
BOARDS = '  boards: {code: {title: "<Code> & co", points: {issue_opened: 3, comment: 1.5}, lines: {cap: 100}}}'
KINDS = ("pr_merged", "commit", "comment", "issue_opened")
ROWS = "[...document.querySelectorAll('table.board tbody tr')]"
NAMES = f"{ROWS}.map(row => row.querySelector('bdi').textContent)"
HTML = f"{ROWS}.map(row => row.innerHTML.replace(/\\s+/g, ' '))"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of 250 people whose names, roles and work differ; every tenth was away or is new."""
    folder = tmp_path_factory.mktemp("boards")
    (folder / "data" / "activities").mkdir(parents=True)
    (folder / "data" / "contributors").mkdir()
    for number in range(PEOPLE):
        write_person(folder / "data", number)
    settings = f"{ROLES}\n  leaderboard: {{all_contributors: {{activity_definitions: [commit, comment]}}}}\n{BOARDS}"
    config = CONFIG.replace("roles: {member: {name: Member}}", settings)
    (folder / "config.yaml").write_text(config, encoding="utf-8")
    options = Options(data=folder / "data", config=folder / "config.yaml", output=folder / "site", offline=True)
    with Run(options, Silent()) as run:
        run.execute(NEEDS["run"])
    return folder / "site"


def write_person(data: Path, number: int) -> None:
    """A profile, and work of this week, the one before or last autumn."""
    account = f"person-{number}"
    name = {0: "Søren Æble", 1: "José Núñez", 2: "<b>Bold</b>", 3: "ليلى"}.get(number, f"Name {number * 37 % PEOPLE}")
    role = ("member", "core", "guest")[number % 3]
    profile = f"---\nname: {json.dumps(name)}\nrole: {role}\n---\n"
    (data / "contributors" / f"{account}.md").write_text(profile, encoding="utf-8")
    weeks = {0: ["2026-03-20"], 1: ["2025-11-03", "2026-03-19"], 2: ["2026-03-16", "2026-03-17"]}
    days = weeks.get(number % 10, ["2026-03-10", "2026-03-18"])
    done = [
        {
            "slug": f"{account}-{day}-{kind}",
            "contributor": account,
            "activity_definition": kind,
            "occurred_at": f"{day}T12:00:00Z",
            "repository": f"northwind/part-{number % 2}",
            "count": 1 + (number * 31 + place * 17 + len(day) * int(day[-2:])) % 23 * 40,
            "lines_added": number * 7,
        }
        for day in days
        for place, kind in enumerate(KINDS[: 1 + number % len(KINDS)])
    ]
    lines = "".join(f"{json.dumps(activity)}\n" for activity in done)
    (data / "activities" / f"{account}.jsonl").write_text(lines, encoding="utf-8")


@pytest.fixture(scope="module")
def site(place: Path) -> Iterator[Server]:
    """A server that notes what it is asked."""
    yield from serve(place, WithoutRanges)


@pytest.fixture
def board(page: Page, site: Server) -> Page:
    """This week's board."""
    site.paths.clear()
    page.goto(f"{site.address}/leaderboard/week/")
    return page


def asked_for_the_list(site: Server) -> int:
    return sum(path.endswith("rows.json") for path in site.paths)


@pytest.mark.parametrize("period", ["week", "month", "year", "all"])
@pytest.mark.parametrize("page_number", ["", "2/", "3/"])
def test_the_script_draws_rows_as_the_page_has_them(page: Page, site: Server, period: str, page_number: str) -> None:
    """All that a row shows, to the letter: sorted by points, the best first, everybody has the same place."""
    page.goto(f"{site.address}/leaderboard/{period}/{page_number}")
    written = page.evaluate(HTML)
    assert len(written) == 50 if page_number == "3/" else 100
    page.locator("th.points button").click()
    expect(page.locator("#found")).to_contain_text("The first 100 of 250 people")
    while page.locator("#more").is_visible():
        page.locator("#more").click()
    drawn = page.evaluate(HTML)
    start = {"": 0, "2/": 100, "3/": 200}[page_number]
    assert [row.replace("../../../people", "../../people") for row in written] == [
        row.replace("../../../people", "../../people") for row in drawn[start : start + 100]
    ]


@pytest.mark.parametrize("period", ["week/", ""])
def test_a_board_of_its_own_is_searched_filtered_and_sorted_like_any(page: Page, site: Server, period: str) -> None:
    """By the columns of the kinds that count there, too; the script draws the same rows as the page has."""
    page.goto(f"{site.address}/leaderboard/{period or 'all/'}")
    page.get_by_role("navigation", name="Boards").get_by_role("link", name="<Code> & co").click()
    assert page.url == f"{site.address}/boards/code/{period}"
    assert page.get_by_role("heading", level=1).inner_text() == "<Code> & co"
    assert page.locator("th.kind").all_inner_texts() == ["Issue opened", "Comment"]
    written = page.evaluate(HTML)
    page.locator("th.points button").click()
    expect(page.locator("#found")).to_contain_text("The first 100 of ")
    assert page.evaluate(HTML) == written
    page.locator("th.kind").nth(1).locator("button").click()
    expect(page.locator("th.kind").nth(1)).to_have_attribute("aria-sort", "descending")
    most = [int(text.replace(",", "")) for text in page.locator("tbody td.kind + td.kind").all_inner_texts()]
    assert most == sorted(most, reverse=True)
    page.locator("input[type=search]").fill("<b>bold")
    page.get_by_label("Others").check()
    expect(page.locator("#found")).to_contain_text("1 person of ")
    assert page.evaluate(NAMES) == ["<b>Bold</b>"]
    assert page.locator("tbody tr a").get_attribute("href").endswith("people/person-2/")


def test_the_list_is_loaded_when_somebody_asks_and_only_once(board: Page, site: Server) -> None:
    """A look at the board costs nothing of it."""
    assert asked_for_the_list(site) == 0
    board.locator("input[type=search]").press_sequentially("name 12")
    expect(board.locator("#found")).to_have_text("11 people of 250")
    board.locator("th.who button").click()
    expect(board.locator("th.who")).to_have_attribute("aria-sort", "ascending")
    assert asked_for_the_list(site) == 1


@pytest.mark.parametrize(
    ("sought", "found"),
    [("soren", []), ("søren", ["Søren Æble"]), ("nunez", ["José Núñez"]), ("<B>", ["<b>Bold</b>"]), ("PERSON-3 ", 11)],
)
def test_people_are_found_by_name_and_username(board: Page, sought: str, found: list[str] | int) -> None:
    """Whatever the case and the accents; what they are called stays text."""
    board.locator("input[type=search]").fill(sought)
    expect(board.locator("#found")).not_to_be_empty()
    expect(board.locator("#found")).not_to_have_text("Loading the list …")
    names = board.evaluate(NAMES)
    assert names == found or len(names) == found
    assert board.locator(".pager").is_hidden()


def test_roles_are_chosen_together(board: Page) -> None:
    """Somebody of any of them; those of a role that is not configured are among the others."""
    board.get_by_label("Core").check()
    expect(board.locator("#found")).to_have_text("83 people of 250")
    board.get_by_label("Others").check()
    expect(board.locator("#found")).to_have_text("The first 100 of 166 people of 250")
    assert board.url.endswith("?role=core&role=")
    board.get_by_label("Core").uncheck()
    board.get_by_label("Others").uncheck()
    expect(board.locator("#found")).to_be_empty()
    assert board.locator(".pager").is_visible()


def test_columns_are_sorted_both_ways_by_keyboard(board: Page) -> None:
    """The way is told to those who do not see it; numbers begin with the largest."""
    expect(board.locator("th.rank")).to_have_attribute("aria-sort", "ascending")
    board.locator("th.kind button").first.focus()
    board.keyboard.press("Enter")
    expect(board.locator("th.kind").first).to_have_attribute("aria-sort", "descending")
    expect(board.locator("#found")).to_contain_text("250 people")
    largest = counts(board)
    assert largest == sorted(largest, reverse=True)
    board.keyboard.press("Enter")
    expect(board.locator("th.kind").first).to_have_attribute("aria-sort", "ascending")
    smallest = counts(board)
    assert smallest == sorted(smallest)
    assert board.locator("th[aria-sort]").count() == 1
    assert board.url.endswith("?sort=-kind.commit")


def counts(page: Page) -> list[int]:
    cells = page.locator("tbody td.kind:nth-of-type(4)").all_inner_texts()
    return [0 if cell == "–" else int(cell.replace(",", "")) for cell in cells]


@pytest.mark.parametrize("key", ["rank", "moved", "name", "kind.comment", "points", "change", "days"])
def test_every_column_can_be_sorted(board: Page, key: str) -> None:
    """And a second click turns the order round; whom there is nothing to compare of stays at the end."""
    head = board.locator(f'th[data-key="{key}"]')
    before = head.get_attribute("aria-sort")
    head.locator("button").click()
    expect(head).to_have_attribute(
        "aria-sort", "descending" if before else "ascending" if key == "name" else "descending"
    )
    expect(board.locator("#found")).to_contain_text("people")
    once = board.evaluate(NAMES)
    head.locator("button").click()
    expect(board.locator("th[aria-sort]")).to_have_count(1)
    assert board.evaluate(NAMES) != once


def test_the_address_holds_what_was_asked_for(board: Page, context: BrowserContext, site: Server) -> None:
    """Whoever opens it sees the same; what it should not hold is passed over."""
    board.locator("input[type=search]").fill("name 1")
    board.get_by_label("Member").check()
    board.locator("th.points button").click()
    expect(board.locator("#found")).to_have_text("37 people of 250")
    assert board.url.endswith("/leaderboard/week/?q=name+1&role=member&sort=points")
    other = context.new_page()
    other.goto(board.url)
    expect(other.locator("#found")).to_have_text("37 people of 250")
    assert other.evaluate(NAMES) == board.evaluate(NAMES)
    assert other.get_by_label("Member").is_checked()
    other.goto(f"{site.address}/leaderboard/week/?sort=constructor&role=nobody")
    expect(other.locator("th.rank")).to_have_attribute("aria-sort", "ascending")
    assert other.locator("tbody tr").count() == 100


def test_more_rows_come_when_they_are_asked_for(board: Page) -> None:
    """A hundred at a time, and the keyboard goes on with the first of them."""
    board.locator("th.points button").click()
    expect(board.locator("tbody tr")).to_have_count(100)
    board.locator("#more").click()
    expect(board.locator("tbody tr")).to_have_count(200)
    assert board.evaluate("document.activeElement.closest('tr').rowIndex") == 101
    board.locator("#more").click()
    expect(board.locator("tbody tr")).to_have_count(250)
    assert board.locator("#more").is_hidden()


def test_nobody_is_an_answer_too(board: Page) -> None:
    """It is said, and the board comes back when the field is empty."""
    board.locator("input[type=search]").fill("nobody at all")
    expect(board.locator("#found")).to_have_text("Nobody is called so, or has such a role.")
    board.locator("input[type=search]").fill("")
    expect(board.locator("tbody tr")).to_have_count(100)


def test_a_list_that_does_not_come_is_told_of(context: BrowserContext, site: Server) -> None:
    """The page stays as it is, and the next try may succeed."""
    page = context.new_page()
    page.route("**/rows.json", lambda route: route.abort())
    page.goto(f"{site.address}/leaderboard/week/?q=name")
    expect(page.locator("#found")).to_have_text("The list could not be loaded. Is there a connection?")
    assert page.locator("tbody tr").count() == 100
    page.unroute("**/rows.json")
    page.locator("input[type=search]").fill("name 12")
    expect(page.locator("#found")).to_have_text("11 people of 250")


def test_without_scripts_there_is_nothing_to_press(browser: Browser, site: Server) -> None:
    """The pages of a hundred and the boards of repositories are links."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site.address}/leaderboard/week/")
    assert page.locator("input, th button, #more").locator("visible=true").count() == 0
    assert page.locator("tbody tr").count() == 100
    page.locator(".pick summary").click()
    page.get_by_role("link", name="northwind/part-1").click()
    assert page.locator("h1").inner_text() == "northwind/part-1"
    page.go_back()
    page.locator(".pager a", has_text="3").click()
    assert page.locator("tbody tr").count() == 50
    context.close()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")])
def test_a_first_look_costs_little_and_nothing_jumps(browser: Browser, site: Server, width: int, scheme: str) -> None:
    """60 kB packed with the font, ten requests, 15 kB of script, and nothing moves once it is drawn."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    answers: list[Response] = []

    def note(answer: Response) -> None:
        answers.append(answer)

    page.on("response", note)
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => { window.shift += e.value }))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(f"{site.address}/leaderboard/year/", wait_until="networkidle")
    assert len(answers) <= 10
    bodies = {answer.url.rpartition("/")[2]: answer.body() for answer in answers}
    assert sum(len(gzip.compress(body)) for body in bodies.values()) <= 60_000
    assert len(gzip.compress(bodies["site.css"])) <= 8_000
    assert sum(len(body) for name, body in bodies.items() if name.endswith(".js")) <= 15_000
    assert page.evaluate("window.shift") == 0
    assert page.evaluate("document.documentElement.scrollWidth === innerWidth")
    assert page.evaluate("document.fonts.check('600 16px Besley')")
    context.close()


def test_nothing_moves_for_those_who_want_no_motion(browser: Browser, site: Server) -> None:
    """And for the others the columns rise once."""
    for wish, moving in (("reduce", 0), ("no-preference", 3)):
        context = browser.new_context(reduced_motion=wish)  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(f"{site.address}/leaderboard/week/", wait_until="commit")
        page.locator(".podium").wait_for()
        names = page.evaluate(
            "[...document.querySelectorAll('*')].map(e => getComputedStyle(e))"
            ".filter(s => s.animationName !== 'none').map(s => s.animationIterationCount)"
        )
        assert names == ["1"] * moving
        context.close()
