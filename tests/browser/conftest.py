"""A site with a database of more than 50 MB, servers with and without ranges, and a real Chromium."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

SWITCHES = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)
PEOPLE = 200
PATIENCE = 20_000
"""Milliseconds that a busy machine is given for what a page is to show."""
CONFIG = """
org: {name: Northwind, description: Makes parts, url: https://example.org, logo_url: logo.svg}
meta:
  title: Northwind
  description: Who makes parts
  image_url: image.png
  site_url: https://example.org
  favicon_url: favicon.ico
leaderboard:
  roles: {member: {name: Member}}
"""


@dataclass
class Server:
    """A running web server, what it was asked and how many bytes of the database it has sent."""

    address: str
    paths: list[str] = field(default_factory=list)
    bytes_sent: int = 0
    etag: str = '"1"'


@pytest.fixture(scope="session")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose database is larger than what is loaded without asking."""
    return build(tmp_path_factory.mktemp("large"), activities=150_000)


@pytest.fixture(scope="session")
def middling_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose database is read by ranges where that is possible, and loaded where it is not."""
    return build(tmp_path_factory.mktemp("middling"), activities=15_000)


def build(folder: Path, *, activities: int, more: str = "") -> Path:
    """Run the real command over a data repo of this size, with more settings; returns the folder of the site."""
    data, site, config = folder / "data-repo", folder / "site", folder / "config.yaml"
    (data / "activities").mkdir(parents=True)
    for person in range(PEOPLE):
        lines = "".join(line(number, person) for number in range(person, activities, PEOPLE))
        (data / "activities" / f"person-{person}.jsonl").write_text(lines, encoding="utf-8")
    config.write_text(CONFIG + more, encoding="utf-8")
    where = ["-C", str(data), "-c", str(config), "-o", str(site)]
    subprocess.run([sys.executable, "-m", "leaderboard", "run", "--offline", "--quiet", *where], check=True)
    return site


def line(number: int, person: int) -> str:
    """A commit with a long title, the newer the higher its number."""
    day = date(2026, 1, 1) + timedelta(days=number * 7919 % 300)
    return (
        f'{{"slug":"commit:{number:040x}:author","contributor":"person-{person}","activity_definition":"commit",'
        f'"title":"{f"Mend the part numbered {number}. " * 10}","occurred_at":"{day}T12:00:00Z",'
        f'"link":"https://example.org/{number}","repository":"northwind/part-{number % 5}"}}\n'
    )


class WithoutRanges(SimpleHTTPRequestHandler):
    """Python's own handler, which knows no ranges, and notes what it is asked."""

    def __init__(self, server_record: Server, *args: object, **options: object) -> None:
        self.record = server_record
        super().__init__(*args, **options)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        self.record.paths.append(self.path)
        with suppress(ConnectionError):
            super().do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class WithRanges(WithoutRanges):
    """A handler that answers 206 to a range of the database."""

    def do_GET(self) -> None:
        asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        if asked is None:
            super().do_GET()
            return
        self.record.paths.append(self.path)
        file = Path(self.translate_path(self.path))
        total = file.stat().st_size
        begin, end = int(asked[1]), min(int(asked[2]) + 1, total)
        with file.open("rb") as stream:
            stream.seek(begin)
            piece = stream.read(end - begin)
        self.record.bytes_sent += len(piece)
        self.send_response(HTTPStatus.PARTIAL_CONTENT)
        self.send_header("Content-Range", f"bytes {begin}-{end - 1}/{total}")
        self.send_header("Content-Length", str(len(piece)))
        self.send_header("ETag", self.record.etag)
        self.end_headers()
        self.wfile.write(piece)


class ForOtherSites(WithRanges):
    """A host that lets every site read from it, and tells no more about its files than it has to."""

    def end_headers(self) -> None:
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()


class WithBrokenRanges(WithoutRanges):
    """A host that cuts its ranges out of the compressed file, and sends the whole one as it is."""

    def do_GET(self) -> None:
        if "Range" not in self.headers:
            super().do_GET()
            return
        self.send_response(HTTPStatus.PARTIAL_CONTENT)
        self.send_header("Content-Range", "bytes 0-1023/2048")
        self.send_header("Content-Length", "1024")
        self.end_headers()
        self.wfile.write(b"\x1f\x8b" * 512)


def serve(folder: Path, handler: type[WithoutRanges]) -> Iterator[Server]:
    record = Server(address="")
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, record, directory=str(folder)))
    record.address = f"http://127.0.0.1:{httpd.server_port}"
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield record
    httpd.shutdown()
    thread.join()
    httpd.server_close()


@pytest.fixture
def server(large_site: Path) -> Iterator[Server]:
    """A server that answers ranges."""
    yield from serve(large_site, WithRanges)


@pytest.fixture
def middling_server(middling_site: Path) -> Iterator[Server]:
    """A server that answers ranges of a database of some megabytes."""
    yield from serve(middling_site, WithRanges)


@pytest.fixture
def plain_server(middling_site: Path) -> Iterator[Server]:
    """A server that knows no ranges."""
    yield from serve(middling_site, WithoutRanges)


@pytest.fixture
def plain_large_server(large_site: Path) -> Iterator[Server]:
    """A server that knows no ranges and has a large database."""
    yield from serve(large_site, WithoutRanges)


@pytest.fixture
def broken_server(middling_site: Path) -> Iterator[Server]:
    """A server whose ranges are of no use."""
    yield from serve(middling_site, WithBrokenRanges)


@pytest.fixture
def database_server(middling_site: Path) -> Iterator[Server]:
    """Another host, which lets this site read its database."""
    yield from serve(middling_site, ForOtherSites)


@pytest.fixture
def closed_server(middling_site: Path) -> Iterator[Server]:
    """Another host, which lets no other site read its database."""
    yield from serve(middling_site, WithRanges)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium of this machine."""
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip("no Chromium on this machine")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=SWITCHES.split())
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh browser profile."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context
    context.close()


@pytest.fixture
def hosts(context: BrowserContext) -> set[str]:
    """The hosts that the browser has asked."""
    asked: set[str] = set()
    context.on("request", lambda request: asked.add(request.url.split("/")[2]))
    return asked


@pytest.fixture
def page(context: BrowserContext, hosts: set[str]) -> Iterator[Page]:
    """A page that may log no error and ask no other host."""
    page = context.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    assert not errors, errors
    assert len(hosts) <= 1, hosts
