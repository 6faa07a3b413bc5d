// The sites the tests are run on: which there are, and the folders of articles they are built from.
//
//   node tests/browser/bundles.mjs     writes the folders of articles and prints `name folder` for each
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { manyArticles } from "./many.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Where `cargo xtask test browser` puts the built site of a bundle. */
export function bundle(name) {
  return join(root, "target/browser/sites", name);
}

/** Where it puts the sample as a page in one file. */
export const singleFile = join(root, "target/browser/synoptic.html");

/** The same without the engine. */
export const fileToRead = join(root, "target/browser/to-read.html");

const sources = {
  /** The sample, as everyone sees it. */
  sample: () => join(root, "articles"),
  /** One article, which has nothing to be compared with and tries to run something in every way it can. */
  one: () => join(root, "tests/browser/fixtures/one"),
  /** Two texts, the fewest that can be compared; they try the same in other formats. */
  two: () => join(root, "tests/browser/fixtures/two"),
  /** More texts than fit beside each other. */
  twelve: () => invented("twelve", 12),
  /** More texts than anybody reads. */
  many: () => invented("many", 200),
};

function invented(name, number) {
  const folder = emptied(name);
  for (const [file, text] of manyArticles(number)) writeFileSync(join(folder, file), text);
  return folder;
}

function emptied(name) {
  const folder = join(root, "target/browser/articles", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, source] of Object.entries(sources)) console.log(name, source());
}
