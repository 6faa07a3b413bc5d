// A view inside another page: the view alone, and the way to the whole page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site } from "./browser.mjs";
import { inAddress, words } from "./reader.mjs";

const sample = site(bundle("sample"));

test("the code that is copied shows the view as it stands, inside another page", async (t) => {
  const script = () => {
    const clipboard = { writeText: async (text) => { window.copied = text; } };
    Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  };
  // A browser says in its console that it gives no focus to a page inside another.
  const page = await sample.visit(t, "", { script, failing: true });
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await page.locator(".drawer").waitFor();
  const paragraph = await inAddress(page, "p");
  await page.keyboard.press("e");
  await page.getByRole("button", { name: "Copy the code to embed this view" }).click();
  await eventually(async () => typeof (await page.evaluate(() => window.copied)), "string");
  const code = await page.evaluate(() => window.copied);
  assert.match(code, /^<iframe src="[^"<>]+" title="[^"<>]+" [^<>]*><\/iframe>$/u);

  const other = await page.context().newPage();
  await other.setContent(`<!doctype html><title>Another page</title><h1>Another page</h1>${code}`);
  const frame = other.frameLocator("iframe");
  await frame.locator(".drawer").waitFor();
  await frame.getByRole("navigation", { name: "Views" }).waitFor({ state: "hidden" });
  const link = frame.getByRole("link", { name: "Open the whole page" });
  await link.waitFor();
  assert.ok((await words(frame.locator(".credit"))).length > 20);
  const opened = other.context().waitForEvent("page");
  await link.click();
  const whole = await opened;
  await whole.getByRole("heading", { level: 1 }).waitFor();
  assert.equal(await inAddress(whole, "p"), paragraph);
});
