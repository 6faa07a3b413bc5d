// The tools of the folio line, which have no room of their own on phones.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { inAddress, tooWide } from "./reader.mjs";

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

test("on a phone the overview is one control, which opens large enough for a finger", async (t) => {
  const page = await sample.visit(t, "", { width: 390, height: 844 });
  const rail = page.getByRole("complementary", { name: "Overview of all texts" });
  const enlarge = rail.getByRole("button", { name: "Open the overview large" });
  const cell = rail.locator(".strip:nth-child(3) .c").nth(2);
  const place = (await cell.boundingBox());
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  await rail.getByRole("button", { name: "Close" }).waitFor();
  assert.equal(await inAddress(page, "p"), null, "the press went through to a paragraph");
  const { width, height } = await cell.boundingBox();
  assert.ok(width >= 24 && height >= 44, `${width} by ${height}`);
  assert.equal(await tooWide(page), 0);
  await cell.click();
  await until(() => inAddress(page, "p"), Boolean, "a press on a paragraph leads nowhere");
  await enlarge.waitFor();
  await enlarge.focus();
  await page.keyboard.press("Enter");
  await rail.getByRole("button", { name: "Close" }).waitFor();
  await page.keyboard.press("Escape");
  await enlarge.waitFor();
});

test("on a phone on its side everything can still be pressed", async (t) => {
  const page = await sample.visit(t, "", { width: 568, height: 320 });
  await page.getByRole("navigation", { name: "Texts" }).getByRole("link").nth(1).click();
  await until(() => inAddress(page, "t"), Boolean, "a press on a text leads nowhere");
  await page.getByRole("button", { name: "Open the overview large" }).click();
  await page.getByRole("button", { name: "Close" }).waitFor();
});

test("on a wide window every tool stands in the folio line", async (t) => {
  const page = await sample.visit(t);
  for (const name of ["Copy link", "Export", "Methods", "Keys"]) {
    assert.ok(await page.getByRole("banner").getByRole("button", { name }).isVisible(), name);
  }
  assert.equal(await page.getByRole("button", { name: "More tools" }).count(), 0);
});
