/** The page of the data explorer: takes SQL from the editor or a link, has it run, and shows what comes back. */

import { Result } from "./explorer-result.js";
import { Past, recall, remember } from "./explorer-past.js";
import { filled, number, part, say, show, size } from "./explorer-words.js";

const WORKER = new URL("explorer-worker.js", import.meta.url);
const EDITOR = new URL("../vendor/editor.js", import.meta.url);
const BYTES_PER_QUERY = 50e6;
const AGREED = "explorer asks";

const { database, bytes } = part("page").dataset;
const url = new URL(database, document.baseURI);
const isElsewhere = url.origin !== location.origin;
const textarea = part("editor");
const past = new Past(location.pathname, [...part("examples").querySelectorAll("a")].map(queryOf));
const output = new Result();

let editor = {
  get text() {
    return textarea.value;
  },
  set text(text) {
    textarea.value = text;
  },
  insert(text) {
    textarea.setRangeText(text, textarea.selectionStart, textarea.selectionEnd, "end");
    textarea.focus();
  },
  focus() {
    textarea.focus();
  },
};
let hasEditor = false;
let worker = null;
let isOpen = false;
let isBusy = false;
let wantsWhole = false;
let budget = BYTES_PER_QUERY;
let query = null; // what runs, or waits for the database to open

const ANSWERS = { progress, reading, consent, opened, result, failed };

function run() {
  const sql = editor.text.trim();
  if (!sql) return editor.focus();
  if (isOpen && isBusy) closeDatabase();
  query = sql;
  budget = BYTES_PER_QUERY;
  past.add(sql);
  proceed();
}

/** Run the query that waits; opens the database where it is not. */
function proceed() {
  part("problem").hidden = part("consent").hidden = true;
  if (isElsewhere && recall(AGREED) !== url.origin) {
    return ask(filled(_("The database is on %(host)s. Your browser has to ask that host."), { host: url.host }), askElsewhere());
  }
  setBusy(true);
  if (isOpen) send();
  else if (!worker) openDatabase();
}

function send() {
  say(_("Running …"));
  worker.postMessage({ sql: query, budget });
}

function openDatabase() {
  say(_("Opening the database …"));
  worker = new Worker(WORKER, { type: "module" });
  worker.onmessage = ({ data }) => ANSWERS[data.type](data);
  worker.onerror = () => failed({ message: _("The SQL engine could not be loaded.") });
  worker.postMessage({ url: url.href, bytes: bytes ? Number(bytes) : null, whole: wantsWhole });
}

/** Stop the engine, whatever it is at; the next query starts another. */
function closeDatabase() {
  worker?.terminate();
  worker = null;
  isOpen = false;
}

function opened(answer) {
  isOpen = true;
  const ready = answer.byRanges
    ? _("Ready: SQLite %(version)s, %(size)s, only what a query needs is loaded.")
    : _("Ready: SQLite %(version)s, %(size)s, all of it is loaded.");
  say(filled(ready, { version: answer.version, size: size(answer.bytes) }));
  loadEditor();
  if (query !== null) send();
}

/** Put the real editor into the place of the textarea, which stays where that fails. */
async function loadEditor() {
  if (hasEditor) return;
  hasEditor = true;
  try {
    const { createEditor } = await import(EDITOR);
    editor = createEditor(textarea, { schema: schemaOnPage(), run: submit });
    part("label").addEventListener("click", () => editor.focus());
  } catch {
    hasEditor = false;
  }
}

function schemaOnPage() {
  const views = [...part("schema").querySelectorAll("details")];
  const columnsOf = (view) => [...view.querySelectorAll("[data-insert]")].map((button) => button.dataset.insert);
  return Object.fromEntries(views.map((view) => [view.dataset.view, columnsOf(view)]));
}

function progress({ bytes: received, expected }) {
  const isKnown = expected > 0 && expected < Infinity;
  const text = isKnown ? _("Loading the database: %(size)s of %(all)s") : _("Loading the database: %(size)s");
  say(filled(text, { size: size(received), all: size(expected) }));
}

