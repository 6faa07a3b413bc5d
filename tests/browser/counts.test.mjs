// The counts in the bar of views: how many names, utterances and figures pass the filter.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { headline, nav, tooWide, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

const COUNTED = ["Names", "Quotes", "Figures"];
const link = (page, view) => nav(page, "Views").getByRole("link", { name: new RegExp(`^${view}\\b`, "u") });
const count = async (page, view) => Number((await words(link(page, view))).match(/\d+$/u)?.[0]);
const counts = (page) => Promise.all(COUNTED.map((view) => count(page, view)));
const first = (text) => Number(text.match(/\d+/u)[0]);

/** How many things stand in each of these views, as it says itself. */
async function standing(page) {
  const shown = [];
  for (const view of COUNTED) {
    await link(page, view).click();
    await eventually(() => words(headline(page)), view);
    const lede = page.getByRole("main").locator(".lede").first();
    if (view === "Names") {
      const heads = await page.getByRole("main").locator(".ghead .count").allInnerTexts();
      const alone = await page.getByRole("main").getByRole("button", { name: /in one text only/u }).allInnerTexts();
      shown.push([...heads, ...alone].reduce((sum, words) => sum + first(words), 0));
    } else if (view === "Quotes") {
      shown.push(Number((await words(lede)).match(/(\d+) of them in more/u)[1]));
    } else {
      shown.push(first(await words(lede)));
    }
  }
  return shown;
}

test("each number is that of the rows which the view has, with and without a filter", async (t) => {
  const page = await visit(t);
  const all = await counts(page);
  assert.ok(all.every((number) => number > 0), String(all));
  assert.deepEqual(await standing(page), all);
  await page.keyboard.press("f");
  await page.getByRole("button", { name: /^and / }).nth(5).click();
  const left = await until(() => counts(page), (left) => left.every((number, at) => number < all[at]), "a number is stale");
  assert.deepEqual(await standing(page), left);
});

test("the words of one speaker are counted where they alone are shown", async (t) => {
  const page = await visit(t, "#s=1&v=quotes");
  const before = await count(page, "Quotes");
  await page.getByRole("combobox", { name: "Said by" }).selectOption({ index: 1 });
  await until(() => count(page, "Quotes"), (number) => number < before, "the number is stale");
  const lede = await words(page.getByRole("main").locator(".lede").first());
  assert.equal(await count(page, "Quotes"), Number(lede.match(/(\d+) of them in more/u)[1]));
});

test("a link says its number, where the window has room for it", async (t) => {
  const page = await visit(t);
  const number = await count(page, "Names");
  for (const [width, name] of [[961, `Names ${number}`], [960, "Names"], [641, "Names"]]) {
    await page.setViewportSize({ width, height: 900 });
    await nav(page, "Views").getByRole("link", { name, exact: true }).waitFor();
    assert.equal(await tooWide(page), 0, `at ${width} pixels`);
  }
});

test("the bar has room for the numbers in every language", async (t) => {
  for (const language of ["sq", "sr-Latn"]) {
    const page = await visit(t, "", { width: 961 });
    await page.getByRole("combobox", { name: "Language of the page" }).selectOption(language);
    await eventually(() => page.evaluate(() => document.documentElement.lang), language);
    assert.equal(await tooWide(page), 0, language);
    const overlap = await page.locator(".views").evaluate((bar) => {
      const parts = [...bar.querySelectorAll(".vlist a"), ...[...bar.children].slice(1)].map((part) => part.getBoundingClientRect());
      return parts.some((part, at) => at > 0 && part.width > 0 && part.left < parts[at - 1].right);
    });
    assert.equal(overlap, false, `parts of the bar overlap in ${language}`);
  }
});
