// A site that the browser keeps: it opens without a network after one visit, and never mixes two builds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { headline, status, tabs, words } from "./reader.mjs";

let folder = bundle("sample");
let gone = false;
const served = site(() => folder, { refuses: () => gone });
const partly = site(bundle("sample"), {
  alter: (name, bytes) => {
    if (name.startsWith("shell-")) throw new Error("not found");
    return bytes;
  },
});

const mixed = site(bundle("sample"), {
  alter: (name, bytes) => (name === "index.html" ? Buffer.from(`${bytes}`.replace(/data-build="\w+"/u, 'data-build="another"')) : bytes),
});

/** What the page says of itself where the whole page is exported. */
const keeping = (page) => page.locator("#export").textContent();

/** Waits until the browser has kept the site. */
async function kept(page) {
  await eventually(async () => /has kept this site/u.test(await keeping(page)), true, "the site is kept");
}

test("after one visit every view opens with the server stopped", async (t) => {
  t.after(() => (gone = false));
  const page = await served.visit(t, "", { failing: true });
  await kept(page);
  const first = await words(headline(page));
  gone = true;
  for (const view of ["", "#v=synopsis", "#v=names", "#v=quotes", "#v=figures", "#v=coverage", "#v=filter", "#v=sheet"]) {
    await page.goto("about:blank");
    await page.goto(served.address + view);
    await headline(page).first().waitFor();
    assert.equal(await page.locator(".frame").getAttribute("data-view"), view.slice("#v=".length) || "read");
    if (view === "") assert.equal(await words(headline(page)), first);
  }
  await page.goto(`${served.address}#s=1`);
  const number = await tabs(page).count();
  await page.keyboard.press("a");
  await page.getByRole("textbox", { name: "Paste the article" }).fill("Ferry late\n\nThe ferry to Sandvik left four hours late, its captain said.");
  await page.getByRole("button", { name: "Add the text" }).click();
  await eventually(() => tabs(page).count(), number + 1, "a text is added without a network");
  // The page is made anew with it, and the dialog stands there again; only then is it left.
  await until(() => status(page), (said) => said.includes("Added:"), "nobody says that a text was added");
  await page.getByRole("dialog").locator(".own-texts").waitFor();
  await page.keyboard.press("Escape");
  await eventually(() => page.locator("dialog[open]").count(), 0, "the dialog does not close");
  await page.keyboard.press("e");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as one file" }).click();
  assert.match((await download).suggestedFilename(), /\.html$/u, "the page is saved without a network");
});

test("a new version waits until the reader asks for it, and nothing of the two is mixed", async (t) => {
  t.after(() => (folder = bundle("sample")));
  const page = await served.visit(t);
  await kept(page);
  const number = await tabs(page).count();
  folder = bundle("two");
  await page.reload();
  const offer = page.getByRole("status").filter({ hasText: "new version" });
  await offer.waitFor();
  assert.equal(await tabs(page).count(), number, "the old version stays");
  await page.reload();
  await offer.waitFor();
  assert.equal(await tabs(page).count(), number, "also after another visit");
  await offer.getByRole("button", { name: "Load it" }).click();
  await eventually(() => tabs(page).count(), 2, "the new version is there");
  await kept(page);
});

test("a version that the reader does not want is put away", async (t) => {
  t.after(() => (folder = bundle("sample")));
  const page = await served.visit(t);
  await kept(page);
  folder = bundle("two");
  await page.reload();
  const offer = page.getByRole("status").filter({ hasText: "new version" });
  await offer.getByRole("button", { name: /Close/u }).click();
  await eventually(() => offer.count(), 0);
});

test("where the browser cannot keep all of the site, it says so and works", async (t) => {
  const page = await partly.visit(t, "", { failing: true });
  await eventually(async () => /keeps no copy of this site/u.test(await keeping(page)), true);
  await page.keyboard.press("2");
  await tabs(page).first().waitFor({ state: "attached" });
});

test("a host that is between two builds has nothing kept", async (t) => {
  const page = await mixed.visit(t, "", { failing: true });
  await eventually(async () => /keeps no copy of this site/u.test(await keeping(page)), true);
  assert.deepEqual(await page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith("notes"))), []);
});

test("a browser without service workers is told that it needs the network", async (t) => {
  const script = () => delete Navigator.prototype.serviceWorker;
  const page = await served.visit(t, "", { script });
  await eventually(async () => /keeps no copy of this site/u.test(await keeping(page)), true);
});

test("the site says what it is to a device that installs it", async (t) => {
  const page = await served.visit(t);
  const manifest = await page.evaluate(async () => {
    const address = document.querySelector("link[rel=manifest]").href;
    return { address, ...(await (await fetch(address)).json()) };
  });
  assert.equal(manifest.start_url, "./");
  assert.equal(new URL(manifest.scope, manifest.address).href, served.address);
  assert.ok(manifest.icons.length > 0 && manifest.name.length > 0);
});
