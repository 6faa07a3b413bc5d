// Which text names what, how often and how early.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, settled, site, until } from "./browser.mjs";
import { inAddress, tooWide, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

const table = (page) => page.getByRole("table", { name: "Mentions of each name, by text" });
const cell = (page, name, label) => page.getByRole("row", { name: new RegExp(`${name}`, "u") }).getByRole("button", { name: label });
const kinds = (page) => page.getByRole("group", { name: "Kinds of name" }).getByRole("button");

test("a cell says how often and how early, and opens every sentence", async (t) => {
  const page = await visit(t, "#v=coverage");
  const kosovo = table(page).getByRole("row", { name: /place\s*Kosovo\b(?! Force| Sec)/u }).first();
  const first = kosovo.getByRole("button").first();
  const [, count] = /(\d+) mentions, first in the headline/u.exec(await first.locator(".vh").textContent());
  assert.ok(Number(count) > 1);
  await first.focus();
  await page.keyboard.press("Enter");
  const peek = page.getByRole("dialog", { name: "Kosovo" });
  await peek.waitFor();
  assert.equal(await peek.locator("mark").count(), Number(count), "each mention is marked in its sentence");
  await page.keyboard.press("Escape");
  await eventually(() => first.evaluate((button) => button === document.activeElement), true, "the focus went astray");
});

test("cells can say how early", async (t) => {
  const page = await visit(t, "#v=coverage");
  await page.getByRole("button", { name: "How early" }).click();
  const shown = await table(page).locator("td .num").allTextContents();
  assert.ok(shown.every((words) => /^(head|lead|¶\d+|pic\.)$/u.test(words)), shown.join(" "));
});

test("kinds that are left out are in the address, and the last one brings all back", async (t) => {
  const page = await visit(t, "#v=coverage");
  // What does not fill the window comes a frame later.
  const all = await settled(() => table(page).getByRole("row").count());
  for (const kind of (await kinds(page).all()).slice(1)) await kind.click();
  await until(() => inAddress(page, "f"), (value) => value === "person", "the kinds are not in the address");
  assert.ok((await table(page).getByRole("row").count()) < all);
  await kinds(page).first().click();
  await until(async () => table(page).getByRole("row").count(), (count) => count === all, "nothing came back");
});

test("who quotes whom opens the words", async (t) => {
  const page = await visit(t, "#v=coverage");
  const speakers = page.getByRole("table", { name: "Who quotes whom" });
  const quoted = speakers.getByRole("row", { name: /Aleksandar Vu/u }).getByRole("button").first();
  await quoted.click();
  const peek = page.getByRole("dialog", { name: /^Words of Aleksandar Vu/u });
  await peek.waitFor();
  assert.match(await words(peek), /disappointment/u);
});

test("lengths and shares add up", async (t) => {
  const page = await visit(t, "#v=coverage");
  const rows = await page.getByRole("table", { name: /^Length/u }).locator("tbody tr").allTextContents();
  assert.equal(rows.length, 5);
  for (const row of rows) assert.match(row, /\d+ %$/u);
});

test("nothing is wider than the window", async (t) => {
  const page = await visit(t, "#v=coverage");
  for (const width of [1440, 1024, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    assert.equal(await tooWide(page), 0, `at ${width} pixels`);
  }
});
