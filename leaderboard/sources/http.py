"""The web as a source sees it: patient with limits, careful with secrets, counted."""

from __future__ import annotations

import email.utils
import random
import re
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any, Final

import httpx

from leaderboard import __version__
from leaderboard.errors import SourceUnavailable
from leaderboard.sources.hookspecs import Log

USER_AGENT: Final = f"leaderboard/{__version__}"
TIMEOUT_SECONDS: Final = 30.0
TRIES: Final = 6
LONGEST_BACKOFF_SECONDS: Final = 60.0
LONGEST_WAIT_SECONDS: Final = 3_900.0
"""A little more than the hour after which the usual limits start anew; a longer wait is left to the next run."""
MOST_REDIRECTS: Final = 10
TRANSIENT: Final = frozenset({429, 500, 502, 503, 504})
LIMITED: Final = frozenset({403, 429})

_SECRET_HEADER = re.compile(r"auth|cookie|token|key|secret|session|password|credential", re.IGNORECASE)


class Client(httpx.Client):
    """An httpx client that repeats what failed for the moment; sources only read, so any request may be repeated."""

    def __init__(
        self,
        log: Log,
        *,
        transport: httpx.BaseTransport | None = None,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.time,
        chance: Callable[[], float] = random.random,
    ) -> None:
        super().__init__(
            transport=transport,
            headers={"user-agent": USER_AGENT},
            timeout=TIMEOUT_SECONDS,
            follow_redirects=True,
        )
        self._sent: defaultdict[int, int] = defaultdict(int)
        self._log = log
        self._sleep = sleep
        self._clock = clock
        self._chance = chance

    @property
    def requests(self) -> int:
        """How many were sent so far, repeated ones too."""
        return sum(list(self._sent.values()))

    def sent_here(self) -> int:
        """How many of them the calling thread has sent."""
        return self._sent[threading.get_ident()]

    def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: Any = httpx.USE_CLIENT_DEFAULT,
        follow_redirects: Any = httpx.USE_CLIENT_DEFAULT,
    ) -> httpx.Response:
        """Send with patience; raises SourceUnavailable when the service stays out of reach."""
        follows = self.follow_redirects if follow_redirects is httpx.USE_CLIENT_DEFAULT else bool(follow_redirects)
        response = self._patiently(request, stream=stream, auth=auth)
        for _ in range(MOST_REDIRECTS):
            if response.next_request is None or not follows:
                return response
            response.close()
            request = _redirected(request, response.next_request)
            # Whatever authenticates this client is in the headers already, where it may still be there.
            response = self._patiently(request, stream=stream, auth=None)
        response.close()
        raise SourceUnavailable(f"{_shown(request)} redirects more than {MOST_REDIRECTS} times")

    def _patiently(self, request: httpx.Request, *, stream: bool, auth: Any) -> httpx.Response:
        for attempt in range(TRIES):
            is_last = attempt == TRIES - 1 or not isinstance(request.stream, httpx.ByteStream)
            self._sent[threading.get_ident()] += 1
            try:
                response = super().send(request, stream=stream, auth=auth, follow_redirects=False)
            except (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, httpx.ProxyError) as error:
                what = f"{type(error).__name__}: {error}"
                if is_last:
                    tries = f"{attempt + 1} times" if attempt else "once"
                    raise SourceUnavailable(
                        f"{_shown(request)} was tried {tries} and failed with {what}; try again when it can be reached"
                    ) from error
                seconds = self._backoff(attempt)
            else:
                what = f"{response.status_code} {response.reason_phrase}"
                limit = self._limit(response, attempt)
                if is_last or (limit is None and response.status_code not in TRANSIENT):
                    return response
                response.close()
                seconds = self._backoff(attempt) if limit is None else limit
            self._wait(request, what, seconds)
        raise AssertionError("the last try returns or raises")

    def _limit(self, response: httpx.Response, attempt: int) -> float | None:
        """How long the service asks to wait; None where it does not say."""
        if response.status_code not in LIMITED | {503}:
            return None
        after = response.headers.get("retry-after", "").strip()
        if after:
            return self._until(after)
        for prefix in ("x-ratelimit", "ratelimit"):
            reset = response.headers.get(f"{prefix}-reset", "").strip()
            if response.headers.get(f"{prefix}-remaining", "").strip() == "0" and _is_number(reset):
                return max(0.0, float(reset) - self._clock()) + 1
        # GitHub's second kind of limit, which it does not always put into headers; it asks for a minute and more then.
        # https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
        if response.status_code in LIMITED and b"secondary rate limit" in response.read().lower():
            return LONGEST_BACKOFF_SECONDS * 2.0**attempt
        return None

    def _until(self, after: str) -> float | None:
        if _is_number(after):
            return float(after)
        try:
            return max(0.0, email.utils.parsedate_to_datetime(after).timestamp() - self._clock())
        except (ValueError, OverflowError):
            return None

    def _backoff(self, attempt: int) -> float:
        return min(LONGEST_BACKOFF_SECONDS, 2.0**attempt) * (0.5 + self._chance() / 2)

    def _wait(self, request: httpx.Request, what: str, seconds: float) -> None:
        if seconds > LONGEST_WAIT_SECONDS:
            raise SourceUnavailable(
                f"{_shown(request)} answered {what} and asks to wait {seconds / 3600:.1f} hours; run again after that"
            )
        self._log.info(f"{_shown(request)} answered {what}, waiting {seconds:.0f} s")
        self._sleep(seconds)


def open_client(log: Log) -> Client:
    """The client of one source; use it in a ``with`` block."""
    return Client(log)


def _redirected(request: httpx.Request, following: httpx.Request) -> httpx.Request:
    """The request to follow with; another host gets no secret, and nothing goes from https to http."""
    if request.url.scheme == "https" and following.url.scheme != "https":
        raise SourceUnavailable(f"{_shown(request)} redirects to {_shown(following)}, which is not https")
    if _origin(request.url) != _origin(following.url):
        for name in [name for name in following.headers if _SECRET_HEADER.search(name)]:
            del following.headers[name]
    return following


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 12


def _shown(request: httpx.Request) -> str:
    """Method and address without the query, in which some services want a key."""
    url = request.url
    return f"{request.method} {url.scheme}://{url.netloc.decode('ascii').rpartition('@')[2]}{url.path}"
