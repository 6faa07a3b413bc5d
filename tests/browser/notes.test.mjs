// Notes of the reader, and the file that everything the reader made leaves the device in.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { current, headline, status, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

const field = (page) => page.getByRole("textbox", { name: /^Note on/u });
const yours = (page) => page.getByRole("dialog", { name: "Your notes and corrections" });

/** Writes a note on the paragraph that comes next. */
async function write(page, note) {
  await page.keyboard.press("j");
  await current(page).first().waitFor();
  await page.keyboard.press("n");
  await field(page).waitFor();
  await eventually(() => field(page).evaluate((element) => element === document.activeElement), true, "the field has no focus");
  await page.keyboard.type(note);
  await page.keyboard.press("Control+Enter");
  await field(page).waitFor({ state: "detached" });
}

async function list(page) {
  await page.getByTitle("Your notes and corrections").click();
  await yours(page).waitFor();
}

test("n writes a note on the paragraph, Control+Enter keeps it, and it is there on the next visit", async (t) => {
  const page = await visit(t);
  await write(page, "Who said this\nfirst?");
  await until(() => status(page), (said) => said.includes("Kept on this device."), "nothing was said");
  await eventually(() => current(page).first().evaluate((element) => element === document.activeElement), true, "the focus went astray");
  assert.match(await words(current(page).first()), /Your note Who said this first\? Edit/u);
  await page.reload();
  await headline(page).waitFor();
  await until(() => words(page.getByRole("article")), (said) => said.includes("Who said this first?"), "the note was forgotten");
});

test("words of a note that are not kept yet wait behind Escape and other views, until Cancel drops them", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("j");
  await page.keyboard.press("n");
  await field(page).fill("Half a thought");
  await page.keyboard.press("Escape");
  await until(() => status(page), (said) => said.includes("Not kept yet."), "nothing is said of what waits");
  await page.keyboard.press("g");
  await page.keyboard.press("n");
  await page.getByRole("heading", { level: 1, name: "Names" }).waitFor();
  await page.keyboard.press("n");
  await field(page).waitFor();
  assert.equal(await field(page).inputValue(), "Half a thought");
  await page.getByRole("button", { name: "Cancel" }).click();
  await field(page).waitFor({ state: "detached" });
  await page.keyboard.press("n");
  await field(page).waitFor();
  assert.equal(await field(page).inputValue(), "", "Cancel left the words");
});

test("the browser asks before half a note is lost, and not after it is kept", async (t) => {
  const page = await visit(t);
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.keyboard.press("j");
  await page.keyboard.press("n");
  await field(page).fill("Half a thought");
  await page.reload();
  await headline(page).waitFor();
  assert.deepEqual(asked, ["beforeunload"]);
  await page.keyboard.press("a");
  await page.getByRole("textbox", { name: "Paste the article" }).fill("Half an article");
  await page.reload();
  await headline(page).waitFor();
  assert.deepEqual(asked.splice(1), ["beforeunload"]);
  await write(page, "A whole one");
  await page.reload();
  await until(() => words(page.getByRole("article")), (said) => said.includes("A whole one"), "the note is not kept");
  assert.deepEqual(asked, ["beforeunload"]);
});

test("Escape leaves a note as it was, keys in the field are letters, and without words there is no note", async (t) => {
  const page = await visit(t);
  await write(page, "jkxnb");
  const edit = page.getByRole("button", { name: /^Edit the note on/u });
  await edit.click();
  await field(page).fill("something else");
  await page.keyboard.press("Escape");
  await field(page).waitFor({ state: "detached" });
  assert.match(await words(page.getByRole("article")), /jkxnb/u);
  await edit.click();
  await field(page).fill(" ");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await until(() => status(page), (said) => said.includes("deleted"), "nothing was said");
  await eventually(() => edit.count(), 0);
});

test("keys in one frame: what is typed after j and n is for the note", async (t) => {
  const page = await visit(t);
  await page.evaluate(() => {
    const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    press("j");
    press("n");
  });
  await field(page).waitFor();
  await eventually(() => field(page).evaluate((element) => element === document.activeElement), true, "the field has no focus");
  await page.keyboard.type("jn");
  assert.equal(await field(page).inputValue(), "jn");
});

test("a pair has a note of its own, in the comparison whichever way round", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  const drawer = page.getByRole("complementary", { name: /, compared$/u });
  await drawer.getByRole("button", { name: "Note on these two paragraphs" }).click();
  await field(page).fill("Not the same day.");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await until(() => words(drawer), (said) => said.includes("Not the same day."), "the note is not shown");
  await drawer.getByRole("link", { name: /read there$/u }).click();
  await until(() => words(drawer), (said) => said.includes("Not the same day."), "the note is gone from the other side");
});

test("everything leaves as one file and comes back on another device, all of it or nothing", async (t) => {
  const page = await visit(t);
  await write(page, "A note to take along");
  await page.keyboard.press("c");
  await page.getByRole("button", { name: "Not a match" }).click();
  await until(() => status(page), (said) => said.includes("Taken out."), "nothing was refused");
  await list(page);
  const [download] = await Promise.all([page.waitForEvent("download"), yours(page).getByRole("button", { name: "Export" }).click()]);
  assert.match(download.suggestedFilename(), /\.json$/u);
  const file = await readFile(await download.path(), "utf8");
  assert.equal(JSON.parse(file).notes[0].note, "A note to take along");

  const elsewhere = await visit(t);
  const take = async (text) => {
    await yours(elsewhere).locator("input[type=file]").setInputFiles({ name: "notes.json", mimeType: "application/json", buffer: Buffer.from(text) });
  };
  await list(elsewhere);
  await take(file.replace("A note to take along", " "));
  await until(() => status(elsewhere), (said) => said.includes("Nothing was taken in: entry 1 of “notes”"), "the damage is not named");
  await take(file.slice(0, -5));
  await until(() => status(elsewhere), (said) => /cannot be read from line \d+, column \d+/u.test(said), "the damage is not placed");
  assert.equal(await yours(elsewhere).getByRole("listitem").count(), 0, "half of a file was taken in");
  await take(file);
  await until(() => status(elsewhere), (said) => said.includes("Taken in: 2."), "the file was not taken in");
  await eventually(() => yours(elsewhere).getByRole("listitem").count(), 2);
  assert.ok(await yours(elsewhere).isVisible(), "the list has closed");
  await elsewhere.keyboard.press("Escape");
  await until(() => words(elsewhere.getByRole("article")), (said) => said.includes("A note to take along"), "the note is not shown");
});

test("what is damaged on the device is put aside and said, and the page goes on", async (t) => {
  const page = await visit(t);
  await write(page, "soon damaged");
  const damage = () => {
    const key = Object.keys(localStorage).find((each) => each.startsWith("synoptic.own."));
    localStorage.setItem(key, localStorage.getItem(key).slice(0, 40));
  };
  await page.evaluate(damage);
  await page.reload();
  await headline(page).waitFor();
  await until(() => status(page), (said) => said.includes("cannot be read"), "the damage is passed over in silence");
  const aside = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith(".damaged")));
  assert.equal(aside?.[1].length, 40, "what was damaged is gone");
});
