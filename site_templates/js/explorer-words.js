/** What the parts of the data explorer share: its places on the page, and how it says numbers. */

export const part = (name) => document.getElementById(`explorer-${name}`);

const LANGUAGE = document.documentElement.lang;
const PLURALS = new Intl.PluralRules(LANGUAGE);

export const number = (value) => value.toLocaleString(LANGUAGE);
export const size = (count) => (count < 1e6 ? `${rounded(count / 1e3)} KB` : `${rounded(count / 1e6)} MB`);

/** A text with its places filled; of several forms, the one that belongs to `values.count`. */
export function filled(text, values) {
  const said = typeof text === "string" ? text : text[PLURALS.select(Number(values.count))];
  return said.replace(/%\((\w+)\)s/g, (_place, name) => shown(values[name]));
}

const shown = (value) => (typeof value === "number" || typeof value === "bigint" ? number(value) : value);

const rounded = (value) => number(Math.round(value * 10) / 10);

export function say(text) {
  part("status").textContent = text;
}

export function show(name, text) {
  part(name).querySelector("p").textContent = text;
  part(name).hidden = false;
}

export function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
