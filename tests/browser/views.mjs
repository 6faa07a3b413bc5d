// Every view of the page, and how a reader gets there from the first one.
import { current } from "./reader.mjs";

/** On phones most tools of the page open from a button. */
export async function showTools(page) {
  const more = page.getByRole("button", { name: "More tools" });
  if (await more.isVisible()) await more.click();
}

export const views = {
  "Read": async () => {},
  "Read, a paragraph chosen": async (page) => {
    await page.keyboard.press("j");
    await current(page).first().waitFor();
  },
  "Read, compared": async (page) => {
    await page.keyboard.press("j");
    await page.keyboard.press("c");
    await page.getByRole("complementary").getByRole("tabpanel").waitFor();
  },
  "Read, compared, with the method": async (page) => {
    await page.keyboard.press("j");
    await page.keyboard.press("c");
    const method = page.locator("summary", { hasText: "How this works, and how often it errs" });
    if (await method.count()) await method.click();
  },
  "Read, a figure glanced at": async (page) => {
    const sign = page.getByRole("article").locator("button[aria-haspopup=dialog]").first();
    if (await sign.count()) await sign.click();
  },
  "Read, what the bundle says of itself": async (page) => {
    const about = page.getByRole("button", { name: /About this edition/u });
    if (await about.count()) await about.click();
  },
  "Filter": async (page) => {
    await page.keyboard.press("f");
    await page.getByRole("searchbox", { name: "Find a name" }).waitFor();
  },
  "Filter, one name asked for": async (page) => {
    await page.keyboard.press("f");
    await page.getByRole("button", { name: /^and / }).first().click();
    await page.getByRole("button", { name: /^Take out / }).first().waitFor();
  },
  "Read, filtered": async (page) => {
    await page.keyboard.press("f");
    await page.getByRole("button", { name: /^not / }).first().click();
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await page.getByRole("article").waitFor();
  },
  "Names": async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("n");
    await page.getByRole("heading", { level: 1, name: "Names" }).waitFor();
    for (const fold of await page.getByRole("main").locator(".fold").all()) await fold.click();
  },
  "Coverage": async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await page.getByRole("heading", { level: 1, name: "Coverage" }).waitFor();
  },
  "Coverage, how early": async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    const early = page.getByRole("button", { name: "How early" });
    if (await early.count()) await early.click();
  },
  "Synopsis": async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await page.getByRole("heading", { level: 1, name: "Synopsis" }).waitFor();
  },
  "Synopsis, differences, a row chosen": async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    const differences = page.getByRole("button", { name: "Differences" });
    if (await differences.count()) await differences.click();
    await page.keyboard.press("j");
    if (await page.getByRole("rowheader").count()) await current(page).first().waitFor();
  },
  "Synopsis, without a full match": async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    const show = page.getByRole("combobox", { name: "Show" });
    if (await show.count()) await show.selectOption("unmatched");
  },
  "the worksheet": async (page) => {
    await page.keyboard.press("p");
    await page.getByRole("heading", { level: 1, name: "Worksheet" }).waitFor();
    const choice = page.getByText("Choose rows and texts");
    if (await choice.count()) await choice.click();
  },
  "what can be exported": async (page) => {
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    await page.getByRole("dialog", { name: "Export" }).waitFor();
  },
  "Read, searched": async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("the");
    await page.getByRole("search", { name: "Search all texts" }).getByRole("status").waitFor();
  },
  "the tour": async (page) => {
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "Take the tour" }).click();
    await page.getByRole("dialog", { name: "Tour" }).waitFor();
  },
  "Read, a note being written": async (page) => {
    await page.keyboard.press("j");
    await current(page).first().waitFor();
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: /^Note on/u }).waitFor();
  },
  "Read, blind": async (page) => {
    await page.keyboard.press("b");
    await page.getByRole("button", { name: /^Reveal: /, includeHidden: true }).waitFor({ state: "attached" });
  },
  "the corrections of a name": async (page) => {
    await page.keyboard.press("f");
    const correct = page.getByRole("button", { name: /^Correct / }).first();
    await page.getByRole("searchbox", { name: "Find a name" }).waitFor();
    if (await correct.count()) {
      await correct.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog", { name: "Correct a name" }).waitFor();
    }
  },
  "what the reader made": async (page) => {
    await page.keyboard.press("j");
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: /^Note on/u }).fill("Compare this with the others.");
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("c");
    const refuse = page.getByRole("button", { name: "Not a match" });
    if (await refuse.count()) await refuse.click();
    await showTools(page);
    await page.getByTitle("Your notes and corrections").click();
    await page.getByRole("dialog", { name: "Your notes and corrections" }).waitFor();
  },
  "texts of the reader's own": async (page) => {
    await page.keyboard.press("a");
    const dialog = page.getByRole("dialog", { name: "Add a text" });
    await dialog.waitFor();
    await dialog.getByRole("textbox", { name: "Paste the article" }).fill("Ferry runs aground off Skellen\n\nIt lay there on Monday, the Coast Guard said.");
    await dialog.getByRole("textbox", { name: /^Outlet/u }).fill("Courier");
    await dialog.getByRole("button", { name: "Add the text" }).click();
    await dialog.locator(".own-texts").waitFor();
    await dialog.locator("input[type=file]").setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") });
    await dialog.locator(".problems").waitFor();
  },
  "Quotes": async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("q");
    await page.getByRole("heading", { level: 1, name: "Quotes" }).waitFor();
    for (const fold of await page.getByRole("main").locator(".fold").all()) await fold.click();
    // What the bar of views lies over is not audited for its size.
    await page.evaluate(() => scrollTo(0, 0));
  },
  "Figures": async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("f");
    await page.getByRole("heading", { level: 1, name: "Figures" }).waitFor();
    for (const fold of await page.getByRole("main").locator(".fold").all()) await fold.click();
    // What the bar of views lies over is not audited for its size.
    await page.evaluate(() => scrollTo(0, 0));
  },
  "the tools": showTools,
  "the list of keys": async (page) => {
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
  },
  "the list of methods": async (page) => {
    await showTools(page);
    await page.getByRole("button", { name: "Methods" }).click();
    const dialog = page.getByRole("dialog", { name: "How this works" });
    await dialog.waitFor();
    for (const card of await dialog.locator("summary").all()) await card.click();
  },
};
