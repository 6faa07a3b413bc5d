// What must hold for the site of any folder of articles.
//
//   SYNOPTIC_DIST=dist node --test tests/browser/any.test.mjs
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { current, headline, inAddress, paragraphs, tabs, tooWide, words } from "./reader.mjs";
import { views } from "./views.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

test("the page opens on the first text, with landmarks, one main heading and a title", async (t) => {
  const page = await visit(t);
  assert.equal(await headline(page).count(), 1);
  for (const landmark of ["banner", "main", "navigation", "complementary"]) {
    assert.ok((await page.getByRole(landmark).count()) > 0, `there is no ${landmark}`);
  }
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  const first = await words(headline(page));
  await until(() => page.title(), (title) => title.includes("Synoptic") && title.length > "Synoptic".length, "no title");
  assert.ok(first.length > 0);
  assert.ok((await paragraphs(page).count()) > 0, "the text has no numbered paragraph");
});

test("a text is chosen by click, by keyboard and by link", async (t) => {
  const page = await visit(t);
  const last = tabs(page).last();
  const label = await words(last);
  await last.click();
  await eventually(() => last.getAttribute("aria-current"), "page");
  const byClick = await words(headline(page));

  await tabs(page).first().focus();
  await page.keyboard.press("Enter");
  await eventually(() => tabs(page).first().getAttribute("aria-current"), "page");

  const link = await last.getAttribute("href");
  const elsewhere = await visit(t, link);
  assert.equal(await words(headline(elsewhere)), byClick, `the link of "${label}" leads to another text`);
});

test("j and k walk through the paragraphs, and the address follows", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("j");
  const first = await until(() => inAddress(page, "p"), Boolean, "j chose no paragraph");
  await page.keyboard.press("j");
  const second = await until(() => inAddress(page, "p"), (p) => p !== first, "j stayed where it was");
  await page.keyboard.press("j");
  await until(() => inAddress(page, "p"), (p) => p !== second, "j went no further");
  await page.keyboard.press("k");
  await eventually(() => inAddress(page, "p"), second, "k does not undo j");
  await eventually(() => current(page).count(), 1);
  assert.ok(await current(page).first().isVisible());
});

test("back and forward lead through what was read", async (t) => {
  const page = await visit(t);
  const [first, last] = [tabs(page).first(), tabs(page).last()];
  await last.click();
  await eventually(() => last.getAttribute("aria-current"), "page");
  await paragraphs(page).last().click();
  const there = await until(() => inAddress(page, "p"), Boolean, "no paragraph was chosen");
  await page.goBack();
  await eventually(() => inAddress(page, "p"), null, "back left the paragraph chosen");
  await eventually(() => last.getAttribute("aria-current"), "page");
  await page.goBack();
  await eventually(() => first.getAttribute("aria-current"), "page");
  await page.goForward();
  await page.goForward();
  await eventually(() => inAddress(page, "p"), there, "forward does not lead where back came from");
});

test("a link to something that is not there says so and shows the nearest view", async (t) => {
  for (const [link, what] of [["#s=1&p=zzzzzzzz", "a paragraph"], ["#s=1&t=zzzzzzzz", "a text"], ["#s=1&n=+zzzzzzzz", "a name"]]) {
    const page = await visit(t, link);
    const message = page.getByRole("alert");
    await message.waitFor();
    assert.match(await words(message), new RegExp(`${what} that is not in this edition\\. Here is the nearest view\\.`));
    assert.ok((await paragraphs(page).count()) > 0);
  }
});

test("no fragment, however malformed, breaks the page, and whatever cannot be read is said", async (t) => {
  const unreadable = /has a part that this page cannot read/u;
  const fragments = [
    ["#&&&", unreadable], ["#=", unreadable], ["#s", unreadable], ["#s=", unreadable], ["#s=0", unreadable], ["#read", unreadable],
    ["#%", unreadable], ["#%E0%A4%A", unreadable], ["#v=nowhere", unreadable], ["#t=", unreadable], ["#p", unreadable],
    ["#p=../../etc", unreadable], ["#n=", unreadable], ["#n=+", unreadable], ["#n=+aaaaaaaa-aaaaaaaa~aaaaaaaa", unreadable],
    ["#p=<script>alert(1)</script>", unreadable], [`#t=${"a".repeat(5000)}`, unreadable], ["#s=1&zz=9", unreadable],
    ["#s=1&s=1&v=read&v=filter", unreadable], ["#\u{1F600}", unreadable], ["#v=read&p=zzzzzzzz&zz", unreadable],
    ["#s=999", /made by a later version of this page/u], ["#s=2&zz=9", /made by a later version of this page/u],
    ["#c=best", /opens a comparison but names no paragraph/u], ["#p=zzzzzzzz&n=+yyyyyyyy", /a paragraph that is not in this edition/u],
  ];
  for (const [link, what] of fragments) {
    await t.test(link.slice(0, 40), async (t) => {
      const page = await visit(t, link);
      assert.ok((await words(page.getByRole("main"))).length > 50, "almost nothing is shown");
      await until(() => words(page.getByRole("alert")), (said) => what.test(said), "it was passed over in silence");
    });
  }
  for (const link of ["", "#", "#s=1", "#s=1&v=filter"]) {
    await t.test(`nothing is wrong with "${link}"`, async (t) => {
      const page = await visit(t, link);
      assert.ok((await words(page.getByRole("main"))).length > 50, "almost nothing is shown");
      assert.equal(await page.getByRole("alert").count(), 0);
    });
  }
});

