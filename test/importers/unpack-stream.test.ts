/** The packings of a PDF undone, against the examples of ISO 32000-1 (7.4) and texts packed by another program (base64 of Python). */
import { zlibSync } from "fflate";
import { unpackStream } from "../../src/importers/formats/pdf/unpack-stream";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
function unpacked(packed: Uint8Array, ...filters: readonly string[]): readonly number[] {
  const out: number[] = [];
  unpackStream(packed, filters, (chunk) => out.push(...chunk));
  return out;
}

test.each([
  ["LZW", Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01), ["LZWDecode"], [45, 45, 45, 45, 45, 65, 45, 45, 45, 66]],
  ["run lengths", Uint8Array.of(2, 1, 2, 3, 254, 9, 128, 7, 7), ["RunLengthDecode"], [1, 2, 3, 9, 9, 9]],
  ["letters for half bytes", bytes("46 75\n6E>70"), ["ASCIIHexDecode"], [...bytes("Fun")]],
  ["five letters for four bytes", bytes("7WiTYFD5;qDe3\\~>"), ["ASCII85Decode"], [...bytes("Functieboek")]],
  ["zeros in short", bytes("z@:B~>zz"), ["A85"], [0, 0, 0, 0, 97, 98]],
  ["one in the other", bytes(`${Buffer.from(zlibSync(bytes("Functieboek"))).toString("hex")}>`), ["AHx", "Fl"], [...bytes("Functieboek")]],
] as const)("%s", (_, packed, filters, expected) => expect(unpacked(packed, ...filters)).toEqual(expected));
