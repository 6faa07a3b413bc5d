// axe-core on every view, in both themes, at the three widths of the design.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { site } from "./browser.mjs";
import { views } from "./views.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Where all links of a page lead to places within it, axe-core takes those that a list has scrolled out of sight for
 * skip links, and misses elements by the names of their places. The page has one skip link.
 */
const isMistaken = (rule, html) => rule === "skip-link" && !html.includes('class="skip"');

for (const [name, open] of Object.entries(views)) {
  for (const theme of ["light", "dark"]) {
    test(`${name}, ${theme}: axe-core finds nothing`, async (t) => {
      const page = await visit(t, "", { theme });
      await open(page);
      await page.evaluate(axe);
      for (const width of [1440, 1024, 390]) {
        await page.setViewportSize({ width, height: 900 });
        // What is half under a bar that stays in place would count as too small to press.
        await page.evaluate(() => {
          for (const each of document.querySelectorAll("*")) if (each.scrollTop > 0) each.scrollTop = 0;
        });
        const { violations, passes } = await page.evaluate((rules) => window.axe.run({ runOnly: rules }), RULES);
        const found = violations
          .map(({ id, nodes }) => [id, nodes.map((node) => node.html).filter((html) => !isMistaken(id, html))])
          .filter(([, nodes]) => nodes.length > 0)
          .map(([id, nodes]) => `${id}: ${nodes.slice(0, 3).join(" ")}`);
        assert.deepEqual(found, [], `at ${width} pixels`);
        assert.ok(passes.length > 20, "axe-core checked almost nothing");
      }
    });
  }
}
