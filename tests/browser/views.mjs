// Every view of the page, and how a reader gets there from the first one.
import { current, paragraphs } from "./reader.mjs";

export const views = {
  "Read": async () => {},
  "Read, a paragraph chosen": async (page) => {
    await page.keyboard.press("j");
    await current(page).first().waitFor();
  },
  "the list of keys": async (page) => {
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
  },
};
