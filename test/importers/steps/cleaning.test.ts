/** The cleaning steps, each alone: what goes on in the stream, and what is taken out with its reason. */
import type { SourceLine } from "../../../src/importers/document/source-line";
import { openGluedBullets } from "../../../src/importers/steps/glued-bullets";
import { keepInlineDashes } from "../../../src/importers/steps/inline-dashes";
import { splitInnerBullets } from "../../../src/importers/steps/inner-bullets";
import { mergeLoneBullets } from "../../../src/importers/steps/lone-bullets";
import { takePageFurniture } from "../../../src/importers/steps/page-furniture";
import { takePageNumbers } from "../../../src/importers/steps/page-numbers";
import { restartPages } from "../../../src/importers/steps/page-starts";
import { linesOf, pagesOf, shown } from "./lines-of";

describe("two items on one line", () => {
  test.each([
    ["a sure bullet opens an item anywhere", "Wachter I • let op • meldt", ["Wachter I", "• let op", "• meldt"]],
    ["a dash opens one after a sentence, in a line that it opened", "- Meldt brand. - Blust mee.", ["- Meldt brand.", "- Blust mee."]],
    ["a dash inside a sentence opens none", "- Meldt brand - ook buiten - meteen.", ["- Meldt brand - ook buiten - meteen."]],
    ["an indicator of two sentences stays one", "- Legt verbanden. Betrekt ideeën.", ["- Legt verbanden. Betrekt ideeën."]],
  ])("%s", (_, line, expected) => {
    const { lines, takenOut } = splitInnerBullets(linesOf(line));
    expect([shown(lines), takenOut]).toEqual([expected, []]);
    expect(new Set(lines.map(({ number }) => number))).toEqual(new Set([1]));
  });
});

describe("a bullet alone on its line", () => {
  test("belongs to the text below it where most bullets stand so", () => {
    expect(shown(mergeLoneBullets(linesOf("•", "een", "•", "twee", "•", "drie")).lines)).toEqual(["• een", "• twee", "• drie"]);
  });
  test("is an empty item where bullets stand before their text", () => {
    const { lines, takenOut } = mergeLoneBullets(linesOf("• een", "• twee", "•", "kop"));
    expect([shown(lines), takenOut.map(({ line, reden }) => [line.number, reden])]).toEqual([["• een", "• twee", "kop"], [[3, "opsommingsteken zonder tekst"]]]);
  });
});

describe("the head and the foot of pages", () => {
  const page = (number: number, head: string, body: readonly string[]): readonly SourceLine[] => [
    ...linesOf(head).map((line) => ({ ...line, strip: true })), ...linesOf(...body), ...linesOf(`Pagina ${number} van 9`).map((line) => ({ ...line, strip: true })),
  ].map((line, index) => ({ ...line, number: number * 100 + index, page: number }));
  test("are apart: a page number below says nothing of a heading that opens the page and stands elsewhere too", () => {
    const pages = [page(1, "Niveau 1", ["a", "Taken"]), page(2, "Niveau 2", ["b"]), page(3, "Taken", ["c"]), page(4, "Niveau 1", ["d", "Niveau 1"]), page(5, "Niveau 3", ["e", "Niveau 3"])].flat();
    const { takenOut } = takePageFurniture(pages);
    expect(takenOut.map(({ line }) => line.text)).toEqual([1, 2, 3, 4, 5].map((number) => `Pagina ${number} van 9`));
  });
});

describe("bullets alone, among others", () => {
  const merged = (...lines: readonly string[]): unknown => {
    const { lines: kept, takenOut } = mergeLoneBullets(linesOf(...lines));
    return [shown(kept), takenOut.map(({ line }) => line.number)];
  };
  test.each<[string, readonly string[], readonly string[], readonly number[]]>([
    ["two on end with a text each are a list", ["•", "een", "•", "twee"], ["• een", "• twee"], []],
    ["two below each other are empty items", ["•", "•", "een"], ["een"], [1, 2]],
    ["one before another item", ["•", "- een"], ["- een"], [1]],
    ["the last line", ["• a", "•"], ["• a"], [2]],
    ["half of the bullets: they stand before their text here", ["•", "een", "• a", "•", "twee", "• b", "•", "drie", "• c"], ["een", "• a", "twee", "• b", "drie", "• c"], [1, 4, 7]],
    ["more than half", ["•", "een", "• a", "•", "twee", "• b", "•", "drie"], ["• een", "• a", "• twee", "• b", "• drie"], []],
    ["another sign alone says nothing of this one", ["•", "een", "- a", "-", "twee"], ["een", "- a", "twee"], [1, 4]],
  ])("%s", (_, lines, kept, out) => expect(merged(...lines)).toEqual([kept, out]));
});

describe("a dash", () => {
  test("without its blank is a bullet beside another such line, and part of the word alone", () => {
    expect(shown(openGluedBullets(linesOf("-durf", "-moed", "tekst", "-los")).lines)).toEqual(["- durf", "- moed", "tekst", "-los"]);
  });
  test("at the start of a line within an item is part of the sentence; two are a list in the list", () => {
    expect(shown(keepInlineDashes(linesOf("• werkt zelfstandig", "– ook in drukte –", "aan de balie")).lines)).toEqual(["• werkt zelfstandig", "– ook in drukte –", "aan de balie"]);
    expect(keepInlineDashes(linesOf("• werkt zelfstandig", "– ook in drukte")).lines[1]?.bullet).toBeNull();
    expect(keepInlineDashes(linesOf("• werkt aan", "– balies", "– loketten")).lines.map(({ bullet }) => bullet)).toEqual(["•", "–", "–"]);
  });
});

