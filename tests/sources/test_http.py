"""The web client is patient, careful and counted."""

from __future__ import annotations

import email.utils
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from leaderboard import __version__
from leaderboard.errors import SourceUnavailable
from leaderboard.sources.http import LONGEST_BACKOFF_SECONDS, TRIES, Client, open_client

NOW = 1_800_000_000.0
HERE = "https://api.acme.example/items"
Answer = httpx.Response | Exception


class Service:
    """Answers one request after the other as told, the last answer for ever; no second passes."""

    def __init__(self, talk: Any, *answers: Answer) -> None:
        self.answers = list(answers)
        self.seen: list[httpx.Request] = []
        self.slept: list[float] = []
        self.client = Client(
            talk,
            transport=httpx.MockTransport(self.answer),
            sleep=self.slept.append,
            clock=lambda: NOW,
            chance=lambda: 1.0,
        )

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


def redirect(to: str, status: int = 302) -> httpx.Response:
    """An answer that sends elsewhere."""
    return httpx.Response(status, headers={"location": to})


def test_a_good_answer_is_taken_at_once(talk: Any) -> None:
    """With our name on the request and nothing said."""
    service = Service(talk, httpx.Response(200, text="ok"))
    assert service.client.get(HERE).text == "ok"
    assert service.seen[0].headers["user-agent"] == f"leaderboard/{__version__}"
    assert (service.client.requests, service.slept, talk.infos) == (1, [], [])


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 501])
def test_a_refusal_is_the_plugins_to_understand(talk: Any, status: int) -> None:
    """Asking again would not help."""
    service = Service(talk, httpx.Response(status))
    assert service.client.get(HERE).status_code == status
    assert service.client.requests == 1


@pytest.mark.parametrize(
    "failure",
    [
        httpx.Response(500),
        httpx.Response(502),
        httpx.Response(503),
        httpx.Response(504),
        httpx.Response(429),
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("slow"),
        httpx.RemoteProtocolError("cut off"),
    ],
)
def test_what_fails_for_the_moment_is_repeated(talk: Any, failure: Answer) -> None:
    """After one second, then two; a POST too, as sources only read."""
    service = Service(talk, failure, failure, httpx.Response(200))
    assert service.client.post(HERE, json={"query": "{}"}).status_code == 200
    assert service.slept == [1.0, 2.0]
    assert service.client.requests == 3
    assert [request.content for request in service.seen] == [service.seen[0].content] * 3
    assert talk.infos[0].startswith(f"POST {HERE} answered ")
    assert talk.infos[0].endswith(", waiting 1 s")


def test_waits_double_up_to_a_ceiling(talk: Any) -> None:
    """And the last answer is handed to the plugin."""
    service = Service(talk, httpx.Response(503))
    assert service.client.get(HERE).status_code == 503
    assert service.slept == [1, 2, 4, 8, 16]
    assert len(service.seen) == TRIES
    assert max(service.slept) <= LONGEST_BACKOFF_SECONDS


def test_chance_spreads_the_waits(talk: Any) -> None:
    """By as much as half, so that many clients do not come back as one."""
    slept: list[float] = []
    transport = httpx.MockTransport(lambda request: httpx.Response(500))
    Client(talk, transport=transport, sleep=slept.append, chance=lambda: 0.0).get(HERE)
    assert slept == [0.5, 1, 2, 4, 8]


def test_a_service_out_of_reach_is_unavailable(talk: Any) -> None:
    """The sentence says what was asked, without the query, and what happened."""
    service = Service(talk, httpx.ConnectError("refused"))
    with pytest.raises(SourceUnavailable) as caught:
        service.client.get("https://user:pass@api.acme.example/items?key=abc")
    assert str(caught.value) == (
        "GET https://api.acme.example/items was tried 6 times and failed with ConnectError: refused; "
        "try again when it can be reached"
    )
    assert not any("abc" in said or "pass" in said for said in talk.infos)


