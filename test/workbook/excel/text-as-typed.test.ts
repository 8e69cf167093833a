import * as fc from "fast-check";
import { CULTURES } from "../../../src/workbench/engine/input/culture";
import { readTyped } from "../../../src/workbench/engine/input/typed-input";
import { textAsTyped } from "../../../src/workbook/excel/write/text-as-typed";

describe("a text for a cell without text format", () => {
  test.each([
    "3-7", "8-10", "11-18", "10", "10A", "=1+1", "+31", "-", "-5", "@x", "1 mei", "mei 2026", "1e", "50%", "€ 5", "1/2", "12:30", "(5)", "#N/A",
    "WAAR", "onwaar", "True", "'s-Gravenhage", " 10", "\u00a010", "\t=1", "/weg", "1.000,50", "5 jaar ervaring", "–", "½", "٣",
  ])("%j is written with an apostrophe before it", (text) => {
    expect(textAsTyped(text)).toBe(`'${text}`);
  });

  test.each([
    "Adviseur", "Integriteit en moed", "(Senior) adviseur", "„Kort” en bondig", "É", "mei", "waarheid", "a=b", "x",
    "Leidt projecten van ten hoogste 12 maanden en bewaakt daarvan het budget.",
  ])("%j is written as it is", (text) => {
    expect(textAsTyped(text)).toBe(text);
  });

  test("an empty text stays empty", () => {
    expect(textAsTyped("")).toBe("");
  });

  test("whatever the text, Excel reads the text itself back", () => {
    const anything = fc.oneof(
      fc.string({ minLength: 1, unit: "grapheme" }),
      fc.stringMatching(/^[-+=@'0-9a-z:/.,% ()#€]{1,12}$/),
      fc.constantFrom("januari", "1 jan", "jan 1", "mrt-26", "waar", "#REF!", "1e5", "'", "''"),
    );
    fc.assert(fc.property(anything, (text) => {
      expect(readTyped(textAsTyped(text), CULTURES["nl-NL"], 2026)).toEqual({ kind: "text", value: text });
    }), { numRuns: 2000 });
  });
});
