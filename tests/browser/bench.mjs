// How long the page takes, in a real Chromium, beside plain pages of the same texts.
//
//   node tests/browser/bench.mjs write FOLDER NUMBER     writes a folder of so many invented articles
//   node tests/browser/bench.mjs measure SITE NUMBER     measures the site that was built from them, and prints tables
//
// Figures, not verdicts: machines differ and are busy. Times are from an event to the message that a page gets once the
// frame after it has been made, so each has up to a sixtieth of a second of waiting in it.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./browser.mjs";
import { manyArticles } from "./many.mjs";
import { table, visit } from "./measure.mjs";
import { serve } from "./server.mjs";

/** Times each thing is done; a percentile of fewer says little. */
const TIMES = 60;
/** Visits to each page. */
const VISITS = 7;
/** Changes of the filter between two looks at the memory. */
const CHANGES = 1000;
/** What is typed into the search, letter by letter. */
const TYPED = "harbour wall";

const [, , command, folder, number] = process.argv;
const commands = { write: () => write(folder, Number(number)), measure: () => measure(folder, Number(number)) };
if (!Object.hasOwn(commands, command)) throw new Error("what to do is `write` or `measure`; see the head of this file");
await commands[command]();

function write(folder, number) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of manyArticles(number)) writeFileSync(join(folder, name), text);
}

async function measure(site, number) {
  const server = await serve(site);
  const plain = await serve(site, { alter: (name, bytes) => (name === "index.html" ? plainPage(number) : bytes) });
  const browser = await launch();
  try {
    await printReadable(browser, number, { "plain HTML page": plain.address, Synoptic: server.address });
    await printInteractions(browser, server.address, number);
    await printMemory(browser, server.address, number);
  } finally {
    await browser.close();
    await Promise.all([server.close(), plain.close()]);
  }
}

/** The same texts as one plain page. */
function plainPage(number) {
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const article = ([, text]) => {
    const [headline, ...paragraphs] = text.split("+++\n")[2].trim().split("\n\n");
    const body = paragraphs.map((paragraph) => `<p class="voice">${escape(paragraph)}</p>`).join("");
    return `<article><h1 class="voice">${escape(headline.slice(2))}</h1>${body}</article>`;
  };
  return `<!doctype html><meta charset="utf-8"><title>Texts</title><main>${manyArticles(number).map(article).join("\n")}</main>`;
}

async function printReadable(browser, number, pages) {
  const rows = Object.keys(pages).map((name) => [name, []]);
  for (let run = 0; run < VISITS; run += 1) {
    for (const [name, times] of rows) {
      const { readable, close } = await visit(browser, pages[name]);
      times.push(readable);
      await close();
    }
  }
  table(`${number} articles: from navigation to readable text, ms`, rows);
}

async function printInteractions(browser, address, number) {
  const { page, close } = await visit(browser, address);
  const letters = { read: "r", synopsis: "s", names: "n", quotes: "q", figures: "f", coverage: "c" };
  const views = await page.locator("nav.views a").evaluateAll((links) => links.map((link) => /[#&]v=([a-z]+)/u.exec(link.href)?.[1] ?? "read"));
  const rows = [];
  const keys = (view) => (view === "filter" ? ["f"] : ["g", letters[view]]);
  const open = (view) => page.evaluate(async (keys) => {
    document.activeElement.blur();
    return window.timed(() => keys.forEach((key) => window.press(key)));
  }, keys(view));
  for (const view of views) {
    const times = [];
    for (let run = 0; run < TIMES; run += 1) {
      await open(view === "read" ? "filter" : "read");
      times.push(await open(view));
    }
    rows.push([`open ${view}`, times]);
  }
  for (const view of views) {
    await open(view);
    rows.push([`type in search, in ${view}`, await type(page)]);
  }
  await open("filter");
  rows.push(["ask for a name, or no more", await toggle(page, TIMES)]);
  table(`${number} articles: from an event to the next paint, ms`, rows);
  await close();
}

/** Types and deletes words in the search, letter by letter. */
function type(page) {
  return page.evaluate(async ([typed, times]) => {
    const field = document.getElementById("search");
    field.focus();
    await window.painted();
    await window.painted();
    await window.painted();
    const spans = [];
    const put = async (words) => spans.push(await window.timed(() => {
      field.value = words;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }));
    while (spans.length < times) {
      for (let end = 1; end <= typed.length; end += 1) await put(typed.slice(0, end));
      for (let end = typed.length - 1; end >= 0; end -= 1) await put(typed.slice(0, end));
    }
    window.press("Escape");
    return spans;
  }, [TYPED, TIMES]);
}

/** Asks for names and takes them back, one after another. */
function toggle(page, times) {
  return page.evaluate(async (times) => {
    const buttons = () => [...document.querySelectorAll(".panel .op")].slice(0, 12);
    const spans = [];
    for (let run = 0; run < times; run += 1) {
      // Each is pressed twice, so that in the end nothing is asked for.
      spans.push(await window.timed(() => buttons()[(run >> 1) % 12].click()));
    }
    return spans;
  }, times);
}

async function printMemory(browser, address, number) {
  const { page, close } = await visit(browser, address);
  await page.evaluate(() => window.press("f"));
  await page.locator(".panel .op").first().waitFor();
  const session = await page.context().newCDPSession(page);
  const memory = async () => {
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    const wasm = await page.evaluate(() => window.program?.memory.buffer.byteLength ?? 0);
    return [usedSize / 1024, wasm / 1024, nodes, jsEventListeners];
  };
  await toggle(page, 100);
  const before = await memory();
  await toggle(page, CHANGES);
  const after = await memory();
  console.log(`\n${number} articles: memory before and after ${CHANGES} changes of the filter`);
  ["script heap, kB", "program memory, kB", "nodes", "listeners"].forEach((name, at) => {
    console.log(`${name.padEnd(32)}${before[at].toFixed(0).padStart(10)}${after[at].toFixed(0).padStart(10)}`);
  });
  await close();
}
