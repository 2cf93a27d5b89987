"""A person's page tells which accounts count as theirs: logins alone."""

from __future__ import annotations

from leaderboard.site.person_accounts import MOST
from tests.site.built import Community

HASHED = "git-0123456789"


def test_who_acts_under_one_account_has_no_list_of_them(community: Community) -> None:
    """Listed or not: nothing was done under the others."""
    community.person("ann", name="Ann", accounts=["forge:7", "elsewhere"])
    assert "Accounts" not in community.built("people/ann").texts("h2")


def test_accounts_that_were_joined_are_told_with_what_was_done_under_each(community: Community) -> None:
    """The own name first; what stands for an address is told as one, and numbers not at all."""
    community.settings["data_source"] = "https://github.com/acme/people"
    community.person("ben", name="Ben", accounts=["a-ben", HASHED, "forge:7"])
    for day in (13, 14):
        community.did("a-ben", f"2026-01-{day}")
    community.did(HASHED, "2026-01-14", slug="by-address")
    page = community.built("people/ben")
    (accounts,) = page.all("ul", class_="accounts")
    assert [" ".join(item.text.split()) for item in accounts.inside if item.tag == "li"] == [
        "@ben 2 contributions",
        "@a-ben 2 contributions",
        "1 address of commits",
    ]
    wrong = "One of them is somebody else, or one is missing?"
    assert page.link(wrong) == "https://github.com/acme/people/issues/new?title=About%20ben"
    for path, content in community.files().items():
        # Entries of feeds keep their ids, which name the account that acted, whoever it is joined with later.
        if not path.startswith("feeds/"):
            assert HASHED.encode() not in content, path


def test_a_long_list_ends(community: Community) -> None:
    """With how many more there are."""
    others = [f"a-{number:02}" for number in range(MOST + 3)]
    community.person("ann", name="Ann", accounts=others)
    for account in others:
        community.did(account, "2026-01-14")
    items = community.built("people/ann").all("ul", class_="accounts")[0].inside
    assert len([item for item in items if item.tag == "li"]) == MOST + 1
    assert any("4 more logins" in item.text for item in items)


def test_a_page_forgets_an_account_that_is_parted(community: Community) -> None:
    """Made again from the store that is there, it is what a new one would be."""
    community.person("ben", name="Ben", accounts=["a-ben"])
    community.did("a-ben", "2026-01-13")
    assert "Accounts" in community.built("people/ben").texts("h2")
    community.person("ben", name="Ben")
    assert "Accounts" not in community.built("people/ben").texts("h2")
