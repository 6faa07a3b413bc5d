// Tables of many columns: of twelve texts more than fit, which scroll within their table.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { site } from "./browser.mjs";
import { headline, tooWide } from "./reader.mjs";

const { visit } = site(bundle("twelve"));
const five = site(bundle("sample"));

for (const view of ["names", "figures", "coverage"]) {
  test(`${view}: the head of the table stands in one line above its rows, whatever scrolls`, async (t) => {
    const page = await visit(t, `#v=${view}`);
    await headline(page).waitFor();
    for (const width of [1440, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      const table = page.locator("table.grid:has(thead th:nth-child(6))").first();
      const tops = (cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top));
      const heads = await table.locator("thead th").evaluateAll(tops);
      assert.ok(heads.length > 6, `${heads.length} heads at ${width} pixels`);
      assert.equal(new Set(heads).size, 1, `${heads.join(" ")} at ${width} pixels`);
      const covered = await table.locator("tbody th").first().evaluate((cell) => {
        const { left, top, height } = cell.getBoundingClientRect();
        const seen = document.elementFromPoint(left + 12, top + height - 8);
        return !cell.contains(seen) && !seen.contains(cell);
      });
      assert.equal(covered, false, `the first row is covered at ${width} pixels`);
      assert.equal(await tooWide(page), 0, `at ${width} pixels`);
    }
  });
}

for (const view of ["names", "figures", "coverage"]) {
  test(`${view}: with five texts, the corner of the table stays with its head`, async (t) => {
    const page = await five.visit(t, `#s=1&v=${view}`);
    await headline(page).waitFor();
    await page.evaluate(() => scrollTo(0, 400));
    const tops = await page.locator("table.grid").first().locator("thead th").evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
    assert.ok(tops.length > 5 && tops[0] >= 0, `the head has gone: ${tops.join(" ")}`);
    assert.equal(new Set(tops).size, 1, tops.join(" "));
  });
}
