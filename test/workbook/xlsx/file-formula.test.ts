import { fromFileFormula, toFileFormula } from "../../../src/workbook/xlsx/file-formula";
import { shiftFormula } from "../../../src/workbook/xlsx/shift-formula";

/** In the formula bar of a cell of table T, and in the file. */
const BOTH: readonly (readonly [bar: string, file: string])[] = [
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=ifna(A1,\"IFNA(\")", "_xlfn.IFNA(A1,\"IFNA(\")"],
  ["=SORT(UNIQUE(T[a]))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(T[a]))"],
  ["=FUNCTIEBOEK.FUWASYS(A1)", "_xldudf_FUNCTIEBOEK_FUWASYS(A1)"],
  ["=[@fte]*2", "T[[#This Row],[fte]]*2"],
  ["=T[@fte]+Ander[@[a b]:[c]]", "T[[#This Row],[fte]]+Ander[[#This Row],[a b]:[c]]"],
  ["=SUM([fte])", "SUM(T[fte])"],
  ["=T[[#Headers],[soort '[x'] '#]]", "T[[#Headers],[soort '[x'] '#]]"],
  ["=[1]Blad!A1+'[2]Mijn blad'!A1", "[1]Blad!A1+'[2]Mijn blad'!A1"],
  ["='IFNA(1)'!A1&\"[@fte]\"", "'IFNA(1)'!A1&\"[@fte]\""],
  ["=CONCAT(A1)&concat", "_xlfn.CONCAT(A1)&concat"],
];

test.each(BOTH)("%s stands in a file as it must", (bar, file) => {
  expect(toFileFormula(bar, "T")).toBe(file);
});

test("a formula of a file reads as in the formula bar, its structured references in full", () => {
  expect(fromFileFormula('_xlfn.IFNA(_xlfn._xlws.FILTER(A1:A9,1),"_xlfn.IFNA(")')).toBe('=IFNA(FILTER(A1:A9,1),"_xlfn.IFNA(")');
  expect(fromFileFormula("_xldudf_FUNCTIEBOEK_FUWASYS(T[[#This Row],[fte]])")).toBe("=FUNCTIEBOEK.FUWASYS(T[[#This Row],[fte]])");
});

test("a prefix that we do not know stays, so that the formula goes back as it came", () => {
  expect(fromFileFormula("_xlfn.ANCHORARRAY(A1)+_xlfn.SINGLE(B1)")).toBe("=_xlfn.ANCHORARRAY(A1)+_xlfn.SINGLE(B1)");
});

test("a formula moved along changes its relative references only", () => {
  expect(shiftFormula("A1+$A1+A$1+$A$1+LOG10(A1)+'A1'!B2+\"A1\"+T[A1]+1:2+$1:2+A:$B+naam1.a+1.5", 2, 1))
    .toBe("B3+$A3+B$1+$A$1+LOG10(B3)+'A1'!C4+\"A1\"+T[A1]+3:4+$1:4+B:$B+naam1.a+1.5");
});
