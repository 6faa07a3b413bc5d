// The tools of the folio line, which have no room of their own on phones.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site } from "./browser.mjs";
import { tooWide } from "./reader.mjs";

const sample = site(bundle("sample"));

test("on a phone the tools open from the folio line, and Escape puts them away", async (t) => {
  const page = await sample.visit(t, "", { width: 320, height: 640 });
  await eventually(() => tooWide(page), 0);
  const more = page.getByRole("button", { name: "More tools" });
  const methods = page.getByRole("button", { name: "Methods" });
  await eventually(() => methods.count(), 0);
  await more.focus();
  await page.keyboard.press("Enter");
  await methods.waitFor();
  await eventually(() => tooWide(page), 0);
  await page.keyboard.press("Escape");
  await eventually(() => methods.count(), 0);
  await more.click();
  await methods.click();
  await page.getByRole("dialog", { name: "How this works" }).waitFor();
  await page.keyboard.press("Escape");
  await more.click();
  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByRole("dialog", { name: "Keys and signs" }).getByRole("heading", { name: /^Signs/u }).waitFor();
});

test("on a wide window every tool stands in the folio line", async (t) => {
  const page = await sample.visit(t);
  for (const name of ["Copy link", "Export", "Methods", "Keys"]) {
    assert.ok(await page.getByRole("banner").getByRole("button", { name }).isVisible(), name);
  }
  assert.equal(await page.getByRole("button", { name: "More tools" }).count(), 0);
});
