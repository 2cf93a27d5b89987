"""GitHub's two interfaces: asked, paid for, and their refusals told in sentences."""

from __future__ import annotations

import email.utils
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx
import msgspec

from leaderboard.plugin import SourceUnavailable
from leaderboard_github.budget import Budget
from leaderboard_github.conditional import Shelf
from leaderboard_github.queries import query_text
from leaderboard_github.refusals import TooMuch, refusal, refusal_of_query
from leaderboard_github.settings import Settings

VERSION = "2022-11-28"
HEAVY = frozenset({500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a REST request brought."""

    content: Any
    has_more: bool = False
    """Whether GitHub says that there is a next page."""


@dataclass(kw_only=True)
class GitHub:
    """One GitHub, asked with one token; several threads may ask at once."""

    http: httpx.Client
    settings: Settings
    budget: Budget
    shelf: Shelf
    now: datetime | None = field(default=None, init=False)
    """The time by GitHub's clock, as it said last."""

    @property
    def has_token(self) -> bool:
        return bool(self.settings.token)

    def query(self, query: str, what: str, /, **variables: Any) -> dict[str, Any]:
        """The ``data`` of a GraphQL answer that came whole; ``what`` says in a message what was asked for.

        Raises TooMuch where a smaller page may do, StaleCursor, NotFound, Postponed or SourceUnavailable.
        """
        self.budget.before_query()
        body = {"query": query_text(query), "variables": variables}
        response = self.http.post(self.settings.graphql_url, json=body, headers=self._headers())
        self._listen(response)
        if response.status_code in HEAVY:
            raise TooMuch(str(refusal(what, response)))
        if response.status_code != 200:
            raise refusal(what, response)
        answer = _decoded(what, response)
        # Before the data: GitHub answers 200 with half a page and says only here that the rest is missing.
        if errors := answer.get("errors"):
            raise refusal_of_query(what, [error for error in errors if isinstance(error, Mapping)])
        data = answer.get("data")
        if not isinstance(data, dict):
            raise SourceUnavailable(f"GitHub answered {what} without data; run again later")
        limit = data.get("rateLimit")
        cost = limit.get("cost") if isinstance(limit, dict) else 1
        self.budget.pay(cost if isinstance(cost, int) and cost >= 0 else 1)
        return data

    def get(self, path: str, what: str, *, stream: str | None = None, **parameters: str | int) -> Answer:
        """A REST answer; that of a ``stream`` is kept, and costs nothing when it is asked for again unchanged."""
        response = self._conditionally(path, stream, parameters) if stream else self._get(path, parameters, {})
        if response.status_code != 200:
            raise refusal(what, response)
        return Answer(_decoded(what, response), has_more="next" in response.links)

    def _conditionally(self, path: str, stream: str, parameters: Mapping[str, str | int]) -> httpx.Response:
        asked = json.dumps([self.settings.api_url, path, parameters], sort_keys=True)
        kept = self.shelf.kept(stream, asked)
        response = self._get(path, parameters, {"if-none-match": kept.etag} if kept else {})
        if response.status_code == 304 and kept:
            if self.has_token:  # else GitHub counts it like any other
                self.budget.give_back()
            return httpx.Response(200, headers={"link": kept.link}, content=kept.content)
        if response.status_code == 200:
            headers = response.headers
            self.shelf.keep(
                stream, asked, etag=headers.get("etag", ""), link=headers.get("link", ""), content=response.content
            )
        return response

    def _get(self, path: str, parameters: Mapping[str, str | int], extra: Mapping[str, str]) -> httpx.Response:
        self.budget.before_request()
        response = self.http.get(
            f"{self.settings.api_url}{path}", params=dict(parameters), headers={**self._headers(), **extra}
        )
        self._listen(response)
        return response

    def learn_limits(self) -> None:
        """Ask what is left of the hour, which costs nothing, and try the token with it."""
        response = self.http.get(f"{self.settings.api_url}/rate_limit", headers=self._headers())
        self._hear_the_time(response)
        if response.status_code == 404:  # a GitHub Enterprise Server without limits
            return
        if response.status_code != 200:
            raise refusal("rate limits", response)
        resources = _decoded("rate limits", response).get("resources")
        for name in ("core", "graphql"):
            told = resources.get(name) if isinstance(resources, dict) else None
            if isinstance(told, dict):
                said = {f"x-ratelimit-{key}": str(told.get(key)) for key in ("limit", "remaining", "reset")}
                self.budget.told({**said, "x-ratelimit-resource": name})

    def _headers(self) -> dict[str, str]:
        headers = {"accept": "application/vnd.github+json", "x-github-api-version": VERSION}
        return {**headers, "authorization": f"Bearer {self.settings.token}"} if self.has_token else headers

    def _listen(self, response: httpx.Response) -> None:
        self.budget.told(response.headers)
        self._hear_the_time(response)

    def _hear_the_time(self, response: httpx.Response) -> None:
        try:
            self.now = email.utils.parsedate_to_datetime(response.headers.get("date", "")).astimezone(UTC)
        except (ValueError, OverflowError):
            return


def _decoded(what: str, response: httpx.Response) -> Any:
    try:
        answer = msgspec.json.decode(response.content)
    except msgspec.DecodeError as error:
        raise SourceUnavailable(
            f"GitHub answered {what} with what is no JSON ({error}); if a proxy answers in its place, mend that, else "
            "run again later"
        ) from None
    if not isinstance(answer, dict | list):
        raise SourceUnavailable(f"GitHub answered {what} with {answer!r:.60}, expected an object or a list")
    return answer
