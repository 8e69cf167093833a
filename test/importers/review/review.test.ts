/** What a user does with a document that was read, before it is written. The document is small enough to work everything out by hand. */
import { importDocument } from "../../../src/importers/import-document";
import type { ImportResult } from "../../../src/importers/import-result";
import { correct, sameCells } from "../../../src/importers/review/correct";
import { findingsByRow } from "../../../src/importers/review/doubts";
import { leaveOut, putBack, rowsAbout } from "../../../src/importers/review/leave-out";
import { printedLines } from "../../../src/importers/review/printed-lines";
import { correctableColumns, readCorrection } from "../../../src/importers/review/read-correction";
import { isKort, startReview, type Review } from "../../../src/importers/review/review";
import { reviewedKader } from "../../../src/importers/review/reviewed-kader";
import { rowTitle } from "../../../src/importers/review/row-title";
import { rowsOf } from "../../../src/importers/review/reviewed-tables";
import { sourceOfCase } from "../source-of-case";

let list: ImportResult;
let book: ImportResult;

beforeAll(async () => {
  const read = async (name: string): Promise<ImportResult> => importDocument(sourceOfCase(name).bytes, sourceOfCase(name).fileName);
  // Strandwacht 5 3,0; Schelpenraper 4 1,5; Vlieger oplater 8 without fte; total 4,5 on line 7; bands on lines 10 to 12.
  list = await read("functielijst-met-conversietabel");
  book = await read("functieboek-duinveld");
});

const findings = (result: ImportResult, review: Review, code: string): readonly string[] =>
  (reviewedKader(result, review).tabellen.Bevindingen ?? []).filter((rij) => rij.code === code).map(({ ernst, plaats, melding }) => `${ernst} | ${plaats} | ${melding}`);

test("a review without decisions is the framework as it was read", () => {
  expect(reviewedKader(list, startReview(list))).toEqual(list.kader);
});

test("a corrected cell stands in the table, the printed value in a finding with the reason", () => {
  const review = correct(list, startReview(list), [{ tabel: "Functies", index: 2, column: "formatie" }], 2.5);
  expect(reviewedKader(list, review).tabellen.Functies?.map((rij) => rij.formatie)).toEqual([3, 1.5, 2.5]);
  expect(findings(list, review, "gecorrigeerd-door-gebruiker")).toEqual([
    "waarschuwing | regel 6 | Functies, kolom formatie: gedrukt staat niets, hier staat '2,5'. Reden: gecorrigeerd door gebruiker.",
  ]);
  expect(list.kader.tabellen.Functies?.[2]?.formatie).toBeNull();
});

test("typing the printed value again takes the correction away", () => {
  const cell = { tabel: "Functies", index: 0, column: "schaal" } as const;
  const review = correct(list, correct(list, startReview(list), [cell], "6"), [cell], "5");
  expect(reviewedKader(list, review)).toEqual(list.kader);
});

test("a name that is corrected everywhere keeps functions, tasks and profiles together, and is told once", () => {
  const functies = rowsOf(book.kader.tabellen, "Functies");
  const index = functies.findIndex((row) => rowsOf(book.kader.tabellen, "Taken").some((taak) => taak["functie"] === row["normfunctie"]));
  const printed = functies[index]?.["normfunctie"];
  const cell = { tabel: "Functies", index, column: "normfunctie" } as const;
  const others = sameCells(book, cell);
  expect(others.map(({ tabel }) => tabel)).toContain("Taken");
  const review = correct(book, startReview(book), [cell, ...others], "Nieuwe naam I");
  const { tabellen } = reviewedKader(book, review);
  expect(tabellen.Functies?.[index]?.normfunctie).toBe("Nieuwe naam I");
  for (const tabel of ["Kenmerken", "Taken", "Profielen"] as const) expect((tabellen[tabel] ?? []).filter((rij) => rij.functie === printed)).toEqual([]);
  const told = findings(book, review, "gecorrigeerd-door-gebruiker");
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`gedrukt staat '${printed}', hier staat 'Nieuwe naam I'`);
  expect(told[0]).toContain(`(${others.length + 1} rijen)`);
});

