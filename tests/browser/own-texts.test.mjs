// Texts of the reader's own: pasted, dropped, changed, taken out, kept, and never sent anywhere.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { bundle, singleFile } from "./bundles.mjs";
import { eventually, site, until } from "./browser.mjs";
import { BOATS, FERRY, JAVELINS } from "./fixtures/texts.mjs";
import { countTexts, headline, status, tabs, tooWide, words } from "./reader.mjs";

const sample = site(process.env.SYNOPTIC_DIST ?? bundle("sample"));
const none = site(process.env.SYNOPTIC_DIST ?? bundle("sample"), {
  alter: (name, bytes) => (name.endsWith(".bin") ? Buffer.alloc(0) : bytes),
});
const lacking = site(process.env.SYNOPTIC_DIST ?? bundle("sample"), {
  alter: (name, bytes) => (name.startsWith("engine") ? Buffer.from("no wasm") : bytes),
});

const dialog = (page) => page.getByRole("dialog", { name: "Add a text" });
const field = (page, name) => page.getByRole("textbox", { name });
const yours = (page) => page.locator(".own-texts > li");
const act = (page, name) => page.getByRole("button", { name });

async function open(page) {
  await page.keyboard.press("a");
  await dialog(page).waitFor();
}

async function paste(page, text, { outlet = "", date = "" } = {}) {
  await field(page, "Paste the article").fill(text);
  await field(page, /^Outlet/u).fill(outlet);
  await field(page, /^Date/u).fill(date);
  await act(page, "Add the text").click();
}

/** Waits until the page stands with so many texts of the reader's. */
async function added(page, number) {
  await until(() => status(page), (said) => said.includes("Added:"), "nobody says that texts were added");
  await eventually(() => yours(page).count(), number, "the texts are not listed");
}

async function close(page) {
  // With a text that was added the page is made anew, and the dialog is opened again in the next frame.
  await dialog(page).waitFor();
  await page.keyboard.press("Escape");
  await eventually(() => dialog(page).count(), 0, "Escape does not close the dialog");
}

/** What the page itself asks for; a service worker has its own affairs. */
const noting = (asked) => (request) => request.serviceWorker() || asked.push(request.url());

/** Waits until the engine is there, which is fetched when the dialog opens, and forgets what was asked for so far. */
async function fetched(page, asked) {
  await until(async () => page.workers().length, (workers) => workers > 0, "no worker is there when the dialog is open");
  asked.length = 0;
}

/** Drops files on the page, as from a desktop. */
async function drop(page, files) {
  const transfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const [name, text] of files) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test("a pasted article becomes another column, and no request is made for it", async (t) => {
  const asked = [];
  const page = await sample.visit(t, "", { watch: noting(asked) });
  const before = await countTexts(page);
  await open(page);
  await eventually(() => field(page, "Paste the article").evaluate((it) => it === document.activeElement), true, "the field has no focus");
  await fetched(page, asked);
  await paste(page, JAVELINS, { outlet: "Schoolhouse Gazette", date: "2024-01-18" });
  await added(page, 1);
  assert.match(await words(yours(page)), /Schoolhouse Gazette Washington clears Javelin sale to Kosovo 18 Jan 2024, 1 paragraph, headline inferred/u);
  assert.equal(await field(page, "Paste the article").inputValue(), "", "the field still holds what was added");
  await act(page, "Read it: Schoolhouse Gazette").click();
  await until(() => words(headline(page)), (said) => said.includes("Washington clears Javelin"), "the text is not opened");
  assert.equal(await countTexts(page), before + 1);
  assert.match(await words(tabs(page).nth(before)), /Schoolhouse Gazette 18 Jan 2024 yours/u);
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await page.getByRole("complementary").getByRole("tabpanel").waitFor();
  assert.deepEqual(asked.filter((url) => !url.startsWith("blob:")), [], "something was asked of the network");
});

