// The parts of a page as they stand in a page of one file: gzip (RFC 1952), as base64.

/** The bytes that base64 stands for. */
function bytesOf(text) {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

/** Bytes as base64. */
function textOf(bytes) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(new Blob([bytes]));
  });
}

async function through(stream, bytes) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

const zipped = (bytes) => through(new CompressionStream("gzip"), bytes);
const unzipped = (bytes) => through(new DecompressionStream("gzip"), bytes);

/** The bytes of a part that stands in the page; none where it came without. */
async function within(name) {
  const text = document.getElementById(`part-${name}`)?.textContent ?? "";
  return text ? unzipped(bytesOf(text)) : new Uint8Array();
}
