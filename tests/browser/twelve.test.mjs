// Twelve texts: more columns than fit, which scroll within their table.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { site } from "./browser.mjs";
import { headline, tooWide } from "./reader.mjs";

const { visit } = site(bundle("twelve"));

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
