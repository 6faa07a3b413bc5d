// The fewest texts: one, and two.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site } from "./browser.mjs";
import { countTexts, current, headline, paragraphs, tabs, tooWide, words } from "./reader.mjs";

const one = site(bundle("one"));
const two = site(bundle("two"));

test("one text can be read, and says why nothing stands beside it", async (t) => {
  const page = await one.visit(t);
  assert.equal(await countTexts(page), 1);
  assert.match(await words(headline(page)), /Tide gate/u);
  assert.match(await words(page.getByRole("main")), /Add a second text to compare\./u);
  await page.keyboard.press("j");
  await eventually(() => current(page).count(), 1);
});

test("two texts stand beside each other", async (t) => {
  const page = await two.visit(t);
  assert.equal(await countTexts(page), 2);
  assert.match(await words(page.getByRole("main")), /Gate Post|gatepost0/u);
  await tabs(page).last().click();
  await eventually(() => tabs(page).last().getAttribute("aria-current"), "page");
});

test("a long file name that stands for an outlet does not widen the page", async (t) => {
  const page = await two.visit(t, "#s=1&v=filter");
  await page.getByRole("searchbox", { name: "Find a name" }).waitFor();
  for (const width of [320, 641, 961, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await eventually(() => tooWide(page), 0, `too wide at ${width} pixels`);
  }
});

test("two paragraphs that the author put together say so, and tell the same", async (t) => {
  const page = await two.visit(t, "#s=1");
  await paragraphs(page).nth(1).click();
  const entry = current(page).getByRole("button", { name: /tells the same/u });
  assert.equal(await current(page).getByRole("button", { name: /tells part of it/u }).count(), 0);
  await entry.click();
  const drawer = page.getByRole("complementary", { name: /, compared$/u });
  await drawer.waitFor();
  assert.match(await words(drawer), /The author of this edition put these two together\. They share no name and no content word\./u);
  assert.doesNotMatch(await words(drawer), /Match strength|Share of match|put there by you/u);
});

test("what the author says of the bundle opens from its title, on any width, and only its words do", async (t) => {
  const page = await two.visit(t, "#s=1");
  const title = page.getByRole("banner").getByRole("button", { name: /About this edition/u });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const about = page.getByRole("dialog", { name: "2 texts on one event" });
    assert.ok(!(await about.isVisible()), "it is in the way");
    await title.focus();
    await page.keyboard.press("Enter");
    await about.waitFor();
    assert.match(await words(about), /Two texts on one tide gate\. <script>ranFromArticle = 'description'<\/script>/u);
    assert.equal(await tooWide(page), 0, `too wide at ${width} pixels`);
    await page.keyboard.press("Escape");
    await about.waitFor({ state: "hidden" });
    assert.ok(await title.evaluate((button) => button === document.activeElement), "the focus went astray");
  }
  assert.equal(await page.evaluate(() => window.ranFromArticle), undefined);
  assert.equal(await one.visit(t).then((other) => other.getByRole("button", { name: /About this edition/u }).count()), 0, "one says nothing of itself");
});
