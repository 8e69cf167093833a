/** From lines to items, rows, paragraphs and what is left over. */
import { makeDocument } from "../../../src/importers/document/source-document";
import { blanksPart } from "../../../src/importers/steps/blanks-part";
import { bulletedItems } from "../../../src/importers/steps/bulleted-items";
import { flattenTables } from "../../../src/importers/steps/flatten-tables";
import { endedEarly, widthAround, wrapWidth } from "../../../src/importers/steps/line-width";
import { narrativeOf } from "../../../src/importers/steps/narrative";
import { remainder } from "../../../src/importers/steps/remainder";
import { cellTexts, tableRows } from "../../../src/importers/steps/table-rows";
import { uniqueTexts } from "../../../src/importers/steps/unique-texts";
import { linesOf, shown } from "./lines-of";

describe("items", () => {
  const texts = (...lines: readonly string[]): readonly (readonly string[])[] => bulletedItems(linesOf(...lines)).items.map(shown);
  test("open at bullets where there are any, and take the lines after them along", () => {
    expect(texts("vooraf", "• een", "gaat door", "• twee")).toEqual([["• een", "gaat door"], ["• twee"]]);
    expect(shown(bulletedItems(linesOf("vooraf", "• een")).before)).toEqual(["vooraf"]);
  });
  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ["go on behind a comma or hyphen", ["Leest, en weegt,", "Grote zaken"], [["Leest, en weegt,", "Grote zaken"]]],
    ["open at a capital where no line ends in a point", ["Leest de krant", "Schrijft brieven"], [["Leest de krant"], ["Schrijft brieven"]]],
    ["go on at a capital in a sentence that ends there", ["Leest de krant van", "Amsterdam."], [["Leest de krant van", "Amsterdam."]]],
    ["open there when a blank line parts them", ["Leest de krant", "", "Schrijft brieven."], [["Leest de krant"], ["Schrijft brieven."]]],
    ["go on at a small letter behind a point", ["Leest o.a.", "de krant."], [["Leest o.a.", "de krant."]]],
  ])("%s", (_, lines, expected) => expect(texts(...lines)).toEqual(expected));
  test("open without bullets at a capital after a line that ended", () => {
    expect(texts("Leest de krant.", "Schrijft brieven", "aan de raad.")).toEqual([["Leest de krant."], ["Schrijft brieven", "aan de raad."]]);
  });
});

describe("tables", () => {
  const printed = linesOf("| functie | schaal |", "| Wachter | 7 |", "| Redder | |");
  test("have rows of cells; a cell without text has no entry", () => {
    expect(tableRows(printed).map((row) => [row.row, cellTexts(row)])).toEqual([[0, ["functie", "schaal"]], [1, ["Wachter", "7"]], [2, ["Redder"]]]);
  });
  test("become running lines for readers that know lines, but for rows that are kept", () => {
    expect(shown(flattenTables(printed))).toEqual(["functie schaal", "Wachter 7", "Redder"]);
    expect(flattenTables(printed, (row) => row.row === 1).filter((line) => line.cell !== null).map(({ text }) => text)).toEqual(["Wachter", "7"]);
  });
});

test("nine lines in ten stay within the width, and the longest near a line is of the eight on either side", () => {
  const lines = linesOf("een lange regel van dertig tekens", ...Array.from({ length: 10 }, () => "korte"), "kort");
  expect([wrapWidth(lines.slice(0, 10)), wrapWidth(lines.slice(0, 11)), wrapWidth([])]).toEqual([33, 5, 0]);
  expect([widthAround(lines, 8), widthAround(lines, 9), widthAround(lines.slice(1), 10)]).toEqual([33, 5, 5]);
  const [, korte, last] = [lines[0], lines[1], lines.at(-1)];
  // "korte" and "kort" with a blank are ten letters wide
  expect(korte && last && [endedEarly(korte, last, 10), endedEarly(korte, last, 9), endedEarly({ ...korte, wraps: true }, last, 99), endedEarly({ ...korte, wraps: false }, last, 1)]).toEqual([true, false, false, true]);
});

test("a line ended early when the next word would have fitted", () => {
  const lines = linesOf("een regel van ongeveer dertig", "kort", "een regel van ongeveer dertig");
  const [full, short, next] = lines;
  expect(full && short && next && [wrapWidth(lines), endedEarly(short, next, 29), endedEarly(full, next, 29)]).toEqual([29, true, false]);
});

describe("running text", () => {
  test("has paragraphs below the nearest heading and number", () => {
    const { paragraphs, headings } = narrativeOf(linesOf("1. Inleiding", "Dit is de eerste zin van het stuk en die", "loopt door op een tweede regel.", "", "Doel van het stuk", "", "Het stuk dient tot niets en dat mag."));
    expect(shown(headings)).toEqual(["1. Inleiding", "Doel van het stuk"]);
    expect(paragraphs.map(({ nummer, titel, lines }) => [nummer, titel, lines.length])).toEqual([["1", "Inleiding", 2], ["1", "Doel van het stuk", 1]]);
  });
  test("each line is a paragraph in a file of whole paragraphs", () => {
    expect(narrativeOf(linesOf("Een zin die zo lang is als een regel maar kan zijn, en nog wat langer ook.", "met een kleine letter begint de volgende alinea, die even lang is als deze."), true).paragraphs).toHaveLength(2);
  });
  test("space above a line parts paragraphs where nearly all that plainly begin have it", () => {
    const apart = Array.from({ length: 6 }, () => ["Een zin die de hele breedte van de regel vult en dan", "eindigt.", ""]).flat();
    expect([blanksPart(linesOf(...apart)), blanksPart(linesOf(...apart.filter((line) => line !== "")))]).toEqual([true, false]);
  });
});

test("printings of one text are one entry, in the spelling that most have", () => {
  const document = makeDocument({ unit: "regel", lines: linesOf("Doet iets", "Doet iets.", "doet  iets.", "Doet iets.", "Doet niets.") });
  const found = uniqueTexts(document.lines.map((line) => document.item([line])));
  expect(found.map(({ text, printings }) => [text, printings.length])).toEqual([["Doet iets.", 4], ["Doet niets.", 1]]);
});

test("what no row names is left over with its reason, neighbours with one reason together", () => {
  const document = makeDocument({ unit: "regel", lines: linesOf("KOP", "Wachter", "onbekend", "ook onbekend") });
  const [kop] = document.lines;
  const left = remainder(document, { Functies: [{ functie: "Wachter", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 2" }] }, kop ? [{ line: kop, reden: "kop" }] : []);
  expect(left).toEqual([{ plaats: "regel 1", tekst: "KOP", reden: "kop" }, { plaats: "regel 3-4", tekst: "onbekend\nook onbekend", reden: "hoort bij geen onderdeel dat wij herkennen" }]);
});
