"""``leaderboard identity``: whose accounts are whose, and people joined and parted by lines in profiles."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from hashlib import sha256
from typing import Any

import pytest

from tests.pipeline.test_crash import NEVER
from tests.pipeline.test_incremental import dump
from tests.small_repo import TELL_OF_RUNS, DataRepo, Outcome, contents, environment, line

ADDRESS = "ann.private@example.org"
HASHED = "git-" + sha256(ADDRESS.encode()).hexdigest()[:10]
FIVE = ("ann", "ann-at-work", "Ann-Old", HASHED, "zann")
PEOPLE = {
    "ann": "---\nname: Ann  # hers\nrole: core\n# who else she is\naccounts:\n- github:11  # her number\n---\n",
    "ann-at-work": "---\nname: A. Lee\nrole: contributor\naccounts:\n- github:22\n---\n",
    "Ann-Old": "---\nrole: contributor\n---\n\nTides and tables.\n",
    HASHED: "---\nname: Ann Lee\nrole: contributor\n---\n",
}


@pytest.fixture
def repo(repo: DataRepo) -> DataRepo:
    """One person in five accounts, of which four have profiles, as sources write them."""
    for name, text in PEOPLE.items():
        repo.write(f"contributors/{name}.md", text)
    for number, account in enumerate(FIVE):
        repo.write(
            f"activities/{account}.jsonl",
            "".join(
                line(f"{account}-{n}", account, f"2026-01-{n + 1:02}", repository="acme/widget", lines_added=30_000)
                for n in range(number + 1)
            ),
        )
    return repo


def site_of(repo: DataRepo) -> dict[str, Any]:
    """Every file of a site that is made anew, but for what tells when it was; of data.db the rows."""
    assert repo.run("run", "-q", "--strict").code == 0
    files = {path: text for path, text in contents(repo.site).items() if path not in TELL_OF_RUNS}
    return {**files, "data.db": dump(repo.site / "data.db")}


def ranked(repo: DataRepo, period: str = "all") -> dict[str, tuple[int, float]]:
    rows = json.loads(repo.run("board", "--period", period, "--format", "json").out)
    return {row["username"]: (row["rank"], row["score"]) for row in rows}


def told(repo: DataRepo, *arguments: str, code: int = 0) -> str:
    outcome: Outcome = repo.run("identity", *arguments)
    assert outcome.code == code, outcome.err
    return outcome.out + outcome.err


def in_json(repo: DataRepo, *arguments: str) -> Any:
    outcome = repo.run("identity", *arguments, "--json")
    assert outcome.code == 0, outcome.err
    return json.loads(outcome.out)


def test_five_accounts_are_one_row_by_editing_one_file_and_five_again_without(repo: DataRepo) -> None:
    """By hand: four lines in one profile, and their removal, after which every byte is as it was."""
    before, site, five = repo.files(), site_of(repo), ranked(repo)
    assert {name for name, _ in five.items()} == {*FIVE, "ben", "cara"}
    entries = "".join(f"- {account}\n" for account in ("ann-at-work", "ann-old", ADDRESS, "zann"))
    repo.write(
        "contributors/ann.md",
        PEOPLE["ann"].replace("number\n", f"number\n{entries}"),
    )
    joined = site_of(repo)
    assert set(ranked(repo)) == {"ann", "ben", "cara"}
    # The bonus for lines is capped for a person, not for an account.
    assert ranked(repo)["ann"] == (1, 15 * 10 + 1000)
    assert b"Tides and tables." in joined["people/ann/index.html"]
    assert not any(f"people/{other}/index.html" in joined for other in FIVE[1:])
    repo.write("contributors/ann.md", PEOPLE["ann"])
    assert (repo.files(), site_of(repo)) == (before, site)


def test_merge_and_split_do_the_same(repo: DataRepo) -> None:
    """Line by line, comments and order kept; the effect that was told is what then is."""
    before, site = repo.files(), site_of(repo)
    done = in_json(repo, "merge", "ann", "ann-at-work", "ANN-OLD", ADDRESS, "zann", "--yes")
    assert done["files"] == ["contributors/ann.md"]
    added = "".join(f"- {account}\n" for account in ("ann-at-work", "Ann-Old", HASHED, "zann"))
    assert repo.files() == before | {
        "contributors/ann.md": PEOPLE["ann"].replace("number\n", f"number\n{added}").encode()
    }
    for period in ("week", "all"):
        after = {move["username"]: move for move in done["effect"] if move["period"] == period}
        now = ranked(repo, period)
        assert now["ann"] == (after["ann"]["rank"]["after"], after["ann"]["score"]["after"])
        assert now["ben"][0] == after["ben"]["rank"]["after"]
        assert after["zann"]["rank"]["after"] is None
    assert set(ranked(repo)) == {"ann", "ben", "cara"}
    undo = done["undo"].removeprefix("leaderboard identity ").split()
    undone = in_json(repo, *undo, "--yes")
    assert [line["change"] for line in undone["lines"]] == ["-"] * 4
    assert (repo.files(), site_of(repo)) == (before, site)


def test_who_is_parted_keeps_those_who_are_part_of_them(repo: DataRepo) -> None:
    """Two profiles that list each other come and go together, each with the line it had."""
    repo.write("contributors/yan.md", "---\nname: Yan\naccounts: [yun]\n---\n")
    repo.write("contributors/yun.md", "---\nname: Yun\naccounts: [yan]\n---\n")
    before = repo.files()
    told(repo, "merge", "cara", "yan", "--yes")
    assert in_json(repo, "split", "cara", "yan", "--yes")["files"] == ["contributors/cara.md"]
    assert repo.files() == before


def test_no_line_that_leads_back_is_left(repo: DataRepo) -> None:
    """Also not in the profile of somebody who is part of the one who is parted."""
    repo.write("contributors/ben.md", "---\nname: Ben\naccounts: [yan]\n---\n")
    repo.write("contributors/yan.md", "---\nname: Yan\naccounts: [yun]\n---\n")
    repo.write("contributors/yun.md", "---\nname: Yun\naccounts: [ben]\n---\n")
    told(repo, "split", "ben", "yan", "--yes")
    assert repo.files()["contributors/yun.md"] == b"---\nname: Yun\naccounts: []\n---\n"
    assert in_json(repo, "show", "ben")["accounts"]


def test_a_wrong_merge_is_undone_by_deleting_one_line(repo: DataRepo) -> None:
    """In an editor."""
    before, site = repo.files(), site_of(repo)
    told(repo, "merge", "ben", "cara", "--yes")
    assert set(ranked(repo)) == {*FIVE, "ben"}
    text = (repo.root / "contributors/ben.md").read_text()
    repo.write("contributors/ben.md", text.replace("accounts:\n- cara\n", ""))
    assert (repo.files(), site_of(repo)) == (before, site)


def test_who_has_no_profile_is_given_one_and_loses_it_again(repo: DataRepo) -> None:
    """It says that it will be removed, because it says nothing else."""
    before = repo.files()
    assert "contributors/cara.md (new)\n  + ben\n" in told(repo, "merge", "cara", "ben", "--yes")
    assert repo.files() == before | {"contributors/cara.md": b"---\naccounts:\n- ben\n---\n\n"}
    assert "contributors/cara.md says nothing else and is removed" in told(repo, "split", "cara", "ben", "--yes")
    assert repo.files() == before


def test_before_anything_is_written_it_is_asked(repo: DataRepo) -> None:
    """Where nobody can answer, it ends with code 2; a dry run and a no write nothing."""
    before = repo.files()
    assert told(repo, "merge", "ann", "zann", code=2).endswith(
        "error: nothing was written; --yes writes without asking, --dry-run says what would change\n"
    )
    assert told(repo, "merge", "ann", "zann", "--dry-run").endswith("Nothing was written.\n")
    assert in_json(repo, "merge", "ann", "zann", "--dry-run")["written"] is False
    assert answered(repo, "n").endswith("Nothing was written.\r\n")
    assert repo.files() == before
    assert "Wrote contributors/ann.md; the next run shows it." in answered(repo, "y")
    assert set(ranked(repo)) == {*FIVE, "ben", "cara"} - {"zann"}


def answered(repo: DataRepo, answer: str) -> str:
    """What is said on a terminal on which somebody types this."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "leaderboard", "identity", "merge", "ann", "zann"]
    process = subprocess.Popen(
        command, cwd=repo.place, env=environment({}), stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True
    )
    os.close(theirs)
    os.write(ours, f"{answer}\n".encode())
    said = b""
    while True:
        try:
            part = os.read(ours, 4096)
        except OSError:
            break
        if not part:
            break
        said += part
    os.close(ours)
    assert process.wait() == 0, said
    return said.decode()


