// A browser or a host that does not give what the page needs: a readable message, never a blank page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site } from "./browser.mjs";
import { current, headline, tabs, words } from "./reader.mjs";

const folder = process.env.SYNOPTIC_DIST ?? bundle("sample");
const sound = site(folder);

/** The mark a packed corpus begins with; what follows it is read when the page starts. */
const MARK = "SYNOPT01";
const damaged = site(folder, {
  alter: (name, bytes) => {
    if (!name.endsWith(".wasm")) return bytes;
    const altered = Buffer.from(bytes);
    const at = altered.indexOf(MARK);
    assert.ok(at > 0, "the corpus is not in the wasm");
    altered.fill(0xff, at + MARK.length, at + MARK.length + 64);
    return altered;
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
  assert.match(await words(page.getByRole("main")), /WebAssembly/u);
});

test("a program that arrives in part is told so", async (t) => {
  const page = await cut.visit(t, "", { failing: true });
  assert.ok((await words(headline(page))).length > 10);
});
