"""Cron lines in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.site.schedule import words


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("30 2 * * *", "every day at 02:30 UTC"),
        ("0 * * * *", "every hour"),
        ("15 */6 * * *", "every 6 hours"),
        ("5 9 * * 1", "every Monday at 09:05 UTC"),
        ("5 9 * * 7", "every Sunday at 09:05 UTC"),
        ("0 0 1 * *", "0 0 1 * *"),
        ("5 9 * * 1-5", "5 9 * * 1-5"),
        ("5 9 * * 12", "5 9 * * 12"),
        ("99 9 * * *", "99 9 * * *"),
        ("whenever we like", "whenever we like"),
    ],
)
def test_a_usual_cron_line_is_told_in_words_and_any_other_as_it_stands(line: str, said: str) -> None:
    """Nothing is guessed."""
    assert words(line) == said


@given(st.text(alphabet="0123456789*/,- ", max_size=15) | st.text())
def test_any_text_is_shown_somehow(line: str) -> None:
    """It comes from a file that people edit."""
    assert words(line) == line or words(line).startswith("every ")
