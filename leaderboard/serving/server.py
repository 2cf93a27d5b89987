"""A web server for one person on this machine: ranges, content types, and pages that reload themselves."""

from __future__ import annotations

import io
import json
import re
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO
from urllib.parse import parse_qs, urlsplit

HOST = "127.0.0.1"
OURS = "/-/"
PATIENCE = 20.0
"""Seconds that a page's question for changes stays open."""
RANGE = re.compile(r"bytes=(\d+)-(\d*)")
SCRIPT = b'<script src="/-/reload.js" defer></script></body>'
RELOAD = b"""\
let known = null;
async function ask() {
  const answer = await (await fetch(`/-/changes?since=${known ?? -1}`)).json();
  if (known !== null && answer.build !== known) {
    if (answer.problem) show(answer.problem);
    else location.reload();
  }
  known = answer.build;
}
function show(problem) {
  const said = document.createElement("pre");
  said.setAttribute("role", "alert");
  said.textContent = problem;
  document.body.prepend(said);
}
(async () => {
  for (;;) {
    try { await ask(); } catch { await new Promise((after) => setTimeout(after, 1000)); }
  }
})();
"""
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".csv": "text/csv; charset=utf-8",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
    ".atom": "application/atom+xml; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".db": "application/octet-stream",
    ".txt": "text/plain; charset=utf-8",
}


class Builds:
    """How many times the site was built since serving began, and what was wrong the last time."""

    def __init__(self) -> None:
        self._number = 0
        self._problem: str | None = None
        self._changed = threading.Condition()

    def done(self, problem: str | None = None) -> None:
        """A build has ended, with a problem or without."""
        with self._changed:
            self._number += 1
            self._problem = problem
            self._changed.notify_all()

    def after(self, number: int, patience: float = PATIENCE) -> dict[str, int | str | None]:
        """The newest build, as soon as it is another one than ``number``."""
        with self._changed:
            self._changed.wait_for(lambda: self._number != number, timeout=patience)
            return {"build": self._number, "problem": self._problem}


class Handler(SimpleHTTPRequestHandler):
    """Serves files of the site, and the few addresses that make pages reload."""

    extensions_map = TYPES
    protocol_version = "HTTP/1.1"

    def __init__(self, builds: Builds, *args: object, **options: object) -> None:
        self._builds = builds
        super().__init__(*args, **options)  # type: ignore[arg-type]  # what socketserver hands over

    def do_GET(self) -> None:
        with suppress(ConnectionError):
            if not self._is_for_us():
                self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
            elif self.path == f"{OURS}reload.js":
                self._answer(RELOAD, TYPES[".js"])
            elif self.path.startswith(f"{OURS}changes"):
                self._answer(json.dumps(self._builds.after(self._since())).encode(), TYPES[".json"])
            else:
                super().do_GET()

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """The file, a range of it, or a page with the script that reloads it."""
        place = Path(self.translate_path(self.path))
        if place.is_dir() and urlsplit(self.path).path.endswith("/"):
            place = place / "index.html"
        asked = RANGE.fullmatch(self.headers.get("Range", ""))
        if place.suffix == ".html" and place.is_file():
            self._answer(with_script(place.read_bytes()), TYPES[".html"], send=self.command == "GET")
            return None
        if asked and place.is_file():
            self._answer_range(place, int(asked[1]), int(asked[2]) if asked[2] else None)
            return None
        return super().send_head()

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing; the terminal is for builds."""

    def _is_for_us(self) -> bool:
        """Whether the address bar says this machine; another site's name that leads here is turned away."""
        return self.headers.get("Host", "").rpartition(":")[0] in {"localhost", HOST}

    def _since(self) -> int:
        said = parse_qs(urlsplit(self.path).query).get("since", ["-1"])[0]
        return int(said) if said.isdigit() else -1

    def _answer(self, content: bytes, kind: str, *, send: bool = True) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if send:
            self.wfile.write(content)

    def _answer_range(self, file: Path, first: int, last: int | None) -> None:
        size = file.stat().st_size
        end = size if last is None else min(last + 1, size)
        if first >= end:
            self.send_response(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
            self.send_header("Content-Range", f"bytes */{size}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        with file.open("rb") as opened:
            opened.seek(first)
            content = opened.read(end - first)
        self.send_response(HTTPStatus.PARTIAL_CONTENT)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Range", f"bytes {first}-{end - 1}/{size}")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("ETag", f'"{file.stat().st_mtime_ns:x}-{size:x}"')
        self.end_headers()
        self.wfile.write(content)


def with_script(page: bytes) -> bytes:
    """A page that reloads itself; its policy lets our script in where it lets none."""
    return page.replace(b"script-src 'none'", b"script-src 'self'").replace(b"</body>", SCRIPT)


def listen(site: Path, port: int, builds: Builds) -> ThreadingHTTPServer:
    """A server of this folder on this machine alone; port 0 is any that is free. An OSError says the port is taken."""
    handler: Callable[..., Handler] = partial(Handler, builds, directory=str(site))
    server = ThreadingHTTPServer((HOST, port), handler)
    server.daemon_threads = True
    return server
