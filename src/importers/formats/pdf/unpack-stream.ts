/** The packings of a PDF's streams, undone a piece at a time: what is unpacked goes on to the next packing, and is kept nowhere. */
import { Unzlib } from "fflate";

type Sink = (chunk: Uint8Array) => void;

const CHUNK = 65_536;
const WHITE = new Set([0, 9, 10, 12, 13, 32]);

/** By their names and the short forms of them. Pictures have packings of their own; text is never packed so. */
const PACKINGS: Readonly<Record<string, (next: Sink, end: () => void) => Sink>> = { FlateDecode: flate, Fl: flate, LZWDecode: lzw, LZW: lzw, RunLengthDecode: runLength, RL: runLength, ASCIIHexDecode: hex, AHx: hex, ASCII85Decode: ascii85, A85: ascii85 };

/**
 * @param filters names in the order in which they are undone
 * @param take gets what comes out; may throw to stop
 * @throws what `take` throws, or an error where the packing is damaged: what follows the stream is no part of it
 */
export function unpackStream(packed: Uint8Array, filters: readonly string[], take: Sink): void {
  let ended = false;
  const end = (): void => {
    ended = true;
  };
  const first = filters.reduceRight<Sink>((next, name) => PACKINGS[name]?.(next, end) ?? next, take);
  for (let at = 0; at < packed.length && !ended; at += CHUNK) first(packed.subarray(at, at + CHUNK));
}

function flate(next: Sink, end: () => void): Sink {
  const unpack = new Unzlib((chunk, final) => {
    next(chunk);
    if (final) end();
  });
  return (chunk) => unpack.push(chunk);
}

/** A length and so many bytes as they are, or a length and one byte that is repeated. */
function runLength(next: Sink, end: () => void): Sink {
  let length: number | null = null;
  let left = 0;
  return (chunk) => {
    for (const byte of chunk) {
      if (left > 0) {
        next(Uint8Array.of(byte));
        left--;
      } else if (length !== null) {
        next(new Uint8Array(257 - length).fill(byte));
        length = null;
      } else if (byte === 128) return end();
      else if (byte < 128) left = byte + 1;
      else length = byte;
    }
  };
}

const CLEAR = 256;
const LAST = 257;
const FIRST_FREE = 258;
const MOST_CODES = 4096;

/** Codes of 9 to 12 bits for sequences of bytes that came before. */
function lzw(next: Sink, end: () => void): Sink {
  const before = new Uint16Array(MOST_CODES);
  const sign = new Uint8Array(MOST_CODES).map((_, code) => code);
  const lengths = new Uint16Array(MOST_CODES).fill(1);
  let [free, width, bits, held, previous] = [FIRST_FREE, 9, 0, 0, -1];
  const sequence = (code: number, extra: number): Uint8Array => {
    const found = new Uint8Array((lengths[code] ?? 1) + extra);
    for (let at = (lengths[code] ?? 1) - 1, one = code; at >= 0; at--, one = before[one] ?? 0) found[at] = sign[one] ?? 0;
    if (extra > 0) found[found.length - 1] = found[0] ?? 0;
    return found;
  };
  const read = (code: number): void => {
    if (code === CLEAR) [free, width, previous] = [FIRST_FREE, 9, -1];
    else if (code > free || (code === free && previous < 0)) throw new Error("een code die er niet is");
    else {
      const found = code < free ? sequence(code, 0) : sequence(previous, 1);
      next(found);
      if (previous >= 0 && free < MOST_CODES) {
        before[free] = previous;
        sign[free] = found[0] ?? 0;
        lengths[free] = (lengths[previous] ?? 0) + 1;
        free++;
        width = free + 1 >= 2048 ? 12 : free + 1 >= 1024 ? 11 : free + 1 >= 512 ? 10 : 9;
      }
      previous = code;
    }
  };
  return (chunk) => {
    for (const byte of chunk) {
      held = ((held << 8) | byte) & 0xfffff;
      bits += 8;
      if (bits < width) continue;
      bits -= width;
      const code = (held >> bits) & ((1 << width) - 1);
      if (code === LAST) return end();
      read(code);
    }
  };
}

function hex(next: Sink, end: () => void): Sink {
  let high = -1;
  return (chunk) => {
    const found: number[] = [];
    for (const byte of chunk) {
      const digit = parseInt(String.fromCharCode(byte), 16);
      if (byte === 62) {
        end();
        break;
      }
      if (Number.isNaN(digit)) continue;
      if (high < 0) high = digit;
      else {
        found.push(high * 16 + digit);
        high = -1;
      }
    }
    next(Uint8Array.from(found));
  };
}

/** Five letters for four bytes, "z" for four zeros. */
function ascii85(next: Sink, end: () => void): Sink {
  let group: number[] = [];
  const close = (found: number[]): void => {
    const count = group.length;
    const value = [...group, 84, 84, 84, 84].slice(0, 5).reduce((sum, digit) => sum * 85 + digit, 0);
    for (let at = 0; at < count - 1; at++) found.push(Math.floor(value / 256 ** (3 - at)) % 256);
    group = [];
  };
  return (chunk) => {
    const found: number[] = [];
    for (const byte of chunk) {
      if (byte === 126) {
        close(found);
        end();
        break;
      }
      if (byte === 122 && group.length === 0) found.push(0, 0, 0, 0);
      else if (!WHITE.has(byte)) group.push(byte - 33);
      if (group.length === 5) close(found);
    }
    next(Uint8Array.from(found));
  };
}
