// What a reader does and sees, in the words and roles of the page.

export const nav = (page, name) => page.getByRole("navigation", { name });
export const texts = (page) => nav(page, "Texts");
export const tabs = (page) => texts(page).getByRole("link");
export const headline = (page) => page.getByRole("heading", { level: 1 });
export const current = (page) => page.getByRole("main").locator('[aria-current="true"]');
export const paragraphs = (page) => page.getByRole("article").getByRole("link", { name: /^Paragraph / });
export const fragment = (page) => page.evaluate(() => decodeURIComponent(location.hash.slice(1)));

/** One value of the address, or null. */
export async function inAddress(page, key) {
  const pair = (await fragment(page)).split("&").find((each) => each.startsWith(`${key}=`));
  return pair?.slice(key.length + 1) ?? null;
}

/** The text of an element as it is read, white space made single. */
export async function words(locator) {
  return (await locator.innerText()).replace(/\s+/gu, " ").trim();
}

/** The number of texts, as the page has them in its tabs or its list. */
export async function countTexts(page) {
  const list = texts(page).getByRole("combobox");
  return (await list.count()) ? list.locator("option").count() : tabs(page).count();
}

/** Everything the live regions of the page say. */
export const status = async (page) => (await page.getByRole("status").allTextContents()).join(" ");

/** How many pixels the page is wider than its window. */
export function tooWide(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
