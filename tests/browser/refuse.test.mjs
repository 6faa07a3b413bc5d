// Refused matches: gone from margin, rows, strips and counts together, kept on the device, in links, taken back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { current, headline, inAddress, status, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

const entries = (page) => page.getByRole("article").getByRole("button", { name: /tells (the same|part of it)/u });
const drawer = (page) => page.getByRole("complementary", { name: /, compared$/u });
const matched = (page) => drawer(page).getByRole("tab", { name: /¶\d+$|headline$|caption$/u });
const refuse = (page) => drawer(page).getByRole("button", { name: "Not a match" });

/** Opens the first match in the margin. */
async function open(t, options) {
  const page = await visit(t, "", options);
  await entries(page).first().click();
  await refuse(page).waitFor();
  return page;
}

/** Where the current paragraph stands in the window. */
const top = (page) => current(page).first().evaluate((element) => element.getBoundingClientRect().top);

test("Not a match takes a pair out of comparison and margin at once, without a jump, and Undo puts it back", async (t) => {
  const page = await open(t);
  const [before, tabs, margin] = [await top(page), await matched(page).count(), await entries(page).count()];
  const pair = await inAddress(page, "c");
  await refuse(page).click();
  await until(() => status(page), (said) => said.includes("Taken out."), "nothing was said");
  await eventually(() => matched(page).count(), tabs - 1, "the pair has its tab still");
  await until(() => entries(page).count(), (now) => now < margin || tabs > 1, "the margin has it still");
  assert.ok(Math.abs((await top(page)) - before) <= 1, "the paragraph has moved");
  await eventually(() => drawer(page).evaluate((all) => all.contains(document.activeElement)), true, "the focus went astray");
  assert.ok((await inAddress(page, "r")).includes(pair), "the link does not say so");
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await eventually(() => matched(page).count(), tabs, "the pair has not come back");
  await eventually(() => entries(page).count(), margin);
  await eventually(() => inAddress(page, "r"), null);
  await eventually(() => inAddress(page, "c"), pair, "what came back is not shown");
});

test("x refuses the open match, u takes that back, and both say so where there is nothing to do", async (t) => {
  const page = await open(t);
  const tabs = await matched(page).count();
  await page.keyboard.press("x");
  await eventually(() => matched(page).count(), tabs - 1);
  await page.keyboard.press("u");
  await eventually(() => matched(page).count(), tabs);
  await page.keyboard.press("u");
  await until(() => status(page), (said) => said.includes("nothing to undo"), "nothing was said");
  await page.keyboard.press("Escape");
  await drawer(page).waitFor({ state: "detached" });
  await page.keyboard.press("x");
  await until(() => status(page), (said) => said.includes("Open a match first"), "nothing was said");
});

test("a refused match is no row of the Synopsis any more, and stays refused on the next visit", async (t) => {
  const page = await visit(t, "#s=1&v=synopsis");
  const rows = () => page.getByRole("rowheader").count();
  await until(rows, (count) => count > 3, "there are almost no rows");
  const cells = () => page.getByRole("main").locator(".told").count();
  const [rowsBefore, shape] = [await rows(), await page.evaluate(() => document.querySelector("main").innerText)];
  await page.goto(`${page.url().split("#")[0]}#s=1`);
  await entries(page).first().click();
  await page.keyboard.press("x");
  await until(() => inAddress(page, "r"), Boolean, "nothing was refused");
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await until(rows, (count) => count > 0, "the rows are gone");
  const now = await page.evaluate(() => document.querySelector("main").innerText);
  assert.notEqual(now, shape, `${rowsBefore} rows and ${await cells()} cells are as they were`);
  await page.goto(`${page.url().split("#")[0]}#s=1`);
  await page.reload();
  await headline(page).waitFor();
  await until(() => inAddress(page, "r"), Boolean, "it was forgotten");
});

test("a link refuses for whoever opens it, and leaves their device as it was", async (t) => {
  const page = await open(t);
  await refuse(page).click();
  await until(() => inAddress(page, "r"), Boolean, "nothing was refused");
  const link = new URL(page.url()).hash;
  const elsewhere = await visit(t, link);
  await eventually(() => matched(elsewhere).count(), await matched(page).count());
  assert.equal(await elsewhere.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("own")).length), 0);
  const own = await visit(t, link.replace(/&r=[^&]*/u, ""));
  await eventually(() => matched(own).count(), (await matched(page).count()) + 1, "the link without it refuses too");
});

test("where the browser keeps nothing, that is said and the page goes on", async (t) => {
  const script = () => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  };
  const page = await open(t, { script });
  const tabs = await matched(page).count();
  await refuse(page).click();
  await until(() => status(page), (said) => said.includes("Taken out.") && said.includes("keeps nothing"), "nothing was said");
  await eventually(() => matched(page).count(), tabs - 1);
});

test("weaker matches are left out on demand, for whoever follows the link, and come back", async (t) => {
  const page = await visit(t);
  const all = await entries(page).count();
  const methods = page.getByRole("dialog", { name: /^How this works/u });
  await page.getByRole("button", { name: "Methods" }).click();
  await methods.getByText("Paragraphs that tell the same", { exact: true }).click();
  const strength = methods.getByRole("combobox", { name: "Show matches from strength" });
  await strength.focus();
  await strength.selectOption("90");
  await eventually(() => inAddress(page, "th"), "90");
  await eventually(() => strength.evaluate((each) => each === document.activeElement && each.value), "90", "the choice lost the focus");
  await page.keyboard.press("Escape");
  await until(() => entries(page).count(), (now) => now < all, "the weaker ones are in the margin still");
  const strong = await entries(page).count();
  const link = new URL(page.url()).hash;
  const elsewhere = await visit(t, link);
  await eventually(() => entries(elsewhere).count(), strong, "the link shows others");
  const notice = elsewhere.getByText("Only matches of strength 0.90 and more are shown");
  await notice.waitFor();
  await elsewhere.getByRole("main").getByRole("button", { name: "Show all", exact: true }).first().click();
  await eventually(() => entries(elsewhere).count(), all);
  await notice.waitFor({ state: "detached" });
  await elsewhere.goBack();
  await eventually(() => entries(elsewhere).count(), strong, "back does not lead back");
});
