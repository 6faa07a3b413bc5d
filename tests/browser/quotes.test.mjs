// Quotes: what the texts set between quotation marks, version under version.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { current, headline, inAddress, tooWide, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));
const many = site(bundle("many"));

const LINK = "#s=1&v=quotes";
const tables = (page) => page.getByRole("table", { name: /^Wordings by text/u });
const versions = (table) => table.locator("tbody").getByRole("row");
const peek = (page) => page.getByRole("dialog", { name: "As quoted" });

async function open(t, link = LINK, options = {}) {
  const page = await visit(t, link, options);
  await tables(page).first().waitFor();
  return page;
}

test("keys lead to the quotes, and the address says so", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("g");
  await page.keyboard.press("q");
  await eventually(() => words(headline(page)), "Quotes");
  await eventually(() => inAddress(page, "v"), "quotes");
});

test("the words of one speaker can be shown alone, and the address says whose", async (t) => {
  const page = await open(t);
  const choice = page.getByRole("combobox", { name: "Said by" });
  const [, name] = await choice.locator("option").allTextContents();
  const all = await page.locator("main .utter").count();
  await choice.selectOption({ label: name });
  await until(() => page.locator("main .utter").count(), (count) => count > 0 && count < all, "nothing was left out");
  for (const line of await page.locator("main .utter header p, main tr.ghead").allTextContents()) assert.ok(line.includes(name), line);
  await page.reload();
  await eventually(() => choice.locator("option:checked").textContent(), name);
  await choice.selectOption({ label: "Everyone" });
  await eventually(() => inAddress(page, "f"), null);
});

test("the same words stand under each other", async (t) => {
  const page = await open(t);
  let shared = 0;
  for (const table of await tables(page).all()) {
    const places = await table.locator("tbody td.w.voice:not(.dif)").evaluateAll((cells) =>
      cells.map((cell) => [cell.textContent.replace(/\P{L}/gu, "").toLowerCase(), Math.round(cell.getBoundingClientRect().left)]),
    );
    const left = new Map();
    for (const [text, place] of places) {
      assert.equal(left.get(text) ?? place, place, `"${text}" stands in two columns`);
      if (left.has(text)) shared += 1;
      left.set(text, place);
    }
  }
  assert.ok(shared > 3, `only ${shared} cells repeat words of another version`);
});

test("what introduces a quotation opens its sentence, and Escape gives the focus back", async (t) => {
  const page = await open(t);
  for (const row of await versions(tables(page).first()).all()) {
    const opener = row.getByRole("button");
    await opener.focus();
    await page.keyboard.press("Enter");
    await peek(page).waitFor();
    const [hit, sentence] = await peek(page).locator("p:has(mark)").evaluate((all) => [all.querySelector("mark").textContent, all.textContent]);
    assert.ok(sentence.length > hit.length, `"${sentence}" is no sentence`);
    const cells = await row.locator("td.w.voice").allTextContents();
    for (const cell of cells.map((text) => text.replace("other words: ", ""))) assert.ok(hit.includes(cell), `"${hit}" has no "${cell}"`);
    await page.keyboard.press("Escape");
    await peek(page).waitFor({ state: "hidden" });
    await eventually(() => opener.evaluate((button) => button === document.activeElement), true, "the focus went astray");
  }
});

test("the number of a paragraph leads to it, and back leads to the quotes again", async (t) => {
  const page = await open(t);
  const link = tables(page).last().getByRole("link", { name: /^Read ¶/u }).last();
  const number = (await words(link)).match(/\d+/u)[0];
  await link.click();
  await page.getByRole("article").waitFor();
  await eventually(() => current(page).getByRole("link", { name: `Paragraph ${number}` }).count(), 1);
  await page.goBack();
  await tables(page).first().waitFor();
});

test("the filter is obeyed, and the page says how much it leaves", async (t) => {
  const page = await visit(t, "#s=1&v=filter");
  const count = async () => Number((await words(page.locator(".lede"))).match(/^\d+/u)[0]);
  await page.getByRole("button", { name: /^not / }).first().click();
  await page.keyboard.press("g");
  await page.keyboard.press("q");
  await page.getByRole("button", { name: "Clear the filter" }).waitFor();
  const left = await count();
  await page.getByRole("button", { name: "Clear the filter" }).click();
  await until(count, (all) => all > left, "the filter took nothing out");
  await eventually(() => inAddress(page, "n"), null);
});

test("what one text quotes alone is folded away, and names its speaker", async (t) => {
  const page = await open(t);
  const fold = page.getByRole("button", { name: /^\d+ quotations?$/u }).first();
  const count = Number((await words(fold)).match(/\d+/u)[0]);
  await fold.click();
  const table = page.getByRole("table", { name: "Quoted in one text only" });
  await eventually(() => table.getByRole("button").count(), count);
  assert.ok((await table.locator("th[scope=rowgroup]").count()) > 1, "nobody speaks");
});

test("of many texts, each wording is a row that lists them", async (t) => {
  const page = await many.visit(t, LINK);
  const summary = tables(page).first().locator("summary").first();
  const count = Number((await words(summary)).match(/\d+/u)[0]);
  assert.ok(count > 20, `only ${count} texts quote it`);
  await summary.click();
  await until(() => tables(page).first().getByRole("link").count(), (links) => links >= 20, "no text is listed");
  assert.equal(await tooWide(page), 0);
});

test("on a phone a version is a block, and nothing moves sideways", async (t) => {
  for (const width of [390, 320]) {
    const page = await open(t, LINK, { width, height: 844, hasTouch: true });
    assert.equal(await tooWide(page), 0, `at ${width} pixels`);
    const boxes = await tables(page).first().locator("td.w.voice").evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    assert.ok(boxes.every((right) => right <= width), `words run over the edge at ${width} pixels`);
  }
});
