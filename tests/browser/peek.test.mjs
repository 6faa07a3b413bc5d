// A glance at a figure: what the texts give, each in its sentence.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { current, inAddress, status, tooWide, words } from "./reader.mjs";

const { visit } = site(bundle("sample"));

const signs = (page) => page.getByRole("article").getByRole("button", { name: /: (same in every text|rounded|another text)/u });
const peek = (page) => page.getByRole("dialog", { name: "What the texts give" });
const rows = (page) => peek(page).getByRole("listitem");

async function open(t, options) {
  const page = await visit(t, "", options);
  await signs(page).first().click();
  await peek(page).waitFor();
  return page;
}

test("a figure opens the sentences that give it, with its words marked in them", async (t) => {
  const page = await open(t);
  const given = await rows(page).evaluateAll((all) =>
    all.map((row) => [row.querySelector("mark").textContent, row.querySelector("p:has(mark)").textContent]),
  );
  assert.ok(given.length > 1, "one text alone gives this figure");
  for (const [hit, sentence] of given) {
    assert.ok(sentence.includes(hit) && sentence.length > hit.length + 10, `"${sentence}" is no sentence with "${hit}" in it`);
  }
});

test("Read in place leads to the paragraph that has the sentence", async (t) => {
  const page = await open(t);
  const last = rows(page).last();
  const sentence = await words(last.locator("p:has(mark)"));
  await last.getByRole("link", { name: /^Read in place/u }).click();
  await peek(page).waitFor({ state: "hidden" });
  await until(() => inAddress(page, "p"), Boolean, "the address names no paragraph");
  // Signs stand between the words of a paragraph, so only its letters are compared.
  const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");
  await until(async () => letters(await words(current(page).first())), (text) => text.includes(letters(sentence)), "another paragraph is shown");
});

test("Copy with source copies the sentence and says where it is from", async (t) => {
  const page = await open(t, { permissions: ["clipboard-read", "clipboard-write"] });
  const first = rows(page).first();
  const sentence = await words(first.locator("p:has(mark)"));
  await first.getByRole("button", { name: /^Copy with source/u }).click();
  await until(() => status(page), (said) => said.includes("Sentence copied, with its source."), "nothing was said");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.startsWith(sentence), copied);
  assert.match(copied.slice(sentence.length), /^\n\(.+, (paragraph \d+|headline|caption)/u);
});

test("Escape closes the glance and gives the focus back to the sign", async (t) => {
  const page = await visit(t);
  await signs(page).first().focus();
  await page.keyboard.press("Enter");
  await peek(page).waitFor();
  await page.keyboard.press("Escape");
  await peek(page).waitFor({ state: "hidden" });
  await eventually(() => signs(page).first().evaluate((sign) => sign === document.activeElement), true, "the focus went astray");
});

test("on a phone the glance is a sheet within the window", async (t) => {
  const page = await open(t, { width: 390, height: 844, hasTouch: true });
  const box = await peek(page).boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 845, JSON.stringify(box));
  assert.equal(await tooWide(page), 0, "pixels too wide");
});

test("a sign stays on the line of its figure", async (t) => {
  const page = await visit(t);
  for (const width of [1440, 1024, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const astray = await signs(page).evaluateAll((all) =>
      all.flatMap((sign) => {
        const line = [...sign.previousElementSibling.getClientRects()].at(-1);
        const { top, height } = sign.getBoundingClientRect();
        const middle = top + height / 2;
        return middle > line.top && middle < line.bottom ? [] : [sign.parentElement.textContent];
      }),
    );
    assert.deepEqual(astray, [], `at ${width} pixels`);
  }
});
