// The page in one file, opened from a disk in Firefox: another engine, the same page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "puppeteer-core";
import { singleFile } from "./bundles.mjs";
import { eventually, findFirefox } from "./browser.mjs";

const address = pathToFileURL(singleFile).href;

let firefox;
before(async () => {
  firefox = await launch({ browser: "firefox", executablePath: findFirefox(), headless: true });
});
after(() => firefox?.close());

/** Opens the page and returns it with what it asked for and what went wrong. */
async function open(t) {
  const context = await firefox.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  const asked = [];
  const troubles = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (problem) => troubles.push(String(problem)));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  t.after(async () => {
    await context.close();
    assert.deepEqual(troubles, [], "a script of the page failed");
    assert.deepEqual(asked.filter((each) => !/^(?:blob|data|file):/u.test(each)), [], "the page asked somebody");
  });
  await page.goto(address);
  await page.waitForSelector("h1");
  return page;
}

const text = (page, selector) => page.$eval(selector, (element) => element.textContent.replace(/\s+/gu, " ").trim());

test("every view opens from a disk", async (t) => {
  const page = await open(t);
  assert.ok((await text(page, "h1")).length > 10);
  for (const view of ["synopsis", "names", "quotes", "figures", "coverage", "filter", "sheet", "read"]) {
    await page.evaluate((view) => { location.hash = `v=${view}`; }, view);
    await eventually(() => page.$eval(".frame", (frame) => frame.dataset.view), view);
    await page.waitForSelector("h1");
  }
});

test("keys step through paragraphs, open a comparison and search", async (t) => {
  const page = await open(t);
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await page.waitForSelector(".drawer [role=tabpanel]");
  await page.keyboard.press("/");
  await page.waitForFunction(() => document.activeElement?.type === "search");
  await page.keyboard.type("missile");
  await page.waitForFunction(() => CSS.highlights?.size > 0);
});

test("a text that is added stands beside the others", async (t) => {
  const page = await open(t);
  const texts = () => page.$$eval("nav[aria-label=Texts] a", (all) => all.length);
  const before = await texts();
  await page.keyboard.press("a");
  await page.locator("dialog[open] textarea").fill("Ferry leaves late\n\nThe first of two ferries left the harbour of Sandvik before noon, Kosovo's minister said.");
  await page.locator("dialog[open] button ::-p-text(Add the text)").click();
  await eventually(texts, before + 1);
});
