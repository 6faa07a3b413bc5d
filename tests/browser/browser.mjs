// One Chromium for each test file, one fresh profile for each visit, and what every visit must keep to.
import assert from "node:assert/strict";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { after, before } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Long enough for a busy machine with two cores; a test that passes never waits that long. */
const PATIENCE = 20_000;

/** Between two looks at the page, in milliseconds. */
const BETWEEN = 15;

/** The Chromium to drive: the one in CHROMIUM, or the first of the usual names on the PATH. */
export const findChromium = () =>
  find("CHROMIUM", ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"], "Chromium");

/** The Firefox to drive: the one in FIREFOX, or the first of the usual names on the PATH. */
export const findFirefox = () => find("FIREFOX", ["firefox-esr", "firefox"], "Firefox");

function find(variable, names, what) {
  if (process.env[variable]) return process.env[variable];
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here; the next folder may have it.
      }
    }
  }
  throw new Error(`${what} is missing; install it (Debian: apt-get install ${names[0]}) or set ${variable}`);
}

export function launch() {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS, ignoreDefaultArgs: ["--headless"] });
}

/** The Chromium of this test file. */
let running;

/**
 * Serves a built site for the tests of one file and opens pages of it.
 *
 * `visit` opens a page at a fragment and waits until the page has drawn itself. When the test ends it fails if any
 * script of the page failed, or if the page asked another origin for anything.
 */
export function site(folder, options = {}) {
  let server;
  before(async () => {
    server = await serve(folder, options);
    await (running ??= launch());
  });
  after(async () => {
    await server?.close();
    await (await running)?.close();
  });

  async function visit(t, fragment = "", options = {}) {
    const { width = 1440, height = 900, theme = "light", script, failing = false, first = false, address, watch, ...others } = options;
    const browser = await running;
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, ...others });
    context.setDefaultTimeout(PATIENCE);
    const troubles = [];
    const foreign = [];
    context.on("weberror", (problem) => troubles.push(String(problem.error())));
    context.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    if (watch) context.on("request", watch);
    context.on("request", (request) => isForeign(request.url(), server) && foreign.push(request.url()));
    t.after(async () => {
      await context.close();
      assert.deepEqual(foreign, [], "the page asked for something outside its own folder");
      if (!failing) assert.deepEqual(troubles, [], "a script of the page failed");
    });
    if (!first) await context.addInitScript(declineTour);
    if (script) await context.addInitScript(script);
    const page = await context.newPage();
    await page.goto((address ?? server.address) + fragment);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    return page;
  }

  return { visit, get address() { return server.address; } };
}

/** Most visits are not the first one: the tour was declined before. A page without storage has nothing to keep. */
function declineTour() {
  try {
    localStorage.setItem("synoptic.tour", "over");
  } catch {
    // The browser refuses storage; the offer of the tour stands there.
  }
}

function isForeign(url, server) {
  return !url.startsWith(server.address) && !["data:", "blob:", "file:"].some((scheme) => url.startsWith(scheme));
}

/** Waits until a question to the page has the expected answer. */
export async function eventually(ask, expected, what) {
  const answer = await asked(ask, (answer) => isDeepStrictEqual(answer, expected));
  assert.deepEqual(answer, expected, what);
}

/** Waits until a question to the page is answered with something that satisfies a condition, and returns it. */
export async function until(ask, satisfies, what) {
  const answer = await asked(ask, satisfies);
  assert.ok(satisfies(answer), `${what}; the last answer was ${JSON.stringify(answer)}`);
  return answer;
}

/** Waits until a question to the page has the same answer twice in a row, and returns it. */
export async function settled(ask) {
  let [last, same] = [undefined, false];
  await asked(ask, (answer) => {
    same = isDeepStrictEqual(answer, last);
    last = answer;
    return same;
  });
  assert.ok(same, `the answer goes on changing; the last one was ${JSON.stringify(last)}`);
  return last;
}

/** Asks again and again, until the answer satisfies or patience ends, and returns the last answer. */
async function asked(ask, satisfies) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer) || Date.now() > end) return answer;
    await pause(BETWEEN);
  }
}
