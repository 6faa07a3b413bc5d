// Takes the picture of the README from the real page of the sample.
//
//   cargo xtask build && node tests/browser/pictures.mjs [DIST]     writes docs/picture.png
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "./browser.mjs";
import { current, headline } from "./reader.mjs";
import { serve } from "./server.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const picture = join(root, "docs/picture.png");
mkdirSync(dirname(picture), { recursive: true });

const server = await serve(process.argv[2] ?? join(root, "dist"));
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
// The offer of the tour is for readers, not for the picture.
await page.addInitScript(() => localStorage.setItem("synoptic.tour", "over"));
await page.goto(server.address);
await headline(page).waitFor();
await page.keyboard.press("j");
await current(page).first().waitFor();
await page.keyboard.press("c");
await page.getByRole("complementary", { name: /, compared$/u }).waitFor();
await page.evaluate(() => (scrollTo(0, 0), document.fonts.ready));
await page.screenshot({ path: picture });
await browser.close();
await server.close();
console.log(picture);