def test_a_body_that_can_be_sent_once_is_sent_once(talk: Any) -> None:
    """A stream that is used up would arrive empty."""
    service = Service(talk, httpx.Response(503))
    assert service.client.post(HERE, content=iter([b"a", b"b"])).status_code == 503
    assert service.client.requests == 1


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (429, {"retry-after": "17"}, 17),
        (503, {"retry-after": "17"}, 17),
        (403, {"retry-after": "17"}, 17),
        (429, {"retry-after": email.utils.formatdate(NOW + 30, usegmt=True)}, 30),
        (429, {"retry-after": email.utils.formatdate(NOW - 30, usegmt=True)}, 0),
        (403, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(NOW) + 90)}, 91),
        (429, {"ratelimit-remaining": "0", "ratelimit-reset": str(int(NOW) - 5)}, 1),
        (429, {"x-ratelimit-remaining": "3", "x-ratelimit-reset": str(int(NOW) + 90)}, 1),
        (429, {"retry-after": "soon"}, 1),
        (429, {"retry-after": "-5"}, 1),
        (429, {"retry-after": "nan"}, 1),
        (429, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1e9999"}, 1),
    ],
)
def test_a_limit_is_waited_out(talk: Any, status: int, headers: dict[str, str], seconds: float) -> None:
    """As long as the service asks; where it says nothing usable, as after any failure."""
    service = Service(talk, httpx.Response(status, headers=headers), httpx.Response(200))
    assert service.client.get(HERE).status_code == 200
    assert service.slept == [seconds]


@pytest.mark.parametrize(
    "headers", [{"retry-after": "86400"}, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999"}]
)
def test_a_limit_of_hours_is_left_to_the_next_run(talk: Any, headers: dict[str, str]) -> None:
    """Nobody is kept waiting for it."""
    service = Service(talk, httpx.Response(429, headers=headers))
    with pytest.raises(SourceUnavailable, match=r"answered 429 Too Many Requests and asks to wait \d+\.\d hours"):
        service.client.get(HERE)
    assert service.slept == []


SECRETS = {
    "authorization": "Bearer abc",
    "cookie": "session=abc",
    "private-token": "abc",
    "x-api-key": "abc",
    "x-acme-secret": "abc",
}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "elsewhere",
    ["https://evil.example/x", "https://api.acme.example:8443/x", "https://sub.api.acme.example/x", "//evil.example/x"],
)
def test_no_secret_follows_a_redirect_to_another_host(talk: Any, status: int, elsewhere: str) -> None:
    """Whatever header it is in, and though the client or the request carries it."""
    service = Service(talk, redirect(elsewhere, status), httpx.Response(200))
    service.client.headers.update({"x-other-token": "abc"})
    service.client.cookies.set("session", "abc")
    service.client.get(HERE, headers={**SECRETS, "accept": "text/plain"})
    first, second = service.seen
    assert {name: first.headers[name] for name in SECRETS if name != "cookie"}
    assert "abc" not in str(second.headers.raw)
    assert second.headers["accept"] == "text/plain"
    assert service.client.requests == 2


def test_no_secret_follows_where_the_client_authenticates(talk: Any) -> None:
    """An ``auth`` of the client is for the host that was asked."""
    service = Service(talk, redirect("https://evil.example/x"), httpx.Response(200))
    service.client.auth = ("user", "abc")  # type: ignore[assignment]  # httpx accepts a pair
    service.client.get(HERE)
    assert "authorization" in service.seen[0].headers
    assert "authorization" not in service.seen[1].headers


def test_secrets_follow_a_redirect_on_the_same_host(talk: Any) -> None:
    """A renamed repository is still ours to read."""
    service = Service(talk, redirect("/moved"), httpx.Response(200))
    service.client.get(HERE, headers=SECRETS)
    assert service.seen[1].url == "https://api.acme.example/moved"
    assert service.seen[1].headers["authorization"] == "Bearer abc"
    assert service.seen[1].headers["private-token"] == "abc"


