/** The page of the data explorer: takes SQL from the editor or a link and shows what comes back. */
"use strict";
{
  const WORKER = new URL("explorer-worker.js", document.currentScript.src);
  const part = (name) => document.getElementById(`explorer-${name}`);
  const { database, bytes } = part("page").dataset;
  const editor = part("editor");

  let worker = null;
  let isOpen = false;
  let wantsWhole = false;
  let query = null; // what runs, or waits for the database to open

  const ANSWERS = { progress, consent, opened, result, failed };

  function run() {
    const sql = editor.value.trim();
    if (!sql) return editor.focus();
    const mustStop = isOpen && query !== null;
    query = sql;
    part("problem").hidden = part("consent").hidden = true;
    setBusy(true);
    if (!worker || mustStop) openDatabase();
    else if (isOpen) send();
  }

  function send() {
    say("Running …");
    worker.postMessage({ sql: query });
  }

  function openDatabase() {
    closeDatabase();
    say("Opening the database …");
    try {
      worker = new Worker(WORKER, { type: "module" });
    } catch {
      return failed({ message: "The explorer works only on pages that come from a web server." });
    }
    worker.onmessage = ({ data }) => ANSWERS[data.type](data);
    worker.onerror = () => failed({ message: "The SQL engine could not be loaded." });
    const url = new URL(database, document.baseURI).href;
    worker.postMessage({ url, bytes: Number(bytes), whole: wantsWhole });
  }

  /** Stop the engine, whatever it is at; the next query starts another. */
  function closeDatabase() {
    worker?.terminate();
    worker = null;
    isOpen = false;
  }

  function opened(answer) {
    isOpen = true;
    const how = answer.byRanges ? "only what a query needs is loaded" : "all of it is loaded";
    say(`Ready: SQLite ${answer.version}, ${size(answer.bytes)}, ${how}.`);
    if (query !== null) send();
  }

  function progress({ received, expected }) {
    say(`Loading the database: ${size(received)} of ${size(expected)}`);
  }

  function result({ columns, rows, hasMore, ms, requests, bytes: moved }) {
    finish();
    part("result").replaceChildren(table(columns, rows));
    part("result").hidden = columns.length === 0;
    const count = hasMore ? `the first ${number(rows.length)} rows` : plural(rows.length, "row");
    const fetched = requests ? `${size(moved)} in ${plural(requests, "request")}` : "nothing fetched";
    say(`${count} · ${number(Math.round(ms))} ms · ${fetched}`);
  }

  function failed({ reason, message }) {
    if (reason === "budget") return consent({ message });
    if (reason !== "sql") closeDatabase();
    finish();
    say("");
    part("result").hidden = true;
    show("problem", message);
  }

  /** Ask before the whole database is loaded; the query waits. */
  function consent({ message }) {
    closeDatabase();
    setBusy(false);
    say("");
    show("consent", message);
  }

  function cancel() {
    closeDatabase();
    finish();
    say("Cancelled.");
  }

  function finish() {
    query = null;
    setBusy(false);
  }

  function setBusy(isBusy) {
    part("run").disabled = isBusy;
    part("cancel").hidden = !isBusy;
    part("result").ariaBusy = String(isBusy);
  }

  function table(columns, rows) {
    const numeric = columns.map((_, at) => rows.every((row) => row[at] === null || isNumber(row[at])));
    const head = element("tr", ...columns.map((name, at) => heading(name, numeric[at])));
    const body = rows.map((row) => element("tr", ...row.map((value, at) => cell(value, numeric[at]))));
    return element("table", element("thead", head), element("tbody", ...body));
  }

  function heading(name, isNumeric) {
    const made = element("th", name);
    made.scope = "col";
    made.classList.toggle("number", isNumeric);
    return made;
  }

  function cell(value, isNumeric) {
    const made = element("td", value === null ? "null" : isAddress(value) ? linkTo(value) : String(value));
    made.classList.toggle("number", isNumeric);
    made.classList.toggle("null", value === null);
    return made;
  }

  function linkTo(address) {
    const link = element("a", address);
    link.href = address;
    link.rel = "noopener noreferrer nofollow";
    return link;
  }

  function element(tag, ...children) {
    const made = document.createElement(tag);
    made.append(...children);
    return made;
  }

  const isNumber = (value) => typeof value === "number" || typeof value === "bigint";
  const isAddress = (value) => typeof value === "string" && /^https?:\/\/\S+$/.test(value);
  const number = (value) => value.toLocaleString("en");
  const plural = (many, noun) => `${number(many)} ${noun}${many === 1 ? "" : "s"}`;
  const rounded = (value) => number(Math.round(value * 10) / 10);
  const size = (count) => (count < 1e6 ? `${rounded(count / 1e3)} KB` : `${rounded(count / 1e6)} MB`);

  function say(text) {
    part("status").textContent = text;
  }

  function show(name, text) {
    part(name).querySelector("p").textContent = text;
    part(name).hidden = false;
  }

  /** Run what the address ends in, `#q=…`; examples, views and shared queries are such links. */
  function runLink() {
    const found = /^#q=(.+)/s.exec(location.hash);
    if (!found) return;
    try {
      editor.value = decodeURIComponent(found[1]);
    } catch {
      return show("problem", "The query in this address is damaged.");
    }
    part("form").scrollIntoView({ block: "nearest" });
    run();
  }

  function submit(event) {
    event.preventDefault();
    history.replaceState(null, "", `#q=${encodeURIComponent(editor.value.trim())}`);
    run();
  }

  part("form").addEventListener("submit", submit);
  editor.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  });
  part("cancel").addEventListener("click", cancel);
  part("load").addEventListener("click", () => {
    wantsWhole = true;
    run();
  });
  part("copy").hidden = !navigator.clipboard;
  part("copy").addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.href);
    say("The link to this query is copied.");
  });
  part("page").addEventListener("click", ({ target }) => {
    const link = target.closest('a[href^="#q="]');
    if (link && link.hash === location.hash) runLink();
  });
  addEventListener("hashchange", runLink);

  if (location.hash.startsWith("#q=")) runLink();
  else run();
}
