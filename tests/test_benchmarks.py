"""The benchmarks can be run, and their tables are those that the program prints."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
ROW = re.compile(r"^\| ([^|]*\w[^|]*) \| [\d.,]+", re.MULTILINE)


def test_the_tables_have_the_rows_that_the_program_prints(tmp_path: Path):
    """Size S, once; it also fails where a run that has nothing to do touches a file."""
    command = [sys.executable, "-m", "benchmarks", "S", "--rounds", "1", "--folder", str(tmp_path)]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    printed = ROW.findall(done.stdout)
    assert len(printed) == 17
    told = (CHECKOUT / "benchmarks" / "README.md").read_text(encoding="utf-8").partition("## Figures")[2]
    assert ROW.findall(told.partition("## What is aimed at")[0]) == 3 * printed
    assert not list(tmp_path.iterdir())


def test_the_table_of_the_github_source_has_the_rows_that_its_program_prints():
    """With a small past; nothing but what the repository holds is asked for twice."""
    command = [sys.executable, "-m", "benchmarks.github", "--steps", "60"]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    told = (CHECKOUT / "benchmarks" / "README.md").read_text(encoding="utf-8").partition("## The GitHub source")[2]
    printed = ROW.findall(done.stdout)
    assert len(printed) == 11
    assert ROW.findall(told.partition("## The archive source")[0]) == printed


def test_the_table_of_the_archive_source_has_the_rows_that_its_program_prints():
    """With few repositories; every row of BigQuery becomes an activity."""
    command = [sys.executable, "-m", "benchmarks.gharchive", "--repositories", "2"]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    told = (CHECKOUT / "benchmarks" / "README.md").read_text(encoding="utf-8").partition("## The archive source")[2]
    printed = ROW.findall(done.stdout)
    assert len(printed) == 8
    assert ROW.findall(told)[:8] == printed