test("a text shows line by line what it was taken for, and a reader has it taken for something else", async (t) => {
  const page = await sample.visit(t);
  await open(page);
  await paste(page, `${JAVELINS}\n\nTeachers at the grammar school said that they would discuss it in class.\n\nSign up for our Friday newsletter`);
  await added(page, 1);
  const line = (words) => page.locator(".lines li", { hasText: words });
  const kind = (words) => line(words).getByRole("combobox");
  const chosen = (words) => kind(words).evaluate((it) => it.selectedOptions[0].label);
  const facts = () => words(yours(page).locator("p.small").first());
  assert.equal(await act(page, "What was found: Pasted text").getAttribute("aria-expanded"), "true", "a text that was just added is folded");
  assert.equal(await chosen("Friday newsletter"), "Left out");
  assert.match(await line("246 Javelin").getByRole("link").nth(1).getAttribute("aria-label"), /Exemplar Wire Service ¶/u);
  assert.match(await words(line("grammar school")), /not found elsewhere/u);
  assert.match(await facts(), /2 paragraphs/u);
  // With the arrow keys, as fast as they are pressed: each change waits for the one before.
  await kind("grammar school").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await until(facts, (said) => /1 paragraph,/u.test(said), "a line that is left out still counts");
  await eventually(() => chosen("grammar school"), "Left out");
  await eventually(() => kind("grammar school").evaluate((it) => it === document.activeElement), true, "the focus is lost");
  await kind("Friday newsletter").selectOption({ label: "Paragraph" });
  await until(facts, (said) => /2 paragraphs/u.test(said), "what a reader calls a paragraph is none");
  await eventually(() => chosen("grammar school"), "Left out", "another line has changed");
  await act(page, "Edit: Pasted text").click();
  await until(() => field(page, "Change the text").inputValue(), (text) => text.includes("grammar school"), "a line that is left out is lost when the text is changed");
  assert.equal(await tooWide(page), 0, "the page scrolls sideways");
});

