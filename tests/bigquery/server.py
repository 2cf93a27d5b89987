"""A BigQuery of ours on this machine: its REST interface as the real client uses it, with its bills and its moods."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.bigquery.engine import Engine, Result, read_parameters

LEAST_BILLED = 10 * 2**20
UNIT = 2**20
STATUS = {
    "accessDenied": 403,
    "backendError": 503,
    "billingNotEnabled": 403,
    "bytesBilledLimitExceeded": 400,
    "duplicate": 409,
    "invalidQuery": 400,
    "notFound": 404,
    "quotaExceeded": 403,
    "rateLimitExceeded": 403,
}
Query = Mapping[str, list[str]]


class Refusal(Exception):
    """An answer that says no, with BigQuery's word for why."""

    def __init__(self, reason: str, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.reason = reason
        self.status = status or STATUS[reason]


@dataclass
class Job:
    """A query that was begun."""

    id: str
    sql: str
    parameters: dict[str, Any]
    created: datetime
    bytes: int
    billed: int
    result: Result | None
    refusal: Refusal | None = None
    polls: int = 0
    """How often it says that it is still running."""
    is_expired: bool = False


@dataclass
class BigQuery:
    """What the server knows and how it behaves; tests change it while it runs."""

    engine: Engine
    now: datetime = datetime(2026, 11, 22, 3, 4, 5, tzinfo=UTC)
    most_rows_a_page: int = 25
    jobs: dict[str, Job] = field(default_factory=dict)
    refusals: dict[str, list[Refusal]] = field(default_factory=dict)
    """What the next requests of a kind (``list``, ``dry run``, ``query``, ``rows``) are refused with."""
    requests: list[str] = field(default_factory=list)
    address: str = ""
    polls: int = 0
    """How often each job says at first that it is still at work."""
    inflation: int = 1
    """As if the tables were so many times as large, for the bill."""

    @property
    def billed(self) -> int:
        """All bytes that were ever billed."""
        return sum(job.billed for job in self.jobs.values())

    def refuse(self, kind: str, reason: str, message: str = "No", times: int = 1, status: int | None = None) -> None:
        self.refusals.setdefault(kind, []).extend([Refusal(reason, message, status)] * times)

    def _maybe_refuse(self, kind: str) -> None:
        self.requests.append(kind)
        if self.refusals.get(kind):
            raise self.refusals[kind].pop(0)

    def insert(self, project: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Begin a job, or say what it would read."""
        configuration = body["configuration"]
        asked = configuration["query"]
        is_dry = bool(configuration.get("dryRun"))
        self._maybe_refuse("dry run" if is_dry else "query")
        assert asked["useLegacySql"] is False
        assert is_dry or int(asked["maximumBytesBilled"]) > 0, "a query without a limit on its bill"
        parameters = read_parameters(asked.get("queryParameters", []))
        days = self.engine.days(parameters)
        if not days:
            raise Refusal("notFound", "Not found: Table githubarchive:day.20* does not match any table.")
        read = self.engine.bytes_read(asked["query"], parameters) * self.inflation
        if is_dry:
            return self._resource(project, "", self.now, read, None)
        id = body["jobReference"]["jobId"]
        if id in self.jobs:
            raise Refusal("duplicate", f"Already Exists: Job {project}:US.{id}")
        self.jobs[id] = self._job(id, asked, parameters, read, len(days))
        return self.job(project, id)

    def _job(self, id: str, asked: Mapping[str, Any], parameters: dict[str, Any], read: int, tables: int) -> Job:
        billed = max(-(-read // UNIT) * UNIT, tables * LEAST_BILLED)
        job = Job(id, asked["query"], parameters, self.now, read, billed, None, polls=self.polls)
        if billed > int(asked["maximumBytesBilled"]):
            job.billed = 0
            job.refusal = Refusal("bytesBilledLimitExceeded", f"Query exceeded limit for bytes billed: {billed}.")
        else:
            job.result = self.engine.run(asked["query"], parameters)
        return job

    def job(self, project: str, id: str) -> dict[str, Any]:
        job = self._known(id)
        return self._resource(project, id, job.created, job.bytes, job)

    def _known(self, id: str) -> Job:
        if id not in self.jobs:
            raise Refusal("notFound", f"Not found: Job {id}")
        return self.jobs[id]

    def _resource(self, project: str, id: str, created: datetime, read: int, job: Job | None) -> dict[str, Any]:
        milliseconds = str(round(created.timestamp() * 1000))
        statistics: dict[str, Any] = {"creationTime": milliseconds, "totalBytesProcessed": str(read), "query": {}}
        statistics["query"]["totalBytesProcessed"] = str(read)
        status: dict[str, Any] = {"state": "DONE"}
        if job is not None:
            statistics["query"]["totalBytesBilled"] = str(job.billed)
            statistics["startTime"] = milliseconds
            status["state"] = "RUNNING" if job.polls > 0 else "DONE"
            if job.refusal is not None:
                job.polls = 0
                error = {"reason": job.refusal.reason, "message": str(job.refusal)}
                status |= {"state": "DONE", "errorResult": error, "errors": [error]}
        query = {"query": job.sql if job else "", "useLegacySql": False, "destinationTable": DESTINATION}
        return {
            "kind": "bigquery#job",
            "id": f"{project}:US.{id}",
            "jobReference": {"projectId": project, "jobId": id, "location": "US"},
            "configuration": {"jobType": "QUERY", "dryRun": job is None, "query": query},
            "statistics": statistics,
            "status": status,
        }

    def rows(self, project: str, id: str, query: Query) -> dict[str, Any]:
        """A page of a job's answer; at first that it is still at work."""
        self._maybe_refuse("rows")
        job = self._known(id)
        reference = {"projectId": project, "jobId": id, "location": "US"}
        if job.refusal is not None:
            raise job.refusal
        if job.is_expired or job.result is None:
            raise Refusal("notFound", f"Not found: the answer of {id} is no longer kept")
        if job.polls > 0:
            job.polls -= 1
            return {"kind": "bigquery#getQueryResultsResponse", "jobReference": reference, "jobComplete": False}
        start = int(query.get("pageToken", query.get("startIndex", ["0"]))[0])
        most = min(int(query.get("maxResults", [self.most_rows_a_page])[0]), self.most_rows_a_page)
        page = job.result.rows[start : start + most]
        answer = {
            "kind": "bigquery#getQueryResultsResponse",
            "jobReference": reference,
            "jobComplete": True,
            "schema": {"fields": job.result.schema},
            "totalRows": str(len(job.result.rows)),
            "totalBytesProcessed": str(job.bytes),
            "rows": page,
        }
        if start + most < len(job.result.rows) and most > 0:
            answer["pageToken"] = str(start + most)
        return answer

    def tables(self, query: Query) -> dict[str, Any]:
        """The tables of githubarchive.day, a few at a time, and the view that is among them."""
        self._maybe_refuse("list")
        names = [*(f"{day:%Y%m%d}" for day in sorted(self.engine.tables)), "yesterday"]
        start = int(query.get("pageToken", ["0"])[0])
        page = names[start : start + 100]
        answer: dict[str, Any] = {
            "kind": "bigquery#tableList",
            "totalItems": len(names),
            "tables": [
                {
                    "kind": "bigquery#table",
                    "id": f"githubarchive:day.{name}",
                    "tableReference": {"projectId": "githubarchive", "datasetId": "day", "tableId": name},
                    "type": "VIEW" if name == "yesterday" else "TABLE",
                }
                for name in page
            ],
        }
        if start + 100 < len(names):
            answer["nextPageToken"] = str(start + 100)
        return answer


DESTINATION = {"projectId": "acme-stats", "datasetId": "_anonymous", "tableId": "answer"}
JOBS = re.compile(r"/bigquery/v2/projects/([^/]+)/jobs")
JOB = re.compile(r"/bigquery/v2/projects/([^/]+)/jobs/([^/]+)")
ROWS = re.compile(r"/bigquery/v2/projects/([^/]+)/queries/([^/]+)")
TABLES = "/bigquery/v2/projects/githubarchive/datasets/day/tables"


class Handler(BaseHTTPRequestHandler):
    """Leads requests to the BigQuery of its server."""

    protocol_version = "HTTP/1.1"
    bigquery: BigQuery

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        path = urlsplit(self.path).path
        found = JOBS.fullmatch(path)
        assert found, path
        self._answer(lambda: self.bigquery.insert(found[1], body))

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = parse_qs(parts.query)
        if found := ROWS.fullmatch(parts.path):
            self._answer(lambda: self.bigquery.rows(found[1], found[2], query))
        elif found := JOB.fullmatch(parts.path):
            self._answer(lambda: self.bigquery.job(found[1], found[2]))
        else:
            assert parts.path == TABLES, parts.path
            self._answer(lambda: self.bigquery.tables(query))

    def _answer(self, given: Any) -> None:
        try:
            status, body = 200, given()
        except Refusal as refusal:
            told = {"reason": refusal.reason, "message": str(refusal), "domain": "global"}
            status = refusal.status
            body = {"error": {"code": status, "message": str(refusal), "errors": [told], "status": "FAILED"}}
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json; charset=UTF-8")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Nobody reads along."""


@contextmanager
def serving(engine: Engine) -> Iterator[BigQuery]:
    """A server of these day tables, until the block ends."""
    bigquery = BigQuery(engine)
    handler = type("OwnHandler", (Handler,), {"bigquery": bigquery})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    bigquery.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield bigquery
    finally:
        server.shutdown()
        server.server_close()
