// Articles that try to run something, to load something or to bring mark-up of their own: only their words survive.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./bundles.mjs";
import { site } from "./browser.mjs";
import { tabs, words } from "./reader.mjs";

const one = site(bundle("one"));
const two = site(bundle("two"));

/** Elements and attributes that the page itself never makes. */
const STRANGE = "script:not([type=module]), iframe, object, embed, form, template, img, [onerror], [onload], [onclick], [onmouseover], [href^='javascript:' i], [src^='http']";

async function isInert(page) {
  const found = await page.locator("body").locator(STRANGE).evaluateAll((all) => all.map((each) => each.outerHTML.slice(0, 120)));
  assert.deepEqual(found, [], "mark-up of an article has reached the page");
  assert.equal(await page.evaluate(() => window.ranFromArticle), undefined, "an article ran a script");
}

/** Shows everything there is of a text, what was set aside too, and passes over all of it as a mouse would. */
async function stirEverything(page) {
  const hidden = page.getByRole("button", { name: "Show them" });
  if (await hidden.count()) await hidden.click();
  await page.getByRole("main").locator("a, button, p, h1, span").evaluateAll((all) => {
    for (const each of all) each.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
  });
}

test("an HTML page with scripts in every corner becomes words", async (t) => {
  const page = await one.visit(t);
  await stirEverything(page);
  await isInert(page);
  const text = await words(page.getByRole("article"));
  assert.match(text, /<script>ranFromArticle='written'<\/script>/u, "what was written out must be read as written");
  assert.match(text, /stayed half open on Monday/u);
});

test("Markdown and plain text with mark-up in them become words", async (t) => {
  const page = await two.visit(t);
  for (const index of [0, 1]) {
    await tabs(page).nth(index).click();
    await stirEverything(page);
    await isInert(page);
  }
  assert.match(await words(page.getByRole("article")), /window\.ranFromArticle = "text file"/u);
});

test("only addresses of web pages become links", async (t) => {
  for (const page of [await one.visit(t), await two.visit(t)]) {
    const links = await page.getByRole("link").evaluateAll((all) => all.map((each) => each.protocol));
    assert.ok(links.every((protocol) => ["http:", "https:"].includes(protocol)), links.join(" "));
  }
});

test("the browser itself keeps the page to its own files", async (t) => {
  const page = await two.visit(t, "", { failing: true });
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  for (const rule of ["default-src 'none'", "script-src 'self' 'sha256-", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"]) {
    assert.ok(policy.includes(rule), `${rule} is not in ${policy}`);
  }
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|nonce/u);
  const blocked = await page.evaluate(async () => {
    const seen = [];
    const three = new Promise((done) => {
      addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective) === 3 && done());
    });
    const script = document.createElement("script");
    script.textContent = "window.ranFromArticle = 'inserted script'";
    const button = document.createElement("button");
    button.setAttribute("onclick", "window.ranFromArticle = 'inserted handler'");
    const frame = document.createElement("iframe");
    frame.src = "data:text/html,framed";
    document.body.append(script, button, frame);
    button.click();
    await three;
    return seen.sort();
  });
  assert.deepEqual(blocked, ["frame-src", "script-src-attr", "script-src-elem"]);
  assert.equal(await page.evaluate(() => window.ranFromArticle), undefined);
});

test("no text becomes mark-up that runs, or a program, even where a script of the page would have it", async (t) => {
  const page = await two.visit(t, "", { failing: true });
  const refused = await page.evaluate(() => {
    const tries = {
      handler: () => { document.createElement("div").innerHTML = "<img src=x onerror='window.ranFromArticle = 1'>"; },
      script: () => { document.createElement("div").innerHTML = "<script>window.ranFromArticle = 1<\/script>"; },
      address: () => { document.createElement("template").innerHTML = "<a href='JavaScript:window.ranFromArticle=1'>x</a>"; },
      slashed: () => { document.createElement("div").innerHTML = "<svg/onload=window.ranFromArticle=1>"; },
      unspaced: () => { document.createElement("div").innerHTML = "<b title='x'onclick=window.ranFromArticle=1>"; },
      written: () => { document.createElement("div").innerHTML = "<a href='java&#115;cript:window.ranFromArticle=1'>x</a>"; },
      broken: () => { document.createElement("div").innerHTML = "<a href='java\tscript:window.ranFromArticle=1'>x</a>"; },
      worker: () => new Worker("data:text/javascript,postMessage(1)"),
      elsewhere: () => { document.createElement("script").src = "https://example.org/a.js"; },
      evaluated: () => (0, eval)("window.ranFromArticle = 1"),
    };
    const isRefused = (name) => {
      try {
        tries[name]();
        return false;
      } catch {
        return true;
      }
    };
    // What a test evaluates may evaluate; what a timer of the page calls may not.
    return new Promise((done) => setTimeout(() => done(Object.keys(tries).filter(isRefused))));
  });
  assert.deepEqual(refused, ["handler", "script", "address", "slashed", "unspaced", "written", "broken", "worker", "elsewhere", "evaluated"]);
  assert.equal(await page.evaluate(() => window.ranFromArticle), undefined);
});