test("files are dropped anywhere; what cannot be read is named and stops nothing", async (t) => {
  const page = await sample.visit(t);
  const before = await countTexts(page);
  await drop(page, [["ferry.txt", FERRY], ["broken.md", "+++\ntitle = \"A\nText."], ["boats.html", `<title>x</title><article><h1>Boats stay in port</h1><p>${BOATS}</p></article>`], ["empty.txt", ""]]);
  await eventually(() => yours(page).count(), 2, "not both texts were read");
  const problems = await words(dialog(page).locator(".problems"));
  assert.match(problems, /broken\.md, line 1: front matter opens/u);
  assert.match(problems, /empty\.txt: the file is empty; put the article's text/u);
  await drop(page, [["again.txt", FERRY]]);
  await until(() => words(dialog(page)), (said) => said.includes("again.txt: the text is here already, as \"ferry.txt\""), "a twin is not named");
  assert.doesNotMatch(await words(dialog(page)), /Added:/u, "what was said of the texts before stands beside it");
  await close(page);
  await open(page);
  assert.doesNotMatch(await words(dialog(page)), /is here already/u, "what became of a text is told again the next time");
  await close(page);
  assert.equal(await countTexts(page), before + 2);
});

test("what is typed wrongly is said and nothing of it is lost", async (t) => {
  const page = await sample.visit(t);
  await open(page);
  await act(page, "Add the text").click();
  await until(() => words(dialog(page)), (said) => said.includes("No paragraphs were found."), "an empty text is not refused");
  await paste(page, FERRY, { date: "17 January" });
  await until(() => words(dialog(page)), (said) => said.includes("The date was not understood."), "a wrong date is not refused");
  assert.equal(await field(page, "Paste the article").inputValue(), FERRY);
  await close(page);
  await open(page);
  assert.equal(await field(page, "Paste the article").inputValue(), FERRY, "closing the dialog loses what was typed");
  await field(page, /^Date/u).fill("");
  await drop(page, [["boats.txt", BOATS]]);
  await added(page, 1);
  assert.equal(await field(page, "Paste the article").inputValue(), FERRY, "a file that comes in wipes what is typed");
  await act(page, "Edit: boats").click();
  await act(page, "Leave it as it was").click();
  assert.equal(await field(page, "Paste the article").inputValue(), FERRY, "changing another text wipes what is typed");
});

test("a text is changed, saved as a file, taken out and put back", async (t) => {
  const page = await sample.visit(t);
  const before = await countTexts(page);
  await open(page);
  await paste(page, FERRY, { outlet: "Skellen \"Courier\"" });
  await eventually(() => yours(page).count(), 1);
  await act(page, /^Edit: Skellen/u).click();
  const text = field(page, "Change the text");
  assert.match(await text.inputValue(), /^The ferry Aurora/u);
  await text.fill((await text.inputValue()).replace("Monday", "Tuesday"));
  await act(page, "Change it").click();
  await eventually(() => field(page, "Paste the article").count(), 1, "the text is still being changed");
  assert.equal(await yours(page).count(), 1, "the change became another text");
  const [download] = await Promise.all([page.waitForEvent("download"), act(page, /^Save as a file: Skellen/u).click()]);
  const file = await readFile(await download.path(), "utf8");
  assert.match(file, /outlet = "Skellen \\"Courier\\""[^]*off Skellen on Tuesday/u);
  await act(page, /^Remove: Skellen/u).click();
  await eventually(() => yours(page).count(), 0, "the text is still there");
  await close(page);
  assert.equal(await countTexts(page), before);
  await drop(page, [["boats.txt", BOATS]]);
  await added(page, 1);
  await close(page);
  await page.keyboard.press("u");
  await eventually(() => countTexts(page), before + 2, "the text was not put back, or another one went with it");
  await tabs(page).nth(before).click();
  await until(() => words(page.getByRole("article")), (said) => said.includes("off Skellen on Tuesday"), "the change is lost");
  await drop(page, [["saved.txt", file]]);
  await until(() => words(dialog(page)), (said) => said.includes("saved.txt: the text is here already"), "the saved file is another text");
});

test("texts stay for the next visit where the reader says so, and links lead to them", async (t) => {
  const page = await sample.visit(t);
  const before = await countTexts(page);
  await open(page);
  await page.getByRole("checkbox", { name: /^Keep them on this device/u }).check();
  await paste(page, FERRY, { outlet: "Courier" });
  await eventually(() => yours(page).count(), 1);
  await act(page, "Read it: Courier").click();
  await page.keyboard.press("j");
  await until(() => page.url(), (url) => /[#&]p=/u.test(url), "no paragraph is in the address");
  const address = page.url();
  await page.reload();
  await until(() => words(headline(page)), (said) => said.includes("Ferry runs aground"), "the kept text is not there");
  assert.equal(page.url(), address);
  await eventually(() => page.getByRole("alert").count(), 0, "the link counts as lost");
  await open(page);
  await page.getByRole("checkbox", { name: /^Keep them on this device/u }).uncheck();
  await close(page);
  await until(() => keptThings(page), (count) => count === 0, "the text is still kept");
  await page.goto(sample.address);
  await page.reload();
  await headline(page).waitFor();
  assert.equal(await countTexts(page), before);
});

/** How many things the browser keeps for the page in its database. */
const keptThings = (page) => page.evaluate(() => new Promise((done) => {
  const open = indexedDB.open("synoptic", 1);
  open.onsuccess = () => {
    const count = open.result.transaction("kept").objectStore("kept").count();
    count.onsuccess = () => { open.result.close(); done(count.result); };
  };
}));

test("what one tab keeps another does not throw away", async (t) => {
  const one = await sample.visit(t);
  const other = await one.context().newPage();
  await other.goto(sample.address);
  await headline(other).waitFor();
  await open(one);
  await one.getByRole("checkbox", { name: /^Keep them on this device/u }).check();
  await paste(one, FERRY, { outlet: "Courier" });
  await added(one, 1);
  await until(() => keptThings(one), (count) => count === 1, "nothing is kept");
  await open(other);
  await paste(other, BOATS, { outlet: "Post" });
  await added(other, 1);
  await act(other, "Remove: Post").click();
  await eventually(() => yours(other).count(), 0);
  assert.equal(await keptThings(other), 1);
});

test("while outlets are out of sight, the list of texts tells of none", async (t) => {
  const page = await sample.visit(t);
  await open(page);
  await paste(page, FERRY, { outlet: "Courier", date: "2024-02-03" });
  await added(page, 1);
  await close(page);
  await page.keyboard.press("b");
  await page.getByRole("button", { name: /^Reveal: /u, includeHidden: true }).waitFor({ state: "attached" });
  await open(page);
  const said = await words(yours(page));
  assert.match(said, /Ferry runs aground/u);
  assert.doesNotMatch(said, /Courier|2024/u);
});

test("where the browser keeps nothing, it is said, and the page works on", async (t) => {
  const refuse = () => Object.defineProperty(globalThis, "indexedDB", { get: () => { throw new DOMException("no", "SecurityError"); } });
  const page = await sample.visit(t, "", { script: refuse });
  await open(page);
  await paste(page, FERRY, { outlet: "Courier" });
  await eventually(() => yours(page).count(), 1);
  const keep = page.getByRole("checkbox", { name: /^Keep them on this device/u });
  await keep.click();
  await until(() => status(page), (said) => said.includes("The browser keeps nothing for this page"), "nothing is said");
  await eventually(() => keep.isChecked(), false, "the page pretends to keep them");
});

test("with the keyboard alone", async (t) => {
  const page = await sample.visit(t);
  await open(page);
  await page.keyboard.insertText(FERRY);
  for (let steps = 0; steps < 2; steps++) await page.keyboard.press("Tab");
  await page.keyboard.type("Courier");
  await page.keyboard.press("Enter");
  await added(page, 1);
  await eventually(() => dialog(page).evaluate((it) => it.contains(document.activeElement)), true, "the focus has left the dialog");
  await close(page);
});

test("a large drop says how far it is and can be stopped", async (t) => {
  const page = await sample.visit(t);
  const before = await countTexts(page);
  const many = Array.from({ length: 300 }, (_, number) => [`${number}.txt`, `${FERRY.repeat(6)}\n\nThis is number ${number}.`]);
  await drop(page, many);
  await until(() => status(page), (said) => /Reading text \d+ of 300|Comparing: step/u.test(said), "nobody says how far it is");
  await act(page, "Stop").click();
  await until(() => words(dialog(page)), (said) => said.includes("Stopped. Nothing was changed."), "nobody says that it was stopped");
  await close(page);
  assert.equal(await countTexts(page), before, "half of it was added");
  await drop(page, many.slice(0, 2));
  await eventually(() => yours(page).count(), 2, "after a stop nothing can be added any more");
});

test("hostile files become words; no script runs and nothing is asked for", async (t) => {
  const asked = [];
  const page = await sample.visit(t, "", { watch: noting(asked) });
  await open(page);
  await fetched(page, asked);
  await close(page);
  const html = `<!doctype html><script>window.ranFromArticle = 1</script><base href="https://example.org/"><title>x</title>
    <meta property="og:site_name" content="<img src=x onerror='window.ranFromArticle=2'>"><link rel="canonical" href="javascript:alert(1)">
    <article><h1 onclick="window.ranFromArticle=3">Ferry &lt;img src=x onerror="window.ranFromArticle=4"&gt; aground</h1>
    <p>The ferry ran aground off Skellen <a href="javascript:window.ranFromArticle=5">on Monday</a>.<img src="https://example.org/x.png" onerror="window.ranFromArticle=6"></p>
    <iframe src="https://example.org/"></iframe><svg onload="window.ranFromArticle=7"></svg><p>Divers inspected the hull.</p></article>`;
  await drop(page, [["evil.html", html], ["<img src=x onerror=window.ranFromArticle=8>.txt", FERRY], ["cut.bin", "SYNOPT03\u0005cut"], ["later.bin", "SYNOPT99"], ["huge.txt", "a".repeat(17 * 2 ** 20)]]);
  await eventually(() => yours(page).count(), 2, "the texts were not read");
  const said = await words(dialog(page));
  assert.match(said, /cut\.bin: the bundle is damaged/u);
  assert.match(said, /later\.bin: the bundle was saved by another version/u);
  assert.match(said, /huge\.txt: the file is too large \(17\.0 MB/u);
  await act(page, /^Read it: <img/u).first().click();
  for (const tab of await tabs(page).all()) await tab.click();
  assert.equal(await page.evaluate(() => window.ranFromArticle), undefined, "an article ran a script");
  const links = await page.getByRole("link").evaluateAll((all) => all.map((each) => each.protocol));
  assert.ok(links.every((protocol) => ["http:", "https:"].includes(protocol)), links.join(" "));
  assert.equal(await page.locator("main iframe, main img, main script").count(), 0, "mark-up of an article has reached the page");
  assert.deepEqual(asked.filter((url) => !url.startsWith("blob:")), []);
});

test("a page that came without texts is a place to start from", async (t) => {
  const page = await none.visit(t);
  assert.equal(await words(headline(page)), "Drop your articles here");
  assert.ok((await tooWide(page)) <= 0);
  await paste(page, FERRY, { outlet: "Courier" });
  await until(() => words(headline(page)), (said) => said.includes("Ferry runs aground"), "the text is not shown");
  await drop(page, [["boats.txt", BOATS]]);
  await added(page, 2);
  await close(page);
  await eventually(() => countTexts(page), 2);
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await until(() => words(page.getByRole("main")), (said) => /212 passengers/u.test(said), "the two are not compared");
  await open(page);
  await act(page, "Remove: Courier").click();
  await eventually(() => yours(page).count(), 1);
  await act(page, "Remove: boats").click();
  await until(() => words(headline(page)), (said) => said.includes("Drop your articles here"), "the page does not go back to its beginning");
});

test("a saved bundle is taken in, title and all", async (t) => {
  const page = await none.visit(t);
  const saved = await page.evaluate(async () => {
    const name = [...document.scripts].find((script) => script.dataset.bundle)?.dataset.bundle;
    return name;
  });
  const bytes = await readFile(`${process.env.SYNOPTIC_DIST ?? bundle("sample")}/${saved}`);
  await page.locator("input[type=file]").setInputFiles({ name: "saved.synoptic", mimeType: "application/octet-stream", buffer: bytes });
  await eventually(() => countTexts(page), 5, "the texts of the bundle are not there");
  assert.match(await words(page.getByRole("banner")), /Javelin/u);
});

test("a page in one file takes texts in from a disk, and the page that it saves brings them along", async (t) => {
  const asked = [];
  const address = pathToFileURL(process.env.SYNOPTIC_FILE ?? singleFile).href;
  const page = await sample.visit(t, "", { address, offline: true, watch: noting(asked) });
  await open(page);
  await paste(page, FERRY, { outlet: "Courier" });
  await added(page, 1);
  await close(page);
  assert.deepEqual(asked.filter((each) => !/^(?:blob|data):/u.test(each)).map((each) => each.split("#")[0]), [address]);
  await page.keyboard.press("e");
  const [download] = await Promise.all([page.waitForEvent("download"), act(page, "Save as one file").click()]);
  const elsewhere = await none.visit(t);
  await elsewhere.locator("input[type=file]").setInputFiles({ name: "page.html", mimeType: "text/html", buffer: await readFile(await download.path()) });
  await eventually(() => countTexts(elsewhere), 6, "the texts of the saved page are not there");
});

test("where the browser allows no worker, the page does the work itself", async (t) => {
  const refuse = () => { globalThis.Worker = class { constructor() { throw new DOMException("no", "SecurityError"); } }; };
  const page = await sample.visit(t, "", { script: refuse });
  await open(page);
  await page.evaluate(() => {
    new MutationObserver(() => { globalThis.isSaid ||= document.querySelector(".working") !== null; }).observe(document.body, { childList: true, subtree: true });
  });
  await paste(page, FERRY, { outlet: "Courier" });
  await added(page, 1);
  assert.equal(await page.evaluate(() => globalThis.isSaid), true, "nothing is said before the page stands still");
});

test("a second press adds nothing twice and leaves no word of it", async (t) => {
  const page = await sample.visit(t);
  await open(page);
  await field(page, "Paste the article").fill(FERRY);
  await act(page, "Add the text").dblclick();
  await added(page, 1);
  assert.doesNotMatch(await words(dialog(page)), /Another text is being read/u);
});

test("where the engine does not arrive, it is said, and what was typed stays", async (t) => {
  const page = await lacking.visit(t, "", { failing: true });
  await open(page);
  await paste(page, FERRY, { outlet: "Courier" });
  await until(() => words(dialog(page)), (said) => said.includes("a part of this page is not there"), "nothing is said");
  assert.equal(await field(page, "Paste the article").inputValue(), FERRY);
});
