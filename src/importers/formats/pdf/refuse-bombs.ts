/** A small file can hold pages that unpack to gigabytes. pdf.js unpacks them whole, so they are looked at first, a piece at a time. */
import { ImportError } from "../../import-error";
import { unpackStream } from "./unpack-stream";

/** No page of a document of a framework is described in so many bytes; those of our sources in some ten thousand. */
const MOST_BYTES = 30_000_000;
/** All together, so that many large ones do not take minutes either. */
const MOST_IN_ALL = 400_000_000;
/** What describes a stream stands before it, within so many bytes. */
const REACH = 1500;
const STREAM = "stream";

/**
 * Unpacks all packed streams but pictures, keeping nothing.
 * @throws ImportError when one unpacks to more than a page can hold
 */
export function refuseBombs(bytes: Uint8Array): void {
  let all = 0;
  const known: Known = new Map();
  for (let at = findStream(bytes, 0); at >= 0; at = findStream(bytes, at + STREAM.length)) {
    const filters = packings(bytes, at, known);
    if (filters.length === 0) continue;
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

/** The packings of the stream in the order in which they are undone; none for pictures, which are not unpacked. */
function packings(bytes: Uint8Array, at: number, known: Known): readonly string[] {
  const before = textOf(bytes, Math.max(0, at - REACH), at);
  const head = before.slice(before.lastIndexOf(" obj") + 1);
  if (/\/Subtype ?\/Image\b/.test(head)) return [];
  const value = FILTER.exec(head)?.[1] ?? "";
  const reference = /^[0-9]{1,9} [0-9]{1,5}(?= R)/.exec(value)?.[0];
  if (reference === undefined) return namesIn(value);
  const names = known.get(reference) ?? namesIn(objectText(bytes, `${reference} obj`));
  if (known.set(reference, names).size > MOST_REFERENCES) throw tooLarge();
  return names;
}

/** Packings that stand in an object of their own, by its number. No program writes them so; the file is searched for each. */
type Known = Map<string, readonly string[]>;
const MOST_REFERENCES = 50;

/** What /Filter says: a name, a list of names, or the object where that stands. */
const FILTER = /\/Filter\s{0,9}(\[[^\]]{0,400}\]|\/[^\s/<>[\]()]{1,80}|[0-9]{1,9} [0-9]{1,5} R)/;
const MOST_PACKINGS = 8;

/** Letters of a name may be written as "#46". */
const namesIn = (value: string): readonly string[] => (value.match(/(?<=\/)[^\s/<>[\]()]{1,80}/g) ?? []).slice(0, MOST_PACKINGS).map((name) => name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))));

const textOf = (bytes: Uint8Array, from: number, to: number): string => new TextDecoder("latin1").decode(bytes.subarray(from, to));

/** The beginning of an object, up to its end. */
function objectText(bytes: Uint8Array, mark: string): string {
  const signs = [...mark].map((sign) => sign.charCodeAt(0));
  for (let at = bytes.indexOf(signs[0] ?? 0); at >= 0; at = bytes.indexOf(signs[0] ?? 0, at + 1)) {
    const before = bytes[at - 1];
    if ((before === 10 || before === 13 || before === 32) && signs.every((sign, index) => bytes[at + index] === sign)) return textOf(bytes, at + signs.length, at + signs.length + 400).split("endobj")[0] ?? "";
  }
  return "";
}

/** Stops at the first fault. */
function unpackedSize(packed: Uint8Array, filters: readonly string[]): number {
  let size = 0;
  try {
    unpackStream(packed, filters, (chunk) => {
      size += chunk.length;
      if (size > MOST_BYTES) throw tooLarge();
    });
  } catch (error) {
    if (error instanceof ImportError) throw error;
  }
  return size;
}
