"""BigQuery: what a question would cost, and its answer, with a limit on every bill."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from leaderboard.plugin import ConfigError, SourceUnavailable
from leaderboard_gharchive.failures import CREDENTIALS, Gone, told
from leaderboard_gharchive.ledger import Bill
from leaderboard_gharchive.queries import Query, day_of
from leaderboard_gharchive.settings import Settings

if TYPE_CHECKING:  # importing it takes a third of a second
    from google.cloud import bigquery

DATASET = "githubarchive.day"
LOCATION = "US"
SCOPES = ("https://www.googleapis.com/auth/bigquery",)
LEAST_BILLED = 10 * 2**20
"""Bytes of each table that a query reads."""
BILLING_UNIT = 2**20
MOST_ATTEMPTS = 9
ROWS_A_PAGE = 10_000
TABLES_A_PAGE = 1_000
SECONDS_A_REQUEST = 60.0
SECONDS_OF_PATIENCE = 60.0
"""How long a request that fails is repeated; the client would take ten minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What a dry run said."""

    bytes: int
    most_billed: int
    """The same as it is billed, rounded up."""
    month: str
    """``2026-11``, by BigQuery's clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The rows of a query, and what was billed for them."""

    rows: Sequence[Mapping[str, Any]]
    bills: Sequence[Bill]
    """More than one where an earlier answer was paid for and lost."""


class Warehouse:
    """One project's access to BigQuery."""

    def __init__(self, config: Settings) -> None:
        self._project = config.project
        self._client = connected(config)

    def days(self) -> frozenset[date]:
        """The days that have a table; asking costs nothing."""
        with told(self._project):
            tables = self._client.list_tables(DATASET, page_size=TABLES_A_PAGE, **patience())
            names = [table.table_id for table in tables]
        return frozenset(
            day_of(name[2:]) for name in names if len(name) == 8 and name.isdecimal() and name.startswith("20")
        )

    def estimate(self, query: Query) -> Estimate:
        """What a query would read; asking costs nothing."""
        from google.cloud import bigquery  # noqa: PLC0415 - see above

        config = bigquery.QueryJobConfig(dry_run=True, use_query_cache=False, query_parameters=parameters(query))
        with told(self._project):
            job = self._client.query(query.sql, config, location=LOCATION, **patience())
            bytes = int(job.total_bytes_processed or 0)
        rounded = -(-bytes // BILLING_UNIT) * BILLING_UNIT + query.tables * BILLING_UNIT
        return Estimate(
            bytes=bytes, most_billed=max(rounded, query.tables * LEAST_BILLED), month=month(job.created or now())
        )

    def ask(self, query: Query, most_billed: int) -> Answer:
        """The answer; of a run that was killed, the answer that is paid for already.

        BigQuery keeps an answer for a day. A query that would be billed more than ``most_billed`` bytes fails, and
        nothing is billed.
        """
        bills: list[Bill] = []
        for attempt in range(1, MOST_ATTEMPTS + 1):
            job_id = query.job_id if attempt == 1 else f"{query.job_id}_{attempt}"
            job, is_new = self._job(query, job_id, most_billed)
            try:
                with told(self._project):
                    if not is_new and job.done() and job.error_result:
                        continue
                    rows = [
                        dict(row)
                        for row in job.result(page_size=ROWS_A_PAGE, job_retry=None, retry=patience()["retry"])
                    ]
            except Gone:
                if is_new:
                    raise
                rows = None
            bills.append(Bill(job_id=job_id, month=month(job.created or now()), bytes=int(job.total_bytes_billed or 0)))
            if rows is not None:
                return Answer(rows=rows, bills=bills)
        raise SourceUnavailable(f"the query {query.job_id} failed {MOST_ATTEMPTS} times; run again tomorrow")

    def _job(self, query: Query, job_id: str, most_billed: int) -> tuple[bigquery.QueryJob, bool]:
        """The job of this id, and whether it was begun just now."""
        from google.api_core.exceptions import Conflict  # noqa: PLC0415 - see above
        from google.cloud import bigquery  # noqa: PLC0415

        config = bigquery.QueryJobConfig(
            query_parameters=parameters(query), maximum_bytes_billed=most_billed, labels={"tool": "leaderboard"}
        )
        with told(self._project):
            try:
                job = self._client.query(
                    query.sql, config, job_id=job_id, location=LOCATION, job_retry=None, **patience()
                )
            except Conflict:
                found = self._client.get_job(job_id, location=LOCATION, **patience())
                if not isinstance(found, bigquery.QueryJob):
                    raise
                return found, False
            return job, True


def patience() -> dict[str, Any]:
    """How long a request may take, and be repeated."""
    from google.cloud.bigquery.retry import DEFAULT_RETRY  # noqa: PLC0415 - see above

    return {"timeout": SECONDS_A_REQUEST, "retry": DEFAULT_RETRY.with_timeout(SECONDS_OF_PATIENCE)}


def connected(config: Settings) -> bigquery.Client:
    """A client with credentials, or without where BigQuery is played on this machine."""
    from google.cloud import bigquery  # noqa: PLC0415 - see above

    with told(config.project):
        options = {"api_endpoint": config.endpoint} if config.endpoint else None
        return bigquery.Client(
            project=config.project, credentials=credentials(config), client_options=options, location=LOCATION
        )


def credentials(config: Settings) -> Any:
    import google.auth  # noqa: PLC0415 - see above
    from google.auth.credentials import AnonymousCredentials  # noqa: PLC0415

    if config.endpoint and is_on_this_machine(config.endpoint):
        return AnonymousCredentials()  # type: ignore[no-untyped-call]  # Google types little of it
    if config.credentials is None:
        return google.auth.default(scopes=SCOPES)[0]
    if not config.credentials.is_file():
        raise ConfigError(f"credentials: there is no file {config.credentials}; {CREDENTIALS}")
    found = google.auth.load_credentials_from_file(  # type: ignore[no-untyped-call]  # as above
        str(config.credentials), scopes=SCOPES
    )
    return found[0]


def is_on_this_machine(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def parameters(query: Query) -> list[Any]:
    from google.cloud import bigquery  # noqa: PLC0415 - see above

    return [
        bigquery.ArrayQueryParameter(name, type, list(value))
        if isinstance(value, tuple)
        else bigquery.ScalarQueryParameter(name, type, value)
        for name, type, value in query.parameters
    ]


def month(created: datetime) -> str:
    return f"{created.astimezone(UTC):%Y-%m}"


def now() -> datetime:
    """Where BigQuery does not tell its time, and only to know which month's budget is meant."""
    return datetime.now(UTC)
