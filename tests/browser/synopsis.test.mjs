// The Synopsis: rows of paragraphs that tell the same, a column for each text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { current, headline, inAddress, nav, tooWide, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));
const two = site(bundle("two"));
const many = site(bundle("many"));

const LINK = "#s=1&v=synopsis";
const table = (page) => page.getByRole("table", { name: /aligned by what they tell/u });
const rowHeads = (page) => table(page).getByRole("rowheader", { name: /^Row \d+/u });
const heads = (page) => table(page).getByRole("columnheader");
const cellsBelow = (head) => head.locator("xpath=ancestor::*[@role='rowgroup'][1]").getByRole("cell");
const numberOf = async (head) => Number((await words(head)).match(/\d+/u)[0]);

async function open(t, link = LINK, options = {}) {
  const page = await visit(t, link, options);
  await table(page).and(page.locator('[aria-busy="false"]')).waitFor();
  return page;
}

/** The paragraphs that each row has in a column, by their numbers. */
async function column(page, index) {
  const rows = [];
  for (const head of await rowHeads(page).all()) {
    const links = cellsBelow(head).nth(index).getByRole("link", { name: /^Read ¶/u });
    rows.push(await links.evaluateAll((all) => all.map((link) => Number(link.textContent.match(/¶(\d+)/u)[1]))));
  }
  return rows.filter((row) => row.length);
}

const ascends = (numbers) => numbers.every((number, at) => at === 0 || numbers[at - 1] <= number);

test("Shift and a digit take a text's column away and put it back", async (t) => {
  const page = await open(t);
  const columns = () => page.getByRole("columnheader").filter({ visible: true }).count();
  const all = await columns();
  await page.keyboard.press("Shift+Digit2");
  await eventually(columns, all - 1);
  await until(() => inAddress(page, "o"), Boolean, "the columns are not in the address");
  await page.keyboard.press("Shift+Digit1");
  await page.keyboard.press("Shift+Digit2");
  await eventually(columns, all);
  await eventually(() => inAddress(page, "o"), null);
});

test("rows are numbered, and follow whichever text sets the order", async (t) => {
  const page = await open(t);
  const count = await heads(page).count();
  for (const text of [count - 1, 1, 0]) {
    await page.getByRole("combobox", { name: "Order of" }).selectOption(String(text));
    await until(() => words(heads(page).nth(text)), (head) => /sets the order/u.test(head), "the head does not say so");
    const firsts = (await column(page, text)).map((row) => row[0]);
    assert.ok(firsts.length > 1 && ascends(firsts), `rows do not follow text ${text}: ${firsts}`);
    const numbers = await Promise.all((await rowHeads(page).all()).map(numberOf));
    assert.deepEqual(numbers, numbers.map((_, at) => at + 1), "numbers do not count on");
    if (text) assert.match(await inAddress(page, "b"), /^[a-z0-9]{8}$/u);
  }
  assert.equal(await inAddress(page, "b"), null, "the first text needs no word in the address");
});

test("every cell tells, points or says that nothing was found, and a heading counts those that tell", async (t) => {
  const page = await open(t);
  for (const head of await rowHeads(page).all()) {
    const texts = await Promise.all((await cellsBelow(head).all()).map(words));
    const telling = await cellsBelow(head).filter({ has: page.getByRole("link", { name: /^Read ¶|^Read caption/u }) }).count();
    const told = texts.filter((text) => !/not found in this text$|: in part at /u.test(text)).length;
    assert.equal(told, telling, "a cell is empty");
    assert.match(await words(head), new RegExp(`\\b${telling} of ${texts.length} texts$`, "u"));
  }
});

test("a pointer leads to the row it names", async (t) => {
  const page = await open(t);
  const link = table(page).getByRole("link", { name: /^row \d+$/u }).first();
  const number = await numberOf(link);
  await link.click();
  const row = rowHeads(page).filter({ hasText: new RegExp(`^\\s*Row ${number}\\D`, "u") });
  await eventually(() => cellsBelow(row).locator('[aria-current="true"]').count(), 1, `row ${number} has nothing current`);
});

test("as much is shown of each paragraph as is asked for", async (t) => {
  const page = await open(t);
  const length = async () => (await words(table(page))).length;
  const full = await length();
  await page.getByRole("button", { name: "First sentences" }).click();
  await eventually(() => inAddress(page, "d"), "first");
  assert.ok((await length()) < full, "first sentences are no shorter than the whole");
  await page.getByRole("button", { name: "Differences" }).click();
  await eventually(() => inAddress(page, "d"), "diff");
  assert.ok((await table(page).locator(".only").count()) > 5, "no words are marked");
  await page.goBack();
  await eventually(() => inAddress(page, "d"), "first");
  await page.goBack();
  await eventually(() => inAddress(page, "d"), null);
  await eventually(length, full, "going back does not bring the text back");
});

test("a number opens the paragraph in its text, and back leads to the rows again", async (t) => {
  const page = await open(t);
  const link = cellsBelow(rowHeads(page).nth(1)).getByRole("link", { name: /^Read ¶/u }).last();
  const number = (await link.textContent()).match(/¶(\d+)/u)[1];
  await link.click();
  await page.getByRole("article").waitFor();
  await eventually(() => current(page).getByRole("link", { name: `Paragraph ${number}` }).count(), 1);
  await page.goBack();
  await table(page).waitFor();
  await page.goForward();
  await page.getByRole("article").waitFor();
});

