"""The server of ``leaderboard serve``."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from leaderboard.serving.server import Builds, listen


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A page and a database."""
    (tmp_path / "index.html").write_text("<p>script-src 'none'</p></body>", "utf-8")
    (tmp_path / "data.db").write_bytes(bytes(range(100)))
    (tmp_path / "code.wasm").write_bytes(b"\0asm")
    return tmp_path


@pytest.fixture
def builds() -> Builds:
    return Builds()


@pytest.fixture
def client(site: Path, builds: Builds) -> Iterator[httpx.Client]:
    """A client of the running server."""
    server = listen(site, 0, builds)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    with httpx.Client(base_url=f"http://127.0.0.1:{server.server_port}") as client:
        yield client
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_page_comes_with_the_script_that_reloads_it(client: httpx.Client) -> None:
    """And with a policy that lets the script run, whether asked by its folder or by its name."""
    for path in ("/", "/index.html", "/?q=1"):
        answer = client.get(path)
        assert '<script src="/-/reload.js" defer></script></body>' in answer.text
        assert "script-src 'self'" in answer.text
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "location.reload" in client.get("/-/reload.js").text


@pytest.mark.parametrize(
    ("asked", "status", "content", "told"),
    [
        ("bytes=0-9", 206, bytes(range(10)), "bytes 0-9/100"),
        ("bytes=95-", 206, bytes(range(95, 100)), "bytes 95-99/100"),
        ("bytes=90-200", 206, bytes(range(90, 100)), "bytes 90-99/100"),
        ("bytes=100-200", 416, b"", "bytes */100"),
        ("lines=1-2", 200, bytes(range(100)), None),
    ],
)
def test_ranges_are_answered(client: httpx.Client, asked: str, status: int, content: bytes, told: str | None) -> None:
    """So that the explorer reads only what it needs, here as on a real host."""
    answer = client.get("/data.db", headers={"Range": asked})
    assert (answer.status_code, answer.content, answer.headers.get("content-range")) == (status, content, told)


def test_files_have_their_types(client: httpx.Client) -> None:
    """Whatever this machine believes of them."""
    assert client.get("/code.wasm").headers["content-type"] == "application/wasm"
    assert client.get("/data.db").headers["content-type"] == "application/octet-stream"


def test_a_name_of_another_site_that_leads_here_is_turned_away(client: httpx.Client) -> None:
    """No page of a stranger reads an unpublished site through the browser."""
    assert client.get("/", headers={"Host": "evil.example:8000"}).status_code == 421


def test_what_is_not_there_is_not_found(client: httpx.Client) -> None:
    """And no path leads out of the site."""
    assert client.get("/no/such/page/").status_code == 404
    assert client.get("/%2e%2e/%2e%2e/etc/passwd").status_code == 404


def test_a_page_is_told_of_the_next_build(client: httpx.Client, builds: Builds) -> None:
    """At once where there is one already, else when it is done, with what was wrong."""
    builds.done()
    assert client.get("/-/changes?since=0").json() == {"build": 1, "problem": None}
    threading.Timer(0.05, builds.done, ["config.yaml:3: expected text"]).start()
    assert client.get("/-/changes?since=1").json() == {"build": 2, "problem": "config.yaml:3: expected text"}


def test_a_question_without_a_number_is_answered_at_once(client: httpx.Client) -> None:
    """Nonsense is not waited for."""
    assert client.get("/-/changes?since=x").json() == {"build": 0, "problem": None}
