// A reader's own texts: the engine that reads and analyses them, in a worker where the browser allows one; the place where
// they are kept; and files, as they come in.

/** So much of a file is looked at, in bytes: a byte more than any file that is read, and enough to say so. */
const LONGEST = 64 * 2 ** 20 + 1;
/** So long the page waits before it does the work of the engine itself, in milliseconds: longer than before it says so
 * (`PATIENCE` in src/session/grow.rs). */
const SAID = 200;
/** So long the engine waits for a first request before it warms up, in milliseconds. */
const WAIT = 100;
/** It does so again and again, since a browser compiles well only what ran often, but no longer than this, in milliseconds. */
const WARM = 600;
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

/** Counts requests; those before the last one do not count any more. */
let requests = 0;

/** Answers a request for an analysis. `progress` is told a word and two counts, so many of so many. */
async function analyse(request, progress) {
  requests += 1;
  const number = requests;
  const stopped = () => number !== requests;
  const { answer } = await prepare();
  if (stopped()) throw new Error("stopped");
  return answer(request, progress, stopped);
}

/** Leaves the request that is being answered, or waits to be; its promise is broken. */
function cancel() {
  requests += 1;
  dismiss();
}

async function hire() {
  const [engine, base] = await Promise.all([packedEngine(), part("bundle")]);
  return (await hireWorker(engine, base)) ?? besides(await engineOf(engine, base));
}

/** The engine as it came, what unpacks it, and the program of the page, with which it was packed. */
async function packedEngine() {
  const [packed, unpacker, known] = await Promise.all([part("engine"), part("unpacker"), unpacked()]);
  return { packed, unpacker, known };
}

/** A worker of the page's own script: it keeps to the policy of the page, also where that is a file. */
async function hireWorker(engine, base) {
  const script = IN_ONE ? SCRIPT.textContent : await (await fetched(SCRIPT.src)).text();
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    const worker = new Worker(address);
    const begun = new Promise((done) => {
      worker.onmessage = ({ data }) => done(data.begun === true);
      worker.onerror = () => done(false);
    });
    worker.postMessage({ engine, base });
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
    const end = (act) => {
      dismiss = () => {};
      act();
    };
    dismiss = () => {
      end(() => worker.terminate());
      hired = null;
      refuse(new Error("stopped"));
    };
    worker.onmessage = ({ data }) => {
      if (data.step) progress(...data.step);
      else if (data.answer) end(() => answer(data.answer));
      else dismiss();
    };
    worker.onerror = () => dismiss();
    worker.postMessage({ request }, [request.buffer]);
  });
}

/** An engine in the page itself, which shows what is said before it goes on, and cannot be stopped while it works. */
function besides(engine) {
  const said = () => new Promise((done) => setTimeout(done, SAID));
  return {
    answer: async (request, _progress, stopped) => {
      await said();
      if (stopped()) throw new Error("stopped");
      try {
        return engine.answer(request, () => {});
      } catch (problem) {
        hired = null;
        throw problem;
      }
    },
  };
}

async function engineOf(engine, base) {
  const glue = ENGINE();
  // The page of `trunk serve` has nothing that unpacks, and an engine as it was compiled.
  await glue({ module_or_path: engine.unpacker.length > 0 ? await unpack(engine) : engine.packed });
  return new glue.Engine(base);
}

if (!PAGE) {
  let started;
  let begin;
  let asked = false;
  const warmUp = (end) => {
    if (asked) return;
    const begun = performance.now();
    try {
      started.warmUp();
      // A request that came meanwhile goes first, and waits for no round that would take long.
      const now = performance.now();
      if (now + (now - begun) < end) setTimeout(warmUp, 0, end);
    } catch {
      // What broke is not what the reader asks for.
      started = null;
    }
  };
  const serve = async ({ engine, base, request }) => {
    if (!engine) {
      asked = true;
      started ??= await begin();
      return { answer: started.answer(request, (...step) => postMessage({ step })) };
    }
    begin = () => engineOf(engine, base);
    started = await begin();
    // A reader who opens the form has a text to paste yet; a page that recalls texts asks at once.
    setTimeout(() => warmUp(performance.now() + WARM), WAIT);
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
      const kept = open.result;
      const end = (act, what) => {
        kept.close();
        act(what);
      };
      try {
        const step = kept.transaction("kept", mode);
        const asked = act(step.objectStore("kept"));
        step.oncomplete = () => end(done, asked.result);
        step.onerror = step.onabort = () => end(refuse, step.error);
      } catch (problem) {
        end(refuse, problem);
      }
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

/**
 * Names and bytes of files, and what a reader made where they are pages that somebody saved; no bytes where a file cannot be
 * read, or all of them are too much.
 */
async function filesOf(list) {
  let room = MOST;
  const files = [];
  for (const file of [...list]) {
    const piece = file.slice(0, Math.min(LONGEST, file.size));
    room -= piece.size;
    const read = async () => inside(new Uint8Array(await piece.arrayBuffer()));
    const [bytes, own] = room < 0 ? [null, ""] : await read().catch(() => [null, ""]);
    files.push([file.name, bytes, own]);
  }
  return files;
}

/** The bundle inside of a page that is one file, and what its reader made of it; anything else as it is. */
async function inside(bytes) {
  const head = new TextDecoder().decode(bytes.subarray(0, 15)).toLowerCase();
  // Tools that change the ends of lines do no harm where a browser opens the page, so they do none here.
  const text = head === "<!doctype html>" ? new TextDecoder().decode(bytes).replace(/\r\n?/gu, "\n") : "";
  const bundle = partIn(text, "bundle");
  if (!bundle) return [bytes, ""];
  return [await unzippedWithin(bundle), new TextDecoder().decode(await unzippedWithin(partIn(text, "own")))];
}

/** A part of a page in one file, as text; nothing where the text is no such page. */
function partIn(text, name) {
  const at = text.indexOf(`id="part-${name}"`);
  const start = text.indexOf(">", at) + 1;
  return at < 0 || start < 1 ? "" : text.slice(start, text.indexOf("<", start));
}

/** What a part of a foreign page holds, unless that is longer than any file that is read. */
async function unzippedWithin(part) {
  if (!part) return new Uint8Array();
  // Pages of earlier versions have base64, in which gzip begins so; the text of today never does.
  const bytes = part.startsWith("H4sI") ? Uint8Array.from(atob(part), (sign) => sign.charCodeAt(0)) : bytesOf(part);
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const pieces = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > LONGEST) throw new Error("too long");
    pieces.push(next.value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
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
