"""Everything that is wrong with config, data repo and plugins, in one go and without writing a byte."""

from __future__ import annotations

import os
from dataclasses import replace

from leaderboard.config import load
from leaderboard.errors import ConfigError, PluginError, Problem
from leaderboard.files.folder import FileEntry, Folder
from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.problems import of_file
from leaderboard.pipeline.report import Report, Reporter
from leaderboard.pipeline.run import Run
from leaderboard.site import additions
from leaderboard.sources.plugins import load as load_sources


def check(options: Options, reporter: Reporter) -> Report:
    """A report of every problem; those of a source are errors here, because the next run will meet them."""
    report = Report()
    try:
        config = load(options.config, os.environ)
    except ConfigError as error:
        report.problems = [*error.problems, *files_alone(Folder(options.data))]
        return report
    try:
        with Run(replace(options, dry_run=True, offline=True), reporter) as run:
            report = run.execute(NEEDS["badges"])
    except PluginError as error:
        report.problems = [Problem(file=str(options.config), message=str(error)), *files_alone(Folder(options.data))]
    except ConfigError as error:
        report.problems = [*config.warnings, *error.problems, *files_alone(Folder(options.data))]
    report.problems += additions.read(config, options.data).problems
    _, unusable = load_sources(config)
    report.problems += [*(problem for source in config.leaderboard.sources for problem in source.problems), *unusable]
    return report


def files_alone(folder: Folder) -> list[Problem]:
    """What is wrong with each file by itself, for when there is no config to join them by."""
    found = [problem for entry in folder.scan() for problem in file_problems(folder, entry)]
    return [*folder.problems, *found]


def file_problems(folder: Folder, entry: FileEntry) -> list[Problem]:
    content = folder.read(entry)
    return [content] if isinstance(content, Problem) else of_file(entry.kind, entry.path, content)