test("keys walk the rows and compare", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await table(page).waitFor();
  const ids = [];
  for (const key of ["j", "j", "j", "k"]) {
    const before = await inAddress(page, "p");
    await page.keyboard.press(key);
    ids.push(await until(() => inAddress(page, "p"), (p) => p && p !== before, `${key} went nowhere`));
  }
  assert.equal(ids[3], ids[1], "k does not lead back");
  assert.ok(await current(page).evaluate((here) => here === document.activeElement), "the focus stays behind");
  await page.keyboard.press("c");
  await page.getByRole("complementary", { name: /, compared$/u }).waitFor();
});

test("rows are chosen by how many texts tell them", async (t) => {
  const page = await open(t);
  const all = await rowHeads(page).count();
  const show = page.getByRole("combobox", { name: "Show" });
  const counts = async () => (await Promise.all((await rowHeads(page).all()).map(words))).map((head) => head.match(/(\d+) of (\d+) texts$/u).slice(1).map(Number));
  await show.selectOption("every");
  await eventually(() => inAddress(page, "f"), "every");
  assert.ok((await counts()).every(([told, of]) => told === of));
  await show.selectOption("butone");
  await eventually(() => inAddress(page, "f"), "butone");
  assert.ok((await counts()).every(([told, of]) => told === of - 1));
  await show.selectOption("matched");
  await eventually(() => rowHeads(page).count(), all);
  assert.equal(await page.getByText("not found elsewhere").count(), 0);
  await show.selectOption("solo");
  await eventually(() => rowHeads(page).count(), 0);
  const lone = await page.getByText("not found elsewhere").count();
  assert.ok(lone > 0);
  assert.equal(await table(page).getByRole("link", { name: /^Read (¶|caption)/u }).count(), lone, "a paragraph stands there that another text tells in part");
});

test("the filter by names leaves the rows that name them, and is cleared there", async (t) => {
  const page = await open(t);
  const all = await rowHeads(page).count();
  await page.keyboard.press("f");
  await page.getByRole("button", { name: /^and / }).nth(4).click();
  await until(() => inAddress(page, "n"), Boolean);
  await nav(page, "Views").getByRole("link", { name: "Synopsis" }).click();
  await table(page).waitFor();
  await until(() => rowHeads(page).count(), (count) => count < all, "every row is left");
  const left = await rowHeads(page).count();
  await page.getByText(new RegExp(`: ${left} of ${all} rows\\.`, "u")).waitFor();
  await page.getByRole("button", { name: "Clear the filter" }).click();
  await eventually(() => rowHeads(page).count(), all);
});

test("columns stand as far as they fit; the rest is switched on, and is on paper", async (t) => {
  const page = await open(t, LINK, { width: 1024 });
  const texts = await page.getByRole("group", { name: "Columns" }).getByRole("button").count();
  const seen = () => heads(page).count();
  const fit = await seen();
  assert.ok(fit < texts && fit > 2);
  await page.getByRole("group", { name: "Columns" }).getByRole("button").last().click();
  await until(() => inAddress(page, "o"), Boolean, "the columns are not in the address");
  assert.equal(await seen(), fit);
  await page.goBack();
  await eventually(() => inAddress(page, "o"), null);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await eventually(seen, texts, "not every text has a column on paper");
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await eventually(seen, fit, "what stands on paper only stays on the page");
});

test("on a phone one text stands beside the base, chosen by tabs", async (t) => {
  const page = await open(t, LINK, { width: 390, height: 844 });
  const tabs = page.getByRole("group", { name: "Text beside it" }).getByRole("button");
  const first = rowHeads(page).first();
  assert.equal(await cellsBelow(first).count(), 2);
  await tabs.last().click();
  await eventually(() => tabs.last().getAttribute("aria-pressed"), "true");
  const label = await tabs.last().getAttribute("aria-label");
  await until(() => words(cellsBelow(first).last()), (text) => text.includes(label), "the chosen text is not there");
  assert.equal(await tooWide(page), 0);
});

test("of two texts the differences are shown at once, in two columns", async (t) => {
  const page = await two.visit(t, LINK);
  assert.equal(await page.getByRole("button", { name: "Differences" }).getAttribute("aria-pressed"), "true");
  assert.equal(await inAddress(page, "d"), null);
  assert.equal(await heads(page).count(), 2);
});

test("of two hundred texts eight at most have columns, and the rest are counted and listed on demand", async (t) => {
  const page = await many.visit(t, LINK);
  const columns = await heads(page).count();
  assert.ok(columns > 3 && columns <= 9);
  assert.match(await words(heads(page).last()), new RegExp(`^${201 - columns} others$`, "u"));
  const cell = cellsBelow(rowHeads(page).first()).last();
  assert.match(await words(cell), new RegExp(`\\d+ of ${201 - columns}`, "u"));
  await cell.locator("summary").click();
  await until(() => cell.getByRole("link").count(), (count) => count > 10, "no text is listed");
  assert.ok((await page.evaluate(() => document.querySelectorAll("*").length)) < 10_000, "the page grew");
  await cell.getByRole("link").nth(3).click();
  await page.getByRole("article").waitFor();
  assert.match(await words(headline(page)), /report \d+/u);
});
