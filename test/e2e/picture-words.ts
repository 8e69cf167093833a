/**
 * A picture of the documentation carries the words of what it shows, in a text chunk of the PNG itself, so that a test can tell a picture
 * that shows another screen than the one of today. PNG specification, third edition: 5.3 chunk layout, 11.3.3.4 iTXt.
 */
import { crc32 } from "node:zlib";

const SIGNATURE_LENGTH = 8;
/** Length, type and checksum: four bytes each. */
const FRAME = 12;
const KEYWORD = "Woorden";
/** Keyword, then uncompressed, no language and no translated keyword. */
const HEAD = Buffer.from(`${KEYWORD}\0\0\0\0\0`, "latin1");

/** @returns the same picture with the words in it */
export function withWords(png: Buffer, words: string): Buffer {
  const end = png.length - FRAME;
  return Buffer.concat([png.subarray(0, end), chunk(Buffer.concat([Buffer.from("iTXt", "latin1"), HEAD, Buffer.from(words, "utf8")])), png.subarray(end)]);
}

/** @returns the words that the picture carries; null when it carries none */
export function wordsOf(png: Buffer): string | null {
  for (let at = SIGNATURE_LENGTH; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    if (png.toString("latin1", at + 4, at + 8) === "iTXt" && data.subarray(0, HEAD.length).equals(HEAD)) return data.toString("utf8", HEAD.length);
    at += length + FRAME;
  }
  return null;
}

/**
 * What a screen says, without what differs from day to day and from one line break to the next.
 * @returns one line; a date is "0-0-0" and a year "0000"
 */
export function lastingWords(text: string): string {
  return text.replace(/\b\d{1,2}-\d{1,2}-\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/g, "0-0-0").replace(/\b20\d{2}\b/g, "0000").replace(/\s+/g, " ").trim();
}

function chunk(typeAndData: Buffer): Buffer {
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(typeAndData.length - 4);
  checksum.writeUInt32BE(crc32(typeAndData));
  return Buffer.concat([length, typeAndData, checksum]);
}