def test_a_chain_of_redirects_gives_secrets_to_nobody_in_between(talk: Any) -> None:
    """And they do not come back at its end."""
    service = Service(talk, redirect("https://evil.example/"), redirect(HERE), httpx.Response(200))
    service.client.get(HERE, headers=SECRETS)
    assert ["authorization" in request.headers for request in service.seen] == [True, False, False]


@pytest.mark.parametrize("elsewhere", ["http://api.acme.example/items", "http://evil.example/x"])
def test_nothing_goes_from_https_to_http(talk: Any, elsewhere: str) -> None:
    """Who listens on the way would read it all."""
    service = Service(talk, redirect(elsewhere), httpx.Response(200))
    with pytest.raises(SourceUnavailable, match=r"redirects to GET http://.*, which is not https"):
        service.client.get(HERE, headers=SECRETS)
    assert len(service.seen) == 1


def test_a_redirect_without_end_is_unavailable(talk: Any) -> None:
    """After ten."""
    service = Service(talk, redirect(HERE))
    with pytest.raises(SourceUnavailable, match="redirects more than 10 times"):
        service.client.get(HERE)


def test_a_redirect_is_not_followed_for_those_who_do_not_want_it(talk: Any) -> None:
    """The plugin sees it."""
    service = Service(talk, redirect("/moved"))
    assert service.client.get(HERE, follow_redirects=False).status_code == 302


def test_a_redirected_request_is_patient_too(talk: Any) -> None:
    """Each host may fail for a moment."""
    service = Service(talk, redirect("https://cdn.acme.example/x"), httpx.Response(503), httpx.Response(200))
    assert service.client.get(HERE).status_code == 200
    assert service.slept == [1.0]


class Handler(BaseHTTPRequestHandler):
    """Limits the first request, redirects the second to another port, cuts the third off."""

    seen: list[tuple[str, str | None]]
    plan: list[Callable[[Handler], None]]

    def do_GET(self) -> None:
        self.seen.append((self.path, self.headers["authorization"]))
        self.plan.pop(0)(self)

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., tuple[str, list[tuple[str, str | None]]]]]:
    """Starts servers on this machine; each follows its plan and remembers what it saw."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    started: list[ThreadingHTTPServer] = []

    def start(*plan: Callable[[Handler], None]) -> tuple[str, list[tuple[str, str | None]]]:
        handler = type("Planned", (Handler,), {"seen": [], "plan": list(plan)})
        started.append(ThreadingHTTPServer(("127.0.0.1", 0), handler))
        threading.Thread(target=started[-1].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{started[-1].server_port}", handler.seen

    yield start
    for each in started:
        each.shutdown()
        each.server_close()


def test_real_servers_are_met_with_the_same_patience(talk: Any, server: Any) -> None:
    """Over real connections: a limit, half an answer, and a redirect to another port."""
    other, seen_by_other = server(lambda handler: handler.answer(200, b"done"))

    def cut_off(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("content-length", "100")
        handler.end_headers()
        handler.wfile.write(b"half")

    here, seen = server(
        lambda handler: handler.answer(429, retry_after="3"),
        cut_off,
        lambda handler: handler.answer(302, location=f"{other}/there"),
    )
    slept: list[float] = []
    with Client(talk, sleep=slept.append, chance=lambda: 1.0) as client:
        answer = client.get(f"{here}/here", headers={"authorization": "Bearer abc"})
    assert answer.text == "done"
    assert seen == [("/here", "Bearer abc")] * 3
    assert seen_by_other == [("/there", None)]
    assert slept == [3.0, 2.0]
    assert client.requests == 4


def test_a_source_is_given_such_a_client(talk: Any) -> None:
    """Ready to be used in a ``with`` block."""
    with open_client(talk) as client:
        assert client.requests == 0
    assert client.is_closed
