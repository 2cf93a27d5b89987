/** Draws a result of two columns to scale: bars for texts and numbers, a line for days and numbers. */

import { element, filled, number } from "./explorer-words.js";

const MOST_BARS = 30;
const WIDTH = 1000;
const HEIGHT = 300;
const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/;
const SVG = "http://www.w3.org/2000/svg";

/** `bars` or `line`; null for what cannot be drawn. */
export function chartOf(columns, rows) {
  if (columns.length !== 2 || rows.length < 2) return null;
  if (!rows.every(([label, value]) => typeof label === "string" && isNumber(value))) return null;
  return rows.every(([label]) => DAY.test(label)) ? "line" : "bars";
}

export function draw(kind, columns, rows) {
  const points = rows.map(([label, value]) => ({ label, value: Number(value) }));
  return kind === "line" ? line(columns, points) : bars(columns, points);
}

function bars([label, value], points) {
  const shown = points.slice(0, MOST_BARS);
  const lowest = Math.min(0, ...shown.map((point) => point.value));
  const scale = WIDTH / (Math.max(0, ...shown.map((point) => point.value)) - lowest || 1);
  const rows = shown.map((point) => {
    const x = (Math.min(0, point.value) - lowest) * scale;
    const bar = svg(`0 0 ${WIDTH} 1`, { d: `M${x} 0h${Math.abs(point.value) * scale}v1h${-Math.abs(point.value) * scale}z` });
    return element("li", {}, element("bdi", {}, point.label), bar, element("span", {}, number(point.value)));
  });
  const text = shown.length < points.length
    ? _("%(value)s by %(label)s, the first %(shown)s of %(all)s rows")
    : _("%(value)s by %(label)s");
  const caption = filled(text, { value, label, shown: shown.length, all: points.length });
  return [element("figcaption", {}, caption), element("ol", { class: "explorer-bars" }, ...rows)];
}

function line([, value], points) {
  const ordered = points.map((point) => ({ ...point, at: timeOf(point.label) })).sort((one, other) => one.at - other.at);
  const [first, last] = [ordered[0], ordered.at(-1)];
  const values = ordered.map((point) => point.value);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (at) => round(((at - first.at) / (last.at - first.at || 1)) * WIDTH);
  const y = (height) => round(HEIGHT - ((height - lowest) / (highest - lowest || 1)) * HEIGHT);
  const drawn = svg(
    `0 0 ${WIDTH} ${HEIGHT}`,
    { class: "zero", d: `M0 ${y(0)}H${WIDTH}` },
    { class: "line", d: `M${ordered.map((point) => `${x(point.at)} ${y(point.value)}`).join("L")}` },
  );
  const axis = element("p", { class: "explorer-axis" }, element("span", {}, first.label), element("span", {}, last.label));
  const range = { value, lowest: Math.min(...values), highest: Math.max(...values) };
  const caption = filled(_("%(value)s, from %(lowest)s to %(highest)s"), range);
  return [element("figcaption", {}, caption), element("div", { class: "explorer-line" }, drawn), axis];
}

function svg(viewBox, ...paths) {
  const drawing = document.createElementNS(SVG, "svg");
  const attributes = { viewBox, preserveAspectRatio: "none", "aria-hidden": "true" };
  for (const [name, value] of Object.entries(attributes)) drawing.setAttribute(name, value);
  for (const path of paths) {
    const made = drawing.appendChild(document.createElementNS(SVG, "path"));
    for (const [name, value] of Object.entries(path)) made.setAttribute(name, value);
  }
  return drawing;
}

/** Days are counted, never shifted by the reader's time zone. */
function timeOf(text) {
  const [, year, month, day, hour = 0, minute = 0] = DAY.exec(text);
  return Date.UTC(year, month - 1, day, hour, minute);
}

const isNumber = (value) => typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value));
const round = (value) => Math.round(value * 10) / 10;
