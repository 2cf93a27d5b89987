/** A result as a file: CSV that is safe to open as a spreadsheet, and JSON. */

const FORMULA_STARTS = /^[=+\-@\t\r]/;

/** CSV in which no text is taken for a formula; null is empty. */
export function toCsv(columns, rows) {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(value) {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = FORMULA_STARTS.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A list of objects; columns of one name are told apart by a number. */
export function toJson(columns, rows) {
  const names = unique(columns).map((name) => JSON.stringify(name));
  const object = (row) => `  {${row.map((value, at) => `${names[at]}: ${jsonValue(value)}`).join(", ")}}`;
  return rows.length ? `[\n${rows.map(object).join(",\n")}\n]\n` : "[]\n";
}

/** Integers keep all their digits; JSON has no infinity. */
function jsonValue(value) {
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}

function unique(names) {
  const used = new Set();
  return names.map((name) => {
    let free = name;
    for (let many = 2; used.has(free); many += 1) free = `${name} ${many}`;
    used.add(free);
    return free;
  });
}

export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
