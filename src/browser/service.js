// The service worker of a site: after one visit the site opens without a network. It keeps the files of one build and
// never mixes them with those of another; a new build waits until the reader asks for it.

/** Names the build; `publishing` puts it and the names of its files here. */
const BUILD = "{{build}}";
const FILES = "{{files}}".split(" ");

/** Other sites of this host keep theirs under other names. */
const OURS = `synoptic ${registration.scope} `;
const KEPT = OURS + BUILD;

addEventListener("install", (event) => {
  // What the browser has of files with hashes in their names is right; of the page itself it may have an old one.
  const fresh = (file) => new Request(file, { cache: file === "./" ? "reload" : "default" });
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(FILES.map(fresh))));
});

addEventListener("activate", (event) => {
  // A page of the build before may still be open and ask for one of its files.
  const outdated = (names) => names.filter((name) => name.startsWith(OURS) && name !== KEPT).slice(0, -1);
  event.waitUntil(caches.keys().then((names) => Promise.all(outdated(names).map((name) => caches.delete(name)))));
});

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
