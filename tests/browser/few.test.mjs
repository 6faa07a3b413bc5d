// The fewest texts: one, and two.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site } from "./browser.mjs";
import { countTexts, current, headline, tabs, tooWide, words } from "./reader.mjs";

const one = site(bundle("one"));
const two = site(bundle("two"));

test("one text can be read, and says why nothing stands beside it", async (t) => {
  const page = await one.visit(t);
  assert.equal(await countTexts(page), 1);
  assert.match(await words(headline(page)), /Tide gate/u);
  assert.match(await words(page.getByRole("main")), /Add a second text to compare\./u);
  await page.keyboard.press("j");
  await eventually(() => current(page).count(), 1);
});

test("two texts stand beside each other", async (t) => {
  const page = await two.visit(t);
  assert.equal(await countTexts(page), 2);
  assert.match(await words(page.getByRole("main")), /Gate Post|gatepost_/u);
  await tabs(page).last().click();
  await eventually(() => tabs(page).last().getAttribute("aria-current"), "page");
});

test("a long file name that stands for an outlet does not widen the page", async (t) => {
  const page = await two.visit(t, "#s=1&v=filter");
  await page.getByRole("searchbox").waitFor();
  for (const width of [320, 641, 961, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await eventually(() => tooWide(page), 0, `too wide at ${width} pixels`);
  }
});
