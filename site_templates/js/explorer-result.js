/** What a query has found: a table to page through and to sort, a chart of it, and files to take along. */

import { chartOf, draw } from "./explorer-chart.js";
import { download, toCsv, toJson } from "./explorer-export.js";
import { element, filled, part } from "./explorer-words.js";

const PER_PAGE = 100;
const TEXTS_TURN = { none: "ascending", ascending: "descending", descending: "none" };
const NUMBERS_TURN = { none: "descending", descending: "ascending", ascending: "none" };
const texts = new Intl.Collator(document.documentElement.lang, { numeric: true });

export class Result {
  #columns = [];
  #found = []; // rows as the query has ordered them
  #rows = []; // rows as they are shown
  #numeric = [];
  #page = 0;
  #chart = null;

  constructor() {
    part("csv").addEventListener("click", () => download("result.csv", "text/csv", toCsv(this.#columns, this.#rows)));
    part("json").addEventListener("click", () =>
      download("result.json", "application/json", toJson(this.#columns, this.#rows)),
    );
    part("before").addEventListener("click", () => this.#turnTo(this.#page - 1));
    part("after").addEventListener("click", () => this.#turnTo(this.#page + 1));
    part("draw").addEventListener("click", () => this.#showChart(part("chart").hidden));
  }

  fill(columns, rows) {
    this.#columns = columns;
    this.#found = this.#rows = rows;
    this.#numeric = columns.map((_, at) => rows.every((row) => row[at] === null || isNumber(row[at])));
    this.#chart = chartOf(columns, rows);
    const head = element("tr", {}, ...columns.map((name, at) => this.#heading(name, at)));
    part("result").replaceChildren(element("table", {}, element("thead", {}, head), element("tbody", {})));
    part("output").hidden = columns.length === 0;
    part("draw").hidden = this.#chart === null;
    this.#showChart(this.#chart !== null);
    this.#turnTo(0);
  }

  hide() {
    part("output").hidden = true;
  }

  #heading(name, at) {
    const sort = element("button", { type: "button" }, name);
    sort.addEventListener("click", () => this.#sortBy(at));
    const made = element("th", { scope: "col", "aria-sort": "none" }, sort);
    made.classList.toggle("number", this.#numeric[at]);
    return made;
  }

  /** Numbers largest first, texts from A on; then the other way round, then as found. Null is always last. */
  #sortBy(column) {
    const headings = [...part("result").querySelectorAll("th")];
    const turn = this.#numeric[column] ? NUMBERS_TURN : TEXTS_TURN;
    const order = turn[headings[column].getAttribute("aria-sort")];
    headings.forEach((heading, at) => heading.setAttribute("aria-sort", at === column ? order : "none"));
    const sign = order === "ascending" ? 1 : -1;
    const compared = (one, other) => compare(one[column], other[column], sign);
    this.#rows = order === "none" ? this.#found : this.#found.toSorted(compared);
    if (!part("chart").hidden) this.#showChart(true);
    this.#turnTo(0);
  }

  #turnTo(page) {
    this.#page = page;
    const first = page * PER_PAGE;
    const rows = this.#rows.slice(first, first + PER_PAGE);
    const body = rows.map((row) => element("tr", {}, ...row.map((value, at) => cell(value, this.#numeric[at]))));
    part("result").querySelector("tbody").replaceChildren(...body);
    part("result").scrollTop = 0;
    part("pager").hidden = this.#rows.length <= PER_PAGE;
    part("before").disabled = page === 0;
    part("after").disabled = first + PER_PAGE >= this.#rows.length;
    part("range").textContent = filled(_("%(first)s–%(last)s of %(count)s"), {
      first: first + 1,
      last: first + rows.length,
      count: this.#rows.length,
    });
  }

  #showChart(isShown) {
    part("chart").hidden = !isShown;
    part("draw").setAttribute("aria-pressed", String(isShown));
    part("chart").replaceChildren(...(isShown ? draw(this.#chart, this.#columns, this.#rows) : []));
  }
}

function compare(one, other, sign) {
  if (one === null || other === null) return (one === null) - (other === null);
  if (isNumber(one) !== isNumber(other)) return isNumber(one) ? -1 : 1;
  return sign * (isNumber(one) ? (one > other) - (one < other) : texts.compare(one, other));
}

function cell(value, isNumeric) {
  const made = element("td", {}, value === null ? "null" : isAddress(value) ? linkTo(value) : String(value));
  made.classList.toggle("number", isNumeric);
  made.classList.toggle("null", value === null);
  return made;
}

function linkTo(address) {
  return element("a", { href: address, rel: "noopener noreferrer nofollow" }, address);
}

const isNumber = (value) => typeof value === "number" || typeof value === "bigint";
const isAddress = (value) => typeof value === "string" && /^https?:\/\/\S+$/.test(value);
