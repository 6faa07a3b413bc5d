// A reader's own texts: the engine that reads and analyses them, in a worker where the browser allows one; the place where
// they are kept; and files, as they come in.

/** So much of a file is looked at, in bytes: a byte more than any file that is read, and enough to say so. */
const LONGEST = 64 * 2 ** 20 + 1;
/** So many bytes are taken in at once. */
const MOST = 256 * 2 ** 20;

/** A promise of whoever answers requests. */
let hired = null;
/** Ends what is being answered. */
let dismiss = () => {};

/** Sees to it that somebody is there to answer. */
function prepare() {
  hired ??= hire().catch((problem) => {
    hired = null;
    throw problem;
  });
  return hired;
}

/** Answers a request for an analysis. `progress` is told a word and two counts, so many of so many. */
async function analyse(request, progress) {
  return (await prepare()).answer(request, progress);
}

/** Leaves the request that is being answered; its promise is broken. */
function cancel() {
  dismiss();
}

async function hire() {
  const [module, base] = await Promise.all([program("engine"), part("bundle")]);
  return (await hireWorker(module, base)) ?? besides(await engineOf(module, base));
}

/** A worker of the page's own script: it keeps to the policy of the page, also where that is a file. */
async function hireWorker(module, base) {
  const script = IN_ONE ? SCRIPT.textContent : await (await fetched(SCRIPT.src)).text();
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    const worker = new Worker(address);
    const begun = new Promise((done) => {
      worker.onmessage = ({ data }) => done(data.begun === true);
      worker.onerror = () => done(false);
    });
    worker.postMessage({ module, base });
    if (await begun) return { answer: (request, progress) => ask(worker, request, progress) };
    worker.terminate();
  } catch {
    // This browser has no worker for such a page; the page itself does the work.
  } finally {
    URL.revokeObjectURL(address);
  }
  return null;
}

function ask(worker, request, progress) {
  return new Promise((answer, refuse) => {
    dismiss = () => {
      worker.terminate();
      hired = null;
      refuse(new Error("cancelled"));
    };
    worker.onmessage = ({ data }) => {
      if (data.step) progress(...data.step);
      else if (data.answer) answer(data.answer);
      else dismiss();
    };
    worker.onerror = () => dismiss();
    worker.postMessage({ request }, [request.buffer]);
  });
}

/** An engine in the page itself, which shows what is said before it goes on, and cannot be stopped. */
function besides(engine) {
  const painted = () => new Promise((done) => setTimeout(done, 50));
  return {
    answer: async (request) => {
      await painted();
      try {
        return engine.answer(request, () => {});
      } catch (problem) {
        hired = null;
        throw problem;
      }
    },
  };
}

async function engineOf(module, base) {
  const glue = ENGINE();
  await glue({ module_or_path: module });
  return new glue.Engine(base);
}

if (!PAGE) {
  let engine;
  const serve = async ({ module, base, request }) => {
    if (!module) return { answer: engine.answer(request, (...step) => postMessage({ step })) };
    engine = await engineOf(module, base);
    return { begun: true };
  };
  onmessage = ({ data }) => serve(data).catch(() => ({})).then((said) => postMessage(said));
  onmessageerror = () => postMessage({});
}

/** What a database of the browser does with what is kept; broken where the browser keeps nothing. */
function database(mode, act) {
  return new Promise((done, refuse) => {
    const open = indexedDB.open("synoptic", 1);
    open.onupgradeneeded = () => open.result.createObjectStore("kept");
    open.onerror = () => refuse(open.error);
    open.onsuccess = () => {
      const step = open.result.transaction("kept", mode);
      const asked = act(step.objectStore("kept"));
      step.oncomplete = () => done(asked.result);
      step.onerror = step.onabort = () => refuse(step.error);
    };
  });
}

/** What was kept under a name, or nothing. */
function kept(name) {
  return database("readonly", (store) => store.get(name));
}

/** Keeps bytes under a name; without bytes, nothing is kept there any more. */
function keep(name, bytes) {
  return database("readwrite", (store) => (bytes ? store.put(bytes, name) : store.delete(name)));
}

/** Names and bytes of files; no bytes where a file cannot be read, or all of them are too much. */
async function filesOf(list) {
  let room = MOST;
  const files = [];
  for (const file of [...list]) {
    const part = file.slice(0, Math.min(LONGEST, file.size));
    room -= part.size;
    const bytes = room < 0 ? null : await part.arrayBuffer().then((buffer) => inside(new Uint8Array(buffer)), () => null);
    files.push([file.name, bytes]);
  }
  return files;
}

/** The bundle inside of a page that is one file; anything else as it is. */
async function inside(bytes) {
  const head = new TextDecoder().decode(bytes.subarray(0, 15)).toLowerCase();
  if (head !== "<!doctype html>") return bytes;
  const found = /<script [^>]*id="?part-bundle"?[^>]*>([^<]+)</u.exec(new TextDecoder().decode(bytes));
  return found ? unzipped(bytesOf(found[1].trim())).catch(() => bytes) : bytes;
}

/** Takes files that are dropped anywhere on the page; `over` is told whether some are held above it. */
function onDrop(over, take) {
  const holds = (event) => event.dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => {
    if (!holds(event)) return;
    event.preventDefault();
    over(true);
  });
  addEventListener("dragleave", (event) => event.relatedTarget ?? over(false));
  addEventListener("drop", (event) => {
    if (!holds(event)) return;
    event.preventDefault();
    over(false);
    take(event.dataTransfer.files);
  });
}

/** What the program of the page asks for. */
const ownTexts = { prepare, analyse, cancel, kept, keep, filesOf, onDrop };
