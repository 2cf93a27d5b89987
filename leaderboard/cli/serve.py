"""``leaderboard serve``: the site in the browser, built again at every change."""

from __future__ import annotations

import threading
import time
import webbrowser
from contextlib import suppress
from pathlib import Path

import click

from leaderboard.cli.options import option, options, where_options
from leaderboard.pipeline.options import NEEDS, Options


@click.command("serve")
@where_options
@option(
    "-o", "--output", type=click.Path(path_type=Path, file_okay=False), help="Where the site goes. [default: ./site]"
)
@option("--port", type=click.IntRange(0, 65535), default=8000, help="The port; 0 is any that is free. [default: 8000]")
@option("--open/--no-open", "open_browser", default=False, help="Open the browser.")
def serve(data: Path | None, config: Path | None, output: Path | None, port: int, open_browser: bool) -> None:
    """Build the site, serve it on this machine, and build and reload at every change.

    Watches profiles, activities, templates, pages, assets, theme and config. Asks no source. Ctrl-C ends it.
    """
    from leaderboard.errors import ConfigError
    from leaderboard.serving.server import HOST, Builds, listen
    from leaderboard.serving.watching import Watch

    asked = options(data, config, output, offline=True, command="serve")
    watch = Watch(asked.data, asked.config)
    builds = Builds()
    builds.done(build(asked))
    try:
        server = listen(asked.output, port, builds)
    except OSError as error:
        raise ConfigError(f"port {port} cannot be used ({error.strerror}); name another one with --port") from error
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://{HOST}:{server.server_port}/"
    click.echo(f"Serving {asked.output} at {address} (Ctrl-C ends it)", err=True)
    if open_browser:
        webbrowser.open(address)
    with server, suppress(KeyboardInterrupt):
        for _ in watch.changes():
            builds.done(build(asked))


def build(asked: Options) -> str | None:
    """Build once; what is wrong is said here and returned, so that the browser can say it too."""
    from leaderboard.cli.display import Display
    from leaderboard.errors import LeaderboardError
    from leaderboard.pipeline.run import Run

    started = time.perf_counter()
    try:
        with Run(asked, Display(quiet=True)) as run:
            report = run.execute(NEEDS["build"])
    except LeaderboardError as error:
        click.echo(click.style(f"error: {error}", fg="red"), err=True)
        return str(error)
    seconds = time.perf_counter() - started
    click.echo(f"Built in {seconds:.2f} s: {report.site_written:,} files written", err=True)
    for problem in [*report.problems, *report.claims]:
        click.echo(click.style(f"{problem.severity}: {problem}", fg="yellow"), err=True)
    return None


COMMANDS = {"serve": serve}
