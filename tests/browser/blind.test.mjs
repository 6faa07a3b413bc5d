// The blind view: nothing on the page says who published a text, until the reader asks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { fragment, headline, inAddress, status, tabs, words } from "./reader.mjs";

const { visit } = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));

const blind = (page) => page.getByRole("button", { name: /^Blind: / });
const reveal = (page) => page.getByRole("button", { name: /^Reveal: / });

/** Everything a page says: words, names for screen readers, titles, addresses, and the title of the tab. */
const everything = (page) =>
  page.evaluate(() => {
    const attributes = ["title", "aria-label", "href", "alt", "value", "datetime", "placeholder"];
    const said = [...document.querySelectorAll("*")].flatMap((element) =>
      attributes.map((name) => element.getAttribute(name)).filter(Boolean),
    );
    return [document.title, document.body.textContent, ...said].join("\n");
  });

/**
 * The names of the outlets and the dates, as the tabs of the page give them. What an article says in its own words is no
 * secret: those stay as they are.
 */
async function published(page) {
  const names = await tabs(page).locator(".on").allTextContents();
  const dates = (await tabs(page).locator(".when").allTextContents()).filter((date) => /\d/u.test(date));
  let own = "";
  for (const tab of await tabs(page).all()) {
    await tab.click();
    await eventually(() => tab.getAttribute("aria-current"), "page");
    own += (await page.getByRole("article").locator(".text > .voice").allTextContents()).join("\n");
  }
  await tabs(page).first().click();
  const secrets = [...names, ...dates, "example.org"].filter((secret) => !own.includes(secret));
  assert.ok(names.length > 1 && dates.length > 0 && secrets.length > names.length);
  return secrets;
}

async function enter(page) {
  await blind(page).click();
  await reveal(page).waitFor();
}

for (const view of ["read", "synopsis", "filter"]) {
  test(`${view}: no outlet, no date and no address is left in a blind view`, async (t) => {
    const page = await visit(t);
    const secrets = await published(page);
    await enter(page);
    await page.goto(page.url().replace("s=1", `s=1&v=${view}`));
    await until(() => everything(page), (said) => said.includes("Text A"), "no text is called by its letter");
    const said = await everything(page);
    assert.deepEqual(secrets.filter((secret) => said.includes(secret)), []);
  });
}

test("every text can be read blind, with what stands beside it and what is copied", async (t) => {
  const page = await visit(t, "", { permissions: ["clipboard-read", "clipboard-write"] });
  const secrets = await published(page);
  const headlines = new Set();
  await enter(page);
  for (let text = 0; text < (await tabs(page).count()); text += 1) {
    await tabs(page).nth(text).click();
    await eventually(() => tabs(page).nth(text).getAttribute("aria-current"), "page");
    headlines.add(await words(headline(page)));
    const said = await everything(page);
    assert.deepEqual(secrets.filter((secret) => said.includes(secret)), []);
  }
  assert.equal(headlines.size, await tabs(page).count(), "a text is missing");
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await page.getByRole("button", { name: "Copy both" }).click();
  await until(() => status(page), (said) => said.includes("copied"), "nothing was said");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /Text [A-E]/u);
  assert.deepEqual(secrets.filter((secret) => copied.includes(secret)), []);
});

test("a link to a blind view deals the same, b reveals, and back is blind again", async (t) => {
  const page = await visit(t);
  const names = await tabs(page).locator(".on").allTextContents();
  await page.keyboard.press("b");
  await reveal(page).waitFor();
  assert.match(await inAddress(page, "x"), /^\d+$/u);
  const order = await page.getByRole("main").locator(".heads .gist").allTextContents();
  const elsewhere = await visit(t, `#${await fragment(page)}`);
  await reveal(elsewhere).waitFor();
  assert.deepEqual(await elsewhere.getByRole("main").locator(".heads .gist").allTextContents(), order);
  await page.keyboard.press("b");
  await blind(page).waitFor();
  assert.deepEqual(await tabs(page).locator(".on").allTextContents(), names);
  await page.goBack();
  await reveal(page).waitFor();
});

test("the paragraph that is read stays where it is, and keeps the focus, when outlets go and come", async (t) => {
  const page = await visit(t);
  const at = () => page.evaluate(() => [document.activeElement.getBoundingClientRect().top, document.activeElement === document.body ? "" : document.activeElement.innerText.slice(0, 60)]);
  let [top, text] = [0, ""];
  for (let step = 0; step < 6; step += 1) {
    const before = text;
    await page.keyboard.press("j");
    [top, text] = await until(at, ([, said]) => said.length > 20 && said !== before, "no other paragraph has the focus");
  }
  for (const button of [reveal, blind]) {
    await page.keyboard.press("b");
    await button(page).waitFor();
    const [now, said] = await until(at, ([, said]) => said === text, "the focus is somewhere else");
    assert.ok(Math.abs(now - top) <= 1 && said === text, `from ${top} to ${now}`);
  }
});

test("every deal is as likely: the letters change from one to the next", async (t) => {
  const page = await visit(t);
  const orders = new Set();
  for (let seed = 0; seed < 8; seed += 1) {
    await page.goto(`${page.url().split("#")[0]}#s=1&x=${seed}`);
    await eventually(() => inAddress(page, "x"), String(seed));
    await reveal(page).waitFor();
    orders.add(await words(headline(page)));
  }
  assert.ok(orders.size > 2, `eight deals begin with ${orders.size} of five texts`);
});
