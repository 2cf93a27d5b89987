/** What the parts of the data explorer share: its places on the page, and how it says numbers. */

export const part = (name) => document.getElementById(`explorer-${name}`);

export const number = (value) => value.toLocaleString("en");
export const plural = (many, noun) => `${number(many)} ${noun}${many === 1 ? "" : "s"}`;
export const size = (count) => (count < 1e6 ? `${rounded(count / 1e3)} KB` : `${rounded(count / 1e6)} MB`);

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
