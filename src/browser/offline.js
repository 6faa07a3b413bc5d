// Whether the page opens without a network, by the service worker of its site (service.js).

let waiting = null;

/** Loads the page again in its new version. */
function takeNew() {
  // Another page may have brought it already.
  if (waiting?.state !== "installed") return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  return waiting.postMessage("take over");
}

/**
 * Has the browser keep the site and tells what comes of it: "kept", "refused", or "new" where another version waits. Says
 * nothing where the page is no site.
 */
function whenOffline(tell) {
  const service = SCRIPT.dataset.service;
  if (!service) return;
  // Only on https and on the device itself do browsers keep a site.
  if (navigator.serviceWorker) navigator.serviceWorker.register(service).then((site) => watch(site, tell), () => tell("refused"));
  else tell("refused");
}

function watch(site, tell) {
  const look = () => {
    waiting = site.waiting;
    if (waiting && navigator.serviceWorker.controller) tell("new");
    else if (site.active) tell("kept");
  };
  const follow = (worker) => worker?.addEventListener("statechange", () => {
    if (worker.state === "redundant" && !site.active) tell("refused");
    else look();
  });
  look();
  follow(site.installing);
  follow(site.waiting);
  site.addEventListener("updatefound", () => follow(site.installing));
}