describe("headers and footers", () => {
  const taken = (pages: readonly (readonly string[])[]): readonly string[] => takePageFurniture(pagesOf(...pages)).takenOut.map(({ line }) => line.text);
  test("page marks go with the lines that are the same around each", () => {
    const { lines } = takePageFurniture(linesOf("een", "Pagina 1", "Stichting", "twee", "Pagina 2", "Stichting", "drie", "Pagina 3", "Stichting", "vier"));
    expect(shown(lines)).toEqual(["een", "twee", "drie", "vier"]);
  });
  test.each([
    ["the same line at the top of three pages", [["Boek", "a", "b"], ["Boek", "c", "d"], ["Boek", "e", "f"]], ["Boek", "Boek", "Boek"]],
    ["a figure that counts with the pages", [["Deel 4", "a"], ["Deel 5", "b"], ["Deel 6", "c"]], ["Deel 4", "Deel 5", "Deel 6"]],
    ["a heading whose figure does not", [["Niveau 3", "a"], ["Niveau 3", "b"], ["Niveau 4", "c"], ["Niveau 4", "d"], ["Niveau 5", "e"]], []],
    ["a heading that comes back at another place", [["Tips", "a", "b", "c", "d", "e"], ["f", "Tips", "g", "h", "i", "j"], ["k", "l", "Tips", "m", "n", "o"]], []],
    ["two pages with one first line", [["Boek", "a", "b"], ["Boek", "c", "d"]], ["Boek", "Boek"]],
    ["two pages with nothing in common", [["a", "b", "c"], ["d", "e", "f"]], []],
  ])("%s", (_, pages, expected) => expect(taken(pages)).toEqual(expected));
});

describe("a number alone on its line", () => {
  test("is a page number at the edge of pages, where such numbers rise", () => {
    const { lines, takenOut } = takePageNumbers(pagesOf(["een", "4"], ["twee", "5"], ["drie", "6"]));
    expect([shown(lines), takenOut.map(({ line, reden }) => [line.text, reden])]).toEqual([["een", "twee", "drie"], [["4", "paginanummer"], ["5", "paginanummer"], ["6", "paginanummer"]]]);
  });
  test("is a cell between the rows of a table, and where pages are known one that does not count with them is none", () => {
    expect(shown(takePageNumbers(linesOf("Wachter", "9", "Redder", "8")).lines)).toEqual(["Wachter", "9", "Redder", "8"]);
    expect(shown(takePageNumbers(pagesOf(["een", "5"], ["twee", "4"])).lines)).toEqual(["een", "5", "twee", "4"]);
    expect(shown(takePageNumbers(pagesOf(["een", "5"], ["twee", "6"], ["Wachter", "9"], ["vier", "8"])).lines)).toEqual(["een", "twee", "Wachter", "9", "vier"]);
  });
  const taken = (lines: ReturnType<typeof linesOf>): readonly string[] => takePageNumbers(lines).takenOut.map(({ line }) => line.text);
  const apart = (...texts: readonly string[]): readonly string[] => texts.flatMap((text) => [text, "", ""]).slice(0, -2);
  test.each<[string, ReturnType<typeof linesOf>, readonly string[]]>([
    ["at the top of pages", pagesOf(["4", "een"], ["5", "twee"]), ["4", "5"]],
    ["in the midst of pages it is none", pagesOf(["een", "4", "twee"], ["drie", "5", "vier"]), []],
    ["one that is the number of its page", pagesOf(["een", "1"], ["twee", "drie"]), ["1"]],
    ["one that is not", pagesOf(["een", "3"], ["twee", "drie"]), []],
    ["without pages, in white space, the longest row that rises: 99 is none of 4, 5, 6", linesOf(...apart("een", "4", "twee", "99", "drie", "5", "vier", "6", "vijf")), ["4", "5", "6"]],
    ["of two that fall only one can be", linesOf(...apart("een", "5", "twee", "4", "drie")), ["4"]],
    ["with one blank line it is a cell", linesOf("een", "", "4", "", "twee"), []],
    ["with white space on one side too", linesOf("een", "", "", "4", "twee"), []],
    ["the last line is none", linesOf(...apart("een", "4")), []],
    ["an item of a list is none", linesOf(...apart("een", "• 4", "twee")), []],
    ["four figures are none", linesOf(...apart("een", "2024", "twee")), []],
  ])("%s", (_, lines, expected) => expect(taken(lines)).toEqual(expected));
});

test("once a header is out, the first line of its page begins the page", () => {
  const [, ...rest] = pagesOf(["kop", "een"], ["kop", "twee"]);
  expect(restartPages(rest.filter(({ text }) => text !== "kop")).lines.map(({ text, pageStart }) => [text, pageStart])).toEqual([["een", true], ["twee", true]]);
});
