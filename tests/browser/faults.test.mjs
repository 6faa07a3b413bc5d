// A browser or a host that does not give what the page needs: a readable message, never a blank page.
import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundles.mjs";
import { eventually, site } from "./browser.mjs";
import { current, tabs, words } from "./reader.mjs";

const folder = process.env.SYNOPTIC_DIST ?? bundle("sample");
const sound = site(folder);

/** The mark a packed corpus begins with; what follows it is read when the page starts. */
const MARK = "SYNOPT03";
const damaged = site(folder, {
  alter: (name, bytes) => {
    if (!name.endsWith(".bin")) return bytes;
    const altered = Buffer.from(bytes);
    altered.fill(0xff, MARK.length, MARK.length + 64);
    return altered;
  },
});
const missing = site(folder, {
  alter: (name, bytes) => {
    if (name.endsWith(".js")) throw new Error("not found");
    return bytes;
  },
});
const cut = site(folder, { alter: (name, bytes) => (name.endsWith(".wasm") ? bytes.subarray(0, bytes.length / 2) : bytes) });

test("a browser that refuses storage shows everything", async (t) => {
  const script = () => {
    const refuse = { get: () => { throw new DOMException("refused", "SecurityError"); } };
    Object.defineProperty(window, "localStorage", refuse);
    Object.defineProperty(window, "sessionStorage", refuse);
  };
  const page = await sound.visit(t, "", { script });
  await tabs(page).last().click();
  await eventually(() => tabs(page).last().getAttribute("aria-current"), "page");
  await page.keyboard.press("t");
  await page.keyboard.press("j");
  await eventually(() => current(page).count(), 1);
});

test("a damaged corpus is named, with what to do", async (t) => {
  const page = await damaged.visit(t);
  assert.match(await words(page.getByRole("main")), /cannot be read.*build the site again/u);
});

test("a browser without WebAssembly is told so", async (t) => {
  const page = await sound.visit(t, "", { script: () => delete window.WebAssembly, failing: true });
  assert.match(await words(page.getByRole("main")), /no WebAssembly/u);
});

test("a program that arrives in part is named, with what to do", async (t) => {
  const page = await cut.visit(t, "", { failing: true });
  assert.match(await words(page.getByRole("main")), /has not arrived.*Load the page again/u);
});

test("a program that is missing is named, with what to do", async (t) => {
  const page = await missing.visit(t, "", { failing: true });
  assert.match(await words(page.getByRole("main")), /has not arrived.*Load the page again/u);
});

test("a page opened from a file says that it needs a server", async (t) => {
  const address = pathToFileURL(join(resolve(folder), "index.html")).href;
  const page = await sound.visit(t, "", { failing: true, address });
  assert.match(await words(page.getByRole("main")), /starts no program from a folder/u);
});
