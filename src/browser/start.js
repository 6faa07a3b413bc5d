// What begins every page of Synoptic, and the worker that reads a reader's own texts. It finds the parts that the page came
// with, beside the page or inside it, and starts the program, which asks for the rest by `synoptic`.
//
// It is a classic script, since modules do not load from a file, and stands behind the glue of both programs, as
// `VIEWER()` and `ENGINE()`.

const PAGE = typeof document === "object";
const SCRIPT = PAGE ? document.currentScript : null;

/** Whether the parts stand in the page itself: it is one file. */
const IN_ONE = PAGE && !SCRIPT.src;

/** Where a part stands, or nothing where the page came without it. */
function address(name) {
  return SCRIPT.dataset[name];
}

/** The bytes of a part; none where the page came without it. */
async function part(name) {
  if (IN_ONE) {
    const text = document.getElementById(`part-${name}`)?.textContent ?? "";
    return text ? unzipped(bytesOf(text)) : new Uint8Array();
  }
  return address(name) ? new Uint8Array(await (await fetched(address(name))).arrayBuffer()) : new Uint8Array();
}

/** The program of a part. */
async function program(name) {
  if (!IN_ONE && WebAssembly.compileStreaming) {
    const response = await fetched(address(name));
    // A host may not know what wasm is; then the bytes are compiled once they are all there.
    if (response.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(response);
    return WebAssembly.compile(await response.arrayBuffer());
  }
  return WebAssembly.compile(await part(name));
}

async function fetched(name) {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name} has not arrived (${response.status})`);
  return response;
}

async function unzipped(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The bytes that base64 stands for. */
function bytesOf(text) {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

async function start() {
  const [module, bundle, own] = await Promise.all([program("program"), part("bundle"), part("own")]);
  globalThis.synoptic = { bundle: () => bundle, own: () => new TextDecoder().decode(own) };
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
