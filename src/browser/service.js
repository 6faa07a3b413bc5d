// The service worker of a site: after one visit the site opens without a network. It keeps the files of one build and
// never mixes them with those of another; a new build waits until the reader asks for it.

/** Names the build; `publishing` puts it and the names of its files here. */
const BUILD = "{{build}}";
const FILES = "{{files}}".split(" ");

/** Other sites of this host keep theirs under other names. */
const OURS = `synoptic ${registration.scope} `;
const KEPT = OURS + BUILD;

/** Says which build was the last to serve pages; it is kept beside the builds. */
const LAST = "last";

addEventListener("install", (event) => event.waitUntil(keep()));

/** Keeps all files of the build, or none. */
async function keep() {
  const kept = await caches.open(KEPT);
  // What the browser has of files with hashes in their names is right; of the page itself it may have an old one.
  const fresh = (file) => new Request(file, { cache: file === "./" ? "reload" : "default" });
  try {
    await kept.addAll(FILES.map(fresh));
    // While a host changes from one build to another it may give the page of one and this script of the other.
    const page = await (await kept.match("./")).text();
    if (!page.includes(`data-build="${BUILD}"`)) throw new Error("the page is of another build");
  } catch (problem) {
    await caches.delete(KEPT);
    throw problem;
  }
}

addEventListener("activate", (event) => event.waitUntil(takeOver()));

/** Gives up all builds but this one and the one before, of which a page may still be open and ask for a file. */
async function takeOver() {
  const notes = await caches.open(`${OURS}notes`);
  const before = await (await notes.match(LAST))?.text();
  await notes.put(LAST, new Response(KEPT));
  const needed = [KEPT, before, `${OURS}notes`];
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && !needed.includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  const file = request.url.slice(registration.scope.length).replace(/[?#].*$/u, "");
  if (file === "" || file === "index.html") event.respondWith(ofBuild("./", request));
  else event.respondWith(ofAnyBuild(request));
});

async function ofBuild(file, request) {
  const kept = await caches.open(KEPT);
  return (await kept.match(file)) ?? fetch(request);
}

/** Names of files tell what is in them, so it does not matter which build kept one. */
async function ofAnyBuild(request) {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}
