// How long a page takes that is opened from a disk or kept by the browser, and how long a text that a reader adds.
//
//   node tests/browser/anywhere.mjs open SITE FILE       the sample, as a site and in one file
//   node tests/browser/anywhere.mjs add SITE TEXT NUMBER     adds a text to the site of so many articles, again and again
//
// Figures, not verdicts, as in bench.mjs.
import { readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { launch } from "./browser.mjs";
import { table, visit } from "./measure.mjs";
import { serve } from "./server.mjs";

const VISITS = 9;
/** So often a text is added and taken out again. */
const TIMES = 7;
/** So long a reader takes to paste a text once the form is open, in milliseconds; the engine warms up meanwhile. */
const PASTING = 2000;

const [, , command, site, file, number] = process.argv;
const commands = { open, add };
if (!Object.hasOwn(commands, command)) throw new Error("what to do is `open` or `add`; see the head of this file");
const browser = await launch();
const server = await serve(site);
try {
  await commands[command]();
} finally {
  await browser.close();
  await server.close();
}

async function open() {
  const times = { "from a host": [], "kept by the browser": [], "one file, from a disk": [] };
  for (let run = 0; run < VISITS; run += 1) {
    const first = await visit(browser, server.address);
    times["from a host"].push(first.readable);
    await first.page.waitForFunction(() => navigator.serviceWorker.getRegistration().then((each) => each?.active?.state === "activated"));
    const again = await visit(browser, server.address, first.page.context());
    times["kept by the browser"].push(again.readable);
    await first.close();
    const one = await visit(browser, pathToFileURL(file).href);
    times["one file, from a disk"].push(one.readable);
    await one.close();
  }
  console.log(`\none file: ${statSync(file).size} bytes`);
  table("the sample: from navigation to readable text, ms", Object.entries(times));
}

async function add() {
  const text = readFileSync(file, "utf8");
  const { page, close } = await visit(browser, server.address);
  const spans = { atOnce: [], first: [], later: [] };
  const again = async () => {
    await page.reload();
    await page.evaluate(() => window.readable);
  };
  for (let run = 0; run < TIMES; run += 1) {
    spans.atOnce.push(await added(page, `At once in run ${run}\n\n${text}`, 0));
    await again();
    spans.first.push(await added(page, `First of run ${run}\n\n${text}`, PASTING));
    spans.later.push(await added(page, `Second of run ${run}\n\n${text}`, 0));
    await again();
  }
  const memory = await page.evaluate(() => window.program?.memory.buffer.byteLength ?? 0);
  table(`a text of ${text.split(/\s+/u).length} words added to ${number} articles: from the press to the page with it, ms`, [
    ["the first text on a page, at once: the engine starts", spans.atOnce],
    ["the first text, pasted in two seconds", spans.first],
    ["the next one", spans.later],
  ]);
  console.log(`program memory afterwards: ${(memory / 2 ** 20).toFixed(1)} MiB`);
  await close();
}

/** Adds a text as a reader does, and tells how long it took from the press to the page that shows it. */
async function added(page, text, pasting) {
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("a");
  const field = page.getByRole("textbox", { name: "Paste the article" });
  await field.fill(text);
  await page.waitForTimeout(pasting);
  const headline = text.split("\n", 1)[0];
  const took = await page.evaluate(async (headline) => {
    const shown = () => [...document.querySelectorAll(".own-texts .voice")].some((each) => each.textContent.includes(headline));
    const button = [...document.querySelectorAll("button")].find((each) => each.textContent.trim() === "Add the text");
    const begin = performance.now();
    button.click();
    // Who waits for a frame goes on before it is painted.
    do await new Promise((next) => requestAnimationFrame(next));
    while (!shown());
    return (await window.drawn()) - begin;
  }, headline);
  return took;
}