function reading({ bytes: moved, requests }) {
  say(filled(_("Running … %(fetched)s"), { fetched: fetched(moved, requests) }));
}

function fetched(moved, requests) {
  return filled(_n("%(size)s in %(count)s request", "%(size)s in %(count)s requests"), { size: size(moved), count: requests });
}

function result({ columns, rows, hasMore, ms, requests, bytes: moved }) {
  finish();
  output.fill(columns, rows, hasMore);
  const count = { count: rows.length };
  const found = hasMore ? filled(_("the first %(count)s rows"), count) : filled(_n("%(count)s row", "%(count)s rows"), count);
  say(`${found} · ${number(Math.round(ms))} ms · ${requests ? fetched(moved, requests) : _("nothing fetched")}`);
}

function failed({ reason, message }) {
  if (reason === "budget") return consent({ message, moreIsPossible: true });
  if (reason !== "sql") closeDatabase();
  finish();
  say("");
  output.hide();
  show("problem", message);
}

/** Ask before more is loaded than a reader expects; the query waits. */
function consent({ message, moreIsPossible = false }) {
  if (!moreIsPossible) closeDatabase();
  const more = { label: filled(_("Let this query read %(size)s more"), { size: size(budget * 2) }), act: raiseBudget };
  const whole = { label: _("Load the whole database") + (bytes ? ` (${size(Number(bytes))})` : ""), act: loadWhole };
  const stopped = moreIsPossible ? filled(_("It was stopped after %(size)s."), { size: size(budget) }) : "";
  ask(`${message} ${stopped}`.trim(), ...(moreIsPossible ? [more] : []), whole);
}

function ask(message, ...choices) {
  setBusy(false);
  say("");
  const buttons = choices.map(({ label, act }) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
    button.addEventListener("click", () => {
      act();
      proceed();
    });
    return button;
  });
  part("choices").replaceChildren(...buttons);
  show("consent", message);
}

function raiseBudget() {
  budget *= 2;
}

function loadWhole() {
  wantsWhole = true;
  closeDatabase();
}

function askElsewhere() {
  return { label: filled(_("Ask %(host)s"), { host: url.host }), act: () => remember(AGREED, url.origin) };
}

function cancel() {
  closeDatabase();
  finish();
  say(_("Cancelled."));
  part("run").focus();
}

function finish() {
  query = null;
  setBusy(false);
}

function setBusy(busy) {
  isBusy = busy;
  part("cancel").hidden = !isBusy;
  part("output").ariaBusy = String(isBusy);
}

function queryOf(link) {
  return decodeURIComponent(link.hash.slice("#q=".length));
}

/** Run what the address ends in, `#q=…`; examples, views, past and shared queries are such links. */
function runLink() {
  if (!location.hash.startsWith("#q=")) return;
  try {
    editor.text = queryOf(location);
  } catch {
    return show("problem", _("The query in this address is damaged."));
  }
  part("form").scrollIntoView({ block: "nearest" });
  run();
}

function submit() {
  history.replaceState(null, "", linkToQuery());
  run();
}

function linkToQuery() {
  return `#q=${encodeURIComponent(editor.text.trim())}`;
}

part("form").addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
textarea.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
});
addEventListener("keydown", ({ key, defaultPrevented }) => {
  if (key === "Escape" && !defaultPrevented && isBusy) cancel();
});
part("cancel").addEventListener("click", cancel);
part("copy").hidden = !navigator.clipboard;
part("copy").addEventListener("click", async () => {
  await navigator.clipboard.writeText(new URL(linkToQuery(), location).href);
  say(_("The link to this query is copied."));
});
part("page").addEventListener("click", ({ target }) => {
  const link = target.closest('a[href^="#q="]');
  if (link && link.hash === location.hash) runLink();
  const name = target.closest("[data-insert]")?.dataset.insert;
  if (name) editor.insert(name);
});
addEventListener("hashchange", runLink);

if (location.hash.startsWith("#q=")) runLink();
else run();
