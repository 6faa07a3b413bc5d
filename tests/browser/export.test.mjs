// What leaves the page: the clipboard, downloads, and the worksheet on paper.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { fragment, status, words } from "./reader.mjs";

const sample = site(bundle("sample"));

/** Opens the dialog of exports by its key. */
async function exports(page) {
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.waitFor();
  return dialog;
}

/** Presses a button and returns what was saved. */
async function saved(page, dialog, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("a comparison is copied with its sources and links that lead back", async (t) => {
  const page = await sample.visit(t, "", { permissions: ["clipboard-read", "clipboard-write"] });
  const dialog = await exports(page);
  await dialog.getByText("Choose a paragraph in Read").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await exports(page);
  await dialog.getByRole("button", { name: "Copy as Markdown" }).click();
  await until(() => status(page), (said) => said.includes("Comparison copied"), "the page says that it copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^# /u);
  const links = [...copied.matchAll(/\]\((\S+#s=1\S*)\)/gu)].map((match) => match[1]);
  assert.ok(links.length > 1, copied);
  const again = await sample.visit(t, new URL(links[1]).hash);
  await eventually(() => again.getByRole("main").locator('[aria-current="true"]').count(), 1);
});

test("tables are saved as CSV, coverage, figures and dates as pictures", async (t) => {
  const page = await sample.visit(t, "#s=1&v=synopsis");
  const dialog = await exports(page);
  const names = await saved(page, dialog, "Names");
  assert.equal(names.name, "synoptic-names.csv");
  assert.match(names.bytes.toString("utf8"), /^\u{feff}name,kind,outlet,what,called,times\r\n/u);
  for (const [picture, name] of [["Coverage as a picture", "synoptic-coverage.png"], ["Figures as a picture", "synoptic-figures.png"], ["Dates as a picture", "synoptic-dates.png"]]) {
    const buttons = dialog.getByRole("group", { name: picture });
    const svg = await saved(page, buttons, "Save as SVG");
    assert.match(svg.bytes.toString("utf8"), /^<svg [^>]*>.*<\/svg>$/su);
    const png = await saved(page, buttons, "Save as PNG");
    assert.equal(png.name, name);
    assert.equal(png.bytes.subarray(1, 4).toString("latin1"), "PNG");
    assert.ok(png.bytes.length > 10_000, "there is something on the picture");
  }
});

test("the worksheet is filled in or blank, and its link says which", async (t) => {
  const page = await sample.visit(t);
  await page.keyboard.press("p");
  const table = page.getByRole("table");
  await table.waitFor();
  const cells = () => table.getByRole("cell").allInnerTexts();
  assert.ok((await cells()).some((cell) => cell.length > 20));
  await page.getByRole("button", { name: "Blank" }).click();
  await eventually(async () => (await cells()).join("").trim(), "");
  assert.match(await fragment(page), /v=sheet&f=blank/u);
  const heads = await table.getByRole("columnheader").count();
  await page.getByText("Choose rows and texts").click();
  await page.getByRole("group", { name: "Texts" }).getByRole("checkbox").first().click();
  await eventually(() => table.getByRole("columnheader").count(), heads - 1);
  await page.getByRole("group", { name: "Rows" }).getByRole("checkbox", { name: "Headline" }).click();
  await eventually(() => table.getByRole("rowheader", { name: "Headline" }).count(), 0);
});

test("the worksheet prints on one page in landscape", async (t) => {
  const page = await sample.visit(t, "#s=1&v=sheet&f=blank");
  await page.getByRole("table").waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1");
  const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length;
  assert.equal(pages, 1);
  assert.match(await words(page.getByRole("main")), /What did you learn from one text/u);
});
