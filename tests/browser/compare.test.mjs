// Two paragraphs side by side, on any folder with at least two articles of which some paragraphs match.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { countTexts, current, fragment, inAddress, tabs, tooWide, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

const entries = (page) => page.getByRole("article").getByRole("button", { name: /tells (the same|part of it)/u });
const drawer = (page) => page.getByRole("complementary", { name: /, compared$/u });
const beside = (page) => drawer(page).getByRole("tab");
const chosen = (page) => drawer(page).getByRole("tab", { selected: true });
const sides = (page) => drawer(page).getByRole("figure");

/** Opens the first match in the margin; walks to the next text where one has none. */
async function open(t, options, opened) {
  const page = opened ?? (await visit(t, "", options));
  for (let text = 0; (await entries(page).count()) === 0; text += 1) {
    assert.ok(text < (await tabs(page).count()), "no paragraph of any text has a match");
    await tabs(page).nth(text).click();
    await eventually(() => tabs(page).nth(text).getAttribute("aria-current"), "page");
  }
  await entries(page).first().click();
  await drawer(page).waitFor();
  return page;
}

const lowered = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test("a margin entry opens the comparison on that paragraph, and the address says which", async (t) => {
  const page = await open(t);
  assert.equal(await sides(page).count(), 2);
  assert.equal(await chosen(page).count(), 1);
  assert.match(await inAddress(page, "c"), /^[a-z0-9]{8}$/u);
  assert.match(await inAddress(page, "p"), /^[a-z0-9]{8}$/u);
  assert.match(await words(drawer(page)), /Match strength \d\.\d\d/u);
  assert.ok((await drawer(page).getByRole("table").getByRole("row").count()) > 1, "no reason is given");
});

test("what is marked in one paragraph does not stand in the other", async (t) => {
  const page = await open(t);
  const marked = await sides(page).evaluateAll((all) =>
    all.map((side) => [side.querySelector("p").textContent, [...side.querySelectorAll("mark")].map((mark) => mark.textContent)]),
  );
  const [[here, onlyHere], [there, onlyThere]] = marked;
  assert.ok(onlyHere.length + onlyThere.length > 0, "the paragraphs differ in nothing");
  for (const [marks, other] of [[onlyHere, there], [onlyThere, here]]) {
    const known = new Set(lowered(other));
    for (const mark of marks) assert.ok(!lowered(mark).every((word) => known.has(word)), `"${mark}" stands in both`);
  }
});

test("the tabs are walked with the arrow keys and with brackets", async (t) => {
  const page = await open(t);
  const count = await beside(page).count();
  if (count < 2) return t.diagnostic("there is one tab only");
  await chosen(page).focus();
  const first = await words(chosen(page));
  await page.keyboard.press("ArrowRight");
  await until(() => words(chosen(page)), (now) => now !== first, "the arrow chose no other tab");
  assert.ok(await chosen(page).evaluate((tab) => tab === document.activeElement), "the focus stayed behind");
  await page.keyboard.press("[");
  await eventually(() => words(chosen(page)), first, "the bracket does not lead back");
});

test("Escape closes the comparison and gives the focus back to where it was opened", async (t) => {
  const page = await open(t);
  await page.keyboard.press("Escape");
  await drawer(page).waitFor({ state: "detached" });
  await entries(page).first().focus();
  await page.keyboard.press("Enter");
  await drawer(page).waitFor();
  await eventually(() => drawer(page).evaluate((all) => all.contains(document.activeElement)), true, "the focus stayed outside");
  await page.keyboard.press("Escape");
  await drawer(page).waitFor({ state: "detached" });
  await eventually(() => entries(page).first().evaluate((entry) => entry === document.activeElement), true, "the focus went astray");
  await eventually(() => inAddress(page, "c"), null);
});

test("any two paragraphs can be put side by side by hand", async (t) => {
  const page = await open(t);
  const before = await inAddress(page, "c");
  const chooser = drawer(page).getByRole("group").filter({ hasText: "Put another paragraph beside it" });
  assert.equal(await chooser.getByRole("button", { includeHidden: true }).count(), 0, "a closed list is built already");
  await chooser.getByText("Put another paragraph beside it").click();
  await chooser.getByRole("combobox").selectOption({ index: (await tabs(page).count()) - 1 });
  const last = chooser.getByRole("button").last();
  const words20 = lowered(await words(last)).slice(1, 5).join(" ");
  await last.click();
  await until(() => inAddress(page, "c"), (c) => c && c !== before, "the address says nothing of it");
  await until(async () => lowered(await words(sides(page).last())).join(" "), (all) => all.includes(words20), "another paragraph is shown");
});

