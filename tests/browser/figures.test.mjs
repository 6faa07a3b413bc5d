// Figures: what the texts count, and when.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { current, headline, inAddress, tooWide, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));
const many = site(bundle("many"));

const LINK = "#s=1&v=figures";
const table = (page) => page.getByRole("table", { name: "Figures by text" });
const rows = (page) => table(page).locator("tbody tr:not(.ghead)");
const peek = (page) => page.locator("#peek");
const marks = (page) => page.locator(".timeline").getByRole("button");

async function open(t, link = LINK, options = {}) {
  const page = await visit(t, link, options);
  await table(page).waitFor();
  return page;
}

test("keys lead to the figures, and the address says so", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("g");
  await page.keyboard.press("f");
  await eventually(() => words(headline(page)), "Figures");
  await eventually(() => inAddress(page, "v"), "figures");
});

test("every text has a cell in every row, which gives the figure or says that it was not found", async (t) => {
  const page = await open(t);
  const outlets = (await table(page).getByRole("columnheader").count()) - 2;
  assert.ok(outlets > 1 && (await rows(page).count()) > 3);
  for (const row of await rows(page).all()) {
    const cells = row.locator("td:not(.val)");
    assert.equal(await cells.count(), outlets);
    const given = await cells.filter({ has: page.getByRole("button") }).count();
    const void_ = await cells.filter({ hasText: /^.?\s*not found$/u }).count();
    assert.equal(given + void_, outlets, `${await words(row)} has a cell without either`);
    assert.ok(given > 1, "one text alone gives it");
  }
});

test("a number opens its sentence with what qualifies it, and Escape gives the focus back", async (t) => {
  const page = await open(t);
  const hedged = rows(page).getByRole("button").filter({ has: page.locator("i") }).first();
  const [hedge, number] = await hedged.evaluate((button) => {
    const hedge = button.querySelector("i").textContent;
    return [hedge, button.textContent.replace(hedge, "").trim()];
  });
  await hedged.focus();
  await page.keyboard.press("Enter");
  await peek(page).waitFor();
  const shown = await peek(page).locator("p:has(mark)").first().evaluate((all) => [all.querySelector("mark").textContent, all.textContent]);
  assert.equal(shown[0], number);
  assert.ok(shown[1].includes(hedge) && shown[1].length > number.length + hedge.length, shown[1]);
  await page.keyboard.press("Escape");
  await peek(page).waitFor({ state: "hidden" });
  await eventually(() => hedged.evaluate((button) => button === document.activeElement), true, "the focus went astray");
});

test("numbers that vary stand on a line, each with the letters of its texts", async (t) => {
  const page = await open(t);
  const lines = rows(page).locator(".vline");
  assert.ok((await lines.count()) > 0, "no line is drawn");
  for (const line of await lines.all()) {
    const [frame, ...labels] = await line.evaluate((svg) => [svg, ...svg.querySelectorAll(":scope > text")].map((each) => {
      const { left, right } = each.getBoundingClientRect();
      return [left, right];
    }));
    assert.ok(labels.length > 1);
    labels.forEach(([left, right], at) => {
      assert.ok(left >= frame[0] - 1 && right <= frame[1] + 1, "a number stands beside the line");
      assert.ok(at === 0 || labels[at - 1][1] < left, "two numbers overlap");
    });
  }
});

