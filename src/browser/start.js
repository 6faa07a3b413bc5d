// What begins every page of Synoptic, and the worker that reads a reader's own texts. It finds the parts that the page came
// with, beside the page or inside it, and starts the program, which asks for the rest by `synoptic`.
//
// It is a classic script, since modules do not load from a file, and stands behind the glue of the programs: `VIEWER()`
// returns what starts the page's own.

const PAGE = typeof document === "object";
const SCRIPT = PAGE ? document.currentScript : null;

/** Whether the parts stand in the page itself: it is one file. */
const IN_ONE = PAGE && !SCRIPT.src;

/** The bytes of a part; none where the page came without it. */
async function part(name) {
  if (IN_ONE) return within(name);
  const file = SCRIPT.dataset[name];
  return file ? new Uint8Array(await (await fetched(file)).arrayBuffer()) : new Uint8Array();
}

/** Whether the page came with what reads a reader's own texts: one file may come without. */
const hasEngine = () => !IN_ONE || Boolean(document.getElementById("part-engine")?.textContent);

/** The program of the page, compiled. */
async function program() {
  if (IN_ONE) return WebAssembly.compile(await unpacked());
  const response = await fetched(SCRIPT.dataset.program);
  // A host may not know what wasm is; then it is compiled once all of it is there.
  const known = response.headers.get("content-type") === "application/wasm";
  return known ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/** The program of the page as it is once unpacked; none where nothing came packed, as in the page of `trunk serve`. */
async function unpacked() {
  if (!IN_ONE) return "unpacker" in SCRIPT.dataset ? part("program") : new Uint8Array();
  const [unpacker, packed] = await Promise.all([part("unpacker"), part("packed")]);
  return unpack({ unpacker, packed });
}

/** What was packed with bytes that are known (crates/packing). */
async function unpack({ unpacker, packed, known = new Uint8Array() }) {
  const glue = UNPACKER();
  await glue({ module_or_path: unpacker });
  return glue.unpack(packed, known);
}

async function fetched(file) {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} has not arrived (${response.status})`);
  return response;
}

async function start() {
  const [module, bundle, own] = await Promise.all([program(), part("bundle"), part("own")]);
  let packed = bundle;
  globalThis.synoptic = {
    bundle: () => packed,
    setBundle: (other) => { packed = other ?? bundle; },
    own: () => new TextDecoder().decode(own),
    page: (title, made, withEngine) => page(title, packed, made, withEngine),
    hasEngine,
    whenOffline,
    takeNew,
    ...ownTexts,
  };
  const exports = await VIEWER()({ module_or_path: module });
  dispatchEvent(new CustomEvent("synoptic-started", { detail: { wasm: exports } }));
}

if (PAGE) {
  // The frame says why nothing is shown; a browser does not tell it of what fails in a script from a disk.
  start().catch((problem) => {
    dispatchEvent(new Event("synoptic-failed"));
    throw problem;
  });
}
