"""What Google's libraries raise, as a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from leaderboard.plugin import ConfigError, SourceUnavailable

ADVICE = {
    "accessDenied": "the credentials may run no queries in project {project}; give their account the role BigQuery Job "
    "User there, or name another project",
    "billingNotEnabled": "project {project} has no billing account; link one to it in the Google Cloud console, or use "
    "the BigQuery sandbox of another project",
    "quotaExceeded": "a quota of project {project} is used up; run again when it starts anew (most do at midnight, "
    "Pacific time), or raise it in the Google Cloud console",
    "rateLimitExceeded": "project {project} asks more often than it may; run again in some minutes",
    "bytesBilledLimitExceeded": "the query would have read more than its dry run said, so BigQuery stopped it and "
    "billed nothing; run again, or raise monthly_budget",
    "notFound": "BigQuery does not have what was asked for; is project {project} spelt right, and are there day tables "
    "of these days in githubarchive.day?",
    "responseTooLarge": "the answer is too large; set since: to a later day",
    "resourcesExceeded": "the query is too much for BigQuery at once; set since: to a later day",
    "invalidQuery": "BigQuery does not understand the query, which is a fault of this plugin",
    "invalid": "BigQuery does not take the request; is project {project} spelt right?",
}
OF_ALL_JOBS = frozenset({"accessDenied", "billingNotEnabled"})
"""Reasons that every other query of the run would meet too."""
PASSING = frozenset({"rateLimitExceeded", "backendError", "internalError", "jobBackendError", "jobInternalError"})
CREDENTIALS = (
    "name a key file as credentials:, set GOOGLE_APPLICATION_CREDENTIALS, or run "
    "`gcloud auth application-default login`"
)


class Gone(SourceUnavailable):
    """What was asked for is not there."""


class Exhausted(SourceUnavailable):
    """A quota is used up, for the queries after this one too."""


@contextmanager
def told(project: str) -> Iterator[None]:
    """Google's exceptions as ours."""
    from google.api_core.exceptions import GoogleAPICallError, RetryError  # noqa: PLC0415 - slow to import
    from google.auth.exceptions import GoogleAuthError  # noqa: PLC0415
    from requests.exceptions import RequestException  # noqa: PLC0415

    try:
        yield
    except GoogleAPICallError as error:
        raise of_answer(error, project) from error
    except GoogleAuthError as error:
        raise ConfigError(f"Google takes no credentials: {first_line(error)}; {CREDENTIALS}") from error
    except (RetryError, RequestException) as error:
        raise SourceUnavailable(
            f"BigQuery cannot be reached: {first_line(error)}; run again when it can", is_lasting=True
        ) from error


def of_answer(error: object, project: str) -> Exception:
    """Our exception for an answer of BigQuery's, told by its reason: some are mapped to classes that mislead."""
    why = reason(error)
    said = str(getattr(error, "message", "") or error).strip().rstrip(".")
    if getattr(error, "code", None) == 401:
        return ConfigError(f"BigQuery refuses the credentials: {said}; {CREDENTIALS}")
    advice = ADVICE.get(why, "run again later").format(project=project)
    sentence = f"BigQuery answered {why}: {said}; {advice}"
    if why in OF_ALL_JOBS:
        return ConfigError(sentence)
    if why == "notFound":
        return Gone(sentence, is_lasting=True)
    if why == "quotaExceeded":
        return Exhausted(sentence, is_lasting=True)
    return SourceUnavailable(sentence, is_lasting=why not in PASSING)


def reason(error: object) -> str:
    """Google's word for what is wrong, such as ``quotaExceeded``."""
    for told in getattr(error, "errors", None) or ():
        if isinstance(told, dict) and isinstance(told.get("reason"), str):
            return str(told["reason"])
    return f"status {getattr(error, 'code', None) or 'unknown'}"


def first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0][:300].rstrip(".")
