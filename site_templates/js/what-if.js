// Ranks a board anew with other points. Everything is reckoned in whole thousandths, as on the published boards.

const LANGUAGE = document.documentElement.lang;
const PLURALS = new Intl.PluralRules(LANGUAGE);
const OTHERWISE = _n(
  "With the published points %(count)s score comes out otherwise here, because of rules that this page does not know.",
  "With the published points %(count)s scores come out otherwise here, because of rules that this page does not know.",
);
const MOST = 100;
const root = document.getElementById("what-if");
const form = root.querySelector("form");
const status = document.getElementById("what-if-status");
const more = document.getElementById("what-if-more");
const body = root.querySelector("tbody");
const weights = [...form.querySelectorAll("[data-kind]")];
const lines = Object.fromEntries([...form.querySelectorAll("[data-lines]")].map((field) => [field.dataset.lines, field]));
const fields = [...weights, ...Object.values(lines)];
const loaded = new Map();
let shown = MOST;
let asked = 0;

const thousandths = (field) => Math.round((Number.isFinite(field.valueAsNumber) ? field.valueAsNumber : 0) * 1000);

function written(amount) {
  const text = (Math.abs(amount) / 1000).toLocaleString(LANGUAGE, { maximumFractionDigits: 3 });
  return amount < 0 ? `−${text}` : text;
}

/** The score of one person: points of each kind, a capped bonus for the lines of each repository, and points by hand. */
function score([, , , , work, changed, byHand], points, bonus) {
  let sum = byHand;
  for (const [kind, count, own] of work) sum += own + count * points[kind];
  for (const [added, deleted] of changed) sum += Math.min(bonus.cap, added * bonus.added + deleted * bonus.deleted);
  return sum;
}

/** People by score; those with equal scores stay in the order they came in, which is that of the boards. */
function ranked(people, points, bonus) {
  const rows = people.map((person) => ({ person, score: score(person, points, bonus), rank: 0, isShared: false }));
  rows.sort((one, other) => other.score - one.score);
  rows.forEach((row, place) => {
    const before = rows[place - 1];
    const ties = before && before.score === row.score && root.dataset.ranking !== "ordinal";
    const next = root.dataset.ranking === "dense" && before ? before.rank + 1 : place + 1;
    row.rank = ties ? before.rank : next;
    row.isShared = Boolean(ties);
    if (ties) before.isShared = true;
  });
  return rows;
}

async function fetched(file) {
  if (!loaded.has(file)) {
    const answer = await fetch(file);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    loaded.set(file, await answer.json());
  }
  return loaded.get(file);
}

async function weigh() {
  const turn = (asked += 1);
  if (!loaded.has(form.period.value)) status.textContent = _("Loading …");
  let people;
  try {
    people = await fetched(form.period.value);
  } catch {
    status.textContent = _("The amounts could not be loaded. Is the page opened from a web server?");
    return;
  }
  if (turn !== asked) return;
  const bonus = Object.fromEntries(Object.entries(lines).map(([name, field]) => [name, thousandths(field)]));
  draw(ranked(people, weights.map(thousandths), bonus));
}

function draw(rows) {
  const changed = fields.some((field) => field.value !== field.defaultValue);
  const moved = rows.filter((row) => row.rank !== row.person[3]).length;
  const differ = rows.filter((row) => row.score !== row.person[2]).length;
  if (changed) status.textContent = counted(_n("%(count)s person moves.", "%(count)s people move."), moved);
  else if (differ) status.textContent = counted(OTHERWISE, differ);
  else status.textContent = _("These are the published points, and this is the published board.");
  body.replaceChildren(...rows.slice(0, shown).map(tableRow));
  more.hidden = rows.length <= shown;
  more.onclick = () => {
    shown += MOST;
    draw(rows);
  };
  tell();
}

/** The form of a text that belongs to a number, with the number in it. */
function counted(forms, count) {
  return forms[PLURALS.select(count)].replace("%(count)s", count.toLocaleString(LANGUAGE));
}

function tableRow({ person: [username, name, before, was], score: now, rank, isShared }) {
  const row = document.createElement("tr");
  const places = was - rank;
  const link = document.createElement("a");
  link.href = `${root.dataset.people}${encodeURIComponent(username)}/`;
  const shownName = document.createElement("bdi");
  shownName.textContent = name ?? username;
  link.append(shownName);
  row.append(
    cell("rank", `${isShared ? "=" : ""}${rank.toLocaleString(LANGUAGE)}`),
    cell(`moved ${places > 0 ? "up" : places < 0 ? "down" : "same"}`, places ? `${places > 0 ? "▲" : "▼"}${Math.abs(places)}` : "="),
    cell("", link),
    cell("number points", written(now)),
    cell("number wide", written(before)),
  );
  return row;
}

function cell(classes, content) {
  const made = document.createElement("td");
  made.className = classes;
  made.append(content);
  return made;
}

/** The state as a link and as lines for config.yaml; only what differs from what is published. */
function tell() {
  const other = fields.filter((field) => field.value !== field.defaultValue);
  const state = new URLSearchParams(other.map((field) => [field.name, field.value]));
  if (form.period.selectedIndex) state.set("period", form.period.value.replace(".json", ""));
  const hash = state.size ? `#${state}` : "";
  history.replaceState(null, "", `${location.pathname}${hash}`);
  document.getElementById("what-if-link").href = `${location.pathname}${hash}`;
  const group = (name, ours) => (ours.length ? [`    ${name}:`, ...ours.map((field) => `      ${key(field.name)}: ${number(field)}`)] : []);
  const yaml = [
    ...group("points", other.filter((field) => "kind" in field.dataset)),
    ...group("lines", other.filter((field) => "lines" in field.dataset)),
  ];
  document.getElementById("what-if-yaml").textContent = yaml.length
    ? ["leaderboard:", "  scoring:", ...yaml].join("\n")
    : `# ${_("Nothing is changed.")}`;
}

const number = (field) => thousandths(field) / 1000;

function key(name) {
  const plain = name.replace(/^lines\./, "");
  return /^[a-z][a-z0-9_-]*$/.test(plain) ? plain : JSON.stringify(plain);
}

function read() {
  const state = new URLSearchParams(location.hash.slice(1));
  for (const field of fields) field.value = state.get(field.name) ?? field.defaultValue;
  const period = `${state.get("period")}.json`;
  const known = [...form.period.options].findIndex((option) => option.value === period);
  form.period.selectedIndex = Math.max(known, 0);
}

form.addEventListener("input", weigh);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(weigh));
addEventListener("hashchange", () => {
  read();
  weigh();
});
read();
root.hidden = false;
weigh();