def test_everything_that_speaks_against_it_is_said_at_once(repo: DataRepo) -> None:
    """And nothing is written."""
    before = repo.files()
    told(repo, "merge", "ben", "cara", "--yes")
    with_cara = repo.files()
    assert told(repo, "merge", "ann", "ann", "github:11", "zan", "cara", "github:22", code=2).splitlines() == [
        "error: 'ann': is an account of ann already",
        "error: 'github:11': is an account of ann already",
        "error: 'zan': nobody is called 'zan', did you mean zann or ann?",
        "error: 'cara': is an account of ben (contributors/ben.md:4); name ben to join both people, or give it up "
        "there first: `leaderboard identity split ben cara`",
        "error: 'github:22': is an account of ann-at-work (contributors/ann-at-work.md:5); name ann-at-work to join "
        "both people, or give it up there first: `leaderboard identity split ann-at-work github:22`",
    ]
    assert told(repo, "split", "ben", "ben", "zann", "ann", code=2).splitlines() == [
        "error: 'ben': is the name of ben itself; name the accounts that are to go",
        "error: 'zann': no profile lists it as an account of ben; `leaderboard identity show ben` tells what is",
        "error: 'ann': is an account of ann, not of ben",
    ]
    assert told(repo, "show", "nobody", code=2).startswith("error: nobody is called 'nobody'")
    assert repo.files() == with_cara != before


