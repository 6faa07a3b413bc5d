// The languages of the page, and lines that run from right to left.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { countTexts, current, headline, inAddress, nav, tooWide, words } from "./reader.mjs";
import { views } from "./views.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

/** The choice of the language; the second one is for phones. */
const chooser = (page) => page.locator("header select.languages");
const language = (page) => page.locator("html").getAttribute("lang");

/** A script that has the page speak a language from the start. */
const speaking = (tag) => `if (location.protocol !== "about:") localStorage.setItem("synoptic.language", ${JSON.stringify(tag)})`;

/** Everything the page says of its own: text, and what is read out; not the words of outlets, nor names. */
function said(page) {
  return page.evaluate(() => {
    const foreign =
      ".voice, [lang]:not(html), .on, .nm, .cn, .rl, .n, .topic, .wordmark, .by > :is(a, b), .about-edition, .colophon > :is(ul, p:first-child), .src > b, figcaption > b, .kind-of + p, option, kbd, svg";
    const found = new Set();
    const put = (text) => {
      const plain = text.replace(/\s+/gu, " ").trim();
      if (/\p{L}{3}/u.test(plain)) found.add(plain);
    };
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest("script, style, noscript") || element.closest(foreign)) continue;
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) put(node.data);
      for (const name of ["aria-label", "title", "placeholder"]) put(element.getAttribute(name) ?? "");
    }
    return [...found];
  });
}

/** Names that stand alone where the page could say something, and are the same in every language. */
async function names(page) {
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll(".on, .nm, .cn, .about strong, article[aria-label]")];
    const names = labels.map((label) => (label.getAttribute("aria-label") ?? label.textContent).replace(/\s+/gu, " ").trim());
    return names.filter(Boolean).sort((a, b) => b.length - a.length);
  });
}

test("a reader chooses a language, the whole page speaks it, keeps the place and the choice", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("j");
  await current(page).first().waitFor();
  await page.keyboard.press("c");
  await page.getByRole("tabpanel").waitFor();
  const [paragraph, title] = [await inAddress(page, "p"), await words(headline(page))];

  await chooser(page).selectOption("sq");
  await eventually(() => language(page), "sq");
  await nav(page, "Pamjet").waitFor();
  assert.equal(await inAddress(page, "p"), paragraph, "the place was lost");
  assert.equal(await words(headline(page)), title, "the text changed with the page");
  await page.getByRole("tabpanel").waitFor();

  await page.reload();
  await nav(page, "Pamjet").waitFor();
  assert.equal(await language(page), "sq", "the choice was not kept");
  assert.equal(await inAddress(page, "p"), paragraph);
  assert.equal(await chooser(page).inputValue(), "sq");

  await chooser(page).selectOption("en");
  await nav(page, "Views").waitFor();
  await eventually(() => language(page), "en");
});

for (const tag of ["sq", "sr-Latn"]) {
  for (const name of ["Read, compared", "Filter, one name asked for", "Synopsis"]) {
    test(`${name} says nothing in English in ${tag}`, async (t) => {
      const english = await visit(t);
      await views[name](english);
      const foreign = await visit(t, await english.evaluate(() => location.hash), { script: speaking(tag) });
      await eventually(() => language(foreign), tag);
      const known = await names(foreign);
      const plain = (words) => known.reduce((rest, name) => rest.replaceAll(name, ""), words);
      const told = (words) => /\p{L}{3}/u.test(plain(words)) && !["Synoptic", "filter", "Filter"].includes(words);
      const left = new Set(await said(english));
      const same = (await said(foreign)).filter((words) => left.has(words) && told(words));
      assert.deepEqual(same, []);
      assert.ok(left.size > 30, `only ${left.size} things are said`);
    });
  }
}

test("numbers and dates are written as the language writes them", async (t) => {
  const page = await visit(t, "", { script: speaking("sr-Latn") });
  const date = page.getByRole("article").locator("time").first();
  if (!(await date.count())) return;
  const [day, written] = [await date.getAttribute("datetime"), await words(date)];
  const expected = await page.evaluate(([day, format]) => {
    return new Intl.DateTimeFormat("sr-Latn", { ...format, timeZone: "UTC" }).format(new Date(`${day}T12:00Z`));
  }, [day, { year: "numeric", month: "short", day: "numeric" }]);
  assert.equal(written, expected);
});

test("a language that the browser does not know is written by hand", async (t) => {
  const page = await visit(t, "", { script: speaking("sq") });
  const date = page.getByRole("article").locator("time").first();
  if (!(await date.count())) return;
  assert.match(await words(date), /^(?:\d+ )?(?:jan|shk|mar|pri|maj|qer|korr|gush|sht|tet|nën|dhj)?\.? ?\d{4}$/u);
});

test("a language that no native reader has looked at says so", async (t) => {
  const page = await visit(t, "", { script: speaking("sq") });
  await page.getByRole("button", { name: "Metodat" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  assert.match(await words(dialog), /Këto fjalë presin shqyrtimin/u);
  await page.keyboard.press("Escape");
  await chooser(page).selectOption("en");
  await page.getByRole("button", { name: "Methods" }).click();
  await dialog.waitFor();
  assert.doesNotMatch(await words(dialog), /wait for a native/u);
});

test("the words of an outlet have the language of their text, those of the page its own", async (t) => {
  const page = await visit(t, "", { script: speaking("sq") });
  const title = headline(page);
  assert.equal(await title.getAttribute("lang"), "en");
  assert.equal(await title.getAttribute("dir"), "ltr");
  assert.equal(await page.getByRole("article").getAttribute("lang"), null);
});

for (const [name, open] of Object.entries(views)) {
  test(`${name}: lines from right to left fit three widths`, async (t) => {
    const page = await visit(t);
    await open(page);
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 900 });
      assert.ok((await tooWide(page)) <= 0, `the page is too wide at ${width} pixels`);
    }
  });
}

test("where lines run from right to left, the page is mirrored, and so are the arrow keys", async (t) => {
  const page = await visit(t);
  if ((await countTexts(page)) < 3) return;
  await views["Read, compared"](page);
  const middle = async (locator) => {
    const box = await locator.boundingBox();
    return box.x + box.width / 2;
  };
  const [rail, drawer] = [page.locator(".rail"), page.locator(".drawer")];
  assert.ok((await middle(rail)) < (await middle(drawer)));
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await until(async () => (await middle(rail)) > (await middle(drawer)), Boolean, "the overview stays at the left");

  const chosen = page.getByRole("tab", { selected: true });
  const first = await words(chosen);
  await chosen.focus();
  await page.keyboard.press("ArrowLeft");
  await until(() => words(chosen), (tab) => tab !== first, "the left arrow does not lead on");
  await page.keyboard.press("ArrowRight");
  await eventually(() => words(chosen), first, "the right arrow does not lead back");

  const edge = page.getByRole("separator");
  const width = Number(await edge.getAttribute("aria-valuenow"));
  await edge.focus();
  await page.keyboard.press("ArrowRight");
  await until(async () => Number(await edge.getAttribute("aria-valuenow")) > width, Boolean, "the right arrow does not widen");
});
