// What each text calls whom.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { current, inAddress, tooWide, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

const table = (page) => page.getByRole("table", { name: "Labels for each name, by text" });
const row = (page, name) => table(page).getByRole("row", { name: new RegExp(`^${name}`, "u") });
const names = (page) => table(page).getByRole("rowheader").locator(".ename").allTextContents();

test("a label opens its sentences, and Read in place leads to the paragraph", async (t) => {
  const page = await visit(t, "#v=names");
  const label = row(page, "Ejup Maqedonci").getByRole("button", { name: /so-called defence minister/u });
  await label.focus();
  await page.keyboard.press("Enter");
  const peek = page.getByRole("dialog", { name: /so-called defence minister/u });
  await peek.waitFor();
  assert.equal(await words(peek.locator("mark")), "Ejup Maqedonci, their so-called defence minister");
  await page.keyboard.press("Escape");
  await eventually(() => label.evaluate((button) => button === document.activeElement), true, "the focus went astray");
  await label.click();
  await peek.getByRole("link", { name: /^Read in place/u }).click();
  await until(() => inAddress(page, "p"), Boolean, "the address names no paragraph");
  assert.match(await words(current(page).first()), /so-called defence minister/u);
});

test("words that no other text uses are told from shared ones, in words too", async (t) => {
  const page = await visit(t, "#v=names");
  const own = row(page, "Aleksandar Vu").getByRole("button", { name: /opposite number.*in this text only/u });
  assert.equal(await own.count(), 1);
  assert.match(await words(own.locator("b").first()), /opposite number/u);
  const shared = row(page, "Aleksandar Vu").getByRole("button", { name: /^Serbian [Pp]resident Aleksandar Vu[cč]i[cć]$/u });
  assert.equal(await shared.count(), 3, "three texts say so, whatever the spelling");
});

test("order and choice of labels are in the address, and come back with it", async (t) => {
  const page = await visit(t, "#v=names");
  const before = await names(page);
  await page.getByRole("combobox", { name: "Sort by" }).selectOption("name");
  await until(() => inAddress(page, "f"), (value) => value === "name", "the order is not in the address");
  const sorted = await names(page);
  assert.notDeepEqual(sorted, before);
  await page.getByRole("button", { name: "In one text only", exact: true }).click();
  await until(() => inAddress(page, "f"), (value) => value === "name.own", "the choice is not in the address");
  assert.equal(await table(page).locator("li:not(.solo)").count(), 0);
  const again = await visit(t, new URL(page.url()).hash);
  assert.deepEqual(await names(again), await names(page));
});

test("the filter leaves names of paragraphs that pass, and counts them anew", async (t) => {
  const page = await visit(t, "#v=names");
  const all = (await names(page)).length;
  await page.keyboard.press("f");
  await page.getByRole("button", { name: /^and Ejup Maqedonci/u }).click();
  await page.keyboard.press("g");
  await page.keyboard.press("n");
  await table(page).waitFor();
  const left = (await names(page)).length;
  assert.ok(left > 0 && left < all, `${left} of ${all} are left`);
  await page.getByRole("button", { name: "Clear the filter" }).click();
  await until(async () => (await names(page)).length, (count) => count === all, "the filter stays");
});

test("names that one text alone has are folded away", async (t) => {
  const page = await visit(t, "#v=names");
  const fold = page.getByRole("button", { name: /^\d+ names in one text only/u });
  assert.equal(await page.getByText("Iowa National Guard").count(), 0);
  await fold.focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Iowa National Guard", exact: true }).waitFor();
});

test("nothing is wider than the window", async (t) => {
  const page = await visit(t, "#v=names");
  for (const width of [1440, 1024, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    assert.equal(await tooWide(page), 0, `at ${width} pixels`);
  }
});
