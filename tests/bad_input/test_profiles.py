"""Profiles that people broke: none is ever overwritten, and what can be read of them counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.small_repo import DataRepo


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            b"---\nname: Ben\n\nHello.\n",
            "contributors/ben.md:1: the front matter begins with --- and never ends; expected a second line ---",
        ),
        (
            b"---\nname: [Ben\n---\n",
            "contributors/ben.md:2: in the list that begins here, a comma or the closing ] is missing",
        ),
        (b"---\nname: B\xe9n\n---\n", "contributors/ben.md:2: a character that is not UTF-8; save the file as UTF-8"),
        (b"---\n- Ben\n---\n", "contributors/ben.md:2: expected lines of the form 'key: value' as front matter"),
        (
            b"---\nname: !!python/object/apply:os.system [false]\n---\n",
            "contributors/ben.md:2: the tag '!!python/object/apply:os.system' cannot be read here; write the value "
            "without it",
        ),
    ],
)
def test_a_profile_that_cannot_be_read_is_named_and_left_alone(
    repo: DataRepo, survives: Callable[..., None], text: bytes, said: str
) -> None:
    """The person still stands on the board, and a source's word on them is not written into it."""
    repo.write("contributors/ben.md", text)
    survives([f"error: {said}"], {"contributors/ben.md": text})
    assert repo.scores()["ben"] == 13


def test_a_field_of_a_wrong_type_costs_that_field(repo: DataRepo, survives: Callable[..., None]) -> None:
    """Everything else of the profile counts, and the field stays as its author wrote it."""
    repo.write("contributors/ben.md", "---\nname: Ben\nrole: [core]\njoining_date: 2026-02-30\n---\n")
    survives(
        [
            "error: contributors/ben.md:3: role: expected text, got a list",
            "error: contributors/ben.md:4: joining_date: expected a date like 2026-01-31, got '2026-02-30'",
        ],
        {"contributors/ben.md": b"---\nname: Ben\nrole: [core]\njoining_date: 2026-02-30\ntitle: Builder\n---\n"},
    )


def test_an_account_that_two_profiles_claim_stays_with_the_first(repo: DataRepo, survives: Callable[..., None]) -> None:
    """The second claim is an error that names both files."""
    repo.write("contributors/ann.md", "---\nname: Ann\naccounts: [cara]\n---\n")
    repo.write("contributors/ben.md", "---\nname: Ben\naccounts: [Cara]\n---\n")
    survives(
        [
            "error: contributors/ben.md: accounts: Cara belongs to contributors/ann.md already; it stays with ann "
            "until one of the two goes"
        ],
        {"contributors/ben.md": b"---\nname: Ben\naccounts: [Cara]\ntitle: Builder\n---\n"},
    )
    assert repo.scores() == {"ann": 60, "ben": 13}
