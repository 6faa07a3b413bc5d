// A static host like any other: files below one path, nothing elsewhere, no rewriting.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
};

/** The path the site is served under, to prove that it needs no root of its own. */
export const BASE = "/some/where/";

/**
 * Serves a folder below BASE on a free port of 127.0.0.1; a function may say which folder it is by now.
 *
 * `alter(name, bytes)` may change what is sent, to play a host or a disk that has damaged a file. As long as `refuses()`
 * is true nobody is answered, as if the server had been stopped. Pages are said to be in an encoding, `charset`.
 */
export async function serve(folder, { alter = (_name, bytes) => bytes, refuses = () => false, charset = "utf-8" } = {}) {
  const types = { ...TYPES, ".html": `text/html; charset=${charset}` };
  const server = createServer(async (request, response) => {
    if (refuses()) return request.socket.destroy();
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const name = path === BASE ? "index.html" : path.slice(BASE.length);
    try {
      if (!path.startsWith(BASE) || normalize(name).startsWith("..")) throw new Error("outside the site");
      const bytes = alter(name, await readFile(join(typeof folder === "function" ? folder() : folder, name)));
      response.writeHead(200, { "content-type": types[extname(name)] ?? "application/octet-stream" });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => new Promise((closed) => (server.closeAllConnections(), server.close(closed)));
  return { origin, address: origin + BASE, close };
}
