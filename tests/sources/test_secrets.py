"""Secrets are known by their keys, wherever they are in the settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from leaderboard.sources.secrets import redacted, secrets_in


@dataclass(frozen=True)
class Settings:
    """A plugin's config class."""

    api_key: str
    name: str
    nested: Any = None


@pytest.mark.parametrize(
    "settings",
    [
        {"token": "abcdef"},
        {"githubToken": "abcdef"},
        {"slackApiToken": ["abcdef"]},
        {"login": {"PASSWORD": "abcdef"}},
        {"credentials": {"any": {"where": ("abcdef",)}}},
        {"headers": {"Authorization": "abcdef\n"}},
        Settings(api_key="abcdef", name="public-name"),
        {"inner": Settings(api_key="", name="public-name", nested=[{"secret": " abcdef "}])},
    ],
)
def test_secrets_are_found_in_any_shape(settings: object) -> None:
    """Mappings, lists and dataclasses; the value is known without the white space around it."""
    assert secrets_in(settings) == {"abcdef"}


def test_what_is_no_secret_is_not_taken_for_one() -> None:
    """Ordinary keys, numbers, and values too short to tell from words."""
    assert secrets_in({"organisation": "acme-inc", "token": 123456, "password": "abc", "x": None}) == frozenset()


def test_every_secret_is_replaced() -> None:
    """The longer one first where one is a part of the other."""
    assert redacted("with abcdef and abcdefgh", {"abcdef", "abcdefgh"}) == "with *** and ***"
