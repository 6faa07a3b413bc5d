// Corrections of names in the page, and the lines that do the same for everybody.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { fragment, status, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

const panel = (page) => page.getByRole("region", { name: "Filter by name" });
const corrects = (page) => panel(page).getByRole("button", { name: /^Correct / });
const dialog = (page) => page.getByRole("dialog", { name: "Correct a name" });
const yours = (page) => page.getByRole("dialog", { name: "Your notes and corrections" });
const names = async (page) => (await corrects(page).evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")))).map((label) => label.replace("Correct ", ""));

/** Opens the corrections of a name, by keyboard. */
async function open(t, at = 0, page = null) {
  page ??= await visit(t, "#s=1&v=filter");
  await panel(page).waitFor();
  await corrects(page).nth(at).focus();
  await page.keyboard.press("Enter");
  await dialog(page).waitFor();
  return page;
}

test("a new name stands everywhere, also on the next visit, and Undo brings the old one back", async (t) => {
  const page = await open(t);
  const [before] = await names(page);
  await dialog(page).getByRole("textbox", { name: "Its name" }).fill("Another name");
  await page.keyboard.press("Enter");
  await dialog(page).waitFor({ state: "hidden" });
  await until(() => names(page), (all) => all[0] === "Another name" && !all.includes(before), "the old name is still there");
  await page.reload();
  await until(() => names(page), (all) => all[0] === "Another name", "it was forgotten");
  await page.getByTitle("Your notes and corrections").click();
  await until(() => words(yours(page)), (said) => said.includes(`${before} is called Another name`), "the list does not say so");
  await yours(page).getByRole("button", { name: "Undo" }).click();
  await until(() => names(page), (all) => all[0] === before, "the old name has not come back");
});

test("a joined name is found as the other, with the paragraphs of both, and the filter follows", async (t) => {
  const page = await visit(t, "#s=1&v=filter");
  const [, second, other] = await names(page);
  await panel(page).getByRole("button", { name: `and ${second}`, exact: true }).click();
  await until(() => fragment(page), (link) => link.includes("n=+"), "nothing is asked for");
  const asked = await fragment(page);
  await open(t, 1, page);
  const select = dialog(page).getByRole("combobox", { name: "It is the same as" });
  assert.ok(await dialog(page).getByRole("button", { name: "Join" }).isDisabled(), "a name nobody chose can be joined");
  const label = (await select.locator("option").allTextContents()).find((each) => each.startsWith(`${other}, `));
  await select.selectOption({ label });
  await dialog(page).getByRole("button", { name: "Join" }).click();
  await until(() => names(page), (all) => !all.includes(second) && all.includes(other), "it is not joined");
  await until(() => fragment(page), (link) => link.includes("n=+") && link !== asked, "the filter asks for what is gone");
  assert.equal(await page.getByRole("alert").count(), 0, "the link is called broken");
  await page.keyboard.press("u");
  await until(() => names(page), (all) => all.includes(second), "u does not part them");
});

test("a name that is taken out is asked for no more, and a kind changes its list", async (t) => {
  const page = await open(t);
  const [first, second] = await names(page);
  await dialog(page).getByRole("button", { name: "Take it out" }).click();
  await until(() => names(page), (all) => !all.includes(first), "it is still there");
  await until(() => status(page), (said) => said.includes("Corrected."), "nothing was said");
  await open(t, 0, page);
  assert.match(await words(dialog(page)), new RegExp(`^Correct a name ${second}`, "u"));
  await dialog(page).getByRole("combobox", { name: "Its kind" }).selectOption("law");
  await dialog(page).getByRole("button", { name: "Change" }).click();
  const laws = page.getByRole("region", { name: /^Laws/u });
  await until(() => words(laws), (said) => said.includes(second), "it stands among its old kind");
});

test("the lines for the author are there to be copied and saved", async (t) => {
  const page = await open(t, 0, await visit(t, "#s=1&v=filter", { permissions: ["clipboard-read", "clipboard-write"] }));
  await dialog(page).getByRole("textbox", { name: "Its name" }).fill("A \"new\" name");
  await dialog(page).getByRole("button", { name: "Rename" }).click();
  await page.getByTitle("Your notes and corrections").click();
  await yours(page).getByRole("button", { name: "Copy the lines" }).click();
  await until(() => status(page), (said) => said.includes("Lines copied."), "nothing was said");
  const lines = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(lines, /^\[\[rename\]\]\nentity = ".+"\nname = "A \\"new\\" name"\n$/u);
  const [download] = await Promise.all([page.waitForEvent("download"), yours(page).getByRole("button", { name: "Save the lines" }).click()]);
  assert.match(download.suggestedFilename(), /\.toml$/u);
});

test("a correction leaves the page where it was", async (t) => {
  const page = await visit(t, "#s=1&v=filter");
  const last = (await corrects(page).count()) - 1;
  await corrects(page).nth(last).scrollIntoViewIfNeeded();
  const top = () => panel(page).locator("#panel").evaluate((element) => element.scrollTop);
  const before = await top();
  await open(t, last, page);
  await dialog(page).getByRole("textbox", { name: "Its name" }).fill("Zzz");
  await dialog(page).getByRole("button", { name: "Rename" }).click();
  await until(() => names(page), (all) => all[last] === "Zzz", "it was not renamed");
  await eventually(top, before, "the list has jumped");
});
