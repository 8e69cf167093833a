import { unzipSync } from "fflate";
import { XlsxError } from "../xlsx-error";

/** More than any workbook of people; a file that unpacks to more is made to hurt. */
export const MOST_BYTES = 64 * 2 ** 20;
const MOST_UNPACKED_BYTES = 256 * 2 ** 20;
const MOST_PARTS = 10_000;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** The parts of a zipped package by path, unpacked. */
export class Package {
  constructor(private readonly files: Readonly<Record<string, Uint8Array>>) {}

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  get paths(): readonly string[] {
    return Object.keys(this.files);
  }

  /** The text of a part, without leading slash; null when there is none. Parts are UTF-8, or UTF-16 with a byte order mark. */
  text(path: string): string | null {
    const bytes = this.find(path);
    if (!bytes) return null;
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
    if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
    return new TextDecoder("utf-8").decode(bytes);
  }

  /** Names of parts compare without regard to case (OPC). */
  private find(path: string): Uint8Array | undefined {
    const exact = this.files[path];
    if (exact) return exact;
    const lower = path.toLowerCase();
    const name = Object.keys(this.files).find((file) => file.toLowerCase() === lower);
    return name === undefined ? undefined : this.files[name];
  }
}

/**
 * Unpacks a zipped package (.xlsx, .docx), refusing what is too large before unpacking it.
 * @param kind what the user thinks it is, for the sentences: "Excel-werkmap"
 * @throws XlsxError with a sentence for the user
 */
export function openPackage(bytes: Uint8Array, kind: string): Package {
  if (bytes.length === 0) throw new XlsxError("notXlsx", "Het bestand is leeg.");
  if (startsWith(bytes, OLE)) throw oldOrEncrypted(bytes, kind);
  if (!startsWith(bytes, ZIP)) throw new XlsxError("notXlsx", `Dit bestand is geen ${kind}.`);
  if (bytes.length > MOST_BYTES) throw tooLarge();
  let unpacked = 0;
  let parts = 0;
  try {
    return new Package(unzipSync(bytes, {
      filter(file) {
        unpacked += file.originalSize;
        if (++parts > MOST_PARTS || unpacked > MOST_UNPACKED_BYTES) throw tooLarge();
        // Pictures and macros are of no use here.
        return /\.(?:xml|rels)$/i.test(file.name) || file.name === "mimetype";
      },
    }));
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError("damaged", `Deze ${kind} is beschadigd of niet volledig: het bestand is niet uit te pakken.`, { cause });
  }
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);

/** Office files with a password, and those of before 2007, are both of the older OLE kind. */
function oldOrEncrypted(bytes: Uint8Array, kind: string): XlsxError {
  if (hasName(bytes, "EncryptedPackage")) {
    return new XlsxError("encrypted", `Op deze ${kind} zit een wachtwoord. Sla haar op zonder wachtwoord en probeer het opnieuw.`);
  }
  return new XlsxError("notXlsx", `Dit bestand heeft een oude indeling van Office (van voor 2007). Sla het op als ${kind} van nu (.xlsx of .docx) en probeer het opnieuw.`);
}

/** Whether a name stands in the directory of an OLE file, where names are UTF-16: a zero byte after each letter. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function tooLarge(): XlsxError {
  return new XlsxError("tooLarge", "Dit bestand is te groot om veilig te openen: het is groter dan 64 MB, of wordt uitgepakt groter dan 256 MB.");
}
