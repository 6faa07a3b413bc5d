// bench.mjs SPEED.js TEXT ROOT N...: seconds for one text in wasm and with compromise, the fastest of several runs of each;
// then, a line for each, the seconds for bundles of N articles in wasm.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [, , module, text, root, ...bundles] = process.argv;
const require = createRequire(join(root, "package.json"));
const { analyse_text: analyse, analyse_bundle, make_bundle } = require(module);
const compromise = require("compromise");
const words = readFileSync(text, "utf8");

/** The seconds of the fastest of a number of runs. */
function fastest(runs, work) {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    if (!work()) throw new Error("nothing was found in the text");
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

const wasm = fastest(5, () => analyse(words));
const peer = fastest(3, () => {
  const read = compromise(words);
  return read.people().length + read.places().length + read.organizations().length + read.numbers().length + read.quotations().length;
});
console.log(wasm, peer);
for (const articles of bundles.map(Number)) {
  const runs = articles > 100 ? 2 : 5;
  const made = fastest(runs, () => make_bundle(articles));
  console.log(articles, fastest(runs, () => analyse_bundle(articles)) - made);
}
