/** The reader's last queries, and what else the browser is to keep; where it keeps nothing, until the page is left. */

import { element, part } from "./explorer-words.js";

const MOST = 20;
const kept = new Map();

export function recall(key) {
  try {
    return kept.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(key, value);
    kept.delete(key);
  } catch {
    kept.set(key, value); // the browser's own storage is full or forbidden
  }
}

export class Past {
  #key;

  /** `place` tells apart the explorers of several sites on one host; queries that are `offered` are not kept. */
  constructor(place, offered) {
    this.#key = `explorer queries ${place}`;
    this.offered = new Set(offered);
    part("forget").addEventListener("click", () => {
      this.#keep([]);
      part("run").focus();
    });
    this.#draw();
  }

  add(sql) {
    if (!this.offered.has(sql)) this.#keep([sql, ...this.#queries().filter((other) => other !== sql)].slice(0, MOST));
  }

  #queries() {
    try {
      const found = JSON.parse(recall(this.#key) ?? "[]");
      return Array.isArray(found) ? found.filter((sql) => typeof sql === "string") : [];
    } catch {
      return [];
    }
  }

  #keep(queries) {
    remember(this.#key, JSON.stringify(queries));
    this.#draw();
  }

  #draw() {
    const queries = this.#queries();
    const links = queries.map((sql) => element("a", { href: `#q=${encodeURIComponent(sql)}` }, sql));
    part("past").querySelector("ol").replaceChildren(...links.map((link) => element("li", {}, link)));
    part("past").hidden = queries.length === 0;
  }
}
