"""``leaderboard init``: a data repo to start from."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from leaderboard.errors import ConfigError, StorageError
from leaderboard.shipped import shipped

UNSHIPPED = shutil.ignore_patterns(".leaderboard*", "*.leaderboard-tmp", "site")
"""What a run in a checkout leaves in the sample."""


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path("data-repo"))
def init(folder: Path) -> None:
    """Make a data repo with a commented config.yaml and sample people, to try things on and to edit.

    FOLDER must be empty or not exist. [default: ./data-repo]
    """
    if folder.exists() and any(folder.iterdir()):
        raise ConfigError(f"{folder}: is not empty, and nothing in it is overwritten; name another folder")
    try:
        shutil.copytree(shipped("data-repo"), folder, dirs_exist_ok=True, ignore=UNSHIPPED)
        shutil.copyfile(shipped("config.yaml"), folder / "config.yaml")
    except OSError as error:
        raise StorageError(f"{folder}: could not be written: {error.strerror or error}") from error
    click.echo(f"Made {folder}. Next: leaderboard run -C {folder} --offline", err=True)


COMMANDS = {"init": init}