test("the list of keys opens with ?, closes with Escape, and gives the focus back", async (t) => {
  const page = await visit(t);
  await tabs(page).first().focus();
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keys" });
  await list.waitFor();
  assert.ok((await list.getByRole("row").count()) > 5);
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "hidden" });
  assert.ok(await tabs(page).first().evaluate((tab) => tab === document.activeElement), "the focus went astray");
});

test("everything on the page can be reached and seen with the Tab key", async (t) => {
  const page = await visit(t);
  const ringless = [];
  const reached = new Set();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const ring = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
      return { what: element.outerHTML.slice(0, 90), ring, seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight };
    });
    if (!stop) break;
    reached.add(stop.what);
    if (!stop.ring || !stop.seen) ringless.push(stop.what);
  }
  assert.ok(reached.size > 5, "the Tab key reaches almost nothing");
  assert.deepEqual(ringless, [], "these have the focus without showing it");
});

test("m leaves out the marks under names, then all marks, and says so", async (t) => {
  const page = await visit(t);
  const inText = (which) => page.getByRole("article").locator(`.text > p.voice ${which}`).first();
  for (const which of [".n", ".f"]) {
    if ((await inText(which).count()) === 0) return t.diagnostic(`the first text has no ${which}`);
  }
  const isMarked = (which) => inText(which).evaluate((it) => {
    const { textDecorationLine, backgroundImage } = getComputedStyle(it);
    return textDecorationLine !== "none" || backgroundImage !== "none";
  });
  const steps = [["figures and quotations", "said", false, true], ["none", "none", false, false], ["all", null, true, true]];
  for (const [name, word, names, figures] of steps) {
    await page.keyboard.press("m");
    await page.getByRole("status").filter({ hasText: `Marks in the texts: ${name}` }).waitFor();
    await eventually(() => inAddress(page, "m"), word);
    await eventually(async () => [await isMarked(".n"), await isMarked(".f")].join(), [names, figures].join(), name);
  }
});

test("the theme switches, and stays for the next visit", async (t) => {
  const page = await visit(t);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.keyboard.press("t");
  const dark = await until(ground, (colour) => colour !== light, "the theme did not change");
  await page.reload();
  await headline(page).waitFor();
  await eventually(ground, dark, "the theme was forgotten");
});

test("the keys that lead to another view or text take the focus along", async (t) => {
  const page = await visit(t);
  const focused = () => page.evaluate(() => document.activeElement.tagName);
  await page.keyboard.press("j");
  for (const keys of ["f", "Escape g r", "2"]) {
    for (const key of keys.split(" ")) await page.keyboard.press(key);
    await until(focused, (tag) => tag !== "BODY", `the focus is nowhere after ${keys}`);
  }
});

for (const [width, height] of [[1440, 900], [390, 844]]) {
  test(`a link to a paragraph opens with it in sight, ${width} pixels wide`, async (t) => {
    const page = await visit(t, "", { width, height });
    // On phones the Synopsis shows the first two texts.
    await tabs(page).nth(1).click();
    await page.keyboard.press("j");
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("j");
    const link = await until(() => page.evaluate(() => location.hash), (hash) => hash.includes("p="), "no paragraph is in the address");
    for (const hash of [link, `${link}&c=best`, link.replace("&t=", "&v=synopsis&t=")]) {
      const other = await visit(t, hash, { width, height });
      const top = () => current(other).first().evaluate((it) => it.getBoundingClientRect().top);
      await until(top, (top) => top >= 0 && top < height - 50, `${hash} leads to what nobody sees`);
      await other.reload();
      await until(top, (top) => top >= 0 && top < height - 50, `${hash}, loaded again, leads to what nobody sees`);
    }
  });
}

test("a view of tables begins with its title, however far down a paragraph is read", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("k");
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("j");
  const scrolled = () => page.evaluate(() => scrollY);
  await until(scrolled, (top) => top > 100, "the text is too short to be scrolled");
  for (const view of ["n", "q", "f", "c"]) {
    await page.keyboard.press("g");
    await page.keyboard.press(view);
    const title = page.getByRole("main").getByRole("heading", { level: 1 });
    await title.waitFor();
    await until(() => title.evaluate((title) => title.getBoundingClientRect().top), (top) => top >= 0 && top < 400, `g ${view} leaves the title out of sight`);
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await page.getByRole("article").waitFor();
    await until(scrolled, (top) => top > 100, "the text is not where it was left");
  }
});

for (const [name, open] of Object.entries(views)) {
  test(`${name}: no wider than the window, from 320 pixels on`, async (t) => {
    const page = await visit(t);
    await open(page);
    for (const width of [320, 360, 390, 480, 600, 641, 768, 820, 961, 1024, 1200, 1201, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await eventually(() => tooWide(page), 0, `too wide at ${width} pixels`);
    }
  });
}

test("views that were opened and left leave nothing behind in memory", async (t) => {
  const script = () => addEventListener("synoptic-started", (event) => { window.program = event.detail.wasm; });
  const page = await visit(t, "", { script });
  const walk = (times) => page.evaluate(async (times) => {
    const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let time = 0; time < times; time += 1) {
      for (const view of ["n", "r"]) {
        press("g");
        press(view);
        await frame();
      }
    }
    return window.program.memory.buffer.byteLength;
  }, times);
  const before = await walk(20);
  const grown = (await walk(150)) - before;
  // What each view left behind while signals kept their followers, four kilobytes, would be over a megabyte.
  assert.ok(grown < 400_000, `the program has grown by ${grown} bytes`);
});
