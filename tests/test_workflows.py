"""The workflows for GitHub: the project's own, and those that come with a data repo."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from leaderboard.cli import cli

CHECKOUT = Path(__file__).parents[1]
NIGHTLY = CHECKOUT / "data-repo" / ".github" / "workflows" / "leaderboard.yml"
EFFECT = NIGHTLY.with_name("effect.yml")
WORKFLOWS = (CHECKOUT / ".github" / "workflows" / "ci.yml", NIGHTLY, EFFECT)
DEMO = "\n    demo: {config: {people: 3, activities: 20}}"
BROKEN = "\n    broken: {}"
RAISES = (
    "from leaderboard.plugin import hookimpl\n\n\n@hookimpl\ndef scrape():\n    raise ValueError('no')\n    yield\n"
)


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def workflow(request: pytest.FixtureRequest) -> dict[str, Any]:
    """One workflow after the other; `on` stays text."""
    return loaded(request.param)


def loaded(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    return content


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_actions_are_those_of_github_at_a_major_version(workflow):
    """Nobody else's code runs with the job's token."""
    used = [step["uses"] for step in steps(workflow) if "uses" in step]
    assert used
    assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", name) for name in used)


def test_scripts_are_right_and_take_nothing_from_outside_as_code(workflow):
    """What GitHub fills in comes as an environment variable, never as a piece of the script."""
    for script in (step["run"] for step in steps(workflow) if "run" in step):
        assert "${{" not in script
        subprocess.run(["bash", "-n"], input=script, text=True, check=True)


def test_no_checkout_leaves_its_token_behind(workflow):
    """Plugins and tests run beside it."""
    for step in steps(workflow):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] == "false"


def test_the_nightly_jobs_may_do_no_more_than_they_must():
    """Writing to the repository and deploying are rights of different jobs."""
    nightly = loaded(NIGHTLY)
    assert nightly["permissions"] == {}
    assert nightly["concurrency"]["cancel-in-progress"] == "false"
    assert {name: job["permissions"] for name, job in nightly["jobs"].items()} == {
        "update": {"contents": "write"},
        "deploy": {"pages": "write", "id-token": "write"},
    }


def test_what_a_pull_request_brings_along_runs_without_rights():
    """The job that compares may write nothing and has no secret; the one that comments runs nothing of it."""
    effect = loaded(EFFECT)
    assert effect["permissions"] == {}
    assert list(effect["on"]) == ["pull_request"]
    assert {name: job["permissions"] for name, job in effect["jobs"].items()} == {
        "effect": {"contents": "read"},
        "comment": {"pull-requests": "write"},
    }
    assert "secrets." not in EFFECT.read_text(encoding="utf-8")
    assert not any("checkout" in step.get("uses", "") for step in effect["jobs"]["comment"]["steps"])


def test_the_nightly_workflow_comes_with_a_new_data_repo(tmp_path: Path):
    """And what keeps the database out of git; but nothing that a run in the sample left behind."""
    made = tmp_path / "made"
    assert CliRunner().invoke(cli, ["init", str(made)]).exit_code == 0
    assert (made / ".github" / "workflows" / NIGHTLY.name).read_bytes() == NIGHTLY.read_bytes()
    assert {path.name for path in made.glob(".*")} == {".github", ".gitignore"}


class Runner:
    """A checkout of a data repo on GitHub's machine, with an origin to push to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.origin = folder / "origin.git"
        self.work = folder / "work"
        self.outputs = folder / "outputs"
        self.environment = {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(folder),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Ann",
            "GIT_AUTHOR_EMAIL": "ann@example.org",
            "GIT_COMMITTER_NAME": "Ann",
            "GIT_COMMITTER_EMAIL": "ann@example.org",
            "GITHUB_OUTPUT": str(self.outputs),
            "GITHUB_REF_NAME": "main",
            "LEADERBOARD_OFFLINE": "false",
            "LEADERBOARD_OUTPUT": str(folder / "site"),
        }
        CliRunner().invoke(cli, ["init", str(self.work)])
        self.git("init", "--quiet", "--bare", "--initial-branch=main", str(self.origin))
        self.git("init", "--quiet", "--initial-branch=main")
        self.git("remote", "add", "origin", str(self.origin))
        self.commit_and_push()

    def git(self, *arguments: str) -> str:
        return self.run(["git", *arguments]).stdout

    def commit_and_push(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "Change something")
        self.git("push", "--quiet", "origin", "main")

    def add_source(self, text: str) -> None:
        """Name a source in config.yaml, as a person would."""
        config = self.work / "config.yaml"
        config.write_text(config.read_text(encoding="utf-8").replace("\n  plugins:", f"\n  plugins:{text}", 1))

    def step(self, name: str, workflow: Path = NIGHTLY) -> subprocess.CompletedProcess[str]:
        """Run a step of the workflow as GitHub does."""
        script = next(step["run"] for step in steps(loaded(workflow)) if step.get("name") == name)
        return self.run(["bash", "--noprofile", "--norc", "-e", "-c", script], check=False)

    def run(self, command: list[str], *, check: bool = True) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(command, cwd=self.work, env=self.environment, capture_output=True, text=True, check=False)
        assert not check or done.returncode == 0, done.stderr
        return done

    def pushed(self) -> list[str]:
        """The subjects in the origin, the newest first."""
        return self.git("--git-dir", str(self.origin), "log", "--format=%s", "main").splitlines()


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


