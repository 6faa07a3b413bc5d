// The tour of the first visit: offered once, taken by keyboard, never offered again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site } from "./browser.mjs";

const sample = site(bundle("sample"));
const welcome = (page) => page.getByRole("complementary", { name: "Tour" });
const card = (page) => page.getByRole("dialog", { name: "Tour" });

test("the tour is offered on the first visit and walked by keyboard alone", async (t) => {
  const page = await sample.visit(t, "", { first: true });
  await welcome(page).getByRole("button", { name: "Take the tour" }).focus();
  await page.keyboard.press("Enter");
  await card(page).getByText("1 of 6").waitFor();
  assert.equal(await welcome(page).count(), 0, "it is still offered");
  for (let step = 2; step <= 6; step += 1) {
    await page.keyboard.press("Enter");
    await card(page).getByText(`${step} of 6`).waitFor();
  }
  await page.keyboard.press("Enter");
  await eventually(() => card(page).isVisible(), false);
  await eventually(() => welcome(page).count(), 0);
  await page.reload();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  assert.equal(await welcome(page).count(), 0);
});

test("Escape ends the tour, and the list of keys begins it again", async (t) => {
  const page = await sample.visit(t, "", { first: true });
  await welcome(page).getByRole("button", { name: "Take the tour" }).click();
  await card(page).waitFor();
  await page.keyboard.press("Escape");
  await eventually(() => card(page).isVisible(), false);
  await eventually(() => welcome(page).count(), 0);
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys and signs" }).getByRole("button", { name: "Take the tour" }).click();
  await card(page).waitFor();
});

test("whoever declines is not asked again", async (t) => {
  const page = await sample.visit(t, "", { first: true });
  await welcome(page).getByRole("button", { name: "No, thanks" }).click();
  await eventually(() => welcome(page).count(), 0);
});
