// The page in one file: opened from a disk, without a network, and able to make another page of itself.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { bundle, fileToRead, singleFile } from "./bundles.mjs";
import { eventually, site } from "./browser.mjs";
import { countTexts, headline, tabs, words } from "./reader.mjs";

const sample = site(bundle("sample"));
const address = pathToFileURL(singleFile).href;
/** Hosts of the page that know it as something else than UTF-8. */
const hosts = ["windows-1251", "shift_jis"].map((charset) => [
  charset,
  site(bundle("sample"), { charset, alter: (name, bytes) => (name === "index.html" ? readFileSync(singleFile) : bytes) }),
]);

/** A page that came without texts. */
const empty = site(bundle("sample"), { alter: (name, bytes) => (name.endsWith(".bin") ? Buffer.alloc(0) : bytes) });

test("no file of a site names a folder of the machine that made it", () => {
  for (const name of readdirSync(bundle("sample"))) {
    const bytes = readFileSync(join(bundle("sample"), name));
    for (const folder of [`${homedir()}/`, "registry/src/"]) assert.ok(!bytes.includes(folder), `${name} names ${folder}`);
  }
});

test("it opens from a disk without a network, and every view of it", async (t) => {
  const page = await sample.visit(t, "", { address, offline: true });
  assert.equal(await tabs(page).count(), 5);
  for (const view of ["synopsis", "names", "quotes", "figures", "coverage", "filter", "sheet"]) {
    await page.evaluate((view) => { location.hash = `v=${view}`; }, view);
    await eventually(() => page.locator(".frame").getAttribute("data-view"), view);
    await headline(page).first().waitFor();
  }
});

test("it asks nobody for anything", async (t) => {
  const asked = [];
  const page = await sample.visit(t, "", { address, watch: (request) => asked.push(request.url()) });
  await tabs(page).last().click();
  await eventually(() => tabs(page).last().getAttribute("aria-current"), "page");
  assert.deepEqual(asked.filter((each) => !/^(?:blob|data):/u.test(each)).map((each) => each.split("#")[0]), [address]);
});

for (const [charset, host] of hosts) {
  test(`it opens where a host declares it as ${charset}`, async (t) => {
    const page = await host.visit(t);
    assert.equal(await page.evaluate(() => document.characterSet.toLowerCase()), charset);
    assert.equal(await tabs(page).count(), 5);
    assert.match(await words(headline(page)), /Kosovo/u);
  });
}

test("its policy lets in nothing but what stands in it", async (t) => {
  const page = await sample.visit(t, "", { address });
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.match(policy, /connect-src 'none'/u);
  assert.doesNotMatch(policy, /'self'|unsafe-inline|'unsafe-eval'|nonce/u);
});

/** Saves the page that is open as one file and returns where it lies. */
async function saved(t, page, how = "Save as one file") {
  const folder = mkdtempSync(join(tmpdir(), "synoptic-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await page.keyboard.press("e");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: how }).click();
  const file = join(folder, (await download).suggestedFilename());
  await (await download).saveAs(file);
  await page.keyboard.press("Escape");
  return file;
}

/** The part of a page in one file. */
const part = (file, name) => readFileSync(file, "utf8").match(new RegExp(`id="part-${name}">([^<]*)<`, "u"))[1];

test("a page that a site saves is a page that the command makes", async (t) => {
  const page = await sample.visit(t);
  const file = await saved(t, page);
  const skeleton = (path) => readFileSync(path, "utf8").replace(/(?<=id="part-\w+">)[^<]*/gu, "");
  assert.equal(skeleton(file), skeleton(singleFile));
  const open = await sample.visit(t, "", { address: pathToFileURL(file).href, offline: true });
  assert.equal(await words(headline(open)), await words(headline(page)));
});

test("a saved page has the reader's notes, and saves itself again", async (t) => {
  const page = await sample.visit(t, "", { address });
  await page.keyboard.press("j");
  await page.keyboard.press("n");
  const field = page.getByRole("textbox", { name: /^Note on/u });
  await eventually(() => field.evaluate((element) => element === document.activeElement), true);
  await page.keyboard.type("Look at this again.");
  await page.keyboard.press("Control+Enter");
  await field.waitFor({ state: "detached" });
  const file = await saved(t, page);
  const open = await sample.visit(t, "", { address: pathToFileURL(file).href, offline: true });
  await eventually(() => open.getByRole("article").getByText("Look at this again.").count(), 1);
  const again = await saved(t, open);
  for (const name of ["style", "script", "shell", "unpacker", "packed", "engine", "bundle", "own"]) {
    assert.equal(part(again, name), part(file, name), `${name} has changed on the way`);
  }
});

test("a page is saved for reading alone, as the command makes it, too", async (t) => {
  const page = await sample.visit(t);
  const file = await saved(t, page, "Save for reading alone");
  for (const name of ["packed", "engine"]) assert.equal(part(file, name), part(fileToRead, name), `${name} is another`);
  const open = await sample.visit(t, "", { address: pathToFileURL(file).href, offline: true });
  assert.equal(await words(headline(open)), await words(headline(page)));
});

test("a page without the engine offers no place for texts, says so to who has one, and saves its like", async (t) => {
  const page = await sample.visit(t, "", { address: pathToFileURL(fileToRead).href, offline: true });
  assert.equal(await tabs(page).count(), 5);
  assert.equal(await page.getByRole("button", { name: "Add a text" }).count(), 0);
  const said = page.getByRole("status").filter({ hasText: "This page is for reading and takes no texts." });
  await page.keyboard.press("a");
  await eventually(() => said.count(), 1);
  await page.keyboard.press("l");
  await eventually(() => said.count(), 0);
  const transfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["A text"], "a.txt"));
    return transfer;
  });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await eventually(() => said.count(), 1);
  await page.keyboard.press("?");
  assert.equal(await page.getByRole("rowheader", { name: "a", exact: true }).count(), 0, "a key that does nothing is listed");
  await page.keyboard.press("Escape");
  const file = await saved(t, page);
  assert.equal(part(file, "engine"), "");
  const again = await sample.visit(t, "", { address: pathToFileURL(file).href, offline: true });
  assert.equal(await words(headline(again)), await words(headline(page)));
});

test("a page that was saved by an earlier version is taken in", async (t) => {
  const name = readdirSync(bundle("sample")).find((each) => each.startsWith("bundle-"));
  const part = gzipSync(readFileSync(join(bundle("sample"), name))).toString("base64");
  const page = await empty.visit(t);
  const buffer = Buffer.from(`<!doctype html><title>Old</title><script type="text/plain" id="part-bundle">${part}</script>`);
  await page.locator("input[type=file]").setInputFiles({ name: "old.html", mimeType: "text/html", buffer });
  await eventually(() => countTexts(page), 5, "the texts of the saved page are not there");
});
