/** Search, filter and sort on boards: the list of everybody is loaded when it is first asked for. */
"use strict";
{
  const LANGUAGE = document.documentElement.lang;
  const PLURALS = new Intl.PluralRules(LANGUAGE);
  const STEP = 100;
  const BAR = 1000;
  const NEW = 0;
  const BACK = -1;
  const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const SVG = "http://www.w3.org/2000/svg";
  /** The places of a line of the list. */
  const PLACES = "username name initials tint role rank tied before score scoreBefore heights blocks counts picture".split(" ");
  /** What each column is sorted by; the kinds of work come along below. */
  const KEYS = {
    rank: { of: (row) => row.place, natural: 1 },
    moved: { of: (row) => (row.before > 0 ? row.before - row.rank : null), natural: -1 },
    name: { of: (row) => row.folded, natural: 1 },
    points: { of: (row) => row.score, natural: -1 },
    change: { of: (row) => (row.scoreBefore === null ? null : row.score - row.scoreBefore), natural: -1 },
    days: { of: (row) => row.heights.length, natural: -1 },
  };

  const form = document.getElementById("find");
  if (form) enhance();

  function enhance() {
    const table = document.querySelector("table.board");
    const body = table.tBodies[0];
    const found = document.getElementById("found");
    const more = document.getElementById("more");
    const pager = document.querySelector(".pager");
    const heads = [...table.tHead.rows[0].cells];
    const asWritten = [...body.rows];
    const model = asWritten[0].cloneNode(true);
    const root = form.dataset.root;
    const face = (path) => (path ? [element("img", { src: root + path, width: 36, height: 36, alt: "", loading: "lazy" })] : []);

    let list = null; // a promise of everybody, once asked for
    let asked = 0;
    let shown = STEP;

    heads.filter((head) => head.matches(".kind")).forEach((head, at) => {
      KEYS[head.dataset.key] ??= { of: (row) => row.counts[at], natural: -1 };
    });

    function wish() {
      const data = new FormData(form);
      const [, reversed, key] = /^(-?)(.*)$/s.exec(form.dataset.sort || "rank");
      return { q: fold(data.get("q") || "").trim(), roles: data.getAll("role"), key, reversed: reversed === "-" };
    }

    async function show({ isMore = false } = {}) {
      const { q, roles, key, reversed } = wish();
      const isPlain = !q && !roles.length && key === "rank" && !reversed;
      const number = ++asked;
      mark(key, reversed);
      if (!isMore) shown = STEP;
      if (isPlain) return restore();
      let everybody;
      try {
        if (!list) found.textContent = _("Loading the list …");
        everybody = await (list ??= load());
      } catch {
        list = null;
        found.textContent = _("The list could not be loaded. Is there a connection?");
        return;
      }
      if (number !== asked) return;
      const rows = everybody.rows.filter(
        (row) => row.sought.includes(q) && (!roles.length || roles.includes(everybody.roles[row.role])),
      );
      order(rows, KEYS[key], reversed);
      if (!isMore) body.replaceChildren();
      body.append(...rows.slice(body.rows.length, shown).map((row) => line(row, everybody)));
      if (pager) pager.hidden = true;
      more.hidden = rows.length <= shown;
      found.textContent = told(rows.length, body.rows.length, everybody.rows.length);
      if (isMore) body.rows[shown - STEP]?.querySelector("a").focus();
    }

    /** The page as it was written. */
    function restore() {
      body.replaceChildren(...asWritten);
      if (pager) pager.hidden = false;
      more.hidden = true;
      found.textContent = "";
    }

    async function load() {
      const response = await fetch(form.dataset.list);
      if (!response.ok) throw new Error(response.status);
      const { rows, ...rest } = await response.json();
      return { ...rest, rows: rows.map(record) };
    }

    function line(row, everybody) {
      const made = model.cloneNode(true);
      const part = (selector) => made.querySelector(selector);
      fillRank(part(".rank"), row);
      if (part(".moved")) fillMovement(part(".moved"), row);
      const avatar = part(".avatar");
      avatar.className = `avatar t${row.tint}`;
      avatar.replaceChildren(row.initials, ...face(row.picture));
      part(".who a").href = root + path(row.username);
      part(".who bdi").textContent = row.name || row.username;
      part(".handle").textContent = `@${row.username}`;
      part(".bar").replaceChildren(...bar(row.blocks));
      made.querySelectorAll(".kind").forEach((cell, at) => {
        cell.textContent = row.counts[at] ? whole(row.counts[at]) : "–";
      });
      part(".points").textContent = rounded(row.score);
      if (part(".wide")) fillBefore(part(".wide"), row);
      fillDays(part(".spark"), row.heights, everybody);
      return made;
    }

    /** Say by which column the table is sorted, and which way. */
    function mark(key, reversed) {
      for (const head of heads) {
        if (head.dataset.key !== key) head.removeAttribute("aria-sort");
        else head.ariaSort = KEYS[key].natural * (reversed ? -1 : 1) > 0 ? "ascending" : "descending";
      }
    }

    function sortBy(key) {
      const current = form.dataset.sort || "rank";
      form.dataset.sort = current === key ? `-${key}` : key;
      remember();
      show();
    }

    /** The address holds what was asked for, so that it can be shared. */
    function remember() {
      const data = new FormData(form);
      const state = new URLSearchParams();
      if (data.get("q").trim()) state.set("q", data.get("q").trim());
      for (const role of data.getAll("role")) state.append("role", role);
      if ((form.dataset.sort || "rank") !== "rank") state.set("sort", form.dataset.sort);
      const query = state.toString();
      history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
    }

    function recall() {
      const state = new URLSearchParams(location.search);
      form.elements.q.value = state.get("q") || "";
      for (const box of form.querySelectorAll("input[name=role]")) {
        box.checked = state.getAll("role").includes(box.value);
      }
      const sort = state.get("sort") || "rank";
      form.dataset.sort = Object.hasOwn(KEYS, sort.replace(/^-/, "")) ? sort : "rank";
      show();
    }

    for (const head of heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sortBy(head.dataset.key));
      head.append(button);
    }
    form.addEventListener("input", () => {
      remember();
      show();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    more.addEventListener("click", () => {
      shown += STEP;
      show({ isMore: true });
    });
    addEventListener("popstate", recall);
    recall();
  }

  function record(values, place) {
    const row = { place };
    PLACES.forEach((name, at) => (row[name] = values[at]));
    row.folded = fold(row.name || row.username);
    row.sought = `${row.folded} ${fold(row.username)}`;
    return row;
  }

  /** Without case and accents. */
  function fold(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  /** Those of whom there is nothing to compare come last, equals in the order of the board. */
  function order(rows, { of, natural }, reversed) {
    const direction = natural * (reversed ? -1 : 1);
    const keys = new Map(rows.map((row) => [row, of(row)]));
    rows.sort((one, other) => {
      const [a, b] = [keys.get(one), keys.get(other)];
      if (a === b) return one.place - other.place;
      if (a === null || b === null) return a === null ? 1 : -1;
      return (a < b ? -1 : 1) * direction;
    });
  }

  function told(rows, lines, everybody) {
    if (!rows) return _("Nobody is called so, or has such a role.");
    const form = PLURALS.select(rows);
    const all = _n("%(count)s person", "%(count)s people");
    const some = _n("%(count)s person of %(everybody)s", "%(count)s people of %(everybody)s");
    const people = filled((rows < everybody ? some : all)[form], { count: rows, everybody });
    return lines < rows ? filled(_("The first %(lines)s of %(people)s"), { lines, people }) : people;
  }

  function fillRank(cell, { rank, tied }) {
    const text = (tied ? "=" : "") + whole(rank);
    cell.replaceChildren(rank <= 3 ? element("span", { class: `coin m${rank}` }, text) : text);
  }

  function fillMovement(cell, { rank, before }) {
    if (before === NEW || before === BACK) {
      cell.className = before === NEW ? "moved new" : "moved back";
      cell.replaceChildren(before === NEW ? _("new") : _("back"));
      return;
    }
    const places = before - rank;
    const how = places > 0 ? "up" : places < 0 ? "down" : "same";
    const by = Math.abs(places);
    const sign = element("span", { "aria-hidden": "true" }, places ? `${places > 0 ? "▲" : "▼"}${by}` : "=");
    const said = { up: _("up %(places)s, was %(rank)s"), down: _("down %(places)s, was %(rank)s"), same: _("unmoved, was %(rank)s") };
    const words = element("span", { class: "hidden" }, filled(said[how], { places: by, rank: before }));
    cell.className = `moved ${how}`;
    cell.replaceChildren(slope(places), sign, words);
  }

  function slope(places) {
    const rise = places ? Math.min(2 + Math.floor(Math.abs(places) / 2), 5) * Math.sign(places) : 0;
    const made = drawing("svg", { class: "slope", viewBox: "0 0 22 14", "aria-hidden": "true" });
    made.append(
      drawing("path", { d: `M2 ${7 + rise}L18 ${7 - rise}` }),
      drawing("circle", { cx: 18, cy: 7 - rise, r: 2 }),
    );
    return made;
  }

  function fillBefore(cell, { score, scoreBefore }) {
    const isKnown = scoreBefore !== null;
    const difference = isKnown ? score - scoreBefore : 0;
    const direction = difference > 0 ? "up" : difference < 0 ? "down" : "";
    const signed = difference ? (difference > 0 ? "+" : "") + rounded(difference) : "=";
    cell.replaceChildren(`${isKnown ? rounded(scoreBefore) : "–"} `, element("span", { class: direction }, isKnown ? signed : ""));
  }

  function fillDays(spark, heights, { of, columns, unfinished }) {
    const [, , width, tall] = spark.getAttribute("viewBox").split(" ");
    const pitch = width / columns;
    const drawn = (column, height) => `M${column * pitch} ${tall}v-${height}`;
    let past = "";
    let now = "";
    for (const [column, height] of pairs([...heights].map((digit) => DIGITS.indexOf(digit)))) {
      if (unfinished && column === columns - 1) now = drawn(column, height);
      else past += drawn(column, height);
    }
    spark.setAttribute("aria-label", filled(_("%(active)s of %(columns)s"), { active: heights.length / 2, columns: of }));
    spark.replaceChildren(drawing("path", { d: past }));
    if (now) spark.append(drawing("path", { class: "now", d: now }));
  }

  function* bar(blocks) {
    let x = 0;
    for (const [colour, length] of pairs(blocks)) {
      yield drawing("path", { class: `k${colour}`, d: `M${x} 0h${length}v6H${x}z` });
      x += length;
    }
  }

  function* pairs(numbers) {
    for (let at = 0; at < numbers.length; at += 2) yield [numbers[at], numbers[at + 1]];
  }

  function path(username) {
    const folder = username.toLowerCase() === "index.html" ? "people/-/" : "people/";
    return `${folder}${encodeURIComponent(username)}/`;
  }

  function element(tag, attributes, text = "") {
    return withAttributes(document.createElement(tag), attributes, text);
  }

  function drawing(tag, attributes) {
    return withAttributes(document.createElementNS(SVG, tag), attributes, "");
  }

  function withAttributes(made, attributes, text) {
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    if (text) made.textContent = text;
    return made;
  }

  /** A text with its places filled; numbers are set as the language does. */
  function filled(text, values) {
    return text.replace(/%\((\w+)\)s/g, (_place, name) => (typeof values[name] === "number" ? whole(values[name]) : values[name]));
  }

  function whole(number) {
    return number.toLocaleString(LANGUAGE);
  }

  /** Thousandths as points to one decimal, halves away from zero. */
  function rounded(thousandths) {
    const tenths = Math.floor((Math.abs(thousandths) + 50) / 100) * Math.sign(thousandths);
    return (tenths / 10 || 0).toLocaleString(LANGUAGE, { maximumFractionDigits: 1 }).replace("-", "−");
  }
}
