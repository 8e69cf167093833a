/** The words that a picture of the documentation carries. */
import { deflateSync } from "node:zlib";
import { lastingWords, withWords, wordsOf } from "./picture-words";

/** One white point: signature, then IHDR, IDAT and IEND with the checksums that the specification gives for these bytes. */
const IDAT = deflateSync(Buffer.from([0, 255]));
const PNG = Buffer.concat([
  Buffer.from("89504e470d0a1a0a", "hex"),
  Buffer.from("0000000d49484452000000010000000108000000003a7e9b55", "hex"),
  Buffer.from("0000000a49444154", "hex"), IDAT, Buffer.alloc(4),
  Buffer.from("0000000049454e44ae426082", "hex"),
]);

test("a picture says what it shows, and stays the picture that it is", () => {
  expect(wordsOf(PNG)).toBeNull();
  const told = withWords(PNG, "Schaal 10A: € 5.000");
  expect(wordsOf(told)).toBe("Schaal 10A: € 5.000");
  expect(told.subarray(0, PNG.length - 12)).toEqual(PNG.subarray(0, -12));
  expect(told.subarray(-12)).toEqual(PNG.subarray(-12));
});

test.each([
  ["Gemaakt op 27-11-2026,\n  34 bladen", "Gemaakt op 0-0-0, 34 bladen"],
  ["Planjaar 2026 en 2026-11-27", "Planjaar 0000 en 0-0-0"],
  ["schaal 10 en 11\t(45,00 fte)", "schaal 10 en 11 (45,00 fte)"],
])("%j lasts as %j", (text, lasting) => expect(lastingWords(text)).toBe(lasting));