def test_a_profile_that_cannot_be_changed_safely_is_left_alone(repo: DataRepo) -> None:
    """The line to write is told."""
    repo.write("contributors/ann.md", "---\nmeta: {a: &l [x]}\naccounts: *l\n---\n")
    before = repo.files()
    assert told(repo, "merge", "ann", "zann", code=1) == (
        "error: contributors/ann.md: left as it is, because it cannot be changed safely; "
        "write 'zann' below accounts: yourself\n"
    )
    assert repo.files() == before


def test_show_tells_where_each_account_comes_from(repo: DataRepo) -> None:
    """With the line that says so and what was done under it; an address is told as what stands for it."""
    text = PEOPLE["ann"].replace(
        "number\n", f"number\n- {ADDRESS}\n- 44+Zann@users.noreply.github.com\n- ann-at-work\n"
    )
    repo.write("contributors/ann.md", text)
    accounts = in_json(repo, "show", "zann")["accounts"]
    assert [(each["account"], each["origin"], each["where"], each["activities"]) for each in accounts] == [
        ("ann", "own name", "contributors/ann.md", 1),
        ("github:11", "number", "contributors/ann.md:6", 0),
        (HASHED, "address", "contributors/ann.md:7", 4),
        ("zann", "noreply address", "contributors/ann.md:8", 5),
        ("ann-at-work", "profile", "contributors/ann.md:9", 2),
        ("github:22", "number", "contributors/ann-at-work.md:5", 0),
    ]
    assert (accounts[4]["first_day"], accounts[4]["last_day"]) == ("2026-01-01", "2026-01-02")
    table = told(repo, "show", ADDRESS)
    assert table.endswith("ann (Ann): human, on the boards\n")
    assert ADDRESS not in table


def test_who_never_acted_is_found_by_every_account(repo: DataRepo) -> None:
    """Their number, their address; by explain too."""
    repo.write("contributors/dora.md", "---\naccounts: [github:77, dora@example.org]\n---\n")
    for name in ("dora", "github:77", "GITHUB:77", "dora@example.org"):
        assert in_json(repo, "show", name)["username"] == "dora"
        assert repo.run("explain", name).err.startswith("dora, all: 0 points, not ranked")
    assert repo.run("explain", "github:22").err.startswith("ann-at-work, all:")


def test_x_and_x_bot_are_one_account(repo: DataRepo) -> None:
    """A bot under either name, unless two profiles keep them apart."""
    repo.write("activities/tidy.jsonl", line("t1", "tidy", "2026-01-01"))
    repo.write("activities/tidy[bot].jsonl", line("t2", "tidy[bot]", "2026-01-02"))
    known = in_json(repo, "show", "tidy[bot]")
    assert (known["username"], known["kind"], known["ranked"]) == ("tidy", "bot", False)
    assert [(each["account"], each["origin"]) for each in known["accounts"]] == [
        ("tidy", "own name"),
        ("tidy[bot]", "[bot]"),
    ]
    assert "tidy" not in ranked(repo)
    told(repo, "merge", "ben", "tidy[bot]", "--yes")
    assert told(repo, "split", "ben", "tidy[bot]", code=2).startswith(
        "error: 'tidy[bot]': is one account with tidy, which is listed; take that out"
    )
    told(repo, "split", "ben", "tidy", "--yes")
    for name in ("tidy", "tidy[bot]"):
        repo.write(f"contributors/{name}.md", "---\n---\n")
    assert ranked(repo)["tidy"][1] == 10
    assert in_json(repo, "show", "tidy[bot]")["kind"] == "bot"


