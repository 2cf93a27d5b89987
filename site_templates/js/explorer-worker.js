/** Runs SQL over the database away from the page: sql.js, reading by ranges or from the whole file. */

import { CHUNK, RangeFile, ReadError, isDatabase, lengthInHeader, readOnly } from "./range-file.js";

const ENGINE = new URL("../vendor/sql-wasm-browser.js", import.meta.url);
const SMALL = 4e6;
const LARGE = 60e6;
const ROWS_SHOWN = 1000;
const LONGEST_TEXT = 10000;
const PROGRESS_STEP = 1e6;

let file;
let database;
let told = 0; // bytes, when the page was last told how many there are

self.onmessage = async ({ data }) => {
  try {
    self.postMessage(data.sql === undefined ? await open(data) : run(data));
  } catch (error) {
    const problem = file?.problem ?? error;
    self.postMessage({ type: "failed", reason: reasonOf(problem), message: problem.message });
  }
};

/** `bytes` is how large the database is said to be, null where nobody knows. */
async function open({ url, bytes, whole }) {
  const loading = loadEngine();
  const isSmall = bytes !== null && bytes <= SMALL;
  file = whole || isSmall ? await download(await get(url), bytes) : await openByRanges(url, bytes);
  if (!file) return { type: "consent", message: _("This server can only send the database as a whole.") };
  const engine = await loading;
  database = new engine.Database(file);
  const [{ values }] = database.exec("select sqlite_version()");
  return { type: "opened", bytes: file.length, byRanges: file instanceof RangeFile, version: values[0][0] };
}

/** sql.js is a script for several loaders and no module: it hands itself over as to CommonJS. */
async function loadEngine() {
  self.exports = {};
  self.module = { exports: self.exports };
  await import(ENGINE);
  const initialise = self.module.exports;
  return initialise({ locateFile: (name) => new URL(name, ENGINE).href });
}

/** The database read by ranges, or as a whole where the server knows none; null if that needs consent. */
async function openByRanges(url, bytes) {
  const response = await get(url, { Range: `bytes=0-${CHUNK - 1}` });
  if (response.status === 206) {
    const start = new Uint8Array(await response.arrayBuffer());
    if (isDatabase(start) && !response.headers.get("Content-Encoding")) {
      return rangeFile(url, response.headers, start);
    }
    return (bytes ?? Infinity) > LARGE ? null : download(await get(url), bytes);
  }
  const length = Number(response.headers.get("Content-Length")) || (bytes ?? Infinity);
  if (Math.max(bytes ?? 0, length) <= LARGE) return download(response, length);
  response.body.cancel();
  return null;
}

function rangeFile(url, headers, start) {
  const total = Number(headers.get("Content-Range")?.split("/")[1]);
  const length = total || lengthInHeader(start);
  return new RangeFile({ url, length, version: headers.get("ETag"), start, told: tellProgress });
}

/** A GET, never a HEAD: some hosts answer that with the length of a compressed file. */
async function get(url, headers = {}) {
  let response;
  try {
    response = await fetch(url, { headers });
  } catch {
    throw new ReadError("network", whyNoAnswer(new URL(url)));
  }
  if (!response.ok) throw new ReadError("network", _("The server answered %(status)s for the database.").replace("%(status)s", response.status));
  return response;
}

/** Browsers do not say whether a host was silent or lets no other site read what it sends. */
function whyNoAnswer({ host, origin }) {
  if (origin === self.location.origin) return _("The server did not answer. Is there a connection?");
  return _("%(host)s did not answer, or does not allow this site to read from it: it has to send the header Access-Control-Allow-Origin.").replace("%(host)s", host);
}

/** The whole database; sql.js would copy it with `slice`, which one array in memory spares. */
async function download(response, expected) {
  const pieces = [];
  let received = 0;
  told = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    received += value.length;
    tell({ type: "progress", bytes: received, expected });
  }
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  if (!isDatabase(bytes)) throw new ReadError("network", _("What the server sent is not an SQLite database."));
  bytes.slice = () => bytes;
  return readOnly(bytes);
}

function tellProgress({ bytes, requests }) {
  tell({ type: "reading", bytes, requests });
}

function tell(message) {
  if (message.bytes - told < PROGRESS_STEP) return;
  told = message.bytes;
  self.postMessage(message);
}

function run({ sql, budget }) {
  const started = performance.now();
  told = 0;
  file.beginQuery?.(budget);
  try {
    database.exec("pragma query_only = on");
    const found = lastResult(sql);
    const { requests = 0, bytes = 0 } = file instanceof RangeFile ? file : {};
    return { type: "result", ...found, requests, bytes, ms: performance.now() - started };
  } finally {
    file.endQuery?.();
  }
}

/** What the last statement that has columns yields; those before it run too. */
function lastResult(sql) {
  let found = { columns: [], rows: [], hasMore: false };
  for (const statement of database.iterateStatements(sql)) {
    const columns = statement.getColumnNames();
    const rows = [];
    while (rows.length <= ROWS_SHOWN && statement.step()) {
      rows.push(statement.get(null, { useBigInt: true }).map(shown));
    }
    if (columns.length) found = { columns, rows: rows.slice(0, ROWS_SHOWN), hasMore: rows.length > ROWS_SHOWN };
  }
  return found;
}

function shown(value) {
  if (value instanceof Uint8Array) return `(${value.length} bytes)`;
  if (typeof value === "string" && value.length > LONGEST_TEXT) return `${value.slice(0, LONGEST_TEXT)}…`;
  return value;
}

/** What SQLite reports is a plain Error and leaves it intact; after any other the engine has to start anew. */
function reasonOf(error) {
  if (error instanceof ReadError) return error.reason;
  return database && error.constructor === Error ? "sql" : "engine";
}