test("c compares the current paragraph with its best match", async (t) => {
  const page = await visit(t);
  const told = page.getByRole("article").locator("section").filter({ has: page.getByRole("button", { name: /tells (the same|part of it)/u }) });
  await open(t, {}, page);
  await page.keyboard.press("Escape");
  await drawer(page).waitFor({ state: "detached" });
  const matches = await told.first().getByRole("button", { name: /tells (the same|part of it)/u }).count();
  const link = told.first().getByRole("link", { name: /^Paragraph / });
  const key = /[#&]p=([a-z0-9]+)/u.exec(await link.getAttribute("href"))[1];
  await link.click();
  // What was compared before is current until the address has changed.
  await eventually(() => inAddress(page, "p"), key);
  await current(page).first().waitFor();
  await page.keyboard.press("c");
  await drawer(page).waitFor();
  const texts = Number((await words(drawer(page))).match(/compared (\d+) of \d+ other text/u)?.[1]);
  assert.ok(texts >= matches, `${texts} texts are compared, ${matches} stand in the margin`);
  assert.equal(await sides(page).count(), 2);
  assert.match(await words(drawer(page)), /Match strength \d\.\d\d/u);
  await eventually(() => beside(page).first().getAttribute("aria-selected"), "true", "the best match is not the first");
});

test("c on a paragraph that no other text tells says that nothing was found", async (t) => {
  const page = await visit(t);
  const alone = page.getByRole("article").locator("section").filter({ hasText: /Not found in the other/u });
  const texts = await countTexts(page);
  for (let text = 0; (await alone.count()) === 0; text += 1) {
    if (text === (await tabs(page).count())) return t.diagnostic("every paragraph is told by another text");
    await tabs(page).nth(text).click();
    await eventually(() => tabs(page).nth(text).getAttribute("aria-current"), "page");
  }
  await alone.first().getByRole("link", { name: /^Paragraph / }).click();
  await current(page).first().waitFor();
  await page.keyboard.press("c");
  await drawer(page).waitFor();
  // Few texts have a tab each; many are chosen from a list.
  const few = texts - 1 <= 8;
  assert.match(await words(drawer(page)), few ? /not found in this text/u : /Not found in the other [\d,]+ texts?\./u);
  assert.equal(await beside(page).count(), few ? texts - 1 : 0);
  assert.ok((await drawer(page).getByRole("group").getByRole("button").count()) > 0, "no paragraph can be chosen by hand");
});

test("Enter on the panel of a comparison leaves the chosen tab as it is", async (t) => {
  const page = await open(t);
  if ((await beside(page).count()) < 2) return t.diagnostic("there is one tab only");
  await beside(page).last().click();
  await eventually(() => beside(page).last().getAttribute("aria-selected"), "true");
  const link = await fragment(page);
  await drawer(page).getByRole("tabpanel").focus();
  await page.keyboard.press("Enter");
  // A key that does something is pressed after it: once that has happened, Enter has had its chance.
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  assert.equal(await fragment(page), link);
  assert.equal(await beside(page).last().getAttribute("aria-selected"), "true");
});

test("how matching works and how often it errs is one step away", async (t) => {
  const page = await open(t);
  const card = drawer(page).getByRole("group").filter({ hasText: "How this works, and how often it errs" });
  const head = card.getByText("What it does not do");
  assert.ok(!(await head.isVisible()), "the card is in the way");
  await card.getByText("How this works, and how often it errs").click();
  await head.waitFor();
  assert.deepEqual(await card.getByRole("term").allTextContents(), ["What it does", "What it does not do", "How often it is wrong", "What you can do"]);
  for (const said of await card.getByRole("definition").allTextContents()) assert.ok(said.length > 10, "a head stands over nothing");
});

test("a link to a comparison shows it to somebody else, and back closes it", async (t) => {
  const page = await open(t);
  const link = `#${await fragment(page)}`;
  const there = await words(sides(page).last());
  const elsewhere = await visit(t, link);
  await drawer(elsewhere).waitFor();
  assert.equal(await words(sides(elsewhere).last()), there);
  await page.goBack();
  await drawer(page).waitFor({ state: "detached" });
});

test("on a phone the comparison is a sheet that opens from below a paragraph and closes", async (t) => {
  const page = await visit(t, "", { width: 390, height: 844, hasTouch: true });
  const also = page.getByRole("article").getByRole("button", { name: /^Also in /u });
  for (let text = 0; (await also.count()) === 0; text += 1) await tabs(page).nth(text).tap();
  await also.first().tap();
  await drawer(page).waitFor();
  assert.equal(await tooWide(page), 0, "pixels too wide");
  await drawer(page).getByRole("button", { name: "Close the comparison" }).tap();
  await drawer(page).waitFor({ state: "detached" });
  assert.ok(await also.first().isVisible(), "the text did not come back");
});