test("the picture has what stands in the view, and obeys the filter and the blind view", async (t) => {
  const page = await open(t);
  const picture = async () => {
    const save = page.getByRole("main").getByRole("group", { name: "Figures as a picture" }).getByRole("button", { name: "Save as SVG" });
    const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
    assert.equal(download.suggestedFilename(), "synoptic-figures.svg");
    const svg = await readFile(await download.path(), "utf8");
    return page.evaluate((svg) => {
      const texts = new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("text");
      return [...texts].map((text) => text.textContent);
    }, svg);
  };
  const counts = await rows(page).locator("th > :first-child").allInnerTexts();
  const lines = await rows(page).locator(".vline > text").allTextContents();
  const outlets = await table(page).getByRole("columnheader").locator(".on").allInnerTexts();
  const drawn = await picture();
  for (const words of [...counts, ...lines]) assert.ok(drawn.includes(words), `${words} is not on the picture: ${drawn}`);
  assert.ok(outlets.every((outlet) => drawn.some((words) => words.endsWith(outlet))), String(drawn));
  assert.ok(drawn.some((words) => words.endsWith(` ${counts.length} of ${counts.length}.`)), String(drawn));

  await page.keyboard.press("b");
  await page.getByRole("button", { name: /^Reveal/u }).waitFor();
  const blind = await picture();
  assert.ok(!outlets.some((outlet) => blind.some((words) => words.includes(outlet))), String(blind));
  assert.ok(lines.every((number) => blind.includes(number)), String(blind));
  await page.keyboard.press("b");

  await page.keyboard.press("f");
  await page.getByRole("button", { name: /^and / }).nth(5).click();
  await page.keyboard.press("g");
  await page.keyboard.press("f");
  await page.getByRole("button", { name: "Clear the filter" }).waitFor();
  const left = await rows(page).count();
  assert.ok(left < counts.length, "the filter took nothing out");
  const passing = await picture();
  assert.ok(passing.some((words) => words.endsWith(` ${left} of ${left}.`)), String(passing));
});

test("the number of a paragraph leads to it, and back leads to the figures again", async (t) => {
  const page = await open(t);
  const link = rows(page).last().getByRole("link").first();
  const number = (await words(link)).match(/\d+/u)[0];
  await link.click();
  await page.getByRole("article").waitFor();
  await eventually(() => current(page).getByRole("link", { name: `Paragraph ${number}` }).count(), 1);
  await page.goBack();
  await table(page).waitFor();
});

test("the filter is obeyed by figures and dates", async (t) => {
  const page = await visit(t, "#s=1&v=filter");
  await page.getByRole("button", { name: /^and / }).nth(5).click();
  await page.keyboard.press("g");
  await page.keyboard.press("f");
  const clear = page.getByRole("button", { name: "Clear the filter" });
  await clear.waitFor();
  const counts = async () => [await rows(page).count(), await marks(page).count()];
  const [figures, dates] = await counts();
  await clear.click();
  await until(counts, ([more, later]) => more > figures && later > dates, "the filter took nothing out");
});

test("dates stand in order, and each opens every sentence that gives it", async (t) => {
  const page = await open(t);
  const years = await page.locator(".moment .at").evaluateAll((all) => all.map((each) => Number(each.textContent.match(/\d{4}/u)[0])));
  assert.ok(years.length > 5 && years.every((year, at) => at === 0 || years[at - 1] <= year), String(years));
  const several = page.locator(".moment").filter({ hasText: /\d texts/u }).last();
  const count = Number((await words(several)).match(/(\d+) texts/u)[1]);
  await several.getByRole("button").click();
  await peek(page).waitFor();
  assert.ok((await peek(page).getByRole("listitem").count()) >= count);
});

test("of many texts, each number is a row that lists them", async (t) => {
  const page = await many.visit(t, LINK);
  const summary = table(page).locator("summary").first();
  const count = Number((await words(summary)).match(/\d+/u)[0]);
  assert.ok(count > 20, `only ${count} texts give it`);
  await summary.click();
  await until(() => table(page).locator("details[open]").getByRole("link").count(), (links) => links >= 20, "no text is listed");
  assert.equal(await tooWide(page), 0);
});

test("on a phone a row is a block, and nothing moves sideways", async (t) => {
  for (const width of [390, 320]) {
    const page = await open(t, LINK, { width, height: 844, hasTouch: true });
    assert.equal(await tooWide(page), 0, `at ${width} pixels`);
    const right = await rows(page).locator("li").evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().right)));
    assert.ok(right <= width, `a figure runs over the edge at ${width} pixels`);
  }
});
