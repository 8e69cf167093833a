/** A small file can hold pages that unpack to gigabytes. pdf.js unpacks them whole, so they are looked at first, a piece at a time. */
import { Unzlib } from "fflate";
import { ImportError } from "../../import-error";

/** No page of a document of a framework is described in so many bytes; those of our sources in some ten thousand. */
const MOST_BYTES = 30_000_000;
/** All together, so that many large ones do not take minutes either. */
const MOST_IN_ALL = 400_000_000;
/** What describes a stream stands before it, within so many bytes. */
const REACH = 1500;
const STREAM = "stream";
const CHUNK = 65_536;

/**
 * Unpacks all packed streams but pictures, keeping nothing.
 * @throws ImportError when one unpacks to more than a page can hold
 */
export function refuseBombs(bytes: Uint8Array): void {
  let all = 0;
  for (let at = findStream(bytes, 0); at >= 0; at = findStream(bytes, at + STREAM.length)) {
    const filters = packings(bytes, at);
    if (filters === 0) continue;
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 13 ? 2 : 1);
    all += unpackedSize(bytes.subarray(start), filters);
    if (all > MOST_IN_ALL) throw tooLarge();
  }
}

const tooLarge = (): ImportError => new ImportError("te-groot", "Deze pdf is uitgepakt zo groot dat hij geen gewoon document kan zijn; hij is niet ingelezen. Bewaar het deel met het kader opnieuw als pdf.");

/** The next "stream" that is not the end of "endstream". */
function findStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(115, from); at >= 0 && at + STREAM.length < bytes.length; at = bytes.indexOf(115, at + 1)) {
    const after = bytes[at + STREAM.length];
    if ((after === 10 || after === 13) && bytes[at - 1] !== 100 && matches(bytes, at)) return at;
  }
  return -1;
}

function matches(bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < STREAM.length; index++) if (bytes[at + index] !== STREAM.charCodeAt(index)) return false;
  return true;
}

/** How many times the stream is packed with Flate; 0 for pictures, which are not looked at. */
function packings(bytes: Uint8Array, at: number): number {
  const before = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, at - REACH), at));
  const head = before.slice(before.lastIndexOf(" obj") + 1);
  return /\/Subtype ?\/Image\b/.test(head) ? 0 : (head.match(/\/(?:FlateDecode|Fl)\b/g) ?? []).length;
}

/** Stops at the first fault: what follows the stream is no part of it. */
function unpackedSize(packed: Uint8Array, filters: number): number {
  let size = 0;
  let ended = false;
  const count = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge();
  };
  let sink = (chunk: Uint8Array): void => count(chunk);
  let first: Unzlib | null = null;
  for (let index = 0; index < filters; index++) {
    const next = sink;
    const unpack = new Unzlib((chunk, final) => {
      next(chunk);
      ended ||= final;
    });
    sink = (chunk) => unpack.push(chunk);
    first = unpack;
  }
  try {
    for (let at = 0; at < packed.length && !ended; at += CHUNK) first?.push(packed.subarray(at, at + CHUNK));
  } catch (error) {
    if (error instanceof ImportError) throw error;
  }
  return size;
}
