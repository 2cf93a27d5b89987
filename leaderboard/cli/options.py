"""The options that commands share, and what they mean where they are not given."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from leaderboard.errors import ConfigError
from leaderboard.pipeline.options import Options

F = TypeVar("F", bound=Callable[..., Any])
CONFIG = "config.yaml"


class Moment(click.ParamType[datetime]):
    """A day such as 2026-01-31 or a time such as 2026-01-31T09:30:00Z; without a zone it is UTC."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no time, expected one such as 2026-01-31 or 2026-01-31T09:30:00Z", param, ctx)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def option(*names: str, **settings: Any) -> Callable[[F], F]:
    """A click option that can also be given in the environment, as LEADERBOARD_ and its long name."""
    long = max((name.split("/")[0] for name in names), key=len)
    variable = "LEADERBOARD_" + long.removeprefix("--").replace("-", "_").upper()
    return click.option(*names, envvar=variable, show_envvar=False, **settings)


def data_option(command: F) -> F:
    """-C: the data repo."""
    folder = click.Path(path_type=Path, file_okay=False)
    data_help = "The data repo. [default: this folder, else ./data-repo]"
    return option("-C", "--data-dir", "data", type=folder, help=data_help)(command)


def where_options(command: F) -> F:
    """-C, -c: the data repo and its config."""
    file = click.Path(path_type=Path, dir_okay=False)
    config_help = "The configuration. [default: config.yaml in the data directory, else ./config.yaml]"
    return data_option(option("-c", "--config", type=file, help=config_help)(command))


def now_option(command: F) -> F:
    return option("--now", type=Moment(), help="Draw the boards for this day instead of the newest activity's.")(
        command
    )


def talk_options(command: F) -> F:
    """-v, -q, --color."""
    command = option("-v", "--verbose", count=True, help="Say more; twice for every detail.")(command)
    command = option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")(command)
    return click.option(
        "--color/--no-color",
        default=None,
        envvar="LEADERBOARD_COLOR",
        callback=set_color,
        expose_value=False,
        help="Use colours. [default: on a terminal, unless NO_COLOR is set]",
    )(command)


def set_color(ctx: click.Context, _param: click.Parameter, value: bool | None) -> None:
    ctx.color = False if value is None and os.environ.get("NO_COLOR") else value


def find_data(given: Path | None) -> Path:
    """The data repo; a ConfigError says where it was looked for."""
    if given is not None:
        if not given.is_dir():
            raise ConfigError(
                f"{given}: there is no such folder, expected a data repo; `leaderboard init {given}` makes one"
            )
        return given
    for folder in (Path(), Path("data-repo")):
        if (folder / "contributors").is_dir() or (folder / "activities").is_dir():
            return folder
    raise ConfigError(
        "no data repo here: neither this folder nor ./data-repo has contributors/ or activities/; name one with "
        "-C, or make one with `leaderboard init`"
    )


def find_config(given: Path | None, data: Path) -> Path:
    """The configuration; a ConfigError says where it was looked for."""
    places = [given] if given is not None else [data / CONFIG, Path(CONFIG)]
    for place in places:
        if place.is_file():
            return place
    looked = " or ".join(dict.fromkeys(str(place) for place in places))
    raise ConfigError(f"no configuration found, expected {looked}; `leaderboard init` writes one to start from")


def options(data: Path | None, config: Path | None, output: Path | None = None, **others: Any) -> Options:
    """What a run is asked to do, with every default filled in."""
    folder = find_data(data)
    return Options(data=folder, config=find_config(config, folder), output=output or Path("site"), **others)


def refuse_both(repository: str | None, board: str | None) -> None:
    """Boards that config names count all repositories; raises a usage error."""
    if repository is not None and board is not None:
        raise click.UsageError("--board goes without --repository: such boards count all repositories")
