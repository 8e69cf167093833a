import { ImportError } from "../../import-error";

/** Bytes that no text file has many of. */
const MAX_CONTROL_SHARE = 0.02;

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8 when the bytes are that, else Windows-1252 (what older Dutch office
 * software wrote). UTF-16 without a mark shows in its zero bytes.
 * @throws ImportError when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeAs(bytes, encodingOf(bytes));
  if (controlShare(text) > MAX_CONTROL_SHARE) {
    throw new ImportError("onleesbaar", "Dit bestand is geen leesbare tekst. Bewaar het document als tekst, pdf of Word en kies dat bestand.");
  }
  return text;
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 1000);
  let evenZeros = 0;
  let oddZeros = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) evenZeros++;
    else oddZeros++;
  });
  if (oddZeros > sample.length / 5) return "utf-16le";
  if (evenZeros > sample.length / 5) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function controlShare(text: string): number {
  if (text === "") return 0;
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) controls++;
  }
  return controls / text.length;
}
