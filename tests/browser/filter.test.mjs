// Filtering by names, on any folder of articles that names at least two things.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { fragment, headline, inAddress, nav, paragraphs, status, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

const panel = (page) => page.getByRole("region", { name: "Filter by name" });
const find = (page) => page.getByRole("searchbox", { name: "Find a name" });
const shown = (page) => page.getByRole("main").getByRole("link", { name: /^Read .* in its text$/u });
const ask = (page, how) => panel(page).getByRole("button", { name: new RegExp(`^${how} `, "u") });

/** "22 of 64 paragraphs, in 5 of 5 texts" as numbers. */
async function sum(page) {
  const said = (await words(panel(page))).match(/([\d,]+) of ([\d,]+) paragraphs?, in ([\d,]+) of ([\d,]+) texts?/u);
  assert.ok(said, "the panel does not say how many paragraphs pass");
  const [passing, of, inTexts, texts] = said.slice(1).map(number);
  return { passing, of, inTexts, texts };
}

const number = (text) => Number(text.replaceAll(",", ""));

/** The names in the panel: what each is called, its count under the other filters, and its count without any. */
async function names(page) {
  const rows = panel(page).getByRole("listitem").filter({ has: page.getByRole("button", { name: /^and /u }) });
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [row.querySelector("button").textContent.replace(/^and /u, ""), row.textContent]),
  );
  return texts.map(([name, text]) => {
    const after = text.slice(text.indexOf(name) + name.length);
    const counts = after.match(/^([\d,]+) paragraphs with these filters, ([\d,]+) without/u);
    assert.ok(counts, `${name} has no counts`);
    return { name, now: number(counts[1]), without: number(counts[2]) };
  });
}

async function open(t, link = "#s=1&v=filter") {
  const page = await visit(t, link);
  await panel(page).waitFor();
  return page;
}

test("names are found by their first letters", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("f");
  await panel(page).waitFor();
  const [first] = await names(page);
  await page.keyboard.type(first.name.slice(0, 4).toUpperCase());
  const found = await until(() => names(page), (all) => all.length > 0, "nothing is found");
  assert.ok(found.some(({ name }) => name === first.name), `${first.name} is not found by its first letters`);
  await find(page).fill("qqqqqq");
  await eventually(async () => (await names(page)).length, 0, "names are left that nobody looked for");
  await page.getByText("No name in these texts is written like this.").waitFor();
});

test("f goes to the field that finds names; Escape empties it, and once more leaves it for the keys", async (t) => {
  const page = await visit(t);
  const hasFocus = () => find(page).evaluate((field) => field === document.activeElement);
  await page.keyboard.press("f");
  await panel(page).waitFor();
  await eventually(hasFocus, true, "what is typed next is not for the field");
  await page.keyboard.type("gr");
  assert.equal(await find(page).inputValue(), "gr");
  await page.keyboard.press("Escape");
  await eventually(() => find(page).inputValue(), "");
  await until(() => names(page), (all) => all.length > 1, "the names did not come back");
  await page.keyboard.press("Escape");
  await eventually(hasFocus, false, "the keys stay in the field");
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.getByRole("article").waitFor();
});

test("asking for a name updates paragraphs, counts, the live region and the address", async (t) => {
  const page = await open(t);
  const before = await sum(page);
  assert.equal(before.passing, before.of, "without a filter everything passes");
  const [name] = await names(page);
  await ask(page, "and").first().click();
  await eventually(async () => (await sum(page)).passing, name.without, "the count promised something else");
  await eventually(() => ask(page, "and").first().getAttribute("aria-pressed"), "true");
  assert.match(await inAddress(page, "n"), /^\+[a-z0-9]{8}$/u);
  assert.match(await words(headline(page)), new RegExp(`^Paragraphs that name ${RegExp.escape?.(name.name) ?? name.name}`, "u"));
  const { passing, of, inTexts, texts } = await sum(page);
  await until(() => status(page), (said) => said.includes(`${passing} of ${of} paragraphs, in ${inTexts} of ${texts} text`), "nothing was said");
  await eventually(() => shown(page).count(), passing, "other paragraphs are shown than are counted");
});

