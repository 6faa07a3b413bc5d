// Searching all texts, on any folder of articles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { fragment, headline, inAddress, nav, paragraphs, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

const search = (page) => page.getByRole("search", { name: "Search all texts" });
const field = (page) => page.getByRole("searchbox", { name: "Search all texts" });
const hits = (page) => search(page).getByRole("listitem").filter({ has: page.locator("mark") });
const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);

/** "3 paragraphs, in 2 of 5 texts" as the number of paragraphs; 0 where nothing was found. */
async function found(page) {
  const said = await words(search(page).getByRole("status"));
  return Number(said.match(/^([\d,]+) paragraphs?, in/u)?.[1].replaceAll(",", "") ?? 0);
}

/** The words marked on the page: CSS highlights change no element. */
const marked = (page) =>
  page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map((range) => {
    const whole = document.createRange();
    whole.setStart(range.startContainer, range.startOffset);
    whole.setEnd(range.endContainer, range.endOffset);
    return whole.toString();
  }));

/** A long word of the open text, in small letters. */
async function aWord(page) {
  const texts = await page.getByRole("article").locator("section .voice").allInnerTexts();
  const all = texts.join(" ").match(/(?<![\p{L}\p{N}'’.-])\p{Ll}{7,}(?![\p{L}\p{N}'’.-])/gu);
  assert.ok(all, "the text has no long word");
  return all[0];
}

async function seek(page, text) {
  await page.keyboard.press("/");
  // At once: what is typed is for the field, however slowly frames come.
  await page.keyboard.type(text);
  await eventually(() => field(page).inputValue(), text, "not all that was typed is in the field");
}

test("what is typed is found in all texts, listed by text, and marked where it stands", async (t) => {
  const page = await visit(t);
  const word = await aWord(page);
  await seek(page, word.toUpperCase());
  const number = await until(() => found(page), (number) => number > 0, `${word} is not found`);
  assert.equal(await hits(page).count(), Math.min(number, 40));
  const marks = await hits(page).first().locator("mark").allInnerTexts();
  assert.ok(marks.length > 0 && marks.every((mark) => mark.toLowerCase().startsWith(word.slice(0, 4))), marks.join());
  const inView = await until(() => marked(page), (all) => all.length > 0, "nothing is marked in the text");
  assert.ok(inView.some((mark) => mark.toLowerCase() === word), inView.join());
});

test("typing takes the place of one step in the history, and the link finds the same", async (t) => {
  const page = await visit(t);
  const word = await aWord(page);
  const before = await page.evaluate(() => history.length);
  await seek(page, word.slice(0, 3));
  await until(() => inAddress(page, "q"), (q) => q === word.slice(0, 3), "the address does not follow");
  await page.keyboard.type(word.slice(3));
  await page.keyboard.press("Enter");
  await eventually(() => inAddress(page, "q"), word);
  assert.equal(await page.evaluate(() => history.length), before + 1);
  const [link, number] = [await fragment(page), await found(page)];
  await page.goBack();
  await eventually(() => inAddress(page, "q"), null, "Back keeps the search");
  await eventually(() => field(page).inputValue(), "");
  const other = await visit(t, `#${link}`);
  await until(() => marked(other), (all) => all.length > 0, "the link marks nothing");
  await field(other).focus();
  await eventually(() => found(other), number);
});

test("a phrase in quotation marks is found with its small words, and signs survive the link", async (t) => {
  const page = await visit(t);
  const text = await words(page.getByRole("article").locator("section .voice").first());
  const phrase = text.match(/(?<![\p{L}'’.-])\p{L}+(?: \p{L}+){3}(?![\p{L}'’.-])/u)[0];
  await seek(page, `"${phrase.toLowerCase()}" & 100%`.slice(0, phrase.length + 2));
  await until(() => found(page), (number) => number > 0, `"${phrase}" is not found`);
  await field(page).fill(`"${phrase}" & %41+`);
  await until(() => inAddress(page, "q"), (q) => q?.includes("%26"), "the sign is not in the address");
  await page.reload();
  await eventually(() => field(page).inputValue(), `"${phrase}" & %41+`);
});

