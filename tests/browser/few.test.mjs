// The fewest texts: one, and two.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site } from "./browser.mjs";
import { countTexts, current, headline, tabs, words } from "./reader.mjs";

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
  assert.match(await words(page.getByRole("main")), /Gate Post|gate-post/u);
  await tabs(page).last().click();
  await eventually(() => tabs(page).last().getAttribute("aria-current"), "page");
});
