"""Sites to look at."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from leaderboard.shipped import shipped
from tests.site.built import Community, Silent


@pytest.fixture
def empty(tmp_path: Path) -> Community:
    """A data repo that nobody is in."""
    return Community(tmp_path)


@pytest.fixture
def community(empty: Community) -> Community:
    """Ann of the core, Ben who contributes, and a bot, in two weeks of one repository."""
    empty.person("ann", "Likes *tides*.", name="Ann Arbor", role="core")
    empty.person("ben", name="Ben", role="contributor")
    empty.did("ann", "2026-01-05", "pr_merged", repository="acme/widget", title="Turn the wheel")
    empty.did("ann", "2026-01-14", "commit", repository="acme/widget", lines_added=100, lines_deleted=20)
    empty.did("ben", "2026-01-13", "pr_reviewed", repository="acme/widget", link="https://acme.example/7")
    empty.did("ben", "2026-01-14", "comment", title="Why?")
    empty.did("ci[bot]", "2026-01-14", "commit", repository="acme/widget")
    return empty


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Community:
    """The sample data repo with the reference configuration, built once."""
    place = tmp_path_factory.mktemp("sample")
    copytree(shipped("data-repo"), place / "copy", ignore=ignore_patterns(".*"))
    community = Community(place)
    community.data.rmdir()
    (place / "copy").rename(community.data)
    options = Options(data=community.data, config=shipped("config.yaml"), output=community.site, offline=True)
    with Run(options, Silent()) as run:
        run.execute(NEEDS["run"])
    return community
