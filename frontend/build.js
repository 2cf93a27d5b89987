/** Makes dist/ of what the browser needs from node_modules, with the licences it comes under. */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "dist");

const FILES = [
  "node_modules/@fontsource/besley/files/besley-latin-600-normal.woff2",
  "node_modules/sql.js/dist/sql-wasm-browser.js",
  "node_modules/sql.js/dist/sql-wasm-browser.wasm",
];

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const file of FILES) cpSync(join(here, file), join(dist, basename(file)));
const packages = packagesOf([...FILES, ...bundle("editor.js")]);
writeFileSync(join(dist, "THIRD_PARTY_LICENSES.txt"), packages.map(licence).join("\n\n"));

/** Bundle one module of ours with all that it imports; returns the files that are in it. */
function bundle(name) {
  const { metafile } = buildSync({
    absWorkingDir: here,
    entryPoints: [name],
    outfile: join("dist", name),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    banner: { js: "/* The licences of what is in here: THIRD_PARTY_LICENSES.txt */" },
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
}

/** The folders of the packages that these files come from. */
function packagesOf(files) {
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(folders.filter(Boolean))].sort();
}

function licence(folder) {
  const { name, version } = JSON.parse(readFileSync(join(here, folder, "package.json"), "utf8"));
  const texts = readdirSync(join(here, folder))
    .filter((file) => /^(licen[cs]e|copying|notice|authors)/i.test(file))
    .sort();
  if (!texts.some((file) => /^(licen[cs]e|copying)/i.test(file))) {
    throw new Error(`${name} comes without a licence file`);
  }
  const body = texts.map((file) => readFileSync(join(here, folder, file), "utf8").trim()).join("\n\n");
  return `${name} ${version}\n${"=".repeat(72)}\n\n${body}\n`;
}
