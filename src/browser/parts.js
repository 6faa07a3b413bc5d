// The parts of a page as they stand in a page of one file: gzip (RFC 1952), but for programs that are packed already, as text.
// The method is basE91 with more signs; crates/publishing/src/text.rs tells it and is its other end.

/** The parts that are packed already. */
const PACKED = ["packed", "engine"];

/** So many signs there are: those of ASCII but NUL, the carriage return and `<`. */
const SIGNS = 125;
/** Two signs whose number is below this in 13 bits tell a bit more. */
const SMALL = SIGNS * SIGNS - 2 ** 13;

/** The bytes that text stands for. */
function bytesOf(text) {
  const bytes = new Uint8Array(Math.ceil((text.length / 2) * (14 / 8)));
  const digit = (at) => {
    const code = text.charCodeAt(at);
    return code - (code > 60 ? 3 : code > 13 ? 2 : 1);
  };
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 2) {
    const single = at + 1 === text.length;
    const number = digit(at) + (single ? 0 : digit(at + 1) * SIGNS);
    bits |= number << count;
    count += single ? 8 - (count % 8) : (number & 8191) < SMALL ? 14 : 13;
    for (; count > 7; count -= 8) {
      bytes[length] = bits;
      length += 1;
      bits >>= 8;
    }
  }
  return bytes.subarray(0, length);
}

/** Bytes as text. */
function textOf(bytes) {
  const signs = new Uint8Array(Math.ceil(bytes.length / 4) * 5 + 2);
  let length = 0;
  let bits = 0;
  let count = 0;
  const put = (digit) => {
    signs[length] = digit + (digit < 12 ? 1 : digit < 58 ? 2 : 3);
    length += 1;
  };
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count > 13) {
      const taken = (bits & 8191) < SMALL ? 14 : 13;
      const number = bits & (2 ** taken - 1);
      put(number % SIGNS);
      put(Math.floor(number / SIGNS));
      bits >>= taken;
      count -= taken;
    }
  }
  if (count > 0) put(bits % SIGNS);
  if (count > 7 || bits >= SIGNS) put(Math.floor(bits / SIGNS));
  return new TextDecoder().decode(signs.subarray(0, length));
}

async function through(stream, bytes) {
  return new Uint8Array(await new Response(new Response(bytes).body.pipeThrough(stream)).arrayBuffer());
}

const zipped = (bytes) => through(new CompressionStream("gzip"), bytes);
const unzipped = (bytes) => through(new DecompressionStream("gzip"), bytes);

/** The bytes of a part that stands in the page; none where it came without. */
async function within(name) {
  const text = document.getElementById(`part-${name}`)?.textContent ?? "";
  const bytes = bytesOf(text);
  return text && !PACKED.includes(name) ? unzipped(bytes) : bytes;
}
