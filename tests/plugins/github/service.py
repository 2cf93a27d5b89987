"""A world behind an address: asked in the same process or over loopback HTTP, and able to fail in any way."""

from __future__ import annotations

import contextlib
import hashlib
import json
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

from tests.plugins.github import graphql_answers, rest_answers
from tests.plugins.github.world import World

TOKEN = "a-token-of-nobody-0123456789"
API = "http://127.0.0.1:1"

Interference = Callable[[httpx.Request], httpx.Response | None]


class Killed(BaseException):
    """The run ends here, as if the power was cut."""


@dataclass
class FakeGitHub:
    """Answers from a world; ``interference`` comes first and may answer, or raise, in its place."""

    world: World
    base: str = API
    token: str = TOKEN
    interference: list[Interference] = field(default_factory=list)
    kill_at: int | None = None
    requests: int = 0
    costly: int = 0
    points: int = 0
    seen: Counter[str] = field(default_factory=Counter)
    priced: Counter[str] = field(default_factory=Counter)
    """Points by the name of the query."""
    core_left: int = 5_000
    points_left: int = 5_000
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def handle(self, request: httpx.Request) -> httpx.Response:
        """What ``httpx.MockTransport`` asks."""
        with self._lock:
            self.requests += 1
            self.seen[request.url.path] += 1
            if self.kill_at is not None and self.requests >= self.kill_at:
                raise Killed
        for interference in list(self.interference):
            if (response := interference(request)) is not None:
                return response
        with self._lock:
            return self._answer(request)

    def meddle(
        self, change: Callable[[Any], None], *, path: str = "/graphql", query: str = "", times: int = 10**6
    ) -> None:
        """Let ``change`` alter the JSON of answers to a path, or to queries that hold a text."""
        left = [times]

        def altered(request: httpx.Request) -> httpx.Response | None:
            if not request.url.path.endswith(path) or query not in request.content.decode() or not left[0]:
                return None
            left[0] -= 1
            with self._lock:
                response = self._answer(request)
            body = json.loads(response.content)
            change(body)
            headers = {k: v for k, v in response.headers.items() if k not in {"content-length", "etag"}}
            return httpx.Response(response.status_code, headers=headers, json=body)

        self.interference.append(altered)

    def fail(self, response: httpx.Response, *, path: str, query: str = "", times: int = 10**6) -> None:
        """Answer so in place of what is true."""
        left = [times]

        def failing(request: httpx.Request) -> httpx.Response | None:
            if not request.url.path.endswith(path) or query not in request.content.decode() or not left[0]:
                return None
            left[0] -= 1
            return httpx.Response(response.status_code, headers=response.headers, content=response.content)

        self.interference.append(failing)

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self.handle)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        authorization = request.headers.get("authorization", "")
        if authorization and authorization != f"Bearer {self.token}":
            return self._json(401, {"message": "Bad credentials"})
        path = request.url.path
        if path == "/rate_limit":
            return self._json(200, {"resources": {name: self._limit(name) for name in ("core", "graphql")}})
        if path == "/graphql":
            return self._graphql(request, bool(authorization))
        return self._rest(request, path)

    def _graphql(self, request: httpx.Request, is_known: bool) -> httpx.Response:
        if not is_known:
            return self._json(401, {"message": "This endpoint requires you to be authenticated."})
        asked = json.loads(request.content)
        body, price = graphql_answers.answer(self.world, asked["query"], asked["variables"], self.points_left)
        self.points_left -= price
        self.points += price
        name = asked["query"].partition("query ")[2].partition("(")[0]
        self.seen[name] += 1
        self.priced[name] += price
        return self._json(200, body, self._rate("graphql"))

    def _rest(self, request: httpx.Request, path: str) -> httpx.Response:
        status, headers, body = rest_answers.answer(self.world, self.base, path, dict(request.url.params))
        content = json.dumps(body).encode()
        etag = f'W/"{hashlib.sha256(content + request.headers.get("authorization", "").encode()).hexdigest()}"'
        if status == 200 and request.headers.get("if-none-match") == etag:
            return httpx.Response(304, headers={"etag": etag, **self._rate("core"), **self._date()})
        self.core_left -= 1
        self.costly += 1
        return self._json(status, body, {**headers, "etag": etag, **self._rate("core")})

    def _limit(self, name: str) -> dict[str, int]:
        left = self.core_left if name == "core" else self.points_left
        return {"limit": 5_000, "used": 5_000 - left, "remaining": left, "reset": 1_900_000_000}

    def _rate(self, name: str) -> dict[str, str]:
        limit = self._limit(name)
        told = {f"x-ratelimit-{key}": str(limit[key]) for key in ("limit", "remaining", "reset")}
        return {**told, "x-ratelimit-resource": name}

    def _date(self) -> dict[str, str]:
        return {"date": self.world.now.strftime("%a, %d %b %Y %H:%M:%S GMT")}

    def _json(self, status: int, body: object, headers: dict[str, str] | None = None) -> httpx.Response:
        return httpx.Response(status, json=body, headers={**self._date(), **(headers or {})})

    @contextlib.contextmanager
    def served(self) -> Iterator[str]:
        """The same over HTTP, at an address of this machine."""
        github = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                content = self.rfile.read(int(self.headers.get("content-length") or 0))
                url = f"{github.base}{self.path}"
                response = github.handle(
                    httpx.Request(self.command, url, headers=list(self.headers.items()), content=content)
                )
                self.send_response_only(response.status_code)
                for name, value in response.headers.items():
                    if name not in {"content-length", "transfer-encoding", "content-encoding"}:
                        self.send_header(name, value)
                self.send_header("content-length", str(len(response.content)))
                self.end_headers()
                self.wfile.write(response.content)

            do_POST = do_GET  # noqa: N815 - the name that the standard library calls

            def log_message(self, format: str, *arguments: object) -> None:
                """Nobody reads it."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield self.base
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
