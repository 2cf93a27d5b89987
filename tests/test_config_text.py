"""A repository is put into the text of config.yaml, and everything else stays as a person wrote it."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard import yaml_reader
from leaderboard.config_text import NotEditableError, listed, with_repository, without_repository

BLOCK = """\
# Ours
org: {name: "Acme"}   # the makers
leaderboard:
  plugins:
    github:   # all of it
      config:
        repositories:
          - acme/a   # the first

          # and the second
          - 'acme/b'
        token: "${{ env.TOKEN }}"
    other:
      timeout: 012
"""
TOP = "leaderboard:\n  plugins:\n    github:\n      config:\n"
FLOW = (
    "leaderboard: {plugins: {github: {config: {repositories: [acme/a, 'acme/b' ], token: x}}, other: {timeout: 12}}}\n"
)
SHAPES = {
    "block": BLOCK,
    "without indentation": BLOCK.replace("          - ", "        - "),
    "flow": FLOW,
    "flow in block": BLOCK.partition("        repositories:")[0] + "        repositories: [acme/a, acme/b]  # two\n",
    "flow over lines": TOP + "        repositories: [\n"
    "          acme/a,  # one\n          acme/b,  # two\n        ]\n        token: x\n",
    "last in the file": BLOCK.partition("        token")[0],
    "without a last line end": BLOCK.partition("        token")[0].rstrip("\n"),
    "windows": BLOCK.replace("\n", "\r\n"),
    "with a byte order mark": "\ufeff" + FLOW,
}
EMPTY = {
    "an empty list": TOP + "        repositories: []  # none\n",
    "an empty key": TOP + "        repositories:  # none\n        token: x\n",
    "null": TOP + "        repositories: null\n",
    "no key": TOP + "        token: x  # mine\n\n# the end\n",
    "a block scalar before": TOP + "        a: |\n          x\n\n    o: {}\n",
    "an empty config": "leaderboard:\n  plugins:\n    github:\n      config: {}\n",
    "a null config": "leaderboard:\n  plugins:\n    github:\n      config:\n    other: {}\n",
    "no config": "leaderboard:\n  plugins:\n    github:\n      timeout: 5\n    other: {}",
    "an empty source": "leaderboard:\n  plugins:\n    github: {}\n    other: {}\n",
    "a null source": "leaderboard:\n  plugins:\n    github:\n    other: {}\n",
    "a null source at the end": "leaderboard:\n  plugins:\n    github:",
    "a flow source": "leaderboard: {plugins: {github: {timeout: 5}}}",
}


def changed_lines(before: str, after: str) -> list[str]:
    lines = difflib.unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), n=0)
    return [line for line in lines if line[0] in "+-" and line[:3] not in {"+++", "---"}]


@pytest.mark.parametrize("shape", SHAPES)
def test_adding_changes_one_line_and_removing_brings_the_text_back(shape: str) -> None:
    """Comments, order, quotes and line ends are those of before."""
    text = SHAPES[shape]
    after = with_repository(text, "github", "acme/c")
    assert listed(after, "github") == ["acme/a", "acme/b", "acme/c"]
    # Where the last line has no end, it gets one.
    assert len([line for line in changed_lines(text, after) if line[0] == "+"]) == (1 if text.endswith("\n") else 2)
    assert without_repository(after, "github", "ACME/C").rstrip() == text.rstrip()


@pytest.mark.parametrize("shape", SHAPES)
def test_all_can_be_removed_and_added_again(shape: str) -> None:
    """The list is then empty, and not gone."""
    text = SHAPES[shape]
    for name in ("acme/a", "acme/b"):
        text = without_repository(text, "github", name)
    assert listed(text, "github") == []
    assert listed(with_repository(text, "github", "acme/z"), "github") == ["acme/z"]


@pytest.mark.parametrize("shape", EMPTY)
def test_the_first_repository_finds_its_place(shape: str) -> None:
    """In one line, with the next one beside it."""
    text = EMPTY[shape]
    after = with_repository(text, "github", "acme/a")
    assert listed(after, "github") == ["acme/a"]
    assert len([line for line in changed_lines(text, after) if line[0] == "+"]) <= (1 if text.endswith("\n") else 2)
    assert listed(with_repository(after, "github", "acme/b"), "github") == ["acme/a", "acme/b"]
    for comment in ("# none", "# mine", "# the end"):
        assert (comment in after) == (comment in text)


def test_a_name_that_yaml_would_read_otherwise_is_quoted() -> None:
    """And one that every line of YAML can hold is not."""
    assert '"a/b: c"' in with_repository(BLOCK, "github", "a/b: c")
    assert "- acme/x.y-z_1\n" in with_repository(BLOCK, "github", "acme/x.y-z_1")
    assert listed(with_repository(FLOW, "github", "1/2"), "github")[-1] == "1/2"


@pytest.mark.parametrize(
    "text",
    [
        "leaderboard:\n  plugins:\n    github: {config: &c {repositories: [a/a]}}\n    other: {config: *c}\n",
        "x: &list [a/a]\nleaderboard: {plugins: {github: {config: {repositories: *list}}}}\n",
        "leaderboard: {plugins: {github: {config: {repositories: a/a}}}}\n",
        "leaderboard: {plugins: {github: {config: {repositories: [[a/a]]}}}}\n",
        "leaderboard: {plugins: {github: 5}}\n",
        "leaderboard: {plugins: [github]}\n",
        "leaderboard: {plugins: {other: {}}}\n",
    ],
)
def test_what_cannot_be_changed_safely_is_refused(text: str) -> None:
    """A shared list would change in two places."""
    with pytest.raises((NotEditableError, yaml_reader.YamlProblem)):
        with_repository(text, "github", "acme/c")


NAMES = st.lists(st.sampled_from(["acme/a", "acme/b", "bob/c", "1/2", "x/true", "a/b: c", "e/#f"]), max_size=12)


@given(shape=st.sampled_from([*SHAPES.values(), *EMPTY.values()]), names=NAMES)
def test_any_order_of_adding_and_removing_ends_with_what_is_meant(shape: str, names: list[str]) -> None:
    """Each name is added where it is not there, else removed; nothing else of the document changes."""
    text, expected = shape, listed(shape, "github")
    for name in names:
        if name in expected:
            text = without_repository(text, "github", name)
            expected.remove(name)
        else:
            text = with_repository(text, "github", name)
            expected.append(name)
        assert listed(text, "github") == expected
