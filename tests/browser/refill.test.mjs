// Parts of the page that are filled with something else: what a reader did to the thing before does not stick to the next,
// what comes and goes by itself stays, and nothing is left behind.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { current, headline } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));
const twelve = site(bundle("twelve"));

const panel = (page) => page.getByRole("region", { name: "Filter by name" });
const corrects = (page) => panel(page).getByRole("button", { name: /^Correct / });
const cells = (page, kind) => page.locator(`.strips .c${kind}`).count();

test("what was typed for one name does not stand there for another", async (t) => {
  const page = await visit(t, "#s=1&v=filter");
  const dialog = page.getByRole("dialog", { name: "Correct a name" });
  const names = await corrects(page).evaluateAll((all) => all.map((each) => each.getAttribute("aria-label").replace("Correct ", "")));
  await corrects(page).first().click();
  await dialog.getByRole("textbox", { name: "Its name" }).fill("typed by the reader");
  await dialog.getByRole("combobox").first().selectOption({ index: 2 });
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await corrects(page).nth(3).click();
  await dialog.waitFor();
  await eventually(() => dialog.getByRole("textbox", { name: "Its name" }).inputValue(), names[3], "another name's words stand there");
  const kind = await dialog.getByRole("combobox").first().evaluate((list) => [list.value, list.querySelector("[selected]").value]);
  assert.equal(kind[0], kind[1], "another name's kind is chosen");
});

test("what was opened for one match is closed for the next, and opens with its own list", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("j");
  await current(page).first().waitFor();
  await page.keyboard.press("c");
  const chooser = page.locator("details.chooser");
  await chooser.locator("summary").click();
  await until(() => chooser.getByRole("listitem").count(), (count) => count > 0, "no paragraph is offered");
  const opened = await page.getByRole("tab", { selected: true }).textContent();
  await page.keyboard.press("]");
  await until(() => page.getByRole("tab", { selected: true }).textContent(), (tab) => tab !== opened, "no other match is shown");
  await eventually(() => chooser.evaluate((details) => details.open), false);
  await chooser.locator("summary").click();
  await until(() => chooser.getByRole("listitem").count(), (count) => count > 0, "it opens empty");
});

test("the cell of other texts lists them after the columns changed", async (t) => {
  const page = await twelve.visit(t, "#s=1&v=synopsis", { width: 1100 });
  const cell = page.locator(".rest-cell details").first();
  await cell.locator("summary").click();
  await until(() => cell.getByRole("listitem").count(), (count) => count > 0, "nothing is listed");
  await page.setViewportSize({ width: 1300, height: 900 });
  await eventually(() => page.locator(".rest-cell details[open]:not(:has(li))").count(), 0, "a cell stands open and empty");
});

test("cells of the overview that the filter greys stay grey while a reader walks", async (t) => {
  const page = await visit(t, "#s=1&v=filter");
  await page.getByRole("button", { name: /^and / }).first().click();
  await page.getByRole("button", { name: /^Take out / }).first().waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.getByRole("article").waitFor();
  const greyed = await cells(page, ".out");
  assert.ok(greyed > 3 && greyed < (await cells(page, "")), `${greyed} cells are greyed`);
  for (let step = 1; step <= 4; step += 1) {
    const before = await page.evaluate(() => location.hash);
    await page.keyboard.press(step % 2 ? "j" : "k");
    if (step > 1) await until(() => page.evaluate(() => location.hash), (hash) => hash !== before, "nothing else became current");
    await current(page).first().waitFor();
    await eventually(() => cells(page, ".out"), greyed, `after ${step} steps`);
  }
});

test("paragraphs that are folded and shown again leave nothing behind in memory", async (t) => {
  const script = () => addEventListener("synoptic-started", (event) => { window.program = event.detail.wasm; });
  const page = await visit(t, "#s=1&v=filter", { script });
  await page.getByRole("button", { name: /^and / }).first().click();
  await until(() => page.evaluate(() => location.hash), (hash) => hash.includes("n="), "nothing is asked for");
  const asked = await page.evaluate(() => /n=([^&]*)/u.exec(location.hash)[0]);
  await page.goto(`${page.url().split("#")[0]}#s=1`);
  await headline(page).waitFor();
  const walk = (times) => page.evaluate(async ([times, asked]) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let time = 0; time < times; time += 1) {
      location.hash = time % 2 ? "#s=1" : `#s=1&${asked}`;
      await frame();
      await frame();
    }
    return window.program.memory.buffer.byteLength;
  }, [times, asked]);
  const before = await walk(60);
  const grown = (await walk(500)) - before;
  // While lists kept what tells their things apart for ever, each change left half a kilobyte.
  assert.ok(grown < 150_000, `the program has grown by ${grown} bytes`);
});
