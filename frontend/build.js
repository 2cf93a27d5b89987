/** Copies what the browser needs out of node_modules into dist/, with the licences it comes under. */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "dist");
const modules = join(here, "node_modules");

const FILES = ["sql.js/dist/sql-wasm-browser.js", "sql.js/dist/sql-wasm-browser.wasm"];

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const file of FILES) cpSync(join(modules, file), join(dist, basename(file)));
writeFileSync(join(dist, "THIRD_PARTY_LICENSES.txt"), packages().map(licence).join("\n\n"));

function packages() {
  return Object.keys(JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies).sort();
}

function licence(name) {
  const folder = join(modules, name);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|authors)/i.test(file))
    .sort();
  if (!texts.some((file) => /^(licen[cs]e|copying)/i.test(file))) {
    throw new Error(`${name} comes without a licence file`);
  }
  const body = texts.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  return `${name} ${version}\n${"=".repeat(72)}\n\n${body}\n`;
}