test("a slash opens the search on keyboards that have it above a digit", async (t) => {
  const page = await visit(t);
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "/", code: "Digit7", shiftKey: true, bubbles: true, cancelable: true })));
  await eventually(() => hasFocus(field(page)), true, "the field has no focus");
});

test("what no text has is said plainly", async (t) => {
  const page = await visit(t);
  await seek(page, "qqqqqq");
  await search(page).getByText("No text contains these words in this form.").waitFor();
  assert.deepEqual(await marked(page), []);
});

test("the arrows lead through the list, Enter to the paragraph, Escape back", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("j");
  const word = await aWord(page);
  await seek(page, `"${word}"`);
  await until(() => found(page), (number) => number > 0);
  await page.keyboard.press("ArrowDown");
  await until(() => hits(page).first().getByRole("link").evaluate((link) => link === document.activeElement), Boolean, "the list has no focus");
  await page.keyboard.press("Enter");
  await until(() => inAddress(page, "p"), Boolean, "no paragraph was chosen");
  await page.getByRole("main").locator('[aria-current="true"]').first().waitFor();
  await page.keyboard.press("ArrowUp");
  await eventually(() => hasFocus(field(page)), true, "the way back up does not lead to the field");
  await page.keyboard.press("Escape");
  await eventually(() => search(page).getByRole("status").count(), 0, "the list stays open");
  assert.equal(await field(page).inputValue(), `"${word}"`, "Escape took the words away");
  assert.equal(await hasFocus(field(page)), false, "the focus did not go back");
  await page.keyboard.press("Escape");
  await eventually(() => field(page).inputValue(), "", "Escape does not end what was looked for");
  await eventually(() => marked(page), []);
});

test("marks follow into every view, and into what is unfolded later", async (t) => {
  const page = await visit(t);
  const word = await aWord(page);
  await seek(page, word);
  await until(() => marked(page), (all) => all.length > 0);
  await page.keyboard.press("Escape");
  for (const view of ["Synopsis", "Filter", "Read"]) {
    await nav(page, "Views").getByRole("link", { name: view }).click();
    await headline(page).waitFor();
    const all = await until(() => marked(page), (all) => all.length > 0, `nothing is marked in ${view}`);
    assert.ok(all.every((mark) => mark.toLowerCase().startsWith(word.slice(0, 3))), `${view}: ${all.join()}`);
  }
  await until(() => paragraphs(page).count(), (number) => number > 0, "the text does not come back");
});

test("names are offered as they are typed: one completes the words, its link asks the filter", async (t) => {
  const page = await visit(t);
  const name = (await page.getByRole("article").locator("section .n.person, section .n.place").first().innerText()).split(" ").at(-1);
  await seek(page, name.slice(0, 4).normalize("NFKD").replace(/\p{M}/gu, ""));
  const offer = search(page).getByRole("listitem").filter({ has: page.getByRole("button") }).first();
  const whole = await words(offer.getByRole("button"));
  await offer.getByRole("button").click();
  await eventually(() => field(page).inputValue(), `"${whole}"`);
  await field(page).fill(whole);
  await search(page).getByRole("link", { name: new RegExp(`^${RegExp.escape?.(whole) ?? whole} named in`, "u") }).click();
  await until(() => inAddress(page, "n"), (n) => n?.startsWith("+"), "the filter asks for nothing");
  assert.equal(await inAddress(page, "q"), null);
});

test("on a phone the search fills the window, and a result closes it", async (t) => {
  const page = await visit(t, "", { width: 390, height: 844, hasTouch: true });
  await page.getByRole("button", { name: "Search all texts" }).tap();
  await eventually(() => hasFocus(field(page)), true, "the field has no focus");
  const box = await search(page).boundingBox();
  assert.deepEqual([box.x, box.y, box.width, box.height], [0, 0, 390, 844]);
  await page.keyboard.type((await aWord(page)).slice(0, 5));
  await until(() => hits(page).count(), (number) => number > 0, "nothing is found");
  await hits(page).first().getByRole("link").tap();
  await until(() => inAddress(page, "p"), Boolean, "no paragraph was chosen");
  await eventually(() => search(page).count(), 0, "the search covers the text");
});
