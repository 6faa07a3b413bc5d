// Two hundred texts: the page stays usable.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { countTexts, headline, inAddress, texts, words } from "./reader.mjs";

const { visit } = site(bundle("many"));

/** Longest time from an action to its effect, in milliseconds, on a machine that may be busy with other things. */
const PROMPT = 5000;

test("two hundred texts are listed, and each can be opened at once", async (t) => {
  const page = await visit(t);
  assert.equal(await countTexts(page), 200);
  const list = texts(page).getByRole("combobox");
  const begin = Date.now();
  await list.selectOption({ index: 149 });
  await eventually(async () => /report 150$/u.test(await words(headline(page))), true, "the text did not open");
  assert.ok(Date.now() - begin < PROMPT, `opening a text took ${Date.now() - begin} ms`);
});

test("walking through a text stays quick among two hundred", async (t) => {
  const page = await visit(t);
  const begin = Date.now();
  let before = null;
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press("j");
    before = await until(() => inAddress(page, "p"), (p) => p !== before, "j chose no further paragraph");
  }
  assert.ok(Date.now() - begin < PROMPT, `five steps took ${Date.now() - begin} ms`);
});

test("the page does not grow with the number of texts", async (t) => {
  const page = await visit(t);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  assert.ok(elements < 10_000, `${elements} elements are on the page`);
});

test("a paragraph that a hundred texts tell has tabs for the best matches and a list of all", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  const drawer = page.getByRole("complementary", { name: /, compared$/u });
  const list = drawer.getByRole("combobox", { name: /^All \d+ matches$/u });
  await list.waitFor();
  const all = await list.locator("option").count();
  assert.ok(all > 50, `only ${all} matches are listed`);
  assert.equal(await drawer.getByRole("tab").count(), 12);
  const before = await inAddress(page, "c");
  await list.selectOption({ index: all - 1 });
  await until(() => inAddress(page, "c"), (c) => c && c !== before, "nothing was chosen");
  await eventually(() => drawer.getByRole("tab").count(), 13, "what was chosen has no tab");
  await eventually(() => drawer.getByRole("tab").last().getAttribute("aria-selected"), "true");
});