test("a count beside a name says how many paragraphs pass once it is asked for, too", async (t) => {
  const page = await open(t);
  await ask(page, "and").first().click();
  await until(() => inAddress(page, "n"), Boolean, "the filter is not in the address");
  const rows = await names(page);
  for (const row of rows.slice(1)) assert.ok(row.now <= row.without, `${row.name} gained paragraphs by a filter`);
  const next = rows.findIndex((row, index) => index > 0 && row.now > 0);
  assert.ok(next > 0, "no name stands beside the first");
  await ask(page, "and").nth(next).click();
  await eventually(async () => (await sum(page)).passing, rows[next].now, "the count promised something else");
});

test("any of two names is at least either, and none of a name is the rest", async (t) => {
  const page = await open(t);
  const [one, two] = await names(page);
  const { of } = await sum(page);
  await ask(page, "or").nth(0).click();
  await eventually(async () => (await sum(page)).passing, one.without);
  await ask(page, "or").nth(1).click();
  const either = await until(() => sum(page), ({ passing }) => passing >= Math.max(one.without, two.without), "too few pass");
  assert.ok(either.passing <= one.without + two.without);
  await panel(page).getByRole("button", { name: "Clear all" }).click();
  await eventually(() => inAddress(page, "n"), null, "the filter is still in the address");
  await ask(page, "not").first().click();
  await eventually(async () => (await sum(page)).passing, of - one.without);
});

test("a name that leads to nothing says so, and stays usable", async (t) => {
  const page = await open(t);
  await ask(page, "and").first().click();
  await until(() => inAddress(page, "n"), Boolean);
  await ask(page, "not").first().click();
  await until(() => inAddress(page, "n"), (n) => n?.startsWith("-"), "the name is not excluded");
  const rows = await names(page);
  const nil = rows.findIndex(({ now }) => now === 0);
  if (nil < 0) return t.diagnostic("every name stands in a paragraph without the first");
  const why = panel(page).getByText("No paragraph shown names it.");
  assert.equal(await why.count(), rows.filter(({ now }) => now === 0).length, "not every such name says why");
  await find(page).focus();
  const width = async () => (await why.first().boundingBox()).width;
  await until(width, (pixels) => pixels <= 1, "the reason is in the way");
  await ask(page, "or").nth(nil).focus();
  await until(width, (pixels) => pixels > 100, "the reason cannot be seen from the keyboard");
  await ask(page, "and").nth(nil).click();
  await page.getByText("No paragraph names all of these. Take one name out, or move it to “Any of”.").waitFor();
  await panel(page).getByRole("button", { name: /^Take out / }).first().click();
  await until(async () => (await sum(page)).passing, (passing) => passing > 0, "taking a name out changed nothing");
});

test("the filter goes along to the text, folds the rest, dims it on request, and is cleared at one click", async (t) => {
  const page = await open(t);
  await ask(page, "and").first().click();
  const wanted = await until(() => inAddress(page, "n"), Boolean);
  await nav(page, "Views").getByRole("link", { name: "Read" }).click();
  await paragraphs(page).first().waitFor();
  assert.equal(await inAddress(page, "n"), wanted);
  const folded = await paragraphs(page).count();
  await page.getByRole("button", { name: "In full text" }).click();
  await until(() => paragraphs(page).count(), (all) => all >= folded, "nothing was unfolded");
  await eventually(() => inAddress(page, "f"), "full");
  await page.getByRole("button", { name: "Clear the filter" }).click();
  await eventually(() => inAddress(page, "n"), null);
});

test("a link to a filter shows the same paragraphs to somebody else", async (t) => {
  const page = await open(t);
  await ask(page, "and").first().click();
  await ask(page, "not").nth(2).click();
  await until(() => inAddress(page, "n"), (n) => n?.includes("-"), "the second name is not in the address");
  const mine = await sum(page);
  const theirs = await open(t, `#${await fragment(page)}`);
  assert.deepEqual(await sum(theirs), mine);
});

test("Enter in the search asks for the only name found", async (t) => {
  const page = await open(t);
  const [first] = await names(page);
  await find(page).fill(first.name);
  await find(page).press("Enter");
  await page.getByRole("button", { name: /^Take out / }).first().waitFor();
  assert.match(await inAddress(page, "n"), /^\+/u);
});

test("no column begins without saying whose text it is", async (t) => {
  const page = await visit(t, "#v=filter", { width: 1440 });
  await page.locator(".res").first().waitFor();
  const columns = await page.locator(".res").evaluateAll((texts) => texts.map((text) => text.getClientRects().length));
  assert.ok(columns.length > 1 && columns.every((count) => count === 1), `texts stand in ${columns.join(", ")} columns`);
});
