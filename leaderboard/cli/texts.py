"""``leaderboard texts``: the file that a translator works on."""

from __future__ import annotations

from pathlib import Path

import click

from leaderboard.cli.options import data_option, find_data
from leaderboard.errors import ConfigError, DataError


@click.command("texts")
@click.argument("language")
@data_option
def texts(language: str, data: Path | None) -> None:
    """Begin the translation of the site into LANGUAGE (de, pt-BR), or add what is new to the one there is.

    Writes translations/LANGUAGE.po in the data repo; `leaderboard.language` in config.yaml puts it to use.
    """
    from leaderboard.files.writing import replace
    from leaderboard.site import translations

    file = find_data(data) / translations.file_name(language)
    if translations.known(language) is None:
        raise ConfigError(f"{language!r} is no language, expected one such as de or pt-BR")
    existing = file.read_bytes() if file.exists() else None
    try:
        content = translations.begun(language, existing)
    except ValueError as error:
        raise DataError(f"{file}: {error}") from error
    file.parent.mkdir(exist_ok=True)
    changed = replace(file, content)
    done, all_texts = translations.progress(content)
    state = "Wrote" if changed else "Nothing new in"
    click.echo(f"{state} {file}: {done:,} of {all_texts:,} texts are translated.", err=True)


COMMANDS = {"texts": texts}
