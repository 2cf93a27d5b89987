/** A person's other years, filters and whole timeline, drawn from the files of what they did when somebody asks. */
"use strict";
{
  const STEP = 100;
  const FIRST = 20;
  const LEVELS = [1, 3, 6, 10];
  const CELL = 14;
  const DAY = 86_400_000;
  const WEEKS = 53;
  const SVG = "http://www.w3.org/2000/svg";
  const LANGUAGE = document.documentElement.lang;
  const FIELDS = ["year", "kind", "repository"];
  const BROKEN = _("The files could not be loaded. Is there a connection?");
  /** The places of an activity in the files. */
  const LONGEST = 240;
  const FULL = _n("%(count)s not scored: the day was full", "%(count)s not scored: the day was full");
  const OWN = _n("%(count)s not scored: own work", "%(count)s not scored: own work");
  const PLACES = "at day kind repository title link count points unscored rule".split(" ");

  const form = document.getElementById("narrow");
  if (form) enhance(form.dataset);

  function enhance({ folder, entries, starts, last, week, record, ...names }) {
    const [months, weekdays] = [names.months.split("|"), names.weekdays.split("|")];
    const days = document.getElementById("days");
    const told = document.getElementById("told");
    const yearWords = document.getElementById("year-words");
    const list = document.getElementById("timeline");
    const listWords = document.getElementById("timeline-words");
    const more = document.getElementById("more");
    const asWritten = { days: [...list.children], words: listWords.textContent, year: yearWords.textContent, hint: told.textContent };
    const kinds = new Map(
      [...form.elements.kind.options].map((option) => [option.value, { name: option.text, colour: option.dataset.colour }]),
    );
    const loaded = new Map();
    const newest = number(last);
    /** The first day of each file. */
    const begins = ["", ...starts.split(" ").filter(Boolean)];

    let shown = FIRST;
    const asked = { year: 0, list: 0 };
    let drawn = null; // the first and the last day of the calendar
    let here = null; // the day that is told of
    let isPinned = false; // whether the mouse may go on without telling of other days
    let only = ""; // the day that the timeline is narrowed to

    /** A file of activities, as records; 1 holds the oldest. */
    function chunk(n) {
      if (!loaded.has(n)) {
        const promise = load(`${folder}${n}.json`).then(({ activities }) => activities.map(named));
        promise.catch(() => loaded.delete(n));
        loaded.set(n, promise);
      }
      return loaded.get(n);
    }

    /** The activities of these days that are asked for, newest first; files are read until there are enough. */
    async function found(first, until, most = Infinity) {
      const isWanted = wanted();
      const files = begins.flatMap((day, at) => (day <= until && (begins[at + 1] ?? "9") >= first ? [at + 1] : [])).reverse();
      if (most === Infinity || isNarrow()) files.forEach(chunk);
      const rows = [];
      for (const n of files) {
        if (rows.length >= most) break;
        const all = await chunk(n);
        rows.push(...all.filter((row) => row.day >= first && row.day <= until && isWanted(row)).reverse());
      }
      return rows;
    }

    function shortDay(day) {
      const [year, month, date] = day.split("-").map(Number);
      return filled(names.date, { day: String(date), month: months[month - 1], year: String(year) });
    }

    const chosen = (name) => form.elements[name]?.value || "";
    const isNarrow = () => Boolean(chosen("kind") || chosen("repository"));

    function wanted() {
      const [kind, repository] = [chosen("kind"), chosen("repository")];
      return (row) => (!kind || row.kind === kind) && (!repository || row.repository === repository);
    }

    /** The first day and the last of the year that is chosen. */
    function span() {
      const year = chosen("year");
      if (year) return [number(`${year}-01-01`), Math.min(number(`${year}-12-31`), newest)];
      return [weekStart(newest) - 7 * (WEEKS - 1), newest];
    }

    const weekStart = (day) => day - ((new Date(day * DAY).getUTCDay() + 6 - week) % 7);

    function show() {
      shown = FIRST;
      return Promise.all([showYear(), showTimeline()]).catch(broken);
    }

    function broken() {
      listWords.textContent = told.textContent = BROKEN;
    }

    async function showYear() {
      const mine = ++asked.year;
      const [first, until] = span();
      const isPlain = !chosen("year") && !isNarrow();
      const rows = drawn || !isPlain ? await found(iso(first), iso(until)) : null;
      if (mine !== asked.year) return;
      drawn = [first, until];
      point(null);
      if (!rows) return;
      const counts = new Map();
      for (const { day, count } of rows) counts.set(day, (counts.get(day) || 0) + count);
      const total = rows.reduce((sum, { count }) => sum + count, 0);
      const svg = days.querySelector("svg");
      draw(svg, counts, first, until);
      const active = counted(_n("%(count)s day", "%(count)s days"), counts.size);
      const words = counted(_n("%(count)s contribution on %(days)s.", "%(count)s contributions on %(days)s."), total, active);
      yearWords.textContent = isPlain ? asWritten.year : total ? words : _("Nothing of this kind in these days.");
      svg.setAttribute("aria-label", yearWords.textContent);
    }

    /** The calendar as the page has it, of other days. */
    function draw(svg, counts, first, until) {
      const start = weekStart(first);
      const weeks = Math.max(WEEKS, Math.floor((until - start) / 7) + 1);
      const spots = [[], [], [], []];
      for (const [day, count] of [...counts].reverse()) {
        const [x, y] = place(number(day), start);
        spots[LEVELS.filter((least) => count >= least).length - 1].push(`${x} ${y}`);
      }
      svg.setAttribute("width", weeks * CELL);
      svg.setAttribute("viewBox", `0 0 ${weeks * CELL} 112`);
      svg.replaceChildren(svg.querySelector("defs"), ...monthNames(start, weeks), empty(start, first, until));
      spots.forEach((points, n) => {
        const mark = `url(#level${n + 1})`;
        const marks = { "marker-start": mark, "marker-mid": mark, "marker-end": mark };
        if (points.length) svg.append(drawing("path", { ...marks, d: `M${points.join(" ")}z` }));
      });
    }

    const place = (day, start) => [Math.floor((day - start) / 7) * CELL + 7, ((day - start) % 7) * CELL + 21];

    function* monthNames(start, weeks) {
      for (let week = 1; week < weeks - 1; week++) {
        const first = new Date((start + week * 7) * DAY);
        if (first.getUTCDate() > 7) continue;
        const name = drawing("text", { x: week * CELL, y: 10 });
        name.textContent = months[first.getUTCMonth()];
        yield name;
      }
    }

    function empty(start, first, until) {
      let d = "";
      for (let week = start; week <= until; week += 7) {
        const [x, y] = place(Math.max(week, first), start);
        d += `M${x} ${y}v${(Math.min(week + 6, until) - Math.max(week, first)) * CELL}`;
      }
      return drawing("path", { class: "l0", d });
    }

    /** Tell of a day, and mark it. */
    async function point(day) {
      if (day === here && day !== null) return;
      here = day;
      days.querySelector(".here")?.remove();
      if (day === null) {
        isPinned = false;
        told.textContent = asWritten.hint;
        return;
      }
      const [x, y] = place(day, weekStart(drawn[0]));
      days.querySelector("svg").append(drawing("rect", { class: "here", x: x - 6.5, y: y - 6.5, width: 13, height: 13 }));
      if (days.matches(":focus")) keepInView(x);
      const rows = await found(iso(day), iso(day)).catch(() => null);
      if (here === day) told.replaceChildren(...(rows ? dayTold(day, rows) : [BROKEN]));
    }

    function keepInView(x) {
      const box = days.getBoundingClientRect();
      const seen = days.querySelector("svg").getBoundingClientRect().left + x - box.left;
      if (seen < 20) days.scrollLeft += seen - 20;
      else if (seen > box.width - 20) days.scrollLeft += seen - box.width + 20;
    }

    function* dayTold(day, rows) {
      const counts = new Map();
      for (const { kind, count } of rows) counts.set(kind, (counts.get(kind) || 0) + count);
      const weekday = weekdays[(new Date(day * DAY).getUTCDay() + 6) % 7];
      const parts = [...counts].sort((one, other) => other[1] - one[1]);
      const done = parts.map(([kind, count]) => `${kinds.get(kind).name} × ${whole(count)}`).join(", ") || _("nothing");
      yield `${filled(_("%(weekday)s, %(day)s: %(done)s."), { weekday, day: shortDay(iso(day)), done })} `;
      if (rows.length) yield button(_("Show it in the timeline"), () => choose(day));
    }

    async function showTimeline() {
      const mine = ++asked.list;
      const year = chosen("year");
      if (!year && !only && !isNarrow() && shown === FIRST) {
        list.replaceChildren(...asWritten.days);
        more.hidden = entries <= FIRST;
        listWords.textContent = asWritten.words;
        return;
      }
      const [first, until] = only ? [only, only] : [year && `${year}-01-01`, year ? `${year}-12-31` : last];
      const rows = await found(first, until, shown + 1);
      if (mine !== asked.list) return;
      list.replaceChildren(...byDay(rows.slice(0, shown)));
      more.hidden = rows.length <= shown;
      listWords.replaceChildren(...listTold(rows.length, year));
    }

    function* listTold(rows, year) {
      const kind = chosen("kind") && kinds.get(chosen("kind")).name;
      const parts = [only ? shortDay(only) : year, kind, chosen("repository")].filter(Boolean);
      if (!parts.length) return yield asWritten.words;
      yield `${filled(_("Only %(choices)s."), { choices: parts.join(", ") })} ${rows ? "" : `${_("There is nothing.")} `}`;
      yield button(_("Show everything"), clear);
    }

    function clear() {
      only = "";
      form.reset();
      remember();
      show();
    }

    function* byDay(rows) {
      for (let begin = 0; begin < rows.length; ) {
        const { day } = rows[begin];
        let end = begin;
        while (end < rows.length && rows[end].day === day) end++;
        const item = element("li", {});
        const lines = element("ul", {});
        lines.append(...same(rows.slice(begin, end)).map(line));
        item.append(element("time", { datetime: day }, shortDay(day)), lines);
        yield item;
        begin = end;
      }
    }

    function line({ kind, repository, title, link, count, thousandths, aboveCap, ofOneself }) {
      const { name, colour } = kinds.get(kind);
      const made = element("li", {});
      const words = element("div", {});
      const letters = [...(title || name)];
      const text = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : letters.join("");
      words.append(link ? element("a", { href: link, rel: "nofollow" }, text) : text);
      const what = count === 1 ? name : `${name} × ${whole(count)}`;
      const told = element("p", {}, repository ? `${what} · ${repository}` : what);
      const notes = [aboveCap && counted(FULL, aboveCap), ofOneself && counted(OWN, ofOneself)].filter(Boolean);
      if (notes.length) told.append(" · ", element("em", {}, notes.join(", ")));
      words.append(told);
      made.append(element("i", { class: `k${colour}` }), words, element("span", { class: "number" }, signed(thousandths)));
      return made;
    }

    /** The address holds what was asked for, so that it can be shared. */
    function remember() {
      const state = new URLSearchParams();
      for (const name of FIELDS) if (chosen(name)) state.set(name, chosen(name));
      if (only) state.set("day", only);
      const query = state.toString();
      history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
    }

    async function recall() {
      const state = new URLSearchParams(location.search);
      if (state.get("repository") && record) await fillRepositories();
      form.reset();
      for (const name of FIELDS) {
        const field = form.elements[name];
        const value = state.get(name) || "";
        const known = [...(field?.options || field || [])].some((choice) => choice.value === value);
        if (known) field.value = value;
      }
      only = /^\d{4}-\d\d-\d\d$/.test(state.get("day") || "") ? state.get("day") : "";
      show();
    }

    /** All repositories of somebody who worked in many; the page has the first. */
    async function fillRepositories() {
      const address = record;
      record = "";
      try {
        const { repositories } = await load(address);
        const box = form.elements.repository;
        const known = new Set([...box.options].map((option) => option.value));
        box.append(...repositories.filter((one) => !known.has(one.repository)).map((one) => new Option(one.repository)));
      } catch {
        record = address; // the first ones are there all the same
      }
    }

    function under(event) {
      const box = days.querySelector("svg").getBoundingClientRect();
      const week = Math.floor((event.clientX - box.left) / CELL);
      const weekday = Math.floor((event.clientY - box.top - CELL) / CELL);
      const day = drawn && weekStart(drawn[0]) + week * 7 + weekday;
      return drawn && weekday >= 0 && weekday < 7 && day >= drawn[0] && day <= drawn[1] ? day : null;
    }

    /** Tell of a day until another one is chosen. */
    function pin(day) {
      point(Math.min(Math.max(day, drawn[0]), drawn[1]));
      isPinned = true;
    }

    function choose(day) {
      only = iso(day);
      remember();
      showTimeline().catch(broken).then(() => document.getElementById("lately").scrollIntoView());
    }

    const STEPS = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 };
    days.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (!drawn || event.target !== days) return;
      if (event.key === "Enter" && here !== null) choose(here);
      else if (event.key in STEPS) pin(here === null ? drawn[1] : here + STEPS[event.key]);
      else if (event.key === "Home") pin(drawn[0]);
      else if (event.key === "End") pin(drawn[1]);
      else return;
      event.preventDefault();
    });
    days.addEventListener("pointermove", (event) => event.pointerType === "mouse" && !isPinned && point(under(event)));
    days.addEventListener("click", (event) => {
      const day = under(event);
      if (day !== null) pin(day);
    });
    form.addEventListener("input", () => {
      only = "";
      remember();
      show();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    for (const event of ["pointerenter", "focus"]) {
      form.elements.repository?.addEventListener(event, () => record && fillRepositories());
    }
    more.addEventListener("click", async () => {
      const before = list.querySelectorAll("ul li").length;
      shown += STEP;
      await showTimeline().catch(broken);
      list.querySelectorAll("ul li")[before]?.querySelector("a")?.focus();
    });
    addEventListener("popstate", recall);
    recall();
  }

  async function load(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.status);
    return response.json();
  }

  function named(values) {
    const row = {};
    PLACES.forEach((name, at) => (row[name] = values[at]));
    row.thousandths = Math.round(row.points * 1000);
    row.aboveCap = row.rule === "cap" ? row.unscored : 0;
    row.ofOneself = row.rule === "self" ? row.unscored : 0;
    return row;
  }

  /** Activities of a day, those that differ in nothing but time as one. */
  function same(rows) {
    const found = new Map();
    for (const row of rows) {
      const key = JSON.stringify([row.kind, row.repository, row.link, row.title]);
      const before = found.get(key);
      if (before) {
        before.count += row.count;
        before.thousandths += row.thousandths;
        before.aboveCap += row.aboveCap;
        before.ofOneself += row.ofOneself;
      } else {
        found.set(key, { ...row });
      }
    }
    return [...found.values()];
  }

  /** Days since 1970, of 2026-01-31. */
  function number(day) {
    return Date.parse(`${day}T00:00:00Z`) / DAY;
  }

  function iso(number) {
    return new Date(number * DAY).toISOString().slice(0, 10);
  }

  function button(text, act) {
    const made = element("button", { type: "button", class: "plain" }, text);
    made.addEventListener("click", act);
    return made;
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

  /** A text in the form for a number. */
  function counted(forms, count, days) {
    return filled(forms[new Intl.PluralRules(LANGUAGE).select(count)], { count, days });
  }

  /** A text with its places filled; numbers are set as the language does. */
  function filled(text, values) {
    return text.replace(/%\((\w+)\)s/g, (_place, name) => (typeof values[name] === "number" ? whole(values[name]) : values[name]));
  }

  function whole(number) {
    return number.toLocaleString(LANGUAGE);
  }

  /** Thousandths as points with their sign, to one decimal, halves away from zero. */
  function signed(thousandths) {
    if (!thousandths) return "–";
    const tenths = Math.floor((Math.abs(thousandths) + 50) / 100) * Math.sign(thousandths);
    const text = (tenths / 10 || 0).toLocaleString(LANGUAGE, { maximumFractionDigits: 1 }).replace("-", "−");
    return thousandths > 0 ? `+${text}` : text;
  }
}