def test_joining_a_bot_takes_a_person_off_the_boards_and_says_so(repo: DataRepo) -> None:
    """Before it is done."""
    repo.write("activities/tidy[bot].jsonl", line("t1", "tidy[bot]", "2026-01-01"))
    done = in_json(repo, "merge", "cara", "tidy[bot]", "--dry-run")
    assert next(move["rank"]["after"] for move in done["effect"] if move["username"] == "cara") is None


def test_an_address_in_accounts_claims_what_stands_for_it(repo: DataRepo) -> None:
    """The line that a merge writes does not have it."""
    told(repo, "merge", "ann", "ANN.Private@example.org", "44+zann@users.noreply.github.com", "--yes")
    assert "- github:11  # her number\n" + f"- {HASHED}\n- zann\n- 'github:44'\n" in (
        repo.root / "contributors/ann.md"
    ).read_text("utf-8")


def test_an_account_that_nobody_used_yet_may_be_listed(repo: DataRepo) -> None:
    """By number or address; a name might be mistyped."""
    assert "note: nobody has acted under 'github:99' yet" in told(repo, "merge", "ben", "github:99", "--yes")
    assert (repo.root / "contributors/ben.md").read_text() == "---\nname: Ben\naccounts:\n- github:99\n---\n"


def test_a_number_that_would_bring_a_login_back_is_pointed_out(repo: DataRepo) -> None:
    """Where several are listed, only a person can say whose is whose."""
    repo.write("contributors/ben.md", "---\naccounts: [zann, 'github:4', 'github:5']\n---\n")
    assert "still lists 'github:4' and 'github:5'; if one of these numbers belongs to what you take out" in told(
        repo, "split", "ben", "zann", "--yes"
    )


def test_names_of_strangers_do_not_reach_the_terminal_as_they_are(repo: DataRepo) -> None:
    """Neither from profiles nor from what was typed."""
    repo.write("contributors/zann.md", '---\nname: "Z\\e[2J\\u202Eann"\naccounts: ["\\e]0;x\\a"]\n---\n')
    said = told(repo, "show", "zann") + told(repo, "merge", "ann", "zann", "--dry-run")
    said += told(repo, "merge", "ann", "\x1b[31mx", code=2) + told(repo, "split", "zann", "\x1b]0;x\x07", "--dry-run")
    assert not any(letter in said for letter in "\x1b\u202e\x07")


def test_while_a_run_is_at_work_nothing_is_written(repo: DataRepo) -> None:
    """Code 5; show answers all the same."""
    repo.plugin("news", '@hookimpl\ndef scrape():\n    open("begun", "w").close()\n    open("go-on").close()\n')
    repo.configure("plugins: {news: {}}")
    for name in ("begun", "go-on"):
        os.mkfifo(repo.place / name)
    first = subprocess.Popen([sys.executable, "-m", "leaderboard", "run", "-q"], cwd=repo.place, env=environment({}))
    (repo.place / "begun").open().close()
    before = repo.files()
    for command in ("merge", "split"):
        assert "another run is at work" in told(repo, command, "ann", "zann", "--yes", code=5)
    assert in_json(repo, "show", "ann")["username"] == "ann"
    assert repo.files() == before
    (repo.place / "go-on").open("w").close()
    assert first.wait() == 0


@pytest.mark.parametrize("moment", range(6))
def test_a_merge_that_is_killed_has_happened_or_has_not(repo: DataRepo, moment: int) -> None:
    """Wherever that was: every file is whole, and asking again gives what was asked for."""
    before = repo.files()
    wanted = PEOPLE["ann"].replace("number\n", "number\n- zann\n").encode()
    arguments = ("identity", "merge", "ann", "zann", "--yes")
    steps = int(repo.copy(repo.place / "undisturbed").run(*arguments, kill_at=NEVER).steps)
    assert repo.run(*arguments, kill_at=max(1, steps * (moment + 1) // 6 - 1)).code == -signal.SIGKILL
    text = repo.files()["contributors/ann.md"]
    assert text in {before["contributors/ann.md"], wanted}
    again = repo.run(*arguments)
    assert again.code == (2 if text == wanted else 0), again.err
    assert repo.files() == before | {"contributors/ann.md": wanted}
