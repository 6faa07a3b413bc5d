// What the measurements of the page share: visits that tell when a page can be read, and tables of times.

/** Runs in the page before its own scripts. */
function prepare() {
  // When the frame is painted that is being made.
  window.drawn = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  });
  // When the next frame is.
  window.painted = () => new Promise((done) => requestAnimationFrame(() => window.drawn().then(done)));
  // From an act, which must change the page at once, to the frame that shows it.
  window.timed = async (act) => {
    const begin = performance.now();
    act();
    return (await window.painted()) - begin;
  };
  window.press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  window.readable = new Promise((done) => {
    const look = () => {
      if (!document.querySelector("article p.voice")) return requestAnimationFrame(look);
      return window.painted().then(done);
    };
    look();
  });
  addEventListener("synoptic-started", (event) => { window.program = event.detail.wasm; });
}

/** Opens a page, in a fresh profile unless one is given, and tells when its text could be read, in ms from the start. */
export async function visit(browser, address, profile) {
  const context = profile ?? (await browser.newContext({ viewport: { width: 1440, height: 900 } }));
  context.setDefaultTimeout(120_000);
  if (!profile) await context.addInitScript(prepare);
  const page = await context.newPage();
  await page.goto(address);
  const readable = await page.evaluate(() => window.readable);
  return { page, readable, close: () => context.close() };
}

/** Prints rows of times: the least, the median and the 95th percentile. */
export function table(title, rows) {
  console.log(`\n${title.padEnd(60)}${"least".padStart(8)}${"p50".padStart(8)}${"p95".padStart(8)}`);
  for (const [name, times] of rows) {
    const sorted = [...times].sort((one, other) => one - other);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1).padStart(8);
    console.log(`${name.padEnd(60)}${at(0)}${at(0.5)}${at(0.95)}`);
  }
}
