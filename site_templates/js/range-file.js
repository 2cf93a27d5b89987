/**
 * A database on a web server, read piece by piece, that looks to sql.js like an array of bytes.
 *
 * sql.js keeps the object that `new Database(…)` is given: its file system copies it with `slice`, once,
 * and reads it with `subarray`. Both are public for arrays, so nothing of the engine is changed.
 */

export const CHUNK = 16 * 1024;
const LARGEST_WINDOW = 1024 * 1024;
const MISSES_BEFORE_GROWTH = 32;
const MOST_CHUNKS_KEPT = 8192;

const MAGIC = "SQLite format 3\0";
const WRITE_VERSION = { offset: 18, readOnly: 3 };

/**
 * What went wrong while the database was read; `reason` is budget, network or stale.
 *
 * By this name and number Emscripten knows an error of the file system: the query fails, and SQLite lives on.
 */
export class ReadError extends Error {
  name = "ErrnoError";
  errno = 29;

  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
}

export class RangeFile {
  #url;
  #version;
  #told;
  #budget = Infinity;
  #chunks = new Map();
  #window = CHUNK;
  #misses = 0;

  /**
   * `start` is the first chunk; `version` the ETag that later answers must have, null if it has none; `told` is
   * called after every request.
   */
  constructor({ url, length, version, start, told }) {
    this.#url = url;
    this.#version = version;
    this.#told = told;
    this.length = length;
    this.buffer = null;
    this.requests = 1;
    this.bytes = start.length;
    this.problem = null; // the ReadError that ended the query, which SQLite reports as an I/O error
    if (start.length === Math.min(CHUNK, length)) this.#keep(0, start);
  }

  /** Let the next query fetch so many bytes; the first one's include the opening. */
  beginQuery(budget) {
    this.#budget = budget;
    this.problem = null;
  }

  /** Count requests and bytes from nought. */
  endQuery() {
    this.requests = 0;
    this.bytes = 0;
    this.#window = CHUNK;
    this.#misses = 0;
    if (this.#chunks.size > MOST_CHUNKS_KEPT) this.#chunks.clear();
  }

  slice() {
    return this;
  }

  set() {
    throw new ReadError("network", _("The database can only be read."));
  }

  subarray(begin, end) {
    const bytes = new Uint8Array(end - begin);
    for (let at = begin; at < end; ) {
      const index = Math.floor(at / CHUNK);
      if (!this.#chunks.has(index)) this.#fetchOrFail(index);
      const offset = at - index * CHUNK;
      const piece = this.#chunks.get(index).subarray(offset, offset + end - at);
      bytes.set(piece, at - begin);
      at += piece.length;
    }
    return bytes;
  }

  #fetchOrFail(index) {
    try {
      this.#fetchAround(index);
    } catch (error) {
      this.problem ??= error;
      throw error;
    }
    this.#told(this);
  }

  #fetchAround(index) {
    const [first, last] = this.#missingAround(index);
    const begin = first * CHUNK;
    const bytes = this.#fetch(begin, Math.min((last + 1) * CHUNK, this.length));
    for (let at = 0; at < bytes.length; at += CHUNK) {
      this.#keep(first + at / CHUNK, bytes.subarray(at, at + CHUNK));
    }
  }

  /** The chunks to fetch: those not yet here in an aligned window that grows with every run of misses. */
  #missingAround(index) {
    this.#misses += 1;
    if (this.#misses % MISSES_BEFORE_GROWTH === 0) this.#window = Math.min(this.#window * 2, LARGEST_WINDOW);
    const many = this.#window / CHUNK;
    let first = index - (index % many);
    let last = Math.min(first + many, Math.ceil(this.length / CHUNK)) - 1;
    while (first < index && this.#chunks.has(first)) first += 1;
    while (last > index && this.#chunks.has(last)) last -= 1;
    return [first, last];
  }

  #fetch(begin, end) {
    if (this.bytes + end - begin > this.#budget) {
      throw new ReadError("budget", _("This query has to read too much of the database."));
    }
    const request = new XMLHttpRequest();
    request.open("GET", this.#url, false);
    request.responseType = "arraybuffer";
    request.setRequestHeader("Range", `bytes=${begin}-${end - 1}`);
    try {
      request.send();
    } catch {
      throw new ReadError("network", _("The server did not answer. Is there a connection?"));
    }
    this.#check(request, end - begin);
    this.requests += 1;
    this.bytes += end - begin;
    return new Uint8Array(request.response);
  }

  #check(request, length) {
    const version = this.#version && request.getResponseHeader("ETag");
    if (request.status === 416 || (request.status === 206 && version && version !== this.#version)) {
      throw new ReadError("stale", _("The data was renewed while this page was open. Reload the page."));
    }
    if (request.status !== 206 || request.response.byteLength !== length) {
      throw new ReadError("network", _("The server answered %(status)s where a part of the database was asked for.").replace("%(status)s", request.status));
    }
  }

  #keep(index, bytes) {
    const copy = bytes.slice();
    this.#chunks.set(index, index === 0 ? readOnly(copy) : copy);
  }
}

/** Whether a file that begins with these bytes is an SQLite database. */
export function isDatabase(start) {
  return start.length >= 100 && [...MAGIC].every((letter, at) => start[at] === letter.charCodeAt(0));
}

/** How long the file is that begins with these bytes, as its header has it. */
export function lengthInHeader(start) {
  const header = new DataView(start.buffer, start.byteOffset, 100);
  const pageSize = header.getUint16(16);
  return (pageSize === 1 ? 65536 : pageSize) * header.getUint32(28);
}

/** Make SQLite refuse to write to these bytes, as to every database whose write version it does not know. */
export function readOnly(bytes) {
  bytes[WRITE_VERSION.offset] = WRITE_VERSION.readOnly;
  return bytes;
}
