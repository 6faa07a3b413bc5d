// Another page in one file, made by a page of its own parts.

/** The parts of a page that its bundle does not change. */
const LASTING = ["style", "script", "shell", "unpacker", "packed", "engine"];

/** Whether this page has all that another is made of; the page of `trunk serve` has not. */
const canMakePage = () => IN_ONE || "shell" in SCRIPT.dataset;

/** A part as it stands in a page of one file. */
async function written(name) {
  if (IN_ONE) return document.getElementById(`part-${name}`)?.textContent ?? "";
  const bytes = name === "script" ? await (await fetched(SCRIPT.src)).arrayBuffer() : await part(name);
  return textOf(PACKED.includes(name) ? bytes : await zipped(bytes));
}

/**
 * A page in one file with a bundle, and with what a reader made of it; `null` where this page cannot make another.
 *
 * The shell has `{{name}}` where a part goes, as crates/publishing fills it.
 */
async function page(title, bundle, own, withEngine) {
  if (!canMakePage()) return null;
  const shell = new TextDecoder().decode(await part("shell"));
  const parts = { title: escaped(title || "Synoptic") };
  const lasting = withEngine ? LASTING : LASTING.filter((name) => name !== "engine");
  for (const name of lasting) parts[name] = await written(name);
  parts.bundle = textOf(await zipped(bundle));
  parts.own = own ? textOf(await zipped(new TextEncoder().encode(own))) : "";
  return shell.replace(/\{\{([a-z]+)\}\}/gu, (_place, name) => parts[name] ?? "");
}

function escaped(text) {
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/gu, (sign) => signs[sign]);
}