test("a function that is left out takes its own rows along when the user says so; nothing is left out silently", () => {
  const first = book.kader.tabellen.Functies?.[0];
  const own = rowsAbout(book, startReview(book), "Functies", 0);
  const about = (kader: ImportResult["kader"]): number => (["Kenmerken", "Taken", "Profielen", "Eisen"] as const)
    .reduce((sum, tabel) => sum + (kader.tabellen[tabel] ?? []).filter((rij) => rij.functie === first?.normfunctie).length, 0);
  expect(own.length).toBe(about(book.kader));
  expect(own.length).toBeGreaterThan(10);
  const review = leaveOut(startReview(book), ["Functies 0", ...own]);
  const kader = reviewedKader(book, review);
  expect(about(kader)).toBe(0);
  expect(kader.tabellen.Functies).toHaveLength((book.kader.tabellen.Functies?.length ?? 0) - 1);
  const told = findings(book, review, "weggelaten-door-gebruiker");
  expect(told.find((text) => text.includes("Functies:"))).toContain(`1 rij weggelaten door de gebruiker: '${first?.functie}'`);
  expect(told.some((text) => text.includes("Taken:"))).toBe(true);
  expect(reviewedKader(book, putBack(review, ["Functies 0", ...own]))).toEqual(book.kader);
});

test("a table of which every row is left out is absent", () => {
  const kader = reviewedKader(list, leaveOut(startReview(list), ["Conversie 0", "Conversie 1", "Conversie 2"]));
  expect("Conversie" in kader.tabellen).toBe(false);
});

test.each([
  ["Functies", "schaal", "10a", { value: "10A" }],
  ["Functies", "schaal", " 7 ", { value: "7" }],
  ["Functies", "schaal", "", { value: null }],
  ["Functies", "schaal", "tien", { problem: "Hier staat 'tien', en dat is niet een schaal (zoals 10 of 10A)." }],
  ["Functies", "formatie", "1,25", { value: 1.25 }],
  ["Functies", "formatie", "1.250", { problem: "Hier staat '1.250' als tekst, en dat kan een duizendtal of een breuk zijn." }],
  ["Functies", "functie", "  ", { problem: "Zonder functie is dit geen rij. Laat de rij weg als zij niet hoort." }],
  ["Functies", "functie", "=1+1", { value: "=1+1" }],
  ["Taken", "tekst", "eerste regel\ntweede regel", { value: "eerste regel tweede regel" }],
  ["Conversie", "van", "12,5", { problem: "Hier staat '12,5', en dat is geen geheel getal." }],
] as const)("typed in %s, %s: '%s'", (tabel, column, typed, expected) => {
  expect(readCorrection(tabel, column, typed)).toEqual(expected);
});

test("where a row comes from is the document's, not the user's to correct", () => {
  expect(correctableColumns("Kenmerken")).toEqual(["functie", "nr", "tekst"]);
});

test("a row has the findings that rest on its lines, and the lines it was made of", () => {
  const found = findingsByRow(list, list.bevindingen);
  expect(found.get("Functies 2")?.map(({ code }) => code)).toContain("formatie-ontbreekt");
  expect(found.get("Functies 0") ?? []).toEqual([]);
  const lines = printedLines(list.regels);
  expect(lines("regel 6").map(({ printed }) => printed.split("\t")[1])).toEqual(["Vlieger oplater"]);
  expect(lines("regel 10-12; regel 5").map(({ number }) => number)).toEqual([10, 11, 12, 5]);
});

test("a row is told in one line", () => {
  const row = rowsOf(list.kader.tabellen, "Functies")[1];
  expect(row && rowTitle("Functies", row)).toEqual({ name: "Schelpenraper", rest: "code Z02 · schaal 4 · score 80 · formatie 1,5" });
});

test.each([["Ommen", true], ["O2", true], ["2Ommen", false], ["De Wolden", false], ["", false], ["A".repeat(21), false], ["Zuid-Oost", false]])("short name '%s': %s", (kort, allowed) => {
  expect(isKort(kort)).toBe(allowed);
});

test("name and short name are the user's, and the id follows", () => {
  const kader = reviewedKader(list, { ...startReview(list), naam: "Lijst 2027", kort: "Zandhoek27" });
  expect([kader.kort, kader.kader.id, kader.kader.naam, kader.kader.bron]).toEqual(["Zandhoek27", "ingelezen-zandhoek27", "Lijst 2027", list.kader.kader.bron]);
});
