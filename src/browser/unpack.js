// Puts style and script of a page of one file in place. The page's policy knows the hashes of both.

async function place(name) {
  const element = document.createElement(name);
  element.textContent = new TextDecoder().decode(await within(name));
  document.head.append(element);
}

Promise.all([place("style"), place("script")]).catch((problem) => {
  dispatchEvent(new Event("synoptic-failed"));
  throw problem;
});
