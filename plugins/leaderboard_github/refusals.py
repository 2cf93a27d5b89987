"""What GitHub says in place of an answer, as a sentence that tells what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import httpx
import msgspec

from leaderboard.plugin import ConfigError, Postponed, SourceUnavailable

LONGEST_QUOTE = 200
TOO_MUCH = frozenset({"RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED", "TIMEOUT"})
SIGNS_OF_TOO_MUCH = ("something went wrong while executing", "timedout", "timed out", "resource limits")
NOT_GIVEN = frozenset({"FORBIDDEN", "INSUFFICIENT_SCOPES", "UNAUTHORIZED", "SAML"})


class TooMuch(SourceUnavailable):
    """GitHub would have to work too long for this page; a smaller one may do."""


class StaleCursor(SourceUnavailable):
    """The place in a list where an earlier run stopped is not known any more."""


class NoCommits(SourceUnavailable):
    """A repository without a commit, of which GitHub says 409 when asked for commits."""


class NotFound(SourceUnavailable):
    """There is no such thing, or the token may not see it."""

    def __init__(self, message: str) -> None:
        super().__init__(message, is_lasting=True)


def refusal(what: str, response: httpx.Response) -> Exception:
    """The exception for an answer of a status that is no success."""
    said = _message(response)
    quote = f": {said!r}" if said else ""
    status = response.status_code
    match status:
        case 202:
            refused: Exception = Postponed(f"GitHub is still preparing {what} (202); the next run asks again")
        case 401:
            refused = ConfigError(
                f"GitHub refuses the token (401{quote}): it is wrong, expired or revoked; make a new one and put it "
                "where `token:` of this source takes it from"
            )
        case 403:
            refused = _forbidden(what, response, said, quote)
        case 404:
            refused = NotFound(unknown(what))
        case 409:
            refused = NoCommits(f"GitHub says that {what} are not there yet (409{quote})", is_lasting=True)
        case 429:
            refused = Postponed(f"GitHub asks to slow down (429 for {what}{quote}); run again in some minutes")
        case 451:
            refused = SourceUnavailable(
                f"GitHub may not show {what} for legal reasons (451{quote}); what was collected of it stays",
                is_lasting=True,
            )
        case _ if status >= 500:
            refused = SourceUnavailable(
                f"GitHub is in trouble: it answered {status} for {what}{quote}; run again later"
            )
        case _:
            refused = SourceUnavailable(
                f"GitHub answered {status} for {what}{quote}, expected 200; is `api_url:` right?", is_lasting=True
            )
    return refused


def unknown(what: str) -> str:
    """The sentence about what is not there, or not for this token."""
    return f"GitHub knows no {what}: check the spelling; if it is private, the token has to be given access to it"


def _forbidden(what: str, response: httpx.Response, said: str, quote: str) -> Exception:
    lower = said.lower()
    if "secondary rate limit" in lower or "abuse" in lower:
        return Postponed(f"GitHub asks to slow down (403 for {what}{quote}); run again in some minutes")
    if "rate limit exceeded" in lower:
        return Postponed(f"GitHub's hourly limit is spent (403 for {what}{quote}); run again when its hour is over")
    if response.headers.get("x-github-sso") or "saml" in lower:
        return _single_sign_on(what, f"403{quote}")
    needed = response.headers.get("x-accepted-oauth-scopes") or response.headers.get("x-accepted-github-permissions")
    return _out_of_scope(what, f"403{quote}" + (f"; it wants {needed}" if needed else ""))


def refusal_of_query(what: str, errors: Sequence[Mapping[str, Any]]) -> Exception:
    """The exception for the errors of a GraphQL answer, whose status is always 200."""
    kinds = {str(error.get("type") or _extension(error)).upper() for error in errors}
    said = "; ".join(dict.fromkeys(str(error.get("message", "")) for error in errors))[:LONGEST_QUOTE]
    lower = said.lower()
    refused: Exception = SourceUnavailable(f"GitHub answered {what} with an error: {said!r}; run again later")
    if kinds & {"RATE_LIMITED", "RATE_LIMIT"}:
        refused = Postponed(f"GitHub's limit of points is spent ({said!r}); a run after its hour goes on from there")
    elif kinds & TOO_MUCH or any(sign in lower for sign in SIGNS_OF_TOO_MUCH):
        refused = TooMuch(f"GitHub gives up on {what} even in the smallest pieces ({said!r}); run again later")
    elif "cursor" in lower:
        refused = StaleCursor(f"GitHub does not know its own place in {what} any more ({said!r})")
    elif "NOT_FOUND" in kinds:
        refused = NotFound(unknown(what))
    elif "saml" in lower:
        refused = _single_sign_on(what, repr(said))
    elif "UNDEFINEDFIELD" in kinds:
        refused = SourceUnavailable(
            f"this GitHub is too old to be asked for {what} ({said!r}); a newer GitHub Enterprise Server knows it",
            is_lasting=True,
        )
    elif kinds & NOT_GIVEN:
        refused = _out_of_scope(what, repr(said))
    return refused


def _single_sign_on(what: str, answer: str) -> Exception:
    return SourceUnavailable(
        f"GitHub shows {what} only to tokens with single sign-on ({answer}): authorise the token for the organisation "
        "on GitHub's page of personal access tokens, under Configure SSO",
        is_lasting=True,
    )


def _out_of_scope(what: str, answer: str) -> Exception:
    return SourceUnavailable(
        f"the token may not read {what} ({answer}): give it read access to the repository's contents, issues, pull "
        "requests and discussions",
        is_lasting=True,
    )


def _extension(error: Mapping[str, Any]) -> str:
    extensions = error.get("extensions")
    return str(extensions.get("code", "")) if isinstance(extensions, Mapping) else ""


def _message(response: httpx.Response) -> str:
    try:
        body = msgspec.json.decode(response.content)
    except msgspec.DecodeError:
        return ""
    message = body.get("message") if isinstance(body, dict) else None
    return " ".join(str(message or "").split())[:LONGEST_QUOTE]