def test_a_night_without_news_commits_nothing(runner: Runner):
    """The database that the run left is not news."""
    assert runner.step("Run").returncode == 0
    assert runner.outputs.read_text() == "code=0\n"
    assert runner.step("Commit what is new").stdout == "Nothing is new.\n"
    assert runner.pushed() == ["Change something"]
    assert (runner.folder / "site" / "index.html").is_file()


def test_news_are_committed_once(runner: Runner):
    """Together with how far the source was read, and nothing else; somebody's push in between is no obstacle."""
    runner.add_source(DEMO)
    runner.commit_and_push()
    assert runner.step("Run").returncode == 0
    runner.git("clone", "--quiet", str(runner.origin), str(runner.folder / "another"))
    (runner.folder / "another" / "notes.txt").write_text("Written meanwhile.\n")
    for arguments in (("add", "."), ("commit", "--quiet", "-m", "Write meanwhile"), ("push", "--quiet")):
        runner.git("-C", str(runner.folder / "another"), *arguments)
    done = runner.step("Commit what is new")
    assert done.returncode == 0, done.stderr
    assert runner.pushed()[:2] == ["Add what is new", "Write meanwhile"]
    changed = runner.git("diff", "--name-only", "HEAD~1", "HEAD").splitlines()
    assert {path.partition("/")[0] for path in changed} == {"activities", "contributors", "state"}
    runner.step("Run")
    assert runner.step("Commit what is new").stdout == "Nothing is new.\n"


def test_a_failed_source_does_not_keep_the_site_from_being_published(runner: Runner):
    """The step goes on and says so to the last job."""
    (runner.work / "plugins").mkdir()
    (runner.work / "plugins" / "broken.py").write_text(RAISES)
    runner.add_source(BROKEN)
    assert runner.step("Run").returncode == 0
    assert runner.outputs.read_text() == "code=3\n"
    assert (runner.folder / "site" / "index.html").is_file()
    assert loaded(NIGHTLY)["jobs"]["deploy"]["steps"][-1]["if"] == "needs.update.outputs.code != '0'"


def test_a_run_that_failed_publishes_nothing(runner: Runner):
    """A broken configuration ends the job before anything is committed."""
    (runner.work / "config.yaml").write_text("org: [\n")
    assert runner.step("Run").returncode == 2


def test_an_installation_from_nowhere_is_refused(runner: Runner):
    """The package of that name on PyPI is not ours."""
    runner.environment["LEADERBOARD"] = ""
    done = runner.step("Install")
    assert done.returncode == 1
    assert done.stdout.startswith("::error::Set the variable LEADERBOARD")


def test_a_pull_request_carries_its_effect(runner: Runner):
    """What would be merged is compared with what it would be merged into, from a clone as shallow as the workflow's."""
    runner.git("checkout", "--quiet", "-b", "more-for-reviews")
    config = runner.work / "config.yaml"
    config.write_text(config.read_text(encoding="utf-8").replace("#pr_reviewed: 30", "pr_reviewed: 30"))
    runner.git("commit", "--quiet", "--all", "--message", "Value reviews")
    runner.git("checkout", "--quiet", "main")
    runner.git("merge", "--quiet", "--no-ff", "--message", "As it would be merged", "more-for-reviews")
    runner.git("push", "--quiet", "origin", "main")
    shallow = runner.folder / "shallow"
    runner.git("clone", "--quiet", "--depth=2", f"file://{runner.origin}", str(shallow))
    runner.work = shallow
    runner.environment["GITHUB_STEP_SUMMARY"] = str(runner.folder / "summary")
    done = runner.step("Compare", EFFECT)
    assert done.returncode == 0, done.stderr
    effect = (shallow / "effect.md").read_text(encoding="utf-8")
    assert "`pr_reviewed` is worth 30 points instead of 20" in effect
    assert (runner.folder / "summary").read_text(encoding="utf-8") == effect
